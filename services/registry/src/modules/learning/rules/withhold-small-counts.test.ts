import { learningOutcomeRecord } from '@drogowskaz/directory';
import { describe, expect, it } from '@jest/globals';
import { publicCounts } from './withhold-small-counts.ts';

const of = (id: string, fields: Record<string, unknown>) => ({
  id,
  record: learningOutcomeRecord.parse({ texts: [{ locale: 'pl', state: 'ORIGINAL', title: id, text: '' }], scope: 'SKILL', ...fields }),
});
const year = { from: '2026-01-01', to: '2026-12-31' };
const shown = (outcomes: ReturnType<typeof of>[], id: string, measure: 'certificates' | 'inWork' | 'trainings' | 'wanted') =>
  publicCounts(outcomes).get(id)?.[measure];

describe('counts that the public reads', () => {
  it('are those of the leaflet, "about" kept', () => {
    const all = of('all', { scope: 'ALL', trainings: { value: 10 }, certificates: { value: 216 }, inWork: { value: 50, about: true } });
    expect(publicCounts([all]).get('all')).toEqual({
      trainings: { value: 10, about: false, withheld: false },
      certificates: { value: 216, about: false, withheld: false },
      inWork: { value: 50, about: true, withheld: false },
    });
  });

  it('tell of nobody when one to four persons are counted; none at all, trainings and what is wanted stay', () => {
    const few = of('few', { certificates: { value: 4 }, inWork: { value: 0 }, trainings: { value: 1 }, wanted: { value: 2 } });
    expect(publicCounts([few]).get('few')).toEqual({
      certificates: { value: null, about: false, withheld: true },
      inWork: { value: 0, about: false, withheld: false },
      trainings: { value: 1, about: false, withheld: false },
      wanted: { value: 2, about: false, withheld: false },
    });
    expect(shown([of('five', { certificates: { value: 5 } })], 'five', 'certificates')?.value).toBe(5);
  });

  const total = of('total', { scope: 'ALL', ...year, certificates: { value: 20 } });
  const many = of('many', { ...year, certificates: { value: 17 } });

  it('give no total from which a withheld one could be worked out', () => {
    const small = of('small', { ...year, certificates: { value: 3 } });
    expect(shown([total, many, small], 'total', 'certificates')?.value).toBeNull();
    expect(shown([total, many, small], 'many', 'certificates')?.value).toBe(17);
    const smaller = [of('two', { ...year, certificates: { value: 2 } }), of('one', { ...year, certificates: { value: 1 } })];
    expect(shown([total, many, ...smaller], 'total', 'certificates')?.value).toBeNull();
  });

  it('give a total where those withheld are several and five or more together, and where they are of another time', () => {
    const several = [of('a', { ...year, certificates: { value: 3 } }), of('b', { ...year, certificates: { value: 4 } })];
    expect(shown([total, many, ...several], 'total', 'certificates')?.value).toBe(20);
    const before = of('before', { from: '2025-01-01', to: '2025-12-31', certificates: { value: 3 } });
    expect(shown([total, many, before], 'total', 'certificates')?.value).toBe(20);
    const sometime = of('sometime', { certificates: { value: 3 } });
    expect(shown([total, many, sometime], 'total', 'certificates')?.value).toBeNull();
  });
});
