import { DateTimeScalar, LocaleScalar, Municipality, MunicipalityCodeScalar, municipalityOf } from '@drogowskaz/directory/graphql';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { UserError } from '../../../values/user-error.ts';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import { PostingTextInput, PostingTranslation } from '../../postings/graphql/index.ts';
import type { FoundCollection } from '../find-collections.ts';
import { textsOf, type WrittenCollection } from '../write-collection.ts';

@InputType('CollectionInput', { description: 'A collection as its author writes it. What is left out stays as it is.' })
export class CollectionInput implements WrittenCollection {
  @Field(() => LocaleScalar, { description: 'The language of the texts below: the original.' })
  locale!: string;

  @Field(() => String, { description: 'Its title, at most 200 characters, one line.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is for: Markdown, at most 4,000 characters.' })
  text?: string | null;

  @Field(() => [PostingTextInput], { nullable: true, description: 'The same in other languages; those that are left out stay.' })
  translations?: PostingTextInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Public services in the order in which they are to stand, at most 200.' })
  services?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the public sees it; a new one it does when nothing is said.' })
  published?: boolean | null;

  @Field(() => MunicipalityCodeScalar, {
    nullable: true,
    description: 'The municipality that looks after it; by default the caller’s own.',
  })
  municipality?: string | null;
}

@ObjectType('ManagedCollection', { description: 'A collection for those who look after it.', simpleResolvers: true })
export class ManagedCollection {
  readonly #found: FoundCollection;

  constructor(found: FoundCollection) {
    this.#found = found;
  }

  @Field(() => ID, { description: 'Its word.' })
  get id(): string {
    return this.#found.collection.id;
  }

  @Field(() => Int, { description: 'Its version: give it as `expectedVersion` when you write it.' })
  get version(): number {
    return this.#found.collection.version;
  }

  @Field(() => Boolean, { description: 'Whether the public sees it.' })
  get published(): boolean {
    return this.#found.collection.published;
  }

  @Field(() => [PostingTranslation], { description: 'Its texts in every language, the original among them.' })
  get translations(): PostingTranslation[] {
    return textsOf(this.#found.collection).map((text) => new PostingTranslation(text));
  }

  @Field(() => [ID], { description: 'Its services in order, also those that are not public at the moment.' })
  get services(): string[] {
    return this.#found.services;
  }

  @Field(() => Municipality, { nullable: true, description: 'The municipality that looks after it; null: the hub itself.' })
  get home(): Municipality | null {
    return municipalityOf(this.#found.collection.homeKey);
  }

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  get updatedAt(): Date {
    return this.#found.collection.updatedAt;
  }
}

@ObjectType('CollectionPayload', {
  description: 'A collection as it stands after the mutation, or why nothing was written.',
  simpleResolvers: true,
})
export class CollectionPayload {
  @Field(() => ManagedCollection, { nullable: true, description: 'Null when there are user errors.' })
  readonly collection: ManagedCollection | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was done.' })
  readonly userErrors: UserErrorObject[];

  constructor(found: FoundCollection | null, userErrors: readonly UserError[]) {
    this.collection = found && new ManagedCollection(found);
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}
