import { allMunicipalities, label, terms } from '@drogowskaz/vocabulary';
import { type EventDates, readDates, repeats, writeDates } from '../events/event-form.ts';
import { Checkbox, type Choice, Radios, Select, TextArea, TextField } from '../fields/index.ts';
import type { Outcome, PortalPage, Visit } from '../frame/page.ts';
import { type FieldError, usePortal } from '../frame/view.ts';
import { countOf, findManaged, isDay } from '../people/find-managed.ts';
import { managedCourse, saveCourse, withdrawCourse } from '../people/operations.ts';
import { PostingForm } from '../people/posting-form.tsx';
import { sayPeopleErrors } from '../people/say-errors.ts';
import { type PeopleField, peopleTexts } from '../people/texts/people-texts.ts';
import { usePeopleField } from '../people/use-people-field.ts';
import type { Done, ListedPosting, ManagedEvent } from '../postings/answers.ts';
import { LanguagesField } from '../postings/languages-field.tsx';
import { findOwnServices, type OwnService } from '../postings/own-services.ts';
import { doneText } from '../postings/posting-list.tsx';
import { PostingStateLine } from '../postings/posting-state.tsx';
import { savePosting } from '../postings/save-posting.ts';
import { missingTexts, TextFields, typedTexts, useFieldText } from '../postings/text-fields.tsx';
import { type PostingField, postingTexts } from '../postings/texts/posting-texts.ts';
import { allTopics } from '../services/form/all-topics.ts';
import { GroupedCheckboxes } from '../services/form/grouped-checkboxes.tsx';
import { editors, organisationWriters } from '../services/roles.ts';

const FORMS = ['COURSE', 'COUNSELLING', 'MENTORING'] as const;
const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
const FIRST_TOPICS = [
  'POLISH_COURSE',
  'VOCATIONAL_TRAINING',
  'CAREER_GUIDANCE',
  'ADULT_EDUCATION',
  'DIGITAL_SKILLS',
  'QUALIFICATION_RECOGNITION',
];

type Dates = Pick<ManagedEvent, 'end' | 'rrule' | 'cancelledDates' | 'extraDates'>;

interface ManagedCourse extends ListedPosting, Dates {
  version: number;
  form: (typeof FORMS)[number];
  start: string | null;
  pausesOnHolidays: boolean | null;
  municipality: string | null;
  venue: string | null;
  onlineUrl: string | null;
  registrationUrl: string | null;
  registrationUntil: string | null;
  categories: string[];
  languages: string[];
  teaches: string | null;
  levelFrom: string | null;
  levelTo: string | null;
  places: number | null;
  placesTaken: number | null;
  waiting: number | null;
  certificate: boolean | null;
  cost: { free: boolean | null; amount: number | null; currency: string | null; note: string | null } | null;
  service: string | null;
}

/** Its dates as events have them; null: by appointment. */
const datedOf = (present: ManagedCourse | null) => (present?.start == null ? null : { ...present, start: present.start });

const When = ({ present }: { present: ManagedCourse | null }) => {
  const { locale } = usePortal();
  const { events } = postingTexts(locale);
  const dated = datedOf(present);
  const dates = dated && readDates(dated);
  const offered = repeats.filter((repeat) => repeat !== 'KEPT' || dates?.repeat === 'KEPT');
  return (
    <>
      <p class="hint">{peopleTexts(locale).learning.byAppointment}</p>
      <TextField {...useFieldText('date')} type="date" width="medium" value={dates?.date ?? ''} optional />
      <TextField {...useFieldText('from')} width="short" value={dates?.from ?? ''} optional />
      <TextField {...useFieldText('to')} width="short" value={dates?.to ?? ''} optional />
      <Radios
        {...useFieldText('repeat')}
        value={dates?.repeat ?? 'WEEKLY'}
        choices={offered.map((value) => ({ value, label: events.repeats[value] }))}
      />
      <TextField {...useFieldText('until')} type="date" width="medium" value={dates?.until ?? ''} optional />
      <Checkbox {...useFieldText('holidays')} checked={present?.pausesOnHolidays === false} />
      <TextArea {...useFieldText('moreDates')} rows={3} value={dates?.moreDates ?? ''} optional />
      <TextArea {...useFieldText('noDates')} rows={3} value={dates?.noDates ?? ''} optional />
    </>
  );
};

