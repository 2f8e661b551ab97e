import { fill } from '@drogowskaz/page-kit';
import type { ServiceCard } from '../ask/answers.ts';
import type { PageView } from '../page-view.ts';

const SHOWN = 4;

/** Where a service can be used: by its reach, else the municipalities it serves, the first few by name. */
export const areaInWords = (
  { formats, texts }: PageView,
  { reach, municipalities }: Pick<ServiceCard, 'reach' | 'municipalities'>,
): string => {
  if (reach === 'NATIONAL') return texts.areaNational;
  if (reach === 'ONLINE') return texts.areaOnline;
  if (reach === 'FOREIGN_EXAMPLE') return texts.areaForeign;
  const names = municipalities.map(({ name }) => name);
  if (names.length === 0) return texts.notKnown;
  if (names.length <= SHOWN + 1) return formats.list(names);
  return fill(texts.andMore, { list: names.slice(0, SHOWN).join(', '), more: formats.number(names.length - SHOWN) });
};
