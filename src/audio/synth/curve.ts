import type { Curve, Envelope, Points } from '../../content/sounds/recipe.ts';

/** A reader of a curve for times that only grow (seconds): it remembers the segment it is in. */
export function readCurve(curve: Curve): (seconds: number) => number {
  if (typeof curve === 'number') return () => curve;
  const last = curve.length - 2;
  let from = 0;
  return (seconds) => {
    while (from < last && seconds >= curve[from + 2]!) from += 2;
    if (from >= last) return curve[last + 1]!;
    const begin = curve[from]!;
    const share = (seconds - begin) / (curve[from + 2]! - begin);
    const value = curve[from + 1]!;
    return value + (curve[from + 3]! - value) * (share < 0 ? 0 : share);
  };
}

/** Natural logarithm of 1000: a fall by 60 dB. */
const SIXTY_DECIBELS = 6.907755;

/** A reader of an envelope, for times that only grow. */
export function readEnvelope(envelope: Envelope): (seconds: number) => number {
  if (!('fall' in envelope)) return readCurve(envelope);
  const { attack, hold = 0, fall } = envelope;
  return (seconds) => {
    if (seconds < attack) return seconds / attack;
    const since = seconds - attack - hold;
    return since <= 0 ? 1 : Math.exp((-SIXTY_DECIBELS * since) / fall);
  };
}

/** Seconds after which an envelope stays silent; endless for a line that does not end at 0. */
export function envelopeEnd(envelope: Envelope): number {
  if ('fall' in envelope) return envelope.attack + (envelope.hold ?? 0) + envelope.fall * 1.2;
  return silentFrom(envelope);
}

function silentFrom(points: Points): number {
  return points[points.length - 1] === 0 ? points[points.length - 2]! : Number.POSITIVE_INFINITY;
}
