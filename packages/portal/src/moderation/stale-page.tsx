import { fill } from '@drogowskaz/page-kit';
import { Button, Form, TextField } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { NextPage, type PageInfo, Ways } from '../lists/index.ts';
import { decide } from './decide.ts';
import { confirmByTelephone, verificationList } from './operations.ts';
import { moderators } from './roles.ts';
import { type ListedState, listedStates, moderationTexts } from './texts/moderation-texts.ts';

interface StaleAnswer {
  verificationList: {
    totalCount: number;
    pageInfo: PageInfo;
    nodes: {
      serviceId: string;
      name: string;
      providerName: string;
      state: ListedState;
      verifiedAt: string | null;
      dueAt: string | null;
      letters: number;
      phones: string[];
      note: string | null;
    }[];
  };
}

/** Services that nobody confirmed: whom to call, and that one has called. */
export const stalePage: PortalPage = {
  path: '/moderation/stale',
  who: moderators,
  show: async (visit) => {
    const { view, query } = visit;
    const { stale, next } = moderationTexts(view.locale);
    const state = listedStates.find((one) => one === query.get('state')) ?? null;
    const variables = { state, after: query.get('after'), locale: view.locale };
    const { verificationList: found } = await visit.ask<StaleAnswer>(verificationList, variables);
    const address = (changes: Record<string, string>) =>
      view.link(`/moderation/stale?${new URLSearchParams({ ...(state && { state }), ...changes })}`);
    const date = (moment: string | null) => (moment === null ? stale.never : view.formats.date(moment));
    return {
      title: stale.title,
      notice: query.get('done') === 'confirmed' ? stale.done : undefined,
      content: (
        <>
          <p class="lead">{stale.lead}</p>
          <Ways
            label={stale.title}
            ways={[
              { href: view.link('/moderation/stale'), label: stale.all, current: state === null },
              ...listedStates.map((one) => ({ href: address({ state: one }), label: stale.states[one], current: one === state })),
            ]}
          />
          <p>{found.totalCount === 0 ? stale.none : fill(stale.count, { count: found.totalCount })}</p>
          <ul class="rows">
            {found.nodes.map((listed) => (
              <li key={listed.serviceId}>
                <div>
                  <h2>
                    <a href={view.link(`/services/${listed.serviceId}`)}>{listed.name}</a>
                  </h2>
                  <p class="about">{listed.providerName}</p>
                  <p>
                    <span class="state stale">{stale.states[listed.state]}</span>
                  </p>
                  <p class="about">
                    {[
                      fill(stale.verifiedAt, { date: date(listed.verifiedAt) }),
                      listed.dueAt && fill(stale.dueAt, { date: date(listed.dueAt) }),
                      fill(stale.letters, { count: listed.letters }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                  {listed.phones.length > 0 && <p>{fill(stale.phones, { phones: listed.phones.join(', ') })}</p>}
                  {listed.note !== null && <p class="about written">{listed.note}</p>}
                  <Form class="send">
                    <input type="hidden" name="service" value={listed.serviceId} />
                    <TextField name={`note.${listed.serviceId}`} label={stale.note} hint={stale.noteHint} optional />
                    <Button kind="secondary" label={`${stale.confirm}: ${listed.name}`}>
                      {stale.confirm}
                    </Button>
                  </Form>
                </div>
              </li>
            ))}
          </ul>
          <NextPage after={found.pageInfo} address={(after) => address({ after })} label={next} />
        </>
      ),
    };
  },
  submit: (visit) => {
    const id = visit.text('service');
    const note = visit.text(`note.${id}`) || null;
    return decide(visit, {
      operation: confirmByTelephone,
      variables: { id, note },
      to: '/moderation/stale?done=confirmed',
      field: `note.${id}`,
    });
  },
};
