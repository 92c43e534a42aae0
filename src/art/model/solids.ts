import type { RampId } from '../../content/palette.ts';
import type { Joint, Paint, Triple } from './joint.ts';
import { ball, bar, box, cylinder, type LoftOptions, loft, type Section } from './shapes.ts';

/** How a solid differs from plain: lighter, turned, bloody. */
export type SolidOptions = Omit<Paint, 'ramp'> & { readonly turn?: Triple };

/** Hangs simple solids on one joint, one after the other; sizes in metres: east, up, south. */
export class Solids {
  readonly joint: Joint;
  private readonly top: number;

  /** `top`: the height above which nothing is darkened by the nearness of the floor. */
  constructor(joint: Joint, top = 0.01) {
    this.joint = joint;
    this.top = top;
  }

  /** The same for another joint. */
  on(joint: Joint): Solids {
    return new Solids(joint, this.top);
  }

  /** A box about its middle. */
  box(ramp: RampId, size: Triple, at: Triple, options: SolidOptions = {}): this {
    return this.put(box(...size), ramp, at, options);
  }

  /** A box that stands on the middle of its underside. */
  block(ramp: RampId, size: Triple, [x, y, z]: Triple, options: SolidOptions = {}): this {
    return this.put(box(...size), ramp, [x, y + size[1] / 2, z], options);
  }

  /** An ellipsoid about its middle. */
  ball(ramp: RampId, size: Triple, at: Triple, options: SolidOptions = {}): this {
    return this.put(ball(...size), ramp, at, options);
  }

  /** An upright cylinder or cone about its middle: radii below and above, height. */
  cylinder(ramp: RampId, [below, above, height]: Triple, at: Triple, options: SolidOptions = {}): this {
    return this.put(cylinder(below, above, height, 12), ramp, at, options);
  }

  /** A cylinder or cone that stands on the middle of its underside. */
  post(ramp: RampId, [below, above, height]: Triple, [x, y, z]: Triple, options: SolidOptions = {}): this {
    return this.put(cylinder(below, above, height, 12), ramp, [x, y + height / 2, z], options);
  }

  /** A round bar along points. */
  bar(ramp: RampId, radius: number, points: readonly Triple[], options: SolidOptions = {}): this {
    return this.put(bar(points, radius), ramp, [0, 0, 0], options);
  }

  /** A skin over rings. */
  loft(
    ramp: RampId,
    sections: readonly Section[],
    at: Triple,
    options: SolidOptions & { readonly shape?: LoftOptions } = {},
  ): this {
    const { shape, ...rest } = options;
    return this.put(loft(sections, shape), ramp, at, rest);
  }

  private put(mesh: Parameters<Joint['add']>[0], ramp: RampId, at: Triple, options: SolidOptions): this {
    const { turn = [0, 0, 0], ...paint } = options;
    this.joint.add(mesh, { ramp, top: this.top, ...paint }, { at, turn });
    return this;
  }
}
