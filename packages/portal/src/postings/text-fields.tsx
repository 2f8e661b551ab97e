import { fill } from '@drogowskaz/page-kit';
import { Checkbox, TextArea, TextField } from '../fields/index.ts';
import type { Visit } from '../frame/page.ts';
import { type FieldError, usePortal } from '../frame/view.ts';
import type { Translation, UserError } from './answers.ts';
import { type PostingField, postingTexts } from './texts/posting-texts.ts';

const WRITTEN = ['pl', 'en', 'uk'];

/** The language of the original: as it is; a new one is written in the language of the portal that its author reads. */
export const originalIn = (present: readonly Translation[] | null, locale: string): string =>
  present?.find(({ state }) => state === 'ORIGINAL')?.locale ?? locale;

/** The original first, then the languages of the portal; what is there in others stays. */
export const languagesOf = (original: string): string[] => [original, ...WRITTEN.filter((locale) => locale !== original)];

/** Name, hint and what is wrong of a field. */
export const useFieldText = (field: PostingField, name: string = field) => {
  const { label, hint } = postingTexts(usePortal().locale).fields[field];
  return { name, label, ...(hint !== undefined && { hint }) };
};

interface TextFieldsProps {
  present: readonly Translation[] | null;
  needsText?: boolean;
  /** Of the headings above the other languages, by what stands above them. */
  heading?: 'h2' | 'h3';
}

/** Title and text in three languages, the original first. */
export const TextFields = ({ present, needsText = false, heading: Heading = 'h2' }: TextFieldsProps) => {
  const { locale, formats } = usePortal();
  const texts = postingTexts(locale);
  const original = originalIn(present, locale);
  return (
    <>
      {languagesOf(original).map((language) => {
        const there = present?.find((text) => text.locale === language);
        const needed = language === original;
        const label = (field: 'title' | 'text') => `${texts.fields[field].label} (${formats.language(language)})`;
        return (
          <div key={language}>
            {!needed && <Heading>{fill(texts.inLanguage, { language: formats.language(language) })}</Heading>}
            <TextField
              name={`title.${language}`}
              label={label('title')}
              {...(needed && texts.fields.title.hint !== undefined && { hint: texts.fields.title.hint })}
              {...(there?.state === 'OUTDATED' && { hint: texts.outdated })}
              value={there?.title}
              lang={language}
              optional={!needed}
              maxLength={200}
            />
            <TextArea
              name={`text.${language}`}
              label={label('text')}
              {...(needed && texts.fields.text.hint !== undefined && { hint: texts.fields.text.hint })}
              value={there?.text}
              lang={language}
              optional={!(needed && needsText)}
            />
            {there?.state === 'OUTDATED' && <Checkbox name={`holds.${language}`} label={texts.upToDate} />}
          </div>
        );
      })}
    </>
  );
};

/** What was typed in them, as the API takes it. */
export const typedTexts = (visit: Visit, present: readonly Translation[] | null) => {
  const locale = originalIn(present, visit.view.locale);
  return {
    locale,
    title: visit.text(`title.${locale}`),
    text: visit.text(`text.${locale}`),
    translations: languagesOf(locale)
      .slice(1)
      .map((language) => ({
        locale: language,
        title: visit.text(`title.${language}`),
        text: visit.text(`text.${language}`),
        ...(visit.form.has(`holds.${language}`) && { upToDate: true }),
      })),
  };
};

/** What is missing before anybody is asked. */
export const missingTexts = (visit: Visit, present: readonly Translation[] | null, needsText = false): FieldError[] => {
  const { fields } = postingTexts(visit.view.locale);
  const original = originalIn(present, visit.view.locale);
  return [
    ...(visit.text(`title.${original}`) === '' ? [{ field: `title.${original}`, text: fields.title.wrong }] : []),
    ...(needsText && visit.text(`text.${original}`) === '' ? [{ field: `text.${original}`, text: fields.text.wrong }] : []),
  ];
};

/** Where the API's path stands in the form. */
const formFields: Readonly<Record<string, PostingField>> = {
  start: 'from',
  end: 'to',
  rrule: 'until',
  extraDates: 'moreDates',
  cancelledDates: 'noDates',
  categories: 'topics',
  id: 'word',
};

const fieldOf = ([name = '', second]: readonly string[], fields: Readonly<Record<string, unknown>>): PostingField | null => {
  if (name === 'place') return second === 'street' ? 'street' : 'placeName';
  if (name === 'cost') return second === 'free' ? 'free' : second === 'note' ? 'costNote' : 'amount';
  const field = formFields[name] ?? name;
  return field in fields ? (field as PostingField) : null;
};

/** The API's complaints, each at its field and in the language of the page. */
export const sayErrors = (visit: Visit, errors: readonly UserError[], present: readonly Translation[] | null): FieldError[] => {
  const { fields } = postingTexts(visit.view.locale);
  const original = originalIn(present, visit.view.locale);
  return errors.map(({ path, message }) => {
    const [name = '', language, inLanguage] = path;
    if (name === 'translations' && language !== undefined) {
      const field = inLanguage === 'text' ? 'text' : 'title';
      return { field: `${field}.${language}`, text: fields[field].wrong };
    }
    const field = fieldOf(path, fields);
    if (field === null) return { text: message };
    return { field: field === 'title' || field === 'text' ? `${field}.${original}` : field, text: fields[field].wrong };
  });
};
