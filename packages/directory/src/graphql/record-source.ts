import { Directive, Field, ObjectType } from 'type-graphql';
import type { PublicSource } from '../public/record-source.ts';
import { DateTimeScalar, UrlScalar } from './scalars.ts';

@Directive('@shareable')
@ObjectType('RecordSource', { description: 'Another directory, to which a record belongs: it is only shown here.', simpleResolvers: true })
export class RecordSourceObject {
  @Field(() => String, { description: 'Who says what stands here.' })
  readonly name: string;

  @Field(() => String, { nullable: true, description: 'The licence: an SPDX identifier or the address of the terms.' })
  readonly licence: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where it can be read in its owner’s words.' })
  readonly url: string | null;

  @Field(() => String, { nullable: true, description: 'What its owner wants to be said wherever it is shown. Show it.' })
  readonly attribution: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When this version of it was taken over.' })
  readonly harvestedAt: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when its source has not answered, so that what stands here may be old; null while it does.',
  })
  readonly unreachableSince: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The directory through which it came, when that is not its owner’s, or its host, when it has the name of somebody of this hub; null: from its owner.',
  })
  readonly passedOnBy: string | null;

  constructor({ name, licence, url, attribution, harvestedAt, unreachableSince, passedOnBy }: PublicSource) {
    this.name = name;
    this.licence = licence;
    this.url = url;
    this.attribution = attribution;
    this.harvestedAt = harvestedAt;
    this.unreachableSince = unreachableSince;
    this.passedOnBy = passedOnBy;
  }
}
