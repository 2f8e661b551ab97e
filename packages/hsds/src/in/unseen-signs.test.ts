import { cleanText } from '@drogowskaz/text';
import { describe, expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';

const organization = { id: 'o1', name: 'Most' };
const read = async (service: object) => {
  const [first] = await readFrom({ name: 'services.json', text: JSON.stringify([{ id: 's1', name: 'Porady', organization, ...service }]) });
  if (!first) throw new Error('Nothing was read.');
  return { ...first, service: first.provider?.services[0] };
};

describe('Signs that nobody sees', () => {
  it('are taken out of a description before the summary is made of it, and the service goes in', async () => {
    const { service, repairs, refusals } = await read({ description: '\u202eHasło\u202c dla\u200b wszystkich.' });
    expect(service?.texts[0]).toMatchObject({ summary: 'Hasło dla wszystkich.', description: 'Hasło dla wszystkich.' });
    expect(refusals).toEqual([]);
    expect(repairs).toContainEqual({
      rule: 'cleaned-text',
      path: 'services.json [0], description',
      before: '\u202eHasło\u202c dla\u200b wszystkich.',
      after: 'Hasło dla wszystkich.',
    });
  });

  it.each([
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u200b',
    '\u2060',
    '\ufeff',
    '\u0000',
    '\u0007',
    '\u0085',
    '\u009f',
  ])('such as %j are taken out wherever a service says something', async (sign) => {
    const { service, refusals } = await read({
      name: `${sign}Po${sign === '\u0085' ? '' : sign}rady`,
      description: `Dla wszystkich.${sign}`,
      email: `${sign}a@example.org`,
      url: `https://example.org/${sign}`,
      minimum_age: `${sign}18`,
      status: `active${sign}`,
      phones: [{ number: `${sign}24 111 11 11` }],
    });
    expect(refusals).toEqual([]);
    expect(service).toMatchObject({
      texts: [{ name: 'Porady', summary: 'Dla wszystkich.' }],
      email: 'a@example.org',
      url: 'https://example.org/',
      minimumAge: 18,
      status: 'active',
      phones: [{ number: '24 111 11 11' }],
    });
  });

  it('that are all of a text leave it empty', async () => {
    const { service, repairs } = await read({ description: '\u202e\u200b', email: '\u200f', status: '\u2066' });
    expect(service).toMatchObject({ texts: [{ description: 'Porady', summary: 'Porady' }], status: 'active' });
    expect(service?.email).toBeUndefined();
    expect(repairs).toContainEqual(expect.objectContaining({ rule: 'cleaned-text', before: '\u200f', after: '' }));
  });

  it('behind which HTML hides them are taken out, too', async () => {
    expect((await read({ description: '<p>Dla &#x202e;wszystkich.</p>' })).service?.texts[0]?.summary).toBe('Dla wszystkich.');
  });

  it('do not come in by the name of the place', async () => {
    const at = [{ location: { name: '<b>Dom \u202eSąsiedzki</b>', addresses: [{ city: 'Płock' }] } }];
    expect((await read({ name: null, service_at_locations: at })).service?.texts[0]?.name).toBe('Dom Sąsiedzki');
  });

  it('stay where a language or a picture needs them', () => {
    for (const text of [
      'मुक्‍त सहायता, कर्‍नाटक',
      'ক‌থা র‍্যাব',
      'می‌خواهم، ۲۰‌ساله، PDF‌ها',
      '👩‍👧 ❤️‍🔥 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
      'مساعدة \u200e(24)\u200f',
      'ជំនួយ\u200bសង្គម',
    ]) {
      expect(cleanText(text)).toBe(text);
    }
  });

  it('part lines where programs break them so, and do not glue words together', () => {
    expect(cleanText('Porady\u000bprawne\u2028i\u0085inne')).toBe('Porady\nprawne\ni\ninne');
  });
});
