import type { Sayings } from './sayings.ts';

/** What people say in English, most of whom have learnt it, with the Polish words that they hear in offices and at work. */
export const en: Sayings = {
  WORK: `i came here to earn and don't know how to begin
    who helps foreigners with anything about work
    how to work legally in poland
    my question is about my job and the rules
    what a worker from abroad must know before starting
    everything about employment for expats
    i work for a farmer and don't know my duties
    after ten years at home i return to the labour market
    can someone with my education work here
    my husband is a welder and i am a seamstress, what now
    trouble at work, whom can i tell
    first job of my life, what to expect
    praca for foreigner in plock
    i would like to change my line of work and earn more
    just landed here to work and know nobody
    anything about jobs for foreigners
    who explains how employment works here`,
  JOB_SEARCH: `looking for any job starting tomorrow
    where are vacancies for warehouse staff
    i can clean houses, who needs a cleaner
    need dishwasher or kitchen helper work
    jobs for people who don't speak polish
    my brother arrived yesterday and wants to earn
    strawberry picking in june with a bed
    apple orchard harvest, who is hiring
    i am a trained electrician seeking full time
    weekend gigs at events
    where can i hand in my resume in this town
    cashier in supermarket, any openings
    is the refinery or factory taking people
    truck driver c+e wants employment
    i want night shifts because i have kids in the daytime
    everyone asks for experience and nobody hires me
    agency promised greenhouse work and then silence
    when is the next job fair
    sent a hundred applications, no call back
    nanny with references is available
    after school i want to earn pocket money, kebab or leaflets
    work for a couple, me and my wife on one line
    remote job for graphic designer
    mushroom farm needs pickers
    praca od zaraz for indian
    middleman asks money to find me a post
    part time for mother of three
    delivery rider glovo bolt food, how to join
    caregiver for an old lady, i can live in
    summer job for my student son
    construction helper, bricklayer, plasterer, i do all
    fired up to work, just give me a chance at a hotel
    babysitting, gardening, odd jobs please
    gig for the weekend
    side hustle after hours
    any openings at the refinery
    casual shifts cash in hand but legit
    i drive trucks, who is hiring
    strawberry picking this summer
    greenhouse wants people, where do i apply
    odd jobs while i study
    applied everywhere and no reply
    no one answers my job applications
    part time since my kid is in kindergarten till two
    something near home so i can pick up my daughter
    waitress with experience seeks a place
    couple looking for work together
    anybody need help in the garden
    sushi chef looks for a restaurant
    seamstress seeks a workshop
    developer looking for something in plock
    bricklayer free from monday
    my brother just landed and he’ll take anything with a payslip
    I’ve sent fifty applications and heard nothing back
    who needs a pair of hands for the harvest
    I can drive a lorry and lift all day
    my savings run out next week so I must earn
    tired of this plant and want to move elsewhere
    got here yesterday and need to earn something
    anyone taking on pickers this summer
    any farm taking people on
    will do anything to earn a bit`,
  UNEMPLOYMENT: `i got laid off and have no income
    how to register at urzad pracy
    dole money, how much and for how long
    i lost my job while pregnant
    the factory closed and let all of us go
    unemployment benefit for ukrainian woman
    missed my appointment at the labour office and got struck off
    my notice ends on friday, from monday i'm jobless
    do i get insurance if i sign on
    the office refused me jobless status
    my husband has been out of work for half a year
    the season is over and we sit idle
    what papers to bring to register as unemployed
    when do they pay out the zasilek
    made redundant before christmas
    can i collect unemployment with karta pobytu
    they cut our whole team
    job centre gave me a date to sign, what if i am abroad
    i found a job, how to deregister
    worked in germany, can i transfer arbeitslosengeld
    u1 form from another eu country
    employer liquidated my position
    daughter finished school and wants to register without work
    is it worth registering with no right to benefit
    sacked on the spot, will i still get anything
    after maternity leave there was no job to go back to
    kuroniowka how long
    my bezrobotny status was taken away after refusing an offer
    bonus for taking a badly paid job after the dole
    pup plock online registration
    mass layoff at the plant, what help exists
    i quit myself, do i wait ninety days for the allowance
    got the sack
    made redundant last friday
    sign on at the job centre
    is there dole for foreigners
    the plant shut and we are all out
    lost my job what happens to my benefits
    warehouse went bust and we are stranded
    boss bankrupt and no work
    plant shut overnight
    the plant shut and they handed us our coats
    they cut half the line and I was in that half
    my season ended and nothing follows
    how do I sign on so I stay covered
    three weeks sitting at home since the warehouse folded`,
  CAREER_GUIDANCE: `i don't know what job suits me
    who can help write a cv in polish
    how to make a resume when i only did farm work
    want to retrain for another profession, advise me
    career adviser for adults
    what can i do with a philology degree
    cover letter, can someone correct it
    i am afraid of job interviews
    my son can't choose a trade after primary
    forty years old and no skills, what next
    aptitude test, strengths and weaknesses
    how to introduce myself to recruiters
    is it too late to switch careers at fifty
    was an accountant at home, here i pack boxes
    europass template how to fill
    from housewife to employee, make a plan
    which occupations are in demand in mazovia
    i want promotion from line worker to team leader
    meeting with a career coach
    engineer stuck on assembly belt, such a waste
    how to explain gaps in my work history
    linkedin profile and portfolio review
    what do polish employers expect
    my daughter hesitates between college and a trade
    find out my talents
    should there be a photo in a cv
    mock interview practice
    what salary to ask for as a developer
    after leaving the army, which civil job
    doradca zawodowy in english
    want a better future than a warehouse
    zyciorys example for foreigner
    my son is sixteen and does not know which school or trade to choose
    no clue what to do with my life at forty
    polish up my resume
    i want a career switch
    what jobs suit me
    mock interview in polish
    stuck in dead end work
    sent forty applications and silence
    nobody calls back after interviews
    my cv gets no answers
    nervous before the interview with the recruiter
    what to answer hr
    scared of an interview in polish
    I freeze when they ask about my weaknesses
    what do I put down when I only picked berries
    I’d like to move from the line to an office
    not sure what I’m good at any more
    they never reply and maybe my resume is the reason
    my daughter can't decide what to become
    which secondary school after primary, technikum or liceum
    teenager has no idea about a profession
    grade eight is over, where do we send him`,
  VOCATIONAL_TRAINING: `forklift licence course
    i want welding certificates
    where to learn hairdressing
    training for cash register and shop
    excavator and loader permit
    labour office pays for truck licence category c
    nail and beauty courses, become a beautician
    carer for elderly course with certificate
    electrician sep license 1kv
    how to become a security guard
    apprenticeship in a car workshop
    working at height training
    internship for six months from the labour office
    learn coding and software testing
    barista and waiter training
    free courses with eu money
    chainsaw and tree cutting lesson
    my son wants practice in a kitchen, apprentice cook
    sewing machine skills for factory
    chef diploma course for foreigners
    crane operator, gantry, hds
    retraining of dismissed workers
    training voucher for young people
    udt exam for wozki widlowe
    plumbing in the evenings, learn it
    must my boss pay for the course
    learn and earn at the same time
    journeyman exam in the guild
    bookkeeping and payroll course
    upholstery or carpentry classes
    driver cpc code 95
    cnc operator from scratch
    staz with a company for a beginner
    forklift ticket
    excavator licence
    learn a trade
    barista or hairdressing course
    welding classes paid by the state
    get hgv training
    the better paid lads all have a truck ticket
    where can I learn to lay tiles properly
    they want a height certificate and I’ve none
    I’d love to cut hair for a living
    someone to teach me the trade while I earn
    welder course paid by the labour office
    free course through urząd pracy`,
  QUALIFICATION_RECOGNITION: `is my indian degree valid here
    nostrification of medical diploma
    i am a nurse from outside the eu and want to work in hospital
    recognise my high school certificate from georgia
    my electrician papers are not accepted
    apostille on the diploma
    civil engineer wants building licence
    how much does nostryfikacja cost at university
    cook for ten years without any paper, how to prove it
    validation of skills learnt in practice
    they did not recognise my secondary school
    dentist from ukraine, right to practise
    pharmacist exam and chamber
    kuratorium statement about education
    forklift licence from germany, does it count
    is my polytechnic equal to the polish one
    employer asks level of foreign education
    midwife, what is the ler exam
    doctor verification exam for foreigners
    translated diploma is not enough, what else
    equate my master's title
    physiotherapist from the philippines, register profession
    my certificates burnt in the war
    hairdressing master from turkey
    compare diplomas of different countries, naric nawa
    simplified path for ukrainian doctors
    transcript of subjects and diploma supplement
    teacher from belarus wants to teach here
    does a nepali vocational certificate mean anything in poland
    veterinarian with a foreign licence
    my wife studied law in colombia, is it worth something
    translate and legalise school leaving certificate for uznanie
    was a teacher back home, now washing dishes
    dentist from Ukraine wants to work as one
    my degree means nothing here
    qualified electrician without polish papers
    get my nursing diploma accepted
    cook for ten years but no certificate
    midwife from minsk wants to work in a hospital
    paramedic from georgia
    nurse from india on a ward
    doctor from kyiv without a licence to practise
    kindergarten teacher with a ukrainian diploma
    I pulled teeth for ten years and here I mop floors
    my transcript means nothing to them
    I taught maths and want to do it again
    they ask whether my papers equal theirs
    the board wants my credentials checked first
    back home i was an architect, here i pack boxes
    i hold a chef diploma and wash pots
    engineer with papers standing at a conveyor belt
    at home i treated patients, here i deliver parcels`,
  WORK_PERMIT: `can i work on a tourist visa
    oswiadczenie from employer, what is it
    work permit type a
    boss says he'll arrange my working papers
    can indian student work without permit
    seasonal work permit strawberries
    i am changing company, do i need a new permit
    from georgia, how long to wait for permission to work
    my declaration expires next month
    i do other duties than written in the permit
    may i work with pesel ukr
    agency never gave me a copy of my permit
    access to labour market on the residence card
    d type visa for one employer only, want another
    my filipino husband's permit is tied to one plant
    starosta labour market test
    legalisation of foreigner's employment
    border guard caught me working without papers
    can asylum seekers work after six months
    eu blue card for specialist
    zezwolenie na prace for nepali cook
    who applies for it, me or the employer
    posted from another eu state
    girlfriend with karta polaka, does she need permission
    permit was refused for our chef
    my hours changed but the permit says full time
    who is exempt from a work permit
    paying an agent in delhi for a polish permit, is this normal
    permission to work while waiting for the card
    biometric passport and working ninety days
    stamp in the passport, can i start a job
    extend the permit before it ends
    vietnamese friend hired in nail bar without permission
    permit tied to one company, want to switch
    new boss needs papers for me
    am i allowed to work on a student visa
    oswiadczenie expired
    employer says the permit is delayed
    student visa, how many hours may i work
    i study at a technical school, may i have a job
    part time job as a foreign student
    company closed and the permit was for them
    new firm, old paper
    a new firm wants me but my paper names the old one
    am I allowed behind the bar on a student visa
    the boss must file something before I start
    how long till I may legally begin`,
  WORKERS_RIGHTS: `manager screams at us in the hall
    twelve hours without a break every day
    no holiday for the second year
    what rights do i have as a foreign worker
    they deduct hostel and uniform from my wage
    not allowed to take sick leave
    bullying at work, mobbing
    how much overtime can they order
    do i get a day off for public holidays
    trade union for migrants
    they employ me cash in hand, what can i demand
    fined by the company for a broken pallet
    seventh day of work in a row
    no safety shoes and no gloves given
    pregnant colleague put on night shift
    foreman takes a part of our daily pay
    minimum wage per hour in poland
    bonus cut because i was late five minutes
    supervisor touches the girls
    labour law explained simply
    camera in the changing room
    forced to sign lists we can't read
    break for a breastfeeding mother
    unpaid leave and days for a sick child
    they deduct money for bed and bus
    supervisor screams and swears at us
    no lunch break for ten hours
    forced to stay late
    sick and they threaten to fire me
    holiday request refused every time
    they count every scan and threaten us
    can't make the quota and i am out
    bonus gone if target missed
    twelve hours on my feet
    not allowed to go to the toilet
    made to work every sunday
    boiling hall and no water
    come in on public holidays for the normal rate
    no day off for a funeral
    moved to another shift as punishment
    sent on forced unpaid leave
    pregnant and made to lift
    no safety shoes given
    twelve hours on my feet without a sip of water
    they take bed and bus out of my wages
    the foreman screams and calls us animals
    I was ill for a day and they fined me
    we never know tomorrow’s hours until midnight
    shift ends at four but nobody may go
    my hours end and they won’t let us out
    boss treats us like dirt
    gaffer takes the mick with the hours
    treated worse than the machines
    the boss swears at me all day
    my shift got changed without asking me
    the rota changes every day and nobody tells us
    they deduct for bed and bus from my pay
    boss takes a fine for every small thing
    permit is for a cook and i load trucks
    hired for the warehouse and i scrub toilets
    tomorrow's rota comes at midnight
    they changed my shift and told me nothing
    i do other work than the contract says
    put me on a different job than promised`,
  UNPAID_WAGES: `they did not pay me for last month
    boss owes me since february
    salary should come on the tenth, account empty
    cheated on my hours
    got less money than in the contract
    company went bankrupt and left us without pay
    where to recover money for strawberry picking
    farmer won't settle for the crates
    employer vanished and doesn't pick up
    no pay for overtime
    how to write a demand for payment to my boss
    labour court about wages free of charge
    two months on a site for nothing
    promised a hundred a day, gave half
    holiday money not paid out
    whole salary taken for the room
    paid under the table and now they don't know me
    the agency transferred only an advance
    how long can i wait before claiming
    my son got nothing for the trial day
    guarantee fund for workers of insolvent firms
    there was no contract but i want what i earned
    cleaning offices and never saw the money
    forty hours missing on the payslip
    several of us are waiting for arrears
    i left for home and the firm still owes two thousand
    bonus disappeared without explanation
    subcontractor blames the main contractor for no money
    renovated a bathroom, client paid not a penny
    nie zaplacili wyplaty what can i do
    interest for late salary
    deduction for alleged damage from my pay
    severance never reached me
    unpaid tips and service charge in restaurant
    boss does not answer my calls and i have not got my pay
    my employer blocked me on whatsapp and owes me two months
    no wages for three months and the boss disappeared
    he keeps saying next week and never pays
    hasnt paid me since march and does not pick up the phone
    gaffer owes me two months
    agency shorted my hours
    wages bounced
    he ghosted me after the job was done
    stiffed on overtime
    last paycheck never came
    agency says the transfer went out but account is empty
    payroll blames the bank, third week without money
    promising tomorrow for a month
    payslip shows more than i got
    boss claims he already paid
    contract says thirty but i was paid twenty two
    rate was different than promised
    deducted for helmet and clothes
    night shifts not counted
    gave me only half
    picked strawberries without papers and got nothing
    worked off the books and cheated
    payday passed and my account is still empty
    the subcontractor vanished with everyone’s earnings
    he keeps saying next week
    promised thirty an hour and sent twenty
    I left in June and never saw my last month`,
  EMPLOYMENT_CONTRACT: `they gave me a paper in polish to sign
    umowa zlecenie or umowa o prace, what is better
    fired me by text message
    notice period after two years
    boss will not give a written contract
    my fixed-term contract ended
    i want to resign, how do i write it
    what is umowa o dzielo
    junk contract without holiday
    probation lasts half a year already
    disciplinary dismissal, how to appeal
    signed a blank promissory note with the contract
    made me sign termination by mutual agreement
    dismissed while i was on l4
    annex changes my rate and hours
    no certificate of employment given, swiadectwo pracy
    b2b instead of employment, is it a trick
    temporary agency contract
    is a spoken agreement valid
    on paper one eighth of full time, in fact all day
    loyalty clause for training, two years
    non-compete clause
    pregnant with a contract about to end
    contract only in english, is that legal
    please read my contract before i sign
    how many days to go to court after being sacked
    asked us to sign empty sheets
    he tore up my contract and told me to leave
    can they dismiss me before retirement
    new owner of the plant, what about us
    redundancy pay for group layoffs
    switched me to mandate without asking
    when does a contract become permanent
    junk contract without leave
    fired by text message
    boss wants me to sign backdated papers
    zlecenie or umowa o prace which is better
    how much notice must i give
    no contract only a handshake
    trial period over and they let me go without a reason
    told me not to come anymore
    contract ends this month and then what
    they let me go the day I said I’m expecting
    I want to leave but they threaten a penalty
    what on earth did I sign
    a year in and still only a handshake
    can they move me to another town just like that
    got the chop by text message
    he pays me cash in hand and won't give me papers
    working off the books and worried
    zero hours and no idea what i signed
    boss won't give me a written contract
    my contract ends in may and they won't renew`,
  LABOUR_INSPECTION: `want to report my boss anonymously
    pip complaint against employer
    who checks conditions in a factory
    machine without guard, somebody will lose fingers
    wobbly scaffolding and the manager shrugs
    forty degrees in the hall and no water
    they spray pesticides while we are in the greenhouse
    report illegal employment
    when will an inspector come for a check
    no record of working hours is kept
    on a roof without helmets and harness
    will the inspectorate tell them who complained
    no toilet in the field for pickers
    paint fumes without masks, headaches
    underage kids work nights in a bakery
    fire exit blocked with pallets
    people drive forklifts without licence
    no safety training, straight to the press
    noise that makes us deaf
    meat plant, freezing chamber, no warm clothes
    complain about temporary work agency to the state
    panstwowa inspekcja pracy phone in english
    told to lift fifty kilo bags
    no first aid kit nor lockers
    dust, asbestos and closed windows
    control this company, bad things go on
    electric installation shocks people on the line
    employer threatens us after the inspection
    trench work without supports
    how do i tell the labour inspector what i saw
    factory hides workers when inspectors visit
    inspekcja complaint form
    the factory smells of chemicals and everyone gets a headache
    no masks and gloves although we work with poison
    snitch on a dodgy firm anonymously
    no helmets on the site
    machine with the guard taken off
    pip complaint
    fumes make us dizzy in the hall
    no railings on the third floor of the site
    bare wires hanging in the hall
    no gloves with chemicals
    emergency exit padlocked
    the saw has no cover and someone will lose a hand
    we breathe paint all day in a closed room
    kids of fifteen carry crates at night there
    I want to tip someone off without giving my name
    nobody ties on up there on the roof`,
  WORK_ACCIDENT: `i fell from a ladder at the building site
    press crushed my finger
    colleague burnt by hot oil in the kitchen
    the boss told us to say it happened at home
    compensation for injury at work
    they refuse to write the accident report
    machine cut off his hand
    cut myself while filleting fish
    back injury after heavy lifting on shift
    permanent damage, zus commission
    hit by a car cycling to my shift
    worked without contract and broke my leg
    forklift ran over my foot
    my brother died on site, what is the family due
    metal splinter in the eye from grinding
    poisoned by chemicals in greenhouse
    fell off scaffold, concussion
    they didn't call an ambulance, made me continue
    safety officer asks for witnesses
    occupational disease, wrists from the belt
    hundred percent sick pay after accident
    i signed that it was my own fault
    dog bit me while delivering parcels
    cow kicked me in the barn
    disability pension after a welding accident
    one-off payment, how much per percent
    hurt hand at the farm, no krus
    can't return to the line after injury
    slipped on wet floor at the plant
    slab fell on a worker
    wypadek przy pracy what to do
    electrocuted while repairing
    hit my knee in the warehouse, accident card
    grinder sliced my finger
    fell off a ladder picking apples
    boss told me to say it happened at home
    burned by acid at the plant
    hurt my back lifting crates
    splinter flew into my eye while grinding
    hose under pressure hit my face
    pallet fell on my leg
    electric shock from the machine
    slipped on the wet floor of the hall
    fumes poisoned me in the paint shop
    slipped a disc lifting at work and the firm wrote nothing
    hernia from carrying sacks
    my back went on the line and nobody reported it
    carried barrels and something snapped
    sciatica because of the job
    dust in my lungs from sanding
    going deaf from noise in the hall
    allergic to chemicals at work
    manager says if i report my broken leg i will be sacked
    foreman wants me to take leave instead of an accident report
    a pallet came down on my foot
    the oil splashed me in the restaurant kitchen
    I slipped off the ladder picking cherries
    they told me to say it happened at home
    my wrist snapped in the press and no ambulance was called
    burned with acid at work and they just sent me home`,
  RESIDENCE: `how to make my stay legal
    my visa runs out, what then
    i am here illegally and scared of offices
    help with immigration matters
    which documents do i need to live here
    voivodeship office for foreigners
    our family would like to remain in poland longer
    papers for a baby born here to foreign parents
    ninety visa-free days are over
    married a pole, what status do i have
    extend national visa because of illness
    my status after divorce
    border guard asked for my residence title
    overstayed, how to get documents
    my visa runs out soon
    can i stay here legally
    immigration stuff where to go`,
  RESIDENCE_PERMIT: `my karta pobytu expires in july
    temporary residence and work application
    fingerprints at the voivode
    how long until the decision on the card
    stamp in passport after applying
    lost my residence card on the bus
    bring my wife and kids, family reunification
    changed employer, what about my card
    letter about formal deficiencies
    refusal, how many days to appeal
    annex one from the employer
    mos portal to submit online
    can't book a slot at the foreigners department
    trc for students
    pobyt czasowy for wife of a pole
    how many photos and what stamp duty
    my case lies there a year, urge them
    summoned in person by the clerk
    what happens with the card if i am dismissed
    can i travel home while waiting for trc
    card is ready, which window to collect it
    who is the inspector of my case
    child needs its own residence card
    son turned eighteen and loses stay with me
    from pesel ukr to card, how to switch
    cukr card for ukrainians
    humanitarian stay permit
    renew trc with a new employer
    moved house, must i change the card
    status of my case in mazowiecki urzad
    filed in january and no answer
    proceedings discontinued because letter never reached me
    karta pobytu application help
    waiting ages for my card
    biometrics appointment
    stamp in passport instead of card
    missing papers letter from the voivode
    bring my wife over
    changed employers while the application is pending
    got fired, will i lose my card
    contract ended but card is valid
    stay after divorce from a pole
    they want a criminal record certificate
    which attachments for the stay application
    asked to supply missing documents
    application pending, may i travel home and return
    lost my card on the train
    how to check what stage my case is
    stay because of my wife
    my plastic runs out in March and there are no slots
    I filed a year ago and not a word
    I’d like my wife and daughter here with me
    I switched firms and wonder if my card still counts
    my wallet with the card got stolen
    my entry stamp runs out soon and I’d like to remain
    my ninety days end and I’m staying with my fiancé
    the border man wrote a date and it’s nearly here`,
  PERMANENT_RESIDENCE: `lived here five years, want permanent residence
    long-term eu resident
    karta polaka and settling down
    b1 exam for long term residency
    do years as a student count towards it
    stay forever as wife of a pole after three years
    how long can i be abroad without breaking the five years
    what income must be shown for eu resident card
    grandmother was polish, proof of polish roots
    green card for ten years
    exchange the plastic of permanent stay after a decade
    tired of renewing every three years, want one for good
    lost resident status since i lived in germany
    permanent stay for a baby of a resident mother
    long-term residency from italy, does it work here
    pity for recent years to rezydent ue
    language certificate or polish school diploma, which is accepted
    indefinite permit for vietnamese after many years
    uninterrupted stay, how do they count
    refugee for five years, can i settle
    ancestors deported to kazakhstan, repatriate
    rejected because earnings too low for resident
    is a rented flat enough for resident eu
    mother-in-law from armenia wants to settle permanently
    pobyt staly documents list
    difference between permanent and long-term
    pr in poland how to apply
    how soon can i get pr after trc
    victim of trafficking allowed to settle
    dziadek citizen before the war, settle permit
    settled status here like in the uk
    permanent residence for married couple
    pr after five years of living here
    been here five years what next
    card that never expires
    long term eu status
    settled for good
    five years of renewing and I’m sick of it
    I want to stay for good without deadlines
    married to a Pole for years so can I get the lasting one`,
  EU_CITIZEN_REGISTRATION: `i am romanian, must i register
    eu citizen staying over three months
    german passport, living at my girlfriend's
    certificate of registered stay for eu nationals
    bulgarian working in plock, which papers
    my wife is brazilian and i am portuguese
    family member of a union citizen card
    italian buying a house and moving in
    norwegian pensioner wants to live in poland
    does a czech need any visa
    identity card of the union is enough to live here
    frenchman came for a year, where to report
    slovak carer, right of residence
    latvian lost his job, may he remain
    permanent stay for eu citizen after five years
    greek husband, filipino wife, her card
    freedom of movement
    swiss passport in poland
    register spanish national's stay
    european union registration voivode
    british after brexit, old rights
    child with croatian citizenship, zaswiadczenie
    eu student, how much money to prove
    dutch employer sent me to poland
    health cover needed for union registration
    dual ukrainian and hungarian national
    cost for estonian to register
    dane with polish fiancee
    lost the eu certificate, new print
    austrian partner and non-eu children
    lithuanian living here without registration
    irish citizen relocating with non european spouse
    i am bulgarian, do i have to register
    wife is spanish and i am colombian
    romanian staying longer than three months
    eu husband paperwork
    mother in law from romania will live with us
    parents from bulgaria moving here
    lithuanian staying over three months
    I hold an Irish passport, do I sign up anywhere
    we came from Lisbon and mean to stay
    my wife is Spanish and I am Kenyan
    moved over from Berlin for a job`,
  TEMPORARY_PROTECTION: `fled kharkiv because of the war
    pesel ukr, how to get status back
    diia.pl document for ukrainians
    until when is temporary protection extended
    was in ukraine for a month and they took my ukr
    special act for ukrainians
    my mother only now came from zaporizhzhia
    ukr status after coming back from germany
    nud instead of ukr in the register
    free collective accommodation place for war refugees
    can a man of eighteen also get protection
    minors from ukraine without parents, temporary guardian
    may i go to lviv for holidays under protection
    vietnamese who lived in kyiv, am i covered
    bombs and shelters, we came with one suitcase
    proof of temporary protection
    grandmother from kherson without documents
    ran from war with kids, where first
    do i lose status when applying for a card
    mobilisation, husband afraid to go back
    belarusian who escaped from ukraine
    crossed the border and they changed my ukr
    ukrainian pregnant, what entitlements with ukr
    stay of war refugees valid until march
    internal ukrainian passport at registration
    lost home in mariupol
    newly arrived from ukraine, help at start
    host family for refugees from war
    fingerprints for ukr of a child
    soldier from the front treated at his sister's
    status ukr renew after losing
    war in my country ukraine, protection for my wife
    lost my ukr status after a trip home
    switch from ukr to a card
    pesel ukr cancelled
    fled the shelling
    visited mum in poltava and vanished from the system
    no status after coming back from ukraine
    how long may i leave without losing ukr
    son turned eighteen and has no ukr
    baby born here and ukr status
    my aunt escaped the shelling and needs papers
    I went home for a funeral and got struck off
    what happens to us when the protection ends`,
  ASYLUM: `prison awaits me in my country
    i want to ask for asylum at the border
    from belarus, wanted for protests
    refugee status, how to apply
    persecuted for being gay
    escaped afghanistan through the forest
    centre for foreigners, when am i admitted
    subsidiary protection for a chechen woman
    dublin, they want to send me to germany
    temporary identity certificate of foreigner
    my asylum was rejected, refugee board
    pocket money in reception centre
    from syria with no papers
    pushback at the belarusian border, my brother in the woods
    interview about my claim, how to prepare
    geneva travel document
    changed religion and the family wants to kill me
    who represents asylum seekers for free
    held in guarded detention of the border guard
    cousin from iran needs safety
    searching my sister, we were separated while fleeing
    integration programme after being recognised
    journalist from russia can't return
    child alone crossed the border, legal guardian
    tajik opposition, tortured in jail
    office for foreigners hearing
    war in sudan, nowhere to go back
    eritrean refugee needs help
    congolese speaks french and seeks protection
    they would draft me and make me kill
    international protection, how long to wait
    do asylum seekers get housing and food
    they will put me in prison if i go back
    i will be arrested in my country
    if i return they will kill me
    i cannot go back because of the government there
    they will jail me if i return
    on the run from my government
    my family is threatened because of our faith
    don't want to be drafted into the army
    asylum refused, what now
    belarus opposition activist
    husband missing in the war, who searches
    family split at the border
    gay and in danger at home
    where i come from they lock you up for who you are
    jailed for my opinions back home
    if I’m sent back they’ll lock me up
    the gang said they’d find my kids
    I was refused and have days to answer
    I left because of who I love
    soldiers came for my brother and I ran
    trying to find my brother we got separated in the war
    looking for my mother who went missing in the war`,
  CITIZENSHIP: `i want a polish passport of my own as citizen
    recognition as a polish citizen
    application to the president for citizenship
    must i give up ukrainian citizenship
    after how many years can one become polish
    daughter born in plock, is she polish
    history and anthem test
    my father was a pole, confirm citizenship
    stateless, no country at all
    oath and ceremony of receiving the act
    citizenship by marriage to a polish woman
    dual nationality allowed
    b1 for naturalisation or is matura enough
    i would like to vote in elections
    child of polish mum and turkish dad, which nationality
    granting citizenship for family from vietnam
    regain citizenship through grandfather
    how long does the chancellery take
    three years on permanent, when can i be citizen
    they refused to recognise me as citizen
    obywatelstwo requirements
    belarusian son wants to serve in polish army
    naturalization in poland
    do minor kids become citizens with me
    with polish citizenship travel to usa without visa
    dowod osobisty for a new citizen
    renounce polish nationality
    citizenship for my egyptian husband
    prove polish origin before consul
    how do i become a national
    evening about constitution and symbols for candidates
    my children are polish already and i am not
    my grandfather was polish, can i get a passport
    become polish after ten years
    naturalisation
    grandpa was polish
    swear the oath
    when can i vote
    when do i get a polish id
    same rights as poles
    elections and foreigners
    lived here for years, wife is polish, want an eu passport
    become a full citizen
    I’ve built my life here and want the red passport
    my daughter was born here so is she Polish
    my great grandfather came from Lublin`,
  PESEL: `i have no pesel and the doctor asks
    how to get pesel for a newborn
    pesel for foreigner without meldunek
    office refused to give me the number
    my name is spelled wrong in pesel
    what is this eleven digit number for
    lost the slip with my pesel
    employer demands pesel for the contract
    block my pesel against fraud
    wrong birth date in the register
    notification that the number was assigned
    does pesel expire
    which office assigns pesel to indian citizen
    bank refused me since i lack pesel
    national identification number, where from
    pesel for wife who joined me
    changed surname, will the number change
    legal basis for asking a pesel
    my son got a girl's number, sex mistake
    can someone else apply for the number with power of attorney
    baby born abroad and pesel
    how many days to receive pesel
    pharmacy wants the pesel number
    two different pesels in the system
    somebody took a loan on my pesel
    three month visa, can i have one
    social security number in poland like ssn
    school asks for pupil's pesel
    unblock pesel to sign at the notary
    confirmation of pesel in english
    peselu nie mam, what to do
    personal number application urzad gminy
    bank wants a pesel
    number for my newborn
    eleven digit number
    clinic refused because i have no eleven digits
    hr asks for pesel
    can't register anywhere without the number
    the school keeps asking for a number my son hasn’t got
    no clinic will take me without those digits
    where do I get that national number`,
  ADDRESS_REGISTRATION: `owner does not want to register me
    zameldowanie, where in plock
    meldunek for one year
    moved to my sister's, report the address
    can i get anything without registered address
    how to deregister before leaving
    they removed me from the address without telling
    certificate of zameldowanie for voivode
    registration in a worker's hostel
    register child at grandparents'
    form of temporary stay signed by the owner
    new address after moving from gabin
    house number changed, where to notify
    flatmate is registered and refuses to leave
    proof of address
    address registration online with lease
    ex-husband still registered at my flat, remove him
    landlord wants money for meldunek
    permanent address versus temporary stay
    how many days after arrival to register
    live in lodgings without address
    register where i live
    ukrainian friend at mine, register her
    does registering raise the rent
    dorm, will they register me there
    registered in two places at once
    meldunek form in english
    different address in my contract than in registration
    check where i am registered
    landlady fears tax and gives no registration
    propiska or whatever it is called here
    do foreigners need zameldowanie
    owner won't let me register
    moved flats, who do i tell
    proof of where i live
    deregister before leaving
    I need a paper saying where I live
    my landlady refuses to sign that I stay there
    we moved flats, whom do I tell
    the office wants evidence of my street
    moved house last week who do i tell
    new flat, have to check in at the city hall
    we moved and the town hall has the old address`,
  CIVIL_REGISTRY: `we want to marry, he is from egypt
    copy of the birth certificate
    usc, register a newborn
    ukrainian marriage certificate into polish books
    change surname after divorce
    certificate of no impediment to marriage
    transcription of a foreign certificate
    father is abroad, acknowledge paternity
    how to get a death certificate
    a letter in the surname is wrong in the record
    gave birth at home, how to report
    how many witnesses and what fee for civil wedding
    fiancee without papers, will they marry us
    interpreter at the registry wedding
    lost birth record, get a new one
    choose a name for baby not on the list
    full or short copy
    multilingual birth extract for travel
    outdoor wedding, will the registrar come
    divorced in moldova, enter it in poland
    single status certificate
    return to maiden name
    twins born in hospital, days to register
    got married in las vegas, valid
    stillbirth registration
    akt urodzenia for my son
    no father written in the certificate
    church wedding with legal effect, orthodox bride
    marrying a vietnamese, paper missing from her country
    correct the date of birth in the act
    hundred year old record from archive
    slub cywilny with foreigner
    getting hitched to a polish guy
    tie the knot
    our little one was born, where do we register
    dad's name on the birth paper
    foreign marriage entered into polish books
    change my surname back
    three weeks old and no birth paper
    newborn has no documents yet
    hospital sent the notice, now what
    wife gives birth on thursday, who registers the girl
    naming the baby
    born in plock what next
    our girl was born on Tuesday, where do we enter her name
    we’d like to tie the knot and I’m from Nepal
    they spelt my son’s surname wrong in the act
    they want proof I’m single`,
  DIGITAL_IDENTITY: `forgot the password to profil zaufany
    set up trusted profile with bank
    mobywatel does not work on my phone
    electronic signature for application
    confirmation point, where is it
    login.gov doesn't let me in
    e-doreczenia mailbox for offices
    diia and mobywatel for ukrainian
    epuap letter to the gmina
    no polish bank, how to confirm identity online
    trusted profile expired after three years
    sms code does not come to my new number
    government app with id in the phone
    log in through mojeid
    qualified signature or trusted one
    e-id card pin to the chip
    foreigner wants to deal with offices by internet
    account on gov.pl
    prove who i am on the internet
    video verification of profile
    residence card in mobywatel app
    school id in son's phone
    pue asks me to log in and i have nothing
    name mismatch in profil zaufany
    outdated certificate in the app
    dad can't confirm his profile at the counter
    sign a pdf with gov signature free
    who activates profil zaufany
    account locked after five attempts
    qr code document for a policeman
    change phone in trusted profile
    digital id for foreigners poland
    locked out of gov
    trusted profile expired
    id on my phone
    sign a letter online
    epuap password gone
    application online needs a signature
    page asks for a qualified signature
    system wants login through a bank
    I can’t sign the form on the government site
    it wants me to prove who I am online
    forgot my login for the state portal`,
  PASSPORT_CONSULATE: `passport expired, where is my consulate
    passport was stolen on the train
    indian embassy in warsaw appointment
    passport for baby born in poland to georgian parents
    consulate doesn't answer the phone
    biometric passport, photo, fingerprints
    visa to england for a ukrainian
    visiting consul day in plock
    polish passport for son, father's consent
    emergency travel certificate instead of passport
    embassy of belarus doesn't issue documents
    polish travel document for foreigner
    power of attorney at consulate for selling the house
    how long for a new passport
    bangladesh has no mission here, where to go
    renew nepali passport
    philippine embassy oec overseas worker
    consular attestation of signature
    passport went through the washing machine
    passport service in warsaw
    russian zagranpasport out of date
    temporary passport for urgent trip
    kids need passports for holiday in turkey
    legalise a document at the embassy
    honorary consul
    consent for child travelling with grandad at consul
    vietnam embassy report of birth
    my passport was found, where to collect
    consulate of colombia hours
    uzbek passport exchange
    lost passport abroad on holidays
    fee for adult passport
    no blank pages left in my passport
    lost my wallet with passport
    embassy is in warsaw and i work
    passport for our infant
    passport runs out in march
    consul coming to town
    no slots at the embassy
    does the consul come to us
    can't take a day off for the consulate
    dog chewed my passport
    damaged passport
    passport got wet
    my little book with all the stamps got stolen
    the embassy is four hours away
    our newborn has no travel document
    I need my country to certify a power of attorney`,
  RETURN_HOME: `i want to go home but have no money for the ticket
    decision obliging me to return
    border guard told me to leave in thirty days
    my brother's deportation, how to stop it
    voluntary return with iom
    entry ban to schengen three years
    free ticket to georgia
    cousin locked up before removal
    we are going back to ukraine for good, what to close
    repatriation to colombia
    return to homeland with financial support
    overstayed visa by two months and want to leave
    how to lift the ban on entry
    appeal against deportation
    flight to nepal, can't afford
    wife is ill, wish to be treated among family back home
    detained at the airport and turned back
    will they remove me or can i remain with children
    assisted return programme
    poles returning from england, where to start
    moving back after twenty years in ireland
    removal goods free of customs when resettling
    i surrender, want to fly to mum
    who pays the fare back
    don't want to be here anymore, help me leave poland
    after prison they send me away
    employer dumped us, we want to manila
    after deportation may i come back in a year
    help to return to country of origin
    one way plane ticket home to ghana
    forced return and child in school
    give notice of leaving poland forever
    i just want to go home but cannot pay the ticket
    i have had enough and want to fly home
    broke and want to fly back
    who pays the ticket home
    told to leave the country
    i failed here, want to go back to my people
    order to leave poland
    entry ban and appeal
    put on the list of unwanted
    I’ve had enough here but can’t afford the flight
    got a letter that I must leave within thirty days
    who pays the journey for people going back
    my friend sits in detention and will be flown out`,
  LANGUAGES: `i don't speak polish, who helps me
    learning foreign languages in town
    language barrier in shops and offices
    nobody understands me, i speak only vietnamese
    want to study both polish and english
    someone who knows georgian and polish
    weak in the language and afraid to open my mouth
    what languages can i get by with here
    my children speak it, i not a word
    language certificate, which and where
    arabic speaking person needed
    grammar, pronunciation, vocabulary from zero
    spanish at home, polish outside, i mix all
    which languages are taught here
    night classes in languages
    learn to speak something new`,
  POLISH_COURSE: `where to learn polish for free
    polish course for beginners in the evening
    i can't read latin letters
    online polish lessons after a night shift
    b1 certificate exam preparation
    learn to read and write polish
    when does a new a1 group start
    textbook and workbook for foreigners
    wife at home with a baby wants a course
    polish cases kill me
    polish at the factory, teacher after shift
    how much is a language school
    weekend polish for ukrainians
    better than a2, intermediate class
    placement test
    polish for nurses and medics
    from zero at fifty, polish
    i understand but can't build a sentence
    intensive every morning
    private teacher of polish for my mother
    kurs polskiego for expats
    polish as foreign language, state exam
    class with childcare
    spelling sz cz, how to learn it
    my husband wants to study polish through hindi
    app and materials for self study of words
    enrol for language classes from september
    me speak small polish, want school
    does the labour office pay for polish
    lessons after night shift
    can't read latin letters yet
    polish for dummies
    b1 exam prep
    zoom lessons at dawn
    teacher coming to our factory
    I can only say thank you and good day
    I point at things in the bakery
    something on Saturdays because I’m on shifts
    need the certificate for my papers`,
  CONVERSATION_PRACTICE: `with whom can i practise speaking
    talk polish live, not from a book
    conversation club with coffee
    chat in polish with locals
    i understand but am shy to speak
    language tandem, i teach spanish
    language cafe on thursdays
    practise phoning and talking to a cashier
    talks about films in easy language
    get used to hearing real polish
    meetings where people speak slowly
    looking for a speaking partner on walks
    after the course i forget, need to use it aloud
    language table by the river
    board games and talking polish
    pensioner happy to talk with foreigners
    role play, hairdresser, mechanic
    language exchange polish english
    online chat group in the evening to speak
    terrible accent, who corrects me
    teenager too embarrassed to talk with peers
    small talk in polish, how to start
    native speaker for conversation
    learn jokes and slang like everyone
    i sound like a robot, talk with me
    practise asking the boss for a raise in polish
    tell about myself without notes
    nobody laughs when i speak
    partner for speaking one hour a week
    pogaduchy po polsku
    chatting for mums at the playground
    ladies' chatter to polish the tongue
    too shy to speak
    know grammar but freeze when talking
    chat over coffee in polish
    somebody to natter with in polish
    I read fine yet freeze when I must talk
    someone local who’d correct me over tea
    grammar’s okay, tongue isn’t`,
  OTHER_LANGUAGES: `english course for adults
    learn german before moving
    saturday ukrainian school for my daughter
    so the kids don't forget georgian
    ukrainian lessons for a polish neighbour
    spanish from scratch
    sign language course
    where do they teach italian
    russian for beginners, alphabet
    vietnamese for grandchildren born here
    english for toddlers
    turkish lessons at someone's home
    norwegian for the oil rig
    english tutor for matura
    arabic at weekends for my sons
    polish woman wants to speak hindi
    french club
    ielts toefl preparation
    mother tongue school for little belarusians
    i teach bengali in exchange
    basic ukrainian for office staff
    dutch for the tulip fields
    chinese or japanese for a teenager
    son loses our native language
    german for caregivers
    swedish, czech, slovak, anyone teaching
    romanian child should read in own language
    tagalog and cebuano for mixed kids
    business english for it people
    punjabi gurmukhi class
    esperanto evenings
    reading cyrillic with granddaughter
    my kids forget georgian
    swap spanish for polish
    brush up my english
    mother tongue school on saturdays
    georgian for my seven year old
    teach my grandson to write ukrainian
    lessons in granny's language
    my kids answer gran in the wrong language
    I’d like to brush up my English in the evenings
    swap my Hindi for someone’s Polish`,
  TRANSLATION_INTERPRETING: `need an interpreter at the doctor's
    who goes with me and translates in the office
    translate a talk with the teacher
    ukrainian interpreter in hospital
    a letter in polish, what does it say
    someone who speaks nepali to interpret
    phone interpreter right now
    at the police station i did not understand
    google translate makes mistakes, need a human
    intercultural assistant at a parents' evening
    simultaneous interpreter for a conference
    price of interpreter per hour
    grandma's letter from russian
    doctor talks fast, georgian interpreter please
    interpreting by video during a visit
    ordinary translation without stamp
    sign language interpreter for an errand
    speak my own language in court
    medicine leaflet into arabic
    deaf and foreign husband, how to communicate
    child interprets for us, not right
    volunteer translating filipino
    sms from the bank in polish, what do they mean
    three way call with hr and translator
    tlumacz romanian at the maternity ward
    doctor and i don't understand each other
    my kid interprets for me and i hate it
    somebody who speaks nepali at the clinic
    interpreter for parents evening
    surgery on wednesday and the surgeon speaks only polish
    don't understand the anaesthetist
    clerk talks and i just nod
    talk at school without the language
    nobody speaks vietnamese in the maternity ward
    at the police nobody knows my language
    nobody at school speaks georgian
    I won’t follow a word the cardiologist says
    who’ll speak for me at the parents’ evening
    the clinic rang and I hung up because I understood nothing
    nobody at the hospital speaks english
    the doctor doesn't understand a word i say
    need someone who speaks english to come along to the office
    can't explain to the nurse what hurts`,
  SWORN_TRANSLATION: `sworn translator of ukrainian
    birth certificate translated with a stamp
    diploma into polish by a certified translator
    price per page of sworn translation
    driving licence from georgia to be translated officially
    divorce ruling belarusian to polish
    office rejected the ordinary translation
    certified copy of the record in polish
    tlumacz przysiegly hindi
    passport translated for a wedding
    notary requires sworn interpreter
    daughter's school report with translator's seal
    no criminal record from russia, translate
    bengali sworn, does any exist in poland
    express certified translation for tomorrow
    ministry of justice list of translators
    scan or original for sworn translation
    round seal on translation
    marriage certificate from philippines certified
    german car papers, brief, translated for office
    notarised power of attorney into romanian
    will in ukrainian for the court, official translation
    vietnamese certified translator
    uzbek translator with licence
    must apostille be translated as well
    medical history translated for a commission
    sworn interpreter coming to the registry office
    vaccination booklet official translation
    company deed into english, attested
    nepali to polish for residence papers, sworn
    turkish to polish with electronic signature
    spanish alimony sentence, certified copy
    stamped translation of birth paper
    official translator for vietnamese
    office wants my licence translated with a seal
    how much per page
    the office sent my certificate back because it’s in English
    they want it in Polish with a round stamp
    how much per page for court approved papers`,
  ADVICE: `no idea where to take this
    who advises foreigners
    i need advice, so many matters at once
    free consultation please
    lost in polish regulations
    somebody wise tell me what to do
    advice by phone in russian
    citizens advice
    letter from an office and i don't get it
    several problems in one family, one adviser
    whom do i ask
    hotline for foreigners
    just a question, i can't pay
    so many questions and nobody to ask
    don't know where to start
    need somebody to point me the right way`,
  INFORMATION_POINT: `just arrived, where to begin
    where is the information point for foreigners
    which counter should i go to
    what offices are in this city and opening hours
    new in town, what is what
    map and guide for newcomers
    first days in poland, list of things
    someone to explain how everything works here
    information for ukrainians at the station
    integration centre for foreigners
    which rooms in town hall are for what
    leaflets in english about life in plock
    what options do i have as a new resident
    direct me to the right place
    customer service of the city
    moved here with family, how to settle in
    sent from door to door
    welcome meeting for new residents
    guidebook for immigrants
    any info line in my language
    where can i ask about anything
    consultant for migrants in the commune
    information duty hours for foreigners
    what must be arranged after arrival
    who tells me where things get done
    first steps guide
    migrant info point
    urzad, which one do i need
    i know neither city nor offices
    give me the address of the proper department
    village near gabin, nearest place to enquire
    expat help desk
    one stop shop for newcomers
    got off the train yesterday and am lost
    first week to do list
    where is what in this town
    one desk for everything
    fresh off the bus, what first
    just moved to plock
    got here last night, where do i begin
    off the plane and lost in all the paperwork
    someone to tell me what comes first
    just landed in town and haven't got a clue
    don't know which office to go to
    newbie here where do i even start
    can someone explain how things work here`,
  LEGAL_ADVICE: `i need a lawyer for free
    nieodplatna pomoc prawna, how to book
    got a lawsuit and a date in court
    lawyer speaking russian
    can't afford a solicitor
    criminal case, i may be convicted
    divorce in court, how to begin
    student law clinic
    inheritance after husband, brothers fight
    sued for defamation
    must i appear as a witness
    public defender
    notary and power of attorney, what's that
    default judgment, objection
    accused of theft i did not do
    appeal an administrative decision
    legal clinic for foreigners
    exempt from court fees
    who writes an appeal
    mediator or court with a neighbour
    custody of my son, petition
    is the loan agreement i signed valid
    dividing property after split
    helsinki foundation lawyer
    barrister on duty at the county office
    court probation officer came to my home
    filing a case, how much does it cost
    got a ticket and don't agree, court
    attorney for maintenance claims
    prawnik free of charge
    hearing tomorrow, may i have a lawyer
    articles of law i don't understand
    legal aid plock
    summoned to court
    free solicitor
    appeal the refusal
    sued by my ex boss
    lawyer i can afford
    verdict passed and i never knew of the trial
    payment order from an e-court
    called as a witness and afraid
    deadline to appeal runs out
    judgment in my absence
    a judge has called me and I’m scared
    they accuse me of something I didn’t do
    I signed a note and now regret it
    someone who knows the rules and charges nothing
    is there a pro bono lawyer in town
    they refused my card and i want to appeal
    got a refusal, how long do i have to appeal
    the lady below hits the ceiling with a broom, how do we make peace
    quarrel about noise with the man downstairs
    i want to divorce my polish husband, what about the kids`,
  CONSUMER_RIGHTS: `bought a phone, broken, shop refuses complaint
    online store does not refund
    return shoes within two weeks
    consumer ombudsman
    warranty for washing machine rejected
    operator charged a thousand for internet
    signed for pots with a door-to-door salesman
    withdraw from contract made by telephone
    airline cancelled flight, compensation
    travel agency cheated us on vacation
    mechanic repaired the car badly and demands money
    bought on olx and a brick came
    gym won't let me cancel membership
    false promotion and a higher receipt
    used car with rolled back mileage
    insurer doesn't pay for damage
    furniture arrived broken, seller silent
    dry cleaner ruined my dress
    paid for an internet course, no access
    phone contract cancellation penalty
    blankets at a show for seniors, three thousand
    no receipt nor invoice given
    faulty bicycle, service washes hands
    uokik complaint
    coach company will not refund ticket
    reklamacja, how do i write it
    charged twice for one order
    driving school took the cash and shut
    new flat from developer with defects
    wedding photographer kept pictures
    rotten sausage from market, where to report
    chinese webshop never delivered and customs
    ordered a phone and got a brick
    seller won't refund
    gran bought pots from a door salesman
    gym won't let me cancel
    broken washing machine and the store shrugs
    scammed by a visa agency
    tour operator cancelled and kept the money
    used car died two days later
    dealer hid the defect
    mechanic took money and fixed nothing
    airline cancelled and won't pay back
    the sofa i ordered never arrives
    charged for something i never ordered
    plumber took an advance and disappeared
    builder botched the bathroom
    furniture maker kept the deposit
    renovation crew didn't finish and won't answer
    paid for an online course, no lessons
    concert cancelled, want money back
    sole fell off new shoes
    they refuse a return after three days
    salesman at the mall talked me into a three year plan
    phone insurance i knew nothing of
    the promotion was a loan
    the seller blocked me after I paid
    a man at the door talked gran into a new tariff
    the gym keeps charging though I cancelled
    they shrug at the guarantee
    washing machine broke and it is still under guarantee
    sold me a dud and won't answer
    want to return my trainers and they say no`,
  FORM_FILLING: `who helps to fill in an application
    i don't understand the boxes of the form
    write a petition for me
    must reply to a letter from the office
    we fill together and i sign
    polish form, what do i enter
    help to write an appeal letter
    where to print and photocopy papers
    check whether i filled it right
    someone sit with me over these papers
    attachments, declarations, so many
    wrong code in field seven, sent back
    official letter, polite style
    can't write polish
    grandfather is blind, needs a scribe
    e-form got stuck on page three
    sample of podanie to a headmaster
    how is a power of attorney written
    friendly person for forms
    asked to complete missing documents
    request to the commune, three sentences
    survey and statement to fill out
    black ink or blue
    volunteers for paperwork on mondays
    submitted incomplete set
    pomoc w papierach in english
    envelope with window came, what now
    handwritten or typed
    wniosek only in polish and i read arabic
    copies certified as true
    paperwork is too much for me
    summarise this letter in simple words
    where do i sign and what date format
    letter in polish, can't make head or tail of it
    what do i write in this box
    help me write an appeal
    deadline tomorrow and the form is blank
    thick envelope from an office and can't read a word
    pile of papers to fill in
    what do they want in this letter
    what to put in the box father's nationality
    mother's maiden name on the form
    six pages of boxes and I’ve no clue
    an envelope with an eagle on it came
    which line do I leave empty
    could somebody go through this paper with me`,
  DIGITAL_SKILLS: `i can't use a computer
    grandma wants video calls with grandkids
    prepaid sim card registration
    how to create an email
    phone locked, who helps
    free wifi where
    install an app in polish
    use a computer and printer
    smartphone lessons for senior
    forgot gmail password
    port my number from ukrainian to polish operator
    facebook hacked
    afraid of clicking links, teach me
    send a photo and scan of a document
    home internet, which to choose
    data package and top up
    learn excel and word
    tablet for a child, parental control
    no computer and everything is only online
    esim for short stay
    whatsapp viber telegram on a new phone
    digital help desk in the library
    download a pdf and print it
    memory full, phone freezes
    phone is in chinese, switch language
    shop online safely
    book a visit online, don't know how
    laptop from donor for a pupil
    fake text about extra payment, how to know
    computer course for adults
    keyboard without polish letters
    join a zoom or teams meeting
    charger, cracked screen, who repairs and shows settings
    grandma wants to video call
    sim won't register
    install the bus app
    hopeless with computers
    where to print and scan
    phone got a virus
    can't install the bank app
    buy a ticket on the phone
    translator on my phone
    dad can't pay a bill on his phone
    mum is afraid of the banking app
    mum can’t work the cash app
    how do I ring home with picture
    my mobile is full and does nothing
    I have never touched a mouse
    phone is locked and i don't know the code
    ran out of mobile data what now
    how do i top up my prepaid`,
  HEALTH: `i'm sick and don't know where to go
    medical treatment for foreigners
    healthcare for the whole family
    fever, cough, stomach ache
    no insurance but must be treated
    where to have my health checked
    how does the health system work
    unwell since a week
    chronically ill, medicines and check-ups
    medic who speaks ukrainian
    free screening tests
    clinics for children and adults
    nfz or private, how do i get care
    feeling poorly for a week
    medical care for newcomers
    it hurts and i don't know where to go`,
  DOCTOR: `how to sign up with a family doctor
    child has a fever for three days
    referral to a cardiologist
    need l4 for today
    paediatrician who understands russian
    make an appointment at the clinic
    back hurts and leg goes numb
    blood test on empty stomach
    eye doctor and new glasses
    gp declaration, nurse and doctor
    medical exam before starting a job
    cough won't go, breathless at night
    rash and itching after greenhouse
    queue to orthopaedist two years
    high blood pressure, dizzy
    przychodnia registration without polish
    ear of my son is oozing, ent
    want to change the gp because rude
    home visit for bedridden mother
    telephone consultation, i keep calling
    ultrasound of belly
    diabetes, glucometer and strips
    sanepid booklet for gastronomy
    clinic says no without pesel
    rehabilitation after fracture, physio
    mole on my back, dermatologist
    pollen allergy tests
    night and holiday medical care
    sick note for a sick child
    runny nose and sore throat
    tick bit my leg
    private internist, price of a visit
    kidneys ache, stones
    lekarz speaking english
    coughing and feverish
    kid came out in spots
    repeat prescription
    sign the whole family up at a surgery
    my back is killing me
    sick note for work
    checkup before starting the job
    baby coughs and wheezes at midnight
    can't breathe well, clinic shut
    forty degrees and it's sunday
    whistling in his lungs
    heartburn and diarrhoea for a week
    throwing up and belly ache
    cough won't go
    dizzy all the time
    swollen ankle
    the runs
    referral to a specialist
    blood tests where
    leg swollen after work
    paediatrician for a baby
    eye doctor
    got results and don't understand
    runny nose third week
    tick bit me and it is red
    child's ear hurts
    this cough has hung around for weeks
    the little one is burning up
    it stings when I pee
    spots all over her tummy
    I’d like my blood looked at
    feeling rough since yesterday and need to see somebody
    been throwing up all night
    kid has the runs and a temperature
    i'm under the weather where do i go
    coughing my lungs out
    my child has a rash all over
    my baby has a fever and won't eat
    my son is ill what doctor do i call
    threw my back out lifting boxes
    doc for my back
    can't straighten my back
    my neck is stiff
    pulled a muscle
    my knee is swollen
    my back kills me after lifting boxes
    disc problem, i cannot bend down
    my knee is swollen from standing at the line`,
  HOSPITAL_EMERGENCY: `swallowed a battery, call ambulance
    ambulance for an unconscious man
    sor, waiting time in emergency room
    broken arm, where for a cast
    mum had a stroke
    chest pain and left arm
    112 in english
    father fainted and is not breathing
    blood doesn't stop
    i lie in hospital and nobody tells me anything
    visiting hours on the ward
    planned hernia operation
    child fell from window
    scalded by boiling water
    will i pay for ambulance without insurance
    poisoned by mushrooms
    epileptic fit on the street
    discharge from hospital, what next
    emergency at night
    bitten by a viper
    hospital bill of ten thousand
    appendix, strong pain
    car hit me on a crossing
    allergic shock after wasp sting
    twisted ankle, swollen
    they took my husband by ambulance, where
    carbon monoxide, all of us dizzy
    chemotherapy oncology ward
    karetka, how to call one
    stitches after knife wound
    sunstroke in the field
    heart attack, help
    intensive care, who informs the family
    tight chest and numb arm
    colleague collapsed
    cut my hand and it won't stop bleeding
    toddler swallowed a battery
    needs stitches now
    mate collapsed and isn't breathing
    somebody lies unconscious
    choking after a wasp sting
    child drank dish soap
    he fell under a forklift and can't get up
    scalded with boiling water
    i think he has a stroke
    child fell down the stairs
    he went down in the shower and won’t answer
    she took all the tablets
    blood everywhere after the glass door
    dad’s arm is numb and he’s sweating
    scalded with boiling soup
    i think i broke my leg
    fell and broke my arm where do i go
    he passed out and hit his head`,
  HEALTH_INSURANCE: `am i insured in nfz
    ewus shows red
    who reports me to insurance
    add wife and kids to my health cover
    ehic card for going to germany
    voluntary health insurance
    boss hasn't paid my health contribution
    indian student and insurance
    how much is the health contribution if i don't work
    private policy for karta pobytu
    how long am i covered after dismissal
    treatment refused as no insurance
    rmua or zua print
    mother-in-law from ukraine uninsured
    farmer krus and health cover
    s1 form from romania
    refund for treatment abroad
    patient account ikp, my status
    is travel insurance enough for a hospital
    child studies, who insures it
    no nfz, what now
    zza zus family member added
    on zlecenie, do i have right to a doctor
    insure my granny under me
    sanatorium from nfz referral
    proof of entitlement to benefits in kind
    where is the national health fund branch
    gap between contracts and a specialist visit
    ubezpieczenie for unemployed woman
    going on vacation, which card for treatment
    mayor's decision on right to health care
    free treatment with ukr
    foreigner coverage public healthcare
    reception says i am red in the system
    is my boss paying my insurance
    add my wife to my insurance
    broke my leg and uninsured
    receptionist says i am not in the system
    told i am uninsured although i work
    hospital sent me a bill
    reception says nobody pays in for me
    they operated and sent a huge bill
    can I add my wife to mine
    between jobs, may I still see a doctor
    reception says i am red in their computer
    the nurse says the system does not see my insurance`,
  DENTIST: `my tooth hurts
    filling fell out while eating
    dentist on nfz, where
    wisdom tooth removal
    face swollen from a tooth
    braces for daughter
    child scared of the drill
    dentures for granny
    root canal price
    dentist on sunday
    broke a front tooth on a bike
    gums bleed when brushing
    caries of a three year old
    ukrainian speaking dental clinic
    lost my crown
    scaling and tartar
    tooth growing crooked
    abscess on the gum and fever
    anaesthetic in pregnancy at dentist
    school dental surgery
    pull out a tooth for free
    cavities from sweets
    implant or bridge
    dentist without insurance
    teeth sensitive to cold
    knocked out tooth, kept in milk
    milk tooth is loose
    jaw throbbing all night
    dentysta plock pain
    panoramic x-ray of jaw
    grinding teeth, splint
    stains after smoking, whitening
    toothache since yesterday, cheek puffed up
    wisdom tooth is murder
    face swollen from tooth
    filling fell out
    dentures
    dentist at weekend
    chipped my front tooth
    tooth knocked out
    broke a tooth at work
    my cheek is like a balloon
    bit on a stone and half of it is gone
    the filling dropped out over dinner
    my girl’s teeth grow crooked`,
  PHARMACY: `which pharmacy is open all night
    ukrainian prescription in polish apteka
    prescription code and pesel
    ran out of insulin
    blood pressure pills without prescription
    cheaper substitute of a medicine
    cough syrup for infant
    reimbursed drug or full price
    can't read leaflet, dosage of tablets
    pharmacist's emergency prescription
    thermometer, bandage, plasters on sunday
    morning after pill
    my medicine is out of stock everywhere
    free medicines for children and seniors
    duty apteka
    where to throw out expired tablets
    formula milk for allergic baby
    what is paracetamol called in polish
    antibiotic every other day
    eye drops and ointment
    thyroid drug from georgia, equivalent
    pregnancy test and condoms
    pills sent from india
    flu jab at the chemist
    painkiller stronger than ibuprofen
    inhaler for asthma
    measure pressure at pharmacist
    first aid kit for journey
    e-prescription in a text
    herbs and vitamins
    drugs too dear for pensioner
    adult diapers on order
    chemist nearby closing time
    out of pills on sunday
    chemist open late
    cough syrup for a child at night
    same medicine as back home
    thyroid tablets ran out over the holidays
    insulin at night
    medicine out of stock everywhere
    plasters and something for a sore throat
    nose drops
    thermometer and syrup
    ran out of my heart pills on a Sunday
    where do I show the code from my phone
    something for hay fever without a paper`,
  PREGNANCY_WOMENS_HEALTH: `i am pregnant, whom to see
    test shows two lines
    female gynaecologist preferably
    free pap smear
    birth school in russian
    midwife comes home
    i miscarried, where is help
    can my husband be at the birth
    unwanted pregnancy, options
    he raped me and i fear pregnancy
    lump in the breast
    mammogram after fifty
    my period did not come
    twenty week scan
    insert a coil
    contraception for eighteen year old
    maternity card and hospital bag
    breastfeeding hurts
    third month and vomiting
    bleeding in sixth month
    menopause and hot flushes
    we cannot conceive, infertility
    wife gives birth in two weeks, uninsured
    after birth stitches opened
    caesarean or natural
    std, itching and burning
    breast pump and engorged breasts
    ginekolog on nfz
    painful periods and endometriosis
    anonymous hiv test
    pregnancy certificate for boss
    newborn jaundice after delivery
    female circumcision, i was cut
    period is late
    two lines on the test
    knocked up and scared
    lump in my breast
    midwife after i gave birth
    breast check without referral
    free mammogram
    breast ultrasound
    smear test for foreigners
    scared of giving birth, first time
    what to pack for the maternity ward
    may my husband be at the birth
    I’m two months late and scared
    due in May and seen no one yet
    found a lump under my arm
    we lost the baby and nobody explains
    want the coil put in
    up the duff and no insurance
    bun in the oven and no idea where to go
    i'm bleeding and think i lost the baby`,
  VACCINATION: `child's jabs, schedule differs from georgia
    vaccination book left in kyiv
    measles mumps rubella
    flu shot
    tick vaccine for forest workers
    tetanus after scratching with a nail
    are vaccinations mandatory
    my baby was not vaccinated
    covid fifth dose
    bcg tuberculosis newborn
    sanepid reminds about jabs
    vaccination before travel to india
    hpv for twelve year old
    get vaccinated on saturday
    hepatitis b for hospital job
    rabies after a dog bite
    pneumococcal for granny
    fever after vaccine
    international certificate yellow booklet
    make up missing doses
    school wants szczepienia card
    preschool refuses unvaccinated child
    referral for adult vaccination
    chickenpox for a grown up
    polio for ukrainian children
    scared of needle, so is my son
    yellow fever travel clinic
    rotavirus drops
    whooping cough in pregnancy, get the jab
    booster after ten years
    immunise the whole crew in a company
    my kids have no immunisation, because of war
    tick jab
    flu jab
    kid misses shots for kindergarten
    dog bit me rabies
    tetanus booster
    book from vietnam, which shots are missing
    creche demands the vaccination card
    vaccinated abroad
    flying to india, what jabs
    shots before the tropics
    hepatitis and typhoid before the trip
    my toddler’s due his next jab
    we lost the booklet with her injections
    I work in the woods and fear ticks
    they ask for a jab before the orchard`,
  MENTAL_HEALTH: `can't sleep and keep crying
    psychologist in ukrainian
    i have depression, who helps
    anxiety and pounding heart in the bus
    son stopped talking since we fled bombs
    psychiatrist without referral
    therapy on nfz
    homesick, nothing gives me joy
    nightmares after war
    panic attacks at work
    daughter cuts herself
    husband back from the front is another man
    mental health clinic
    hearing voices
    support group for depressed people
    obsessive thoughts and washing
    child wets the bed since we moved
    burnt out and empty
    eating disorder, teen won't eat
    sedatives from psychiatrist
    after childbirth don't want to touch the baby
    spanish speaking therapist online
    trauma from the camp
    adhd as adult
    trust nobody, afraid of people
    psycholog free
    panic on the bus
    can't get out of bed
    nightmares about shelling
    homesick and crying in the dorm
    numb inside
    heart races for no reason
    since we moved my daughter is silent and wets the bed
    son wakes up screaming since the war
    child stopped talking after the move
    little one bites her nails and fears school
    teenager locks himself in his room
    no strength to wash
    shaking since the accident
    thoughts won't let me sleep
    cry in the toilet at work
    I can’t get out of bed any more
    a stone on my chest since I moved
    my daughter scratches her arms
    everything makes me cry
    my heart races on the bus
    any loud bang and I’m on the floor
    since what we saw in the war he won’t speak
    I dream of the shooting and wake soaked
    i'm burnt out and can't get out of bed
    feeling down in the dumps since i came here
    my head is a mess lately
    nothing makes me happy any more
    i shake when i hear planes or fireworks
    nothing brings me joy these days
    i jump at every loud noise since the war
    i can't enjoy anything now
    I am losing it
    I feel down and can't get up
    my head is a mess
    everything gets on top of me
    I keep crying for nothing
    since the baby came nothing makes me happy
    my wife is sad all the time after giving birth
    i feel nothing for my newborn and am ashamed`,
  CRISIS_SUPPORT: `i don't want to live anymore
    thinking of suicide
    helpline day and night
    friend says he will hang himself
    brother swallowed pills after a quarrel
    crisis intervention
    my child died, i can't cope
    son wrote a farewell note
    my world collapsed
    shock after the accident, shaking
    need to talk with someone now, at night
    broke down since husband fell at the front
    had enough, want to jump
    chat for youth in crisis
    can't bear another day
    i am on the edge
    mum threatens to do something to herself
    immediate psychological help
    support line in russian
    our house burnt and we are shattered
    girlfriend left me and there's no sense
    black despair
    he says goodbye to everyone, i'm scared for him
    after robbery my hands tremble and i stay inside
    everything in the family fell apart at once
    whom to call when dark thoughts come
    osrodek interwencji kryzysowej
    someone close took his own life
    116 111 for kids
    no strength to breathe, help
    she harmed herself with a blade just now
    first talk without queue, it's bad
    mate says he will hang himself
    no point in living
    want it all to end
    wife took pills
    cutting myself
    since my son died i can't go on
    roommate swallowed a handful of tablets
    friend says goodbye in messages
    someone stands on a bridge
    my mate posted a goodbye
    I can’t see a way out tonight
    the house burned down and we just shake
    need a voice right now
    my girl has been cutting herself
    hit rock bottom and nobody cares`,
  ADDICTION: `my husband drinks every day
    want to stop drinking
    aa in russian
    rehab for free
    drugs, son takes amphetamine
    i gamble on slots and lost my wages
    lodging mates booze every night
    esperal implant
    got drunk and lost the job
    delirium, my hands shake
    addiction clinic
    legal highs at school
    hooked on phone and games
    detox ward
    therapy for codependent wife
    smoke weed and can't quit
    sports betting ruined our family
    quit smoking, patches
    alcoholic father, adult child of
    mum hid bottles
    sleeping pills, can't do without
    alcoholics anonymous meeting
    methadone and needles
    beer after beer after shift
    cocaine at parties
    alcohol problems commission
    forced treatment of an alcoholic
    sober a month, afraid of relapse
    drunk team leader
    sobering up station
    uzaleznienie from gambling
    vape and snus at thirteen
    brother is an addict and steals at home
    i want to stop drinking but cannot do it alone
    my brother bets on matches and has lost all his pay
    he smokes weed every day
    husband is on the bottle
    blows his wages on slots
    can't stop betting on football
    quit weed
    sober and looking for a meeting
    brother shoots up
    son steals from us to buy pills
    found powder in her room
    sold his phone to gamble
    carries things out for vodka
    brother takes tablets to get high
    every evening a bottle and shouting, kids hide
    i hide bottles from him
    dad drinks from morning
    came home plastered again
    my lad is on legal highs
    he sniffs something in the garage
    he hides bottles behind the boiler
    my whole wage went on the machines
    she can’t get through a day without a line
    I want off the drink and keep slipping
    my boy’s eyes are red every evening
    my husband comes home hammered every night
    the lad is glued to his screen day and night`,
  CHILDREN_EDUCATION: `where to enrol kids of different ages
    education in poland how it works
    three children, nursery, school and high school
    education department at town hall
    what about lessons for kids after arrival
    my child goes nowhere yet
    from what age must kids learn
    schooling for foreigners
    polish education system, grades and matura
    want my daughter well educated
    children sit at home, send them somewhere
    help for pupils and students from abroad
    school year starts in september and we came in march
    schooling for foreign kids
    what about my children's education
    where do migrant kids learn`,
  NURSERY: `who minds my one year old while i work
    zlobek enrolment
    two year old and i go back to work
    subsidy for nursery
    nanny for a few hours
    daycare open from dawn till night
    private creche price
    minder for an infant
    at what age do they take toddlers
    waiting list, when does a place free up
    one and half year old speaks no polish in the group
    aktywny rodzic babciowe
    childminder in the village
    settling in at creche, baby screams
    nursery for child without pesel
    i work shifts, who takes the little one at five
    nappies and naps at nursery
    maternity leave ends, what with the baby
    carer at the creche doesn't respond
    nursery plock free places
    ten months old, will they accept
    parental leave or nursery, can't decide
    toddlers' group till six pm
    toddler sick every week at nursery
    points for working parents in nursery admission
    twins of two, two places
    nursery by the factory for staff
    creche for ukrainian baby
    babysitter speaking ukrainian
    bottle, dummy and dairy-free diet
    who takes the bub on my shift
    care of child under three
    we both work shifts and nobody can look after the little ones
    who minds two toddlers when parents work nights
    i have small kids and start work at six, who can look after them
    childminder for early shift
    who watches a one year old
    creche with long hours
    babysitter at night
    i start at six, who takes an eighteen month old
    place for a toddler near the factory
    shift work and a baby
    day carer
    mother in law left, nobody to mind the baby
    urgent care for a one year old
    one year old twins and both of us in the factory
    care for two little ones
    I start at six and who’ll have the one-year-old
    somewhere for my eight month old
    gran went home and no one minds the baby
    baby is one and i must go back to work
    who could watch my baby while i'm on nights`,
  PRESCHOOL: `where is a kindergarten near my estate
    four year old has no place
    zerowka for six year old
    kindergarten admission in march
    preschool from six in the morning
    how much for meals at przedszkole
    son moves to the older group
    compulsory year before school
    kindergarten with ukrainian language
    appeal as five year old was not admitted
    slippers and bag for przedszkole
    kindergarten teacher says he doesn't follow instructions
    private or municipal kindergarten
    integration preschool
    holiday duty of preschools
    place became free mid-year
    daughter cries when we part in the cloakroom
    three year old still in nappies, will they admit
    pesel and jabs for kindergarten
    costume ball and rhythmics
    speech therapist in kindergarten
    who may collect my child from the group
    village preschool in gabin
    open days and adaptation sessions
    priority for single mother at preschool intake
    recruitment to kindergarten foreigners
    he doesn't eat pork, kindergarten kitchen
    five hours free of charge
    three year old grandson with us, where to put him
    waldorf or forest kindergarten
    montessori for three year olds
    pre-k or reception class, how is it called here
    my four year old should start kindergarten
    still in nappies, will they take her
    clings to me at drop off
    spot in the middle of the year
    three year old bites other kids
    what does lunch cost at kindergarten
    kindergarten in july
    she turns three and should play with others
    all groups are full, what now for my four year old
    he screams when I leave him there
    my daughter is four and needs a place
    my daughter turns three and I work where can she stay`,
  SCHOOL: `enrol my son in primary school
    daughter knows no polish, which grade
    mid-year, will a school take him
    preparatory class for ukrainian pupils
    technikum, liceum or branzowa
    catchment area, school of my street
    compulsory schooling till eighteen
    eighth grade exam for foreigner
    foreign school report, which class
    head teacher refused to admit
    school bus from village
    textbooks free of charge
    schoolbag, pencil case and supplies
    lunches at school canteen
    kids bully my son at break
    religion or ethics, opt out
    form teacher calls me to a meeting
    librus login
    matura in polish for a vietnamese girl
    son plays truant
    transfer child to another school
    special or inclusive school
    individual course of study
    music school auditions
    ukrainian school online plus polish one
    szkola podstawowa registration
    fight in the corridor and school counsellor
    excuse an absence
    when are holidays and half term
    uniform and indoor shoes
    teenager after ninth grade from odesa
    my wife and kids are coming next month and we need a school
    we moved here and our daughter needs a school place
    my family is joining me and my son must go to school
    my daughter finishes eighth grade and does not know what school to choose next
    vocational school or high school for a sixteen year old
    which secondary school can my teenager go to
    twelve year old arrives in january without polish
    transfer from a school in kyiv
    which school belongs to our street
    vocational school or high school for my son
    what grade will they put her in
    until what age must my son study
    compulsory school for foreigners
    kids study online in ukraine, must they go to polish school
    sign my boy up somewhere
    catchment school
    does the school bus come here
    ukrainian certificate for technical school
    after eighth grade what
    we came mid year and both need a class
    he’d be in year seven back home
    which papers for moving to another school
    my girl is eight where does she go
    how do i sign the kid up for school here`,
  SCHOOL_SUPPORT: `son can't keep up with lessons
    free maths tutoring
    homework help in the afternoon
    extra polish for a pupil
    dyslexia opinion
    intercultural assistant in class
    psychological-pedagogical centre appointment
    doesn't understand physics tasks
    may repeat the year
    support teacher in class
    after-class room with help in homework
    got a one in dictation
    catch-up classes in science
    school scholarship for books
    i can't help him, i don't know polish
    special education needs certificate
    pupil speech therapy
    before eighth grade exam need chemistry tutor
    daughter never speaks up in class
    student volunteer to teach child
    remedial classes
    times tables won't stick
    school psychologist
    welcome class, hours of polish
    dysgraphia dyscalculia
    summer lessons before first of september
    can't read the set book in polish
    teacher calls him lazy but he doesn't understand
    resit in august
    korepetycje for my child
    teacher and georgian parent talk
    laptop and desk for first grader's learning
    my son does not understand the lessons because his polish is weak
    she sits in class and understands nothing of what the teacher says
    weak polish in class and he falls behind
    kid understands nothing at school
    sits silent in class
    tutor for maths
    kids laugh at his accent
    parents evening in polish
    e-register and absence notes
    homework help
    teacher writes in the app and i don't get it
    messages from school in polish
    class teacher wants to see me but i don't speak polish
    son got a note and i don't know why
    other kids don't play with her because she can't speak polish
    son won't get up for school
    teacher says he will repeat the year
    don't understand grades
    she understands nothing the teacher says
    he’ll have to repeat because of the language
    the notes in the diary make no sense to me
    nothing but red marks since we came
    teacher dictates and he can’t keep up
    my kid gets picked on in class
    they tease my daughter for her accent
    daughter arrives in july, does anyone prepare her for september
    something in august so that school is less scary`,
  AFTER_SCHOOL: `what can kids do after lessons
    art club for seven year old
    summer day camp
    scouts and cubs
    kids alone at home till four
    youth club and ping pong
    robotics and lego
    community day room for children
    winter break in the city
    seaside camp with subsidy
    bored teen on the phone all day
    dance for little girls
    youth theatre
    junior fire brigade team
    free activities for pupils
    chess for kids
    thursday board games for kids
    where to leave eight year old till i'm back from work
    summer camp with horses
    lab and 3d printer for teens
    guitar for a ten year old
    indoor playground
    chemistry club, experiments
    summer in the city programme
    ukrainian teenagers meet up
    acrobatics or ballet for five year old
    extracurricular classes
    zajecia dla dzieci at cultural centre
    saturday workshops for children
    minecraft and computers for boys
    scouting by the lake
    polkolonie in holidays
    something for my bored twelve year old at weekends
    half term and we both work
    summer camp
    robots and coding for kids
    somewhere until six after lessons
    bored teenager glued to his phone
    chess for a ten year old
    robotics for a nine year old
    art class for my seven year old
    something for a thirteen year old after lessons
    keep a twelve year old busy in the holidays
    son is home alone all summer
    activities while we work
    sits alone till five after lessons
    fire brigade for girls
    drawing and dancing for an eight year old
    judo for a six year old
    karate and ballet for kids
    they finish at one and I at five
    what do kids here do all summer
    my girl wants ballet or crafts
    what can the kids do all day in the holidays`,
  HIGHER_EDUCATION: `i want to study at the polytechnic
    ukrainian matura and university
    scholarship for foreigners at uni
    which degrees does plock offer
    tuition fee for foreign student
    university admission online
    student visa and dean's office
    transfer from studies in minsk
    foundation year before degree
    master's in english
    dorm place
    resit session, may be struck off
    erasmus for a student
    karta polaka free studies
    part-time degree while working
    nursing or economics for a nepali
    phd in poland
    student id and discounts
    leave from studies because of pregnancy
    brother passed matura and dreams of informatics
    credits from previous university
    bachelor of pedagogy
    b2 for university certificate
    lectures, tests, credits
    student loan
    akademia mazowiecka recruitment
    will university accept me without apostille on certificate
    buddy for an international student at faculty
    postgraduate diploma
    third year at university interrupted by war
    supervisor and thesis
    social grant at college
    study engineering
    uni for foreigners
    scholarship and dorm
    masters after a foreign bachelor
    get into polytechnic
    I want to go on with engineering here
    are there grants for people from abroad
    can my credits count`,
  ADULT_EDUCATION: `weekend high school for adults
    never finished primary school
    pass matura after thirty
    free post-secondary school
    university of the third age
    can't read nor write at all
    part-time school
    evening school for workers
    external exams for adults
    administration technician after secondary
    back to studying after years
    medical post-secondary college
    literacy for women
    trade school second degree extramural
    mum wants to complete secondary
    my schooling was cut by war, finish it
    cosinus zak, are they free
    matura at forty
    cke exams for adults
    open lectures
    plain language training for clerks
    continuing education centre
    secondary certificate for my wife
    self improvement after work, school
    szkola dla doroslych
    eight grades and nothing more
    semester, classes every two weeks
    finish high school as a foreigner
    teachers' training about migration
    ged equivalent in poland
    grown up back on the school bench
    learning for fifty plus
    never finished school
    matura at thirty
    weekend high school
    no secondary education so no promotion
    lack of diploma holds me back
    finish high school in the evening
    I left in year eight and want the certificate
    lessons at weekends for grown ups
    never learnt to write properly
    i only have primary school and want more`,
  FAMILY: `family matters, care for relatives
    our family is breaking up
    small kids and a sick granny
    looking for relatives lost in war
    help for families in trouble
    family assistant
    support for foreign families
    wife carries everything alone
    become a foster family
    pcpr family help centre
    mum alone back home, how to care for her
    marriage, children, grandparents, all sorts of trouble
    adopting a child in poland
    red cross tracing of family
    family trouble who helps
    foster a child
    support for families`,
  PARENTING: `my child doesn't listen to me
    parents' workshops
    terrible twos, tantrums in shops
    teen locked herself in her room
    is smacking punishable in poland
    raising kids in a new country, other customs
    raising my son alone
    dads' group
    my son lies and steals
    how many hours of screen
    school for parents
    fourteen and rebelling
    family assistant visits us
    afraid they'll take my child away
    infant wakes all night
    jealous of the younger sibling
    talk with children about war
    first-time mum, know nothing of newborns
    upbringing advice in ukrainian
    sons quarrel all the time
    daughter slams doors
    toddler throws fits
    son lies and skips school
    single dad of three
    twins and i am exhausted
    dads doing things with their kids
    dads and sons together
    something for fathers on friday
    do things with my boy
    uncle and nephew want activities
    i yell at my kids and then cry
    son hangs out with a bad crowd
    how to set limits
    my little boy hits other kids at the playground
    daughter bites and pushes
    the carer complains that mine beats others
    she lies on the floor and kicks
    I shout and then feel awful
    raising two boys by myself is too much
    he stays out till two
    my toddler bites everybody
    son acts up and talks back
    my son won't obey me or his father
    my daughter doesn't obey and shouts
    where do dads with little ones meet
    i want to know other fathers`,
  PARENT_CHILD_GROUPS: `alone with a baby, want to meet other mums
    toddler club in the morning
    mums with prams meet
    play and songs with one year old
    ukrainian mothers with little kids
    bilingual stories for preschoolers with parent
    baby rhythmics
    coffee and playground with mums
    where to go with a two year old when it rains
    baby massage
    breastfeeding mothers' circle
    ball pit room to sit with child
    sensory play
    maternity leave and loneliness
    babywearing workshop
    dads with kids on saturdays
    reading with a toddler on my lap
    triplets' mum seeks company
    babies crawl and mums chat
    a mum to go for walks with
    grandma minds granddaughter, wants a group
    plasticine together with parent
    classes for mom and baby
    cuddles, lullabies and music for the tiniest
    kids play, we rest
    playgroup nearby
    parents meet in library with little ones
    picnic for toddlers
    open playroom
    first baby and not one friend
    vietnamese mums and kids
    mum and baby yoga
    stay and play
    alone with a baby within four walls
    meet other mums with prams
    soft play and singing for babies
    rainy day with a toddler
    she is one and knows no other kids
    story and glue with a toddler
    meetups with babies
    I’d like to sit with other new mums
    somewhere my crawler can meet crawlers`,
  FAMILY_COUNSELLING: `quarrel with my wife daily
    couples therapy
    mediation in divorce
    husband cheated, save it or not
    splitting up, arrange visits with son
    mother-in-law meddles
    consultation for parents of teenagers about fights at home
    ex doesn't bring daughter back after weekend
    family psychologist
    we haven't spoken for a month
    polish wife turkish husband, cultures clash
    family mediator in court
    parenting plan after separation
    partner's jealousy and suspicion
    stepdad and stepson don't get on
    marriage crisis abroad
    he there, me here, long distance
    shared custody agreement
    wife wants home, i don't
    family therapist in russian
    conflict with grown daughter
    brothers reconcile over the house
    someone neutral to talk with both of us
    noisy neighbour, neighbour mediation
    we want to make up, who helps
    back from war he is silent and we drift apart
    how to tell kids about the divorce
    poradnia rodzinna
    living together after divorce
    partner has a second family in ukraine
    marriage counselor speaking english
    we separate peacefully, who draws terms for the kids
    mother in law ruins our marriage
    wife wants to split up
    ex won't let me see my kids
    we fight every day since moving
    he cheated, can we save it
    neighbour stomps upstairs, settle it without court
    he came back from the front a stranger
    we live like flatmates
    we can't talk any more
    we row daily and the kids hear
    he left and sends nothing for them
    someone neutral between me and my ex
    my mother in law runs our home
    my relationship is on the rocks
    she walked out on us and took the baby`,
  SENIORS: `my father is eighty and can't manage alone
    carer for granny
    seniors' club
    nursing home, waiting list
    home care from mops
    mother-in-law with dementia wanders off
    activities for pensioners
    day centre for elderly
    alzheimer, who relieves us
    hospital bed to borrow for home
    lonely grandpa, who visits
    wristband with sos button
    meals delivered to an old lady
    senior card discounts
    ukrainian granny knows nobody
    old people's home price
    respite care
    long-term care facility
    seventy and after a stroke at home
    gentle gymnastics for older people
    handyman for a pensioner's tap
    mum falls in the bathroom
    someone to shop and clean for old woman
    trips and dances after sixty
    council of seniors
    taxi for the frail
    old age far from home, no peers
    walking frame for uncle
    bedridden great-grandmother, bedsores
    senior activities
    envelope with medical data on fridge
    opiekunka for an aged mother
    caring for my paralysed wife has worn me out
    caring for my ill mother day and night and i am exhausted
    i need a break from caring for my father
    carer for my dad
    mum has dementia and can't be left alone
    granny lives by herself
    somebody to shop for an old lady
    pensioners club
    grandma has to be washed and fed and we work shifts
    father can't get up since he fell
    who comes to a bedridden mother in law
    grandad gets lost in the street
    aunt leaves the gas on
    gran forgets her medicine
    grandad wanders out at night
    old lady alone on the third floor
    dad over seventy sits and stares at the wall
    retired mum is bored and has nobody
    grandpa would like to play cards
    somebody to walk granny to the doctor
    diapers for grandpa and somebody to bathe him
    who washes my bedridden mum
    dad can’t manage the stairs or the stove
    nan forgets where she lives
    who could sit with grandpa while we work
    my mum can't wash herself any more
    granddad can't get dressed on his own
    we need somebody to bathe my old father
    my mother had a stroke, who sits with her while i work`,
  DISABILITY: `wheelchair for my husband
    disability certificate for son
    autistic child, where is therapy
    disabled person id
    blue badge parking
    disability group from ukraine, how to recognise
    pfron funding
    hearing aid
    i am blind, guide dog
    deaf son, implant
    severe degree and what it gives
    rehabilitation stay pcpr
    ramp and lift, remove barriers
    occupational therapy workshop
    down syndrome daughter
    care allowance, gave up work for disabled child
    early intervention for development
    personal assistant of disabled
    after leg amputation, prosthesis
    orzeczenie commission
    paralysis after accident, orthopaedic gear
    cerebral palsy
    hippotherapy, horses
    home for a disabled person after parents die
    support benefit points
    sheltered job for disabled
    crutches and braces, rental
    woman on wheelchair can't enter town hall
    commission refused the degree, appeal
    multiple sclerosis
    signing interpreter for deaf wife
    documents for niepelnosprawnosc
    grown son with learning disability, care
    i care for my sick child day and night and need a rest
    who takes over for a weekend when you care for someone ill
    autistic son
    borrow crutches and a wheelchair
    i'm deaf, sign language
    blue badge
    disability group certificate
    few hours off from caring
    riding for a child with palsy
    adjustable bed after a stroke
    equipment at home after stroke
    activities with horses
    husband lost an arm, which certificate
    poor eyesight and want to work
    child with down syndrome
    wife in a wheelchair and stairs in our block
    son does not speak, diagnosed on the spectrum
    activities for an autistic child
    speech therapist and therapy
    my boy doesn’t talk or look at us
    they took his leg, what is he entitled to
    we need a ramp and a hoist
    I’m deaf and nobody signs
    gran needs a zimmer frame
    parking card for the disabled
    my three year old son doesn't speak yet
    mother can't climb the stairs after the hospital
    how to get grandpa up to the fourth floor without a lift
    he cannot walk after surgery what to borrow
    she came home from hospital and needs a bed
    can't get out of the house with my legs`,
  FUNERAL: `my husband died, what do i do
    colleague died in lodgings, family in nepal
    funeral grant
    undertaker who speaks english
    transport the body to georgia
    cremation cost
    muslim burial in poland
    death card and death certificate steps
    orthodox funeral
    no money for a coffin
    doctor hasn't come to state death
    stillborn baby, bury
    plot at municipal cemetery
    urn by plane
    condolence, wake, customs
    father died in ukraine and i'm here
    grave unpaid
    mops buries homeless
    mourning my mother
    collection for neighbour's coffin
    wreath and requiem mass
    body in hospital morgue
    he died without family, who arranges
    obituary and priest
    passport of the deceased and consul
    son killed in crash, autopsy
    granny passed away, which formalities first
    buddhist ceremony for the dead
    bring remains from germany
    jewish cemetery
    pogrzeb zasilek
    embalming and sanitary permit
    close account and phone of the deceased
    fly the body home
    workmate died in the hostel
    what does a coffin and transport cost
    cremate and send ashes
    cousin drowned and the family wants him back
    brother died in a crash, how to transport him
    family in colombia waits for the body
    who collects him from the morgue
    found our flatmate dead
    mate did not wake up
    doctor confirmed death, what next
    no money for a funeral
    father in law died in hospital at night, which paper first
    who pays for the coffin
    mum died in the village
    muslim burial
    my roommate died and his people are far
    how do I fly the ashes home
    who helps pay for the burial
    a workmate died in the workers' hostel, what now
    a guy from our crew passed away, who tells his family`,
  HOUSING: `we have nowhere to live
    looking for a home for the family
    awful living conditions, mould and rats
    house, room, place for longer
    trouble with a roof over our heads
    housing programme for refugees
    seven of us in one room
    moving to another place
    housing allowance
    buy a flat as foreigner
    housing help
    stove smoke, carbon monoxide sensor
    mieszkanie for newcomers
    need a roof
    nowhere to live
    cheap digs`,
  RENTING: `want to rent a studio
    landlord keeps my deposit
    room for two workers
    landlord throws us out within a week
    occasional lease, notary
    mould on the wall and he won't fix
    rent went up three hundred
    they won't rent to foreigners
    lease agreement, check before signing
    scammer took advance for a flat that doesn't exist
    dirty workers' lodging, bedbugs
    took keys and changed the lock
    how early to end the lease
    handover protocol and photos
    tenant's rights
    eviction in winter
    cold radiators, repair refused
    enters the flat when we're out
    flatmates don't pay their share
    ads for student digs
    sublet without consent
    wynajem flat plock
    nobody rents with dog and kids
    charged from salary for a bunk in barracks
    no bills in lease, now he wants them
    estate agent commission
    ceiling leaks from upstairs
    washing machine in rented flat broke, who pays
    kaucja not returned
    need a place from the first, wife and baby
    neighbour tenant parties all night
    rent a house in a village
    landlord wants three deposits
    no written lease, can he kick me out
    landlord kept the deposit
    walks in without asking
    wants us out by the end of the month
    fifteen of us and one toilet
    mould behind the wardrobe
    is this ad a scam
    rent shot up overnight
    she keeps my money since i moved out
    landlady doesn't pick up after i handed over the keys
    took it all for painting the walls
    the guy with the flat vanished with my advance
    he won't give back what i paid in advance
    owner demands extra for heating
    utility bill out of the blue from the landlord
    new rent from tomorrow
    won't give a written lease
    viewing a room tomorrow, what to check
    flatmates don't pay
    landlord threatens to change the locks
    sublet a room
    he walks into our room whenever he likes
    out by Friday, he says
    black spots all over the wall
    paid a deposit and the flat didn’t exist
    could someone read the tenancy before I sign
    there’s no door on the toilet and he won’t put one
    every month he invents another charge for the room
    the owner will not give back my money
    owner keeps my deposit of two thousand zloty
    landlady wants me out without notice
    moved out and he won't return the deposit
    ten men share a room in the company house
    one shower for a dozen of us in the workers' hostel`,
  SOCIAL_HOUSING: `apply for council flat
    waiting list for municipal premises
    social flat for mother with kids
    tbs participation
    income limit for council housing
    protected flat after orphanage
    can a foreigner get a flat from the city
    replacement flat after fire
    ten years in the queue for komunalne
    swap a council flat for a smaller
    buy out the flat from the city at discount
    revitalisation, moving us out of tenement
    training flat
    housing management company of city
    inherit grandma's municipal tenancy
    step into tenancy after late mother
    vacant unit to renovate oneself
    social rental from eviction ruling
    housing cooperative membership
    points for a municipal flat
    council flat without bathroom, mouldy
    mieszkanie komunalne
    social rental agency
    commune house in village
    city flat for a disabled woman
    twenty year old leaving care, flat to start
    refused entry on the list
    municipal rent too high, reduction
    cheap homes from city for nurses
    will the mayor allot a flat
    supported accommodation
    block under repair, given substitute flat
    council flat
    waiting list for a flat from the city
    cheap flat from the commune
    six of us in one room and we can’t afford more
    how do I get on the town’s list`,
  UTILITIES: `electricity cut off
    put the meter in my name
    gas bottle or mains, contract
    huge water bill
    how to sort rubbish
    take away an old sofa
    energa invoice forecast
    waste declaration, number of people
    pipe burst, cellar flooded
    septic tank overflowed
    allowance for fuel
    coal for winter, where to buy
    how to give the meter reading
    can't afford heating
    fibre internet in block
    yellow bag, glass, bio
    bin not emptied for two weeks
    recycling yard for a fridge
    cold radiators, district heating breakdown
    heat cost allocator, extra payment after season
    fuses blow, electrician
    smell of gas in staircase, emergency number
    energy bills in instalments
    water meter broken
    pedlar talked me into another supplier
    who pays waste at workers' hostel
    water and sewage in village
    blackout in whole village
    chimney sweep must come
    prad contract takeover
    old tyres and rubble
    pellet stove, clean air grant
    they cut off our electricity
    bill for power is far too high and i dont know why
    old couch needs to be picked up
    dump an old fridge
    meter in my name
    septic tank is full
    gas cut off
    water bill through the roof
    which bag for plastic
    power in the new tenant's name
    how do i take over the electricity
    no hot water in the block
    seal on the meter
    neighbours throw rubbish in my bin
    gas bill three times higher
    bin lorry didn't come
    when do they collect glass
    old tyres where
    electricity and internet in a new flat
    the lights went and the company won’t answer
    bins overflow and no lorry comes
    the tap runs brown
    where do I dump an old mattress
    where does broken glass go
    what can I do with an old mattress
    where to dump a broken fridge
    how do I get rid of a wardrobe
    old sofa who takes it away
    the fridge died, where do i bring it
    old washer stands on the balcony, who takes it away`,
  EMERGENCY_SHELTER: `nowhere to sleep tonight
    thrown out on the street with suitcases
    night shelter for men
    homeless hostel
    a bed for one night
    sleeping at the station
    frost, man lying on bench
    fled with kids, where to spend night
    intervention hostel
    home for single mothers without roof
    warming room
    lost job and lodging at once
    our house burnt down this night
    sleep in car since a week
    shelter with a dog
    emergency room for a family
    homeless foreigner, bed
    camping in allotment shed
    get through winter without money and home
    bath and bunk
    evicted this morning
    pregnant and nowhere to go
    temporary accommodation for refugees
    arrived at midnight, no one picked us up
    place in asylum house for the poor
    three men sleep under the bridge
    floor at friends', can't any longer
    brother albert shelter
    nocleg free tonight
    woman with baby at bus stop, where to sleep
    out of prison, no address
    give us a corner for few days
    kipping at the station
    kicked out tonight
    our flat burned down
    living in my car
    bed for tonight
    pregnant and he threw me out
    eight months along without a roof
    slept in the stairwell
    nowhere to go with my belly
    hostel closed and i stand with a suitcase
    night and nowhere to turn
    thrown out with our bags just now
    split up and nowhere to sleep
    one night only
    boss told me to free the bed today
    landlady changed the locks and my stuff is on the stairs
    won't let us into the flat
    came from work and suitcases at the door
    they put my bags outside and it’s freezing
    slept in the station two nights
    a bed for me and the dog just for now
    he kicked me out with my baby
    we are sleeping in the park
    thrown out of the hostel tonight with our bags`,
  MONEY: `not enough till payday
    what money does the state owe me
    benefits and allowances for foreigners
    can't afford anything
    household budget, how to save
    where to get financial support
    money ran out, what to do
    one-off grant or loan
    financial aid for families
    discounts and reliefs for poor
    low income and two kids
    money matters after husband's death
    transfers, taxes, allowances, i'm confused
    skint till payday
    what money am i entitled to
    run out of cash`,
  CHILD_BENEFITS: `eight hundred plus per child
    when does 800+ arrive
    500 plus application
    child benefit was stopped
    three hundred for school supplies
    baby bonus after birth
    family allowance for two kids
    alimony fund
    father pays no maintenance
    large family card
    dobry start through bank
    kosiniakowe for a student mother
    zus rejected as child lives abroad
    active parent fifteen hundred
    benefit for third child
    i work in poland, kids in romania, am i entitled
    allowance for single mother
    granny raises grandson, who takes the money
    lost benefit as we travelled for a month
    supplement for disabled kid
    kindergeld and polish plus
    state money for a child
    residence card and swiadczenie wychowawcze
    four hundred towards creche
    family care capital
    gap in schooling and they took our benefit
    karta duzej rodziny discounts at pool
    daughter turns eighteen, payment ends
    800 plus for foreigners online zus
    pay back benefit taken wrongly for son
    one time grant for birth
    other parent collects and does not share
    child allowance for indian workers' kids
    800 plus stopped
    baby bonus
    back to school three hundred
    dad pays no child support
    raising my girl alone, her father gives nothing
    ex sends nothing for the kid
    lone mother and maintenance fund
    dad disappeared and doesn't pay
    they say each kid gets something monthly
    just had a baby, is there a grant
    single mum and the school list is long
    need money for school supplies for three kids`,
  SOCIAL_ASSISTANCE: `have nothing to live on
    special purpose grant for heating
    mops, how to make an appointment
    social worker comes for an interview
    permanent allowance for unable to work
    single and penniless
    income threshold per person
    welfare application
    gops refused allowance
    periodic allowance after loss of earnings
    aid after fire in flat
    social contract
    vouchers from city
    begging is all that's left
    help for poor families in village
    after serving my sentence i start from zero
    allowance for refugees after status
    money for medicines from welfare
    christmas parcel for needy
    income ten zloty over the limit
    with karta pobytu can i claim from the gmina
    zasilek from mops
    commune pays for care home
    meals for children from welfare
    family in poverty, rescue
    fifty zloty must last us this month
    social lady promised aid
    energy supplement
    three hundred once for ukrainians
    individual integration programme, how much money
    suspended since i didn't let worker in
    ailing loner needs care of the commune
    can't afford coal
    no money for medicine
    mops or gops
    husband in hospital and no income
    after the fire we have nothing left
    flat flooded and lost everything
    emergency cash for a family
    one-off help for medicine and heating
    husband ill, three kids, we barely cope
    live on a small pension and can't manage
    can't pay the bills
    social worker should visit
    after hospital nothing to live on
    alone with a baby and no income
    heating allowance
    cold house and no money for the bill
    there’s nothing left after the rent
    widowed and nothing coming in
    could someone help with coal and medicine till I find work
    five mouths on one wage
    money’s gone by the fifteenth
    can't make ends meet any more
    no money for food or rent this month
    down to my last twenty zloty
    i can't pay rent this month and have kids
    broke till payday
    not a penny left till the end of the month
    we are skint and the kids need shoes
    heating is too dear and we freeze
    cannot afford to heat the flat
    no money for coal this winter
    my pockets are empty
    down to my last ten zloty
    it is cold at home and the gas is too expensive
    rent went up and we can't make ends meet
    i have refugee status now, who helps with living costs
    subsidiary protection granted, money for the first months`,
  SOCIAL_INSURANCE: `does my boss pay zus for me
    check contribution periods
    pension from ukraine and poland
    pension for inability to work
    sick pay, when
    maternity allowance zus
    years of work in two countries
    pue zus account
    zus calls me to medical board
    a1 form when posted
    sick leave and own business
    survivor's pension after dad
    how much is missing till retirement
    registered with zus on zlecenie
    krus for a farmer
    contributions overdue, instalments
    sick leave inspection by zus at home
    insurance number
    initial capital
    indexation and thirteenth pension
    paternity leave two weeks, payment
    caring for sick child, care allowance
    grandad has work record from kazakhstan
    rehabilitation benefit
    three months of contributions and i want sickness benefit
    confirm seniority from belarus
    bridging pension
    zus queue ticket
    employment records lost, prove years
    minimum old age pension
    he never reported me to zus
    after leaving do i get contributions back
    widow's pension
    skladki printout
    does my boss pay zus
    sick pay hasn't come
    maternity pay
    pension from two countries
    a1 form
    zus refused my sick pay
    appeal against zus
    sickness benefit stopped
    medical board said no
    on maternity leave and no money
    zus benefit hasn't arrived
    boss didn't send papers to zus
    I’m off with my back and no money came
    paid in two countries and turning sixty-five
    does he really pay in for me
    three weeks on sick leave and zus is silent
    when will the money for my sickness come
    my old soviet work book, does it count for a pension`,
  TAXES: `pit till thirtieth april
    tax refund for child relief
    worked three months, must i file
    boss gave no pit 11
    tax office summoned me
    tax residency of a specialist from germany
    nip for private person
    tax on gift from uncle
    zero pit for young
    how much tax off my salary
    twoj e-pit, how to send
    relief for families four plus
    property tax, village house
    when comes the overpayment
    certificate of no arrears
    sold car, pcc three percent
    file jointly with wife in ukraine
    pit 37 or 36
    late, voluntary disclosure
    income abroad, double taxation
    tax on renting out flat
    mistake in return, correct
    leaving poland, who files my tax
    skarbowka seized my account
    tax advance pit 2
    income certificate for residence from tax office
    relief for returning from emigration
    one and half percent to a charity
    tax micro account
    rozliczenie pit in english
    vat and cash register
    inheritance and sd-z2
    which pit for pensioner
    file my pit
    tax rebate for last year
    get a nip
    letter from the tax office
    child relief
    earned in germany and poland the same year
    two countries one year where to file
    live here but work in czechia
    tax residence
    did not file last year and got a letter
    forgot my pit
    penalty from the tax office
    a sheet with my yearly earnings arrived
    what’s kept from my wage seems a lot
    must it be sent before May
    half the year i earned in the netherlands, where do i declare it
    skarbowy should give a paper that i owe nothing
    do i put foreign wages into the pit`,
  BANKING: `open a bank account
    bank refused my foreign passport
    send money to nepal
    card swallowed by atm
    block card after theft
    where to exchange dollars or hryvnia
    account without meldunek
    western union near
    boss wants account number
    blik, how does it work
    mortgage for foreigner
    can't log in to my bank
    exchange office with good rate
    basic payment account
    somebody withdrew from my card
    bic and iban
    bank froze my funds and asks source
    deposit cash
    cheapest way to remit to family
    revolut or pko
    account for fifteen year old
    fee for foreign transfer
    bank loan, creditworthiness
    proxy for sick mum's account
    euro account
    who goes with me to bank
    konto for ukrainian without pesel
    close account before leaving
    ing santander mbank, in english
    cash machine without fee
    wages on someone else's account since i have none
    stamped bank statement
    bank for a refugee
    open an account without pesel
    cheapest way to send cash home
    card blocked
    western union fees
    wire money to my mum
    bank app rejects my passport
    machine swallowed my card
    which bank serves in russian
    account for somebody without an address
    want a bank statement but i have no account
    deposit cash without a card
    lost my cash card
    forgot the pin
    transfer to georgia stuck
    account for a teenager
    machine ate my card
    cash machine kept the money
    I need somewhere for my pay to land
    the app locked me out
    cheapest way to get cash to mum
    wire money to my family
    send cash to my parents abroad cheaply
    how to get my wages to my wife back home`,
  DEBT_ADVICE: `bailiff seized my wages
    payday loan and interest grows
    not paying instalments
    owe five firms
    personal bankruptcy
    collectors keep ringing
    in arrears with rent for a year
    provident lady knocks
    komornik took my account
    krd and bik, blacklisted
    brother's debt came to me
    e-court payment order
    guaranteed a friend's credit
    spread arrears into instalments
    creditor threatens with police
    borrowed from a loan shark in lodgings
    debt spiral
    credit card maxed out
    old debt time-barred
    what can a bailiff take from a home
    maintenance arrears, auction
    debt sold to a fund
    can't repay the loan
    fines piled up, four thousand
    debt restructuring
    postpone repayment after losing earnings
    amount free from seizure
    debt counsellor
    pawnshop took the gold
    wife took credits secretly
    lost and owe everybody
    settlement with creditor
    letters from kruk debt collection
    loan sharks
    bailiff took half my pay
    somebody took a loan on my id
    drowning in payday loans
    can't keep up with instalments
    paid back twice already and they want more
    lender keeps adding interest
    pawn shop and usury
    borrowed and left my passport as pledge
    collectors threaten to come to my work
    guaranteed a mate's loan and they chase me
    co-signed a credit
    chased for somebody else's debt
    bank account seized
    can't withdraw because of seizure
    my mate vanished and i pay the car loan
    joint loan and i pay alone
    ex left me debts
    half my wage vanished before I saw it
    they ring ten times a day about instalments
    I vouched for a friend and now they want it from me
    the bailiff blocked my account
    behind on all my bills
    they want to repossess my car
    somebody took a loan in my name
    a loan I never took
    they used my passport for credit`,
  SAFETY: `scared of walking after dark
    robbed and beaten, where to go
    someone follows me
    safety in a new place
    aggressive neighbour threatens
    dog without muzzle bit son
    emergency numbers
    don't get scammed, training
    first aid course, cpr
    firefighters check stove and chimney
    fire, flood, evacuation, where is shelter
    found lost documents on a bench
    harassed, a stalker writes to me
    in danger and don't know who protects
    neighbour plays loud music all night
    noise at night from the neighbours, who comes
    found a wallet with documents in the street
    badly parked car blocks the pavement
    don't feel safe here
    phone scammers
    carbon monoxide`,
  POLICE: `my bike was stolen from the block
    beaten up on the street
    report a crime
    lost wallet and documents
    policeman stopped me and took the licence
    blik fraud
    neighbour brawls, call patrol
    break in to cellar
    district constable number
    daughter missing, not back at night
    fine from city guard
    witness of a crash, no statement
    summoned to station as suspect
    drunk driver on car park
    report threats
    grandson scam
    vandals painted my car
    pickpocket in bus
    need a police note
    criminal record certificate
    illegal dump, tell the city guard
    car blocks my drive
    drugs sold near school
    noise after ten pm
    phone stolen, imei
    fake policeman called
    husband arrested, where is he held
    hand in a found passport
    policja report in english
    knife robbery in park
    stray dog on street
    snatched my bag
    mugged near the mall
    neighbour plays loud music all night and we cannot sleep
    loud parties next door every night
    noisy people upstairs, who do i call
    bike nicked outside the shop
    lost my keys
    neighbour blasts music till dawn
    beaten up outside a club
    mugged
    he pulled a knife
    somebody slashed my tyres
    keyed my car
    smashed the car window
    broke into the cellar
    a stranger follows me
    somebody pretends to be me online
    robbed my locker at work
    paid for a phone and the seller vanished
    somebody hacked my account
    robbed through blik
    purse lifted on the bus
    backpack stolen from the changing room
    somebody throws stones at windows
    my brother is missing
    neighbour's dog bit my child
    vandals sprayed the staircase
    somebody set the bins on fire
    paint all over the wall
    they smashed the car window and took my rucksack
    a stranger waits outside my gate
    upstairs party till four
    my nephew hasn’t come home since yesterday
    I put my purse down and it vanished
    my stuff was taken while I slept on the train
    someone nicked my bike outside the shop
    my car was broken into
    catfished and lost all my savings
    got jumped at the station and they took my phone
    an agent took my money and disappeared
    they took my bag on the train
    somebody grabbed my wallet on the bus
    someone from the bank called, i gave the code and the money is gone
    i paid a holding deposit and nobody lives at that place
    clicked a parcel link and my account was emptied
    the middleman took the fee for a job and disappeared
    found a room on facebook, sent money, owner blocked me
    my telegram was hacked and friends are asked for money`,
  DOMESTIC_VIOLENCE: `my husband beats me
    he hit me in front of the kids
    niebieska karta blue card
    partner takes my money and phone
    afraid to return home to him
    stepfather beats my brother
    shelter for women with children
    restraining order
    he strangled me and threatened with knife
    my wife insults and hits me, ashamed
    father-in-law molests daughter
    doesn't let me go out or learn polish
    destroyed my passport so i can't leave
    son beats granny for her pension
    tracks my phone after we split
    covered in bruises
    if i call police will i lose my card
    rape in marriage
    neighbour screams behind the wall, hitting
    remove abuser from the flat
    children fear daddy
    forces me to have sex
    forensic exam after boyfriend's beating
    economic abuse
    where to run at night from him
    threatens to take kids if i go
    threw plates, drunk and furious
    therapy for perpetrators
    violence at home phone
    fiance locks me in
    sister-in-law has a black eye and won't talk
    he says i provoked him
    blue line
    hits me when drunk
    hides my passport and won't let me out
    scared to go home to him
    father in law raises his hand
    checks my phone and shoves me
    grabbed my phone and locked me on the balcony
    threw a plate at me
    pulls my hair and threatens
    locks me in when he goes out
    boyfriend choked me yesterday
    won't let me have my own money
    i hear my neighbour beating his wife through the wall
    my friend comes with bruises
    help my sister, her husband hits her
    ex follows me by car
    my brother hits mum
    he checks my phone and keeps the keys
    I wear long sleeves to cover the marks
    dad goes for mum when he’s had a few
    how do I leave with the kids so he won’t know
    hubby knocks me about when he's had a few
    he roughs me up in front of the kids
    my fella gave me a good hiding last night
    i'm scared to go home to my husband
    he shoves me around and says nobody will believe me
    my stepdad hurts my mum and i can hear it
    partner gave me a black eye
    he lays into me whenever dinner is late
    my husband locked me out at night
    he took my phone so i can't call anybody
    he says he will kill me if i leave him
    he takes my wages and checks my phone
    my husband does not let me see friends
    he controls every step i make
    i must ask him for every zloty
    he hides my passport and my card at home`,
  HUMAN_TRAFFICKING: `they took our passports and won't give back
    forced into prostitution
    we work under guard and can't go out
    must work off debt for the trip
    sold to another farmer
    locked in the hall for night
    recruiter promised hotel, it's a brothel
    human trafficking, who helps
    foreman beats us and threatens family
    escaped from a brothel
    owe ten thousand dollars for ticket and visa
    forced labour in greenhouse
    i beg for someone, he takes all
    watched by cameras and threatened
    filipino girl kept as a servant
    colombian women in escort agency
    no pay, no food, not free to leave
    teenager taken across border
    afraid to speak, somebody talks for them
    my papers in his safe
    la strada
    victims consultation and intervention centre
    made me take loans in my name
    driven by night in a van, unknown place
    bought from a middleman
    slave work in meat plant
    surrogate, made to give baby away
    does a victim get residence and care
    can't quit because we owe them
    suspect the neighbours hold people captive
    forced to steal in shops
    praca przymusowa
    child sold on street
    agent in kathmandu lied, now trapped here
    locked in at night and passports taken
    working off a debt that never shrinks
    guarded on the farm
    made me sell my body
    he keeps our documents in a safe
    they don't let us past the gate
    the man who brought us takes our pay
    sleep under lock and afraid to speak
    says we owe him for the journey
    took our phones so we can't call
    took my friend to a nightclub and she can't leave
    promised waitressing but it is something else
    he took her and no contact
    work on a farm and can't leave
    took my passport for safekeeping and won't return it
    they promised a waitress job and it’s something else
    cameras watch us and we can’t go out
    no pay until the journey is paid off
    they won't let us leave the house after work
    locked in at night on the farm`,
  DISCRIMINATION: `called me dirty
    flat only for poles, no foreigners allowed
    not let into club as we're dark
    racism in bus
    neighbour spits at my headscarf
    boss says ukrainians only for mop
    kids laugh at my daughter's skin colour
    told to go back where i came from
    online hate against foreigners
    ombudsman for human rights
    doctor treated me worse for my accent
    colleague fired for being pregnant, unequal
    unequal pay for foreigners on same line
    roma children seated apart
    rejected since too old
    gay and slurs at work
    writing on the door, get out
    guard follows only us in store
    equal treatment complaint
    antisemitic insults
    friend beaten for speaking ukrainian
    clerk yelled at me but not at poles
    islamophobia, hijab pulled off
    waiter didn't serve a black man
    service denied to wheelchair user
    transgender candidate laughed at
    indians insulted on street
    xenophobic comments
    dyskryminacja by nationality
    teacher says russians should shut up
    hate speech posters
    hate crime
    they mock my faith and prayers
    people stare and call us monkeys
    people on the bus shouted go back to your country
    somebody yelled at me on the tram because i am foreign
    strangers told us to go back where we came from
    people shout at me in the street because of my skin
    flat for poles only
    called names on the bus
    spat at my wife's headscarf
    guard follows me because i'm black
    lower rate for asians
    told me to go back where i came from
    wrote get out on our door
    refused at the club because of skin colour
    shouted at us for not speaking polish
    neighbour calls my kids dirty
    refused service because of my name
    taxi driver threw us out when he heard our language
    driver refused to take us
    pushed on the bus for my accent
    won't rent because of a foreign name
    guard at the mall only checks us
    served last because we are foreign
    they yelled monkey at my boy
    flats are gone once they hear my voice
    we foreigners get the worst jobs and they laugh
    she pulled off my scarf in the tram
    the doorman let the whites in and stopped us
    they search only the dark ones
    club says members only once they see my face
    won't rent to me because i'm black
    kids laugh at my daughter's accent`,
  BASIC_NEEDS: `nothing to eat nor wear
    shower and laundry, where
    everything ran out, need things
    humanitarian aid for families
    caritas and red cross, what do they give
    came with one bag
    toiletries, soap, pads
    free laundrette
    where can i wash
    starter things for an empty flat
    poverty, lack of basics
    essentials for baby and mum
    wash work clothes, no machine
    nowhere to wash
    do my laundry
    nappies and formula
    have nothing at all
    no washing machine in our lodging
    no hot water, where to shower
    can't wash my work clothes`,
  FOOD_AID: `we're hungry, where do they give food
    food parcel
    soup kitchen with warm soup
    free dinners for kids at school
    food bank
    community fridge, take something
    no money for bread
    milk for infant needed
    feed an elderly lady
    canteen of nuns
    week to payday and fridge empty
    referral for rice, pasta, oil
    food vouchers
    breakfast for homeless
    caritas food on friday
    christmas eve meal for lonely
    soup at station
    halal parcel without pork
    surplus vegetables to give away
    tins from gops
    jedzenie for free
    five zloty for dinner
    baby porridge and jars
    potatoes given by farmer
    haven't eaten for two days
    sisters hand out sandwiches
    who brings a meal to the ill
    restaurant leftovers foodsharing
    i starve so kids eat
    meal card at milk bar
    when is food handed out
    plate of hot stew
    free lunch for my child at school
    cannot pay for lunches at school
    empty fridge until payday
    food parcels
    free lunch
    leftover bread
    nothing in the pot until payday
    kids go to bed hungry
    nothing to give the children for lunch
    living on bread and tea
    five zloty until friday
    two days without food
    where do they hand out sandwiches
    christmas parcel
    holiday food collection
    the kids go to bed on bread and tea
    where can one get a bowl of soup
    cupboards are bare until payday
    where can i get some free grub
    is there any scran for people with no money
    cupboards are bare till payday
    any place giving out nosh for free
    i can't feed my children till friday`,
  CLOTHING_FURNITURE: `winter jacket for child
    free furniture for flat
    baby cot
    work boots for start
    give away clothes, where
    second-hand pram
    pots, plates and bedding
    used washer or fridge
    mattress, we sleep on floor
    clothes store of charity
    parish wardrobe
    quilt and blankets for winter
    cheap thrift shop
    car seat to borrow
    suit for an interview
    hand-me-downs for a growing boy
    table and chairs
    hat, scarf, mittens
    communion dress to lend
    toys for refugees
    clothes bin
    sofa bed to give
    iron, kettle, curtains
    newborn layette, bodysuits
    child's bicycle as a gift
    gym kit and sneakers for pe
    used gas cooker
    late mum's belongings, whom to give
    ubrania for free
    charity shop
    carpet and lamp from neighbours
    clothes swap
    winter coat for a kid
    pots and duvet to start
    sleeping on the floor of an empty room
    cot for a newborn
    used pram
    got an empty flat without furniture
    could use a table and mattress
    nothing to sleep on or cook in
    somebody giving away a wardrobe or fridge
    son outgrew his boots and i'm broke
    kids grow and clothes are too small
    need a pram and sleeping bag
    I arrived in sandals and it snows
    the flat’s empty, not even a chair
    something warm for my husband in XL
    my baby outgrew things, who’d like them
    we came with one suitcase and it's winter
    got nothing warm to put on`,
  POST: `awizo in the box, where to collect
    send parcel to georgia
    registered letter from office
    paczkomat inpost code
    post office on saturday
    stamp abroad
    courier found nobody
    redirect mail to new address
    parcel stuck at customs
    dhl dpd return
    authorise someone to pick up letter
    letter did not come as name isn't on the mailbox
    food parcel to ukraine
    meest parcels
    postal money order
    where is poczta
    return receipt
    postman doesn't come to village
    nova poshta branch
    how to write a polish address
    max weight of a package
    po box
    tracking number
    lost package, claim at post
    cardboard boxes and tape
    vinted allegro pickup in shop
    balikbayan box to the philippines
    no letterbox at lodgings
    polish post hours
    price to ship to india
    pick-up date passed, sent back
    collect registered mail for husband
    express shipment of documents
    slip in the door about a parcel
    parcel locker won't open
    package stuck at customs
    registered letter
    mail something home
    postman left a yellow slip
    wasn't home and they left a card
    where to collect registered mail
    parcel from india never arrived
    send a parcel to mum
    change my mailing address
    a card says something waits for me somewhere
    I want to ship a box to the family
    nobody knows where my packet went`,
  TRANSPORT: `get around without a car
    bike to work, puncture
    carpool to shift
    from village to factory
    who drives me to town
    e-scooter rules
    van with driver to move furniture
    cycle path and lights
    from modlin airport to plock
    rent a bicycle for season
    all about getting about
    reflective vest in dark
    blablacar lift
    lift to the refinery at six
    bike to get to work
    no car and live in the sticks
    anyone driving to the early shift, i share petrol
    free seat to the refinery
    free bike for work
    how to get back after night shift
    lift to the station
    lift to the factory in the morning
    who drives to the plant for the first shift
    a ride to the warehouse with someone
    looking for a seat in a car to the factory
    share petrol costs on the way to work
    need a lift to the refinery every day`,
  DRIVING_LICENCE: `exchange ukrainian licence to polish
    driving lessons
    exam at word in english
    register car from germany
    car insurance oc
    technical inspection
    twenty-four penalty points
    indian driving licence, valid
    psychotechnical test for drivers
    tachograph card
    lost licence for speeding
    registration book lost
    bought a car, which office
    refresher drives for nervous
    ukrainian plates, how long
    automatic gearbox category b
    failed the practical third time
    driving school with woman instructor
    import car, excise
    international driving permit
    moped at sixteen
    crash, culprit uninsured
    theory test english
    temporary plates
    pkk candidate profile
    prawo jazdy exchange vietnam
    speed camera fine
    georgian licence not recognised
    tractor category t
    caught driving without licence
    sold my car, report it
    driving instructor ukrainian
    wydzial komunikacji ticket
    police say my foreign driving licence is not valid
    my licence from home is not recognised here
    can i drive with an indian licence
    swap my licence
    register a car from germany
    refresher driving lessons
    theory test in russian
    licence taken for points
    fined because i drive on a foreign licence
    may i drive on my indian licence
    how long is my licence valid here
    can I drive on my Indian one
    bought an old Opel and need plates
    how often may one fail the theory
    can i drive here on the licence from home
    is my licence from nepal good here`,
  PUBLIC_TRANSPORT: `when is the last bus
    monthly pass reduced
    how to reach the factory by six
    stop nearest to hospital
    ticket inspector fined me
    sunday timetable
    does a night bus run
    train to warsaw
    bus to gabin
    where to buy ticket, machine or driver
    left phone on the bus
    do ukrainians ride free
    change at podolszyce
    on-demand bus from village
    student discount on transport
    appeal the penalty fare
    jakdojade ticket app
    bus didn't show up and i was late
    pram in bus
    line to refinery
    pks to lodz
    ticket for over seventy
    coach to kyiv, where does it leave
    city card mpk
    transport on holidays
    station ticket office
    flixbus to berlin
    no evening connection from our village
    to wyszogrod without car
    mazovian railways
    rozklad jazdy
    doctor at nine and no bus suits
    low floor for wheelchair
    monthly pass
    last bus home
    fined by the inspector
    bus to the village
    student discount
    is anything running at five in the morning
    a man fined me though I’d paid
    how do I reach the refinery without wheels
    no car in the village, how do i reach the doctor
    reduced ticket for a school child
    my shift ends at six, is there anything going home`,
  COMMUNITY: `know nobody here
    meet people in a new city
    what to do in free time
    neighbours and shared gardens
    my wife feels lonely
    allotments, plots, veg beds
    poles and foreigners getting together
    hindu community in plock
    events, associations, clubs
    ukrainian diaspora
    belong to some group
    social life in a small place
    neighbours' day, fete
    get to know people
    weekends are boring
    little plot to grow tomatoes
    neighbours helping each other
    I miss my garden and live in a hostel
    a patch of soil to grow my own tomatoes`,
  MEETING_PLACES: `where do foreigners meet
    neighbourhood house
    integration cafe
    village day room
    chat over tea
    housewives' circle, pierogi
    sit somewhere without buying
    game night
    cooking world cuisine together
    bonfire and barbecue for new people
    georgians' gathering
    young adults' club
    multicultural centre
    meet fellow filipinos
    neighbour salon on the estate
    hall for our community's birthday
    bike workshop with coffee
    neighbour supper
    after work only lodgings, nowhere to go
    table for lonely people
    community garden
    mum needs to get out among people
    belarusian youth hangout
    pancakes and common room of belarusians
    diy together, wood and screws
    cubans, colombians, venezuelans, where do they gather
    sunday lunch after mass
    corner with espresso and couch for newcomers
    swietlica for adults
    mafia, karaoke and quiz
    invite neighbours to our festival
    terrace over vistula club
    hang out spot for internationals
    where do filipinos hang out
    somewhere warm to sit and chat
    community centre
    Sundays I stare at the wall
    where do newcomers sit together
    a warm room with tea and company
    i know nobody in this town
    no mates here yet, where do people hang out`,
  BEFRIENDING_MENTORING: `looking for a polish friend
    someone go with me to the office
    mentor for newcomer
    volunteer to show me around
    companion to the doctor
    pal at start
    befriended family for refugees
    afraid to go alone to the counter
    neighbour for small errands
    mentoring pair for woman
    big brother big sister for teen
    want friends, not only workmates
    buddy for student
    assistant in running errands
    make friends with a polish family
    somebody show me shops and clinic
    keep mum company in hospital queue
    experienced immigrant advises new one
    guide for the first year
    lonely, want to talk on a walk
    one to one support
    guardian friend for a boy from centre
    hold my hand at the notary
    visit a sick foreigner
    polish mate for beer and talk
    professional mentor for a doctor
    someone trusted to call
    neighbours support family of three kids
    ktos kto pojdzie ze mna
    teach me city, streets and customs
    substitute granny for our kids
    acquaintance of women with same age kids
    can somebody come to the town hall with me, i get so nervous there
    too shy to go to the office alone, can someone come along
    looking for a person who goes with me and talks for me
    somebody to come along to the office
    first year at uni, older buddy
    local family to befriend
    scared of going alone to the counter
    first semester and know nobody
    older student to show me around
    lost on campus
    somebody to go with me to the doctor
    show me round town
    mentor to start
    somebody who knows the town to show me around
    a local who knows how things work
    afraid to go to the office alone since my polish is weak
    need company at the counter
    I’d feel braver with somebody beside me at the bank
    wish a local would explain how things go here
    somebody to come along to the office with me`,
  WOMENS_GROUPS: `meetings only for women
    women's circle
    talk with other girls
    ukrainian women's support group
    home with kids, husband at work, want women's company
    sewing and embroidery among ladies
    rural housewives' association
    muslim women want a pool without men
    confidence workshop for ladies
    self-defence for women
    do girls from india meet
    cooking and gossip of women
    ladies' club over fifty
    aerobics for women after shift
    talk about women's rights
    single mothers' group
    widows of soldiers together
    migrant women craft table
    makeup, yoga and coffee for ladies
    expat wife wants girlfriends
    what i'd never say before my husband i tell women
    crochet and knitting
    businesswomen breakfast
    women's association
    saree and henna evening
    kobiety klub
    shy wife, where to take her
    girls, puberty, meeting
    turkish ladies at tea
    feminists, march
    sisterhood and candle talks
    female cyclists trip
    girls night
    sew together and gossip
    ladies only
    a few hours without husband and kids
    want to sew and talk with other ladies
    my wife sits alone all day and has nobody to talk to
    she has no girlfriends here and never leaves the house
    home with the baby, no woman friend to have coffee with`,
  VOLUNTEERING: `want to help others for free
    become a volunteer
    free saturdays, who needs me
    volunteering for foreigner
    red cross volunteer
    animal shelter, walk dogs
    volunteer agreement and insurance
    give blood
    clean the forest
    volunteer fire brigade takes women
    translate as a volunteer
    youth volunteering, school points
    european solidarity corps
    packing parcels for needy, glad to help
    charity orchestra, collection tin
    retired with time and strength
    organise a collection
    repay the city
    read stories in hospital
    hospice needs people
    join osp
    unpaid work in foundation
    help refugees as a pole
    certificate of volunteering
    time bank exchange
    wolontariat for teens
    have a car, can drive older people
    company charity day for staff
    marrow donor
    coach children unpaid
    rescuer volunteer
    as student want to do social work
    free afternoons and want to help
    volunteer firefighter
    give something back
    lend a hand
    retired and willing to help
    read to children
    help at the animal shelter
    my Saturdays are free and I’d like to be useful
    could I cook for those in need
    how does one join the village firefighters
    i've got free time and want to help others
    i'd like to give something back
    i'm retired and would like to be of use
    i have spare afternoons and want to be useful to somebody
    i have a spare day and would like to be useful
    i want to do something good after work`,
  LIBRARY: `borrow a book in ukrainian
    library card for foreigner
    reading room with computers
    children's books in two languages
    fine for overdue
    quiet room to study
    audiobooks and e-books legimi
    library open in evening
    return books
    newspapers and magazines
    set books for school
    lend games and records
    story reading on saturday
    ksiaznica opening hours
    english literature original
    bookworm seeks novels
    bookmobile to village
    vietnamese polish dictionary
    comics and manga
    meet the author
    book discussion club
    primer for my daughter
    talking book for blind
    need meldunek to join library
    forgot to return a volume
    russian novel shelf
    branch on our estate
    biblioteka hours
    scanner and copier in library
    borrow grammar textbook
    poems of shevchenko
    books to workers' lodgings
    thriller, crime stories, where to borrow
    books in ukrainian
    quiet place to study
    library card
    borrow board games
    somewhere silent with wifi
    novels in my language without buying`,
  CULTURE: `concert this weekend
    cheap theatre tickets
    museum free on sunday
    choir takes voices
    brass band, i play trombone
    cinema with subtitles
    festival on vistula
    painting lessons
    folk ensemble
    photo exhibition
    ukrainian concert
    cultural centre schedule
    tour of cathedral and castle
    pottery and clay
    play in a band
    amateur theatre
    what's on saturday in town
    harvest fest and fair
    paper cutting workshop
    dance class, salsa
    georgian film review
    opera for children
    play the bandura
    polish customs, christmas eve and easter
    sing in ensemble
    pianist needs rehearsal room
    night of museums
    diwali in plock
    vietnamese new year tet
    jam session
    art gallery
    wydarzenia kulturalne
    stand up comedy
    nepali dance for dashain stage
    i love singing in a group though i never learnt notes
    i play the trumpet and look for a band
    acting for fun, is there a group
    sing in a choir
    what's on at the cinema
    fair on saturday
    brass band needs players
    pottery
    dancing
    i play trumpet and look for a band
    have a violin, who plays with me
    want to paint
    amateur theatre takes new people
    live music
    salsa and dancing
    show for children
    I play the trumpet and miss company
    anything on this weekend
    I’d like to get my hands in clay
    what's on this weekend around here`,
  SPORT: `where to play football
    swimming pool and lessons
    cheap gym
    karate club for son
    cricket in plock
    volleyball on sunday
    running group
    orlik booking
    boxing for girls
    join junior team
    table tennis
    kayaks on vistula
    ice rink
    yoga and stretching
    multisport card
    personal trainer
    wrestling, brother trained in dagestan
    basketball for tall teen
    football academy cost
    horse riding
    nordic walking poles
    skates and skatepark
    aqua aerobics
    badminton hall hire
    father and son training
    angling card
    wisla plock match tickets
    tournament for mayor's cup
    football kit and cleats
    plywalnia opening hours
    sport for disabled, wheelchair basketball
    lose weight, fitness
    physical exercise for kids
    kabaddi players, anyone
    kick a ball
    cricket
    learn to swim
    gym
    running buddies
    basketball for girls
    boys want a pitch
    where to play on sunday
    we’re two short for a kickabout
    my lad bowls fast and there’s no cricket here
    want to move after sitting all day`,
  RELIGION: `mass in spanish
    orthodox church nearby
    where is a mosque
    friday prayer
    greek catholic church
    baptism of child
    hindu temple
    priest speaking english
    first communion for daughter
    ramadan, halal shop
    confession in ukrainian
    pentecostal congregation
    vietnamese pagoda
    faith cemetery
    choir in orthodox church, pop priest
    kingdom hall jehovah's witnesses
    orthodox easter, blessing basket
    bible study
    pastor and korean service
    premarital teachings
    sabbath and rabbi
    retreat and adoration
    sikh gurdwara
    where to pray at work
    eid together
    rosary of filipinos
    sunday mass what time
    baptist church
    parish and christmas visit
    kosciol english service
    confirmation of teenager
    buddhist meditation
    imam for wedding
    puja and ganesh festival
    nearest mosque
    orthodox easter
    christen my baby
    priest who speaks english
    pentecostals
    bless the easter basket
    midnight mass
    I want our baby christened
    where do people like me kneel on Sundays
    a quiet word with a pastor
    can the priest come to someone who’s bedridden
    grandma wants the host at home
    last rites for my uncle
    prayer for my late father in an orthodox church
    where do they bless easter baskets our way`,
  BUSINESS: `run a company and have questions
    entrepreneurs' matters
    chamber of commerce
    help for small firms
    immigrant's business in poland
    zus and taxes of entrepreneur
    my company seeks partners
    shop, restaurant, workshop, all about own trade
    an employer has a question
    hr lady needs support
    mentor for company owner
    networking and business breakfasts
    eu grants for enterprises
    i run a firm and have questions
    support for entrepreneurs
    help for employers`,
  STARTING_BUSINESS: `open a kebab shop
    register as sole trader
    ceidg entry
    start-up grant from labour office
    nail salon in my own name
    can i own a firm with karta pobytu
    spolka zoo cost, limited company
    business plan, who checks
    start relief zus
    tax form lump sum
    alcohol licence
    unregistered activity, i bake cakes
    cash register in my store
    sanepid approval of restaurant premises
    accountant for small firm
    regon and pkd
    suspend business
    builder working for myself
    taxi uber company
    hairdresser opening own shop
    food truck permit
    business incubator
    selling online, wholesale from turkey
    first invoice, how to issue
    partner and shares
    ukrainian fop and polish firm
    premises to rent from the city
    wife sews and wants to sell
    loan for beginners in business
    cleaning company, where to start
    zalozyc firme as foreigner
    own car repair shop
    farmer wants to process and sell fruit
    freelancer, self-employed, dzialalnosc
    i want to open my own beauty salon
    want to open a barber shop, where do i start
    plan to open a little restaurant of my own
    kebab van
    go self employed
    grant for a start up
    vat or lump sum
    my own nail salon
    barber on my own
    i do nails at home and want it official
    sewing to order, do i need a firm
    bake cakes and sell to friends
    make my side job legal
    sell momos at the market
    flowers on the square, which licence
    courier on my own account
    accountant for a start
    I bake and want to do it above board
    what do I need to be my own boss
    shut the firm I opened last year
    want to open my own nail salon
    i want to be my own boss
    looking for money to start my own thing
    who gives money to start a small firm`,
  EMPLOYING_FOREIGNERS: `want to hire a ukrainian, which documents
    my firm needs people from the philippines
    notify that i entrusted work to a foreigner
    worker has karta pobytu, what to copy
    penalties for illegal employment of staff
    permit for a nepali cook i want to employ
    need twenty people for strawberries
    praca.gov.pl oswiadczenie as employer
    safety training in worker's language
    hr asks about legality of stay
    seasonal permits, orchard farm
    accommodation for foreign staff
    my employee lost right of stay
    polish teacher for our plant
    coordinator of foreign workers
    how to hire a student from africa
    border guard control in company
    bilingual contract template
    hiring belarusians, duties
    type s permit for farmer
    report that worker did not start
    recruit in uzbekistan
    employment agency certificate kraz
    i own a bakery and wish to take on a georgian
    employer visas for staff
    outsourcing versus own payroll for foreigners
    integrate a multilingual crew
    occupational medicine for foreign crew
    zatrudnienie cudzoziemca step by step
    employer's qualified signature for application
    extend a declaration for our worker
    shortage occupations list, starost
    must i provide interpreter at training
    sponsor a welder from india as a company
    our little firm wants to take on a man from ukraine
    we want to give a job to a man from india, what papers
    taking on somebody from abroad in my bakery
    how do i legally take on a foreigner in my firm
    want to hire a ukrainian
    report a worker from colombia
    papers for a filipino employee
    farmer needs hands from abroad
    hr question about declarations
    my greenhouse and nepalis who want to work for me
    farmer takes people for harvest, what to report
    taking on a cook from india
    what do i file when i hire a foreigner
    taking on a vietnamese girl for my salon
    a georgian will drive my truck
    restaurant hires an indian
    taking a colombian as cleaner
    i run a bakery and want to take on an uzbek apprentice
    garage needs a mechanic from abroad
    I run a diner and want to take on a Nepali cook
    my orchard needs pickers from outside
    my company needs five workers from nepal
    can we take on migrant workers legally
    we want six people from Nepal for our strawberries
    our greenhouse needs pickers from abroad how do we do the papers`,
};
