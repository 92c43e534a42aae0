import { ARROW_TURNS, arrowFrame } from '../content/art.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import { tintOf } from './draw-list.ts';
import { putRectangle } from './rectangle.ts';
import { type EdgePoint, edgeToward } from './screen-edge.ts';
import type { Stage } from './stage.ts';
import type { StairGuide } from './stair-guide.ts';

const GOLD = 0xffd872;
const CORNER_TILES = 0.5;
const LINE_TILES = 0.07;

/** Where to go: an arrow at the edge of the picture, or one above the place itself and the corners of its zone. */
export class ObjectiveSign {
  private readonly stage: Stage;
  private readonly guide: StairGuide;
  private readonly step = { x: 0, y: 0 };
  private readonly edge: EdgePoint = { x: 0, y: 0, radians: 0 };
  private readonly arrows: readonly number[];
  private clockMs = 0;

  constructor(stage: Stage, guide: StairGuide) {
    this.stage = stage;
    this.arrows = Array.from({ length: ARROW_TURNS }, (_, turn) => stage.frames.indexOf(arrowFrame(turn)));
    this.guide = guide;
  }

  draw(state: ReadOnly<GameState>, elapsedMs: number): void {
    this.clockMs += elapsedMs;
    const zone = state.map.objectives[state.objective.target];
    if (zone === undefined || state.objective.done || state.phase !== 'fight') return;
    const { stage } = this;
    const step = this.step;
    const edge = this.edge;
    const { leader } = state;
    const goalX = zone.x + zone.width / 2;
    const goalY = zone.y + zone.height / 2;
    this.guide.next(leader.x, leader.y, goalX, goalY, step);
    const isHere = step.x === goalX && step.y === goalY;
    const isInside =
      leader.x >= zone.x &&
      leader.x <= zone.x + zone.width &&
      leader.y >= zone.y &&
      leader.y <= zone.y + zone.height;
    if (isHere) this.drawCorners(zone.x, zone.y, zone.width, zone.height, isInside ? 0.35 : 0.8);
    const sway = stage.options.reducedMotion ? 0 : Math.sin(this.clockMs / 240) * 0.08;
    if (edgeToward(stage.camera, step.x, step.y, edge)) {
      const x = edge.x + Math.cos(edge.radians) * sway;
      const y = edge.y + Math.sin(edge.radians) * sway;
      this.drawArrow(x, y, edge.radians, 1);
    } else if (!isInside) {
      this.drawArrow(step.x, step.y - 1.1 + sway, Math.PI / 2, 0.9);
    }
  }

  private drawArrow(x: number, y: number, radians: number, opacity: number): void {
    const { signs } = this.stage;
    const turn = Math.round((radians / (Math.PI * 2)) * ARROW_TURNS) & (ARROW_TURNS - 1);
    const slot = signs.put(this.arrows[turn]!, x, y);
    signs.tint[slot] = tintOf(0xffffff, opacity);
  }

  private drawCorners(x: number, y: number, width: number, height: number, opacity: number): void {
    const { stage } = this;
    const tint = tintOf(GOLD, opacity);
    const right = x + width;
    const bottom = y + height;
    const length = Math.min(CORNER_TILES, width / 2, height / 2);
    for (const left of [x, right - length]) {
      putRectangle(stage, stage.signs, left, y, length, LINE_TILES, tint);
      putRectangle(stage, stage.signs, left, bottom - LINE_TILES, length, LINE_TILES, tint);
    }
    for (const top of [y, bottom - length]) {
      putRectangle(stage, stage.signs, x, top, LINE_TILES, length, tint);
      putRectangle(stage, stage.signs, right - LINE_TILES, top, LINE_TILES, length, tint);
    }
  }
}
