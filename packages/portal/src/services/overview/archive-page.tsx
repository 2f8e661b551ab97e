import { Button, Form, TextArea } from '../../fields/index.ts';
import type { PortalPage } from '../../frame/page.ts';
import { editableService } from '../ask/editable-service.ts';
import { archiveService } from '../ask/operations.ts';
import { refusalOf, type UserError } from '../ask/refusals.ts';
import { editors } from '../roles.ts';
import { serviceTexts } from '../texts/service-texts.ts';

/** The end of a service, with its reason. */
export const archivePage: PortalPage = {
  path: '/services/:id/archive',
  who: editors,
  show: async (visit) => {
    const { id, record } = await editableService(visit);
    const { archive } = serviceTexts(visit.view.locale);
    return {
      title: archive.title,
      caption: record.name,
      back: `/services/${id}`,
      content: (
        <Form>
          <p>{archive.text}</p>
          <TextArea name="reason" label={archive.reason} rows={3} />
          <Button kind="danger">{archive.button}</Button>
        </Form>
      ),
    };
  },
  submit: async (visit) => {
    const texts = serviceTexts(visit.view.locale);
    const { id = '' } = visit.params;
    const reason = visit.text('reason');
    if (reason === '') return visit.again({ field: 'reason', text: texts.archive.reasonWrong });
    const { decided } = await visit.ask<{ decided: { userErrors: UserError[] } }>(archiveService, { id, reason });
    const errors = decided.userErrors.map(({ path, ...error }) =>
      path[0] === 'reason'
        ? { field: 'reason', text: texts.archive.reasonWrong }
        : refusalOf(texts, (at) => at.join('.'))({ ...error, path }),
    );
    return errors.length > 0 ? visit.again(...errors) : { to: `/services/${id}?done=archived` };
  },
};
