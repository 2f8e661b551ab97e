import { fill } from '@drogowskaz/page-kit';
import { membershipRoles } from '@drogowskaz/platform';
import { KEEPERS } from '../areas.ts';
import { Button, Form, Radios } from '../fields/index.ts';
import type { PortalPage, Shown, Visit } from '../frame/page.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { refusalErrors } from '../frame/refused.ts';
import { findMember } from './find-member.ts';
import { withTeam } from './which-team.ts';

/** Asks once more, and says what it means. */
const sure = (visit: Visit, title: string, text: string, button: string, back: string): Shown => ({
  title,
  back,
  content: (
    <>
      <p class="lead">{text}</p>
      <Form>
        <div class="buttons">
          <Button kind="danger">{button}</Button>
          <a class="button secondary" href={visit.view.link(back)}>
            {visit.texts.frame.cancel}
          </a>
        </div>
      </Form>
    </>
  ),
});

/** Somebody loses access, or gives up her own. */
export const endMembershipPage: PortalPage = {
  path: '/team/end/:id',
  who: 'SIGNED_IN',
  fresh: true,
  show: async (visit) => {
    const { team } = visit.texts;
    const member = await findMember(visit);
    if (member === null) return problemPage(visit, 'NOT_FOUND');
    const back = KEEPERS.includes(visit.caller.role) ? withTeam(visit, '/team') : '/account';
    if (member.you) return sure(visit, team.leaveTitle, team.leaveText, team.leave, back);
    return sure(visit, team.sureTitle, fill(team.sureText, { name: member.name }), team.remove, back);
  },
  submit: async (visit) => {
    const { accounts, token, session, params, again } = visit;
    const answer = await accounts.endMembership({ session: token, membershipId: params.id ?? '' });
    if (answer.refused !== undefined) return again(...refusalErrors(answer, visit));
    return { to: session?.activeMembershipId === params.id ? '/' : withTeam(visit, '/team', 'removed') };
  },
};

/** Another role in the same team. */
export const changeRolePage: PortalPage = {
  path: '/team/role/:id',
  who: KEEPERS,
  fresh: true,
  show: async (visit) => {
    const { texts } = visit;
    const member = await findMember(visit);
    if (member === null) return problemPage(visit, 'NOT_FOUND');
    return {
      title: texts.team.changeRole,
      caption: member.name,
      back: withTeam(visit, '/team'),
      content: (
        <Form>
          <Radios
            name="role"
            label={texts.team.role}
            value={member.role}
            choices={member.roles.map((role) => ({ value: role, label: texts.roles[role], hint: texts.roleHints[role] }))}
          />
          <Button>{texts.frame.save}</Button>
        </Form>
      ),
    };
  },
  submit: async (visit) => {
    const { accounts, token, params, texts, again } = visit;
    const role = membershipRoles.find((known) => known === visit.text('role'));
    if (role === undefined) return again({ field: 'role', text: texts.team.roleMissing });
    const answer = await accounts.changeRole({ session: token, membershipId: params.id ?? '', role });
    return answer.refused === undefined ? { to: withTeam(visit, '/team', 'changed') } : again(...refusalErrors(answer, visit));
  },
};

/** Somebody asked the hub's administrator to erase her account. */
export const eraseMemberPage: PortalPage = {
  path: '/team/erase/:id',
  who: ['ADMINISTRATOR'],
  fresh: true,
  show: async (visit) => {
    const { texts } = visit;
    const member = await findMember(visit);
    if (member === null) return problemPage(visit, 'NOT_FOUND');
    return sure(
      visit,
      texts.team.eraseTitle,
      fill(texts.team.eraseText, { name: member.name }),
      texts.erase.submit,
      withTeam(visit, '/team'),
    );
  },
  submit: async (visit) => {
    const member = await findMember(visit);
    if (member === null) return problemPage(visit, 'NOT_FOUND');
    const answer = await visit.accounts.eraseAccount({ session: visit.token, accountId: member.accountId });
    return answer.refused === undefined ? { to: withTeam(visit, '/team', 'erased') } : visit.again(...refusalErrors(answer, visit));
  },
};
