import { describe, expect, it } from 'vitest';
import { ActorFrames } from '../../src/view/actor-frames.ts';
import { BURST_IDS, Bursts } from '../../src/view/bursts.ts';
import { FrameTable } from '../../src/view/frame-table.ts';
import { Light } from '../../src/view/light.ts';
import { createLists, effectFrames, type Stage } from '../../src/view/stage.ts';
import { DEFAULT_VIEW_OPTIONS } from '../../src/view/view-options.ts';
import { WorldCamera } from '../../src/view/world-camera.ts';
import { scene } from '../scenario.ts';

const MAP = scene('#####', '#.@.#', '#####').state.map;

function stage(): Stage {
  const frames = new FrameTable();
  const camera = new WorldCamera();
  camera.resize(640, 352, 1);
  return {
    ...createLists(),
    frames,
    actors: new ActorFrames(frames),
    effects: effectFrames(frames),
    camera,
    light: new Light(MAP),
    options: DEFAULT_VIEW_OPTIONS,
    random: () => 0.5,
  };
}

function quadsOf({ air, floor }: Stage): number {
  return air.count + floor.count;
}

describe('a burst', () => {
  it.each(BURST_IDS)('%s is seen and is over in a second', (id) => {
    const seen = stage();
    const bursts = new Bursts(seen, () => true);
    bursts.show(id, 1, 1);
    bursts.draw(16);
    expect(quadsOf(seen)).toBe(1);
    bursts.draw(1000);
    for (const list of [seen.air, seen.floor]) list.clear();
    bursts.draw(16);
    expect(quadsOf(seen)).toBe(0);
  });

  it('waits its delay', () => {
    const seen = stage();
    const bursts = new Bursts(seen, () => true);
    bursts.show('howl', 1, 1, 0, 100);
    bursts.draw(50);
    expect(quadsOf(seen)).toBe(0);
    bursts.draw(60);
    bursts.draw(16);
    expect(quadsOf(seen)).toBe(1);
  });

  it('asks before it lights its surroundings, and only if it would', () => {
    let asked = 0;
    const bursts = new Bursts(stage(), () => {
      asked++;
      return false;
    });
    bursts.show('dust', 1, 1);
    expect(asked).toBe(0);
    bursts.show('muzzleFlash', 1, 1);
    expect(asked).toBe(1);
  });

  it('takes the place of an old one when there are many', () => {
    const seen = stage();
    const bursts = new Bursts(seen, () => true);
    for (let count = 0; count < 500; count++) bursts.show('steam', 1, 1);
    bursts.draw(16);
    expect(quadsOf(seen)).toBeLessThanOrEqual(48);
  });
});
