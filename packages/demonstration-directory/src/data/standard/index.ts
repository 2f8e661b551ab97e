import { localized } from '../../writing/localized.ts';
import { forAll } from './for-all.ts';
import { toItem } from './item.ts';
import { forThoseNotEntitled } from './not-entitled.ts';

/**
 * A first proposal of the range of services for Płock and its neighbours, to show what one looks like: no municipality has written or
 * seen it. The laws that it names exist; amounts of money it names none.
 */
export const demonstrationStandard = () => ({
  note: localized({
    pl: 'Propozycja demonstracyjna dla Płocka i gmin ościennych, oparta na wyzwaniu i dobrych praktykach projektu INVOLVIM. Żadna gmina jej nie napisała ani nie przyjęła.',
    en: 'A demonstration proposal for Płock and the neighbouring municipalities, after the challenge and the good practices of the INVOLVIM project. No municipality has written or adopted it.',
  }),
  items: [...forThoseNotEntitled, ...forAll].map(toItem),
});
