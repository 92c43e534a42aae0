import { SIGHT_CONE, SIGHT_RANGE_TILES, SIGHT_RAYS } from './tile-sight.ts';

/** How many moving lights the shader adds up. */
export const MOVING_LIGHTS = 6;

/**
 * Puts light and dark over the finished world, once per screen pixel: baked lamps (smoothly enlarged), the leader's
 * glow and torch, moving lights, line of sight from the fan of distances (known as one-dimensional
 * shadow mapping), grey memory, the mood of low health, vignette and grain. All places are in tiles.
 */
export const LIGHT_SHADER = `
#pragma phaserTemplate(shaderName)
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
uniform sampler2D uMainSampler;
uniform sampler2D uLight;
uniform sampler2D uFan;
uniform vec4 uView;    // left, top, width, height of the picture
uniform vec4 uWindow;  // left, top, width, height of the baked light
uniform vec4 uEye;     // x, y, direction
uniform vec4 uMood;    // danger 0..1, blackness 0..1, seconds (0: no grain), torch 0..1
uniform float uFine;     // 1: soft edges; 0: for machines that draw without a graphics card
uniform vec4 uMoving[${MOVING_LIGHTS}];        // x, y, radius
uniform vec4 uMovingColour[${MOVING_LIGHTS}];
varying vec2 outTexCoord;

float depthOf(float ray) {
  vec4 texel = texture2D(uFan, vec2((ray + 0.5) / ${SIGHT_RAYS}.0, 0.5));
  return (texel.r * 65280.0 + texel.g * 255.0) * (${SIGHT_RANGE_TILES}.0 / 65535.0);
}

float seenFrom(vec2 offset, float away) {
  float ray = atan(offset.y, offset.x) * ${SIGHT_RAYS}.0 / 6.2831853 - 0.5;
  if (uFine < 0.5) return smoothstep(-0.02, 0.3, depthOf(floor(ray + 0.5)) + 0.1 - away);
  float first = floor(ray);
  float part = ray - first;
  float sum = 0.0;
  for (int i = 0; i < 6; i++) {
    float weight = i == 0 ? 1.0 - part : (i == 5 ? part : 1.0);
    sum += weight * smoothstep(-0.02, 0.16, depthOf(first + float(i) - 2.0) + 0.1 - away);
  }
  return sum / 5.0;
}

/** Cubic B-spline from four bilinear reads: no trace of the texels is left. */
vec4 smoothLight(vec2 place) {
  vec2 size = uWindow.zw * 4.0;
  if (uFine < 0.5) return texture2D(uLight, (place - uWindow.xy) * 4.0 / size);
  vec2 at = (place - uWindow.xy) * 4.0 - 0.5;
  vec2 f = fract(at);
  at -= f;
  vec2 g = 1.0 - f;
  vec2 w0 = g * g * g / 6.0;
  vec2 w1 = (4.0 - 6.0 * f * f + 3.0 * f * f * f) / 6.0;
  vec2 w3 = f * f * f / 6.0;
  vec2 w2 = 1.0 - w0 - w1 - w3;
  vec2 s0 = w0 + w1;
  vec2 s1 = w2 + w3;
  vec2 p0 = (at - 0.5 + w1 / s0) / size;
  vec2 p1 = (at + 1.5 + w3 / s1) / size;
  return texture2D(uLight, p0) * s0.x * s0.y
    + texture2D(uLight, vec2(p1.x, p0.y)) * s1.x * s0.y
    + texture2D(uLight, vec2(p0.x, p1.y)) * s0.x * s1.y
    + texture2D(uLight, p1) * s1.x * s1.y;
}

void main() {
  vec2 screen = vec2(outTexCoord.x, 1.0 - outTexCoord.y);
  vec2 place = uView.xy + screen * uView.zw;
  vec3 world = texture2D(uMainSampler, outTexCoord).rgb;
  vec4 baked = smoothLight(place);
  vec2 offset = place - uEye.xy;
  float away = length(offset);
  float front = dot(offset / max(away, 0.001), uEye.zw);

  float clear = seenFrom(offset, away) * (1.0 - smoothstep(13.0, 17.0, away));
  clear = max(clear, 1.0 - smoothstep(0.6, 1.0, length(offset + vec2(0.0, 0.45))));
  float cone = max(smoothstep(${SIGHT_CONE.none}, ${SIGHT_CONE.full}, front), 1.0 - smoothstep(2.2, 3.6, away));
  float wall = clamp(baked.a * 2.0 - 1.0, 0.0, 1.0);
  float memory = min(baked.a * 2.0, 1.0);
  float sight = max(clear * mix(0.42, 1.0, cone), wall);
  float open = max(clear, wall);

  vec3 light = baked.rgb * 2.0;
  // Many lamps in one place do not make a day.
  light *= 1.2 / (1.0 + 0.4 * max(light.r, max(light.g, light.b)));
  light += vec3(0.46, 0.48, 0.52) * (1.0 - smoothstep(0.3, 5.0, away)) * open;
  float beam = smoothstep(0.80, 0.975, front) * (1.0 - smoothstep(2.0, 11.0, away)) * smoothstep(0.2, 1.4, away);
  light += vec3(1.0, 0.92, 0.74) * 0.85 * beam * open * uMood.w;
  for (int i = 0; i < ${MOVING_LIGHTS}; i++) {
    if (uMoving[i].z <= 0.0) break;
    float near = max(0.0, 1.0 - length(place - uMoving[i].xy) / max(uMoving[i].z, 0.01));
    light += uMovingColour[i].rgb * near * near;
  }
  light = max(light, vec3(0.19, 0.20, 0.27));

  vec3 lit = world * light;
  float grey = dot(world, vec3(0.30, 0.59, 0.11));
  float lamp = dot(baked.rgb, vec3(0.8));
  vec3 remembered = (grey * 0.75 + world * 0.25 + 0.02) * vec3(0.52, 0.58, 0.76) * (0.52 + 0.45 * lamp) * memory;
  vec3 colour = mix(remembered, lit, sight);
  colour = colour * 1.22 / (1.0 + colour * 0.24);

  float luminance = dot(colour, vec3(0.30, 0.59, 0.11));
  colour = mix(colour, vec3(luminance) * vec3(1.06, 0.96, 0.96), uMood.x * 0.6);
  vec2 middle = screen - 0.5;
  float edge = dot(middle, middle);
  colour *= 1.0 - edge * (0.62 + uMood.x * 0.5);
  colour += vec3(0.30, 0.0, 0.02) * uMood.x * smoothstep(0.14, 0.5, edge);
  float grain = uMood.z == 0.0 ? 0.0 : fract(sin(dot(screen * vec2(977.0, 541.0) + uMood.z, vec2(12.9898, 78.233))) * 43758.5453) - 0.5;
  colour += grain * 0.014;
  gl_FragColor = vec4(colour * (1.0 - uMood.y), 1.0);
}
`;
