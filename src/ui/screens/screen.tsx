import type { ComponentChildren, JSX } from 'preact';

/** The frame of a screen: takes the keys and the focus while it is shown. `name` becomes its class and its test handle. */
export function ScreenFrame(props: {
  name: string;
  label: string;
  /** Something that must be answered before the game goes on. */
  isDialog?: boolean;
  children: ComponentChildren;
}): JSX.Element {
  const { name, label, isDialog = false, children } = props;
  const classes = `screen screen-${name}`;
  if (!isDialog) {
    return (
      <section class={classes} data-screen={name} aria-label={label}>
        {children}
      </section>
    );
  }
  return (
    <div class={classes} data-screen={name} role="dialog" aria-modal="true" aria-label={label}>
      {children}
    </div>
  );
}
