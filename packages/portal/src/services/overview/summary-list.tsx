import { findMunicipality, label, type VocabularyName } from '@drogowskaz/vocabulary';
import type { ComponentChildren } from 'preact';
import { usePortal } from '../../frame/view.ts';
import type { EditableService } from '../ask/editable-service.ts';
import { choicesFor } from '../form/choices.ts';
import { type Step, steps } from '../form/form-field.ts';
import { hoursInWords } from '../hours/hours-in-words.ts';
import type { DraftPlace } from '../service-draft.ts';
import { serviceTexts } from '../texts/service-texts.ts';

const lines = (items: readonly (string | null | undefined | false)[]): string => items.filter(Boolean).join('\n');

/** All that a service says, step by step, each with the way to change it. */
export const SummaryList = ({ service: { id, record, status }, now }: { service: EditableService; now: Date }) => {
  const { locale, link, formats } = usePortal();
  const texts = serviceTexts(locale);
  const terms = (vocabulary: VocabularyName, codes: readonly string[] | null | undefined) =>
    (codes ?? []).map((code) => label(vocabulary, code, locale)).join(', ');
  const chosen = (name: string, values: readonly string[]) =>
    choicesFor(name, locale)
      .flatMap(({ value, label: word }) => (values.includes(value) ? [String(word)] : []))
      .join(', ');
  const place = ({ name, street, postalCode, city, hidden }: DraftPlace) =>
    [name, street, [postalCode, city].filter(Boolean).join(' '), hidden ? texts.fields['locations.*.hidden'].label : null]
      .filter(Boolean)
      .join(', ');
  const hours = ({ name, schedules, byAppointment }: DraftPlace) =>
    (schedules ?? []).length === 0 && byAppointment !== true
      ? null
      : `${name}: ${hoursInWords(schedules ?? [], { locale, now }, byAppointment)}`;
  const yesNo = (said: boolean | null | undefined) => (said == null ? null : said ? texts.yes : texts.no);
  const about = (name: keyof typeof texts.fields, value: string | null | undefined) => value && `${texts.fields[name].label}: ${value}`;
  const answers: Readonly<Record<Step, string>> = {
    what: lines([record.name, record.summary]),
    topic: terms('CATEGORY', record.categories),
    where: lines([
      chosen('deliveryModes', record.deliveryModes),
      ...(record.locations ?? []).map(place),
      record.municipalities.map((code) => findMunicipality(code)?.name ?? code).join(', '),
    ]),
    hours: lines((record.locations ?? []).map(hours)),
    contact: lines([
      ...(record.contacts ?? []).map(({ value, note }) => [value, note].filter(Boolean).join(', ')),
      terms('LANGUAGE', record.languages),
    ]),
    more: lines([
      record.description === record.summary ? null : record.description,
      about('howToApply', record.howToApply),
      about('plainSummary', record.plainSummary),
      about('cost.free', yesNo(record.cost?.free)),
      about('cost.amount', record.cost?.amount == null ? null : formats.money(record.cost.amount, record.cost.currency ?? 'PLN')),
      about('cost.note', record.cost?.note),
      about('audiences', terms('AUDIENCE', record.audiences)),
      about('requiresStatutoryEntitlement', yesNo(record.requiresStatutoryEntitlement)),
      about('requirements', terms('REQUIREMENT', record.requirements)),
      about('documents', (record.documents ?? []).join(', ')),
      about('minimumAge', record.minimumAge?.toString()),
      about('maximumAge', record.maximumAge?.toString()),
      about('formality', terms('FORMALITY', record.formality)),
      about('url', record.url),
      about('bookingUrl', record.bookingUrl),
      about('temporarilyClosed', record.temporarilyClosed ? texts.yes : null),
      about('expiresAt', record.expiresAt && formats.date(record.expiresAt)),
    ]),
  };
  const row = (step: Step, term: ComponentChildren) => (
    <div key={step}>
      <dt>{term}</dt>
      <dd class="written">{answers[step] || texts.check.empty}</dd>
      {status !== 'ARCHIVED' && (
        <dd class="change">
          <a href={link(`/services/${id}/edit/${step}`)}>
            {texts.check.change} <span class="visually-hidden">{texts.steps[step].title}</span>
          </a>
        </dd>
      )}
    </div>
  );
  return <dl class="summary-list">{steps.map((step) => row(step, texts.steps[step].title))}</dl>;
};
