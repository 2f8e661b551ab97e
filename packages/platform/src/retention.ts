/** For how many days what is known of people is kept: jobs of the registry erase by it, and the privacy page of the portal tells it. */
export const keptDays = {
  /** Mails, from when they were written: rows of the outbox, and files. */
  mail: 30,
  /** Accounts that belong to no organisation and no municipality and are not signed in, since they last changed. */
  idleAccount: 365,
  /** Who registered or claimed an organisation, after the decision. */
  registration: 30,
  /** Reports of problems: after they were closed, and at the most. */
  closedProblem: 365,
  problem: 730,
  /** Which letters asked whether something is still true. */
  verificationLetter: 400,
  /** What was noted when something was confirmed. */
  confirmation: 730,
  /** The name of an API key, after it has ended. */
  endedApiKey: 365,
  /** Spreadsheets that are being brought. */
  spreadsheet: 7,
  /** Files of imports that were not taken in, and the reports of those that were. */
  importFile: 7,
  importReport: 30,
  /** How long operators may keep back-ups. */
  backup: 35,
} as const;
export type KeptDays = keyof typeof keptDays;
