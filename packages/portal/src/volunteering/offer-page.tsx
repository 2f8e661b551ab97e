import { allMunicipalities, label } from '@drogowskaz/vocabulary';
import { Checkbox, Checkboxes, type Choice, Select, TextField } from '../fields/index.ts';
import type { Outcome, PortalPage, Visit } from '../frame/page.ts';
import { type FieldError, usePortal } from '../frame/view.ts';
import { findManaged, isDay } from '../people/find-managed.ts';
import { managedOffer, saveOffer, withdrawOffer } from '../people/operations.ts';
import { PostingForm } from '../people/posting-form.tsx';
import { sayPeopleErrors } from '../people/say-errors.ts';
import { type PeopleField, type PortalPeopleTexts, peopleTexts } from '../people/texts/people-texts.ts';
import { usePeopleField } from '../people/use-people-field.ts';
import type { Done, ListedPosting } from '../postings/answers.ts';
import { LanguagesField } from '../postings/languages-field.tsx';
import { findOwnServices, type OwnService } from '../postings/own-services.ts';
import { doneText } from '../postings/posting-list.tsx';
import { PostingStateLine } from '../postings/posting-state.tsx';
import { savePosting } from '../postings/save-posting.ts';
import { missingTexts, TextFields, typedTexts, useFieldText } from '../postings/text-fields.tsx';
import { postingTexts } from '../postings/texts/posting-texts.ts';
import { allTopics } from '../services/form/all-topics.ts';
import { GroupedCheckboxes } from '../services/form/grouped-checkboxes.tsx';
import { editors, organisationWriters } from '../services/roles.ts';

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
const DAY_PARTS = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
const FIRST_ACTIVITIES = [
  'PARENT_CHILD_GROUPS',
  'BEFRIENDING_MENTORING',
  'CONVERSATION_PRACTICE',
  'LIBRARY',
  'SPORT',
  'TRANSLATION_INTERPRETING',
];

interface ManagedOffer extends ListedPosting {
  version: number;
  obstacles: (keyof PortalPeopleTexts['obstacles'])[];
  activities: string[];
  days: string[];
  dayParts: string[];
  languages: string[];
  municipality: string | null;
  withChildren: boolean;
  service: string | null;
  referencesSeenOn: string | null;
  childCheckOn: string | null;
  childCheckUntil: string | null;
  expiresOn: string;
}

interface OfferFieldsProps {
  present: ManagedOffer | null;
  services: readonly OwnService[];
}

