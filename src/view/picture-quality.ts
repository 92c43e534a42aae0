/** How much is worked out for the picture. */
export const QUALITY_IDS = ['phone', 'standard', 'high'] as const;

/** A quality of the picture. */
export type QualityId = (typeof QUALITY_IDS)[number];

/** What a quality pays for. */
interface Quality {
  /** Pixels of light per art pixel, on each axis. */
  readonly lightScale: number;
  /** Lights that move or live, worked out at once. */
  readonly lights: number;
  /** Steps along each of them before it is given up. */
  readonly steps: number;
  /** Bodies that throw a shadow in the leader's torch. */
  readonly blockers: number;
  /** Whether light is smoothed with more reads, and bright things bloom. */
  readonly isFine: boolean;
  /** Share of the particles that fly. */
  readonly particles: number;
}

/** One row a quality. */
export const QUALITIES: Readonly<Record<QualityId, Quality>> = {
  phone: { lightScale: 0.5, lights: 4, steps: 8, blockers: 0, isFine: false, particles: 0.5 },
  standard: { lightScale: 0.5, lights: 8, steps: 14, blockers: 8, isFine: true, particles: 1 },
  high: { lightScale: 1, lights: 16, steps: 20, blockers: 16, isFine: true, particles: 1 },
};
