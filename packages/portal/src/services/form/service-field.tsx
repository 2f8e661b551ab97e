import { Checkbox, Checkboxes, Radios, Select, TextArea, TextField } from '../../fields/index.ts';
import { usePortal } from '../../frame/view.ts';
import { serviceTexts } from '../texts/service-texts.ts';
import { choicesFor } from './choices.ts';
import { fieldText } from './field-text.ts';
import type { FormField } from './form-field.ts';
import { GroupedCheckboxes } from './grouped-checkboxes.tsx';

export interface ServiceFieldProps {
  field: FormField;
  /** The name in the page, where it is one of several rows. */
  name?: string;
  /** What is stored. */
  present: URLSearchParams;
  label?: string;
  /** The language of what is written here. */
  lang?: string;
  type?: 'text' | 'tel' | 'email' | 'url';
  autocomplete?: string;
}

const usual = ['pl', 'uk', 'en', 'ru'];

/** One field of the form, whatever its kind. */
export const ServiceField = ({ field, name = field.name, present, label, lang, type, autocomplete }: ServiceFieldProps) => {
  const { locale } = usePortal();
  const texts = serviceTexts(locale);
  const text = fieldText(texts, name);
  const own = field.name.split('.').at(-1) ?? '';
  const always = field.required === true || own === 'deliveryModes';
  const shared = {
    name,
    label: label ?? text?.label ?? name,
    ...(text?.hint === undefined ? {} : { hint: text.hint }),
    optional: !always,
  };
  const value = present.get(name);
  const language = lang === undefined ? {} : { lang };
  switch (field.kind) {
    case 'TEXT':
      return <TextArea {...shared} {...language} value={value} rows={own === 'description' ? 8 : 3} />;
    case 'LINES':
      return <TextArea {...shared} {...language} value={value} rows={3} />;
    case 'NUMBER':
    case 'WHOLE':
      return <TextField {...shared} value={value} inputmode="decimal" width="short" />;
    case 'LAST_DAY':
      return <TextField {...shared} value={value} type="date" width="medium" />;
    case 'ADDRESS':
      return <TextField {...shared} value={value} inputmode="url" />;
    case 'ONE':
      return <Select {...shared} value={value} choices={choicesFor(own, locale)} {...(always ? {} : { empty: texts.notKnown })} />;
    case 'YES_NO':
      return (
        <Radios
          {...shared}
          value={value ?? ''}
          choices={[
            { value: 'yes', label: texts.yes },
            { value: 'no', label: texts.no },
            { value: '', label: texts.notKnown },
          ]}
        />
      );
    case 'FLAG':
      return <Checkbox {...shared} checked={present.has(name)} />;
    case 'MANY':
      if (own !== 'languages') return <Checkboxes {...shared} values={present.getAll(name)} choices={choicesFor(own, locale)} />;
      return (
        <GroupedCheckboxes
          {...shared}
          values={present.getAll(name)}
          first={choicesFor(own, locale).filter((choice) => usual.includes(choice.value))}
          rest={[
            { label: texts.contacts.otherLanguages, choices: choicesFor(own, locale).filter((choice) => !usual.includes(choice.value)) },
          ]}
          restLabel={texts.contacts.otherLanguages}
        />
      );
    default:
      return (
        <TextField
          {...shared}
          {...language}
          value={value}
          {...(type === undefined ? {} : { type })}
          {...(autocomplete === undefined ? {} : { autocomplete })}
        />
      );
  }
};