const OfferFields = ({ present, services }: OfferFieldsProps) => {
  const { locale, formats } = usePortal();
  const { events, more } = postingTexts(locale);
  const own = peopleTexts(locale);
  const topic = (code: string): Choice => ({ value: code, label: label('CATEGORY', code, locale) });
  return (
    <>
      <p class="note">{own.volunteering.noPerson}</p>
      <h2>{events.what}</h2>
      <TextFields present={present?.translations ?? null} />
      <GroupedCheckboxes
        {...usePeopleField('activities')}
        values={present?.activities ?? []}
        first={FIRST_ACTIVITIES.map(topic)}
        rest={allTopics(locale)}
        restLabel={more}
      />
      <LanguagesField values={present?.languages ?? []} />
      <h2>{own.volunteering.when}</h2>
      <Checkboxes
        {...usePeopleField('days')}
        optional
        values={present?.days ?? []}
        choices={WEEKDAYS.map((value, position) => ({ value, label: formats.weekday(position + 1) }))}
      />
      <Checkboxes
        {...usePeopleField('dayParts')}
        optional
        values={present?.dayParts ?? []}
        choices={DAY_PARTS.map((value) => ({ value, label: own.dayParts[value] }))}
      />
      <Select
        {...usePeopleField('where')}
        optional
        empty={events.onlineOnly}
        value={present?.municipality}
        choices={allMunicipalities().map(({ code, name }) => ({ value: code, label: name, lang: 'pl' }))}
      />
      {services.length > 0 && (
        <Select
          {...useFieldText('service')}
          optional
          empty={events.noService}
          value={present?.service}
          choices={services.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <h2>{own.volunteering.checks}</h2>
      <TextField {...usePeopleField('referencesSeenOn')} type="date" width="medium" value={present?.referencesSeenOn} optional />
      <Checkbox {...usePeopleField('withChildren')} checked={present?.withChildren === true} />
      <TextField {...usePeopleField('childCheckOn')} type="date" width="medium" value={present?.childCheckOn} optional />
      <TextField {...usePeopleField('childCheckUntil')} type="date" width="medium" value={present?.childCheckUntil} optional />
      <TextField {...usePeopleField('expiresOn')} type="date" width="medium" value={present?.expiresOn} />
    </>
  );
};

const show = async (visit: Visit, present: ManagedOffer | null): Promise<Outcome> => {
  const { view, query } = visit;
  const texts = postingTexts(view.locale);
  const own = peopleTexts(view.locale);
  const services = await findOwnServices(visit, present);
  return {
    title: present === null ? own.volunteering.newTitle : present.title,
    back: '/volunteering',
    notice: doneText(query.get('done'), texts),
    content: (
      <>
        {present !== null && <PostingStateLine posting={present} publicPath={`/volunteers/${present.id}`} />}
        {present !== null && present.state !== 'WITHDRAWN' && present.obstacles.length > 0 && (
          <section class="note">
            <p>{own.notPublicBecause}</p>
            <ul>
              {present.obstacles.map((obstacle) => (
                <li key={obstacle}>{own.obstacles[obstacle]}</li>
              ))}
            </ul>
          </section>
        )}
        {present?.state !== 'WITHDRAWN' && (
          <PostingForm present={present}>
            <OfferFields present={present} services={services} />
          </PostingForm>
        )}
      </>
    ),
  };
};

const save = async (visit: Visit, present: ManagedOffer | null): Promise<Outcome> => {
  const { text, form, view } = visit;
  if (present !== null && text('do') === 'withdraw') {
    await visit.ask<Done>(withdrawOffer, { id: present.id });
    return { to: '/volunteering?done=withdrawn' };
  }
  const { fields } = peopleTexts(view.locale);
  const wrong = (field: PeopleField): FieldError => ({ field, text: fields[field].wrong });
  const days = ['referencesSeenOn', 'childCheckOn', 'childCheckUntil', 'expiresOn'] as const;
  const errors = [
    ...missingTexts(visit, present?.translations ?? null),
    ...(form.getAll('activities').length === 0 || form.getAll('activities').length > 8 ? [wrong('activities')] : []),
    ...days.filter((field) => !isDay(text(field))).map(wrong),
    ...(text('expiresOn') === '' ? [wrong('expiresOn')] : []),
  ];
  if (errors.length > 0) return visit.again(...errors);
  const input = {
    ...typedTexts(visit, present?.translations ?? null),
    activities: form.getAll('activities'),
    languages: form.getAll('languages'),
    days: form.getAll('days'),
    dayParts: form.getAll('dayParts'),
    municipality: text('where') || null,
    service: text('service') || null,
    withChildren: form.has('withChildren'),
    referencesSeenOn: text('referencesSeenOn') || null,
    childCheckOn: text('childCheckOn') || null,
    childCheckUntil: text('childCheckUntil') || null,
    expiresOn: text('expiresOn'),
  };
  return savePosting(visit, {
    path: '/volunteering',
    present,
    send: (at) => visit.ask<Done>(saveOffer, { ...at, input }),
    say: sayPeopleErrors(),
  });
};

export const newOfferPage: PortalPage = {
  path: '/volunteering/new',
  who: organisationWriters,
  show: (visit) => show(visit, null),
  submit: (visit) => save(visit, null),
};

export const offerPage: PortalPage = {
  path: '/volunteering/:id',
  who: editors,
  show: async (visit) => show(visit, await findManaged<ManagedOffer>(visit, managedOffer)),
  submit: async (visit) => save(visit, await findManaged<ManagedOffer>(visit, managedOffer)),
};
