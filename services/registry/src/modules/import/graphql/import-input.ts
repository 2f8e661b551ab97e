import { LocaleScalar, MunicipalityCodeScalar } from '@drogowskaz/directory/graphql';
import { Field, InputType } from 'type-graphql';
import type { ImportInput } from '../brought/bring-import.ts';
import { LARGEST_FILE_BYTES } from '../brought/brought-import.ts';

@InputType('DataImportInput', { description: 'Other people’s data: a file or an address, and what it does not say itself.' })
export class DataImportInput implements ImportInput {
  @Field(() => String, {
    nullable: true,
    description: 'Names the source for good; by default the file or the address. Bring a newer file under the same name.',
  })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'As the file is called: its ending tells what it is (.json, .ndjson, .csv, .zip).' })
  fileName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The bytes of the file as Base64; at most ${LARGEST_FILE_BYTES / 1024 / 1024} MiB of them.`,
  })
  content?: string | null;

  @Field(() => String, { nullable: true, description: 'In the place of a file: the base address of an HSDS API, or of a file.' })
  address?: string | null;

  @Field(() => MunicipalityCodeScalar, {
    nullable: true,
    description: 'Only its organisations and services go in, and what does not say where it is counts as there. By default the caller’s.',
  })
  municipality?: string | null;

  @Field(() => LocaleScalar, { defaultValue: 'pl', description: 'The language of the texts.' })
  language!: string;

  @Field(() => String, { nullable: true, description: 'The category of services of which nothing tells it; ADVICE by default.' })
  category?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose the records stay: shown as theirs, read-only here. Without it they are the hub’s own.',
  })
  owner?: string | null;

  @Field(() => String, { nullable: true, description: 'Under which terms the owner gives them: SPDX identifier or address.' })
  licence?: string | null;
}
