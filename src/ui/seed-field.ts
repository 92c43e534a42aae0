/** Largest seed: seeds are unsigned 32-bit integers. */
export const MOST_SEED = 4_294_967_295;

/** What was typed as a seed: a number, nothing (roll one), or something that is no seed. */
export function readSeed(typed: string): number | undefined | 'wrong' {
  const trimmed = typed.trim();
  if (trimmed === '') return undefined;
  if (!/^\d{1,10}$/.test(trimmed)) return 'wrong';
  const seed = Number(trimmed);
  return seed <= MOST_SEED ? seed : 'wrong';
}
