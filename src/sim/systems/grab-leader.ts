import { DIRECTOR } from '../../content/periods.ts';
import { PLAYER } from '../../content/player.ts';
import { HORDE } from '../../content/zombies.ts';
import { emit } from '../events.ts';
import { BUTTONS, type TickInput } from '../input.ts';
import type { GameState } from '../state.ts';
import { TICKS_PER_SECOND, ticks } from '../time.ts';
import { findZombie } from '../world/zombie-arrays.ts';
import { changeLeaderMode, freeLeader } from './change-leader-mode.ts';
import { noteHarm } from './direct.ts';
import { hurtLeader } from './hurt-leader.ts';
import { staggerZombie } from './hurt-zombie.ts';
import { makeNoise } from './make-noise.ts';

const THROW_TICKS = ticks(0.28);
const EFFORT = BUTTONS.strike | BUTTONS.dash | BUTTONS.use | BUTTONS.shoot;

/** One of the dead takes hold of the leader. False if somebody else already has. */
export function grabLeader(state: GameState, by: number): boolean {
  const { leader, zombies } = state;
  if (leader.grabbedBy !== 0 || leader.mode === 'downed' || leader.mode === 'dead') return false;
  leader.grabbedBy = zombies.serial[by]!;
  leader.struggle = 0;
  changeLeaderMode(leader, 'grabbed', ticks(HORDE.grabSeconds));
  noteHarm(state, DIRECTOR.harm.grabbed);
  emit(state.events, 'leaderGrabbed', leader.x, leader.y, 0, zombies.serial[by]!, zombies.kind[by]!, 0);
  makeNoise(state, 'struggle', leader.x, leader.y, 100, 'living');
  return true;
}

/** One tick in its arms: it squeezes; any button held (no mashing) works one free. */
export function struggle(state: GameState, input: TickInput): void {
  const { leader, zombies } = state;
  const by = findZombie(zombies, leader.grabbedBy);
  if (by < 0) {
    freeLeader(state);
    return;
  }
  if ((input.buttons & EFFORT) !== 0 || (input.buttons & BUTTONS.auto) !== 0)
    leader.struggle += leader.stats.struggle;
  if (leader.modeTicks % 15 === 14)
    hurtLeader(
      state,
      Math.round((HORDE.grabDamagePerSecond * 15) / TICKS_PER_SECOND),
      zombies.facing[by]!,
      by,
    );
  if (leader.mode !== 'grabbed') return;
  if (leader.struggle >= ticks(PLAYER.struggleSeconds) * 100) {
    leader.mercy = ticks(PLAYER.mercySeconds * 2);
    staggerZombie(state, by, ticks(1.1));
    freeLeader(state);
  }
}

/** Flung away: flies a few tiles in `angle`, hurt at the end of it. */
export function throwLeader(state: GameState, angle: number, by: number): void {
  const { leader } = state;
  leader.grabbedBy = 0;
  leader.struggle = 0;
  emit(state.events, 'leaderThrown', leader.x, leader.y, angle, 0, 0, 0);
  changeLeaderMode(leader, 'free', 0);
  hurtLeader(state, HORDE.throwDamage, angle, by);
  // The hit may have brought it down; who lies there flies no further.
  if (state.leader.health <= 0) return;
  changeLeaderMode(leader, 'thrown', THROW_TICKS);
  leader.workingOn = angle;
  leader.mercy = THROW_TICKS + ticks(PLAYER.mercySeconds);
}
