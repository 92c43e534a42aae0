import { DIRECTOR } from '../../content/periods.ts';
import { PLAYER } from '../../content/player.ts';
import { emit } from '../events.ts';
import { angleBetween } from '../math/angle.ts';
import type { GameState } from '../state.ts';
import { ticks } from '../time.ts';
import { changeLeaderMode } from './change-leader-mode.ts';
import { noteHarm } from './direct.ts';
import { staggerZombie } from './hurt-zombie.ts';

/** A bite on one who lies down costs this much of the time left. */
const DOWNED_BITE = ticks(2.5);

/** Loudness above which a death was a loud one, in tiles. */
const LOUD = 6;

/** Hurts the leader. `angle`: the direction the blow flies; `by`: slot of the attacker. Nothing while untouchable. */
export function hurtLeader(state: GameState, damage: number, angle: number, by: number): void {
  const { leader, zombies, tally } = state;
  if (leader.mode === 'dead' || leader.mode === 'hidden') return;
  if (leader.mercy > 0 && leader.mode !== 'grabbed') return;
  const kind = zombies.kind[by]!;
  emit(state.events, 'leaderHurt', leader.x, leader.y, angle, zombies.serial[by]!, kind, damage);
  noteHarm(state, damage * DIRECTOR.harm.perDamage);
  tally.damageTaken += damage;
  tally.damageByKind[kind] = tally.damageByKind[kind]! + damage;
  state.death = {
    kind,
    grabbed: leader.mode === 'grabbed',
    behind: angleBetween(angle, leader.facing) < 56,
    tired: leader.stamina < 12,
    loud: state.loudness > LOUD,
  };
  if (leader.mode === 'downed') {
    leader.bleedOut -= DOWNED_BITE;
    return;
  }
  leader.health -= damage;
  // In its arms every squeeze and every bite counts.
  if (leader.mode !== 'grabbed') leader.mercy = ticks((PLAYER.mercySeconds * leader.stats.mercy) / 100);
  if (leader.health <= 0) goDown(state);
}

/** Down, not dead: those around reel from the fall, and there is a moment to bandage oneself. */
function goDown(state: GameState): void {
  const { leader, tally } = state;
  leader.health = 0;
  leader.grabbedBy = 0;
  changeLeaderMode(leader, 'downed', 0);
  tally.downs++;
  // Less each time.
  leader.bleedOut = Math.floor((ticks(PLAYER.downedSeconds) * 2) / (tally.downs + 1));
  leader.struggle = 0;
  noteHarm(state, DIRECTOR.harm.downed);
  emit(state.events, 'leaderDowned', leader.x, leader.y, 0, 0, 0, tally.downs);
  pushBack(state, 2.4, ticks(1.3));
  if (leader.bandages === 0) leader.bleedOut = Math.floor(leader.bleedOut / 2);
}

/** Everybody within `radius` tiles of the leader reels for `length` ticks. */
export function pushBack(state: GameState, radius: number, length: number): void {
  const { zombies, leader } = state;
  for (let i = 0; i < zombies.count; i++) {
    const dx = zombies.x[i]! - leader.x;
    const dy = zombies.y[i]! - leader.y;
    const square = dx * dx + dy * dy;
    if (square > radius * radius) continue;
    const distance = Math.sqrt(square) + 0.01;
    zombies.knockX[i] = (dx / distance) * 0.16;
    zombies.knockY[i] = (dy / distance) * 0.16;
    zombies.knockTicks[i] = 7;
    staggerZombie(state, i, length);
  }
}
