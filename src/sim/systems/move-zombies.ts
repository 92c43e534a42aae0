import { HORDE } from '../../content/zombies.ts';
import { cosine, sine } from '../math/angle.ts';
import type { GameState } from '../state.ts';
import { TICK_SECONDS } from '../time.ts';
import { UNREACHABLE } from '../world/goal-field.ts';

/** Most a body moves per axis and tick: below radius / √2, so that no wall is ever crossed. */
const MOST = 0.24;
const RELAX = 0.45;

/**
 * One tick of the horde's bodies: steer along the goal fields, push apart on copies in tile order, keep out of walls.
 * Written out in three flat loops over typed arrays on purpose: doubles handed to functions too big to inline would be
 * boxed on the heap (measured: 160 KB a tick at 2,000 bodies).
 */
export function moveZombies(state: GameState): void {
  steer(state);
  sortByTile(state);
  pushApart(state);
  settle(state);
}

/** Every body takes its step, as if it were alone. */
function steer(state: GameState): void {
  const { zombies, goals, tiles, leader } = state;
  const { x, y, previousX, previousY, speed, pressure, knockX, knockY, knockTicks, facing, goal, slow } =
    zombies;
  const { bodyMask, width } = tiles;
  const count = zombies.count;
  const leaderX = leader.x;
  const leaderY = leader.y;
  for (let i = 0; i < count; i++) {
    const startX = x[i]!;
    const startY = y[i]!;
    previousX[i] = startX;
    previousY[i] = startY;
    let toX = startX;
    let toY = startY;
    const wish = speed[i]!;
    if (wish > 0) {
      const tileX = startX | 0;
      const tileY = startY | 0;
      const tile = tileY * width + tileX;
      const g = goal[i]!;
      let dx = 0;
      let dy = 0;
      if (g === 255) {
        dx = cosine(facing[i]!);
        dy = sine(facing[i]!);
      } else {
        const field = goals[g]!;
        const next = field.next[tile]!;
        if (
          field.distance[tile] === UNREACHABLE ||
          tile === field.goal ||
          (g !== 0 && field.goal !== field.wanted) ||
          (g === 0 && next === field.goal)
        ) {
          // Arrived, or the way to a new noise is not built yet; the leader's own tile is walked to straight.
          if (g === 0) {
            dx = leaderX - startX;
            dy = leaderY - startY;
          }
        } else {
          const nextX = next % width;
          const nextY = (next - nextX) / width;
          if ((bodyMask[tile]! | bodyMask[next]!) === 0) {
            dx = nextX - tileX;
            dy = nextY - tileY;
          } else {
            dx = nextX + 0.5 - startX;
            dy = nextY + 0.5 - startY;
          }
        }
      }
      const square = dx * dx + dy * dy;
      if (square > 1e-9 && square < 400) {
        const step = (wish * pressure[i]! * (slow[i]! > 0 ? 0.45 : 1) * TICK_SECONDS) / Math.sqrt(square);
        toX += dx * step;
        toY += dy * step;
      }
    }
    if (knockTicks[i]! > 0) {
      knockTicks[i] = knockTicks[i]! - 1;
      toX += knockX[i]!;
      toY += knockY[i]!;
    }
    x[i] = toX;
    y[i] = toY;
  }
}

/** Counting sort: copies of the positions in tile order, so that neighbours lie side by side in memory. */
function sortByTile(state: GameState): void {
  const { x, y, count } = state.zombies;
  const { cellStart, cellOf, sortedX, sortedY, sortedId, sortedCell } = state.work;
  const width = state.tiles.width;
  cellStart.fill(0);
  for (let i = 0; i < count; i++) {
    const cell = (y[i]! | 0) * width + (x[i]! | 0);
    cellOf[i] = cell;
    cellStart[cell + 1] = cellStart[cell + 1]! + 1;
  }
  const cells = cellStart.length;
  let sum = 0;
  for (let cell = 0; cell < cells; cell++) {
    sum += cellStart[cell]!;
    cellStart[cell] = sum;
  }
  // Filled from the back, so that afterwards cellStart[c + 1] is the first index of tile c and cellStart[c + 2] its end.
  for (let i = count - 1; i >= 0; i--) {
    const cell = cellOf[i]!;
    const at = cellStart[cell + 1]! - 1;
    cellStart[cell + 1] = at;
    sortedX[at] = x[i]!;
    sortedY[at] = y[i]!;
    sortedId[at] = i;
    sortedCell[at] = cell;
  }
}

/** Half-neighbourhood push: each pair once, both sides move. The next tile east and the three below cover all pairs. */
function pushApart(state: GameState): void {
  const { cellStart, sortedX, sortedY, sortedCell } = state.work;
  const count = state.zombies.count;
  const width = state.tiles.width;
  const apart = +HORDE.radius * 2;
  const apartSquare = apart * apart;
  for (let i = 0; i < count; i++) {
    let ownX = sortedX[i]!;
    let ownY = sortedY[i]!;
    const cell = sortedCell[i]!;
    let j = i + 1;
    let end = cellStart[cell + 3]!;
    for (; j < end; j++) {
      const dx = sortedX[j]! - ownX;
      const dy = sortedY[j]! - ownY;
      const square = dx * dx + dy * dy;
      if (square < apartSquare) {
        if (square > 1e-12) {
          const distance = Math.sqrt(square);
          const push = ((apart - distance) * RELAX) / distance;
          ownX -= dx * push;
          ownY -= dy * push;
          sortedX[j] = sortedX[j]! + dx * push;
          sortedY[j] = sortedY[j]! + dy * push;
        } else {
          ownX -= 0.01;
          sortedX[j] = sortedX[j]! + 0.01;
        }
      }
    }
    j = cellStart[cell + width]!;
    end = cellStart[cell + width + 3]!;
    for (; j < end; j++) {
      const dx = sortedX[j]! - ownX;
      const dy = sortedY[j]! - ownY;
      const square = dx * dx + dy * dy;
      if (square < apartSquare) {
        if (square > 1e-12) {
          const distance = Math.sqrt(square);
          const push = ((apart - distance) * RELAX) / distance;
          ownX -= dx * push;
          ownY -= dy * push;
          sortedX[j] = sortedX[j]! + dx * push;
          sortedY[j] = sortedY[j]! + dy * push;
        } else {
          ownY -= 0.01;
          sortedY[j] = sortedY[j]! + 0.01;
        }
      }
    }
    sortedX[i] = ownX;
    sortedY[i] = ownY;
  }
}

