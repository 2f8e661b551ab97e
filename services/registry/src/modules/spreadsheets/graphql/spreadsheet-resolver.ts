import { MunicipalityCodeScalar } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { findSpreadsheet, findSpreadsheets, forgetSpreadsheet, keepSpreadsheet, saveSpreadsheet } from '../keep-spreadsheet.ts';
import { findMapping, rememberMapping } from '../remember-mapping.ts';
import { SpreadsheetMappingPayload, SpreadsheetObject, SpreadsheetPayload } from './spreadsheet-objects.ts';

const spreadsheetId = () => Arg('id', () => ID, { description: 'UUID of the spreadsheet.' });
const provider = () =>
  Arg('provider', () => ID, { nullable: true, description: 'The provider whose services it lists; by default the caller’s.' });
const municipality = () =>
  Arg('municipality', () => MunicipalityCodeScalar, {
    nullable: true,
    description: 'Without a provider: the municipality of whose providers it is; by default the caller’s.',
  });
const fingerprint = () => Arg('fingerprint', () => String, { description: 'Of the headings of the sheet, at most 64 characters.' });
type Given = string | null | undefined;

@Resolver()
export class SpreadsheetResolver {
  @Query(() => [SpreadsheetObject], {
    nullable: true,
    description: 'The spreadsheets that are being brought for your provider or municipality, the newest first, without what is in them.',
  })
  async spreadsheets(@Ctx() { transact }: RegistryContext): Promise<SpreadsheetObject[]> {
    return (await transact(findSpreadsheets)).map((spreadsheet) => new SpreadsheetObject(spreadsheet));
  }

  @Query(() => SpreadsheetObject, {
    nullable: true,
    description: 'A spreadsheet that is being brought; null when there is none, or it has been forgotten.',
  })
  async spreadsheet(@Ctx() { transact }: RegistryContext, @spreadsheetId() id: string): Promise<SpreadsheetObject | null> {
    const found = await transact((transaction) => findSpreadsheet(transaction, id));
    return found && new SpreadsheetObject(found);
  }

  @Query(() => String, {
    nullable: true,
    description: 'What was chosen about an earlier sheet with the same headings, as JSON of the wizard; null when there was none.',
  })
  spreadsheetMapping(
    @Ctx() { transact }: RegistryContext,
    @fingerprint() headings: string,
    @provider() providerId: Given,
    @municipality() code: Given,
  ): Promise<string | null> {
    return transact((transaction) => findMapping(transaction, headings, { provider: providerId, municipality: code }));
  }

  @Mutation(() => SpreadsheetPayload, {
    description:
      'Keeps a spreadsheet for a few days, so that its services can be taken in step by step. At most 20 at a time: the oldest gives way.',
  })
  async keepSpreadsheet(
    @Ctx() { transact }: RegistryContext,
    @Arg('name', () => String, { description: 'As its file is called, at most 200 characters.' }) name: string,
    @Arg('content', () => String, { description: 'What is in it, as JSON of whoever read the file; at most 6,000,000 characters.' })
    content: string,
    @provider() providerId: Given,
    @municipality() code: Given,
  ): Promise<SpreadsheetPayload> {
    return new SpreadsheetPayload(
      await transact((transaction) => keepSpreadsheet(transaction, { name, content, provider: providerId, municipality: code })),
    );
  }

  @Mutation(() => SpreadsheetPayload, {
    description: 'Writes what was chosen about a spreadsheet and what became of its rows; what is left out stays.',
  })
  async saveSpreadsheet(
    @Ctx() { transact }: RegistryContext,
    @spreadsheetId() id: string,
    @Arg('choices', () => String, { nullable: true, description: 'JSON of the wizard, at most 200,000 characters.' }) choices: Given,
    @Arg('results', () => String, { nullable: true, description: 'JSON of the wizard, at most 2,000,000 characters.' }) results: Given,
  ): Promise<SpreadsheetPayload> {
    return new SpreadsheetPayload(await transact((transaction) => saveSpreadsheet(transaction, id, { choices, results })));
  }

  @Mutation(() => ID, {
    description: 'Forgets a spreadsheet at once, with all that was chosen about it. Services that were taken in stay. Answers its id.',
  })
  forgetSpreadsheet(@Ctx() { transact }: RegistryContext, @spreadsheetId() id: string): Promise<string> {
    return transact((transaction) => forgetSpreadsheet(transaction, id));
  }

  @Mutation(() => SpreadsheetMappingPayload, {
    description: 'Remembers what the columns of sheets with these headings hold, for the next time.',
  })
  async rememberSpreadsheetMapping(
    @Ctx() { transact }: RegistryContext,
    @fingerprint() headings: string,
    @Arg('choices', () => String, { description: 'JSON of the wizard, at most 200,000 characters.' }) choices: string,
    @provider() providerId: Given,
    @municipality() code: Given,
  ): Promise<SpreadsheetMappingPayload> {
    return new SpreadsheetMappingPayload(
      await transact((transaction) =>
        rememberMapping(transaction, { fingerprint: headings, choices, provider: providerId, municipality: code }),
      ),
    );
  }
}
