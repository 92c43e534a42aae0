import { useEffect, useState } from 'preact/hooks';
import { handsAreOff } from './held-hands.ts';

/** How long a screen that bursts into a fight takes no press: game design, section 8. */
export const LOCK_MS = 250;

const LOOK_AGAIN_MS = 30;

/** False until `lockMs` have passed since `subject` appeared and every key and finger was lifted; then true. */
export function useUnlocked(subject: unknown, lockMs = LOCK_MS): boolean {
  const [unlocked, setUnlocked] = useState<unknown>(undefined);
  useEffect(() => {
    const shownAt = performance.now();
    const timer = setInterval(() => {
      if (performance.now() - shownAt < lockMs || !handsAreOff()) return;
      clearInterval(timer);
      setUnlocked(subject);
    }, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [subject, lockMs]);
  return unlocked === subject;
}
