import { PageInfo } from '@drogowskaz/directory/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import type { OrganizationOutcome } from '../brought/find-imports.ts';
import { ImportReportObject } from './report-objects.ts';

@ObjectType('ImportedOrganization', { description: 'What becomes, or became, of one organisation.', simpleResolvers: true })
export class ImportedOrganizationObject {
  @Field(() => Int, { description: 'Its number within the import.' })
  readonly position: number;

  @Field(() => String, { description: 'Its name; empty: rows that belong to no organisation.' })
  readonly name: string;

  @Field(() => ImportReportObject, { description: 'What becomes of it; an organisation goes in wholly or not at all.' })
  readonly report: ImportReportObject;

  constructor({ position, name, summary }: OrganizationOutcome) {
    this.position = position;
    this.name = name;
    this.report = new ImportReportObject(summary);
  }
}

@ObjectType('ImportedOrganizationConnection', { description: 'A page of the organisations of an import.', simpleResolvers: true })
export class ImportedOrganizationConnection {
  @Field(() => [ImportedOrganizationObject], { description: 'In the order in which they were read.' })
  readonly nodes: ImportedOrganizationObject[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(nodes: ImportedOrganizationObject[], pageInfo: PageInfo) {
    this.nodes = nodes;
    this.pageInfo = pageInfo;
  }
}
