import { allMunicipalities, label, terms } from '@drogowskaz/vocabulary';
import { Checkbox, type Choice, Radios, Select, TextArea, TextField } from '../fields/index.ts';
import { usePortal } from '../frame/view.ts';
import type { ManagedEvent } from '../postings/answers.ts';
import { LanguagesField } from '../postings/languages-field.tsx';
import type { OwnService } from '../postings/own-services.ts';
import { TextFields, useFieldText } from '../postings/text-fields.tsx';
import { postingTexts } from '../postings/texts/posting-texts.ts';
import { allTopics } from '../services/form/all-topics.ts';
import { GroupedCheckboxes } from '../services/form/grouped-checkboxes.tsx';
import { readDates, repeats } from './event-form.ts';

export interface EventFieldsProps {
  /** Null: a new one. */
  present: ManagedEvent | null;
  /** Public services of those who write it. */
  services: readonly OwnService[];
  today: string;
  /** What a new one most likely is at. */
  home: string | null;
}

const FIRST_TOPICS = ['MEETING_PLACES', 'CONVERSATION_PRACTICE', 'CULTURE', 'PARENT_CHILD_GROUPS', 'SPORT', 'INFORMATION_POINT'];
const FIRST_AUDIENCES = ['LABOUR_MIGRANTS', 'NEWCOMERS', 'WOMEN', 'YOUTH', 'SENIORS', 'EMPLOYERS'];

const When = ({ present, today }: Pick<EventFieldsProps, 'present' | 'today'>) => {
  const texts = postingTexts(usePortal().locale);
  const dates = present === null ? null : readDates(present);
  const offered = repeats.filter((repeat) => repeat !== 'KEPT' || dates?.repeat === 'KEPT');
  return (
    <>
      <TextField {...useFieldText('date')} type="date" width="medium" value={dates?.date ?? today} />
      <TextField {...useFieldText('from')} width="short" value={dates?.from ?? '17:00'} />
      <TextField {...useFieldText('to')} width="short" value={dates?.to ?? ''} optional />
      <Radios
        {...useFieldText('repeat')}
        value={dates?.repeat ?? 'ONCE'}
        choices={offered.map((value) => ({ value, label: texts.events.repeats[value] }))}
      />
      <TextField {...useFieldText('until')} type="date" width="medium" value={dates?.until ?? ''} optional />
      <Checkbox {...useFieldText('holidays')} checked={present?.pausesOnHolidays === false} />
      <TextArea {...useFieldText('moreDates')} rows={3} value={dates?.moreDates ?? ''} optional />
      <TextArea {...useFieldText('noDates')} rows={3} value={dates?.noDates ?? ''} optional />
    </>
  );
};

const Where = ({ present, home }: Pick<EventFieldsProps, 'present' | 'home'>) => {
  const texts = postingTexts(usePortal().locale);
  const { place = null } = present ?? {};
  return (
    <>
      <Select
        {...useFieldText('municipality')}
        optional
        empty={texts.events.onlineOnly}
        value={present === null ? home : present.municipality}
        choices={allMunicipalities().map(({ code, name }) => ({ value: code, label: name, lang: 'pl' }))}
      />
      <TextField {...useFieldText('placeName')} value={place?.name} lang="pl" optional />
      <TextField {...useFieldText('street')} value={place?.street} lang="pl" optional />
      <TextField {...useFieldText('city')} value={place?.city} lang="pl" optional />
      <Checkbox {...useFieldText('hidden')} checked={place?.hidden === true} />
      <TextField {...useFieldText('onlineUrl')} type="url" value={present?.onlineUrl} optional />
      <TextField {...useFieldText('registrationUrl')} type="url" value={present?.registrationUrl} optional />
    </>
  );
};

const ForWhom = ({ present, services }: Pick<EventFieldsProps, 'present' | 'services'>) => {
  const { locale } = usePortal();
  const texts = postingTexts(locale);
  const term = (code: string): Choice => ({ value: code, label: label('AUDIENCE', code, locale) });
  const topic = (code: string): Choice => ({ value: code, label: label('CATEGORY', code, locale) });
  const cost = present?.cost ?? null;
  return (
    <>
      <GroupedCheckboxes
        {...useFieldText('topics')}
        optional
        values={present?.categories ?? []}
        first={FIRST_TOPICS.map(topic)}
        rest={allTopics(locale)}
        restLabel={texts.more}
      />
      <LanguagesField values={present?.languages ?? []} />
      <GroupedCheckboxes
        {...useFieldText('audiences')}
        optional
        values={present?.audiences ?? []}
        first={FIRST_AUDIENCES.map(term)}
        rest={[{ label: texts.fields.audiences.label, choices: terms('AUDIENCE').map(({ code }) => term(code)) }]}
        restLabel={texts.more}
      />
      <Radios
        {...useFieldText('free')}
        value={cost?.free === true ? 'FREE' : cost?.free === false || cost?.amount != null ? 'PAID' : 'UNKNOWN'}
        choices={(['FREE', 'PAID', 'UNKNOWN'] as const).map((value) => ({ value, label: texts.events.costs[value] }))}
      />
      <TextField
        {...useFieldText('amount')}
        inputmode="decimal"
        width="short"
        value={cost?.amount == null ? '' : String(cost.amount).replace('.', locale === 'en' ? '.' : ',')}
        optional
      />
      <TextField {...useFieldText('costNote')} value={cost?.note} optional />
      {services.length > 0 && (
        <Select
          {...useFieldText('service')}
          optional
          empty={texts.events.noService}
          value={present?.service}
          choices={services.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  );
};

/** All that an event is, in four parts. */
export const EventFields = ({ present, services, today, home }: EventFieldsProps) => {
  const { events } = postingTexts(usePortal().locale);
  return (
    <>
      <h2>{events.what}</h2>
      <TextFields present={present?.translations ?? null} heading="h3" />
      <h2>{events.when}</h2>
      <When present={present} today={today} />
      <h2>{events.where}</h2>
      <Where present={present} home={home} />
      <h2>{events.forWhom}</h2>
      <ForWhom present={present} services={services} />
    </>
  );
};
