import { beforeAll, describe, expect, test } from 'vitest';
import { PERIOD } from '../../src/content/periods.ts';
import { createBot } from '../../src/lab/bots/bots.ts';
import { loadMap } from '../../src/lab/load-map.ts';
import { createGame } from '../../src/sim/create-game.ts';
import { angleBetween, angleOf } from '../../src/sim/math/angle.ts';
import type { GameState } from '../../src/sim/state.ts';
import { step } from '../../src/sim/step.ts';
import { isUnaware } from '../../src/sim/systems/hurt-zombie.ts';
import type { GameMap } from '../../src/sim/world/game-map.ts';

let map: GameMap;
beforeAll(async () => {
  map = await loadMap('school');
});

function newGame(seed: number): GameState {
  return createGame({ place: 'school', map, leader: 'onjo', seed });
}

describe('a run in the school', () => {
  test('begins with one of the dead a few steps away that knows of nobody and turns its back', () => {
    for (let seed = 0; seed < 12; seed++) {
      const state = newGame(seed * 1009);
      const { zombies, leader } = state;
      const [dx, dy] = [zombies.x[0]! - leader.x, zombies.y[0]! - leader.y];
      expect(Math.hypot(dx, dy)).toBeLessThan(PERIOD.openingDistance + 1.5);
      expect(angleBetween(zombies.facing[0]!, angleOf(dx, dy))).toBeLessThan(2);
      expect(isUnaware(state, 0)).toBe(true);
      for (let slot = 1; slot < zombies.count; slot++) {
        expect(Math.hypot(zombies.x[slot]! - leader.x, zombies.y[slot]! - leader.y)).toBeGreaterThan(4);
      }
    }
  });

  test('keeps everybody out of the walls and every number finite', () => {
    const state = newGame(21);
    const bot = createBot('kiter');
    const { tiles, zombies, leader } = state;
    const isSolid = (x: number, y: number): boolean =>
      tiles.solid[Math.floor(y) * tiles.width + Math.floor(x)] !== 0;
    for (let tick = 0; tick < 2400 && state.phase !== 'over'; tick++) {
      step(state, bot(state));
      if (isSolid(leader.x, leader.y))
        throw new Error(`The leader is inside something at tick ${state.tick}.`);
      for (let slot = 0; slot < zombies.count; slot++) {
        if (
          isSolid(zombies.x[slot]!, zombies.y[slot]!) ||
          !Number.isFinite(zombies.x[slot]! + zombies.y[slot]!)
        )
          throw new Error(`Zombie ${zombies.serial[slot]} is inside something at tick ${state.tick}.`);
      }
    }
    expect(state.tick).toBeGreaterThan(1200);
    expect(Number.isInteger(state.score)).toBe(true);
  });
});
