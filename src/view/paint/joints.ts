/**
 * A place and an orientation in the model: x to the body's left, y up, z to the front, in metres.
 * Twelve numbers: the right, up and front axes, then the position.
 */
export type Joint = Float64Array;

const RADIANS = Math.PI / 180;

/** The joint at the feet, looking south when `yaw` (degrees) is 0, east at 90. */
export function rootJoint(yaw: number, scale: number): Joint {
  const cosine = Math.cos(yaw * RADIANS) * scale;
  const sine = Math.sin(yaw * RADIANS) * scale;
  return Float64Array.of(cosine, 0, -sine, 0, scale, 0, sine, 0, cosine, 0, 0, 0);
}

/** Where a point of a joint's own space is in the world. */
export function pointAt(joint: Joint, x: number, y: number, z: number): [number, number, number] {
  return [
    joint[9]! + joint[0]! * x + joint[3]! * y + joint[6]! * z,
    joint[10]! + joint[1]! * x + joint[4]! * y + joint[7]! * z,
    joint[11]! + joint[2]! * x + joint[5]! * y + joint[8]! * z,
  ];
}

/** A joint that hangs on another at (x, y, z), turned about x, then y, then z by degrees. */
export function childJoint(
  parent: Joint,
  x: number,
  y: number,
  z: number,
  pitch = 0,
  yaw = 0,
  roll = 0,
): Joint {
  const cosPitch = Math.cos(pitch * RADIANS);
  const sinPitch = Math.sin(pitch * RADIANS);
  const cosYaw = Math.cos(yaw * RADIANS);
  const sinYaw = Math.sin(yaw * RADIANS);
  const cosRoll = Math.cos(roll * RADIANS);
  const sinRoll = Math.sin(roll * RADIANS);
  const local = [
    cosYaw * cosRoll,
    cosPitch * sinRoll + sinPitch * sinYaw * cosRoll,
    sinPitch * sinRoll - cosPitch * sinYaw * cosRoll,
    -cosYaw * sinRoll,
    cosPitch * cosRoll - sinPitch * sinYaw * sinRoll,
    sinPitch * cosRoll + cosPitch * sinYaw * sinRoll,
    sinYaw,
    -sinPitch * cosYaw,
    cosPitch * cosYaw,
  ];
  const child = new Float64Array(12);
  for (let axis = 0; axis < 3; axis++) {
    for (let row = 0; row < 3; row++) {
      child[axis * 3 + row] =
        parent[row]! * local[axis * 3]! +
        parent[3 + row]! * local[axis * 3 + 1]! +
        parent[6 + row]! * local[axis * 3 + 2]!;
    }
  }
  child.set(pointAt(parent, x, y, z), 9);
  return child;
}
