/** The approved state of the places of a service `s` by their ids, for the lists of what is selected; null: it has none. */
export const PLACES = `(select jsonb_object_agg(l.id, l.record)
    from registry.service_location sl join registry.location l on l.id = sl.location_id where sl.service_id = s.id)`;
