import type { OpeningKind } from '../../content/doors.ts';
import type { PickupId } from '../../content/pickups.ts';

/** A door or a window as the map has it: a rectangle of tiles. */
export interface MapOpening {
  readonly kind: OpeningKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly open: boolean;
}

/** A thing on one tile. */
export interface MapThing {
  readonly x: number;
  readonly y: number;
}

/** A locker: searched once, and big enough to hide in where `hides`. `look` picks its picture. */
export interface MapLocker extends MapThing {
  readonly hides: boolean;
  readonly look: string;
}

/** A desk or a shelf that can be dragged into a doorway. */
export interface MapMovable extends MapThing {
  readonly look: string;
}

/** Something to pick up that lies there from the start. */
export interface MapPickup extends MapThing {
  readonly item: PickupId;
}

/** A named rectangle of tiles (a room, a zone to hold, a place to reach). */
export interface MapZone {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place an objective uses; `order` sorts switches that belong together. */
export interface MapObjective extends MapZone {
  readonly order: number;
}

/** A lamp: light of `strength` (0..255) fading over `radius` tiles, stopped by walls. `look`: 'lamp', 'moon', 'emergency', 'fire'. */
export interface MapLamp extends MapThing {
  readonly radius: number;
  readonly strength: number;
  readonly look: string;
}

/** Things that only the picture needs: a tile of the furniture or wall layer by tileset look name. */
export interface MapLooks {
  /** Name of the look per tileset index; 0 is empty. */
  readonly names: readonly string[];
  /** Tileset index per tile, one array a layer. */
  readonly ground: Uint16Array;
  readonly walls: Uint16Array;
  readonly furniture: Uint16Array;
}

/** A place as read from its Tiled file: nothing here ever changes during a run. Tiles are numbered y · width + x. */
export interface GameMap {
  readonly width: number;
  readonly height: number;
  /** 1 where walls or fixed furniture stop a body. */
  readonly blocked: Uint8Array;
  /** 1 where sight and light stop (walls, tall furniture). */
  readonly opaque: Uint8Array;
  /** Wall tiles proper (they muffle sound), 1 or 0. */
  readonly wall: Uint8Array;
  /** Light from lamps and moon, 0 (dark) to 255. */
  readonly light: Uint8Array;
  /** Stairs: the tile one comes out on, or -1. */
  readonly stairsTo: Int32Array;
  /** The reverse: which stairs tile leads here, or -1. */
  readonly stairsFrom: Int32Array;
  /** Index into `rooms` + 1, or 0 outdoors. */
  readonly room: Uint8Array;
  readonly rooms: readonly MapZone[];
  readonly openings: readonly MapOpening[];
  readonly lockers: readonly MapLocker[];
  readonly movables: readonly MapMovable[];
  readonly pickups: readonly MapPickup[];
  readonly objectives: readonly MapObjective[];
  /** Where the dead come in. */
  readonly spawns: readonly MapThing[];
  readonly lamps: readonly MapLamp[];
  readonly start: MapThing;
  readonly looks: MapLooks;
}
