import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawIcon, drawIconSheet, ICONS } from '../../src/art/icons/icon-sheet.ts';
import { CARD_IDS } from '../../src/content/cards.ts';
import { CAST, HELD_LOOKS } from '../../src/content/cast.ts';
import { GADGET_IDS } from '../../src/content/gadgets.ts';
import { PICKUP_IDS } from '../../src/content/pickups.ts';
import { SURVIVORS } from '../../src/content/survivors.ts';

const names = Object.keys(ICONS);

describe('the icons', () => {
  it.each([
    ['card', CARD_IDS],
    ['weapon', ['bow', ...HELD_LOOKS]],
    ['gadget', GADGET_IDS],
    ['item', PICKUP_IDS],
    [
      'kind',
      Object.keys(CAST).filter((look) => !(look in SURVIVORS) && CAST[look as 'alpha'].directions === 5),
    ],
  ] as const)('show every %s of the content', (group, ids) => {
    expect(ids.filter((id) => !names.includes(`${group}/${id}`))).toEqual([]);
  });

  it('show the twelve genes', () => {
    expect(names.filter((name) => name.startsWith('gene/'))).toHaveLength(12);
  });

  it('differ from one another', () => {
    // A thing on the floor may look like the same thing on the belt.
    const drawn = names.filter((name) => !name.startsWith('item/') && !name.startsWith('mark/'));
    expect(new Set(drawn.map((name) => drawIcon(name).join())).size).toBe(drawn.length);
  });

  it('fill a good part of their square', () => {
    for (const name of names) {
      const icon = drawIcon(name);
      const covered = icon.filter((value, index) => index % 4 === 3 && value > 0).length;
      expect(covered, name).toBeGreaterThan(576 * 0.15);
    }
  });

  it('are the same pixels every time', () => {
    expect(Buffer.compare(drawIconSheet().picture.bytes, drawIconSheet().picture.bytes)).toBe(0);
  });

  it('lie in the built sheet as their sources draw them', async () => {
    const { picture, places } = drawIconSheet();
    const { data, info } = await sharp('assets/art/icons.webp')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([picture.width, picture.height]);
    expect(info.width).toBeLessThanOrEqual(512);
    let wrong = 0;
    for (let at = 0; at < data.length; at += 4) {
      const covered = picture.bytes[at + 3]! > 0;
      if (data[at + 3] !== picture.bytes[at + 3]) wrong++;
      else if (covered && [0, 1, 2].some((channel) => data[at + channel] !== picture.bytes[at + channel]))
        wrong++;
    }
    expect(wrong).toBe(0);
    expect(JSON.parse(readFileSync('assets/art/icons.json', 'utf8'))).toEqual(places);
  });
});
