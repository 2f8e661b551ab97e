/** The new index is not what it should be: it is not swapped in, and looked at by an operator. */
export class ReindexRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ReindexRefused';
  }
}
