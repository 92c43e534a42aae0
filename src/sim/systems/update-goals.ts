import type { GameState } from '../state.ts';
import { advanceField, beginField, finishField } from '../world/goal-field.ts';

/** Tiles of a field worked off per tick: a whole school takes three or four ticks. */
const TILES_PER_TICK = 2400;

/** Keeps the ways to the leader and to the noises up to date, a slice a tick; the leader comes first. */
export function updateGoals(state: GameState): void {
  const { builder, goals, leader, tiles } = state;
  const here = (leader.y | 0) * tiles.width + (leader.x | 0);
  if (tiles.walkable[here] === 1) goals[0]!.wanted = here;
  goals[0]!.expires = state.tick + 1;
  if (builder.building < 0) startBuild(state);
  if (builder.building >= 0 && advanceField(builder, tiles, state.map, TILES_PER_TICK)) {
    finishField(builder, goals[builder.building]!);
  }
}

/** Builds whatever is being built, and the way to the leader, to the end: for the first tick. */
export function completeGoals(state: GameState): void {
  updateGoals(state);
  while (state.builder.building >= 0) updateGoals(state);
}

function startBuild(state: GameState): void {
  const { builder, goals, tiles } = state;
  for (let index = 0; index < goals.length; index++) {
    const field = goals[index]!;
    if (field.wanted < 0 || field.expires < state.tick) continue;
    if (field.goal === field.wanted && field.version === tiles.version) continue;
    beginField(builder, index, field.wanted, tiles.version);
    return;
  }
}
