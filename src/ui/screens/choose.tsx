import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PLACE_IDS } from '../../content/places.ts';
import { SURVIVOR_IDS, SURVIVORS, type SurvivorId } from '../../content/survivors.ts';
import { Backdrop } from '../art/backdrop.tsx';
import { Face } from '../art/face.tsx';
import { Icon } from '../art/icon.tsx';
import { formatNumber } from '../format.ts';
import { readSeed } from '../seed-field.ts';
import { survivorTraits } from '../survivor-traits.ts';
import { useUi, useWords } from '../ui-context.ts';
import { Bar } from './bar.tsx';
import { ScreenFrame } from './screen.tsx';

/** What a survivor is good at: one line, six bars, the weapon, the best score. */
function LeaderFacts({ who }: { who: SurvivorId }): JSX.Element {
  const { model } = useUi();
  const { choice } = model;
  const words = useWords();
  const { weapon, arrows } = SURVIVORS[who];
  const best = model.bests.value[`${choice.value.place}/${who}`];
  return (
    <div class="leader-facts">
      <p class="leader-line">{words(`survivor.${who}.line`)}</p>
      <dl class="traits">
        {survivorTraits(who).map(({ id, percent, fill }) => (
          <div key={id} class="trait">
            <dt>{words(`trait.${id}`)}</dt>
            <dd>
              <Bar fill={fill} tone="trait" />
              <span class="number">{percent}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="leader-kit">
        <span>
          <Icon name={`weapon/${weapon}`} />
          {words(`weapon.${weapon}`)}
        </span>
        <span>
          <Icon name="item/arrows" />
          {arrows}
        </span>
        <span class="leader-best">
          {best === undefined
            ? words('choose.noBest')
            : words('choose.best', { score: formatNumber(model.settings.value.language, best) })}
        </span>
      </p>
    </div>
  );
}

/** Who leads, where, and with which seed. */
export function Choose(): JSX.Element {
  const { model } = useUi();
  const { choice } = model;
  const words = useWords();
  const { place, leader } = choice.value;
  const [typedSeed, setTypedSeed] = useState(choice.value.seed?.toString() ?? '');
  const seed = readSeed(typedSeed);
  const start = (): void => {
    if (seed === 'wrong') return;
    choice.value = { place, leader, ...(seed === undefined ? {} : { seed }) };
    model.actions.play(choice.value);
  };
  return (
    <ScreenFrame name="choose" label={words('choose.title')}>
      <Backdrop isStill />
      <header class="choose-head">
        <button
          type="button"
          class="button button-icon"
          aria-label={words('menu.back')}
          onClick={() => (model.screen.value = 'title')}
        >
          <Icon name="ui/back" />
        </button>
        <h1>{words('choose.title')}</h1>
        <fieldset class="choose-places" aria-label={words('choose.place')}>
          {PLACE_IDS.map((id) => (
            <button
              key={id}
              type="button"
              class="place"
              aria-pressed={id === place}
              onClick={() => (choice.value = { ...choice.value, place: id })}
            >
              <strong>{words(`name.place.${id}`)}</strong>
              <span>{words(`place.${id}.line`)}</span>
            </button>
          ))}
        </fieldset>
      </header>
      <fieldset class="leaders" aria-label={words('choose.leader')}>
        {SURVIVOR_IDS.map((id) => (
          <div key={id} class={id === leader ? 'leader leader-chosen paper' : 'leader'}>
            <button
              type="button"
              class="leader-pick"
              aria-pressed={id === leader}
              onClick={() => (choice.value = { ...choice.value, leader: id })}
            >
              <Face who={id} mood={id === leader ? 'fierce' : 'calm'} />
              <strong class="leader-name">{words(`name.survivor.${id}`)}</strong>
            </button>
            <LeaderFacts who={id} />
          </div>
        ))}
      </fieldset>
      <div class="leader-detail paper" aria-live="polite">
        <h2>{words(`name.survivor.${leader}`)}</h2>
        <LeaderFacts who={leader} />
      </div>
      <form
        class="choose-start"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <label class="seed">
          <span>{words('choose.seed')}</span>
          <input
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={12}
            placeholder={words('choose.seedHint')}
            value={typedSeed}
            aria-invalid={seed === 'wrong'}
            aria-describedby="seed-fault"
            onInput={(event) => setTypedSeed(event.currentTarget.value)}
          />
        </label>
        <p id="seed-fault" class="fault" role="alert">
          {seed === 'wrong' ? words('choose.seedWrong') : ''}
        </p>
        <button type="submit" class="button button-main" data-first disabled={seed === 'wrong'}>
          <Icon name="ui/bell" />
          {words('menu.start')}
        </button>
      </form>
    </ScreenFrame>
  );
}
