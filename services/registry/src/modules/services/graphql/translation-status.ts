import { LocaleScalar, TranslationStateEnum } from '@drogowskaz/directory/graphql';
import { Field, ObjectType } from 'type-graphql';
import type { TranslationStatus } from '../rules/translation-states.ts';

@ObjectType('TranslationStatus', { description: 'How far a service is translated into a language.', simpleResolvers: true })
export class TranslationStatusObject implements TranslationStatus {
  @Field(() => LocaleScalar, { description: 'The language.' })
  readonly locale: string;

  @Field(() => TranslationStateEnum, { description: 'Of the newest version. MISSING: there are no texts in this language.' })
  readonly state: TranslationStatus['state'];

  @Field(() => TranslationStateEnum, { description: 'Of what the public reads.' })
  readonly publicState: TranslationStatus['publicState'];

  @Field(() => [String], { description: 'What the original says and these texts do not: "howToApply", "plainSummary".' })
  readonly missing: string[];

  constructor({ locale, state, publicState, missing }: TranslationStatus) {
    this.locale = locale;
    this.state = state;
    this.publicState = publicState;
    this.missing = missing;
  }
}
