import { beforeEach, describe, expect, it } from '@jest/globals';
import { annaActsAs, browserOf, type PortalUnderTest, portalUnderTest, SESSION, type TestBrowser } from '../testing/portal-under-test.ts';
import type { SourceInFull } from './operations.ts';

const ID = '0197c1e2-0000-4000-8000-000000000001';
const source: SourceInFull = {
  ...{
    id: ID,
    name: '<b>Powiat</b>',
    url: 'https://powiat.example.org',
    licence: 'CC-BY-4.0',
    toldLicence: null,
    attribution: 'Dane: Powiat',
  },
  ...{ kind: 'HSDS', state: 'WELL', asked: null, running: false, services: 12, everyMinutes: 120, allowPrivate: false },
  ...{ language: 'pl', municipality: { code: '1462011', name: 'Płock' }, miscounts: false, addedAt: '2026-11-01T10:00:00Z' },
  ...{ harvestedAt: '2026-11-25T10:00:00Z', triedAt: '2026-11-25T10:00:00Z', nextAt: '2026-11-26T12:00:00Z', failures: 0, problem: null },
  held: null,
  report: {
    ...{ mode: 'WHOLE', endedAt: '2026-11-25T10:00:00Z', read: 13, created: 1, updated: 2, unchanged: 9, withdrawn: 3, known: 1 },
    ...{
      refused: 40,
      refusals: ['services[3]: it has no <name>', 'services[3]: it has no <name>'],
      repairs: ['12 × date-read', '3 × phones-split'],
      remarks: ['3 records that Hub <M> had passed on now come from their owner.'],
    },
    notWhole: [],
  },
};
const held: Partial<SourceInFull> = { state: 'HELD', held: { at: '2026-11-26T08:00:00Z', known: 12, missing: 7 } };

let portal: PortalUnderTest;
let anna: TestBrowser;
const showing = (changes: Partial<SourceInFull> = {}) => {
  const shown = { ...source, ...changes };
  portal.answer = () => ({ data: { followedSource: shown, followedSources: [shown], done: { source: { id: ID }, userErrors: [] } } });
};
beforeEach(async () => {
  portal = await portalUnderTest();
  anna = browserOf(portal, SESSION);
  annaActsAs(portal, { role: 'ADMINISTRATOR' });
  showing();
});
const page = async (path = `/portal/sources/${ID}`): Promise<string> => (await anna.get(`${path}?lang=en`)).html;

