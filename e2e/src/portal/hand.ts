import type { Locator, Page } from 'playwright-core';

/** More stops than any page has: then what is looked for cannot be reached by keyboard. */
const MOST_STOPS = 400;

const pattern = (label: string): RegExp => new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** A person at a page with a keyboard and nothing else, who counts what it takes her: fields, clicks and pages. */
export class Hand {
  readonly page: Page;
  #fields = 0;
  #clicks = 0;
  #pages = 0;

  constructor(page: Page) {
    this.page = page;
  }

  get count(): number {
    return this.#fields + this.#clicks + this.#pages;
  }

  get told(): string {
    return `${this.#fields} fields, ${this.#clicks} clicks, ${this.#pages} pages`;
  }

  async type(label: string, text: string): Promise<void> {
    await this.#reach(this.page.getByRole('textbox', { name: pattern(label) }).first());
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
    this.#fields += 1;
  }

  async choose(label: string, option: string): Promise<void> {
    const list = this.page.getByLabel(label).first();
    await this.#reach(list);
    const chosen = async () => (await list.locator('option:checked').textContent()) ?? '';
    for (let presses = 0; (await chosen()) !== option; presses++) {
      if (presses > 60) throw new Error(`"${option}" is not among the choices of "${label}".`);
      await this.page.keyboard.press('ArrowDown');
    }
    this.#fields += 1;
  }

  async tick(label: string): Promise<void> {
    const box = this.page.getByRole('checkbox', { name: label, exact: true }).last();
    await this.#reach(box);
    if (!(await box.isChecked())) await this.page.keyboard.press('Space');
    this.#clicks += 1;
  }

  /** A link that leads to another page. */
  follow(link: string): Promise<void> {
    return this.#leave(this.page.getByRole('link', { name: pattern(link) }).first());
  }

  /** A button that leads to another page. */
  press(button: string): Promise<void> {
    return this.#leave(this.page.getByRole('button', { name: pattern(button) }).first());
  }

  async #leave(target: Locator): Promise<void> {
    await this.#reach(target);
    const before = this.page.url();
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL((url) => url.href !== before);
    await this.page.waitForLoadState();
    this.#clicks += 1;
    this.#pages += 1;
  }

  async #reach(target: Locator): Promise<void> {
    const there = () => target.evaluate((element) => element === element.ownerDocument.activeElement);
    for (let stops = 0; !(await there()); stops++) {
      if (stops === MOST_STOPS) throw new Error(`The keyboard does not reach ${String(target)}.`);
      await this.page.keyboard.press('Tab');
    }
  }
}
