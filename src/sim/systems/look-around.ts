import { PLAYER } from '../../content/player.ts';
import { angleBetween, angleOfVector } from '../math/angle.ts';
import type { GameState } from '../state.ts';
import { isLineClear } from '../world/line-of-sight.ts';

/** A quarter of the horde is looked at each tick. */
const LOOK_EVERY = 4;

/** Which of the dead the leader sees: near all around, far in its cone, never through walls or shut doors. */
export function lookAround(state: GameState): void {
  const { zombies, leader, work, tiles } = state;
  const turn = state.tick % LOOK_EVERY;
  const far = +PLAYER.sightRange;
  const near = +PLAYER.nearSight;
  for (let i = 0; i < zombies.count; i++) {
    if (zombies.serial[i]! % LOOK_EVERY !== turn) continue;
    const dx = zombies.x[i]! - leader.x;
    const dy = zombies.y[i]! - leader.y;
    const square = dx * dx + dy * dy;
    let seen = 0;
    if (square < far * far) {
      work.point[0] = dx;
      work.point[1] = dy;
      const inCone =
        square < near * near ||
        angleBetween(angleOfVector(work.point), leader.facing) <= PLAYER.sightHalfAngle;
      if (inCone) {
        work.ray[0] = leader.x;
        work.ray[1] = leader.y;
        work.ray[2] = zombies.x[i]!;
        work.ray[3] = zombies.y[i]!;
        if (isLineClear(tiles.opaque, tiles.width, work.ray)) seen = 1;
      }
    }
    zombies.seen[i] = seen;
  }
}
