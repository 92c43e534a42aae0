/** Where each texture is bound, by the name of its sampler in all shaders: bound once a frame, read by every pass. */
export const UNITS = {
  uAtlasColour: 0,
  uAtlasNormal: 1,
  uPalette: 2,
  uColour: 3,
  uSurface: 4,
  uLight: 5,
  uLamps: 6,
  uDirections: 7,
  uField: 8,
  uSight: 9,
  uFan: 10,
  uBloom: 11,
  uBlurred: 12,
} as const;

/** The unit in which textures are made and filled, so that none of those to be read is pushed out. */
export const WORK_UNIT = 13;
