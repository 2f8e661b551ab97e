import type { Hours, Place } from '../ask/answers.ts';
import { usePage } from '../page-view.ts';
import { MapLinks } from './map-links.tsx';
import { OpeningHours } from './opening-hours.tsx';

const HOME_COUNTRY = 'PL';

/** As an envelope has it, so that it can be shown to a driver. */
export const PostalAddress = ({ address }: { address: NonNullable<Place['address']> }) => {
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

const PlaceCard = ({ place, closed, now }: { place: Place; closed: boolean; now: Date }) => {
  const { texts } = usePage();
  return (
    <li class="place">
      <h3>
        <bdi class="notranslate" lang="pl">
          {place.name}
        </bdi>
      </h3>
      {place.address === null ? <p class="note">{texts.addressOnContact}</p> : <PostalAddress address={place.address} />}
      <MapLinks place={place} />
      <p>{wheelchair(texts, place.wheelchairAccessible)}</p>
      {!closed && <OpeningHours hours={place.openingHours} now={now} heading={<h4>{texts.openingHours}</h4>} />}
    </li>
  );
};

interface PlacesProps {
  /** `null` is not "nowhere": the registry did not answer. */
  places: readonly Place[] | null;
  /** Without a place they are a helpline's. */
  hours: Hours | null;
  /** For now nobody opens: the head of the page says so. */
  closed: boolean;
  now: Date;
}

/** Where and when. */
export const Places = ({ places, hours, closed, now }: PlacesProps) => {
  const { texts } = usePage();
  if (places?.length === 0 && hours === null) return null;
  return (
    <section aria-labelledby="places">
      <h2 id="places">{places?.length === 0 ? texts.openingHours : texts.whereAndWhen}</h2>
      {places === null && <p class="note problem">{texts.partUnavailable}</p>}
      {places !== null && places.length > 0 && (
        <ul class="places">
          {places.map((place) => (
            <PlaceCard key={place.id} place={place} closed={closed} now={now} />
          ))}
        </ul>
      )}
      {hours !== null && (
        <div class="place">
          <OpeningHours hours={hours} now={now} />
        </div>
      )}
    </section>
  );
};
