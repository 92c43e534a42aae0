import type { JSX } from 'preact';
import { RULES_VERSION } from '../../sim/rules-version.ts';
import { useWords } from '../ui-context.ts';
import { Dialog } from './dialog.tsx';

/** Who this is by and is not by, in plain words. */
export function AboutDialog(): JSX.Element {
  const words = useWords();
  return (
    <Dialog name="about" title={words('menu.about')}>
      <div class="dialog-body about">
        <p>{words('app.inspired', { series: words('name.series') })}</p>
        <p>{words('app.notice')}</p>
        <p>{words('app.content')}</p>
        <p>{words('app.private')}</p>
        <p>{words('app.licence')}</p>
        <p class="small">{words('app.version', { version: RULES_VERSION })}</p>
      </div>
    </Dialog>
  );
}
