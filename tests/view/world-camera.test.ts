import { describe, expect, it } from 'vitest';
import { clampCentre, WorldCamera } from '../../src/view/world-camera.ts';

const PART = { left: 0, top: 0, right: 60, bottom: 40 };
const standing = { x: 30, y: 20, velocityX: 0, velocityY: 0, facing: 0 };

function cameraAt(followed: typeof standing): WorldCamera {
  const camera = new WorldCamera();
  camera.resize(1280, 720, 1);
  camera.update(followed, PART, 16, 0);
  return camera;
}

describe('the camera', () => {
  it('starts with the leader in the picture', () => {
    expect(cameraAt(standing).shows(30, 20, -3)).toBe(true);
  });

  it('runs ahead to where one aims', () => {
    const east = cameraAt(standing).left;
    const west = cameraAt({ ...standing, facing: 128 }).left;
    expect(east).toBeGreaterThan(west + 1);
  });

  it('travels instead of jumping when the leader turns', () => {
    const camera = cameraAt(standing);
    const before = camera.left;
    camera.update({ ...standing, facing: 128 }, PART, 16, 0);
    expect(before - camera.left).toBeLessThan(0.3);
  });

  it('stays inside the storey', () => {
    const camera = cameraAt({ ...standing, x: 1, y: 1 });
    expect(camera.left).toBeGreaterThanOrEqual(-1.6);
    expect(camera.top).toBeGreaterThanOrEqual(-1.6);
  });

  it('cuts to black and back when the leader takes the stairs', () => {
    const camera = cameraAt(standing);
    camera.cut(true);
    camera.update({ ...standing, x: 5 }, PART, 16, 0);
    expect(camera.fade).toBeGreaterThan(0.9);
    expect(camera.shows(5, 20, 0)).toBe(true);
    camera.update({ ...standing, x: 5 }, PART, 500, 0);
    expect(camera.fade).toBe(0);
  });

  it('has its corner on whole pixels', () => {
    const camera = cameraAt({ ...standing, x: 30.123, y: 20.456 });
    expect(Number.isInteger(camera.originX)).toBe(true);
    expect(Number.isInteger(camera.originY)).toBe(true);
  });

  it('rests in the middle of a storey smaller than the picture', () => {
    expect(clampCentre(2, 20, 0, 10)).toBe(5);
  });
});
