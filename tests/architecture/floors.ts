/** What one folder of src may import: other folders, and packages by name ("node" stands for every `node:` module). */
interface Floor {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

const BELOW_SCENES = ['controls', 'view', 'ui', 'audio', 'session', 'platform', 'replay', 'sim', 'content'];

/**
 * The floors of docs/architecture.md as one table: a folder of src → what it may import besides itself. An import
 * points down, never up, never sideways. Files directly in src (main.ts) are the roof.
 */
export const FLOORS: Readonly<Record<string, Floor>> = {
  content: { folders: [], packages: [] },
  sim: { folders: ['content'], packages: [] },
  art: { folders: ['content'], packages: ['node', 'sharp'] },
  replay: { folders: ['sim', 'content'], packages: ['fflate'] },
  session: { folders: ['replay', 'sim', 'content'], packages: [] },
  platform: { folders: ['replay', 'content'], packages: ['idb-keyval'] },
  controls: { folders: ['sim', 'platform', 'content'], packages: ['phaser'] },
  view: { folders: ['sim', 'content'], packages: ['phaser'] },
  ui: { folders: ['sim', 'platform', 'content'], packages: ['preact', '@preact/signals'] },
  audio: { folders: ['sim', 'content'], packages: ['phaser'] },
  scenes: { folders: BELOW_SCENES, packages: ['phaser', '@preact/signals'] },
  debug: { folders: ['scenes', ...BELOW_SCENES], packages: ['phaser'] },
  service: { folders: ['replay', 'sim', 'content'], packages: ['node', 'sirv'] },
  lab: {
    folders: ['replay', 'sim', 'content'],
    packages: ['node', 'phaser', 'playwright-core', 'recast-navigation', 'vite'],
  },
  '': { folders: ['debug', 'scenes', ...BELOW_SCENES], packages: ['phaser', 'preact', '@preact/signals'] },
};
