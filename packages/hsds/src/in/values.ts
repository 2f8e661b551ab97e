import { isUrl, isVisible } from '@drogowskaz/directory';
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
import type { Node } from './node.ts';
import type { Reading } from './reading.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that must be found.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
const email = z.email();

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
  drop(name: string, before: unknown): undefined {
    this.repair('dropped-value', name, before, null);
    return undefined;
  }

  /** What stands there as a text, whatever it was written as. */
  #string(name: string): string | undefined {
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
    const written = this.#string(name);
    if (written === undefined) return undefined;
    const whole = written.isWellFormed() ? written : written.toWellFormed();
    let text = whole.replace(LONG_BLANK, ' ').replace(LONG_GAP, '\n\n');
    if (text !== whole) this.repair('cleaned-text', name, whole, text);
    if (isHtml(text)) {
      const plain = htmlToText(text, { markdown: markdown && !line });
      if (plain !== text.trim()) this.repair('html-to-text', name, text, plain);
      text = plain;
    }
    const broken = text.replace(/\r\n?/g, '\n');
    let clean = broken.replace(/[\u2028\u2029]/g, '\n').replace(CONTROL, '');
    if (line) clean = clean.replace(DIRECTION, '').replace(/\s*[\n\t]\s*/g, ' ');
    if (clean.trim() !== broken.trim() || !written.isWellFormed()) this.repair('cleaned-text', name, text, clean);
    clean = clean.trim();
    if (!isVisible(clean)) return written.trim() === '' ? undefined : this.drop(name, written);
    if (clean.length <= max) return clean;
    const cut = cutText(clean, max);
    this.repair('cut-text', name, clean, cut);
    return cut;
  }

  line(name: string, max: number): string | undefined {
    return this.text(name, { max, line: true });
  }

  number(name: string): number | undefined {
    const raw = this.raw(name);
    if (raw === undefined) return undefined;
    if (typeof raw === 'number' && Number.isFinite(raw)) return raw;
    const number = typeof raw === 'string' ? readNumber(raw) : null;
    if (number === null) return this.drop(name, raw);
    this.repair('number-from-text', name, raw, number);
    return number;
  }

  /** A number of which nobody can tell whether "1,234" is more than a thousand or little more than one is none. */
  clearNumber(name: string): number | undefined {
    const raw = this.raw(name);
    return typeof raw === 'string' && /^[^\d.,]*[1-9]\d{0,2}[.,]\d{3}[^\d.,]*$/.test(raw.trim()) ? this.drop(name, raw) : this.number(name);
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
    const date = readDate(written);
    if (date === null) return this.drop(name, written);
    if (date !== written) this.repair('date-read', name, written, date);
    return date;
  }

  url(name: string): string | undefined {
    const written = this.#string(name);
    if (written !== undefined && written.length > LONGEST_ADDRESS) return this.drop(name, written);
    if (written === undefined || isUrl(written)) return written;
    const first = written.trim().split(/\s*[;,|]\s*(?=https?:|www\.)|\s+(?=https?:)/i)[0] ?? '';
    const url = readUrl(first);
    if (url === null || !isUrl(url)) return this.drop(name, written);
    this.repair('url-scheme', name, written, url);
    return url;
  }

  email(name: string): string | undefined {
    const written = this.#string(name);
    if (written !== undefined && written.length > LONGEST_ADDRESS) return this.drop(name, written);
    if (written === undefined || email.safeParse(written).success) return written;
    const found = /[^\s<>,;:()"']+@[^\s<>,;:()"']+/.exec(written.replace(/^mailto:/i, ''))?.[0]?.replace(/[.,]+$/, '') ?? '';
    if (!email.safeParse(found).success) return this.drop(name, written);
    this.repair('email-cleaned', name, written, found);
    return found;
  }

  /** One of the words that the table allows, the nearest one, or the default. `meant` knows other words for them. */
  word(name: string, fallback: string, meant: Readonly<Record<string, string>> = {}): string {
    const field = fieldsOf(this.#node.kind)[name];
    const allowed = field?.kind === 'text' ? (field.values ?? []) : [];
    const written = this.#string(name);
    if (written === undefined) {
      this.repair('default-value', name, null, fallback);
      return fallback;
    }
    if (allowed.includes(written)) return written;
    const plain = written.trim().toLowerCase().replace(/[_-]+/g, ' ');
    const found = allowed.find((word) => word.toLowerCase() === plain) ?? lookedUp(meant, plain) ?? nearest(plain, allowed);
    this.repair(found === undefined ? 'default-value' : 'nearest-value', name, written, found ?? fallback);
    return found ?? fallback;
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
