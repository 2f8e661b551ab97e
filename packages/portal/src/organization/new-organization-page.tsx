import { Button, Form, Radios, TextArea } from '../fields/index.ts';
import { missing } from '../frame/check-fields.ts';
import type { Outcome, PortalPage, Visit } from '../frame/page.ts';
import { claimProvider, type LikelyDuplicate, likelyDuplicates, type OrganizationError, registerProvider } from './operations.ts';
import { inputOf, NewOrganizationFields, organizationErrors, organizationFields, sayErrors } from './organization-fields.tsx';

const NEW = 'NEW';

const reasonsInWords = (reasons: readonly string[], { texts, view }: Visit): string => {
  const words: Readonly<Record<string, string>> = texts.newOrganization.reasons;
  return view.formats.list(reasons.flatMap((reason) => words[reason] ?? []));
};

const inputOfAll = (visit: Visit) => ({ ...inputOf(visit, organizationFields), locale: visit.view.locale });

const findLikely = async (visit: Visit): Promise<LikelyDuplicate[]> =>
  (await visit.ask<{ likelyDuplicates: LikelyDuplicate[] }>(likelyDuplicates, { input: inputOfAll(visit) })).likelyDuplicates;

/** Is it one that is here already? What was typed goes along, so that nothing has to be typed again. */
const likelyPage = (visit: Visit, likely: readonly LikelyDuplicate[]): Outcome => {
  const { texts, view } = visit;
  const t = texts.newOrganization;
  return {
    title: t.likelyTitle,
    caption: t.likelyCaption,
    back: null,
    content: (
      <>
        <p>{t.likelyText}</p>
        <Form>
          {organizationFields.map((field) => (
            <input key={field} type="hidden" name={field} value={visit.form.get(field) ?? ''} />
          ))}
          <input type="hidden" name="asked" value="1" />
          <Radios
            name="which"
            label={t.choice}
            choices={[
              ...likely.map(({ provider, reasons }) => ({
                value: provider.id,
                label: [provider.name, provider.municipality?.name].filter(Boolean).join(', '),
                hint: reasonsInWords(reasons, visit),
              })),
              { value: NEW, label: t.none },
            ]}
          />
          <TextArea name="message" label={t.message} hint={t.messageHint} rows={3} optional />
          <Button>{t.send}</Button>
        </Form>
        <p>
          <a href={view.link('/organization/new')}>{texts.frame.cancel}</a>
        </p>
      </>
    ),
  };
};

/** Two steps of one form: the organisation, then, where there are some like it, whether it is one of them. */
export const newOrganizationPage: PortalPage = {
  path: '/organization/new',
  who: 'SIGNED_IN',
  show: async (visit) => {
    const { texts, session, form } = visit;
    if (form.has('asked')) return likelyPage(visit, await findLikely(visit));
    return {
      title: texts.newOrganization.title,
      caption: texts.newOrganization.caption,
      content: (
        <>
          <p>{texts.newOrganization.text}</p>
          <Form>
            <NewOrganizationFields values={{ email: session?.account.email ?? '' }} />
            <Button>{texts.newOrganization.submit}</Button>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { form, texts, ask, again } = visit;
    const t = texts.newOrganization;
    const wrong = organizationErrors(visit, organizationFields);
    if (wrong.length > 0) {
      form.delete('asked');
      return again(...wrong);
    }
    if (!form.has('asked')) {
      const likely = await findLikely(visit);
      if (likely.length > 0) return likelyPage(visit, likely);
    } else {
      const which = visit.text('which');
      if (which === '') return again({ field: 'which', text: t.choiceMissing });
      if (which !== NEW) {
        const unsaid = missing(visit, { message: t.messageMissing });
        if (unsaid.length > 0) return again(...unsaid);
        const { claimProvider: claimed } = await ask<{ claimProvider: { userErrors: OrganizationError[] } }>(claimProvider, {
          id: which,
          message: visit.text('message'),
        });
        return claimed.userErrors.length === 0 ? { to: '/organization/sent?claim=1' } : again({ text: texts.refused.OTHER });
      }
    }
    const { registerProvider: registered } = await ask<{ registerProvider: { userErrors: OrganizationError[] } }>(registerProvider, {
      input: inputOfAll(visit),
    });
    // Her own address has been confirmed with her account; any other one still has to be.
    const own = visit.text('email').toLowerCase() === visit.session?.account.email;
    if (registered.userErrors.length === 0) return { to: own ? '/organization/sent' : '/organization/sent?confirm=1' };
    form.delete('asked');
    return again(...sayErrors(visit, registered.userErrors));
  },
};
