import { LANGUAGES, type Language } from '../content/text/language.ts';

/** How much blood is drawn. */
export const BLOOD_LEVELS = ['full', 'reduced', 'off'] as const;

/** A level of blood. */
export type BloodLevel = (typeof BLOOD_LEVELS)[number];

/** Text sizes in percent of the browser's own. */
export const TEXT_SIZES = [100, 125, 150, 200] as const;

/** A text size in percent. */
export type TextSize = (typeof TEXT_SIZES)[number];

/** How much the picture may cost; `auto` measures the first seconds of a run. */
export const QUALITY_CHOICES = ['auto', 'phone', 'standard', 'high'] as const;

/** A choice of picture quality. */
export type QualityChoice = (typeof QUALITY_CHOICES)[number];

/** Which sounds are written on the screen: what matters and is not seen, all of them, or none. */
export const CAPTION_LEVELS = ['important', 'all', 'off'] as const;

/** Which sounds are written. */
export type CaptionLevel = (typeof CAPTION_LEVELS)[number];

/** What a player may change. None of it ever changes what the rules do with the same input. */
export interface Settings {
  readonly language: Language;
  /** Volumes and shake are whole percents, 0 to 100. */
  readonly masterVolume: number;
  readonly musicVolume: number;
  readonly effectsVolume: number;
  readonly voicesVolume: number;
  readonly ambienceVolume: number;
  readonly interfaceVolume: number;
  readonly muted: boolean;
  readonly captions: CaptionLevel;
  readonly quality: QualityChoice;
  /** Black plates, white words, and people that stand out of a dimmed floor. */
  readonly highContrast: boolean;
  /** Nothing sways, nothing halts or slows for effect; menus stand still. */
  readonly reducedMotion: boolean;
  readonly shake: number;
  readonly flashes: boolean;
  readonly blood: BloodLevel;
  readonly autoAim: boolean;
  readonly autoAttack: boolean;
  readonly damageNumbers: boolean;
  readonly haptics: boolean;
  readonly textSize: TextSize;
  readonly leftHanded: boolean;
}

/** What the device and the person's system say before anything was chosen. */
export interface SettingsHints {
  readonly language: Language;
  readonly reducedMotion: boolean;
  readonly moreContrast: boolean;
  readonly coarsePointer: boolean;
}

/** Settings nobody has touched yet; with reduced motion nothing shakes, flashes or buzzes. */
export function defaultSettings(hints: SettingsHints): Settings {
  return {
    language: hints.language,
    masterVolume: 80,
    musicVolume: 80,
    effectsVolume: 100,
    voicesVolume: 100,
    ambienceVolume: 70,
    interfaceVolume: 80,
    muted: false,
    captions: 'important',
    quality: 'auto',
    highContrast: hints.moreContrast,
    reducedMotion: hints.reducedMotion,
    shake: hints.reducedMotion ? 0 : 60,
    flashes: !hints.reducedMotion,
    blood: 'full',
    autoAim: hints.coarsePointer,
    autoAttack: hints.coarsePointer,
    damageNumbers: true,
    haptics: hints.coarsePointer && !hints.reducedMotion,
    textSize: 100,
    leftHanded: false,
  };
}

/** Makes settings out of anything that was stored: what is missing or senseless falls back to the default. */
export function settingsFrom(stored: unknown, defaults: Settings): Settings {
  const found = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const percent = (key: keyof Settings, fallback: number): number => {
    const value = found[key];
    if (typeof value !== 'number' || !Number.isFinite(value)) return fallback;
    return Math.round(Math.min(100, Math.max(0, value)));
  };
  const flag = (key: keyof Settings, fallback: boolean): boolean => {
    const value = found[key];
    return typeof value === 'boolean' ? value : fallback;
  };
  const oneOf = <T>(key: keyof Settings, choices: readonly T[], fallback: T): T =>
    choices.find((choice) => choice === found[key]) ?? fallback;
  return {
    language: oneOf('language', LANGUAGES, defaults.language),
    masterVolume: percent('masterVolume', defaults.masterVolume),
    musicVolume: percent('musicVolume', defaults.musicVolume),
    effectsVolume: percent('effectsVolume', defaults.effectsVolume),
    voicesVolume: percent('voicesVolume', defaults.voicesVolume),
    ambienceVolume: percent('ambienceVolume', defaults.ambienceVolume),
    interfaceVolume: percent('interfaceVolume', defaults.interfaceVolume),
    muted: flag('muted', defaults.muted),
    captions: oneOf('captions', CAPTION_LEVELS, defaults.captions),
    quality: oneOf('quality', QUALITY_CHOICES, defaults.quality),
    highContrast: flag('highContrast', defaults.highContrast),
    reducedMotion: flag('reducedMotion', defaults.reducedMotion),
    shake: percent('shake', defaults.shake),
    flashes: flag('flashes', defaults.flashes),
    blood: oneOf('blood', BLOOD_LEVELS, defaults.blood),
    autoAim: flag('autoAim', defaults.autoAim),
    autoAttack: flag('autoAttack', defaults.autoAttack),
    damageNumbers: flag('damageNumbers', defaults.damageNumbers),
    haptics: flag('haptics', defaults.haptics),
    textSize: oneOf('textSize', TEXT_SIZES, defaults.textSize),
    leftHanded: flag('leftHanded', defaults.leftHanded),
  };
}
