import { Button, Form, Radios, TextArea, TextField } from '../fields/index.ts';
import { Unanswered } from '../frame/ask.ts';
import type { Outcome, PortalPage, Visit } from '../frame/page.ts';
import { type FieldError, usePortal } from '../frame/view.ts';
import { moderators } from '../moderation/roles.ts';
import type { Done, ManagedNotice } from '../postings/answers.ts';
import { managedNotice, saveNotice, withdrawNotice } from '../postings/operations.ts';
import { doneText } from '../postings/posting-list.tsx';
import { PostingStateLine } from '../postings/posting-state.tsx';
import { savePosting } from '../postings/save-posting.ts';
import { serviceLines, servicesIn } from '../postings/service-lines.ts';
import { missingTexts, TextFields, typedTexts, useFieldText } from '../postings/text-fields.tsx';
import { type PostingField, postingTexts } from '../postings/texts/posting-texts.ts';

const AUDIENCES = ['WORKERS', 'EMPLOYERS', 'EVERYONE'] as const;

const findNotice = async ({ ask, params }: Visit): Promise<ManagedNotice> => {
  const { notice } = await ask<{ notice: ManagedNotice | null }>(managedNotice, { id: params.id });
  if (notice === null) throw new Unanswered('NOT_FOUND', 'There is no such news.');
  return notice;
};

const Fields = ({ present, publicUrl }: { present: ManagedNotice | null; publicUrl: string }) => {
  const texts = postingTexts(usePortal().locale);
  return (
    <>
      <TextFields present={present?.translations ?? null} needsText />
      <Radios
        {...useFieldText('audience')}
        value={present?.audience ?? 'WORKERS'}
        choices={AUDIENCES.map((value) => ({ value, label: texts.notices.audiences[value] }))}
      />
      <TextField {...useFieldText('effectiveFrom')} type="date" width="medium" value={present?.effectiveFrom} optional />
      <TextField {...useFieldText('expiresOn')} type="date" width="medium" value={present?.expiresOn} optional />
      <TextField {...useFieldText('sourceUrl')} type="url" value={present?.sourceUrl} optional />
      <TextArea {...useFieldText('services')} value={serviceLines(present?.services ?? [], publicUrl)} optional />
    </>
  );
};

const show = async (visit: Visit, present: ManagedNotice | null): Promise<Outcome> => {
  const { view, form, query, publicUrl } = visit;
  const texts = postingTexts(view.locale);
  const ended = present?.state === 'WITHDRAWN';
  return {
    title: present === null ? texts.notices.newTitle : present.title,
    back: '/notices',
    notice: doneText(query.get('done'), texts),
    content: (
      <>
        {present !== null && <PostingStateLine posting={present} publicPath={`/notice/${present.id}`} />}
        {!ended && (
          <Form>
            {present === null ? (
              <input type="hidden" name="key" value={form.get('key') ?? crypto.randomUUID()} />
            ) : (
              <input type="hidden" name="version" value={form.get('version') ?? String(present.version)} />
            )}
            <Fields present={present} publicUrl={publicUrl} />
            <div class="buttons">
              <Button does="submit">{texts.publish}</Button>
              <Button does="draft" kind="secondary">
                {texts.draft}
              </Button>
              {present !== null && (
                <Button does="withdraw" kind="danger">
                  {texts.notices.withdraw}
                </Button>
              )}
            </div>
          </Form>
        )}
      </>
    ),
  };
};

const save = async (visit: Visit, present: ManagedNotice | null): Promise<Outcome> => {
  const { text, view } = visit;
  if (present !== null && text('do') === 'withdraw') {
    await visit.ask<Done>(withdrawNotice, { id: present.id });
    return { to: '/notices?done=withdrawn' };
  }
  const { fields } = postingTexts(view.locale);
  const wrong = (field: PostingField): FieldError => ({ field, text: fields[field].wrong });
  const services = servicesIn(text('services'));
  const isDay = (typed: string) => typed === '' || (/^\d{4}-\d\d-\d\d$/.test(typed) && !Number.isNaN(Date.parse(typed)));
  const errors = [
    ...missingTexts(visit, present?.translations ?? null, true),
    ...(['effectiveFrom', 'expiresOn'] as const).filter((field) => !isDay(text(field))).map(wrong),
    ...(text('sourceUrl') === '' || URL.canParse(text('sourceUrl')) ? [] : [wrong('sourceUrl')]),
    ...(services === null ? [wrong('services')] : []),
  ];
  if (errors.length > 0) return visit.again(...errors);
  const input = {
    ...typedTexts(visit, present?.translations ?? null),
    audience: AUDIENCES.find((audience) => audience === text('audience')) ?? 'WORKERS',
    effectiveFrom: text('effectiveFrom') || null,
    expiresOn: text('expiresOn') || null,
    sourceUrl: text('sourceUrl') || null,
    services,
  };
  return savePosting(visit, { path: '/notices', present, send: (at) => visit.ask<Done>(saveNotice, { ...at, input }) });
};

export const newNoticePage: PortalPage = {
  path: '/notices/new',
  who: moderators,
  show: (visit) => show(visit, null),
  submit: (visit) => save(visit, null),
};

export const noticePage: PortalPage = {
  path: '/notices/:id',
  who: moderators,
  show: async (visit) => show(visit, await findNotice(visit)),
  submit: async (visit) => save(visit, await findNotice(visit)),
};
