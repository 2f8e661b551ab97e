import { readTime } from '../repairs/read-time.ts';

const NOON = 12 * 60;
/** What closes before is open for the night; what closes later, and before it opens in the morning, has most likely lost its "pm": eight to four is a day at work. */
export const NIGHT_ENDS = 4 * 60;

/** Whether the times of a feed are those of a clock with 24 hours: where the afternoon is "02:00", what closes then is not open all night. */
export class ShownClock {
  #showsAfternoons = false;
  #hasLostThem = false;

  /** The two times of a row. */
  see(opens: unknown, closes: unknown): void {
    const [from, to] = [opens, closes].map((written) => (typeof written === 'string' ? readTime(written) : null));
    for (const time of [from, to]) if (time && !time.saysHalf && time.minute > NOON + 59) this.#showsAfternoons = true;
    if (from && to && !from.saysHalf && !to.saysHalf && to.minute >= NIGHT_ENDS && to.minute < from.minute && from.minute <= NOON)
      this.#hasLostThem = true;
  }

  /** Told by a time of an afternoon, unless another one has become a morning. */
  get isWhole(): boolean {
    return this.#showsAfternoons && !this.#hasLostThem;
  }
}
