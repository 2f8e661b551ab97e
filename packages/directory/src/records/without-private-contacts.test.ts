import { describe, expect, it } from '@jest/globals';
import { privateContactIn } from './without-private-contacts.ts';

describe('what leads to a person', () => {
  it.each([
    ['Pisz: anna.k@example.org', 'EMAIL'],
    ['anna (at) example.org', 'EMAIL'],
    ['anna＠example.org', 'EMAIL'],
    ['Zadzwoń 600 000 000', 'NUMBER'],
    ['tel. +48 24 000-00-00', 'NUMBER'],
    ['600.00.00.00', 'NUMBER'],
    ['हमें फ़ोन करें ६०० ००० ०००', 'NUMBER'],
    ['٦٠٠٠٠٠٠٠٠', 'NUMBER'],
    ['6\u200b0\u200b0\u200b0\u200b0\u200b0\u200b0\u200b0\u200b0', 'NUMBER'],
    ['600 / 000 / 000', 'NUMBER'],
    ['napisz na t.me/anna', 'NAME'],
    ['https://wa.me/anna', 'NAME'],
    ['Telegram: @anna_k', 'NAME'],
  ])('is found in %j', (text, kind) => {
    expect(privateContactIn(text)).toBe(kind);
  });

  it.each([
    'Spacer w parku, 2 godziny w tygodniu.',
    'Od 2026-12-01 do 2027-06-30, 8.00-16.00, 09-400 Płock',
    'W dniach 1.12.2026 – 30.06.2027',
    'Środy 16:00–18:00, soboty 10:00-12:30',
    'Dla dzieci 3-6 lat, 10 osób, 2 razy',
    'Spotkania o 9:30, 11:15, 13:00',
    'Sezon 2026/2027',
  ])('is not found in %j', (text) => {
    expect(privateContactIn(text)).toBeNull();
  });
});
