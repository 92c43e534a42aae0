import type { Game } from 'phaser';

/**
 * Keeps the canvas as large as its parent, in `ratio(area)` pixels a CSS pixel for an area in CSS pixels; Phaser's own RESIZE mode knows no
 * ratio. Returns the function that fits it at once, for when the ratio has changed.
 */
export function fitCanvas(game: Game, parent: HTMLElement, ratio: (area: number) => number): () => void {
  const fit = (): void => {
    const zoom = 1 / ratio(parent.clientWidth * parent.clientHeight);
    const width = Math.max(1, Math.round(parent.clientWidth / zoom));
    const height = Math.max(1, Math.round(parent.clientHeight / zoom));
    if (game.scale.width === width && game.scale.height === height && game.scale.zoom === zoom) return;
    // In this order: only setZoom writes the canvas's size in CSS pixels at every ratio.
    game.scale.resize(width, height);
    game.scale.setZoom(zoom);
    // Whole pixels of the canvas are rarely a whole number of CSS pixels: no seam at the right edge.
    game.canvas.style.width = `${parent.clientWidth}px`;
    game.canvas.style.height = `${parent.clientHeight}px`;
    // Much enlarged, pixel art is better crisp than blurred.
    game.canvas.style.imageRendering = zoom * window.devicePixelRatio >= 2 ? 'pixelated' : 'auto';
  };
  new ResizeObserver(fit).observe(parent);
  fit();
  return fit;
}
