import { type AskedCounts, type AskedFact, anonymous, askedCounts, MovableClock, silentLogger } from '@drogowskaz/platform';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Counting } from './counting.ts';

let told: AskedCounts[];
let clock: MovableClock;
let counting: Counting;
let refuses: Error | null;
beforeEach(() => {
  told = [];
  refuses = null;
  clock = new MovableClock('2026-11-26T10:00:00Z');
  const keep = async (counts: AskedCounts) => {
    if (refuses) throw refuses;
    told.push(counts);
  };
  counting = new Counting({ keep, clock, logger: silentLogger });
});
afterEach(() => counting.close());

const dentist: AskedFact = { category: 'DENTIST', municipality: '141912', found: false, words: 'dentysta', degraded: false };
const ask = (number: number, fact: Partial<AskedFact> = {}, caller = anonymous) =>
  counting.answered({ asked: [{ ...dentist, ...fact }], address: `192.0.2.${number}`, caller });
const people = (count: number, from = 1) => Array.from({ length: count }, (_, place) => place + from);
const flushed = async () => {
  await counting.flush();
  return { counts: told.flatMap(({ counts }) => counts), words: told.flatMap(({ words }) => words) };
};

describe('counting what people look for', () => {
  it('counts a caller once a day, whatever she asks again', async () => {
    for (const number of [1, 1, 1, 2]) ask(number);
    ask(1, { found: true });
    ask(3, { found: true });
    expect((await flushed()).counts).toEqual([{ category: 'DENTIST', municipality: '141912', month: '2026-11', asked: 3, unmet: 2 }]);
    clock.moveTo('2026-11-27T10:00:00Z');
    ask(1);
    expect((await flushed()).counts[1]).toMatchObject({ asked: 1, unmet: 1 });
  });

  it('counts the month and the day of Poland', async () => {
    clock.moveTo('2026-11-30T23:30:00Z');
    ask(1);
    expect((await flushed()).counts).toMatchObject([{ month: '2026-12' }]);
  });

  it('hands words on that ten different callers of a day have used, and not those of one who asks ten times', async () => {
    for (const _ of people(10)) ask(1, { words: 'moje tajne słowo' });
    for (const number of people(9)) ask(number, { words: 'dziewięć osób' });
    for (const number of people(10)) ask(number, { words: 'stomatolog' });
    expect((await flushed()).words).toEqual([{ words: 'stomatolog', month: '2026-11', callers: 10 }]);
    ask(11, { words: 'stomatolog' });
    ask(11, { words: 'stomatolog' });
    expect((await flushed()).words[1]).toEqual({ words: 'stomatolog', month: '2026-11', callers: 1 });
  });

  it('forgets at midnight who has used which words', async () => {
    for (const number of people(9)) ask(number, { words: 'stomatolog' });
    clock.moveTo('2026-11-27T10:00:00Z');
    ask(10, { words: 'stomatolog' });
    expect((await flushed()).words).toEqual([]);
  });

  it('takes the addresses of one network as one caller, and all visitors of a partner site as one', async () => {
    const partner = { ...anonymous, role: 'PARTNER' as const, keyId: '00000000-0000-4000-8000-000000000001' };
    for (const number of people(5)) ask(number, {}, partner);
    for (const end of people(5)) counting.answered({ asked: [dentist], address: `2001:db8::${end}`, caller: anonymous });
    expect((await flushed()).counts).toMatchObject([{ asked: 2 }]);
  });

  it('counts nothing of whoever is signed in, and nothing that nobody asked', async () => {
    ask(1, {}, { ...anonymous, accountId: '00000000-0000-4000-8000-000000000001' });
    counting.answered({ asked: [dentist], address: null, caller: anonymous });
    expect((await flushed()).counts).toEqual([]);
  });

  it('takes no more than forty different questions of one caller a day', async () => {
    for (const number of people(100)) ask(1, { category: `C${number}`, found: true });
    expect((await flushed()).counts).toHaveLength(40);
  });

  it('tells again what nobody took, and does not tell twice what may have been taken', async () => {
    ask(1);
    refuses = new Error('away');
    await counting.flush();
    refuses = null;
    ask(2);
    expect((await flushed()).counts).toMatchObject([{ asked: 2, unmet: 2 }]);
    ask(3);
    refuses = Object.assign(new Error('timed out'), { perhapsTaken: true });
    await counting.flush();
    refuses = null;
    expect((await flushed()).counts).toHaveLength(1);
  });

  it('waits with no more words than can be told at once, also when those of before were not taken', async () => {
    const sayAll = (word: string) => {
      for (const number of people(10)) for (const each of people(1_000)) ask(number, { category: null, words: `${word} ${each}` });
    };
    sayAll('before');
    refuses = new Error('away');
    const telling = counting.flush();
    await Promise.resolve();
    sayAll('meanwhile');
    await telling;
    refuses = null;
    await flushed();
    expect(askedCounts.safeParse(told[0]).success).toBe(true);
    expect(told[0]?.words).toHaveLength(1_000);
  });

  it('hands on what is left when it is stopped', async () => {
    ask(1);
    await counting.close();
    expect(told).toHaveLength(1);
  });
});
