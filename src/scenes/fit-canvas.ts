import type { Game } from 'phaser';

/** Above two device pixels a CSS pixel nobody sees a difference, but every phone feels it. */
const MOST_PIXEL_RATIO = 2;

/**
 * Keeps the canvas as large as its parent in device pixels; Phaser's own RESIZE mode ignores the pixel ratio.
 * Returns the function that ends it.
 */
export function fitCanvas(game: Game, parent: HTMLElement): () => void {
  const fit = (): void => {
    const ratio = pixelRatio();
    const width = Math.max(1, Math.round(parent.clientWidth * ratio));
    const height = Math.max(1, Math.round(parent.clientHeight * ratio));
    if (game.scale.width === width && game.scale.height === height && game.scale.zoom === 1 / ratio) return;
    // In this order: only setZoom writes the canvas's size in CSS pixels at every ratio.
    game.scale.resize(width, height);
    game.scale.setZoom(1 / ratio);
  };
  const observer = new ResizeObserver(fit);
  observer.observe(parent);
  fit();
  return () => observer.disconnect();
}

/** Device pixels of the canvas per CSS pixel. */
export function pixelRatio(): number {
  return Math.min(window.devicePixelRatio, MOST_PIXEL_RATIO);
}
