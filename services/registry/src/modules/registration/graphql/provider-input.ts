import { LocaleScalar, MunicipalityCodeScalar, UrlScalar } from '@drogowskaz/directory/graphql';
import { Field, InputType } from 'type-graphql';
import type { WrittenProvider } from '../rules/write-provider.ts';

@InputType('ProviderFacts', { description: 'What can be said of a provider.' })
abstract class ProviderFacts {
  @Field(() => String, { nullable: true, description: 'Tax number (NIP): ten digits, its check digit is looked at.' })
  nip?: string | null;

  @Field(() => String, { nullable: true, description: 'Number in the court register (KRS): ten digits, leading zeros may be left out.' })
  krs?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Statistical number (REGON): nine or fourteen digits, their check digits are looked at.',
  })
  regon?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Its site.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'What it does, at most 4,000 characters.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Street and number of its office; not public.' })
  street?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code of its office; not public.' })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Town of its office; not public.' })
  city?: string | null;

  @Field(() => LocaleScalar, { defaultValue: 'pl', description: 'The language of the description; on registering, of mails, too.' })
  locale!: string;
}

@InputType('RegisterProviderInput', { description: 'An organisation that wants to be in the directory.' })
export class RegisterProviderInput extends ProviderFacts implements WrittenProvider {
  @Field(() => String, { description: 'Its name, at most 300 characters, one line.' })
  name!: string;

  @Field(() => String, { description: 'An e-mail address that it reads; not public. A mail asks for its confirmation.' })
  email!: string;

  @Field(() => MunicipalityCodeScalar, { description: 'Where it sits: the moderators there decide.' })
  municipality!: string;
}

@InputType('UpdateProviderInput', { description: 'What to change of a provider: what is left out stays, null makes it unknown.' })
export class UpdateProviderInput extends ProviderFacts implements WrittenProvider {
  @Field(() => String, { nullable: true, description: 'Its name; only a moderator changes it, as she changes the numbers.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'An e-mail address that it reads; not public.' })
  email?: string | null;
}
