import type { ObjectiveId } from '../../content/objectives.ts';
import { OBJECTIVE_IDS, OBJECTIVE_REWARD, OBJECTIVES } from '../../content/objectives.ts';
import { PICKUPS } from '../../content/pickups.ts';
import { BOW } from '../../content/weapons.ts';
import { rollBelow } from '../dice.ts';
import { emit } from '../events.ts';
import type { GameState } from '../state.ts';
import { TICKS_PER_SECOND, ticks } from '../time.ts';
import { dropPickup } from './drop-pickup.ts';
import { makeNoise } from './make-noise.ts';

/** Chooses the job of this period: one the map has places for, never the last one again. */
export function setObjective(state: GameState): void {
  const { objective, map, dice } = state;
  const possible = OBJECTIVE_IDS.filter(
    (id) =>
      (state.period === 1 || id !== objective.id) &&
      map.objectives.some((place) => place.name === OBJECTIVES[id].place),
  );
  if (possible.length === 0) {
    objective.done = true;
    objective.target = -1;
    return;
  }
  // The first job is the plainest one.
  const first = possible[0]!;
  const id: ObjectiveId = state.period === 1 ? first : possible[rollBelow(dice, 'story', possible.length)]!;
  const def = OBJECTIVES[id];
  objective.id = id;
  objective.done = false;
  objective.progress = 0;
  objective.ticks = 0;
  objective.needed =
    def.rule === 'hold' ? ticks(def.amount) : def.rule === 'fetch' ? def.amount : placesOf(state).length;
  if (def.rule === 'fetch') layThings(state);
  objective.target = nextTarget(state);
  emit(state.events, 'objectiveSet', 0, 0, 0, 0, OBJECTIVE_IDS.indexOf(id), 0);
}

/** Indices of this objective's places in the map, in their order. */
function placesOf(state: GameState): number[] {
  const name = OBJECTIVES[state.objective.id].place;
  const places: number[] = [];
  state.map.objectives.forEach((place, index) => {
    if (place.name === name) places.push(index);
  });
  return places.sort((a, b) => state.map.objectives[a]!.order - state.map.objectives[b]!.order || a - b);
}

/** Lays the things to fetch at as many of the map's places as are needed, drawn by dice. */
function layThings(state: GameState): void {
  const { objective, map, dice } = state;
  const item = OBJECTIVES[objective.id].place === 'fuse' ? 'fuse' : 'archeryCase';
  for (const pickup of state.pickups) if (pickup.alive && pickup.item === item) pickup.alive = false;
  const places = placesOf(state);
  objective.needed = Math.min(objective.needed, places.length);
  for (let n = 0; n < objective.needed; n++) {
    const index = places.splice(rollBelow(dice, 'story', places.length), 1)[0]!;
    const place = map.objectives[index]!;
    dropPickup(state, item, PICKUPS[item].amount, place.x + place.width / 2, place.y + place.height / 2);
  }
}

/** Index of the place to go to next, or -1. */
function nextTarget(state: GameState): number {
  const { objective, leader, map } = state;
  const def = OBJECTIVES[objective.id];
  const places = placesOf(state);
  if (def.rule === 'power') return places[objective.progress] ?? -1;
  if (def.rule !== 'fetch') return places[0] ?? -1;
  const item = def.place === 'fuse' ? 'fuse' : 'archeryCase';
  let best = -1;
  let bestSquare = 1e12;
  for (const index of places) {
    const place = map.objectives[index]!;
    const x = place.x + place.width / 2;
    const y = place.y + place.height / 2;
    const lies = state.pickups.some(
      (pickup) => pickup.alive && pickup.item === item && pickup.x === x && pickup.y === y,
    );
    const square = (x - leader.x) * (x - leader.x) + (y - leader.y) * (y - leader.y);
    if (lies && square < bestSquare) {
      bestSquare = square;
      best = index;
    }
  }
  return best;
}

/** One tick of the job: progress by its rule, and the end of it. */
export function pursueObjective(state: GameState): void {
  const { objective, leader, map } = state;
  if (objective.done) return;
  objective.ticks++;
  const def = OBJECTIVES[objective.id];
  const before = objective.progress;
  const place = objective.target < 0 ? undefined : map.objectives[objective.target];
  const inside =
    place !== undefined &&
    leader.x >= place.x &&
    leader.x < place.x + place.width &&
    leader.y >= place.y &&
    leader.y < place.y + place.height;
  if (def.rule === 'hold' && inside && leader.mode !== 'downed' && leader.mode !== 'hidden')
    objective.progress++;
  if (def.rule === 'reach' && inside) objective.progress = objective.needed;
  if (def.rule === 'fetch') {
    const item = def.place === 'fuse' ? 'fuse' : 'archeryCase';
    const left = state.pickups.filter((pickup) => pickup.alive && pickup.item === item).length;
    objective.progress = objective.needed - left;
  }
  if (objective.progress !== before) advance(state, before);
  if (objective.progress >= objective.needed) finish(state);
}

/** One step of a job done by hand: a switch thrown. */
export function advanceObjective(state: GameState): void {
  const before = state.objective.progress;
  state.objective.progress++;
  advance(state, before);
}

function advance(state: GameState, before: number): void {
  const { objective } = state;
  const percent = Math.floor((objective.progress * 100) / objective.needed);
  if (percent !== Math.floor((before * 100) / objective.needed)) {
    emit(state.events, 'objectiveAdvanced', 0, 0, 0, 0, OBJECTIVE_IDS.indexOf(objective.id), percent);
  }
  if (OBJECTIVES[objective.id].rule !== 'hold') objective.target = nextTarget(state);
}

function finish(state: GameState): void {
  const { objective, leader, tally } = state;
  const def = OBJECTIVES[objective.id];
  objective.done = true;
  objective.target = -1;
  const underPar = Math.max(0, def.parSeconds - Math.floor(objective.ticks / TICKS_PER_SECOND));
  tally.objectiveSeconds += underPar;
  leader.health = Math.min(
    leader.maxHealth,
    leader.health + (leader.mode === 'downed' ? 0 : OBJECTIVE_REWARD.health),
  );
  leader.arrows = Math.min(BOW.maxArrows, leader.arrows + OBJECTIVE_REWARD.arrows);
  emit(
    state.events,
    'objectiveDone',
    leader.x,
    leader.y,
    0,
    0,
    OBJECTIVE_IDS.indexOf(objective.id),
    underPar,
  );
  if (def.rule === 'power') {
    // The loudspeakers of the far wing draw a whole floor away from here.
    const farthest = farthestPlace(state, leader.x, leader.y);
    makeNoise(state, 'publicAddress', farthest.x + 0.5, farthest.y + 0.5, 100, 'thing');
  }
}

function farthestPlace(state: GameState, x: number, y: number): { readonly x: number; readonly y: number } {
  let best: { readonly x: number; readonly y: number } = { x, y };
  let bestSquare = -1;
  for (const spawn of state.map.spawns) {
    const square = (spawn.x - x) * (spawn.x - x) + (spawn.y - y) * (spawn.y - y);
    if (square > bestSquare && square < 900) {
      bestSquare = square;
      best = spawn;
    }
  }
  return best;
}
