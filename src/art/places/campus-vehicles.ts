import type { RampId } from '../../content/palette.ts';
import type { Triple } from '../model/joint.ts';
import type { Solids } from '../model/solids.ts';
import type { CampusProp, CampusProps } from './campus-prop.ts';

interface Car {
  readonly body: RampId;
  readonly glass: RampId;
  /** Burnt out: no lamps, no tyres, rust. */
  readonly isBurnt?: boolean;
  readonly roofSign?: RampId;
  /** Blood on bonnet and doors, 0..1. */
  readonly blood?: number;
}

/** A saloon that looks east, seen from its side, its bonnet open or its window broken by what happened. */
function addCar(solids: Solids, { body, glass, isBurnt = false, roofSign, blood = 0.16 }: Car): void {
  const paint = {
    bias: isBurnt ? -0.14 : -0.1,
    dirt: isBurnt ? 0.6 : 0.03,
    blood: isBurnt ? 0 : blood,
    seed: 5,
  };
  const boxy = { power: 5, corners: 16 } as const;
  for (const x of [-1.15, 1.15]) {
    for (const z of [-0.66, 0.66]) {
      solids.cylinder(isBurnt ? 'rust' : 'shoe', [0.32, 0.32, 0.2], [x, 0.31, z], {
        part: 1,
        turn: [90, 0, 0],
        bias: 0.14,
      });
      solids.cylinder('metal', [0.17, 0.17, 0.22], [x, 0.31, z], { part: 2, turn: [90, 0, 0], bias: 0.1 });
    }
  }
  solids
    .loft(
      body,
      [
        [0.24, 3.5, 1.3],
        [0.42, 3.76, 1.48],
        [0.72, 3.74, 1.5],
        [0.86, 3.5, 1.4],
      ],
      [0, 0, 0],
      { ...paint, part: 3, shape: boxy },
    )
    .loft(
      glass,
      [
        [0.84, 2.2, 1.36],
        [1.26, 1.56, 1.12],
      ],
      [-0.12, 0, 0],
      { part: 4, bias: -0.02, shape: boxy },
    )
    .loft(
      body,
      [
        [1.24, 1.62, 1.14],
        [1.34, 1.4, 1.0],
      ],
      [-0.12, 0, 0],
      { ...paint, part: 5, bias: paint.bias + 0.06, shape: boxy },
    );
  for (const [x, lean] of [
    [-1.02, 26],
    [-0.16, 0],
    [0.8, -30],
  ] as const)
    solids.box(body, [0.1, 0.56, 0.06], [x, 1.02, 0.62], { ...paint, part: 6, turn: [-16, 0, -lean] });
  for (const x of [-0.16, 0.72, -1.0])
    solids.box('black', [0.03, 0.42, 0.02], [x, 0.6, 0.755], { part: 3, bias: 0.2 });
  // Seams of bonnet and boot, a windscreen wiper, scratches on the roof.
  for (const x of [1.0, -1.42]) solids.box('black', [0.03, 0.02, 1.2], [x, 0.87, 0], { part: 3, bias: 0.24 });
  for (const z of [-0.4, 0.4])
    solids.box(body, [0.7, 0.03, 0.04], [1.34, 0.86, z], { ...paint, part: 3, bias: paint.bias - 0.16 });
  solids.box('black', [0.05, 0.02, 0.7], [0.66, 1.06, 0.06], { part: 4, bias: 0.2, turn: [0, 20, -30] });
  for (const x of [-0.34, 0.54])
    solids.box('metal', [0.16, 0.04, 0.04], [x, 0.72, 0.77], { part: 7, bias: 0.3 });
  solids.box('charcoal', [3.5, 0.08, 0.04], [0, 0.36, 0.75], { part: 8, bias: 0.1 });
  if (isBurnt) {
    solids.box('rust', [1.0, 0.06, 1.3], [1.3, 1.1, -0.06], { part: 9, turn: [0, 0, 34], dirt: 0.5 });
    return;
  }
  for (const z of [-0.5, 0.5]) {
    solids.box('lamp', [0.1, 0.16, 0.3], [1.83, 0.62, z], { part: 10 });
    solids.box('red', [0.1, 0.16, 0.3], [-1.84, 0.64, z], { part: 11 });
  }
  solids.box('white', [0.03, 0.12, 0.4], [1.9, 0.42, 0], { part: 12 });
  if (roofSign !== undefined) solids.box(roofSign, [0.5, 0.18, 0.24], [-0.12, 1.44, 0], { part: 13 });
}

/** Wrecks are never parked straight: a car turned by some degrees, its picture as wide as four tiles. */
function wreck(car: Car, turn: number): CampusProp {
  return {
    high: 2.2,
    wide: 4.6,
    build: (solids) => {
      const standing = solids.joint.joint();
      standing.turn = [0, turn, 0];
      addCar(solids.on(standing), car);
    },
  };
}

