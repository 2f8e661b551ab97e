/** Of the row `o` of registry.source, in SQL: since when it has not answered; null while it does. */
export const UNREACHABLE_SINCE = `case when o.state = 'VANISHED'
  then to_char(o.harvested_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end`;
