import type { JSX } from 'preact';
import type { Language } from '../../content/text/language.ts';
import { useWords } from '../ui-context.ts';

/** A letter as hand-cut strokes: a path of straight cuts, and where it stands. */
interface Letter {
  readonly x: number;
  readonly turn: number;
  readonly path: string;
}

/** 마지막 and the upper half of 종; the bell is the ring below. One field of 104 × 120 a syllable. */
const KOREAN: readonly Letter[] = [
  { x: 0, turn: -1.2, path: 'M8 24 54 22 56 88 10 86ZM78 2 80 112M80 54 103 51' },
  { x: 118, turn: 0.8, path: 'M2 25 58 22M31 24 29 52 4 92M30 50 58 90M84 0 82 114' },
  { x: 234, turn: -0.6, path: 'M8 8 52 6 54 48 9 49ZM78 0 79 62M79 30 101 28M10 76 80 73 79 116' },
  { x: 372, turn: 0.6, path: 'M8 8 90 4M50 7 42 26 10 40M49 22 62 32 92 36M50 38 50 54M0 56 100 52' },
];

/** L _ S T  B E L L; the bell is the A. */
const ENGLISH: readonly Letter[] = [
  { x: 0, turn: -1, path: 'M12 4 11 102 62 100' },
  { x: 178, turn: 0.8, path: 'M62 22 50 8 24 8 12 20 14 38 26 48 50 56 62 70 60 90 48 102 22 102 8 90' },
  { x: 254, turn: -0.8, path: 'M2 10 78 6M40 8 41 108' },
  { x: 376, turn: 0.6, path: 'M12 4 13 106 46 104 62 92 62 68 48 56 14 54M48 54 58 44 58 20 46 8 12 8' },
  { x: 462, turn: -0.5, path: 'M64 6 12 8 12 104 66 102M12 55 54 53' },
  { x: 544, turn: 0.5, path: 'M11 4 12 104 62 101' },
  { x: 620, turn: -1, path: 'M12 6 11 104 64 102' },
];

/** A school bell with a crack up its side, on a field of 100 × 100. */
function Bell(): JSX.Element {
  return (
    <g class="logo-bell">
      <path
        class="logo-bell-body"
        d="M46 2H56V14C74 17 78 36 79 52 80 68 88 74 96 82V90H4V82C12 74 20 68 21 52 22 36 28 17 46 14Z"
      />
      <path class="logo-bell-body" d="M38 94H62L58 106H42Z" />
      <path class="logo-bell-shine" d="M35 34 39 26 48 22 42 34 38 62 33 62Z" />
      <path class="logo-bell-shadow" d="M67 26 74 52 82 72 92 82V90H72L66 60Z" />
      <path class="logo-bell-crack" d="M60 90 55 76 63 66 56 54 62 42 58 36 54 54 60 65 51 77 54 90Z" />
    </g>
  );
}

/** What is cut out of the letters: cracks that run through them from the bell. */
const CRACKS = {
  ko: 'M372 62 318 70 312 64 262 76 250 70 196 82 190 76 132 84 184 71 192 77 248 65 262 71 310 59 320 65ZM36 34 44 50 40 58 52 70 37 58 41 50Z',
  en: 'M150 62 196 56 208 64 262 54 274 60 330 50 276 65 262 59 208 69 196 61ZM560 96 572 70 566 62 578 36 571 62 577 70Z',
} as const;

const FIELDS = {
  ko: { viewBox: '-14 -16 512 176', letters: KOREAN, bell: 'translate(381 56) scale(.92)' },
  en: { viewBox: '-12 -16 722 152', letters: ENGLISH, bell: 'translate(62 -6) scale(1.12)' },
} as const;

/** The name of the game in its own lettering: hand-cut, cracked, underlined in chalk; the bell is one of the letters. */
export function Logo({ language }: { language: Language }): JSX.Element {
  const words = useWords();
  const { viewBox, letters, bell } = FIELDS[language];
  const right = language === 'ko' ? 360 : 690;
  const low = language === 'ko' ? 138 : 124;
  return (
    <svg class={`logo logo-${language}`} viewBox={viewBox} role="img" aria-label={words('app.title')}>
      <mask id="logo-cracks" maskUnits="userSpaceOnUse" x="-20" y="-20" width="760" height="200">
        <rect x="-20" y="-20" width="760" height="200" fill="#fff" />
        <path d={CRACKS[language]} fill="#000" />
      </mask>
      <g class="logo-letters" mask="url(#logo-cracks)">
        {letters.map(({ x, turn, path }) => (
          <path key={x} transform={`translate(${x} 0) rotate(${turn} 50 56)`} d={path} />
        ))}
      </g>
      <g transform={bell}>
        <Bell />
      </g>
      <path
        class="logo-chalk"
        d={`M0 ${low}C${right / 3} ${low - 8} ${right / 1.5} ${low + 4} ${right} ${low - 6}`}
      />
      <path
        class="logo-chalk logo-chalk-dust"
        d={`M6 ${low + 5}C${right / 3} ${low} ${right / 1.5} ${low + 9} ${right - 30} ${low}`}
      />
    </svg>
  );
}
