import type { Place } from '../ask/answers.ts';
import { usePage } from '../page-view.ts';

const ZOOM = 17;

/** Where a map finds the place: by its position, else by a whole address. A town alone is no place to walk to. */
const addressesOf = ({ latitude, longitude, address }: Place): { web: string; app: string } | null => {
  if (latitude !== null && longitude !== null) {
    return {
      web: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=${ZOOM}/${latitude}/${longitude}`,
      app: `geo:${latitude},${longitude}?q=${latitude},${longitude}`,
    };
  }
  if (address === null || address.street === null) return null;
  const words = encodeURIComponent([address.street, address.postalCode, address.city].filter((part) => part !== null).join(', '));
  return { web: `https://www.openstreetmap.org/search?query=${words}`, app: `geo:0,0?q=${words}` };
};

/** Links only: a map on the page would tell somebody else who reads about what. */
export const MapLinks = ({ place }: { place: Place }) => {
  const { texts } = usePage();
  const addresses = addressesOf(place);
  if (addresses === null) return null;
  return (
    <ul class="map-links">
      <li>
        <a href={addresses.web} rel="noreferrer nofollow">
          {texts.showOnMap}
        </a>
      </li>
      <li>
        <a href={addresses.app} rel="nofollow">
          {texts.openInMapApp}
        </a>
      </li>
    </ul>
  );
};
