import { fill } from '@drogowskaz/page-kit';
import { allMunicipalities, childCategories, label, rootCategories, terms } from '@drogowskaz/vocabulary';
import { FieldGroup } from '../fields/field.tsx';
import { Checkboxes, type Choice, Radios, Select, TextArea, TextField } from '../fields/index.ts';
import { usePortal } from '../frame/view.ts';
import { GroupedCheckboxes } from '../services/form/grouped-checkboxes.tsx';
import { type DraftItem, entitlements, footings, statuses, type TextField as TextName } from './answers.ts';
import { type StandardField, standardTexts } from './texts/standard-texts.ts';

export interface ItemFormProps {
  /** Null: a new one. */
  present: DraftItem | null;
  providers: readonly { id: string; name: string }[];
  today: string;
}

/** All categories in the order of people, each with those above it. */
const categoryChoices = (locale: string): Choice[] => {
  const walk = (codes: readonly { code: string }[], above: string): Choice[] =>
    codes.flatMap(({ code }) => {
      const name = `${above}${label('CATEGORY', code, locale)}`;
      return [{ value: code, label: name }, ...walk(childCategories(code), `${name} › `)];
    });
  return walk(rootCategories(), '');
};

const OFTEN_ASKED = ['pl', 'uk', 'en', 'ru', 'es', 'ka'];
const FIRST_AUDIENCES = ['LABOUR_MIGRANTS', 'SEASONAL_WORKERS', 'NEWCOMERS', 'FAMILIES_WITH_CHILDREN', 'MOTHERS', 'EMPLOYERS'];

const useField = (field: StandardField) => {
  const { locale } = usePortal();
  const { label: name, hint } = standardTexts(locale).fields[field];
  return { name: field, label: name, ...(hint !== undefined && { hint }) };
};

/** A text in Polish and in English; what is there in other languages stays. */
const InBoth = ({ field, present, needed = false }: { field: TextName; present: DraftItem | null; needed?: boolean }) => {
  const { locale, formats } = usePortal();
  const texts = standardTexts(locale);
  const { label: name, hint } = useField(field);
  const all = present?.item.translations[field] ?? [];
  const inLanguage = (language: string) => all.find((text) => text.locale === language);
  const others = all.filter((text) => text.locale !== 'pl' && text.locale !== 'en');
  return (
    <>
      <TextArea
        name={`${field}.pl`}
        label={`${name} (${texts.inPolish})`}
        {...(hint !== undefined && { hint })}
        value={inLanguage('pl')?.value}
        rows={3}
        lang="pl"
        optional={!needed}
      />
      <TextArea
        name={`${field}.en`}
        label={`${name} (${texts.inEnglish})`}
        {...(inLanguage('en')?.state === 'OUTDATED' && { hint: texts.outdated })}
        value={inLanguage('en')?.value}
        rows={3}
        lang="en"
        optional
      />
      {others.length > 0 && (
        <p class="hint">{fill(texts.alsoIn, { language: formats.list(others.map((text) => formats.language(text.locale))) })}</p>
      )}
    </>
  );
};

const Whom = ({ present }: Pick<ItemFormProps, 'present'>) => {
  const { locale } = usePortal();
  const texts = standardTexts(locale);
  const term = (code: string): Choice => ({ value: code, label: label('AUDIENCE', code, locale) });
  return (
    <>
      <Select {...useField('category')} value={present?.item.category.code} empty={texts.choose} choices={categoryChoices(locale)} />
      <Radios
        {...useField('entitlement')}
        value={present?.item.entitlement ?? 'NOT_ENTITLED'}
        choices={entitlements.map((value) => ({ value, label: texts.entitlements[value] }))}
      />
      <GroupedCheckboxes
        {...useField('audiences')}
        optional
        values={present?.item.audiences.map(({ code }) => code) ?? []}
        first={FIRST_AUDIENCES.map(term)}
        rest={[{ label: texts.fields.audiences.label, choices: terms('AUDIENCE').map(({ code }) => term(code)) }]}
        restLabel={texts.more}
      />
      <Checkboxes
        {...useField('municipalities')}
        optional
        values={present?.item.municipalities.map(({ code }) => code) ?? []}
        choices={allMunicipalities().map(({ code, name }) => ({ value: code, label: name, lang: 'pl' }))}
      />
    </>
  );
};

