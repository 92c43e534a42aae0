import type { JSX } from 'preact';

/** A picture of 1600 × 900 looking down a school corridor at night; metres in, pixels out. */
const CENTRE_X = 860;
const CENTRE_Y = 420;
const FOCAL = 560;
const EYE_HEIGHT = 1.5;
const WALL = 3.1;
const CEILING = 3.2;
const FAR = 22;

function project(x: number, y: number, z: number): string {
  const scale = FOCAL / z;
  return `${Math.round(CENTRE_X + x * scale)},${Math.round(CENTRE_Y - (y - EYE_HEIGHT) * scale)}`;
}

/** A rectangle on a side wall, from floor height `low` to `high`, between two depths. */
function onWall(x: number, low: number, high: number, near: number, far: number): string {
  return [project(x, low, near), project(x, high, near), project(x, high, far), project(x, low, far)].join(
    ' ',
  );
}

/** A rectangle lying at a height, between two depths. */
function lying(left: number, right: number, y: number, near: number, far: number): string {
  return [
    project(left, y, near),
    project(right, y, near),
    project(right, y, far),
    project(left, y, far),
  ].join(' ');
}

/** Light of one window on the floor: it falls in from the left and slants into the corridor. */
function moonlight(z: number): string {
  return [
    project(-2.7, 0, z + 0.2),
    project(-2.7, 0, z + 1.5),
    project(0.9, 0, z + 2.9),
    project(0.9, 0, z + 1.6),
  ].join(' ');
}

const BAYS = [2.2, 4.4, 6.6, 8.8, 11, 13.2, 15.4, 17.6];

/** Outlines of standing figures, feet at the origin, 170 units tall: slumped, reaching, crooked. */
const FIGURES = [
  'M-16 0-12-52-19-90c-5-22-2-36 12-43-9-14 0-31 15-31 14 0 19 15 12 26 13 9 15 29 12 52l5 44-9 3-9-38-3 29 7 48H-2L-4-48-7 0Z',
  'M-13 0-9-54-13-94c-2-17 2-29 11-34-6-16 5-31 18-29 13 3 16 17 8 27 9 4 14 11 17 19l27 12-3 9-31-8-8 22 3 30 9 62H10L2-50-4 0Z',
  'M-20 0-14-48-14-88c-1-20 6-33 19-37-15-9-13-29 1-35 14-4 24 9 18 23 8 8 11 24 8 41l-6 52h-9l1-44-5 39 9 49H9L1-44-9 0Z',
];

/** Who stands in the corridor: metres aside, metres away, figure, mirrored. */
const HORDE: readonly (readonly [number, number, number, boolean])[] = [
  [-2.1, 20, 0, false],
  [-1.2, 19, 2, true],
  [0.3, 20, 1, false],
  [1.2, 18.5, 0, true],
  [2.2, 20, 2, false],
  [-0.5, 16, 1, true],
  [1.9, 14.5, 0, false],
  [-1.9, 13, 2, false],
  [0.7, 11.5, 1, false],
  [-1.3, 9.5, 0, true],
  [1.6, 8, 2, true],
  [-0.2, 6.6, 0, false],
];

function Standing({ at }: { at: (typeof HORDE)[number] }): JSX.Element {
  const [x, z, figure, mirrored] = at;
  const scale = (FOCAL / z) * 0.0102;
  const [left, top] = project(x, 0, z).split(',');
  const flip = mirrored ? -scale : scale;
  return (
    <path
      class="scene-figure"
      d={FIGURES[figure]!}
      transform={`translate(${left} ${top}) scale(${flip} ${scale})`}
    />
  );
}

/** The school at night behind title and choice: own drawing, quiet, and still. */
export function Backdrop(): JSX.Element {
  return (
    <>
      <Corridor />
      <AlarmPulse />
    </>
  );
}

/** The breathing of the lamp on a layer of its own, so that nothing else is painted again. */
function AlarmPulse(): JSX.Element {
  return (
    <svg
      class="scene scene-pulse"
      viewBox="0 0 1600 900"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="1600" height="900" fill="url(#scene-alarm)" />
    </svg>
  );
}

function Corridor(): JSX.Element {
  return (
    <svg
      class="scene"
      viewBox="0 0 1600 900"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <radialGradient
          id="scene-alarm"
          gradientUnits="userSpaceOnUse"
          cx={CENTRE_X}
          cy={CENTRE_Y - 20}
          r="420"
        >
          <stop offset="0" class="scene-red-core" />
          <stop offset="0.25" class="scene-red-near" />
          <stop offset="1" class="scene-red-far" />
        </radialGradient>
        <linearGradient id="scene-moon" x1="0" x2="1" y1="0" y2="1">
          <stop offset="0" class="scene-moon-high" />
          <stop offset="1" class="scene-moon-low" />
        </linearGradient>
        <radialGradient id="scene-dark" cx="0.54" cy="0.47" r="0.75">
          <stop offset="0.25" class="scene-vignette-in" />
          <stop offset="1" class="scene-vignette-out" />
        </radialGradient>
        <filter id="scene-soft" x="-30%" y="-30%" width="160%" height="160%">
          <feGaussianBlur stdDeviation="9" />
        </filter>
      </defs>
      <rect class="scene-night" width="1600" height="900" />
      <polygon class="scene-ceiling" points={lying(-WALL, WALL, CEILING, 1, FAR)} />
      <polygon class="scene-floor" points={lying(-WALL, WALL, 0, 1, FAR)} />
      <polygon class="scene-wall" points={onWall(-WALL, 0, CEILING, 1, FAR)} />
      <polygon class="scene-wall scene-wall-right" points={onWall(WALL, 0, CEILING, 1, FAR)} />
      <polygon class="scene-dado" points={onWall(-WALL, 0, 1, 1, FAR)} />
      <polygon class="scene-dado" points={onWall(WALL, 0, 1, 1, FAR)} />
      <rect class="scene-end" x={CENTRE_X - 79} y={CENTRE_Y - 43} width="158" height="81" />
      {BAYS.map((z) => (
        <g key={z}>
          <polygon class="scene-window" points={onWall(-WALL, 1.1, 2.7, z, z + 1.5)} />
          <polygon class="scene-frame" points={onWall(-WALL, 1.86, 1.94, z, z + 1.5)} />
          <polygon class="scene-frame" points={onWall(-WALL, 1.1, 2.7, z + 0.71, z + 0.79)} />
          <polygon class="scene-shaft" points={moonlight(z)} />
          <polygon class="scene-door" points={onWall(WALL, 0, 2.2, z, z + 1.1)} />
          <polygon class="scene-pane" points={onWall(WALL, 1.2, 1.9, z + 0.2, z + 0.9)} />
          <polygon class="scene-sign" points={onWall(WALL - 0.25, 2.35, 2.65, z + 0.1, z + 0.16)} />
          <polygon class="scene-lamp" points={lying(-0.35, 0.35, CEILING - 0.05, z + 0.3, z + 1.3)} />
        </g>
      ))}
      <rect class="scene-glow" width="1600" height="900" fill="url(#scene-alarm)" />
      <ellipse class="scene-beacon" cx={CENTRE_X} cy={CENTRE_Y - 38} rx="9" ry="5" />
      <g>
        {HORDE.map((at) => (
          <Standing key={at.join()} at={at} />
        ))}
      </g>
      <polygon class="scene-mist" points={lying(-WALL, WALL, 0.1, 6, FAR)} filter="url(#scene-soft)" />
      <rect width="1600" height="900" fill="url(#scene-dark)" />
    </svg>
  );
}
