import { findMunicipality } from '@drogowskaz/vocabulary';
import { Button, Form } from '../fields/index.ts';
import { Unanswered } from '../frame/ask.ts';
import type { Outcome, PortalPage, Visit } from '../frame/page.ts';
import type { Done, ManagedEvent } from '../postings/answers.ts';
import { managedEvent, saveEvent } from '../postings/operations.ts';
import { findOwnServices } from '../postings/own-services.ts';
import { doneText } from '../postings/posting-list.tsx';
import { PostingStateLine } from '../postings/posting-state.tsx';
import { savePosting } from '../postings/save-posting.ts';
import { postingTexts } from '../postings/texts/posting-texts.ts';
import { editors } from '../services/roles.ts';
import { EventFields } from './event-fields.tsx';
import { today } from './event-form.ts';
import { readEventForm } from './read-event-form.ts';

export const findEvent = async ({ ask, params }: Visit): Promise<ManagedEvent> => {
  const { event } = await ask<{ event: ManagedEvent | null }>(managedEvent, { id: params.id });
  if (event === null) throw new Unanswered('NOT_FOUND', 'There is no such event.');
  return event;
};

const show = async (visit: Visit, present: ManagedEvent | null): Promise<Outcome> => {
  const { view, form, query, caller, now } = visit;
  const texts = postingTexts(view.locale);
  const services = await findOwnServices(visit, present);
  const ended = present?.state === 'WITHDRAWN';
  return {
    title: present === null ? texts.events.newTitle : present.title,
    back: '/events',
    notice: doneText(query.get('done'), texts),
    content: (
      <>
        {present !== null && <PostingStateLine posting={present} publicPath={`/event/${present.id}`} />}
        {!ended && (
          <Form>
            {present === null ? (
              <input type="hidden" name="key" value={form.get('key') ?? crypto.randomUUID()} />
            ) : (
              <input type="hidden" name="version" value={form.get('version') ?? String(present.version)} />
            )}
            <EventFields
              present={present}
              services={services}
              today={today(now)}
              home={caller.municipality === null ? null : (findMunicipality(caller.municipality)?.code ?? null)}
            />
            <div class="buttons">
              <Button does="submit">{texts.publish}</Button>
              <Button does="draft" kind="secondary">
                {texts.draft}
              </Button>
            </div>
          </Form>
        )}
        {present !== null && !ended && (
          <p>
            <a href={view.link(`/events/${present.id}/end`)}>{texts.events.end}</a>
          </p>
        )}
      </>
    ),
  };
};

const save = async (visit: Visit, present: ManagedEvent | null): Promise<Outcome> => {
  const { input, errors } = readEventForm(visit, present);
  if (input === null) return visit.again(...errors);
  return savePosting(visit, { path: '/events', present, send: (at) => visit.ask<Done>(saveEvent, { ...at, input }) });
};

export const newEventPage: PortalPage = {
  path: '/events/new',
  who: editors,
  show: (visit) => show(visit, null),
  submit: (visit) => save(visit, null),
};

export const eventPage: PortalPage = {
  path: '/events/:id',
  who: editors,
  show: async (visit) => show(visit, await findEvent(visit)),
  submit: async (visit) => save(visit, await findEvent(visit)),
};
