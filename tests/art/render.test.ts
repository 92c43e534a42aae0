import { describe, expect, it } from 'vitest';
import { Joint } from '../../src/art/model/joint.ts';
import { ball, box, cylinder, loft } from '../../src/art/model/shapes.ts';
import type { Field } from '../../src/art/raster/camera.ts';
import { rampNumber } from '../../src/art/raster/ramp-number.ts';
import { render, renderWhole } from '../../src/art/raster/render.ts';

const FIELD: Field = { width: 64, height: 96, anchorX: 32, anchorY: 80 };
const BARE = { hasOutline: false, hasRim: false };

function columnsOf(ramp: Uint8Array, width: number): number {
  let count = 0;
  for (let x = 0; x < width; x++) if (ramp.some((value, at) => at % width === x && value !== 0)) count++;
  return count;
}

describe('the camera', () => {
  it('draws a metre of ground 32 pixels wide and 32 deep', () => {
    const slab = render(new Joint().add(box(1, 0.001, 1), { ramp: 'stone' }), FIELD, BARE);
    expect([slab.width, slab.height]).toEqual([32, 32]);
  });

  it('draws a metre of height 27 pixels high', () => {
    const board = new Joint().add(box(1, 1, 0.001), { ramp: 'wood' }, { at: [0, 0.5, 0] });
    expect(render(board, FIELD, BARE).height).toBe(27);
  });

  it('puts the foot point where the model stands', () => {
    const pole = render(
      new Joint().add(cylinder(0.1, 0.1, 1), { ramp: 'metal' }, { at: [0, 0.5, 0] }),
      FIELD,
      BARE,
    );
    expect(Math.abs(pole.anchorX - pole.width / 2)).toBeLessThanOrEqual(1);
    expect(pole.anchorY).toBeGreaterThan(pole.height - 5);
  });

  it('turns a joint a quarter from south to east', () => {
    const joint = new Joint();
    joint.turn = [0, 90, 0];
    joint.add(box(0.1, 0.1, 1), { ramp: 'wood' }, { at: [0, 0, 0.5] });
    const sprite = render(joint, FIELD, BARE);
    expect(sprite.width).toBe(32);
    expect(sprite.anchorX).toBeLessThan(3);
  });
});

describe('the resolve', () => {
  it('gives each pixel one ramp and one of five steps, and the outline a sixth', () => {
    const sprite = render(new Joint().add(ball(0.8, 0.8, 0.8), { ramp: 'mint' }, { at: [0, 0.5, 0] }), FIELD);
    expect(new Set(sprite.ramp)).toEqual(new Set([0, rampNumber('mint')]));
    expect(Math.max(...sprite.step)).toBe(5);
    expect(new Set(sprite.step).size).toBeGreaterThanOrEqual(4);
  });

  it('lights what looks up more than what looks south', () => {
    const sprite = render(
      new Joint().add(box(0.9, 0.9, 0.9), { ramp: 'wood' }, { at: [0, 0.45, 0] }),
      FIELD,
      BARE,
    );
    const middle = Math.floor(sprite.width / 2);
    const stepAt = (y: number): number => sprite.step[y * sprite.width + middle]!;
    expect(stepAt(8)).toBeGreaterThan(stepAt(sprite.height - 8));
  });

  it('points the normals of a floor straight up and those of a wall to the south', () => {
    const floor = render(new Joint().add(box(1, 0.001, 1), { ramp: 'stone' }), FIELD, BARE);
    expect(Math.max(...floor.normalX.map(Math.abs), ...floor.normalY.map(Math.abs))).toBe(0);
    const wall = render(
      new Joint().add(box(1, 1, 0.001), { ramp: 'stone' }, { at: [0, 0.5, 0] }),
      FIELD,
      BARE,
    );
    expect(wall.normalY[Math.floor(wall.normalY.length / 2)]).toBeLessThan(-60);
  });

  it('throws a crease where another part is nearer, and none within a part', () => {
    const pair = (part: number): Joint =>
      new Joint()
        .add(box(0.9, 0.9, 0.1), { ramp: 'wood', part: 1 }, { at: [0, 0.45, 0] })
        .add(box(0.3, 0.3, 0.1), { ramp: 'wood', part }, { at: [0, 0.45, 0.2] });
    const darkest = (joint: Joint): number => {
      const { ramp, step } = render(joint, FIELD, BARE);
      return Math.min(...[...step].filter((_, at) => ramp[at] !== 0));
    };
    expect(darkest(pair(2))).toBeLessThan(darkest(pair(1)));
  });

  it('stains only the share that is bloody', () => {
    const share = (blood: number): number => {
      const sprite = render(
        new Joint().add(ball(1, 1, 1), { ramp: 'white', blood }, { at: [0, 0.6, 0] }),
        FIELD,
        BARE,
      );
      return sprite.ramp.filter((ramp) => ramp === rampNumber('blood')).length / sprite.ramp.length;
    };
    expect(share(0)).toBe(0);
    expect(share(0.45)).toBeGreaterThan(share(0.35));
    expect(share(0.45)).toBeLessThan(0.6);
  });

  it('draws the same picture twice', () => {
    const model = (): Joint =>
      new Joint().add(
        loft([
          [0, 0.4, 0.4],
          [0.6, 0.2, 0.3],
        ]),
        { ramp: 'navy', blood: 0.4, dirt: 0.3, seed: 3 },
      );
    expect(render(model(), FIELD)).toEqual(render(model(), FIELD));
  });
});

describe('a picture on its whole field', () => {
  it('keeps the size of the field for what must meet its neighbours', () => {
    const field: Field = { width: 32, height: 72, anchorX: 16, anchorY: 72 };
    const wall = renderWhole(
      new Joint().add(box(1, 1.49, 0.1), { ramp: 'ivory' }, { at: [0, 0.745, 0] }),
      field,
      BARE,
    );
    expect([wall.width, wall.height]).toEqual([32, 72]);
    expect(columnsOf(wall.ramp, 32)).toBe(32);
  });
});
