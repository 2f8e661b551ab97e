/** A file that somebody has sent, held in memory up to the limit of its page. */
export interface UploadedFile {
  /** As the browser named it, without folders. Only to be shown: what a file is, its bytes tell. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** Why there is no file. TOO_LARGE: it ended at the limit. BUSY: others are sending at this moment. BROKEN: the form did not arrive whole. */
export type UploadProblem = 'TOO_LARGE' | 'BUSY' | 'BROKEN';

/** What a page takes. */
export interface UploadRule {
  /** The name of the field in the form. */
  readonly field: string;
  readonly largestBytes: number;
}

/** What arrived: the fields of the form, and the file or why there is none. Neither: nobody chose one. */
export interface Upload {
  readonly form: URLSearchParams;
  readonly file: UploadedFile | null;
  readonly problem: UploadProblem | null;
}
