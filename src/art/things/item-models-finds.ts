import type { FUTURE_ITEM_LOOKS } from '../../content/art.ts';
import { loft } from '../model/shapes.ts';
import { Solids } from '../model/solids.ts';
import type { ItemModel } from './items.ts';

type Find = Extract<
  (typeof FUTURE_ITEM_LOOKS)[number],
  'medkit' | 'bloodBag' | 'acid' | 'keycard' | 'notebook' | 'memento' | 'ammunition' | 'smokeCan'
>;

/** Medicine, keepsakes and what is found in drawers, as it lies on the floor. */
export const FIND_MODELS: Record<Find, ItemModel> = {
  medkit: {
    pixelsPerMetre: 52,
    turn: 12,
    build: (joint) => {
      new Solids(joint)
        .box('crimson', [0.44, 0.22, 0.26], [0, 0.12, 0], { bias: 0.06, part: 1 })
        .box('white', [0.14, 0.045, 0.02], [0, 0.13, 0.135], { part: 2, bias: 0.2 })
        .box('white', [0.045, 0.14, 0.02], [0, 0.13, 0.135], { part: 2, bias: 0.2 })
        .box('shoe', [0.18, 0.03, 0.03], [0, 0.27, 0], { bias: 0.2, part: 3 })
        .box('metal', [0.45, 0.02, 0.27], [0, 0.2, 0], { part: 4 });
    },
  },
  bloodBag: {
    pixelsPerMetre: 64,
    turn: 22,
    build: (joint) => {
      new Solids(joint)
        .ball('crimson', [0.27, 0.1, 0.34], [0, 0.05, 0.02], { bias: -0.06, part: 1 })
        .box('bandage', [0.13, 0.02, 0.12], [0, 0.1, 0.03], { part: 2, bias: 0.1 })
        .box('red', [0.05, 0.02, 0.05], [0, 0.113, 0.03], { part: 3 })
        .bar(
          'crimson',
          0.022,
          [
            [0, 0.05, -0.14],
            [0.03, 0.06, -0.22],
            [0.15, 0.04, -0.24],
            [0.19, 0.03, -0.1],
          ],
          { bias: 0.2, part: 4 },
        );
    },
  },
  acid: {
    pixelsPerMetre: 66,
    build: (joint) => {
      joint.add(
        loft(
          [
            [0, 0.22, 0.22],
            [0.03, 0.25, 0.25],
            [0.18, 0.16, 0.16],
            [0.24, 0.07, 0.07],
            [0.33, 0.07, 0.07],
          ],
          { power: 2 },
        ),
        { ramp: 'glass', bias: 0.3, top: 0.01, part: 1 },
      );
      joint.add(
        loft(
          [
            [0.01, 0.23, 0.23],
            [0.04, 0.256, 0.256],
            [0.14, 0.19, 0.19],
          ],
          { power: 2 },
        ),
        { ramp: 'bile', bias: 0.2, top: 0.01, part: 1 },
      );
      new Solids(joint)
        .cylinder('leather', [0.045, 0.05, 0.06], [0, 0.35, 0], { bias: 0.2, part: 2 })
        .box('tag', [0.09, 0.07, 0.02], [0, 0.09, 0.125], { part: 3 });
    },
  },
  keycard: {
    pixelsPerMetre: 76,
    turn: 26,
    build: (joint) => {
      new Solids(joint)
        .box('white', [0.32, 0.02, 0.21], [0, 0.02, 0], { part: 1 })
        .box('sky', [0.32, 0.01, 0.06], [0, 0.032, -0.06], { part: 2 })
        .box('navy', [0.08, 0.012, 0.08], [-0.09, 0.034, 0.04], { bias: 0.2, part: 2 })
        .bar(
          'crimson',
          0.018,
          [
            [0.16, 0.03, -0.02],
            [0.25, 0.03, -0.1],
            [0.2, 0.03, -0.2],
            [0.05, 0.03, -0.22],
          ],
          { part: 3 },
        );
    },
  },
  notebook: {
    pixelsPerMetre: 62,
    turn: -18,
    build: (joint) => {
      new Solids(joint)
        .box('maroon', [0.28, 0.02, 0.36], [0, 0.01, 0], { part: 1 })
        .box('paper', [0.26, 0.05, 0.34], [0.01, 0.045, 0], { part: 2 })
        .box('maroon', [0.28, 0.02, 0.36], [0, 0.08, 0], { bias: 0.1, part: 3 })
        .box('paper', [0.16, 0.01, 0.1], [0, 0.094, -0.06], { part: 4 })
        .box('charcoal', [0.03, 0.012, 0.36], [0.09, 0.094, 0], { part: 5 });
    },
  },
  memento: {
    pixelsPerMetre: 70,
    turn: 10,
    build: (joint) => {
      new Solids(joint)
        .box('tag', [0.3, 0.04, 0.12], [0, 0.03, 0.04], { part: 1, bias: 0.06 })
        .box('charcoal', [0.18, 0.01, 0.035], [0, 0.056, 0.04], { part: 2 })
        .bar(
          'crimson',
          0.03,
          [
            [-0.13, 0.03, -0.02],
            [-0.08, 0.03, -0.15],
            [0.08, 0.03, -0.15],
            [0.13, 0.03, -0.02],
          ],
          { part: 3 },
        );
    },
  },
  ammunition: {
    pixelsPerMetre: 62,
    turn: 16,
    build: (joint) => {
      const solids = new Solids(joint)
        .box('olive', [0.34, 0.17, 0.22], [0, 0.085, 0], { bias: 0.14, part: 1 })
        .box('tag', [0.2, 0.06, 0.02], [0, 0.09, 0.115], { part: 2 });
      for (const at of [-0.1, -0.03, 0.04, 0.11]) {
        solids.cylinder('tag', [0.028, 0.028, 0.06], [at, 0.19, 0], { part: 3 });
        solids.cylinder('rust', [0.026, 0.01, 0.035], [at, 0.235, 0], { bias: 0.3, part: 4 });
      }
    },
  },
  smokeCan: {
    pixelsPerMetre: 66,
    build: (joint) => {
      new Solids(joint)
        .cylinder('olive', [0.09, 0.09, 0.26], [0, 0.13, 0], { bias: 0.14, part: 1 })
        .cylinder('white', [0.093, 0.093, 0.05], [0, 0.17, 0], { part: 2 })
        .cylinder('metal', [0.05, 0.04, 0.05], [0, 0.285, 0], { bias: 0.2, part: 3 })
        .bar(
          'metal',
          0.018,
          [
            [0, 0.3, 0],
            [0.09, 0.3, 0],
            [0.12, 0.16, 0],
          ],
          { bias: 0.3, part: 4 },
        )
        .bar(
          'tag',
          0.016,
          [
            [-0.04, 0.3, 0],
            [-0.11, 0.33, 0],
            [-0.12, 0.26, 0],
            [-0.05, 0.27, 0],
          ],
          { part: 5 },
        );
    },
  },
};
