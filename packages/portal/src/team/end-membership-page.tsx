import { fill } from '@drogowskaz/page-kit';
import { KEEPERS } from '../areas.ts';
import { Button, Form } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { refusalErrors } from '../frame/refused.ts';

/** Asks once more before somebody loses access. */
export const endMembershipPage: PortalPage = {
  path: '/team/end/:id',
  who: KEEPERS,
  fresh: true,
  show: async (visit) => {
    const { accounts, token, texts, params, view } = visit;
    const team = await accounts.team({ session: token });
    const member = team.refused === undefined ? team.members.find(({ membershipId }) => membershipId === params.id) : undefined;
    if (member === undefined) return problemPage(visit, 'NOT_FOUND');
    return {
      title: texts.team.sureTitle,
      back: '/team',
      content: (
        <>
          <p class="lead">{fill(texts.team.sureText, { name: member.name })}</p>
          <Form>
            <div class="buttons">
              <Button kind="danger">{member.you ? texts.team.leave : texts.team.remove}</Button>
              <a class="button secondary" href={view.link('/team')}>
                {texts.frame.cancel}
              </a>
            </div>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const mine = visit.session?.activeMembershipId === visit.params.id;
    const answer = await visit.accounts.endMembership({ session: visit.token, membershipId: visit.params.id ?? '' });
    if (answer.refused !== undefined) return visit.again(...refusalErrors(answer, visit));
    return { to: mine ? '/' : '/team?done=removed' };
  },
};
