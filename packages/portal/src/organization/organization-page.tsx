import { NGO } from '../areas.ts';
import { Button, Form } from '../fields/index.ts';
import { Unanswered } from '../frame/ask.ts';
import { conflictPage } from '../frame/conflict-page.tsx';
import type { Outcome, PortalPage, Visit } from '../frame/page.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { myProvider, type Organization, type OrganizationError, updateProvider } from './operations.ts';
import { inputOf, KeptFields, keptFields, labelOf, organizationErrors, sayErrors, valuesOf } from './organization-fields.tsx';

const find = async ({ ask }: Visit): Promise<Organization | null> =>
  (await ask<{ myProvider: Organization | null }>(myProvider)).myProvider;

/** Somebody saved while this form was open. */
const conflict = async (visit: Visit): Promise<Outcome> => {
  const present = await find(visit);
  if (present === null) return problemPage(visit, 'NOT_FOUND');
  const values = valuesOf(present);
  const mine = new URLSearchParams(visit.form);
  mine.set('version', String(present.version));
  return conflictPage(visit, {
    rows: keptFields.map((field) => ({ label: labelOf(visit.texts, field), typed: visit.text(field), present: values[field] ?? '' })),
    mine,
    theirs: '/organization',
  });
};

const save = async (visit: Visit): Promise<readonly OrganizationError[]> => {
  const { updateProvider: saved } = await visit.ask<{ updateProvider: { userErrors: OrganizationError[] } }>(updateProvider, {
    id: visit.text('id'),
    expectedVersion: Number(visit.text('version')),
    input: inputOf(visit, keptFields),
  });
  return saved.userErrors;
};

const Facts = ({ facts }: { facts: readonly (readonly [string, string | null | undefined])[] }) => (
  <dl class="summary-list">
    {facts.map(([name, value]) =>
      value ? (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ) : null,
    )}
  </dl>
);

/** What the public sees of a provider: its owners keep it true, name and numbers are its moderators'. */
export const organizationPage: PortalPage = {
  path: '/organization',
  who: NGO,
  show: async (visit) => {
    const { texts, query, form, caller } = visit;
    const { newOrganization: t, organization: o } = texts;
    const organization = await find(visit);
    if (organization === null) return problemPage(visit, 'NOT_FOUND');
    const values = valuesOf(organization);
    const { id, version, status, name, municipality, nip, krs, regon } = organization;
    const mayChange = caller.role === 'NGO_OWNER';
    return {
      title: o.title,
      notice: query.get('done') === 'saved' ? o.saved : undefined,
      content: (
        <>
          {status === 'WAITING' && (
            <div class="note">
              <p>{o.waiting}</p>
            </div>
          )}
          <Facts
            facts={[
              [t.name, name],
              [t.municipality, municipality?.name],
              ...([
                [t.nip, nip],
                [t.krs, krs],
                [t.regon, regon],
              ] as const),
              ...(mayChange ? [] : keptFields.map((field) => [labelOf(texts, field), values[field]] as const)),
            ]}
          />
          <p class="hint">{mayChange ? o.fixed : o.ownersOnly}</p>
          {mayChange && (
            <Form>
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="version" value={form.get('version') ?? String(version)} />
              <KeptFields values={values} />
              <Button>{texts.frame.save}</Button>
            </Form>
          )}
        </>
      ),
    };
  },
  submit: async (visit) => {
    const wrong = organizationErrors(visit, keptFields);
    if (wrong.length > 0) return visit.again(...wrong);
    try {
      const errors = await save(visit);
      return errors.length === 0 ? { to: '/organization?done=saved' } : visit.again(...sayErrors(visit, errors));
    } catch (error) {
      if (error instanceof Unanswered && error.code === 'CONFLICT') return conflict(visit);
      throw error;
    }
  },
};