describe('the pages of sources', () => {
  it('say how a source is, what the last run came to, and each reason once', async () => {
    const html = await page();
    for (const words of [
      '&lt;b>Powiat',
      '>Well<',
      'What it said last was taken in.',
      'every 2 h',
      'Dane: Powiat',
      'an API of Open Referral',
      'Hub &lt;M> had passed on',
      'Płock',
    ])
      expect(html).toContain(words);
    for (const [name, count] of Object.entries({ 'Services read': 13, Withdrawn: 3, 'Could not be read': 40 }))
      expect(html).toMatch(new RegExp(`<dt>${name}</dt><dd>${count}</dd>`));
    expect(html.match(/it has no &lt;name>/g)).toHaveLength(1);
    expect(html).toContain('the first reasons of 40');
    expect(html).toMatch(/Mended while reading, by rule<\/h3><ul lang="en"><li>12 × date-read<\/li><li>3 × phones-split</);
  });

  it.each([
    ['NEW', 'It has not been read to the end yet.'],
    ['FAILING', 'It is asked again by itself'],
    ['HELD', 'so nothing was taken in'],
    ['VANISHED', 'It has not been read for a week.'],
  ] as const)('say what %s means', async (state, words) => {
    showing({ state });
    expect(await page()).toContain(words);
  });

  it('show what went wrong in the words of the program, as text', async () => {
    showing({ state: 'FAILING', problem: 'It answered <502>.', failures: 3 });
    const html = await page();
    expect(html).toContain('lang="en">It answered &lt;502>.');
    expect(html).toContain('Attempts in a row: 3.');
  });

  it('offer to take in what was held back, and only that', async () => {
    expect(await page()).not.toContain('Take in what was held back');
    showing(held);
    const html = await page();
    expect(html).toContain('At once gone, no longer shown, or others of other organisations: 7 of 12 services');
    expect(html).toContain('Take in what was held back');
    await anna.send(`/portal/sources/${ID}`, { do: 'ACCEPT' });
    expect(portal.operations.at(-1)).toMatchObject({ operation: 'PortalAcceptSource', variables: { id: ID } });
    await anna.send(`/portal/sources/${ID}`, { do: 'RUN' });
    expect(portal.operations.at(-1)).toMatchObject({ operation: 'PortalReadSource', variables: { id: ID } });
  });

  it('tell what was not whole, and offer to take it as whole', async () => {
    expect(await page()).not.toContain('Take it as whole');
    showing({ report: source.report && { ...source.report, notWhole: ['/services said <6>: 4 were found'] } });
    const html = await page();
    expect(html).toContain('nothing was withdrawn');
    expect(html).toContain('/services said &lt;6>: 4 were found');
    expect(html).toContain('Take it as whole');
    expect(html).not.toMatch(/Take in what was held back|>Well<|All of it was compared|What it said last was taken in/);
    for (const shown of [html, await page('/portal/sources')]) expect(shown).toContain('Only in part');
    expect(await page('/portal/sources')).not.toContain('>Well<');
  });

  it('let a moderator see all of it and do nothing', async () => {
    annaActsAs(portal, { role: 'MODERATOR' });
    showing(held);
    for (const path of ['/portal/sources', `/portal/sources/${ID}`]) {
      const html = await page(path);
      expect(html).toContain('Administrators of the hub look after these');
      expect(html).not.toMatch(/sources\/new|\/stop|\/terms|Take in what/);
    }
    for (const path of ['/portal/sources/new', `/portal/sources/${ID}/terms`, `/portal/sources/${ID}/stop`])
      expect([path, (await anna.get(path)).status]).toEqual([path, 403]);
  });

  it('ask for address, name and licence before anything is sent, and say at the field what the API refuses', async () => {
    const { html } = await anna.send('/portal/sources/new?lang=en', { url: ' ', name: '', licence: '' });
    expect([...html.matchAll(/<a href="#(\w+)">/g)].map(([, field]) => field)).toEqual(['url', 'name', 'licence']);
    expect(portal.operations).toEqual([]);
    const refusedWith = (code: string, field: string) => {
      portal.answer = () => ({ data: { done: { source: null, userErrors: [{ code, message: 'x', path: [field] }] } } });
      return anna.send('/portal/sources/new?lang=en', { url: 'http://10.0.0.1', name: 'Powiat', licence: 'MIT' });
    };
    expect((await refusedWith('INVALID', 'url')).html).toContain('not in a private network');
    expect((await refusedWith('WRONG_STATE', 'url')).html).toContain('This address is followed already.');
    expect((await refusedWith('WRONG_STATE', 'name')).html).toContain('Another source has this name.');
  });

  it('send the terms as they were typed, and empty what was emptied', async () => {
    const typed = { name: 'Powiat', licence: 'MIT', attribution: '', everyMinutes: '1440', language: '', municipality: '1462011' };
    const { to } = await anna.send(`/portal/sources/${ID}/terms`, typed);
    expect(to).toBe(`/portal/sources/${ID}?done=changed`);
    expect(portal.operations.at(-1)?.variables).toEqual({
      id: ID,
      input: { ...typed, attribution: null, everyMinutes: 1_440, language: null, miscounts: false },
    });
  });

  it('say under which licence a hub says that its own records stand', async () => {
    expect(await page()).not.toContain('as it says itself');
    showing({ toldLicence: '<CC0>' });
    expect(await page()).toMatch(/as it says itself<\/dt><dd><bdi>&lt;CC0>/);
  });

  it('say that a source counts too many where an administrator has said so, and let that be said', async () => {
    expect(await page()).not.toContain('counts more services than it gives');
    showing({ miscounts: true });
    expect(await page()).toMatch(/It always counts more services than it gives<\/dt><dd><bdi>yes/);
    expect(await page(`/portal/sources/${ID}/terms`)).toMatch(/<input[^>]*name="miscounts"[^>]*checked/);
    await anna.send(`/portal/sources/${ID}/terms`, { name: 'Powiat', licence: 'MIT', miscounts: '1' });
    expect(portal.operations.at(-1)?.variables).toMatchObject({ input: { miscounts: true } });
  });

  it('offer how often it is asked now, also where the list has no such time', async () => {
    showing({ everyMinutes: 45 });
    expect(await page(`/portal/sources/${ID}/terms`)).toContain('<option value="45" selected>every 45 min</option>');
  });

  it('say how many services go before a source is followed no longer', async () => {
    expect(await page(`/portal/sources/${ID}/stop`)).toContain('Services that will no longer be shown: 12.');
    const { to } = await anna.send(`/portal/sources/${ID}/stop`, {});
    expect(to).toBe('/portal/sources?done=removed');
    expect(portal.operations.at(-1)).toMatchObject({ operation: 'PortalStopFollowingSource', variables: { id: ID } });
  });

  it('say so where there is no such source', async () => {
    portal.answer = () => ({ data: { followedSource: null } });
    expect((await anna.get(`/portal/sources/${ID}`)).status).toBe(404);
  });
});
