import type { UserError } from './refusals.ts';

/** The answer of every mutation that writes a revision. */
export interface Written {
  written: { revision: { id: string; serviceId: string; version: number; status: string } | null; userErrors: UserError[] };
}
