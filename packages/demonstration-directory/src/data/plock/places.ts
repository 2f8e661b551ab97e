/** Places in Płock where more than one service is given. Streets only of public buildings whose address is beyond doubt. */
import { hiddenPlace, office } from '../../writing/place.ts';

export const townHall = office('plock-urzad-miasta', 'Urząd Miasta Płocka, ratusz', {
  in: 'Płock',
  street: 'Stary Rynek 1',
  postalCode: '09-400',
  wheelchairAccessible: true,
});
export const labourOffice = office('plock-mup', 'Miejski Urząd Pracy w Płocku', { in: 'Płock', wheelchairAccessible: true });
export const socialWelfareCentre = office('plock-mops', 'Miejski Ośrodek Pomocy Społecznej w Płocku', { in: 'Płock' });
export const voivodeshipBranch = office('plock-muw', 'Mazowiecki Urząd Wojewódzki, delegatura w Płocku', {
  in: 'Płock',
  street: 'ul. Kolegialna 15',
  postalCode: '09-402',
});
export const countyOffice = office('plock-starostwo', 'Starostwo Powiatowe w Płocku', {
  in: 'Płock',
  street: 'ul. Bielska 59',
  postalCode: '09-400',
  wheelchairAccessible: true,
});
export const hospital = office('plock-szpital', 'Wojewódzki Szpital Zespolony w Płocku', {
  in: 'Płock',
  street: 'ul. Medyczna 19',
  postalCode: '09-400',
  wheelchairAccessible: true,
});
export const library = office('plock-ksiaznica', 'Książnica Płocka', {
  in: 'Płock',
  street: 'ul. Kościuszki 6',
  postalCode: '09-402',
  wheelchairAccessible: true,
});
export const cultureCentre = office('plock-pokis', 'Płocki Ośrodek Kultury i Sztuki', { in: 'Płock' });
export const university = office('plock-akademia', 'Akademia Mazowiecka w Płocku', { in: 'Płock', wheelchairAccessible: true });
export const polytechnic = office('plock-politechnika', 'Politechnika Warszawska, filia w Płocku', { in: 'Płock' });
export const neighbourhoodHouse = office('plock-dom-sasiedzki', 'Dom sąsiedzki na Podolszycach (miejsce pokazowe)', {
  in: 'Płock',
  description: 'Sala, kuchnia i podwórko; korzysta z nich kilka grup.',
  wheelchairAccessible: true,
});
export const caritasHouse = office('plock-caritas', 'Caritas Diecezji Płockiej', { in: 'Płock' });

export const womensShelter = hiddenPlace('plock-schronienie', 'Schronienie dla kobiet z dziećmi', { in: 'Płock' });
export const crisisCentre = hiddenPlace('plock-interwencja', 'Ośrodek interwencji kryzysowej, pokoje pobytu', { in: 'Płock' });
export const safeFlat = hiddenPlace('plock-bezpieczne-mieszkanie', 'Bezpieczne mieszkanie', { in: 'Płock' });
