import { fill } from '@drogowskaz/page-kit';
import { keptDays } from '@drogowskaz/platform';
import { Button, Form, Radios, Select, TextField } from '../fields/index.ts';
import type { PortalPage, Visit } from '../frame/page.ts';
import type { FieldError } from '../frame/view.ts';
import { KeptRow } from '../lists/index.ts';
import { moderators } from '../moderation/roles.ts';
import { choicesFor } from '../services/form/choices.ts';
import { FileField } from '../uploads/index.ts';
import { type Done, type ListedImport, type Made, stageOf } from './answers.ts';
import { bringImport, dataImports, forgetImport } from './operations.ts';
import { importTexts } from './texts/import-texts.ts';

/** What the API takes of a file (`DataImportInput.content`). */
const LARGEST_FILE_BYTES = 15 * 1_024 * 1_024;

/** Who works for one municipality brings for it; everybody else says for which. */
const choosesMunicipality = ({ caller }: Pick<Visit, 'caller'>): boolean => caller.municipality?.length !== 6;

/** A file or an address to bring, and what was brought. */
export const importsPage: PortalPage = {
  path: '/imports',
  who: moderators,
  upload: { field: 'file', largestBytes: LARGEST_FILE_BYTES },
  show: async (visit) => {
    const { view, ask, query, caller } = visit;
    const t = importTexts(view.locale);
    const { dataImports: brought } = await ask<{ dataImports: ListedImport[] }>(dataImports);
    return {
      title: t.title,
      notice: query.get('done') === 'forgotten' ? t.forgotten : undefined,
      content: (
        <>
          <p class="lead">{t.lead}</p>
          <Form upload>
            <FileField name="file" label={t.file} hint={t.fileHint} accept=".json,.ndjson,.jsonl,.csv,.tsv,.txt,.zip,.gz" optional />
            <TextField name="address" label={t.address} hint={t.addressHint} type="url" inputmode="url" optional />
            <TextField name="name" label={t.name} hint={t.nameHint} maxLength={200} optional />
            {choosesMunicipality(visit) && (
              <Select
                name="municipality"
                label={t.municipality}
                hint={t.municipalityHint}
                choices={choicesFor('municipality', view.locale)}
                {...(caller.role === 'ADMINISTRATOR' ? { empty: t.wholeHub, optional: true } : { empty: t.choose })}
              />
            )}
            <Select name="language" label={t.language} value="pl" choices={choicesFor('locale', view.locale)} />
            <Select
              name="category"
              label={t.category}
              hint={t.categoryHint}
              choices={choicesFor('categories', view.locale)}
              empty={t.categoryOfTheHub}
              optional
            />
            <Radios
              name="whose"
              label={t.whose}
              value="own"
              choices={[
                { value: 'own', label: t.whoseOwn, hint: t.whoseOwnHint },
                { value: 'theirs', label: t.whoseTheirs, hint: t.whoseTheirsHint },
              ]}
            />
            <TextField name="owner" label={t.owner} hint={t.ownerHint} maxLength={200} optional />
            <TextField name="licence" label={t.licence} hint={t.licenceHint} maxLength={200} optional />
            <p>{t.nothingYet}</p>
            <Button>{t.read}</Button>
          </Form>
          <h2>{t.brought}</h2>
          <p class="about">{fill(t.keptFor, { file: keptDays.importFile, report: keptDays.importReport })}</p>
          {brought.length === 0 && <p>{t.none}</p>}
          <ul class="rows">
            {brought.map((one) => (
              <KeptRow
                key={one.id}
                id={one.id}
                name={one.name}
                href={view.link(`/imports/${one.id}`)}
                about={[one.municipality?.name ?? t.wholeHub, view.formats.date(one.createdAt), t.stages[stageOf(one)]]}
                forget={one.state === 'RUNNING' ? null : t.forget}
              />
            ))}
          </ul>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { view, ask, text, again, file } = visit;
    const t = importTexts(view.locale);
    if (text('forget') !== '') {
      const { done } = await ask<Done>(forgetImport, { id: text('forget') });
      return done.userErrors.length > 0 ? again({ text: t.notWhileRunning }) : { to: '/imports?done=forgotten' };
    }
    const theirs = text('whose') === 'theirs';
    const errors: FieldError[] = [
      ...(file === null && text('address') === '' ? [{ field: 'file', text: t.wrong.none }] : []),
      ...(file !== null && text('address') !== '' ? [{ field: 'address', text: t.wrong.both }] : []),
      ...(theirs && text('owner') === '' ? [{ field: 'owner', text: t.wrong.owner }] : []),
      ...(!theirs && text('owner') !== '' ? [{ field: 'whose', text: t.wrong.whose }] : []),
    ];
    if (errors.length > 0) return again(...errors);
    const given = (field: string): string | null => text(field) || null;
    const { done } = await ask<Made>(bringImport, {
      input: {
        name: given('name'),
        ...(file === null ? { address: text('address') } : { fileName: file.name || null, content: file.bytes.toString('base64') }),
        ...(choosesMunicipality(visit) && { municipality: given('municipality') }),
        language: given('language') ?? 'pl',
        category: given('category'),
        ...(theirs && { owner: text('owner'), licence: given('licence') }),
      },
    });
    if (done.import) return { to: `/imports/${done.import.id}` };
    return again(...done.userErrors.map(({ code, path: [field] }) => wrongField(t, code, field)));
  },
};

const fields = {
  content: 'file',
  fileName: 'file',
  address: 'address',
  name: 'name',
  municipality: 'municipality',
  owner: 'owner',
  licence: 'licence',
  category: 'category',
} as const;

/** What the API says of a field, at the field, in the reader's language. */
const wrongField = ({ wrong }: ReturnType<typeof importTexts>, code: string, path: string | undefined): FieldError => {
  const field = fields[path as keyof typeof fields];
  if (field === undefined) return { text: wrong.tooMany };
  return { field, text: field === 'owner' && code === 'WRONG_STATE' ? wrong.ownerTaken : wrong[field] };
};
