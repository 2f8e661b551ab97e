import { formatsOf, renderHtml } from '@drogowskaz/page-kit';
import { describe, expect, it } from '@jest/globals';
import { type PortalView, PortalViewProvider } from '../../frame/view.ts';
import { textsOf } from '../../texts/texts.ts';
import { type Change, ChangesList } from './changes-list.tsx';

const view: PortalView = {
  ...{ locale: 'en', texts: textsOf('en'), formats: formatsOf('en'), session: null, address: '/', token: '', form: new URLSearchParams() },
  ...{ errors: [], assets: { stylesheet: '', mark: '', scripts: [] }, link: (path) => path },
};

const shown = (...changes: Change[]): string =>
  renderHtml(
    <PortalViewProvider value={view}>
      <ChangesList changes={changes} />
    </PortalViewProvider>,
  );

describe('what a version changes', () => {
  it('crosses out the words that are gone and underlines those that are new', () => {
    const html = shown({ field: 'summary', locale: 'pl', before: 'Kurs w czwartki', after: 'Kurs we wtorki' });
    expect(html).toContain('Kurs <del>w</del><ins>we</ins> <del>czwartki</del><ins>wtorki</ins>');
    expect(html).toContain('<h3>Polish</h3>');
    expect(html).toContain('lang="pl"');
  });

  it('keeps languages apart, and what is the same in all of them', () => {
    const html = shown(
      { field: 'name', locale: 'pl', before: null, after: 'Kurs' },
      { field: 'name', locale: 'uk', before: null, after: 'Курс' },
      { field: 'deliveryModes', locale: null, before: 'PHONE\nOUTREACH', after: 'PHONE\nONLINE' },
      { field: 'cost', locale: null, before: null, after: 'free: true' },
      { field: 'contacts', locale: null, before: null, after: 'PHONE +48 24 000 00 00' },
    );
    expect(html.match(/<h3>[^<]*/g)).toEqual(['<h3>Polish', '<h3>Ukrainian', '<h3>The same in every language']);
    expect(html).toContain('By phone<del>\nWe come to them</del><ins>\nOnline</ins>');
    expect(html).toContain('Is it free of charge? Yes');
    expect(html).toContain('Phone +48 24 000 00 00');
  });

  it('shows markup as the text that it is', () => {
    expect(shown({ field: 'name', locale: 'pl', before: null, after: '<img src=x onerror=alert(1)>' })).not.toContain('<img');
  });

  it('says when nothing is different', () => expect(shown()).toContain('Nothing is different'));
});
