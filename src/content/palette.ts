/**
 * The colours of all art drawn in the world. A picture holds no colours but the number of a ramp and a step of it; the
 * colours are looked up when it is drawn, so that a palette can dress one body in other clothes, dim blood or raise
 * contrast without a picture more. Steps: deep, shadow, base, light, highlight, hue-shifted toward blue in the dark.
 */
const RAMP_DIGITS = {
  skin: '5a3030 945846 d8986f f2c49c ffe2c2',
  skinPale: '54404a 8c7078 c8aeb0 ead8d4 fff6f0',
  skinTan: '4a2620 7e4a34 b87a50 dcaa78 f4d4a8',
  skinDead: '1e2627 35443c 586c55 82967a b3c29a',
  skinGrey: '20232b 3a3f47 5d6468 858d8b b0b6aa',
  skinSick: '2a1a30 4a3046 74505f 96707a b89490',
  skinWet: '14202a 263c46 42606a 6c8c90 a4bcb4',
  hairBlack: '08070f 0e0d17 1a1a28 2c3044 505676',
  hairBrown: '1a0d0d 2f1a16 54301f 7e5134 aa784c',
  hairAsh: '14121a 262330 443f4c 6c6672 9c96a0',
  hairRed: '240a0a 4a1610 7e2c18 b04c28 dc7c48',
  hairDead: '0d0c0e 181618 282422 40392f 5c5342',
  navy: '0a0e1f 141b36 212d55 33457a 5368a0',
  white: '565b78 878ea8 c4cad8 eceff4 ffffff',
  cream: '5c5040 8c7c62 c4b48e e8dcb8 fff8de',
  grey: '191b26 2b2e3c 444957 646a78 8b929c',
  charcoal: '08090d 101218 1c1f28 30343f 4c525e',
  crimson: '3a0a16 681222 b02032 e0483c ff8a64',
  maroon: '2c0a1a 571228 8c1f36 bc3a46 e46a5c',
  orange: '4a1c08 84360e c8601a f0923c ffc47c',
  mustard: '3c1e08 7a420c c07a18 eaac38 ffdc80',
  yellow: '5a3a18 94682a dba948 f4d580 fff2bc',
  olive: '14180c 262e16 424c26 666f3c 929a5e',
  forest: '08180f 10301c 1c502e 34764a 5ea272',
  teal: '06302e 0d524c 128a7c 34bea4 86ecca',
  sky: '12284a 1e4a7c 3478b4 62aadc a8dcf8',
  blue: '0a1440 14287a 2148b8 3f74e4 82b0ff',
  violet: '1c1030 342054 563a86 8260b4 b494dc',
  pink: '4a1430 802c50 c05880 e890ac ffc8d4',
  denim: '0e1626 1a2a44 2c4468 48668e 7290b4',
  khaki: '2c2414 4e4226 786a40 a4945e ccbe88',
  brown: '1c100a 36200f 583820 7e5834 aa8252',
  leather: '160a06 2c160e 4a2818 6e4228 986444',
  camo: '10160e 1e2a1a 344230 52604a 78866a',
  shoe: '07070b 101018 1d1d28 343442 575768',
  sole: '3c3c44 6c6c74 a8a8ac d4d4d4 ffffff',
  tag: '6a5220 a8862c e2c04a f8e78c fffbd0',
  /** What palettes redress on the common dead: top, legs, trim. */
  clothTop: '2b2c33 4a4b52 70706f 948f84 b9b29c',
  clothLegs: '0e1018 1a1d26 2b303d 434856 606670',
  clothTrim: '3a0e14 611820 8a2a30 b0484a cc7468',
  blood: '1a0206 38060c 6a0b14 9c161c c8322a',
  bloodOld: '120406 240a0a 3c1412 58201a 763028',
  flesh: '2e0a10 5c161c 92302f c25a4c e8937a',
  bile: '141c06 2c3a0a 4e6414 7e9428 bcc85c',
  bone: '4a4438 78705c aaa284 d2caa6 f0ead0',
  bandage: '6a6052 a0947c d8ccb0 f2ead6 ffffff',
  eye: '0a0810 0a0810 120e18 1a1620 1a1620',
  eyeDead: 'b8a060 d8c880 f4ecb0 fffbd8 ffffff',
  eyeRed: '5a0808 981010 e82c20 ff7050 ffd0b8',
  wood: '2a1712 4c2c1a 7c5029 ab7a42 d6aa6c',
  woodLight: '46301c 74522e a87c48 d0a668 ecca92',
  woodDark: '180d0b 2c1a14 48301f 6a4a2e 926c44',
  metal: '12151d 262c38 465160 748290 b4c0c8',
  steelBlue: '141d2c 243449 3d5470 61809a 92b0c2',
  rust: '1e0e0a 3c1c10 663216 94522a be7e4c',
  ivory: '3f3c3e 69645e 989081 bfb69f dcd4bb',
  mint: '14302c 24504a 3f766a 649c8a 92c0aa',
  board: '08201a 0f3328 19493a 2a624e 4a8068',
  glass: '0a1424 142846 24466e 4a7aa0 9cc8e0',
  tile: '34404a 5a6a74 8c9ca2 bcc8ca e6eeec',
  brick: '2a1214 4e2420 7e4032 a8624a c88a6a',
  stone: '24242c 3d3d46 5e5e64 85847f aeab9f',
  concrete: '2a2c34 42454e 646870 8a8e90 b4b6b0',
  asphalt: '15161d 20222b 2f323c 434750 5e626a',
  soil: '120c0a 20160f 36271a 504028 70603e',
  grass: '0c1a12 15301c 24492a 3c6a36 648f48',
  leaf: '0a1814 12302a 1f4d34 3a7040 6c9a50',
  leafAutumn: '200e0a 44200e 7c4416 b87426 e0aa4c',
  water: '081420 10283c 1c465e 38728a 7cb4c0',
  floorWood: '2c1a14 4a2e1e 70492b 966a40 bb915e',
  floorGym: '38200f 623a1c 95602e bd8544 dcae6a',
  floorTile: '23282b 3b4344 5a6562 7d8a82 a3aea0',
  floorLab: '20262e 38424c 58656e 7f8d94 aab6b8',
  carpet: '1c1420 32243a 4e3a58 6e5878 96809c',
  paper: '605848 948a74 c8bfa4 e6dfc8 faf6e6',
  lamp: 'a87020 e0a838 ffd870 fff0b0 ffffff',
  lampCold: '406080 78a8c8 b0dcf0 e0f6ff ffffff',
  red: '4a0808 8c1010 d8281e ff6a4c ffc8a8',
  green: '08301c 0c5a30 18a050 58d880 c8ffd8',
  neonPink: '500830 901060 e82890 ff70c0 ffd0f0',
  screen: '042030 0a4a60 18809a 50c8d8 c0fcff',
  black: '050508 08080d 0e0e15 171720 23232e',
  /** Pure tones for marks, particles and letters that are tinted when drawn. */
  tint: '404040 808080 c0c0c0 e8e8e8 ffffff',
  missing: 'ff00ff ff00ff ff00ff ff00ff ff00ff',
  /** Clothes of the dead: dirtier and duller than anything the living wear. */
  wornWhite: '2e2e36 504f52 787468 9c9683 bdb69e',
  wornNavy: '0a0c14 151824 242c46 3a4462 566280',
  wornRed: '1e0a10 3c121c 621e26 86343a a85a54',
  wornBlue: '0f1520 1d2838 33465c 4e647a 788a98',
  wornGreen: '0c1610 182a1e 2a4834 446448 66866a',
  wornMustard: '2a1a0c 4c3014 785620 a07e3e c2a868',
  wornViolet: '16101e 2a1f38 453354 645074 887692',
  wornPink: '28161c 442a34 664850 8a6872 aa8e96',
} as const;

