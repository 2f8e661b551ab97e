import type { Cost } from '../ask/answers.ts';
import type { PageView } from '../page-view.ts';

/** What a service costs. Not known is said as not known: a wrong promise costs a person a day. */
export const costInWords = ({ formats, texts }: PageView, cost: Cost): string => {
  if (cost.free === true) return texts.free;
  if (cost.amount !== null && cost.amount > 0) return formats.money(cost.amount, cost.currency ?? 'PLN');
  if (cost.free === false) return texts.paidUnknownAmount;
  return texts.costUnknown;
};
