import { describe, expect, it } from 'vitest';
import { lifeOf } from '../../src/view/lamp-lights.ts';
import { LightList } from '../../src/view/light-list.ts';
import { ShadowCasters } from '../../src/view/shadow-casters.ts';

describe('living lights', () => {
  const listOf = (lights: readonly (readonly [x: number, radius: number])[]): LightList => {
    const list = new LightList(16);
    for (const [x, radius] of lights) {
      Object.assign(list.add(), { x, y: 0, radius, red: 1, green: 0, blue: 0, height: 10 });
    }
    return list;
  };

  it('are chosen by how much they light of the picture, in art pixels from its corner', () => {
    const list = listOf([
      [40, 3],
      [4, 3],
      [5, 3],
    ]);
    list.choose(2, 4, 0, 1, 0);
    expect(list.count).toBe(2);
    expect([list.places[0], list.places[4]]).toEqual([96, 128]);
    expect(list.places[2]).toBe(96);
  });

  it('live for one frame', () => {
    const list = listOf([[1, 1]]);
    list.choose(4, 0, 0, 0, 0);
    list.choose(4, 0, 0, 0, 0);
    expect(list.count).toBe(0);
  });

  it('never swing by a tenth of full brightness more than three times a second, up and down', () => {
    for (const life of ['breathes', 'flares', 'stutters', 'hums'] as const) {
      for (let second = 0; second < 30; second++) {
        let swings = 0;
        let low = 2;
        let high = 0;
        for (let ms = 1; ms <= 1000; ms += 16) {
          const level = lifeOf(life, second * 1000 + ms, 0.3);
          low = Math.min(low, level);
          high = Math.max(high, level);
          // A flash is a pair of opposing changes of a tenth (WCAG 2.3.1), counted when it has come back up.
          if (level - low >= 0.2) {
            swings++;
            low = level;
          }
        }
        expect(swings, `${life} in second ${second}`).toBeLessThanOrEqual(3);
      }
    }
  });
});

describe('bodies in the torch', () => {
  it('are the nearest ones, nearest first', () => {
    const casters = new ShadowCasters(2);
    for (const away of [5, 1, 3, 2]) casters.put(away, 0, 0.5, away);
    casters.settle(2, 0, 0);
    expect([casters.places[0], casters.places[4]]).toEqual([32, 64]);
  });

  it('end where there are no more', () => {
    const casters = new ShadowCasters(4);
    casters.put(1, 1, 0.5, 1);
    casters.settle(4, 0, 0);
    casters.settle(4, 0, 0);
    expect(casters.places[2]).toBe(0);
  });
});
