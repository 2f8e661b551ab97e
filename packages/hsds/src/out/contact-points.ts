/** The ways to reach a service, which HSDS keeps in several places. */
import type { hsds, ServiceRecord } from '@drogowskaz/directory';
import { stableId } from '@drogowskaz/platform';
import { said } from './said.ts';
import { toUri } from './to-uri.ts';
import type { Writer, Written } from './writer.ts';

const digits = (number: string): string => number.replace(/\D/g, '');

export const derivedPhones = ({ contactPoints, phones }: ServiceRecord, writer: Writer): Written[] =>
  contactPoints
    .filter(({ kind, id, value }) => kind === 'PHONE' && !phones.some((phone) => phone.id === id || digits(phone.number) === digits(value)))
    .map(({ id, value, note, languages }) =>
      writer.derived('phone', {
        id,
        number: value,
        type: 'voice',
        description: said(note),
        ...(languages.length > 0 && {
          languages: languages.map((code) => writer.derived('language', { id: stableId(id, 'language', code), phone_id: id, code })),
        }),
      }),
    );

export const derivedContacts = ({ contactPoints }: ServiceRecord, writer: Writer): Written[] =>
  contactPoints
    .filter(({ kind }) => kind === 'EMAIL')
    .map(({ id, value, note }) => writer.derived('contact', { id, title: said(note), email: value }));

/** The address that HSDS shows for the service itself, where the record has none of its own. */
export const emailOfPoints = ({ contactPoints }: ServiceRecord): string | undefined =>
  contactPoints.find(({ kind }) => kind === 'EMAIL')?.value;

export const derivedUrls = (serviceId: string, { contactPoints, bookingUrl }: ServiceRecord, writer: Writer): Written[] => [
  ...contactPoints.flatMap(({ id, kind, value, note }: hsds.ContactPoint) => {
    const url = kind === 'FORM' || kind === 'CHAT' ? toUri(value) : undefined;
    return url === undefined ? [] : [writer.derived('url', { id, label: said(note) ?? (kind === 'FORM' ? 'Form' : 'Chat'), url })];
  }),
  ...(bookingUrl === undefined
    ? []
    : [writer.derived('url', { id: stableId(serviceId, 'booking'), label: 'Booking', url: toUri(bookingUrl) })]),
];
