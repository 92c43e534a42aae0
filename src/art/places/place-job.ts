import type { ArtPage } from '../../content/art-pages.ts';
import { type TileLook, tileFrame } from '../../content/art-tiles.ts';
import { Joint } from '../model/joint.ts';
import type { ArtJob } from '../pages/job.ts';
import type { Field } from '../raster/camera.ts';
import { render, renderWhole } from '../raster/render.ts';
import { BEND, type Finish } from '../raster/resolve.ts';
import { cutSprite, type Sprite } from '../raster/sprite.ts';

/** Builds a thing on a tile: the middle of the tile is the origin; metres, y up, z south. */
export type Build = (model: Joint) => void;

/** The field a thing is drawn into, with room for the largest: trees and the antenna. */
export const PROP_FIELD: Field = { width: 128, height: 160, anchorX: 64, anchorY: 132 };

/** A tile's width; what joins its neighbours is cut here. */
const TILE = 32;

/** A thing that stands by itself, with a line around it. */
export function propSprite(build: Build): Sprite {
  return render(standing(build), PROP_FIELD, { bend: BEND.prop });
}

/**
 * A thing that runs on into the tiles to its left and right: build it wider than a tile, it is cut at both sides, so
 * that no line parts it from its neighbours.
 */
export function joinedSprite(build: Build, finish: Finish = {}): Sprite {
  const whole = renderWhole(standing(build), PROP_FIELD, { bend: BEND.prop, ...finish });
  const top = firstRow(whole);
  return cutSprite(whole, PROP_FIELD.anchorX - TILE / 2, top, TILE, lastRow(whole) + 1 - top);
}

/** A thing that runs on to all four sides, like a low wall: no line parts it from what lies north of it either. */
export function lowWallSprite(build: Build): Sprite {
  return joinedSprite(build, { hasOutline: false, hasRim: false });
}

/** Jobs for things of a place, one each. */
export function propJobs(
  page: ArtPage,
  builds: Partial<Record<TileLook, Build>>,
  draw: (build: Build) => Sprite = propSprite,
): ArtJob[] {
  return Object.entries(builds).map(([look, build]) => ({
    page,
    name: `${page} ${look}`,
    render: () => [[tileFrame(look as TileLook), draw(build)]],
  }));
}

/** Things are placed by the middle of their tile's southern edge, and built about its middle. */
function standing(build: Build): Joint {
  const model = new Joint();
  build(model.joint([0, 0, -0.5]));
  return model;
}

function isEmptyRow({ width, alpha }: Sprite, row: number): boolean {
  return alpha.subarray(row * width, (row + 1) * width).every((cover) => cover === 0);
}

function firstRow(sprite: Sprite): number {
  let row = 0;
  while (row < sprite.height - 1 && isEmptyRow(sprite, row)) row++;
  return row;
}

function lastRow(sprite: Sprite): number {
  let row = sprite.height - 1;
  while (row > 0 && isEmptyRow(sprite, row)) row--;
  return row;
}
