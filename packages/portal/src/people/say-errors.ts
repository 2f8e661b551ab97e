import type { FieldError } from '../frame/view.ts';
import type { sayErrors } from '../postings/text-fields.tsx';
import { originalIn } from '../postings/text-fields.tsx';
import { postingTexts } from '../postings/texts/posting-texts.ts';
import { peopleTexts } from './texts/people-texts.ts';

/** Where the API's path stands in these forms. */
const formFields: Readonly<Record<string, string>> = {
  start: 'date',
  end: 'to',
  rrule: 'until',
  extraDates: 'moreDates',
  cancelledDates: 'noDates',
  categories: 'topics',
  municipality: 'where',
  category: 'topic',
};

/** The API's complaints, each at its field and in the language of the page. */
export const sayPeopleErrors =
  (more: Readonly<Record<string, string>> = {}): typeof sayErrors =>
  (visit, errors, present): FieldError[] => {
    const own = peopleTexts(visit.view.locale);
    const fields: Readonly<Record<string, { wrong: string }>> = { ...postingTexts(visit.view.locale).fields, ...own.fields };
    const original = originalIn(present, visit.view.locale);
    return errors.map(({ path, message }): FieldError => {
      const [name = '', language, inLanguage] = path;
      if (name === 'translations' && language !== undefined) {
        const field = inLanguage === 'text' ? 'text' : 'title';
        return { field: `${field}.${language}`, text: ofText(message, field, visit) };
      }
      if (name === 'title' || name === 'text') return { field: `${name}.${original}`, text: ofText(message, name, visit) };
      if (name === 'cost') return { field: path[1] === 'free' ? 'free' : 'amount', text: fields.amount?.wrong ?? message };
      const field = more[name] ?? formFields[name] ?? name;
      const said = fields[field];
      return said === undefined ? { text: message } : { field, text: said.wrong || message };
    });
  };

/** The API says what to leave out; here it is said in the language of the page. */
const ofText = (message: string, field: 'title' | 'text', { view }: Parameters<typeof sayErrors>[0]): string =>
  message.startsWith('Leave the ') ? peopleTexts(view.locale).volunteering.contactFound : postingTexts(view.locale).fields[field].wrong;
