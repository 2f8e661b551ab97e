/** What the standard asks for, measured for the people whom it names. Pure. */
import type { PublicStandardItem, StandardBook } from '@drogowskaz/directory';
import { allMunicipalities, terms } from '@drogowskaz/vocabulary';
import { CoverageCount, type SupplyFilter } from './count-coverage.ts';
import type { MeasuredByStandard } from './gap-rule.ts';
import type { Supply } from './supply.ts';

export interface ComparedCell {
  /** The item that speaks most of it. */
  item: PublicStandardItem;
  measured: MeasuredByStandard[];
}

const codes = terms('CATEGORY').map(({ code }) => code);
const keys = allMunicipalities().map(({ key }) => key);
const nameOf = (category: string, municipality: string): string => `${category} ${municipality}`;

export class StandardCount {
  readonly #filter: SupplyFilter;
  /** By category and municipality. */
  readonly #items = new Map<string, PublicStandardItem[]>();
  /** One count for all items that are for the same people. */
  readonly #counts = new Map<string, CoverageCount>();

  constructor(book: StandardBook, filter: SupplyFilter, now: Date) {
    this.#filter = filter;
    const audiences = filter.audiences ?? [null];
    const entitled = filter.withoutEntitlement === undefined ? null : !filter.withoutEntitlement;
    for (const category of codes) {
      for (const municipality of keys) {
        const items = new Set(audiences.flatMap((audience) => book.asks({ category, municipality, audience, entitled })?.items ?? []));
        if (items.size > 0) this.#items.set(nameOf(category, municipality), [...items]);
      }
    }
    const asked = [...this.#items.values()].flat();
    const byPeople = Map.groupBy(asked, (item) => this.#peopleOf(item));
    for (const [people, items] of byPeople) {
      const [item] = items as [PublicStandardItem];
      const only = new Set(items.map(({ category }) => category));
      this.#counts.set(people, new CoverageCount(this.#narrowed(item), now, only));
    }
  }

  add(supply: Supply): void {
    for (const count of this.#counts.values()) count.add(supply);
  }

  /** Null: the standard asks for nothing here. */
  compare(category: string, municipality: string): ComparedCell | null {
    const items = this.#items.get(nameOf(category, municipality));
    const [item] = items ?? [];
    if (!items || !item) return null;
    const { languages: asked } = this.#filter;
    const measured = items.flatMap(({ hoursPerWeek, distanceKm, languages, ...rest }): MeasuredByStandard[] => {
      const counts = this.#counts.get(this.#peopleOf(rest))?.cell(category, municipality);
      // Who asks for services in one language is not told of others that are missing.
      return counts ? [{ hoursPerWeek, distanceKm, languages: languages.filter((one) => !asked || asked.includes(one)), counts }] : [];
    });
    return { item, measured };
  }

  #narrowed({ audiences, entitlement }: People): SupplyFilter {
    return {
      ...this.#filter,
      ...(!this.#filter.audiences && audiences.length > 0 && { audiences }),
      ...(this.#filter.withoutEntitlement === undefined && entitlement !== 'ENTITLED' && { withoutEntitlement: true }),
    };
  }

  #peopleOf(people: People): string {
    return JSON.stringify(this.#narrowed(people));
  }
}

type People = Pick<PublicStandardItem, 'audiences' | 'entitlement'>;
