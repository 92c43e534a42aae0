import { describe, expect, it } from 'vitest';
import { edgeToward } from '../../src/view/screen-edge.ts';
import { WorldCamera } from '../../src/view/world-camera.ts';

const camera = new WorldCamera();
camera.resize(1280, 720, 1);
camera.update(
  { x: 50, y: 50, velocityX: 0, velocityY: 0, facing: 0 },
  { left: 0, top: 0, right: 99, bottom: 99 },
  16,
  0,
);

describe('a mark at the edge of the picture', () => {
  it('is not needed for what is in the picture', () => {
    expect(edgeToward(camera, 50, 50, { x: 0, y: 0, radians: 0 })).toBe(false);
  });

  it.each([
    [90, 50],
    [10, 50],
    [50, 5],
    [50, 95],
    [90, 95],
  ])('lies inside the picture and points to (%i, %i)', (x, y) => {
    const edge = { x: 0, y: 0, radians: 0 };
    expect(edgeToward(camera, x, y, edge)).toBe(true);
    expect(camera.shows(edge.x, edge.y, -0.5)).toBe(true);
    const middleX = camera.left + camera.framing.tilesWide / 2;
    expect(Math.sign(Math.cos(edge.radians))).toBe(Math.sign(x - middleX));
  });
});
