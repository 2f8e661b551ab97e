/** How mails leave. */
export interface MailSettings {
  /** Unset: mails are kept as files in `folder` and go nowhere. */
  smtpUrl?: string | undefined;
  folder: string;
  /** Stands as the sender. */
  from: string;
  /** Before each link. */
  publicUrl: string;
}
