import { DateTimeScalar, Municipality, municipalityOf, PageInfo } from '@drogowskaz/directory/graphql';
import { type CallerRole, callerRoles } from '@drogowskaz/platform';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { AuditOrigin, AuditSummary } from '../audit-entry-entity.ts';
import type { AuditLine } from '../find-audit-log.ts';

export const RoleEnum = Object.fromEntries(callerRoles.map((role) => [role, role]));
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a caller is; what each may is told in docs/rights.md.',
  valuesConfig: {
    ANONYMOUS: { description: 'Anybody, or somebody who is signed in and belongs to nothing yet.' },
    PARTNER: { description: 'A partner site.' },
    NGO_EDITOR: { description: 'Writes the services of a provider.' },
    NGO_OWNER: { description: 'An editor who also answers for the provider, its team and its keys.' },
    MODERATOR: { description: 'Decides for a municipality.' },
    MUNICIPAL_ADMINISTRATOR: { description: 'A moderator who also answers for the team, the keys and the delegation of the municipality.' },
    STRATEGIST: { description: 'Writes the range of services with other municipalities, and reads coverage.' },
    ADMINISTRATOR: { description: 'Of the hub: may do everything everywhere.' },
  },
});

export const AuditOriginEnum = { PORTAL: 'PORTAL', API: 'API', PUBLIC: 'PUBLIC', JOB: 'JOB', OPERATOR: 'OPERATOR' } as const;
registerEnumType(AuditOriginEnum, {
  name: 'AuditOrigin',
  description: 'From where in the system something was done.',
  valuesConfig: {
    PORTAL: { description: 'By a person who is signed in.' },
    API: { description: 'With an API key.' },
    PUBLIC: { description: 'Without an account: a registration, a one-time link.' },
    JOB: { description: 'By the hub itself, when its time had come.' },
    OPERATOR: { description: 'By the operator at the machine.' },
  },
});

@ObjectType('AuditDetail', {
  description: 'One thing that was changed: a status, a version, names of fields. Never a text that somebody wrote.',
  simpleResolvers: true,
})
export class AuditDetail {
  @Field(() => String, { description: 'What it is: "status", "version", "changedFields".' })
  readonly name: string;

  @Field(() => String, { nullable: true, description: 'What it was; null when it was nothing or is not kept.' })
  readonly before: string | null;

  @Field(() => String, { nullable: true, description: 'What it is since.' })
  readonly after: string | null;

  constructor(name: string, before: AuditSummary[string], after: AuditSummary[string]) {
    this.name = name;
    this.before = shown(before);
    this.after = shown(after);
  }
}

const shown = (value: AuditSummary[string]): string | null =>
  value == null ? null : Array.isArray(value) ? value.join(', ') : String(value);

@ObjectType('AuditEntry', {
  description: 'Who did what to which record, when and from where. Entries are never changed.',
  simpleResolvers: true,
})
export class AuditEntryObject {
  @Field(() => ID, { description: 'UUID.' })
  readonly id: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at: Date;

  @Field(() => String, { description: 'What was done: "APPROVE_REVISION", "ISSUE_API_KEY".' })
  readonly action: string;

  @Field(() => RoleEnum, { description: 'In which role.' })
  readonly role: CallerRole;

  @Field(() => AuditOriginEnum, { description: 'From where in the system.' })
  readonly origin: AuditOrigin;

  @Field(() => ID, { nullable: true, description: 'The account of the person who did it; it stays when her personal data are erased.' })
  readonly account: string | null;

  @Field(() => String, { nullable: true, description: 'Her name; null when her personal data were erased, and for keys and jobs.' })
  readonly accountName: string | null;

  @Field(() => ID, { nullable: true, description: 'The API key with which it was done.' })
  readonly key: string | null;

  @Field(() => String, { description: 'What kind of record: "service", "revision", "provider", "api_key".' })
  readonly recordType: string;

  @Field(() => ID, { description: 'UUID of the record.' })
  readonly recordId: string;

  @Field(() => ID, { nullable: true, description: 'The provider whose record it is.' })
  readonly provider: string | null;

  @Field(() => Municipality, { nullable: true, description: 'The municipality that answers for it.' })
  readonly municipality: Municipality | null;

  @Field(() => [AuditDetail], { description: 'What changed.' })
  readonly details: AuditDetail[];

  constructor({ entry, name }: AuditLine) {
    this.id = entry.id;
    this.at = entry.at;
    this.action = entry.action;
    this.role = entry.actorRole;
    this.origin = entry.origin;
    this.account = entry.actorAccountId;
    this.accountName = name;
    this.key = entry.actorKeyId;
    this.recordType = entry.recordType;
    this.recordId = entry.recordId;
    this.provider = entry.providerId;
    this.municipality = municipalityOf(entry.municipalityKey);
    const { before, after } = entry;
    this.details = [...new Set(Object.keys({ ...before, ...after }))].map((name) => new AuditDetail(name, before?.[name], after?.[name]));
  }
}

@ObjectType('AuditConnection', { description: 'A page of the audit log.', simpleResolvers: true })
export class AuditConnection {
  @Field(() => [AuditEntryObject], { description: 'The entries of this page, the newest first.' })
  readonly nodes: AuditEntryObject[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(nodes: AuditEntryObject[], pageInfo: PageInfo) {
    this.nodes = nodes;
    this.pageInfo = pageInfo;
  }
}
