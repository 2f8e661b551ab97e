import { dateOrderOf, isUrl, isVisible } from '@drogowskaz/directory';
import { cleanText, fold } from '@drogowskaz/text';
import { z } from 'zod';
import { fieldsOf } from '../objects/index.ts';
import { cutText } from '../repairs/cut-text.ts';
import { lookedUp } from '../repairs/looked-up.ts';
import { nearest } from '../repairs/nearest.ts';
import { htmlToText, isHtml } from '../repairs/plain-text.ts';
import { readDate } from '../repairs/read-date.ts';
import { readNumber } from '../repairs/read-number.ts';
import { readUrl } from '../repairs/read-url.ts';
import type { RepairRule } from '../repairs/rules.ts';
import { splitUrls } from '../repairs/split-urls.ts';
import { idText } from './id-text.ts';
import type { Node } from './node.ts';
import type { Reading } from './reading.ts';

const email = z.email();
const E_MAILS = /[^\s<>,;:()"'|/]+@[^\s<>,;:()"'|/]+/g;

/** A web or e-mail address that is longer is none, and what looks for one in a text looks through it again from each letter. */
const LONGEST_ADDRESS = 4_000;
/** Blanks that nobody counts; the rules below would go through a long run of them again from each. */
const LONG_BLANK = /[^\S\n]{40,}/g;
const LONG_GAP = /\n{40,}/g;

interface TextTraits {
  max: number;
  /** One line; else line breaks may stand. */
  line?: boolean;
  markdown?: boolean;
}

/** Reads the fields of one row, mending each by named rules, and remembers which were asked for. */
export class Values {
  readonly #reading: Reading;
  readonly #node: Node;
  readonly #asked = new Set<string>();
  /** What was written in a way that nobody can read. */
  readonly lost = new Set<string>();

  constructor(reading: Reading, node: Node) {
    this.#reading = reading;
    this.#node = node;
  }

  has(name: string): boolean {
    return this.#node.values[name] !== undefined;
  }

  raw(name: string): unknown {
    this.#asked.add(name);
    return this.#node.values[name];
  }

  repair(rule: RepairRule, name: string, before: unknown, after: unknown): void {
    this.#reading.repair(rule, `${this.#node.path}, ${name}`, before, after);
  }

  /** Left out, and said so. */
  drop(name: string, before: unknown, rule: RepairRule = 'dropped-value'): undefined {
    this.lost.add(name);
    this.repair(rule, name, before, null);
    return undefined;
  }

  /** What stands there as a text, whatever it was written as, without what nobody sees; undefined when that leaves nothing. */
  #string(name: string): string | undefined {
    const written = this.#written(name);
    if (written === undefined) return undefined;
    const broken = written.replace(/\r\n?/g, '\n').normalize('NFC');
    const clean = cleanText(broken).replace(LONG_BLANK, ' ').replace(LONG_GAP, '\n\n');
    if (clean.trim() !== broken.trim()) this.repair('cleaned-text', name, written, clean);
    return clean.trim() === '' ? undefined : clean;
  }

  #written(name: string): string | undefined {
    const raw = this.raw(name);
    if (raw === undefined) return undefined;
    if (typeof raw === 'string') return raw;
    if (typeof raw === 'number' || typeof raw === 'boolean') {
      this.repair('text-from-value', name, raw, String(raw));
      return String(raw);
    }
    if (Array.isArray(raw) && raw.every((item) => typeof item === 'string' || typeof item === 'number')) {
      this.repair('text-from-value', name, raw, raw.join('; '));
      return raw.join('; ');
    }
    return this.drop(name, raw);
  }

  text(name: string, { max, line = false, markdown = false }: TextTraits): string | undefined {
    let text = this.#string(name)?.trim();
    if (text === undefined) return undefined;
    if (isHtml(text)) {
      const plain = cleanText(htmlToText(text, { markdown: markdown && !line })).trim();
      if (plain !== text) this.repair('html-to-text', name, text, plain);
      text = plain;
    }
    const clean = line ? text.replace(/\s*[\n\t]\s*/g, ' ') : text;
    if (clean !== text) this.repair('cleaned-text', name, text, clean);
    if (clean === '') return undefined;
    if (!isVisible(clean)) return this.drop(name, clean);
    if (clean.length <= max) return clean;
    const cut = cutText(clean, max);
    this.repair('cut-text', name, clean, cut);
    return cut;
  }

  line(name: string, max: number): string | undefined {
    return this.text(name, { max, line: true });
  }

  /** A name; what only fills the place of one ("N/A", "-", "brak") is none. */
  named(name: string, max: number): string | undefined {
    const written = this.line(name, max);
    return written !== undefined && idText(written) === '' ? this.drop(name, written) : written;
  }

  number(name: string): number | undefined {
    const raw = this.raw(name);
    if (raw === undefined) return undefined;
    if (typeof raw === 'number' && Number.isFinite(raw)) return raw;
    const written = typeof raw === 'string' ? this.#string(name) : null;
    if (written === undefined) return undefined;
    const number = written === null ? null : readNumber(written);
    if (number === null) return this.drop(name, raw);
    this.repair('number-from-text', name, raw, number);
    return number;
  }

  /** A number of which nobody can tell whether "1,234" is more than a thousand or little more than one is none. */
  clearNumber(name: string): number | undefined {
    const raw = this.raw(name);
    return typeof raw === 'string' && /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/.test(raw) ? this.drop(name, raw) : this.number(name);
  }

  /** A whole number within bounds. */
  whole(name: string, min: number, max: number): number | undefined {
    const number = this.clearNumber(name);
    if (number === undefined) return undefined;
    const whole = Math.round(number);
    if (whole < min || whole > max) return this.drop(name, this.#node.values[name]);
    if (whole !== number) this.repair('rounded-number', name, number, whole);
    return whole;
  }

  date(name: string): string | undefined {
    const written = this.#string(name)?.trim();
    if (written === undefined || written === '') return undefined;
    const order = dateOrderOf(written, this.#reading.dates.order);
    const date = readDate(written, order ?? 'DAY');
    if (date === null) return this.drop(name, written);
    if (order === null) return this.drop(name, written, 'date-in-doubt');
    if (date !== written) this.repair('date-read', name, written, date);
    return date;
  }

  /** The first of them; what else stands there is told. */
  url(name: string): string | undefined {
    return this.#first(name, this.urls(name));
  }

  email(name: string): string | undefined {
    return this.#first(name, this.emails(name));
  }

  #first(name: string, [first, ...others]: readonly string[]): string | undefined {
    for (const other of others) this.drop(name, other);
    return first;
  }

  urls(name: string): string[] {
    const written = this.#string(name);
    if (written === undefined) return [];
    const parts = written.length > LONGEST_ADDRESS ? [] : splitUrls(written);
    if (parts.length === 1 && isUrl(written)) return [written];
    const read = parts.map((part) => ({ part, url: readUrl(part) ?? '' }));
    return this.#several(
      name,
      written,
      'url-scheme',
      read.map(({ part, url }) => ({ part, address: isUrl(url) ? url : null })),
    );
  }

  emails(name: string): string[] {
    const written = this.#string(name);
    if (written === undefined) return [];
    if (written.length <= LONGEST_ADDRESS && email.safeParse(written).success) return [written];
    const parts =
      written.length > LONGEST_ADDRESS
        ? []
        : [...written.replace(/mailto:/gi, '').matchAll(E_MAILS)].map(([part]) => part.replace(/[.,]+$/, ''));
    return this.#several(
      name,
      written,
      'email-cleaned',
      parts.map((part) => ({ part, address: email.safeParse(part).success ? part : null })),
    );
  }

  #several(name: string, written: string, rule: RepairRule, parts: readonly { part: string; address: string | null }[]): string[] {
    const found = [...new Set(parts.flatMap(({ address }) => address ?? []))];
    if (found.length === 0) {
      this.drop(name, written);
      return [];
    }
    if (found.length > 1) this.repair('list-from-text', name, written, found);
    else this.repair(rule, name, written, found[0]);
    for (const { part, address } of parts) if (address === null) this.drop(name, part);
    return found;
  }

  /**
   * One of the words that the table allows, the nearest one, or the default. `meant` knows other words for them. With `unknown`, a word that
   * nobody knows is that, and none becomes the default by being written nearly like it.
   */
  word(name: string, fallback: string, meant: Readonly<Record<string, string>> = {}, unknown?: string): string {
    const field = fieldsOf(this.#node.kind)[name];
    const allowed = field?.kind === 'text' ? (field.values ?? []) : [];
    const raw = this.raw(name);
    const written = this.#string(name)?.trim() ?? (typeof raw === 'object' ? JSON.stringify(raw) : undefined);
    if (written === undefined) {
      this.repair('default-value', name, null, fallback);
      return fallback;
    }
    if (allowed.includes(written)) return written;
    const plain = fold(written)
      .replace(/[\s_-]+/g, ' ')
      .trim();
    const near = unknown === undefined ? allowed : allowed.filter((word) => word !== fallback);
    const found = allowed.find((word) => word === plain) ?? lookedUp(meant, plain) ?? nearest(plain, near);
    const rule = found !== undefined ? 'nearest-value' : unknown === undefined ? 'default-value' : 'unknown-status';
    this.repair(rule, name, written, found ?? unknown ?? fallback);
    return found ?? unknown ?? fallback;
  }

  /** Whatever nobody asked for is told: the hub has no place for it. References are the nesting itself. */
  close(): void {
    const fields = fieldsOf(this.#node.kind);
    for (const [name, value] of Object.entries(this.#node.values)) {
      const field = fields[name];
      const isReference = name === 'id' || (field?.kind === 'text' && field.format === 'uuid');
      if (!this.#asked.has(name) && !isReference) this.repair('unused-field', name, value, null);
    }
  }
}
