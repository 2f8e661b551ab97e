import { DateTimeScalar, LocaleScalar, Municipality, municipalityOf } from '@drogowskaz/directory/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PostingEntity, PostingKindName, PostingState } from '../posting-entity.ts';
import { originalOf } from '../rules/original-of.ts';
import { PostingStateEnum, PostingTranslation } from './posting-objects.ts';

/** What those who write a posting or answer for it see of it; each kind adds its own fields. */
@ObjectType('ManagedPosting', {
  description: 'An event, a notice or another posting with its newest version, for those who write it or answer for it.',
  simpleResolvers: true,
})
export class ManagedPosting {
  protected readonly posting: PostingEntity;

  constructor(posting: PostingEntity) {
    this.posting = posting;
  }

  @Field(() => ID, { description: 'UUID.' })
  get id(): string {
    return this.posting.id;
  }

  @Field(() => String, { description: 'What it is: "EVENT", "NOTICE" …' })
  get kind(): PostingKindName {
    return this.posting.kind;
  }

  @Field(() => Int, { description: 'Its version: give it as `expectedVersion` when you write it.' })
  get version(): number {
    return this.posting.version;
  }

  @Field(() => PostingStateEnum, { description: 'Where this version stands.' })
  get state(): PostingState {
    return this.posting.state;
  }

  @Field(() => Boolean, { description: 'Whether the public reads it, in this version or an earlier one.' })
  get public(): boolean {
    return this.posting.publishedRecord !== null;
  }

  @Field(() => String, { nullable: true, description: 'What the moderator asks to change.' })
  get message(): string | null {
    return this.posting.message;
  }

  @Field(() => ID, { nullable: true, description: 'UUID of its provider; null: the municipality itself.' })
  get providerId(): string | null {
    return this.posting.providerId;
  }

  @Field(() => Municipality, { nullable: true, description: 'The municipality that answers for it.' })
  get home(): Municipality | null {
    return municipalityOf(this.posting.homeKey);
  }

  @Field(() => LocaleScalar, { description: 'The language of the original.' })
  get locale(): string {
    return originalOf(this.posting.record).locale;
  }

  @Field(() => String, { description: 'The title in the original.' })
  get title(): string {
    return originalOf(this.posting.record).title;
  }

  @Field(() => String, { description: 'The text in the original, as it was written.' })
  get text(): string {
    return originalOf(this.posting.record).text;
  }

  @Field(() => [PostingTranslation], { description: 'All texts, the original among them.' })
  get translations(): PostingTranslation[] {
    return this.posting.record.texts.map((text) => new PostingTranslation(text));
  }

  @Field(() => Boolean, { description: 'Demonstration data.' })
  get demonstration(): boolean {
    return this.posting.record.demonstration;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted; null for a draft.' })
  get submittedAt(): Date | null {
    return this.posting.submittedAt;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the public read it first.' })
  get publishedAt(): Date | null {
    return this.posting.publishedAt;
  }

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  get updatedAt(): Date {
    return this.posting.updatedAt;
  }
}
