import { exitCodes, HubError, type KeyScope, keyScopes, OperatorError, readPublicUrl } from '@drogowskaz/platform';
import type { ApiKeyOrder } from '@drogowskaz/registry';
import { Command, InvalidArgumentError, Option } from 'commander';
import { finishCommand } from '../run-command.ts';

const day = (text: string): Date => {
  const date = new Date(`${text}T23:59:59Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(date.getTime())) throw new InvalidArgumentError('Write a day as YYYY-MM-DD.');
  return date;
};

const scopes = (text: string): KeyScope[] => {
  const words = text.split(',');
  const known = keyScopes.filter((scope) => words.includes(scope));
  if (known.length !== words.length) throw new InvalidArgumentError(`Write some of ${keyScopes.join(',')}, separated by commas.`);
  return known;
};

const expires = (): Option => new Option('--expires <day>', 'last day on which the key works, YYYY-MM-DD').argParser(day);
const settings =
  '\nSettings: DATABASE_URL (else the embedded database in DATA_DIR, also beside a hub that runs). The key is printed once; only its hash is kept.';

/** Prints the key on stdout and nothing else there, so that a script can catch it. */
const issue = (order: ApiKeyOrder): Promise<never> =>
  finishCommand('create-key', async (logger) => {
    const { onRegistry } = await import('../operator-database.ts');
    await onRegistry(logger, async (registry, { description }) => {
      const { id, apiKey } = await registry.issueApiKey(order).catch((error: unknown) => {
        throw error instanceof HubError ? new OperatorError(error.message, exitCodes.dataError) : error;
      });
      // With the database: a forgotten DATABASE_URL would make the key of another hub.
      process.stderr.write(`Key ${id} for "${order.name}" (${order.role}), in ${description}. It is shown only now:\n`);
      process.stdout.write(`${apiKey}\n`);
    });
  });

/** Prints on stdout the address where she chooses a name and a password, and nothing else there. */
const inviteAdministrator = (email: string): Promise<never> =>
  finishCommand('create-admin', async (logger) => {
    const publicUrl = readPublicUrl();
    const { onRegistry } = await import('../operator-database.ts');
    await onRegistry(logger, async (registry, { description }) => {
      const page = await registry.invite({ email, role: 'ADMINISTRATOR' });
      process.stderr.write(`${email} becomes an administrator, in ${description}, by opening this page within two weeks, once:\n`);
      process.stdout.write(`${publicUrl}${page}\n`);
    });
  });

const emailAddress = (text: string): string => {
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(text)) throw new InvalidArgumentError('Write one e-mail address, like anna@example.org.');
  return text;
};

interface Options {
  name: string;
  expires?: Date;
  scopes?: KeyScope[];
}

const common = ({ name, expires: expiresAt, scopes }: Options) => ({ name, expiresAt, scopes });

export const createAdminCommand = new Command('create-admin')
  .description(
    'Makes an administrator, who may do everything everywhere: with --email the account of a person, else an API key (--name) for a program.',
  )
  .addOption(new Option('--email <address>', 'prints a one-time link to the page where she chooses her password').argParser(emailAddress))
  .addOption(new Option('--name <name>', 'by which the owner of the key will know it').conflicts('email'))
  .addOption(expires().conflicts('email'))
  .addHelpText('after', `${settings} PUBLIC_URL stands in the link.`)
  .action(({ email, name, ...rest }: Partial<Options> & { email?: string }, command: Command) => {
    if (email !== undefined) return inviteAdministrator(email);
    if (name !== undefined) return issue({ role: 'ADMINISTRATOR', ...common({ name, ...rest }) });
    return command.error('error: give --email <address> for a person, or --name <name> for a key');
  });

export const createKeyCommand = new Command('create-key')
  .description(
    'Makes an API key of an NGO (--provider), of a municipality’s moderator (--municipality) or of a site that only reads (--partner).',
  )
  .addOption(new Option('--provider <id>', 'the provider that the NGO writes for').conflicts('municipality'))
  .addOption(new Option('--municipality <TERC code>', 'the municipality or county that the moderator answers for').conflicts('provider'))
  .addOption(new Option('--partner', 'for a partner site; --municipality may say who vouches for it').conflicts('provider'))
  .addOption(new Option('--scopes <scopes>', `what it lets through, of ${keyScopes.join(',')}`).argParser(scopes))
  .requiredOption('--name <name>', 'by which its owner will know it')
  .addOption(expires())
  .addHelpText('after', settings)
  .action((options: Options & { provider?: string; municipality?: string; partner?: true }, command: Command) => {
    const { provider, municipality, partner } = options;
    if (partner) return issue({ role: 'PARTNER', municipality, ...common(options) });
    if (provider !== undefined) return issue({ role: 'NGO_EDITOR', provider, ...common(options) });
    if (municipality !== undefined) return issue({ role: 'MODERATOR', municipality, ...common(options) });
    return command.error('error: give --provider <id>, --municipality <TERC code> or --partner');
  });
