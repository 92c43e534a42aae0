import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../art/icon.tsx';
import { useWords } from '../ui-context.ts';

/** One row of the table behind a press: a name and its numbers, each as it is written. */
export interface ReportRow {
  readonly name: string;
  readonly numbers: readonly string[];
}

/** What a report says: two lines at most, a picture with what matters lit, and a table for the curious. */
export interface ReportSheetProps {
  readonly title: string;
  /** What changed, and why. */
  readonly line: string;
  /** What helps against it. */
  readonly hint: string;
  readonly picture: ComponentChildren;
  /** The first heading is that of the names. */
  readonly headings: readonly string[];
  readonly rows: readonly ReportRow[];
}

/** A report on a sheet of paper: read in three seconds, opened by whoever wants to know more. */
export function ReportSheet(props: ReportSheetProps): JSX.Element {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const { title, line, hint, picture, headings, rows } = props;
  return (
    <section class="report paper taped" aria-label={title}>
      <div class="report-picture">{picture}</div>
      <div class="report-words">
        <h2>{title}</h2>
        <p>{line}</p>
        <p class="report-hint">
          <strong>{words('report.hint')}</strong> {hint}
        </p>
      </div>
      {rows.length === 0 ? null : (
        <button
          type="button"
          class="button report-more"
          tabIndex={-1}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'ui/cross' : 'ui/about'} />
          <span class="report-more-words">{words(isOpen ? 'report.less' : 'report.more')}</span>
        </button>
      )}
      {isOpen ? (
        <table class="report-table">
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, numbers }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {numbers.map((number, index) => (
                  <td key={headings[index + 1]} class="number">
                    {number}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
