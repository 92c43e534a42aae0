import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSkyline } from '../../src/art/pages/pack.ts';
import { createSprite } from '../../src/art/raster/sprite.ts';

const sprites = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 120 })), { maxLength: 60 })
  .map((sizes) => sizes.map(([width, height]) => createSprite(width, height, 0, 0)));

describe('packing a page', () => {
  it('lets no two pictures touch and none leave the page', () => {
    fc.assert(
      fc.property(sprites, (pictures) => {
        const { height, spots } = packSkyline(pictures, 128);
        const taken = new Set<number>();
        for (const picture of pictures) {
          const { x, y } = spots.get(picture)!;
          expect(x + picture.width).toBeLessThanOrEqual(128);
          expect(y + picture.height).toBeLessThanOrEqual(height);
          for (let row = y; row < y + picture.height; row++) {
            for (let column = x; column < x + picture.width; column++) {
              taken.add(row * 128 + column);
            }
          }
        }
        const area = pictures.reduce((sum, picture) => sum + picture.width * picture.height, 0);
        expect(taken.size).toBe(area);
      }),
      { numRuns: 40 },
    );
  });

  it('puts every picture at an even place, where a half-size normal page has a whole pixel', () => {
    const pictures = [createSprite(7, 9, 0, 0), createSprite(31, 45, 0, 0), createSprite(3, 3, 0, 0)];
    for (const { x, y } of packSkyline(pictures, 64).spots.values()) expect([x & 1, y & 1]).toEqual([0, 0]);
  });

  it('refuses a picture wider than the page', () => {
    expect(() => packSkyline([createSprite(65, 4, 0, 0)], 64)).toThrow(/wider than the page/);
  });
});
