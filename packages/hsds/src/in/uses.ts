import type { HsdsObjectName } from '../objects/index.ts';

interface Use {
  /** The reference in a table. */
  column: string;
  of: HsdsObjectName;
  /** Where it stands nested. */
  field: string;
}

/** What is used by a row and stands in a row of its own: it may be used by several, and hangs on none of them. */
export const uses: Readonly<Partial<Record<HsdsObjectName, readonly Use[]>>> = {
  service: [{ column: 'program_id', of: 'program', field: 'program' }],
  service_at_location: [{ column: 'location_id', of: 'location', field: 'location' }],
  service_capacity: [{ column: 'unit_id', of: 'unit', field: 'unit' }],
  attribute: [{ column: 'taxonomy_term_id', of: 'taxonomy_term', field: 'taxonomy_term' }],
  taxonomy_term: [{ column: 'taxonomy_id', of: 'taxonomy', field: 'taxonomy_detail' }],
};
