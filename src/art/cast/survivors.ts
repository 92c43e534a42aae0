import type { RampId } from '../../content/palette.ts';
import type { PoseChange } from '../motion/pose.ts';
import type { Flesh } from './flesh.ts';
import type { HairStyle } from './hair.ts';
import { aidPouch, holster, hugeRucksack, notebook } from './outfits-carried.ts';
import { coat, suit, varsity } from './outfits-grown.ts';
import {
  blazer,
  cardigan,
  type Garment,
  jersey,
  looseShirt,
  shorts,
  skirt,
  stripeLegs,
} from './outfits-school.ts';
import { armBandage, browBandage, earpiece, forearmGuards, glasses, hairBow } from './outfits-worn.ts';
import { BOY, type Build, GIRL } from './skeleton.ts';

/** Somebody one plays: a body, what grows and hangs on it, and how it holds itself. */
export interface SurvivorModel {
  readonly build: Build;
  readonly flesh: Flesh;
  readonly hair: readonly [style: HairStyle, ramp: RampId, trim?: RampId];
  readonly garments: readonly Garment[];
  /** Degrees (metres) added to every upright pose. */
  readonly posture: PoseChange;
  /** What the left arm does when nothing else is asked of it. */
  readonly rest: PoseChange;
}

const TALL: Build = {
  ...BOY,
  hip: 0.74,
  thigh: 0.34,
  shin: 0.325,
  upperArm: 0.25,
  forearm: 0.225,
  bulk: 1.2,
  head: 1.22,
};
const BROAD: Build = { ...BOY, hip: 0.69, thigh: 0.31, shin: 0.305, shoulder: 0.215, bulk: 1.38, head: 1.2 };

/** The eight, by their looks: each known by silhouette, hair, one big colour and one thing carried. */
export const SURVIVOR_MODELS = {
  onjo: {
    build: { ...GIRL, hip: 0.61, thigh: 0.275, shin: 0.265 },
    flesh: {
      skin: 'skin',
      top: 'mustard',
      cuffs: 'white',
      legs: 'charcoal',
      shins: 'skin',
      socks: 'white',
      shoes: 'brown',
      eye: 'eye',
      legLeft: { upper: 'skin' },
      legRight: { upper: 'skin' },
    },
    hair: ['bob', 'hairBrown'],
    garments: [cardigan('mustard'), skirt('navy', 'denim'), aidPouch()],
    posture: { lean: 1, headRoll: -4, outLeft: -2 },
    rest: { armLeft: 6, outLeft: 14, elbowLeft: 58 },
  },
  cheongsan: {
    build: BOY,
    flesh: { skin: 'skinTan', top: 'teal', cuffs: 'white', legs: 'navy', shoes: 'white', eye: 'eye' },
    hair: ['messy', 'hairBlack'],
    garments: [jersey('teal', 'white', 'white'), stripeLegs('white'), browBandage()],
    posture: { lean: 4, twist: 6, spreadLeft: 4, spreadRight: 4, headRoll: 4 },
    rest: { armLeft: 34, outLeft: 14, elbowLeft: 88 },
  },
  suhyeok: {
    build: TALL,
    flesh: { skin: 'skin', top: 'white', forearms: 'skin', legs: 'grey', shoes: 'shoe', eye: 'eye' },
    hair: ['slicked', 'hairBlack'],
    garments: [looseShirt('crimson'), forearmGuards('sky', 'charcoal')],
    posture: { lean: -1, outLeft: 6, outRight: 4, spreadLeft: 3, spreadRight: 3 },
    rest: { armLeft: 4, outLeft: 16, elbowLeft: 28 },
  },
  namra: {
    build: { ...GIRL, bulk: 1.04, narrow: 0.88, hip: 0.65, thigh: 0.295, shin: 0.285 },
    flesh: {
      skin: 'skinPale',
      top: 'charcoal',
      cuffs: 'white',
      legs: 'charcoal',
      shins: 'black',
      shoes: 'shoe',
      eye: 'eye',
      eyeRight: 'eyeRed',
      legLeft: { upper: 'black' },
      legRight: { upper: 'black' },
    },
    hair: ['long', 'hairBlack'],
    garments: [blazer('charcoal', 'maroon'), skirt('charcoal', 'grey', 0.34), hairBow('crimson')],
    posture: { lean: -4, outLeft: -6, outRight: -6, spreadLeft: -2, spreadRight: -2, headRoll: 5 },
    rest: { armLeft: 0, outLeft: 4, elbowLeft: 10 },
  },
  maru: {
    build: { ...BOY, hip: 0.64, thigh: 0.29, shin: 0.28, bulk: 1.24 },
    flesh: {
      skin: 'skinTan',
      top: 'orange',
      cuffs: 'navy',
      legs: 'denim',
      shoes: 'cream',
      eye: 'eye',
    },
    hair: ['curly', 'hairBrown'],
    garments: [varsity('orange', 'navy'), hugeRucksack('olive')],
    posture: { lean: 7, nod: -5, spreadLeft: 3, spreadRight: 3 },
    rest: { armLeft: 26, outLeft: -4, elbowLeft: 128 },
  },
  juran: {
    build: GIRL,
    flesh: {
      skin: 'skin',
      top: 'crimson',
      forearms: 'skin',
      legs: 'skin',
      socks: 'white',
      shoes: 'pink',
      eye: 'eye',
      armLeft: { lower: 'bandage', end: 'skin' },
    },
    hair: ['ponytail', 'hairRed', 'yellow'],
    garments: [jersey('crimson', 'white', undefined, true), shorts('charcoal', 'white'), armBandage()],
    posture: { lean: 2, twist: -4, headRoll: -3 },
    rest: { armLeft: 30, outLeft: -2, elbowLeft: 92 },
  },
  jongah: {
    build: { ...GIRL, hip: 0.66, thigh: 0.3, shin: 0.285 },
    flesh: { skin: 'skin', top: 'cream', legs: 'charcoal', shoes: 'leather', eye: 'eye' },
    hair: ['bun', 'hairBlack', 'crimson'],
    garments: [coat('cream', 'forest', -0.06), glasses(), notebook()],
    posture: { lean: 1, nod: 3, outLeft: -3 },
    rest: { armLeft: 24, outLeft: -2, elbowLeft: 112 },
  },
  dooseok: {
    build: BROAD,
    flesh: { skin: 'skinTan', top: 'charcoal', cuffs: 'white', legs: 'charcoal', shoes: 'shoe', eye: 'eye' },
    hair: ['short', 'concrete'],
    garments: [suit('charcoal', 'blue'), holster(), earpiece()],
    posture: { lean: -3, outLeft: 8, outRight: 4, spreadLeft: 4, spreadRight: 4 },
    rest: { armLeft: 2, outLeft: 18, elbowLeft: 22 },
  },
} as const satisfies Record<string, SurvivorModel>;

/** The key of a survivor's look. */
export type SurvivorLook = keyof typeof SURVIVOR_MODELS;
