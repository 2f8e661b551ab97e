import { allMunicipalities } from '@drogowskaz/vocabulary';
import { Select, TextArea, TextField } from '../fields/index.ts';
import { checkEmail, missing } from '../frame/check-fields.ts';
import type { Visit } from '../frame/page.ts';
import { type FieldError, usePortal } from '../frame/view.ts';
import type { Organization, OrganizationError } from './operations.ts';

const FIELDS = ['name', 'municipality', 'email', 'url', 'nip', 'krs', 'regon', 'description'] as const;
type OrganizationField = (typeof FIELDS)[number];
export type OrganizationValues = Partial<Record<OrganizationField, string>>;

export const valuesOf = (organization: Organization): OrganizationValues => ({
  name: organization.name,
  municipality: organization.municipality?.code ?? '',
  description: organization.description?.value ?? '',
  ...Object.fromEntries((['email', 'url', 'nip', 'krs', 'regon'] as const).map((field) => [field, organization[field] ?? ''])),
});

/** Digits, however somebody groups them: "774-000-14-54". */
const digits = (typed: string): string => typed.replace(/[\s.-]/g, '');

/** "example.org" is what people type. */
const webAddress = (typed: string): string => (typed === '' || /^[a-z]+:/i.test(typed) ? typed : `https://${typed}`);

/** What was typed as the API takes it; an empty field is not known. */
export const inputOf = ({ text }: Visit): Record<OrganizationField, string | null> => {
  const known = (value: string): string | null => (value === '' ? null : value);
  return {
    name: text('name'),
    municipality: text('municipality'),
    email: text('email'),
    url: known(webAddress(text('url'))),
    ...{ nip: known(digits(text('nip'))), krs: known(digits(text('krs'))), regon: known(digits(text('regon'))) },
    description: known(text('description')),
  };
};

/** What can be seen to be wrong before anybody is asked. */
export const organizationErrors = (visit: Visit): FieldError[] => {
  const { nameMissing, municipalityMissing, urlWrong } = visit.texts.newOrganization;
  const url = inputOf(visit).url;
  return [
    ...missing(visit, { name: nameMissing, municipality: municipalityMissing }),
    ...checkEmail(visit),
    ...(url !== null && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) ? [{ field: 'url', text: urlWrong }] : []),
  ];
};

/** The API's complaints, each at its field and in the language of the page. */
export const sayErrors = ({ texts }: Visit, errors: readonly OrganizationError[]): FieldError[] =>
  errors.map(({ path }) => {
    const field = FIELDS.find((name) => path.includes(name));
    const { nipWrong, krsWrong, regonWrong, urlWrong } = texts.newOrganization;
    const sentences: OrganizationValues = {
      nip: nipWrong,
      krs: krsWrong,
      regon: regonWrong,
      url: urlWrong,
      email: texts.fields.emailWrong,
    };
    return field === undefined ? { text: texts.refused.OTHER } : { field, text: sentences[field] ?? texts.fields.invalid };
  });

export const labelOf = (texts: Visit['texts'], field: OrganizationField): string => texts.newOrganization[field];

export interface OrganizationFieldsProps {
  values: OrganizationValues;
  /** It is there already: its municipality stays, and nothing is hidden behind a button. */
  registered?: boolean;
}

/** The fields of an organisation; what may stay empty is behind a button, open when something there is wrong. */
export const OrganizationFields = ({ values, registered = false }: OrganizationFieldsProps) => {
  const { texts, errors, form } = usePortal();
  const t = texts.newOrganization;
  const wrongInside = errors.some(({ field }) => ['nip', 'krs', 'regon', 'description'].includes(field ?? ''));
  const typedInside = ['nip', 'krs', 'regon', 'description'].some((field) => (form.get(field) ?? '') !== '');
  return (
    <>
      <TextField name="name" label={t.name} hint={t.nameHint} value={values.name} autocomplete="organization" />
      {registered ? (
        <input type="hidden" name="municipality" value={values.municipality} />
      ) : (
        <Select
          name="municipality"
          label={t.municipality}
          hint={t.municipalityHint}
          value={values.municipality}
          empty={t.choose}
          choices={allMunicipalities().map(({ code, name }) => ({ value: code, label: name, lang: 'pl' }))}
        />
      )}
      <TextField name="email" type="email" label={t.email} value={values.email} autocomplete="email" inputmode="email" />
      <TextField name="url" type="url" label={t.url} hint={t.urlHint} value={values.url} autocomplete="url" inputmode="url" optional />
      <details class="more" open={registered || wrongInside || typedInside}>
        <summary>{t.more}</summary>
        <TextField name="nip" label={t.nip} value={values.nip} inputmode="numeric" width="medium" optional />
        <TextField name="krs" label={t.krs} value={values.krs} inputmode="numeric" width="medium" optional />
        <TextField name="regon" label={t.regon} value={values.regon} inputmode="numeric" width="medium" optional />
        <TextArea
          name="description"
          label={t.description}
          hint={texts.organization.descriptionHint}
          value={values.description}
          lang="pl"
          optional
        />
      </details>
    </>
  );
};

export const organizationFields = FIELDS;
