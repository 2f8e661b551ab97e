import { usePage } from '../page-view.ts';

/** A button that reads aloud what is marked with `data-aloud`. Its script shows it only where the browser has a voice for that language. */
export const ReadAloud = () => {
  const { texts } = usePage();
  return (
    <p class="read-aloud" hidden data-read-aloud>
      <button type="button" class="secondary" data-listen={texts.listen} data-stop={texts.stopListening}>
        {texts.listen}
      </button>
    </p>
  );
};
