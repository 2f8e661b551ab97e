import { html, nothing } from 'lit';
import type { ResultsPart } from '../delivery/delivery.ts';
import { delivery } from '../delivery/served.ts';
import { NoAnswer, silence } from '../hub/ask-hub.ts';

let loading: Promise<ResultsPart> | undefined;

/** One for all widgets of a page; asked for again when it could not be had. */
export const loadResultsPart = async (): Promise<ResultsPart> => {
  loading ??= delivery.resultsPart();
  try {
    const part = await loading;
    part.useLit({ html, nothing });
    return part;
  } catch {
    loading = undefined;
    throw new NoAnswer(silence(), 'The code that shows results could not be loaded.');
  }
};
