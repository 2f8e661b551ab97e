import { expect, it } from '@jest/globals';
import { toldOrigin } from './told.ts';

const said = {
  name: 'C',
  licence: 'CC-BY-4.0',
  url: 'https://c.example.org',
  hub: null,
  id: '7',
  attribution: 'Dane: C',
  harvestedAt: null,
};

it('Whose a record is comes with the licence and the words of its owner', () => {
  expect(toldOrigin(said)).toEqual(said);
  expect(toldOrigin({ ...said, licence: ' https://c.example.org/terms ', attribution: undefined })).toEqual({
    ...said,
    licence: 'https://c.example.org/terms',
    attribution: null,
  });
});

it.each([
  'javascript:alert(1)',
  ' JAVASCRIPT :x',
  'java\nscript:x',
  'data:text/html,x',
  'file:///etc/passwd',
  'ftp://c.example.org',
  ' ',
  7,
  'x'.repeat(501),
])('What is no licence is none, and loses nothing else: %p', (licence) => {
  expect(toldOrigin({ ...said, licence })).toEqual({ ...said, licence: null });
});

it.each(['Data: CC BY 4.0', 'CC-BY: 4.0', 'Licencja otwarta', 'HTTPS://c.example.org/terms'])(
  'A licence may be named in any words: %p',
  (licence) => {
    expect(toldOrigin({ ...said, licence })).toEqual({ ...said, licence });
  },
);

it('A hub is the same in whatever letters its identity is written', () => {
  const hub = '0a0a0a0a-0000-4000-8000-00000000000a';
  expect(toldOrigin({ ...said, hub: hub.toUpperCase() })).toEqual({ ...said, hub });
});
