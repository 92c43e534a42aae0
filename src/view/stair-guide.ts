import type { GameMap } from '../sim/world/game-map.ts';
import type { MapPart, MapParts } from './map-parts.ts';

interface Stairs {
  readonly x: number;
  readonly y: number;
  readonly from: MapPart;
  readonly to: MapPart;
}

/** Which way to go when a place lies on another storey: to the stairs that begin the shortest chain of storeys. */
export class StairGuide {
  private readonly parts: MapParts;
  private readonly stairs: Stairs[] = [];

  constructor(map: GameMap, parts: MapParts) {
    this.parts = parts;
    map.stairsTo.forEach((goal, tile) => {
      if (goal < 0) return;
      const x = (tile % map.width) + 0.5;
      const y = Math.floor(tile / map.width) + 0.5;
      const toX = (goal % map.width) + 0.5;
      const toY = Math.floor(goal / map.width) + 0.5;
      this.stairs.push({ x, y, from: parts.at(x, y), to: parts.at(toX, toY) });
    });
  }

  /** Writes the next place on the way from one place to another into `step`: the goal itself, or stairs. */
  next(fromX: number, fromY: number, goalX: number, goalY: number, step: { x: number; y: number }): void {
    step.x = goalX;
    step.y = goalY;
    const here = this.parts.at(fromX, fromY);
    const hops = this.hopsTo(this.parts.at(goalX, goalY));
    const left = hops.get(here);
    if (left === undefined || left === 0) return;
    let nearest = Number.POSITIVE_INFINITY;
    for (const one of this.stairs) {
      if (one.from !== here || (hops.get(one.to) ?? left) >= left) continue;
      const away = Math.hypot(one.x - fromX, one.y - fromY);
      if (away >= nearest) continue;
      nearest = away;
      step.x = one.x;
      step.y = one.y;
    }
  }

  /** How many stairs every storey is away from the goal's. */
  private hopsTo(goal: MapPart): Map<MapPart, number> {
    const hops = new Map<MapPart, number>([[goal, 0]]);
    const open = [goal];
    for (let at = 0; at < open.length; at++) {
      const part = open[at]!;
      for (const one of this.stairs) {
        if (one.to !== part || hops.has(one.from)) continue;
        hops.set(one.from, hops.get(part)! + 1);
        open.push(one.from);
      }
    }
    return hops;
  }
}
