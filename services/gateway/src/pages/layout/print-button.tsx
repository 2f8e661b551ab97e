import { usePage } from '../page-view.ts';

/** Browsers can print by themselves, so without its script it is not there. */
export const PrintButton = () => (
  <button type="button" class="secondary" hidden data-print>
    {usePage().texts.print}
  </button>
);
