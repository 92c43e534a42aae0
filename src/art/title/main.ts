import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { paintRooms, paintSchool } from './paint-school.ts';
import { paintSky } from './paint-sky.ts';
import { paintRain, paintWalkers } from './paint-walkers.ts';
import { paintFlare, paintHorde, paintYard } from './paint-yard.ts';

const LINK_PREVIEW = fileURLToPath(new URL('../../../public/link-preview.png', import.meta.url));
const ART = fileURLToPath(new URL('../../../assets/art', import.meta.url));

/** Every picture of the title, from the back to the front. */
const PICTURES = {
  sky: paintSky,
  rooms: paintRooms,
  walkers: paintWalkers,
  school: paintSchool,
  yard: paintYard,
  flare: paintFlare,
  horde: paintHorde,
  rain: paintRain,
} as const;

/** What a link to the game shows: the same school, the bell in the middle that every preview keeps. */
async function saveLinkPreview(): Promise<void> {
  const whole = paintSky();
  for (const paint of [paintRooms, paintSchool, paintYard, paintFlare, paintHorde]) whole.draw(paint(), 0, 0);
  await whole.saveCrop(LINK_PREVIEW, { left: 150, top: 30, width: 600, height: 315 }, 2);
}

mkdirSync(ART, { recursive: true });
for (const [name, paint] of Object.entries(PICTURES)) await paint().save(join(ART, `title-${name}.webp`));
await saveLinkPreview();
