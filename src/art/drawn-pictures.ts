import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Picture } from './drawing/drawing.ts';
import { drawIconSheet } from './icons/icon-sheet.ts';
import { drawMoods, PORTRAITS, type PortraitId } from './portraits/portraits.ts';

const FOLDER = 'assets/art';

async function write(name: string, { width, height, bytes }: Picture): Promise<void> {
  const picture = sharp(Buffer.from(bytes), { raw: { width, height, channels: 4 } });
  const file = await picture.webp({ lossless: true, effort: 6 }).toBuffer();
  writeFileSync(`${FOLDER}/${name}.webp`, file);
  console.log(`${name}: ${width}×${height}, ${file.length} bytes`);
}

const { picture, places } = drawIconSheet();
await write('icons', picture);
const rows = Object.entries(places).map(
  ([name, place]) => `  ${JSON.stringify(name)}: ${JSON.stringify(place)}`,
);
writeFileSync(`${FOLDER}/icons.json`, `{\n${rows.join(',\n')}\n}\n`);
for (const who of Object.keys(PORTRAITS) as PortraitId[]) await write(`portrait-${who}`, drawMoods(who));
