import { SCORING } from '../../content/scoring.ts';
import { HORDE, ZOMBIE_KIND_IDS, ZOMBIES } from '../../content/zombies.ts';
import { emit } from '../events.ts';
import { angleBetween, cosine, sine } from '../math/angle.ts';
import { changeMode } from '../minds/change-mode.ts';
import type { GameState } from '../state.ts';
import { tellOf } from '../tell-of.ts';
import { ticks } from '../time.ts';
import { removeZombie } from '../world/zombie-arrays.ts';
import { ZOMBIE_MODE } from '../zombies.ts';
import { freeLeader } from './change-leader-mode.ts';

const KNOCK_TICKS = ticks(HORDE.knockbackSeconds);

/** A blow on one of the dead: what hits it, from where (the direction it flies, 256 steps), and how hard it shoves. */
export interface Blow {
  damage: number;
  angle: number;
  knockbackTiles: number;
  staggerSeconds: number;
  by: 'melee' | 'bow';
}

/** True if it does not know yet that somebody is there: it wanders, or follows a noise. */
export function isUnaware(state: GameState, i: number): boolean {
  const mode = state.zombies.mode[i]!;
  return (
    mode === ZOMBIE_MODE.wander ||
    (mode === ZOMBIE_MODE.investigate && state.zombies.memory[i] === 0 && state.zombies.goal[i] !== 0)
  );
}

/** Lands a blow: damage by side, knockback, stagger, alarm, death. True if it died (its slot then holds another body). */
export function hurtZombie(state: GameState, i: number, blow: Blow): boolean {
  const { zombies, events } = state;
  const kind = ZOMBIE_KIND_IDS[zombies.kind[i]!]!;
  const def = ZOMBIES[kind];
  const unseen = isUnaware(state, i);
  const apart = angleBetween(blow.angle, zombies.facing[i]!);
  let percent = apart <= 56 ? def.backPercent : apart >= 76 ? def.frontPercent : 100;
  if (apart <= 56) percent = (percent * state.leader.stats.backDamage) / 100;
  // The first strike on one that has not noticed anything.
  if (unseen) percent *= 1.5;
  const damage = Math.round((blow.damage * percent) / 100);
  zombies.health[i] = zombies.health[i]! - damage;
  const x = zombies.x[i]!;
  const y = zombies.y[i]!;
  emit(events, 'zombieHurt', x, y, blow.angle, zombies.serial[i]!, zombies.kind[i]!, damage);
  if (zombies.health[i]! <= 0) {
    killZombie(state, i, blow, unseen);
    return true;
  }
  const knock = (blow.knockbackTiles * def.poisePercent) / 100 / KNOCK_TICKS;
  zombies.knockX[i] = cosine(blow.angle) * knock;
  zombies.knockY[i] = sine(blow.angle) * knock;
  zombies.knockTicks[i] = KNOCK_TICKS;
  zombies.memory[i] = ticks(HORDE.memorySeconds);
  zombies.goal[i] = 0;
  const stagger = ticks((blow.staggerSeconds * def.poisePercent) / 100);
  const holds = zombies.mode[i] === ZOMBIE_MODE.hold;
  if (stagger > 6 && !holds) staggerZombie(state, i, stagger);
  else if (zombies.mode[i]! < ZOMBIE_MODE.chase) changeMode(state, i, ZOMBIE_MODE.chase);
  return false;
}

/** Makes one of the dead reel for a number of ticks: breaks its telegraph, its howl and its grip. */
export function staggerZombie(state: GameState, i: number, length: number): void {
  const { zombies } = state;
  changeMode(state, i, ZOMBIE_MODE.stagger);
  zombies.modeTicks[i] = -length;
  tellOf(state, 'zombieStaggered', i, 0, length);
}

function killZombie(state: GameState, i: number, blow: Blow, unseen: boolean): void {
  const { zombies, tally, leader } = state;
  const kind = zombies.kind[i]!;
  const def = ZOMBIES[ZOMBIE_KIND_IDS[kind]!];
  let worth: number = def.worth;
  if (unseen) worth = Math.floor((worth * SCORING.unseenPercent) / 100);
  if (zombies.counted[i] === 0) worth = 0;
  tally.kills++;
  tally.killScore += worth;
  if (unseen) tally.unseenKills++;
  tally.byWeapon[blow.by]++;
  tally.killsByKind[kind] = tally.killsByKind[kind]! + 1;
  if (leader.grabbedBy === zombies.serial[i]) freeLeader(state);
  emit(state.events, 'zombieDied', zombies.x[i]!, zombies.y[i]!, blow.angle, zombies.serial[i]!, kind, worth);
  removeZombie(zombies, i);
}
