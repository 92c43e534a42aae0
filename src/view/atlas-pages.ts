import type { ArtPage } from '../content/art-pages.ts';
import type { PlaceId } from '../content/places.ts';
import { SURVIVORS, type SurvivorId } from '../content/survivors.ts';

/** Pages a place is drawn with: those without which nothing can be shown, and those that may come while one plays. */
interface PlacePages {
  readonly first: readonly ArtPage[];
  readonly later: readonly ArtPage[];
}

/** One row a place. */
const PLACE_PAGES: Record<PlaceId, PlacePages> = {
  school: { first: ['things', 'school', 'dead-first'], later: ['dead-school', 'dead-heavy'] },
  campus: {
    first: ['things', 'campus', 'dead-first'],
    later: ['dead-campus', 'dead-school', 'dead-heavy', 'school'],
  },
};

/** Pages every run needs, whoever plays it where: fetched while somebody still chooses. */
export const EARLY_PAGES: readonly ArtPage[] = PLACE_PAGES.school.first;

/** The pages of a run, in the order in which they are wanted. */
export function pagesOf(place: PlaceId, leader: SurvivorId): PlacePages {
  const { first, later } = PLACE_PAGES[place];
  return { first: [...first, SURVIVORS[leader].look], later };
}
