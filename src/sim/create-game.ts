import { STATS } from '../content/cards.ts';
import { OPENINGS } from '../content/doors.ts';
import { GADGETS } from '../content/gadgets.ts';
import { OBJECTIVE_IDS } from '../content/objectives.ts';
import { PERIOD } from '../content/periods.ts';
import { PICKUPS } from '../content/pickups.ts';
import type { PlaceId } from '../content/places.ts';
import { PLAYER } from '../content/player.ts';
import type { SurvivorId } from '../content/survivors.ts';
import { SURVIVORS } from '../content/survivors.ts';
import { ZOMBIE_KIND_IDS } from '../content/zombies.ts';
import { createDice, rollBelow } from './dice.ts';
import { createEventBuffer } from './events.ts';
import { angleOf } from './math/angle.ts';
import type { GameState, Leader, Pickup } from './state.ts';
import { startPeriod } from './systems/run-period.ts';
import { spawnZombie } from './systems/spawn-zombie.ts';
import { completeGoals } from './systems/update-goals.ts';
import type { GameMap } from './world/game-map.ts';
import { createFieldBuilder, createGoalField } from './world/goal-field.ts';
import { isLineClear } from './world/line-of-sight.ts';
import { createTileState } from './world/tile-state.ts';
import { createWorkspace } from './world/workspace.ts';
import { createZombies } from './world/zombie-arrays.ts';

/** What a run begins with. */
export interface GameOptions {
  readonly place: PlaceId;
  readonly map: GameMap;
  readonly leader: SurvivorId;
  /** Unsigned 32-bit integer. */
  readonly seed: number;
  /** Most of the dead at once; the default is enough for every place. */
  readonly zombieCapacity?: number;
}

const ZOMBIE_CAPACITY = 1024;
const PICKUP_CAPACITY = 160;
const ARROW_CAPACITY = 24;
const ALARM_CAPACITY = 6;
/** Bodies one arrow can go through, with every card that helps, and one more. */
const STRUCK_CAPACITY = 4;
/** Goal 0 leads to the leader; the others to noises. */
const GOAL_COUNT = 7;

/** Tick 0 of a run. */
export function createGame(options: GameOptions): GameState {
  const { place, map, seed } = options;
  const capacity = options.zombieCapacity ?? ZOMBIE_CAPACITY;
  const size = map.width * map.height;
  const openings = map.openings.map((opening) => ({
    state: opening.open ? ('open' as const) : ('closed' as const),
    health: OPENINGS[opening.kind].health as number,
    barricade: 0,
    bashers: 0,
  }));
  const movables = map.movables.map(() => ({ standing: true }));
  const state: GameState = {
    place,
    seed: seed >>> 0,
    map,
    tick: 0,
    phase: 'fight',
    phaseTicks: 0,
    period: 1,
    periodsSurvived: 0,
    score: 0,
    dice: createDice(seed),
    leader: createLeader(options.leader, map),
    zombies: createZombies(capacity),
    arrows: Array.from({ length: ARROW_CAPACITY }, () => ({
      alive: false,
      x: 0.5,
      y: 0.5,
      previousX: 0.5,
      previousY: 0.5,
      angle: 0,
      left: 0.5,
      pierce: 0,
      struck: new Int32Array(STRUCK_CAPACITY),
    })),
    pickups: createPickups(map),
    alarms: Array.from({ length: ALARM_CAPACITY }, () => ({
      alive: false,
      fromX: 0.5,
      fromY: 0.5,
      x: 0.5,
      y: 0.5,
      ticks: 0,
    })),
    openings,
    lockers: map.lockers.map(() => ({ searched: false })),
    movables,
    director: {
      pacing: 'buildUp',
      pacingTicks: 0,
      pacingLength: 0,
      intensity: 0,
      calmTicks: 0,
      bodies: 0,
      specials: 0,
      mobWait: 0,
      wandererWait: 0,
      specialWait: 0,
      queued: 0,
    },
    objective: { id: OBJECTIVE_IDS[0]!, done: true, progress: 0, needed: 1, ticks: 0, target: -1 },
    offered: [],
    taken: [],
    tally: {
      kills: 0,
      killScore: 0,
      objectiveSeconds: 0,
      downs: 0,
      shots: 0,
      hits: 0,
      unseenKills: 0,
      byWeapon: { melee: 0, bow: 0 },
      killsByKind: ZOMBIE_KIND_IDS.map(() => 0),
      damageTaken: 0,
      damageByKind: ZOMBIE_KIND_IDS.map(() => 0),
    },
    death: undefined,
    tiles: createTileState(map, openings, movables),
    goals: Array.from({ length: GOAL_COUNT }, () => createGoalField(size)),
    builder: createFieldBuilder(size),
    heldButtons: 0,
    loudness: 0,
    events: createEventBuffer(),
    work: createWorkspace(size, map.width, capacity),
  };
  completeGoals(state);
  placeFirstZombies(state);
  startPeriod(state);
  return state;
}

