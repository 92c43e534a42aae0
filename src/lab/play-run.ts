import { Recorder } from '../replay/recorder.ts';
import { MAX_REPLAY_TICKS, type RunSetup } from '../replay/replay.ts';
import { createGame } from '../sim/create-game.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import { step } from '../sim/step.ts';
import type { GameMap } from '../sim/world/game-map.ts';
import { type BotId, createBot } from './bots/bots.ts';

/** A run a bot has played: its last state, and the bytes of its replay. */
export interface PlayedRun {
  readonly state: ReadOnly<GameState>;
  readonly ticks: number;
  readonly replay: Uint8Array<ArrayBuffer>;
}

/** When to stop a bot that lives on. */
export interface RunLimits {
  /** Survived periods after which the run ends. */
  readonly periods: number;
  readonly ticks?: number;
}

/** Lets a bot play until it dies or a limit is reached. */
export function playRun(setup: RunSetup, map: GameMap, bot: BotId, limits: RunLimits): PlayedRun {
  const { place, leader, seed } = setup;
  const state = createGame({ place, map, leader, seed });
  const recorder = new Recorder(setup);
  const decide = createBot(bot);
  const mostTicks = Math.min(limits.ticks ?? MAX_REPLAY_TICKS, MAX_REPLAY_TICKS);
  while (state.phase !== 'over' && state.periodsSurvived < limits.periods && recorder.ticks < mostTicks) {
    step(state, recorder.record(decide(state)));
    recorder.checkpoint(state);
  }
  return { state, ticks: recorder.ticks, replay: recorder.finish(state) };
}
