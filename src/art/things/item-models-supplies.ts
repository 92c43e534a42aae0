import type { PickupId } from '../../content/pickups.ts';
import type { Joint } from '../model/joint.ts';
import { loft } from '../model/shapes.ts';
import { Solids } from '../model/solids.ts';
import type { ItemModel } from './items.ts';

function oneArrow(joint: Joint, south: number, slant: number): void {
  const along = joint.joint([0, 0.03, south]);
  along.turn = [0, slant, 0];
  new Solids(along)
    .bar('woodLight', 0.022, [
      [-0.36, 0, 0],
      [0.36, 0, 0],
    ])
    .box('crimson', [0.14, 0.015, 0.1], [-0.32, 0.02, 0], { bias: 0.2 })
    .box('white', [0.04, 0.03, 0.1], [-0.24, 0.02, 0], { bias: 0.1 })
    .box('metal', [0.09, 0.04, 0.06], [0.39, 0, 0], { bias: 0.3 });
}

/** What can be picked up already, as it lies on the floor. */
export const SUPPLY_MODELS: Record<PickupId, ItemModel> = {
  arrow: { pixelsPerMetre: 32, turn: 32, build: (joint) => oneArrow(joint, 0, 0) },
  arrows: {
    pixelsPerMetre: 34,
    turn: 28,
    build: (joint) => {
      for (const [south, slant] of [
        [-0.14, 7],
        [-0.02, -4],
        [0.1, 5],
        [0.2, -6],
      ] as const)
        oneArrow(joint, south, slant);
      new Solids(joint).box('leather', [0.1, 0.09, 0.42], [0.02, 0.05, 0.03], { bias: 0.15 });
    },
  },
  bandage: {
    pixelsPerMetre: 62,
    turn: 18,
    build: (joint) => {
      new Solids(joint)
        .box('bandage', [0.36, 0.16, 0.26], [0, 0.08, 0], { bias: 0.06, part: 1 })
        .box('red', [0.06, 0.02, 0.19], [0, 0.168, 0], { part: 2 })
        .box('red', [0.19, 0.02, 0.06], [0, 0.168, 0], { part: 2 })
        .cylinder('bandage', [0.07, 0.07, 0.13], [0.22, 0.07, 0.13], { turn: [0, 0, 90], part: 3 })
        .cylinder('khaki', [0.025, 0.025, 0.14], [0.22, 0.07, 0.13], { turn: [0, 0, 90], part: 4 });
    },
  },
  drink: {
    pixelsPerMetre: 74,
    build: (joint) => {
      new Solids(joint)
        .cylinder('metal', [0.07, 0.075, 0.03], [0, 0.015, 0], { bias: 0.1, part: 1 })
        .cylinder('blue', [0.09, 0.09, 0.26], [0, 0.15, 0], { bias: 0.04, part: 2 })
        .cylinder('white', [0.093, 0.093, 0.09], [0, 0.15, 0], { part: 3 })
        .box('red', [0.09, 0.05, 0.02], [0, 0.15, 0.09], { part: 3 })
        .cylinder('metal', [0.08, 0.07, 0.03], [0, 0.295, 0], { bias: 0.34, part: 4 })
        .box('metal', [0.05, 0.02, 0.05], [0, 0.315, 0.01], { part: 5 });
    },
  },
  extinguisher: {
    pixelsPerMetre: 42,
    build: (joint) => {
      const solids = new Solids(joint);
      joint.add(
        loft(
          [
            [0, 0.2, 0.2],
            [0.03, 0.25, 0.25],
            [0.42, 0.25, 0.25],
            [0.5, 0.12, 0.12],
            [0.56, 0.1, 0.1],
          ],
          { power: 2 },
        ),
        { ramp: 'red', bias: -0.08, top: 0.01, part: 1 },
      );
      solids
        .box('white', [0.15, 0.15, 0.02], [0, 0.24, 0.122], { part: 2 })
        .box('yellow', [0.15, 0.04, 0.02], [0, 0.33, 0.122], { part: 2 })
        .box('metal', [0.1, 0.06, 0.1], [0, 0.59, 0], { bias: 0.2, part: 3 })
        .box('shoe', [0.26, 0.03, 0.06], [-0.08, 0.65, 0], { bias: 0.2, turn: [0, 0, -12], part: 4 })
        .bar(
          'shoe',
          0.028,
          [
            [0.05, 0.58, 0],
            [0.18, 0.56, 0.03],
            [0.21, 0.4, 0.05],
            [0.2, 0.18, 0.06],
          ],
          { bias: 0.22, part: 5 },
        );
    },
  },
  phone: {
    pixelsPerMetre: 84,
    turn: 24,
    build: (joint) => {
      new Solids(joint)
        .box('shoe', [0.2, 0.03, 0.32], [0, 0.02, 0], { bias: 0.18, part: 1 })
        .box('screen', [0.16, 0.01, 0.25], [0, 0.04, 0], { bias: -0.1, part: 2 })
        .box('screen', [0.1, 0.01, 0.05], [-0.01, 0.046, -0.07], { bias: 0.5, part: 2 })
        .box('green', [0.05, 0.012, 0.05], [-0.04, 0.046, 0.07], { bias: 0.2, part: 3 })
        .box('red', [0.05, 0.012, 0.05], [0.04, 0.046, 0.07], { part: 3 });
    },
  },
  bat: {
    pixelsPerMetre: 40,
    turn: 34,
    build: (joint) => {
      joint.add(
        loft(
          [
            [-0.4, 0.06, 0.06],
            [-0.36, 0.11, 0.11],
            [-0.16, 0.115, 0.115],
            [0.1, 0.075, 0.075],
            [0.42, 0.05, 0.05],
          ],
          { power: 2 },
        ),
        { ramp: 'woodLight', bias: 0.05, top: 0.01, part: 1 },
        { at: [0, 0.06, 0], turn: [0, 0, 90] },
      );
      new Solids(joint)
        .box('charcoal', [0.22, 0.07, 0.07], [-0.3, 0.06, 0], { bias: 0.1, part: 2 })
        .box('shoe', [0.03, 0.09, 0.09], [-0.43, 0.06, 0], { part: 3 });
    },
  },
  mopSpear: {
    pixelsPerMetre: 32,
    turn: 34,
    build: (joint) => {
      new Solids(joint)
        .bar(
          'wood',
          0.032,
          [
            [-0.55, 0.05, 0],
            [0.3, 0.05, 0],
          ],
          { bias: 0.1, part: 1 },
        )
        .box('crimson', [0.12, 0.09, 0.09], [0.28, 0.05, 0], { part: 2 })
        .box('bandage', [0.12, 0.075, 0.075], [-0.2, 0.05, 0], { part: 3 })
        .box('metal', [0.22, 0.05, 0.1], [0.44, 0.05, 0], { bias: 0.34, part: 4 })
        .box('metal', [0.1, 0.04, 0.05], [0.58, 0.05, 0], { bias: 0.4, part: 4 });
    },
  },
  fuse: {
    pixelsPerMetre: 66,
    turn: 16,
    build: (joint) => {
      new Solids(joint)
        .cylinder('tag', [0.1, 0.1, 0.2], [0, 0.11, 0], { turn: [0, 0, 90], part: 1 })
        .cylinder('metal', [0.115, 0.115, 0.09], [-0.14, 0.11, 0], { turn: [0, 0, 90], bias: 0.2, part: 2 })
        .cylinder('metal', [0.115, 0.115, 0.09], [0.14, 0.11, 0], { turn: [0, 0, 90], bias: 0.2, part: 3 })
        .box('red', [0.12, 0.03, 0.04], [0, 0.2, 0.05], { part: 4 })
        .box('metal', [0.08, 0.03, 0.05], [-0.22, 0.11, 0], { bias: 0.3, part: 5 })
        .box('metal', [0.08, 0.03, 0.05], [0.22, 0.11, 0], { bias: 0.3, part: 5 });
    },
  },
  archeryCase: {
    pixelsPerMetre: 36,
    turn: 14,
    build: (joint) => {
      new Solids(joint)
        .box('leather', [0.84, 0.14, 0.4], [0, 0.07, 0], { bias: 0.04, part: 1 })
        .box('leather', [0.84, 0.07, 0.4], [0, 0.18, 0], { bias: 0.2, part: 2 })
        .box('metal', [0.05, 0.09, 0.03], [-0.2, 0.13, 0.21], { bias: 0.4, part: 3 })
        .box('metal', [0.05, 0.09, 0.03], [0.2, 0.13, 0.21], { bias: 0.4, part: 3 })
        .box('shoe', [0.2, 0.05, 0.05], [0, 0.15, 0.23], { part: 4 })
        .cylinder('white', [0.13, 0.13, 0.01], [0, 0.22, 0], { part: 5 })
        .cylinder('crimson', [0.085, 0.085, 0.012], [0, 0.224, 0], { part: 5 })
        .cylinder('tag', [0.04, 0.04, 0.014], [0, 0.228, 0], { part: 5 });
    },
  },
};
