/** The job that the registry adds in the transaction that publishes, and that sweeps add again. */
import { isUuid, PoisonJob } from '@drogowskaz/platform';

export const INDEX_SERVICE = 'index_service';

export const indexJobs = (ids: readonly string[]) => ids.map((id) => ({ task: INDEX_SERVICE, payload: { id }, key: `svc:${id}` }));

/** The id in a job's payload. What nobody can ever understand is set aside at once. */
export const serviceIdOf = (payload: unknown): string => {
  const id = typeof payload === 'object' && payload !== null && 'id' in payload ? payload.id : undefined;
  if (typeof id === 'string' && isUuid(id)) return id.toLowerCase();
  throw new PoisonJob('The payload of "index_service" is {"id": "<UUID of the service>"}.');
};
