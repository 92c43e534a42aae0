import { PERIOD } from '../../content/periods.ts';
import { emit } from '../events.ts';
import type { TickInput } from '../input.ts';
import { CHOICES } from '../input.ts';
import type { GameState, Phase } from '../state.ts';
import { ticks } from '../time.ts';
import { offerCards, takeCard } from './deal-cards.ts';
import { openPeriod } from './direct.ts';
import { setObjective } from './pursue-objective.ts';

const FIGHT = ticks(PERIOD.fightSeconds);
const BREAK = ticks(PERIOD.breakSeconds);

/** Bell, fight, bell, cards, break, bell: the clock of a run. */
export function runPeriod(state: GameState, input: TickInput): void {
  state.phaseTicks++;
  switch (state.phase) {
    case 'fight':
      // The bell waits for one who lies down: to get up, or not to.
      if (state.phaseTicks < FIGHT || state.leader.mode === 'downed' || state.leader.mode === 'dead') return;
      state.periodsSurvived++;
      heal(state);
      emit(state.events, 'bellRang', state.leader.x, state.leader.y, 0, 0, 0, 0);
      enter(state, 'cards');
      offerCards(state);
      return;
    case 'cards':
      if (state.offered.length === 0 || takeCard(state, input.choice - CHOICES.firstCard))
        enter(state, 'break');
      return;
    case 'break':
      if (state.phaseTicks < BREAK && input.choice !== CHOICES.ready) return;
      state.period++;
      startPeriod(state);
      return;
    default:
  }
}

/** The bell of a period: budget, job, clock. */
export function startPeriod(state: GameState): void {
  enter(state, 'fight');
  openPeriod(state);
  setObjective(state);
  emit(state.events, 'bellRang', state.leader.x, state.leader.y, 0, 0, 0, state.period);
}

function enter(state: GameState, phase: Phase): void {
  state.phase = phase;
  state.phaseTicks = 0;
}

function heal(state: GameState): void {
  const { leader } = state;
  leader.health = Math.min(leader.maxHealth, leader.health + leader.stats.breakHeal);
}
