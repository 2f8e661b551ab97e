import { pageSize } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { cursorsOf } from '../../../subgraph/cursor.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { bringImport } from '../brought/bring-import.ts';
import { findImport, findImports, findLines, findOrganization, findOrganizations, reportFile } from '../brought/find-imports.ts';
import { forgetImport, takeImport } from '../brought/take-or-forget-import.ts';
import { ImportFindingConnection, ImportFindingKindEnum, ImportFindingObject } from './finding-objects.ts';
import { DataImportInput } from './import-input.ts';
import { DataImportObject, DataImportPayload, ForgetImportPayload, ImportReportFormatEnum } from './import-objects.ts';
import { ImportedOrganizationConnection, ImportedOrganizationObject } from './organization-objects.ts';

const importId = () => Arg('id', () => ID, { description: 'UUID of the import.' });
const howMany = () => Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' });
const end = () => Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' });
type Given = string | null | undefined;

const organizationCursors = cursorsOf('importedOrganizations', /^\d{1,9}$/);
const findingCursors = cursorsOf('importFindings', /^\d{1,9} \d{1,9}$/);

@Resolver()
export class ImportResolver {
  @Query(() => [DataImportObject], {
    nullable: true,
    description: 'The imports of your municipality that are kept, at most 100, the newest first.',
  })
  async dataImports(@Ctx() { transact }: RegistryContext): Promise<DataImportObject[]> {
    return (await transact(findImports)).map((found) => new DataImportObject(found));
  }

  @Query(() => DataImportObject, { nullable: true, description: 'An import; null when there is none, or it has been forgotten.' })
  async dataImport(@Ctx() { transact }: RegistryContext, @importId() id: string): Promise<DataImportObject | null> {
    const found = await transact((transaction) => findImport(transaction, id));
    return found && new DataImportObject(found);
  }

  @Query(() => ImportedOrganizationConnection, {
    nullable: true,
    description: 'What becomes, or became, of the organisations of an import. What belongs to none stands under an empty name.',
  })
  async importedOrganizations(
    @Ctx() { transact }: RegistryContext,
    @importId() id: string,
    @howMany() first: number,
    @end() after: Given,
  ): Promise<ImportedOrganizationConnection> {
    const position = organizationCursors.read(after);
    const limit = pageSize(first);
    const found = await transact((transaction) => findOrganizations(transaction, id, limit + 1, position ? Number(position.key) : -1));
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return new ImportedOrganizationConnection(
      page.map((outcome) => new ImportedOrganizationObject(outcome)),
      organizationCursors.pageInfo(found.length > limit, last && { key: String(last.position), id }),
    );
  }

  @Query(() => ImportedOrganizationObject, { nullable: true, description: 'One of them by its number; null when there is none.' })
  async importedOrganization(
    @Ctx() { transact }: RegistryContext,
    @importId() id: string,
    @Arg('position', () => Int, { description: 'Its number within the import.' }) position: number,
  ): Promise<ImportedOrganizationObject | null> {
    const found = await transact((transaction) => findOrganization(transaction, id, position));
    return found && new ImportedOrganizationObject(found);
  }

  @Query(() => ImportFindingConnection, {
    nullable: true,
    description: 'What was mended and refused, one by one; of one import the first 50,000.',
  })
  async importFindings(
    @Ctx() { transact }: RegistryContext,
    @importId() id: string,
    @Arg('organization', () => Int, { nullable: true, description: 'Only of the organisation with this number.' })
    organization: number | null | undefined,
    @Arg('kind', () => ImportFindingKindEnum, { nullable: true, description: 'Only this.' })
    kind: keyof typeof ImportFindingKindEnum | null | undefined,
    @howMany() first: number,
    @end() after: Given,
  ): Promise<ImportFindingConnection> {
    const [place = -1, line = -1] = findingCursors.read(after)?.key.split(' ').map(Number) ?? [];
    const limit = pageSize(first);
    const found = await transact((transaction) =>
      findLines(transaction, id, { organization, kind }, limit + 1, { organization: place, position: line }),
    );
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return new ImportFindingConnection(
      page.map((each) => new ImportFindingObject(each)),
      findingCursors.pageInfo(found.length > limit, last && { key: `${last.organization} ${last.position}`, id }),
    );
  }

  @Query(() => String, { nullable: true, description: 'The whole report of an import as a file; null when there is no such import.' })
  importReport(
    @Ctx() { transact }: RegistryContext,
    @importId() id: string,
    @Arg('format', () => ImportReportFormatEnum, { description: 'As what.' }) format: keyof typeof ImportReportFormatEnum,
  ): Promise<string | null> {
    return transact((transaction) => reportFile(transaction, id, format));
  }

  @Mutation(() => DataImportPayload, {
    description:
      'Brings other people’s data: they are read in the background, and the report tells what would become of them. Nothing is written yet.',
  })
  async bringImport(
    @Ctx() { transact }: RegistryContext,
    @Arg('input', () => DataImportInput, { description: 'What it is.' }) input: DataImportInput,
  ): Promise<DataImportPayload> {
    return new DataImportPayload(await transact((transaction) => bringImport(transaction, input)));
  }

  @Mutation(() => DataImportPayload, {
    description:
      'Takes in, in the background and as approved, what was tried; what was cut off goes on. An address is read again. Asked again, nothing more happens.',
  })
  async takeImport(@Ctx() { transact }: RegistryContext, @importId() id: string): Promise<DataImportPayload> {
    return new DataImportPayload(await transact((transaction) => takeImport(transaction, id)));
  }

  @Mutation(() => ForgetImportPayload, { description: 'Forgets an import at once, with its file and report. What was taken in stays.' })
  async forgetImport(@Ctx() { transact }: RegistryContext, @importId() id: string): Promise<ForgetImportPayload> {
    return new ForgetImportPayload(await transact((transaction) => forgetImport(transaction, id)));
  }
}
