import { BRIGHTEST } from './light-shader.ts';

/** How many vectors `uScene` has in a pass of the blur. */
export const BLUR_VECTORS = 1;

/** How many vectors `uScene` has in the composite. */
export const COMPOSITE_VECTORS = 3;

/** Vertex shader of passes that fill their target; `vUv` is 0..1, with 0 in the first row of a target. */
export const SCREEN_VERTEX = `
attribute vec2 aPlace;
varying vec2 vUv;
void main() {
  vUv = aPlace * 0.5 + 0.5;
  gl_Position = vec4(aPlace, 0.0, 1.0);
}
`;

const PRECISION = `
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
`;

const LIT = `
uniform sampler2D uColour;
uniform sampler2D uSurface;
uniform sampler2D uLight;
/** Colour in its light, with what is not in sight greyed, and what shines by itself. */
vec3 litAt(vec2 colourAt, vec2 lightAt) {
  vec3 colour = texture2D(uColour, colourAt).rgb;
  float shine = texture2D(uSurface, colourAt).b;
  vec4 light = texture2D(uLight, lightAt);
  vec3 strength = light.rgb * light.rgb * ${BRIGHTEST}.0;
  vec3 lit = colour * strength;
  float grey = dot(lit, vec3(0.30, 0.59, 0.11));
  lit = mix(vec3(grey) * vec3(0.86, 0.96, 1.16), lit, 0.28 + 0.72 * light.a);
  return mix(lit, max(lit, colour * 1.12), shine * (0.25 + 0.75 * light.a));
}
`;

/** What is bright enough to bloom, small: what shines, and what a strong light falls on. */
export const BRIGHT_FRAGMENT = `${PRECISION}${LIT}
varying vec2 vUv;
void main() {
  vec3 lit = litAt(vUv, vUv);
  float shine = texture2D(uSurface, vUv).b;
  vec4 light = texture2D(uLight, vUv);
  vec3 haze = max(light.rgb * light.rgb * ${BRIGHTEST}.0 - 0.95, 0.0) * 0.22 * light.a;
  gl_FragColor = vec4(lit * shine * 0.85 + max(lit - 0.72, 0.0) * 0.5 + haze, 1.0);
}
`;

/** One direction of a blur, nine reads wide, of what a sampler reads: none may read what it writes. */
export function blurFragment(sampler: 'uBloom' | 'uBlurred'): string {
  return `${PRECISION}
uniform sampler2D ${sampler};
uniform vec4 uScene[${BLUR_VECTORS}]; // the way from read to read
varying vec2 vUv;
void main() {
  vec3 sum = texture2D(${sampler}, vUv).rgb * 0.204;
  for (int i = 1; i < 5; i++) {
    float weight = i == 1 ? 0.18 : (i == 2 ? 0.123 : (i == 3 ? 0.066 : 0.028));
    vec2 away = uScene[0].xy * float(i) * 1.35;
    sum += (texture2D(${sampler}, vUv + away).rgb + texture2D(${sampler}, vUv - away).rgb) * weight;
  }
  gl_FragColor = vec4(sum, 1.0);
}
`;
}

/**
 * The finished picture on the screen: art pixels enlarged evenly with sharp edges at any zoom, their light, bloom, the
 * mood of low health, vignette, grain. A soft shoulder keeps pale skin from clipping to white.
 */
export const COMPOSITE_FRAGMENT = `${PRECISION}${LIT}
uniform sampler2D uBloom;
uniform vec4 uScene[${COMPOSITE_VECTORS}];
#define SCREEN uScene[0]  // width and height in device pixels, device pixels an art pixel, 1 if light has art pixels too
#define TARGET uScene[1]  // width and height of the picture in art pixels, where the screen begins in it
#define MOOD uScene[2]    // danger 0..1, blackness 0..1, seconds (0: no grain), bloom
varying vec2 vUv;
void main() {
  vec2 screen = vec2(vUv.x, 1.0 - vUv.y);
  vec2 place = TARGET.zw + screen * SCREEN.xy / SCREEN.z;
  vec2 seam = floor(place + 0.5);
  vec2 sharp = seam + clamp((place - seam) * SCREEN.z, -0.5, 0.5);
  vec2 crisp = sharp / TARGET.xy;
  vec2 smooth = place / TARGET.xy;
  vec3 colour = litAt(crisp, SCREEN.w > 0.75 ? crisp : smooth);
  colour += texture2D(uBloom, smooth).rgb * MOOD.w;
  colour *= 1.24;

  float luminance = dot(colour, vec3(0.30, 0.59, 0.11));
  // Shadows lean to blue, lights to warm.
  colour *= mix(vec3(0.90, 0.97, 1.12), vec3(1.04, 1.0, 0.95), smoothstep(0.0, 0.55, luminance));
  colour = mix(colour, vec3(luminance) * vec3(1.06, 0.95, 0.95), MOOD.x * 0.6);
  vec2 middle = screen - 0.5;
  float edge = dot(middle, middle);
  colour *= 1.0 - edge * (0.66 + MOOD.x * 0.5);
  colour += vec3(0.30, 0.0, 0.02) * MOOD.x * smoothstep(0.14, 0.5, edge);

  float most = max(colour.r, max(colour.g, colour.b));
  float held = most < 0.62 ? most : 0.62 + 0.34 * (1.0 - exp((0.62 - most) / 0.34));
  colour *= held / max(most, 0.001);

  if (MOOD.z > 0.0) {
    vec2 cell = floor(place);
    float grain = fract(sin(dot(cell + floor(MOOD.z * 24.0), vec2(12.9898, 78.233))) * 43758.5453) - 0.5;
    colour += grain * 0.016;
  }
  gl_FragColor = vec4(colour * (1.0 - MOOD.y), 1.0);
}
`;
