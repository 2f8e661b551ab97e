import { PageInfo } from '@drogowskaz/directory/graphql';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { FoundLine } from '../brought/find-imports.ts';

export const ImportFindingKindEnum = { REPAIR: 'REPAIR', REFUSAL: 'REFUSAL' } as const;
registerEnumType(ImportFindingKindEnum, {
  name: 'ImportFindingKind',
  description: 'What a line of a report tells.',
  valuesConfig: {
    REPAIR: { description: 'Something was mended by a named rule.' },
    REFUSAL: { description: 'A row does not go in.' },
  },
});

@ObjectType('ImportFinding', { description: 'Something that was mended, or a row that does not go in.', simpleResolvers: true })
export class ImportFindingObject {
  @Field(() => ImportFindingKindEnum, { description: 'Which of both.' })
  readonly kind: keyof typeof ImportFindingKindEnum;

  @Field(() => Int, { description: 'The number of its organisation within the import.' })
  readonly organization: number;

  @Field(() => String, { description: 'The name of its organisation; empty: of none.' })
  readonly organizationName: string;

  @Field(() => String, { description: 'File and place in it: "services.csv line 17, email".' })
  readonly path: string;

  @Field(() => String, { description: 'The rule or the reason, for programs: "stable-id", "OUTSIDE".' })
  readonly name: string;

  @Field(() => String, { description: 'In words, in English; of a refusal with what to do about it.' })
  readonly why: string;

  @Field(() => String, {
    nullable: true,
    description: 'What stood there, at most 2,000 characters; what is no text as JSON. Null: nothing.',
  })
  readonly before: string | null;

  @Field(() => String, { nullable: true, description: 'What it became; null: it was left out.' })
  readonly after: string | null;

  constructor({ organization, finding }: FoundLine) {
    this.kind = finding.kind;
    this.organization = organization;
    this.organizationName = finding.organization;
    this.path = finding.path;
    this.name = finding.name;
    this.why = finding.why;
    this.before = finding.before;
    this.after = finding.after;
  }
}

@ObjectType('ImportFindingConnection', { description: 'A page of the report of an import.', simpleResolvers: true })
export class ImportFindingConnection {
  @Field(() => [ImportFindingObject], { description: 'By organisation, refusals first.' })
  readonly nodes: ImportFindingObject[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(nodes: ImportFindingObject[], pageInfo: PageInfo) {
    this.nodes = nodes;
    this.pageInfo = pageInfo;
  }
}
