import type { PeriodBudget } from '../../content/periods.ts';
import { DIRECTOR, PERIOD_BUDGETS, PERIOD_GROWTH } from '../../content/periods.ts';
import type { ZombieKindId } from '../../content/zombies.ts';
import { ZOMBIE_KIND_IDS } from '../../content/zombies.ts';
import { rollBelow, rollBetween, rollPercent } from '../dice.ts';
import { emit } from '../events.ts';
import type { GameState, Pacing } from '../state.ts';
import { PACING_IDS } from '../state.ts';
import { TICKS_PER_SECOND, ticks } from '../time.ts';
import { UNREACHABLE } from '../world/goal-field.ts';
import { ZOMBIE_MODE } from '../zombies.ts';
import { findSpawnTile, isSpawnTile } from './find-spawn-tile.ts';
import { spawnZombie } from './spawn-zombie.ts';

/** When the first body is roused. */
const ROUSE_TICKS = ticks(4.5);

const STEP_SECONDS = DIRECTOR.everyTicks / TICKS_PER_SECOND;

/** Kinds of which the director sends at most one at a time, and from which period on. */
const SPECIALS: readonly { readonly kind: ZombieKindId; readonly from: number }[] = [
  { kind: 'listener', from: 2 },
  { kind: 'howler', from: 2 },
  { kind: 'brute', from: 3 },
];

/** What a period may send: the written ones, then growth from the last. */
export function budgetOf(period: number): PeriodBudget {
  const written = PERIOD_BUDGETS[period - 1];
  if (written !== undefined) return written;
  const last = PERIOD_BUDGETS[PERIOD_BUDGETS.length - 1]!;
  const beyond = period - PERIOD_BUDGETS.length;
  // Every fourth period saws down.
  const bodies = last.bodies + PERIOD_GROWTH.bodies * beyond - (period % 4 === 0 ? 20 : 0);
  const mob = PERIOD_GROWTH.mob * beyond;
  return {
    bodies,
    mob: [last.mob[0] + mob, last.mob[1] + mob],
    runnerPercent: Math.min(60, last.runnerPercent + PERIOD_GROWTH.runnerPercent * beyond),
    specials: last.specials + PERIOD_GROWTH.specials * beyond,
    alive: Math.min(DIRECTOR.aliveCap, last.alive + PERIOD_GROWTH.alive * beyond),
  };
}

/** Fresh budget and a first build-up at the bell of a period. */
export function openPeriod(state: GameState): void {
  const { director } = state;
  const budget = budgetOf(state.period);
  director.bodies = budget.bodies;
  director.specials = budget.specials;
  director.queued = 0;
  // The first bell leaves time to find one's hands.
  const late = state.period === 1 ? DIRECTOR.firstPeriodSeconds : 0;
  director.mobWait = ticks(rollBetween(state.dice, 'spawn', 5, 8) + late);
  director.wandererWait = ticks(1 + late / 2);
  director.specialWait = ticks(rollBetween(state.dice, 'spawn', 10, 16));
  pace(state, 'buildUp', DIRECTOR.buildUpMaxSeconds);
}

/** Harm raises the intensity by a share (see `DIRECTOR.harm`); only harm does. */
export function noteHarm(state: GameState, share: number): void {
  const { director } = state;
  director.calmTicks = 0;
  director.intensity = Math.min(1, director.intensity + share);
}

/** Twice a second in a fight: pacing state, then each layer of the population by itself. */
export function direct(state: GameState): void {
  const { director } = state;
  director.calmTicks++;
  director.pacingTicks++;
  if (state.tick % DIRECTOR.everyTicks !== 0) return;
  if (director.calmTicks > ticks(DIRECTOR.calmSeconds)) {
    director.intensity = Math.max(0, director.intensity - DIRECTOR.decayPerSecond * STEP_SECONDS);
  }
  if (
    state.period === 1 &&
    state.phaseTicks < ROUSE_TICKS &&
    state.phaseTicks >= ROUSE_TICKS - DIRECTOR.everyTicks
  ) {
    rouseNearest(state);
  }
  changePace(state);
  director.mobWait -= DIRECTOR.everyTicks;
  director.wandererWait -= DIRECTOR.everyTicks;
  director.specialWait -= DIRECTOR.everyTicks;
  const sends = director.pacing === 'buildUp' || director.pacing === 'peak';
  if (director.wandererWait <= 0) sendWanderer(state, sends);
  if (sends && director.mobWait <= 0) sendMob(state);
  if (director.pacing === 'buildUp' && director.specialWait <= 0) sendSpecial(state);
}

/** The one in plain sight turns round after a few seconds: the first fight comes by itself. */
function rouseNearest(state: GameState): void {
  const { zombies, goals, tiles } = state;
  let nearest = -1;
  let least = UNREACHABLE;
  for (let i = 0; i < zombies.count; i++) {
    const distance = goals[0]!.distance[(zombies.y[i]! | 0) * tiles.width + (zombies.x[i]! | 0)]!;
    if (distance >= least) continue;
    least = distance;
    nearest = i;
  }
  if (nearest < 0 || zombies.mode[nearest] !== ZOMBIE_MODE.wander) return;
  zombies.mode[nearest] = ZOMBIE_MODE.investigate;
  zombies.goal[nearest] = 0;
}

