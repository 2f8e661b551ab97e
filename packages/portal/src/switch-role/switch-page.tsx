import { Button, Form, Radios } from '../fields/index.ts';
import { missing } from '../frame/check-fields.ts';
import { membershipInWords } from '../frame/membership-in-words.ts';
import type { PortalPage } from '../frame/page.ts';
import { refusalErrors } from '../frame/refused.ts';

/** On whose behalf one works: of several memberships one is active. */
export const switchPage: PortalPage = {
  path: '/switch',
  who: 'SIGNED_IN',
  show: ({ texts, session }) => ({
    title: texts.switch.title,
    content: (
      <Form>
        <Radios
          name="membership"
          label={texts.switch.text}
          value={session?.activeMembershipId}
          choices={(session?.memberships ?? []).map((membership) => ({
            value: membership.id,
            label: membershipInWords(membership, texts),
            hint: texts.roleHints[membership.role],
          }))}
        />
        <Button>{texts.switch.submit}</Button>
      </Form>
    ),
  }),
  submit: async (visit) => {
    const wrong = missing(visit, { membership: visit.texts.switch.missing });
    if (wrong.length > 0) return visit.again(...wrong);
    const answer = await visit.accounts.switchMembership({ session: visit.token, membershipId: visit.text('membership') });
    return answer.refused === undefined ? { to: '/' } : visit.again(...refusalErrors(answer, visit));
  },
};
