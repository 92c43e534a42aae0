import type { GameMap } from '../sim/world/game-map.ts';
import { tintOf } from './draw-list.ts';
import type { Stage } from './stage.ts';

const OPACITY = 0.85;
/** Hidden by nothing, yet not in the way of whoever stands there. */
const NEAR_OPACITY = 0.25;
const NEAR_TILES = 1.2;

interface Sign {
  readonly x: number;
  readonly y: number;
  readonly effect: 'stairsUp' | 'stairsDown';
}

/** A lit sign over every flight of stairs: whether it goes up or down. */
export class StairSigns {
  private readonly stage: Stage;
  private readonly signs: Sign[] = [];

  constructor(stage: Stage, map: GameMap) {
    this.stage = stage;
    const { width, stairsTo, looks } = map;
    const isStairs = (tile: number): boolean => (stairsTo[tile] ?? -1) >= 0;
    for (let tile = 0; tile < stairsTo.length; tile++) {
      // The north-western tile of a flight stands for all of it.
      if (!isStairs(tile) || isStairs(tile - 1) || isStairs(tile - width)) continue;
      let wide = 1;
      let high = 1;
      while (isStairs(tile + wide)) wide++;
      while (isStairs(tile + high * width)) high++;
      const isDown = looks.names[looks.ground[tile]!] === 'stairsDown';
      this.signs.push({
        x: (tile % width) + wide / 2,
        y: Math.floor(tile / width) + high / 2,
        effect: isDown ? 'stairsDown' : 'stairsUp',
      });
    }
  }

  draw(leaderX: number, leaderY: number): void {
    const { camera, signs, effects } = this.stage;
    for (const { x, y, effect } of this.signs) {
      if (!camera.shows(x, y, 1)) continue;
      const isNear = Math.hypot(x - leaderX, y - leaderY) < NEAR_TILES;
      signs.tint[signs.put(effects[effect], x, y)] = tintOf(0xffffff, isNear ? NEAR_OPACITY : OPACITY);
    }
  }
}
