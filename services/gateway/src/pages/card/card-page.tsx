import type { CounterCardService, Source } from '../ask/answers.ts';
import { inPolish, sourceInWords, unconfirmedInWords } from '../facts/whose-record.tsx';
import { Document } from '../layout/document.tsx';
import { Written } from '../layout/written.tsx';
import { inLanguage, type PageView, usePage } from '../page-view.ts';
import { concernsViolence } from '../safety/concerns-violence.ts';
import { PostalAddress } from '../service/places.tsx';
import { CardControls } from './card-controls.tsx';
import { CardPart, CounterCard } from './counter-card.tsx';
import { InBoth, spoken } from './in-both.tsx';
import type { StatementCode } from './phrases/card-phrases.ts';
import { phrasesOf } from './phrases/index.ts';
import { neededFor } from './sentence-for.ts';

export interface CardPageProps {
  service: CounterCardService;
  statements: readonly StatementCode[];
  /** Absolute address of the service's page. */
  canonical: string;
  addressIn: (lang: string) => string;
}

const Need = ({ service }: { service: CounterCardService }) => {
  const { locale } = usePage();
  const needed = neededFor(service.categories);
  return (
    <>
      {needed !== null && (
        <p class="need">
          <InBoth polish={phrasesOf('pl').needs[needed]} own={phrasesOf(locale).needs[needed]} />
        </p>
      )}
      <div class="about">
        <p>
          <InBoth polish={phrasesOf('pl').about} own={phrasesOf(locale).about} />
        </p>
        <p class="about-name">
          <InBoth polish={service.polish.name} own={service.own.name} polishIn={spoken(service.polish)} ownIn={spoken(service.own)} />
        </p>
        <p class="about-provider notranslate" lang="pl" dir="ltr">
          {service.provider.name}
        </p>
      </div>
    </>
  );
};

const ToBring = ({ service }: { service: CounterCardService }) => {
  const view: PageView = usePage();
  const { requirements, polishDocuments, ownDocuments } = service.eligibility;
  return (
    <>
      {requirements.length > 0 && (
        <CardPart name="requirements">
          <ul>
            {requirements.map(({ code, polish, own }) => (
              <li key={code}>
                <InBoth polish={polish} own={own} />
              </li>
            ))}
          </ul>
        </CardPart>
      )}
      {polishDocuments.length > 0 && (
        <CardPart name="documents">
          <ul>
            {polishDocuments.map((document, position) => {
              const own = ownDocuments[position] ?? document;
              return (
                <li key={document.value}>
                  <InBoth
                    polish={document.value}
                    own={<Written text={own} />}
                    polishIn={spoken(document)}
                    ownIn={inLanguage(view, own.locale, own.direction)}
                  />
                </li>
              );
            })}
          </ul>
        </CardPart>
      )}
    </>
  );
};

const PLACES = 3;

const Where = ({ service }: { service: CounterCardService }) => {
  const { texts } = usePage();
  const places = service.locations?.slice(0, PLACES) ?? [];
  const { openingHours } = service;
  if (places.length === 0 && openingHours === null) return null;
  return (
    <CardPart name="whereAndWhen">
      {places.map((place) => (
        <div key={place.id} class="card-place">
          <p class="notranslate" lang="pl" dir="ltr">
            <strong>{place.name}</strong>
          </p>
          {place.address === null ? <p>{texts.addressOnContact}</p> : <PostalAddress address={place.address} />}
          <p>
            <InBoth polish={place.openingHours.polish} own={place.openingHours.own} />
          </p>
        </div>
      ))}
      {openingHours !== null && (
        <p>
          <InBoth polish={openingHours.polish} own={openingHours.own} />
        </p>
      )}
    </CardPart>
  );
};

/** The office must not take for its own word what another directory says. */
const WhoSays = ({ source }: { source: Source | null }) => {
  const view = usePage();
  if (source === null) return null;
  const unconfirmed = unconfirmedInWords(view, source);
  return (
    <div class="card-source">
      <p>
        <InBoth polish={sourceInWords(inPolish, source)} own={sourceInWords(view, source)} />
      </p>
      {unconfirmed !== null && (
        <p>
          <InBoth polish={unconfirmedInWords(inPolish, source) ?? ''} own={unconfirmed} />
        </p>
      )}
      {[source.licence, source.attribution]
        .filter((each) => each !== null)
        .map((each) => (
          <p key={each}>{each}</p>
        ))}
    </div>
  );
};

export const CardPage = ({ service, statements, canonical, addressIn }: CardPageProps) => {
  const { texts, link } = usePage();
  return (
    <Document
      title={texts.counterCard}
      noIndex
      discreet={concernsViolence(service)}
      stylesheets={['cards']}
      scripts={['print-button']}
      addressIn={addressIn}
    >
      <div class="wrap card-page">
        <header class="screen-only">
          <p>
            <a href={link(`/service/${service.id}`)}>{texts.backToService}</a>
          </p>
          <h1>{texts.counterCard}</h1>
          <p class="lead">{texts.counterCardIntro}</p>
        </header>
        <CounterCard need={<Need service={service} />} statements={statements}>
          <ToBring service={service} />
          <Where service={service} />
          <WhoSays source={service.source} />
          <p class="card-address" dir="ltr">
            {canonical.replace(/^https?:\/\//, '')}
          </p>
        </CounterCard>
        <CardControls statements={statements} />
      </div>
    </Document>
  );
};
