import type { LocaleTexts } from './situation-texts.ts';

export const uz: LocaleTexts = {
  state: 'MACHINE',
  things: {
    WORK_NOTES: 'Ishlagan kun va soatlaringiz yozuvi',
    MESSAGES_PHOTOS: 'Xabarlar, yozuvlar va suratlar',
    BANK_STATEMENT: 'Bank hisobidan ko‘chirma',
    EMPLOYER_ADDRESS: 'Ish beruvchining nomi va manzili',
    DISMISSAL_LETTER: 'Ishdan bo‘shatish xati yoki ish haqidagi ma’lumotnoma (świadectwo pracy)',
    MEDICAL_PAPERS: 'Shifokor yoki kasalxona bergan qog‘ozlar',
    MEDICINE_LIST: 'Ichayotgan dorilaringiz yoki ularning nomi',
    WITNESS_NAMES: 'Buni ko‘rgan odamlarning ismi va familiyasi',
    PASSPORT_COPY: 'Pasport nusxasi yoki surati, agar bo‘lsa',
    LETTER_WITH_ENVELOPE: 'Xat, konverti bilan birga',
    EARLIER_DECISIONS: 'Avval kelgan qarorlar va xatlar',
    PHOTOGRAPH: 'Hujjat uchun surat',
    RENTAL_CONTRACT: 'Ijara shartnomasi yoki uy egasining roziligi',
    SCHOOL_REPORTS: 'Maktab tabellari',
    VACCINATION_CARD: 'Emlash kartasi',
    DIPLOMA: 'Diplom va baholar ilovasi',
    MARRIAGE_CERTIFICATE: 'Nikoh guvohnomasi, agar nikohda bo‘lsangiz',
    MATERNITY_RECORD: 'Homiladorlik kartasi (karta ciąży)',
    HOSPITAL_BIRTH_NOTE: 'Tug‘ruqxonadan berilgan hujjatlar',
    DEATH_NOTE: 'Shifokorning o‘lim haqidagi ma’lumotnomasi (karta zgonu)',
    PAPERS_OF_THE_DECEASED: 'Vafot etgan kishining hujjatlari',
    WARM_CLOTHES: 'Issiq kiyim',
    KEYS_MONEY_PHONE: 'Kalitlar, pul, telefon va zaryadlovchi',
    LIST_OF_DEBTS: 'Ro‘yxat: kimga qancha qarzdorsiz',
    TRUSTED_PERSON: 'Siz ishonadigan odam',
  },
  situations: {
    'just-arrived': {
      title: 'Bu yerga endigina keldim',
      intro: 'Hammasini birdaniga qilish shart emas. Qolganini sizga tushuntirib beradigan joydan boshlang.',
      say: 'Polshaga yaqinda keldim. Iltimos, avval nima qilishim kerakligini ayting.',
      steps: {
        information: 'Ma’lumot markaziga boring. Sizning holatingizda nima shoshilinch ekanini so‘rang.',
        registration: 'Yashayotgan manzilingizda ro‘yxatdan o‘ting (meldunek) va PESEL raqami haqida so‘rang. Uni ko‘p joyda so‘rashadi.',
        account: 'Oylik olish uchun bankda hisob oching. Kartangiz va parolingizni hech kimga bermang.',
        health: 'Ish beruvchi sizni sug‘urta qilganmi, tekshiring. Keyin uyingizga yaqin poliklinikani tanlang.',
        people: 'Polyak tili kursiga yoziling va odamlar bilan tanishing. Birgalikda osonroq.',
      },
      phrases:
        'yangi keldim, endi keldim, kecha keldim, bu hafta keldim, polshaga keldim, polshaga yangi keldim, polshaga keldim nima qilay, bir haftadan beri shu yerdaman, bu yerda yangiman, polshada yangiman, polshada birinchi kunlar, polshada birinchi qadamlar, kelgandan keyin nima qilish kerak, polshada nimadan boshlash kerak, янги келдим, полшага келдим нима қилай',
    },
    'unpaid-wages': {
      title: 'Ish beruvchi pulimni to‘lamadi',
      intro: 'Mehnat haqi to‘lanishi kerak. Dalil to‘plang va yordam so‘rang: yolg‘iz kurashishingiz shart emas.',
      say: 'Ish beruvchi mehnatim uchun pul to‘lamadi. Menga maslahat kerak.',
      steps: {
        proof:
          'Ishlagan kun va soatlaringizni hamda qancha pul yetishmayotganini yozib qo‘ying. Shartnoma, xabarlar va suratlarni saqlang, qog‘ozda shartnoma bo‘lmasa ham.',
        demand: 'Pulni yozma ravishda talab qiling va nusxasini o‘zingizda qoldiring. Xat yozishga maslahatchi yordam beradi.',
        inspection: 'Bu yordam bermasa, mehnat inspeksiyasiga murojaat qiling. Ish beruvchi bundan xabar topadimi, deb so‘rang.',
        food: 'Hozir ovqatga yoki tunashga pulingiz yo‘qmi? Bugunoq yordam so‘rang.',
      },
      phrases:
        'xo‘jayin pulimni bermadi, xo‘jayin pul bermayapti, xo‘jayin oyligimni bermayapti, boshliq pul to‘lamadi, ish beruvchi to‘lamayapti, oyligimni bermadi, oylik bermayapti, oyligimni ololmayapman, necha oydan beri oylik olmadim, oylik olmadim, ish haqimni to‘lashmadi, ishda aldashdi, oylikni kechiktirishyapti, ortiqcha soatlarga to‘lashmadi, kam to‘lashdi, agentlik pul to‘lamayapti, shartnomasiz ishladim pul bermadi, ойлик бермаяпти, хўжайин пулимни бермади',
    },
    'lost-job-and-permit': {
      title: 'Ishimni yo‘qotdim, ruxsatnomam esa shu ishga bog‘liq',
      intro: 'Kutmang. Ishni yo‘qotish Polshada yashash huquqingizga qanday ta’sir qilishini darrov so‘rang.',
      say: 'Ishimni yo‘qotdim, ruxsatnomam esa shu ishga bog‘liq. Nima qilishim kerak va qachongacha?',
      steps: {
        office: 'Ruxsatnoma bergan idoradan nimani va qachongacha xabar qilish kerakligini so‘rang. Muddat qisqa bo‘lishi mumkin.',
        advice: 'Biror narsaga imzo qo‘yishdan yoki Polshadan ketishdan oldin sizga berilgan qarorlarni maslahatchiga ko‘rsating.',
        papers: 'Ish beruvchidan qancha ishlaganingiz va ish qachon tugagani yozilgan qog‘oz so‘rang.',
        job: 'Yozma shartnomasi bor yangi ish qidiring. Yangi ruxsatnoma kerakmi, so‘rang.',
      },
      phrases:
        'ishimni yo‘qotdim, ishimni yo‘qotdim karta pobytu nima bo‘ladi, ishdan bo‘shatishdi, ishdan haydashdi, ishdan haydashdi yashash kartam bor, ishdan bo‘shatildim vizam nima bo‘ladi, ishsiz qoldim karta pobytu, ish beruvchini almashtirish karta pobytu, shartnoma tugadi karta pobytu, yangi ish topishga qancha vaqtim bor, ishsiz qancha turish mumkin, ish vizam bekor bo‘ldi, ишдан ҳайдашди, ишимни йўқотдим',
    },
    'employer-keeps-passport': {
      title: 'Ish beruvchi pasportimni bermayapti, ishdan ketolmayapman',
      intro:
        'Hech kim sizni kuch yoki tahdid bilan ishlatishga haqli emas. Yordam beradigan va roziligingizsiz hech narsa qilmaydigan odamlar bor.',
      say: 'Ish beruvchi pasportimni olib qo‘ydi, ishdan ketolmayapman. Menga xavfsiz yordam kerak.',
      steps: {
        danger:
          'Sizga tahdid qilishsa yoki qamab qo‘yishsa, 112 ga qo‘ng‘iroq qiling yoki politsiyaga boring. Buning uchun hujjat kerak emas.',
        help: 'Majburiy mehnat qurbonlariga yordam beradigan odamlar bilan gaplashing. Faqat istaganingizcha ayting.',
        shelter: 'Ishlagan joyingizda yashasangiz, avval xavfsiz tunash joyini so‘rang.',
        passport: 'Maslahatchiga pasportingiz yo‘qligini ayting. Yangisini mamlakatingiz konsulligi beradi.',
        wages: 'To‘lanmagan pulni keyinroq, mehnat inspeksiyasi yordamida talab qilishingiz mumkin.',
      },
      phrases:
        'xo‘jayin pasportimni oldi, xo‘jayin pasportimni olib qo‘ydi, ish beruvchi pasportimni oldi, pasportimni bermayapti, pasportimni qaytarmayapti, hujjatlarimni olib qo‘yishdi, ishdan ketolmayapman, ishdan qo‘yib yubormayapti, ketishga ruxsat bermayapti, majburlab ishlatishyapti, yotoqxonaga qamab qo‘yishadi, ketsam tahdid qilyapti, xo‘jayinga qarzimni ishlab berishim kerak, паспортимни бермаяпти, паспортимни олиб қўйди',
    },
    'work-accident': {
      title: 'Ishda baxtsiz hodisaga uchradim',
      intro: 'Avval sog‘liq, keyin qog‘ozlar. Ikkalasi ham bugunning o‘zida muhim.',
      say: 'Ishda baxtsiz hodisaga uchradim. Iltimos, yordam bering va bu ishda bo‘lganini yozib qo‘ying.',
      steps: {
        doctor: 'Kimdir og‘ir yaralangan bo‘lsa, 112 ga qo‘ng‘iroq qiling. Bugunoq shifokorga boring va bu ishda bo‘lganini ayting.',
        report: 'Ish beruvchiga xabar bering, yaxshisi yozma ravishda. Suratga oling va kim ko‘rganini eslab qoling.',
        inspection: 'Ish beruvchi hodisani yozishni istamasa, mehnat inspeksiyasiga xabar bering.',
        money: 'Kasallik vaqtidagi pul va kompensatsiya haqida so‘rang.',
      },
      phrases:
        'ishda baxtsiz hodisa, ishda jarohat oldim, ishda shikastlandim, ishda qo‘lim sindi, ishda oyog‘im sindi, ishda qo‘limni kesib oldim, havozadan yiqildim, ishda balanddan yiqildim, barmog‘imni stanok qisib qoldi, xo‘jayin jarohatni rasmiylashtirmayapti, xo‘jayin ishda bo‘lmadi deb ayt deyapti, ishdagi jarohat uchun kompensatsiya, ishdagi jarohat uchun tovon puli, ишда жароҳат олдим',
    },
    'ill-without-insurance': {
      title: 'Kasalman, sug‘urtam yo‘q',
      intro: 'To‘lovdan qo‘rqib yordamni kechiktirmang. Ko‘pincha yo‘li topiladi.',
      say: 'O‘zimni yomon his qilyapman va sug‘urtam bor-yo‘qligini bilmayman. Iltimos, yordam bering va davolashdan oldin narxini ayting.',
      steps: {
        emergency: 'Hayotga xavf bo‘lsa, 112 ga qo‘ng‘iroq qiling yoki kasalxonaga boring. Pul haqida keyin gaplashish mumkin.',
        insured: 'Balki baribir sug‘urtangiz bordir, tekshiring: ish orqali, oila a’zosi orqali yoki o‘z mamlakatingizda.',
        doctor: 'Bo‘lmasa, shifokor davolashni boshlashidan oldin poliklinikada narxini so‘rang.',
        bill: 'To‘lay olmaydigan hisob keldimi? Uni yashirmang: bo‘lib to‘lashni va maslahat so‘rang.',
      },
      phrases:
        'kasalman va sug‘urta yo‘q, sug‘urtasiz kasalman, kasal bo‘lib qoldim sug‘urtam yo‘q, sug‘urtasiz shifokor, sug‘urtasiz doktorga borish, kasalxona hisobidan qo‘rqyapman, kasalxonadan hisob keldi, sug‘urtasiz shifokor qancha turadi, doktorga pulim yo‘q, xo‘jayin sug‘urta qilmagan, ish beruvchi sug‘urta qilmagan, sug‘urtasiz davolanish, straxovkam yo‘q kasalman, касалман суғурта йўқ',
    },
    pregnant: {
      title: 'Homiladorman',
      intro: 'Hammasini tinch hal qilishga vaqt bor. Shifokor yoki akusherkadan boshlang.',
      say: 'Homiladorman. Iltimos, qayerga borishim kerakligini va nima bepul ekanini ayting.',
      steps: {
        doctor: 'Shifokor yoki akusherka qabuliga yoziling. Homiladorlik kartasini so‘rang va uni yoningizda olib yuring.',
        insurance: 'Sug‘urtangiz bormi va u homiladorlikda nimani qoplaydi, so‘rang.',
        work: 'Ishda biror narsaga imzo qo‘yishdan oldin homiladorlik shartnomangizda nimani o‘zgartirishini maslahatchidan so‘rang.',
        people: 'Boshqa onalar bilan tanishing. Qiyin bo‘lsa yoki qo‘rqsangiz, buni kimgadir ayting.',
      },
      phrases:
        'homiladorman nima qilay, homiladorman sug‘urtam yo‘q, sug‘urtasiz homilador, homiladorlik va ish, homilador bo‘lganim uchun ishdan bo‘shatishdi, ikkiqatman, homilador bo‘lib qoldim, bolali bo‘laman, farzand kutyapman, qayerda tug‘ish mumkin, homiladorlik testi ijobiy, ҳомиладорман',
    },
    'baby-born': {
      title: 'Farzandim tug‘ildi',
      intro: 'Tabriklaymiz! Birinchi haftalarda bir nechta ishni bajarish kerak, yaxshisi shu tartibda.',
      say: 'Farzandim tug‘ildi. Uning hujjatlarini qilmoqchiman.',
      steps: {
        register:
          'Bolani tug‘ilgan joyidagi FHDYO (urząd stanu cywilnego) idorasida ro‘yxatdan o‘tkazing. Bunga qancha vaqt borligini darrov so‘rang.',
        stay: 'Bolaning qaysi pasporti va qaysi yashash hujjati bo‘lishini so‘rang. Pasportni mamlakatingiz konsulligi beradi.',
        health: 'Bola uchun poliklinika tanlang va emlash haqida so‘rang.',
        money: 'Sizga bola puli tegishlimi, so‘rang. Bu yashash hujjatingiz va ishingizga bog‘liq.',
        people: 'Kichik bolasi bor boshqa ota-onalar bilan tanishing. Uyda yolg‘iz o‘tirish shart emas.',
      },
      phrases:
        'bolam tug‘ildi, qizim tug‘ildi, o‘g‘lim tug‘ildi, xotinim tug‘di, tug‘ib oldim hujjatlar, chaqaloqni ro‘yxatdan o‘tkazish, chaqaloq hujjatlari, polshada tug‘ilganlik guvohnomasi, chaqaloqqa pasport, chaqaloqqa metrka olish, tug‘ruqdan keyin nima qilish kerak, chaqaloqqa karta pobytu, фарзандим туғилди',
    },
    'child-starts-school': {
      title: 'Farzandim maktabga boradi',
      intro: 'Bola o‘quv yili o‘rtasida ham, polyak tilini bilmasdan ham boshlashi mumkin. Maktab buning yo‘lini biladi.',
      say: 'Bolamni maktabga yozdirmoqchiman. Qanday hujjatlar kerak?',
      steps: {
        enrol:
          'Uyingizga eng yaqin maktabga boring va bolangizni yozdirmoqchi ekaningizni ayting. Joy bo‘lmasa, qaysi maktabda borligini shahar idorasidan so‘rang.',
        polish: 'Qo‘shimcha polyak tili darslari haqida va boshida bolaga kim yordam berishini so‘rang.',
        health: 'Emlash kartasini ko‘rsating. Maktabga kasalliklar va allergiya haqida ayting.',
        money: 'Tushlik, darsliklar va o‘quv qurollari uchun yordam haqida so‘rang.',
        afternoon: 'Siz ishlayotganda bola darsdan keyin nima qilishi mumkinligini so‘rang.',
      },
      phrases:
        'bolam maktabga boradi, bolani maktabga berish, bolamni maktabga yozdirish, o‘g‘lim maktabga boradi, qizim maktabga boradi, bolani polsha maktabiga qanday beraman, chet ellik bola uchun maktab, bolam polyakcha bilmaydi maktab, birinchi sinf, bolani polshadagi maktabga o‘tkazish, maktab uchun hujjatlar, болани мактабга бериш',
    },
    'violence-at-home': {
      title: 'Uyda menga zo‘ravonlik qilishyapti',
      intro: 'Bu sizning aybingiz emas va bunga chidashingiz shart emas. Boshqa mamlakatdan kelganlar uchun ham yordam bor.',
      say: 'Uyda menga zo‘ravonlik qilishyapti. Alohida gaplashmoqchiman va menga tarjimon kerak.',
      steps: {
        danger: 'Hayotingiz uchun qo‘rqsangiz, 112 ga qo‘ng‘iroq qiling yoki qo‘shnilarga chiqib, qo‘ng‘iroq qilishlarini so‘rang.',
        shelter: 'Bolalaringiz bilan xavfsiz yashasa bo‘ladigan uylar bor. Ularning manzili hech kimga aytilmaydi.',
        doctor: 'Jarohat izlarini shifokorga ko‘rsating va yozib qo‘yishini so‘rang. Surat va xabarlarni ishongan odamingizda qoldiring.',
        talk: 'Bunday ishlarni biladigan odam bilan gaplashing. Qaror sizniki.',
        law: 'Yuristdan bolalar va uy-joy haqida so‘rang. Yashash hujjatingiz shu odamga bog‘liq bo‘lsa, u haqda ham so‘rang.',
      },
      phrases:
        'erim meni uradi, erim uradi, erim meni urdi, erim kaltakladi, erim kaltaklaydi, xotinim meni uradi, yigitim meni uradi, uyda meni urishadi, erimdan qo‘rqaman, erim bolalarni olib qo‘yaman deb qo‘rqityapti, erim meni zo‘rladi, uyda zo‘ravonlik nima qilish kerak, erimdan qochmoqchiman, otam meni uradi, uyga qaytishga qo‘rqaman, erim haqorat qiladi, эрим мени уради, эримдан қўрқаман',
    },
    'nowhere-to-sleep': {
      title: 'Tunaydigan joyim yo‘q',
      intro: 'Bu kechaga bir joy topiladi. Qorong‘i tushmasdan qidirishni boshlang.',
      say: 'Bugun kechasi yotadigan joyim yo‘q. Menga tunash joyi kerak.',
      steps: {
        tonight: 'Tunash uyidan (noclegownia) bugunga joy so‘rang. Qattiq sovuqda kimdir ko‘chada yotgan bo‘lsa, 112 ga qo‘ng‘iroq qiling.',
        eviction:
          'Uy egasi haydayaptimi yoki qulfni almashtirdimi? Nima bo‘lganini yozib qo‘ying va kalitni berishdan oldin maslahatchidan so‘rang.',
        basics: 'Hujjat so‘ramaydigan joydan issiq ovqat va kiyim oling.',
        home: 'Uzoqroq muddatga xona qidiring. Shartnomani siz bilan birga o‘qishni kimdandir so‘rang.',
      },
      phrases:
        'yashaydigan joyim yo‘q, yotadigan joyim yo‘q, bugun qayerda yotaman, bugun kechasi tunash joyi kerak, uxlaydigan joyim yo‘q, uy egasi uydan haydayapti, uydan haydashdi, ko‘chaga haydashdi, yotoqxonadan haydashdi, ko‘chada yotibman, ko‘chada qoldim, mashinada uxlayapman, uy egasi qulfni almashtirdi, ertagacha uydan chiqishim kerak, ётадиган жойим йўқ',
    },
    'feeling-very-bad': {
      title: 'Ko‘nglim juda og‘ir, gaplashadigan odamim yo‘q',
      intro: 'Hozir his qilayotganingiz o‘tib ketishi mumkin. Bu bilan yolg‘iz qolmang.',
      say: 'Ko‘nglim juda og‘ir. Iltimos, men bilan gaplashing yoki kim yordam bera olishini ayting.',
      steps: {
        now: 'O‘lim haqida o‘ylasangiz yoki o‘zingizga zarar yetkazmoqchi bo‘lsangiz, 112 ga qo‘ng‘iroq qiling yoki hozir kimgadir ayting.',
        talk: 'Psixolog bilan suhbatga yoziling. Qaysi tilda gapirish sizga osonroq, ayting.',
        people: 'Odamlar bor joyga boring, hech bo‘lmasa bir soatga.',
        cause: 'Ish, qarz, alkogol, uyni sog‘inish? Bular uchun ham yordam so‘rash mumkin.',
      },
      phrases:
        'o‘zimni juda yomon his qilyapman, ko‘nglim og‘ir, yashashga kuchim yo‘q, yashashdan charchadim, gaplashadigan odam yo‘q, boshqa chiday olmayman, eplolmayapman, doim yig‘layman, xavotirdan uxlay olmayapman, begona yurtda yolg‘izman, uyimni sog‘indim, oilamni sog‘indim, hammasini tugatmoqchiman, o‘zimni yolg‘iz his qilyapman, tushkunlikka tushdim',
    },
    'residence-card-runs-out': {
      title: 'Vizam yoki yashash kartamning muddati tugayapti',
      intro: 'Eng muhimi — sana. Hujjat kuchini yo‘qotmasdan ariza bering.',
      say: 'Yashash kartamning muddati yaqinda tugaydi. Nima topshirishim kerak va qachongacha?',
      steps: {
        date: 'Karta yoki vizadagi sanani tekshiring va arizani oldinroq bering. Oxirgi kunni kutmang.',
        advice: 'Nima so‘rab ariza berishni bilmaysizmi? Muddat o‘tmasdan maslahatchidan so‘rang.',
        papers: 'Idora so‘ragan qog‘ozlarni yig‘ing. Bir qismini qasamyod qilgan tarjimon tarjima qilishi kerak.',
        work: 'Ish beruvchiga ayting. Balki ishlash uchun ruxsatnomani ham uzaytirish kerakdir.',
      },
      phrases:
        'karta pobytu muddati tugayapti, yashash kartam tugayapti, vizam tugayapti, vizam tugadi, kartamning muddati o‘tib ketdi, karta pobytuni uzaytirish, vizani uzaytirish, yashash kartasini uzaytirish, karta pobytuga ariza berish, karta pobytuga qanday topshiriladi, karta pobytuni kutyapman, yangi karta pobytu, viza tugayapti nima qilay, виза тугаяпти, карта побыту узайтириш',
    },
    'bring-family': {
      title: 'Oilamni Polshaga olib kelmoqchiman',
      intro: 'Bu vaqt oladi, shuning uchun erta boshlang. Avval siz uchun qaysi yo‘l borligini bilib oling.',
      say: 'Oilamni Polshaga olib kelmoqchiman. Qanday imkoniyatlar bor va qanday hujjatlar kerak?',
      steps: {
        advice: 'Yaqinlaringizni olib kelish mumkinmi va qachon, maslahatchidan so‘rang. Bu o‘zingizning yashash hujjatingizga bog‘liq.',
        papers: 'Nikoh va tug‘ilganlik guvohnomalarini yig‘ing. Qaysilarini qasamyod qilgan tarjimon tarjima qilishi kerakligini so‘rang.',
        home: 'Butun oila uchun yozma shartnoma bilan uy toping.',
        children: 'Maktab, bog‘cha yoki yaslida joy bormi, oldindan so‘rang.',
      },
      phrases:
        'xotinimni polshaga olib kelish, erimni polshaga olib kelish, bolalarimni polshaga olib kelish, oilamni olib kelish, oilani birlashtirish, xotinim kelishini xohlayman, erim kelishini xohlayman, xotinimga viza, bolamga viza, oilani polshaga qanday taklif qilaman, oilam yonimga kelmoqchi, ota-onamga taklifnoma, оилани олиб келиш',
    },
    'letter-from-office': {
      title: 'Idoradan xat keldi, tushunmayapman',
      intro: 'Xatni chetga surmang. Ko‘pincha unda o‘tkazib yuborib bo‘lmaydigan muddat bo‘ladi.',
      say: 'Menga shu xat keldi, tushunmayapman. Iltimos, tushuntirib bering.',
      steps: {
        date: 'Xat qachon kelganini yozib qo‘ying va konvertni saqlang. Uni shu haftadayoq kimgadir ko‘rsating.',
        meaning: 'Tarjima qilib yoki tushuntirib berishlarini so‘rang. Savol bering: nima qilishim kerak va qachongacha?',
        answer: 'Agar bu qaror, jarima yoki suddan kelgan xat bo‘lsa, muddat o‘tmasdan yuristga boring.',
      },
      phrases:
        'xat keldi tushunmayapman, xat oldim tushunmadim, xatni tushunmayapman, polyakcha xat keldi, ujonddan xat keldi, suddan xat keldi, rad javobi keldi, buyurtma xat awizo, idoraga chaqirishyapti, zusdan xat, soliq idorasidan xat keldi, bu xat nima degani, хат келди тушунмаяпман',
    },
    debts: {
      title: 'Qarzlarim bor, to‘lay olmayapman',
      intro: 'Buni ko‘p odam boshidan o‘tkazadi. Kim bilandir qancha erta gaplashsangiz, shuncha ko‘p ish qilish mumkin.',
      say: 'Qarzlarim bor, to‘lay olmayapman. Iltimos, nimadan boshlashni maslahat bering.',
      steps: {
        list: 'Hamma qarz va hisoblarni yozib chiqing. Eskisini to‘lash uchun yangi qarz olmang.',
        letters: 'Xatlarni oching. Sud yoki sud ijrochisi (komornik) yozsa, darrov yuristga boring.',
        agree: 'Bank yoki firmadan kichikroq bo‘laklarga bo‘lib to‘lashni so‘rang. Hammasini yozma ravishda kelishing.',
        food: 'Avval ovqat, ijara va svet. Ovqatga yetmasa, yordam so‘rang.',
      },
      phrases:
        'qarzim bor, qarzlarim bor, qarzga botdim, kreditni to‘lay olmayapman, qarzni qaytara olmayapman, kreditga pulim yo‘q, komornik hisobimni bloklab qo‘ydi, komornik oyligimdan ushlayapti, sud ijrochisi oyligimdan olyapti, mikroqarz, hisoblarni to‘lay olmayapman, ijaradan qarzim bor, kollektorlar qo‘ng‘iroq qilyapti, bankrot bo‘lish, қарзим бор',
    },
    'learn-polish': {
      title: 'Polyak tilini o‘rganmoqchiman',
      intro: 'Kichik qadamlardan boshlang. Kurs va haftada bitta suhbat faqat o‘qishdan ko‘ra ko‘proq foyda beradi.',
      say: 'Polyak tilini o‘rganmoqchiman. Menga qanday kurslar to‘g‘ri keladi va ular qancha turadi?',
      steps: {
        course: 'Ishdan keyin ulguradigan kursni tanlang. Darajasi va narxini so‘rang.',
        talk: 'Haftada bir marta gaplashing. Sizdan xatosiz gapirishni hech kim kutmaydi.',
        books: 'Kutubxonadan oson kitoblar va audioyozuvlar oling. Bolalar uchun ham bor.',
        certificate: 'Ishda yoki idorada qaysi daraja va qaysi imtihon kerak bo‘lishini so‘rang.',
      },
      phrases:
        'polyakcha o‘rganmoqchiman, polyak tilini o‘rganish, polyak tilini qanday o‘rganaman, polyakcha bilmayman, polyakcha gapira olmayman, polyakchani yomon bilaman, polyak tili noldan, bepul polyak tili kursi, tekin polyak tili darslari, polyak tilini qayerda o‘rgansa bo‘ladi, ishdan keyin polyak tili, dam olish kuni polyak tili kursi, поляк тилини ўрганмоқчиман',
    },
    'diploma-not-recognised': {
      title: 'Diplomimni tan olishmayapti',
      intro: 'Bilimingiz chegarada yo‘qolib qolmaydi. Uni Polshada qanday ko‘rsatishni bilib olish kerak.',
      say: 'O‘z mamlakatimning diplomi bor. Polshada uni qanday tan oldirishni bilmoqchiman.',
      steps: {
        ask: 'Kasbingiz uchun diplomni tan oldirish kerakmi, so‘rang. Har doim ham kerak emas.',
        translation: 'Diplom va ilovasini qasamyod qilgan tarjimonga tarjima qildiring. Aslini o‘zingizda qoldiring.',
        training: 'Kutayotganda sizni kasbingizga yaqinlashtiradigan kursni tanlang.',
        job: 'Kasb bo‘yicha maslahatchi bilimingiz hozirning o‘zida qayerda kerakligini aytadi.',
      },
      phrases:
        'diplomni tan olish, diplomni tasdiqlash, diplom nostrifikatsiyasi, diplomimni polshada tan olmayapti, o‘zbek diplomi polshada, chet el diplomi, o‘zbekistonda shifokor bo‘lganman, o‘zbekistondan kelgan hamshiraman, injenerman zavodda ishlayapman, o‘z kasbimda ishlay olmayapman, polshada kasbni tan olish, mutaxassisligim bo‘yicha ishlay olmayapman, дипломни тан олиш',
    },
    'start-business': {
      title: 'O‘z biznesimni ochmoqchiman',
      intro: 'Ro‘yxatdan o‘tishning o‘zi oson. Avval yashash hujjatingiz bunga ruxsat berishini va foyda bo‘lishini tekshiring.',
      say: 'Firma ochmoqchiman. Iltimos, mumkinmi, tekshiring va nimadan boshlashni ayting.',
      steps: {
        allowed: 'Yashash hujjatingiz bilan firma yuritish mumkinmi va qanday shaklda, so‘rang.',
        register: 'Firmani idora yordamida ro‘yxatdan o‘tkazing. Ro‘yxat uchun pul so‘ragan xatlarni avval maslahatchiga ko‘rsating.',
        taxes: 'Birinchi hisob-fakturadan oldin soliq va badallar haqida so‘rang. Buxgalter haqida o‘ylab ko‘ring.',
        account: 'Firma pulini o‘zingiznikidan ajrating: alohida hisob oching.',
      },
      phrases:
        'firma ochmoqchiman, biznes ochish, polshada firma ochish, polshada biznesni qanday ochaman, chet ellik biznes ocha oladimi, karta pobytu bilan firma ochsa bo‘ladimi, o‘zim uchun ishlamoqchiman, do‘kon ochish, oshxona ochish, kafe ochish, sartaroshxona ochish, go‘zallik saloni ochish, jdg ochish, фирма очиш',
    },
    'death-in-family': {
      title: 'Yaqin insonim vafot etdi',
      intro: 'Sizga chin dildan hamdardmiz. Birma-bir: buni yordamsiz qilishingiz shart emas.',
      say: 'Oilamda kimdir vafot etdi. Iltimos, hujjatlarda yordam bering.',
      steps: {
        doctor: 'Bu uyda bo‘lgan bo‘lsa, shifokor chaqiring, o‘lim to‘satdan bo‘lsa, 112 ga qo‘ng‘iroq qiling.',
        registry: 'Shifokor bergan qog‘oz bilan FHDYO (urząd stanu cywilnego) idorasiga borib, o‘lim guvohnomasini oling.',
        funeral: 'Dafn qayerda bo‘lishini hal qiling. Boshqa mamlakatga olib ketishni dafn byurosi va konsullikdan so‘rang.',
        money: 'Dafn xarajatlariga yordam va oilaga nima tegishli ekanini so‘rang. Ishdagi baxtsiz hodisadan keyin yuristga ham boring.',
        grief: 'Bu bilan yolg‘iz qolmang. Kim bilandir o‘z tilingizda gaplashing.',
      },
      phrases:
        'erim o‘ldi, erim vafot etdi, xotinim vafot etdi, onam vafot etdi, otam vafot etdi, oilamdan kimdir o‘ldi, hamkasbim vafot etdi, oilada o‘lim, jasadni vatanga olib ketish, jasadni o‘zbekistonga yuborish, dafn qanday tashkil qilinadi, dafn qancha turadi, o‘lim guvohnomasi, отам вафот этди',
    },
  },
};
