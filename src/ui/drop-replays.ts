import type { UiContext } from './ui-context.ts';

/** Lets a replay file be dropped anywhere on the window. */
export function dropReplays(target: Window, context: UiContext): void {
  const { model, dropping } = context;
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  target.addEventListener('dragover', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    dropping.value = true;
  });
  target.addEventListener('dragleave', (event) => {
    // Only when the pointer leaves the window, not one element for another.
    if (event.relatedTarget === null) dropping.value = false;
  });
  target.addEventListener('drop', (event) => {
    event.preventDefault();
    dropping.value = false;
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) model.actions.openReplayFile(file);
  });
}
