import { DateTimeScalar, LocaleArg, selectText } from '@drogowskaz/directory/graphql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { AskedService } from '../answer-verification.ts';

export const VerificationAnswerEnum = { STILL_TRUE: 'STILL_TRUE', CHANGED: 'CHANGED', NOT_OFFERED: 'NOT_OFFERED' } as const;
registerEnumType(VerificationAnswerEnum, {
  name: 'VerificationAnswer',
  description: 'The answer to "Is it still true?".',
  valuesConfig: {
    STILL_TRUE: { description: 'All of it is true.' },
    CHANGED: { description: 'Something has changed: the public is told that it is due, until an edit is public.' },
    NOT_OFFERED: { description: 'It is no longer offered: the public reads it no longer. A confirmation brings it back.' },
  },
});

@ObjectType('AskedPlace', { description: 'A place of a service, as the question names it.', simpleResolvers: true })
export class AskedPlace {
  @Field(() => ID, { description: 'UUID of the place.' })
  readonly id: string;

  @Field(() => String, { description: 'What it is called.' })
  readonly name: string;

  constructor({ id, name }: { id: string; name: string }) {
    this.id = id;
    this.name = name;
  }
}

@ObjectType('VerificationQuestion', { description: 'What a one-time link asks about.', simpleResolvers: true })
export class AskedServiceObject {
  readonly #asked: AskedService;

  constructor(asked: AskedService) {
    this.#asked = asked;
  }

  @Field(() => ID, { description: 'UUID of the service.' })
  get serviceId(): string {
    return this.#asked.service.id;
  }

  @Field(() => String, { description: 'Its name, in the asked language where it is written in it.' })
  name(@LocaleArg() locale: string): string {
    return selectText(this.#asked.record.texts, locale)?.text.name ?? '';
  }

  @Field(() => String, { description: 'In short, in the asked language where it is written in it.' })
  summary(@LocaleArg() locale: string): string {
    return selectText(this.#asked.record.texts, locale)?.text.summary ?? '';
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when its last confirmation holds or held.' })
  get dueAt(): Date | null {
    return this.#asked.service.dueAt;
  }

  @Field(() => Boolean, { description: 'Whether the public reads it no longer.' })
  get lapsed(): boolean {
    return this.#asked.service.lapse !== null;
  }

  @Field(() => [AskedPlace], { description: 'Its places: one can be confirmed without the others.' })
  get places(): AskedPlace[] {
    return this.#asked.record.locations.map(({ location }) => new AskedPlace(location));
  }
}
