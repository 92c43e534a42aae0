import { SCORING } from '../../content/scoring.ts';
import { emit } from '../events.ts';
import type { GameState, ReadOnly } from '../state.ts';

/** The parts of a score, as the results page shows them; whole numbers from the simulation only. */
export interface ScoreParts {
  readonly periods: number;
  readonly alive: number;
  readonly kills: number;
  readonly objectives: number;
  readonly downs: number;
}

/** The parts of a score; `downs` is taken away, and the sum is never below 0. */
export function scoreParts(state: ReadOnly<GameState>): ScoreParts {
  return {
    periods: SCORING.perPeriod * state.periodsSurvived,
    alive: state.leader.mode === 'dead' ? 0 : SCORING.perAlive,
    kills: state.tally.killScore,
    objectives: SCORING.perSecondUnderPar * state.tally.objectiveSeconds,
    downs: SCORING.perDown * downsRisenFrom(state),
  };
}

/** The last fall is paid with the run itself: only those one got up from cost points. */
function downsRisenFrom(state: ReadOnly<GameState>): number {
  return state.leader.mode === 'dead' || state.leader.mode === 'downed'
    ? state.tally.downs - 1
    : state.tally.downs;
}

/** Keeps the score (the design, section 9, without what does not exist yet); ends the run when nobody is left. */
export function keepScore(state: GameState): void {
  const { tally } = state;
  const alive = state.leader.mode === 'dead' ? 0 : SCORING.perAlive;
  const gained = SCORING.perPeriod * state.periodsSurvived + alive + tally.killScore;
  const total =
    gained + SCORING.perSecondUnderPar * tally.objectiveSeconds - SCORING.perDown * downsRisenFrom(state);
  state.score = total > 0 ? total : 0;
  if (state.leader.mode === 'dead' && state.phase !== 'over') {
    state.phase = 'over';
    state.phaseTicks = 0;
    emit(state.events, 'runEnded', state.leader.x, state.leader.y, 0, 0, 0, state.score);
  }
}
