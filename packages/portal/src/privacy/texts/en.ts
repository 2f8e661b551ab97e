import type { PrivacyTexts } from '../kept-data.ts';

export const en: PrivacyTexts = {
  account: {
    what: 'Your account: name, e-mail address, language, whether you want mails about your work',
    why: 'So that you can sign in, and others know whom they work with',
    howLong: 'Until you erase it. {idleAccount} days when you belong to no organisation and no municipality',
    howErased: 'By you under “My account”, or by an administrator; a nightly job for the rest. What you did stays, without your name',
  },
  password: {
    what: 'Your password as a fingerprint that cannot be turned back, the secret of your second factor, recovery codes as fingerprints, the number under which your municipality’s sign-in knows you',
    why: 'To know that it is you',
    howLong: 'As long as the account',
    howErased: 'With the account; each as soon as you replace it',
  },
  sessions: {
    what: 'Where you are signed in: since when, the name of the browser, the network address',
    why: 'So that you can see and end sessions that are not yours',
    howLong: 'Until you sign out, at most until the session ends by itself',
    howErased: 'At once when you sign out; a nightly job for the rest',
  },
  links: {
    what: 'One-time links for signing in, confirming an address and choosing a password, as fingerprints. What you typed when registering waits with its link: before you confirm there is no account',
    why: 'So that each works once',
    howLong: 'Until it is used or has run out',
    howErased: 'At once when it is used; a nightly job for the rest',
  },
  memberships: {
    what: 'For which organisation or municipality you work, and in which role',
    why: 'To know what you may do',
    howLong: 'Until you leave or are taken out',
    howErased: 'At once then, and with the account',
  },
  invitations: {
    what: 'The e-mail address of somebody who was invited, and who invited',
    why: 'So that only that person can accept',
    howLong: 'Until it is accepted or has run out',
    howErased: 'At once when accepted or taken back; a nightly job for the rest',
  },
  attempts: {
    what: 'How often somebody tried to sign in, by address of the network and of the account',
    why: 'So that nobody can guess passwords',
    howLong: 'Until the limit ends, at most a day',
    howErased: 'A nightly job',
  },
  mails: {
    what: 'Mails to you: address and kind. Their text only until they have left. Where no mail server is set, the whole mail as a file',
    why: 'To send them, and to find out why one did not arrive',
    howLong: '{mail} days',
    howErased: 'A nightly job',
  },
  deeds: {
    what: 'Who changed what and when, in the history of services and in the audit log: the number of your account',
    why: 'So that a public directory can answer for what stands in it',
    howLong: 'As long as the directory',
    howErased: 'It stays. When your account is erased the number belongs to nobody any more',
  },
  letters: {
    what: 'Which letters asked whether a service is still true: a fingerprint of the address',
    why: 'So that nobody gets a letter twice and a link works once',
    howLong: '{verificationLetter} days',
    howErased: 'A nightly job',
  },
  confirmations: {
    what: 'Notes of telephone calls by which a service was confirmed',
    why: 'So that the next one who calls knows what was said',
    howLong: '{confirmation} days',
    howErased: 'A nightly job',
  },
  problems: {
    what: 'What somebody wrote is wrong with a service. Nothing of who wrote it, no address and no account',
    why: 'So that it can be mended',
    howLong: '{closedProblem} days after it was closed, at most {problem} days',
    howErased: 'A nightly job',
  },
  contacts: {
    what: 'Names, telephone numbers and addresses that an organisation publishes about itself and its services',
    why: 'So that people find help',
    howLong:
      'As long as the organisation shows them. Earlier versions stay in the history, which only the organisation and its municipality read',
    howErased: 'By the organisation, by editing; in the history by an administrator of the database',
  },
  apiKeys: {
    what: 'The name that somebody gave to an API key, and when it was last used; the key only as a fingerprint',
    why: 'So that its owner knows it again',
    howLong: 'The name until {endedApiKey} days after the key ended',
    howErased: 'A nightly job',
  },
  claims: {
    what: 'Who registered an organisation or asked to look after one: e-mail address, and what was written',
    why: 'So that the municipality can decide, and its answer arrives',
    howLong: 'Until {registration} days after the decision',
    howErased: 'A nightly job; of what was refused, every address and telephone number, too',
  },
  spreadsheets: {
    what: 'Spreadsheets of services that somebody is bringing: what stands in them, names and numbers too where the file has them, and the name of the file. Apart from them, without data of people: which column held what',
    why: 'So that services can be taken in step by step, corrected and finished later. Which column held what: so that nobody is asked twice',
    howLong:
      '{spreadsheet} days; at most 20 of one organisation or municipality. Those who work for it see them, and the moderators of its municipality',
    howErased: 'At once by “Forget this spreadsheet”; a nightly job for the rest. Services that were taken in stay',
  },
  imports: {
    what: 'Other people’s data that somebody brings into the directory: the file, and the report with what was mended and refused, names and numbers too where the data have them',
    why: 'So that one sees what would happen before anything does, and afterwards what did',
    howLong:
      'A file until it is taken in, at most {importFile} days; the report {importReport} days after that. The moderators of the municipality for which it was brought see them',
    howErased: 'At once by “Delete file and report”; a nightly job for the rest. What was taken in stays',
  },
  erasures: {
    what: 'A fingerprint of the number of each erased account',
    why: 'So that a back-up that is put back does not bring erased people back',
    howLong: 'As long as the directory',
    howErased: 'It stays; it belongs to nobody',
  },
  backups: {
    what: 'Copies of all of this',
    why: 'So that a broken disk does not end the directory',
    howLong: 'At most {backup} days',
    howErased: 'By the operator. A copy that is put back erases again whoever had been erased',
  },
  searchers: {
    what: 'Of people who look for services: nothing. No account, no cookie, no words, no network address. Counted is only how many meant a topic in a municipality in a month; words alone once ten different people of one day have used them',
    why: 'Nobody should have to be afraid to look for help',
    howLong:
      'A fingerprint of the network address in memory: for a minute to stop floods, for a day so that nobody counts twice. Words that ten people have used: twelve months',
    howErased: 'By itself',
  },
};
