import { describe, expect, it } from 'vitest';
import { EarField, type SoundWay } from '../../src/audio/ear-field.ts';
import { createGame } from '../../src/sim/create-game.ts';
import { drawMap } from '../map-drawing.ts';

/** The way to the leader from the middle of a tile. */
function wayFrom(x: number, y: number, ...rows: string[]): SoundWay {
  const state = createGame({ place: 'school', map: drawMap(...rows), leader: 'onjo', seed: 1 });
  return new EarField().wayFrom(x + 0.5, y + 0.5, state.leader.x, state.leader.y, state);
}

const LINE = ['##########', '#@.......#', '##########'];

describe('the way of a sound', () => {
  it('over open floor is the straight line', () => {
    const { tiles, detour } = wayFrom(7, 1, ...LINE);
    expect(tiles).toBe(6);
    expect(detour).toBe(0);
  });

  it('through a closed door is longer than through an open one, through a wall longer still', () => {
    const open = wayFrom(6, 1, '#########', '#@..O...#', '#########');
    const door = wayFrom(6, 1, '#########', '#@..D...#', '#########');
    const wall = wayFrom(6, 1, '#########', '#@..#...#', '#########');
    expect(open.detour).toBe(0);
    expect(door.detour).toBeGreaterThan(0.5);
    expect(wall.detour).toBeGreaterThan(door.detour + 2);
  });

  it('goes around a corner rather than through it', () => {
    const around = wayFrom(1, 3, '########', '#@.....#', '#####..#', '#......#', '########');
    const through = wayFrom(1, 3, '########', '#@.....#', '########', '#......#', '########');
    expect(around.tiles).toBeLessThanOrEqual(through.tiles);
    expect(around.detour).toBeGreaterThan(1);
  });

  it('to where no sound comes from is as long as through two walls', () => {
    const rows = [
      '#########',
      '#@#######',
      '#########',
      '#########',
      '#########',
      '#########',
      '#######.#',
      '#########',
    ];
    expect(wayFrom(7, 6, ...rows).detour).toBe(14);
  });
});

it('the field follows the leader and the doors', () => {
  const state = createGame({
    place: 'school',
    map: drawMap('##########', '#@..D....#', '##########'),
    leader: 'onjo',
    seed: 1,
  });
  const ears = new EarField();
  const { leader, tiles } = state;
  const closed = ears.wayFrom(7.5, 1.5, leader.x, leader.y, state);
  tiles.solid[10 + 4] = 0;
  tiles.version++;
  expect(ears.wayFrom(7.5, 1.5, leader.x, leader.y, state).tiles).toBeLessThan(closed.tiles);
  expect(ears.wayFrom(7.5, 1.5, 6.5, 1.5, state).tiles).toBe(1);
});
