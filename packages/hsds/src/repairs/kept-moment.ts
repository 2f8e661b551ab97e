/** Between these every database keeps a moment, in whatever zone it is written. */
const EARLIEST = '1000-01-01T00:00:00.000Z';
export const LATEST = '9999-12-30T00:00:00.000Z';

/** The moment, or the nearest one that is kept. */
export const keptMoment = (written: string): string => {
  const at = Date.parse(written);
  if (at < Date.parse(EARLIEST)) return EARLIEST;
  return at > Date.parse(LATEST) ? LATEST : written;
};
