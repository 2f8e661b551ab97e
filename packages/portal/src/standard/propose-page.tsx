import { fill } from '@drogowskaz/page-kit';
import { Button, Form, TextArea } from '../fields/index.ts';
import { Unanswered } from '../frame/ask.ts';
import type { PortalPage } from '../frame/page.ts';
import type { Change, Done } from './answers.ts';
import { ChangesTable } from './changes-table.tsx';
import { proposeStandard, standardProposal } from './operations.ts';
import { municipalStaff, planners } from './roles.ts';
import { standardTexts } from './texts/standard-texts.ts';

interface ProposalAnswer {
  standardDraft: { newestVersion: number; changes: Change[] };
}

/** What the draft changes, and the button that makes it a version. */
export const proposePage: PortalPage = {
  path: '/standard/propose',
  who: municipalStaff,
  show: async (visit) => {
    const { view, caller } = visit;
    const { proposal, inPolish, inEnglish } = standardTexts(view.locale);
    const { standardDraft: draft } = await visit.ask<ProposalAnswer>(standardProposal, { locale: view.locale });
    const mayPropose = planners.includes(caller.role);
    return {
      title: proposal.title,
      back: '/standard',
      content: (
        <>
          <p class="lead">{fill(proposal.lead, { number: draft.newestVersion })}</p>
          {draft.changes.length === 0 ? <p>{proposal.nothing}</p> : <ChangesTable changes={draft.changes} />}
          {draft.changes.length > 0 &&
            (mayPropose ? (
              <Form class="send">
                <input type="hidden" name="version" value={String(draft.newestVersion)} />
                <TextArea name="note.pl" label={`${proposal.note} (${inPolish})`} hint={proposal.noteHint} rows={3} lang="pl" optional />
                <TextArea name="note.en" label={`${proposal.note} (${inEnglish})`} rows={3} lang="en" optional />
                <Button>{fill(proposal.button, { number: draft.newestVersion + 1 })}</Button>
              </Form>
            ) : (
              <p class="hint">{proposal.onlyPlanners}</p>
            ))}
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { proposal, fields } = standardTexts(visit.view.locale);
    const note = (['pl', 'en'] as const)
      .map((locale) => ({ locale, value: visit.text(`note.${locale}`) }))
      .filter(({ value }) => value !== '');
    try {
      const { done } = await visit.ask<Done>(proposeStandard, { expectedVersion: Number(visit.text('version')), note });
      if (done.userErrors.length === 0) return { to: '/standard/versions?done=proposed' };
      const ofNote = done.userErrors.some(({ path }) => path[0] === 'note');
      return visit.again(ofNote ? { field: 'note.pl', text: fields.statusNote.wrong } : { text: proposal.nothing });
    } catch (error) {
      if (error instanceof Unanswered && error.code === 'CONFLICT') return visit.again({ text: proposal.conflict });
      throw error;
    }
  },
};
