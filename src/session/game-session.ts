import { Recorder } from '../replay/recorder.ts';
import type { RunSetup } from '../replay/replay.ts';
import { createGame } from '../sim/create-game.ts';
import { CHOICES, idleInput, type TickInput } from '../sim/input.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import { step } from '../sim/step.ts';
import { TICKS_PER_SECOND } from '../sim/time.ts';
import type { GameMap } from '../sim/world/game-map.ts';
import { FixedClock } from './fixed-clock.ts';
import { type EventListener, type Session, tellEvents } from './session.ts';

/** Whoever plays: asked once a tick what to do, writes it into `input`. */
export interface Controls {
  read(state: ReadOnly<GameState>, input: TickInput): void;
}

/** Time stops this long after cards were offered, until one is taken: nobody wants to watch a minute of reading. */
const CARD_TICKS = TICKS_PER_SECOND;

/** A run played live: hands → recorder → the decoded bytes → the rules, exactly what a replay of it will play. */
export class GameSession implements Session {
  readonly setup: RunSetup;
  private readonly game: GameState;
  private readonly controls: Controls;
  private readonly recorder: Recorder;
  private readonly clock = new FixedClock();
  private readonly input = idleInput();
  private cardTicks = 0;

  /** A new run on the map of its place. */
  constructor(setup: RunSetup, map: GameMap, controls: Controls) {
    this.setup = setup;
    this.controls = controls;
    this.recorder = new Recorder(setup);
    this.game = createGame({ place: setup.place, map, leader: setup.leader, seed: setup.seed });
  }

  get state(): ReadOnly<GameState> {
    return this.game;
  }

  get alpha(): number {
    return this.clock.alpha;
  }

  get isOver(): boolean {
    return this.game.phase === 'over';
  }

  get fellBehind(): boolean {
    return this.clock.fellBehind;
  }

  advance(elapsedMs: number, onEvent: EventListener): void {
    this.play(this.clock.ticksFor(elapsedMs), onEvent);
  }

  stepTicks(ticks: number, onEvent: EventListener): void {
    this.clock.rest();
    this.play(ticks, onEvent);
  }

  /** The run so far as the bytes of a replay file; undefined once it is longer than a file may hold. */
  replayBytes(): Uint8Array<ArrayBuffer> | undefined {
    try {
      return this.recorder.finish(this.game);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }

  private play(ticks: number, onEvent: EventListener): void {
    for (let i = 0; i < ticks && !this.isOver; i++) {
      this.controls.read(this.game, this.input);
      if (this.restsOnCards()) continue;
      // The bell of the first period rings before the first tick, which would wipe it.
      if (this.game.tick === 0) tellEvents(this.game, onEvent);
      step(this.game, this.recorder.record(this.input));
      this.recorder.checkpoint(this.game);
      tellEvents(this.game, onEvent);
    }
  }

  private restsOnCards(): boolean {
    this.cardTicks = this.game.phase === 'cards' ? this.cardTicks + 1 : 0;
    return this.cardTicks > CARD_TICKS && this.input.choice === CHOICES.none;
  }
}
