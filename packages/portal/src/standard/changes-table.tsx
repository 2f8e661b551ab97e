import { usePortal } from '../frame/view.ts';
import type { Change } from './answers.ts';
import { fieldOf, itemInWords } from './item-in-words.ts';
import { standardTexts } from './texts/standard-texts.ts';

const Changed = ({ change }: { change: Change }) => {
  const view = usePortal();
  const { fields, changes } = standardTexts(view.locale);
  if (change.before === null) return <p lang={change.item.norm.locale}>{change.item.norm.value}</p>;
  const [before, after] = [itemInWords(change.before, view), itemInWords(change.item, view)];
  return (
    <table class="versions">
      <caption class="visually-hidden">{change.item.category.label}</caption>
      <thead>
        <tr>
          <th scope="col">{changes.field}</th>
          <th scope="col">{changes.before}</th>
          <th scope="col">{changes.after}</th>
        </tr>
      </thead>
      <tbody>
        {[...new Set(change.fields.map(fieldOf))].map((field) => (
          <tr key={field}>
            <th scope="row">{fields[field].label}</th>
            <td data-label={changes.before}>{before[field] || changes.empty}</td>
            <td data-label={changes.after}>{after[field] || changes.empty}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** From one version to another, item by item; of one that changed, the fields that did. */
export const ChangesTable = ({ changes }: { changes: readonly Change[] }) => {
  const texts = standardTexts(usePortal().locale);
  return (
    <ul class="rows">
      {changes.map((change) => (
        <li key={change.item.id}>
          <div>
            <h2>
              {texts.changes.kinds[change.kind]}: {change.item.category.label}
            </h2>
            <Changed change={change} />
          </div>
        </li>
      ))}
    </ul>
  );
};
