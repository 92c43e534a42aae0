import { expect, it } from 'vitest';
import { renderSound } from '../../src/audio/render-sound.ts';
import { openRenderer } from '../../src/audio/sound-renderer.ts';
import { SOUNDS } from '../../src/content/sounds.ts';

it('without workers the same samples come out of idle moments', async () => {
  expect('Worker' in globalThis).toBe(false);
  const order = { recipe: SOUNDS.uiAccept, sampleRate: 8000, seed: 3 };
  const samples = await openRenderer().render(order);
  expect(samples).toEqual(renderSound(order.recipe, order.sampleRate, order.seed));
});
