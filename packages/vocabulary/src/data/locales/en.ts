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
    WORK: 'work, job, jobs, employment, working, factory, workplace, occupation, labour, labor, i want to work, worker, workers, employed, labourer',
    JOB_SEARCH:
      'find a job, looking for a job, need a job, need work, looking for work, job offers, job vacancies, vacancies, job agency, employment agency, recruitment agency, job centre, labour office, hiring, part time job, seasonal work, job fair, i need a job, i want a job, where to find work, find work, cannot find job, no job offers, warehouse job, factory job, job for foreigners, job with accommodation, weekend job, urgent job, urzad pracy, work agency, job near me, gig work, weekend gig, side hustle, casual work, need part time, looking for part time, sushi chef, job as a cook, job as a driver, work as a welder, work for seamstress, who is hiring, any jobs going, any work going, looking for a gig, jobs no experience, jobs without polish, start work tomorrow, need a shift, earn something, need to earn, earn money fast, taking on pickers, pickers wanted, taking people on, taking anyone on, any graft, a spot of work, odd jobs, day work, pratsa, extra shifts going, looking for employment, looking for employement, seek employment, seeking employment, search of employment, cleaner, cleaners, dishwasher, packer, loader, picker, pickers, fruit picker, waiter, waitress, cashier, labourers, kitchen porter, night guard, bricklayer, bricklayers, baker job',
    UNEMPLOYMENT:
      'unemployed, unemployment, unemployment benefit, lost my job, i lost my job, jobless, register as unemployed, dole, job seekers allowance, labour office, i have no job, out of work, without work, i got laid off, lost job, redundancy, unemployed registration, benefit after losing job, bezrobotny, zasilek dla bezrobotnych, job lost, without a job, made redundant, given the sack, between jobs, sign on as unemployed, claim the dole, signing on, posredniak, urzad pracy sign up, register at urzad pracy, sign up at the job office, jobseeker status, on the dole, laid off from, where do jobless people register',
    CAREER_GUIDANCE:
      'career, career counselling, career adviser, career coach, cv, resume, write a cv, cover letter, job interview, interview preparation, change profession, career path, how to write a cv, help with cv, fix my cv, polish cv, prepare for interview, better job, which job suits me, change job, job coach, nervous before the interview, before my interview, interview with a recruiter, spruce up my cv, write my cv, practise for an interview, what job suits me, career change, cee vee, c v, curriculum vitae, job interview prep, prep for interview, interview prep, interview coaching, mock interview, look over my resume, what to be after school, what she wants to become, what he wants to become, after eighth grade, after 8th grade, after ninth grade, after 9th grade, finishing eighth grade, finishing 8th grade, finished ninth grade, which profession, technikum or liceum, choose a profession',
    VOCATIONAL_TRAINING:
      'training, vocational course, vocational training, job training, forklift, forklift licence, welding, welder course, internship, apprenticeship, traineeship, learn a trade, retraining, upskilling, certificate course, health and safety training, new skills, free training, free courses for work, cooking course, hairdressing course, electrician course, truck driver course, machine operator course, udt, forklift course, learn a profession, learn new job, bhp, forklift ticket, crane operator licence, welding certificate, learn welding, barber course, get qualified, learn to code, hgv licence, get a trade, a trade, chainsaw ticket, chainsaw course, cscs, machine ticket, learn a craft, trade certificate, prune trees, pruning trees, pruning course, forklift tickets, trolley licence',
    QUALIFICATION_RECOGNITION:
      'recognise diploma, recognize diploma, diploma recognition, foreign diploma, recognition of qualifications, nostrification, degree recognition, credentials, certificate from my country, apostille, qualified nurse, foreign degree, qualifications, is my diploma valid, use my diploma, my degree from home, work as a nurse, work as a doctor, i am a nurse, i am a doctor, i am an engineer, validate my degree, nostryfikacja, licence to practise, certificate from abroad, use my degree, my degree is useless, was a nurse back home, was a teacher back home, transfer my licence, evaluate my transcript, certificates from my country, my certificates, my certificates from, my papers from university',
    WORK_PERMIT:
      'permission to work, permit to work, work permits, work visa, working permit, right to work, work legally, legal work, employer declaration, declaration of entrusting work, seasonal work permit, blue card, am i allowed to work, can i work legally, can i work in poland, change employer, new employer permit, work permit type a, employer letter for work permit, oswiadczenie, zezwolenie na prace, working visa, type a permit, company closed and the permit, permit was for them, allowed to work, change my employer, new employer papers, can my wife work, work on a tourist visa, start working before, work while i wait, allowed to start working, can i start work before my card, working papers, work papers, papers to work, permission to work expired, my work permit expired, student work without permit, work without a permit, work on student visa, student work permit',
    WORKERS_RIGHTS:
      'workers rights, worker rights, employee rights, employment rights, labour rights, labor law, labour law, labour code, overtime, holiday leave, annual leave, days off, working hours, minimum wage, bullying at work, mobbing, trade union, union, complaint about employer, problem with boss, night shift, cheated at work, my rights at work, boss shouts at me, boss is bad, no break at work, too many hours, working too many hours, long hours, no day off, no holidays at work, they do not pay overtime, bad conditions at work, pay per hour, lowest wage, rights of workers, boss threatens me at work, deduct money for bed, deductions from pay, deduct money from my pay, work on public holidays, holiday pay rate, come in on public holidays, no holidays given, no paid leave, no breaks, forced overtime, docked my pay, took my tips, sunday work, treats us like dirt, treat us like dirt, treated like dirt, treated like slaves, treated like animals at work, boss treats us bad, boss takes the piss, boss takes advantage, no toilet breaks, boss swears at me, swears at us, boss insults me, boss calls me names, sworn at by my boss, supervisor swears, my shift got changed, shift changed without asking, changed my shifts, changes my shifts, rota changed without asking, pregnant at work, boss is a tyrant, bad boss, nasty boss, toxic boss, rude boss, horrible boss, boss is rude, boss yells at me, night shift pay, night allowance, extra for nights, paid for nights, no days off, cigarette break, smoke break, ciggie break, breaks not allowed, toilet breaks, pays peanuts, strike, strikes, going on strike, changed my shift, changed the schedule, changed my schedule, schedule changed without warning, rota changed, not the job i was hired for, different job than contract, different work than permit, make me clean, they make me clean, every sunday at work, without a day off',
    UNPAID_WAGES:
      "unpaid salary, salary, wages, wage, not paid, did not pay, not paying, employer did not pay, boss did not pay me, boss did not pay, my boss did not pay me, boss not paying, no salary, salary not paid, late salary, owed money by employer, wage theft, pay slip, payslip, paycheck, didnt get paid, not get paid, money for work, they did not pay me, he did not pay me, company did not pay me, agency did not pay me, boss owes me money, i was not paid, i have not been paid, no pay, late pay, missing salary, paid less, paid less than promised, get my money from employer, half salary, cut my salary, employer refuses to pay, wypłata, severance unpaid, unpaid severance, severance not paid, still waiting for my pay, pay is short, paid me half, money never came, wages are late, owes me wages, has not paid us, docked my last wage, unpaid for a month, unpaid for two months, unpaid for weeks, not been paid, haven't been paid, boss ripped me off, employer ripped me off, company ripped me off, boss stiffed me, boss robbed me, agency ripped me off, boss scammed me, holiday money, holiday money owed, holiday pay owed, pay came short, short paid, underpaid, payroll, payroll mistake",
    EMPLOYMENT_CONTRACT:
      'employment contract, work contract, job contract, no contract, without contract, fired, i was fired, dismissed, dismissal, sacked, laid off, notice period, termination, contract of mandate, illegal work, work without contract, temporary work agency, resign, quit my job, work certificate, they fired me, i got fired, boss fired me, kicked out of work, no contract at work, they did not give me a contract, boss does not give contract, i dont understand my contract, signed something, umowa, umowa zlecenie, umowa o prace, black work, cash in hand, agency contract, notice of termination, sign blank paper, fired because pregnant, fired while pregnant, lost my job because pregnant, let go by text, hand in my notice, how much notice, contract in polish, no paperwork at work, zero hours, zero hour contract, zero hours contract, given the chop, got the chop, off the books, paid under the table, under the table, written contract, handed my notice, given my cards, got the push, got canned, they binned me, p45, my contract ends, contract ends, contract is ending, contract ran out, contract not renewed, contract expires, probationary, probationary period, probation, probation period, fake contract, dodgy contract',
    LABOUR_INSPECTION:
      'labour inspector, labor inspector, labor inspection, labour inspectorate, inspection, pip, report employer, report my boss, complaint to inspector, complain about boss, report my employer, where to report employer, report company, complain about my employer, report illegal work, panstwowa inspekcja pracy, safety inspection, dangerous work, unsafe workplace, report agency, no railings, no guard rails, unsafe scaffolding, report unsafe work, no hard hats, no safety gear, report my company, machine without a guard, whistleblowing at work, blow the whistle, whistleblower at work',
    WORK_ACCIDENT:
      'work accident, accident in work, injured at work, injury at work, work injury, hurt at work, workplace injury, occupational disease, compensation for accident, hurt my hand at work, machine accident, i had an accident at work, fell at work, cut my finger at work, broke my leg at work, burned at work, lost finger, back pain from work, employer did not report accident, accident report, wypadek przy pracy, disability after accident, hit my eye, in my eye at work, burst and hit, dust in my lungs, lungs from work, hurt my back at work, fell off a ladder, cut my hand at work, burnt at work, injured on site, claim for injury, head injury at work, concussed at work, knocked out at work, crushed hand, crushed my hand, crushed fingers, crushed foot, hand in the machine, caught in the machine, got hurt on site, got hurt on the building site, broke my arm on shift, hurt on shift, injured on shift, accident on shift, broke my arm at work, burned with acid, acid burn, sent me home injured',
    RESIDENCE:
      'residence, residency, stay, legal stay, legalisation, papers, immigration, immigration office, immigrant, visa, visas, visa extension, extend visa, overstay, border guard, voivodeship office, foreigners department, foreigners office, my visa expires, visa expired, visa expiring, visa ending, is my stay legal, illegal stay, i am illegal, stay in poland, want to stay in poland, urzad wojewodzki, legalise stay, legalize my stay, schengen ran out, schengen days, visa ran out, 90 days',
    RESIDENCE_PERMIT:
      'residence card, residency card, karta pobytu, stay permit, temporary residence, temporary residence permit, trc, extend my stay, renew permit, renew residence card, residence application, fingerprints, single permit, family reunification, bring my wife, bring my husband, bring my family, bring my children, my card expires, my residence card expires, renew my card, trc card, apply for trc, trc status, trc application, status of my case, how long for residence card, collect residence card, lost residence card, temporary card, work and stay permit, voivode decision, residence card for child, bring family to poland, spouse visa, my card runs out, bring my kids over, bring my wife over, stay longer, papers to stay, status of my application, stamp runs out, entry stamp expires, stamp in my passport, ninety days, my sprawa, sprawa status, where is my case, case status, my case at the office',
    PERMANENT_RESIDENCE:
      'permanent residence, permanent residency, permanent stay, permanent resident, long term resident, eu resident, long-term residence, settle permanently, stay forever, green card, lived here five years, five years in poland, pr in poland, apply for permanent residence, long term eu resident, permanent card, settle in poland, karta stalego pobytu, stay for good, settle for good, five years here, long term card, indefinite leave, indefinite leave to remain, ilr',
    EU_CITIZEN_REGISTRATION:
      'eu citizen, eu citizens, european union citizen, eu registration, registration certificate, register stay eu, eu national, family member of eu citizen, i am from romania, i am from bulgaria, i am an eu citizen, i am eu citizen, european passport, spouse of eu citizen, register as eu citizen, eu family card, i am german, i am italian, irish passport, moved from germany, my wife is an eu citizen, my husband is an eu citizen',
    TEMPORARY_PROTECTION:
      'temporary protection, ukr status, pesel ukr, ukrainian refugee, ukrainian refugees, war in ukraine, from ukraine, help for ukrainians, diia, refugee from ukraine, i came from ukraine, fled ukraine, lost ukr status, restore ukr status, protection for ukrainians, cukr card, cukr, special act ukraine, lost my ukr, get ukr back, fled the war, from kharkiv, mother from ukraine, lost ukr status after travel, ukr status after travel, ukr status cancelled, lost my protection after travel',
    ASYLUM:
      'asylum, asylum seeker, refugee, refugees, refugee status, international protection, subsidiary protection, persecution, seek protection, refugee camp, refugee centre, humanitarian stay, apply for asylum, ask for asylum, claim asylum, cannot go back to my country, afraid to go back, political refugee, they will kill me in my country, international protection application, persecuted, in danger back home, fled my country, they will kill me, refused asylum, find my brother, find my mother, find my family, find my sister, looking for my brother, looking for my lost family, lost contact with my family, trace my family, missing brother, missing relatives, fled for my life, looking for my missing mother, looking for my missing brother, missing mother, missing father, missing family, looking for my missing',
    CITIZENSHIP:
      'citizenship, citizen, polish citizenship, naturalisation, naturalization, polish passport, become polish, nationality, pole card, karta polaka, polish roots, become polish citizen, apply for citizenship, get citizenship, citizenship by marriage, citizenship for my child, polish ancestors, polish grandfather, obywatelstwo, when can i vote, right to vote, vote in elections, become a citizen, get a polish passport, swear the oath',
    PESEL:
      'pesel, get pesel, pesel number, personal number, identification number, id number, national number, i need pesel, i dont have pesel, pesel for child, pesel for baby, pesel for foreigner, where to get pesel, how to get pesel, apply for pesel, lost pesel, pesel confirmation, eleven digit number, id number for my baby, number for the doctor',
    ADDRESS_REGISTRATION:
      "register address, address registration, meldunek, zameldowanie, registered address, residence registration, confirmation of address, change of address, proof of address, deregister, register where i live, landlord refuses registration, register my address, where to register address, no meldunek, get meldunek, temporary registration, moved to new flat, new address, landlord does not want to register me, zameldowanie confirmation, register in city, register at the company dorm, register at a hostel, register in the workers hostel, proof of where i live, moved house paperwork, landlord wont register me, moved house, tell the town hall i moved, check in at city hall, check in the new flat, we moved house, meldunk, register at my friend's place, register at a friend's flat, register at my cousin's place",
    CIVIL_REGISTRY:
      'birth certificate, marriage certificate, death certificate, register baby, register birth, register a newborn, registry office, civil registry, civil wedding, get married, marriage, wedding, married, change of name, surname, register a death, my baby was born, register my baby, baby born in poland, birth certificate for my baby, marry in poland, marry a pole, want to get married, marriage registration, usc, copy of birth certificate, change my name, getting hitched, tie the knot, get hitched, wife gives birth, register the baby, who registers the baby, register a birth, get married here, marriage papers, death paperwork, slub with pole, slub cywilny, marrying a pole, can we marry here, can we marry, marry here, we want to marry',
    DIGITAL_IDENTITY:
      'trusted profile, profil zaufany, mobywatel, electronic signature, e-signature, digital id, government app, log in to office, epuap, e-government, online office, government account, create trusted profile, set up profil zaufany, blocked trusted profile, log in to government website, sign documents online, do it online, mobywatel app, e-doreczenia, login gov pl, digital signature, sign online, government login, log in to government, id app, confirm my identity',
    PASSPORT_CONSULATE:
      'passport, new passport, lost passport, stolen passport, passport expired, consulate, embassy, consul, identity card, id card, lost documents, lost my documents, travel document, my passport expires, passport for baby, passport renewal, i lost my passport, someone stole my passport, consular services, my embassy, consulate visit, lost id, replace documents, renew my passport, lost my passport, passport stolen, when does the consul come, emergency travel document, passport for my baby',
    RETURN_HOME:
      'deport, deported, deportation, return decision, obligation to return, voluntary return, go back home, go back to my country, return to my country, want to go home, ticket home, no money to go home, iom, entry ban, detention centre, border guard stopped me, overstayed, want go home, go home, i want go home, wanna go home, fly home, appeal an entry ban, entry ban appeal, no money for a ticket home, told to leave the country, ticket back home, sent back',
    LANGUAGES:
      'language, languages, language course, language school, language lessons, learn a language, i do not understand, cannot speak, study languages, language classes, learning languages, foreign language school, language teacher',
    POLISH_COURSE:
      'polish, polish language, polish course, polish lessons, polish classes, polish class, learn polish, study polish, teach me polish, polish for foreigners, polish for beginners, polish exam, b1 certificate, b1 exam, language certificate, speak polish, free polish, free polish course, free polish lessons, polish online, evening polish course, i want to learn polish, i dont know polish, teach polish, polish teacher, polish a1, polish a2, kurs polskiego, polish for adults, learn the language, learn to speak polish, polish from scratch, polish evening classes, lessons after work, classes after work, evening lessons, lingo, pick up the lingo, learn the lingo',
    CONVERSATION_PRACTICE:
      'conversation, conversation class, conversation classes, conversation practice, practise polish, practice polish, practise speaking, language tandem, language exchange, speaking club, talk in polish, chat in polish, speak with polish people, talk with poles, practise my polish, practice my polish, language cafe, conversation club, polish conversation, speaking practice, language meetup, speak polish practice, polish practice, polish speaking practice, practise speaking polish, practice speaking polish, speaking partner, someone to speak polish with',
    OTHER_LANGUAGES:
      'english course, english lessons, learn english, english classes, german course, learn german, ukrainian lessons, foreign language, foreign languages, mother tongue, mother tongue lessons, spanish course, english for adults, english for kids, english tutor, french course, learn spanish, learn ukrainian, arabic lessons, learn english free, english speaking course, keep our mother tongue',
    TRANSLATION_INTERPRETING:
      "translator, translate, translation, translations, interpreter, interpreters, interpreting, someone to translate, translate for me, interpreter at doctor, interpreter in hospital, phone interpreter, help with translation, i dont speak polish, i need a translator, i need an interpreter, translate a letter, translate for my doctor visit, someone who speaks my language, help me translate, i dont understand polish, cannot speak polish, tlumacz, interpreter for office, interpreter for school, nobody speaks, nobody here speaks, nobody understands me, no one speaks my language, interpret at the doctor, speak for me, come and translate, bilingual helper, someone bilingual, bilingual person, someone who speaks english, anyone who speaks english, nobody speaks english, no one speaks english, speaks english to come with me, doctor does not understand me, doctor doesn't understand me, can't explain to the doctor, lost in translation",
    SWORN_TRANSLATION:
      'sworn translation, certified translation, certified translator, official translation, official translator, translate documents, translate document, translate diploma, translate certificate, translated documents, sworn translator near me, translate birth certificate, translate marriage certificate, translate driving licence, translation with stamp, stamped translation, notarised translation, legal translation, tlumacz przysiegly, translate my diploma, translate my birth certificate, translation with a stamp, translate driver licence, translate my driving licence, translate my licence, officially translate, translate officially',
    ADVICE:
      'advice, advise, adviser, advisor, counselling, counseling, information, consultation, guidance, consult, advice for migrants, counsellor advice, info',
    INFORMATION_POINT:
      "information point, info point, first steps, just arrived, i just arrived, i arrived yesterday, new here, new in town, new in poland, city hall, town hall, municipality, welcome centre, one stop shop, integration centre, help for foreigners, hotline, orientation, helpdesk, help for migrants, i am new, new to the city, help for immigrants, help for newcomers, what do i need to do first, first days in poland, migrant centre, foreigner help desk, i just came to poland, urzad miasta, information for foreigners, ask in my language, what to do first, where do i start, where do i begin, where to start, where do i even start, just landed, i just landed, don't know which office, which office do i go to, explain how things work here, how things work here, how everything works here, newbie, newbie here, new kid in town, fresh off the plane, fresh off the boat, help for expats, expats, expat help, what do i do first, what should i do first, do first in poland, mayor, the mayor, mayors office",
    LEGAL_ADVICE:
      'lawyer, lawyers, attorney, solicitor, barrister, legal aid, legal help, legal advice, free lawyer, court, sue, lawsuit, appeal, appeal decision, letter from court, legal problem, notary, citizens advice, negative decision, free legal help, free legal advice near me, i need a lawyer, need legal help, got a letter from court, summons, court case, how to appeal, refused, application refused, got refused, sued, legal question, inheritance, prawnik, lawyer for immigrants, verdict against me, court verdict, judgment against me, polish law, law office, law advice, got a summons, taken to court, accused of, sue my neighbour, talk to a solicitor, pro bono, pro bono lawyer, they are suing me, refused my card want to appeal, card refused want to appeal, refused and want to appeal, appeal against the refusal, appeal the refusal, last will, make a will, writing a will',
    CONSUMER_RIGHTS:
      'consumer, consumer ombudsman, consumer complaint, complaint about a shop, refund, shop refuses refund, return goods, faulty product, warranty, cheated in shop, online shopping problem, phone contract problem, shop cheated me, return a product, money back, bad product, fake product, online shop did not send, complaint about phone company, cancel contract with phone company, shopping scam, reklamacja, used car broke down, engine died, used car dealer, hidden defect, paid for an online course, paid for a course, no lessons, talked me into a plan, talked me into a contract, three year plan, wont refund me, item never arrived, faulty goods, warranty refused, ripped off by a shop, airline refund, return my trainers, return my shoes, return a dress, sold me a dud, they sold me a, sold me rubbish, sold me a broken, under guarantee, under warranty, guarantee claim, broken after a week, rip off, rip-off shop, dodgy seller, chargeback, return an item, return the item, return something i bought, send it back to the shop',
    FORM_FILLING:
      "fill in form, fill in a form, fill out form, fill out forms, filling forms, application form, form, forms, write a letter, official letter, letter from office, letter i dont understand, paperwork, application, help me fill the form, help with form, how to fill the application, wniosek, podanie, got a letter from the office, what does this letter say, understand letter, write a complaint letter, help with papers, help with documents, fill documents, write to office, what to put in the box, which box, box on the form, fill this in, help me fill, explain this letter, letter from the office, write a letter for me, paperwork nightmare, drowning in paperwork, red tape, help filling, can't read this letter",
    DIGITAL_SKILLS:
      'computer, computer course, computer skills, internet, free internet, wifi, wi-fi, email, smartphone, use phone, mobile phone, print, printer, scanner, photocopy, sim card, phone app, computer help, how to use a computer, learn computer, print document, print documents, scan documents, make a copy, xerox, set up email, buy sim card, register sim card, prepaid sim, charge phone, phone number, use internet, scan a document, use a computer, set up my phone, video call my family, print a document, send an email, install an app, phone is locked, locked phone, locked out of my phone, unlock my phone, mobile data, data plan, top up, top up my phone, prepaid, prepaid card, pay as you go, sim only, phone credit, no internet at home, hotspot, techie help, printout, printouts, printing, printed',
    HEALTH:
      'health, healthcare, health care, sick, ill, illness, disease, prescription, treatment, medical, pain, tests, feel sick, i feel bad, i am sick, i am ill, not feeling well, unwell, health problem, diabetes, blood pressure, hurts, -pharmacy',
    DOCTOR:
      'doctor, doctors, physician, gp, family doctor, clinic, medical centre, health centre, paediatrician, pediatrician, doctor for my child, specialist, referral, see a doctor, doctor appointment, register with a doctor, blood test, fever, cough, eye doctor, skin doctor, sick leave note, medical check, i need a doctor, need to see a doctor, find a doctor, family doctor near me, child is sick, sick child, my baby has fever, stomach ache, stomach pain, headache, sore throat, flu symptoms, heart doctor, cardiologist, surgeon, ent doctor, allergy, medical certificate for work, register at clinic, przychodnia, lekarz, back pain, see a gp, bad cough, skin rash, my kid has a fever, check up, feeling rough, feel rough, gps, under the weather, feeling poorly, feeling ill, throwing up, puking, chucking up, the runs, got the runs, sore ears, feeling lousy, a temperature, running a temperature, doctors surgery, quack, has a rash, my child has a rash, my baby has a rash, kid has a fever, my child has a fever, my child is ill, my baby is sick, my kid is ill, my back went out, back went out, put my back out, slipped disc, stitches out, remove stitches, runny nose, kid has a cold, work medical exam, chest x-ray for work, sanitary booklet, food handler certificate, asthma, asthmatic, diabetes, diabetic, head lice, eczema, sprain, sprained, badanya, badania, badania lekarskie, medycyna pracy, medical check for new job, medical for new job, swollen legs, swollen feet, swollen knee, legs hurt from standing',
    HOSPITAL_EMERGENCY:
      'hospital, emergency room, ambulance, emergency, urgent care, night doctor, doctor at night, weekend doctor, 112, 999, surgery, operation, accident, heart attack, call an ambulance, call ambulance, bleeding, unconscious, chest pain, broken leg, broken arm, broken bone, poisoning, burn, stroke, car accident, cannot breathe, sor, szpital, emergency doctor, er, cant breathe, passed out, wont wake up, bleeding badly, swallowed something, having a fit, broke my leg, broke my arm, broke my wrist, broke his arm, knocked out cold, blacked out, head injury, mushroom poisoning, ate poisonous mushrooms, poisoned by mushrooms',
    HEALTH_INSURANCE:
      'health insurance, medical insurance, nfz, national health fund, uninsured, no insurance, without insurance, not insured, ehic, european health card, free treatment, insurance for my child, insure family, am i insured, do i have insurance, how to get insurance, insurance for family, add my wife to insurance, add my child to insurance, health insurance for foreigner, voluntary insurance, ubezpieczenie, who pays for doctor, how much does doctor cost without insurance, zus insurance check, am i covered, not covered, hospital bill, insure my wife, insure my kids, billed by the hospital, ekarta, e-karta, who pays for the doctor, pay for my healthcare, paying for my healthcare, health cover, boss pay for my healthcare, pays for my healthcare, cover for my kids, cover for my wife, cover for my family, health cover for, medical cover, doctor cover, red in the system, shows red, show red, red in ewus, not in the system at clinic, ewus, says not insured, says i am not insured, insurance not visible, red on their computer',
    DENTIST:
      'dentist, dental, tooth, teeth, toothache, tooth pain, tooth hurts, dental clinic, filling tooth, pull a tooth, orthodontist, braces, dentist nfz, free dentist, my tooth hurts, teeth hurt, hole in tooth, swollen gum, wisdom tooth, emergency dentist, dentist for child, false teeth, root canal, dentysta, chipped tooth, chipped my tooth, front tooth broke, toothache at night, broken tooth, bleeding gums, filling fell out, swollen cheek, molar, molars, gnashers, wobbly tooth, cracked tooth, my gums, tooth abscess, wisdom teeth, denturist',
    PHARMACY:
      'pharmacies, chemist, drugstore, drug store, medicine, medicines, medication, pills, tablets, buy medicine, night pharmacy, 24 hour pharmacy, prescription drugs, pick up prescription, where to buy medicine, pharmacy, open pharmacy, pharmacy open now, painkillers, apteka, need medicine, medicine for child, prescription medicine, e-prescription, buy pills, something for a sore throat, plasters, something for a cough, chemist open now, chemist near me, blood pressure pills, cough syrup, late night chemist, meds, my meds, meds at night, tablets for a headache, calpol, pain meds, pick up my prescription, painkiller, sleeping pills, nurofen',
    PREGNANCY_WOMENS_HEALTH:
      "pregnant, pregnancy, i am pregnant, birth, give birth, childbirth, maternity ward, maternity hospital, midwife, gynaecologist, gynecologist, antenatal, prenatal, expecting a baby, ultrasound, contraception, birth control, morning after pill, breastfeeding, miscarriage, abortion, breast exam, womens health, im pregnant, having a baby, woman doctor, womens doctor, where to give birth, pregnancy test, missed period, period problems, newborn, prenatal care, pregnancy without insurance, pap smear, mammogram, baby is coming, i am expecting, missed my period, baby due, lump in my breast, smear test, just gave birth, preggers, preggo, gyno, gynae, obgyn, ob gyn, up the duff, bun in the oven, knocked up, in the family way, scan of the baby, baby scan, ultrasound of the baby, twelve week scan, lady doctor, contractions started, waters broke, c section, lost the baby, lost my baby, lost a baby, womens pain, lady problems, womens problems, down there, since the baby was born, baby blues, after giving birth, since giving birth, navel, umbilical cord, umbilical stump, baby's belly button, newborn belly button, postnatal depression, postpartum depression",
    VACCINATION:
      'vaccine, vaccines, vaccinations, vaccinate, vaccinate my child, jab, jabs, immunisation, immunization, flu shot, vaccination card, covid, measles, get vaccinated, vaccination for baby, vaccine for my child, child vaccines, mandatory vaccines, flu vaccine, tetanus, covid vaccine, vaccination record, szczepienie, vaccination calendar, flu jab, baby jabs, tetanus shot, tick bite, jab record, travel jabs, get my jabs',
    MENTAL_HEALTH:
      "psychologist, psychiatrist, therapist, therapy, psychotherapy, depression, depressed, anxiety, stress, trauma, ptsd, sad, cannot sleep, insomnia, panic attacks, mental, emotional support, psychological help, psychological support, counsellor, i feel sad, i am sad, i am depressed, i feel lonely and sad, i feel bad mentally, i am stressed, cannot cope, i cry every day, panic, homesick, burnout, psychologist for my child, talk to a psychologist, nightmares, need someone to talk to, war trauma, wets the bed, bed wetting, went silent, stopped talking, feel empty, cant sleep, feeling low, cry all the time, no energy for anything, hear voices, burnt out, burned out, down in the dumps, feeling blue, the blues, in a dark place, head is a mess, my head is a mess, losing my mind, going crazy, having a breakdown, nervous breakdown, can't cope, stressed out, adhd, adhd test, talk to a shrink, bottled up, nothing makes me happy, shaking when planes, shake at loud noises, no joy in anything, sit in the dark all day, can't stop crying, stop crying, keeps crying all day, gutted, heartbroken, after split up, after the breakup, baby blues, postnatal depression, postpartum depression, postpartum, post natal depression, low after birth",
    CRISIS_SUPPORT:
      'crisis, crisis line, crisis intervention, helpline, suicide, suicidal, want to die, kill myself, dont want to live, grief, mourning, emotional crisis, urgent psychological help, crisis hotline, death in the family, bereavement, i cannot go on, no reason to live, i want to end my life, end my life, i give up, help me now, someone died and i cannot cope, emotional emergency, psychological emergency, i want to die, crisis centre, do not want to live, want to end my life, end it all, cant go on, no way out, self harm, self harming, cutting herself, cuts herself, cutting myself, rock bottom, hit rock bottom, at the end of my rope, top myself, do myself in, overdose, had enough of life, better off dead, grieving, bereaved',
    ADDICTION:
      'addicted, addictions, alcohol, alcoholic, alcoholism, drinking problem, my husband drinks, drugs, drug addiction, drug problem, detox, rehab, rehabilitation clinic, gambling, alcoholics anonymous, aa, quit drinking, quit smoking, stop drinking, i drink too much, cannot stop drinking, my son takes drugs, my husband is alcoholic, alcoholic husband, addicted to gambling, addiction clinic, stop smoking, aa meeting, drug rehab, marijuana, vodka, weed, cannabis, buy pills, stole from me, steals to buy, steals money for drugs, legal highs, on legal highs, drinks too much, hooked on pills, lost it all betting, smokes weed, cant stop gambling, always hammered, comes home hammered, comes home drunk, always drunk, glued to the screen, glued to his phone, on the booze, on the bottle, on the sauce, hits the bottle, pissed every night, piss head, pisshead, wino, crackhead, druggie, smackhead, pills addiction, kick the habit, stay sober, getting sober, falls off the wagon, coke habit, weed habit, scratch cards, off my face, off his face, brother drinks, drinks since, wasted every weekend, drinks since he lost his job, glued to the phone, glued to her phone',
    CHILDREN_EDUCATION: 'child, children, kid, kids, education, study, learn, learning, my son, my daughter, kids learning, schooling',
    NURSERY:
      'nursery, crèche, daycare, day care, babysitter, nanny, childcare, child care, care for toddler, toddler care, baby care, who looks after my baby, under three, child minder, place in nursery, enrol in nursery, child is one, child is two, one year old, two year old, someone to watch my child, babysitting, zlobek, daycare for baby, cheap nursery, leave my baby while i work, eighteen month old, month old, one year old twins, care for twins, someone to mind my baby, look after my baby, creche place, baby while i work, under three care, baby is one and i must work, back to work after baby, minds the baby, mind the baby, kids club for shift workers, child minding, baby place while i work, care for a 2 year old, care for a one year old, care for my baby, 2 year old care, someone to mind a two year old, watch my baby, watch my baby at night, watch the baby, watch my kid while i work, mind my baby on night shift, who could watch my baby, daycare for two year old, place for my two year old, kindergarten for two year old',
    PRESCHOOL:
      'kindergarten, kindergartens, preschool, pre-school, nursery school, reception class, zero class, enrol in kindergarten, child is four, child is five, kindergarten place, place in kindergarten, enroll in kindergarten, kindergarten for foreigners, my child is three, child is three, four year old, five year old, public kindergarten, przedszkole, register for kindergarten, nursery school place, place for my four year old, kinder sign up, kindy, kinder, preschooler, 4 year old, 5 year old, 3 year old place, daughter is four, son is four, daughter is five, son is five, my daughter is four, my son is four, my son is three, turns three, three years old, turning three',
    SCHOOL:
      'school, schools, primary school, elementary school, secondary school, high school, enrol child, enroll child, enrol in school, enroll in school, register child for school, school registration, school place, first grade, teacher, pupil, school supplies, school starter kit, my child starts school, technical school, my child needs a school, school for my child, enroll my son in school, enroll my daughter in school, find a school, change school, school books, school bag, school year, headteacher, which school, szkola, my child goes to school, which grade, twelve year old arrives, transfer school, enrol my son, enrol my daughter, start school, sign up for school, school board, blackboard and desks, classroom place, my girl is 8, my boy is 9, sign the kid up for school, get the kids into school, kids need a school, school for my kids, start first grade',
    SCHOOL_SUPPORT:
      'homework, homework help, tutoring, tutor, private lessons, school assistant, intercultural assistant, preparatory class, polish lessons for children, polish for kids, catch up lessons, speech therapist, school psychologist, learning difficulties, dyslexia, problems at school, child does not understand at school, help with homework, my child does not speak polish, my child does not understand at school, bad grades, math help, my child is bullied, bullying at school, assistant for my child, extra lessons, school problems, learn polish at school, behind at school, failing a subject, struggles at school, dyslexic, help with maths, maths homework, help with math, before school starts, summer classes before school, summer school, summer prep for school, school prep',
    AFTER_SCHOOL:
      'after school, afterschool, after-school club, after school club, activities for kids, activities for children, kids club, youth club, youth centre, teenagers, teenager, teens, summer camp, holiday camp, scouts, workshops for children, youth, winter break, things to do for kids, where to take kids, kids after school, classes for kids, dance for kids, art for kids, half camp, summer for kids, polkolonie, day camp, teen club, clubs for kids, ten year old, nine year old, eleven year old, chess for kids, robotics for kids, judo for kids, six year old, seven year old, eight year old, dance class for kids, things for teens, holiday club, scouts for my son, playscheme, play scheme, kids in the holidays, holidays for kids, kids do in the holidays, half term, kids bored at home, something for my teenager, summer club, activity club, science club, coding club, robotics, robotics club, experiments for kids, lab for teens, board games night, board games, board game evening, soldering, 3d printing, science lab',
    HIGHER_EDUCATION:
      'university, universities, college, studies, student, higher education, degree, bachelor, master, scholarship, admission, enrol at university, polytechnic, dormitory, erasmus, phd, study in poland, i want to study, apply to university, study at university, masters, scholarship for foreigners, university admission, studies in english, student status, tuition, enroll in university, graduate studies, student grant, masters degree, phd place, freshers, fresher, undergrad, undergraduate, postgrad, campus, college application, get into uni, deans office, resit, semester, baccalaureate, bachelors degree, uni without polish, freshman, freshmen, first-year student, student hostel, student dorm, student housing, akademik, dziekanat',
    ADULT_EDUCATION:
      'evening school, school for adults, adult school, adult education, high school for adults, finish school, matura, courses for adults, lifelong learning, university of the third age, post-secondary school, finish high school, finish my school, i did not finish school, no school certificate, weekend school, exam for adults, reading and writing, adult classes, learn as adult, school leaving exam, learn to read, school for grown ups, night school, evening secondary school, weekend school for adults, a levels for adults, finish my schooling, drop out want to finish school, dropped out of school, secondary school for adults, primary school for adults, i only have primary school, only have primary school, only finished primary school, never finished school, finished nine classes, nine classes, continue school, finish school as adult',
    FAMILY:
      'family, families, husband, wife, spouse, care, relatives, family assistant, foster care, foster family, adoption, my family, my wife, my husband, relatives help, family support, family help, orphanage',
    PARENTING:
      "parent, parents, raising children, bringing up children, parenting class, parenting workshop, problems with my child, single mother, single father, support for mothers, teenager problems, my child does not listen, difficult child, raise my child, bring up a child, alone with child, help for parents, new mother, new mum, baby does not sleep, parent advice, young parents, single mum, single dad, fathers group, dads group, dads and sons, becoming a father, my son wont listen, tantrums, naughty child, raising teenagers, screen time, rebellious teen, toddler bites, my kid bites, bites other kids, hits other kids, throws tantrums, talks back, acting up, playing up, kids run riot, grounded, at my wits end with my son, bedtime battles, cheeky teenager, bringing up kids, bring up my kids, won't obey, doesn't obey, son won't obey, kids don't obey, disobedient, disobeys, support for fathers, fathers support, help for dads, hyperactive, hyperactive child, kid is hyper, wont listen, kid wont listen, brat, naughty kid, does not obey, daddy and kid, daddy group, dads and kids, fathers club, dad meet-up, meet other dads, dads with kids",
    PARENT_CHILD_GROUPS:
      'mother and child, mothers and children, mother and baby, mum and baby, mom and baby, mothers group, moms group, mums club, baby group, toddler group, playgroup, play group, parent and toddler, meet other mothers, meet other mums, mums with babies, meet mums, meet moms, moms with kids meeting, play with other kids, group for mothers, toddler playgroup, baby meetings, baby club, mums and babies, sing with babies, sandpit, playdate, playdates, other kids to play with',
    FAMILY_COUNSELLING:
      "divorce, separation, marriage counselling, couples therapy, family therapy, mediation, mediator, family conflict, arguments at home, marriage problems, custody, i want a divorce, get divorced, my husband left, my wife left, we argue, we fight at home, ex does not pay, father does not pay, who gets the child, visit my child, separated parents, alimenty, family mediator, marriage trouble, my ex wont pay, see my kids, split up, custody fight, getting divorced, relationship on the rocks, marriage on the rocks, on the rocks, we split up, breaking up, breakup, relationship problems, growing apart, cheated on me, cheating husband, cheating wife, he left me, she left me, walked out on us, ex won't let me see kids, won't let me see my kids, won't let me see my child, ex keeps the kids",
    SENIORS:
      "senior, elderly, older person, old person, old people, aged, grandmother, grandfather, grandma, grandpa, grandparents, care home, nursing home, home care, carer for elderly, senior club, retired people, day care for seniors, take care of my mother, care for my mother, care for my parents, look after elderly, elderly care, home help for old person, my grandmother is sick, activities for seniors, lonely old person, dementia, look after my sick husband, look after my sick mother, caring for my husband, caring for my mother, carer for my dad, carer for my mum, carer for my mother, carer for my father, diapers for grandpa, adult diapers, somebody to bathe him, elderly mother, old father alone, care for my gran, carer for the elderly, home help, can't wash herself, can't wash himself, can't dress herself, wash my mum, breather from caring, break from caring, caring for mum, caring for dad, looking after mum, losing her marbles, losing his marbles, losing her memory, forgets everything",
    DISABILITY:
      "disabled, disabilities, disability certificate, wheelchair, rehabilitation, physiotherapy, physical therapy, blind, deaf, sign language, autism, autistic, special needs, disabled child, disabled person assistant, crutches, handicapped, medical equipment, i am disabled, my child is disabled, disability benefit, disability card, cannot walk, cannot see, cannot hear, deaf person, blind person, hearing aid, autistic child, child with autism, personal assistant, orzeczenie, get wheelchair, down syndrome, rent a wheelchair, hospital bed at home, borrow wheelchair, horse riding therapy, hippotherapy, adjustable bed, bed after a stroke, after a stroke bed, bed at home after stroke, lost his arm, lost my leg, amputation, on the spectrum, autism spectrum, borrow a wheelchair, my child is autistic, hard of hearing, visually impaired, child with special needs, zimmer frame, zimmer, walking frame, handicapped parking, disabled parking, blue badge, mobility scooter, special needs kid, can't walk anymore, wheel chair, wheel chairs, horse therapy, therapy with horses, riding therapy, speech delay, my son is mute, doesn't talk yet, late talker",
    FUNERAL:
      'funerals, burial, bury, cemetery, undertaker, funeral home, funeral grant, someone died, my husband died, my father died, death of a relative, transport the body, send body home, coffin, funeral, my mother died, my wife died, my friend died, died in poland, send body to my country, repatriation of body, burial cost, muslim burial, cremation, ashes, grave, what to do when someone dies, bury my father, send the ashes, passed away, body back home, funeral cost',
    HOUSING:
      'flat, flats, apartment, apartments, accommodation, place to live, lodging, housing problem, workers hostel, i need a place to live, where to live, where can i live, need housing, no home, need accommodation, bad hostel, worker accommodation, dirty hostel, dwelling',
    RENTING:
      'rent, rent a flat, rent a room, room, rooms, rent apartment, room to rent, looking for a flat, looking for a room, find apartment, landlord, landlady, tenant, tenants, lease, rental contract, rental agreement, deposit, eviction, evicted, thrown out of flat, kicked out of flat, rent flat, rent house, rent a place, find a room, need a room, flat to rent, flat for rent, apartment for rent, room for rent, landlord does not return deposit, deposit back, landlord wants me out, landlord kicks me out, rent too high, rent increase, shared flat, cannot pay rent, nobody rents to foreigners, kaucja, landlady has my money, landlord has my money, landlord wont fix, evict me, rent went up, mould in my flat, dodgy landlord, tenancy, tenancies, tenancy agreement, gaffs, digs, bedsit, flatshare, flat share, house share, rent hike, letting agent, security deposit, cockroaches in the flat, studio flat, room to let, throw us out, throw me out, throwing us out, throws us out, thrown out of the flat, wants us out, told to leave the flat',
    SOCIAL_HOUSING:
      'council flat, council house, council housing, municipal housing, municipal flat, public housing, cheap flat, affordable housing, waiting list for flat, supported housing, training flat, city flat, flat from the city, flat from city hall, cheap apartment, apply for council flat, government house, government housing, housing list, low cost housing, assisted flat, mieszkanie komunalne, cheap flat from the town, flat from the council',
    UTILITIES:
      'electricity, gas, water bill, utilities, utility bills, electricity bill, power cut, no electricity, cut off electricity, rubbish, garbage, trash, recycling, waste sorting, garbage fee, bin, heating, meter, water, electric bill, gas bill, high bill, no water, no gas, where to throw garbage, waste collection, old furniture collection, pay electricity, energy contract, garbage declaration, pszok, sort rubbish, electricity cut off, power cut off, water meter, gas cut off, put the bill in my name, old sofa collection, bins not collected, no hot water, big electricity bill, broken glass, broken glass bin, glass bin, where does glass go, where do i throw glass, old mattress, get rid of mattress, throw away mattress, get rid of furniture, throw away furniture, dispose of furniture, glass bottles, empty bottles',
    EMERGENCY_SHELTER:
      "homeless, homelessness, homeless shelter, night shelter, place to sleep, nowhere to sleep, sleep tonight, no place to live, sleeping on the street, warming centre, overnight stay, lost my home, lost my flat, i have nowhere to sleep, i am homeless, i sleep in car, sleeping in my car, sleep outside, i am on the street, kicked out of home, where can i sleep tonight, somewhere to sleep, noclegownia, place for tonight, cold at night, lost accommodation, no roof, changed the locks, my things outside the door, stuff on the stairs, sleeping rough, bed for tonight, on the streets, thrown out tonight, sleep at the station, doss, doss house, dossing, kip for the night, need a kip, crash for the night, somewhere to crash, place to crash, couch surfing, sofa surfing, out on the street, sleep in my car, sleeping in the car, kicked out tonight, roof over my head, kicked out with my baby, kicked out with my kids, kicked out with my child, thrown out with my kids, sleeping in the park, sleep in the park, sleeping on a bench, sleeping outside, thrown out of the hostel, thrown out of the workers' hostel, kicked out of the hostel, out of the workers' hostel tonight, slept at the bus stop, sleeping at the bus stop, nights at the bus stop, slept at the station, kicked out by girlfriend, kicked out by wife, threw me out",
    MONEY:
      'money, cash, benefits, benefit, allowance, no money, finances, grant, i need money, i have no money, ran out of money, subsidy, broke',
    CHILD_BENEFITS:
      '800+, 800 plus, 500+, 500 plus, child benefit, child allowance, family benefit, family allowance, money for children, money for child, maternity leave, maternity pay, parental leave, baby bonus, large family card, apply for 800 plus, apply for 800+, did not get 800 plus, 800 plus stopped, money for baby, money for newborn, money for kids, benefit for child, kosiniakowe, becikowe, paternity leave, family money, help for big family, father gives nothing, father pays nothing, dad pays nothing, money for my baby, baby grant, school kit money, rodzinne, 300 for school, 300 plus, good start 300, kid money, baby money, bounty for baby, money for schoolbooks, money for school supplies, money for school stuff, help with school supplies, money for schoolbags',
    SOCIAL_ASSISTANCE:
      "social welfare, welfare, social worker, social services, social support, mops, gops, poor, poverty, social benefits, emergency money, allowance for poor, housing allowance, financial assistance, rent allowance, i cannot pay for food, cannot afford food and rent, no money for rent, help from social services, mops help, zasilek, one time benefit, social help, welfare office, help for poor, housing benefit, coal allowance, needy, help with rent, help to pay rent, help paying rent, heating allowance, help with heating, heating benefit, cant afford food, skint, no income, cant pay for coal, struggling with money, handout, handouts, make ends meet, can't make ends meet, no money for food or rent, no money for anything, living hand to mouth, on the breadline, hard up, strapped for cash, down to my last zloty, help with the rent money, welfare cheque, hardship money, can't pay rent this month, can't pay rent, can't pay the rent, cannot pay the rent, can't afford rent, financial help, financial support, money help, financial aid, broke till payday, not a penny, cannot afford heating, heating too expensive, no money for glasses, glasses no money",
    SOCIAL_INSURANCE:
      'zus, social insurance, social security, pension, pensions, retirement, retirement pension, disability pension, sickness benefit, sick pay, sick leave, contributions, a1 certificate, a1, does my employer pay contributions, survivor pension, is my zus paid, does my boss pay zus, employer does not pay zus, check zus, on sick leave, paid sick leave, l4, sick money, pension from my country, when can i retire, retire, care allowance, years of work, invalidity pension, work contributions, pension years, maternity pay, claim my pension, is my boss paying in, paid in abroad, fit note, national insurance, nat insurance, ni number, statutory sick pay, maternity money, mat leave, contributions paid, state pension, old age pension, zus account, widow pension, widows pension, orphan pension, orphans pension, orphan, orphans, on l4 and no money, l4 not paid, l4 money, paid my l4, pay my l4, zus sick pay, work record book, work book from ukraine, years worked abroad, on sick leave and no money',
    TAXES:
      "tax, taxes, tax return, tax refund, tax office, pit, income tax, tax declaration, file taxes, pay taxes, tax number, tax id, vat, annual tax, do my taxes, how to pay tax, tax help, pit help, pit 37, pit 11, get tax back, tax refund from poland, need nip, annual settlement, urzad skarbowy, tax for foreigners, tax residency, file pit, tax back, file my taxes, tax return help, yearly tax form, pit form, got a pit, pit37, pit 36, pit36, no tax arrears, dont owe taxes, don't owe any taxes, tax clearance, no arrears certificate, certificate of no arrears, no tax debt certificate, tax clearance certificate, o niezaleganiu, niezaleganie, income from two countries, two tax returns, taxes in two countries",
    BANKING:
      'bank, banks, bank account, open account, open a bank account, bank card, debit card, atm, cash machine, money transfer, transfer money, send money home, remittance, exchange money, currency exchange, credit, loan from bank, blik, account for foreigner, open account in bank, bank refused account, bank account without pesel, bank blocked my account, card blocked, lost bank card, send money to my country, send money to family, western union, exchange dollars, kantor, iban, ate my card, swallowed my card, machine ate my card, open an account, bank wont accept me, salary account, bank overdraft, overdraft fee, bank statement, wire money, wire money home, wire money to family, sending cash home, send cash home, exchange rate, zloty rate, currency rate',
    DEBT_ADVICE:
      "debt, in debt, loan, loans, cannot pay loan, payday loan, bailiff, bailiffs, bankruptcy, repay, repay debt, owe money, debt collector, insolvency, i have debts, too much debt, i am in debt, bailiff took my money, bailiff took my salary, komornik, account seized, cannot repay, unpaid loan, unpaid bills, debt letter, chwilowka, bank account seized, account frozen by bailiff, cant pay my loan, bailiff took my wage, loan shark, debt collectors, repossession, repossessed, account got blocked, account blocked by bailiff, blocked account, my account is blocked, frozen account, behind on bills, behind on payments, behind with the rent, arrears, pay in instalments, final demand, red letters, can't repay, maxed out, owe loads, drowning in debt, letters from the bank, letters pile up, unopened letters, scared to open letters, overdue, overdue loan",
    SAFETY:
      'safe, safety, violence, danger, in danger, dangerous, afraid, i am scared, victim, victims, victim of crime, threat, threatened, sos, i am in danger, i am afraid, someone threatens me, they threaten me, not safe, i need protection, unsafe, i was attacked help, fake job ad, fake job offer, fake vacancy',
    POLICE:
      "police, policeman, police station, stolen, theft, thief, robbed, robbery, crime, report a crime, attacked, assault, beaten up, missing person, 997, city guard, lost my phone, stole my phone, traffic fine, call the police, i was robbed, i was attacked, stolen phone, stolen bike, stole my money, stole my bag, stolen wallet, lost wallet, report theft, missing child, got a fine, policja, report to police, online scam police, pickpocket, slashed my tyres, slashed tyres, scratched my car, smashed window, lifted my purse, pickpocket on the bus, stole my purse, sprayed the staircase, graffiti, vandals, stole my bike, my bag was snatched, noisy neighbours, lost my wallet, someone follows me, got mugged, nicked my bike, nicked my phone, nicked my wallet, pinched my bike, pinched my phone, bike stolen, bike got stolen, broke into my car, broken into, break in, catfished, romance scam, conned, conned me, scammed me, got scammed, been scammed, fraudster, ran off with my money, bobby, coppers, the fuzz, the old bill, jumped me, got jumped, beaten up on the street, threatened me with a knife, smashed my windscreen, phone on the bus, wallet on the bus, bag on the train, bag on the bus, stolen on the bus, stolen on the train, neighbours party, party all night, loud music at night, traffic ticket, dog barks, barking dog, dog barking, barks all night, phone scam, phone fraud, money taken from my card, money gone from account, money disappeared from account, emptied my account, fake bank call, call from fake bank, fake landlord, flat doesn't exist, address doesn't exist, deposit scam, rental scam",
    DOMESTIC_VIOLENCE:
      "domestic violence, domestic abuse, abuse, abusive husband, abusive partner, husband beats me, my husband hits me, hits me, beats me, beaten by husband, someone hurts me, someone hurts me at home, hurts me at home, rape, raped, sexual violence, sexual abuse, sexual harassment, harassment, stalking, battered women, women shelter, womens shelter, safe house, blue card procedure, leave my husband, violence against women, child abuse, my husband beats me, my boyfriend hits me, boyfriend beats me, partner hits me, he hits me, he beats me, i am afraid of my husband, husband threatens me, afraid to go home, violent husband, violent partner, husband controls me, husband takes my money, i ran away from home, he rapes me, touched me, someone hits a child, parents beat me, afraid of my husband, he hurts the kids, knocks me about, knocks me around, knock me about, knocking me about, knocks her about, knocks us about, roughs me up, roughed me up, pushes me around, shoves me, gives me a hiding, good hiding, wife beater, lays into me, laid into me, lashes out at me, belts me, belted me, whacks me, wallops me, thumps me, clouts me, punches me, slaps me, slaps me around, slapped me, throws things at me, hurts mum, scared of my husband, afraid of him, scared of him, scared of my boyfriend, scared to go home, controls me, controls my money, locks me in, black eye, stepdad hits, dad hits mum, beats us, beats the kids, beats the children, hubby hits me, fella hits me, walking on eggshells, gaslighting, gaslights me, he strangled me, locked me out, husband locked me out, took my phone and locked me, took my phone and keys, kill me if i leave, threatens to kill me, raises his hand, raises his hand at me, boyfriend hits, reads my messages, checks my phone, takes my salary, takes my wages, keeps my bank card, controlling husband, controlling boyfriend, won't let me leave the house",
    HUMAN_TRAFFICKING:
      "human trafficking, trafficking, trafficked, forced labour, forced labor, forced work, slavery, modern slavery, exploitation, exploited, took my passport, employer took my passport, boss took my passport, forced to work, prostitution, cannot leave work, they took my passport, they took my documents, took my papers, boss keeps my passport, not allowed to leave, locked in, work like a slave, i work without pay and cannot leave, forced prostitution, i was sold, they make me work, pay off debt by working, sex trafficking, held against my will, boss kept my passport, owe them for the trip, won't let us leave, won't let us leave the house, not allowed to leave the house, can't leave the farm, locked in at work, locked in at night, keeps my passport, took our passports, holds my documents, has my passport, work off the debt, pay off the debt by working, treated as slaves, sold to a man, forced to sell my body, pimp, sugar boss, sleep with clients, sleep with men, forced to sleep with, pay off debt with sex",
    DISCRIMINATION:
      "discriminated, racism, racist, xenophobia, hate speech, hate crime, unequal treatment, insulted, insulted because of skin colour, equal treatment, ombudsman, racial abuse, treated unfairly, they insult me because i am foreign, insult me for my skin, because i am black, because of my colour, because i am muslim, treat foreigners badly, treated badly, they said go home, go back to your country, refused because foreigner, paid less because foreigner, racist attack, hate, hijab, refused entry, did not let me in, shouted at me because i am foreign, go back where i came from, go back where you came from, only checks us, only checks foreigners, guard follows me, because of my accent, because of my skin, told me to go home, spat at me, racist boss, racist remarks, because i'm black, because i'm brown, because i'm muslim, because i'm foreign, because i'm a foreigner, because of my religion, bullied for my accent, laughed at my accent, mock my accent, no foreigners allowed, no blacks, monkey noises, racial slur, slurs, islamophobia, spat at, go back to my country on the bus, told me to go back, told us to go back",
    BASIC_NEEDS:
      'basic needs, hungry, hunger, humanitarian aid, donations, shower, laundry, wash clothes, hygiene, nappies, diapers, toiletries, red cross, caritas, charity, i have nothing, need shower, where to wash, wash myself, take a shower, wash my clothes, soap, sanitary pads, baby things, baby supplies, christmas parcel',
    FOOD_AID:
      "food, free food, food bank, food parcel, food parcels, food package, soup kitchen, hot meal, meals, meal, free lunch, lunch, dinner, nothing to eat, eat, groceries, community fridge, baby milk, i am hungry, need food, no food, no money for food, where to eat for free, eat for free, free meal, free meals, free soup, food for my kids, food for family, formula milk, charity food, food help, food donation, school lunch, free school lunch, school lunches, school dinners, nothing in the pot, empty fridge, kids are hungry, grub, free grub, nosh, scran, free scran, free nosh, bite to eat, a bite to eat, something to eat, freebie food, free eats, chow, tucker, leftover food, grocery help, food stamps, cupboards are bare, empty cupboards, no groceries, starving, famished, hot food, free dinner, soup van, can't feed my children, can't feed my kids, feed my children, feed my kids, feed my family, can't feed my family, soup for the poor, food for the poor, meals for the poor",
    CLOTHING_FURNITURE:
      'clothes, clothing, free clothes, winter jacket, jacket, coat, shoes, second hand, furniture, free furniture, mattress, blanket, bedding, household items, washing machine, stroller, pram, baby clothes, charity shop, need clothes, winter clothes, warm clothes, clothes for kids, clothes for children, kids clothes, winter shoes, used clothes, used furniture, need a bed, table and chairs, need furniture, cot, baby bed, kitchen things, cheap clothes, pots and pans, bed for a child, free bed, used fridge, winter coat, second hand cot, kids clothes free, hand me downs, hand-me-downs, clobber, togs, threads, jumper, jumpers, winter boots, wellies, duvet, duvets, quilt, coats, something warm to wear, kitchen stuff, stuff for the flat, freecycle, jumble sale, baby stuff, warm stuff, need warm stuff, cot for the newborn, cot for a newborn, came with one suitcase',
    POST: 'post office, mail, letter, registered letter, send a letter, parcel, parcels, send a parcel, collect a parcel, package delivery, courier, parcel locker, postage stamps, delivery notice, awizo, post, send package home, send parcel to ukraine, poczta, mailbox, postman, receive package, inpost, missed delivery, postal code, parcel home, slip in the mailbox, post a letter, lost parcel, stamps, postage, letterbox, special delivery, recorded delivery, parcel slip, envelope, envelopes',
    TRANSPORT:
      'transportation, travel, commute, commuting, lift to work, ride, bike, bicycle, city bike, taxi, parking, commute to work, how to get to work, get to work, transport to work, ride to work, scooter, no way to get to work, lift to the factory, ride to the factory, lift to the warehouse, seat in a car, lift to the plant, puncture, flat tyre, flat tire, bike puncture, inner tube, hitchhiking, hitch a ride, hitchhike to work',
    DRIVING_LICENCE:
      'driving license, drivers license, driver licence, driver license, exchange driving licence, foreign driving licence, driving test, driving school, driving lessons, car registration, register car, car insurance, vehicle registration, code 95, change my driving licence, driving licence from my country, convert driving licence, exchange my licence, get driving licence, learn to drive, prawo jazdy, bought a car, register my car, re-register car, car papers, insurance for car, truck licence, technical inspection, traffic rules, lorry licence, lorry driver, drive a car, register a car, driving a car, become a driver, swap my licence, foreign licence, mot test, can i drive here, drive here on my licence, drive on my licence, drive on my foreign licence, nepali licence, indian licence, filipino licence, theory exam, theory test, driving theory, driver card, drivers card, tachograph, tachograph card, tacho card, driver cpc, heavy licence, heavy vehicle licence, ce licence, adr licence, adr course, kod 95',
    PUBLIC_TRANSPORT:
      "bus, buses, bus ticket, ticket, tickets, monthly ticket, timetable, bus stop, train station, bus station, city card, public transport, free bus, discount ticket, railway, train ticket, train timetable, which bus, when is the bus, bus to work, bus times, bus schedule, how to get there by bus, buy ticket, student ticket, cheap ticket, train to warsaw, bus to warsaw, coach, tram, pkp, night bus, first bus, fined on the bus, ticket fine, train times, last bus, night buses, bus fare, bus fares, travel card, fare dodging, minibus, no car how to get to doctor, get to the doctor without a car, no car and no bus, bus to the doctor, school travel pass, pupil's bus pass, school bus pass, student bus pass",
    COMMUNITY:
      'community, neighbours, neighbors, integration, free time, leisure, hobbies, associations, diaspora, people from my country, my countrymen, indian community, filipino community, nepali community, ukrainian community, people like me, fellow countrymen, local community, community events, migrants organisation, garden plot, allotment, grow vegetables, pals from home, people from georgia, friends from my country, bees, beekeeper, beekeeping, beehive',
    MEETING_PLACES:
      "meet people, make friends, meet friends, friends, find friends, lonely, loneliness, i know nobody, dont know anyone, community centre, community center, coffee, intercultural meetings, social club, neighbourhood house, get to know people, i want to meet people, i have no friends, no friends, i am lonely, i feel alone, i feel lonely, bored, nothing to do, meet locals, where to meet people, hang out, social meeting, making friends, place to sit, all alone, i am alone, feel alone, club for seniors, neighbours club, somewhere to hang out, place to chat, no mates, find mates, know nobody, know nobody here, know nobody in this town, don't know a soul, don't know anybody, billy no mates, make mates, new friends, chill out place, pals, find pals, new pals, mates to hang out with",
    BEFRIENDING_MENTORING:
      'mentor, mentors, mentoring, buddy, buddies, befriending, friend, companion, accompany, show me around, volunteer friend, guide, local friend, accompany me to the doctor, accompany me to the office, someone to go with me, go with me to office, go with me to doctor, come with me, i am afraid to go alone, someone to help me in the city, local guide, show me the city, find a mentor, personal helper, polish friend, polish family, come with me to the office, come with me to office, someone come with me to the office, come with me to the doctor, come to the office with me, someone to come with me to the office, somebody to come with me to the office, afraid to go to the office alone, scared to go alone, my polish is weak, a local friend, someone to guide me',
    WOMENS_GROUPS:
      'women group, womens group, womens club, women circle, women, women only, meetings for women, migrant women, workshops for women, sewing, handicraft, crafts for women, meet other women, women meeting, women meetings, womens circle, support group for women, girls group, place for women, ladies club, knitting, cooking together, women only group, ladies meeting, group for women, housewives, housewives club, housewife, ladies night, girls club, mums night out, hen club, crochet',
    VOLUNTEERING:
      'volunteer, volunteers, volunteer work, be a volunteer, become a volunteer, want to help, i want to help, donate blood, community work, unpaid work for others, helping other people, i want to volunteer, how to help, how can i help others, help refugees, help people, give blood, charity work, become volunteer, volunteers needed, help animals, willing to help, want to give my time, retired and want to help, want to volunteer, give my time, help others, lend a hand, want to help out, give something back, give back to the community, want to help others, free time to help others, spare time to help, do some good, good deeds, be of use, like to be of use, first aid course, first aid training, help old people, help the elderly, help seniors, would like to help, like to help others, want to be useful, be useful, want to help someone, be useful to someone, make myself useful',
    LIBRARY:
      'library, libraries, book, books, borrow books, borrow a book, reading, reading room, books in english, childrens books, library card, where to borrow books, borrow english books, read books, kids books, place to study, quiet place to study, join library, comics, audiobooks, books in my language, biblioteka, quiet place to read, libary, libraries near, librery',
    CULTURE:
      "culture, cultural, museum, museums, theatre, theater, cinema, concert, concerts, music, dance, choir, exhibition, festival, events, event, painting, art workshop, sightseeing, cultural centre, weekend activities, funfair, things to do, what to do at weekend, what to do in the city, where to go out, movies, film, show, live music, sing, dance class, guitar, free concert, holiday events, christmas market, photography, play the trumpet, play the guitar, play the violin, play in a band, join a choir, things to do this weekend, art class, dance evening, amateur dramatics, puppet show, puppets for kids, puppet theatre, what's on this weekend, gigs and concerts, band practice, jam session, am dram, pottery class, photo club, guitarist, guitarists, actor, actress, acting",
    SPORT:
      'sports, gym, swimming, swimming pool, football, soccer, volleyball, basketball, cricket, running, yoga, fitness, training ground, sports club, pitch, boxing, exercise, martial arts, play football, play cricket, play volleyball, play basketball, where to train, workout, swim, pool, run, tennis, cycling club, sports for kids, karate, gymnastics, gym near me, five a side, join a team, learn to swim, run together, cheap gym, working out, footie, kick about, a kickabout, get fit, keep fit, lose weight, jogging, dodgeball, badminton, weights room, aqua aerobics, swim club, fishing, angling',
    RELIGION:
      'church, churches, mass, english mass, priest, parish, orthodox, orthodox church, mosque, islam, muslim, prayer, pray, temple, hindu temple, gurdwara, sikh, synagogue, baptism, religious, worship, pastor, greek catholic, catholic church, catholic mass, catholic mass english, where to pray, friday prayer, namaz, imam, evangelical church, pentecostal, baptist, christian church, baptise my child, communion, confession, ramadan, buddhist temple, hindu, religion, easter basket, bless the basket, bible study, baptise my son, find a mosque, talk to a priest, sunday service, sunday worship, prayer room, place of worship, place to pray, holy communion, gospel, vicar, father jan, sermon, eid, iftar, zakat, quran, halal meat, ablution, memorial service, panikhida, parastas, forty days prayer, prayers for the dead, easter basket blessing, blessing of easter food, basket blessing',
    BUSINESS:
      'business, company, firm, companies, entrepreneur, enterprise, chamber of commerce, trade, my company, run a business, business help, my business, shop owner',
    STARTING_BUSINESS:
      'start a business, start business, open a company, open company, set up company, register company, register a business, own business, self-employed, self employed, self employment, sole trader, freelance, accountant, bookkeeper, business plan, business grant, startup, start-up, ceidg, b2b, i want to open a business, i want to start a company, open a shop, open a restaurant, start my own business, company registration, be self employed, dzialalnosc, jdg, close my company, business registration, money for business, work for myself, business loan, do nails at home, make it official, sell from home, go self employed, my own business, register a company, sell food legally, set up on my own, open my own salon, own salon, open a salon, my own salon, be my own boss, my own boss, own boss, trading name, own firm, open a barber shop, open a kebab, food stall, sell on allegro, nip for my firm, money to start my own, start my own thing, start my own place, money to start a business, money to start up, side business, side hustle legal, legalise side hustle, flat-rate tax, flat rate tax, lump sum tax, ryczałt',
    EMPLOYING_FOREIGNERS:
      'employ foreigner, employ a foreigner, hire foreigner, hire a foreigner, hire foreigners, hire ukrainian, hire workers, hiring foreigners, foreign workers, recruit workers, recruit from abroad, employer obligations, legal employment of foreigners, staff recruitment, i want to hire, i need workers, need employees, looking for workers, find employees, documents to hire foreigner, how to hire foreigners, legally hire, employ refugees, employer help, notify employment, company needs workers, want to work for me, wants to work for me, hire a nepali, take on an apprentice from abroad, run a bakery and want to hire, hire someone from abroad, employ a ukrainian, staff from abroad, staff from nepal, cook from india, pickers from abroad, hire nepali workers, my company needs workers, need workers from, needs workers from, take on migrant workers, take on migrants, take on foreigners, take on foreign staff, we hire migrants, hire an indian, hire a filipino, recruit migrant workers, hire people from nepal, hire six people, hire pickers, we need pickers, people for our farm',
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
    pso: 'sign language, in sign language, polish signs, deaf interpreter',
  },
  ambiguous: {
    'maternity benefit': ['CHILD_BENEFITS', 'SOCIAL_INSURANCE'],
    'sick note': ['DOCTOR', 'SOCIAL_INSURANCE'],
    'scammed online': ['POLICE', 'CONSUMER_RIGHTS'],
    nip: ['STARTING_BUSINESS', 'TAXES'],
    "doesn't pay alimony": ['FAMILY_COUNSELLING', 'CHILD_BENEFITS', 'LEGAL_ADVICE'],
    "doesn't pay for the kids": ['FAMILY_COUNSELLING', 'CHILD_BENEFITS', 'LEGAL_ADVICE'],
    'child maintenance': ['FAMILY_COUNSELLING', 'CHILD_BENEFITS', 'LEGAL_ADVICE'],
    'deadbeat father': ['FAMILY_COUNSELLING', 'CHILD_BENEFITS', 'LEGAL_ADVICE'],
    'deadbeat dad': ['FAMILY_COUNSELLING', 'CHILD_BENEFITS', 'LEGAL_ADVICE'],
    firma: ['BUSINESS', 'STARTING_BUSINESS'],
    'go back': ['RETURN_HOME', 'ASYLUM'],
    'cannot go back': ['ASYLUM', 'RETURN_HOME'],
    'child support': ['FAMILY_COUNSELLING', 'CHILD_BENEFITS', 'LEGAL_ADVICE'],
    alimony: ['FAMILY_COUNSELLING', 'CHILD_BENEFITS', 'LEGAL_ADVICE'],
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
    'i need help': ['ADVICE', 'INFORMATION_POINT'],
    'i have a problem': ['ADVICE', 'INFORMATION_POINT'],
    'where to get help': ['ADVICE', 'INFORMATION_POINT'],
    chess: ['MEETING_PLACES', 'SPORT', 'AFTER_SCHOOL'],
    scammed: ['CONSUMER_RIGHTS', 'POLICE', 'SAFETY'],
    'first aid': ['VOLUNTEERING', 'SAFETY', 'HOSPITAL_EMERGENCY'],
    tractor: ['JOB_SEARCH', 'VOCATIONAL_TRAINING', 'DRIVING_LICENCE'],
    scam: ['CONSUMER_RIGHTS', 'POLICE', 'SAFETY', 'LEGAL_ADVICE'],
    fraud: ['CONSUMER_RIGHTS', 'POLICE', 'SAFETY', 'LEGAL_ADVICE'],
    widow: ['SOCIAL_INSURANCE', 'FUNERAL'],
    widower: ['SOCIAL_INSURANCE', 'FUNERAL'],
    stitches: ['DOCTOR', 'HOSPITAL_EMERGENCY'],
    'power of attorney': ['LEGAL_ADVICE', 'PASSPORT_CONSULATE', 'POST'],
    leaking: ['UTILITIES', 'RENTING'],
    leak: ['UTILITIES', 'RENTING'],
    'dog bit me': ['POLICE', 'HOSPITAL_EMERGENCY', 'LEGAL_ADVICE'],
    'school uniform': ['CHILD_BENEFITS', 'CLOTHING_FURNITURE'],
    playground: ['PARENT_CHILD_GROUPS', 'AFTER_SCHOOL'],
    lice: ['DOCTOR', 'PHARMACY'],
    witness: ['POLICE', 'LEGAL_ADVICE'],
  },
};
