import { fill } from '@drogowskaz/page-kit';
import { Fact } from '../facts/service-facts.tsx';
import { usePage } from '../page-view.ts';
import { type ListedOffer, type VolunteerOffer, weekdays } from '../people/answers.ts';
import { usePeopleTexts } from '../people/texts/index.ts';

export const OfferFacts = ({ offer }: { offer: ListedOffer }) => {
  const { texts, formats, languageName, link } = usePage();
  const own = usePeopleTexts();
  const times = [...offer.days.map((day) => formats.weekday(weekdays.indexOf(day) + 1)), ...offer.dayParts.map((part) => own[part])];
  return (
    <dl class="facts">
      <Fact name={texts.where}>
        {offer.municipality === null ? (
          own.remote
        ) : (
          <bdi class="notranslate" lang="pl">
            {offer.municipality.name}
          </bdi>
        )}
      </Fact>
      <Fact name={own.whenLabel}>{times.length === 0 ? own.timeToAgree : times.join(', ')}</Fact>
      <Fact name={texts.serviceLanguages}>
        {offer.languages.length === 0 ? texts.notKnown : formats.list(offer.languages.map(languageName))}
      </Fact>
      <Fact name={own.childrenLabel}>{offer.withChildren ? own.childrenYes : own.childrenNo}</Fact>
      <Fact name={texts.forWhom}>
        {offer.audiences.length === 0 ? texts.forEveryone : formats.list(offer.audiences.map(({ label }) => label))}
      </Fact>
      <Fact name={texts.provider}>
        <a href={link(`/provider/${offer.coordinator.id}`)}>
          <bdi>{offer.coordinator.name}</bdi>
        </a>
      </Fact>
    </dl>
  );
};

/** What the coordinator has checked, and until when. */
export const OfferChecks = ({ offer }: { offer: VolunteerOffer }) => {
  const { formats } = usePage();
  const own = usePeopleTexts();
  const said = [
    offer.referencesSeenOn === null ? null : fill(own.referencesSeen, { date: formats.date(offer.referencesSeenOn) }),
    offer.childCheckUntil === null ? null : fill(own.childCheck, { date: formats.date(offer.childCheckUntil) }),
    fill(own.until, { date: formats.date(offer.expiresOn) }),
  ].filter((line) => line !== null);
  return (
    <ul class="plain-list offer-checks">
      {said.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};
