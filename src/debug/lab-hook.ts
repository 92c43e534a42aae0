import { PLACE_IDS, PLACES, type PlaceId } from '../content/places.ts';
import { SURVIVOR_IDS, type SurvivorId } from '../content/survivors.ts';
import type { App } from '../scenes/app.ts';
import { checksum } from '../sim/checksum.ts';
import type { Gait } from '../sim/input.ts';
import type { GameState, Phase } from '../sim/state.ts';
import { BURST_IDS, type BurstId } from '../view/bursts.ts';
import { gatherCrowd, type TilePlace } from './practice.ts';
import { type ScriptedAction, ScriptedHands } from './scripted-hands.ts';

/** What a run looks like from outside: plain data. Without a run only `screen` says something. */
export interface LabState {
  readonly screen: string;
  readonly place: PlaceId | undefined;
  readonly leader: SurvivorId | undefined;
  readonly seed: number | undefined;
  readonly period: number;
  readonly phase: Phase | undefined;
  readonly tick: number;
  readonly score: number;
  readonly kills: number;
  readonly health: number;
  readonly position: { readonly x: number; readonly y: number };
  readonly counts: { readonly zombies: number; readonly arrows: number; readonly pickups: number };
}

/** `window.lab`, present with `?lab` in the address: a hand on the clock for tests and for the curious. */
export interface Lab {
  state(): LabState;
  /** From now on time passes only in `step`. */
  pause(): void;
  /** Time passes by itself again, and the real hands play. */
  resume(): void;
  /** Plays so many ticks and draws the last of them. */
  step(ticks: number): void;
  /** Holds an action for so many of the ticks to come; the gait counts for all directions held. */
  press(action: ScriptedAction, ticks: number, gait?: Gait): void;
  /** Begins a run whose clock is stepped and whose view rolls the same dice every time. */
  start(options?: { place?: PlaceId; leader?: SurvivorId; seed?: number }): Promise<LabState>;
  /** Puts so many of the dead before the leader, who stands at a tile and cannot be hurt any more: see `gatherCrowd`. */
  crowd(count: number, at?: TilePlace): void;
  /** Shows a burst before the leader: flashes and clouds of what is not in the game yet can be seen as well. */
  show(burst: BurstId): void;
  /** Eight hexadecimal digits; empty without a run. */
  checksum(): string;
  /** The run so far as the bytes of a replay file in base64; empty without a run. */
  replay(): string;
}

declare global {
  interface Window {
    lab?: Lab;
  }
}

/** Puts `window.lab` in place. */
export function openLab(app: App): void {
  const scripted = new ScriptedHands();
  const realHands = app.hands;
  const realDice = Math.random;
  const pause = (): void => {
    app.hands = scripted;
    stillness(true);
    if (app.run !== undefined) app.run.pace = 'stepped';
  };
  window.lab = {
    state: () => describeRun(app),
    pause,
    resume() {
      Math.random = realDice;
      app.hands = realHands;
      stillness(false);
      if (app.run !== undefined) app.run.pace = 'running';
    },
    step(ticks) {
      if (app.run === undefined) throw new Error('There is no run to step: call start() first.');
      pause();
      app.run.step(ticks);
    },
    press: (action, ticks, gait) => scripted.press(action, ticks, gait),
    async start({ place = PLACE_IDS[0]!, leader = SURVIVOR_IDS[0]!, seed = 1 } = {}) {
      if (!Object.hasOwn(PLACES, place)) throw new Error(`Unknown place: ${String(place)}`);
      if (!SURVIVOR_IDS.includes(leader)) throw new Error(`Unknown leader: ${String(leader)}`);
      Math.random = seededDice(seed);
      scripted.release();
      app.hands = scripted;
      stillness(true);
      await app.play({ place, leader, seed }, 'stepped');
      app.run?.step(0);
      return describeRun(app);
    },
    crowd(count, at) {
      if (app.run === undefined) throw new Error('There is no run to practise in: call start() first.');
      gatherCrowd(app.run.session.state as GameState, count, at);
    },
    show(burst) {
      if (!BURST_IDS.includes(burst)) throw new Error(`Unknown burst; there are ${BURST_IDS.join(', ')}.`);
      app.run?.showBurst(burst);
    },
    checksum: () => (app.run === undefined ? '' : checksum(app.run.session.state)),
    replay: () => base64Of(app.replayBytes() ?? new Uint8Array()),
  };
}

const STILL = new CSSStyleSheet();
STILL.replaceSync('*, *::before, *::after { animation: none !important; transition: none !important; }');

/** While the clock is stepped the interface must not move by a clock of its own. */
function stillness(isStill: boolean): void {
  document.adoptedStyleSheets = isStill ? [STILL] : [];
}

function describeRun(app: App): LabState {
  const session = app.run?.session;
  const state = session?.state;
  return {
    screen: app.model.screen.value,
    place: state?.place,
    leader: state?.leader.survivor,
    seed: state?.seed,
    period: state?.period ?? 0,
    phase: state?.phase,
    tick: state?.tick ?? 0,
    score: state?.score ?? 0,
    kills: state?.tally.kills ?? 0,
    health: state?.leader.health ?? 0,
    position: { x: state?.leader.x ?? 0, y: state?.leader.y ?? 0 },
    counts: {
      zombies: state?.zombies.count ?? 0,
      arrows: state?.leader.arrows ?? 0,
      pickups: state?.pickups.filter((pickup) => pickup.alive).length ?? 0,
    },
  };
}

/** Dice for the view alone (a linear congruential generator, constants from Numerical Recipes): the same every time. */
function seededDice(seed: number): () => number {
  let word = seed >>> 0;
  return () => {
    word = (Math.imul(word, 1664525) + 1013904223) >>> 0;
    return word / 4294967296;
  };
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
