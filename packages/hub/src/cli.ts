/** The `drogowskaz` command. Commands load their parts when they run: a gateway holds no ORM, and --help is there at once. */
import { exitCodes } from '@drogowskaz/platform';
import { Command, CommanderError } from 'commander';
import { backupCommand } from './commands/backup.ts';
import { checkIndexCommand } from './commands/check-index.ts';
import { createAdminCommand, createKeyCommand } from './commands/create-key.ts';
import { exportCommand } from './commands/export.ts';
import { gatewayCommand } from './commands/gateway.ts';
import { harvestCommand } from './commands/harvest.ts';
import { importCommand } from './commands/import.ts';
import { importStarterPackCommand } from './commands/import-starter-pack.ts';
import { indexerCommand } from './commands/indexer.ts';
import { migrateCommand } from './commands/migrate.ts';
import { neighboursCommand } from './commands/neighbours.ts';
import { registryCommand } from './commands/registry.ts';
import { reindexCommand } from './commands/reindex.ts';
import { removeSecondFactorCommand } from './commands/remove-second-factor.ts';
import { restoreCommand } from './commands/restore.ts';
import { revokeKeyCommand } from './commands/revoke-key.ts';
import { startCommand } from './commands/start.ts';

const program = new Command('drogowskaz')
  .description('Drogowskaz, the service-directory federation hub. Settings come from the environment; README.md has the table.')
  .exitOverride()
  .showHelpAfterError('(add --help for what there is)');
for (const command of [
  startCommand,
  gatewayCommand,
  registryCommand,
  indexerCommand,
  migrateCommand,
  createAdminCommand,
  createKeyCommand,
  revokeKeyCommand,
  removeSecondFactorCommand,
  importCommand,
  exportCommand,
  importStarterPackCommand,
  reindexCommand,
  checkIndexCommand,
  neighboursCommand,
  backupCommand,
  restoreCommand,
  harvestCommand,
]) {
  program.addCommand(command.exitOverride().showHelpAfterError('(add --help for what there is)'));
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
}
