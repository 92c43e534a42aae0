import type { RunSetup } from '../replay/replay.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import { scoreParts } from '../sim/systems/keep-score.ts';
import { TICKS_PER_SECOND } from '../sim/time.ts';
import type { ResultsModel } from '../ui/app-model.ts';

/** What the results page tells of a finished run. `previousBest` is the best before it, undefined for a first run. */
export function resultsOf(
  setup: RunSetup,
  state: ReadOnly<GameState>,
  previousBest: number | undefined,
  hasReplay: boolean,
): ResultsModel {
  const { periods, alive, kills, objectives, downs } = scoreParts(state);
  return {
    place: setup.place,
    leader: setup.leader,
    seed: setup.seed,
    score: state.score,
    parts: [
      { id: 'periods', points: periods },
      { id: 'alive', points: alive },
      { id: 'kills', points: kills },
      { id: 'objectives', points: objectives },
      { id: 'downs', points: -downs },
    ],
    periods: state.periodsSurvived,
    seconds: Math.floor(state.tick / TICKS_PER_SECOND),
    killsByKind: state.tally.killsByKind,
    death: state.death,
    previousBest,
    hasReplay,
  };
}
