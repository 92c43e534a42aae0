import type { JSX } from 'preact';
import { Icon } from '../art/icon.tsx';
import { useUi, useWords } from '../ui-context.ts';

/** Something that is good to know but stops nobody. Hidden during play. */
export function Notice(): JSX.Element | null {
  const { model } = useUi();
  const words = useWords();
  const code = model.notice.value;
  if (code === undefined || model.screen.value === 'playing') return null;
  return (
    <div class="notice plate" role="status">
      <Icon name="ui/about" />
      <p>{words(`error.${code}`)}</p>
      <button
        type="button"
        class="button button-icon"
        aria-label={words('menu.close')}
        onClick={() => (model.notice.value = undefined)}
      >
        <Icon name="ui/cross" />
      </button>
    </div>
  );
}
