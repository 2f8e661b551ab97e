import type { LocaleTexts } from './locale-texts.ts';

export const en: LocaleTexts = {
  categories: {
    WORK: 'Work',
    JOB_SEARCH: 'Finding a job',
    UNEMPLOYMENT: 'Registering as unemployed and benefit',
    CAREER_GUIDANCE: 'Career advice and CV',
    VOCATIONAL_TRAINING: 'Job training',
    QUALIFICATION_RECOGNITION: 'Recognition of diplomas and skills',
    WORK_PERMIT: 'Work permit',
    WORKERS_RIGHTS: "Workers' rights",
    UNPAID_WAGES: 'Unpaid wages',
    EMPLOYMENT_CONTRACT: 'Work contract and dismissal',
    LABOUR_INSPECTION: 'Labour inspection',
    WORK_ACCIDENT: 'Accident at work',
    RESIDENCE: 'Residence and documents',
    RESIDENCE_PERMIT: 'Residence permit',
    PERMANENT_RESIDENCE: 'Permanent and EU long-term residence',
    EU_CITIZEN_REGISTRATION: 'Residence of EU citizens',
    TEMPORARY_PROTECTION: 'Temporary protection (Ukraine)',
    ASYLUM: 'Asylum and international protection',
    CITIZENSHIP: 'Polish citizenship',
    PESEL: 'PESEL number',
    ADDRESS_REGISTRATION: 'Registering your address',
    CIVIL_REGISTRY: 'Birth, marriage and death certificates',
    DIGITAL_IDENTITY: 'Trusted profile and mObywatel',
    PASSPORT_CONSULATE: 'Passport and consulate',
    RETURN_HOME: 'Going back home and deportation',
    LANGUAGES: 'Languages and translation',
    POLISH_COURSE: 'Learning Polish',
    CONVERSATION_PRACTICE: 'Polish conversation practice',
    OTHER_LANGUAGES: 'Courses in other languages',
    TRANSLATION_INTERPRETING: 'Translation and interpreting',
    SWORN_TRANSLATION: 'Sworn translator',
    ADVICE: 'Information and advice',
    INFORMATION_POINT: 'Information point',
    LEGAL_ADVICE: 'Free legal advice',
    CONSUMER_RIGHTS: 'Consumer rights',
    FORM_FILLING: 'Help with forms and letters',
    DIGITAL_SKILLS: 'Help with computer and internet',
    HEALTH: 'Health',
    DOCTOR: 'Doctor and clinic',
    HOSPITAL_EMERGENCY: 'Hospital and emergency care',
    HEALTH_INSURANCE: 'Health insurance (NFZ)',
    DENTIST: 'Dentist',
    PHARMACY: 'Pharmacy and medicines',
    PREGNANCY_WOMENS_HEALTH: "Pregnancy and women's health",
    VACCINATION: 'Vaccination',
    MENTAL_HEALTH: 'Mental health',
    CRISIS_SUPPORT: 'Help in a crisis',
    ADDICTION: 'Addiction',
    CHILDREN_EDUCATION: 'Children, school and study',
    NURSERY: 'Nursery (under 3)',
    PRESCHOOL: 'Kindergarten',
    SCHOOL: 'School',
    SCHOOL_SUPPORT: 'Help with schoolwork',
    AFTER_SCHOOL: 'Activities for children and teenagers',
    HIGHER_EDUCATION: 'University studies',
    ADULT_EDUCATION: 'Schools for adults',
    FAMILY: 'Family and care',
    PARENTING: 'Support for parents',
    PARENT_CHILD_GROUPS: 'Parent and child groups',
    FAMILY_COUNSELLING: 'Family counselling and mediation',
    SENIORS: 'Help for older people',
    DISABILITY: 'Disability',
    FUNERAL: 'Death and funeral',
    HOUSING: 'Housing',
    RENTING: "Renting and tenants' rights",
    SOCIAL_HOUSING: 'Council and social housing',
    UTILITIES: 'Electricity, gas, water and waste',
    EMERGENCY_SHELTER: 'Night shelter',
    MONEY: 'Money and benefits',
    CHILD_BENEFITS: 'Child benefits (800+)',
    SOCIAL_ASSISTANCE: 'Social assistance',
    SOCIAL_INSURANCE: 'ZUS, pensions and insurance',
    TAXES: 'Taxes',
    BANKING: 'Bank account',
    DEBT_ADVICE: 'Debts',
    SAFETY: 'Safety and violence',
    POLICE: 'Police and city guard',
    DOMESTIC_VIOLENCE: 'Violence at home',
    HUMAN_TRAFFICKING: 'Human trafficking and forced labour',
    DISCRIMINATION: 'Discrimination and racism',
    BASIC_NEEDS: 'Food and basic needs',
    FOOD_AID: 'Food and hot meals',
    CLOTHING_FURNITURE: 'Clothes and furniture',
    POST: 'Post and parcels',
    TRANSPORT: 'Transport',
    DRIVING_LICENCE: 'Driving licence and car',
    PUBLIC_TRANSPORT: 'Buses and tickets',
    COMMUNITY: 'People, culture, free time',
    MEETING_PLACES: 'Places to meet',
    BEFRIENDING_MENTORING: 'Mentor or buddy',
    WOMENS_GROUPS: "Women's groups",
    VOLUNTEERING: 'Volunteering',
    LIBRARY: 'Library',
    CULTURE: 'Culture and events',
    SPORT: 'Sport',
    RELIGION: 'Churches and religious communities',
    BUSINESS: 'Business and employers',
    STARTING_BUSINESS: 'Starting a business',
    EMPLOYING_FOREIGNERS: 'Employing foreigners',
  },
  audiences: {
    LABOUR_MIGRANTS: 'Workers from abroad',
    SEASONAL_WORKERS: 'Seasonal workers',
    NO_STATUTORY_ENTITLEMENT: 'People whom no law entitles to help',
    NEWCOMERS: 'People who have just arrived',
    FAMILIES_WITH_CHILDREN: 'Families with children',
    MOTHERS: 'Mothers',
    PREGNANT_WOMEN: 'Pregnant women',
    SINGLE_PARENTS: 'Single parents',
    WOMEN: 'Women',
    CHILDREN: 'Children',
    YOUTH: 'Teenagers and young people',
    STUDENTS: 'University students',
    SENIORS: 'Older people',
    PEOPLE_WITH_DISABILITIES: 'People with disabilities',
    UNEMPLOYED: 'People without a job',
    LOW_INCOME: 'People with a low income',
    HOMELESS: 'People without a home',
    TEMPORARY_PROTECTION: 'People with temporary protection (Ukraine)',
    REFUGEES: 'Refugees',
    ASYLUM_SEEKERS: 'Asylum seekers',
    EU_CITIZENS: 'EU citizens',
    UNDOCUMENTED: 'People without residence papers',
    RETURNING_POLES: 'Poles returning from abroad',
    VICTIMS_OF_VIOLENCE: 'People experiencing violence',
    EMPLOYERS: 'Employers',
    ENTREPRENEURS: 'Business owners',
    VOLUNTEERS: 'Volunteers',
    LOCAL_RESIDENTS: 'Long-standing residents',
  },
  formality: {
    FORMAL: 'Public office or institution',
    SEMI_FORMAL: 'Organisation, school or parish',
    INFORMAL: 'Informal group of residents',
    VOLUNTARY: 'Volunteers',
  },
  requirements: {
    APPOINTMENT: 'Appointment',
    PASSPORT_OR_ID: 'Passport or identity card',
    PESEL: 'PESEL number',
    RESIDENCE_TITLE: 'Visa or residence card',
    TEMPORARY_PROTECTION_STATUS: 'UKR status (temporary protection)',
    REGISTERED_ADDRESS: 'Registered address',
    LIVING_IN_MUNICIPALITY: 'Living in this municipality',
    HEALTH_INSURANCE: 'Health insurance',
    REFERRAL: 'Referral',
    WORK_CONTRACT: 'Contract with an employer',
    WORK_PERMIT: 'Work permit',
    REGISTERED_UNEMPLOYED: 'Registration at the labour office',
    INCOME_STATEMENT: 'Proof of income',
    DISABILITY_CERTIFICATE: 'Disability certificate',
    BIRTH_CERTIFICATE: 'Birth certificate',
    SWORN_TRANSLATION: 'Sworn translation of documents',
    BANK_ACCOUNT: 'Bank account',
    TRUSTED_PROFILE: 'Trusted profile',
    BASIC_POLISH: 'Basic Polish',
    PARENTAL_CONSENT: "Parent's or guardian's consent",
    FEE: 'Fee',
  },
  synonyms: {
    WORK: 'work, job, jobs, employment, working, factory, workplace, occupation, labour, labor',
    JOB_SEARCH:
      'find a job, looking for a job, need a job, need work, looking for work, job offers, job vacancies, vacancies, job agency, employment agency, recruitment agency, job centre, labour office, hiring, part time job, seasonal work, job fair',
    UNEMPLOYMENT:
      'unemployed, unemployment, unemployment benefit, lost my job, i lost my job, jobless, register as unemployed, dole, job seekers allowance, labour office',
    CAREER_GUIDANCE:
      'career, career counselling, career adviser, career coach, cv, resume, write a cv, cover letter, job interview, interview preparation, change profession, career path',
    VOCATIONAL_TRAINING:
      'training, vocational course, vocational training, job training, forklift, forklift licence, welding, welder course, internship, apprenticeship, traineeship, learn a trade, retraining, upskilling, certificate course, health and safety training, new skills',
    QUALIFICATION_RECOGNITION:
      'recognise diploma, recognize diploma, diploma recognition, foreign diploma, recognition of qualifications, nostrification, degree recognition, credentials, certificate from my country, apostille, qualified nurse, foreign degree, qualifications',
    WORK_PERMIT:
      'permission to work, permit to work, work permits, work visa, working permit, right to work, work legally, legal work, employer declaration, declaration of entrusting work, seasonal work permit, blue card',
    WORKERS_RIGHTS:
      'workers rights, worker rights, employee rights, employment rights, labour rights, labor law, labour law, labour code, overtime, holiday leave, annual leave, days off, working hours, minimum wage, bullying at work, mobbing, trade union, union, complaint about employer, problem with boss, night shift, cheated at work',
    UNPAID_WAGES:
      'unpaid salary, salary, wages, wage, not paid, did not pay, not paying, employer did not pay, boss did not pay me, boss did not pay, my boss did not pay me, boss not paying, no salary, salary not paid, late salary, owed money by employer, wage theft, pay slip, payslip, paycheck, didnt get paid, not get paid, money for work',
    EMPLOYMENT_CONTRACT:
      'employment contract, work contract, job contract, no contract, without contract, fired, i was fired, dismissed, dismissal, sacked, laid off, notice period, termination, contract of mandate, illegal work, work without contract, temporary work agency, resign, quit my job, work certificate',
    LABOUR_INSPECTION:
      'labour inspector, labor inspector, labor inspection, labour inspectorate, inspection, pip, report employer, report my boss, complaint to inspector, complain about boss',
    WORK_ACCIDENT:
      'work accident, accident in work, injured at work, injury at work, work injury, hurt at work, workplace injury, occupational disease, compensation for accident, hurt my hand at work, machine accident',
    RESIDENCE:
      'residence, residency, stay, legal stay, legalisation, papers, immigration, immigration office, immigrant, visa, visas, visa extension, extend visa, overstay, border guard, voivodeship office, foreigners department, foreigners office',
    RESIDENCE_PERMIT:
      'residence card, residency card, karta pobytu, stay permit, temporary residence, temporary residence permit, trc, extend my stay, renew permit, renew residence card, residence application, fingerprints, single permit, family reunification, bring my wife, bring my husband, bring my family, bring my children',
    PERMANENT_RESIDENCE:
      'permanent residence, permanent residency, permanent stay, permanent resident, long term resident, eu resident, long-term residence, settle permanently, stay forever, green card',
    EU_CITIZEN_REGISTRATION:
      'eu citizen, eu citizens, european union citizen, eu registration, registration certificate, register stay eu, eu national, family member of eu citizen',
    TEMPORARY_PROTECTION:
      'temporary protection, ukr status, pesel ukr, ukrainian refugee, ukrainian refugees, war in ukraine, from ukraine, help for ukrainians, diia, refugee from ukraine',
    ASYLUM:
      'asylum, asylum seeker, refugee, refugees, refugee status, international protection, subsidiary protection, persecution, seek protection, refugee camp, refugee centre, humanitarian stay',
    CITIZENSHIP:
      'citizenship, citizen, polish citizenship, naturalisation, naturalization, polish passport, become polish, nationality, pole card, karta polaka, polish roots',
    PESEL: 'pesel, get pesel, pesel number, personal number, identification number, id number, national number',
    ADDRESS_REGISTRATION:
      'register address, address registration, meldunek, zameldowanie, registered address, residence registration, confirmation of address, change of address, proof of address, deregister, register where i live, landlord refuses registration',
    CIVIL_REGISTRY:
      'birth certificate, marriage certificate, death certificate, register baby, register birth, register a newborn, registry office, civil registry, civil wedding, get married, marriage, wedding, married, change of name, surname, register a death',
    DIGITAL_IDENTITY:
      'trusted profile, profil zaufany, mobywatel, electronic signature, e-signature, digital id, government app, log in to office, epuap, e-government, online office, government account',
    PASSPORT_CONSULATE:
      'passport, new passport, lost passport, stolen passport, passport expired, consulate, embassy, consul, identity card, id card, lost documents, lost my documents, travel document',
    RETURN_HOME:
      'deport, deported, deportation, return decision, obligation to return, voluntary return, go back home, go back to my country, return to my country, want to go home, ticket home, no money to go home, iom, entry ban, detention centre, border guard stopped me, overstayed',
    LANGUAGES:
      'language, languages, language course, language school, language lessons, learn a language, i do not understand, cannot speak',
    POLISH_COURSE:
      'polish, polish language, polish course, polish lessons, polish classes, polish class, learn polish, study polish, teach me polish, polish for foreigners, polish for beginners, polish exam, b1 certificate, b1 exam, language certificate, speak polish',
    CONVERSATION_PRACTICE:
      'conversation, conversation class, conversation classes, conversation practice, practise polish, practice polish, practise speaking, language tandem, language exchange, speaking club, talk in polish, chat in polish',
    OTHER_LANGUAGES:
      'english course, english lessons, learn english, english classes, german course, learn german, ukrainian lessons, foreign language, foreign languages, mother tongue, mother tongue lessons, spanish course',
    TRANSLATION_INTERPRETING:
      'translator, translate, translation, translations, interpreter, interpreters, interpreting, someone to translate, translate for me, interpreter at doctor, interpreter in hospital, phone interpreter, help with translation, i dont speak polish',
    SWORN_TRANSLATION:
      'sworn translation, certified translation, certified translator, official translation, official translator, translate documents, translate document, translate diploma, translate certificate, translated documents',
    ADVICE: 'advice, advise, adviser, advisor, counselling, counseling, information, consultation, guidance',
    INFORMATION_POINT:
      'information point, info point, first steps, just arrived, i just arrived, i arrived yesterday, new here, new in town, new in poland, city hall, town hall, municipality, welcome centre, one stop shop, integration centre, help for foreigners, hotline, orientation, helpdesk, help for migrants',
    LEGAL_ADVICE:
      'lawyer, lawyers, attorney, solicitor, barrister, legal aid, legal help, legal advice, free lawyer, law, court, sue, lawsuit, appeal, appeal decision, letter from court, legal problem, notary, citizens advice, scam, fraud, consumer rights, negative decision',
    CONSUMER_RIGHTS:
      'consumer, consumer ombudsman, consumer complaint, complaint about a shop, refund, shop refuses refund, return goods, faulty product, warranty, scammed online, cheated in shop, online shopping problem, phone contract problem',
    FORM_FILLING:
      'fill in form, fill in a form, fill out form, fill out forms, filling forms, application form, form, forms, write a letter, official letter, letter from office, letter i dont understand, paperwork, application',
    DIGITAL_SKILLS:
      'computer, computer course, computer skills, internet, free internet, wifi, wi-fi, email, smartphone, use phone, mobile phone, print, printer, scan, scanner, photocopy, sim card, phone app, computer help',
    HEALTH: 'health, healthcare, health care, sick, ill, illness, disease, prescription, pharmacy, treatment, medical, pain, tests',
    DOCTOR:
      'doctor, doctors, physician, gp, family doctor, clinic, medical centre, health centre, paediatrician, pediatrician, doctor for my child, specialist, referral, see a doctor, doctor appointment, register with a doctor, blood test, fever, cough, eye doctor, skin doctor, sick leave note, sick note, medical check',
    HOSPITAL_EMERGENCY:
      'hospital, emergency room, ambulance, emergency, urgent care, night doctor, doctor at night, weekend doctor, 112, 999, surgery, operation, first aid, accident, heart attack',
    HEALTH_INSURANCE:
      'health insurance, medical insurance, nfz, national health fund, uninsured, no insurance, without insurance, not insured, ehic, european health card, free treatment, insurance for my child, insure family',
    DENTIST:
      'dentist, dental, tooth, teeth, toothache, tooth pain, tooth hurts, dental clinic, filling tooth, pull a tooth, orthodontist, braces',
    PHARMACY:
      'pharmacies, chemist, drugstore, drug store, medicine, medicines, medication, pills, tablets, buy medicine, night pharmacy, 24 hour pharmacy, prescription drugs, pick up prescription, where to buy medicine',
    PREGNANCY_WOMENS_HEALTH:
      'pregnant, pregnancy, i am pregnant, birth, give birth, childbirth, maternity ward, maternity hospital, midwife, gynaecologist, gynecologist, antenatal, prenatal, expecting a baby, ultrasound, contraception, birth control, morning after pill, breastfeeding, miscarriage, abortion, breast exam, womens health',
    VACCINATION:
      'vaccine, vaccines, vaccinations, vaccinate, vaccinate my child, jab, jabs, immunisation, immunization, flu shot, vaccination card, covid, measles',
    MENTAL_HEALTH:
      'psychologist, psychiatrist, therapist, therapy, psychotherapy, depression, depressed, anxiety, stress, trauma, ptsd, sad, cannot sleep, insomnia, panic attacks, mental, emotional support, psychological help, psychological support, counsellor',
    CRISIS_SUPPORT:
      'crisis, crisis line, crisis intervention, helpline, suicide, suicidal, want to die, kill myself, dont want to live, grief, mourning, emotional crisis, urgent psychological help, crisis hotline, death in the family, bereavement',
    ADDICTION:
      'addicted, addictions, alcohol, alcoholic, alcoholism, drinking problem, my husband drinks, drugs, drug addiction, drug problem, detox, rehab, rehabilitation clinic, gambling, alcoholics anonymous, aa, quit drinking, quit smoking, stop drinking',
    CHILDREN_EDUCATION: 'child, children, kid, kids, education, study, learn, learning, my son, my daughter',
    NURSERY:
      'nursery, crèche, daycare, day care, babysitter, nanny, childcare, child care, care for toddler, toddler care, baby care, who looks after my baby, under three, child minder',
    PRESCHOOL:
      'kindergarten, kindergartens, preschool, pre-school, nursery school, reception class, zero class, enrol in kindergarten, child is four, child is five',
    SCHOOL:
      'school, schools, primary school, elementary school, secondary school, high school, enrol child, enroll child, enrol in school, enroll in school, register child for school, school registration, school place, first grade, teacher, pupil, school supplies, school starter kit, my child starts school, technical school',
    SCHOOL_SUPPORT:
      'homework, homework help, tutoring, tutor, private lessons, school assistant, intercultural assistant, preparatory class, polish lessons for children, polish for kids, catch up lessons, speech therapist, school psychologist, learning difficulties, dyslexia, problems at school, child does not understand at school',
    AFTER_SCHOOL:
      'after school, afterschool, after-school club, after school club, activities for kids, activities for children, kids club, youth club, youth centre, teenagers, teenager, teens, summer camp, holiday camp, scouts, workshops for children, playground, youth, winter break',
    HIGHER_EDUCATION:
      'university, universities, college, studies, student, higher education, degree, bachelor, master, scholarship, admission, enrol at university, polytechnic, dormitory, erasmus, phd, study in poland',
    ADULT_EDUCATION:
      'evening school, school for adults, adult school, adult education, high school for adults, finish school, matura, courses for adults, lifelong learning, university of the third age, post-secondary school',
    FAMILY: 'family, families, husband, wife, spouse, care, relatives, family assistant, foster care, foster family, adoption',
    PARENTING:
      'parent, parents, mother, mothers, mum, mom, father, dad, raising children, bringing up children, parenting class, parenting workshop, problems with my child, single mother, single father, support for mothers, teenager problems',
    PARENT_CHILD_GROUPS:
      'mother and child, mothers and children, mother and baby, mum and baby, mom and baby, mothers group, moms group, mums club, baby group, toddler group, playgroup, play group, parent and toddler, meet other mothers, meet other mums',
    FAMILY_COUNSELLING:
      'divorce, separation, marriage counselling, couples therapy, family therapy, mediation, mediator, family conflict, arguments at home, marriage problems, alimony, child support, custody',
    SENIORS:
      'senior, elderly, older person, old person, old people, aged, grandmother, grandfather, grandma, grandpa, grandparents, care home, nursing home, home care, carer for elderly, senior club, retired people, day care for seniors',
    DISABILITY:
      'disabled, disabilities, disability certificate, wheelchair, rehabilitation, physiotherapy, physical therapy, blind, deaf, sign language, autism, autistic, special needs, disabled child, disabled person assistant, crutches, handicapped, medical equipment',
    FUNERAL:
      'funerals, burial, bury, cemetery, undertaker, funeral home, funeral grant, someone died, my husband died, my father died, death of a relative, transport the body, send body home, coffin, funeral',
    HOUSING: 'flat, flats, apartment, apartments, house, home, accommodation, place to live, lodging, housing problem, workers hostel',
    RENTING:
      'rent, rent a flat, rent a room, room, rooms, rent apartment, room to rent, looking for a flat, looking for a room, find apartment, landlord, landlady, tenant, tenants, lease, rental contract, rental agreement, deposit, eviction, evicted, thrown out of flat, kicked out of flat',
    SOCIAL_HOUSING:
      'council flat, council house, council housing, municipal housing, municipal flat, public housing, cheap flat, affordable housing, waiting list for flat, supported housing, training flat, city flat',
    UTILITIES:
      'electricity, gas, water bill, utilities, utility bills, electricity bill, power cut, no electricity, cut off electricity, rubbish, garbage, trash, recycling, waste sorting, garbage fee, bin, heating, meter',
    EMERGENCY_SHELTER:
      'homeless, homelessness, homeless shelter, night shelter, place to sleep, nowhere to sleep, sleep tonight, no place to live, sleeping on the street, warming centre, overnight stay, lost my home, lost my flat',
    MONEY: 'money, cash, benefits, benefit, allowance, financial help, financial support, no money, finances, grant',
    CHILD_BENEFITS:
      '800+, 800 plus, 500+, 500 plus, child benefit, child allowance, family benefit, family allowance, money for children, money for child, maternity benefit, maternity leave, maternity pay, parental leave, baby bonus, large family card',
    SOCIAL_ASSISTANCE:
      'social welfare, welfare, social worker, social services, social support, mops, gops, poor, poverty, social benefits, emergency money, allowance for poor, housing allowance, financial assistance, rent allowance',
    SOCIAL_INSURANCE:
      'zus, social insurance, social security, pension, pensions, retirement, retirement pension, disability pension, sickness benefit, sick pay, sick leave, contributions, a1 certificate, a1, does my employer pay contributions, survivor pension',
    TAXES:
      'tax, taxes, tax return, tax refund, tax office, pit, income tax, tax declaration, file taxes, pay taxes, nip, tax number, tax id, vat, annual tax',
    BANKING:
      'bank, banks, bank account, open account, open a bank account, bank card, debit card, atm, cash machine, money transfer, transfer money, send money home, remittance, exchange money, currency exchange, credit, loan from bank, blik',
    DEBT_ADVICE:
      'debt, in debt, loan, loans, cannot pay loan, payday loan, bailiff, bailiffs, bankruptcy, repay, repay debt, owe money, debt collector, insolvency',
    SAFETY:
      'safe, safety, violence, danger, in danger, dangerous, afraid, i am scared, victim, victims, victim of crime, threat, threatened, sos',
    POLICE:
      'police, policeman, police station, stolen, theft, thief, robbed, robbery, crime, report a crime, attacked, assault, beaten up, missing person, 997, city guard, lost my phone, stole my phone, traffic fine',
    DOMESTIC_VIOLENCE:
      'domestic violence, domestic abuse, abuse, abusive husband, abusive partner, husband beats me, my husband hits me, hits me, beats me, beaten by husband, someone hurts me, someone hurts me at home, hurts me at home, rape, raped, sexual violence, sexual abuse, sexual harassment, harassment, stalking, battered women, women shelter, womens shelter, safe house, blue card procedure, leave my husband, violence against women, child abuse',
    HUMAN_TRAFFICKING:
      'human trafficking, trafficking, trafficked, forced labour, forced labor, forced work, slavery, modern slavery, exploitation, exploited, took my passport, employer took my passport, boss took my passport, forced to work, prostitution, cannot leave work',
    DISCRIMINATION:
      'discriminated, racism, racist, xenophobia, hate speech, hate crime, unequal treatment, insulted, insulted because of skin colour, equal treatment, ombudsman, racial abuse, treated unfairly',
    BASIC_NEEDS:
      'basic needs, hungry, hunger, humanitarian aid, donations, shower, laundry, wash clothes, hygiene, nappies, diapers, toiletries, red cross, caritas, charity',
    FOOD_AID:
      'food, free food, food bank, food parcel, food parcels, food package, soup kitchen, hot meal, meals, meal, free lunch, lunch, dinner, nothing to eat, eat, groceries, community fridge, baby milk',
    CLOTHING_FURNITURE:
      'clothes, clothing, free clothes, winter jacket, jacket, coat, shoes, second hand, furniture, free furniture, bed, mattress, blanket, bedding, household items, pots, washing machine, fridge, stroller, pram, baby clothes, charity shop',
    POST: 'post office, mail, letter, registered letter, send a letter, parcel, parcels, send a parcel, collect a parcel, package delivery, courier, parcel locker, stamps, delivery notice, awizo',
    TRANSPORT: 'transportation, travel, commute, commuting, lift to work, ride, bike, bicycle, city bike, taxi, parking, commute to work',
    DRIVING_LICENCE:
      'driving license, drivers license, driver licence, driver license, drive, driver, exchange driving licence, foreign driving licence, driving test, driving school, driving lessons, car, car registration, register car, car insurance, vehicle, vehicle registration, code 95',
    PUBLIC_TRANSPORT:
      'bus, buses, bus ticket, ticket, tickets, monthly ticket, timetable, bus stop, train station, bus station, city card, public transport, free bus, discount ticket, railway, train ticket, train timetable',
    COMMUNITY:
      'community, neighbours, neighbors, integration, free time, leisure, hobbies, associations, diaspora, people from my country, my countrymen',
    MEETING_PLACES:
      'meet people, meeting, meetings, make friends, meet friends, friends, find friends, lonely, alone, loneliness, i know nobody, dont know anyone, community centre, community center, club, coffee, intercultural meetings, social club, neighbourhood house, get to know people',
    BEFRIENDING_MENTORING:
      'mentor, mentors, mentoring, buddy, buddies, befriending, friend, companion, accompany, show me around, volunteer friend, guide, local friend, accompany me to the doctor, accompany me to the office',
    WOMENS_GROUPS:
      'women group, womens group, womens club, women circle, women, woman, women only, meetings for women, migrant women, workshops for women, sewing, handicraft, crafts for women',
    VOLUNTEERING:
      'volunteer, volunteers, volunteer work, be a volunteer, become a volunteer, want to help, i want to help, donate blood, community work, unpaid work for others, helping other people',
    LIBRARY:
      'library, libraries, book, books, borrow books, borrow a book, reading, reading room, books in english, childrens books, library card',
    CULTURE:
      'culture, cultural, museum, museums, theatre, theater, cinema, concert, concerts, music, dance, choir, exhibition, festival, events, event, painting, art workshop, sightseeing, cultural centre, weekend activities, funfair',
    SPORT:
      'sports, gym, swimming, swimming pool, football, soccer, volleyball, basketball, cricket, running, yoga, fitness, training ground, sports club, pitch, boxing, exercise, martial arts',
    RELIGION:
      'church, churches, mass, english mass, priest, parish, orthodox, orthodox church, mosque, islam, muslim, prayer, pray, temple, hindu temple, gurdwara, sikh, synagogue, baptism, religious, worship, pastor, greek catholic',
    BUSINESS: 'business, company, firm, companies, entrepreneur, enterprise, chamber of commerce, trade',
    STARTING_BUSINESS:
      'start a business, start business, open a company, open company, set up company, register company, register a business, own business, self-employed, self employed, self employment, sole trader, freelance, accountant, bookkeeper, business plan, business grant, startup, start-up, ceidg, b2b',
    EMPLOYING_FOREIGNERS:
      'employ foreigner, employ a foreigner, hire foreigner, hire a foreigner, hire foreigners, hire ukrainian, hire workers, hiring foreigners, foreign workers, recruit workers, recruit from abroad, employer obligations, legal employment of foreigners, staff recruitment',
  },
  audienceSynonyms: {
    LABOUR_MIGRANTS: 'migrant, migrants, migrant workers, immigrant, immigrants, foreign worker, foreigners, expat',
    SEASONAL_WORKERS: 'seasonal, seasonal worker, harvest workers, fruit pickers',
    NO_STATUTORY_ENTITLEMENT: 'not entitled, no entitlement, not eligible',
    NEWCOMERS: 'newcomer, new arrivals, just arrived, new in poland',
    FAMILIES_WITH_CHILDREN: 'family with kids, families, parents, with children',
    MOTHERS: 'mother, mum, mom, mums, moms',
    PREGNANT_WOMEN: 'pregnant, expecting a baby',
    SINGLE_PARENTS: 'single mother, single mum, single mom, single father, lone parent',
    WOMEN: 'woman, female, for women, migrant women',
    CHILDREN: 'child, kid, kids, toddlers, babies',
    YOUTH: 'youth, teen, teens, teenager, young people, adolescents',
    STUDENTS: 'student, students, university student',
    SENIORS: 'seniors, elderly, pensioners, old people, retired',
    PEOPLE_WITH_DISABILITIES: 'disabled, disabled people, handicapped, deaf, blind, wheelchair users',
    UNEMPLOYED: 'unemployed, jobless, job seekers',
    LOW_INCOME: 'poor, poor people, low income, little money',
    HOMELESS: 'homeless, rough sleepers, roofless',
    TEMPORARY_PROTECTION: 'ukr status, ukrainians, ukrainian, refugees from ukraine',
    REFUGEES: 'refugee, displaced people',
    ASYLUM_SEEKERS: 'asylum seeker, asylum, applicants for protection',
    EU_CITIZENS: 'eu citizen, european citizens, eu nationals',
    UNDOCUMENTED: 'undocumented, illegal, without papers, without a visa, irregular',
    RETURNING_POLES: 'return to poland, returnees, returning migrants',
    VICTIMS_OF_VIOLENCE: 'victim, victims, survivors, abused women, victim of violence',
    EMPLOYERS: 'employer, companies, for companies, boss',
    ENTREPRENEURS: 'entrepreneur, entrepreneurs, self-employed, company owner',
    VOLUNTEERS: 'volunteer, for volunteers',
    LOCAL_RESIDENTS: 'resident, residents, inhabitants, everyone in town, locals',
  },
  formalitySynonyms: {
    FORMAL: 'official, public, state, state-run, government, council-run',
    SEMI_FORMAL: 'ngo, ngos, charity run, foundation, non-governmental organisation, nonprofit, non-profit, church-run, parish-run',
    INFORMAL: 'informal, grassroots, neighbours group, facebook group, run by residents, self-organised',
    VOLUNTARY: 'volunteer-run, run by volunteers, with a volunteer, from volunteers, by volunteers',
  },
  requirementSynonyms: {
    APPOINTMENT:
      'without appointment, no appointment, walk-in, walk in, need an appointment, make an appointment, book an appointment, by appointment, without booking, no queue',
    PASSPORT_OR_ID:
      'without passport, without a passport, no passport, needs passport, passport needed, with passport, without id, no id, bring passport',
    PESEL: 'without pesel, no pesel, dont have pesel, do i need pesel, pesel needed, with pesel, without a pesel number',
    RESIDENCE_TITLE:
      'without residence card, without residence permit, no residence card, without a visa, no visa, on a visa, with residence card, visa expired, karta pobytu needed',
    TEMPORARY_PROTECTION_STATUS: 'without ukr, without ukr status, with ukr status, lost ukr status, pesel ukr needed',
    REGISTERED_ADDRESS:
      'without registered address, no registered address, without address, without meldunek, no meldunek, address registration needed, proof of address',
    LIVING_IN_MUNICIPALITY: 'residents only, only for residents, i live in another town, from another municipality, must live in town',
    HEALTH_INSURANCE:
      'without insurance, without health insurance, no insurance, uninsured, not insured, dont have insurance, with insurance, on nfz, without nfz',
    REFERRAL: 'without referral, without a referral, no referral, need a referral, with referral, referral needed',
    WORK_CONTRACT: 'without contract, without a contract, without work contract, no contract, with a contract, on contract',
    WORK_PERMIT: 'without work permit, without a work permit, no work permit, with work permit, work permit needed',
    REGISTERED_UNEMPLOYED: 'registered unemployed, registered as unemployed, not registered as unemployed, registered at the job centre',
    INCOME_STATEMENT: 'without proof of income, income certificate, income limit, income threshold, proof of earnings, payslip needed',
    DISABILITY_CERTIFICATE:
      'without disability certificate, no disability certificate, with disability certificate, disability card needed',
    BIRTH_CERTIFICATE: 'without birth certificate, no birth certificate, birth certificate needed, with birth certificate',
    SWORN_TRANSLATION: 'without translation, without sworn translation, sworn translation needed, translated documents needed',
    BANK_ACCOUNT: 'without bank account, no bank account, without a bank account, bank account needed, dont have a bank account',
    TRUSTED_PROFILE: 'without trusted profile, no trusted profile, trusted profile needed, without profil zaufany',
    BASIC_POLISH:
      'without polish, no polish, without polish language, without speaking polish, dont speak polish, dont know polish, polish not required, no polish needed, little polish',
    PARENTAL_CONSENT: 'without parents consent, without parents, with parents permission, parental permission, consent form',
    FEE: 'free of charge, free, for free, no cost, gratis, no fee, paid, cheap, price, how much does it cost',
  },
  languageSynonyms: {
    pl: 'in polish, polish language, polish-speaking',
    uk: 'in ukrainian, ukrainian language, ukrainian-speaking',
    en: 'in english, english language, english-speaking',
    ru: 'in russian, russian language, russian-speaking',
    be: 'in belarusian, belarusian language, belarussian',
    ka: 'in georgian, georgian language, kartuli',
    es: 'in spanish, spanish language, spanish-speaking, castellano',
    tr: 'in turkish, turkish language, turkish-speaking',
    hi: 'in hindi, hindi language, hindi-speaking',
    ne: 'in nepali, nepali language, nepalese',
    bn: 'in bengali, in bangla, bengali, bengali-speaking',
    vi: 'in vietnamese, vietnamese language, vietnamese-speaking',
    uz: 'in uzbek, uzbek language, uzbeki',
    fil: 'in filipino, in tagalog, tagalog, pilipino',
    ar: 'in arabic, arabic language, arabic-speaking',
    ro: 'in romanian, romanian language, moldovan',
    pso: 'sign language, in sign language, polish signs, deaf interpreter, signing',
  },
  ambiguous: {
    'where to go': ['ADVICE', 'INFORMATION_POINT'],
    'who can help': ['ADVICE', 'INFORMATION_POINT'],
    'what to do': ['ADVICE', 'INFORMATION_POINT'],
    foreigners: ['INFORMATION_POINT', 'RESIDENCE'],
    train: ['PUBLIC_TRANSPORT', 'VOCATIONAL_TRAINING'],
    employer: ['EMPLOYING_FOREIGNERS', 'WORKERS_RIGHTS'],
    card: ['RESIDENCE_PERMIT', 'PUBLIC_TRANSPORT', 'BANKING', 'LIBRARY'],
    documents: ['RESIDENCE', 'FORM_FILLING'],
    contract: ['EMPLOYMENT_CONTRACT', 'RENTING'],
    insurance: ['HEALTH_INSURANCE', 'SOCIAL_INSURANCE'],
    course: ['POLISH_COURSE', 'VOCATIONAL_TRAINING'],
    courses: ['POLISH_COURSE', 'VOCATIONAL_TRAINING'],
    registration: ['UNEMPLOYMENT', 'ADDRESS_REGISTRATION', 'DOCTOR', 'DRIVING_LICENCE'],
    shelter: ['EMERGENCY_SHELTER', 'DOMESTIC_VIOLENCE'],
    compensation: ['WORK_ACCIDENT', 'LEGAL_ADVICE'],
    apply: ['FORM_FILLING', 'RESIDENCE_PERMIT'],
    licence: ['DRIVING_LICENCE', 'VOCATIONAL_TRAINING'],
    license: ['DRIVING_LICENCE', 'VOCATIONAL_TRAINING'],
    workshop: ['VOCATIONAL_TRAINING', 'CULTURE'],
    workshops: ['VOCATIONAL_TRAINING', 'CULTURE'],
  },
};
