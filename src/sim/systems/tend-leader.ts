import { PLAYER } from '../../content/player.ts';
import { emit } from '../events.ts';
import type { TickInput } from '../input.ts';
import { BUTTONS } from '../input.ts';
import { isNearLeader } from '../minds/senses.ts';
import type { GameState, Leader } from '../state.ts';
import { TICK_SECONDS, ticks } from '../time.ts';
import { ZOMBIE_MODE } from '../zombies.ts';
import { changeLeaderMode } from './change-leader-mode.ts';
import { hurtLeader } from './hurt-leader.ts';
import { leaveHiding } from './use-things.ts';

const BUFFER_TICKS = ticks(PLAYER.inputBufferSeconds);

/** Presses are kept for a moment, so that a blow asked for a little early still comes. */
export function bufferButtons(leader: Leader, buttons: number, previous: number): void {
  const { buffered } = leader;
  // Attacks repeat while held; dash and Use want a fresh press.
  buffered.strike = (buttons & BUTTONS.strike) !== 0 ? BUFFER_TICKS : fade(buffered.strike);
  buffered.shoot = (buttons & BUTTONS.shoot) !== 0 ? BUFFER_TICKS : fade(buffered.shoot);
  buffered.dash = (buttons & ~previous & BUTTONS.dash) !== 0 ? BUFFER_TICKS : fade(buffered.dash);
  buffered.use = (buttons & ~previous & BUTTONS.use) !== 0 ? BUFFER_TICKS : fade(buffered.use);
}

function fade(ticksLeft: number): number {
  return ticksLeft > 0 ? ticksLeft - 1 : 0;
}

/** Breath, wounds, light, and the clocks of the leader. */
export function tendLeader(state: GameState, input: TickInput): void {
  const { leader, tiles } = state;
  leader.modeTicks++;
  if (leader.mercy > 0) leader.mercy--;
  if (leader.dashWait > 0) leader.dashWait--;
  if (leader.recover > 0) leader.recover--;
  if (leader.gadgetWait > 0) leader.gadgetWait--;
  if (leader.staminaWait > 0) leader.staminaWait--;
  else if (leader.stamina < leader.maxStamina) {
    leader.stamina += (PLAYER.staminaPerSecond * leader.stats.staminaRegen * TICK_SECONDS) / 100;
    if (leader.stamina > leader.maxStamina) leader.stamina = leader.maxStamina;
  }
  leader.lit = state.map.light[(leader.y | 0) * tiles.width + (leader.x | 0)]!;
  state.loudness *= 0.985;
  if (leader.mode === 'downed') bleed(state, input);
  if (leader.mode === 'hidden') dragOut(state);
}

/** Lying down, time runs; a held bandage stops it. */
function bleed(state: GameState, input: TickInput): void {
  const { leader } = state;
  const bandaging = (input.buttons & BUTTONS.use) !== 0 && leader.bandages > 0;
  if (!bandaging) leader.bleedOut--;
  if (leader.bleedOut > 0) return;
  changeLeaderMode(leader, 'dead', 0);
  emit(state.events, 'leaderDied', leader.x, leader.y, 0, 0, state.death?.kind ?? -1, 0);
}

/** Whoever saw the hiding and stands at the locker pulls the door open. */
function dragOut(state: GameState): void {
  const { zombies } = state;
  for (let i = 0; i < zombies.count; i++) {
    if (zombies.mode[i] !== ZOMBIE_MODE.chase || zombies.memory[i]! <= 0) continue;
    if (!isNearLeader(state, i, 1)) continue;
    leaveHiding(state);
    hurtLeader(state, 10, zombies.facing[i]!, i);
    return;
  }
}
