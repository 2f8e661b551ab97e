import { fill } from '@drogowskaz/page-kit';
import { allMunicipalities } from '@drogowskaz/vocabulary';
import { Button, Form, Select, TextField } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { decide } from './decide.ts';
import { delegate, delegations, endDelegation } from './operations.ts';
import { moderators } from './roles.ts';
import { moderationTexts } from './texts/moderation-texts.ts';

interface DelegationsAnswer {
  delegations: { from: { code: string; name: string } | null; to: string; toName: string; since: string }[];
}

/** Who checks for whom. Everybody who moderates may look; the registry says who may change it. */
export const delegationPage: PortalPage = {
  path: '/moderation/delegation',
  who: moderators,
  show: async (visit) => {
    const { view, caller, query } = visit;
    const { delegation } = moderationTexts(view.locale);
    const found = await visit.ask<DelegationsAnswer>(delegations);
    const gives = caller.role !== 'MODERATOR';
    const done = query.get('done');
    const own = allMunicipalities().filter(({ key }) => caller.municipality === null || key === caller.municipality);
    return {
      title: delegation.title,
      notice: done === 'given' ? delegation.given : done === 'ended' ? delegation.ended : undefined,
      content: (
        <>
          <p class="lead">{delegation.lead}</p>
          {found.delegations.length === 0 && <p>{delegation.none}</p>}
          <ul class="rows">
            {found.delegations.map(({ from, toName, since }) => (
              <li key={from?.code}>
                <p>
                  {fill(delegation.approves, { from: from?.name ?? '', to: toName })}{' '}
                  <span class="about">{fill(delegation.since, { date: view.formats.date(since) })}</span>
                </p>
                {gives && from !== null && (
                  <Form>
                    <input type="hidden" name="from" value={from.code} />
                    <Button does="end" kind="secondary">
                      {fill(delegation.end, { from: from.name })}
                    </Button>
                  </Form>
                )}
              </li>
            ))}
          </ul>
          {gives && (
            <Form class="send">
              <Select name="from" label={delegation.from} choices={own.map(({ code, name }) => ({ value: code, label: name }))} />
              <TextField name="to" label={delegation.to} hint={delegation.toHint} inputmode="numeric" width="medium" />
              <Button does="give">{delegation.give}</Button>
            </Form>
          )}
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { delegation } = moderationTexts(visit.view.locale);
    const from = visit.text('from');
    if (visit.text('do') === 'end') {
      await visit.ask(endDelegation, { from });
      return { to: '/moderation/delegation?done=ended' };
    }
    const to = visit.text('to');
    const named = allMunicipalities().find(({ name }) => name.toLowerCase() === to.toLowerCase());
    if (to === '') return visit.again({ field: 'to', text: delegation.wrong });
    return decide(visit, {
      operation: delegate,
      variables: { from, to: named?.code ?? to },
      to: '/moderation/delegation?done=given',
      field: 'to',
      wrong: delegation.wrong,
    });
  },
};
