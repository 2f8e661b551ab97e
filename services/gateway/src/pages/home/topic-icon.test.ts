import { rootCategories } from '@drogowskaz/vocabulary';
import { expect, it } from '@jest/globals';
import { loadAssets } from '../assets/load-assets.ts';

it('every root of the topics has its picture, and no picture is left over', () => {
  const drawn = [
    ...loadAssets()
      .topicIcons.body.toString()
      .matchAll(/<symbol id="(\w+)"/g),
  ].map(([, code]) => code);
  expect(drawn.sort()).toEqual(
    rootCategories()
      .map(({ code }) => code)
      .sort(),
  );
});
