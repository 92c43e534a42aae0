import type { HudModel } from '../hud-model.ts';

/** The hints in the order of their urgency. */
export const HINT_IDS = ['move', 'strike', 'sneak', 'door', 'shoot'] as const;

/** The id of a hint. */
export type HintId = (typeof HINT_IDS)[number];

/** What the hints remember: which were shown, which is on screen since which tick, when somebody last moved. */
export interface HintMemory {
  readonly done: readonly HintId[];
  readonly current: HintId | undefined;
  readonly sinceTick: number;
  readonly lastMoveTick: number;
  readonly lastTick: number;
}

/** Nothing shown yet. */
export const NO_HINTS: HintMemory = {
  done: [],
  current: undefined,
  sinceTick: 0,
  lastMoveTick: 0,
  lastTick: 0,
};

const MOVE_AFTER_TICKS = 45;
const SNEAK_AFTER_TICKS = 20 * 60;
const SHOOT_AFTER_TICKS = 15 * 60;
const LOUD_TILES = 7;
const STRIKE_TILES = 6;
const SHOOT_TILES = 5;
const OUT_OF_SIGHT = 99;
const LONGEST_TICKS = 7 * 60;
const PAUSE_TICKS = 3 * 60;

/** Whether somebody needs a hint now. */
const NEEDED: Readonly<Record<HintId, (hud: HudModel, memory: HintMemory) => boolean>> = {
  move: (hud, memory) => hud.facts.tick - memory.lastMoveTick > MOVE_AFTER_TICKS,
  strike: (hud) => hud.facts.hits === 0 && hud.facts.nearestThreat < STRIKE_TILES,
  sneak: (hud) => hud.loudness > LOUD_TILES && hud.facts.tick > SNEAK_AFTER_TICKS,
  door: (hud) => hud.prompt === 'open' || hud.prompt === 'search',
  shoot: (hud) =>
    hud.arrows > 0 &&
    hud.facts.tick > SHOOT_AFTER_TICKS &&
    hud.facts.nearestThreat > SHOOT_TILES &&
    hud.facts.nearestThreat < OUT_OF_SIGHT,
};

/** Whether somebody has just done it, so that the hint is not needed (any more). */
const LEARNT: Readonly<Record<HintId, (hud: HudModel) => boolean>> = {
  move: (hud) => hud.facts.moving,
  strike: (hud) => hud.facts.hits > 0,
  sneak: (hud) => hud.facts.sneaking,
  door: (hud) => hud.busyPercent !== undefined || hud.prompt === 'close',
  shoot: (hud) => hud.facts.drawing,
};

/** One look at the display: shows the next needed hint, takes it away once learnt or after seven seconds; each once. */
export function advanceHints(memory: HintMemory, hud: HudModel): HintMemory {
  const { tick } = hud.facts;
  // A new run begins its clock anew; what was learnt stays learnt.
  const restarted = tick < memory.lastTick;
  const lastMoveTick = hud.facts.moving || restarted ? tick : memory.lastMoveTick;
  const learnt = HINT_IDS.filter((id) => !memory.done.includes(id) && LEARNT[id](hud));
  const next: HintMemory = {
    ...memory,
    sinceTick: restarted ? tick : memory.sinceTick,
    lastMoveTick,
    lastTick: tick,
    done: learnt.length === 0 ? memory.done : [...memory.done, ...learnt],
  };
  const { current } = next;
  if (current !== undefined) {
    // What was learnt makes room at once; what was not heeded leaves a pause.
    if (next.done.includes(current)) return { ...next, current: undefined, sinceTick: 0 };
    if (tick - next.sinceTick < LONGEST_TICKS) return next;
    return { ...next, done: [...next.done, current], current: undefined, sinceTick: tick };
  }
  if (hud.phase !== 'fight' || hud.grabbed || hud.downed) return next;
  if (next.done.length > 0 && tick - next.sinceTick < PAUSE_TICKS && next.sinceTick > 0) return next;
  const needed = HINT_IDS.find((id) => !next.done.includes(id) && NEEDED[id](hud, next));
  return needed === undefined ? next : { ...next, current: needed, sinceTick: tick };
}
