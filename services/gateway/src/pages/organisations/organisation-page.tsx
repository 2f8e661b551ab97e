import { organisationJsonLd } from '@drogowskaz/client/json-ld';
import { fill } from '@drogowskaz/page-kit';
import { categoryWithAncestors } from '@drogowskaz/vocabulary';
import type { ChoicesAnswer } from '../ask/answers.ts';
import { EventLines } from '../events/event-lines.tsx';
import { eventsPath } from '../events/events-request.ts';
import { ClosedForNow } from '../facts/closed-for-now.tsx';
import { Fact } from '../facts/service-facts.tsx';
import { TrustLine } from '../facts/trust-line.tsx';
import { WhoseRecord } from '../facts/whose-record.tsx';
import { Document } from '../layout/document.tsx';
import { Written } from '../layout/written.tsx';
import { inLanguage, usePage } from '../page-view.ts';
import { PeopleOf, type PeopleOfProvider } from '../people/of-provider.tsx';
import type { OrganisationDetail } from '../postings/answers.ts';
import { usePostingTexts } from '../postings/texts/index.ts';
import { Trail } from '../postings/trail.tsx';
import { concernsViolence } from '../safety/concerns-violence.ts';
import { PostalAddress } from '../service/places.tsx';

export interface OrganisationPageProps {
  organisation: OrganisationDetail;
  topics: ChoicesAnswer['categories'];
  /** What its volunteers offer and what one can learn there; null: not shown now. */
  people: PeopleOfProvider | null;
  nextPage: string | null;
  canonical: string;
  addressIn: (lang: string) => string;
}

type Service = NonNullable<OrganisationDetail['services']>['nodes'][number];

/** Services by the topic that each is first of all about, in the order in which topics are shown. */
const byTopic = (
  services: readonly Service[],
  topics: ChoicesAnswer['categories'],
): { code: string; label: string; services: Service[] }[] => {
  const rootOf = ({ categories: [main] }: Service): string =>
    main === undefined ? '' : (categoryWithAncestors(main.code).at(-1) ?? main.code);
  const groups = Map.groupBy(services, rootOf);
  const known = (topics ?? []).flatMap(({ code, label }) => {
    const own = groups.get(code);
    groups.delete(code);
    return own ? [{ code, label, services: own }] : [];
  });
  return [...known, ...[...groups].map(([code, own]) => ({ code, label: own[0]?.categories[0]?.label ?? '', services: own }))];
};

const ServiceLine = ({ service }: { service: Service }) => {
  const view = usePage();
  const written = inLanguage(view, service.content.locale, service.content.direction);
  return (
    <li>
      <a class="service-line" href={view.link(`/service/${service.id}`)} {...written}>
        {service.content.name}
      </a>
      <p {...written}>{service.content.summary}</p>
      <ClosedForNow service={service} />
      <TrustLine service={service} />
    </li>
  );
};

const Places = ({ services }: { services: readonly Service[] }) => {
  const { texts } = usePage();
  const own = usePostingTexts();
  const places = [...new Map(services.flatMap(({ locations }) => (locations ?? []).map((place) => [place.id, place] as const))).values()];
  // A hidden place has another id with each service: its name once is enough.
  const shown = [...new Map(places.map((place) => [place.address === null ? place.name : place.id, place])).values()];
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="places">
      <h2 id="places">{own.places}</h2>
      <ul class="plain-list">
        {shown.map(({ id, name, address }) => (
          <li key={id}>
            <strong>
              <bdi class="notranslate" lang="pl">
                {name}
              </bdi>
            </strong>
            {address === null ? <p class="note">{texts.addressOnContact}</p> : <PostalAddress address={address} />}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** All that an organisation does: by topic, in which languages, where, and when something takes place. */
export const OrganisationPage = ({ organisation, topics, people, nextPage, canonical, addressIn }: OrganisationPageProps) => {
  const view = usePage();
  const own = usePostingTexts();
  const { texts, formats, languageName, link } = view;
  const services = organisation.services?.nodes ?? [];
  const languages = [...new Set(services.flatMap((service) => service.languages))].sort();
  const confirmed = services.filter(({ verification }) => verification.state === 'VERIFIED').length;
  const demonstration = services.length > 0 && services.every((service) => service.demonstration);
  const discreet = services.length > 0 && services.every(concernsViolence);
  return (
    <Document
      title={organisation.name}
      {...(organisation.description !== null && { description: organisation.description.value.slice(0, 200) })}
      canonical={canonical}
      noIndex={demonstration}
      discreet={discreet}
      stylesheets={['postings']}
      addressIn={addressIn}
      jsonLd={organisationJsonLd(organisation, canonical)}
    >
      <article class="wrap postings organisation">
        <Trail />
        <h1>
          <bdi>{organisation.name}</bdi>
        </h1>
        {organisation.description !== null && (
          <p class="lead">
            <Written text={organisation.description} />
          </p>
        )}
        <WhoseRecord source={organisation.source} linked />
        {demonstration && <p class="note demonstration-note">{texts.demonstrationNote}</p>}
        <section class="panel" aria-labelledby="glance">
          <h2 id="glance">{texts.atAGlance}</h2>
          <dl class="facts">
            {organisation.municipality !== null && (
              <Fact name={texts.where}>
                <bdi>{organisation.municipality.name}</bdi>
              </Fact>
            )}
            <Fact name={texts.serviceLanguages}>{languages.length === 0 ? texts.notKnown : formats.list(languages.map(languageName))}</Fact>
          </dl>
          {services.length > 0 && nextPage === null && (
            <p>{fill(own.confirmedOf, { confirmed: formats.number(confirmed), all: formats.number(services.length) })}</p>
          )}
          {organisation.url !== null && (
            <p>
              <a href={organisation.url} rel="nofollow noopener">
                {texts.providerWebsite}
              </a>
            </p>
          )}
        </section>
        {organisation.events !== null && organisation.events.length > 0 && (
          <section aria-labelledby="events">
            <h2 id="events">{own.events}</h2>
            <EventLines events={organisation.events} />
            <p>
              <a href={link(eventsPath({ municipality: null, provider: organisation.id, after: null }))}>{own.allEvents}</a>
            </p>
          </section>
        )}
        <section aria-labelledby="does">
          <h2 id="does">{own.whatItDoes}</h2>
          {organisation.services === null && <p class="note problem">{texts.partUnavailable}</p>}
          {organisation.services?.totalCount === 0 && <p>{own.noServices}</p>}
          {byTopic(services, topics).map(({ code, label, services: ofTopic }) => (
            <section key={code} aria-labelledby={`topic-${code}`}>
              <h3 id={`topic-${code}`}>{label}</h3>
              <ul class="service-lines">
                {ofTopic.map((service) => (
                  <ServiceLine key={service.id} service={service} />
                ))}
              </ul>
            </section>
          ))}
          {nextPage !== null && (
            <p>
              <a class="button" href={link(nextPage)} rel="next">
                {own.moreServices}
              </a>
            </p>
          )}
        </section>
        <PeopleOf people={people} />
        <Places services={services} />
      </article>
    </Document>
  );
};
