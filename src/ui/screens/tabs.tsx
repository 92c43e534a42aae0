import type { JSX } from 'preact';

/** A row of tabs; arrow keys move along it like anywhere else. Ids must be unique on the page. */
export function Tabs<Id extends string>(props: {
  label: string;
  ids: readonly Id[];
  selected: Id;
  nameOf: (id: Id) => string;
  onSelect: (id: Id) => void;
}): JSX.Element {
  return (
    <div class="tabs" role="tablist" aria-label={props.label}>
      {props.ids.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          class="tab"
          aria-selected={id === props.selected}
          aria-controls="tab-panel"
          data-first={id === props.selected ? true : undefined}
          onClick={() => props.onSelect(id)}
        >
          {props.nameOf(id)}
        </button>
      ))}
    </div>
  );
}
