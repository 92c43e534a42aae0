import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: {
    target: 'es2022',
    // The page's policy allows no inline fonts or scripts: every file stays a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Phaser alone is 1.4 MB before compression, and is loaded after the menu.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
