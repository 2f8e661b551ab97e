import { expect, it } from '@jest/globals';
import { PageSize } from './page-size.ts';

it('While changes wait, pages become as large as the server takes in a second and a half, within bounds', () => {
  const size = new PageSize();
  const first = size.now;
  size.took(first, 100, { waited: true });
  expect(size.now).toBe(2 * first);
  for (let page = 0; page < 9; page += 1) size.took(size.now, 100, { waited: true });
  expect(size.now).toBe(5_000);
  size.took(5_000, 75_000, { waited: true });
  expect(size.now).toBe(101);
  size.took(100, 30_000, { waited: true });
  expect(size.now).toBe(50);
});

it('While nobody waits, pages take up to twenty seconds; the first change that waits makes them short again', () => {
  const size = new PageSize();
  for (let page = 0; page < 9; page += 1) size.took(size.now, 4 * size.now, { waited: false });
  expect(size.now).toBe(5_000);
  size.took(5_000, 20_000, { waited: true });
  expect(size.now).toBeLessThan(1_000);
});

/** The time of a whole index when a page costs so much for each thousand services that are there, and a millisecond for each of its own. */
const build = (services: number, perThousand: number) => {
  const size = new PageSize();
  let [there, milliseconds, beside, longest] = [0, 0, 0, 0];
  while (there < services) {
    const page = size.now;
    const fixed = (perThousand * there) / 1_000;
    size.took(page, fixed + page, { waited: true });
    there += page;
    milliseconds += fixed + page;
    beside += fixed;
    longest = Math.max(longest, fixed + page);
  }
  return { milliseconds, beside, longest };
};

it('What a page costs beside its services stays the smaller part, although it grows with the index', () => {
  for (const services of [10_000, 100_000]) {
    const { milliseconds, beside, longest } = build(services, 15);
    expect(beside).toBeLessThan(milliseconds / 2);
    expect(longest).toBeLessThanOrEqual(Math.max(1_600, 0.025 * milliseconds));
  }
});
