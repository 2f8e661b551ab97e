import type { ComponentChildren } from 'preact';
import { costInWords } from '../facts/cost-in-words.ts';
import { Fact } from '../facts/service-facts.tsx';
import { Written } from '../layout/written.tsx';
import { inLanguage, usePage } from '../page-view.ts';
import type { EventFacts, EventPlace } from '../postings/answers.ts';
import { usePostingTexts } from '../postings/texts/index.ts';

/** Of a hidden place the name alone is told. */
const Place = ({ place }: { place: EventPlace }) => {
  const { texts } = usePage();
  const address = [place.street, [place.postalCode, place.city].filter((part) => part !== null).join(' ')].filter(
    (part) => part !== null && part !== '',
  );
  return (
    <>
      <bdi class="notranslate" lang="pl">
        {[place.name, ...address].join(', ')}
      </bdi>
      {place.hidden && <> – {texts.addressOnContact}</>}
    </>
  );
};

/** Where one goes: the place, else the municipality, else nowhere. */
export const EventWhere = ({ event: { place, municipality, onlineUrl } }: { event: EventFacts }) => {
  const own = usePostingTexts();
  const said: ComponentChildren[] = [
    place && <Place key="place" place={place} />,
    municipality && place?.city !== municipality.name && (
      <bdi key="town" class="notranslate" lang="pl">
        {municipality.name}
      </bdi>
    ),
    onlineUrl !== null && <span key="online">{own.online}</span>,
  ].filter((part) => part !== null && part !== false);
  return <>{said.flatMap((part, position) => (position === 0 ? [part] : [' · ', part]))}</>;
};

export const EventFactList = ({ event }: { event: EventFacts }) => {
  const view = usePage();
  const own = usePostingTexts();
  const { texts, formats, languageName, link } = view;
  return (
    <dl class="facts">
      <Fact name={texts.where}>
        <EventWhere event={event} />
      </Fact>
      <Fact name={texts.serviceLanguages}>
        {event.languages.length === 0 ? texts.notKnown : formats.list(event.languages.map(languageName))}
      </Fact>
      <Fact name={texts.cost}>
        {costInWords(view, event.cost)}
        {event.cost.note !== null && (
          <>
            {' · '}
            <Written text={event.cost.note} />
          </>
        )}
      </Fact>
      <Fact name={texts.forWhom}>
        {event.audiences.length === 0 ? texts.forEveryone : formats.list(event.audiences.map(({ label }) => label))}
      </Fact>
      <Fact name={texts.provider}>
        {event.provider === null ? (
          <bdi>{event.home?.name}</bdi>
        ) : (
          <a href={link(`/provider/${event.provider.id}`)}>
            <bdi>{event.provider.name}</bdi>
          </a>
        )}
      </Fact>
      {event.service !== null && (
        <Fact name={own.partOf}>
          <a
            href={link(`/service/${event.service.id}`)}
            {...inLanguage(view, event.service.content.locale, event.service.content.direction)}
          >
            {event.service.content.name}
          </a>
        </Fact>
      )}
    </dl>
  );
};
