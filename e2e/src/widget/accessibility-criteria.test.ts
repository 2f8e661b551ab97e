/**
 * What assistive technology is told of the widget. The 18 criteria are those that alphagov wrote for its accessible-autocomplete
 * (https://github.com/alphagov/accessible-autocomplete/blob/main/accessibility-criteria.md), each in its words and order.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, launchBrowser } from '../browser.ts';
import { type FixedHub, openFixedHub } from './fixed-hub.ts';
import { barePage, type ForeignSite, openForeignSite, snippet, type WidgetOnPage, widgetIn } from './foreign-site.ts';

const describeInBrowser = hasBrowser ? describe : describe.skip;

describeInBrowser('The widget tells assistive technology', () => {
  let hub: FixedHub;
  let site: ForeignSite;
  let browser: Browser;
  let page: Page;
  let widget: WidgetOnPage;

  beforeAll(async () => {
    hub = await openFixedHub();
    site = await openForeignSite({
      '/': barePage(snippet(hub.url)),
      '/dialog': barePage(snippet(hub.url, { layout: 'dialog' })),
      '/compact': barePage(snippet(hub.url, { layout: 'compact', municipality: '1462011' })),
    });
    browser = await launchBrowser();
  }, 60_000);
  beforeEach(async () => {
    page = await browser.newPage({ locale: 'pl' });
    widget = widgetIn(page);
    await page.goto(site.url);
    await widget.element.locator('[part=topics]').waitFor();
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await hub?.close();
  });

  const said = (text: string | RegExp) => widget.status.filter({ hasText: text }).waitFor();
  const attribute = (name: string) => widget.field.getAttribute(name);
  const activeText = async (): Promise<string> => {
    const id = await attribute('aria-activedescendant');
    return id === null ? '' : ((await widget.element.locator(`#${id}`).textContent()) ?? '');
  };
  const tree = async (part = widget.element) => (await part.ariaSnapshot()).replaceAll(hub.url, 'HUB');
  const inShadow = <Value>(expression: string) =>
    page.evaluate<Value>(`((root) => ${expression})(document.querySelector('drogowskaz-search').shadowRoot)`);
  const isFocused = () => inShadow<boolean>('root.activeElement === root.querySelector("input")');
  const focused = () => inShadow<string>('root.activeElement?.textContent.trim()');

  describe('as the 18 criteria for an autocomplete ask it: the field must', () => {
    it('1. be focusable with a keyboard', async () => {
      await page.keyboard.press('Tab');
      expect(await isFocused()).toBe(true);
    });

    it('2. indicate when it has keyboard focus', async () => {
      const outline = () => inShadow<string>('getComputedStyle(root.querySelector("input")).outlineStyle');
      expect(await outline()).toBe('none');
      await page.keyboard.press('Tab');
      expect(await outline()).toBe('solid');
    });

    it('3. inform the user that it is an editable field', async () => {
      expect(await widget.field.ariaSnapshot()).toBe('- combobox "Czego szukasz?"');
      expect([await widget.field.isEditable(), await attribute('aria-readonly')]).toEqual([true, null]);
    });

    it('4. inform the user if there is a pre-filled value', async () => {
      await page.goto(`${site.url}/#drogowskaz?words=kurs`);
      await page.reload();
      await widget.count.waitFor();
      expect(await widget.field.ariaSnapshot()).toBe('- combobox "Czego szukasz?": kurs');
    });

    it('5. inform the user that autocomplete is available', async () => {
      expect([await attribute('aria-autocomplete'), await attribute('aria-haspopup')]).toEqual(['list', 'listbox']);
      const list = widget.element.locator(`#${await attribute('aria-controls')}`);
      expect([await list.count(), await list.getAttribute('role')]).toEqual([1, 'listbox']);
    });

    it('6. explain how to use autocomplete', async () => {
      const hint = widget.element.locator(`#${await attribute('aria-describedby')}`);
      expect(await hint.textContent()).toMatch(/strzałkami w górę i w dół.*Enterem.*ekranie dotykowym/);
    });

    it('7. inform the user that content has been expanded', async () => {
      expect(await attribute('aria-expanded')).toBe('false');
      await widget.typeAndWait('ku');
      expect(await attribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Escape');
      expect(await attribute('aria-expanded')).toBe('false');
    });

    it('8. inform the user when there are matches, or if there are no matches', async () => {
      await widget.typeAndWait('ku');
      await said('Podpowiedzi: 3');
      await widget.field.fill('zzz');
      await said('Brak podpowiedzi');
    });

    it('9. inform the user how many matches are currently available', async () => {
      await widget.typeAndWait('kursy');
      await said('Podpowiedzi: 1');
    });

    it('10. inform the user as the number of matches changes', async () => {
      await widget.typeAndWait('kurs');
      await said('Podpowiedzi: 3');
      await widget.field.pressSequentially(' p');
      await said('Podpowiedzi: 1');
    });

    it('11. enable the user to navigate the available matches, using just one input method', async () => {
      await widget.typeAndWait('ku');
      for (const expected of [/Kurs polskiego/, /Kursy języka/, /Kurs na prawo jazdy/, /^$/]) {
        await page.keyboard.press('ArrowDown');
        expect(await activeText()).toMatch(expected);
      }
      await widget.options.nth(1).click();
      await widget.count.waitFor();
      expect(hub.asked.at(-1)?.variables).toMatchObject({ filter: { categories: ['LANGUAGE_COURSE'] } });
    });

    it('12. enable the user to navigate the available matches, with a single action at a time', async () => {
      await widget.typeAndWait('ku');
      await page.keyboard.press('ArrowUp');
      expect(await activeText()).toContain('Kurs na prawo jazdy');
      expect(await isFocused()).toBe(true);
    });

    it('13. inform the user when a match is selected', async () => {
      await widget.typeAndWait('ku');
      await page.keyboard.press('ArrowDown');
      expect(await widget.options.evaluateAll((options) => options.map((option) => option.ariaSelected))).toEqual([
        'true',
        'false',
        'false',
      ]);
      expect(await attribute('aria-activedescendant')).toBe(await widget.options.first().getAttribute('id'));
    });

    it('14. inform the user which number the currently selected match is', async () => {
      await widget.typeAndWait('ku');
      const places = () => widget.options.evaluateAll((options) => options.map((option) => [option.ariaPosInSet, option.ariaSetSize]));
      expect(await places()).toEqual([
        ['1', '3'],
        ['2', '3'],
        ['3', '3'],
      ]);
    });

    it('15. inform the user if a match is pre-selected: none is', async () => {
      await widget.typeAndWait('ku');
      expect(await attribute('aria-activedescendant')).toBeNull();
      expect(await widget.element.locator('[aria-selected=true]').count()).toBe(0);
    });

    it('16. enable the user to confirm the selected match', async () => {
      await widget.typeAndWait('ku');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await widget.count.waitFor();
      expect(await widget.field.inputValue()).toBe('Kurs polskiego');
    });

    it('17. inform the user when a match is confirmed', async () => {
      await widget.typeAndWait('ku');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await said('Wybrano: Kurs polskiego. Znaleziono 3 usługi');
    });

    it('18. return focus to the editable field when a selected match is confirmed', async () => {
      await widget.typeAndWait('ku');
      await widget.options.nth(2).click();
      await widget.count.waitFor();
      expect(await isFocused()).toBe(true);
    });
  });

  it('nothing while letters still follow each other, and only the last of what came', async () => {
    const texts: string[] = [];
    await page.exposeFunction('heard', (text: string) => texts.push(text));
    await inShadow(`new MutationObserver(([{ target }]) => target.textContent && heard(target.textContent))
      .observe(root.querySelector('[role=status]'), { childList: true, characterData: true, subtree: true })`);
    await widget.typeAndWait('kursy');
    await said('Podpowiedzi: 1');
    expect(texts).toEqual([expect.stringContaining('Podpowiedzi: 1')]);
  });

  it('the same number again when the same is found again', async () => {
    await widget.searchFor('kurs');
    await said('Znaleziono 3 usługi');
    await page.keyboard.press('Enter');
    await widget.status.filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
    await said('Znaleziono 3 usługi');
  });

  it('where to go on when what was pressed is gone', async () => {
    await widget.field.focus();
    await widget.element.locator('[part=filters] select').first().waitFor({ state: 'attached' });
    await widget.element.getByRole('button', { name: 'Praca' }).press('Enter');
    await widget.count.waitFor();
    expect(await focused()).toMatch(/^Praca/);
    await page.keyboard.press('Enter');
    await widget.element.locator('[part=active-filters]').waitFor({ state: 'detached' });
    expect(await focused()).toBe('Filtry');
    await widget.element.getByRole('button', { name: 'Pokaż więcej' }).press('Enter');
    await widget.results.nth(2).waitFor();
    expect(await focused()).toBe('Kurs gotowania');
  });

  it('in a dialog, within it: what lies outside is not read while it is open', async () => {
    await page.goto(`${site.url}/dialog`);
    await widget.element.getByRole('button', { name: 'Czego szukasz?' }).press('Enter');
    const dialog = widget.element.getByRole('dialog', { name: 'Czego szukasz?' });
    const inside = widgetIn(page, dialog);
    await inside.searchFor('kurs');
    await inside.status.filter({ hasText: 'Znaleziono 3 usługi' }).waitFor();
    expect(await tree(dialog)).toMatchSnapshot();
    await page.keyboard.press('Escape');
    expect(await inside.field.inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await focused()).toBe('Czego szukasz?');
  });

  describe('in each state, as its tree has it:', () => {
    it('before anybody asks', async () => expect(await tree()).toMatchSnapshot());

    it('while something is suggested', async () => {
      await widget.typeAndWait('ku');
      await page.keyboard.press('ArrowDown');
      await said('Podpowiedzi: 3');
      expect(await tree()).toMatchSnapshot();
    });

    it('with results, one of them and the filters open', async () => {
      await widget.searchFor('kurs');
      await widget.element.getByText('Filtry', { exact: true }).click();
      await widget.results.first().locator('summary').click();
      await widget.element.getByText('kurs@example.org').waitFor();
      await said('Znaleziono 3 usługi');
      expect(await tree()).toMatchSnapshot();
    });

    it('when nothing is found', async () => {
      await widget.searchFor('xqzvwk');
      await said('Nic nie znaleziono');
      expect(await tree()).toMatchSnapshot();
    });

    it('when the hub does not answer, beside the answer before', async () => {
      await widget.searchFor('kurs');
      await page.route('**/graphql', (route) => route.abort());
      await widget.field.fill('kurs polskiego');
      await widget.field.press('Enter');
      await widget.element.locator('[part=trouble]').waitFor();
      await said('Wyszukiwarka');
      expect(await tree()).toMatchSnapshot();
    });

    it('compact, with the municipality that the page chose', async () => {
      await page.goto(`${site.url}/compact`);
      await widget.element.getByRole('button', { name: 'Płock' }).waitFor();
      expect(await tree()).toMatchSnapshot();
    });
  });
});
