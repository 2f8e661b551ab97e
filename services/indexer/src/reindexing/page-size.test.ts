import { expect, it } from '@jest/globals';
import { PageSize } from './page-size.ts';

it('Pages become as large as the server takes in a second and a half, within bounds', () => {
  const size = new PageSize();
  const first = size.now;
  size.took(first, 100);
  expect(size.now).toBe(2 * first);
  for (let page = 0; page < 9; page += 1) size.took(size.now, 100);
  expect(size.now).toBe(1_000);
  size.took(1_000, 15_000);
  expect(size.now).toBe(100);
  size.took(100, 60_000);
  expect(size.now).toBe(50);
});
