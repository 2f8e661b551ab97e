/** What happened in many histories, counted. */
export class Tally {
  readonly #counts = new Map<string, Map<string, number>>();

  count(group: string, name: string, times = 1): void {
    const ofGroup = this.#counts.get(group) ?? new Map<string, number>();
    this.#counts.set(group, ofGroup);
    ofGroup.set(name, (ofGroup.get(name) ?? 0) + times);
  }

  of(group: string, name: string): number {
    return this.#counts.get(group)?.get(name) ?? 0;
  }

  total(group: string): number {
    return [...(this.#counts.get(group)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  }

  /** One line for each group. */
  lines(): string[] {
    return [...this.#counts].map(([group, counts]) => {
      const parts = [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, count]) => `${name} ${count}`);
      return `${group}: ${parts.join(', ')}`;
    });
  }
}
