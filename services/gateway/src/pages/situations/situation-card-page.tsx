import type { SituationCardDetail } from '../ask/answers.ts';
import { CardControls } from '../card/card-controls.tsx';
import { CardPart, CounterCard } from '../card/counter-card.tsx';
import { InBoth, spoken } from '../card/in-both.tsx';
import type { StatementCode } from '../card/phrases/card-phrases.ts';
import { Document } from '../layout/document.tsx';
import { usePage } from '../page-view.ts';

export interface SituationCardPageProps {
  situation: SituationCardDetail;
  /** The address of the situation within the hub. */
  path: string;
  statements: readonly StatementCode[];
  canonical: string;
  addressIn: (lang: string) => string;
}

const ToBring = ({ situation }: { situation: SituationCardDetail }) => {
  const { polishBring, bring } = situation;
  if (polishBring.length === 0) return null;
  return (
    <CardPart name="whatToBring">
      <ul>
        {polishBring.map((thing, position) => {
          const own = bring[position] ?? thing;
          return (
            <li key={thing.value}>
              <InBoth polish={thing.value} own={own.value} polishIn={spoken(thing)} ownIn={spoken(own)} />
            </li>
          );
        })}
      </ul>
    </CardPart>
  );
};

/** What to show at the counter in a situation: its own sentence, and what one has brought. */
export const SituationCardPage = ({ situation, path, statements, canonical, addressIn }: SituationCardPageProps) => {
  const { texts, link } = usePage();
  return (
    <Document
      title={texts.counterCard}
      noIndex
      discreet={situation.violence}
      stylesheets={['cards']}
      scripts={['print-button']}
      addressIn={addressIn}
    >
      <div class="wrap card-page">
        <header class="screen-only">
          <p>
            <a href={link(path)}>{texts.backToSituation}</a>
          </p>
          <h1>{texts.counterCard}</h1>
          <p class="lead">{texts.counterCardIntro}</p>
        </header>
        <CounterCard
          need={
            <p class="need">
              <InBoth
                polish={situation.polishSay.value}
                own={situation.say.value}
                polishIn={spoken(situation.polishSay)}
                ownIn={spoken(situation.say)}
              />
            </p>
          }
          statements={statements}
        >
          <ToBring situation={situation} />
          {!situation.violence && (
            <p class="card-address" dir="ltr">
              {canonical.replace(/^https?:\/\//, '')}
            </p>
          )}
        </CounterCard>
        <CardControls statements={statements} />
      </div>
    </Document>
  );
};
