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
  readonly total: number;
}

/** The score of a state: the design's formula, section 9, without the parts that do not exist yet. Never below 0. */
export function scoreParts(state: ReadOnly<GameState>): ScoreParts {
  const periods = SCORING.perPeriod * state.periodsSurvived;
  const alive = state.leader.mode === 'dead' ? 0 : SCORING.perAlive;
  const kills = state.tally.killScore;
  const objectives = SCORING.perSecondUnderPar * state.tally.objectiveSeconds;
  const downs = SCORING.perDown * state.tally.downs;
  return {
    periods,
    alive,
    kills,
    objectives,
    downs,
    total: Math.max(0, periods + alive + kills + objectives - downs),
  };
}

/** Keeps the score and ends the run when nobody is left. */
export function keepScore(state: GameState): void {
  state.score = scoreParts(state).total;
  if (state.leader.mode === 'dead' && state.phase !== 'over') {
    state.phase = 'over';
    state.phaseTicks = 0;
    emit(state.events, 'runEnded', state.leader.x, state.leader.y, 0, 0, 0, state.score);
  }
}
