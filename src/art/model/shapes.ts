import { type Mesh, meshOf } from './mesh.ts';

/** A ring of a loft: height, width, depth, then how far its middle lies south and east of the axis. Metres. */
export type Section = readonly [y: number, width: number, depth: number, south?: number, east?: number];

/** How a loft is drawn: `power` 2 is an ellipse, larger is boxier; `pleat` pulls every second corner in by that share. */
export interface LoftOptions {
  readonly power?: number;
  readonly corners?: number;
  readonly isOpen?: boolean;
  readonly pleat?: number;
}

/** A skin over super-elliptic rings from bottom to top: torsos, limbs, hair, bags. */
export function loft(sections: readonly Section[], options: LoftOptions = {}): Mesh {
  const { power = 2.6, corners = 12, isOpen = false, pleat = 0 } = options;
  const points: number[] = [];
  const triangles: number[] = [];
  const addRing = ([y, width, depth, south = 0, east = 0]: Section): void => {
    for (let corner = 0; corner < corners; corner++) {
      const angle = ((corner + 0.5) / corners) * Math.PI * 2;
      const cos = Math.cos(angle);
      const sin = Math.sin(angle);
      const reach =
        (Math.abs(cos) ** power + Math.abs(sin) ** power) ** (-1 / power) * (1 - pleat * (corner & 1));
      points.push((cos * reach * width) / 2 + east, y, (sin * reach * depth) / 2 + south);
    }
  };
  for (const section of sections) addRing(section);
  for (let ring = 0; ring < sections.length - 1; ring++) {
    for (let corner = 0; corner < corners; corner++) {
      const a = ring * corners + corner;
      const b = ring * corners + ((corner + 1) % corners);
      triangles.push(a, a + corners, b, b, a + corners, b + corners);
    }
  }
  if (!isOpen) {
    for (const end of [0, sections.length - 1]) {
      const first = points.length / 3;
      const section = sections[end]!;
      addRing(section);
      points.push(section[4] ?? 0, section[0], section[3] ?? 0);
      const middle = first + corners;
      for (let corner = 0; corner < corners; corner++) {
        const a = first + corner;
        const b = first + ((corner + 1) % corners);
        triangles.push(...(end === 0 ? [a, b, middle] : [a, middle, b]));
      }
    }
  }
  return meshOf(points, triangles, pleat > 0);
}

/** A box about its middle. */
export function box(width: number, height: number, depth: number): Mesh {
  const points: number[] = [];
  const triangles: number[] = [];
  const half = [width / 2, height / 2, depth / 2];
  for (let axis = 0; axis < 3; axis++) {
    for (const side of [-1, 1]) {
      const first = points.length / 3;
      for (const [u, v] of [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ] as const) {
        const point = [0, 0, 0];
        point[axis] = side * half[axis]!;
        point[(axis + 1) % 3] = u * half[(axis + 1) % 3]!;
        point[(axis + 2) % 3] = v * half[(axis + 2) % 3]!;
        points.push(...point);
      }
      const [a, b, c, d] = [first, first + 1, first + 2, first + 3];
      triangles.push(...(side === 1 ? [a, b, c, a, c, d] : [a, c, b, a, d, c]));
    }
  }
  return meshOf(points, triangles);
}

/** An ellipsoid about its middle, by its full sizes. */
export function ball(width: number, height: number, depth: number, corners = 12): Mesh {
  const rings = Math.max(6, Math.round(corners * 0.7));
  const points: number[] = [];
  const triangles: number[] = [];
  for (let ring = 0; ring <= rings; ring++) {
    const polar = (ring / rings) * Math.PI;
    for (let corner = 0; corner < corners; corner++) {
      const angle = (corner / corners) * Math.PI * 2;
      points.push(
        (Math.cos(angle) * Math.sin(polar) * width) / 2,
        (-Math.cos(polar) * height) / 2,
        (Math.sin(angle) * Math.sin(polar) * depth) / 2,
      );
    }
  }
  for (let ring = 0; ring < rings; ring++) {
    for (let corner = 0; corner < corners; corner++) {
      const a = ring * corners + corner;
      const b = ring * corners + ((corner + 1) % corners);
      triangles.push(a, a + corners, b, b, a + corners, b + corners);
    }
  }
  return meshOf(points, triangles);
}

/** An upright cylinder or cone about its middle. */
export function cylinder(bottomRadius: number, topRadius: number, height: number, corners = 10): Mesh {
  return loft(
    [
      [-height / 2, bottomRadius * 2, bottomRadius * 2],
      [height / 2, topRadius * 2, topRadius * 2],
    ],
    { power: 2, corners },
  );
}

/** A round bar along points, with a radius for each: bows, cables, branches, handlebars. */
export function bar(
  points: readonly (readonly [number, number, number])[],
  radii: number | readonly number[],
  corners = 6,
): Mesh {
  const corner: number[] = [];
  const triangles: number[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[Math.max(0, index - 1)]!;
    const after = points[Math.min(points.length - 1, index + 1)]!;
    const along = [after[0] - before[0], after[1] - before[1], after[2] - before[2]];
    const length = Math.hypot(...along) || 1;
    const [ax, ay, az] = along.map((value) => value / length) as [number, number, number];
    // Any two directions across the bar; the reference flips where the bar runs along it.
    const [rx, ry, rz] = Math.abs(ay) < 0.9 ? [0, 1, 0] : [1, 0, 0];
    const u = [ay * rz - az * ry, az * rx - ax * rz, ax * ry - ay * rx];
    const size = Math.hypot(...u) || 1;
    const [ux, uy, uz] = u.map((value) => value / size) as [number, number, number];
    const v = [ay * uz - az * uy, az * ux - ax * uz, ax * uy - ay * ux] as const;
    const radius = typeof radii === 'number' ? radii : radii[index]!;
    for (let step = 0; step < corners; step++) {
      const angle = (step / corners) * Math.PI * 2;
      const cos = Math.cos(angle) * radius;
      const sin = Math.sin(angle) * radius;
      corner.push(
        point[0] + ux * cos + v[0] * sin,
        point[1] + uy * cos + v[1] * sin,
        point[2] + uz * cos + v[2] * sin,
      );
    }
    if (index === 0) continue;
    for (let step = 0; step < corners; step++) {
      const a = (index - 1) * corners + step;
      const b = (index - 1) * corners + ((step + 1) % corners);
      triangles.push(a, b, a + corners, b, b + corners, a + corners);
    }
  }
  return meshOf(corner, triangles);
}
