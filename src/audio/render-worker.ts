import type { SoundRecipe } from '../content/sounds/recipe.ts';
import { renderSound } from './render-sound.ts';

/** What the worker is asked: one take of one recipe. */
export interface RenderOrder {
  readonly recipe: SoundRecipe;
  readonly sampleRate: number;
  readonly seed: number;
}

/** The only thing this file has to do with the thread it runs in; the page's own types know no worker's scope. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<RenderOrder>) => void) | null;
  postMessage(samples: Float32Array<ArrayBuffer>, transfer: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { recipe, sampleRate, seed } }) => {
  const samples = renderSound(recipe, sampleRate, seed);
  scope.postMessage(samples, [samples.buffer]);
};