function wheelRing(x: number, radius: number): readonly Triple[] {
  return Array.from({ length: 13 }, (_, at): Triple => {
    const turn = (at / 12) * Math.PI * 2;
    return [x + Math.cos(turn) * radius, 0.26 + Math.sin(turn) * radius, 0];
  });
}

/** What people fled in, and did not get far. */
export const CAMPUS_VEHICLES: CampusProps = {
  carSedan: wreck({ body: 'steelBlue', glass: 'glass' }, 6),
  carBurnt: wreck({ body: 'rust', glass: 'black', isBurnt: true }, -8),
  taxi: wreck({ body: 'orange', glass: 'glass', roofSign: 'lamp', blood: 0.2 }, -5),
  scooter: {
    high: 1.6,
    wide: 2.2,
    build: (solids) =>
      solids
        .bar('shoe', 0.07, wheelRing(-0.5, 0.22), { part: 1, bias: 0.2 })
        .bar('shoe', 0.07, wheelRing(0.52, 0.22), { part: 1, bias: 0.2 })
        .loft(
          'mint',
          [
            [0.3, 0.9, 0.26],
            [0.56, 0.8, 0.34],
            [0.66, 0.6, 0.26],
          ],
          [-0.26, 0, 0],
          { part: 2, shape: { power: 3 } },
        )
        .box('leather', [0.62, 0.1, 0.3], [-0.3, 0.72, 0], { part: 3, bias: 0.1 })
        .box('mint', [0.5, 0.08, 0.3], [0.14, 0.3, 0], { part: 4 })
        .box('mint', [0.1, 0.66, 0.3], [0.42, 0.6, 0], { part: 5, turn: [0, 0, 16] })
        .bar(
          'charcoal',
          0.04,
          [
            [0.34, 1.0, -0.26],
            [0.4, 1.02, 0],
            [0.34, 1.0, 0.26],
          ],
          { part: 6, bias: 0.2 },
        )
        .ball('lamp', [0.14, 0.14, 0.16], [0.5, 0.9, 0], { part: 7 })
        .box('crimson', [0.36, 0.36, 0.36], [-0.72, 0.86, 0], { part: 8 })
        .box('white', [0.2, 0.1, 0.02], [-0.72, 0.9, 0.19], { part: 9 }),
  },
  ambulance: {
    high: 3.2,
    wide: 5.6,
    build: (solids) => {
      const standing = solids.joint.joint();
      standing.turn = [0, 4, 0];
      const car = solids.on(standing);
      for (const x of [-1.4, 1.5])
        for (const z of [-0.74, 0.74])
          car
            .cylinder('shoe', [0.37, 0.37, 0.22], [x, 0.36, z], { part: 1, turn: [90, 0, 0], bias: 0.14 })
            .cylinder('metal', [0.19, 0.19, 0.24], [x, 0.36, z], { part: 2, turn: [90, 0, 0], bias: 0.1 });
      car
        .block('white', [3.0, 1.7, 1.64], [-0.72, 0.34, 0], {
          part: 3,
          bias: -0.1,
          blood: 0.14,
          seed: 9,
          dirt: 0.02,
        })
        .loft(
          'white',
          [
            [0.34, 1.7, 1.6],
            [1.0, 1.74, 1.64],
            [1.2, 1.4, 1.5],
            [1.8, 0.8, 1.4],
          ],
          [1.4, 0, 0],
          { part: 4, bias: -0.08, shape: { power: 6, corners: 16 } },
        )
        .block('crimson', [3.02, 0.2, 1.66], [-0.72, 0.92, 0], { part: 5, bias: -0.1 })
        .box('glass', [0.5, 0.46, 0.04], [1.24, 1.36, 0.78], { part: 6 })
        .box('glass', [0.06, 0.6, 1.2], [1.84, 1.46, 0], { part: 7, turn: [0, 0, 26] })
        .box('crimson', [0.16, 0.5, 0.03], [-1.2, 1.56, 0.84], { part: 8, weight: 2 })
        .box('crimson', [0.5, 0.16, 0.03], [-1.2, 1.56, 0.84], { part: 8, weight: 2 })
        .box('glass', [0.7, 0.36, 0.03], [-0.1, 1.62, 0.83], { part: 9 })
        .block('red', [0.3, 0.2, 0.36], [0.62, 2.04, -0.34], { part: 10 })
        .block('lampCold', [0.3, 0.2, 0.36], [0.62, 2.04, 0.34], { part: 11 })
        .box('lamp', [0.1, 0.2, 0.3], [2.22, 0.7, 0.5], { part: 12 })
        .box('red', [0.06, 0.3, 0.2], [-2.24, 0.8, 0.6], { part: 13 });
      for (const x of [0.02, 1.0])
        car.box('charcoal', [0.03, 0.9, 0.02], [x, 0.9, 0.84], { part: 3, bias: 0.1 });
      car.box('white', [0.08, 1.5, 0.8], [-2.3, 1.1, 1.1], { part: 14, turn: [0, 28, 0], bias: -0.16 });
    },
  },
};
