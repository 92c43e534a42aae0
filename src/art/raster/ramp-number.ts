import { RAMP_IDS, type RampId } from '../../content/palette.ts';

const RAMP_NUMBER = new Map(RAMP_IDS.map((id, index) => [id, index + 1]));

/** The number of a ramp in a picture: its place in the palette, from 1. */
export function rampNumber(id: RampId): number {
  return RAMP_NUMBER.get(id)!;
}
