/** How one moves: bits of the move byte. */
export type Gait = 'still' | 'sneak' | 'walk' | 'run';

/** Held buttons, as bits of the third byte. */
export const BUTTONS = {
  strike: 1,
  shoot: 2,
  dash: 4,
  use: 8,
  gadgetA: 16,
  gadgetB: 32,
  /** The aim byte counts. Without it the rules aim: at the nearest threat in sight, else where one walks. */
  manualAim: 64,
  /** The rules strike and shoot by themselves when it makes sense (touch, one hand). */
  auto: 128,
} as const;

/** The name of a button. */
export type ButtonId = keyof typeof BUTTONS;

/** Choices, the fourth byte: 0 none, 1..3 take a card, 4 end the break early. */
export const CHOICES = { none: 0, firstCard: 1, secondCard: 2, thirdCard: 3, ready: 4 } as const;

/** Everything one person does in one tick: four bytes, exactly what a replay holds. */
export interface TickInput {
  /** 0: still; else 1 + 32 · (0 sneak, 1 walk, 2 run) + direction (32 steps a turn, 0 east, 8 south). */
  move: number;
  /** 256 steps a turn, 0 east, 64 south; only with `manualAim`. */
  aim: number;
  /** Sum of `BUTTONS`. */
  buttons: number;
  /** One of `CHOICES`. */
  choice: number;
}

/** Bytes per tick in a replay. */
export const INPUT_BYTES = 4;

const GAIT_BASE = { sneak: 1, walk: 33, run: 65 } as const;

/** Nobody touches anything. */
export function idleInput(): TickInput {
  return { move: 0, aim: 0, buttons: 0, choice: 0 };
}

/** The move byte of a gait and a direction in 256 steps (rounded to 32). */
export function moveByte(gait: Gait, angle: number): number {
  if (gait === 'still') return 0;
  return GAIT_BASE[gait] + (((angle + 4) >> 3) & 31);
}

/** The gait of a move byte. */
export function gaitOf(move: number): Gait {
  if (move < 1) return 'still';
  if (move < 33) return 'sneak';
  return move < 65 ? 'walk' : 'run';
}

/** The direction of a move byte in 256 steps. */
export function directionOf(move: number): number {
  return ((move - 1) & 31) << 3;
}

/** Forces any bytes into a legal input, in place: a replay may hold anything. */
export function sanitizeInput(input: TickInput): TickInput {
  input.move = input.move > 96 ? 0 : input.move & 255;
  input.aim &= 255;
  input.buttons &= 255;
  input.choice = input.choice > 4 ? 0 : input.choice & 255;
  if ((input.buttons & BUTTONS.manualAim) === 0) input.aim = 0;
  return input;
}
