import {
  LocaleArg,
  LocalizedText,
  localizedText,
  Municipality,
  municipalityOf,
  ProviderCard,
  providerDescription,
  RecordSourceObject,
  UrlScalar,
} from '@drogowskaz/directory/graphql';
import { Directive, Field, ObjectType } from 'type-graphql';
import type { ProviderRow } from '../../../subgraph/directory-reader.ts';

/** `services` stands in `provider-services-resolver.ts` of the services, which know providers and not the other way round. */
@Directive('@key(fields: "id")')
@ObjectType('Provider', { description: providerDescription, simpleResolvers: true })
export class ProviderObject extends ProviderCard {
  readonly #row: ProviderRow;

  constructor(row: ProviderRow) {
    super(row);
    this.#row = row;
  }

  @Field(() => LocalizedText, { nullable: true, description: 'What it does.' })
  description(@LocaleArg() locale: string): LocalizedText | null {
    return localizedText(this.#row.description, locale);
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Its site.' })
  get url(): string | null {
    return this.#row.url;
  }

  @Field(() => Municipality, { nullable: true, description: 'Where it sits; null when not known or outside of this hub.' })
  get municipality(): Municipality | null {
    return municipalityOf(this.#row.municipality);
  }

  @Field(() => RecordSourceObject, {
    nullable: true,
    description: 'Whose record it is, when it belongs to another directory; null for those of this hub.',
  })
  get source(): RecordSourceObject | null {
    return this.#row.source ? new RecordSourceObject(this.#row.source) : null;
  }
}
