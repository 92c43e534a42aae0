import type { FUTURE_ITEM_LOOKS } from '../../content/art.ts';
import type { Triple } from '../model/joint.ts';
import { loft } from '../model/shapes.ts';
import { Solids } from '../model/solids.ts';
import type { ItemModel } from './items.ts';

type Gadget = Exclude<
  (typeof FUTURE_ITEM_LOOKS)[number],
  'medkit' | 'bloodBag' | 'acid' | 'keycard' | 'notebook' | 'memento' | 'ammunition' | 'smokeCan'
>;

/** Corners of a flat ring, closed. */
function circle(radius: number, y: number, corners = 14): readonly Triple[] {
  return Array.from({ length: corners + 1 }, (_, corner) => {
    const turn = (corner / corners) * Math.PI * 2;
    return [Math.cos(turn) * radius, y, Math.sin(turn) * radius] as const;
  });
}

/** Weapons and gadgets of later places as they lie on the floor. */
export const GADGET_MODELS: Record<Gadget, ItemModel> = {
  bow: {
    pixelsPerMetre: 32,
    turn: 38,
    build: (joint) => {
      const limb = Array.from({ length: 11 }, (_, at): Triple => {
        const turn = (at / 10 - 0.5) * 2.3;
        return [Math.sin(turn) * 0.52, 0.04, -Math.cos(turn) * 0.34 + 0.2];
      });
      new Solids(joint)
        .bar('wood', 0.032, limb, { bias: 0.12, part: 1 })
        .box('leather', [0.16, 0.08, 0.08], [0, 0.05, -0.14], { part: 2 })
        .bar('bone', 0.016, [limb[0]!, limb[10]!], { bias: 0.2, part: 3 });
    },
  },
  knife: {
    pixelsPerMetre: 56,
    turn: 30,
    build: (joint) => {
      new Solids(joint)
        .box('shoe', [0.17, 0.04, 0.06], [-0.17, 0.03, 0], { bias: 0.16, part: 1 })
        .box('metal', [0.03, 0.05, 0.09], [-0.08, 0.03, 0], { part: 2 })
        .box('metal', [0.24, 0.025, 0.085], [0.05, 0.03, 0.005], { bias: 0.34, part: 3 })
        .box('metal', [0.08, 0.025, 0.05], [0.2, 0.03, 0.018], { bias: 0.4, part: 3 });
    },
  },
  pistol: {
    pixelsPerMetre: 62,
    turn: 14,
    build: (joint) => {
      new Solids(joint)
        .box('charcoal', [0.34, 0.05, 0.085], [0.02, 0.03, -0.05], { bias: 0.2, part: 1 })
        .box('metal', [0.3, 0.052, 0.025], [0.02, 0.03, -0.085], { bias: 0.16, part: 2 })
        .box('shoe', [0.085, 0.05, 0.19], [-0.1, 0.03, 0.07], { bias: 0.14, turn: [0, -14, 0], part: 3 })
        .bar(
          'metal',
          0.014,
          [
            [-0.03, 0.04, 0],
            [0.0, 0.04, 0.06],
            [0.06, 0.04, 0.05],
            [0.07, 0.04, 0],
          ],
          { part: 4 },
        );
    },
  },
  taser: {
    pixelsPerMetre: 62,
    turn: 14,
    build: (joint) => {
      new Solids(joint)
        .box('yellow', [0.27, 0.06, 0.11], [0, 0.035, -0.04], { part: 1 })
        .box('shoe', [0.085, 0.055, 0.18], [-0.09, 0.03, 0.07], { bias: 0.14, turn: [0, -12, 0], part: 2 })
        .box('black', [0.07, 0.065, 0.12], [0.15, 0.036, -0.04], { bias: 0.3, part: 3 })
        .box('lampCold', [0.03, 0.05, 0.03], [0.19, 0.05, -0.07], { part: 4 })
        .box('lampCold', [0.03, 0.05, 0.03], [0.19, 0.05, -0.01], { part: 4 });
    },
  },
  drone: {
    pixelsPerMetre: 40,
    turn: 20,
    build: (joint) => {
      const solids = new Solids(joint)
        .box('white', [0.26, 0.1, 0.22], [0, 0.12, 0], { bias: 0.02, part: 1 })
        .box('charcoal', [0.14, 0.05, 0.1], [0, 0.19, -0.01], { bias: 0.1, part: 2 })
        .ball('screen', [0.07, 0.07, 0.05], [0, 0.1, 0.12], { bias: 0.2, part: 3 })
        .ball('red', [0.04, 0.04, 0.04], [0, 0.2, -0.09], { part: 3 });
      for (const x of [-1, 1]) {
        for (const z of [-1, 1]) {
          solids
            .bar(
              'charcoal',
              0.025,
              [
                [x * 0.08, 0.13, z * 0.06],
                [x * 0.27, 0.15, z * 0.24],
              ],
              { bias: 0.2, part: 4 },
            )
            .cylinder('grey', [0.15, 0.15, 0.012], [x * 0.27, 0.19, z * 0.24], { bias: 0.1, part: 5 })
            .cylinder('metal', [0.03, 0.03, 0.05], [x * 0.27, 0.19, z * 0.24], { bias: 0.3, part: 6 });
        }
      }
    },
  },
  uvLamp: {
    pixelsPerMetre: 56,
    turn: 24,
    build: (joint) => {
      new Solids(joint)
        .cylinder('charcoal', [0.055, 0.055, 0.26], [-0.1, 0.07, 0], { turn: [0, 0, 90], bias: 0.2, part: 1 })
        .cylinder('metal', [0.1, 0.06, 0.12], [0.08, 0.09, 0], { turn: [0, 0, 90], bias: 0.1, part: 2 })
        .cylinder('violet', [0.1, 0.1, 0.03], [0.16, 0.09, 0], { turn: [0, 0, 90], bias: 0.4, part: 3 })
        .ball('neonPink', [0.05, 0.1, 0.1], [0.18, 0.09, 0.02], { part: 4 });
    },
  },
  defibrillator: {
    pixelsPerMetre: 48,
    turn: 10,
    build: (joint) => {
      new Solids(joint)
        .box('orange', [0.44, 0.18, 0.34], [0, 0.09, 0], { bias: 0.02, part: 1 })
        .box('white', [0.38, 0.02, 0.28], [0, 0.19, 0], { part: 2 })
        .box('screen', [0.15, 0.02, 0.12], [-0.09, 0.205, -0.05], { bias: 0.2, part: 3 })
        .box('red', [0.05, 0.02, 0.1], [0.09, 0.205, 0.05], { part: 4 })
        .box('red', [0.1, 0.02, 0.05], [0.09, 0.205, 0.05], { part: 4 })
        .box('shoe', [0.2, 0.04, 0.04], [0, 0.2, -0.19], { bias: 0.2, part: 5 })
        .bar(
          'shoe',
          0.022,
          [
            [0.2, 0.14, 0.1],
            [0.33, 0.04, 0.14],
            [0.3, 0.03, 0.26],
          ],
          { bias: 0.2, part: 6 },
        )
        .box('charcoal', [0.13, 0.04, 0.09], [0.27, 0.03, 0.27], { bias: 0.2, part: 7 });
    },
  },
  fireHose: {
    pixelsPerMetre: 44,
    build: (joint) => {
      const solids = new Solids(joint);
      for (const [index, radius] of [0.27, 0.19, 0.11].entries()) {
        solids.bar('khaki', 0.048, circle(radius, 0.05 + index * 0.02), {
          bias: 0.1 + index * 0.04,
          part: 1 + index,
        });
      }
      solids
        .bar(
          'khaki',
          0.045,
          [
            [0.27, 0.05, 0],
            [0.33, 0.05, 0.16],
            [0.26, 0.05, 0.3],
          ],
          { bias: 0.1, part: 5 },
        )
        .bar(
          'red',
          0.045,
          [
            [0.27, 0.06, 0.29],
            [0.08, 0.08, 0.33],
          ],
          { part: 6 },
        )
        .cylinder('metal', [0.06, 0.04, 0.09], [0.04, 0.09, 0.335], { turn: [0, 0, 90], bias: 0.3, part: 7 });
    },
  },
  microphone: {
    pixelsPerMetre: 56,
    build: (joint) => {
      new Solids(joint)
        .box('charcoal', [0.3, 0.06, 0.2], [0, 0.03, 0], { bias: 0.2, part: 1 })
        .box('red', [0.07, 0.02, 0.05], [0.08, 0.07, 0.04], { part: 2 })
        .box('green', [0.07, 0.02, 0.05], [-0.08, 0.07, 0.04], { part: 2 })
        .bar(
          'metal',
          0.022,
          [
            [0, 0.06, -0.04],
            [0.02, 0.22, -0.05],
            [-0.02, 0.36, 0.0],
          ],
          { bias: 0.16, part: 3 },
        )
        .ball('metal', [0.12, 0.12, 0.14], [-0.03, 0.4, 0.03], { bias: -0.04, part: 4 })
        .box('crimson', [0.08, 0.03, 0.08], [-0.02, 0.34, 0.0], { part: 5 });
    },
  },
  tripTape: {
    pixelsPerMetre: 62,
    turn: 20,
    build: (joint) => {
      const solids = new Solids(joint);
      solids.bar('yellow', 0.055, circle(0.13, 0.06, 12), { part: 1 });
      for (const [x, z] of [
        [0.13, 0],
        [-0.13, 0],
        [0, 0.13],
        [0, -0.13],
      ] as const) {
        solids.box('charcoal', [0.07, 0.13, 0.07], [x, 0.06, z], { bias: 0.1, turn: [0, 45, 0], part: 2 });
      }
      solids.box('yellow', [0.24, 0.012, 0.08], [0.22, 0.01, 0.14], { turn: [0, -20, 0], part: 3 });
    },
  },
  wedge: {
    pixelsPerMetre: 66,
    turn: 26,
    build: (joint) => {
      joint.add(
        loft(
          [
            [0, 0.36, 0.16],
            [0.05, 0.27, 0.16, 0, -0.045],
            [0.15, 0.08, 0.16, 0, -0.13],
          ],
          { power: 8, corners: 12 },
        ),
        { ramp: 'wood', bias: 0.14, top: 0.01, part: 1 },
      );
    },
  },
  radio: {
    pixelsPerMetre: 54,
    turn: 8,
    build: (joint) => {
      new Solids(joint)
        .box('charcoal', [0.17, 0.32, 0.1], [0, 0.16, 0], { bias: 0.24, part: 1 })
        .box('screen', [0.1, 0.06, 0.02], [0, 0.25, 0.055], { bias: 0.3, part: 2 })
        .box('black', [0.11, 0.1, 0.02], [0, 0.1, 0.055], { bias: 0.3, part: 3 })
        .box('orange', [0.03, 0.07, 0.05], [-0.1, 0.22, 0], { part: 4 })
        .cylinder('shoe', [0.022, 0.016, 0.22], [0.055, 0.42, 0], { bias: 0.2, part: 5 })
        .cylinder('metal', [0.025, 0.025, 0.04], [-0.05, 0.34, 0], { bias: 0.2, part: 6 });
    },
  },
};
