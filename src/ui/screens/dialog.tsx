import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../art/icon.tsx';
import { focusFirst } from '../focus.ts';
import { useUi, useWords } from '../ui-context.ts';

/** A window over any screen. The browser keeps the focus inside and gives it back to the opener; Esc closes it. */
export function Dialog(props: { title: string; name: string; children: ComponentChildren }): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  const close = (): void => {
    model.overlay.value = undefined;
  };
  useEffect(() => {
    const dialog = ref.current!;
    const opener = document.activeElement;
    dialog.showModal();
    focusFirst(dialog);
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class={`dialog dialog-${props.name}`}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header class="dialog-head">
        <h2 id="dialog-title">{props.title}</h2>
        <button type="button" class="button button-icon" aria-label={words('menu.close')} onClick={close}>
          <Icon name="ui/cross" />
        </button>
      </header>
      {props.children}
    </dialog>
  );
}
