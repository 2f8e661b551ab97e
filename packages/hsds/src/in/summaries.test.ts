import { expect, it } from '@jest/globals';
import { plainWords } from '../repairs/plain-words.ts';
import { readFrom } from '../testing/read-from.ts';

it.each([
  ['Dla osób z dochodem > 2000 zł', 'Dla osób z dochodem > 2000 zł'],
  ['Dochód\n> 2000 zł', 'Dochód > 2000 zł'],
  ['Dla < 18 i >= 65 lat, 2 * 3 godz., C#, nr #7', 'Dla < 18 i >= 65 lat, 2 * 3 godz., C#, nr #7'],
  ['Pisz: jan_kowalski@example.org', 'Pisz: jan_kowalski@example.org'],
  ['# Umowa\n\nOd **czerwca**, *na piśmie*, __w biurze__ i `w domu`.', 'Umowa Od czerwca, na piśmie, w biurze i w domu.'],
  ['> Cytat\n* kurs\n* [rozmowa](https://example.org/a_(b))', 'Cytat kurs rozmowa'],
  ['***', ''],
])('The words of %j are %j', (markdown, words) => {
  expect(plainWords(markdown)).toBe(words);
});

it.each(['['.repeat(50_000), '[a]('.repeat(20_000), '*a '.repeat(20_000), '_'.repeat(50_000), '> '.repeat(20_000), '`#'.repeat(20_000)])(
  'Whatever somebody writes, its words are found without going through it again from each letter (%#)',
  (text) => {
    expect(plainWords(text).length).toBeLessThanOrEqual(text.length);
  },
);

it('A summary says what the description says, and real HTML alone is taken out', async () => {
  const description = '<p>Dla osób z dochodem &gt; 2000 zł</p>';
  const service = { name: 'Porady', description, organization: { name: 'Most' } };
  const [read] = await readFrom({ name: 'services.json', text: JSON.stringify([service]) });
  expect(read?.provider?.services[0]?.texts[0]).toMatchObject({
    summary: 'Dla osób z dochodem > 2000 zł',
    description: 'Dla osób z dochodem > 2000 zł',
  });
});

it('A description of marks alone gives neither a name nor a summary, and the service is called by what is left', async () => {
  const organization = { name: 'Most' };
  const rows = [
    { description: '***', organization, service_at_locations: [{ location: { name: 'Dom', addresses: [{ city: 'Płock' }] } }] },
    { name: 'Porady', description: '[\u2800](https://example.org)', organization },
    { description: '___', organization },
  ];
  const [read] = await readFrom({ name: 'services.json', text: JSON.stringify(rows) });
  expect(read?.provider?.services.map(({ texts }) => [texts[0]?.name, texts[0]?.summary])).toEqual([
    ['Dom', 'Dom'],
    ['Porady', 'Porady'],
  ]);
  expect(read?.refusals).toEqual([expect.objectContaining({ code: 'MISSING', path: 'services.json [2]' })]);
});
