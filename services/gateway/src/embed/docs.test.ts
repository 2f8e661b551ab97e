import { readFileSync } from 'node:fs';
import { attributes, customProperties, events, type NamedReference, parts } from '@drogowskaz/widget/reference';
import { describe, expect, it } from '@jest/globals';
import { settingsFields, usualSettings } from '../fragment/fragment-settings.ts';
import { emptyRequest, filterFields } from '../pages/search/search-request.ts';
import { readEmbedRequest } from './embed-request.ts';
import { widgetAttributes } from './snippets.ts';
import { en } from './texts/en.ts';
import { pl } from './texts/pl.ts';

const docs = readFileSync(new URL('../../../../docs/widget.md', import.meta.url), 'utf8');
const chapter = (title: string): string => docs.split(new RegExp(`^#+ ${title}$`, 'm'))[1]?.split(/^#/m)[0] ?? '';
/** The rows of the first table below a title, without how they are aligned. */
const rowsBelow = (title: string): string[][] =>
  chapter(title)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
const named = (list: readonly NamedReference[]): string[][] => list.map(({ name, description }) => [`\`${name}\``, description]);

describe('docs/widget.md', () => {
  it('says of attributes, events, parts and custom properties exactly what the widget has', () => {
    expect(rowsBelow('Attributes')).toEqual(
      attributes.map((attribute) => [
        `\`${attribute.name}\``,
        Array.isArray(attribute.type) ? attribute.type.map((value) => `\`${value}\``).join(', ') : attribute.type,
        attribute.default,
        attribute.description,
      ]),
    );
    expect(rowsBelow('Events')).toEqual(named(events));
    expect(rowsBelow('Parts')).toEqual(named(parts));
    expect(rowsBelow('Custom properties')).toEqual(named(customProperties));
  });

  it('names every parameter of the lists without scripts', () => {
    const everything = filterFields({
      ...emptyRequest,
      categories: ['WORK'],
      municipalities: ['1462011'],
      languages: ['uk'],
      audiences: ['WOMEN'],
      deliveryModes: ['ONLINE'],
      collections: ['first-week'],
      free: true,
      open: 'NOW',
      withoutEntitlement: true,
      verified: true,
    });
    const settings = settingsFields({
      ...usualSettings,
      heading: 3,
      target: '_blank',
      limit: 5,
      form: false,
      pick: ['municipality', 'category'],
      scheme: 'dark',
      part: true,
      styles: false,
    });
    const said = rowsBelow('The list without scripts: `/fragment/services`').map(([names = '']) => names);
    for (const name of [...everything, ...settings].map(([field]) => field))
      expect([name, said.some((names) => new RegExp(`\`${name}[\`=]`).test(names))]).toEqual([name, true]);
  });

  it('has the paragraphs that the configurator gives', () => {
    for (const { accessibilityText, privacyText } of [pl, en])
      for (const text of [accessibilityText, privacyText.replace('{hub}', 'https://hub.example.org')]) expect(docs).toContain(`> ${text}`);
  });
});

it('the configurator offers every attribute of the widget', () => {
  const fields = new URLSearchParams(
    'municipality=1462011&category=WORK&audience=WOMEN&collection=good-practices&content=events&locale=uk&layout=compact&limit=5&heading=3&target=_blank&partner=4f0c9d0e-6a52-4f0e-9b7a-2f6f2c1d8a09',
  );
  const written = widgetAttributes(readEmbedRequest(fields, new Date()), 'https://hub.example.org').filter(([, value]) => value !== null);
  expect(written.map(([name]) => name).sort()).toEqual(attributes.map(({ name }) => name).sort());
});
