import type { Page } from 'playwright-core';

/** A person at a page, who counts what it takes her: fields, clicks and pages. */
export class Hand {
  readonly #page: Page;
  #fields = 0;
  #clicks = 0;
  #pages = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  get count(): number {
    return this.#fields + this.#clicks + this.#pages;
  }

  get told(): string {
    return `${this.#fields} fields, ${this.#clicks} clicks, ${this.#pages} pages`;
  }

  async type(label: string, text: string): Promise<void> {
    await this.#page
      .getByRole('textbox', { name: new RegExp(`^${label.replace(/[?.()]/g, '\\$&')}`) })
      .first()
      .fill(text);
    this.#fields += 1;
  }

  async tick(label: string): Promise<void> {
    await this.#page.getByRole('checkbox', { name: label, exact: true }).last().check();
    this.#clicks += 1;
  }

  /** A link that leads to another page. */
  async click(link: string): Promise<void> {
    await this.#page.getByRole('link', { name: link }).first().click();
    await this.#page.waitForLoadState();
    this.#clicks += 1;
    this.#pages += 1;
  }

  /** A button that leads to another page. */
  async press(button: string): Promise<void> {
    const before = this.#page.url();
    await this.#page.getByRole('button', { name: button, exact: true }).first().click();
    await this.#page.waitForURL((url) => url.href !== before);
    this.#clicks += 1;
    this.#pages += 1;
  }
}
