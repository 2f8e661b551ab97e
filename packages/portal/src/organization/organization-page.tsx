import { NGO } from '../areas.ts';
import { Button, Form } from '../fields/index.ts';
import { Unanswered } from '../frame/ask.ts';
import { conflictPage } from '../frame/conflict-page.tsx';
import type { Outcome, PortalPage, Visit } from '../frame/page.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { myProvider, type Organization, type OrganizationError, updateProvider } from './operations.ts';
import {
  inputOf,
  labelOf,
  OrganizationFields,
  organizationErrors,
  organizationFields,
  sayErrors,
  valuesOf,
} from './organization-fields.tsx';

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
    rows: organizationFields.map((field) => ({
      label: labelOf(visit.texts, field),
      typed: visit.text(field),
      present: values[field] ?? '',
    })),
    mine,
    theirs: '/organization',
  });
};

const save = async (visit: Visit): Promise<readonly OrganizationError[]> => {
  const { municipality: _where, ...input } = inputOf(visit);
  try {
    const { updateProvider: saved } = await visit.ask<{ updateProvider: { userErrors: OrganizationError[] } }>(updateProvider, {
      id: visit.text('id'),
      expectedVersion: Number(visit.text('version')),
      input,
    });
    return saved.userErrors;
  } catch (error) {
    if (error instanceof Unanswered && error.code === 'CONFLICT') return [{ code: 'CONFLICT', path: [] }];
    throw error;
  }
};

/** Name, description, address on the web: what the public sees of a provider. */
export const organizationPage: PortalPage = {
  path: '/organization',
  who: NGO,
  show: async (visit) => {
    const { texts, query, form } = visit;
    const organization = await find(visit);
    if (organization === null) return problemPage(visit, 'NOT_FOUND');
    return {
      title: texts.organization.title,
      notice: query.get('done') === 'saved' ? texts.organization.saved : undefined,
      content: (
        <>
          {organization.status === 'WAITING' && (
            <div class="note">
              <p>{texts.organization.waiting}</p>
            </div>
          )}
          <Form>
            <input type="hidden" name="id" value={organization.id} />
            <input type="hidden" name="version" value={form.get('version') ?? String(organization.version)} />
            <OrganizationFields values={valuesOf(organization)} registered />
            <Button>{texts.frame.save}</Button>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const wrong = organizationErrors(visit);
    if (wrong.length > 0) return visit.again(...wrong);
    const errors = await save(visit);
    if (errors.length === 0) return { to: '/organization?done=saved' };
    return errors.some(({ code }) => code === 'CONFLICT') ? conflict(visit) : visit.again(...sayErrors(visit, errors));
  },
};
