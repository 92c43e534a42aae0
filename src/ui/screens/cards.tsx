import type { JSX } from 'preact';
import { CARD_TIER_WEIGHTS, CARDS, type CardDef, type CardId } from '../../content/cards.ts';
import { cardLines } from '../../content/text/card-lines.ts';
import type { CardsModel } from '../app-model.ts';
import { Icon } from '../art/icon.tsx';
import { TierMark } from '../art/tier-mark.tsx';
import { useUi, useWords } from '../ui-context.ts';
import { useUnlocked } from '../use-unlocked.ts';
import { ScreenFrame } from './screen.tsx';

function Card(props: { id: CardId; index: 0 | 1 | 2; owned: number; locked: boolean }): JSX.Element {
  const { id, index, owned, locked } = props;
  const { model } = useUi();
  const words = useWords();
  const { tier, most }: CardDef = CARDS[id];
  return (
    <div class="card-sheet taped">
      <button
        type="button"
        class={`card paper card-tier-${tier}`}
        // Not `disabled`: a locked card keeps the focus it will need in a moment.
        aria-disabled={locked}
        data-first={index === 1 ? true : undefined}
        onClick={() => {
          if (!locked) model.actions.pickCard(index);
        }}
      >
        <span class="card-tier">
          <TierMark tier={tier} />
          {words(`tier.${tier}`)}
          <span class="card-odds">{words('cards.odds', { percent: CARD_TIER_WEIGHTS[tier] })}</span>
        </span>
        <span class="card-picture">
          <Icon name={`card/${id}`} />
        </span>
        <strong class="card-name">{words(`card.${id}`)}</strong>
        <span class="card-why">{words(`card.${id}.why`)}</span>
        <span class="card-lines">
          {cardLines(model.settings.value.language, id).map(({ amount, label }) => (
            <span key={label} class="card-change">
              <b class="number">{amount}</b> {label}
            </span>
          ))}
        </span>
        <span class="card-foot">
          <span>{words(owned > 0 ? 'cards.owned' : 'cards.most', { count: owned, most })}</span>
          <kbd class="card-key">{index + 1}</kbd>
        </span>
      </button>
    </div>
  );
}

/** Three cards, one to take. The world stands still meanwhile. */
export function Cards({ cards }: { cards: CardsModel }): JSX.Element {
  const words = useWords();
  const unlocked = useUnlocked(cards);
  return (
    <ScreenFrame name="cards" label={words('cards.title')} isDialog>
      <header class="cards-head">
        <p>
          <Icon name="ui/bell" />
          {words('cards.survived', { period: cards.period })}
        </p>
        <h1>{words('cards.title')}</h1>
      </header>
      <div class={unlocked ? 'cards' : 'cards cards-locked'}>
        {cards.offered.map((id, index) => (
          <Card
            key={id}
            id={id}
            index={index as 0 | 1 | 2}
            owned={cards.owned[index] ?? 0}
            locked={!unlocked}
          />
        ))}
      </div>
    </ScreenFrame>
  );
}
