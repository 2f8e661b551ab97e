import type { RecordSource } from '@drogowskaz/directory';
import { HubError } from '@drogowskaz/platform';

interface Kept {
  sourceId: string | null;
  provenance: RecordSource | null;
}

/** What belongs to another directory is changed there: here nobody writes it, whatever her role. */
export const requireOwn = ({ sourceId, provenance }: Kept, kind: 'service' | 'provider'): void => {
  if (sourceId === null) return;
  const { name = 'another directory', url = null } = provenance ?? {};
  const where = url === null ? '' : ` (${url})`;
  throw new HubError(
    'FORBIDDEN',
    `This ${kind} belongs to ${name}${where} and is only shown here. Have it changed there; the change follows by itself.`,
    {
      reason: 'FOREIGN_RECORD',
    },
  );
};
