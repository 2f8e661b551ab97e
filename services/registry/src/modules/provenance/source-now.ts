/** Of the row `o` of registry.source, in SQL: a `SourceNow` of @drogowskaz/directory; null where there is none. */
export const SOURCE_NOW = `case when o.id is not null then jsonb_build_object('name', o.name, 'attribution', o.attribution,
  'unreachableSince', case when o.state = 'VANISHED' then to_char(o.harvested_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end,
  'origin', case when o.state <> 'IMPORTED' then coalesce(o.hub::text, o.url) end) end`;
