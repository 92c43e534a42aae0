/** A colour as one little-endian RGBA pixel of an `ImageData` seen as `Uint32Array`. */
export type Pixel = number;

/** Five steps of one material: deep, shadow, base, light, highlight, hue-shifted toward blue in the dark. */
export type Ramp = readonly [Pixel, Pixel, Pixel, Pixel, Pixel];

/** The pixel of `#rrggbb`, opaque unless `alpha` (0..255) says otherwise. */
export function pixelOf(hex: string, alpha = 255): Pixel {
  const value = Number.parseInt(hex, 16);
  return ((alpha << 24) | ((value & 255) << 16) | (value & 0xff00) | (value >> 16)) >>> 0;
}

/** Hex digits of every ramp. Art of the living is warm and saturated, the dead are grey-green and dirty. */
const RAMP_DIGITS = {
  skin: '5a3030 945846 d8986f f2c49c ffe2c2',
  skinDead: '1e2627 35443c 586c55 82967a b3c29a',
  skinGrey: '20232b 3a3f47 5d6468 858d8b b6bcae',
  skinSick: '2a1a30 4a3046 74505f 96707a b89490',
  hairBlack: '08070f 0e0d17 1a1a28 2c3044 505676',
  hairBrown: '1a0d0d 2f1a16 54301f 7e5134 aa784c',
  hairDead: '0d0c0e 181618 282422 40392f 5c5342',
  navy: '0a0e1f 141b36 212d55 33457a 5368a0',
  navyDirty: '0a0c14 151824 262b3b 3d4354 5a6274',
  white: '565b78 878ea8 c4cad8 eceff4 ffffff',
  whiteDirty: '38383f 5f5e5c 8c8778 b0a991 d0c8aa',
  grey: '191b26 2b2e3c 444957 646a78 8b929c',
  greyDirty: '14151a 22242b 353840 4c5056 6b6f72',
  crimson: '3a0a16 681222 b02032 e0483c ff8a64',
  crimsonDirty: '22090f 42121a 6a2026 8a3a36 a85c4c',
  blue: '0a1440 14287a 2148b8 3f74e4 82b0ff',
  blueDirty: '0c1220 18233a 2a3c58 42587a 64809a',
  yellow: '5a3a18 94682a dba948 f4d580 fff2bc',
  teal: '06302e 0d524c 128a7c 34bea4 86ecca',
  tealDirty: '0a1c1e 14302f 24504c 3d706a 62948a',
  shoe: '07070b 101018 1d1d28 343442 575768',
  tag: '6a5220 a8862c e2c04a f8e78c fffbd0',
  blood: '1a0206 38060c 6a0b14 9c161c c8322a',
  flesh: '2e0a10 5c161c 92302f c25a4c e8937a',
  bone: '4a4438 78705c aaa284 d2caa6 f0ead0',
  bandage: '6a6052 a0947c d8ccb0 f2ead6 ffffff',
  wood: '2a1712 4c2c1a 7c5029 ab7a42 d6aa6c',
  woodLight: '46301c 74522e a87c48 d0a668 ecca92',
  metal: '12151d 262c38 465160 748290 b4c0c8',
  steelBlue: '141d2c 243449 3d5470 61809a 92b0c2',
  ivory: '3f3c3e 69645e 989081 bfb69f dcd4bb',
  mint: '14302c 24504a 3f766a 649c8a 92c0aa',
  board: '08201a 0f3328 19493a 2a624e 4a8068',
  glass: '0a1424 142846 24466e 4a7aa0 9cc8e0',
  brick: '2a1214 4e2420 7e4032 a8624a c88a6a',
  stone: '24242c 3d3d46 5e5e64 85847f aeab9f',
  concrete: '2a2c34 42454e 646870 8a8e90 b4b6b0',
  asphalt: '15161d 20222b 2f323c 434750 5e626a',
  grass: '0c1a12 15301c 24492a 3c6a36 648f48',
  leaf: '0a1814 12302a 1f4d34 3a7040 6c9a50',
  floorWood: '2c1a14 4a2e1e 70492b 966a40 bb915e',
  floorGym: '38200f 623a1c 95602e bd8544 dcae6a',
  floorTile: '23282b 3b4344 5a6562 7d8a82 a3aea0',
  floorLab: '20262e 38424c 58656e 7f8d94 aab6b8',
  paper: '605848 948a74 c8bfa4 e6dfc8 faf6e6',
  lamp: 'a87020 e0a838 ffd870 fff0b0 ffffff',
  red: '4a0808 8c1010 d8281e ff6a4c ffc8a8',
  green: '08301c 0c5a30 18a050 58d880 c8ffd8',
  black: '050508 08080d 0e0e15 171720 23232e',
  missing: 'ff00ff ff00ff ff00ff ff00ff ff00ff',
  eyeDead: 'b8a060 d8c880 f4ecb0 fffbd8 ffffff',
} as const;

/** The name of a ramp. */
export type RampId = keyof typeof RAMP_DIGITS;

/** Every ramp's name; a material number is an index of this list. */
export const RAMP_IDS = Object.keys(RAMP_DIGITS) as readonly RampId[];

function rampOf(digits: string): Ramp {
  const [deep, shadow, base, light, highlight] = digits.split(' ').map((hex) => pixelOf(hex));
  return [deep!, shadow!, base!, light!, highlight!];
}

/** Every ramp by material number. */
export const RAMPS: readonly Ramp[] = RAMP_IDS.map((id) => rampOf(RAMP_DIGITS[id]));

const MATERIALS = new Map(RAMP_IDS.map((id, index) => [id, index]));

/** The material number of a ramp. */
export function material(id: RampId): number {
  return MATERIALS.get(id)!;
}

/** One step of a ramp; the step is rounded and kept within 0..4. */
export function shadeOf(id: RampId, step: number): Pixel {
  return RAMPS[material(id)]![Math.max(0, Math.min(4, Math.round(step)))]!;
}

function outlineOf(ramp: Ramp): Pixel {
  const deep = ramp[0];
  const red = (deep & 255) * 0.42 + 3;
  const green = ((deep >> 8) & 255) * 0.42 + 2;
  const blue = ((deep >> 16) & 255) * 0.42 + 6;
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/** The dark line around a thing by material number: the deepest step of its ramp, darker still. */
export const OUTLINES: readonly Pixel[] = RAMPS.map(outlineOf);
