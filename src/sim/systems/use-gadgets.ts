import { GADGETS } from '../../content/gadgets.ts';
import { ZOMBIE_KIND_IDS, ZOMBIES } from '../../content/zombies.ts';
import { emit, REFUSALS } from '../events.ts';
import type { TickInput } from '../input.ts';
import { BUTTONS } from '../input.ts';
import { angleBetween, angleOf, cosine, sine } from '../math/angle.ts';
import type { GameState } from '../state.ts';
import { tellOf } from '../tell-of.ts';
import { ticks } from '../time.ts';
import { isLineClear } from '../world/line-of-sight.ts';
import { freeLeader } from './change-leader-mode.ts';
import { staggerZombie } from './hurt-zombie.ts';
import { makeNoise } from './make-noise.ts';

/** The belt: extinguisher and phone alarm, by their own buttons. */
export function useGadgets(state: GameState, input: TickInput): void {
  const { leader } = state;
  if (leader.gadgetWait > 0 || leader.mode === 'dead' || leader.mode === 'hidden' || leader.mode === 'downed')
    return;
  if ((input.buttons & BUTTONS.gadgetA) !== 0) spray(state);
  else if ((input.buttons & BUTTONS.gadgetB) !== 0 && leader.mode === 'free') throwAlarm(state);
}

/** Blinds, slows and pushes back everything in the cone; also frees from a grip. */
function spray(state: GameState): void {
  const { leader, zombies, work, tiles } = state;
  if (leader.extinguisher <= 0) {
    refuse(state);
    return;
  }
  const gadget = GADGETS.extinguisher;
  leader.extinguisher--;
  leader.gadgetWait = ticks(gadget.cooldownSeconds);
  const range = (gadget.range * (100 + leader.stats.gadgetPower)) / 200;
  emit(state.events, 'extinguisherSprayed', leader.x, leader.y, leader.facing, 0, 0, range);
  for (let i = 0; i < zombies.count; i++) {
    const dx = zombies.x[i]! - leader.x;
    const dy = zombies.y[i]! - leader.y;
    const square = dx * dx + dy * dy;
    if (square > range * range) continue;
    const holds = zombies.serial[i] === leader.grabbedBy;
    if (!holds && square > 0.8 && angleBetween(angleOf(dx, dy), leader.facing) > gadget.halfAngle) continue;
    work.ray[0] = leader.x;
    work.ray[1] = leader.y;
    work.ray[2] = zombies.x[i]!;
    work.ray[3] = zombies.y[i]!;
    if (!isLineClear(tiles.opaque, tiles.width, work.ray)) continue;
    const length = ticks((gadget.blindSeconds * leader.stats.gadgetPower) / 100);
    zombies.blind[i] = length;
    zombies.slow[i] = ticks((gadget.slowSeconds * leader.stats.gadgetPower) / 100);
    if (zombies.memory[i]! > 60) zombies.memory[i] = 60;
    const distance = Math.sqrt(square) + 0.01;
    const poise = ZOMBIES[ZOMBIE_KIND_IDS[zombies.kind[i]!]!].poisePercent;
    zombies.knockX[i] = (dx / distance) * 0.0016 * poise;
    zombies.knockY[i] = (dy / distance) * 0.0016 * poise;
    zombies.knockTicks[i] = 7;
    if (holds) freeLeader(state);
    staggerZombie(state, i, ticks(0.5));
    tellOf(state, 'zombieBlinded', i, 0, length);
  }
  makeNoise(state, 'extinguisher', leader.x, leader.y, leader.stats.noise, 'living');
}

/** Throws a phone where one looks, until something solid stops it. */
function throwAlarm(state: GameState): void {
  const { leader, tiles, alarms } = state;
  const alarm = alarms.find((candidate) => !candidate.alive);
  if (leader.phoneAlarm <= 0 || alarm === undefined) {
    refuse(state);
    return;
  }
  leader.phoneAlarm--;
  leader.gadgetWait = ticks(GADGETS.phoneAlarm.cooldownSeconds);
  let x = leader.x;
  let y = leader.y;
  for (let along = 0.25; along <= GADGETS.phoneAlarm.range; along += 0.25) {
    const nextX = leader.x + cosine(leader.facing) * along;
    const nextY = leader.y + sine(leader.facing) * along;
    const tile = (nextY | 0) * tiles.width + (nextX | 0);
    if (tiles.opaque[tile] === 1 || tiles.solid[tile] === 1) break;
    x = nextX;
    y = nextY;
  }
  alarm.alive = true;
  alarm.fromX = leader.x;
  alarm.fromY = leader.y;
  alarm.x = x;
  alarm.y = y;
  alarm.ticks = 0;
  emit(state.events, 'alarmThrown', x, y, leader.facing, 0, 0, 0);
}

function refuse(state: GameState): void {
  const { leader } = state;
  leader.gadgetWait = ticks(0.4);
  emit(state.events, 'refused', leader.x, leader.y, 0, 0, REFUSALS.indexOf('noUses'), 0);
}

/** Every phone that lies somewhere: a fuse, then ringing that draws whoever hears it. */
export function ringAlarms(state: GameState): void {
  const gadget = GADGETS.phoneAlarm;
  const fuse = ticks(gadget.fuseSeconds);
  const every = ticks(gadget.ringEverySeconds);
  const end = fuse + ticks((gadget.ringSeconds * state.leader.stats.gadgetPower) / 100);
  for (const alarm of state.alarms) {
    if (!alarm.alive) continue;
    alarm.ticks++;
    if (alarm.ticks >= fuse && (alarm.ticks - fuse) % every === 0) {
      emit(state.events, 'alarmRang', alarm.x, alarm.y, 0, 0, 0, 0);
      makeNoise(state, 'alarm', alarm.x, alarm.y, 100, 'thing');
    }
    if (alarm.ticks >= end) alarm.alive = false;
  }
}
