import { rangeOfNumbers } from '@drogowskaz/directory';
import type { ContactPoint } from '../ask/answers.ts';
import { Written } from '../layout/written.tsx';
import { usePage } from '../page-view.ts';

type Reachable = Pick<ContactPoint, 'kind' | 'value'>;

export const contactAddress = ({ kind, value }: Reachable): string => {
  if (kind === 'PHONE') {
    const number = rangeOfNumbers(value)?.first ?? value;
    // A comma waits until somebody answers.
    return `tel:${number.replace(/(?:w|wew|ext)\.?\s?(?=\d+$)/i, ',').replace(/[^\d+*#,;]/g, '')}`;
  }
  if (kind === 'EMAIL') return `mailto:${value}`;
  return value;
};

const isWebAddress = (value: string): boolean => /^https?:\/\//i.test(value);

export const ContactValue = ({ contact }: { contact: Reachable }) => {
  const linked = contact.kind === 'PHONE' || contact.kind === 'EMAIL' || isWebAddress(contact.value);
  if (!linked) return <bdi>{contact.value}</bdi>;
  return (
    <a href={contactAddress(contact)} rel="nofollow noopener">
      <bdi>{contact.value}</bdi>
    </a>
  );
};

export const Contacts = ({ contacts }: { contacts: readonly ContactPoint[] | null }) => {
  const { texts, formats, languageName } = usePage();
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts">{texts.contact}</h2>
      {contacts === null && <p class="note problem">{texts.partUnavailable}</p>}
      {contacts?.length === 0 && <p>{texts.noContacts}</p>}
      {contacts !== null && contacts.length > 0 && (
        <dl class="facts stacked contacts">
          {contacts.map((contact) => (
            <div key={`${contact.kind} ${contact.value}`}>
              <dt>{texts.contactKinds[contact.kind]}</dt>
              <dd>
                <ContactValue contact={contact} />
                {contact.languages.length > 0 && ` (${formats.list(contact.languages.map(languageName))})`}
                {contact.note !== null && (
                  <>
                    <br />
                    <Written text={contact.note} />
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
};
