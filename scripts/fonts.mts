import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { FONT_FACES, fontCharacters, fontFile, sourceBytes } from './font-faces.mts';
import { ROOT, runScript } from './run.mjs';

/** Figures of one width, kerning, composed marks: all the interface asks of a font. */
const KEPT_FEATURES = ['tnum', 'kern', 'ccmp'];

/** Copyright, licence and its address in a font's name table: they travel with every copy. */
const LICENCE_NAME_IDS = [0, 13, 14];

await runScript(async () => {
  const characters = fontCharacters();
  for (const { id, sources } of FONT_FACES) {
    for (const part of ['latin', 'hangul'] as const) {
      const bytes = await subsetFont(sourceBytes(ROOT, sources[part]), characters[part], {
        targetFormat: 'woff2',
        keepFeatures: KEPT_FEATURES,
        noHinting: true,
        preserveNameIds: LICENCE_NAME_IDS,
      });
      writeFileSync(join(ROOT, fontFile(id, part)), bytes);
      process.stdout.write(`${fontFile(id, part)}: ${bytes.length} bytes\n`);
    }
  }
});
