/** The steps of the workflow as tests take them, with the whole answer and what `result` holds of it. */
import { anonymous, type Caller } from '@drogowskaz/platform';
import * as fixture from './directory-fixture.ts';
import { moderator, ngo, type RegistryHarness } from './registry-harness.ts';

export const own = ngo(fixture.ownProvider);
export const foreign = ngo(fixture.otherProvider);

export const workflowSteps = (hub: RegistryHarness) => {
  const run = async (caller: Caller, source: string, variables: Record<string, unknown>) => {
    const answer = await hub.ask(caller, source, variables);
    return { ...answer, ...answer.data?.result };
  };
  const create = (fields?: Record<string, unknown>, caller = own) =>
    run(caller, fixture.createMutation, { input: fixture.writtenService(fields) });
  const update = (id: string, version: number, fields?: Record<string, unknown>, caller = own) =>
    run(caller, fixture.updateMutation, { id, version, input: fixture.writtenService(fields) });
  const submit = (id: string, caller = own) => run(caller, fixture.stepMutation('submitRevision'), { id });
  const approve = (id: string, caller = moderator()) => run(caller, fixture.stepMutation('approveRevision'), { id });
  const publicName = async (id: string, locale = 'pl') =>
    (await hub.ask(anonymous, `{ service(id: "${id}") { content(locale: "${locale}") { name state } } }`)).data.service?.content ?? null;
  const published = async (fields?: Record<string, unknown>, author = own, reviewer = moderator()) => {
    const { revision } = await create(fields, author);
    await submit(revision.id, author);
    const approved = await approve(revision.id, reviewer);
    if (approved.errors.length > 0) throw new Error(approved.errors[0]?.message);
    return approved.revision as { id: string; serviceId: string; version: number };
  };
  const jobs = async (serviceId: string) =>
    (await hub.owner.query('select 1 from graphile_worker.jobs where key = $1', [`svc:${serviceId}`])).rowCount;
  const audits = async (serviceId: string) =>
    (
      await hub.owner.query<{ action: string }>(
        `select action from registry.audit_entry where record_id = $1 or record_id in (select id from registry.service_revision where service_id = $1) order by at, action`,
        [serviceId],
      )
    ).rows.map(({ action }) => action);
  return { run, create, update, submit, approve, publicName, published, jobs, audits };
};
