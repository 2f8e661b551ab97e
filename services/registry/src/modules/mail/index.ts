export { type DeliveryOptions, deliverMail } from './deliver-mail.ts';
export { forgetMail } from './forget-mail.ts';
export type { MailSettings } from './mail-settings.ts';
export { type DueService, type MailTemplate, type MailValues, mailLocale, mailLocales, type ReminderStage } from './mail-texts.ts';
export { type Mail, mailAddress, sendMail } from './send-mail.ts';
