import { serviceJsonLd } from '@drogowskaz/client/json-ld';
import { Description, fill, saysMore } from '@drogowskaz/page-kit';
import type { Hours, ServiceDetail } from '../ask/answers.ts';
import { EventLines } from '../events/event-lines.tsx';
import { ClosedForNow } from '../facts/closed-for-now.tsx';
import { ServiceFacts } from '../facts/service-facts.tsx';
import { TrustLine } from '../facts/trust-line.tsx';
import { Document } from '../layout/document.tsx';
import { ReadAloud } from '../layout/read-aloud.tsx';
import { TranslationNote } from '../layout/translation-note.tsx';
import { Written } from '../layout/written.tsx';
import { NoticeLines } from '../notices/notices-page.tsx';
import { inLanguage, usePage } from '../page-view.ts';
import { dateInWords } from '../postings/dates-in-words.ts';
import { usePostingTexts } from '../postings/texts/index.ts';
import { concernsViolence } from '../safety/concerns-violence.ts';
import { emptyRequest, type SearchRequest } from '../search/search-request.ts';
import { BeforeYouGo } from './before-you-go.tsx';
import { Contacts, contactAddress } from './contacts.tsx';
import { Eligibility } from './eligibility.tsx';
import { openStateInWords, soonestHours } from './open-state.ts';
import { OthersSay } from './others-say.tsx';
import { Places } from './places.tsx';
import { Provider } from './provider.tsx';
import { Translations } from './translations.tsx';

export interface ServicePageProps {
  service: ServiceDetail;
  now: Date;
  /** Absolute address of this page without a language. */
  canonical: string;
  address: (request: SearchRequest) => string;
  addressIn: (lang: string) => string;
}

/** What one does next, by the button that is nearest: call, book, or read the service's own page. */
const NextSteps = ({ service }: { service: ServiceDetail }) => {
  const { texts } = usePage();
  const phone = service.contacts?.find(({ kind }) => kind === 'PHONE');
  return (
    <>
      {phone !== undefined && (
        <p>
          <a class="button" href={contactAddress(phone)}>
            {texts.contactKinds.PHONE}: <bdi>{phone.value}</bdi>
          </a>
        </p>
      )}
      {service.bookingUrl !== null && (
        <p>
          <a class="button" href={service.bookingUrl} rel="nofollow noopener">
            {texts.book}
          </a>
        </p>
      )}
      {service.url !== null && (
        <p>
          <a href={service.url} rel="nofollow noopener">
            {texts.serviceWebsite}
          </a>
        </p>
      )}
    </>
  );
};

const hoursOf = (service: ServiceDetail): Hours[] => [
  ...(service.locations ?? []).map(({ openingHours }) => openingHours),
  ...[service.openingHours ?? []].flat(),
];

const When = ({ service }: { service: ServiceDetail }) => {
  const view = usePage();
  if (service.temporarilyClosed) return <p class="open-state">{view.texts.temporarilyClosed}</p>;
  const hours = soonestHours(hoursOf(service));
  const words = hours === null ? null : openStateInWords(view, hours);
  if (hours === null || words === null) return null;
  return (
    <p class={hours.openNow === true ? 'open-state open' : 'open-state'}>
      <span class="visually-hidden">{view.texts.when}: </span>
      {words}
    </p>
  );
};

const Trail = ({ service, address }: Pick<ServicePageProps, 'service' | 'address'>) => {
  const { texts, link } = usePage();
  return (
    <nav class="trail" aria-label={texts.breadcrumb}>
      <ol>
        <li>
          <a href={link('/')}>{texts.home}</a>
        </li>
        <li>
          {service.categories.map(({ code, label }) => (
            <a key={code} href={address({ ...emptyRequest, categories: [code] })}>
              {label}
            </a>
          ))}
        </li>
      </ol>
    </nav>
  );
};

/** Who knows a service passes it on: a card for a notice board. */
const HangUp = ({ service }: { service: ServiceDetail }) => {
  const { texts, link } = usePage();
  if (service.reach === 'FOREIGN_EXAMPLE') return null;
  return (
    <p class="offer screen-only">
      <a href={link(`/service/${service.id}/notice`)}>{texts.noticeCard}</a> <span>{texts.noticeCardHint}</span>
    </p>
  );
};

/** What is wrong is noticed by those who went there. */
const Report = ({ service }: { service: ServiceDetail }) => {
  const { texts, link } = usePage();
  if (service.reach === 'FOREIGN_EXAMPLE') return null;
  return (
    <p class="screen-only">
      <a href={link(`/service/${service.id}/report`)} rel="nofollow">
        {texts.reportProblem}
      </a>
    </p>
  );
};

/** What does not come every week, but for what is an event besides: that is named once, by its own name. */
const datesBesidesEvents = (service: ServiceDetail) => {
  const named = new Set((service.events ?? []).map(({ startsAt }) => Date.parse(startsAt)));
  return hoursOf(service)
    .flatMap(({ nextDates = [] }) => nextDates)
    .filter(({ startsAt }) => !named.has(Date.parse(startsAt)))
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
};

const CalendarLink = ({ service, text, hint }: { service: ServiceDetail; text: string; hint: string }) => (
  <p class="offer screen-only">
    <a href={usePage().link(`/service/${service.id}/calendar.ics`)} type="text/calendar">
      {text}
    </a>{' '}
    <span>{hint}</span>
  </p>
);

