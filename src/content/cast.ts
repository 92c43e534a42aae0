import type { PaletteId } from './palette.ts';

/** Animations of somebody one plays, with their frame counts. */
export const SURVIVOR_ANIMATIONS = {
  idle: 4,
  walk: 6,
  sneak: 6,
  run: 8,
  dash: 2,
  /** Long weapons: the mop spear. Wind-up, hit, follow-through. */
  thrust: 4,
  /** Heavy weapons in both hands: the bat. */
  swing: 5,
  /** Short weapons: the knife. */
  stab: 4,
  /** Pistol and taser: raised, recoil. */
  shoot: 2,
  /** The bow, which is part of these frames: raised, half drawn, drawn. */
  draw: 3,
  /** The bow let go. */
  loose: 1,
  throw: 4,
  /** Hands busy at something waist-high. */
  use: 4,
  /** Walking with something, or somebody, in both arms. */
  carry: 6,
  hurt: 2,
  grabbed: 4,
  /** Lying propped up, waiting for help. */
  downed: 2,
  crawl: 4,
  /** Kneeling over somebody. */
  revive: 4,
  /** Falling; the last frame stays. */
  dead: 5,
} as const;

/** Animations all of the dead have. */
export const DEAD_ANIMATIONS = {
  /** Getting up from the floor. */
  rise: 4,
  /** Standing and swaying. */
  idle: 3,
  /** Aimless, slow. */
  wander: 4,
  /** The shamble of one who has noticed. */
  walk: 6,
  run: 6,
  windup: 1,
  /** The blow: first frame hits. */
  attack: 3,
  bite: 3,
  /** Holding on to somebody. */
  hold: 2,
  /** Beating on a door. */
  bash: 2,
  climb: 3,
  howl: 2,
  hurt: 1,
  /** Falls forward; the last frame is the corpse. */
  die: 4,
  /** Falls backward; the last frame is the corpse. */
  fall: 4,
} as const;

/** Every animation anybody has. */
export type CastAnimation = keyof typeof SURVIVOR_ANIMATIONS | keyof typeof DEAD_ANIMATIONS;

/** A look's row: its animations, how many directions are drawn, and the palettes each of its bodies may wear. */
interface CastRow {
  readonly animations: Partial<Record<CastAnimation, number>>;
  /** 8: all. 5: south to north on the eastern side; the western three are the eastern seen in a mirror. */
  readonly directions: 8 | 5;
  /** One list a body. */
  readonly bodies: readonly (readonly PaletteId[])[];
}

const SURVIVOR: CastRow = { animations: SURVIVOR_ANIMATIONS, directions: 8, bodies: [['plain']] };
const SPECIAL: CastRow = { animations: DEAD_ANIMATIONS, directions: 5, bodies: [['plain']] };
const UNIFORM: readonly PaletteId[] = ['uniformNavy', 'uniformGrey', 'uniformTeal'];
const SPORT: readonly PaletteId[] = ['sportRed', 'sportBlue', 'sportGreen'];

/** Who is drawn in the world: one row a look. What a body looks like is written in `src/art/cast`. */
export const CAST = {
  onjo: SURVIVOR,
  cheongsan: SURVIVOR,
  suhyeok: SURVIVOR,
  namra: SURVIVOR,
  maru: SURVIVOR,
  juran: SURVIVOR,
  jongah: SURVIVOR,
  dooseok: SURVIVOR,
  shambler: {
    animations: DEAD_ANIMATIONS,
    directions: 5,
    /** 0 boy in uniform, 1 girl in uniform, 2 PE boy, 3 PE girl, 4 teacher, 5 cafeteria, 6 campus, 7 soldier. */
    bodies: [
      UNIFORM,
      UNIFORM,
      SPORT,
      SPORT,
      ['teacherBrown', 'teacherGrey', 'teacherPlum'],
      ['kitchenWhite', 'kitchenBlue', 'kitchenPink'],
      ['campusMustard', 'campusViolet', 'campusOlive'],
      ['soldierCamo', 'soldierGrey', 'soldierTan'],
    ],
  },
  runner: { animations: DEAD_ANIMATIONS, directions: 5, bodies: [SPORT, SPORT] },
  listener: SPECIAL,
  sleeper: SPECIAL,
  howler: SPECIAL,
  brute: SPECIAL,
  climber: SPECIAL,
  spitter: SPECIAL,
  bloater: SPECIAL,
  riot: SPECIAL,
  stalker: SPECIAL,
  alpha: SPECIAL,
} as const satisfies Record<string, CastRow>;

/** The key of a look. */
export type CastLook = keyof typeof CAST;

/** The frame of a body. `body` is its number in the look's row; `direction` one that is drawn (0..7 or 0..4). */
export function castFrame(
  look: CastLook,
  body: number,
  animation: CastAnimation,
  direction: number,
  frame: number,
): string {
  return `${look}${body}/${animation}/${direction}/${frame}`;
}

/** Things held in the right hand, each drawn in `HELD_TURNS` × `HELD_TILTS` positions. */
export const HELD_LOOKS = ['mopSpear', 'bat', 'knife', 'pistol', 'taser'] as const;

/** The key of a held thing's look. */
export type HeldLook = (typeof HELD_LOOKS)[number];

/** Directions a held thing is drawn in, counted like a body's: 0 = pointing south, 4 = east, 8 = north, 12 = west. */
export const HELD_TURNS = 16;

/** Slopes a held thing is drawn in: 0 = straight down, 2 = level, 4 = straight up. */
export const HELD_TILTS = 5;

/** The frame of a held thing, placed by the grip; a body's frame says where its hand is and how it holds. */
export function heldFrame(look: HeldLook, turn: number, tilt: number): string {
  return `held/${look}/${turn}/${tilt}`;
}
