import { tileFrame } from '../../content/art-tiles.ts';
import { CAMPUS_FOOTPRINTS, type CampusPropLook } from '../../content/art-tiles-campus.ts';
import { Joint } from '../model/joint.ts';
import { Solids } from '../model/solids.ts';
import type { ArtJob } from '../pages/job.ts';
import { type Field, GROUND_PIXELS, HEIGHT_PIXELS } from '../raster/camera.ts';
import { render } from '../raster/render.ts';
import { BEND } from '../raster/resolve.ts';
import type { Sprite } from '../raster/sprite.ts';

/** A thing of the campus: the origin is the middle of its footprint; metres, y up, z south. */
export interface CampusProp {
  /** How high and how wide it reaches, in metres: room for the picture. */
  readonly high: number;
  readonly wide?: number;
  readonly build: (solids: Solids) => void;
}

/** Props of one file. */
export type CampusProps = Partial<Record<CampusPropLook, CampusProp>>;

/** Empty pixels around a picture, of which the outline takes one. */
const MARGIN = 24;

/** Tiles a thing stands on. */
export function footprintOf(look: CampusPropLook): readonly [wide: number, deep: number] {
  return CAMPUS_FOOTPRINTS[look] ?? [1, 1];
}

/** The field a prop is drawn into. */
export function fieldOf(look: CampusPropLook, { high, wide }: CampusProp): Field {
  const [tilesWide, tilesDeep] = footprintOf(look);
  const width = Math.ceil(Math.max(wide ?? 0, tilesWide) * GROUND_PIXELS) + MARGIN * 2;
  const height = Math.ceil(tilesDeep * GROUND_PIXELS + high * HEIGHT_PIXELS) + MARGIN * 2;
  return { width: width + (width & 1), height, anchorX: (width + (width & 1)) / 2, anchorY: height - MARGIN };
}

/** A prop's picture, placed by the middle of the southern edge of its footprint. */
export function renderProp(look: CampusPropLook, prop: CampusProp): Sprite {
  const world = new Joint();
  const [, deep] = footprintOf(look);
  // Tall things are not darkened for a storey's height, only near the ground.
  prop.build(new Solids(world.joint([0, 0, -deep / 2]), Math.min(1.4, Math.max(0.5, prop.high * 0.5))));
  return render(world, fieldOf(look, prop), { bend: BEND.prop });
}

/** One job a prop. */
export function campusPropJobs(props: CampusProps): readonly ArtJob[] {
  return (Object.entries(props) as [CampusPropLook, CampusProp][]).map(([look, prop]) => ({
    page: 'campus',
    name: `campus prop ${look}`,
    render: () => [[tileFrame(look), renderProp(look, prop)]],
  }));
}
