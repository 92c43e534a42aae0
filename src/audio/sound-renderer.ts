import { renderInSlices } from './render-sound.ts';
import type { RenderOrder } from './render-worker.ts';
import workerAddress from './render-worker.ts?worker&url';

/** Renders one order after the other, wherever it does so. */
export interface SoundRenderer {
  render(order: RenderOrder): Promise<Float32Array<ArrayBuffer>>;
}

/** Work in one idle moment: a quarter of a frame at most, so that nobody sees it. */
const SLICE_MS = 3;

/** An idle moment is waited for no longer than a frame: a page at rest may have none at all. */
const PATIENCE_MS = 16;

/** What of the browser's guard against injected scripts is needed here; its types are not in TypeScript's own. */
interface ScriptGuard {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(of: string): string };
}

/** The name the page's policy grants (`service/security-headers.ts`): it lets this one worker through, nothing else. */
const POLICY_NAME = 'sound-worker';

/** A thread of its own where the browser has one, else the idle moments of the page. */
export function openRenderer(): SoundRenderer {
  return openWorker() ?? IN_IDLE_MOMENTS;
}

function openWorker(): SoundRenderer | undefined {
  if (!('Worker' in globalThis)) return undefined;
  try {
    const { trustedTypes } = globalThis as { trustedTypes?: ScriptGuard };
    const policy = trustedTypes?.createPolicy(POLICY_NAME, { createScriptURL: () => workerAddress });
    const address = policy?.createScriptURL(workerAddress) ?? workerAddress;
    return new WorkerRenderer(new Worker(address, { type: 'module', name: 'sound' }));
  } catch {
    // A stricter policy than ours, or a browser without module workers.
    return undefined;
  }
}

class WorkerRenderer implements SoundRenderer {
  readonly #worker: Worker;
  #answer: ((samples: Float32Array<ArrayBuffer>) => void) | undefined;
  #order: RenderOrder | undefined;
  #isLost = false;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.onmessage = (event: MessageEvent<Float32Array<ArrayBuffer>>) => this.#answer?.(event.data);
    // The file did not load, or the browser cannot run modules there: the page does the work itself from now on.
    worker.onerror = (event) => {
      event.preventDefault();
      this.#isLost = true;
      if (this.#order !== undefined && this.#answer !== undefined)
        void IN_IDLE_MOMENTS.render(this.#order).then(this.#answer);
    };
  }

  render(order: RenderOrder): Promise<Float32Array<ArrayBuffer>> {
    if (this.#isLost) return IN_IDLE_MOMENTS.render(order);
    this.#order = order;
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.#worker.postMessage(order);
    });
  }
}

const IN_IDLE_MOMENTS: SoundRenderer = {
  render: ({ recipe, sampleRate, seed }) =>
    new Promise((resolve) => {
      const work = renderInSlices(recipe, sampleRate, seed);
      const next = (): void => {
        const until = performance.now() + SLICE_MS;
        do {
          const step = work.next();
          if (step.done) {
            resolve(step.value);
            return;
          }
        } while (performance.now() < until);
        whenIdle(next);
      };
      whenIdle(next);
    }),
};

/** Calls back once the page has nothing better to do; Safari cannot tell. */
function whenIdle(call: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(call, { timeout: PATIENCE_MS });
  else setTimeout(call, PATIENCE_MS);
}
