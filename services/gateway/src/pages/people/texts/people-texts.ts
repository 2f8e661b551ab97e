/** What the pages of volunteers and of learning say. */
export interface PeopleTexts {
  volunteers: string;
  volunteersIntro: string;
  together: string;
  children: string;
  childrenYes: string;
  childrenNo: string;
  either: string;
  time: string;
  MORNING: string;
  AFTERNOON: string;
  EVENING: string;
  /** Before the facts of an offer. */
  whenLabel: string;
  childrenLabel: string;
  fits: string;
  noneFit: string;
  offers: string;
  noOffers: string;
  chooseActivity: string;
  /** {name}: an organisation */
  coordinatedBy: string;
  reach: string;
  reachHint: string;
  /** {date}; so below */
  referencesSeen: string;
  childCheck: string;
  until: string;
  timeToAgree: string;
  remote: string;
  learning: string;
  learningIntro: string;
  COURSE: string;
  COUNSELLING: string;
  MENTORING: string;
  sessions: string;
  byAppointment: string;
  /** {count}; so below */
  places: string;
  waiting: string;
  /** {level}: "A1 – A2" */
  level: string;
  certificate: string;
  noCertificate: string;
  noCourses: string;
  over: string;
  onlyFree: string;
  outcomes: string;
  trainings: string;
  participants: string;
  certificates: string;
  inWork: string;
  wanted: string;
  /** {count}: whoever counted says "about" */
  about: string;
  withheld: string;
  /** {from} {to} */
  period: string;
  demand: string;
  demandIntro: string;
}
