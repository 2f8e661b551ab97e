/** What a source answered is no feed that can be read; the message says why, for the operator. */
export class FeedProblem extends Error {
  override readonly name = 'FeedProblem';
}
