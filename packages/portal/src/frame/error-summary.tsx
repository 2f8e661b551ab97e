import { usePortal } from './view.ts';

/** What is wrong, before everything else, each with a way to its field. It takes the focus, so that nobody has to look for it. */
export const ErrorSummary = () => {
  const { errors, texts } = usePortal();
  if (errors.length === 0) return null;
  return (
    <div class="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1} autofocus>
      <h2 id="error-summary-title">{texts.frame.errorTitle}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={`${field}${text}`}>{field === undefined ? text : <a href={`#${field}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  );
};
