import { SURVIVORS } from '../../content/survivors.ts';
import { BOW, WEAPON_IDS, WEAPONS } from '../../content/weapons.ts';
import { HORDE, ZOMBIE_KIND_IDS, ZOMBIES } from '../../content/zombies.ts';
import { emit, REFUSALS } from '../events.ts';
import { angleBetween, angleOf, cosine, sine } from '../math/angle.ts';
import type { GameState } from '../state.ts';
import { ticks } from '../time.ts';
import { isLineClear } from '../world/line-of-sight.ts';
import { changeLeaderMode } from './change-leader-mode.ts';
import { damageOpening } from './change-opening.ts';
import type { Blow } from './hurt-zombie.ts';
import { hurtZombie } from './hurt-zombie.ts';
import { makeNoise } from './make-noise.ts';
import { spendStamina } from './move-leader.ts';

/** What a swing does to a window: it breaks. */
const SWING_ON_GLASS = 100;

/** A swing at nobody costs half the breath. */
const MISS_PERCENT = 50;

/** A swing without breath is this weak, in percent. */
const TIRED_PERCENT = 55;

/** Raises the melee weapon. */
export function startStrike(state: GameState): void {
  const { leader } = state;
  const weapon = WEAPONS[leader.weapon];
  changeLeaderMode(leader, 'striking', ticks((weapon.windupSeconds * 100) / leader.stats.meleeTempo));
}

/** One tick of a swing; at the end of the windup it lands on everything in its wedge, nearest first. */
export function strike(state: GameState): void {
  const { leader } = state;
  if (leader.modeTicks < leader.modeLength) return;
  const weapon = WEAPONS[leader.weapon];
  const tired = leader.stamina < weapon.stamina;
  const index = WEAPON_IDS.indexOf(leader.weapon);
  emit(state.events, 'strikeSwung', leader.x, leader.y, leader.facing, 0, index, tired ? 1 : 0);
  if (tired) emit(state.events, 'refused', leader.x, leader.y, 0, 0, REFUSALS.indexOf('noStamina'), 0);
  const power =
    (leader.stats.meleeDamage * SURVIVORS[leader.survivor].meleePercent * (tired ? TIRED_PERCENT : 100)) /
    10000;
  const blow: Blow = {
    damage: (weapon.damage * power) / 100,
    angle: leader.facing,
    knockbackTiles: (weapon.knockbackTiles * leader.stats.meleeKnockback) / 100,
    staggerSeconds: weapon.staggerSeconds,
    by: 'melee',
  };
  const reach = (weapon.reach * leader.stats.meleeReach) / 100;
  let hits = 0;
  let struck = -1;
  // Nearest first, one body at a time: a body killed leaves its slot to another, so the search starts anew.
  let beyond = 0;
  while (hits < weapon.targets) {
    const next = nearestInWedge(state, reach, weapon.halfAngle, beyond);
    if (next < 0) break;
    const dx = state.zombies.x[next]! - leader.x;
    const dy = state.zombies.y[next]! - leader.y;
    beyond = dx * dx + dy * dy + 1e-9;
    blow.angle = angleOf(dx, dy);
    struck = state.zombies.serial[next]!;
    emit(
      state.events,
      'strikeHit',
      state.zombies.x[next]!,
      state.zombies.y[next]!,
      blow.angle,
      struck,
      index,
      blow.damage,
    );
    hurtZombie(state, next, blow);
    hits++;
  }
  spendStamina(leader, hits > 0 ? weapon.stamina : (weapon.stamina * MISS_PERCENT) / 100);
  state.tally.shots++;
  if (hits > 0) state.tally.hits++;
  else hitGlass(state, reach);
  makeNoise(
    state,
    'strike',
    leader.x,
    leader.y,
    hits > 0 ? leader.stats.noise : leader.stats.noise / 2,
    'living',
  );
  leader.recover = ticks((weapon.recoverSeconds * 100) / leader.stats.meleeTempo);
  changeLeaderMode(leader, 'free', 0);
}

/** The nearest body in the swept wedge whose squared distance is above `beyond`, or -1. */
function nearestInWedge(state: GameState, reach: number, halfAngle: number, beyond: number): number {
  const { leader, zombies, work, tiles } = state;
  let best = -1;
  let bestSquare = 1e9;
  for (let i = 0; i < zombies.count; i++) {
    const dx = zombies.x[i]! - leader.x;
    const dy = zombies.y[i]! - leader.y;
    const square = dx * dx + dy * dy;
    const body = HORDE.hurtRadius * ZOMBIES[ZOMBIE_KIND_IDS[zombies.kind[i]!]!].bulk;
    const limit = reach + body;
    if (square > limit * limit || square <= beyond || square >= bestSquare) continue;
    // At arm's length the wedge is as wide as a body; farther out it is the weapon's.
    const apart = angleBetween(angleOf(dx, dy), leader.facing);
    if (apart > halfAngle + (square < 1 ? 26 : 10)) continue;
    work.ray[0] = leader.x;
    work.ray[1] = leader.y;
    work.ray[2] = zombies.x[i]!;
    work.ray[3] = zombies.y[i]!;
    if (!isLineClear(tiles.solid, tiles.width, work.ray)) continue;
    best = i;
    bestSquare = square;
  }
  return best;
}

/** A swing that hits nobody breaks the window in front: a way out. */
function hitGlass(state: GameState, reach: number): void {
  const { leader, tiles } = state;
  const x = (leader.x + cosine(leader.facing) * reach * 0.7) | 0;
  const y = (leader.y + sine(leader.facing) * reach * 0.7) | 0;
  const index = tiles.openingAt[y * tiles.width + x]!;
  if (
    index >= 0 &&
    state.map.openings[index]!.kind === 'window' &&
    state.openings[index]!.state === 'closed'
  ) {
    damageOpening(state, index, SWING_ON_GLASS, 'living');
  }
}

/** Draws the bow, or says that there is nothing to draw. */
export function startDraw(state: GameState): void {
  const { leader } = state;
  if (leader.arrows <= 0) {
    emit(state.events, 'refused', leader.x, leader.y, 0, 0, REFUSALS.indexOf('noArrows'), 0);
    leader.buffered.shoot = 0;
    leader.recover = ticks(0.3);
    return;
  }
  changeLeaderMode(leader, 'drawing', ticks((BOW.drawSeconds * 100) / leader.stats.bowTempo));
  emit(state.events, 'bowDrawn', leader.x, leader.y, leader.facing, 0, 0, leader.modeLength);
}

/** One tick of drawing; at full draw the arrow flies. */
export function draw(state: GameState): void {
  const { leader } = state;
  if (leader.modeTicks < leader.modeLength) return;
  for (const arrow of state.arrows) {
    if (arrow.alive) continue;
    arrow.alive = true;
    arrow.x = leader.x;
    arrow.y = leader.y;
    arrow.previousX = leader.x;
    arrow.previousY = leader.y;
    arrow.angle = leader.facing;
    arrow.left = BOW.range;
    arrow.pierce = leader.stats.arrowPierce;
    arrow.struck.fill(0);
    break;
  }
  leader.arrows--;
  state.tally.shots++;
  leader.recover = ticks(BOW.recoverSeconds);
  changeLeaderMode(leader, 'free', 0);
  emit(state.events, 'arrowLoosed', leader.x, leader.y, leader.facing, 0, 0, 0);
  makeNoise(state, 'bowShot', leader.x, leader.y, leader.stats.noise, 'living');
}