const Learned = ({ present }: { present: ManagedCourse | null }) => {
  const { locale, formats } = usePortal();
  const own = peopleTexts(locale);
  const level = LEVELS.map((value) => ({ value, label: value }));
  const number = (value: number | null | undefined) => (value == null ? '' : String(value));
  const said = present?.certificate == null ? '' : present.certificate ? 'yes' : 'no';
  return (
    <>
      <Select
        {...usePeopleField('teaches')}
        optional
        empty="–"
        value={present?.teaches}
        choices={terms('LANGUAGE').map(({ code }) => ({ value: code, label: formats.language(code) }))}
      />
      <Select {...usePeopleField('levelFrom')} optional empty="–" value={present?.levelFrom} choices={level} />
      <Select {...usePeopleField('levelTo')} optional empty="–" value={present?.levelTo} choices={level} />
      <TextField {...usePeopleField('places')} inputmode="numeric" width="short" value={number(present?.places)} optional />
      <TextField {...usePeopleField('placesTaken')} inputmode="numeric" width="short" value={number(present?.placesTaken)} optional />
      <TextField {...usePeopleField('waiting')} inputmode="numeric" width="short" value={number(present?.waiting)} optional />
      <Radios
        {...usePeopleField('certificate')}
        value={said}
        choices={[
          { value: 'yes', label: own.yes },
          { value: 'no', label: own.no },
          { value: '', label: own.unknown },
        ]}
      />
    </>
  );
};

const Where = ({ present }: { present: ManagedCourse | null }) => {
  const { events } = postingTexts(usePortal().locale);
  return (
    <>
      <Select
        {...usePeopleField('where')}
        optional
        empty={events.onlineOnly}
        value={present?.municipality}
        choices={allMunicipalities().map(({ code, name }) => ({ value: code, label: name, lang: 'pl' }))}
      />
      <TextField {...usePeopleField('venue')} value={present?.venue} lang="pl" optional maxLength={300} />
      <TextField {...useFieldText('onlineUrl')} type="url" value={present?.onlineUrl} optional />
      <TextField {...useFieldText('registrationUrl')} type="url" value={present?.registrationUrl} optional />
      <TextField {...usePeopleField('registrationUntil')} type="date" width="medium" value={present?.registrationUntil} optional />
    </>
  );
};

interface CourseFieldsProps {
  present: ManagedCourse | null;
  services: readonly OwnService[];
}

const CourseFields = ({ present, services }: CourseFieldsProps) => {
  const { locale } = usePortal();
  const { events, more } = postingTexts(locale);
  const own = peopleTexts(locale);
  const topic = (code: string): Choice => ({ value: code, label: label('CATEGORY', code, locale) });
  const { cost = null } = present ?? {};
  return (
    <>
      <Radios
        {...usePeopleField('form')}
        value={present?.form ?? 'COURSE'}
        choices={FORMS.map((value) => ({ value, label: own.forms[value] }))}
      />
      <h2>{events.what}</h2>
      <TextFields present={present?.translations ?? null} />
      <GroupedCheckboxes
        {...useFieldText('topics')}
        optional
        values={present?.categories ?? []}
        first={FIRST_TOPICS.map(topic)}
        rest={allTopics(locale)}
        restLabel={more}
      />
      <LanguagesField values={present?.languages ?? []} />
      <h2>{own.learning.sessions}</h2>
      <When present={present} />
      <h2>{events.where}</h2>
      <Where present={present} />
      <h2>{events.forWhom}</h2>
      <Learned present={present} />
      <Radios
        {...useFieldText('free')}
        value={cost?.free === true ? 'FREE' : cost?.free === false || cost?.amount != null ? 'PAID' : 'UNKNOWN'}
        choices={(['FREE', 'PAID', 'UNKNOWN'] as const).map((value) => ({ value, label: events.costs[value] }))}
      />
      <TextField
        {...useFieldText('amount')}
        inputmode="decimal"
        width="short"
        value={cost?.amount == null ? '' : String(cost.amount)}
        optional
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
    </>
  );
};

const show = async (visit: Visit, present: ManagedCourse | null): Promise<Outcome> => {
  const { view, query } = visit;
  const texts = postingTexts(view.locale);
  const own = peopleTexts(view.locale);
  const services = await findOwnServices(visit, present);
  return {
    title: present === null ? own.learning.newTitle : present.title,
    back: '/learning',
    notice: doneText(query.get('done'), texts),
    content: (
      <>
        {present !== null && <PostingStateLine posting={present} publicPath={`/learning/${present.id}`} />}
        {present?.state !== 'WITHDRAWN' && (
          <PostingForm present={present}>
            <CourseFields present={present} services={services} />
          </PostingForm>
        )}
      </>
    ),
  };
};

