import { interfaceLanguages } from '@drogowskaz/page-kit';
import { personLocales } from '@drogowskaz/platform';
import { Button, Checkbox, Form, Radios, TextField } from '../fields/index.ts';
import { missing } from '../frame/check-fields.ts';
import type { PortalPage } from '../frame/page.ts';
import { refusalErrors } from '../frame/refused.ts';

/** Name, language, mails; and the ways to everything about security. */
export const accountPage: PortalPage = {
  path: '/account',
  who: 'SIGNED_IN',
  show: ({ texts, session, query, view }) => {
    const { account: t, fields } = texts;
    const account = session?.account;
    const notices: Readonly<Record<string, string>> = { saved: t.saved, password: t.passwordChanged, off: texts.secondFactor.removed };
    return {
      title: t.title,
      notice: notices[query.get('done') ?? ''],
      content: (
        <>
          <p>{account?.email}</p>
          <Form action="/account">
            <TextField name="name" label={fields.name} value={account?.name} autocomplete="name" />
            <Radios
              name="locale"
              label={t.language}
              value={account?.locale}
              choices={personLocales.map((locale) => ({ value: locale, label: interfaceLanguages[locale].name, lang: locale }))}
            />
            <Checkbox name="workMails" label={t.workMails} hint={t.workMailsHint} checked={account?.workMails ?? false} />
            <Button>{texts.frame.save}</Button>
          </Form>
          <h2>{t.securityTitle}</h2>
          <ul class="ways">
            <li>
              <a href={view.link('/account/password')}>{account?.hasPassword === true ? t.changePassword : t.setPassword}</a>
            </li>
            <li>
              <a href={view.link('/account/second-factor')}>{account?.secondFactor === true ? t.secondFactorOn : t.secondFactorOff}</a>
            </li>
            <li>
              <a href={view.link('/account/sessions')}>{t.sessions}</a>
            </li>
            <li>
              <a href={view.link('/account/erase')}>{t.erase}</a>
            </li>
            {session?.activeMembershipId != null && (
              <li>
                <a href={view.link(`/team/end/${session.activeMembershipId}`)}>{texts.team.leave}</a>
              </li>
            )}
          </ul>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { accounts, token, texts, form, again } = visit;
    const wrong = missing(visit, { name: texts.fields.nameMissing });
    if (wrong.length > 0) return again(...wrong);
    const locale = personLocales.find((known) => known === visit.text('locale'));
    const answer = await accounts.updateAccount({
      session: token,
      name: visit.text('name'),
      ...(locale === undefined ? {} : { locale }),
      workMails: form.has('workMails'),
    });
    if (answer.refused !== undefined) return again(...refusalErrors(answer, visit));
    // In the new language at once, also when the address still names the one before.
    return { to: `/account?done=saved${visit.query.has('lang') && locale !== undefined ? `&lang=${locale}` : ''}` };
  },
};
