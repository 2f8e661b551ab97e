import { expect, it } from '@jest/globals';
import { readLenientJson } from '../repairs/lenient-json.ts';
import { readFrom } from '../testing/read-from.ts';

/** So much that going through it again from each of its letters would take longer than a test may. */
const LONG = 400_000;

it.each([
  ['an e-mail address', 'email', 'x'.repeat(LONG)],
  ['a web address', 'url', `http://a${' '.repeat(LONG)}b`],
  ['blanks in a text', 'description', `a${' '.repeat(LONG)}b`],
  ['lines in a text', 'alert', `a${'\n'.repeat(LONG)}b`],
  ['the name of a field', `${'_'.repeat(LONG)}a`, 'b'],
])('Nobody makes an import wait by the length of %s', async (_, field, value) => {
  const [read] = await readFrom({
    name: 'services.json',
    text: JSON.stringify([{ name: 'Porady', organization: { name: 'Most' }, [field]: value }]),
  });
  expect(read?.kept.service).toBe(1);
});

it.each(['/*', '"\\"', '"', ','])('Nor by "%s" again and again in what is nearly JSON', (piece) => {
  expect(readLenientJson(`{"name": ${piece.repeat(LONG)}`)).toBeNull();
});
