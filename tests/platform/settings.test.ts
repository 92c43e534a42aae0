import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/platform/language.ts';
import { defaultSettings, type SettingsHints, settingsFrom } from '../../src/platform/settings.ts';

const DESKTOP: SettingsHints = {
  language: 'en',
  reducedMotion: false,
  moreContrast: false,
  coarsePointer: false,
};
const DEFAULTS = defaultSettings(DESKTOP);

describe('settings nobody touched', () => {
  it('shake, flash and buzz nothing when the system asks for less motion', () => {
    const calm = defaultSettings({ ...DESKTOP, reducedMotion: true, coarsePointer: true });
    expect(calm).toMatchObject({ shake: 0, flashes: false, haptics: false });
  });

  it('begin with the motion and the contrast the system asks for', () => {
    expect(defaultSettings({ ...DESKTOP, reducedMotion: true, moreContrast: true })).toMatchObject({
      reducedMotion: true,
      highContrast: true,
    });
    expect(DEFAULTS).toMatchObject({ reducedMotion: false, highContrast: false });
  });

  it('aim and strike by themselves under a finger, not under a mouse', () => {
    expect(defaultSettings({ ...DESKTOP, coarsePointer: true })).toMatchObject({
      autoAim: true,
      autoAttack: true,
    });
    expect(DEFAULTS).toMatchObject({ autoAim: false, autoAttack: false });
  });
});

describe('stored settings', () => {
  it('come back as they were', () => {
    const chosen = { ...DEFAULTS, language: 'ko', masterVolume: 35, blood: 'off', textSize: 150 } as const;
    expect(settingsFrom(structuredClone(chosen), DEFAULTS)).toEqual(chosen);
  });

  it.each([
    undefined,
    null,
    7,
    'loud',
    [],
    { blood: 'green', shake: 'much', textSize: 17, muted: 1 },
  ])('that are %j fall back to the defaults', (stored) => {
    expect(settingsFrom(stored, DEFAULTS)).toEqual(DEFAULTS);
  });

  it('stay inside their limits', () => {
    expect(settingsFrom({ masterVolume: 900, shake: -3 }, DEFAULTS)).toMatchObject({
      masterVolume: 100,
      shake: 0,
    });
  });

  it('of any shape give settings that are their own fixed point', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = settingsFrom(stored, DEFAULTS);
        expect(settingsFrom(settings, DEFAULTS)).toEqual(settings);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
      }),
    );
  });
});

describe('the language', () => {
  it.each([
    [['ko-KR', 'en'], 'ko'],
    [['fr-FR', 'ko'], 'ko'],
    [['en-GB'], 'en'],
    [['ja'], 'en'],
    [[], 'en'],
    // Konkani is not Korean.
    [['kok-IN'], 'en'],
  ] as const)('for %j is %s', (preferred, expected) => {
    expect(detectLanguage(preferred)).toBe(expected);
  });
});
