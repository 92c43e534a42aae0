import type { PickupId } from './pickups.ts';

/** Directions a body is drawn in: 0 = south, then south-east, east, north-east, north, north-west, west, south-west. */
export const DIRECTIONS = 8;

/** The direction (0..7) to draw for an angle in 256 steps, 0 = east, 64 = south. Any whole number is taken. */
export function directionOfAngle(angle: number): number {
  return ((64 - angle + 16) >> 5) & 7;
}

/** Things that are drawn already and can be picked up nowhere yet. */
export const FUTURE_ITEM_LOOKS = [
  'bow',
  'knife',
  'pistol',
  'ammunition',
  'taser',
  'drone',
  'uvLamp',
  'defibrillator',
  'acid',
  'fireHose',
  'microphone',
  'smokeCan',
  'bloodBag',
  'tripTape',
  'wedge',
  'medkit',
  'keycard',
  'notebook',
  'radio',
  'memento',
] as const;

/** The frame of something to pick up; also good as an icon. */
export function pickupFrame(item: PickupId | (typeof FUTURE_ITEM_LOOKS)[number]): string {
  return `pickup/${item}`;
}

/** How many pictures there are of each stain on the floor. Blood: even ones are pools, odd ones spray toward the east. */
export const DECALS = {
  blood: 10,
  /** Somebody was dragged, from west to east. */
  drag: 3,
  scorch: 3,
  glass: 3,
  paper: 5,
  handprint: 2,
  acid: 2,
  water: 2,
} as const;

/** The frame of a stain; `pick` is any whole number from 0. */
export function decalFrame(kind: keyof typeof DECALS, pick: number): string {
  return `decal/${kind}/${pick % DECALS[kind]}`;
}

/** Single pictures: projectiles, particles, marks over heads and on the ground. Made for tinting where white. */
export const EFFECTS = [
  /** A white pixel and the sign of a missing frame. */
  'white',
  'missing',
  /** An arrow in flight, pointing east: rotate it. */
  'arrow',
  /** A ringing phone, two frames. */
  'alarm0',
  'alarm1',
  /** The ellipse under everybody, and a larger one. */
  'shadow',
  'shadowLarge',
  'spark',
  'smoke',
  'bloodDrop',
  'dust',
  'shard',
  'ring',
  /** A zombie has seen somebody; a zombie has heard something. */
  'noticed',
  'heard',
  'target',
  /** Pointing east: rotate it. */
  'objectiveArrow',
  /** Signs over stairs. */
  'stairsUp',
  'stairsDown',
  /** A quarter of a sound's ripple, opening to the east: rotate it. */
  'ripple',
  'usePrompt',
  /** A swing's trail, pointing east: rotate it. */
  'slash',
  'thrust',
  /** Pointing east, placed by the muzzle: rotate it. */
  'muzzleFlash',
  /** Fire, four frames, placed by its foot. */
  'flame0',
  'flame1',
  'flame2',
  'flame3',
  /** Rising, placed by its foot. */
  'steam0',
  'steam1',
  'glassBurst',
  'electric0',
  'electric1',
  'heal',
  'dustPuff0',
  'dustPuff1',
  'splinter',
  'shell',
  'bloodMist',
  /** A scream, seen: rings of the ground, three frames. */
  'howlRing0',
  'howlRing1',
  'howlRing2',
  'acidSplash0',
  'acidSplash1',
  /** A bloody sole, walking east: rotate it. */
  'footprint',
  'rainSplash0',
  'rainSplash1',
] as const;

/** The key of an effect. */
export type EffectId = (typeof EFFECTS)[number];

/** The frame of an effect. */
export function effectFrame(effect: EffectId): string {
  return `fx/${effect}`;
}

/** Ways the arrow to the objective is drawn in: turned pixels would be ragged. 0 is east, then clockwise. */
export const ARROW_TURNS = 16;

/** The frame of the arrow to the objective; any whole turn is taken. */
export function arrowFrame(turn: number): string {
  return `fx/objectiveArrow/${((turn % ARROW_TURNS) + ARROW_TURNS) % ARROW_TURNS}`;
}
