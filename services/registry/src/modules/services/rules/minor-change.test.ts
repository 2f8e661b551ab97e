import type { ServiceRecord } from '@drogowskaz/directory';
import { describe, expect, it } from '@jest/globals';
import { minorChange } from './minor-change.ts';

const text = (locale: string, state: string, name: string) => ({ locale, state, name });
const note = (locale: string, state: string, value: string) => ({ locale, state, value });
const recordOf = (texts: object[], notes: object[] = []) => ({ texts, contactPoints: [{ note: notes }] }) as unknown as ServiceRecord;

describe('a minor change', () => {
  const published = recordOf(
    [
      text('pl', 'ORIGINAL', 'Porada'),
      text('uk', 'UP_TO_DATE', 'Порада'),
      text('en', 'OUTDATED', 'Advice'),
      text('es', 'MACHINE', 'Consejo'),
    ],
    [note('pl', 'ORIGINAL', 'pokój 3'), note('uk', 'UP_TO_DATE', 'кімната 3')],
  );

  it('leaves translations up to date that were so, in texts and in notes', () => {
    const draft = recordOf(
      [
        text('pl', 'ORIGINAL', 'Porada.'),
        text('uk', 'OUTDATED', 'Порада'),
        text('en', 'OUTDATED', 'Advice'),
        text('es', 'MACHINE', 'Consejo'),
      ],
      [note('pl', 'ORIGINAL', 'pokój nr 3'), note('uk', 'OUTDATED', 'кімната 3')],
    );
    expect(minorChange(published, draft)).toEqual(
      recordOf(
        [
          text('pl', 'ORIGINAL', 'Porada.'),
          text('uk', 'UP_TO_DATE', 'Порада'),
          text('en', 'OUTDATED', 'Advice'),
          text('es', 'MACHINE', 'Consejo'),
        ],
        [note('pl', 'ORIGINAL', 'pokój nr 3'), note('uk', 'UP_TO_DATE', 'кімната 3')],
      ),
    );
  });

  it('does not vouch for a translation that says something else than before', () => {
    const draft = recordOf([text('pl', 'ORIGINAL', 'Porada.'), text('uk', 'OUTDATED', 'Щось інше')]);
    expect(minorChange(published, draft)).toEqual(draft);
  });
});
