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
    WORK: 'ish, ishi, ishlash, mehnat, ishlamoqchiman, zavod, fabrika, korxona, иш, ishlayapman, ishchi, ishchilar, ishda, ishga, ishlagani keldim, ombor, rabota',
    JOB_SEARCH:
      "ish qidirish, ish qidiryapman, ish kerak, ish topish, bo‘sh ish o‘rinlari, vakansiya, vakansiyalar, ish e’lonlari, bandlik markazi, ish birjasi, ish agentligi, mavsumiy ish, иш керак, ish izlayapman, ish topolmayapman, qayerda ish bor, ish bormi, ish qidiraman, menga ish kerak, ishga joylashish, ombordagi ish, zavodda ish, turar joyli ish, tilsiz ish, qo‘shimcha ish, vakansiya bormi, ish topib bering, ishchi o‘rinlari, ajentstvo ish, g‘isht teruvchi, g‘ishtchi, kamenshik, usta g‘ishtchi, duradgor, yog‘och ustasi, stolyar, plotnik, yuk ortish, yuk tushirish, gruzchik, tirnoq ustasi, manikyur ustasi, manikyurchi, cho‘chqa fermasi, cho‘chqaxona, cho‘chqa, ofitsiant, ofitsiantka, barmen, rabota bormi, har qanday ish, stroykada ish, sklad ishi, yuk tashuvchi, glovo, yandeks, mardikor, kunlik ish, oshpazlik ishi, farroshlik, mardikorlik, qulupnay terish, olma terish, terimchi, ishchi kerakmi, ishga olishadimi, yotoqli ish, kunbay ish, tajribasiz ish, yengil ish, isxona qidiryapman, ishxona qidiryapman, til bilmasdan ishlasa bo'ladigan ish, til bilmasdan ish, til bilmay ishlaydigan ish, kuryerlik qilmoqchiman, kuryerlik, kuryer bo'lib ishlash, ofitsiantlik, taksistlik, farrosh, idish yuvuvchi, qadoqlovchi, yig‘uvchi, kassir, qora ishchi, qorovul, suvoqchi, plitkachi, novvoy",
    UNEMPLOYMENT:
      'ishsiz, ishsizman, ishsizlik, ishsizlik nafaqasi, ishimni yo‘qotdim, ishsiz qoldim, ishdan ayrildim, ishsizlik puli, ишсиз, ish yo‘q, ishim yo‘q, ishdan bo‘shadim, ishdan haydashdi nima qilay, ishsiz sifatida ro‘yxatga turish, birjaga turish, ishsizlik uchun pul, ishsizlar, posobiye ishsizlik, ish tugadi, urzad pracy, urzond pratsi, ro‘yxatga turish ishsiz, bezrabotniy, ishdan qoldim, ishsiz deb yozilish, ishdan ketdim',
    CAREER_GUIDANCE:
      "rezyume, rezyume yozish, cv, kasb tanlash, suhbatdan o‘tish, ish suhbati, karyera, kasb maslahatchisi, motivatsion xat, kasbni o‘zgartirish, rezyume qanday yoziladi, rezyumega yordam, polyakcha rezyume, suhbatga tayyorlanish, yaxshiroq ish, qaysi kasbni tanlash, ish almashtirish, kasbga yo‘naltirish, tavsiyanoma, xarakteristika, rekomendatsiya, cv yozish, cv qilish, sobesedovaniye, qaysi kasb, qaysi kasb menga mos, kasbimni o‘zgartirish, ish suhbatiga tayyorlanish, sivi qilib beradigan, sivi, qanaqa ish qilsam ekan, qanday ish qilsam, qaysi kasbni tanlasam, rozmova kvalifikatsiyna, rozmova, doratsa zavodovi, doradca zawodowy, kasb maslahati, kasb bo'yicha maslahat, kasbiy maslahat, qaysi sohaga o'tsam, qaysi sohani tanlasam, qaysi soha",
    VOCATIONAL_TRAINING:
      'kasb o‘rganish, hunar o‘rganish, kasb kursi, payvandchi kursi, svarka, avtokara, pogruzchik, amaliyot, stajirovka, malaka oshirish, yangi kasb, sertifikat, trening, avtokara kursi, pogruzchik kursi, oshpazlik kursi, sartaroshlik kursi, elektrik kursi, bepul kurslar, kasb-hunar kursi, sertifikat olish, payvandchi, manikyur kursi, udt, hunar, shogird, shogirdlik, svarkani o‘rganish, kara haydash, karachi, kurs o‘qish, kasb o‘rganaman, vilochniy, svarka kursi, kranchi kursi, kara haydash guvohnomasi, tikuvchilik kursi, kurs spavacha, spavacha, spawacz, kran haydash, kran haydash kursi, kranchi, daraxt kesish, olma kesish, daraxt butash, sartarosh, sartaroshlik',
    QUALIFICATION_RECOGNITION:
      "diplom, diplomni tan olish, diplomni tasdiqlash, nostrifikatsiya, apostil, malakani tasdiqlash, chet el diplomi, hamshira diplomi, диплом, diplomim o‘tadimi, diplomim haqiqiymi, hamshira bo‘lib ishlash, men shifokorman, men hamshiraman, men muhandisman, diplom tasdiqlash, malakam, kasbimni tan olish, nostryfikacja, diplom o‘tadimi, diplomim bor, vrach edim, muhandis edim, diplomimni tan olish, diplom o‘tmaydi, uyda hamshira edim, uyda o‘qituvchi edim, diplomni tasdiqlatish, o'qituvchiydim, o'qituvchi edim, hamshira edim, doktor edim, hamshiraydim, injener edim, attestatimni tasdiqlatish, attestatni tasdiqlatish, hujjatimni tan olish, kvalifikatsiya, malaka",
    WORK_PERMIT:
      "ish ruxsatnomasi, ishlashga ruxsat, ishlash ruxsati, ish vizasi, ishchi viza, qonuniy ishlash, legal ishlash, oswiadczenie, taklifnoma, ishlasam bo‘ladimi, legal ishlasam bo‘ladimi, ish beruvchini o‘zgartirish, ish joyini o‘zgartirish ruxsat, zezvoleniye, osvyadcheniye, ish ruxsati, razresheniye na rabotu, viza bilan ishlash, ruxsatnoma olish, razresheniye, razresheniya, yangi xo‘jayin ruxsat, ruxsatnoma ishlash, zezwolenie, osviadcheniye, boshqa firmaga o‘tish, ish beruvchini almashtirish, ishlashga haqqim bormi, ishlash huquqi, ishlashga huquq, xo'jayinni o'zgartirsam, xo'jayinni o'zgartirish, ish beruvchini o'zgartirsam, boshqa firmaga o'tsam, talabaman ishlasam bo'ladimi, ruxsatnomasiz ishlash, talaba ishlasa bo‘ladimi, talaba ruxsatnomasiz",
    WORKERS_RIGHTS:
      "ishchi huquqi, mehnat huquqi, mehnat kodeksi, qo‘shimcha ish vaqti, ortiqcha ish soati, ta’til, otpuska, dam olish kuni, ish vaqti, eng kam ish haqi, kasaba uyushmasi, ishda aldashdi, ish beruvchidan shikoyat, xo‘jayin baqiradi, ishdagi huquqlarim, huquqlarim, xo‘jayin urishadi, xo‘jayin haqorat qiladi, ko‘p soat ishlayapman, dam bermayapti, otpuska bermayapti, dam olish kuni bermayapti, soatiga qancha to‘lashi kerak, yomon sharoit, ishda xo‘rlashyapti, ish beruvchi aldadi, ish beruvchi aldayapti, xo‘jayin aldadi, yotoq uchun ushlab qolish, oylikdan ushlab qolish, joy puli ushlab qolyapti, oylikdan ushlayapti, smenani almashtirmayapti, zabastovka, protest, dam bermaydi, dam olish kuni yo‘q, vixodnoy, vixodnoy bermaydi, o‘n ikki soat ishlayman, xo‘jayin so‘kadi, brigadir so‘kadi, sverxurochniy, otpuska bermaydi, sverxurochni to‘lamaydi, bayram kuni ishlatdi, bayramda ishlatdi, bayram kuni ish, yakshanba ishlatadi, yotoq puli oylikdan, ta’til bermaydi, oylikdan ushlab qoladi, majburan ishlatadi, yakshanba ham ishlaymiz, boshliq so‘kadi, jonimizni sug'urib oldi, quldek ishlatyapti, quldek, dam olmaymiz, tushlik tanaffusi yo'q, tanaffus yo'q, tanaffussiz, tanaffus bermaydi, homilador ishda, tungi smenaga qo‘shimcha, tungi ish puli, dam olish kunisiz, perekur, obedga qo‘ymaydi, tiyin to‘laydi, tiyin to‘lashadi, ish tashlash, o‘n olti soat ishlayman",
    UNPAID_WAGES:
      "maosh, maoshim, oylik, oyligim, oylik bermayapti, oylik bermadi, oyligimni bermadi, pulimni bermadi, pul bermayapti, maosh to‘lamadi, xo‘jayin pul bermadi, xo‘jayin to‘lamadi, to‘lamadi, to‘lamayapti, ish haqi, ish haqimni olmadim, ish haqini bermayapti, kechikkan oylik, ойлик бермаяпти, xo‘jayin oylik bermadi, xo‘jayin pulimni bermayapti, xo‘jayin pul to‘lamayapti, pulimni to‘lamadi, oylik to‘lamadi, oylik olmadim, oyligimni ololmayapman, kam to‘lashdi, agentlik pul bermadi, firma to‘lamayapti, oyligimni kesib qolishdi, pulimni undirish, zarplata bermayapti, zarplata, ishlagan pulim, pulimni bermayapti, oylikni ushlab qoldi, zarplatani bermayapti, zarplata bermadi, aldab ketdi pulni, ish haqim, qarz bo‘lib qoldi xo‘jayin, ertaga deydi bermaydi, oylik kechikdi, oyligim tushmadi, yarmini berdi, kam to‘ladi, xo‘jayin qochib ketdi, haqimni bermadi, oylik kechikyapti, va'da qilgan pulini bermay, va'da qilgan pulini bermadi, pulini bermay yuribdi, pulini bermay telefonni ko'tarmayapti, oylik bermay qochdi, ish haqqi, ish haqqim, ish haqqini bermadi, oylik varaqasi, kam to‘lashyapti, otpusknoy bermadi",
    EMPLOYMENT_CONTRACT:
      'mehnat shartnomasi, ish shartnomasi, shartnomasiz, shartnomasiz ishlayapman, noqonuniy ish, qora ish, ishdan bo‘shatish, ishdan bo‘shatildim, ishdan haydashdi, ishdan haydaldim, ishdan ketish, ogohlantirish muddati, ishdan bo‘shatishdi, ishdan haydashmoqchi, meni ishdan haydashdi, shartnoma bermayapti, shartnomani tushunmayapman, nimaga imzo qo‘ydim, majburlab imzo qo‘ydirishdi, umova, umowa, shartnomam tugadi, agentlik shartnomasi, dogovor, norasmiy ishlayapman, haydashdi, ishdan haydadi, bo‘shatib yuborishdi, umowa zlecenie, umowa o prace, shartnomasiz ishlayman, qo‘l qo‘ydirishdi, kontraktga qo‘l qo‘yish, tushunmay imzo, ishdan bo‘shatdi, bo‘shash, bo‘shash arizasi, ariza bo‘shash, ishdan bo‘shash, ishdan bo‘shash arizasi, sinov muddati, sinov kuni, ishdan ketmoqchiman, ariza yozib ketish, polyakcha shartnoma, haydab yubordi, xaydab yubordi, haydab yuborishdi, xaydashdi, ishdan xaydashdi, soxta shartnoma, shartnoma soxta, qalbaki shartnoma',
    LABOUR_INSPECTION:
      'mehnat inspektori, inspektor, inspeksiya, ish beruvchi ustidan shikoyat, xo‘jayin ustidan shikoyat, tekshiruv, inspeksiyaga shikoyat, xo‘jayin ustidan qayerga shikoyat, firma ustidan shikoyat, agentlik ustidan shikoyat, inspektorga shikoyat, pip, xavfli ish, ish joyini tekshirish, kaska bermaydi, perchatka bermaydi, stanokda himoya yo‘q, xavfsizlik yo‘q, jaloba yozish, tom ustida arqonsiz, korxona ustidan shikoyat, qo‘lqop bermaydi, himoyasiz stanok, xavfli ish joyi, tekshiruv kelsin, меҳнат инспекцияси, inspekciya pracy, inspektsiya pratsi, mehnat nazorati, qo‘lqopsiz, kaskasiz, kislota bilan',
    WORK_ACCIDENT:
      "ishda jarohat, ishda jarohat oldim, ishdagi jarohat, baxtsiz hodisa, ishda shikastlandim, jarohat uchun pul, kasb kasalligi, ishda qo‘limni kesdim, mehnat jarohati, ishda yiqildim, ishda barmog‘imni kesib oldim, ishda qo‘lim sindi, ishda kuydim, ishdan belim og‘riyapti, ishda avariya, travma ishda, stanok qo‘limni qisdi, xo‘jayin jarohatni yozmadi, lesadan yiqildim, stroykada yiqildim, qo‘limni stanok kesdi, barmog‘im kesildi, ishda sindi, travma oldim ishda, ishda kuyib qoldim, oyog‘imga tushdi, ishda qulog‘im, ishda belim ketdi, kasbiy kasallik, qo‘limni kesib oldim, tovon puli, ishda jarohatlandim, ishda jarohatlanish, ishda shikast yedim, qo'lim kesildi, barmog'im kesildi ishda, ishda tok urdi, tok urdi ishda, kislota kuydirdi, kislotadan kuydim",
    RESIDENCE:
      'hujjatlar, hujjat qilish, legalizatsiya, viza, vizani uzaytirish, viza uzaytirish, migratsiya, qonuniy yashash, legal yashash, yashash huquqi, chegara xizmati, виза, vizam tugayapti, vizam tugadi, viza tugadi, nolegal, nelegal yashayapman, noqonuniy yuribman, polshada qolmoqchiman, polshada qolish, migratsiya idorasi, hujjat kerak, urzad wojewodzki, viza o‘tib ketdi, viza muddati o‘tdi, shengen tugadi, bezviz',
    RESIDENCE_PERMIT:
      'yashash ruxsatnomasi, yashash kartasi, karta pobytu, karta pobitu, vaqtinchalik yashash, vnj, vid na jitelstvo, kartani uzaytirish, barmoq izi, oilani olib kelish, xotinimni olib kelish, erimni olib kelish, oilani birlashtirish, карта побыту, kartam tugayapti, karta olish, karta qilish, kartani yangilash, karta pobit, karta qachon chiqadi, kartani olish, kartamni yo‘qotdim, karta uchun hujjatlar, bolamga karta, ayolimni olib kelish, bolalarimni olib kelish, trc, detsiziya, otpechatka, barmoq izlari, otpechatka topshirish, xotinim va bolalarim, oilamni olib kelish, oilamni chaqirish, yonimga olib kelish, xotinimni chaqirish, karta uzaytirish, pobit karta, karta chiqmayapti, карта побиту, oila vizasi, qolish uchun hujjat, karta pabita, karta pabitu, karta pabit, xotinimni olib kelmoqchiman, oilamni olib kelmoqchiman, erimni olib kelmoqchiman',
    PERMANENT_RESIDENCE:
      'doimiy yashash, pmj, doimiy karta, doimiy yashash kartasi, rezident, uzoq muddatli rezident, butunlay qolish, besh yil yashadim, besh yildan beri polshada, doimiy yashash huquqi, stali pobyt, 10 yillik karta, uzoq muddatli karta, doimiy qolish, stali pobit, staly pobyt, besh yildan beri, umrbod karta, o‘n yillik karta, besh yil bo‘ldi, muddatsiz karta',
    EU_CITIZEN_REGISTRATION:
      'yevropa fuqarosi, yevropa ittifoqi fuqarosi, yi fuqarosi, yi fuqarosini ro‘yxatga olish, yevropa fuqarosining oila a’zosi, yevropa pasportim bor, ruminiya pasporti, bolgariya pasporti, erim yevropa fuqarosi, xotinim yevropa fuqarosi, yevropa fuqarosiman, yevropa pasporti, erim yevropalik, latviya fuqarosi, nemis pasporti, xotinim yevropalik, erim nemis, obivatel ue, obywatel ue',
    TEMPORARY_PROTECTION:
      'vaqtinchalik himoya, ukrainalik qochqin, ukrainadan, ukraina urushi, ukr maqomi, ukrainaliklar, ukrainadan keldim, urushdan qochdim, ukr yo‘qotdim, pesel ukr, ukrainadan kelganlar, ukrainaliklarga yordam, ukrainadan qochganlar, ukrain xotinim, ukrainka xotinim, ukrainalik xotinim, xotinim ukrainka, erim ukrain',
    ASYLUM:
      "boshpana, boshpana so‘rash, siyosiy boshpana, qochqin, qochqin maqomi, xalqaro himoya, ta’qib, qochqinlar lageri, boshpana so‘ramoqchiman, yurtimga qaytolmayman, qaytishga qo‘rqaman, siyosiy qochqin, ta’qib qilishyapti, himoya so‘rayman, azil, qochoq, bejenes, vatanga qaytsam qamaydi, qamab qo‘yishadi vatanda, ubejishe, chegarada ushlanib qolgan, qaysi lagerda, yopiq lager, deportatsiya lageri, qaytsam qamashadi, vatanimda xavf, qochoqlik, qochoqlik maqomi, uhodtsa, uhodzca, uchodźca, qaytsam o'ldirishadi, vatanga qaytsam o'ldirishadi, mamlakatimga qaytsam qamashadi",
    CITIZENSHIP:
      "fuqarolik, fuqarolik olish, polsha fuqaroligini olish, polsha pasporti, grajdanstvo, fuqaro bo‘lish, karta polyaka, fuqarolik olmoqchiman, polsha fuqarosi bo‘lish, bolamga fuqarolik, nikoh orqali fuqarolik, fuqarolikka ariza, polyak ajdodlarim, grajdanstva, grajdanstvo olish, polyak pasporti, polsha fuqaroligi, saylovda qatnashish, fuqaro bo'ladimi, bolam fuqaro bo'ladimi, fuqaro bo'lmoqchiman",
    PESEL:
      "pesel, pesel olish, pesel qilish, shaxsiy raqam, identifikatsiya raqami, песель, peselim yo‘q qayerdan olaman, pesel qanday olinadi, bolamga pesel, pesel kerak, pesel nomer, chet ellikka pesel, peselni yo‘qotdim, pesel ochish, bolaga pesel, o‘n bir xonali raqam, pesel raqami, peselim yo'q, peselsiz qoldim, pesel so'rashyapti",
    ADDRESS_REGISTRATION:
      "propiska, propiska qilish, ro‘yxatga turish, manzilni ro‘yxatga olish, manzil, meldunek, manzilni o‘zgartirish, uy egasi propiska qilmayapti, прописка, meldunek qilish, meldunek olish, propiskam yo‘q, vaqtincha propiska, ko‘chdim, adres o‘zgartirish, adres, uy egasi meldunek bermayapti, bolaga propiska, zameldowanie, propiska ochish, manzil ro‘yxati, uy egasi propiska qilmaydi, zameldovaniye, adresni o‘zgartirish, yashash joyi ma’lumotnomasi, manzilga yozilish, uy egasi yozmayapti, turar joy ro'yxati, turar joydan ro'yxat, yashash joyi ro'yxati",
    CIVIL_REGISTRY:
      "zags, fhdyo, tug‘ilganlik guvohnomasi, metrka, nikoh guvohnomasi, o‘lim guvohnomasi, bolani ro‘yxatdan o‘tkazish, nikoh, turmush qurish, uylanish, to‘y, familiyani o‘zgartirish, bolam tug‘ildi, bola tug‘ildi hujjat, bolaga guvohnoma, turmushga chiqish, uylanmoqchiman, polshada nikoh, polyakka uylanish, usc, guvohnoma nusxasi, ismni o‘zgartirish, metrika, bolaga metrika, nikohdan o‘tish, zagsdan o‘tish, polyak qiz bilan nikoh, familiya o‘zgartirish, otalikni belgilash, zags qayerda, metrika olish, polyak qizga uylanish, svidetelstvo o rojdenii, svidetelstvo, tug'ilganlik haqida guvohnoma, metirka",
    DIGITAL_IDENTITY:
      'elektron imzo, raqamli imzo, onlayn xizmatlar, mobywatel, profil zaufany, davlat ilovasi, internet orqali ariza, profil zaufany ochish, profil zaufani, mobyvatel, mobywatelga kirish, profil bloklangan, internetdan hujjat qilish, onlayn ariza, saytga kirish, ishonchli profil ochish, mobivatel, mobywatel ochish, eimzo, gosuslugi, davlat saytiga kirish, onlayn imzolash, ishonchli profil',
    PASSPORT_CONSULATE:
      'pasport, pasportimni yo‘qotdim, pasport yo‘qoldi, pasportim o‘g‘irlandi, pasport muddati tugadi, konsulxona, konsul, elchixona, hujjatlarimni yo‘qotdim, id karta, паспорт, pasportim tugayapti, pasport almashtirish, bolamga pasport, o‘zbekiston konsulxonasi, o‘zbekiston elchixonasi, yangi pasport, hujjatim yo‘qoldi, hujjatlarim o‘g‘irlandi, biometrik pasport, konsullik, posolstvo, zagran pasport, zagran, pasportim tugadi, pasport muddati, bolaga pasport, pasportni yo‘qotdim, konsul qachon keladi',
    RETURN_HOME:
      "deport, deport qilishyapti, deportatsiya, vatanga qaytish, uyga qaytish, o‘zbekistonga qaytish, uyga ketmoqchiman, vatanga ketmoqchiman, ixtiyoriy qaytish, qaytish chiptasi, chegara xizmati ushladi, kirish taqiqi, haydab chiqarish, chiptaga pul yo‘q, chiptaga pulim yo‘q, biletga pul yo‘q, uyga qaytishga pul yo‘q, uyga bilet, o‘zbekistonga bilet, samolyotga pul yo‘q, uyga qaytmoqchiman, uyga ketish uchun pul, vatanga chipta, biletga pulim yo‘q, qora ro‘yxat, yurtga ketish, yo‘l pulim yo‘q, chiqib ket deyishdi, vatanga, vatanimga, vatanimga qaytmoqchiman, qaytib ketaman, qaytib ketmoqchiman, qaytib ketaman bo'ldi, uyga ketaman, uyga qaytolmayapman, vatanga qaytolmayapman, qaytolmayapman pul yo'q",
    LANGUAGES:
      'til, tillar, til o‘rganish, til kursi, til kurslari, til maktabi, tushunmayapman, til o‘rgatish, chet tillari, til darslari, til o‘qituvchisi, til o‘rganmoqchiman',
    POLISH_COURSE:
      'polyak tili, polyakcha, polyak tili kursi, polyak tili kurslari, polyak tilini o‘rganish, polyak tili darslari, polyak tili darsi, chet elliklar uchun polyak tili, boshlovchilar uchun polyak tili, polyak tili imtihoni, b1 sertifikati, polsha tili, польский язык, polyak tilini o‘rganmoqchiman, bepul polyak tili, bepul polyak tili kursi, polyak tili onlayn, polyakchani o‘rganish, polyak tili o‘qituvchisi, polyak tili a1, kurs polskiego, kechki polyak tili, polskiy kursi, polyakcha o‘rganish, polskiy o‘rganish, kechki til kursi, b1 imtihon, поляк тили, polyakcha kurs, noldan polyakcha, til kursi, polyakcha bilmayman, b1 imtihoni, polyak tli, polyakcha til',
    CONVERSATION_PRACTICE:
      'suhbat klubi, polyakcha gaplashish, polyakcha suhbat, til mashqi, polyakcha mashq, gaplashish mashqi, til kafesi, so‘zlashuv klubi, polyaklar bilan gaplashish, polyakcha gapirish, gapirish mashqi, polyakcha muloqot, suhbatlashish polyakcha, speaking klub, gapirishni mashq qilish, gapirishni o‘rganish, gaplashib o‘rganish, praktika polyakcha, suhbatdosh topish, tilim chiqsin, tilim chiqsa, polyakcha tilim chiqsin, konversatsiya, konversatsye, gapirolmayman tushunaman',
    OTHER_LANGUAGES:
      "ingliz tili, ingliz tili kursi, inglizcha, nemis tili, nemis tili kursi, ona tili, chet tili, o‘zbek tili, rus tili, ingliz tili o‘rganish, bolalarga ingliz tili, ingliz tili o‘qituvchisi, rus tili kursi, fransuz tili, ingliz tilidan dars, ingliz tili bepul, inglizcha o‘rganish, bolaga o‘zbekcha, angliyskiy, rus tili o‘rganish, nemischa o‘rganish, bolaga o‘zbek tili, ingliz tilini o‘rganish, ona tilini unutmasin, ona tili darsi, ona tilini o'rgatish, bolam ona tilini unutyapti",
    TRANSLATION_INTERPRETING:
      'tarjimon, tarjimon kerak, tarjima qilish, tarjimonlik, og‘zaki tarjima, shifokorda tarjimon, kasalxonada tarjimon, kim tarjima qiladi, polyakcha bilmayman, таржимон, perevodchik, tarjima qilib bering, xatni tarjima qilish, tarjimon qidiryapman, polyakcha tushunmayman, kim tarjima qilib beradi, shifokorga tarjimon, idoraga tarjimon, tlumacz, tilimni biladigan odam, perevod qilib bering, gapimni tarjima, do‘xtirga tarjimon, tarjima qilib beradigan, men bilan borib tarjima, tlumacheniye, tlumaczenie, shifokorga boraman til bilmayman, doktorga boraman til bilmayman, til bilmayman doktorga, til bilmayman tarjimon',
    SWORN_TRANSLATION:
      'hujjat tarjimasi, hujjatlarni tarjima qilish, diplom tarjimasi, notarial tarjima, rasmiy tarjima, tasdiqlangan tarjima, pasport tarjimasi, prisyajniy tarjimon, guvohnoma tarjimasi, prava tarjimasi, muhrli tarjima, tlumacz przysiegly, tug‘ilganlik guvohnomasi tarjimasi, hujjatlar tarjimasi, prisyajniy, hujjat tarjima, metrika tarjima, perevod notarialniy, qasamyodli tarjimon, diplomni tarjima, guvohnomani tarjima, notarius tarjima, notarius tasdiqlagan tarjima',
    ADVICE:
      'maslahat, maslahatchi, konsultatsiya, ma’lumot, savolim bor, maslahat kerak, maslahat bering, so‘ramoqchiman, konsultatsiya kerak',
    INFORMATION_POINT:
      "ma’lumot markazi, yordam markazi, birinchi qadamlar, yangi keldim, kecha keldim, shaharda yangiman, hokimiyat, shahar hokimiyati, chet elliklarga yordam, nimadan boshlash, bu yerda yangiman, polshaga yangi keldim, avval nima qilish kerak, migrantlarga yordam, ma’lumot olish, migrantlar markazi, qayerga murojaat, birinchi kunlar, muhojirlarga yordam, hech narsa bilmayman bu yerda, qaysi idoraga boray, nimadan boshlay, spravka qayerdan, nimadan boshlayman, birinchi nima qilaman, qayerga borsam bo'ladi, qayerga murojaat qilsam, punkt informatsiyni, punkt informacyjny, yangi keldik hech narsani bilmaymiz, yangi keldim hech narsa bilmayman, qaysi idoraga borish, qaysi idoraga boraman, qaysi idoraga borishni bilmayman, chet elliklarga yo'l ko'rsatadigan joy, chet elliklar uchun idora, axborot markazi, axborot beruvchi joy, migrantlarga maslahat, migrantlarga maslahat beradigan joy, chet elliklarga maslahat",
    LEGAL_ADVICE:
      'advokat, yurist, huquqshunos, huquqiy yordam, yuridik yordam, yuridik maslahat, huquqiy maslahat, bepul advokat, bepul yurist, notarius, sud, sudga berish, da’vo, shikoyat qilish, qaror ustidan shikoyat, suddan xat, qonun, firibgarlik, aldandim, адвокат, юрист, advokat kerak, yurist kerak, suddan qog‘oz keldi, sudga chaqirishdi, rad javobi, rad etishdi, kartaga rad, qarorga shikoyat, meros, huquqiy savol, prawnik, hibsga olish, ayblov, ayblash, ayblanuvchi, vasiyatnoma, vasiyat, zaveshaniye, meni sudga berishdi, ariza sudga, qamoqqa olishdi, prokuratura, qamalib qoldi, chegarada ushlashdi, chegarada ushlandi, sudlanmaganlik, spravka o sudimosti, politsiya olib ketdi, advokat maslahati, tekin advokat, sudlashyapmiz, sudlashmoqchiman, sudlashish, sudga berdi',
    CONSUMER_RIGHTS:
      "iste’molchi, iste’molchi shikoyati, do‘kon ustidan shikoyat, tovarni qaytarish, pulni qaytarmayapti, pulimni qaytarmayapti, kafolat, do‘konda aldashdi, internetda aldashdi, buzuq tovar, sifatsiz tovar, pulimni qaytarib berishmayapti do‘kon, brak tovar, tovarga shikoyat, zakaz kelmadi, buyurtma kelmadi, tovar kelmadi, internetdan aldashdi, olx aldadi, buzuq telefon sotishdi, internet do‘kon pulimni qaytarmayapti, onlayn firibgar, buzuq chiqdi, pulni qaytarmaydi magazin, internetdan aldandim, aldab sotdi, qalbaki tovar, garantiya, vozvrat, telefon buzuq, allegro, tovar buzuq chiqdi, garantiya bermaydi, internet do‘kon aldadi, molim kelmadi, gvarantsiya, gvarantiya, gwarancja, do'kon aldadi, do'konda aldandim, aldandim sotib oldim",
    FORM_FILLING:
      "ariza yozish, ariza to‘ldirish, anketa, anketa to‘ldirish, blank, forma to‘ldirish, xat yozish, idoradan xat, xatni tushunmadim, hujjatlarda yordam, qog‘ozlar, arizani to‘ldirishga yordam, ariza qanday to‘ldiriladi, vnyosek, xat keldi, bu xatda nima yozilgan, ariza yozib berish, hujjat to‘ldirish, qog‘oz to‘ldirish, wniosek, zayavleniye, xatni o‘qib bering, urzonddan xat, blanka, zayavleniye yozish, ariza yozib bering, wniosek to‘ldirish, polyakcha xat, blanka to‘ldirish, xatda nima yozilgan, ariza to‘ldirib berish, hokimiyatdan xat, vniosekni, vniosekni to'ldirolmayapman, to'ldirolmayapman, anketani to'ldirolmayapman, arizam, arizamni yozib, ariza, hujjatga yordam",
    DIGITAL_SKILLS:
      "kompyuter, kompyuter kursi, bepul internet, wifi, elektron pochta, smartfon, printer, chop etish, skaner, kseroks, sim karta, ilova, kompyuter bilmayman, qayerda chop etish, hujjat chiqarish, nusxa olish, skan qilish, pochta ochish email, simkarta, sim karta olish, nomer ochish, telefonga pul solish, internet qayerda, telefondan foydalanish, telefonni o‘rganish, internetga ulanish, facebook, telegram, instagram, whatsapp, ijtimoiy tarmoq, klaviatura, internet ulash, telegram o‘rnatish, kompyuter o‘rganish, parolni unutdim, ilova yuklash, email ochish, whatsapp o‘rnatish, vzlom, fleshka, flesh xotira, video qo‘ng‘iroq, videozvonok, kompyuterni o‘rganish, videoqo‘ng‘iroq qilish, pochta ochish, ilova o‘rnatish, printerdan chiqarish, telefon ishlatishni bilmayman, telefon ishlatishni o'rganish, smartfon ishlatishni, kurs komputerovi, komputer kursi, vatsap o'rganish, vatsapni o'rganish, telegram o'rganish, elektron xat yuborishni o'rganish, elektron xat, imeyl ochish, planshet ishlatish, planshetni o'rganish, telefon ishlatish",
    HEALTH:
      'sog‘liq, salomatlik, kasalman, kasallik, retsept, davolanish, tahlil, analiz, og‘riq, og‘riyapti, tibbiyot, tibbiy yordam, o‘zimni yomon his qilyapman, mazam yo‘q, kasal bo‘ldim, betobman, betob, qand kasali, bosim, og‘rik, sog‘lik, kasal',
    DOCTOR:
      'shifokor, shifokorga, doktor, do‘xtir, vrach, oilaviy shifokor, terapevt, bolalar shifokori, pediatr, poliklinika, klinika, shifokor qabuliga yozilish, ko‘rik, mutaxassis, isitma, yo‘tal, ko‘z doktori, kasallik varaqasi, bolnichniy, tibbiy ko‘rik, врач, доктор, doktor kerak, shifokor kerak, doktorga borish, bolam kasal, bolamning isitmasi bor, isitmam bor, qornim og‘riyapti, boshim og‘riyapti, tomog‘im og‘riyapti, belim og‘riyapti, kardiolog, xirurg, lor, nevropatolog, allergiya, med spravka, ish uchun med ko‘rik, lekarz, to‘piq, oyog‘im qayrildi, to‘pig‘im, nafas qisishi, inhalyator, bronxit, suvchechak, chechak, xolesterin, xolesterol, qabziyat, ich qotishi, zapor, bosh aylanishi, boshim aylanyapti, hushdan ketish, tirsak, tirsagi, tutqanoq, epilepsiya, quyonchiq, gepatit, oiv, spid, qichishish, qichima, qichiyapti, qo‘tir, buyrak, buyragi, pochka, bitlash, vshi, jigar, jigari, pechen, o‘pka, o‘pkasi, lyogkiy, qattiq bosh og‘rig‘i, mushak, pay tortishishi, mishsa, bo‘yin, bo‘yni, bo‘ynim, sheya, gaymorit, ortiqcha vazn, toshma, ekzema, eshakemi, yelkasi, yelkam, oshqozon yarasi, jig‘ildon qaynashi, yazva, gastrit, bo‘qoq, shitovidka, gormon, tuberkulyoz, tomir kengayishi, tromboz, virus, mikrob, bakteriya, ko‘ngil aynishi, qusyapman, qo‘l bilagi, dializ, gemodializ, parhez, dieta, dietolog, massaj, massajchi, uqalash, rentgenga tushish, shamollash, shamolladim, davleniye, qandli diabet, do‘xtirga, bolalar do‘xtiri, ich ketish, bolnichniy kerak, analiz topshirish, қорин оғриқ, kamqonlik, ishtahasi yo‘q, suvsizlanish, insulin, quloq shang‘illashi, qulog‘im shang‘illayapti, optika, travmatolog, jarroh, katarakta, qulog‘im og‘riyapti, quloq og‘rig‘i, tizzam og‘riyapti, gemorroy, bavosil, buyrak toshi, ishga tibbiy ko‘rik, medosmotr, badania lekarskie, medycyna pracy, revmatizm, artroz, gripp bo‘ldim, shifokorga yozilish, yo‘tal o‘tmayapti, bolaning isitmasi, qon tahlili, toshma toshdi, boshim yorilyapti, boshim yorilib ketyapti, choklarni olish, burni oqyapti, bolam shamolladi, sanknijka, medknijka, flyuorografiya, ishga flyuorografiya, ishga medosmotr, medkomissiya, sanepid, astma, astmam bor, diabet, diabetik, qo‘lim chiqib ketdi, bosh biti',
    HOSPITAL_EMERGENCY:
      'kasalxona, kasalxonaga, shifoxona, gospital, tez yordam, tez tibbiy yordam, shoshilinch yordam, tungi shifokor, 112, operatsiya, avariya, infarkt, больница, tez yordam chaqirish, qon ketyapti, hushidan ketdi, yuragim og‘riyapti, oyog‘im sindi, qo‘lim sindi, singan, zaharlanish, kuyish, insult, mashina urdi, nafas ololmayapti, sor, balnitsa, it tishladi, it qopdi, quturish, quturgan it, vivix, bo‘g‘im chiqishi, choklar, chok olish, skoriy, skoriy chaqirish, talvasa, talvasaga tushdi, ko‘kragim og‘riyapti, reanimatsiya, zaharlandi, tok urdi, kuyib qoldi, avtohalokat, dtp, qon to‘xtamayapti, ko‘krak og‘rig‘i, zaharlanib qoldi, qo‘ziqorindan zaharlandim, qo‘ziqorindan zaharlanish, kuyib qoldim, qo‘lim kuydi, qo‘li kuydi',
    HEALTH_INSURANCE:
      "tibbiy sug‘urta, sog‘liq sug‘urtasi, sug‘urtam yo‘q, sug‘urtasiz, nfz, bolamni sug‘urtalash, bepul davolanish, sug‘urtam bormi, sug‘urta qilish, oilamni sug‘urtalash, xotinimni sug‘urtalash, straxovka, tibbiy straxovka, doktor qancha turadi, kim to‘laydi shifokorga, ubezpieczenie, sug‘urta qildirish, straxovka bormi, sug‘urta bormi, straxovkani tekshirish, sug‘urtani tekshirish, strahovka, strahovka bormi, straxovkam ishlaydimi, straxovkam yo‘q, xotinimga straxovka, kasalxona hisobi, medstraxovka, davolanish tekinmi, sug‘urtalanmagan odam, sug‘urtalanmaganman, sug‘urtasiz qoldim, sug'urtamga qo'shmoqchiman, xotinimni sug'urtaga qo'shish, sug'urtaga qo'shish, oilamni sug'urtaga",
    DENTIST:
      'tish doktori, tish shifokori, stomatolog, tish, tishim, tishim og‘riyapti, tish og‘rig‘i, tish oldirish, plomba, stomatologiya, ortodont, tishim qattiq og‘riyapti, tish og‘riyapti, tish davolash, bepul tish doktori, tish teshilgan, bolalar tish doktori, tish qo‘ydirish, breket, milk shishdi, dantist, dentysta, zubnoy, tish plomba, aql tishi, milkim shishdi, tishim sindi, tish do‘xtiri, тиш оғриғи, milkim qonayapti, yuzim shishdi, plomba tushdi, breket qo‘yish',
    PHARMACY:
      "dorixona, dorixonalar, apteka qayerda, dori, dorilar, dori olish, dori qayerda, tungi dorixona, retsept bilan dori, tabletka, navbatchi dorixona, apteka, og‘riq qoldiruvchi, retseptga dori, dori kerak, malham, sirop, siropi, termometr, tunda dorixona, paratsetamol, trimol, sitramon, no-shpa, isitma tushiradigan, dorini qayerdan, shifobaxsh o‘simlik, obezbolivayushiy, dorixona ochiqmi, bosim dorisi, yo‘tal siropi, retsept, retseptim, retsept bo'yicha dori, uyqu dorisi, snotvorniy",
    PREGNANCY_WOMENS_HEALTH:
      "homilador, homiladorman, homiladorlik, ginekolog, tug‘ruq, tug‘ish, tug‘ruqxona, doya, akusherka, uzi, kontratseptsiya, emizish, abort, bola tushishi, ikkiqat, mammografiya, bola kutyapman, homilador bo‘ldim, qayerda tug‘aman, tug‘aman, homiladorlik testi, hayz kechikdi, yangi tug‘ilgan chaqaloq, ayollar doktori, ayollar shifokori, rodom, homiladorlik nazorati, mesyachniy, hayz ko‘rish, kesar kesish, kesarcha, bepushtlik, tug‘maslik, eko qilish, ikki qatman, xotinim homilador, rod dom, oyligim kelmadi, beremenniy, homila, bola tug‘aman, ko‘krak tekshirish, ayollar do‘xtiri, ultratovush, prezervativ, mammologiya, hayzim kechikdi, yaqinda tug‘aman, ko‘kragimda tugun, yangi tug‘dim, homilaning oldini olish, bo'yimda bor, bo'yida bor, bo'yimda bo'lib qoldi, ginekolok, homldor, bolam tushib qoldi, bola tushib qoldi, homilam tushdi, bola tushdi, ayollar kasalligi, ayollar dardi, homila tushdi, tug‘ruqxonani ko‘rish, roddom",
    VACCINATION:
      'emlash, vaksina, vaktsina, privivka, bolani emlash, emlash kartasi, ukol, gripp, qizamiq, kovid, bolaga vaksina, bolaga privivka, emlash qayerda, majburiy emlash, emlanish, grippga qarshi, emlash daftarchasi, qoqshol, szczepienie, emlatish, bolani emlatish, ukol olish, privivka qilish, tetanus, emlatmoqchiman, gripp vaksinasi, koronavirus, bolaga emlash, gripp emlash, qoqsholga ukol, kana chaqdi, emlash daftari, bolaga ukol, shepienka, shchepionka, szczepionka, emlaydi, chaqaloqni emlash, qayerda emlaydi',
    MENTAL_HEALTH:
      "psixolog, psixologga, psixiatr, psixoterapevt, terapiya, depressiya, tushkunlik, stress, xavotir, uyqusizlik, uxlay olmayapman, g‘amginlik, vahima, ruhiy yordam, psixologik yordam, ruhiy kasallik, xafaman, kayfiyatim yo‘q, yig‘layapman, asabim buzilgan, asab, qattiq stress, uyimni sog‘indim, vatanni sog‘inch, oilamni sog‘indim, bolaga psixolog, psixolog bilan gaplashish, qo‘rqinchli tush, charchadim ruhan, tajovuz, tajovuzkor, agressiya, agressiv, g‘azab, jahldor, madaniy shok, ko‘nika olmayapman, moslasha olmaslik, ruhiy travma, ruhiy jarohat, uyqum kelmaydi, yig‘lagim keladi, uyni sog‘indim, psixolog kerak, ko‘nglim g‘ash, tashvish, siqilyapman, ruhiy holat, qo‘rquv bosadi, bosinqirash, ovqat yemay qo‘ydi, yemay qo‘ydi, indamay qoldi, odamovi bo‘lib qoldi, uxlay olmayman, doim yig‘layman, vahima bosadi, hech narsa istamayman, tushkunman, asabim buzildi, yuragim siqiladi, jinni bo'lay dedim, jinni bo'lyapman, aqldan ozay dedim, yuragim siqilyapti",
    CRISIS_SUPPORT:
      "inqiroz, ishonch telefoni, o‘z joniga qasd, yashashni istamayman, o‘lgim kelyapti, aza, ruhiy inqiroz, psixologik krizis, chiday olmayman, yashagim kelmayapti, o‘zimni o‘ldirmoqchiman, jonimga qasd, umidim yo‘q, hayotdan to‘ydim, tushkun ahvoldaman, tezda psixolog, ishonch liniyasi, o‘ziga zarar, o‘zini kesish, o‘ziga shikast, chiday olmayman endi, yashashni xohlamayman, o‘zini tilib, o‘zini kesadi, qo‘lini tilib, o‘ziga zarar yetkazadi, qo‘lini kesyapti, o‘limni o‘ylayman, yo‘l qolmadi, gaplashadigan odam yo'q yomonman, kechasi gaplashadigan odam, jonimdan to'ydim, jonim bezor, o'zini osmoqchi, o'zini osmoq, o'zini o'ldirmoqchi, joniga qasd qilmoqchi, joni bezor bo'ldi, jonimdan bezor bo'ldim",
    ADDICTION:
      'qaramlik, alkogol, aroq, ichkilik, alkogolizm, ichkilikboz, erim ichadi, giyohvand, giyohvandlik, narkotik, qimor, ichishni tashlash, chekishni tashlash, anonim alkogoliklar, ko‘p ichaman, ichishni tashlay olmayapman, erim alkogolik, o‘g‘lim giyohvand, o‘g‘lim narkotik, o‘yinga qaram, kazino, qaramlikdan davolanish, narkolog, aroq ichadi, chekish, aroqxo‘r, alkash, piyonista, stavka o‘ynash, stavka tikish, bukmeker, 1xbet, nasha, narkoman, qimorboz, o‘g‘lim stavka o‘ynaydi, stavka qiladi, qimor o‘ynaydi, telefonga qaram, pubg, nos tashlash, kodirovka, pleysteyshn, pristavka, aroqni tashlash, nasha chekadi, stavkada yutqazdi, uzalejnenye, uzależnienie, har kuni ichaman, ichib qo‘ydi, aroqqa berildi, kashanda, telefondan bosh ko‘tarmaydi',
    CHILDREN_EDUCATION:
      'bolalarim, farzand, farzandim, ta’lim, o‘qish, o‘g‘lim, qizim, bolalarim uchun, bolani o‘qitish, qizcha, o‘g‘ilcha',
    NURSERY:
      'yasli, enaga, bola qarash, bolaga qarash, bola parvarishi, chaqaloq parvarishi, bolamga kim qaraydi, 3 yoshgacha bola, nyanya, yasliga berish, yasliga joy, bolani kimga qoldirish, bolani qoldirish, 1 yoshli bola, 2 yoshli bola, enaga kerak, bolaga qaraydigan odam, zlobek, bolani kimga tashlab ketaman, bolaga kim qaraydi, smenada bola qarash, ishda bola kimda qoladi, yasliga, bolaga qaraydigan, nyanka, bolani qayerga qoldiray, ikki yoshli bola, chaqaloqqa qaraydigan, bir yoshli bolaga, bolaga qarab turish, ishga chiqmoqchiman bola kichkina, bola qarovchi, bola qaraydigan, bolaga qarab turadigan',
    PRESCHOOL:
      'bog‘cha, bog‘chaga, bolalar bog‘chasi, bog‘chaga berish, bog‘chaga yozilish, maktabgacha ta’lim, sadik, nol sinf, боғча, sadikka berish, sadikka yozish, bog‘chadan joy, bog‘chada joy, 3 yoshli bola, 4 yoshli bola, 5 yoshli bola, davlat bog‘chasi, detsad, przedszkole, sadikka, to‘rt yoshli bola, besh yoshli bola, bog‘chaga joy, uchga to‘ladi, uch yoshga to‘ldi, uch yoshli bola',
    SCHOOL:
      'maktab, maktabga, maktablar, bolani maktabga berish, maktabga yozilish, maktabga yozish, boshlang‘ich maktab, litsey, birinchi sinf, o‘qituvchi, o‘quvchi, maktab anjomlari, bolam maktabga boradi, мактаб, bolamga maktab, o‘g‘limni maktabga berish, qizimni maktabga berish, maktabni o‘zgartirish, darsliklar, portfel, maktab ovqati, maktab direktori, szkola, qaysi sinf, kollej, maktabga berish, maktabga yozdirish, maktabga qabul, bolani maktabga, maktab qayerda, yil o‘rtasida maktab, мактабга бериш, chet ellik bolalar sinfi, texnikum tanlash, boshqa maktabga o‘tkazish',
    SCHOOL_SUPPORT:
      'repetitor, uy vazifasi, uy vazifa, dars, darslar, darslarda yordam, qo‘shimcha dars, o‘qituvchi yordamchisi, bolalar uchun polyak tili, tayyorlov sinfi, logoped, maktab psixologi, bolam maktabda tushunmayapti, bolam polyakcha bilmaydi, bolam darsni tushunmaydi, bahosi yomon, matematikadan yordam, maktabda urishadi bolam, bolamni xo‘rlashyapti maktabda, bolaga yordamchi, korepetitsiya, dars qilishga yordam, ximiya, geografiya, jo‘g‘rofiya, uyga vazifa, maktabda tushunmaydi, darsni tushunmaydi, maktabda kaltaklashadi, maktabda xo‘rlashadi, matematikadan qiynaladi, dars qildirish, yig‘lab keladi maktabdan, polyakcha bilmaydi bolam, nutq nuqsoni, darsga yordam, uy vazifasiga yordam, darsdan orqada, sinfda qolib ketadi, matematikaga yordam',
    AFTER_SCHOOL:
      "to‘garak, to‘garaklar, bolalar to‘garagi, bolalar mashg‘uloti, lager, yozgi lager, o‘smir, o‘smirlar, yoshlar, yoshlar markazi, bolalar klubi, bolani qayerga berish, bolalar bilan qayerga borish, maktabdan keyin, bolalar raqsi, bolalar sporti, bolalar uchun rasm, ta’til bolalar, yoshlar klubi, bolalar kursi, skautlar, kanikul, kanikulda bola, rasm to‘garagi, raqs bolalar, yozgi ta’til bola, krujok, arg‘imchoq, bolalar lageri, raqs to‘garagi, darsdan keyin, yozda bolalar, ta'tilda bolalar yolg'iz, bolalar yolg'iz qolyapti, ta'tilda bolalarni qayerga, maktab uchda tugaydi, maktabdan keyin men kelguncha, darsdan keyin qayerda turadi, kavsharlash, payalnik, robototexnika, 3d pechat",
    HIGHER_EDUCATION:
      "universitet, universitetga kirish, institut, oliygoh, oliy o‘quv yurti, talaba, student, stipendiya, magistratura, bakalavr, polshada o‘qish, университет, universitetda o‘qimoqchiman, o‘qishga kirish, o‘qishga topshirish, chet ellik talabalar stipendiyasi, oliy ma’lumot, magistr, polshada universitet, kontrakt o‘qish, talabalar yotoqxonasi, grant o‘qish, kontrakt puli, yotoqxona talaba, studentlik, doktorant, o‘qishga grant, stipendiya olish, stipendium, stypendium, talaba vizam, talaba vizasi, talabalik vizam, o'qishni davom ettirish, o'qishni chala tashlagandim, universitetni chala, bakalavriat, univer, univer polyakchasiz",
    ADULT_EDUCATION:
      "kechki maktab, kattalar maktabi, kattalar uchun kurs, maktabni tugatish, matura, kattalar ta’limi, maktabni tugatmaganman, attestatim yo‘q, attestat olish, sirtqi maktab, o‘qish yozishni o‘rganish, kattalar uchun maktab, kechki kurs, kattalarga dars, attestat, maktabni bitirmaganman, o‘qishni tugatish, 11 sinf, savodsizman, vecherniy maktab, maktabni bitirish, savod chiqarish, o'qimaganman, o'qimagan, maktab o'qimaganman, sinfni tugatmaganman, to‘qqiz sinf, to‘qqiz sinf tugatganman",
    FAMILY:
      'oilam, xotin, turmush o‘rtoq, parvarish, vasiylik, farzandlikka olish, mening oilam, qarindosh, qarindoshlar, oilaga yordam, eru xotin, asrab olish, bola asrab olish',
    PARENTING:
      "ota-ona, ota-onalar, bola tarbiyasi, tarbiya, bolam bilan muammo, yolg‘iz ona, yolg‘iz ota, onalarga yordam, bolam gapga kirmaydi, bola katta qilish, bola bilan yolg‘izman, yosh ona, ota-onaga maslahat, onalar uchun yordam, farzand tarbiyasi, o‘smir o‘g‘lim, qaysar bola, otalar guruhi, bolam urishqoq, gapga kirmayapti, bolam gap eshitmaydi, injiq bola, o‘smir bilan til topish, bola qaysar, sho'x bola, bolam sho'x, juda sho'x, varshtati dla rodzitsov, warsztaty dla rodziców, qizim gaplashmay qo'ydi, qizim men bilan gaplashmay, o'g'lim gaplashmay qo'ydi, bolam uradi baqiradi, bolam hadeb uradi, bolam yig'lab uradi, tarbya, o'smir qizim gaplashmay qo'ydi, o'jar bola, o'jar, bolam qaysar, giperaktiv, giperaktiv bola, bola gapga kirmaydi, bola o‘jar",
    PARENT_CHILD_GROUPS:
      "ona va bola, onalar klubi, onalar guruhi, bolali onalar, kichkintoylar guruhi, onalar uchrashuvi, chaqaloqli onalar, onalar bilan tanishish, bolali ayollar, chaqaloqli onalar uchrashuvi, kichik bolalar o‘yini, onalar yig‘ilishi, ona bola guruhi, yosh onalar, chaqaloq bilan, mamochkalar, kichkina bola bilan mashg‘ulot, bola bilan uchrashuv, ikki yashar bolam bilan, kichkina bolam bilan boradigan joy, bolam bilan boradigan joy, chaqaloq bilan boradigan joy, chaqaloqlar bilan qo'shiq, bolalar bilan qo'shiq, chaqaloq bilan o'yin, bolalar maydonchasi",
    FAMILY_COUNSELLING:
      'ajrashish, ajralish, razvod, oilaviy psixolog, oilaviy terapiya, oilada janjal, oilaviy mojaro, mediator, bolani kimda qolishi, ajrashmoqchiman, erim ketib qoldi, xotinim ketib qoldi, erim bilan urishdik, janjallashamiz, aliment to‘lamayapti, bola kimda qoladi, bolamni ko‘rish, er-xotin muammosi, yarashish, ajrashmoqchimiz, erim bilan urishamiz, er xotin janjal, oilaviy janjal, erim tashlab ketdi, yarashtirish, oilaviy muammo, er xotin janjali, bolani ko‘rsatmayapti, bolani talashish, yarashtiruvchi odam, er xotinni yarashtirish, yarashtirib qo‘yish, bolani kimga qoldiradi sud, erim boshqa ayolga ketdi, erim boshqa topdi, xotinim tashlab ketdi, boshqa ayolga ketdi, bolani bermayapti, sobiq xotinim, sobiq erim, bolamni ko‘rsatmaydi',
    SENIORS:
      'keksa, keksalar, qariya, qariyalar, qari odam, pensioner, pensionerlar, buvi, bobo, qariyalar uyi, keksa parvarishi, onamga qarash, ota-onamga qarash, keksa onam, keksaga qaraydigan odam, sidelka, qariyalarga yordam, yoshi katta odam, buvimga qarash, bobomga qarash, otamga qarash, qari onam, keksa otam, keksalarga qarash, signal tugmasi, shoshilinch tugma, masofaviy qarov, buvim yolg‘iz, bobom, onam yotib qoldi, qariyaga qarash, qaynonam kasal, kampir, buvijon, bobojon, buvim, buva, enam, momo, kasalga qaraydiganlar guruhi, yolg‘iz qari ota, buvimga qaraydigan, qarya, xotira yo‘qolishi, xotirasi yomon, esi kirdi chiqdi, unutib qo‘yadi, esini yeb qo‘ygan, esi kirdi-chiqdi',
    DISABILITY:
      'nogiron, nogironlik, nogironlik guruhi, nogironlar aravachasi, reabilitatsiya, fizioterapiya, kar, ko‘zi ojiz, ko‘r, imo-ishora tili, autizm, nogiron bola, qo‘ltiqtayoq, men nogironman, bolam nogiron, nogironlik puli, yurolmaydi, ko‘rmaydi, eshitmaydi, eshitish apparati, autist bola, orzeczenie, nogironlar, bolaga reabilitatsiya, falaj, paralich, shol bo‘lish, kolyaska nogiron, invalid, invalidnost, kasal karavoti, bolam gapirmaydi, guruhga chiqish, autizmli, ko‘rmaydigan, brayl, nogironlik guvohnomasi, autizmli bola, nogironlar kolyaskasi',
    FUNERAL:
      'dafn, dafn qilish, ko‘mish, qabriston, erim o‘ldi, otam vafot etdi, yaqinim vafot etdi, kimdir o‘ldi, jasadni vatanga yuborish, jasadni olib ketish, janoza, tobut, ma’raka, onam o‘ldi, xotinim o‘ldi, do‘stim o‘ldi, polshada o‘ldi, o‘zbekistonga jasad, musulmon qabristoni, dafn xarajati, mayyit, o‘likni yuborish, mayit, jasad, o‘ldi yurtdoshim, gruz 200, jasadni vatanga, vafot etdi, o‘lik yuborish, janoza o‘qish, ko‘mish marosimi, jasadni jo‘natish, dafn puli, zasilek pogzhebovi, zasiłek pogrzebowy, pogzhebovi',
    HOUSING:
      'uy, uy-joy, kvartira, xonadon, turar joy, qayerda yashash, yashash joyi kerak, ishchilar yotoqxonasi, yashashga joy yo‘q, turar joy kerak, uy kerak, qayerda yashayman, yotoqxona yomon, hostel, obshejitiye, uy joy kerak, uyim yo‘q, kvartera, obshaga, obshejitie, zavod yotoqxonasi, domkom, yashash joyi, joy kerak yashashga, bir xonada o‘n kishi',
    RENTING:
      'ijara, ijaraga olish, ijaraga uy, uy ijarasi, kvartira ijarasi, xona, xona kerak, xona ijarasi, kvartira qidiryapman, ijara shartnomasi, uy egasi, ijarachi, zaklad, depozit, uydan haydash, uydan haydayapti, kvartira kerak, ijaraga xona, xona bormi, kvartira olish ijaraga, uy ijaraga beriladi, zalogni qaytarmayapti, pulimni qaytarmayapti uy egasi, uy egasi haydayapti, ijara haqi oshdi, ijara pulini to‘lay olmayman, chet ellikka uy bermayapti, sherik kvartira, arenda, pokoy, qandala, suvarak, tarakan, hasharot, makler, rieltor, kalamush, kvartira ijara, zalog, zalogni bermayapti, garov qaytarmayapti, garov puli, xona ijara, depozit qaytarmaydi, xozayka, kvartira haqi oshdi, mog‘or, koyka, subarenda, zakladni qaytarmayapti, ijara oshdi, devor mog‘orladi',
    SOCIAL_HOUSING:
      'ijtimoiy uy, shahar uyi, arzon kvartira, arzon uy, davlat uyi, munitsipal uy, davlatdan uy, shahardan uy, arzon ijara, uy navbati, uyga ariza, arzon uy joy, bepul uy, mieszkanie komunalne, mopsdan uy, kommunal kvartira, sotsialniy kvartira, hukumat uyi, arzon kvartira davlatdan, davlatdan kvartira, davlatdan kvartira olsam, davlatdan uy olish, davlat kvartira beradimi',
    UTILITIES:
      'svet, gaz, axlat, svet puli, gaz puli, suv puli, kommunal, kommunal to‘lov, svetni o‘chirib qo‘yishdi, svet yo‘q, axlat tashlash, axlat puli, axlatni ajratish, isitish, hisoblagich, chiqindi, suv, suv yo‘q, gaz yo‘q, svet o‘chdi, svet ko‘p keldi, axlat qayerga, eski mebel tashlash, kommunalka, isitish puli, elektr puli, musor, elektr, rozetka, svetni o‘chirishdi, tok puli, issiq suv yo‘q, schyotchik, divanni tashlash, eski divan, otopleniye, batareya sovuq, eski xolodilnik tashlash, musorni qayerga, axlat olib ketmayapti, hisoblagichni o‘tkazish, gaz sizyapti, gaz hidi kelyapti, eski matras, mebel tashlash, shisha idish, bo‘sh shishalar',
    EMERGENCY_SHELTER:
      'tunash, tunash joyi, qayerda uxlash, uxlaydigan joy yo‘q, yotadigan joy, uysiz, uysizlar, bomj, ko‘chada qoldim, uysiz qoldim, vaqtinchalik joy, yotishga joy yo‘q, mashinada yotaman, ko‘chada yotaman, bugun qayerda yotaman, uydan haydashdi, ko‘chadaman, bir kecha yotish, boradigan joyim yo‘q, uyqu joyi, nochlejka, noclegownia, ko‘chada yotibman, vokzalda yotaman, tunaydigan joy, yotadigan joy yo‘q, yotadigan joyim yo‘q, bugun tunashga joy, uydan haydadi bolalar bilan, erim uydan haydadi, uydan haydab chiqardi, uydan quvib chiqardi, tunab qoladigan joy, tunab qolish, tunagani joy, xotinim uydan haydadi',
    MONEY:
      'pulim yo‘q, nafaqa, nafaqalar, pul yordami, moddiy yordam, moliyaviy yordam, imtiyozlar, пул, pul kerak, pulim tugadi, pul yetmayapti, moliyaviy, pulsiz qoldim, pul bilan yordam',
    CHILD_BENEFITS:
      '800+, 800 plus, 500+, 500 plus, bolalar puli, bola puli, bola uchun pul, bola nafaqasi, bolalar nafaqasi, dekret, dekret puli, tug‘ruq ta’tili, ko‘p bolali oila, 800 plyus, 800 plus olish, 800 kelmadi, 800 to‘xtatishdi, sakkiz yuz plus, bolaga pul, tug‘ilganda pul, dekretga chiqish, bola tug‘ilishi uchun pul, becikowe, aliment fondi, alimentni davlat to‘laydi, detskiy, tug‘ilgan bolaga pul, katta oila kartasi, maktabga 300, maktab puli, bolaga nafaqa, tug‘ruq puli, farzandga pul, bollar puli, bolani puli, sakkiz yuzlik',
    SOCIAL_ASSISTANCE:
      "ijtimoiy yordam, ijtimoiy xodim, ijtimoiy xizmat, ijtimoiy himoya, mops, gops, kambag‘al, kam ta’minlangan, qashshoqlik, bir martalik yordam, sotsialniy, yashashga pul yo‘q, ovqatga pul yo‘q, mops yordami, mopsdan yordam, kambag‘allarga yordam, davlatdan yordam, zasilek, muhtoj, qiyin ahvoldaman, subsidiya, posobiye, ro‘zg‘or o‘tmayapti, materialniy pomosh, ko‘mir olishga pul, yordam puli, pulim yetmaydi, daromadim yo‘q, moddiy yordam, ko‘mirga pul yo‘q, bir tiyinim yo'q, bir tiyin yo'q, cho'ntagim bo'sh, pulimiz qolmadi, pulim qolmadi, ovqatga pulimiz yo'q, ovqatga dorilarga pulimiz qolmadi, erim qamalgan, erim qamoqda bolalar bilan, boquvchimiz yo'q, bir so‘m yo‘q, cho‘ntakda pul yo‘q, oylikkacha pul yo‘q, isitish qimmat, ko‘zoynakka pul yo‘q",
    SOCIAL_INSURANCE:
      'zus, ijtimoiy sug‘urta, pensiya, nafaqaga chiqish, pensiya jamg‘armasi, kasallik puli, nogironlik pensiyasi, badal, badallar, ish beruvchi badal to‘laydimi, пенсия, zus to‘layaptimi, xo‘jayin zus to‘lamayapti, bolnichniy puli, l4, kasallik varaqasi puli, pensiyaga chiqish, ish staji, pensiya polshada, ijtimoiy to‘lov, sanatoriya, sanatoriy, dam olish maskani, zus to‘laydimi, zus tekshirish, xo‘jayin zus to‘lamaydi, zusga, stajim, больничный, pensiya staji, dekret puli, badal to‘laydimi, beva nafaqasi, yetim nafaqasi, boquvchisini yo‘qotgan, yetim, yetimlar, bolnichniy pul, dekret ta’tili',
    TAXES:
      'soliq, soliqlar, soliq qaytarish, soliq idorasi, deklaratsiya, soliq deklaratsiyasi, pit, daromad solig‘i, nip, soliq raqami, nalog, pit topshirish, soliq to‘lash, pit 37, pit 11, soliqni qaytarib olish, urzad skarbowy, nip olish, yillik hisobot, kim pit qilib beradi, soliqlarni qaytarish, nalog qaytarish, nalogni qaytarish, vozvrat naloga, soliqni qaytarish, soliqdan qarzim yo‘q, qarzim yo‘q degan spravka',
    BANKING:
      'bank, hisob ochish, bank hisobi, hisob raqami ochish, bank kartasi, bankomat, pul o‘tkazish, pul jo‘natish, pul yuborish, uyga pul jo‘natish, valyuta almashtirish, kredit, perevod, hisob ochmoqchiman, bankda hisob ochish, schyot ochish, peselsiz hisob, kartam bloklandi, hisobim bloklandi, bank kartamni yo‘qotdim, o‘zbekistonga pul jo‘natish, oilamga pul jo‘natish, western union, dollar almashtirish, kantor, pul perevod, yevro, yevroga, jamg‘arish, investitsiya, karta bloklandi, perevod pul, zolotaya korona, blik, valyuta, obmen, karta ochish, пул юбориш, bank rad etdi, oylik kartasi, pul tashlash, uyga pul tashlash, pul jo‘natmoqchiman, zlotiy kursi, valyuta kursi, dollar kursi, kredit kartasi, qancha yetadi yuborsam, pul yuborsam qancha yetadi, rekvizit, bank rekvizitlari',
    DEBT_ADVICE:
      'qarz, qarzim bor, qarzlar, qarzni to‘lay olmayapman, kreditni to‘lay olmayapman, kollektor, bankrot, sud ijrochisi, mikroqarz, qarzga botdim, ko‘p qarzim bor, oyligimdan ushlab qolishyapti qarz, hisobimni yopishdi qarz, kredit to‘lay olmayman, bank qarzi, qarzdorman, komornik, qarzdan qutulish, qarz undirish, kredit to‘lay olmayapman, rassrochka, foizga pul, sudxo‘r, qarzimni to‘lolmayapman, dolg, bankrotlik, kasod bo‘lish, lombard, garovga qo‘ydim, tillani garovga, mening nomimga kredit, nomimga kredit olgan, qarzimni to‘lolmayman, kredit to‘lolmayman, oylikdan qarz ushlayapti, kolektorlar, kolektor, qrz, qarzni undirish, mikrozaym, qarz bosib ketdi',
    SAFETY:
      'xavfsizlik, zo‘ravonlik, xavf, qo‘rqyapman, qurbon, jabrlanuvchi, jinoyat qurboni, qutqaring, tahdid, tahdid qilyapti, xavf ostidaman, meni qo‘rqitishyapti, o‘ldiraman deyapti, xavfsiz joy, himoya kerak, juda qo‘rqyapman, qo‘shni shovqini, qo‘shni shovqin qilyapti, qo‘shnim shovqin qiladi, kechasi shovqin, baland musiqa, topilgan hujjat, topilgan hamyon, hamyonimni yo‘qotdim, kalitimni yo‘qotdim, hamyonimni tushirib qoldirdim, pech tekshirish, pechka tekshirish, is gazi, gaz hidi, mo‘ri tozalash, o‘t o‘chiruvchilar, pojarniy, tutun datchigi, tutun signali, tutun, orqamdan yuradi, kuzatib yuradi, yong‘in, uy yondi, ish va’da qilib pul oldi, soxta vakansiya',
    POLICE:
      "politsiya, politsiyaga, militsiya, o‘g‘irlashdi, o‘g‘irlik, o‘g‘ri, talon-taroj, hujum, hujum qilishdi, kaltaklashdi, ko‘chada urishdi, jinoyat, yo‘qolgan odam, telefonimni o‘g‘irlashdi, полиция, politsiya chaqirish, pulimni o‘g‘irlashdi, velosipedimni o‘g‘irlashdi, sumkamni o‘g‘irlashdi, meni urishdi, meni tunashdi, bolam yo‘qoldi, shtraf, shtraf keldi, politsiyaga ariza, policja, firibgarlar politsiya, shantaj, tovlamachilik, korrupsiya, odam o‘g‘irlash, o‘g‘irlab ketish, bedarak, kissavur, hamyon o‘g‘irlandi, karmanchi, telefonim o‘g‘irlandi, hamyonim yo‘qoldi, koshelok, qo‘shni shovqin, velosipedim o‘g‘irlandi, topib oldim hujjat, mushtlashish, bedarak ketdi, dom-daraksiz, xabar yo‘q akamdan, kod aytdim, bankdanman deb, kartadagi pulim ketdi, kartadan yechib olishdi, qo‘shni to‘polon, shovqin qo‘shni, hamyon topdim, orqamdan kuzatadi, ariza berish militsiya, telefonimni o'marib ketishdi, o'marib ketishdi, o'marishdi, telefonimni o'g'irlab ketishdi, avtobusda o'g'irlashdi, avtobusda telefonimni o'g'irlab, hamyonimni o'g'irlashdi, o'g'rilik, o'g'rilik bo'ldi, bezorilar urdi, meni ko'chada urishdi, bezorilar, velikimni o‘g‘irlashdi, shilib ketishdi, it huradi, iti kechasi huradi, kechasi bilan huradi, gai, gaishnik, gai to‘xtatdi",
    DOMESTIC_VIOLENCE:
      "oilaviy zo‘ravonlik, erim uradi, erim meni uradi, meni uradi, uradi, kaltaklaydi, do‘pposlaydi, zo‘rlash, nomusga tegish, jinsiy zo‘ravonlik, shilqimlik, ayollar uchun boshpana, erimdan qochish, uyda urishadi, ayollarga zo‘ravonlik, bolalarni urish, erim do‘pposlaydi, erim qo‘l ko‘taradi, yigitim uradi, erimdan qo‘rqaman, erim qo‘rqitadi, uyga borishga qo‘rqaman, uydan qochdim, erim pul bermaydi uradi, bolalarimni uradi, zo‘rladi, zo‘ravon er, uyda kaltak, meni kaltakladi, erim uryapti, ichib kelib uradi, erim kaltaklaydi, qaynonam uradi, nasiliye, uydan chiqarmaydi, uydan chiqarishmaydi, yangamni uradi, uyda qamab qo‘ygan erim, uyda kaltaklashadi, otam onamni uradi, bolalarni uradi, зўравонлик, uyda zo'ravonlik, erim zo'ravon, sobiq erim orqamdan yuradi, sobiq erim ta’qib qiladi, sobiq erim tinch qo‘ymaydi, qo‘l ko‘taradi, qo‘l ko‘taryapti",
    HUMAN_TRAFFICKING:
      "odam savdosi, qullik, qul, majburiy mehnat, majburlab ishlatish, pasportimni olib qo‘ydi, xo‘jayin pasportimni oldi, ekspluatatsiya, fohishalik, ishdan qo‘yib yubormayapti, hujjatlarimni olib qo‘yishdi, pasportimni bermayapti, xo‘jayin pasportimni bermayapti, qamab qo‘yishgan, tashqariga chiqarmayapti, quldek ishlayapman, tekinga ishlatyapti, fohishalikka majburlash, meni sotishdi, qarz uchun ishlash, pasportni olib qo‘yishdi, pasportimizni bermaydi, vositachi aldadi, qamab qo‘yishdi, qul qilib, majburlab ishlatadi, chiqarmaydi, eshikni qulflab ketadi, sotib yuborishdi, posrednik, intim xizmat, bank kartamizni oldi, kartamizni yig‘ib oldi, kartamizni olib qo‘ydi, o‘zi yechadi pulimizni, yomon ishga majburlash, chiqarmayapti, majburan ishlatishyapti, majburlab ishlatyapti, majburlab ishlatishyapti, majburan ishlatish, praca pshimusova, praca przymusowa, qo'riqlab chiqarishmayapti, chiqarishmayapti, ishxonadan chiqarishmayapti, hujjatim ularda, aldab ishlatishyapti, hujjatlarimiz ularda, pasportim xo'jayinda, mijoz bilan yotishga majburlash, majburlab yotqizish",
    DISCRIMINATION:
      'kamsitish, kamsitishyapti, irqchilik, rasizm, diskriminatsiya, haqorat, haqorat qilishdi, ksenofobiya, millatim uchun haqorat, tengsizlik, nafrat, chet ellik deb haqorat, musulmon deb haqorat, yurtingga ket deyishdi, yurtingga ket, rangim uchun, yomon muomala, migrantga yomon muomala, kam to‘lashadi chet ellikka, masxara qilishyapti, hijob, lgbt, gey, lesbiyanka, qora ko‘z, qora deydi, qora deb baqirdi, kamsitishadi, chyorniy deyishadi, millatchi, millatchilik, musulmon deb, ro‘molim uchun, o‘zbek deb, musulmon bo‘lganim uchun, millatim uchun, chet ellik deb, uyingga ket deyishdi, aksentimdan kulishadi, churka, churka deb so‘kdi, churka deyishdi, qora deb so‘kdi',
    BASIC_NEEDS:
      'zarur narsalar, ochman, ochlik, gumanitar yordam, xayriya, dush, yuvinish, kir yuvish, pampers, taglik, gigiyena, qizil xoch, qizil yarim oy, karitas, hech narsam yo‘q, qayerda yuvinish, cho‘milish, kiyim yuvish, sovun, prokladka, chaqaloqqa narsa, maishiy kimyo, taroq, tarog‘i, soch cho‘tka, ustara, soqol mashinka, britva, yuvinish joyi, so‘rg‘ich, so‘ska',
    FOOD_AID:
      "ovqat, oziq-ovqat, yegulik, bepul ovqat, tekin ovqat, issiq ovqat, tushlik, bepul tushlik, oshxona, mahsulotlar, oziq-ovqat paketi, yeyishga narsa yo‘q, bolalar ovqati, qornim och, ovqat yo‘q, non yo‘q, non, qayerda bepul ovqat, tekin ovqat qayerda, ovqat kerak, bolalarim och, sho‘rva, bolalar smesi, produkti, oziq ovqat yordami, och qoldim, guruch, produkta, ovqat tarqatish, oziq ovqat, tekin non, umumiy xolodilnik, oziq-ovqat yordami, bank jivnosci, bank żywności, yedirishga narsa yo'q, bolalarimga yedirishga, yedirishga hech narsa yo'q",
    CLOTHING_FURNITURE:
      'kiyim, kiyim-kechak, bepul kiyim, kurtka, qishki kurtka, oyoq kiyim, mebel, krovat, karavot, matras, ko‘rpa, ko‘rpa-to‘shak, idish-tovoq, kir yuvish mashinasi, muzlatgich, bolalar aravachasi, bolalar kiyimi, kiyim kerak, qishki kiyim, issiq kiyim, bolalarga kiyim, qishki etik, poyabzal, bepul mebel, krovat kerak, beshik, stol stul, eski mebel, sekond xend, tekin kiyim, ishlatilgan, dazmol, dazmollash, utyug, jalyuzi, ventilyator, konditsioner, kondisaner, pichoq, vilka, pichog‘i, mikroto‘lqinli pech, mikrovolnovka, ko‘zgu, ko‘zgusi, zerkalo, changyutgich, pilesos, sharfi, kostyum, galstuk, erkaklar ko‘ylagi, kostyum shim, jinsi, shtan, soyabon, zontik, lifchik, ko‘rpacha, to‘shak, tekin mebel, bolaga kiyim, idish tovoq, etik, kiyim kechak, eski kiyim, avtokreslo, yubka, kupalnik, tekinga divan, divan olaman, kreslo olaman, tekinga mebel, divan kerak, mebel olaman, krovatka, manej, beshik kerak, issiq kurtka, kiym, eski divanimni bermoqchiman, divanimni bermoqchiman, eski narsamni bermoqchiman, keraksiz mebelni bermoqchiman',
    POST: 'pochta, pochtada, buyurtma xat, posilka, posilka yuborish, posilka olish, xat yuborish, kuryer, jo‘natma, yuk jo‘natish, awizo, posilka uyga, o‘zbekistonga posilka, poczta, paczkomat, pochtalyon, xat keldi pochta, pochta markasi, xat jo‘natish, pasilka, pochtachi, pasilka yuborish, uyga posilka, zakaznoy xat, pochtamat, posilka jo‘natish, pochta qutisidagi qog‘oz, yo‘qolgan posilka',
    TRANSPORT:
      'transport, ishga borish, velosiped, taksi, avtoturargoh, parkovka, yetib borish, ishga qanday boraman, ishga yetib borish, samokat, ishga olib boradigan mashina, ishga yo‘l, velik, velosiped tuzatish, ishga borish mashina, popputka, avtostop, stoyanka, zavodga olib borish, zavodga moshina, ishga olib borish, moshinada joy, g‘ildirak yorildi, balon yorildi, balon teshildi, g‘ildirak teshildi, velosiped zanjiri',
    DRIVING_LICENCE:
      'haydovchilik guvohnomasi, prava, pravani almashtirish, pravani o‘zgartirish, haydovchilik huquqi, mashinani ro‘yxatdan o‘tkazish, avtomaktab, mashina sug‘urtasi, prava olish, pravani polshaga almashtirish, o‘zbek pravasi, pravam o‘tadimi, mashina oldim, mashinani o‘tkazish, mashinaga straxovka, prava imtihoni, prawo jazdy, yuk mashinasi pravasi, texosmotr, haydashni o‘rganish, mashina olish, mashina haydash, mashina ro‘yxati, mashina raqami, mashina sug‘urtasi qilish, moped, matsikl, prava almashtirish, mashina nomer, mashina ro‘yxatdan o‘tkazish, texpasport, mashinani nomimga, imtihondan yiqildim, haydovchilik imtihoni, mashinani rasmiylashtirish, nazariya imtihoni, pdd',
    PUBLIC_TRANSPORT:
      'avtobus, avtobuslar, oylik chipta, proyezdnoy, avtobus jadvali, bekat, poyezd, vokzal, jamoat transporti, bepul avtobus, qaysi avtobus, avtobus qachon, ishga avtobus, bilet olish, bilet qayerda, talaba bileti, varshavaga poyezd, varshavaga avtobus, tramvay, marshrutka, poezd, avtobus chiptasi, avtobus bileti, poyezd chiptasi, bilet avtobus, oxirgi avtobus, oylik proyezdnoy, elektrichka, kontrolyor jarima, biletsiz, chiptasiz, avtobus yo‘q, avtobusga kechikdim, qishloq avtobusi, tungi avtobus, birinchi avtobus, avtobusda jarima, bilet miesiecny, bilet miesięczny, bilet myesenchni',
    COMMUNITY:
      'jamoa, integratsiya, bo‘sh vaqt, diaspora, vatandoshlar, o‘zbeklar, yurtdoshlar, uyushma, bizning odamlar, o‘zbek jamoasi, hamyurtlar, polshadagi o‘zbeklar, diasporamiz, qo‘shnilar bilan tanishish, qo‘shnilarga yordam, tomorqa, umumiy bog‘, asalari, asalarilar, asalarichi',
    MEETING_PLACES:
      'uchrashuv, uchrashuvlar, tanishish, do‘st, do‘stlar, do‘st topish, hech kimni tanimayman, yolg‘izman, yolg‘izlik, klub, kafe, do‘stim yo‘q, do‘st qidiryapman, odamlar bilan tanishish, yolg‘izlikdan zerikdim, zerikdim, zerikyapman, suhbatlashish, uchrashish joyi, kim bilan gaplashish, zerikib o‘tiraman, gaplashadigan odam, choyxona, ko‘ngil ochish, birga osh, xobbi, shaxmat, narda, domino, odamlarga qo‘shilish, odamlarga qo‘shilmoqchiman, o‘zbeklar qayerda yig‘iladi, gap-gashtak, gap gashtak, танишув, tanishuv, tanishuv kechasi',
    BEFRIENDING_MENTORING:
      "murabbiy, mentor, hamroh, hamrohlik, men bilan shifokorga boring, kim men bilan boradi, yo‘lboshlovchi, ko‘makchi, qo‘shni yordami, men bilan idoraga boring, men bilan boradigan odam, men bilan kasalxonaga boradi, yolg‘iz borishga qo‘rqaman, shaharni ko‘rsatish, polyak do‘st, polyak oila, yo‘l ko‘rsatadigan odam, shaxsiy yordamchi, men bilan boradigan, birga boradigan odam, yo‘l ko‘rsatadigan, shaharni ko‘rsatadigan, men bilan borib bersin, yo‘lboshchi, mahalliy do‘st, yo'l ko'rsatuvchi, qo'limdan ushlaydigan odam, qo'limdan tutadigan odam, yo'l-yo'riq ko'rsatadigan odam, asistent cudzoziemca",
    WOMENS_GROUPS:
      'ayollar klubi, ayollar guruhi, ayollar, ayol, ayollar uchrashuvi, ayollar uchun, tikuvchilik, qo‘l mehnati, migrant ayollar, ayollar bilan tanishish, ayollar yig‘ilishi, faqat ayollar, to‘qish, birga ovqat pishirish, ayollarga yordam guruhi, ayollar suhbati, ayollar davrasi, ayollar tikuv, gap yig‘ini, opa singillar, kashta, ayollar yig‘ini, to‘qimachilik, hunarmandchilik, ayollar to‘garagi, xotin-qizlar guruhi',
    VOLUNTEERING:
      'ko‘ngilli, ko‘ngilli bo‘lish, volontyor, volontyorlik, yordam bermoqchiman, boshqalarga yordam, qon topshirish, donor, ko‘ngilli bo‘lmoqchiman, qanday yordam beraman, odamlarga yordam, qochqinlarga yordam berish, qon berish, tekinga yordam berish, ko‘ngillilar, hashar, odamlarga yordam bermoqchiman, tekinga yordam, xayriya qilish, savob ish, ehson, birinchi yordam kursi, birinchi yordam o‘rganish, volontyor bo‘lish, yordam bermoqchiman odamlarga, o‘t o‘chiruvchi bo‘lish, ko‘ngilli o‘t o‘chiruvchilar, yong‘in ko‘ngillilari, xayriya ishi, xayriya ishlari, xayriyaga qatnashmoqchiman, qariyalarga yordam bermoqchiman, odamlarga yordam berish',
    LIBRARY:
      'kutubxona, kutubxonaga, kitob, kitoblar, kitob olish, o‘quv zali, o‘zbekcha kitob, bolalar kitoblari, qayerdan kitob olaman, kitob o‘qish, o‘qish uchun joy, dars qiladigan joy, ertak kitob, kutubxona kartasi, biblioteka, ruscha kitob, kitobxona, kitob olib o‘qish, jim joy, ksionjki, książki',
    CULTURE:
      "madaniyat, muzey, teatr, kino, konsert, musiqa, raqs, xor, ko‘rgazma, festival, bayram, tadbir, tadbirlar, dam olish kuni nima qilish, rasm chizish, madaniyat uyi, ekskursiya, bugun qayerga borish, dam olishga qayerga borish, film, spektakl, qo‘shiq aytish, raqs kursi, gitara, navro‘z, yangi yil bayrami, suratga olish, sayr, fortepiano, she’r, she’riyat, she’ri, g‘azal, qo‘g‘irchoq, haykal, haykaltarosh, turizm, turist, hayvonot bog‘i, zoopark, navruz, qo‘shiq, dutor, sumalak, hayit bayrami, sayr qilish joyi, rojdestvo oqshomi, rojdestvo kechasi, holi, musiqa o‘rganish, gitara o‘rganish, subtitrli kino, urf odatlar, orkestr, qo‘shiq to‘garagi, dutor chalish, bayram tomosha, konsertga borish, dam olish kuni qayerga boraylik, dam olish kuni qayerga borsa bo'ladi, dam olish kuni bolalar bilan, qayerga sayr, shanba yakshanba qayerga, fotoklub, aktyor, aktyorlik, aktrisa, fleyta",
    SPORT:
      'sport zali, basseyn, suzish, futbol, voleybol, basketbol, yugurish, yoga, fitnes, boks, kurash, sport klubi, stadion, trenirovka, futbol o‘ynash, voleybol o‘ynash, qayerda shug‘ullanish, sport bilan shug‘ullanish, mashq, trenajyor zal, trenajor, tennis, karate, bolalar uchun sport seksiya, o‘zini himoya, o‘zini himoya qilish, samooborona, baliq ovlash, baliq ovi, ribalka, konki, muz maydoni, katok, yelkan, yaxta, saunasi, chang‘i, chang‘i uchish, zal, kachalka, sport zal, mini futbol, zalga borish, bokschi, taekvondo, ping pong, meditatsiya, pilates, ayollar basseyni, suzishni o‘rganish, bolaga suzish, futbol jamoasi, birga yugurish, basketbolchi, trenajorka, trenajor zali',
    RELIGION:
      'masjid, namoz, juma namozi, imom, islom, musulmon, ibodat, duo, cherkov, pravoslav, ruhoniy, din, mechet, nikoh o‘qitish, ibodatxona, qayerda namoz o‘qish, namoz o‘qish, masjid qayerda, hayit namozi, domla, quron o‘qish, ramazon, iftorlik, juma, namozxona, injil, katolik, katolikcha, kapellan, diniy xodim, protestant, yevangelist, yahudiy, rohiba, rohib, haj, umra, ziyorat, hajga borish, juma nomozi, nomoz, mulla, ro‘za, жума намози, qur’on o‘rganish, buddaviy, konfirmatsiya, hinduizm, imom bilan gaplashish, halol go‘sht, ro‘za iftor, koshchul, kościół, koshchol, zakot, hayit, qurbon hayiti, qur’on, iftor, taroveh',
    BUSINESS: 'biznes, firma, kompaniya, tadbirkor, savdo, savdo palatasi, biznesim, do‘kon egasi, tijorat, tadbirkorlar, savdo-sotiq',
    STARTING_BUSINESS:
      'biznes ochish, biznes boshlash, firma ochish, kompaniya ochish, o‘z ishim, xususiy tadbirkor, tadbirkorlik, buxgalter, biznes-reja, biznes uchun grant, startap, firmani ro‘yxatdan o‘tkazish, biznes ochmoqchiman, do‘kon ochish, restoran ochish, oshxona ochish, firma ro‘yxati, dzialalnosc, jdg, o‘zim uchun ishlash, biznesga pul, firmani yopish, ip ochish, shaurma ochish, kafe ochish, taksi firma, somsa sotish, frilans, palov pishirib sotish, uyda pishirib sotish, ovqat pishirib sotish, uyda tort sotish, ovqat sotish ruxsati, sartaroshxona ochish, salon ochish, choyxona ochish, yagona soliq, aylanma soliq, patent soliq',
    EMPLOYING_FOREIGNERS:
      'chet ellikni ishga olish, xorijiy ishchi, ish beruvchi uchun, ish beruvchi majburiyati, chet eldan ishchi, ishchi kerak, ishchilar kerak, ishchi qidiryapman, chet ellikni qanday ishga olish, ishchi olish, ishchi uchun hujjatlar, qonuniy ishga olish, o‘zbeklarni ishga olish, xodim qidiryapman, men ish beruvchiman, ish beruvchilar uchun, firmamga ishchi kerak, chet ellik xodim, ishchi olib kelish, chet ellik ishchi, ishga odam olish, firmamga ishchi, issiqxonaga ishchi, odam yollash, o‘zbekni ishga olish, terimchilar olib kelish, ishchilar olib kelish, chetdan odam olib kelish, ishchi ylash, ishchi yollash, chet ellik olish, chet ellik olish uchun, ish beruvchiga chet ellik, chet ellik ishlatish, ishchi olmoqchimiz, chet ellik ishchi olmoqchimiz, odam olmoqchimiz, ishchi kerak fermaga',
  },
  audienceSynonyms: {
    LABOUR_MIGRANTS: 'migrant, migrantlar, mehnat migranti, muhojir, chet ellik, xorijliklar',
    SEASONAL_WORKERS: 'mavsumiy, mavsumga, hosil yig‘ish',
    NO_STATUTORY_ENTITLEMENT: 'yordam olish huquqim yo‘q, huquqi yo‘qlar',
    NEWCOMERS: 'yangi kelgan, yangi keldim',
    FAMILIES_WITH_CHILDREN: 'bolali oila, ota-onalar',
    MOTHERS: 'onalar uchun, yosh onalar, oyilar',
    PREGNANT_WOMEN: 'homilador, ikkiqat',
    SINGLE_PARENTS: 'yolg‘iz ona, yolg‘iz ota',
    WOMEN: 'ayol, ayollar uchun, xotin-qizlar',
    CHILDREN: 'bola, farzand, kichkintoylar',
    YOUTH: 'o‘smir, o‘smirlar, yoshlar uchun',
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
    UNDOCUMENTED: 'nolegal, noqonuniy, hujjatsiz, vizasiz, nelegal',
    RETURNING_POLES: 'polshaga qaytish, qaytganlar',
    VICTIMS_OF_VIOLENCE: 'jabrlanuvchi, jabrlangan, qurbon',
    EMPLOYERS: 'men ish beruvchiman, ish beruvchilar uchun, firmalar uchun',
    ENTREPRENEURS: 'tadbirkor, firma egasi',
    VOLUNTEERS: 'ko‘ngilli, volontyor',
    LOCAL_RESIDENTS: 'aholi, mahalliylar, shahar aholisi',
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
    'tungi smena': ['WORKERS_RIGHTS', 'NURSERY', 'PUBLIC_TRANSPORT'],
    oila: ['FAMILY', 'RESIDENCE_PERMIT'],
    'qog‘oz': ['FORM_FILLING', 'SWORN_TRANSLATION', 'RESIDENCE'],
    talab: ['WORKERS_RIGHTS', 'QUALIFICATION_RECOGNITION'],
    jarima: ['POLICE', 'PUBLIC_TRANSPORT', 'LEGAL_ADVICE'],
    pul: ['MONEY', 'BANKING', 'UNPAID_WAGES'],
    xotinim: ['FAMILY', 'FAMILY_COUNSELLING'],
    er: ['FAMILY', 'FAMILY_COUNSELLING'],
    erim: ['FAMILY', 'FAMILY_COUNSELLING', 'DOMESTIC_VIOLENCE'],
    chaqaloq: ['NURSERY', 'PARENT_CHILD_GROUPS', 'PREGNANCY_WOMENS_HEALTH'],
    bolalar: ['CHILDREN_EDUCATION', 'PARENTING', 'AFTER_SCHOOL'],
    bolam: ['CHILDREN_EDUCATION', 'PARENTING', 'CHILD_BENEFITS'],
    bola: ['CHILDREN_EDUCATION', 'PARENTING', 'CHILD_BENEFITS'],
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
    'yordam kerak': ['ADVICE', 'INFORMATION_POINT'],
    'muammoim bor': ['ADVICE', 'INFORMATION_POINT'],
    travma: ['WORK_ACCIDENT', 'HOSPITAL_EMERGENCY'],
    'ish beruvchi': ['EMPLOYING_FOREIGNERS', 'WORKERS_RIGHTS'],
    'ish beruvchilar': ['EMPLOYING_FOREIGNERS', 'WORKERS_RIGHTS'],
    yotoqxona: ['HOUSING', 'HIGHER_EDUCATION'],
    'qo‘shni': ['COMMUNITY', 'SAFETY', 'FAMILY_COUNSELLING'],
    'qo‘shnilar': ['COMMUNITY', 'SAFETY', 'FAMILY_COUNSELLING'],
    chipta: ['PUBLIC_TRANSPORT', 'RETURN_HOME'],
    bilet: ['PUBLIC_TRANSPORT', 'RETURN_HOME'],
    telefon: ['DIGITAL_SKILLS', 'POLICE'],
    internet: ['DIGITAL_SKILLS', 'CONSUMER_RIGHTS'],
    mashina: ['DRIVING_LICENCE', 'TRANSPORT'],
    moshina: ['DRIVING_LICENCE', 'TRANSPORT'],
    avtomobil: ['DRIVING_LICENCE', 'TRANSPORT'],
    haydovchi: ['DRIVING_LICENCE', 'JOB_SEARCH'],
    xat: ['POST', 'FORM_FILLING'],
    aliment: ['FAMILY_COUNSELLING', 'CHILD_BENEFITS'],
    aravacha: ['CLOTHING_FURNITURE', 'DISABILITY'],
    'birinchi yordam': ['VOLUNTEERING', 'SAFETY', 'HOSPITAL_EMERGENCY'],
    beva: ['SOCIAL_INSURANCE', 'FUNERAL', 'SOCIAL_ASSISTANCE'],
    kuygan: ['HOSPITAL_EMERGENCY', 'DOCTOR', 'WORK_ACCIDENT'],
    ishonchnoma: ['LEGAL_ADVICE', 'PASSPORT_CONSULATE', 'POST'],
    'maktab formasi': ['CHILD_BENEFITS', 'CLOTHING_FURNITURE'],
    'o‘yin maydonchasi': ['PARENT_CHILD_GROUPS', 'AFTER_SCHOOL'],
    guvoh: ['POLICE', 'LEGAL_ADVICE'],
  },
};
