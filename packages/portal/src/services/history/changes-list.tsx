import { diffArrays, diffWordsWithSpace } from 'diff';
import { usePortal } from '../../frame/view.ts';
import { fieldText } from '../form/field-text.ts';
import { serviceTexts } from '../texts/service-texts.ts';

export interface Change {
  field: string;
  locale: string | null;
  before: string | null;
  after: string | null;
}

type ContactKind = 'PHONE' | 'EMAIL' | 'FORM' | 'CHAT';

/** Longer texts are shown whole, before and after: comparing them word by word would cost more than it tells. */
const LONGEST = 20_000;

const Marked = ({ parts }: { parts: readonly { value: string; added?: boolean; removed?: boolean }[] }) => (
  <>
    {parts.map(({ value, added, removed }, index) => {
      const key = `${index}${value}`;
      if (added) return <ins key={key}>{value}</ins>;
      return removed ? <del key={key}>{value}</del> : value;
    })}
  </>
);

/** Sentences are compared word by word. */
const ComparedWords = ({ before, after }: { before: string; after: string }) => (
  <Marked
    parts={
      before.length + after.length > LONGEST
        ? [
            { value: before, removed: true },
            { value: ` ${after}`, added: true },
          ]
        : diffWordsWithSpace(before, after)
    }
  />
);

/** Lists have an entry a line: one is there or not. */
const ComparedLines = ({ before, after }: { before: string; after: string }) => {
  const lines = (text: string) => (text === '' ? [] : text.split('\n'));
  const parts = diffArrays(lines(before), lines(after));
  return <Marked parts={parts.map(({ value, ...part }, index) => ({ ...part, value: `${index > 0 ? '\n' : ''}${value.join('\n')}` }))} />;
};

/** What is different, field by field, each language apart: what is gone is crossed out, what is new is underlined. */
export const ChangesList = ({ changes }: { changes: readonly Change[] }) => {
  const { locale, formats } = usePortal();
  const texts = serviceTexts(locale);
  const nameOf = (field: string): string => {
    const part = texts.history.parts[field] ?? fieldText(texts, field)?.label ?? field;
    return part;
  };
  const shown = (field: string, value: string | null): string => {
    if (value === null) return '';
    if (field === 'state') return texts.translations.states[value as keyof typeof texts.translations.states] ?? value;
    if (field === 'deliveryModes')
      return value
        .split('\n')
        .map((mode) => texts.modes[mode as keyof typeof texts.modes] ?? mode)
        .join('\n');
    if (field === 'reach') return texts.reaches[value as keyof typeof texts.reaches] ?? value;
    if (field === 'contacts') return value.replace(/^(PHONE|EMAIL|FORM|CHAT)\b/gm, (kind) => texts.contacts[kind as ContactKind]);
    if (field === 'cost')
      return value.replace(
        /^free: (true|false)$/m,
        (_, free) => `${texts.fields['cost.free'].label} ${free === 'true' ? texts.yes : texts.no}`,
      );
    if (value === 'true' || value === 'false') return value === 'true' ? texts.yes : texts.no;
    return value;
  };
  if (changes.length === 0) return <p>{texts.history.nothing}</p>;
  const byLocale = Map.groupBy(changes, (change) => change.locale);
  return (
    <>
      {[...byLocale].map(([language, members]) => (
        <section key={language ?? ''} class="changes">
          <h3>{language === null ? texts.history.facts : formats.language(language)}</h3>
          <dl>
            {members.map(({ field, before, after }) => (
              <div key={field}>
                <dt>{nameOf(field)}</dt>
                <dd class="written" {...(language === null ? {} : { lang: language })}>
                  {language === null || field === 'state' ? (
                    <ComparedLines before={shown(field, before)} after={shown(field, after)} />
                  ) : (
                    <ComparedWords before={shown(field, before)} after={shown(field, after)} />
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
};
