/** A surface: corners and their normals as x, y, z in a row (metres, y up, z south), and three corners a triangle. */
export interface Mesh {
  readonly positions: Float64Array;
  readonly normals: Float64Array;
  readonly triangles: Uint32Array;
}

/**
 * A mesh of corners and triangles; normals are the mean of the triangles around a corner, weighted by their area.
 * With `isFlat` every triangle gets corners of its own, so that edges stay hard.
 */
export function meshOf(corners: readonly number[], triangles: readonly number[], isFlat = false): Mesh {
  if (isFlat) {
    const apart: number[] = [];
    for (const corner of triangles) {
      apart.push(corners[corner * 3]!, corners[corner * 3 + 1]!, corners[corner * 3 + 2]!);
    }
    return meshOf(
      apart,
      triangles.map((_, index) => index),
    );
  }
  const positions = Float64Array.from(corners);
  const normals = new Float64Array(positions.length);
  for (let at = 0; at < triangles.length; at += 3) {
    const [a, b, c] = [triangles[at]! * 3, triangles[at + 1]! * 3, triangles[at + 2]! * 3];
    const [ux, uy, uz] = [0, 1, 2].map((axis) => positions[b + axis]! - positions[a + axis]!);
    const [vx, vy, vz] = [0, 1, 2].map((axis) => positions[c + axis]! - positions[a + axis]!);
    const normal = [uy! * vz! - uz! * vy!, uz! * vx! - ux! * vz!, ux! * vy! - uy! * vx!];
    for (const corner of [a, b, c])
      for (let axis = 0; axis < 3; axis++) normals[corner + axis]! += normal[axis]!;
  }
  for (let at = 0; at < normals.length; at += 3) {
    const length = Math.sqrt(normals[at]! ** 2 + normals[at + 1]! ** 2 + normals[at + 2]! ** 2) || 1;
    for (let axis = 0; axis < 3; axis++) normals[at + axis]! /= length;
  }
  return { positions, normals, triangles: Uint32Array.from(triangles) };
}