const NO_DATES = { start: null, end: null, rrule: null, cancelledDates: [], extraDates: [] };

const save = async (visit: Visit, present: ManagedCourse | null): Promise<Outcome> => {
  const { text, form, view } = visit;
  if (present !== null && text('do') === 'withdraw') {
    await visit.ask<Done>(withdrawCourse, { id: present.id });
    return { to: '/learning?done=withdrawn' };
  }
  const own = peopleTexts(view.locale).fields;
  const { fields } = postingTexts(view.locale);
  const wrong = (field: PeopleField): FieldError => ({ field, text: own[field].wrong });
  const wrongPosting = (field: PostingField): FieldError => ({ field, text: fields[field].wrong });
  const typed: EventDates = {
    ...{ date: text('date'), from: text('from'), to: text('to'), until: text('until') },
    repeat: repeats.find((repeat) => repeat === text('repeat')) ?? 'ONCE',
    ...{ moreDates: text('moreDates'), noDates: text('noDates') },
  };
  const written = typed.date === '' ? { dates: NO_DATES } : writeDates(typed, datedOf(present));
  const counts = { places: countOf(text('places')), placesTaken: countOf(text('placesTaken')), waiting: countOf(text('waiting')) };
  const amount = text('amount') === '' ? null : Number(text('amount').replace(',', '.'));
  const errors = [
    ...missingTexts(visit, present?.translations ?? null),
    ...('wrong' in written ? written.wrong.map(wrongPosting) : []),
    ...(text('form') === 'COURSE' && typed.date === '' ? [wrongPosting('date')] : []),
    ...(text('where') === '' && text('onlineUrl') === '' && text('registrationUrl') === '' ? [wrong('where')] : []),
    ...(isDay(text('registrationUntil')) ? [] : [wrong('registrationUntil')]),
    ...(['places', 'placesTaken', 'waiting'] as const).filter((field) => Number.isNaN(counts[field])).map(wrong),
    ...(['onlineUrl', 'registrationUrl'] as const)
      .filter((field) => text(field) !== '' && !(/^https?:/i.test(text(field)) && URL.canParse(text(field))))
      .map(wrongPosting),
    ...(form.getAll('topics').length > 3 ? [wrongPosting('topics')] : []),
    ...(Number.isNaN(amount) ? [wrongPosting('amount')] : []),
  ];
  if (errors.length > 0 || 'wrong' in written) return visit.again(...errors);
  const free = text('free') === 'FREE' ? true : text('free') === 'PAID' ? false : null;
  const input = {
    ...typedTexts(visit, present?.translations ?? null),
    form: FORMS.find((one) => one === text('form')) ?? 'COURSE',
    ...written.dates,
    pausesOnHolidays: form.has('holidays') ? false : null,
    municipality: text('where') || null,
    venue: text('venue') || null,
    onlineUrl: text('onlineUrl') || null,
    registrationUrl: text('registrationUrl') || null,
    registrationUntil: text('registrationUntil') || null,
    categories: form.getAll('topics'),
    languages: form.getAll('languages'),
    teaches: text('teaches') || null,
    levelFrom: text('levelFrom') || null,
    levelTo: text('levelTo') || null,
    ...counts,
    certificate: text('certificate') === '' ? null : text('certificate') === 'yes',
    cost: free === null && amount === null ? null : { free, amount, note: present?.cost?.note ?? null },
    service: text('service') || null,
  };
  return savePosting(visit, {
    path: '/learning',
    present,
    send: (at) => visit.ask<Done>(saveCourse, { ...at, input }),
    say: sayPeopleErrors(),
  });
};

export const newCoursePage: PortalPage = {
  path: '/learning/new',
  who: organisationWriters,
  show: (visit) => show(visit, null),
  submit: (visit) => save(visit, null),
};

export const coursePage: PortalPage = {
  path: '/learning/:id',
  who: editors,
  show: async (visit) => show(visit, await findManaged<ManagedCourse>(visit, managedCourse)),
  submit: async (visit) => save(visit, await findManaged<ManagedCourse>(visit, managedCourse)),
};
