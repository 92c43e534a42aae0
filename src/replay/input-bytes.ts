import { INPUT_BYTES, sanitizeInput, type TickInput } from '../sim/input.ts';

/** Reads the input of a tick (0 is the first) into `input`, forced into a legal one, and returns it. */
export function readInput(bytes: Uint8Array, tick: number, input: TickInput): TickInput {
  const at = tick * INPUT_BYTES;
  input.move = bytes[at]!;
  input.aim = bytes[at + 1]!;
  input.buttons = bytes[at + 2]!;
  input.choice = bytes[at + 3]!;
  return sanitizeInput(input);
}

/** Writes the input of a tick (0 is the first) as four bytes; numbers beyond a byte wrap. */
export function writeInput(bytes: Uint8Array, tick: number, input: TickInput): void {
  const at = tick * INPUT_BYTES;
  bytes[at] = input.move;
  bytes[at + 1] = input.aim;
  bytes[at + 2] = input.buttons;
  bytes[at + 3] = input.choice;
}
