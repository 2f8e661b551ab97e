import { isRecord } from '@drogowskaz/platform/core';

/** Any value as text. `String()` throws at {"toString": 1}, which anybody may send. */
export const printed = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(printed).join(',');
  return isRecord(value) ? JSON.stringify(value) : String(value);
};
