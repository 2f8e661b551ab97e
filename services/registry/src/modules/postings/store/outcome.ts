import type { UserError } from '../../../values/user-error.ts';
import type { PostingEntity, PostingState } from '../posting-entity.ts';

/** What a writing step answers: the posting as it stands now, or why nothing was written. */
export interface PostingOutcome {
  posting: PostingEntity | null;
  userErrors: UserError[];
}

export const written = (posting: PostingEntity): PostingOutcome => ({ posting, userErrors: [] });
export const refused = (...userErrors: UserError[]): PostingOutcome => ({ posting: null, userErrors });

const advice: Readonly<Record<PostingState, string>> = {
  DRAFT: 'It is a draft: save it so that it is submitted.',
  WAITING: 'It waits for a moderator already.',
  PUBLISHED: 'It is public already.',
  WITHDRAWN: 'It has been withdrawn and takes no changes; write a new one.',
};

export const wrongPostingState = (state: PostingState): UserError => ({
  code: 'WRONG_STATE',
  message: `This cannot be done now. ${advice[state]}`,
  path: ['id'],
});
