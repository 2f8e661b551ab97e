import { Directive, Field, ObjectType } from 'type-graphql';
import type { PublicServiceText } from '../public/public-service.ts';
import { TextDirectionEnum, TranslationStateEnum } from './enums.ts';
import { safeMarkdown } from './safe-markdown.ts';
import { LocaleScalar } from './scalars.ts';
import { selectText, type TranslationState } from './select-text.ts';
import { type TextDirection, textDirection } from './text-direction.ts';

type Texts = Pick<PublicServiceText, 'locale' | 'state' | 'name' | 'summary' | 'plainSummary' | 'description'>;

@Directive('@shareable')
@ObjectType('ServiceContent', { description: 'The texts of a service in one language.', simpleResolvers: true })
export class ServiceContent {
  @Field(() => LocaleScalar, { description: 'The language that the texts are in.' })
  readonly locale: string;

  @Field(() => LocaleScalar, { description: 'The language that was asked for.' })
  readonly requestedLocale: string;

  @Field(() => TextDirectionEnum, { description: 'The direction in which to show them.' })
  readonly direction: TextDirection;

  @Field(() => TranslationStateEnum, {
    description: 'How they relate to the original. MISSING: there are none in the asked language, these are in another.',
  })
  readonly state: TranslationState;

  @Field(() => String, { description: 'The name of the service.' })
  readonly name: string;

  @Field(() => String, { description: 'What it is, in a sentence or two.' })
  readonly summary: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same in short sentences and easy words, for people who read with effort; null where nobody has written it.',
  })
  readonly plainSummary: string | null;

  @Field(() => String, {
    description: 'All that there is to say. Markdown, a safe subset: no HTML, no images, links only to the web, mail and telephone.',
  })
  get description(): string {
    return safeMarkdown(this.#description);
  }

  /** As its author wrote it. */
  readonly #description: string;

  constructor(text: Texts, requestedLocale: string, state: TranslationState) {
    this.locale = text.locale;
    this.requestedLocale = requestedLocale;
    this.direction = textDirection(text.locale);
    this.state = state;
    this.name = text.name;
    this.summary = text.summary;
    this.plainSummary = text.plainSummary ?? null;
    this.#description = text.description;
  }
}

/** The texts for a reader of `locale`: in that language, else in the first fallback that exists, else the original. */
export const serviceContent = (texts: readonly Texts[], locale: string, fallback: readonly string[] = []): ServiceContent => {
  const selected = selectText(texts, locale, fallback);
  if (!selected) throw new Error('A service without any text was published; the registry must refuse that.');
  return new ServiceContent(selected.text, locale, selected.state);
};
