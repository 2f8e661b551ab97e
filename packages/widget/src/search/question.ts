/** As the hub takes it at most. */
export const MOST_LETTERS = 500;

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** What a person asks for. */
export interface Question {
  readonly words: string;
  readonly categories: readonly string[];
  readonly municipality: string;
  /** The service is given in it. */
  readonly language: string;
  readonly audience: string;
  readonly collection: string;
  readonly free: boolean;
  readonly openNow: boolean;
  readonly withoutEntitlement: boolean;
  readonly position: Position | null;
}

export const emptyQuestion: Question = {
  words: '',
  categories: [],
  municipality: '',
  language: '',
  audience: '',
  collection: '',
  free: false,
  openNow: false,
  withoutEntitlement: false,
  position: null,
};
