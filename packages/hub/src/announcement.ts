/** The one block that `start` prints when the hub is ready. */
export interface Announcement {
  /** With the port that was really taken. */
  publicUrl: string;
  database: string;
  engine: string;
  /** null without demonstration. */
  demoAccounts: string | null;
}

export const announcement = ({ publicUrl, database, engine, demoAccounts }: Announcement): string =>
  [
    'Drogowskaz is ready.',
    `  Find a service   ${publicUrl}/`,
    `  API              ${publicUrl}/graphql  (open it in a browser for the explorer)`,
    `  Portal           ${publicUrl}/portal/`,
    ...(demoAccounts === null ? [] : [`  Demo accounts    ${demoAccounts}  (an NGO, a moderator, an administrator: sign-in and API key)`]),
    `  Database         ${database}`,
    `  Search engine    ${engine}`,
    '  Stop             Ctrl-C',
    '',
  ].join('\n');
