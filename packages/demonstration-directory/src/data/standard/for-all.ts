/** For everyone, and for those whom a law entitles: what has to be within reach of people from abroad, too. */
import type { PlannedItem } from './item.ts';

const duty = { pl: 'Środki na zadanie ustawowe.', en: 'Means for the statutory task.' };
const own = { pl: 'Budżet gminy, w ramach zadań własnych.', en: 'Budget of the municipality, as a task of its own.' };

export const forAll: readonly PlannedItem[] = [
  {
    category: 'JOB_SEARCH',
    entitlement: 'EVERYONE',
    norm: {
      pl: 'Pośrednictwo pracy z obsługą w językach, którymi mówią pracownicy w Płocku.',
      en: 'Job placement, served in the languages that workers in Płock speak.',
    },
    duty: {
      pl: 'ustawa z dnia 20 marca 2025 r. o rynku pracy i służbach zatrudnienia',
      en: 'Act of 20 March 2025 on the labour market and employment services',
    },
    ...{ hours: 30, km: 25, languages: 'pl uk en', wait: 7, responsible: 'mup-plock', funding: duty, status: 'PARTLY_MET' },
  },
  {
    category: 'LEGAL_ADVICE',
    entitlement: 'EVERYONE',
    norm: {
      pl: 'Nieodpłatna pomoc prawna z tłumaczem; o jej zasadach informuje się w językach mieszkańców.',
      en: 'Free legal aid with an interpreter; its rules are explained in the languages of residents.',
    },
    duty: {
      pl: 'ustawa z dnia 5 sierpnia 2015 r. o nieodpłatnej pomocy prawnej, nieodpłatnym poradnictwie obywatelskim oraz edukacji prawnej',
      en: 'Act of 5 August 2015 on free legal aid, free civic counselling and legal education',
    },
    ...{
      hours: 20,
      km: 15,
      languages: 'pl uk en ru',
      wait: 7,
      responsible: 'nieodplatna-pomoc-prawna-plock',
      funding: duty,
      status: 'PARTLY_MET',
    },
  },
  {
    category: 'SCHOOL_SUPPORT',
    audiences: ['CHILDREN'],
    entitlement: 'EVERYONE',
    norm: {
      pl: 'Dodatkowa nauka polskiego i pomoc asystenta międzykulturowego w każdej szkole, w której uczą się dzieci z zagranicy.',
      en: 'Additional Polish lessons and an intercultural assistant in every school with children from abroad.',
    },
    duty: { pl: 'ustawa z dnia 14 grudnia 2016 r. – Prawo oświatowe', en: 'Act of 14 December 2016, Education Law' },
    ...{ hours: 2, km: 5, languages: 'pl uk', wait: 14, funding: duty, status: 'PARTLY_MET' },
  },
  {
    category: 'DOMESTIC_VIOLENCE',
    entitlement: 'EVERYONE',
    norm: {
      pl: 'Pomoc osobom doznającym przemocy domowej z tłumaczem, bez czekania i bez pytania o dokument pobytowy.',
      en: 'Help for people who suffer domestic violence, with an interpreter, without waiting and without being asked for residence papers.',
    },
    duty: {
      pl: 'ustawa z dnia 29 lipca 2005 r. o przeciwdziałaniu przemocy domowej',
      en: 'Act of 29 July 2005 on counteracting domestic violence',
    },
    ...{ hours: 40, km: 30, languages: 'pl uk en ru', wait: 0, responsible: 'mops-plock', funding: duty, status: 'PARTLY_MET' },
  },
  {
    category: 'LIBRARY',
    entitlement: 'EVERYONE',
    norm: {
      pl: 'Karta biblioteczna bez meldunku, książki i gry w językach mieszkańców.',
      en: 'A library card without a registered address, books and games in the languages of residents.',
    },
    duty: { pl: 'ustawa z dnia 27 czerwca 1997 r. o bibliotekach', en: 'Act of 27 June 1997 on libraries' },
    ...{ hours: 30, km: 10, languages: 'pl uk en', wait: 0, funding: own, status: 'PARTLY_MET' },
  },
  {
    category: 'VOLUNTEERING',
    audiences: ['VOLUNTEERS'],
    entitlement: 'EVERYONE',
    norm: {
      pl: 'Koordynator wolontariatu przygotowuje wolontariuszy, także cudzoziemców, i odpowiada za ich bezpieczeństwo.',
      en: 'A coordinator of volunteers prepares them, foreigners among them, and answers for their safety.',
    },
    allowedBy: {
      pl: 'ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie',
      en: 'Act of 24 April 2003 on public benefit activity and volunteering',
    },
    ...{ hours: 10, km: 25, languages: 'pl uk en', wait: 14, responsible: '1462011', funding: own, status: 'PLANNED' },
  },
  {
    category: 'EMPLOYING_FOREIGNERS',
    audiences: ['EMPLOYERS'],
    entitlement: 'EVERYONE',
    norm: {
      pl: 'Porady dla pracodawców: legalne zatrudnienie, zmiany w przepisach, przyjęcie pracownika i jego rodziny.',
      en: 'Advice for employers: legal employment, changes in the law, receiving a worker and the family.',
    },
    ...{ hours: 4, km: 30, languages: 'pl', wait: 7, responsible: 'izba-gospodarcza-plock', funding: own, status: 'PARTLY_MET' },
  },
  {
    category: 'SOCIAL_ASSISTANCE',
    entitlement: 'ENTITLED',
    norm: {
      pl: 'Praca socjalna i świadczenia dla uprawnionych cudzoziemców z tłumaczem; kto nie jest uprawniony, odchodzi ze wskazaniem innej pomocy.',
      en: 'Social work and benefits for entitled foreigners, with an interpreter; whoever is not entitled leaves with the address of other help.',
    },
    duty: { pl: 'ustawa z dnia 12 marca 2004 r. o pomocy społecznej', en: 'Act of 12 March 2004 on social assistance' },
    ...{ hours: 30, km: 15, languages: 'pl uk en', wait: 14, funding: duty, status: 'PARTLY_MET' },
  },
];
