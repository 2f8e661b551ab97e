import type { LocaleTexts } from './locale-texts.ts';

export const uz: LocaleTexts = {
  categories: {
    WORK: 'Ish',
    JOB_SEARCH: 'Ish qidirish',
    UNEMPLOYMENT: 'Ishsiz sifatida ro‘yxatdan o‘tish va nafaqa',
    CAREER_GUIDANCE: 'Kasb bo‘yicha maslahat va CV',
    VOCATIONAL_TRAINING: 'Kasb-hunar kurslari',
    QUALIFICATION_RECOGNITION: 'Diplom va malakani tan olish',
    WORK_PERMIT: 'Ishlash uchun ruxsatnoma',
    WORKERS_RIGHTS: 'Ishchilar huquqlari',
    UNPAID_WAGES: 'To‘lanmagan ish haqi',
    EMPLOYMENT_CONTRACT: 'Mehnat shartnomasi va ishdan bo‘shatish',
    LABOUR_INSPECTION: 'Mehnat inspeksiyasi',
    WORK_ACCIDENT: 'Ishdagi baxtsiz hodisa',
    RESIDENCE: 'Yashash va hujjatlar',
    RESIDENCE_PERMIT: 'Yashash uchun ruxsatnoma',
    PERMANENT_RESIDENCE: 'Doimiy yashash va Yevropa Ittifoqi rezidenti',
    EU_CITIZEN_REGISTRATION: 'Yevropa Ittifoqi fuqarolarining yashashi',
    TEMPORARY_PROTECTION: 'Vaqtinchalik himoya (Ukraina)',
    ASYLUM: 'Boshpana va xalqaro himoya',
    CITIZENSHIP: 'Polsha fuqaroligi',
    PESEL: 'PESEL raqami',
    ADDRESS_REGISTRATION: 'Manzilni ro‘yxatdan o‘tkazish (propiska)',
    CIVIL_REGISTRY: 'Tug‘ilish, nikoh va o‘lim guvohnomalari',
    DIGITAL_IDENTITY: 'Ishonchli profil va mObywatel',
    PASSPORT_CONSULATE: 'Pasport va konsullik',
    RETURN_HOME: 'Vatanga qaytish va deportatsiya',
    LANGUAGES: 'Tillar va tarjima',
    POLISH_COURSE: 'Polyak tilini o‘rganish',
    CONVERSATION_PRACTICE: 'Polyakcha suhbat mashqi',
    OTHER_LANGUAGES: 'Boshqa til kurslari',
    TRANSLATION_INTERPRETING: 'Tarjima',
    SWORN_TRANSLATION: 'Qasamyod qilgan tarjimon',
    ADVICE: 'Ma’lumot va maslahat',
    INFORMATION_POINT: 'Ma’lumot markazi',
    LEGAL_ADVICE: 'Bepul huquqiy yordam',
    CONSUMER_RIGHTS: 'Iste’molchi huquqlari',
    FORM_FILLING: 'Ariza va xatlarda yordam',
    DIGITAL_SKILLS: 'Kompyuter va internetda yordam',
    HEALTH: 'Sog‘liq',
    DOCTOR: 'Shifokor va poliklinika',
    HOSPITAL_EMERGENCY: 'Kasalxona va tez yordam',
    HEALTH_INSURANCE: 'Tibbiy sug‘urta (NFZ)',
    DENTIST: 'Tish shifokori',
    PHARMACY: 'Dorixona va dorilar',
    PREGNANCY_WOMENS_HEALTH: 'Homiladorlik va ayollar salomatligi',
    VACCINATION: 'Emlash',
    MENTAL_HEALTH: 'Ruhiy salomatlik',
    CRISIS_SUPPORT: 'Og‘ir ruhiy holatda yordam',
    ADDICTION: 'Zararli odatlarga qaramlik',
    CHILDREN_EDUCATION: 'Bolalar, maktab va o‘qish',
    NURSERY: 'Yasli (3 yoshgacha)',
    PRESCHOOL: 'Bolalar bog‘chasi',
    SCHOOL: 'Maktab',
    SCHOOL_SUPPORT: 'O‘quvchilarga darsda yordam',
    AFTER_SCHOOL: 'Bolalar va o‘smirlar uchun mashg‘ulotlar',
    HIGHER_EDUCATION: 'Oliy ta’lim',
    ADULT_EDUCATION: 'Kattalar uchun maktablar',
    FAMILY: 'Oila va parvarish',
    PARENTING: 'Ota-onalarga yordam',
    PARENT_CHILD_GROUPS: 'Ona va bola guruhlari',
    FAMILY_COUNSELLING: 'Oilaviy maslahat va yarashtirish',
    SENIORS: 'Keksalarga yordam',
    DISABILITY: 'Nogironlik',
    FUNERAL: 'O‘lim va dafn marosimi',
    HOUSING: 'Uy-joy',
    RENTING: 'Ijara va ijarachi huquqlari',
    SOCIAL_HOUSING: 'Ijtimoiy va shahar uylari',
    UTILITIES: 'Svet, gaz, suv va chiqindi',
    EMERGENCY_SHELTER: 'Tunash joyi',
    MONEY: 'Pul va nafaqalar',
    CHILD_BENEFITS: 'Bolalar nafaqasi (800+)',
    SOCIAL_ASSISTANCE: 'Ijtimoiy yordam',
    SOCIAL_INSURANCE: 'ZUS va pensiyalar',
    TAXES: 'Soliqlar',
    BANKING: 'Bank va hisob raqami',
    DEBT_ADVICE: 'Qarzlar',
    SAFETY: 'Xavfsizlik va zo‘ravonlik',
    POLICE: 'Politsiya va shahar qo‘riqchilari',
    DOMESTIC_VIOLENCE: 'Oiladagi zo‘ravonlik',
    HUMAN_TRAFFICKING: 'Odam savdosi va majburiy mehnat',
    DISCRIMINATION: 'Kamsitish va irqchilik',
    BASIC_NEEDS: 'Oziq-ovqat va zarur narsalar',
    FOOD_AID: 'Oziq-ovqat va issiq ovqat',
    CLOTHING_FURNITURE: 'Kiyim va mebel',
    POST: 'Pochta va posilkalar',
    TRANSPORT: 'Transport',
    DRIVING_LICENCE: 'Haydovchilik guvohnomasi va mashina',
    PUBLIC_TRANSPORT: 'Avtobuslar va chiptalar',
    COMMUNITY: 'Odamlar, madaniyat, bo‘sh vaqt',
    MEETING_PLACES: 'Uchrashuv joylari',
    BEFRIENDING_MENTORING: 'Murabbiy va hamroh',
    WOMENS_GROUPS: 'Ayollar guruhlari',
    VOLUNTEERING: 'Ko‘ngillilik',
    LIBRARY: 'Kutubxona',
    CULTURE: 'Madaniyat va tadbirlar',
    SPORT: 'Sport',
    RELIGION: 'Cherkov, masjid va diniy jamoalar',
    BUSINESS: 'Biznes va ish beruvchilar',
    STARTING_BUSINESS: 'O‘z biznesini ochish',
    EMPLOYING_FOREIGNERS: 'Chet elliklarni ishga olish',
  },
  audiences: {
    LABOUR_MIGRANTS: 'Chet eldan kelgan ishchilar',
    SEASONAL_WORKERS: 'Mavsumiy ishchilar',
    NO_STATUTORY_ENTITLEMENT: 'Qonun bo‘yicha yordam olish huquqi yo‘qlar',
    NEWCOMERS: 'Yangi kelganlar',
    FAMILIES_WITH_CHILDREN: 'Bolali oilalar',
    MOTHERS: 'Onalar',
    PREGNANT_WOMEN: 'Homilador ayollar',
    SINGLE_PARENTS: 'Yolg‘iz ota-onalar',
    WOMEN: 'Ayollar',
    CHILDREN: 'Bolalar',
    YOUTH: 'Yoshlar',
    STUDENTS: 'Talabalar',
    SENIORS: 'Keksalar',
    PEOPLE_WITH_DISABILITIES: 'Nogironligi bor insonlar',
    UNEMPLOYED: 'Ishsizlar',
    LOW_INCOME: 'Daromadi kam insonlar',
    HOMELESS: 'Uysizlar',
    TEMPORARY_PROTECTION: 'Vaqtinchalik himoyadagilar (Ukraina)',
    REFUGEES: 'Qochqinlar',
    ASYLUM_SEEKERS: 'Boshpana so‘raganlar',
    EU_CITIZENS: 'Yevropa Ittifoqi fuqarolari',
    UNDOCUMENTED: 'Yashash hujjati yo‘qlar',
    RETURNING_POLES: 'Chet eldan qaytgan polyaklar',
    VICTIMS_OF_VIOLENCE: 'Zo‘ravonlikdan jabr ko‘rganlar',
    EMPLOYERS: 'Ish beruvchilar',
    ENTREPRENEURS: 'Tadbirkorlar',
    VOLUNTEERS: 'Ko‘ngillilar',
    LOCAL_RESIDENTS: 'Mahalliy aholi',
  },
  formality: {
    FORMAL: 'Davlat idorasi yoki muassasasi',
    SEMI_FORMAL: 'Tashkilot, maktab yoki cherkov',
    INFORMAL: 'Aholining norasmiy guruhi',
    VOLUNTARY: 'Ko‘ngillilar',
  },
  requirements: {
    APPOINTMENT: 'Oldindan yozilish',
    PASSPORT_OR_ID: 'Pasport yoki shaxsni tasdiqlovchi hujjat',
    PESEL: 'PESEL raqami',
    RESIDENCE_TITLE: 'Viza yoki yashash kartasi',
    TEMPORARY_PROTECTION_STATUS: 'UKR maqomi (vaqtinchalik himoya)',
    REGISTERED_ADDRESS: 'Ro‘yxatdan o‘tgan manzil',
    LIVING_IN_MUNICIPALITY: 'Shu tumanda (gmina) yashash',
    HEALTH_INSURANCE: 'Tibbiy sug‘urta',
    REFERRAL: 'Yo‘llanma',
    WORK_CONTRACT: 'Ish beruvchi bilan shartnoma',
    WORK_PERMIT: 'Ishlash uchun ruxsatnoma',
    REGISTERED_UNEMPLOYED: 'Bandlik idorasida ro‘yxatdan o‘tish',
    INCOME_STATEMENT: 'Daromad haqida ma’lumotnoma',
    DISABILITY_CERTIFICATE: 'Nogironlik guvohnomasi',
    BIRTH_CERTIFICATE: 'Tug‘ilganlik guvohnomasi',
    SWORN_TRANSLATION: 'Hujjatlarning rasmiy tarjimasi',
    BANK_ACCOUNT: 'Bank hisob raqami',
    TRUSTED_PROFILE: 'Ishonchli profil (profil zaufany)',
    BASIC_POLISH: 'Polyak tilining boshlang‘ich darajasi',
    PARENTAL_CONSENT: 'Ota-ona yoki vasiy roziligi',
    FEE: 'To‘lov',
  },
  synonyms: {
    WORK: 'ish, ishi, ishlash, mehnat, ishlamoqchiman, zavod, fabrika, korxona, иш',
    JOB_SEARCH:
      'ish qidirish, ish qidiryapman, ish kerak, ish topish, bo‘sh ish o‘rinlari, vakansiya, vakansiyalar, ish e’lonlari, bandlik markazi, ish birjasi, ish agentligi, mavsumiy ish, иш керак, ish izlayapman',
    UNEMPLOYMENT:
      'ishsiz, ishsizman, ishsizlik, ishsizlik nafaqasi, ishimni yo‘qotdim, ishsiz qoldim, ishdan ayrildim, ishsizlik puli, ишсиз',
    CAREER_GUIDANCE:
      'rezyume, rezyume yozish, cv, kasb tanlash, suhbatdan o‘tish, ish suhbati, karyera, kasb maslahatchisi, motivatsion xat, kasbni o‘zgartirish',
    VOCATIONAL_TRAINING:
      'kasb o‘rganish, hunar o‘rganish, kasb kursi, payvandchi kursi, svarka, avtokara, pogruzchik, amaliyot, stajirovka, malaka oshirish, yangi kasb, sertifikat, trening',
    QUALIFICATION_RECOGNITION:
      'diplom, diplomni tan olish, diplomni tasdiqlash, nostrifikatsiya, apostil, malakani tasdiqlash, chet el diplomi, hamshira diplomi, диплом',
    WORK_PERMIT:
      'ish ruxsatnomasi, ishlashga ruxsat, ishlash ruxsati, ish vizasi, ishchi viza, qonuniy ishlash, legal ishlash, oswiadczenie, taklifnoma',
    WORKERS_RIGHTS:
      'ishchi huquqi, mehnat huquqi, mehnat kodeksi, qo‘shimcha ish vaqti, ortiqcha ish soati, ta’til, otpuska, dam olish kuni, ish vaqti, eng kam ish haqi, kasaba uyushmasi, ishda aldashdi, ish beruvchidan shikoyat, xo‘jayin baqiradi',
    UNPAID_WAGES:
      'maosh, maoshim, oylik, oyligim, oylik bermayapti, oylik bermadi, oyligimni bermadi, pulimni bermadi, pul bermayapti, maosh to‘lamadi, xo‘jayin pul bermadi, xo‘jayin to‘lamadi, to‘lamadi, to‘lamayapti, ish haqi, ish haqimni olmadim, ish haqini bermayapti, kechikkan oylik, ойлик бермаяпти',
    EMPLOYMENT_CONTRACT:
      'mehnat shartnomasi, ish shartnomasi, shartnomasiz, shartnomasiz ishlayapman, noqonuniy ish, qora ish, ishdan bo‘shatish, ishdan bo‘shatildim, ishdan haydashdi, ishdan haydaldim, ishdan ketish, ogohlantirish muddati',
    LABOUR_INSPECTION:
      'mehnat inspektori, inspektor, inspeksiya, ish beruvchi ustidan shikoyat, xo‘jayin ustidan shikoyat, tekshiruv, inspeksiyaga shikoyat',
    WORK_ACCIDENT:
      'ishda jarohat, ishda jarohat oldim, ishdagi jarohat, baxtsiz hodisa, ishda shikastlandim, jarohat uchun pul, kasb kasalligi, ishda qo‘limni kesdim, mehnat jarohati',
    RESIDENCE:
      'hujjatlar, hujjat qilish, legalizatsiya, viza, vizani uzaytirish, viza uzaytirish, migratsiya, chet ellik, xorijiy fuqaro, qonuniy yashash, legal yashash, yashash huquqi, chegara xizmati, виза',
    RESIDENCE_PERMIT:
      'yashash ruxsatnomasi, yashash kartasi, karta pobytu, karta pobitu, vaqtinchalik yashash, vnj, vid na jitelstvo, kartani uzaytirish, barmoq izi, oilani olib kelish, xotinimni olib kelish, erimni olib kelish, oilani birlashtirish, карта побыту',
    PERMANENT_RESIDENCE: 'doimiy yashash, pmj, doimiy karta, doimiy yashash kartasi, rezident, uzoq muddatli rezident, butunlay qolish',
    EU_CITIZEN_REGISTRATION:
      'yevropa fuqarosi, yevropa ittifoqi fuqarosi, yi fuqarosi, yi fuqarosini ro‘yxatga olish, yevropa fuqarosining oila a’zosi',
    TEMPORARY_PROTECTION: 'vaqtinchalik himoya, ukrainalik qochqin, ukrainadan, ukraina urushi, ukr maqomi, ukrainaliklar',
    ASYLUM: 'boshpana, boshpana so‘rash, siyosiy boshpana, qochqin, qochqin maqomi, xalqaro himoya, ta’qib, qochqinlar lageri',
    CITIZENSHIP: 'fuqarolik, fuqarolik olish, polsha fuqaroligini olish, polsha pasporti, grajdanstvo, fuqaro bo‘lish, karta polyaka',
    PESEL: 'pesel, pesel olish, pesel qilish, shaxsiy raqam, identifikatsiya raqami, песель',
    ADDRESS_REGISTRATION:
      'propiska, propiska qilish, ro‘yxatga turish, manzilni ro‘yxatga olish, manzil, meldunek, manzilni o‘zgartirish, uy egasi propiska qilmayapti, прописка',
    CIVIL_REGISTRY:
      'zags, fhdyo, tug‘ilganlik guvohnomasi, metrka, nikoh guvohnomasi, o‘lim guvohnomasi, bolani ro‘yxatdan o‘tkazish, nikoh, turmush qurish, uylanish, to‘y, familiyani o‘zgartirish',
    DIGITAL_IDENTITY: 'elektron imzo, raqamli imzo, onlayn xizmatlar, mobywatel, profil zaufany, davlat ilovasi, internet orqali ariza',
    PASSPORT_CONSULATE:
      'pasport, pasportimni yo‘qotdim, pasport yo‘qoldi, pasportim o‘g‘irlandi, pasport muddati tugadi, konsulxona, konsul, elchixona, hujjatlarimni yo‘qotdim, id karta, паспорт',
    RETURN_HOME:
      'deport, deport qilishyapti, deportatsiya, vatanga qaytish, uyga qaytish, o‘zbekistonga qaytish, uyga ketmoqchiman, vatanga ketmoqchiman, ixtiyoriy qaytish, qaytish chiptasi, chegara xizmati ushladi, kirish taqiqi, haydab chiqarish',
    LANGUAGES: 'til, tillar, til o‘rganish, til kursi, til kurslari, til maktabi, tushunmayapman',
    POLISH_COURSE:
      'polyak tili, polyakcha, polyak tili kursi, polyak tili kurslari, polyak tilini o‘rganish, polyak tili darslari, polyak tili darsi, chet elliklar uchun polyak tili, boshlovchilar uchun polyak tili, polyak tili imtihoni, b1 sertifikati, polsha tili, польский язык',
    CONVERSATION_PRACTICE:
      'suhbat klubi, polyakcha gaplashish, polyakcha suhbat, til mashqi, polyakcha mashq, gaplashish mashqi, til kafesi, so‘zlashuv klubi',
    OTHER_LANGUAGES: 'ingliz tili, ingliz tili kursi, inglizcha, nemis tili, nemis tili kursi, ona tili, chet tili, o‘zbek tili, rus tili',
    TRANSLATION_INTERPRETING:
      'tarjimon, tarjimon kerak, tarjima qilish, tarjimonlik, og‘zaki tarjima, shifokorda tarjimon, kasalxonada tarjimon, kim tarjima qiladi, polyakcha bilmayman, таржимон, perevodchik',
    SWORN_TRANSLATION:
      'hujjat tarjimasi, hujjatlarni tarjima qilish, diplom tarjimasi, notarial tarjima, rasmiy tarjima, tasdiqlangan tarjima, pasport tarjimasi',
    ADVICE: 'maslahat, maslahatchi, konsultatsiya, ma’lumot, savolim bor',
    INFORMATION_POINT:
      'ma’lumot markazi, yordam markazi, birinchi qadamlar, yangi keldim, kecha keldim, shaharda yangiman, hokimiyat, shahar hokimiyati, chet elliklarga yordam',
    LEGAL_ADVICE:
      'advokat, yurist, huquqshunos, huquqiy yordam, yuridik yordam, yuridik maslahat, huquqiy maslahat, bepul advokat, bepul yurist, notarius, sud, sudga berish, da’vo, shikoyat qilish, qaror ustidan shikoyat, suddan xat, qonun, firibgarlik, aldandim, адвокат, юрист',
    CONSUMER_RIGHTS:
      'iste’molchi, iste’molchi shikoyati, do‘kon ustidan shikoyat, tovarni qaytarish, pulni qaytarmayapti, pulimni qaytarmayapti, kafolat, do‘konda aldashdi, internetda aldashdi, buzuq tovar, sifatsiz tovar',
    FORM_FILLING:
      'ariza, ariza yozish, ariza to‘ldirish, anketa, anketa to‘ldirish, blank, forma to‘ldirish, xat yozish, idoradan xat, xatni tushunmadim, hujjatlarda yordam, qog‘ozlar',
    DIGITAL_SKILLS:
      'kompyuter, kompyuter kursi, internet, bepul internet, wifi, elektron pochta, telefon, smartfon, printer, chop etish, skaner, kseroks, sim karta, ilova',
    HEALTH:
      'sog‘liq, salomatlik, kasal, kasalman, kasallik, retsept, davolanish, tahlil, analiz, og‘riq, og‘riyapti, tibbiyot, tibbiy yordam',
    DOCTOR:
      'shifokor, shifokorga, doktor, do‘xtir, vrach, oilaviy shifokor, terapevt, bolalar shifokori, pediatr, poliklinika, klinika, shifokor qabuliga yozilish, ko‘rik, mutaxassis, isitma, yo‘tal, ko‘z doktori, kasallik varaqasi, bolnichniy, tibbiy ko‘rik, врач, доктор',
    HOSPITAL_EMERGENCY:
      'kasalxona, kasalxonaga, shifoxona, gospital, tez yordam, tez tibbiy yordam, shoshilinch yordam, tungi shifokor, 112, operatsiya, avariya, infarkt, больница',
    HEALTH_INSURANCE: 'tibbiy sug‘urta, sog‘liq sug‘urtasi, sug‘urtam yo‘q, sug‘urtasiz, nfz, bolamni sug‘urtalash, bepul davolanish',
    DENTIST:
      'tish doktori, tish shifokori, stomatolog, tish, tishim, tishim og‘riyapti, tish og‘rig‘i, tish oldirish, plomba, stomatologiya, ortodont',
    PHARMACY:
      'dorixona, dorixonalar, apteka qayerda, dori, dorilar, dori olish, dori qayerda, tungi dorixona, retsept bilan dori, tabletka, navbatchi dorixona',
    PREGNANCY_WOMENS_HEALTH:
      'homilador, homiladorman, homiladorlik, ginekolog, tug‘ruq, tug‘ish, tug‘ruqxona, doya, akusherka, uzi, kontratseptsiya, emizish, abort, bola tushishi, ikkiqat, mammografiya',
    VACCINATION: 'emlash, vaksina, vaktsina, privivka, bolani emlash, emlash kartasi, ukol, gripp, qizamiq, kovid',
    MENTAL_HEALTH:
      'psixolog, psixologga, psixiatr, psixoterapevt, terapiya, depressiya, tushkunlik, stress, xavotir, uyqusizlik, uxlay olmayapman, g‘amginlik, vahima, ruhiy yordam, psixologik yordam, ruhiy kasallik',
    CRISIS_SUPPORT:
      'inqiroz, ishonch telefoni, o‘z joniga qasd, yashashni istamayman, o‘lgim kelyapti, o‘lmoqchiman, aza, ruhiy inqiroz, psixologik krizis',
    ADDICTION:
      'qaramlik, alkogol, aroq, ichkilik, alkogolizm, ichkilikboz, erim ichadi, giyohvand, giyohvandlik, narkotik, qimor, ichishni tashlash, chekishni tashlash, anonim alkogoliklar',
    CHILDREN_EDUCATION: 'bola, bolam, bolalar, bolalarim, farzand, farzandim, ta’lim, o‘qish, o‘g‘lim, qizim',
    NURSERY:
      'yasli, enaga, bola qarash, bolaga qarash, bola parvarishi, chaqaloq parvarishi, bolamga kim qaraydi, 3 yoshgacha bola, nyanya',
    PRESCHOOL: 'bog‘cha, bog‘chaga, bolalar bog‘chasi, bog‘chaga berish, bog‘chaga yozilish, maktabgacha ta’lim, sadik, nol sinf, боғча',
    SCHOOL:
      'maktab, maktabga, maktablar, bolani maktabga berish, maktabga yozilish, maktabga yozish, boshlang‘ich maktab, litsey, birinchi sinf, o‘qituvchi, o‘quvchi, maktab anjomlari, bolam maktabga boradi, мактаб',
    SCHOOL_SUPPORT:
      'repetitor, uy vazifasi, uy vazifa, dars, darslar, darslarda yordam, qo‘shimcha dars, o‘qituvchi yordamchisi, bolalar uchun polyak tili, tayyorlov sinfi, logoped, maktab psixologi, bolam maktabda tushunmayapti',
    AFTER_SCHOOL:
      'to‘garak, to‘garaklar, bolalar to‘garagi, bolalar mashg‘uloti, lager, yozgi lager, o‘smir, o‘smirlar, yoshlar, yoshlar markazi, o‘yin maydonchasi, bolalar klubi',
    HIGHER_EDUCATION:
      'universitet, universitetga kirish, institut, oliygoh, oliy o‘quv yurti, talaba, student, stipendiya, magistratura, bakalavr, polshada o‘qish, yotoqxona, университет',
    ADULT_EDUCATION: 'kechki maktab, kattalar maktabi, kattalar uchun kurs, maktabni tugatish, matura, kattalar ta’limi',
    FAMILY: 'oila, oilam, erim, xotinim, xotin, turmush o‘rtoq, parvarish, vasiylik, farzandlikka olish',
    PARENTING:
      'ota-ona, ota-onalar, ona, onalar, ota, bola tarbiyasi, tarbiya, bolam bilan muammo, yolg‘iz ona, yolg‘iz ota, onalarga yordam',
    PARENT_CHILD_GROUPS:
      'ona va bola, onalar klubi, onalar guruhi, bolali onalar, kichkintoylar guruhi, onalar uchrashuvi, chaqaloqli onalar',
    FAMILY_COUNSELLING:
      'ajrashish, ajralish, razvod, oilaviy psixolog, oilaviy terapiya, aliment, oilada janjal, oilaviy mojaro, mediator, bolani kimda qolishi',
    SENIORS: 'keksa, keksalar, qariya, qariyalar, qari odam, pensioner, pensionerlar, buvi, bobo, qariyalar uyi, keksa parvarishi',
    DISABILITY:
      'nogiron, nogironlik, nogironlik guruhi, nogironlar aravachasi, reabilitatsiya, fizioterapiya, kar, ko‘zi ojiz, ko‘r, imo-ishora tili, autizm, nogiron bola, qo‘ltiqtayoq',
    FUNERAL:
      'dafn, dafn qilish, ko‘mish, qabriston, erim o‘ldi, otam vafot etdi, yaqinim vafot etdi, kimdir o‘ldi, jasadni vatanga yuborish, jasadni olib ketish, janoza, tobut, ma’raka',
    HOUSING: 'uy, uy-joy, kvartira, xonadon, turar joy, qayerda yashash, yashash joyi kerak, ishchilar yotoqxonasi, elektr',
    RENTING:
      'ijara, ijaraga olish, ijaraga uy, uy ijarasi, kvartira ijarasi, xona, xona kerak, xona ijarasi, kvartira qidiryapman, ijara shartnomasi, uy egasi, ijarachi, zaklad, depozit, uydan haydash, uydan haydayapti, kvartira kerak',
    SOCIAL_HOUSING: 'ijtimoiy uy, shahar uyi, arzon kvartira, arzon uy, davlat uyi, munitsipal uy',
    UTILITIES:
      'svet, gaz, axlat, svet puli, gaz puli, suv puli, kommunal, kommunal to‘lov, svetni o‘chirib qo‘yishdi, svet yo‘q, axlat tashlash, axlat puli, axlatni ajratish, isitish, hisoblagich, chiqindi',
    EMERGENCY_SHELTER:
      'tunash, tunash joyi, qayerda uxlash, uxlaydigan joy yo‘q, yotadigan joy, uysiz, uysizlar, bomj, ko‘chada qoldim, uysiz qoldim, vaqtinchalik joy',
    MONEY: 'pul, pulim yo‘q, nafaqa, nafaqalar, pul yordami, moddiy yordam, moliyaviy yordam, imtiyozlar, пул',
    CHILD_BENEFITS:
      '800+, 800 plus, 500+, 500 plus, bolalar puli, bola puli, bola uchun pul, bola nafaqasi, bolalar nafaqasi, dekret, dekret puli, tug‘ruq ta’tili, ko‘p bolali oila',
    SOCIAL_ASSISTANCE:
      'ijtimoiy yordam, ijtimoiy xodim, ijtimoiy xizmat, ijtimoiy himoya, mops, gops, kambag‘al, kam ta’minlangan, qashshoqlik, bir martalik yordam, sotsialniy',
    SOCIAL_INSURANCE:
      'zus, ijtimoiy sug‘urta, pensiya, nafaqaga chiqish, pensiya jamg‘armasi, kasallik puli, nogironlik pensiyasi, badal, badallar, ish beruvchi badal to‘laydimi, пенсия',
    TAXES:
      'soliq, soliqlar, soliq qaytarish, soliq idorasi, deklaratsiya, soliq deklaratsiyasi, pit, daromad solig‘i, nip, soliq raqami, nalog',
    BANKING:
      'bank, hisob ochish, bank hisobi, hisob raqami ochish, bank kartasi, bankomat, pul o‘tkazish, pul jo‘natish, pul yuborish, uyga pul jo‘natish, valyuta almashtirish, kredit, perevod',
    DEBT_ADVICE:
      'qarz, qarzim bor, qarzlar, qarzni to‘lay olmayapman, kreditni to‘lay olmayapman, kollektor, bankrot, sud ijrochisi, mikroqarz',
    SAFETY: 'xavfsizlik, zo‘ravonlik, xavf, qo‘rqyapman, qurbon, jabrlanuvchi, jinoyat qurboni, qutqaring, tahdid, tahdid qilyapti',
    POLICE:
      'politsiya, politsiyaga, militsiya, o‘g‘irlashdi, o‘g‘irlik, o‘g‘ri, talon-taroj, hujum, hujum qilishdi, kaltaklashdi, ko‘chada urishdi, jinoyat, jarima, yo‘qolgan odam, telefonimni o‘g‘irlashdi, полиция',
    DOMESTIC_VIOLENCE:
      'oilaviy zo‘ravonlik, erim uradi, erim meni uradi, meni uradi, uradi, kaltaklaydi, do‘pposlaydi, zo‘rlash, nomusga tegish, jinsiy zo‘ravonlik, shilqimlik, ayollar uchun boshpana, erimdan qochish, uyda urishadi, ayollarga zo‘ravonlik, bolalarni urish',
    HUMAN_TRAFFICKING:
      'odam savdosi, qullik, qul, majburiy mehnat, majburlab ishlatish, pasportimni olib qo‘ydi, xo‘jayin pasportimni oldi, ekspluatatsiya, fohishalik, ishdan qo‘yib yubormayapti',
    DISCRIMINATION:
      'kamsitish, kamsitishyapti, irqchilik, rasizm, diskriminatsiya, haqorat, haqorat qilishdi, ksenofobiya, millatim uchun haqorat, tengsizlik, nafrat',
    BASIC_NEEDS:
      'zarur narsalar, ochman, ochlik, gumanitar yordam, xayriya, dush, yuvinish, kir yuvish, pampers, taglik, gigiyena, qizil xoch, qizil yarim oy, karitas',
    FOOD_AID:
      'ovqat, oziq-ovqat, yegulik, bepul ovqat, tekin ovqat, issiq ovqat, tushlik, bepul tushlik, oshxona, mahsulotlar, oziq-ovqat paketi, yeyishga narsa yo‘q, bolalar ovqati',
    CLOTHING_FURNITURE:
      'kiyim, kiyim-kechak, bepul kiyim, kurtka, qishki kurtka, oyoq kiyim, mebel, krovat, karavot, matras, ko‘rpa, ko‘rpa-to‘shak, idish-tovoq, kir yuvish mashinasi, muzlatgich, bolalar aravachasi, bolalar kiyimi',
    POST: 'pochta, pochtada, xat, buyurtma xat, posilka, posilka yuborish, posilka olish, xat yuborish, kuryer, jo‘natma, yuk jo‘natish, marka, awizo',
    TRANSPORT: 'transport, ishga borish, velosiped, taksi, avtoturargoh, parkovka, yetib borish',
    DRIVING_LICENCE:
      'haydovchilik guvohnomasi, prava, pravani almashtirish, pravani o‘zgartirish, haydovchilik huquqi, mashina, moshina, avtomobil, mashinani ro‘yxatdan o‘tkazish, avtomaktab, haydovchi, mashina sug‘urtasi',
    PUBLIC_TRANSPORT:
      'avtobus, avtobuslar, chipta, bilet, oylik chipta, proyezdnoy, avtobus jadvali, bekat, poyezd, vokzal, jamoat transporti, bepul avtobus',
    COMMUNITY: 'jamoa, qo‘shnilar, integratsiya, bo‘sh vaqt, diaspora, vatandoshlar, o‘zbeklar, yurtdoshlar, uyushma',
    MEETING_PLACES:
      'uchrashuv, uchrashuvlar, tanishish, do‘st, do‘stlar, do‘st topish, hech kimni tanimayman, yolg‘izman, yolg‘izlik, klub, kafe',
    BEFRIENDING_MENTORING:
      'murabbiy, mentor, ustoz, hamroh, hamrohlik, men bilan shifokorga boring, kim men bilan boradi, yo‘lboshlovchi, dugona, ko‘makchi, qo‘shni yordami',
    WOMENS_GROUPS:
      'ayollar klubi, ayollar guruhi, ayollar, ayol, ayollar uchrashuvi, ayollar uchun, tikuvchilik, qo‘l mehnati, migrant ayollar',
    VOLUNTEERING: 'ko‘ngilli, ko‘ngilli bo‘lish, volontyor, volontyorlik, yordam bermoqchiman, boshqalarga yordam, qon topshirish, donor',
    LIBRARY: 'kutubxona, kutubxonaga, kitob, kitoblar, kitob olish, o‘quv zali, o‘zbekcha kitob, bolalar kitoblari',
    CULTURE:
      'madaniyat, muzey, teatr, kino, konsert, musiqa, raqs, xor, ko‘rgazma, festival, bayram, tadbir, tadbirlar, dam olish kuni nima qilish, rasm chizish, madaniyat uyi, ekskursiya',
    SPORT:
      'sport zali, basseyn, suzish, futbol, voleybol, basketbol, yugurish, yoga, fitnes, boks, kurash, sport klubi, stadion, trenirovka',
    RELIGION:
      'masjid, namoz, juma namozi, imom, islom, musulmon, ibodat, duo, cherkov, pravoslav, ruhoniy, din, mechet, nikoh o‘qitish, ibodatxona',
    BUSINESS: 'biznes, firma, kompaniya, tadbirkor, savdo, savdo palatasi',
    STARTING_BUSINESS:
      'biznes ochish, biznes boshlash, firma ochish, kompaniya ochish, o‘z ishim, xususiy tadbirkor, tadbirkorlik, buxgalter, biznes-reja, biznes uchun grant, startap, firmani ro‘yxatdan o‘tkazish',
    EMPLOYING_FOREIGNERS:
      'chet ellikni ishga olish, xorijiy ishchi, ish beruvchi, ish beruvchilar, ish beruvchi uchun, ish beruvchi majburiyati, chet eldan ishchi',
  },
  audienceSynonyms: {
    LABOUR_MIGRANTS: 'migrant, migrantlar, mehnat migranti, muhojir, chet ellik, xorijliklar',
    SEASONAL_WORKERS: 'mavsumiy, mavsumga, hosil yig‘ish',
    NO_STATUTORY_ENTITLEMENT: 'yordam olish huquqim yo‘q, huquqi yo‘qlar',
    NEWCOMERS: 'yangi kelgan, yangi keldim',
    FAMILIES_WITH_CHILDREN: 'bolali oila, ota-onalar',
    MOTHERS: 'ona, oyilar',
    PREGNANT_WOMEN: 'homilador, ikkiqat',
    SINGLE_PARENTS: 'yolg‘iz ona, yolg‘iz ota',
    WOMEN: 'ayol, ayollar uchun, xotin-qizlar',
    CHILDREN: 'bola, farzand, kichkintoylar',
    YOUTH: 'o‘smir, o‘smirlar, yosh',
    STUDENTS: 'talaba, student',
    SENIORS: 'keksa, qariyalar, pensionerlar',
    PEOPLE_WITH_DISABILITIES: 'nogiron, nogironlar, ko‘zi ojizlar, karlar',
    UNEMPLOYED: 'ishsiz, ish qidiruvchilar',
    LOW_INCOME: 'kambag‘al, kam ta’minlangan',
    HOMELESS: 'uysiz, bomj',
    TEMPORARY_PROTECTION: 'ukrainaliklar, ukrainalik qochqinlar',
    REFUGEES: 'qochqin',
    ASYLUM_SEEKERS: 'boshpana, boshpana so‘rovchi',
    EU_CITIZENS: 'yevropa fuqarosi, yevropaliklar',
    UNDOCUMENTED: 'nolegal, noqonuniy, hujjatsiz, vizasiz',
    RETURNING_POLES: 'polshaga qaytish, qaytganlar',
    VICTIMS_OF_VIOLENCE: 'jabrlanuvchi, jabrlangan, qurbon',
    EMPLOYERS: 'ish beruvchi, xo‘jayin, firmalar',
    ENTREPRENEURS: 'tadbirkor, firma egasi',
    VOLUNTEERS: 'ko‘ngilli, volontyor',
    LOCAL_RESIDENTS: 'aholi, mahalliylar, hamma',
  },
  formalitySynonyms: {
    FORMAL: 'davlat, rasmiy, davlatniki, shahar hokimiyati',
    SEMI_FORMAL: 'fond, nodavlat tashkilot, jamg‘arma, nnt, cherkov qoshida',
    INFORMAL: 'norasmiy, qo‘shnilar, telegram guruh, facebook guruh',
    VOLUNTARY: 'ko‘ngilli bilan, ko‘ngillilar bilan, volontyor bilan, ko‘ngillilardan',
  },
  requirementSynonyms: {
    APPOINTMENT: 'yozilmasdan, navbatsiz, oldindan yozilmasdan, qabulga yozilish, zapissiz, navbat bilan',
    PASSPORT_OR_ID: 'pasportsiz, pasport yo‘q, pasportim yo‘q, pasport bilan, pasport kerakmi, hujjatsiz',
    PESEL: 'peselsiz, pesel yo‘q, peselim yo‘q, pesel bilan, pesel kerakmi',
    RESIDENCE_TITLE: 'vizasiz, viza yo‘q, vizam yo‘q, kartasiz, karta pobytusiz, yashash kartasisiz, viza bilan, karta bilan',
    TEMPORARY_PROTECTION_STATUS: 'ukr siz, ukr bilan, ukr maqomisiz',
    REGISTERED_ADDRESS: 'propiskasiz, meldunksiz, meldunek yo‘q, propiska yo‘q, manzilsiz, propiska bilan',
    LIVING_IN_MUNICIPALITY: 'faqat aholi uchun, boshqa shaharda yashayman, boshqa gminada yashayman',
    HEALTH_INSURANCE: 'sug‘urtasiz, sug‘urta yo‘q, sug‘urtam yo‘q, tibbiy sug‘urtasiz, sug‘urta bilan, straxovkasiz, straxovka yo‘q',
    REFERRAL: 'yo‘llanmasiz, yo‘llanma yo‘q, yo‘llanma bilan, yo‘llanma kerakmi',
    WORK_CONTRACT: 'shartnomasiz, shartnoma yo‘q, shartnomam yo‘q, shartnoma bilan, umovasiz',
    WORK_PERMIT: 'ishlash ruxsatisiz, ruxsatnomasiz, ruxsat yo‘q, ruxsatnoma yo‘q, ruxsatnoma bilan',
    REGISTERED_UNEMPLOYED: 'ishsiz sifatida ro‘yxatda, ro‘yxatda turgan ishsiz, birjada turaman',
    INCOME_STATEMENT: 'daromad ma’lumotnomasisiz, daromad haqida spravka, oylik haqida spravka, daromad chegarasi',
    DISABILITY_CERTIFICATE: 'nogironlik guvohnomasisiz, nogironlik guvohnomasi bilan, nogironlik spravkasi',
    BIRTH_CERTIFICATE: 'tug‘ilganlik guvohnomasisiz, metrikasiz, metrika bilan, guvohnoma yo‘q',
    SWORN_TRANSLATION: 'tarjimasiz, rasmiy tarjimasiz, rasmiy tarjima bilan, tarjima kerakmi',
    BANK_ACCOUNT: 'bank hisobisiz, bank hisobim yo‘q, hisob raqamsiz, hisob yo‘q',
    TRUSTED_PROFILE: 'profil zaufanysiz, profil zaufany yo‘q, ishonchli profilsiz',
    BASIC_POLISH: 'polyakchasiz, polyak tilisiz, tilsiz, til bilmasdan, polyakcha bilmayman, polyak tilini bilmayman, polyakcha bilmasdan',
    PARENTAL_CONSENT: 'ota-onasiz, ota-ona roziligisiz, ota-ona roziligi bilan',
    FEE: 'bepul, tekin, tekinga, pulsiz, pullik, qancha turadi, necha pul, narxi, arzon',
  },
  languageSynonyms: {
    pl: 'polyak tili, polyak tilida, polyakcha biladigan, polyak tilida gapiradigan',
    uk: 'ukrain tili, ukrain tilida, ukraincha',
    en: 'inglizcha biladigan, ingliz tilida, inglizcha gapiradigan',
    ru: 'rus tilida, ruscha gapiradigan, ruscha biladigan, o‘rischa',
    be: 'belarus tili, belarus tilida, beloruscha',
    ka: 'gruzin tili, gruzin tilida',
    es: 'ispan tili, ispan tilida',
    tr: 'turk tili, turk tilida, turkcha',
    hi: 'hind tili, hind tilida, hindcha',
    ne: 'nepal tili, nepal tilida, nepalcha',
    bn: 'bengal tili, bengal tilida, bengalcha',
    vi: 'vyetnam tili, vyetnam tilida, vyetnamcha',
    uz: 'o‘zbekcha, o‘zbek tilida, o‘zbekcha gapiradigan, o‘zbekcha biladigan, ozbek',
    fil: 'filippin tili, filippin tilida, tagalog',
    ar: 'arab tili, arab tilida, arabcha',
    ro: 'rumin tili, rumin tilida, moldavan tili',
    pso: 'imo-ishora tili, ishora tili, imo-ishora tilida, surdo tarjima',
  },
  ambiguous: {
    'qayerga murojaat qilish': ['ADVICE', 'INFORMATION_POINT'],
    'kim yordam beradi': ['ADVICE', 'INFORMATION_POINT'],
    'nima qilish kerak': ['ADVICE', 'INFORMATION_POINT'],
    karta: ['RESIDENCE_PERMIT', 'BANKING', 'PUBLIC_TRANSPORT'],
    hujjat: ['RESIDENCE', 'FORM_FILLING'],
    shartnoma: ['EMPLOYMENT_CONTRACT', 'RENTING'],
    'sug‘urta': ['HEALTH_INSURANCE', 'SOCIAL_INSURANCE', 'DRIVING_LICENCE'],
    kurs: ['POLISH_COURSE', 'VOCATIONAL_TRAINING'],
    kurslar: ['POLISH_COURSE', 'VOCATIONAL_TRAINING'],
    'ro‘yxatdan o‘tish': ['ADDRESS_REGISTRATION', 'UNEMPLOYMENT', 'DOCTOR'],
    huquq: ['LEGAL_ADVICE', 'WORKERS_RIGHTS'],
    huquqlar: ['LEGAL_ADVICE', 'WORKERS_RIGHTS'],
    ruxsatnoma: ['WORK_PERMIT', 'RESIDENCE_PERMIT'],
    kompensatsiya: ['WORK_ACCIDENT', 'LEGAL_ADVICE'],
    yordam: ['ADVICE', 'SOCIAL_ASSISTANCE'],
  },
};
