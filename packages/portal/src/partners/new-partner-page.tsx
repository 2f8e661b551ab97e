import { Button, Form, TextArea, TextField } from '../fields/index.ts';
import { missing } from '../frame/check-fields.ts';
import type { PortalPage } from '../frame/page.ts';
import { moderators } from '../moderation/roles.ts';
import { issuePartnerKey } from './operations.ts';
import { partnerTexts } from './texts/partner-texts.ts';

const originsIn = (text: string): string[] => text.split(/[\s,]+/).filter((each) => each !== '');

/** What is wrong, once for each field, whichever of several addresses it is. */
const fieldsOf = (errors: readonly { path: readonly string[] }[]): ('name' | 'origins')[] =>
  (['name', 'origins'] as const).filter((field) => errors.some(({ path }) => path[0] === field));

export const newPartnerPage: PortalPage = {
  path: '/partners/new',
  who: moderators,
  show: ({ view }) => {
    const t = partnerTexts(view.locale);
    return {
      title: t.createTitle,
      back: '/partners',
      content: (
        <Form>
          <TextField name="name" label={t.name} hint={t.nameHint} />
          <TextArea name="origins" label={t.origins} hint={t.originsHint} rows={3} />
          <Button>{t.createSubmit}</Button>
        </Form>
      ),
    };
  },
  submit: async (visit) => {
    const { view, text, ask, again } = visit;
    const t = partnerTexts(view.locale);
    const wrong = missing(visit, { name: t.nameMissing, origins: t.originsMissing });
    if (wrong.length > 0) return again(...wrong);
    const { issuePartnerKey: issued } = await ask<{
      issuePartnerKey: { partnerKey: { id: string } | null; userErrors: { path: string[] }[] };
    }>(issuePartnerKey, { name: text('name'), origins: originsIn(text('origins')) });
    if (issued.partnerKey !== null) return { to: `/partners/${issued.partnerKey.id}?done=created` };
    return again(...fieldsOf(issued.userErrors).map((field) => ({ field, text: t[`${field}Wrong`] })));
  },
};
