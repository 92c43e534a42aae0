/** How loud the leader is, in words the ear meter can say. */
export type NoiseLevel = 'silent' | 'quiet' | 'heard' | 'loud';

/** How well the leader is seen. */
export type LightLevel = 'dark' | 'dim' | 'lit';

/** Tiles at which the ear meter is full: an extinguisher or a running fight. */
const FULL_NOISE = 12;

/** The word for a loudness in tiles: sneaking is quiet, walking is heard, running is loud. */
export function noiseLevel(loudness: number): NoiseLevel {
  if (loudness < 0.5) return 'silent';
  if (loudness < 3) return 'quiet';
  return loudness < 7 ? 'heard' : 'loud';
}

/** How full the ear meter is, 0 to 100. */
export function noiseFill(loudness: number): number {
  return Math.min(100, (loudness / FULL_NOISE) * 100);
}

/** The word for how lit the leader is, 0 to 100. */
export function lightLevel(lit: number): LightLevel {
  if (lit < 25) return 'dark';
  return lit < 55 ? 'dim' : 'lit';
}
