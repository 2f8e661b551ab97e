import type { LocaleTexts } from './situation-texts.ts';

export const en: LocaleTexts = {
  state: 'MACHINE',
  things: {
    WORK_NOTES: 'Notes of the days and hours you worked',
    MESSAGES_PHOTOS: 'Messages, recordings and photos',
    BANK_STATEMENT: 'Bank statement',
    EMPLOYER_ADDRESS: 'Name and address of the employer',
    DISMISSAL_LETTER: 'Dismissal letter or certificate of employment',
    MEDICAL_PAPERS: 'Papers from the doctor or hospital',
    MEDICINE_LIST: 'The medicines you take, or their names',
    WITNESS_NAMES: 'Names of people who saw it',
    PASSPORT_COPY: 'A copy or photo of your passport, if you have one',
    LETTER_WITH_ENVELOPE: 'The letter with its envelope',
    EARLIER_DECISIONS: 'Earlier decisions and letters',
    PHOTOGRAPH: 'A photograph for documents',
    RENTAL_CONTRACT: "Rental contract or the flat owner's consent",
    SCHOOL_REPORTS: 'School reports',
    VACCINATION_CARD: 'Vaccination card',
    DIPLOMA: 'Diploma with the list of grades',
    MARRIAGE_CERTIFICATE: 'Marriage certificate, if you are married',
    MATERNITY_RECORD: 'Your pregnancy record',
    HOSPITAL_BIRTH_NOTE: 'Papers from the hospital after the birth',
    DEATH_NOTE: "The doctor's note of death",
    PAPERS_OF_THE_DECEASED: 'Documents of the person who died',
    WARM_CLOTHES: 'Warm clothes',
    KEYS_MONEY_PHONE: 'Keys, money, phone and charger',
    LIST_OF_DEBTS: 'A list: whom you owe, and how much',
    TRUSTED_PERSON: 'Somebody you trust',
  },
  situations: {
    'just-arrived': {
      title: 'I have just arrived here',
      intro: 'You do not have to do everything at once. Begin where somebody explains the rest to you.',
      say: 'I have recently come to Poland. Please tell me what I have to do first.',
      steps: {
        information: 'Go to an information point. Ask what is urgent in your case.',
        registration: 'Register the address where you live and ask about a PESEL number. Many places will want it.',
        account: 'Open a bank account so that you can be paid. Never give your card or password to anyone.',
        health: 'Check whether your employer has insured you. Then choose a clinic near your home.',
        people: 'Join a Polish course and get to know people. Together it is easier.',
      },
      phrases:
        'i just arrived, just came to poland, i arrived yesterday, i arrived this week, i came last week, i am new here, i am new in poland, first days in poland, first steps in poland, what to do after arrival, where do i start in poland',
    },
    'unpaid-wages': {
      title: 'My employer has not paid me',
      intro: 'Work has to be paid. Collect proof and ask for help: you do not have to fight alone.',
      say: 'My employer has not paid me for my work. I need advice.',
      steps: {
        proof:
          'Write down the days and hours you worked and how much money is missing. Keep your contract, messages and photos, also when nothing is on paper.',
        demand: 'Ask for the money in writing and keep a copy. An adviser helps you write the letter.',
        inspection: 'If that does not help, go to the labour inspection. Ask whether your employer will learn of it.',
        food: 'No money for food or a bed now? Ask for help today.',
      },
      phrases:
        'my boss did not pay me, boss does not pay, boss wont pay me, my employer did not pay me, employer not paying, i was not paid, i have not been paid, not paid for months, they did not pay my salary, salary not paid, i did not get my wages, they owe me money for work, no pay for overtime, they paid me less, agency does not pay me, worked without contract and not paid',
    },
    'lost-job-and-permit': {
      title: 'I lost my job and my permit depends on it',
      intro: 'Do not wait. Ask at once what losing the job means for your stay.',
      say: 'I have lost my job and my permit is tied to it. What do I have to do, and by when?',
      steps: {
        office: 'Ask the office that issued the permit what you have to report and by when. Time can be short.',
        advice: 'Show your decisions to an adviser before you sign anything or leave the country.',
        papers: 'Ask the employer for a paper that says how long you worked and when it ended.',
        job: 'Look for a new job with a written contract. Ask whether you will need a new permit.',
      },
      phrases:
        'i lost my job and my permit, lost my job residence permit, i was fired, fired from work, got fired and have a residence card, they dismissed me, i lost my job, lost job visa, laid off visa, change employer residence permit, how long can i stay without a job, contract ended residence card',
    },
    'employer-keeps-passport': {
      title: 'My employer keeps my passport and I cannot leave',
      intro: 'Nobody may keep you at work by force or threats. There are people who help and do nothing without your consent.',
      say: 'My employer has taken my passport and I cannot leave the job. I need help in safety.',
      steps: {
        danger: 'If somebody threatens you or locks you in, call 112 or go to the police. You need no documents for that.',
        help: 'Talk to people who help victims of forced labour. Tell them only as much as you want.',
        shelter: 'If you live where you work, ask for a safe place to sleep first.',
        passport: 'Tell an adviser that you have no passport. The consulate of your country issues a new one.',
        wages: 'You can claim the money you were not paid later, with the help of the labour inspection.',
      },
      phrases:
        'boss took my passport, employer took my passport, my employer has my passport, they took my documents, he will not give back my passport, i cannot leave my job, they do not let me leave, forced to work, they lock us in the hostel, he threatens me if i leave, i must work off a debt to my boss, held against my will at work',
    },
    'work-accident': {
      title: 'I had an accident at work',
      intro: 'Health first, then the papers. Both matter today.',
      say: 'I had an accident at work. Please help me and write down that it happened at work.',
      steps: {
        doctor: 'If somebody is badly hurt, call 112. See a doctor today and say that it happened at work.',
        report: 'Tell your employer about the accident, best in writing. Take photos and remember who saw it.',
        inspection: 'If the employer refuses to write the accident down, tell the labour inspection.',
        money: 'Ask about money while you are ill, and about compensation.',
      },
      phrases:
        'accident at work, injured at work, i got hurt at work, broke my arm at work, broke my leg at work, cut my hand at work, fell from scaffolding, machine crushed my fingers, boss does not want to report the accident, boss told me to say it was not at work, compensation for work injury',
    },
    'ill-without-insurance': {
      title: 'I am ill and have no insurance',
      intro: 'Do not put off help for fear of the bill. There is often a way.',
      say: 'I feel ill and do not know whether I am insured. Please help me, and tell me the price before treatment.',
      steps: {
        emergency: 'If life is in danger, call 112 or go to the hospital. Money can be talked about later.',
        insured: 'Check whether you are insured after all: through work, a family member or your own country.',
        doctor: 'If not, ask the clinic for the price before the doctor begins.',
        bill: 'There is a bill that you cannot pay? Do not hide it: ask for instalments and for advice.',
      },
      phrases:
        'i am sick and have no insurance, sick without insurance, doctor without insurance, no insurance but i am sick, afraid of the hospital bill, hospital bill, how much is a doctor without insurance, cannot afford a doctor, employer did not insure me, treatment without insurance',
    },
    pregnant: {
      title: 'I am pregnant',
      intro: 'There is time to arrange everything calmly. Begin with a doctor or a midwife.',
      say: 'I am pregnant. Please tell me where to go and what is free.',
      steps: {
        doctor: 'Make an appointment with a doctor or midwife. Ask for a pregnancy record and carry it with you.',
        insurance: 'Ask whether you are insured and what that covers in pregnancy.',
        work: 'Before you sign anything at work, ask an adviser what the pregnancy changes in your contract.',
        people: 'Meet other mothers. If it is hard or you are afraid, tell somebody.',
      },
      phrases:
        'i am pregnant what to do, pregnant without insurance, pregnant no insurance, pregnant and working, fired because i am pregnant, i am having a baby, i am expecting a baby, where to give birth, pregnancy test positive, i got pregnant',
    },
    'baby-born': {
      title: 'My baby has been born',
      intro: 'Congratulations! A few things have to be done in the first weeks, best in this order.',
      say: 'My baby has been born. I want to arrange the documents.',
      steps: {
        register: 'Register the child at the registry office of the place of birth. Ask at once how much time you have.',
        stay: "Ask which passport and which residence document the child will have. The passport comes from your country's consulate.",
        health: 'Choose a clinic for the child and ask about vaccinations.',
        money: 'Ask whether you get money for the child. It depends on your stay and your work.',
        people: 'Meet other parents with small children. You need not sit at home alone.',
      },
      phrases:
        'i gave birth, my daughter was born, my son was born, my wife gave birth, my baby was born, we had a baby, register a newborn, documents for newborn, birth certificate for my baby, passport for newborn, what to do after birth, residence card for newborn',
    },
    'child-starts-school': {
      title: 'My child starts school',
      intro: 'A child can start in the middle of the year, too, and without Polish. Schools know how.',
      say: 'I want to enrol my child in school. Which documents do you need?',
      steps: {
        enrol:
          'Go to the school nearest to your home and say that you want to enrol your child. If it is full, ask the town office which school has room.',
        polish: 'Ask for extra Polish lessons and for somebody who helps the child in the beginning.',
        health: 'Show the vaccination card. Tell the school about illnesses and allergies.',
        money: 'Ask about lunches, books and help with school supplies.',
        afternoon: 'Ask what your child can do after lessons while you work.',
      },
      phrases:
        'child starting school, enrol my child in school, enroll my kid in school, my son starts school, my daughter starts school, how to register child for polish school, school for foreign child, child does not speak polish school, first grade, move my child to a school in poland, documents for school',
    },
    'violence-at-home': {
      title: 'Someone hurts me at home',
      intro: 'It is not your fault and you do not have to bear it. Help is there for people from other countries, too.',
      say: 'Someone hurts me at home. I want to talk in private and I need an interpreter.',
      steps: {
        danger: 'If you fear for your life, call 112, or go to neighbours and ask them to call.',
        shelter: 'There are houses where you can live in safety with your children. Their addresses are given to nobody.',
        doctor: 'Show a doctor the marks and ask to have them written down. Leave photos and messages with somebody you trust.',
        talk: 'Talk to somebody who knows such cases. The decision is yours.',
        law: 'Ask a lawyer about the children, the flat, and your stay, if it depends on that person.',
      },
      phrases:
        'my husband beats me, my husband hits me, my partner hits me, my wife hits me, my boyfriend hits me, someone beats me at home, i am afraid of my husband, he threatens to take the children, my husband raped me, violence at home what to do, i want to leave my violent husband, my father beats me, afraid to go home, abused at home',
    },
    'nowhere-to-sleep': {
      title: 'I have nowhere to sleep',
      intro: 'Something can be found for this night. Begin before it gets dark.',
      say: 'I have nowhere to sleep tonight. I need a bed.',
      steps: {
        tonight: 'Ask at the night shelter for a place for today. If it freezes and somebody lies outside, call 112.',
        eviction:
          'The landlord throws you out or has changed the lock? Write down what happened and ask an adviser before you hand over the keys.',
        basics: 'Get a warm meal and clothes where nobody asks for documents.',
        home: 'Look for a room for longer. Ask somebody to read the contract with you.',
      },
      phrases:
        'nowhere to live, i have no place to live, i need a place to sleep tonight, no place to sleep, my landlord throws me out, landlord kicked me out, thrown out of my flat, kicked out of the workers hostel, i sleep on the street, i sleep in my car, landlord changed the locks, i have to move out tomorrow, homeless tonight',
    },
    'feeling-very-bad': {
      title: 'I feel very bad and have nobody to talk to',
      intro: 'What you feel can pass. You do not have to stay alone with it.',
      say: 'I feel very bad. Please talk to me or tell me who can help.',
      steps: {
        now: 'If you think of dying or of hurting yourself, call 112 or tell somebody now.',
        talk: 'Arrange to talk to a psychologist. Say in which language you find it easier.',
        people: 'Go where people are, even for an hour.',
        cause: 'Work, debts, alcohol, homesickness? You can ask for help with that, too.',
      },
      phrases:
        'i feel very bad, i feel terrible, i have nobody to talk to, no one to talk to, i have no strength to live, i am tired of life, i cannot cope, i cry all the time, i cannot sleep from worry, i am alone in a foreign country, i miss home, homesick, i want to end it all, i feel lonely',
    },
    'residence-card-runs-out': {
      title: 'My visa or residence card runs out',
      intro: 'The date matters most. Apply before the document is no longer valid.',
      say: 'My residence card will expire soon. What do I have to hand in, and by when?',
      steps: {
        date: 'Check the date on your card or visa and apply earlier. Do not wait for the last day.',
        advice: 'You do not know what to apply for? Ask an adviser before the time is over.',
        papers: 'Collect the papers that the office asks for. Some need a sworn translation.',
        work: 'Tell your employer. Perhaps the work permit has to be renewed, too.',
      },
      phrases:
        'my residence card expires, my visa expires, my visa runs out, residence card expired, visa expired, extend residence card, extend my visa, renew residence card, renew my trc, how to apply for residence card, waiting for residence card, new residence card, permit expires soon, overstay',
    },
    'bring-family': {
      title: 'I want to bring my family to Poland',
      intro: 'It takes time, so begin early. First find out which way is open to you.',
      say: 'I want to bring my family to Poland. What are my options and which documents do I need?',
      steps: {
        advice: 'Ask an adviser whether and when you can bring your family. It depends on your own stay.',
        papers: 'Collect marriage and birth certificates. Ask which of them need a sworn translation.',
        home: 'Find a flat for the whole family, with a written contract.',
        children: 'Ask early about a place at school, kindergarten or nursery.',
      },
      phrases:
        'bring my wife to poland, bring my husband to poland, bring my children to poland, bring my kids, family reunification, family reunion, i want my wife to come, visa for my wife, visa for my husband, visa for my child, how to invite family to poland, my family wants to come, dependent visa, invitation for parents',
    },
    'letter-from-office': {
      title: 'I got a letter from an office and do not understand it',
      intro: 'Do not put the letter away. There is often a date in it that must be kept.',
      say: 'I got this letter and do not understand it. Please explain it to me.',
      steps: {
        date: 'Note when the letter came and keep the envelope. Show it to somebody this week.',
        meaning: 'Have it translated or explained. Ask: what do I have to do, and by when?',
        answer: 'If it is a decision, a fine or from a court, go to a lawyer before the time is over.',
      },
      phrases:
        'i got a letter from an office, i got a letter and do not understand, i dont understand the letter, letter in polish, official letter i do not understand, letter from court, i got a negative decision, registered letter awizo, summons from office, letter from zus, letter from tax office, what does this letter mean',
    },
    debts: {
      title: 'I have debts that I cannot pay',
      intro: 'Many people go through this. The earlier you talk to somebody, the more can be done.',
      say: 'I have debts that I cannot pay. Please advise me where to begin.',
      steps: {
        list: 'Write down all debts and bills. Do not take a new loan to pay an old one.',
        letters: 'Open your letters. When a court or a bailiff writes, go to a lawyer at once.',
        agree: 'Ask the bank or company for smaller instalments. Agree on everything in writing.',
        food: 'Food, rent and electricity come first. If there is not enough for food, ask for help.',
      },
      phrases:
        'i have debts, i am in debt, cannot pay my loan, cannot repay my loan, cannot pay instalments, bailiff took my account, bailiff takes my salary, payday loans, cannot pay my bills, behind with rent, debt collectors call me, personal bankruptcy',
    },
    'learn-polish': {
      title: 'I want to learn Polish',
      intro: 'Begin with small steps. A course and one talk a week do more than reading alone.',
      say: 'I want to learn Polish. Which courses are there for me and what do they cost?',
      steps: {
        course: 'Choose a course that fits your working hours. Ask about the level and the price.',
        talk: 'Speak once a week. Nobody expects you to speak without mistakes.',
        books: 'Borrow easy books and recordings from the library. There are some for children, too.',
        certificate: 'Ask which level and which exam helps you at work or at an office.',
      },
      phrases:
        'learn polish, how to learn polish, i do not speak polish, i dont know polish, my polish is bad, polish from zero, free polish lessons, where to learn polish, polish classes after work, polish at the weekend, improve my polish',
    },
    'diploma-not-recognised': {
      title: 'My diploma is not recognised',
      intro: 'What you know does not vanish at the border. Find out how to show it in Poland.',
      say: 'I have a diploma from my country. I want to know how to have it recognised in Poland.',
      steps: {
        ask: 'Ask whether your profession needs recognition. It does not always.',
        translation: 'Have the diploma and the list of grades translated by a sworn translator. Keep the original.',
        training: 'While you wait, choose a course that brings you closer to your profession.',
        job: 'A career adviser says who needs your skills already now.',
      },
      phrases:
        'my diploma is not recognized, my degree is not recognised, recognition of diploma, recognise my diploma, nostrification, foreign degree in poland, foreign diploma, i am a doctor from abroad, i am a nurse from abroad, i am an engineer but work in a factory, overqualified for my job, recognise my profession',
    },
    'start-business': {
      title: 'I want to start a business',
      intro: 'Registering is simple. First check that your stay allows it and that it will pay.',
      say: 'I want to start a business. Please check whether I may, and tell me where to begin.',
      steps: {
        allowed: 'Ask whether your residence document lets you run a business, and in which form.',
        register: 'Register the business with the help of the office. Show an adviser any letter that asks money for the entry.',
        taxes: 'Ask about taxes and contributions before your first invoice. Think of an accountant.',
        account: "Keep the business's money apart from yours: open a separate account.",
      },
      phrases:
        'i want to open a company, open a company in poland, how to start a business in poland, own company as a foreigner, can i open a business with residence card, work for myself, open a shop, open a restaurant, open a hair salon, become self-employed, register sole trader',
    },
    'death-in-family': {
      title: 'Somebody close to me has died',
      intro: 'We are very sorry. Step by step: you do not have to arrange this without help.',
      say: 'A member of my family has died. Please help me with the formalities.',
      steps: {
        doctor: 'If it happened at home, call a doctor; if the death was sudden, call 112.',
        registry: "Take the doctor's paper to the registry office and ask for the death certificate.",
        funeral: 'Decide where the funeral will be. For transport to another country ask a funeral home and the consulate.',
        money: 'Ask about help with the costs of the funeral and what the family may get. After an accident at work see a lawyer, too.',
        grief: 'Do not stay alone with it. Talk to somebody in your language.',
      },
      phrases:
        'my husband died, my wife died, my mother died, my father died, someone in my family died, my colleague died, death in the family, transport of body home, repatriation of body, how to arrange a funeral, how much is a funeral, death certificate, someone died',
    },
  },
};
