import { allMunicipalities } from '@drogowskaz/vocabulary';
import { Select, TextArea, TextField } from '../fields/index.ts';
import { checkEmail, missing } from '../frame/check-fields.ts';
import type { Visit } from '../frame/page.ts';
import { type FieldError, usePortal } from '../frame/view.ts';
import type { PortalTexts } from '../texts/texts.ts';
import type { Organization, OrganizationError } from './operations.ts';

/** What the organisation itself keeps true later on. */
export const keptFields = ['email', 'url', 'street', 'postalCode', 'city', 'description'] as const;
/** What is asked for once, and then only moderators change. */
const fixedFields = ['name', 'municipality', 'nip', 'krs', 'regon'] as const;
export const organizationFields = [...fixedFields, ...keptFields];
export type OrganizationField = (typeof organizationFields)[number];
type Values = Partial<Record<OrganizationField, string>>;

export const valuesOf = ({ description, ...organization }: Organization): Values => ({
  ...Object.fromEntries((['email', 'url', 'street', 'postalCode', 'city'] as const).map((field) => [field, organization[field] ?? ''])),
  description: description?.value ?? '',
});

/** Digits, however somebody groups them: "123-456-32-18". */
const digits = (typed: string): string => typed.replace(/[\s.-]/g, '');

/** "example.org" is what people type. */
const webAddress = (typed: string): string => (typed === '' || /^[a-z]+:/i.test(typed) ? typed : `https://${typed}`);

const meant: Partial<Record<OrganizationField, (typed: string) => string>> = { url: webAddress, nip: digits, krs: digits, regon: digits };

/** What was typed into these fields as the API takes it; an empty field is not known. */
export const inputOf = ({ text }: Visit, fields: readonly OrganizationField[]): Partial<Record<OrganizationField, string | null>> =>
  Object.fromEntries(fields.map((field) => [field, (meant[field]?.(text(field)) ?? text(field)) || null]));

/** What can be seen to be wrong before anybody is asked. */
export const organizationErrors = (visit: Visit, fields: readonly OrganizationField[]): FieldError[] => {
  const { nameMissing, municipalityMissing, urlWrong } = visit.texts.newOrganization;
  const { url } = inputOf(visit, ['url']);
  return [
    ...(fields.includes('name') ? missing(visit, { name: nameMissing, municipality: municipalityMissing }) : []),
    ...checkEmail(visit),
    ...(url && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) ? [{ field: 'url', text: urlWrong }] : []),
  ];
};

/** The API's complaints, each at its field and in the language of the page. */
export const sayErrors = ({ texts }: Visit, errors: readonly OrganizationError[]): FieldError[] =>
  errors.map(({ path }) => {
    const field = organizationFields.find((name) => path.includes(name));
    const { nameWrong, nipWrong, krsWrong, regonWrong, urlWrong } = texts.newOrganization;
    const sentences: Values = {
      name: nameWrong,
      nip: nipWrong,
      krs: krsWrong,
      regon: regonWrong,
      url: urlWrong,
      email: texts.fields.emailWrong,
    };
    return field === undefined ? { text: texts.refused.OTHER } : { field, text: sentences[field] ?? texts.fields.invalid };
  });

export const labelOf = ({ newOrganization }: PortalTexts, field: OrganizationField): string => newOrganization[field];

const OnTheWeb = ({ values }: { values: Values }) => {
  const t = usePortal().texts.newOrganization;
  return (
    <>
      <TextField name="email" type="email" label={t.email} value={values.email} autocomplete="email" inputmode="email" />
      <TextField name="url" type="url" label={t.url} hint={t.urlHint} value={values.url} autocomplete="url" inputmode="url" optional />
    </>
  );
};

const WhereAndWhat = ({ values }: { values: Values }) => {
  const { newOrganization: t, organization } = usePortal().texts;
  return (
    <>
      <TextField name="street" label={t.street} value={values.street} autocomplete="street-address" lang="pl" optional />
      <TextField name="postalCode" label={t.postalCode} value={values.postalCode} autocomplete="postal-code" width="short" optional />
      <TextField name="city" label={t.city} value={values.city} autocomplete="address-level2" lang="pl" optional />
      <TextArea
        name="description"
        label={t.description}
        hint={organization.descriptionHint}
        value={values.description}
        lang="pl"
        optional
      />
    </>
  );
};

/** What an organisation keeps true itself. */
export const KeptFields = ({ values }: { values: Values }) => (
  <>
    <OnTheWeb values={values} />
    <WhereAndWhat values={values} />
  </>
);

/** All of a new one. What may stay empty is behind a button, open when there is something in it. */
export const NewOrganizationFields = ({ values }: { values: Values }) => {
  const { texts, errors, form } = usePortal();
  const t = texts.newOrganization;
  const inside = ['nip', 'krs', 'regon', 'street', 'postalCode', 'city', 'description'];
  const open = inside.some((name) => (form.get(name) ?? '') !== '' || errors.some(({ field }) => field === name));
  return (
    <>
      <TextField name="name" label={t.name} hint={t.nameHint} autocomplete="organization" />
      <Select
        name="municipality"
        label={t.municipality}
        hint={t.municipalityHint}
        empty={t.choose}
        choices={allMunicipalities().map(({ code, name }) => ({ value: code, label: name, lang: 'pl' }))}
      />
      <OnTheWeb values={values} />
      <details class="more" open={open}>
        <summary>{t.more}</summary>
        <TextField name="nip" label={t.nip} inputmode="numeric" width="medium" optional />
        <TextField name="krs" label={t.krs} inputmode="numeric" width="medium" optional />
        <TextField name="regon" label={t.regon} inputmode="numeric" width="medium" optional />
        <WhereAndWhat values={{}} />
      </details>
    </>
  );
};
