import type { JSX } from 'preact';
import { ZOMBIE_KIND_IDS } from '../../content/zombies.ts';
import { sharePicture } from '../../platform/share-picture.ts';
import type { ResultsModel } from '../app-model.ts';
import { Face } from '../art/face.tsx';
import { Icon } from '../art/icon.tsx';
import { causeOfDeath } from '../cause-of-death.ts';
import { formatClock, formatNumber } from '../format.ts';
import { paintShareCard } from '../share-card.ts';
import { useUi, useWords } from '../ui-context.ts';
import { useUnlocked } from '../use-unlocked.ts';
import { ScreenFrame } from './screen.tsx';

/** Longer than on cards: the last fight is loud. Still far below a second to the next run. */
const RESULTS_LOCK_MS = 450;

function Best({ results }: { results: ResultsModel }): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  const { score, previousBest } = results;
  const language = model.settings.value.language;
  if (previousBest === undefined) return <p class="best best-new">{words('results.first')}</p>;
  if (score > previousBest) return <p class="best best-new">{words('results.best')}</p>;
  const missing = previousBest - score;
  // Something nearly reached is worth naming; something far away is only a number.
  return (
    <p class="best">
      {missing < previousBest / 4
        ? words('results.missing', { points: formatNumber(language, missing) })
        : words('results.previous', { score: formatNumber(language, previousBest) })}
    </p>
  );
}

/** How it ended, what it was worth, and the way straight back in. */
export function Results({ results }: { results: ResultsModel }): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  const unlocked = useUnlocked(results, RESULTS_LOCK_MS);
  const language = model.settings.value.language;
  const cause = causeOfDeath(results.death);
  const kills = results.killsByKind.reduce((sum, count) => sum + count, 0);
  const when = (action: () => void) => () => {
    if (unlocked) action();
  };
  return (
    <ScreenFrame name="results" label={words('results.title')} isDialog>
      <header class="results-head">
        <Face who={results.leader} mood={results.death === undefined ? 'calm' : 'hurt'} />
        <h1>{words('results.title')}</h1>
        <p class="results-cause">
          {words(cause.sentence, cause.kind === undefined ? {} : { zombie: words(`zombie.${cause.kind}`) })}
        </p>
      </header>
      <p class="results-tip">
        <strong>{words('results.tip')}</strong> {words(cause.tip)}
      </p>
      <section class="results-sheet paper taped" aria-label={words('results.score')}>
        <p class="results-total">
          <span class="results-label">{words('results.score')}</span>
          <strong class="number">{formatNumber(language, results.score)}</strong>
        </p>
        <Best results={results} />
        <p class="results-summary">
          {words('results.survived', { periods: results.periods, time: formatClock(results.seconds), kills })}
        </p>
        <dl class="results-parts">
          {results.parts
            .filter((part) => part.points !== 0)
            .map((part) => (
              <div key={part.id}>
                <dt>{words(`results.${part.id}`)}</dt>
                <dd class="number">{formatNumber(language, part.points)}</dd>
              </div>
            ))}
        </dl>
        <p class="results-seed small">{words('results.seed', { seed: results.seed })}</p>
      </section>
      <ul class="results-kills" aria-label={words('hud.kills')}>
        {ZOMBIE_KIND_IDS.map((kind, index) => ({ kind, count: results.killsByKind[index] ?? 0 }))
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <li key={kind}>
              <Icon name={`kind/${kind}`} />
              <span>{words(`zombie.${kind}`)}</span>
              <b class="number">{count}</b>
            </li>
          ))}
      </ul>
      <div class={unlocked ? 'results-buttons' : 'results-buttons results-locked'}>
        <button
          type="button"
          class="button button-main"
          data-first
          onClick={when(() => model.actions.again())}
        >
          <Icon name="ui/again" />
          {words('menu.again')}
        </button>
        <button type="button" class="button" onClick={when(() => (model.screen.value = 'choose'))}>
          {words('menu.changeLeader')}
        </button>
        {results.hasReplay ? (
          <>
            <button type="button" class="button" onClick={when(() => model.actions.watchReplay())}>
              <Icon name="ui/film" />
              {words('menu.watchReplay')}
            </button>
            <button type="button" class="button" onClick={when(() => model.actions.downloadReplay())}>
              <Icon name="ui/download" />
              {words('menu.downloadReplay')}
            </button>
          </>
        ) : null}
        <button
          type="button"
          class="button"
          onClick={when(() => {
            const name = `last-bell-${results.place}-${results.leader}-${results.score}.png`;
            const isTouch = model.device.value === 'touch';
            // What cannot be painted or shared is not worth a word over somebody's result.
            paintShareCard(results, language, words)
              .then((picture) => sharePicture(picture, name, isTouch))
              .catch(() => undefined);
          })}
        >
          <Icon name="ui/share" />
          {words('menu.shareCard')}
        </button>
        <button type="button" class="button" onClick={when(() => model.actions.quit())}>
          {words('menu.toTitle')}
        </button>
      </div>
    </ScreenFrame>
  );
}
