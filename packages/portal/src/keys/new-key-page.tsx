import { allMunicipalities } from '@drogowskaz/vocabulary';
import { KEEPERS } from '../areas.ts';
import { Button, Checkboxes, Form, Radios, Select, TextField } from '../fields/index.ts';
import { missing } from '../frame/check-fields.ts';
import type { Outcome, PortalPage, Visit } from '../frame/page.ts';
import type { FieldError } from '../frame/view.ts';
import { issueApiKey } from './operations.ts';

const MONTHS = [3, 12, 24] as const;
const SCOPES = ['READ', 'WRITE', 'MODERATE'] as const;

/** An NGO's programs write its services; only those of a municipality decide. */
const scopesOf = ({ caller }: Visit) => SCOPES.filter((scope) => scope !== 'MODERATE' || caller.role !== 'NGO_OWNER');

const problems = (visit: Visit): FieldError[] => {
  const t = visit.texts.keys;
  return [
    ...missing(visit, {
      name: t.nameMissing,
      ...(visit.caller.role === 'ADMINISTRATOR' ? { municipality: visit.texts.newOrganization.municipalityMissing } : {}),
      scopes: t.scopesMissing,
      months: t.expiryMissing,
    }),
  ];
};

/** Shown in the answer to the form alone: it stands at no address and in no cache, and nobody can show it again. */
const shown = ({ texts, view }: Visit, key: string): Outcome => ({
  title: texts.keys.shownTitle,
  back: null,
  content: (
    <>
      <p class="lead">{texts.keys.shownText}</p>
      <code class="secret">{key}</code>
      <p>
        <a class="button" href={view.link('/keys')}>
          {texts.keys.shownDone}
        </a>
      </p>
    </>
  ),
});

export const newKeyPage: PortalPage = {
  path: '/keys/new',
  who: KEEPERS,
  fresh: true,
  show: (visit) => {
    const { texts, caller, view } = visit;
    const t = texts.keys;
    return {
      title: t.createTitle,
      back: '/keys',
      content: (
        <Form>
          <TextField name="name" label={t.name} hint={t.nameHint} />
          {caller.role === 'ADMINISTRATOR' && (
            <Select
              name="municipality"
              label={texts.newOrganization.municipality}
              empty={texts.newOrganization.choose}
              choices={allMunicipalities().map(({ code, name }) => ({ value: code, label: name, lang: 'pl' }))}
            />
          )}
          <Checkboxes
            name="scopes"
            label={t.scopes}
            values={['READ']}
            choices={scopesOf(visit).map((scope) => ({ value: scope, label: t.scope[scope] }))}
          />
          <Radios
            name="months"
            label={t.expiry}
            value="12"
            choices={MONTHS.map((months) => ({ value: String(months), label: view.formats.count(t.months, months) }))}
          />
          <Button>{t.createSubmit}</Button>
        </Form>
      ),
    };
  },
  submit: async (visit) => {
    const { form, texts, caller, now, ask, again } = visit;
    const wrong = problems(visit);
    if (wrong.length > 0) return again(...wrong);
    const expiresAt = new Date(now);
    expiresAt.setUTCMonth(expiresAt.getUTCMonth() + (MONTHS.find((months) => String(months) === form.get('months')) ?? 12));
    const { issueApiKey: issued } = await ask<{ issueApiKey: { key: string | null; userErrors: { path: string[] }[] } }>(issueApiKey, {
      input: {
        name: visit.text('name'),
        scopes: scopesOf(visit).filter((scope) => form.getAll('scopes').includes(scope)),
        expiresAt: expiresAt.toISOString(),
        ...(caller.role === 'ADMINISTRATOR' ? { municipality: visit.text('municipality') } : {}),
      },
    });
    if (issued.key !== null) return shown(visit, issued.key);
    return again(
      ...issued.userErrors.map(({ path }) => ({
        field: path.includes('expiresAt') ? 'months' : (path.at(-1) ?? 'name'),
        text: texts.fields.invalid,
      })),
    );
  },
};
