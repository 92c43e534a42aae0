import type { RampId } from '../../content/palette.ts';
import type { Mesh } from './mesh.ts';
import { compose, identity, place, type Transform, type TurnOrder } from './transform.ts';

/** Three numbers: east, up, south in metres, or degrees about these axes. */
export type Triple = readonly [number, number, number];

/** What a surface is made of and how it is worn. */
export interface Paint {
  readonly ramp: RampId;
  /** Lighter or darker, in shares of the whole range (−1..1). */
  readonly bias?: number;
  /** Surfaces with the same part have no crease between them; each mesh is a part of its own otherwise. */
  readonly part?: number;
  /** Strength of the stains of dirt, 0..1; flat panels want at most 0.03. */
  readonly dirt?: number;
  /** Share of the surface that is bloody, 0..1, and the ramp of that. */
  readonly blood?: number;
  readonly bloodRamp?: RampId;
  /** Only between these heights of the mesh's own space. */
  readonly bloodFrom?: number;
  readonly bloodTo?: number;
  /** Moves the stains. */
  readonly seed?: number;
  /** Height in metres above which nothing is darkened by the nearness of the floor; 0.9 by default. */
  readonly top?: number;
  /** Masonry drawn into the shade: courses of eight a metre. */
  readonly texture?: 'brick';
  /** How much its samples count in a pixel's vote; small things that must survive want 2 to 3. */
  readonly weight?: number;
}

/** Where a mesh sits in its joint. */
export interface Placing {
  readonly at?: Triple;
  readonly turn?: Triple;
  readonly scale?: Triple | number;
  readonly order?: TurnOrder;
}

/** A painted mesh in its joint's space. */
export interface Piece {
  readonly mesh: Mesh;
  readonly paint: Paint;
  readonly local: Transform;
}

const NOWHERE: Triple = [0, 0, 0];

/** A point of a model that can turn, with what hangs on it. */
export class Joint {
  at: Triple;
  turn: Triple = NOWHERE;
  scale: Triple = [1, 1, 1];
  readonly order: TurnOrder;
  readonly children: Joint[] = [];
  readonly pieces: Piece[] = [];
  /** From the joint's space to the world; set by `settle`. */
  world: Transform = identity();

  constructor(at: Triple = NOWHERE, order: TurnOrder = 'YXZ') {
    this.at = at;
    this.order = order;
  }

  /** A new joint that moves with this one. */
  joint(at: Triple = NOWHERE, order: TurnOrder = 'YXZ'): Joint {
    const child = new Joint(at, order);
    this.children.push(child);
    return child;
  }

  /** Hangs a mesh on this joint. */
  add(mesh: Mesh, paint: Paint, placing: Placing = {}): this {
    const { at = NOWHERE, turn = NOWHERE, scale = 1, order = 'XYZ' } = placing;
    const sizes: Triple = typeof scale === 'number' ? [scale, scale, scale] : scale;
    this.pieces.push({ mesh, paint, local: place(at, turn, sizes, order) });
    return this;
  }

  /** Works out `world` of this joint and all below it. */
  settle(parent: Transform = identity()): void {
    this.world = compose(parent, place(this.at, this.turn, this.scale, this.order));
    for (const child of this.children) child.settle(this.world);
  }

  /** Calls back for every piece of this joint and all below it; `settle` first. */
  eachPiece(visit: (piece: Piece, world: Transform) => void): void {
    for (const piece of this.pieces) visit(piece, compose(this.world, piece.local));
    for (const child of this.children) child.eachPiece(visit);
  }
}
