import type { MatchedService } from '../ask/answers.ts';
import { usePage } from '../page-view.ts';
import { ContactValue } from '../service/contacts.tsx';
import { PostalAddress } from '../service/places.tsx';

/** Where it is and how to reach it: what a list on paper is for. Nothing where the part of the hub that knows it did not answer. */
export const WhereToGo = ({ service: { locations, contacts } }: Pick<MatchedService, 'service'>) => {
  const { texts } = usePage();
  if (!locations?.length && !contacts?.length) return null;
  return (
    <ul class="where-to-go">
      {locations?.map(({ id, name, address }) => (
        <li key={id}>
          <bdi class="notranslate" lang="pl">
            {name}
          </bdi>
          {address === null ? <p>{texts.addressOnContact}</p> : <PostalAddress address={address} />}
        </li>
      ))}
      {contacts?.map((contact) => (
        <li key={`${contact.kind} ${contact.value}`}>
          {texts.contactKinds[contact.kind]}: <ContactValue contact={contact} />
        </li>
      ))}
    </ul>
  );
};
