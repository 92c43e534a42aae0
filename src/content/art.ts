import type { PickupId } from './pickups.ts';

/** Animations of somebody one plays, with their frame counts. `walk` also serves sneaking, more slowly. */
const SURVIVOR_ANIMATIONS = {
  idle: 2,
  walk: 4,
  run: 4,
  /** Wind-up, hit, follow-through. */
  strike: 3,
  /** Half and full draw of the bow, which is part of these frames. */
  draw: 2,
  hurt: 1,
  grabbed: 2,
  /** Crawling. */
  downed: 2,
  use: 2,
  dash: 1,
  dead: 1,
} as const;

/** Animations all of the dead have. The last frame of `die` is the corpse. */
const ZOMBIE_ANIMATIONS = { idle: 2, walk: 4, windup: 1, attack: 2, hurt: 1, bash: 2, die: 3 } as const;

/**
 * Who is drawn in the world: one row a look, matched by `look` in the tables of survivors and zombies.
 * `variants` is how many different bodies share it. The rig that paints them is `view/paint/actors.ts`.
 */
export const ACTOR_LOOKS = {
  onjo: { variants: 1, animations: SURVIVOR_ANIMATIONS },
  cheongsan: { variants: 1, animations: SURVIVOR_ANIMATIONS },
  suhyeok: { variants: 1, animations: SURVIVOR_ANIMATIONS },
  juran: { variants: 1, animations: SURVIVOR_ANIMATIONS },
  shambler: { variants: 4, animations: ZOMBIE_ANIMATIONS },
  runner: { variants: 4, animations: { ...ZOMBIE_ANIMATIONS, run: 4 } },
  listener: { variants: 1, animations: ZOMBIE_ANIMATIONS },
  howler: { variants: 1, animations: { ...ZOMBIE_ANIMATIONS, howl: 2 } },
  brute: { variants: 1, animations: { ...ZOMBIE_ANIMATIONS, hold: 1 } },
} as const;

/** The key of an actor's look. */
export type ActorLook = keyof typeof ACTOR_LOOKS;

/** Every animation anybody has. */
export type ActorAnimation =
  | keyof typeof SURVIVOR_ANIMATIONS
  | keyof typeof ZOMBIE_ANIMATIONS
  | 'howl'
  | 'hold';

/** Directions a body is drawn in: 0 = south, then south-east, east, north-east, north, north-west, west, south-west. */
export const DIRECTIONS = 8;

/** The direction (0..7) to draw for an angle in 256 steps, 0 = east, 64 = south. Any whole number is taken. */
export function directionOfAngle(angle: number): number {
  return ((64 - angle + 16) >> 5) & 7;
}

/** What is drawn instead of an animation that a look does not have, so that any question has an answer. */
const INSTEAD: Partial<Record<ActorAnimation, ActorAnimation>> = {
  run: 'walk',
  howl: 'windup',
  hold: 'attack',
  strike: 'attack',
  attack: 'strike',
  bash: 'strike',
  die: 'dead',
  dead: 'die',
};

/** The animation a look really has: the one asked for, or the nearest to it. */
export function animationOf(look: ActorLook, animation: ActorAnimation): ActorAnimation {
  const has: Partial<Record<ActorAnimation, number>> = ACTOR_LOOKS[look].animations;
  if (has[animation] !== undefined) return animation;
  const instead = INSTEAD[animation];
  return instead !== undefined && has[instead] !== undefined ? instead : 'idle';
}

/** How many frames a look draws for an animation, at least 1. */
export function frameCount(look: ActorLook, animation: ActorAnimation): number {
  const has: Partial<Record<ActorAnimation, number>> = ACTOR_LOOKS[look].animations;
  return has[animationOf(look, animation)] ?? 1;
}

/** Short or lying animations are drawn in four directions only: the diagonals, or the four a door can be in. */
const FOUR_DIRECTIONS: Partial<Record<ActorAnimation, 'diagonal' | 'straight'>> = {
  hurt: 'diagonal',
  grabbed: 'diagonal',
  die: 'diagonal',
  dead: 'diagonal',
  bash: 'straight',
  use: 'straight',
};

/** The direction (0..7) that stands for another in an animation. */
export function drawnDirection(animation: ActorAnimation, direction: number): number {
  const four = FOUR_DIRECTIONS[animation];
  if (four === undefined) return direction & 7;
  return four === 'diagonal' ? (direction & 7) | 1 : direction & 6;
}

/** The frame of a body. Total: whole numbers wrap around, an animation the look lacks becomes its nearest. */
export function actorFrame(
  look: ActorLook,
  variant: number,
  animation: ActorAnimation,
  direction: number,
  frame: number,
): string {
  const known = animationOf(look, animation);
  const body = variant % ACTOR_LOOKS[look].variants;
  return `${look}${body}/${known}/${drawnDirection(known, direction)}/${frame % frameCount(look, known)}`;
}

/** Melee weapons as seen in a hand, matched by `look` in the weapon table. */
export const WEAPON_LOOKS = ['mopSpear', 'bat'] as const;

/** The key of a weapon's look. */
export type WeaponLook = (typeof WEAPON_LOOKS)[number];

/** Animations in which a survivor has the melee weapon in hand; in the others there is nothing to draw. */
export const ARMED_ANIMATIONS = ['idle', 'walk', 'run', 'strike', 'hurt', 'dash'] as const;

/** An animation with a melee weapon in hand. */
export type ArmedAnimation = (typeof ARMED_ANIMATIONS)[number];

/** Looks of the living: those that can hold a melee weapon. */
export const SURVIVOR_LOOKS = ['onjo', 'cheongsan', 'suhyeok', 'juran'] as const;

/** The key of a living look. */
export type SurvivorLook = (typeof SURVIVOR_LOOKS)[number];

/** Whether the weapon of an animation is drawn as an overlay. */
export function isArmed(animation: ActorAnimation): animation is ArmedAnimation {
  return (ARMED_ANIMATIONS as readonly string[]).includes(animation);
}

/**
 * The weapon of a survivor's frame, drawn right after `actorFrame` of the same numbers at the same foot point:
 * what the body hides is already cut away.
 */
export function weaponFrame(
  look: SurvivorLook,
  weapon: WeaponLook,
  animation: ArmedAnimation,
  direction: number,
  frame: number,
): string {
  return `${weapon}/${actorFrame(look, 0, animation, direction, frame)}`;
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
