import { expect, it } from '@jest/globals';
import { remembered } from './remembered.ts';

it('What was made of a text is made once, also when it is nothing, until there are too many texts', () => {
  const made: string[] = [];
  const first = remembered(2, (text) => {
    made.push(text);
    return text.at(0) ?? null;
  });
  expect([first('ab'), first(''), first('ab'), first('')]).toEqual(['a', null, 'a', null]);
  expect(made).toEqual(['ab', '']);
  expect([first('cd'), first('ab')]).toEqual(['c', 'a']);
  expect(made).toEqual(['ab', '', 'cd', 'ab']);
});

it('Long texts are not kept', () => {
  let made = 0;
  const counted = remembered(2, () => {
    made += 1;
    return made;
  });
  const long = 'x'.repeat(1_001);
  expect([counted('x'), counted(long), counted(long), counted('x')]).toEqual([1, 2, 3, 1]);
});
