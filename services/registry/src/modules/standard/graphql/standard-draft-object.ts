import type { PublicStandard, PublicStandardItem } from '@drogowskaz/directory';
import { DateTimeScalar, Municipality, municipalityOf } from '@drogowskaz/directory/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { actorOf, RevisionActor } from '../../services/graphql/index.ts';
import { asPublic } from '../rules/as-public.ts';
import { changedFields, standardChanges } from '../rules/standard-changes.ts';
import type { StandardCommentEntity } from '../standard-entities.ts';
import type { DraftedItem } from '../store/find-draft.ts';
import { publicItem, StandardItemObject } from './standard-item-object.ts';
import { StandardChangeObject } from './standard-version-object.ts';

@ObjectType('StandardComment', {
  description: 'What one municipality says to the others about an item. Never public.',
  simpleResolvers: true,
})
export class StandardComment {
  @Field(() => ID, { description: 'UUID of the comment.' })
  readonly id: string;

  @Field(() => String, { description: 'Plain text.' })
  readonly text: string;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  readonly writtenAt: Date;

  @Field(() => Municipality, { nullable: true, description: 'For which municipality; null: for the hub.' })
  readonly municipality: Municipality | null;

  @Field(() => RevisionActor, { nullable: true, description: 'Who wrote it.' })
  readonly author: RevisionActor | null;

  constructor({ id, text, writtenAt, municipalityKey, authorKeyId, authorAccountId }: StandardCommentEntity) {
    this.id = id;
    this.text = text;
    this.writtenAt = writtenAt;
    this.municipality = municipalityOf(municipalityKey);
    this.author = actorOf(authorKeyId, authorAccountId);
  }
}

@ObjectType('StandardDraftItem', { description: 'An item of the draft, for those who work for a municipality.', simpleResolvers: true })
export class StandardDraftItem {
  @Field(() => ID, { description: 'UUID; the item keeps it in every version of the standard.' })
  readonly id: string;

  @Field(() => Int, { description: 'Counts its edits: the `expectedVersion` of the next one.' })
  readonly version: number;

  @Field(() => Boolean, { description: 'Taken out: the next version is proposed without it. Saving takes it up again.' })
  readonly withdrawn: boolean;

  @Field(() => Boolean, { description: 'Whether it differs from the newest version that was proposed.' })
  readonly changed: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was last edited.' })
  readonly updatedAt: Date;

  @Field(() => StandardItemObject, { description: 'What it says now.' })
  readonly item: StandardItemObject;

  @Field(() => [StandardComment], { description: 'What the municipalities say about it, the oldest first.' })
  readonly comments: StandardComment[];

  constructor({ item, comments }: DraftedItem, { versions: [newest] }: PublicStandard, locale: string) {
    const proposed = newest?.items.find(({ id }) => id === item.id);
    this.id = item.id;
    this.version = item.version;
    this.withdrawn = item.withdrawn;
    this.updatedAt = item.updatedAt;
    this.item = new StandardItemObject(asPublic(item), item.status, locale);
    this.changed = item.withdrawn ? proposed !== undefined : !proposed || changedFields(proposed, asPublic(item)).length > 0;
    this.comments = comments.map((comment) => new StandardComment(comment));
  }
}

@ObjectType('StandardDraft', { description: 'What the municipalities write together: the next version.', simpleResolvers: true })
export class StandardDraft {
  @Field(() => Int, {
    description: 'The number of the newest version that was proposed, 0 when none was: the `expectedVersion` of the next.',
  })
  readonly newestVersion: number;

  @Field(() => [StandardDraftItem], { description: 'By topic; in each, those whom no law entitles first. Also what was withdrawn.' })
  readonly items: StandardDraftItem[];

  @Field(() => [StandardChangeObject], { description: 'How it differs from the newest version.' })
  readonly changes: StandardChangeObject[];

  constructor(drafted: readonly DraftedItem[], standard: PublicStandard, locale: string) {
    const [newest] = standard.versions;
    const after = drafted.filter(({ item }) => !item.withdrawn).map(({ item }) => asPublic(item));
    const statuses = new Map([...standard.statuses, ...drafted.map(({ item }) => [item.id, item.status] as const)]);
    const show = (item: PublicStandardItem) => publicItem({ ...standard, statuses }, item, locale);
    this.newestVersion = newest?.number ?? 0;
    this.items = drafted.map((each) => new StandardDraftItem(each, standard, locale));
    this.changes = standardChanges(newest?.items ?? [], after).map((change) => new StandardChangeObject(change, show));
  }
}
