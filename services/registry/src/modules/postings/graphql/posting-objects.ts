/** What the API says of every posting, whatever its kind. */
import type { PostingText } from '@drogowskaz/directory';
import {
  LocaleScalar,
  LocalizedText,
  safeMarkdown,
  selectText,
  type TextDirection,
  TextDirectionEnum,
  type TranslationState,
  TranslationStateEnum,
  textDirection,
} from '@drogowskaz/directory/graphql';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { WrittenTranslation } from '../rules/write-posting-texts.ts';

export const PostingStateEnum = { DRAFT: 'DRAFT', WAITING: 'WAITING', PUBLISHED: 'PUBLISHED', WITHDRAWN: 'WITHDRAWN' } as const;
registerEnumType(PostingStateEnum, {
  name: 'PostingState',
  description: 'Where the newest version of an event, a notice or another posting stands.',
  valuesConfig: {
    DRAFT: { description: 'Only those who write it or answer for it see it. What was public before stays so.' },
    WAITING: { description: 'It waits for a moderator. What was public before stays so.' },
    PUBLISHED: { description: 'The public reads just this.' },
    WITHDRAWN: { description: 'It has been taken away for good.' },
  },
});

@InputType('PostingTextInput', { description: 'The text in one more language. Without title and text, this language is taken away.' })
export class PostingTextInput implements WrittenTranslation {
  @Field(() => LocaleScalar, { description: 'The language.' })
  locale!: string;

  @Field(() => String, { nullable: true, description: 'The title, at most 200 characters, one line.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What there is to say: Markdown, at most 20,000 characters.' })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: a machine translated it and nobody has read it.' })
  machine?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: it says what the original says though its words are those of before; else it is outdated once the original has changed.',
  })
  upToDate?: boolean | null;
}

@ObjectType('PostingTranslation', { description: 'How a text stands in one language.', simpleResolvers: true })
export class PostingTranslation {
  @Field(() => LocaleScalar, { description: 'The language.' })
  readonly locale: string;

  @Field(() => TextDirectionEnum, { description: 'The direction in which to show it.' })
  readonly direction: TextDirection;

  @Field(() => TranslationStateEnum, { description: 'How it relates to the original; the original is among them.' })
  readonly state: TranslationState;

  @Field(() => String, { description: 'The title.' })
  readonly title: string;

  @Field(() => String, {
    description: 'The text as it was written: Markdown. For showing it take the localized field, which is made safe.',
  })
  readonly text: string;

  constructor({ locale, state, title, text }: PostingText) {
    this.locale = locale;
    this.direction = textDirection(locale);
    this.state = state;
    this.title = title;
    this.text = text;
  }
}

export const titleIn = (texts: readonly PostingText[], locale: string): LocalizedText => {
  const selected = selectText(texts, locale);
  if (!selected) throw new Error('A posting without any text was stored; its schema must refuse that.');
  return new LocalizedText({ value: selected.text.title, locale: selected.text.locale }, selected.state);
};

/** The text, as Markdown that is safe to render. */
export const textIn = (texts: readonly PostingText[], locale: string): LocalizedText | null => {
  const selected = selectText(texts, locale);
  if (!selected || selected.text.text === '') return null;
  return new LocalizedText({ value: safeMarkdown(selected.text.text), locale: selected.text.locale }, selected.state);
};
