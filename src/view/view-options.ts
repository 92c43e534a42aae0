import type { QualityId } from './picture-quality.ts';

/** What the player may change about the picture. */
export interface ViewOptions {
  /** Strength of the camera shake, 0..1. */
  shake: number;
  /** White hit flashes and red screen edges. */
  flashes: boolean;
  blood: 'full' | 'reduced' | 'off';
  /** No shake, no flicker, no hit-stop, no swaying. */
  reducedMotion: boolean;
  /** Damage as numbers. */
  numbers: boolean;
  quality: QualityId;
  /** Brighter people, orange dead, more light everywhere. */
  highContrast: boolean;
}

/** The picture of somebody who has changed nothing. */
export const DEFAULT_VIEW_OPTIONS: Readonly<ViewOptions> = {
  shake: 0.7,
  flashes: true,
  blood: 'full',
  reducedMotion: false,
  numbers: false,
  quality: 'standard',
  highContrast: false,
};
