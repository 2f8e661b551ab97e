import { describe, expect, it } from '@jest/globals';
import { demonstrationDirectory } from './index.ts';

const { providers } = demonstrationDirectory();
const services = providers.flatMap((provider) => provider.services);
/** Providers whose services are invented, with their own records: an address may stand in either. */
const inventedProviders = providers.filter((provider) => provider.services.some((service) => service.demonstration));

/** Every string of a record but its ids and times. */
const stringsIn = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return /^(id|start|end|rrule|validFrom|validTo|municipality|municipalities)$/.test(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => stringsIn(item, key));
  return Object.entries((value ?? {}) as Record<string, unknown>).flatMap(([name, item]) => stringsIn(item, name));
};

/** Seven digits or more, as telephone numbers are written, with or without a country code. */
const TELEPHONE = /\+\d{2}|\d(?:[\s().-]?\d){6,}/;
const EMAIL_HOST = /[\w.+-]+@([\w.-]+)/g;
const WEB_HOST = /https?:\/\/([\w.-]+)/g;
const hostsIn = (text: string): string[] =>
  [EMAIL_HOST, WEB_HOST].flatMap((pattern) => [...text.matchAll(pattern)].map(([, host = '']) => host));

const trigrams = (text: string): Set<string> => {
  const letters = text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return new Set(Array.from({ length: Math.max(0, letters.length - 2) }, (_, start) => letters.slice(start, start + 3)));
};
/** Shared trigrams as a part of all trigrams of both: 1 for the same text, 0 for nothing in common. */
const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const shared = [...one].filter((trigram) => other.has(trigram)).length;
  return shared / (one.size + other.size - shared);
};

describe('what the demonstration directory must not claim', () => {
  it('gives no telephone number', () => {
    expect(providers.flatMap((provider) => stringsIn(provider)).filter((text) => TELEPHONE.test(text))).toEqual([]);
    expect(services.filter((service) => service.phones?.length || service.contactPoints?.some(({ kind }) => kind === 'PHONE'))).toEqual([]);
  });

  it('names no contact person', () => {
    expect(services.filter((service) => service.contacts?.length || service.locations?.some(({ contacts }) => contacts?.length))).toEqual(
      [],
    );
  });

  it('sends nobody to an address on the web outside example.org, except for the good practices', () => {
    const hosts = inventedProviders.flatMap((provider) => stringsIn(provider)).flatMap(hostsIn);
    expect(hosts.length).toBeGreaterThan(50);
    expect(hosts.filter((host) => host !== 'example.org' && !host.endsWith('.example.org'))).toEqual([]);
  });

  it('pretends no rule for what happens on days that nobody has told us', () => {
    const vague = services.flatMap((service) =>
      (service.locations ?? []).flatMap(({ schedules = [] }) =>
        schedules.filter(({ end }) => end === undefined).map(() => service.texts[0]?.name),
      ),
    );
    expect(vague).toEqual([]);
  });

  it('writes no text after the pattern of another', () => {
    const alike = [...new Set(services.flatMap((service) => service.texts.map(({ locale }) => locale)))].flatMap((locale) => {
      const texts = services
        .flatMap((service) => service.texts.filter((text) => text.locale === locale))
        .map(({ name, description }) => ({ name, trigrams: trigrams(description) }));
      return texts.flatMap((one, position) =>
        texts.slice(position + 1).flatMap((other) => (overlap(one.trigrams, other.trigrams) >= 0.6 ? [`${one.name} / ${other.name}`] : [])),
      );
    });
    expect(alike).toEqual([]);
  });
});
