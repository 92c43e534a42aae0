import { detectLanguage } from './language.ts';
import type { SettingsHints } from './settings.ts';

function prefers(query: string): boolean {
  return window.matchMedia(query).matches;
}

/** What this device and its owner say before anything was chosen. */
export function deviceHints(): SettingsHints {
  return {
    language: detectLanguage(navigator.languages),
    reducedMotion: prefers('(prefers-reduced-motion: reduce)'),
    moreContrast: prefers('(prefers-contrast: more)'),
    coarsePointer: hasCoarsePointer(),
  };
}

/** The main pointer is a finger. */
export function hasCoarsePointer(): boolean {
  return prefers('(pointer: coarse)');
}

/** Lets the device buzz, where it can. */
export function vibrate(milliseconds: number): void {
  navigator.vibrate?.(milliseconds);
}

/** Keeps the screen awake while `held`; asked again after the page was hidden, since the browser then lets go. */
export class ScreenWake {
  private lock: WakeLockSentinel | undefined;
  private wanted = false;

  constructor() {
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && this.wanted) void this.request();
    });
  }

  /** From now on the screen stays awake, or may sleep. */
  hold(held: boolean): void {
    if (held === this.wanted) return;
    this.wanted = held;
    if (held) {
      void this.request();
      return;
    }
    this.lock?.release().catch(() => undefined);
    this.lock = undefined;
  }

  private async request(): Promise<void> {
    try {
      const lock = await navigator.wakeLock?.request('screen');
      if (this.wanted) this.lock = lock;
      else await lock?.release();
    } catch {
      // A low battery or an old browser: the screen may sleep, nothing else changes.
    }
  }
}
