import {
  BARRIER_LOOKS,
  FLAT_LOOKS,
  FURNITURE_LOOKS,
  LOCKER_LOOKS,
  MOVABLE_LOOKS,
  type TileLook,
  tileFrame,
} from '../../content/art-tiles.ts';
import { BARRIERS, FLATS } from './barriers.ts';
import { CLASS_FURNITURE } from './furniture-class.ts';
import { OUTSIDE_FURNITURE } from './furniture-outside.ts';
import { ROOM_FURNITURE } from './furniture-rooms.ts';
import { LOCKERS, MOVABLES } from './lockers.ts';
import type { Painter, Sketch } from './sketch.ts';
import type { Publish } from './sprite.ts';

const STANDING_LOOKS = [...BARRIER_LOOKS, ...FURNITURE_LOOKS, ...LOCKER_LOOKS, ...MOVABLE_LOOKS] as const;

/** The painter of everything that stands on a tile: a look without one does not compile. */
const STANDING: Partial<Record<(typeof STANDING_LOOKS)[number], Painter>> = {
  ...BARRIERS,
  ...CLASS_FURNITURE,
  ...ROOM_FURNITURE,
  ...OUTSIDE_FURNITURE,
  ...LOCKERS,
  ...MOVABLES,
};

/** Things that run on into the next tile: no dark line at their left and right. */
const JOINING: ReadonlySet<TileLook> = new Set<TileLook>([
  'tableLong',
  'counter',
  'stove',
  'sink',
  'trayRack',
  'shelf',
  'shelfBooks',
  'returnDesk',
  'labBench',
  'labSink',
  'mixerDesk',
  'stage',
  'flowerBed',
  'pipeRack',
  'fountain',
  'fenceFace',
  'hedge',
  'parapet',
]);

/** Paints furniture, lockers, movables, low barriers and what lies on the floor. */
export function paintFurniture(sketch: Sketch, publish: Publish): void {
  for (const look of STANDING_LOOKS) {
    const paint = STANDING[look];
    if (paint === undefined) continue;
    publish(tileFrame(look), paint(sketch.clear()).finish(JOINING.has(look) ? 'joining' : 'around'));
  }
  for (const look of FLAT_LOOKS) {
    const paint = FLATS[look];
    if (paint !== undefined) publish(tileFrame(look), paint(sketch.clear()).finish('nowhere'));
  }
}
