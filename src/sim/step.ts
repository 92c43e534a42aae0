import type { EventBuffer } from './events.ts';
import type { TickInput } from './input.ts';
import type { GameState } from './state.ts';
import { aimLeader, autoButtons } from './systems/aim-leader.ts';
import { resetBashers } from './systems/change-opening.ts';
import { collectPickups } from './systems/collect-pickups.ts';
import { direct } from './systems/direct.ts';
import { keepScore } from './systems/keep-score.ts';
import { lookAround } from './systems/look-around.ts';
import { moveArrows } from './systems/move-arrows.ts';
import { moveLeader } from './systems/move-leader.ts';
import { moveZombies } from './systems/move-zombies.ts';
import { pursueObjective } from './systems/pursue-objective.ts';
import { runPeriod } from './systems/run-period.ts';
import { bufferButtons, tendLeader } from './systems/tend-leader.ts';
import { thinkZombies } from './systems/think-zombies.ts';
import { updateGoals } from './systems/update-goals.ts';
import { ringAlarms, useGadgets } from './systems/use-gadgets.ts';
import { useHands } from './systems/use-hands.ts';
import { useThings } from './systems/use-things.ts';

/**
 * One tick, a sixtieth of a second: the rule book, one line a rule, in the order in which they apply.
 * Returns the events of the tick; they are pooled, so read them before the next call. The world stands still while
 * cards are open and when the run is over.
 */
export function step(state: GameState, input: TickInput): EventBuffer {
  state.events.count = 0;
  if (state.phase === 'over') return state.events;
  state.tick++;
  if (state.phase !== 'cards') {
    const buttons = autoButtons(state, input);
    bufferButtons(state.leader, buttons, state.heldButtons);
    state.heldButtons = buttons;
    tendLeader(state, input);
    aimLeader(state, input);
    useHands(state, input);
    useThings(state, input);
    useGadgets(state, input);
    moveLeader(state, input);
    collectPickups(state);
    moveArrows(state);
    ringAlarms(state);
    if (state.phase === 'fight') direct(state);
    resetBashers(state);
    thinkZombies(state);
    moveZombies(state);
    lookAround(state);
    updateGoals(state);
    if (state.phase === 'fight') pursueObjective(state);
  }
  runPeriod(state, input);
  keepScore(state);
  return state.events;
}
