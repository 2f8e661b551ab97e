import type { PortalPage, Visit } from '../../frame/page.ts';
import { type EditableService, editableService } from '../ask/editable-service.ts';
import { typingError } from '../ask/refusals.ts';
import { readField, writeField } from '../form/typed-value.ts';
import { today } from '../hours/clock-time.ts';
import { hoursFields, hoursTyped } from '../hours/hours-fields.ts';
import { emptyRow } from '../hours/hours-form.ts';
import { readSchedules } from '../hours/read-schedules.ts';
import { writeSchedules } from '../hours/write-schedules.ts';
import { editors } from '../roles.ts';
import type { DraftPlace } from '../service-draft.ts';
import { serviceTexts } from '../texts/service-texts.ts';
import { HoursFields } from './hours-fields.tsx';
import { nextAfter } from './order.ts';
import { saveStep } from './save-step.ts';
import { stepFrame } from './step-frame.tsx';

const byAppointment = { name: 'byAppointment', kind: 'YES_NO' } as const;
/** What the API says of a schedule, said at the part of its row. */
const partOf: Readonly<Record<string, string>> = {
  rrule: 'days',
  start: 'from',
  end: 'to',
  validFrom: 'validFrom',
  validTo: 'validTo',
  note: 'note',
};

const placesOf = ({ record }: EditableService): DraftPlace[] => record.locations ?? [];
const positionOf = ({ query }: Visit): number => Math.max(0, Math.trunc(Number(query.get('place')) || 0));

const fieldsOf = (place: DraftPlace | undefined): URLSearchParams => {
  const fields = hoursFields(readSchedules(place?.schedules ?? []));
  writeField(fields, byAppointment, place?.byAppointment);
  return fields;
};

/** Before anything is known, the commonest week is offered: two numbers make it "Mon–Fri 9–17". Without them it is nothing. */
const withFirstRow = (fields: URLSearchParams): URLSearchParams => {
  if (fields.has('rows.0.repeat')) return fields;
  for (const day of emptyRow(['MO', 'TU', 'WE', 'TH', 'FR']).days) fields.append('rows.0.days', day);
  return fields;
};

/** The hours of one place; a service with several places has this page for each. */
export const hoursStep: PortalPage = {
  path: '/services/:id/edit/hours',
  who: editors,
  show: async (visit) => {
    const service = await editableService(visit);
    const place = placesOf(service)[positionOf(visit)];
    const { hours } = serviceTexts(visit.view.locale);
    return stepFrame(visit, {
      step: 'hours',
      service,
      children:
        place === undefined ? (
          <p class="note">{hours.noPlace}</p>
        ) : (
          <>
            {placesOf(service).length > 1 && <p class="caption">{place.name}</p>}
            <HoursFields
              visit={visit}
              place={place}
              stored={readSchedules(place.schedules ?? [])}
              present={withFirstRow(fieldsOf(place))}
            />
          </>
        ),
    });
  },
  submit: async (visit) => {
    if (visit.text('do').startsWith('add')) return visit.again();
    const service = await editableService(visit);
    const places = placesOf(service);
    const position = positionOf(visit);
    const place = places[position];
    const isNew = visit.query.has('new');
    const next =
      places[position + 1] === undefined
        ? nextAfter('hours', service.id, isNew)
        : `/services/${service.id}/edit/hours?place=${position + 1}${isNew ? '&new' : ''}`;
    if (place === undefined) return { to: next };
    const typed = hoursTyped(visit.form, readSchedules(place.schedules ?? []).kept);
    const { schedules, origins, problems } = writeSchedules(typed, today(visit.now));
    if (problems.length > 0) return visit.again(...problems.map(typingError(serviceTexts(visit.view.locale))));
    const { value } = readField(visit.form, byAppointment);
    return saveStep(visit, {
      service,
      // The others are only named: what is left out of a place stays as it is.
      input: {
        locations: places.map(({ id, name, city }, at) => {
          const named = { ...(id ? { id } : {}), name, city };
          return at === position ? { ...named, schedules, byAppointment: typeof value === 'boolean' ? value : null } : named;
        }),
      },
      fieldOf: ([, , , at = '', part = '']) => `${origins[Number(at)] ?? 'rows.0'}.${partOf[part] ?? 'from'}`,
      fieldsFor: (current) => fieldsOf(placesOf(current)[position]),
      next,
    });
  },
};