/** Out of the leader, out of the walls, up or down the stairs; then how far it really came decides its pressure. */
function settle(state: GameState): void {
  const { zombies, tiles, leader, work, map } = state;
  const { x, y, previousX, previousY, speed, pressure, slow } = zombies;
  const { bodyMask, width } = tiles;
  const { sortedX, sortedY, sortedId } = work;
  const stairsTo = map.stairsTo;
  const count = zombies.count;
  // Local copies: an imported constant assigned to a float variable makes it tagged, and boxes it.
  const radius = +HORDE.radius;
  const radiusSquare = radius * radius;
  const leaderX = leader.x;
  const leaderY = leader.y;
  const keepOff = leader.mode === 'hidden' || leader.mode === 'dead' ? 0 : radius + 0.3;
  let touching = 0;
  for (let p = 0; p < count; p++) {
    const i = sortedId[p]!;
    let ownX = sortedX[p]!;
    let ownY = sortedY[p]!;
    const fromX = previousX[i]!;
    const fromY = previousY[i]!;
    const offX = ownX - leaderX;
    const offY = ownY - leaderY;
    const off = offX * offX + offY * offY;
    if (off < keepOff * keepOff && off > 1e-12) {
      const distance = Math.sqrt(off);
      const push = (keepOff - distance) / distance;
      ownX += offX * push;
      ownY += offY * push;
      touching++;
    }
    const dx = ownX - fromX;
    const dy = ownY - fromY;
    if (dx > MOST) ownX = fromX + MOST;
    else if (dx < -MOST) ownX = fromX - MOST;
    if (dy > MOST) ownY = fromY + MOST;
    else if (dy < -MOST) ownY = fromY - MOST;
    const tileX = ownX | 0;
    const tileY = ownY | 0;
    const mask = bodyMask[tileY * width + tileX]!;
    if (mask & 256) {
      ownX = fromX;
      ownY = fromY;
    } else if (mask !== 0) {
      let fx = ownX - tileX;
      let fy = ownY - tileY;
      if (mask & 16 && fx < radius && fy < radius && !(mask & 5)) {
        const d = fx * fx + fy * fy;
        if (d < radiusSquare && d > 1e-12) {
          const k = radius / Math.sqrt(d);
          fx *= k;
          fy *= k;
        }
      }
      if (mask & 32 && 1 - fx < radius && fy < radius && !(mask & 6)) {
        const gx = 1 - fx;
        const d = gx * gx + fy * fy;
        if (d < radiusSquare && d > 1e-12) {
          const k = radius / Math.sqrt(d);
          fx = 1 - gx * k;
          fy *= k;
        }
      }
      if (mask & 64 && fx < radius && 1 - fy < radius && !(mask & 9)) {
        const gy = 1 - fy;
        const d = fx * fx + gy * gy;
        if (d < radiusSquare && d > 1e-12) {
          const k = radius / Math.sqrt(d);
          fx *= k;
          fy = 1 - gy * k;
        }
      }
      if (mask & 128 && 1 - fx < radius && 1 - fy < radius && !(mask & 10)) {
        const gx = 1 - fx;
        const gy = 1 - fy;
        const d = gx * gx + gy * gy;
        if (d < radiusSquare && d > 1e-12) {
          const k = radius / Math.sqrt(d);
          fx = 1 - gx * k;
          fy = 1 - gy * k;
        }
      }
      if (mask & 1 && fx < radius) fx = radius;
      if (mask & 2 && fx > 1 - radius) fx = 1 - radius;
      if (mask & 4 && fy < radius) fy = radius;
      if (mask & 8 && fy > 1 - radius) fy = 1 - radius;
      ownX = tileX + fx;
      ownY = tileY + fy;
    }
    const cameX = ownX - fromX;
    const cameY = ownY - fromY;
    const stairs = stairsTo[tileY * width + tileX]!;
    if (stairs >= 0 && mask < 256) {
      const outX = stairs % width;
      ownX = outX + 0.5;
      ownY = (stairs - outX) / width + 0.5;
    }
    x[i] = ownX;
    y[i] = ownY;
    // Measured against the damped step, not the full one: else a body once blocked would creep for ever.
    const wish = speed[i]! * pressure[i]! * (slow[i]! > 0 ? 0.45 : 1) * TICK_SECONDS;
    if (wish > 0) {
      const share = (cameX * cameX + cameY * cameY) / (wish * wish);
      pressure[i] = 0.5 * pressure[i]! + 0.5 * (share < 0.25 ? 0.25 : share > 1 ? 1 : share);
    }
  }
  leader.crowd = touching;
}
