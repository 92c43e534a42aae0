import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../art/icon.tsx';
import { useUi, useWords } from '../ui-context.ts';

/** Asks for a replay file; dropping one anywhere on the window does the same. */
export function ReplayFileButton(): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        <Icon name="ui/film" />
        {words('menu.openReplay')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".bell"
        hidden
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again after an error.
          event.currentTarget.value = '';
          if (file !== undefined) model.actions.openReplayFile(file);
        }}
      />
    </>
  );
}
