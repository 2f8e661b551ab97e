import { expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';

const MONDAYS = { freq: 'WEEKLY', byday: 'MO', opens_at: '08:00', closes_at: '16:00' };
const read = async (...schedules: object[]) => {
  const services = [{ id: 's', name: 'Porady', schedules }];
  const [first] = await readFrom({ name: 'organizations.json', text: JSON.stringify([{ id: 'o', name: 'Most', services }]) });
  const hours = first?.provider?.services[0]?.schedules ?? [];
  return {
    open: hours.filter(({ closed }) => !closed).length,
    closed: hours.filter(({ closed }) => closed).length,
    pauses: hours.map(({ closedOnPublicHolidays }) => closedOnPublicHolidays),
    refused: first?.refusals.map(({ path }) => path),
  };
};

it.each([
  ['pl', ['na telefon', 'latem', 'Tylko w sezonie', 'po wcześniejszym umówieniu', 'wrzesień–czerwiec', 'przerwa 12–13']],
  [
    'en',
    [
      'Summer only',
      'by appointment',
      'Term time',
      'June to September',
      'Booking essential',
      '2nd Monday of the month',
      'Closed on bank holidays and Mondays',
    ],
  ],
  [
    'de',
    [
      'nur im Sommer',
      'nach Vereinbarung',
      'außer in den Ferien',
      'jeden zweiten Montag',
      'im August geschlossen',
      'alle 14 Tage',
      '1. und 3. Montag',
      'jeden 2. Montag',
      'gerade Kalenderwochen',
    ],
  ],
  [
    'uk',
    [
      'тільки влітку',
      'за попереднім записом',
      'червень–серпень',
      'перерва 13–14',
      'крім першого понеділка',
      'непарні тижні',
      'у липні зачинено',
      'перший понеділок',
    ],
  ],
  ['ru', ['только по записи', 'летом', 'кроме последнего понедельника', 'по чётным неделям', 'временно закрыто']],
  [
    'fr',
    [
      'seulement en été',
      'sur rendez-vous',
      'sauf en août',
      'un lundi sur deux',
      'fermé en août',
      'le premier lundi du mois',
      'du 1er juin au 31 août',
    ],
  ],
  ['es', ['solo con cita', 'cita previa', 'excepto agosto', 'semanas alternas', 'cerrado en agosto', 'primer lunes de mes']],
  ['ro', ['doar vara', 'cu programare', 'cu excepția lunii august', 'săptămânile impare', 'închis în august', 'prima luni din lună']],
  ['cs', ['pouze v létě', 'na objednání', 'kromě srpna', 'sudý týden', 'v srpnu zavřeno', 'první pondělí v měsíci']],
  ['sk', ['iba v lete', 'na objednávku', 'okrem augusta', 'nepárny týždeň', 'v auguste zatvorené', 'prvý pondelok v mesiaci']],
])('Words that take hours away do so in %s: nothing is promised, and it is told', async (_, texts) => {
  for (const notes of texts) {
    expect([notes, await read({ ...MONDAYS, notes })]).toEqual([
      notes,
      expect.objectContaining({ open: 0, refused: [expect.stringMatching(/schedules\[0\]$/)] }),
    ]);
  }
});

it('That there is no service on holidays leaves the others, and is kept', async () => {
  for (const notes of [
    ...['Nieczynne w święta', 'except public holidays', 'An Feiertagen geschlossen', 'крім святкових днів', 'кроме праздничных дней'],
    ...['sauf jours fériés', 'excepto festivos', 'închis de sărbători', 'kromě státních svátků', 'okrem sviatkov'],
  ]) {
    expect([notes, await read({ ...MONDAYS, notes })]).toEqual([notes, { open: 1, closed: 0, pauses: [true], refused: [] }]);
  }
});

it('For whom, how, or that nothing is needed takes no hours away', async () => {
  for (const notes of [
    ...[
      'tylko dla kobiet',
      'Ladies only',
      'nur für Frauen',
      'тільки для жінок',
      'только для женщин',
      'seulement pour les femmes',
      'solo para mujeres',
    ],
    ...[
      'bez zapisów',
      'No appointment required',
      'ohne Termin',
      'без запису',
      'sans rendez-vous',
      'sin cita previa',
      'fără programare',
      'bez objednání',
    ],
  ]) {
    expect([notes, await read({ ...MONDAYS, notes })]).toEqual([notes, { open: 1, closed: 0, pauses: [undefined], refused: [] }]);
  }
});

it('Days without hours that are closed in any of these languages take hours away', async () => {
  for (const notes of ['Geschlossen', 'Зачинено', 'Закрыто: инвентаризация', 'Fermé', 'Cerrado.', 'Închis', 'Zavřeno', 'Zatvorené']) {
    expect([notes, await read(MONDAYS, { dtstart: '2026-12-28', notes })]).toEqual([
      notes,
      expect.objectContaining({ open: 1, closed: 1 }),
    ]);
  }
});

it('Hours that are said in words alone are whole, exceptions and all', async () => {
  expect(await read({ description: 'daily except Mondays 10-18' })).toMatchObject({ open: 1, refused: [] });
});

it('That a row is no opening counts beside its hours, as a field or as an attribute', async () => {
  for (const row of [{ open: false }, { is_open: 'nie' }, { attributes: [{ label: 'closed', value: 'true' }] }])
    expect([row, await read(MONDAYS, { ...MONDAYS, ...row })]).toEqual([row, expect.objectContaining({ open: 1, closed: 1 })]);
  expect(await read({ ...MONDAYS, open: true })).toMatchObject({ open: 1, closed: 0 });
});

it('An attribute of hours that may limit them refuses them, as a field does', async () => {
  for (const attribute of [
    { label: 'week', value: 1 },
    { label: 'note', value: 'nur im Sommer' },
    { taxonomy_term: { id: 't', name: 'Term time' } },
  ])
    expect([attribute, (await read({ ...MONDAYS, attributes: [attribute] })).open]).toEqual([attribute, 0]);
  expect((await read({ ...MONDAYS, attributes: [{ label: 'source', value: 'BIP' }] })).open).toBe(1);
});

it('Hours that end themselves may be told of by their season', async () => {
  const summer = { ...MONDAYS, valid_from: '2026-07-01', valid_to: '2026-08-31' };
  expect((await read({ ...summer, notes: 'lipiec i sierpień' })).open).toBe(1);
  expect((await read({ opens_at: '08:00', closes_at: '16:00', dtstart: '2026-11-02', notes: 'w listopadzie' })).open).toBe(1);
  expect((await read({ ...MONDAYS, notes: 'lipiec i sierpień' })).open).toBe(0);
});

it('A month of a year that is closed is taken away from the hours beside it, and told', async () => {
  for (const notes of [
    ...[
      'lipiec 2026 nieczynne',
      'Nieczynne w lipcu 2026 r.',
      'in July 2026 closed',
      'Im Juli 2026 geschlossen',
      'у липні 2026 року зачинено',
    ],
    ...['в июле 2026 года закрыто', 'fermé en juillet 2026', 'cerrado en julio de 2026', 'închis în iulie 2026', 'v červenci 2026 zavřeno'],
    'v júli 2026 zatvorené',
  ]) {
    const services = [{ id: 's', name: 'Porady', schedules: [{ ...MONDAYS, notes }] }];
    const [first] = await readFrom({ name: 'o.json', text: JSON.stringify([{ id: 'o', name: 'Most', services }]) });
    const hours = first?.provider?.services[0]?.schedules.map(({ closed, start, rrule }) => [closed, start.slice(0, 10), rrule]);
    expect([notes, hours]).toEqual([
      notes,
      [
        [false, '2024-01-01', 'FREQ=WEEKLY;BYDAY=MO'],
        [true, '2026-07-01', 'FREQ=DAILY;UNTIL=20260731'],
      ],
    ]);
    expect(first?.repairs.filter(({ rule }) => rule === 'closed-month')).toHaveLength(1);
  }
  expect(await read(MONDAYS, { notes: 'May 2026 closed' })).toMatchObject({ open: 1, closed: 1, refused: [] });
});

it.each([
  'lipiec 2026',
  'July–August 2026',
  'od września 2026',
  'ab Mai 2026',
  'closed in July 2026 and on Mondays',
  'closed until July 2026',
])('Of a month of a year that is said in another way nobody can tell what it takes: nothing is promised beside %j', async (notes) => {
  expect(await read({ ...MONDAYS, notes })).toMatchObject({ open: 0, closed: 0 });
});

it.each([
  'Updated in June 2026',
  'Stan na 1 czerwca 2026 r.',
  'aktualizacja danych: czerwiec 2026',
  'Stand: Mai 2026',
  'mis à jour en mai 2026',
])('When they were written limits no hours: %s', async (notes) => {
  expect(await read({ ...MONDAYS, notes })).toMatchObject({ open: 1, refused: [] });
});
