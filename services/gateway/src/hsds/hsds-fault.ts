/** A request to `/hsds/` that cannot be answered; the message says what to do about it. */
export class HsdsFault extends Error {
  readonly status: number;

  constructor(message: string, status = 400) {
    super(message);
    this.name = 'HsdsFault';
    this.status = status;
  }
}
