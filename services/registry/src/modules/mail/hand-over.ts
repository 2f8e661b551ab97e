import { join } from 'node:path';
import { makeDataFolder, unavailable, writePrivateFile } from '@drogowskaz/platform';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { ComposedLetter } from './compose-letter.tsx';
import type { MailSettings } from './mail-settings.ts';

export interface OutgoingMail extends ComposedLetter {
  id: string;
  to: string;
  date: Date;
}

/** What became of a mail: `REFUSED` for good, `LATER` may go better, `UNCERTAIN` when the answer of the server was lost. */
export type HandOver = { state: 'SENT' | 'REFUSED' | 'LATER' | 'UNCERTAIN'; code?: number | undefined };

export interface MailExit {
  handOver(mail: OutgoingMail): Promise<HandOver>;
  close(): void;
}

/** Opens the way out. Throws `unavailable` when the server cannot be reached or does not let us in: then no mail was touched. */
export const openMailExit = (settings: MailSettings): Promise<MailExit> =>
  settings.smtpUrl === undefined ? openFolder(settings) : openServer(settings, settings.smtpUrl);

const messageOf = ({ from, publicUrl }: MailSettings, { id, to, date, subject, text, html }: OutgoingMail): SendMailOptions => ({
  from: { name: 'Drogowskaz', address: from },
  to: { name: '', address: to },
  subject,
  text,
  html,
  // A file of the folder can be read, and its links followed, without a mail program.
  textEncoding: 'quoted-printable',
  date,
  // The same for each attempt: a server or reader that gets it twice can tell.
  messageId: `<${id}@${new URL(publicUrl).hostname}>`,
  headers: { 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
});

const openFolder = async (settings: MailSettings): Promise<MailExit> => {
  makeDataFolder(settings.folder);
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    handOver: async (mail) => {
      const { message } = await writer.sendMail(messageOf(settings, mail));
      writePrivateFile(join(settings.folder, `${mail.date.toISOString().replace(/[:.]/g, '-')}-${mail.id}.eml`), message.toString());
      return { state: 'SENT' };
    },
    close: () => writer.close(),
  };
};

const openServer = async (settings: MailSettings, url: string): Promise<MailExit> => {
  const server = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  try {
    await server.verify();
  } catch {
    server.close();
    throw unavailable('The mail server of SMTP_URL cannot be reached or refuses its user and password; it is tried again.');
  }
  return {
    handOver: (mail) => server.sendMail(messageOf(settings, mail)).then(() => ({ state: 'SENT' as const }), whatWentWrong),
    close: () => server.close(),
  };
};

/** Without an answer of the server nobody knows whether it took the mail; a connection that was never made took nothing. */
const whatWentWrong = (error: { responseCode?: number; command?: string; syscall?: string }): HandOver => {
  const { responseCode: code, command = '', syscall } = error;
  if (code === undefined) return { state: syscall === 'connect' ? 'LATER' : 'UNCERTAIN' };
  const isAboutThisMail = command === 'RCPT TO' || command === 'DATA';
  return { state: code >= 500 && isAboutThisMail ? 'REFUSED' : 'LATER', code };
};
