import { exitCodes, OperatorError, readNeighboursSettings } from '@drogowskaz/platform';
import { Command } from 'commander';
import { finishCommand } from '../run-command.ts';

const SETTINGS = '\nSettings: NEIGHBOURS_FILE (else neighbours.json in DATA_DIR, .data). The file is described in docs/neighbours.md.';

async function read() {
  const settings = readNeighboursSettings();
  const [{ neighboursFile }, gateway, describe] = await Promise.all([
    import('../neighbours-file.ts'),
    import('@drogowskaz/gateway'),
    import('../describe-neighbours.ts'),
  ]);
  const file = neighboursFile(settings) ?? 'neighbours.json';
  const configured = await gateway.readNeighboursFile(file);
  if (configured === null) {
    throw new OperatorError(
      `There is no file ${file}: no neighbour is configured. How to write it: docs/neighbours.md.`,
      exitCodes.noInput,
    );
  }
  return { settings, file, configured, ...gateway, ...describe };
}

const listCommand = new Command('list')
  .description('Lists the neighbours of the file and the fields that each adds. Asks nobody whose SDL is in a file.')
  .addHelpText('after', SETTINGS)
  .action(() =>
    finishCommand('neighbours', async () => {
      const { file, configured, checkNeighbours, describeList } = await read();
      process.stdout.write(describeList(file, configured, await checkNeighbours(configured, { before: null, ask: false })));
    }),
  );

const checkCommand = new Command('check')
  .description(
    'Composes the neighbours of the file with this hub before a hub does: what is refused and why, what each adds, what clients would lose, whether each still offers what was agreed on. Ends with 0 when all is well, 65 when something is refused, 69 when a neighbour does not answer as agreed.',
  )
  .option(
    '--before <url>',
    'the API that clients know now, to list what they would lose; else that of the hub on HOST and PORT, when it runs',
  )
  .addHelpText('after', SETTINGS)
  .action(({ before }: { before?: string }) =>
    finishCommand('neighbours', async () => {
      const { settings, file, configured, checkNeighbours, describeCheck, knownApi } = await read();
      const known = await knownApi(before ?? `http://${settings.HOST}:${settings.PORT}/graphql`, before !== undefined);
      const checked = await checkNeighbours(configured, { before: known.sdl });
      process.stdout.write(describeCheck(file, checked, known.from));
      if (checked.refusals.length > 0) process.exitCode = exitCodes.dataError;
      else if (checked.reached.some(({ fault, lost }) => fault !== null || lost.length > 0)) process.exitCode = exitCodes.unavailable;
    }),
  );

export const neighboursCommand = new Command('neighbours')
  .description("Neighbours' subgraphs that are added to the API: lists and checks what is configured.")
  .addCommand(listCommand.exitOverride().showHelpAfterError('(add --help for what there is)'))
  .addCommand(checkCommand.exitOverride().showHelpAfterError('(add --help for what there is)'));
