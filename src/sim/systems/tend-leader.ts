import { PLAYER } from '../../content/player.ts';
import { emit } from '../events.ts';
import type { TickInput } from '../input.ts';
import { BUTTONS } from '../input.ts';
import { hunt } from '../minds/change-mode.ts';
import { isNearLeader } from '../minds/senses.ts';
import type { GameState, Leader } from '../state.ts';
import { TICK_SECONDS, ticks } from '../time.ts';
import { ZOMBIE_MODE } from '../zombies.ts';
import { changeLeaderMode } from './change-leader-mode.ts';
import { hurtLeader } from './hurt-leader.ts';
import { leaveHiding } from './use-things.ts';

/** Being pulled out of a locker hurts this much. */
const DRAG_DAMAGE = 10;
const HIDDEN_TICKS = ticks(PLAYER.hiddenSeconds);
const SNIFF_TICKS = ticks(2);
const SNIFF_MEMORY = ticks(25);
/** Path cost (five a tile) within which one can be sniffed out. */
const SNIFF_COST = 200;

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
  // Time ran out to the tick: nobody bit any more.
  if (leader.bleedOut === 0 && state.death !== undefined) state.death.kind = -1;
  changeLeaderMode(leader, 'dead', 0);
  emit(state.events, 'leaderDied', leader.x, leader.y, 0, 0, state.death?.kind ?? -1, 0);
}

/** Whoever knows of the hiding place and stands at it pulls the door open; after a while the nearest know. */
function dragOut(state: GameState): void {
  const { zombies, leader } = state;
  if (leader.modeTicks >= HIDDEN_TICKS && leader.modeTicks % SNIFF_TICKS === 0) sniffOut(state);
  for (let i = 0; i < zombies.count; i++) {
    if (zombies.mode[i] !== ZOMBIE_MODE.chase || zombies.memory[i]! <= 0) continue;
    if (!isNearLeader(state, i, 1)) continue;
    leaveHiding(state);
    hurtLeader(state, DRAG_DAMAGE, zombies.facing[i]!, i);
    return;
  }
}

/** The nearest body that could walk here comes to the hiding place. */
function sniffOut(state: GameState): void {
  const { zombies, goals, tiles } = state;
  let nearest = -1;
  let least = SNIFF_COST;
  for (let i = 0; i < zombies.count; i++) {
    const distance = goals[0]!.distance[(zombies.y[i]! | 0) * tiles.width + (zombies.x[i]! | 0)]!;
    if (distance >= least || zombies.mode[i]! >= ZOMBIE_MODE.windup) continue;
    least = distance;
    nearest = i;
  }
  if (nearest >= 0) hunt(state, nearest, SNIFF_MEMORY, 2);
}