const What = ({ present }: Pick<ItemFormProps, 'present'>) => {
  const { locale, formats } = usePortal();
  const texts = standardTexts(locale);
  const language = (code: string): Choice => ({ value: code, label: formats.language(code) });
  const typed = (value: number | null | undefined) => (value == null ? '' : String(value).replace('.', locale === 'en' ? '.' : ','));
  return (
    <>
      <InBoth field="norm" present={present} needed />
      <TextField {...useField('hoursPerWeek')} value={typed(present?.item.hoursPerWeek)} inputmode="decimal" width="short" optional />
      <TextField {...useField('distanceKm')} value={typed(present?.item.distanceKm)} inputmode="numeric" width="short" optional />
      <TextField {...useField('waitingDays')} value={typed(present?.item.waitingDays)} inputmode="numeric" width="short" optional />
      <GroupedCheckboxes
        {...useField('languages')}
        optional
        values={present?.item.languages ?? []}
        first={OFTEN_ASKED.map(language)}
        rest={[{ label: texts.fields.languages.label, choices: terms('LANGUAGE').map(({ code }) => language(code)) }]}
        restLabel={texts.more}
      />
    </>
  );
};

const Who = ({ present, providers }: Pick<ItemFormProps, 'present' | 'providers'>) => {
  const { locale, form } = usePortal();
  const texts = standardTexts(locale);
  const { item } = present ?? {};
  const chosen = item?.responsible
    ? `provider:${item.responsible.id}`
    : item?.responsibleMunicipality
      ? `municipality:${item.responsibleMunicipality.code}`
      : '';
  const selected = form.get('responsible') ?? chosen;
  const option = (value: string, name: string) => (
    <option key={value} value={value} selected={value === selected} lang="pl">
      {name}
    </option>
  );
  return (
    <>
      <FieldGroup {...useField('responsible')}>
        <select id="responsible" name="responsible" aria-label={texts.fields.responsible.label}>
          <option value="" selected={selected === ''}>
            {texts.eachMunicipality}
          </option>
          <optgroup label={texts.municipalitiesGroup}>
            {allMunicipalities().map(({ code, name }) => option(`municipality:${code}`, name))}
          </optgroup>
          <optgroup label={texts.providersGroup}>{providers.map(({ id, name }) => option(`provider:${id}`, name))}</optgroup>
        </select>
      </FieldGroup>
      <Radios
        {...useField('footing')}
        value={item?.footing ?? 'VOLUNTARY'}
        choices={footings.map((value) => ({ value, label: texts.footings[value] }))}
      />
      <InBoth field="legalBasis" present={present} />
      <InBoth field="funding" present={present} />
    </>
  );
};

const State = ({ present, today }: Pick<ItemFormProps, 'present' | 'today'>) => {
  const texts = standardTexts(usePortal().locale);
  return (
    <>
      <Radios
        {...useField('status')}
        value={present?.item.status ?? 'MISSING'}
        choices={statuses.map((value) => ({ value, label: texts.statuses[value] }))}
      />
      <TextField {...useField('statusOn')} type="date" width="medium" value={present?.item.statusOn ?? today} />
      <InBoth field="statusNote" present={present} />
    </>
  );
};

/** All that an item is, in four parts. */
export const ItemFields = ({ present, providers, today }: ItemFormProps) => {
  const { edit } = standardTexts(usePortal().locale);
  return (
    <>
      <h2>{edit.whom}</h2>
      <Whom present={present} />
      <h2>{edit.what}</h2>
      <What present={present} />
      <h2>{edit.who}</h2>
      <Who present={present} providers={providers} />
      <h2>{edit.state}</h2>
      <State present={present} today={today} />
    </>
  );
};
