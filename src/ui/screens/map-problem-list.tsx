import type { JSX } from 'preact';
import type { TextKey, TextValues } from '../../content/text/index.ts';
import type { MapProblem } from '../../sim/world/parse-problems.ts';
import { useWords } from '../ui-context.ts';

/** A map with one thing wrong often has it everywhere: the first few are enough to begin with. */
const MOST_LISTED = 3;

/** Where a problem is, as far as the map says: layer, tile, the offending value as it is written there. */
function placeOf(problem: MapProblem, words: (key: TextKey, values?: TextValues) => string): string {
  const { layer, x, y, detail } = problem;
  const place: string[] = [];
  if (layer !== undefined) place.push(words('mapProblemPlace.layer', { layer }));
  if (x !== undefined && y !== undefined) place.push(words('mapProblemPlace.tile', { x, y }));
  if (detail !== undefined) place.push(detail);
  return place.join(' · ');
}

/** What is wrong with a map and where, a sentence each, for whoever drew it. */
export function MapProblemList({ problems }: { problems: readonly MapProblem[] }): JSX.Element {
  const words = useWords();
  const more = problems.length - MOST_LISTED;
  return (
    <ul class="map-problems">
      {problems.slice(0, MOST_LISTED).map((problem, index) => (
        <li key={index}>
          {words(`mapProblem.${problem.code}`)}
          <span class="small">{placeOf(problem, words)}</span>
        </li>
      ))}
      {more > 0 ? <li class="small">{words('mapProblemPlace.more', { count: more })}</li> : null}
    </ul>
  );
}
