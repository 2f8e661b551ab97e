import { Button, Form, Radios, TextField } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import type { Done } from '../postings/answers.ts';
import { cancelEvent, withdrawEvent } from '../postings/operations.ts';
import { postingTexts } from '../postings/texts/posting-texts.ts';
import { editors } from '../services/roles.ts';
import { findEvent } from './event-page.tsx';

/** Calls one date off, or all of it, or takes it away. */
export const endEventPage: PortalPage = {
  path: '/events/:id/end',
  who: editors,
  show: async (visit) => {
    const event = await findEvent(visit);
    const { events } = postingTexts(visit.view.locale);
    const series = event.rrule !== null || event.extraDates.length > 0;
    const ways = (['DATE', 'ALL', 'AWAY'] as const).filter((way) => way !== 'DATE' || series);
    return {
      title: events.endTitle,
      caption: event.title,
      back: `/events/${event.id}`,
      content: (
        <>
          <p class="lead">{events.endLead}</p>
          <Form>
            <Radios
              name="way"
              label={events.end}
              value={ways[0] ?? 'ALL'}
              choices={ways.map((value) => ({ value, label: events.ends[value] }))}
            />
            {series && <TextField name="day" label={events.endDate} type="date" width="medium" optional />}
            <Button kind="danger">{events.endButton}</Button>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { id } = visit.params;
    const { events } = postingTexts(visit.view.locale);
    const way = visit.text('way');
    if (way === 'AWAY') {
      await visit.ask<Done>(withdrawEvent, { id });
      return { to: '/events?done=withdrawn' };
    }
    const date = way === 'DATE' ? visit.text('day') : null;
    const refusal = { field: 'day', text: events.endDateWrong };
    if (date !== null && !/^\d{4}-\d\d-\d\d$/.test(date)) return visit.again(refusal);
    const { done } = await visit.ask<Done>(cancelEvent, { id, date });
    if (done.userErrors.length > 0) return visit.again(refusal);
    return { to: `/events/${id}?done=cancelled` };
  },
};
