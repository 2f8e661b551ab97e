import { renderToString } from 'preact-render-to-string';
import {
  type Letter,
  type LetterPart,
  type MailLocale,
  type MailTemplate,
  type MailTexts,
  type MailValues,
  mailLocale,
} from './mail-texts.ts';
import { en } from './texts/en.ts';
import { pl } from './texts/pl.ts';
import { uk } from './texts/uk.ts';

const texts: Readonly<Record<MailLocale, MailTexts>> = { pl, en, uk };

export interface ComposedLetter {
  subject: string;
  text: string;
  html: string;
}

/** Line ends and control characters in what people wrote would begin another header; in a subject they are spaces. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** A letter as it is sent: plain text, and the same as simple HTML. What people wrote is text in both, never markup. */
export const composeLetter = <Template extends MailTemplate>(
  template: Template,
  locale: string,
  values: MailValues[Template],
  publicUrl: string,
): ComposedLetter => {
  const language = mailLocale(locale);
  const { letters, footer, privacy } = texts[language];
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Warsaw' });
  const { subject, parts }: Letter = letters[template](values, (iso) => days.format(new Date(iso)));
  const all: LetterPart[] = [...parts, footer, { label: privacy, link: '/portal/privacy' }];
  const absolute = (link: string) => `${publicUrl}${link}`;
  return {
    subject: oneLine(subject).slice(0, 200).toWellFormed(),
    text: `${all.map((part) => plain(part, absolute)).join('\n\n')}\n`,
    html: `<!doctype html>${renderToString(<Page language={language} subject={subject} parts={all} absolute={absolute} />)}`,
  };
};

const plain = (part: LetterPart, absolute: (link: string) => string): string => {
  if (typeof part === 'string') return part;
  if ('quote' in part) return part.quote.replace(/^/gm, '> ');
  return `${part.label}:\n${absolute(part.link)}`;
};

interface PageProps {
  language: MailLocale;
  subject: string;
  parts: LetterPart[];
  absolute: (link: string) => string;
}

const Page = ({ language, subject, parts, absolute }: PageProps) => (
  <html lang={language}>
    <head>
      <meta charset="utf-8" />
      <title>{subject}</title>
    </head>
    <body>
      {parts.map((part) =>
        typeof part === 'string' ? (
          <p>{part}</p>
        ) : 'quote' in part ? (
          <blockquote style="white-space: pre-line">{part.quote}</blockquote>
        ) : (
          <p>
            <a href={absolute(part.link)}>{part.label}</a>
          </p>
        ),
      )}
    </body>
  </html>
);
