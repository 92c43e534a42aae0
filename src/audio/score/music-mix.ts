import { STEM_IDS, type StemId } from '../../content/music.ts';
import type { Felt } from '../mood.ts';

/** 0..1 of each stem's own volume. */
export type MusicMix = Readonly<Record<StemId, number>>;

/** Nothing: the lull has no music. */
export const SILENT_MIX: MusicMix = { drone: 0, pulse: 0, strings: 0, percussion: 0 };

/** Danger at which a stem begins and at which it is all there. */
const ENTRANCES: Readonly<Record<StemId, readonly [begins: number, full: number]>> = {
  drone: [0, 0.35],
  pulse: [0.22, 0.55],
  strings: [0.42, 0.75],
  percussion: [0.62, 0.9],
};

/** The least danger of each pacing state: the director's intensity counts harm only, and a horde is near before it bites. */
const LEAST_DANGER = { buildUp: 0.2, peak: 0.7, fade: 0.35, relax: 0 } as const;

/** What every period adds, up to this many: a run grows darker as it goes on. */
const PERIOD_STEP = 0.04;
const MOST_STEPS = 6;

/** Danger 0..1 as the score understands it; 0 in the lull, in the break, over the cards and when all is over. */
export function dangerOf({ phase, period, director }: Felt): number {
  if (phase !== 'fight' || director.pacing === 'relax') return 0;
  const least = LEAST_DANGER[director.pacing] + PERIOD_STEP * Math.min(period - 1, MOST_STEPS);
  return Math.min(1, Math.max(least, director.intensity));
}

/** Which stems are heard at a danger 0..1. */
export function mixOf(danger: number): MusicMix {
  if (danger <= 0) return SILENT_MIX;
  const levels = STEM_IDS.map((stem) => {
    const [begins, full] = ENTRANCES[stem];
    return [stem, Math.min(1, Math.max(0, (danger - begins) / (full - begins)))] as const;
  });
  return Object.fromEntries(levels) as Record<StemId, number>;
}
