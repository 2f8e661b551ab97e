import { label, terms } from '@drogowskaz/vocabulary';
import { Checkbox, Radios, Select, TextField } from '../fields/index.ts';
import type { Outcome, PortalPage, Visit } from '../frame/page.ts';
import { type FieldError, usePortal } from '../frame/view.ts';
import { countOf, findManaged, isDay } from '../people/find-managed.ts';
import { managedOutcome, recordOutcome, withdrawOutcome } from '../people/operations.ts';
import { PostingForm } from '../people/posting-form.tsx';
import { sayPeopleErrors } from '../people/say-errors.ts';
import { type PeopleField, peopleTexts } from '../people/texts/people-texts.ts';
import { usePeopleField } from '../people/use-people-field.ts';
import type { Done, ListedPosting } from '../postings/answers.ts';
import { doneText } from '../postings/posting-list.tsx';
import { PostingStateLine } from '../postings/posting-state.tsx';
import { savePosting } from '../postings/save-posting.ts';
import { missingTexts, TextFields, typedTexts } from '../postings/text-fields.tsx';
import { postingTexts } from '../postings/texts/posting-texts.ts';
import { editors, organisationWriters } from '../services/roles.ts';

const MEASURES = ['trainings', 'participants', 'certificates', 'inWork', 'wanted'] as const;
type Measure = (typeof MEASURES)[number];

interface ManagedOutcome extends ListedPosting, Record<Measure, { value: number; about: boolean } | null> {
  version: number;
  scope: 'ALL' | 'SKILL';
  from: string | null;
  to: string | null;
  category: string | null;
  sourceUrl: string | null;
}

const Count = ({ measure, present }: { measure: Measure; present: ManagedOutcome | null }) => {
  const count = present?.[measure] ?? null;
  const field = usePeopleField(measure);
  return (
    <>
      <TextField {...field} inputmode="numeric" width="short" value={count === null ? '' : String(count.value)} optional />
      <Checkbox
        name={`about.${measure}`}
        label={`${String(field.label)}: ${peopleTexts(usePortal().locale).about}`}
        checked={count?.about === true}
      />
    </>
  );
};

const OutcomeFields = ({ present }: { present: ManagedOutcome | null }) => {
  const { locale } = usePortal();
  const own = peopleTexts(locale);
  return (
    <>
      <Radios
        {...usePeopleField('scope')}
        value={present?.scope ?? 'ALL'}
        choices={(['ALL', 'SKILL'] as const).map((value) => ({ value, label: own.scopes[value] }))}
      />
      <h2>{postingTexts(locale).events.what}</h2>
      <TextFields present={present?.translations ?? null} />
      <TextField {...usePeopleField('periodFrom')} type="date" width="medium" value={present?.from} optional />
      <TextField {...usePeopleField('periodTo')} type="date" width="medium" value={present?.to} optional />
      <Select
        {...usePeopleField('topic')}
        optional
        empty="–"
        value={present?.category}
        choices={terms('CATEGORY').map(({ code }) => ({ value: code, label: label('CATEGORY', code, locale) }))}
      />
      <h2>{own.outcomes.counts}</h2>
      <p class="hint">{own.outcomes.fewHint}</p>
      {MEASURES.map((measure) => (
        <Count key={measure} measure={measure} present={present} />
      ))}
      <TextField {...usePeopleField('sourceUrl')} type="url" value={present?.sourceUrl} optional />
    </>
  );
};

const show = (visit: Visit, present: ManagedOutcome | null): Outcome => {
  const texts = postingTexts(visit.view.locale);
  return {
    title: present === null ? peopleTexts(visit.view.locale).outcomes.newTitle : present.title,
    back: '/learning/outcomes',
    notice: doneText(visit.query.get('done'), texts),
    content: (
      <>
        {present !== null && <PostingStateLine posting={present} publicPath="/learning" />}
        {present?.state !== 'WITHDRAWN' && (
          <PostingForm present={present}>
            <OutcomeFields present={present} />
          </PostingForm>
        )}
      </>
    ),
  };
};

const save = async (visit: Visit, present: ManagedOutcome | null): Promise<Outcome> => {
  const { text, form, view } = visit;
  if (present !== null && text('do') === 'withdraw') {
    await visit.ask<Done>(withdrawOutcome, { id: present.id });
    return { to: '/learning/outcomes?done=withdrawn' };
  }
  const { fields } = peopleTexts(view.locale);
  const wrong = (field: PeopleField): FieldError => ({ field, text: fields[field].wrong });
  const counts = new Map(MEASURES.map((measure) => [measure, countOf(text(measure))]));
  const scope = text('scope') === 'SKILL' ? 'SKILL' : 'ALL';
  const none = [...counts.values()].every((count) => count === null);
  const errors = [
    ...missingTexts(visit, present?.translations ?? null),
    ...(['periodFrom', 'periodTo'] as const).filter((field) => !isDay(text(field))).map(wrong),
    ...MEASURES.filter((measure) => Number.isNaN(counts.get(measure))).map(wrong),
    ...(scope === 'ALL' && none ? [wrong('trainings')] : []),
    ...(text('sourceUrl') === '' || (/^https?:/i.test(text('sourceUrl')) && URL.canParse(text('sourceUrl'))) ? [] : [wrong('sourceUrl')]),
  ];
  if (errors.length > 0) return visit.again(...errors);
  const input = {
    ...typedTexts(visit, present?.translations ?? null),
    scope,
    from: text('periodFrom') || null,
    to: text('periodTo') || null,
    category: text('topic') || null,
    sourceUrl: text('sourceUrl') || null,
    ...Object.fromEntries(
      MEASURES.map((measure) => {
        const value = counts.get(measure) ?? null;
        return [measure, value === null ? null : { value, about: form.has(`about.${measure}`) }];
      }),
    ),
  };
  return savePosting(visit, {
    path: '/learning/outcomes',
    present,
    send: (at) => visit.ask<Done>(recordOutcome, { ...at, input }),
    say: sayPeopleErrors({ from: 'periodFrom', to: 'periodTo' }),
  });
};

export const newOutcomePage: PortalPage = {
  path: '/learning/outcomes/new',
  who: organisationWriters,
  show: (visit) => show(visit, null),
  submit: (visit) => save(visit, null),
};

export const outcomePage: PortalPage = {
  path: '/learning/outcomes/:id',
  who: editors,
  show: async (visit) => show(visit, await findManaged<ManagedOutcome>(visit, managedOutcome)),
  submit: async (visit) => save(visit, await findManaged<ManagedOutcome>(visit, managedOutcome)),
};
