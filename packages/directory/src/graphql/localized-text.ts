import { Directive, Field, ObjectType } from 'type-graphql';
import type { LocalizedString } from '../records/localized.ts';
import { TextDirectionEnum, TranslationStateEnum } from './enums.ts';
import { LocaleScalar } from './scalars.ts';
import { selectText, type TranslationState } from './select-text.ts';
import { type TextDirection, textDirection } from './text-direction.ts';

@Directive('@shareable')
@ObjectType('LocalizedText', { description: 'A text that a person wrote, with the language it is really in.', simpleResolvers: true })
export class LocalizedText {
  @Field(() => String, { description: 'The text.' })
  readonly value: string;

  @Field(() => LocaleScalar, { description: 'The language that the text is in.' })
  readonly locale: string;

  @Field(() => TextDirectionEnum, { description: 'The direction in which to show it.' })
  readonly direction: TextDirection;

  @Field(() => TranslationStateEnum, { description: 'How it relates to the original and to the language that was asked for.' })
  readonly state: TranslationState;

  constructor(text: { value: string; locale: string }, state: TranslationState) {
    this.value = text.value;
    this.locale = text.locale;
    this.direction = textDirection(text.locale);
    this.state = state;
  }
}

/** A short text for a reader of `locale`, else the original; null when nothing was written. */
export const localizedText = (strings: LocalizedString, locale: string): LocalizedText | null => {
  const selected = selectText(strings, locale);
  return selected && new LocalizedText(selected.text, selected.state);
};