function createLeader(survivor: SurvivorId, map: GameMap): Leader {
  const def = SURVIVORS[survivor];
  const stamina = (PLAYER.stamina * def.staminaPercent) / 100;
  const x = map.start.x + 0.5;
  const y = map.start.y + 0.5;
  return {
    survivor,
    x,
    y,
    previousX: x,
    previousY: y,
    speed: 0,
    velocityX: 0,
    velocityY: 0,
    facing: 0,
    mode: 'free',
    modeTicks: 0,
    modeLength: 0,
    gait: 'still',
    health: def.health,
    maxHealth: def.health,
    stamina,
    maxStamina: stamina,
    staminaWait: 0,
    mercy: 0,
    dashWait: 0,
    recover: 0,
    weapon: def.weapon,
    arrows: def.arrows,
    bandages: 1,
    extinguisher: GADGETS.extinguisher.uses,
    phoneAlarm: GADGETS.phoneAlarm.uses,
    gadgetWait: 0,
    stepDistance: 0,
    target: 0,
    grabbedBy: 0,
    struggle: 0,
    workingOn: -1,
    crowd: 0,
    bleedOut: 0,
    lit: map.light[map.start.y * map.width + map.start.x]!,
    stats: { ...STATS },
    buffered: { strike: 0, shoot: 0, dash: 0, use: 0 },
  };
}

function createPickups(map: GameMap): Pickup[] {
  const pickups: Pickup[] = map.pickups.map((pickup) => ({
    alive: true,
    item: pickup.item,
    amount: PICKUPS[pickup.item].amount,
    x: pickup.x + 0.5,
    y: pickup.y + 0.5,
  }));
  while (pickups.length < PICKUP_CAPACITY)
    pickups.push({ alive: false, item: 'arrow', amount: 1, x: 0.5, y: 0.5 });
  return pickups;
}

/** One of the dead in plain sight a few steps away, so that the first blow falls early; a few more farther off. */
function placeFirstZombies(state: GameState): void {
  const { goals, tiles, leader, work, dice } = state;
  const distance = goals[0]!.distance;
  const near: number[] = [];
  const far: number[] = [];
  for (let tile = 0; tile < distance.length; tile++) {
    if (tiles.solid[tile] !== 0 || distance[tile]! > 120 || state.map.stairsTo[tile] !== -1) continue;
    const steps = distance[tile]! / 5;
    work.ray[0] = leader.x;
    work.ray[1] = leader.y;
    work.ray[2] = (tile % tiles.width) + 0.5;
    work.ray[3] = ((tile / tiles.width) | 0) + 0.5;
    const inSight = isLineClear(tiles.opaque, tiles.width, work.ray);
    if (inSight && Math.abs(steps - PERIOD.openingDistance) < 1) near.push(tile);
    else if (!inSight && steps > 10 && steps < 22) far.push(tile);
  }
  if (near.length > 0) {
    const tile = near[rollBelow(dice, 'spawn', near.length)]!;
    const index = spawnZombie(
      state,
      'shambler',
      (tile % tiles.width) + 0.5,
      ((tile / tiles.width) | 0) + 0.5,
      true,
    );
    // Its back to the leader: the first blow is a first strike.
    state.zombies.facing[index] = angleOf(
      state.zombies.x[index]! - leader.x,
      state.zombies.y[index]! - leader.y,
    );
  }
  for (let n = 0; n < 5 && far.length > 0; n++) {
    const tile = far[rollBelow(dice, 'spawn', far.length)]!;
    spawnZombie(state, 'shambler', (tile % tiles.width) + 0.5, ((tile / tiles.width) | 0) + 0.5, true);
  }
}
