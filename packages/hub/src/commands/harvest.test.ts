import type { ListedSource } from '@drogowskaz/registry';
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

it('a script learns that a source was held back or could not be read, or not to its end, also among others that are well', () => {
  type Ended = Pick<ListedSource['source'], 'state' | 'report'>;
  const ended = (state: Ended['state'], notWhole: string[] = []): Ended => ({
    state,
    report: {
      ...{ mode: 'WHOLE', endedAt: '2026-11-27T10:00:00.000Z', read: 4, created: 0, updated: 0, unchanged: 4, withdrawn: 0, known: 0 },
      ...{ refused: 0, refusals: [], notWhole },
    },
  });
  const well = ended('WELL');
  expect(exitCodeOf([])).toBe(0);
  expect(exitCodeOf([well, { state: 'NEW', report: null }])).toBe(0);
  expect(exitCodeOf([well, ended('FAILING')])).toBe(75);
  expect(exitCodeOf([ended('VANISHED'), well])).toBe(75);
  expect(exitCodeOf([ended('HELD'), ended('FAILING')])).toBe(65);
  expect(exitCodeOf([ended('FAILING'), ended('WELL', ['/services said {"total_items":6}: 4 were found'])])).toBe(65);
});
