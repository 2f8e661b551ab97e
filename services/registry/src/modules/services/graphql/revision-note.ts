import { DateTimeScalar } from '@drogowskaz/directory/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import type { RevisionNoteEntity } from '../revision-note-entity.ts';
import { actorOf, RevisionActor } from './revision-actor.ts';

@ObjectType('RevisionNote', { description: 'What a moderator wrote to other moderators about a revision.', simpleResolvers: true })
export class RevisionNote {
  @Field(() => ID, { description: 'UUID of the note.' })
  readonly id: string;

  @Field(() => String, { description: 'Plain text.' })
  readonly text: string;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  readonly writtenAt: Date;

  @Field(() => RevisionActor, { nullable: true, description: 'Who wrote it.' })
  readonly author: RevisionActor | null;

  constructor({ id, text, writtenAt, authorKeyId, authorAccountId }: RevisionNoteEntity) {
    this.id = id;
    this.text = text;
    this.writtenAt = writtenAt;
    this.author = actorOf(authorKeyId, authorAccountId);
  }
}
