import { homeDay } from '@drogowskaz/platform';
import { Button, Form } from '../fields/index.ts';
import { Unanswered } from '../frame/ask.ts';
import { conflictPage } from '../frame/conflict-page.tsx';
import type { Outcome, PortalPage, Visit } from '../frame/page.ts';
import { allNodes, type PageInfo } from '../lists/index.ts';
import { type Done, type DraftItem, textFields } from './answers.ts';
import { findItem } from './find-item.ts';
import { ItemFields } from './item-form.tsx';
import { itemInWords } from './item-in-words.ts';
import { responsibleProviders, saveStandardItem } from './operations.ts';
import { formErrors, inputOf, sayErrors } from './read-form.ts';
import { planners } from './roles.ts';
import { type StandardField, standardTexts } from './texts/standard-texts.ts';

interface ProvidersAnswer {
  providers: { nodes: { id: string; name: string }[]; pageInfo: PageInfo };
}

/** As many as a list to choose from can hold; who answers for the item now is always among them. */
const MOST_PROVIDERS = 500;

const findProviders = async ({ ask }: Visit, present: DraftItem | null): Promise<{ id: string; name: string }[]> => {
  const found = await allNodes(async (after) => (await ask<ProvidersAnswer>(responsibleProviders, { after })).providers, MOST_PROVIDERS);
  const now = present?.item.responsible;
  return now && !found.some(({ id }) => id === now.id) ? [now, ...found] : found;
};

const show = async (visit: Visit, present: DraftItem | null): Promise<Outcome> => {
  const { view, texts, form, now } = visit;
  const { edit } = standardTexts(view.locale);
  return {
    title: present === null ? edit.newTitle : edit.title,
    ...(present !== null && { caption: present.item.category.label }),
    back: present === null ? '/standard' : `/standard/item/${present.id}`,
    content: (
      <Form>
        {present !== null && <input type="hidden" name="version" value={form.get('version') ?? String(present.version)} />}
        <ItemFields present={present} providers={await findProviders(visit, present)} today={homeDay(now)} />
        <Button>{texts.frame.save}</Button>
      </Form>
    ),
  };
};

/** Somebody saved while this form was open: what was typed beside what is there now. */
const conflict = (visit: Visit, present: DraftItem): Outcome => {
  const { fields, inPolish, inEnglish } = standardTexts(visit.view.locale);
  const words = itemInWords(present.item, visit.view);
  const mine = new URLSearchParams(visit.form);
  mine.set('version', String(present.version));
  const plain = ['hoursPerWeek', 'distanceKm', 'waitingDays', 'statusOn'] as const;
  const text = (value: unknown) => (value == null ? '' : String(value));
  return conflictPage(visit, {
    rows: [
      ...textFields.flatMap((field) =>
        (['pl', 'en'] as const).map((locale) => ({
          label: `${fields[field].label} (${locale === 'pl' ? inPolish : inEnglish})`,
          typed: visit.text(`${field}.${locale}`),
          present: present.item.translations[field].find((each) => each.locale === locale)?.value ?? '',
        })),
      ),
      ...plain.map((field) => ({
        label: fields[field].label,
        typed: visit.text(field).replace(',', '.'),
        present: text(present.item[field]),
      })),
      ...chosenRows(visit, present).map(({ field, typed, there }) => ({
        label: fields[field].label,
        typed: typed === there ? words[field] : typed,
        present: words[field],
      })),
    ],
    mine,
    theirs: `/standard/item/${present.id}/edit`,
  });
};

/** What was chosen, in codes where it differs: names of what was not saved are nobody's words yet. */
const chosenRows = ({ form, text }: Visit, { item }: DraftItem): { field: StandardField; typed: string; there: string }[] => {
  const codes = (all: readonly string[]) => all.toSorted().join(', ');
  const responsible = item.responsible
    ? `provider:${item.responsible.id}`
    : item.responsibleMunicipality
      ? `municipality:${item.responsibleMunicipality.code}`
      : '';
  return [
    { field: 'category', typed: text('category'), there: item.category.code },
    { field: 'entitlement', typed: text('entitlement'), there: item.entitlement },
    { field: 'audiences', typed: codes(form.getAll('audiences')), there: codes(item.audiences.map(({ code }) => code)) },
    { field: 'municipalities', typed: codes(form.getAll('municipalities')), there: codes(item.municipalities.map(({ code }) => code)) },
    { field: 'languages', typed: codes(form.getAll('languages')), there: codes(item.languages) },
    { field: 'responsible', typed: text('responsible'), there: responsible },
    { field: 'footing', typed: text('footing'), there: item.footing },
    { field: 'status', typed: text('status'), there: item.status },
  ];
};

const save = async (visit: Visit, present: DraftItem | null): Promise<Outcome> => {
  const wrong = formErrors(visit);
  if (wrong.length > 0) return visit.again(...wrong);
  const input = inputOf(visit, present);
  const at = present === null ? {} : { id: present.id, expectedVersion: Number(visit.text('version')) };
  try {
    const { done } = await visit.ask<Done & { done: { item: { id: string } | null } }>(saveStandardItem, { ...at, input });
    if (done.userErrors.length > 0) return visit.again(...sayErrors(visit, done.userErrors, input));
    return { to: `/standard/item/${done.item?.id}?done=saved` };
  } catch (error) {
    if (present !== null && error instanceof Unanswered && error.code === 'CONFLICT') return conflict(visit, present);
    throw error;
  }
};

export const newItemPage: PortalPage = {
  path: '/standard/new',
  who: planners,
  show: (visit) => show(visit, null),
  submit: (visit) => save(visit, null),
};

export const editItemPage: PortalPage = {
  path: '/standard/item/:id/edit',
  who: planners,
  show: async (visit) => show(visit, await findItem(visit)),
  submit: async (visit) => save(visit, await findItem(visit)),
};
