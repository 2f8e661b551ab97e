import { interfaceLanguages } from '@drogowskaz/page-kit';
import { membershipRoles, personLocales } from '@drogowskaz/platform';
import { KEEPERS } from '../areas.ts';
import { Button, Form, Radios, TextField } from '../fields/index.ts';
import { checkEmail } from '../frame/check-fields.ts';
import type { PortalPage } from '../frame/page.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { refusalErrors } from '../frame/refused.ts';
import { whichTeam, withTeam } from './which-team.ts';

/** Invites somebody by mail. */
export const invitePage: PortalPage = {
  path: '/team/invite',
  who: KEEPERS,
  fresh: true,
  show: async (visit) => {
    const { accounts, token, texts, view } = visit;
    const t = texts.team;
    const team = await accounts.team({ session: token, ...whichTeam(visit) });
    if (team.refused !== undefined || team.mayInvite.length === 0) return problemPage(visit, 'FORBIDDEN');
    return {
      title: t.inviteTitle,
      back: withTeam(visit, '/team'),
      content: (
        <>
          <p>{t.inviteText}</p>
          <Form>
            <TextField name="email" type="email" label={texts.fields.email} inputmode="email" />
            <Radios
              name="role"
              label={t.role}
              value={team.mayInvite.length === 1 ? team.mayInvite[0] : null}
              choices={team.mayInvite.map((role) => ({ value: role, label: texts.roles[role], hint: texts.roleHints[role] }))}
            />
            <Radios
              name="locale"
              label={t.language}
              value={view.locale}
              choices={personLocales.map((locale) => ({ value: locale, label: interfaceLanguages[locale].name, lang: locale }))}
            />
            <Button>{t.send}</Button>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { accounts, token, texts, view, again } = visit;
    const role = membershipRoles.find((known) => known === visit.text('role'));
    const wrong = checkEmail(visit);
    if (role === undefined) wrong.push({ field: 'role', text: texts.team.roleMissing });
    if (role === undefined || wrong.length > 0) return again(...wrong);
    const answer = await accounts.invite({
      session: token,
      email: visit.text('email'),
      role,
      locale: personLocales.find((known) => known === visit.text('locale')) ?? view.locale,
      ...whichTeam(visit),
    });
    return answer.refused === undefined ? { to: withTeam(visit, '/team', 'sent') } : again(...refusalErrors(answer, visit));
  },
};