function changePace(state: GameState): void {
  const { director, dice } = state;
  const over = director.pacingTicks >= director.pacingLength;
  switch (director.pacing) {
    case 'buildUp':
      if (director.intensity >= DIRECTOR.peak || over) {
        pace(
          state,
          'peak',
          rollBetween(dice, 'spawn', DIRECTOR.sustainSeconds[0], DIRECTOR.sustainSeconds[1]),
        );
      }
      break;
    case 'peak':
      if (over) pace(state, 'fade', DIRECTOR.fadeMaxSeconds);
      break;
    case 'fade':
      if (director.intensity < DIRECTOR.fadeBelow || over) {
        pace(state, 'relax', rollBetween(dice, 'spawn', DIRECTOR.relaxSeconds[0], DIRECTOR.relaxSeconds[1]));
      }
      break;
    case 'relax':
      if (over) pace(state, 'buildUp', DIRECTOR.buildUpMaxSeconds);
  }
}

function pace(state: GameState, pacing: Pacing, seconds: number): void {
  const { director } = state;
  director.pacing = pacing;
  director.pacingTicks = 0;
  director.pacingLength = ticks(seconds);
  emit(state.events, 'pacingChanged', 0, 0, 0, 0, PACING_IDS.indexOf(pacing), director.intensity);
}

/** Common bodies: runners come with the periods. */
function commonKind(state: GameState): ZombieKindId {
  return rollPercent(state.dice, 'spawn', budgetOf(state.period).runnerPercent) ? 'runner' : 'shambler';
}

/** One body at a place; it strolls, or comes for the leader. */
function send(state: GameState, kind: ZombieKindId, tile: number, hunts: boolean): void {
  const width = state.tiles.width;
  const column = tile % width;
  const x = column + rollBetween(state.dice, 'spawn', 0.36, 0.64);
  const y = (tile - column) / width + rollBetween(state.dice, 'spawn', 0.36, 0.64);
  const index = spawnZombie(state, kind, x, y, true);
  if (index < 0) return;
  if (hunts) {
    state.zombies.mode[index] = ZOMBIE_MODE.investigate;
    state.zombies.goal[index] = 0;
  }
}

function room(state: GameState): number {
  return budgetOf(state.period).alive - state.zombies.count;
}

/** Wanderers trickle in all the time, sparser in a lull. */
function sendWanderer(state: GameState, busy: boolean): void {
  const { director, dice } = state;
  const [least, most] = DIRECTOR.wandererSeconds;
  director.wandererWait = ticks(rollBetween(dice, 'spawn', least, most) * (busy ? 1 : 2.5));
  if (director.bodies <= 0 || room(state) <= 0) return;
  const tile = findSpawnTile(state, DIRECTOR.behindPercent);
  if (tile < 0) return;
  director.bodies--;
  send(state, commonKind(state), tile, rollPercent(dice, 'spawn', 60));
}

/** A mob comes together from one place; with no legal place it is queued and grows. */
function sendMob(state: GameState): void {
  const { director, dice } = state;
  const [least, most] = DIRECTOR.mobSeconds;
  director.mobWait = ticks(rollBetween(dice, 'spawn', least, most));
  const budget = budgetOf(state.period);
  let size = budget.mob[0] + rollBelow(dice, 'spawn', budget.mob[1] - budget.mob[0] + 1) + director.queued;
  size = Math.min(size, director.bodies, room(state));
  if (size <= 0) return;
  const tile = findSpawnTile(state, DIRECTOR.behindPercent);
  if (tile < 0) {
    director.queued = Math.min(director.queued + 3, 12);
    director.mobWait = ticks(2);
    return;
  }
  director.queued = 0;
  director.bodies -= size;
  const width = state.tiles.width;
  for (let n = 0; n < size; n++) {
    const near = tile + (rollBelow(dice, 'spawn', 5) - 2) + (rollBelow(dice, 'spawn', 5) - 2) * width;
    send(state, commonKind(state), isSpawnTile(state, near, false) ? near : tile, true);
  }
}

/** Specials by budget: at most one of a kind, at most two (later three) at a time. */
function sendSpecial(state: GameState): void {
  const { director, dice, zombies } = state;
  const [least, most] = DIRECTOR.specialSeconds;
  director.specialWait = ticks(rollBetween(dice, 'spawn', least, most));
  if (director.specials <= 0) return;
  const possible = SPECIALS.filter((special) => state.period >= special.from);
  if (possible.length === 0) return;
  const choice = possible[rollBelow(dice, 'spawn', possible.length)]!;
  let alive = 0;
  for (let i = 0; i < zombies.count; i++) {
    const kind = ZOMBIE_KIND_IDS[zombies.kind[i]!]!;
    if (kind === choice.kind) return;
    if (SPECIALS.some((special) => special.kind === kind)) alive++;
  }
  if (alive >= (state.period >= 5 ? 3 : 2)) return;
  const tile = findSpawnTile(state, 50);
  if (tile < 0) return;
  director.specials--;
  send(state, choice.kind, tile, choice.kind !== 'listener');
}
