import type { PublicServiceDetail } from '@drogowskaz/directory';
import { LocaleArg, LocaleScalar, LocalizedText, localizedText } from '@drogowskaz/directory/graphql';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

export const ContactKindEnum = { PHONE: 'PHONE', EMAIL: 'EMAIL', FORM: 'FORM', CHAT: 'CHAT' } as const;
registerEnumType(ContactKindEnum, {
  name: 'ContactKind',
  description: 'A way to reach a service.',
  valuesConfig: {
    PHONE: { description: 'A telephone number.' },
    EMAIL: { description: 'An e-mail address.' },
    FORM: { description: 'The address of a page with a form.' },
    CHAT: { description: 'The address of a chat, or a name in a messenger.' },
  },
});

type PublicContact = PublicServiceDetail['contacts'][number];

@ObjectType('Contact', { description: 'One way to reach a service, with the languages spoken there.', simpleResolvers: true })
export class ContactObject {
  readonly #contact: PublicContact;

  constructor(contact: PublicContact) {
    this.#contact = contact;
  }

  @Field(() => ContactKindEnum, { description: 'What kind of way.' })
  get kind(): PublicContact['kind'] {
    return this.#contact.kind;
  }

  @Field(() => String, { description: 'The number, the address or the link.' })
  get value(): string {
    return this.#contact.value;
  }

  @Field(() => [LocaleScalar], { description: 'The languages spoken there. Empty: not known.' })
  get languages(): string[] {
    return this.#contact.languages;
  }

  @Field(() => LocalizedText, { nullable: true, description: 'What its owner adds: when to call, whom to ask for.' })
  note(@LocaleArg() locale: string): LocalizedText | null {
    return localizedText(this.#contact.note, locale);
  }
}
