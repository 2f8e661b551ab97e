import { expect, it } from '@jest/globals';
import { exitCodeOf, harvestCommand } from './harvest.ts';

it.each([
  ['--municipality', '9999999', 'Write the TERC code of a municipality'],
  ['--language', 'po polsku', 'Write a language tag'],
])('A source is not followed with a %s that is none: no record of it could be taken in', async (option, value, words) => {
  const said: string[] = [];
  const add = harvestCommand.commands.find((each) => each.name() === 'add');
  add?.configureOutput({ writeErr: (text) => said.push(text) });
  const terms = ['add', 'https://directory.example.org/hsds', '--name', 'Powiat', '--licence', 'CC-BY-4.0'];
  await expect(harvestCommand.parseAsync([...terms, option, value], { from: 'user' })).rejects.toMatchObject({
    code: 'commander.invalidArgument',
  });
  expect(said.join('')).toContain(words);
});

it('a script learns that a source was held back or could not be read, also among others that are well', () => {
  expect(exitCodeOf([])).toBe(0);
  expect(exitCodeOf(['WELL', 'NEW'])).toBe(0);
  expect(exitCodeOf(['WELL', 'FAILING'])).toBe(75);
  expect(exitCodeOf(['VANISHED', 'WELL'])).toBe(75);
  expect(exitCodeOf(['HELD', 'FAILING'])).toBe(65);
});
