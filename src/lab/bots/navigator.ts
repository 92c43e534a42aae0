import { angleOf } from '../../sim/math/angle.ts';
import type { GameState, ReadOnly } from '../../sim/state.ts';
import type { Threat } from './watch.ts';
import { createFlood, type Flood, isStraightWay, OUT_OF_REACH, spreadFlood, tileAt } from './ways.ts';

/** How far ahead of itself a bot looks when it cuts corners, and when it flees, in steps. */
const LOOK_AHEAD = 6;
const FLEE_STEPS = 18;

/** How many steps one of the dead makes while a person makes one: most shamble. */
const THEIR_PACE = 0.75;

/** Distances of the flood count up to here when places to flee to are compared. */
const SAFE_STEPS = 12;

/** Finds ways for one bot in one run. */
export interface Navigator {
  /** The direction of the next steps to the nearest of these tiles; -1 when there is no way or one is there. */
  headingTo(state: ReadOnly<GameState>, tiles: readonly number[]): number;
  /** Steps to the nearest of the tiles last asked for with `headingTo`. */
  stepsLeft(state: ReadOnly<GameState>): number;
  /** The direction away from the dead, toward the place that stays clear of them longest; -1 when cornered. */
  headingAway(state: ReadOnly<GameState>, threats: readonly Threat[]): number;
}

/** A navigator with a memory for the last way it was asked for. */
export function createNavigator(state: ReadOnly<GameState>): Navigator {
  const size = state.tiles.width * state.tiles.height;
  const toGoal = createFlood(size);
  const danger = createFlood(size);
  const retreat = createFlood(size);
  let goalKey = '';

  return {
    headingTo(now, tiles) {
      const key = `${now.tiles.version}:${tiles.join()}`;
      if (key !== goalKey) {
        spreadFlood(toGoal, now, tiles, OUT_OF_REACH - 8, true);
        goalKey = key;
      }
      return headingDown(now, toGoal);
    },
    stepsLeft(now) {
      return toGoal.distance[tileAt(now, now.leader.x, now.leader.y)]!;
    },
    headingAway(now, threats) {
      const here = tileAt(now, now.leader.x, now.leader.y);
      const places = threats.map((threat) => tileAt(now, threat.x, threat.y));
      spreadFlood(danger, now, places, FLEE_STEPS * 2, false);
      const slack = (tile: number, steps: number): number =>
        Math.min(danger.distance[tile]!, FLEE_STEPS * 2) - steps * THEIR_PACE;
      spreadFlood(
        retreat,
        now,
        [here],
        FLEE_STEPS,
        false,
        (tile, steps) => steps === 0 || slack(tile, steps) > 1,
      );
      let best = -1;
      let bestScore = -1e9;
      for (let i = 0; i < retreat.count; i++) {
        const tile = retreat.tiles[i]!;
        const steps = retreat.distance[tile]!;
        // Safe is safe: among the safe places the nearest one, among the others the safest.
        const score = Math.min(slack(tile, steps), SAFE_STEPS) - steps * 0.08;
        if (score <= bestScore) continue;
        best = tile;
        bestScore = score;
      }
      return best < 0 || best === here ? -1 : headingUp(now, retreat, here, best);
    },
  };
}

/** Down the flood from where the leader stands, as far ahead as the way is straight. */
function headingDown(state: ReadOnly<GameState>, flood: Flood): number {
  const { leader } = state;
  let tile = tileAt(state, leader.x, leader.y);
  if (flood.distance[tile]! === OUT_OF_REACH || flood.distance[tile] === 0) return -1;
  let target = tile;
  for (let ahead = 0; ahead < LOOK_AHEAD; ahead++) {
    tile = flood.before[tile]!;
    if (tile < 0) break;
    if (ahead > 0 && !isStraightWay(state, leader.x, leader.y, centerX(state, tile), centerY(state, tile)))
      break;
    target = tile;
    if (state.map.stairsTo[tile] !== -1) break;
  }
  return angleOf(centerX(state, target) - leader.x, centerY(state, target) - leader.y);
}

/** The first steps of the flood's way from `here` to `to`. */
function headingUp(state: ReadOnly<GameState>, flood: Flood, here: number, to: number): number {
  const { leader } = state;
  const way: number[] = [];
  for (let tile = to; tile !== here && tile >= 0; tile = flood.before[tile]!) way.push(tile);
  let target = way.at(-1)!;
  for (let ahead = 1; ahead < LOOK_AHEAD && ahead < way.length; ahead++) {
    if (state.map.stairsTo[target] !== -1) break;
    const tile = way[way.length - 1 - ahead]!;
    if (!isStraightWay(state, leader.x, leader.y, centerX(state, tile), centerY(state, tile))) break;
    target = tile;
  }
  return angleOf(centerX(state, target) - leader.x, centerY(state, target) - leader.y);
}

function centerX(state: ReadOnly<GameState>, tile: number): number {
  return (tile % state.tiles.width) + 0.5;
}

function centerY(state: ReadOnly<GameState>, tile: number): number {
  return Math.floor(tile / state.tiles.width) + 0.5;
}
