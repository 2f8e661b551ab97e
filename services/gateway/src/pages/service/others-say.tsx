import { fill } from '@drogowskaz/page-kit';
import type { ServiceDetail } from '../ask/answers.ts';
import { Fact } from '../facts/service-facts.tsx';
import { type PageView, usePage } from '../page-view.ts';

/** What a person acts on. Other names, summaries and topics of the same are no conflict. */
const nameOf = ({ texts }: PageView, field: string): string | null => {
  switch (field) {
    case 'ADDRESS':
      return texts.where;
    case 'OPENING_HOURS':
      return texts.openingHours;
    case 'PHONE':
    case 'EMAIL':
    case 'FORM':
      return texts.contactKinds[field];
    case 'WEBSITE':
      return texts.serviceWebsite;
    case 'BOOKING':
      return texts.book;
    case 'COST':
      return texts.cost;
    case 'LANGUAGES':
      return texts.serviceLanguages;
    case 'AGES':
      return texts.age;
    case 'REQUIREMENTS':
      return texts.requirements;
    default:
      return null;
  }
};

/** Where linked records of the same service differ: each value with whose it is, from which directory and since when, the shown one's first. */
export const OthersSay = ({ fields }: { fields: ServiceDetail['linkedFields'] }) => {
  const view = usePage();
  const { texts, formats } = view;
  const named = (fields ?? []).flatMap((each) => {
    const name = nameOf(view, each.field);
    return name === null ? [] : [{ ...each, name }];
  });
  if (named.length === 0) return null;
  return (
    <section aria-labelledby="others-say">
      <h2 id="others-say">{texts.othersSay}</h2>
      <dl class="facts stacked">
        {named.map(({ field, name, accounts }) => (
          <Fact key={field} name={name}>
            <ul>
              {accounts
                .filter(({ values }) => values.length > 0)
                .map(({ recordId, by, source, at, values }) => (
                  <li key={recordId}>
                    <bdi>{values.join('; ')}</bdi>{' '}
                    {`(${fill(texts.accordingTo, { who: source ? `${by}, ${source.name}` : by, date: formats.date(at) })})`}
                  </li>
                ))}
            </ul>
          </Fact>
        ))}
      </dl>
    </section>
  );
};
