import type { JSX } from 'preact';
import { useWords } from '../ui-context.ts';

/** A school hand bell in gold: the closing ring of 종, and the A of LAST. Drawn in a 100 × 100 field. */
function Bell(): JSX.Element {
  return (
    <g class="logo-bell">
      <path d="M50 6v10" />
      <path
        class="logo-bell-body"
        d="M50 14c-20 0-26 16-26 32 0 20-8 26-14 32h80c-6-6-14-12-14-32 0-16-6-32-26-32Z"
      />
      <path class="logo-bell-clapper" d="M40 84a10 10 0 0 0 20 0Z" />
      <path class="logo-bell-shine" d="M36 34c1-6 4-9 9-10" />
    </g>
  );
}

/** 마지막 종 in strokes of chalk, one 100 × 110 field a syllable. */
function KoreanLetters(): JSX.Element {
  return (
    <>
      <path d="M10 28h42v54H10ZM78 6v98M78 54h18" />
      <path transform="translate(112 0)" d="M8 28h50M33 30c0 26-10 42-27 52M34 48c4 16 12 26 25 34M84 6v98" />
      <path transform="translate(224 0)" d="M10 10h40v36H10ZM76 4v56M76 32h20M14 72h66v34" />
      <path
        transform="translate(372 0)"
        d="M12 6h76M50 8C48 22 34 30 14 34M51 18c6 9 18 14 36 16M50 34v16M2 52h96"
      />
      <g transform="translate(381 58) scale(.82)">
        <Bell />
      </g>
    </>
  );
}

/** LAST BELL in the same strokes. */
function EnglishLetters(): JSX.Element {
  return (
    <>
      <path d="M10 8v92h48" />
      <g transform="translate(62 -2) scale(1.1)">
        <Bell />
      </g>
      <path transform="translate(182 0)" d="M56 18C46 4 12 4 12 30c0 28 46 18 46 46 0 28-38 30-50 12" />
      <path transform="translate(254 0)" d="M6 8h66M39 8v92" />
      <path transform="translate(372 0)" d="M10 8v92h28c34 0 34-46 2-48H12h22c28-2 28-44 0-44Z" />
      <path transform="translate(452 0)" d="M62 8H10v92h52M12 53h42" />
      <path transform="translate(530 0)" d="M10 8v92h48" />
      <path transform="translate(604 0)" d="M10 8v92h48" />
    </>
  );
}

/** The name of the game in its own lettering: chalk on a blackboard, one ring of gold. */
export function Logo({ language }: { language: 'ko' | 'en' }): JSX.Element {
  const words = useWords();
  return (
    <svg
      class="logo"
      viewBox={language === 'ko' ? '-12 -14 500 156' : '-8 -14 684 132'}
      role="img"
      aria-label={words('app.title')}
    >
      <filter id="chalk" x="-5%" y="-10%" width="110%" height="120%">
        <feTurbulence type="fractalNoise" baseFrequency="0.9" numOctaves="2" seed="4" result="grain" />
        <feDisplacementMap in="SourceGraphic" in2="grain" scale="2.4" />
      </filter>
      <g class="logo-letters" filter="url(#chalk)">
        {language === 'ko' ? <KoreanLetters /> : <EnglishLetters />}
      </g>
    </svg>
  );
}