/** What does not come every week, and what takes place besides: for a calendar, too. */
const Dates = ({ service }: { service: ServiceDetail }) => {
  const view = usePage();
  const own = usePostingTexts();
  const events = service.events ?? [];
  const dates = datesBesidesEvents(service);
  if (dates.length === 0 && events.length === 0) return null;
  const shown = [...new Map(dates.map((date) => [date.startsAt, date])).values()].slice(0, 5);
  return (
    <section aria-labelledby="next-dates">
      <h2 id="next-dates">{own.nextDates}</h2>
      {shown.length > 0 && (
        <ul class="date-list">
          {shown.map((date) => (
            <li key={date.startsAt}>
              <span class="date">{dateInWords(view, date)}</span>
            </li>
          ))}
        </ul>
      )}
      {events.length > 0 && <EventLines events={events} />}
      <CalendarLink service={service} text={own.addToCalendar} hint={own.calendarHint} />
    </section>
  );
};

/** Weekly hours for a calendar, where no dates offer it already. Not for who may be watched: a calendar is seen at a glance. */
const HoursInCalendar = ({ service }: { service: ServiceDetail }) => {
  const own = usePostingTexts();
  const offered = (service.events ?? []).length > 0 || datesBesidesEvents(service).length > 0;
  const known = hoursOf(service).some(({ schedules }) => schedules.some(({ closed }) => !closed));
  if (offered || !known || concernsViolence(service) || service.reach === 'FOREIGN_EXAMPLE') return null;
  return <CalendarLink service={service} text={own.hoursInCalendar} hint={own.hoursInCalendarHint} />;
};

const News = ({ service: { notices } }: { service: ServiceDetail }) => {
  const own = usePostingTexts();
  if (notices === null || notices.length === 0) return null;
  return (
    <section aria-labelledby="news">
      <h2 id="news">{own.notices}</h2>
      <NoticeLines notices={notices} />
    </section>
  );
};

export const ServicePage = ({ service, now, canonical, address, addressIn }: ServicePageProps) => {
  const view = usePage();
  const { texts, formats } = view;
  const { content } = service;
  const written = inLanguage(view, content.locale, content.direction);
  return (
    <Document
      title={content.name}
      description={content.summary}
      canonical={canonical}
      noIndex={service.demonstration}
      discreet={concernsViolence(service)}
      stylesheets={['postings']}
      scripts={['read-aloud']}
      addressIn={addressIn}
      jsonLd={serviceJsonLd(service, canonical, now)}
    >
      <article class="wrap service">
        <Trail service={service} address={address} />
        <header class="service-head">
          <h1 {...written} data-aloud>
            {content.name}
          </h1>
          <p class="provider">
            <a href={view.link(`/provider/${service.provider.id}`)}>
              <bdi>{service.provider.name}</bdi>
            </a>
          </p>
          <ClosedForNow service={service} />
          {service.reach === 'FOREIGN_EXAMPLE' && <p class="note foreign">{texts.foreignExample}</p>}
          <p class="lead" {...written} data-aloud>
            {content.summary}
          </p>
          {content.plainSummary !== null && (
            <section class="plain-words" aria-labelledby="plain">
              <h2 id="plain">{texts.inPlainWords}</h2>
              <p {...written} data-aloud>
                {content.plainSummary}
              </p>
            </section>
          )}
          <ReadAloud />
          <TranslationNote content={content} more={service.translations !== null && service.translations.length > 1} />
          <TrustLine service={service} linked />
          {service.demonstration && <p class="note demonstration-note">{texts.demonstrationNote}</p>}
        </header>
        <div class="service-columns">
          <section class="panel glance" aria-labelledby="at-a-glance">
            <h2 id="at-a-glance">{texts.atAGlance}</h2>
            <ServiceFacts service={service} />
            <When service={service} />
            <NextSteps service={service} />
          </section>
          <div class="service-main">
            {saysMore(content.description, content.summary) && (
              <section class="description" aria-labelledby="description">
                <h2 id="description">{texts.whatItIs}</h2>
                <div {...written} data-aloud>
                  <Description markdown={content.description} />
                </div>
              </section>
            )}
            <Eligibility eligibility={service.eligibility} />
            {service.howToApply !== null && (
              <section aria-labelledby="apply">
                <h2 id="apply">{texts.howToApply}</h2>
                <p class="pre-line" data-aloud>
                  <Written text={service.howToApply} />
                </p>
              </section>
            )}
            <BeforeYouGo service={service} />
            <Dates service={service} />
            <Places
              places={service.locations}
              hours={service.temporarilyClosed ? null : service.openingHours}
              closed={service.temporarilyClosed}
              now={now}
            />
            <HoursInCalendar service={service} />
            <OthersSay fields={service.linkedFields} />
          </div>
          <div class="service-side">
            <News service={service} />
            <Contacts contacts={service.contacts} />
            <Provider provider={service.provider} except={service.id} />
            <Translations service={service} />
            <HangUp service={service} />
            <Report service={service} />
            {service.updatedAt !== null && <p class="updated">{fill(texts.updatedOn, { date: formats.date(service.updatedAt) })}</p>}
            <p class="print-only" dir="ltr">
              {canonical.replace(/^https?:\/\//, '')}
            </p>
          </div>
        </div>
      </article>
    </Document>
  );
};