/** The name of a ramp. */
export type RampId = keyof typeof RAMP_DIGITS;

/** Every ramp in order. A ramp's number in a picture is its place here plus 1; 0 is nothing. Append, never reorder. */
export const RAMP_IDS = Object.keys(RAMP_DIGITS) as readonly RampId[];

/** Steps of a ramp, and the outline as one more: the deepest step, darker still. */
export const RAMP_STEPS = 6;

/** Ramps that shine by themselves, as shares of 1: eyes, lamps, screens. */
export const EMISSION: Partial<Record<RampId, number>> = {
  eyeDead: 0.85,
  eyeRed: 1,
  lamp: 1,
  lampCold: 1,
  red: 0.8,
  green: 0.7,
  neonPink: 0.9,
  screen: 0.7,
};

/** What a palette paints with another ramp than the picture says. */
export type RampSwap = Partial<Record<RampId, RampId>>;

/**
 * Palettes a quad can be drawn with: `plain` first, then clothes and skins of the common dead.
 * A new one is a row here; looks name theirs in `CAST`.
 */
export const PALETTES = {
  plain: {},
  uniformNavy: { clothTop: 'wornWhite', clothLegs: 'wornNavy', clothTrim: 'maroon' },
  uniformGrey: { clothTop: 'grey', clothLegs: 'charcoal', clothTrim: 'maroon', skinDead: 'skinGrey' },
  uniformTeal: { clothTop: 'mint', clothLegs: 'wornGreen', clothTrim: 'wornWhite', hairDead: 'hairAsh' },
  sportRed: { clothTop: 'wornRed', clothLegs: 'charcoal', clothTrim: 'wornWhite' },
  sportBlue: { clothTop: 'wornBlue', clothLegs: 'wornNavy', clothTrim: 'wornMustard', skinDead: 'skinGrey' },
  sportGreen: { clothTop: 'wornGreen', clothLegs: 'charcoal', clothTrim: 'wornWhite', hairDead: 'hairBlack' },
  teacherBrown: { clothTop: 'brown', clothLegs: 'grey', clothTrim: 'forest', hairDead: 'hairAsh' },
  teacherGrey: { clothTop: 'steelBlue', clothLegs: 'grey', clothTrim: 'navy', skinDead: 'skinGrey' },
  teacherPlum: { clothTop: 'carpet', clothLegs: 'charcoal', clothTrim: 'wornPink', hairDead: 'hairBrown' },
  kitchenWhite: { clothTop: 'wornWhite', clothLegs: 'grey', clothTrim: 'mint' },
  kitchenBlue: { clothTop: 'wornBlue', clothLegs: 'denim', clothTrim: 'wornWhite', skinDead: 'skinGrey' },
  kitchenPink: { clothTop: 'wornPink', clothLegs: 'charcoal', clothTrim: 'wornWhite', hairDead: 'hairBrown' },
  campusMustard: { clothTop: 'wornMustard', clothLegs: 'wornNavy', clothTrim: 'wornRed' },
  campusViolet: {
    clothTop: 'wornViolet',
    clothLegs: 'charcoal',
    clothTrim: 'wornWhite',
    hairDead: 'hairRed',
  },
  campusOlive: { clothTop: 'olive', clothLegs: 'charcoal', clothTrim: 'wornMustard', skinDead: 'skinGrey' },
  soldierCamo: { clothTop: 'camo', clothLegs: 'camo', clothTrim: 'olive' },
  soldierGrey: { clothTop: 'grey', clothLegs: 'concrete', clothTrim: 'charcoal', skinDead: 'skinGrey' },
  soldierTan: { clothTop: 'khaki', clothLegs: 'khaki', clothTrim: 'brown', hairDead: 'hairBlack' },
} as const satisfies Record<string, RampSwap>;

/** The name of a palette. */
export type PaletteId = keyof typeof PALETTES;

/** Every palette in order; the number a quad carries is an index of this list. */
export const PALETTE_IDS = Object.keys(PALETTES) as readonly PaletteId[];

/** A colour as [red, green, blue], 0..255. */
export type Rgb = readonly [number, number, number];

/** The six colours of a ramp, outline last. The formula of the outline is that of the reference recipe. */
export function rampColours(id: RampId): readonly Rgb[] {
  const steps = RAMP_DIGITS[id].split(' ').map((hex): Rgb => {
    const value = Number.parseInt(hex, 16);
    return [value >> 16, (value >> 8) & 255, value & 255];
  });
  const [red, green, blue] = steps[0]!;
  return [...steps, [red * 0.42 + 3, green * 0.42 + 2, blue * 0.42 + 6]];
}
