import { SURVIVORS } from '../../content/survivors.ts';
import { BOW } from '../../content/weapons.ts';
import { HORDE, ZOMBIE_KIND_IDS, ZOMBIES } from '../../content/zombies.ts';
import { rollPercent } from '../dice.ts';
import { emit } from '../events.ts';
import { cosine, sine } from '../math/angle.ts';
import type { Arrow, GameState } from '../state.ts';
import { TICK_SECONDS } from '../time.ts';
import { damageOpening } from './change-opening.ts';
import { dropPickup } from './drop-pickup.ts';
import { hurtZombie } from './hurt-zombie.ts';
import { makeNoise } from './make-noise.ts';

/** Arrows fly in steps shorter than a body, so that none passes through. */
const PARTS = 2;

/** What an arrow does to a door or a window. */
const ARROW_ON_DOOR = 40;

/** Every arrow in the air. */
export function moveArrows(state: GameState): void {
  for (const arrow of state.arrows) {
    if (!arrow.alive) continue;
    arrow.previousX = arrow.x;
    arrow.previousY = arrow.y;
    for (let part = 0; part < PARTS && arrow.alive; part++) flyArrow(state, arrow);
  }
}

function flyArrow(state: GameState, arrow: Arrow): void {
  const step = (BOW.speed * TICK_SECONDS) / PARTS;
  const nextX = arrow.x + cosine(arrow.angle) * step;
  const nextY = arrow.y + sine(arrow.angle) * step;
  const tile = (nextY | 0) * state.tiles.width + (nextX | 0);
  if (state.tiles.opaque[tile] === 1 || state.map.wall[tile] === 1) {
    land(state, arrow, true);
    return;
  }
  const opening = state.tiles.openingAt[tile]!;
  if (opening >= 0 && state.openings[opening]!.state === 'closed') {
    damageOpening(state, opening, ARROW_ON_DOOR, 'living');
    if (state.openings[opening]!.state === 'closed') {
      land(state, arrow, true);
      return;
    }
  }
  arrow.x = nextX;
  arrow.y = nextY;
  arrow.left -= step;
  if (hitSomebody(state, arrow)) return;
  if (arrow.left <= 0) land(state, arrow, false);
}

/** True if the arrow ended in a body. */
function hitSomebody(state: GameState, arrow: Arrow): boolean {
  const { zombies, leader } = state;
  for (let i = 0; i < zombies.count; i++) {
    const dx = zombies.x[i]! - arrow.x;
    const dy = zombies.y[i]! - arrow.y;
    const body = HORDE.hurtRadius * ZOMBIES[ZOMBIE_KIND_IDS[zombies.kind[i]!]!].bulk + BOW.radius;
    if (dx * dx + dy * dy > body * body || arrow.struck.includes(zombies.serial[i]!)) continue;
    const free = arrow.struck.indexOf(0);
    if (free === 0) state.tally.hits++;
    if (free >= 0) arrow.struck[free] = zombies.serial[i]!;
    const damage = (BOW.damage * leader.stats.bowDamage * SURVIVORS[leader.survivor].bowPercent) / 10000;
    emit(
      state.events,
      'arrowHit',
      arrow.x,
      arrow.y,
      arrow.angle,
      zombies.serial[i]!,
      zombies.kind[i]!,
      damage,
    );
    hurtZombie(state, i, {
      damage,
      angle: arrow.angle,
      knockbackTiles: BOW.knockbackTiles,
      staggerSeconds: BOW.staggerSeconds,
      by: 'bow',
    });
    if (arrow.pierce > 0) {
      arrow.pierce--;
      return false;
    }
    land(state, arrow, false);
    return true;
  }
  return false;
}

/** Comes to rest: heard, and perhaps whole enough to be fetched back. */
function land(state: GameState, arrow: Arrow, inWall: boolean): void {
  arrow.alive = false;
  emit(state.events, 'arrowStuck', arrow.x, arrow.y, arrow.angle, 0, inWall ? 1 : 0, 0);
  makeNoise(state, 'arrowImpact', arrow.x, arrow.y, 100, 'living');
  const keep = (BOW.keepPercent * state.leader.stats.arrowKeep) / 100;
  if (rollPercent(state.dice, 'combat', keep)) dropPickup(state, 'arrow', 1, arrow.x, arrow.y);
}
