import { PLACE_IDS, type PlaceId } from '../content/places.ts';
import { SURVIVOR_IDS, type SurvivorId } from '../content/survivors.ts';

/** Personal bests by `place/leader`. */
export type BestScores = Readonly<Record<string, number>>;

/** The key of a personal best. */
export function bestScoreKey(place: PlaceId, leader: SurvivorId): string {
  return `${place}/${leader}`;
}

/** Personal bests out of anything that was stored: only whole scores of places and leaders that exist. */
export function bestScoresFrom(stored: unknown): BestScores {
  const scores: Record<string, number> = {};
  if (typeof stored !== 'object' || stored === null) return scores;
  const found = new Map<string, unknown>(Object.entries(stored));
  for (const place of PLACE_IDS) {
    for (const leader of SURVIVOR_IDS) {
      const key = bestScoreKey(place, leader);
      const score = found.get(key);
      if (typeof score === 'number' && Number.isSafeInteger(score) && score >= 0) scores[key] = score;
    }
  }
  return scores;
}

/** The bests after a run: the same object when it was none. */
export function withScore(bests: BestScores, place: PlaceId, leader: SurvivorId, score: number): BestScores {
  const key = bestScoreKey(place, leader);
  const best = bests[key];
  return best !== undefined && best >= score ? bests : { ...bests, [key]: score };
}
