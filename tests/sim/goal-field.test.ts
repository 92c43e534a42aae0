import { describe, expect, test } from 'vitest';
import { BARRICADE } from '../../src/content/doors.ts';
import { loadMap } from '../../src/lab/load-map.ts';
import { createGame } from '../../src/sim/create-game.ts';
import { idleInput } from '../../src/sim/input.ts';
import type { GameState } from '../../src/sim/state.ts';
import { step } from '../../src/sim/step.ts';
import { completeGoals } from '../../src/sim/systems/update-goals.ts';
import { UNREACHABLE } from '../../src/sim/world/goal-field.ts';
import { drawMap } from '../map-drawing.ts';
import { scene } from '../scenario.ts';

/** Every step that leads one tile on, as [from, to, cost], from the rules of ways and not from the field itself. */
function stepsOf({ tiles, map }: GameState): [number, number, number][] {
  const { width, walkable, entryCost } = tiles;
  const steps: [number, number, number][] = [];
  const isFree = (tile: number): boolean =>
    walkable[tile] === 1 && entryCost[tile] === 0 && map.stairsTo[tile] === -1;
  for (let tile = 0; tile < walkable.length; tile++) {
    if (walkable[tile] !== 1) continue;
    const up = map.stairsTo[tile]!;
    if (up >= 0) {
      steps.push([tile, up, 15]);
      continue;
    }
    for (const by of [1, -1, width, -width]) {
      if (walkable[tile + by] === 1) steps.push([tile, tile + by, 5 + entryCost[tile + by]!]);
    }
    for (const [dx, dy] of [
      [1, width],
      [-1, width],
      [1, -width],
      [-1, -width],
    ] as const) {
      if ([tile, tile + dx, tile + dy, tile + dx + dy].every(isFree)) steps.push([tile, tile + dx + dy, 7]);
    }
  }
  return steps;
}

function expectShortestWays(state: GameState): void {
  const { distance, next, goal } = state.goals[0]!;
  const costs = new Map<string, number>();
  expect(distance[goal]).toBe(0);
  for (const [from, to, cost] of stepsOf(state)) {
    costs.set(`${from}>${to}`, cost);
    // No step is a short cut …
    if (distance[to] !== UNREACHABLE && distance[from]! > distance[to]! + cost)
      throw new Error(`From ${from} the way over ${to} would be shorter.`);
  }
  for (let tile = 0; tile < distance.length; tile++) {
    if (tile === goal || distance[tile] === UNREACHABLE) continue;
    // … and the way each tile names is real and costs what it says.
    expect(distance[tile]).toBe(distance[next[tile]!]! + costs.get(`${tile}>${next[tile]}`)!);
  }
}

describe('the ways to the leader', () => {
  test('are the shortest, around corners, through doors and up stairs', () => {
    const { state } = scene(
      '##############',
      '#@..#....W...#',
      '#.#.#.##.#.U.#',
      '#.#.D.##.#...#',
      '#...#....#.V.#',
      '#.T.#....O...#',
      '##############',
    );
    expectShortestWays(state);
  });

  test('are the shortest in the whole school', async () => {
    expectShortestWays(
      createGame({ place: 'school', map: await loadMap('school'), leader: 'onjo', seed: 1 }),
    );
  });

  test('reach the last corner of the largest map there may be', () => {
    const [width, height] = [255, 257];
    const wall = '#'.repeat(width);
    const floor = `#${'.'.repeat(width - 2)}#`;
    const map = drawMap(
      wall,
      `#@${floor.slice(2)}`,
      ...Array.from({ length: height - 3 }, () => floor),
      wall,
    );
    const state = createGame({ place: 'school', map, leader: 'onjo', seed: 1 });
    const corner = (height - 2) * width + width - 2;
    expect(map.light.length).toBe(65_535);
    expect(state.goals[0]!.distance[corner]).toBe(7 * (width - 3) + 5 * (height - width));
    let tile = corner;
    for (let steps = 0; steps < height && tile !== state.goals[0]!.goal; steps++) {
      tile = state.goals[0]!.next[tile]!;
    }
    expect(tile).toBe(state.goals[0]!.goal);
  });

  test('become dearer through a door when a desk is dragged into it', () => {
    const room = scene('###########', '#.@D......#', '#.T#......#', '###########');
    const { state } = room;
    const beyond = state.tiles.width + 6;
    const before = state.goals[0]!.distance[beyond]!;
    room.run(90, { hold: ['use'] });
    expect(state.openings[0]!.barricade).toBe(1);
    completeGoals(state);
    expect(state.goals[0]!.distance[beyond]).toBe(before + BARRICADE.pathCost);
    expectShortestWays(state);
  });

  test('follow the leader from tile to tile', async () => {
    const state = createGame({ place: 'school', map: await loadMap('school'), leader: 'onjo', seed: 1 });
    const input = { ...idleInput(), move: 33 };
    for (let tick = 0; tick < 60; tick++) step(state, input);
    const here = Math.floor(state.leader.y) * state.tiles.width + Math.floor(state.leader.x);
    completeGoals(state);
    expect(state.goals[0]!.goal).toBe(here);
  });
});
