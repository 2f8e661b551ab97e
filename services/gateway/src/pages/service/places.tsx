import type { Place } from '../ask/answers.ts';
import { usePage } from '../page-view.ts';
import { OpeningHours } from './opening-hours.tsx';

const HOME_COUNTRY = 'PL';

/** As an envelope has it, so that it can be shown to a driver. */
const PostalAddress = ({ address }: { address: NonNullable<Place['address']> }) => {
  const { formats } = usePage();
  return (
    <address class="notranslate" lang="pl" dir="ltr">
      {address.street !== null && (
        <>
          {address.street}
          <br />
        </>
      )}
      {[address.postalCode, address.city].filter((part) => part !== null).join(' ')}
      {address.country !== HOME_COUNTRY && (
        <>
          <br />
          {formats.country(address.country)}
        </>
      )}
    </address>
  );
};

const wheelchair = (texts: ReturnType<typeof usePage>['texts'], accessible: boolean | null): string => {
  if (accessible === null) return texts.wheelchairUnknown;
  return accessible ? texts.wheelchairYes : texts.wheelchairNo;
};

const PlaceCard = ({ place, now }: { place: Place; now: Date }) => {
  const { texts } = usePage();
  return (
    <li class="place">
      <h3>{place.name}</h3>
      {place.address === null ? <p class="note">{texts.addressOnContact}</p> : <PostalAddress address={place.address} />}
      <p>{wheelchair(texts, place.wheelchairAccessible)}</p>
      <OpeningHours hours={place.openingHours} now={now} />
    </li>
  );
};

/** Where and when. `null` is not "nowhere": the registry did not answer. */
export const Places = ({ places, now }: { places: readonly Place[] | null; now: Date }) => {
  const { texts } = usePage();
  if (places?.length === 0) return null;
  return (
    <section aria-labelledby="places">
      <h2 id="places">{texts.whereAndWhen}</h2>
      {places === null ? (
        <p class="note problem">{texts.partUnavailable}</p>
      ) : (
        <ul class="places">
          {places.map((place) => (
            <PlaceCard key={place.id} place={place} now={now} />
          ))}
        </ul>
      )}
    </section>
  );
};
