import type { JSX } from 'preact';
import type { KindReport, PeriodReport } from '../app-model.ts';
import { Icon } from '../art/icon.tsx';
import { useWords } from '../ui-context.ts';
import { ReportSheet } from './report-sheet.tsx';

function most(kinds: readonly KindReport[], number: 'arrived' | 'damage'): KindReport | undefined {
  const top = [...kinds].sort((left, right) => right[number] - left[number])[0];
  return top !== undefined && top[number] > 0 ? top : undefined;
}

/** The break's report: who came most, who did the harm, what helps against that one. */
export function BreakReport({ report }: { report: PeriodReport }): JSX.Element | null {
  const words = useWords();
  const { kinds, period } = report;
  const came = most(kinds, 'arrived');
  const harm = most(kinds, 'damage');
  const subject = harm ?? came;
  if (came === undefined || subject === undefined) return null;
  const second =
    harm === undefined
      ? words('report.unharmed')
      : words('report.harm', { zombie: words(`zombie.${harm.kind}`) });
  return (
    <ReportSheet
      title={words('report.title', { period })}
      line={`${words('report.came', { zombie: words(`zombie.${came.kind}`), count: came.arrived })} ${second}`}
      hint={words(`tip.${subject.kind}`)}
      picture={<Icon name={`kind/${subject.kind}`} />}
      headings={[
        words('report.kind'),
        words('report.arrived'),
        words('report.killed'),
        words('report.damage'),
      ]}
      rows={kinds.map(({ kind, arrived, killed, damage }) => ({
        name: words(`zombie.${kind}`),
        numbers: [`${arrived}`, `${killed}`, `${damage}`],
      }))}
    />
  );
}
