import type { RampId } from '../../content/palette.ts';
import { hashNoise } from '../raster/noise.ts';
import { type FlatPixel, paintFlat } from '../raster/paint-flat.ts';
import type { Sprite } from '../raster/sprite.ts';

const TILE = 32;

/** What lies on one tile of the floor, painted a pixel at a time from the upper left; it never leaves its tile. */
export class Litter {
  private readonly pixels = new Map<number, FlatPixel>();

  dot(x: number, y: number, ramp: RampId, step: number, rise = 0.4, cover = 1): this {
    const [column, row] = [Math.round(x), Math.round(y)];
    if (column < 0 || row < 0 || column >= TILE || row >= TILE) return this;
    this.pixels.set(row * TILE + column, { ramp, step, rise, cover });
    return this;
  }

  line(fromX: number, fromY: number, toX: number, toY: number, ramp: RampId, step: number, rise = 0.8): this {
    const count = Math.max(1, Math.ceil(Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY))));
    for (let at = 0; at <= count; at++) {
      this.dot(fromX + ((toX - fromX) * at) / count, fromY + ((toY - fromY) * at) / count, ramp, step, rise);
    }
    return this;
  }

  /** A turned rectangle about its middle: lit at its upper edge, its shadow below it. */
  sheet(
    x: number,
    y: number,
    width: number,
    height: number,
    degrees: number,
    ramp: RampId,
    step: number,
  ): this {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const isInside = (column: number, row: number): boolean => {
      const [dx, dy] = [column - x, row - y];
      return Math.abs(dx * cos + dy * sin) <= width / 2 && Math.abs(dy * cos - dx * sin) <= height / 2;
    };
    for (let row = 0; row < TILE; row++) {
      for (let column = 0; column < TILE; column++) {
        if (isInside(column, row)) {
          const isEdge = !isInside(column, row - 1);
          const isFoot = !isInside(column, row + 1);
          this.dot(column, row, ramp, step + (isEdge ? 0.6 : isFoot ? -1 : 0), 1);
        } else if (isInside(column, row - 1)) this.dot(column, row, 'black', 1, 0, 0.55);
      }
    }
    return this;
  }

  /** An ellipse, lit from the upper left as a ball or flat as a stain. */
  oval(
    x: number,
    y: number,
    radiusX: number,
    radiusY: number,
    ramp: RampId,
    step: number,
    isRound = true,
  ): this {
    for (let row = Math.floor(y - radiusY); row <= y + radiusY; row++) {
      for (let column = Math.floor(x - radiusX); column <= x + radiusX; column++) {
        const [u, v] = [(column - x) / radiusX, (row - y) / radiusY];
        if (u * u + v * v > 1) continue;
        const light = isRound ? (-u * 0.6 - v * 0.9) * 1.2 : 0;
        this.dot(column, row, ramp, step + light, isRound ? (1 - u * u - v * v) * 4 : 0.3);
      }
    }
    return this;
  }

  /** Small pieces strewn about: `count` of them, `size` long, by a die of their own. */
  strew(count: number, ramps: readonly RampId[], size: number, seed: number): this {
    for (let index = 0; index < count; index++) {
      const x = 3 + hashNoise(index, 1, seed) * 25;
      const y = 4 + hashNoise(index, 2, seed) * 24;
      const turn = hashNoise(index, 3, seed) * Math.PI;
      const long = size * (0.5 + hashNoise(index, 4, seed) * 0.6);
      const ramp = ramps[Math.floor(hashNoise(index, 5, seed) * ramps.length)]!;
      this.line(x, y + 1, x + Math.cos(turn) * long, y + 1 + Math.sin(turn) * long * 0.7, 'black', 1, 0);
      this.line(
        x,
        y,
        x + Math.cos(turn) * long,
        y + Math.sin(turn) * long * 0.7,
        ramp,
        2 + hashNoise(index, 6, seed) * 1.6,
      );
    }
    return this;
  }

  /** A field of heights over the tile: `stain` says what a height looks like, undefined is nothing. */
  stain(
    heightAt: (x: number, y: number) => number,
    look: (height: number, x: number, y: number) => FlatPixel | undefined,
  ): this {
    for (let y = 0; y < TILE; y++) {
      for (let x = 0; x < TILE; x++) {
        const pixel = look(heightAt(x, y), x, y);
        if (pixel !== undefined) this.pixels.set(y * TILE + x, pixel);
      }
    }
    return this;
  }

  /** The finished picture, on exactly one tile. */
  finish(): Sprite {
    return paintFlat(TILE, TILE, (x, y) => this.pixels.get(y * TILE + x));
  }
}
