import { describe, expect, it } from 'vitest';
import { MapParts } from '../../src/view/map-parts.ts';
import { StairGuide } from '../../src/view/stair-guide.ts';
import { drawMap } from '../map-drawing.ts';

/** Two storeys side by side, with nothing between them. */
const MAP = drawMap(
  '####################',
  '#..U....####.V.....#',
  '#.......####.......#',
  '####################',
);
const size = MAP.width * MAP.height;
const ground = Uint16Array.from({ length: size }, (_, tile) => (MAP.wall[tile] === 1 ? 0 : 1));
const map = { ...MAP, looks: { ...MAP.looks, ground, walls: new Uint16Array(size) } };

describe('the parts of a map', () => {
  const parts = new MapParts(map);

  it('are the storeys that nothing connects', () => {
    expect(parts.at(2, 1)).toEqual({ left: 1, top: 1, right: 8, bottom: 3 });
    expect(parts.at(15, 2)).toEqual({ left: 12, top: 1, right: 19, bottom: 3 });
  });

  it('are the whole map where there is nothing', () => {
    expect(parts.at(10, 1)).toEqual({ left: 0, top: 0, right: 20, bottom: 4 });
  });

  it('answer for places outside the map', () => {
    expect(parts.at(-5, 99).right).toBe(20);
  });
});

describe('the way to a place', () => {
  const guide = new StairGuide(map, new MapParts(map));
  const step = { x: 0, y: 0 };

  it('leads to the stairs when it lies on another storey', () => {
    guide.next(6.5, 2.5, 17.5, 2.5, step);
    expect(step).toEqual({ x: 3.5, y: 1.5 });
  });

  it('leads straight there on the same storey', () => {
    guide.next(2.5, 1.5, 6.5, 2.5, step);
    expect(step).toEqual({ x: 6.5, y: 2.5 });
  });
});
