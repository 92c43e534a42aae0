import { describe, expect, it } from 'vitest';
import { SightFan } from '../../src/view/sight-fan.ts';
import { TileSight } from '../../src/view/tile-sight.ts';

function gridOf(...rows: string[]) {
  const width = rows[0]!.length;
  const opaque = Uint8Array.from(rows.join(''), (letter) => (letter === '#' ? 1 : 0));
  return { width, height: rows.length, opaque };
}

const ROOM = gridOf('###########', '#.........#', '#....#....#', '#.........#', '###########');

function depthToward(dx: number, dy: number): number {
  const fan = new SightFan(1024);
  const reach = new Float32Array(1024).fill(99);
  fan.cast(ROOM, 3.5, 2.5, 18, reach, new Uint32Array(ROOM.opaque.length), 1);
  return fan.depths[fan.rayToward(dx, dy)]!;
}

describe('a fan of rays', () => {
  it('measures how far it is to a wall', () => {
    expect(depthToward(-1, 0)).toBeCloseTo(2.5, 1);
    expect(depthToward(0, -1)).toBeCloseTo(1.5, 1);
    expect(depthToward(1, 0)).toBeCloseTo(1.5, 1);
  });

  it('stops at its range in the open', () => {
    const open = gridOf('.....', '.....', '.....');
    const fan = new SightFan(64);
    fan.cast(open, 2.5, 1.5, 0.5, new Float32Array(64).fill(9), new Uint32Array(15), 1);
    expect(Math.max(...fan.depths)).toBeCloseTo(0.5);
  });
});

describe('what the leader sees', () => {
  const tile = (x: number, y: number): number => y * ROOM.width + x;
  const look = (facing: number): TileSight => {
    const sight = new TileSight(ROOM.width, ROOM.height);
    for (let frame = 0; frame < 60; frame++) sight.update(ROOM, 1, 3.5, 2.5, facing, 16);
    return sight;
  };

  it('reaches a wall in front and nothing behind a pillar', () => {
    const sight = look(0);
    expect(sight.now[tile(5, 2)]).toBeGreaterThan(200);
    expect(sight.now[tile(8, 2)]).toBe(0);
  });

  it('is clear in front and near, and dim behind the back', () => {
    const wide = gridOf(
      '#########################',
      '#.......................#',
      '#########################',
    );
    const sight = new TileSight(wide.width, wide.height);
    for (let frame = 0; frame < 60; frame++) sight.update(wide, 1, 12.5, 1.5, 0, 16);
    expect(sight.now[wide.width + 20]).toBeGreaterThan(200);
    expect(sight.now[wide.width + 11]).toBeGreaterThan(200);
    expect(sight.now[wide.width + 4]).toBeLessThan(130);
  });

  it('fades out of sight and stays in memory', () => {
    const sight = look(0);
    const before = sight.now[tile(4, 1)]!;
    const closed = { ...ROOM, opaque: ROOM.opaque.slice() };
    closed.opaque.fill(1);
    sight.update(closed, 2, 3.5, 2.5, 0, 16);
    expect(sight.now[tile(4, 1)]!).toBeLessThanOrEqual(before + 1);
    for (let frame = 0; frame < 60; frame++) sight.update(closed, 2, 3.5, 2.5, 128, 16);
    expect(sight.now[tile(8, 1)]!).toBeLessThan(5);
    expect(sight.remembered[tile(4, 1)]!).toBeGreaterThan(200);
  });

  it('is worked out anew only for another place or other walls', () => {
    const sight = look(0);
    expect(sight.update(ROOM, 1, 3.5, 2.5, 64, 16)).toBe(false);
    expect(sight.update(ROOM, 1, 3.6, 2.5, 64, 16)).toBe(true);
    expect(sight.update(ROOM, 2, 3.6, 2.5, 64, 16)).toBe(true);
  });

  it('is forgotten with a new run', () => {
    const sight = look(0);
    sight.reset();
    expect(Math.max(...sight.remembered)).toBe(0);
  });
});
