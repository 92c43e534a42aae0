import type { RampId } from '../../content/palette.ts';
import type { Joint, Paint, Triple } from '../model/joint.ts';
import { ball, bar, box, cylinder } from '../model/shapes.ts';

/** How a solid differs from plain: lighter, turned, bloody. */
export type SolidOptions = Omit<Paint, 'ramp'> & { readonly turn?: Triple };

/** Hangs simple solids on one joint; sizes in metres, places by the middle. Nothing is darkened toward the floor. */
export class Solids {
  readonly joint: Joint;
  private readonly top: number;

  /** `top`: the height above which nothing is darkened by the nearness of the floor. */
  constructor(joint: Joint, top = 0.01) {
    this.joint = joint;
    this.top = top;
  }

  box(ramp: RampId, size: Triple, at: Triple, options: SolidOptions = {}): this {
    const { turn = [0, 0, 0], ...paint } = options;
    this.joint.add(box(...size), { ramp, top: this.top, ...paint }, { at, turn });
    return this;
  }

  ball(ramp: RampId, size: Triple, at: Triple, options: SolidOptions = {}): this {
    const { turn = [0, 0, 0], ...paint } = options;
    this.joint.add(ball(...size), { ramp, top: this.top, ...paint }, { at, turn });
    return this;
  }

  /** An upright cylinder or cone: radii below and above, height. */
  cylinder(ramp: RampId, size: Triple, at: Triple, options: SolidOptions = {}): this {
    const { turn = [0, 0, 0], ...paint } = options;
    const [bottom, above, height] = size;
    this.joint.add(cylinder(bottom, above, height, 12), { ramp, top: this.top, ...paint }, { at, turn });
    return this;
  }

  /** A round bar along points. */
  bar(ramp: RampId, radius: number, points: readonly Triple[], options: SolidOptions = {}): this {
    const { turn = [0, 0, 0], ...paint } = options;
    this.joint.add(bar(points, radius), { ramp, top: this.top, ...paint }, { turn });
    return this;
  }
}
