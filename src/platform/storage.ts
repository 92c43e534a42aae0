import { createStore, get, set } from 'idb-keyval';

/** What storage needs from the browser: two calls that may fail in any way. */
export interface StorageBackend {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

/** IndexedDB: unlike localStorage it still holds the last value after the browser was killed. */
function indexedDbBackend(): StorageBackend {
  const store = createStore('last-bell', 'kept');
  return { get: (key) => get<unknown>(key, store), set: (key, value) => set(key, value, store) };
}

/** A browser that never answers counts as one that refuses. */
const PATIENCE_MS = 3000;

function withPatience<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The storage does not answer.')), PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Small values kept between visits. Never throws: where the browser refuses, values last as long as the page. */
export class KeptValues {
  private readonly memory = new Map<string, unknown>();
  private readonly backend: StorageBackend | undefined;

  private constructor(backend: StorageBackend | undefined) {
    this.backend = backend;
  }

  /** Tries the browser's storage with a real write; without it the values live in memory. */
  static async open(openBackend: () => StorageBackend = indexedDbBackend): Promise<KeptValues> {
    try {
      const backend = openBackend();
      await withPatience(backend.set('probe', 1));
      return new KeptValues(backend);
    } catch {
      return new KeptValues(undefined);
    }
  }

  /** The browser refuses to keep anything; the player should be told once. */
  get blocked(): boolean {
    return this.backend === undefined;
  }

  /** The value of a key as it was stored (check it: anybody can change it), or undefined. */
  async read(key: string): Promise<unknown> {
    if (this.backend === undefined || this.memory.has(key)) return this.memory.get(key);
    try {
      return await withPatience(this.backend.get(key));
    } catch {
      return undefined;
    }
  }

  /** Keeps a value. Resolves to whether it will outlive the page. */
  async write(key: string, value: unknown): Promise<boolean> {
    this.memory.set(key, value);
    if (this.backend === undefined) return false;
    try {
      await withPatience(this.backend.set(key, value));
      this.memory.delete(key);
      return true;
    } catch {
      // A full disk: the value stays in memory, the older one in the store.
      return false;
    }
  }
}
