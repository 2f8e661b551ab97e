import { situationJsonLd } from '@drogowskaz/client/json-ld';
import type { ChoicesAnswer, SituationDetail, WrittenText } from '../ask/answers.ts';
import { Document } from '../layout/document.tsx';
import { PrintButton } from '../layout/print-button.tsx';
import { ReadAloud } from '../layout/read-aloud.tsx';
import { TranslationNote } from '../layout/translation-note.tsx';
import { Written } from '../layout/written.tsx';
import { inLanguage, usePage } from '../page-view.ts';
import type { SearchRequest } from '../search/search-request.ts';
import { Step } from './step.tsx';
import { ThingsToBring } from './things-to-bring.tsx';

export interface SituationPageProps {
  situation: SituationDetail;
  /** Its address within the hub. */
  path: string;
  municipalities: ChoicesAnswer['municipalities'];
  /** Only services that can be used there are named. */
  municipality: string | null;
  canonical: string;
  address: (request: SearchRequest) => string;
  addressIn: (lang: string) => string;
}

/** First of all, for who has no time to read. */
const InDanger = () => {
  const { texts } = usePage();
  return (
    <p class="in-danger">
      {texts.inDangerCall}{' '}
      <a href="tel:112" dir="ltr">
        112
      </a>
    </p>
  );
};

const WhatToSay = ({ situation, path }: Pick<SituationPageProps, 'situation' | 'path'>) => {
  const view = usePage();
  const { texts, link, locale } = view;
  const { say, polishSay } = situation;
  return (
    <section class="panel" aria-labelledby="say">
      <h2 id="say">{texts.whatToSay}</h2>
      <blockquote class="say" {...inLanguage(view, polishSay.locale, polishSay.direction)}>
        {polishSay.value}
      </blockquote>
      {locale !== 'pl' && (
        <p>
          <Written text={say} />
        </p>
      )}
      <p class="offer screen-only">
        <a class="button secondary" href={link(`${path}/card`)}>
          {texts.counterCard}
        </a>{' '}
        <span>{texts.counterCardHint}</span>
      </p>
    </section>
  );
};

/** Services of one municipality only, by a plain form. */
const NearHere = ({ municipalities, municipality }: Pick<SituationPageProps, 'municipalities' | 'municipality'>) => {
  const { texts, reading } = usePage();
  if (municipalities === null) return null;
  return (
    <form class="near-here screen-only" method="get">
      {reading.chosen && <input type="hidden" name="lang" value={reading.asked} />}
      <label for="municipality">{texts.municipality}</label>
      <div>
        <select id="municipality" name="municipality">
          <option value="">{texts.anyMunicipality}</option>
          {municipalities.map(({ code, name }) => (
            <option key={code} value={code} selected={code === municipality}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" class="secondary">
          {texts.showResults}
        </button>
      </div>
    </form>
  );
};

export const SituationPage = (props: SituationPageProps) => {
  const { situation, path, municipalities, municipality, canonical, address, addressIn } = props;
  const view = usePage();
  const { texts, link } = view;
  const { title, intro, bring, steps } = situation;
  const written = (text: WrittenText) => inLanguage(view, text.locale, text.direction);
  return (
    <Document
      title={title.value}
      description={intro.value}
      canonical={canonical}
      discreet={situation.violence}
      stylesheets={['situations']}
      scripts={['read-aloud', 'print-button']}
      addressIn={addressIn}
      jsonLd={situationJsonLd(situation, canonical)}
    >
      <article class="wrap situation">
        <nav class="trail" aria-label={texts.breadcrumb}>
          <ol>
            <li>
              <a href={link('/')}>{texts.home}</a>
            </li>
            <li>
              <a href={link('/situations')}>{texts.allSituations}</a>
            </li>
          </ol>
        </nav>
        <header class="service-head">
          <h1 {...written(title)} data-aloud>
            {title.value}
          </h1>
          <p class="lead" {...written(intro)} data-aloud>
            {intro.value}
          </p>
          {situation.urgent && <InDanger />}
          <TranslationNote content={title} />
          <ReadAloud />
        </header>
        <div class="service-columns">
          <div class="glance">
            <WhatToSay situation={situation} path={path} />
            {bring.length > 0 && (
              <section class="panel" aria-labelledby="bring">
                <h2 id="bring">{texts.whatToBring}</h2>
                <ThingsToBring things={bring} />
              </section>
            )}
          </div>
          <section class="service-main" aria-labelledby="steps">
            <h2 id="steps">{texts.stepByStep}</h2>
            <NearHere municipalities={municipalities} municipality={municipality} />
            <ol class="steps">
              {steps.map((step, index) => (
                <Step key={step.text.value} step={step} number={index + 1} municipality={municipality} address={address} />
              ))}
            </ol>
            <PrintButton />
          </section>
        </div>
        <p class="print-only" dir="ltr">
          {canonical.replace(/^https?:\/\//, '')}
        </p>
      </article>
    </Document>
  );
};
