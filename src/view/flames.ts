import type { GameMap } from '../sim/world/game-map.ts';
import { cosmeticPhase } from './interpolation.ts';
import { lampKind } from './lamp-kinds.ts';
import type { Stage } from './stage.ts';

const FRAMES = ['flame0', 'flame1', 'flame2', 'flame3'] as const;
const FRAME_MS = 110;
/** Fire lights itself. */
const GLOW = 255;

interface Flame {
  readonly x: number;
  readonly y: number;
  readonly phase: number;
}

/** Fire where the map has a burning lamp. */
export class Flames {
  private readonly stage: Stage;
  private readonly flames: readonly Flame[];
  private clockMs = 0;

  constructor(stage: Stage, map: Pick<GameMap, 'lamps'>) {
    this.stage = stage;
    this.flames = map.lamps
      .filter((lamp) => lampKind(lamp.look).life === 'flares')
      .map((lamp, index) => ({ x: lamp.x + 0.5, y: lamp.y + 0.7, phase: cosmeticPhase(index) }));
  }

  draw(elapsedMs: number): void {
    this.clockMs += elapsedMs;
    const { camera, standing, effects } = this.stage;
    for (const { x, y, phase } of this.flames) {
      if (!camera.shows(x, y, 2)) continue;
      const frame = Math.floor(this.clockMs / FRAME_MS + phase * FRAMES.length) % FRAMES.length;
      standing.glow[standing.put(effects[FRAMES[frame]!], x, y)] = GLOW;
    }
  }
}
