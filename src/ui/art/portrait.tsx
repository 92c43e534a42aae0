import type { JSX } from 'preact';
import type { SurvivorId } from '../../content/survivors.ts';

/** The drawn parts that differ from one survivor to the next, on a 120 × 140 field. */
interface Face {
  readonly hairBehind: string;
  readonly hairFront: string;
  readonly skin: string;
  readonly hair: string;
  readonly hairLight: string;
  readonly brows: string;
  readonly accent: string;
  readonly collar: 'ribbon' | 'tie' | 'open' | 'hood';
  readonly extra?: string;
}

const FACES: Readonly<Record<SurvivorId, Face>> = {
  onjo: {
    hairBehind: 'M28 62c-2-32 12-48 32-48s36 14 33 48c3 18 1 28-3 34H31c-5-8-6-18-3-34Z',
    hairFront: 'M32 60c-1-26 12-38 28-38s30 11 29 38c-4-8-8-14-12-22-8 8-26 12-37 11-4 3-6 6-8 11Z',
    skin: '#d9a98a',
    hair: '#3a2118',
    hairLight: '#6b3f2a',
    brows: 'M43 59q6-3 11-1M67 58q6-2 11 1',
    accent: '#c9383f',
    collar: 'ribbon',
  },
  cheongsan: {
    hairBehind: 'M32 56c-4-28 12-42 29-42 18 0 32 12 28 42l-5 8H38Z',
    hairFront:
      'M31 58c-4-20 2-34 14-38 6-6 24-8 34 1 10 6 13 20 10 37-3-6-5-10-6-16-7 2-10-2-14-5-3 6-10 9-17 8l3-6c-8 2-15 6-18 11-3 2-4 5-6 8Z',
    skin: '#cf9b78',
    hair: '#14151a',
    hairLight: '#3a4152',
    brows: 'M42 58l12 2M67 60l12-2',
    accent: '#2f6fb3',
    collar: 'open',
    extra: 'M76 76l7-4M78 80l6-3',
  },
  suhyeok: {
    hairBehind: 'M33 54c-3-26 10-39 28-39s30 12 27 39l-5 9H38Z',
    hairFront: 'M32 56c-3-17 3-30 12-34 10-7 27-6 35 2 8 5 11 17 9 32l-5-12c-12-3-30-3-44 0-3 3-5 7-7 12Z',
    skin: '#c8916d',
    hair: '#1d1512',
    hairLight: '#4d382b',
    brows: 'M42 58q6-4 12-1M67 57q6-3 12 1',
    accent: '#3f8f6b',
    collar: 'tie',
  },
  juran: {
    hairBehind: 'M30 58c-3-30 12-44 31-44s33 14 30 44c0 8 4 30 12 46-6 4-12 4-16 2H35c-4-6-5-34-5-48Z',
    hairFront:
      'M32 62c-2-26 10-40 28-40s31 12 29 40c-2-10-6-20-13-28-2 6-8 10-14 12l1-9c-10 6-24 10-27 12-2 4-3 8-4 13Z',
    skin: '#e0b394',
    hair: '#171a26',
    hairLight: '#41506e',
    brows: 'M43 60q6-3 11 0M68 60q6-3 11 0',
    accent: '#d9a441',
    collar: 'hood',
  },
};

const COLLARS: Readonly<Record<Face['collar'], (accent: string) => JSX.Element>> = {
  ribbon: (accent) => (
    <path fill={accent} d="M61 111l-14-7v16l14-6 14 6v-16Zm-3 4-6 16 6 3 3-10 3 10 6-3-6-16Z" />
  ),
  tie: (accent) => <path fill={accent} d="M56 106h10l-3 8 6 26H53l6-26Z" />,
  open: (accent) => <path fill={accent} d="M49 104l12 18 12-18 4 5-12 31h-8l-12-31Z" opacity=".75" />,
  hood: (accent) => <path fill={accent} d="M34 112c8 12 46 12 54 0l8 8c-14 16-56 16-70 0Z" />,
};

/** A bust of a survivor, own drawing: moonlight from the left, the red of the alarm lamp from the right. */
export function Portrait({ who }: { who: SurvivorId }): JSX.Element {
  const face = FACES[who];
  const shade = `shade-${who}`;
  return (
    <svg
      class="portrait"
      viewBox="0 14 120 126"
      preserveAspectRatio="xMidYMin slice"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <linearGradient id={shade} x1="0" x2="1">
          <stop offset="0" stop-color="#7fa8d8" stop-opacity=".38" />
          <stop offset=".42" stop-color="#05070c" stop-opacity=".08" />
          <stop offset=".8" stop-color="#05070c" stop-opacity=".6" />
          <stop offset="1" stop-color="#d8303a" stop-opacity=".65" />
        </linearGradient>
        <clipPath id={`bust-${who}`}>
          <path d={face.hairBehind} />
          <path d="M40 44h42v34c0 14-10 24-21 24S40 92 40 78Z" />
          <path d="M8 140c2-22 14-32 36-36h34c22 4 32 14 34 36Z" />
        </clipPath>
      </defs>
      <rect class="portrait-wall" x="-120" width="360" height="140" />
      <path class="portrait-board" d="M-120 18h360v58h-360Z" />
      <path fill={face.hair} d={face.hairBehind} />
      <path fill={face.skin} d="M51 84h20v22c-4 8-16 8-20 0Z" />
      <path class="portrait-neck" d="M51 92c6 7 14 7 20 0v8c-6 6-14 6-20 0Z" />
      <path class="portrait-blazer" d="M8 140c2-22 14-32 40-36l13 18 13-18c26 4 36 14 38 36Z" />
      <path class="portrait-shirt" d="M47 103l14 20 14-20 5 5-12 32H54l-12-32Z" />
      {COLLARS[face.collar](face.accent)}
      <path class="portrait-lapel" d="M45 104 36 116l14 24h6ZM77 104l9 12-14 24h-6Z" />
      <path fill={face.skin} d="M40 52c0-14 9-22 21-22s21 8 21 22v20c0 15-11 26-21 26S40 87 40 72Z" />
      <path class="portrait-brow" d={face.brows} />
      <path class="portrait-eye" d="M44 66q4-4 9 0-4 3-9 0ZM69 66q5-4 9 0-5 3-9 0Z" />
      <path class="portrait-line" d="M61 68l-2 11h4M55 88q6 2 12 0" />
      {face.extra === undefined ? null : <path class="portrait-scar" d={face.extra} />}
      <path fill={face.hair} d={face.hairFront} />
      <path stroke={face.hairLight} class="portrait-strand" d="M42 30q-6 10-7 20M52 26q-6 4-9 10" />
      <rect width="120" height="140" clip-path={`url(#bust-${who})`} fill={`url(#${shade})`} />
    </svg>
  );
}
