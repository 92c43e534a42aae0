import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const LEAN_PHASER = fileURLToPath(new URL('scripts/phaser-lean.mjs', import.meta.url));

export default defineConfig(({ command }) => ({
  base: './',
  resolve: {
    // Only where it is bundled: the development server serves Phaser's parts one by one, and they are no modules.
    alias: command === 'build' ? [{ find: /^phaser$/, replacement: LEAN_PHASER }] : [],
  },
  // Phaser's own build flags: no second renderer, no sound of its own, none of its plug-ins.
  define: {
    'typeof CANVAS_RENDERER': 'false',
    'typeof WEBGL_RENDERER': 'true',
    'typeof WEBGL_DEBUG': 'false',
    'typeof EXPERIMENTAL': 'false',
    'typeof PLUGIN_3D': 'false',
    'typeof PLUGIN_CAMERA3D': 'false',
    'typeof PLUGIN_FBINSTANT': 'false',
    'typeof FEATURE_SOUND': 'false',
  },
  build: {
    target: 'es2022',
    // The page's policy allows no inline fonts or scripts: every file stays a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Phaser alone is 1.4 MB before compression, and is loaded after the menu.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
}));
