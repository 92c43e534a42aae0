import { HELD_LOOKS, HELD_TILTS, HELD_TURNS, type HeldLook, heldFrame } from '../../content/cast.ts';
import { Joint } from '../model/joint.ts';
import { ball, box, cylinder, loft } from '../model/shapes.ts';
import type { ArtJob } from '../pages/job.ts';
import { type Field, HEIGHT_PIXELS } from '../raster/camera.ts';
import { render } from '../raster/render.ts';
import type { Sprite } from '../raster/sprite.ts';

/** Art pixels the grip is held above the model's floor: whole, so that grips fall on whole pixels. */
const LIFT_PIXELS = 54;
const FIELD: Field = { width: 128, height: 128, anchorX: 64, anchorY: 64 + LIFT_PIXELS };

/** Lit all along its length, however low the hand. */
const TOP = 0.01;

/**
 * Models by look: the grip is the origin, the thing points along −y, its upper side is +z. Thicker than life: a shaft
 * of true width would fall between the pixels.
 */
const MODELS: Record<HeldLook, (joint: Joint) => void> = {
  mopSpear(joint) {
    joint
      .add(
        cylinder(0.026, 0.03, 1.55, 8),
        { ramp: 'wood', bias: 0.1, top: TOP, part: 1 },
        { at: [0, -0.3, 0] },
      )
      .add(cylinder(0.036, 0.036, 0.1, 8), { ramp: 'bandage', top: TOP, part: 2 }, { at: [0, -0.06, 0] })
      .add(cylinder(0.044, 0.044, 0.14, 8), { ramp: 'crimson', top: TOP, part: 3 }, { at: [0, -0.99, 0] })
      .add(
        loft(
          [
            [-0.36, 0.012, 0.012],
            [-0.2, 0.075, 0.03],
            [0, 0.085, 0.04],
          ],
          { corners: 8, power: 2 },
        ),
        { ramp: 'metal', bias: 0.3, top: TOP, part: 4, weight: 1.6, blood: 0.3, seed: 4 },
        { at: [0, -1.05, 0] },
      )
      .add(cylinder(0.034, 0.034, 0.06, 8), { ramp: 'shoe', top: TOP, part: 5 }, { at: [0, 0.46, 0] });
  },
  bat(joint) {
    const wood = { ramp: 'woodLight', bias: 0.12, top: TOP, part: 1 } as const;
    joint
      .add(
        loft(
          [
            [-0.7, 0.05, 0.05],
            [-0.67, 0.098, 0.098],
            [-0.5, 0.105, 0.105],
            [-0.24, 0.07, 0.07],
            [0.04, 0.046, 0.046],
            [0.16, 0.046, 0.046],
          ],
          { corners: 10, power: 2 },
        ),
        wood,
      )
      .add(cylinder(0.035, 0.035, 0.05, 8), { ...wood, ramp: 'shoe', part: 2 }, { at: [0, 0.17, 0] })
      .add(cylinder(0.029, 0.029, 0.22, 8), { ...wood, ramp: 'charcoal', part: 2 }, { at: [0, 0.03, 0] })
      .add(
        loft(
          [
            [-0.66, 0.1, 0.1],
            [-0.46, 0.108, 0.108],
          ],
          { corners: 10, power: 2 },
        ),
        { ...wood, blood: 0.46, seed: 2 },
      );
    for (const [side, at] of [
      [1, -0.6],
      [-1, -0.52],
    ] as const) {
      joint.add(
        box(0.1, 0.022, 0.022),
        { ramp: 'metal', bias: 0.3, top: TOP, part: 3 },
        { at: [side * 0.07, at, 0], turn: [0, side * 40, 0] },
      );
    }
  },
  knife(joint) {
    joint
      .add(box(0.05, 0.15, 0.055), { ramp: 'shoe', bias: 0.12, top: TOP, part: 1 }, { at: [0, 0.02, 0] })
      .add(box(0.06, 0.03, 0.08), { ramp: 'metal', top: TOP, part: 2 }, { at: [0, -0.07, 0] })
      .add(
        loft(
          [
            [-0.32, 0.02, 0.02, 0.03],
            [-0.24, 0.04, 0.06, 0.01],
            [0, 0.044, 0.085],
          ],
          { corners: 8, power: 3 },
        ),
        { ramp: 'metal', bias: 0.34, top: TOP, part: 3, blood: 0.34, seed: 7 },
        { at: [0, -0.08, 0] },
      );
  },
  pistol(joint) {
    joint
      .add(
        box(0.058, 0.26, 0.07),
        { ramp: 'charcoal', bias: 0.2, top: TOP, part: 1 },
        { at: [0, -0.1, 0.055] },
      )
      .add(box(0.062, 0.2, 0.022), { ramp: 'metal', bias: 0.1, top: TOP, part: 2 }, { at: [0, -0.1, 0.095] })
      .add(
        box(0.055, 0.075, 0.13),
        { ramp: 'shoe', bias: 0.14, top: TOP, part: 3 },
        { at: [0, -0.005, -0.03], turn: [14, 0, 0] },
      )
      .add(box(0.03, 0.05, 0.03), { ramp: 'black', top: TOP, part: 4 }, { at: [0, -0.22, 0.055] });
  },
  taser(joint) {
    joint
      .add(box(0.07, 0.2, 0.085), { ramp: 'yellow', bias: 0.04, top: TOP, part: 1 }, { at: [0, -0.09, 0.05] })
      .add(
        box(0.06, 0.075, 0.13),
        { ramp: 'shoe', bias: 0.14, top: TOP, part: 2 },
        { at: [0, -0.005, -0.03], turn: [14, 0, 0] },
      )
      .add(box(0.075, 0.05, 0.09), { ramp: 'black', bias: 0.2, top: TOP, part: 3 }, { at: [0, -0.21, 0.05] })
      .add(ball(0.035, 0.035, 0.035, 6), { ramp: 'lampCold', part: 4 }, { at: [0, -0.245, 0.05] });
  },
};

/** A held thing as it points: turn 0..15, tilt 0..4, see `heldFrame`. The foot point is the grip. */
export function renderHeld(look: HeldLook, turn: number, tilt: number): Sprite {
  const world = new Joint();
  const grip = world.joint([0, LIFT_PIXELS / HEIGHT_PIXELS, 0]);
  grip.turn = [-90 * (tilt / 2), (360 / HELD_TURNS) * turn, 0];
  MODELS[look](grip);
  const sprite = render(world, FIELD);
  return { ...sprite, anchorY: sprite.anchorY - LIFT_PIXELS };
}

/** One job a weapon and tilt. */
export const HELD_JOBS: readonly ArtJob[] = HELD_LOOKS.flatMap((look) =>
  Array.from({ length: HELD_TILTS }, (_, tilt) => ({
    page: 'things' as const,
    name: `held/${look}/${tilt}`,
    render: () =>
      Array.from(
        { length: HELD_TURNS },
        (_, turn) => [heldFrame(look, turn, tilt), renderHeld(look, turn, tilt)] as const,
      ),
  })),
);
