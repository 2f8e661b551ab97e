import type { Sayings } from './sayings.ts';

/** What Uzbek speakers say who need a service, with Polish and Russian words as they hear them and lines typed in Cyrillic. */
export const uz: Sayings = {
  WORK: `pul topgani keldim, lekin nimadan boshlashni bilmayman
    ish masalasida musofirlarga kim yordam beradi
    polshada qonuniy va xotirjam ishlash uchun nima kerak
    birinchi marta chet elda ishlayman, nimani bilishim lozim
    erim payvandchi, men tikuvchi, bizga qanday yo‘l bor
    o‘n yil uyda o‘tirdim, endi mehnat bozoriga qaytyapman
    fermerda ishlayman, lekin haq-huquqimni bilmayman
    ishimda muammo chiqdi, kimga aytsam bo‘ladi
    boshqa sohaga o‘tib ko‘proq topmoqchiman
    shu ma’lumotim bilan bu yerda ishlay olamanmi
    ishga oid hamma savolimga javob beradigan joy bormi
    praca haqida o‘zbeklarga tushuntirib bering
    polshada ishchi bo‘lib kelganlar uchun maslahatlar
    иш масаласида кимга мурожаат қиламан`,
  JOB_SEARCH: `ertagayoq chiqadigan istalgan ish qidiryapman
    til bilmaydigan odamga qayerda ish topiladi
    omborga tovar yig‘uvchi kerakmi kimgadir
    qulupnay terimiga iyun oyida bormoqchiman, yotog‘i bilan
    olma bog‘iga odam olishyaptimi bu mavsumda
    ukam kecha keldi, unga ham ish kerak
    fura haydayman, haydovchi bo‘lib ishlamoqchiman
    oshpazman, osh va somsa qilaman, restoran qidiryapman
    idish yuvuvchi bo‘lib oshxonaga kirsam ham bo‘ladi
    qurilishda g‘isht teraman, brigadaga qo‘shilmoqchiman
    kechki smenada ishlasam, kunduzi bolalarim bor
    yuzta joyga rezyume tashladim, hech kim qo‘ng‘iroq qilmadi
    bo‘sh ish o‘rinlari e’lonlari qayerda chiqadi
    praca od zaraz bormi chet ellikka
    farrosh bo‘lib uylarni tozalayman, kimga kerak
    qariyaga qarovchi bo‘lib uyida yashashga ham roziman
    enagalik qilaman, tavsiyanomam bor
    agentlik issiqxonada ish va’da qilib yo‘qolib qoldi
    er-xotin bitta zavodga birga kirmoqchimiz
    shanba yakshanba qo‘shimcha ishlab pul topsam deyman
    o‘g‘lim talaba, yozda ofitsiant bo‘lmoqchi
    glovo yoki boltda kuryer bo‘lish uchun qayerga boraman
    do‘konga kassir yoki sotuvchi olishyaptimi
    vositachi ish topib berishga pul so‘rayapti
    mehnat yarmarkasi qachon o‘tadi shaharda
    tandirda non yopaman, novvoyxonaga olasizlarmi
    yarim stavkaga uch bolali onani kim oladi
    mashina tuzatadigan ustaman, servisga kirmoqchiman
    elektrik va santexnikman, har qanday ob’yektga boraman
    hamma joyda tajriba so‘rashadi, qanday boshlayman
    mardikor bozori bormi bu shaharda
    ellikdan oshdim, hech qayerga olishmayapti
    qo‘ziqorin sexiga teruvchilar kerakmikan
    ish kerak, omborda yoki zavodda, taksi ham bo‘ladi
    иш излаяпман, эртагаёқ чиқаман
    ish topib bering akajon, oilam bor
    омборга ёки заводга ишчи керакми
aka bitta ish topib bering nima bo‘lsa ham
til bilmayman lekin qo‘limdan ish keladi
yotoq bilan ish bormi
rabota bormi zavodda yo skladda
kunlik ish bo‘lsa ham mayli
yozda qulupnay terimi bormi
    ukam yangi keldi, nima bo‘lsa ham qiladi
    hamma zavodga bordim, hech kim chaqirmadi
    olma terishga odam kerakmi
    kran haydayman, xo‘jayin qidiryapman
    yig‘ganim tugadi, topishim kerak
    bu sexdan ketib boshqasini topmoqchiman`,
  UNEMPLOYMENT: `ishsiz qoldim, hech qanday daromadim yo‘q
    ishsiz bo‘lib birjada qanday hisobga turaman
    ishsizlik nafaqasi qancha va necha oy beriladi
    qisqartirishga tushib qoldim, menga nima tegadi
    zavod yopilib hammamizni bo‘shatib yuborishdi
    shartnomam tugadi, yangisini qilishmadi, endi ishsizman
    urzad pracyga qaysi hujjatlarni olib boraman
    zasilek pulini qachon tashlab berishadi kartaga
    belgilangan kunga kelolmadim, hisobdan chiqarib yuborishdi
    taklif qilingan ishdan voz kechsam statusni olishadimi
    karta pobytu bilan ishsiz maqomini olsam bo‘ladimi
    erim yarim yildan beri ishsiz o‘tiribdi
    birjada tursam tibbiy sug‘urtam bo‘ladimi
    ish topdim, bandlik hisobidan qanday chiqaman
    mavsum tugadi, bekor o‘tiribmiz
    o‘zim bo‘shab ketgandim, baribir pul berishadimi
    germaniyada ishlagan yillarim ishsizlik puliga qo‘shiladimi
    u1 blankasini qaysi davlatdan olaman
    bezrobotniy statusim bor, chet elga chiqib kelsam maylimi
    homilador edim, ishdan ayrildim, kim to‘laydi
    qizim maktabni tugatdi, ishsizlar ro‘yxatiga yozilmoqchi
    juma kuni bo‘shatishadi, dushanbadan ishsizman
    firma bankrot bo‘lib hammani tarqatib yubordi
    ishsizligim haqida ma’lumotnoma kerak
    dekretdan qaytdim, o‘rnim yo‘q ekan
    to‘qson kun kutib keyin nafaqa olamanmi
    har oy birjaga borib imzo qo‘yish shartmi
    internetdan ishsiz sifatida yozilish qanday
    bir yildan oz ishlaganman, nafaqa tegmaydimi
    ommaviy bo‘shatish bo‘ldi, qanaqa yordam bor
    kuronuvka puli tugasa keyin nima bo‘ladi
    bandlik idorasi navbatimni qaysi kunga yozdi, bilolmadim
    ишсиз қолдим, биржага қандай тураман
    ишсизлик нафақаси қачон тушади
ertadan kelma deyishdi endi nima qilaman
ish tugadi qayerga ro‘yxatdan o‘taman
agentlik ish yo‘q deyapti pulni kim beradi
haydashdi endi posobiye beradimi
    liniyaning yarmini qisqartirishdi, men ham ketdim
    mavsum tugadi, boradigan joyim yo‘q
    sex butunlay berkildi
    uch haftadan beri ertalab boradigan joy yo‘q
    qayerga yozilsam shifokorga bora olaman`,
  CAREER_GUIDANCE: `menga qaysi kasb mos kelishini bilmayapman
    polyakcha rezyume tuzishga kim ko‘maklashadi
    motivatsion xat yozolmadim, tuzatib bering
    ish suhbatidan qo‘rqaman, qanday tayyorlansam
    kasbimni o‘zgartirmoqchiman, nima maslahat berasiz
    karyera maslahatchisi bilan uchrashuv kerak
    o‘zimizda hisobchi edim, bu yerda quti taxlayman
    filolog diplomim bilan qayerga boraman
    qirq yoshdaman, hunarim yo‘q, qayerdan boshlayman
    o‘g‘lim to‘qqizinchi sinfda, qaysi hunarni tanlashni bilmaydi
    kuchli tomonlarimni aniqlaydigan test topshirsam
    cv ga rasm qo‘yish kerakmi yo‘qmi
    muhandisman, konveyerda turibman, iste’dodim kuyyapti
    polyak ish beruvchilar nomzoddan nima kutadi
    mazoviyada qaysi kasblarga talab katta
    linkedin profilimni to‘g‘rilab bering
    uy bekasidan xodimgacha reja tuzib berasizmi
    oddiy ishchidan brigadir bo‘lishga qanday o‘saman
    rezyumedagi besh yillik bo‘shliqni qanday tushuntiraman
    suhbatda qancha oylik so‘rasam to‘g‘ri bo‘ladi
    doradca zavodovi rus tilida gaplashadimi
    tarjimai hol namunasi polyakcha kerak
    qobiliyatimni topishga yordam beradigan odam bormi
    europass formasini qanday to‘ldiraman
    sinov suhbati o‘tkazib ko‘ring men bilan
    qizim kollej bilan litsey orasida ikkilanyapti
    armiyadan keyin qaysi mutaxassislikni tanlay
    ellikda kasb almashtirish kech emasmi
    ombordan yaxshiroq kelajak istayman, yo‘l ko‘rsating
    rekruterga o‘zimni qanday tanishtiraman
    portfolioni kimga ko‘rsatsam baho beradi
    ishga topshirish xatida nima yozish kerak
    қайси касб менга тўғри келади
    резюме тузишга ёрдам беринг
bu yerda qaysi kasb bilan yaxshi topaman
rezyumeni polyakcha yozib beradigan bormi
suhbatda nima deyishni bilmayman
    kamchiligingni ayt desa tilim tutiladi
    faqat qulupnay terganman, nima yozaman
    konveyerdan ofisga o‘tsam deyman
    nimaga yararligimni bilmayman
    rezyumemga javob kelmaydi
menga qanaqa ish to'g'ri keladi bilmayman
sivimni chiroyli qilib beradigan odam`,
  VOCATIONAL_TRAINING: `avtokara haydash kursi qayerda bor
    payvandlash sertifikatini olmoqchiman
    sartaroshlikni o‘rganadigan kurs bormi
    tirnoq va manikyur kursi qancha turadi
    ekskavator va yuklagich guvohnomasi kerak
    sotuvchilar uchun kassa apparati kursi
    birja ce toifaga o‘qish pulini to‘laydimi
    keksalarga qarovchi sertifikatini qayerda berishadi
    elektrik sep bir kilovoltgacha imtihoni
    qorovullik va qo‘riqchi kursi
    o‘g‘limni avtoservisga shogird qilib bersam
    balandlikda ishlash treningi zarur
    olti oylik stajirovka bandlik idorasidan
    dasturlashni noldan o‘rgatadigan kurs
    barista va ofitsiantlik treningi
    yevropa ittifoqi puliga bepul kurslar
    benzopila bilan daraxt kesish o‘rgatiladimi
    qandolatchi va novvoy hunarini egallamoqchiman
    fabrika uchun tikuv mashinasida ishlashni o‘rgating
    kran operatori imtihoni udt
    kechqurun santexniklik o‘rgatadigan joy
    kurs pulini ish beruvchi to‘lashi kerakmi
    ham o‘qib ham pul ishlasa bo‘ladimi
    buxgalteriya va oylik hisoblash kursi
    duradgorlik va mebel yig‘ish darslari
    haydovchiga to‘qson besh kod kerak ekan
    cnc stanok operatori, tajribasiz ham o‘qitishadimi
    bo‘shatilganlar uchun qayta tayyorlash
    yoshlarga o‘qish vaucheri bor deyishdi
    massajchi kursi sertifikat bilan
    vuzki vidlove litsenziyasi necha pul
    ustalik imtihoni hunarmandlar gildiyasida
    автокара курси қаерда
    сварка сертификатини олмоқчиман
hunar o‘rgansam oylik ko‘tarilardi
kara haydashga prava kerak ekan
svarka kursi tekini bormi
    guvohnomasi borlar ko‘proq oladi
    kafel yotqizishni qayerda o‘rgansam
    balandlikda ishlash qog‘ozini so‘rashyapti
    soch olishni o‘rganmoqchiman
    ishlab turib hunar o‘rgatadigan odam kerak`,
  QUALIFICATION_RECOGNITION: `toshkentdagi diplomim polshada kuchga egami
    nostrifikatsiya qancha turadi va necha oy
    hamshiraman, diplomim bilan shifoxonada ishlasam bo‘ladimi
    attestatimni bu yerda tan olishadimi
    chet ellik shifokorning imtihoni qanday o‘tadi
    diplomga apostil qo‘ydirdim, endi nima
    elektrik guvohnomamni hisobga olishmadi
    muhandis quruvchiga polshacha litsenziya
    tish doktoriman, bu yerda ishlash huquqini qanday olaman
    farmatsevt diplomimga e’tibor berishmayapti
    kuratorium attestatga rad javobi berdi
    o‘qituvchiman, maktabda dars bermoqchiman
    o‘n yil oshpazlik qildim, qog‘ozim yo‘q, isbotlasam
    amalda o‘rgangan hunarimni imtihon bilan tasdiqlatish
    diplom ilovasi va fanlar ro‘yxatini so‘rashdi
    germaniyadagi avtokara guvohnomasi bu yerda yaraydimi
    ish beruvchi ma’lumotim darajasini so‘rayapti
    magistrlik darajasini polyaklarnikiga tenglashtirish
    politexnika institutim bu yerda nimaga teng
    fizioterapevtman, reyestrga yozilmoqchiman
    doya diplomimni qanday tan oldiraman
    sertifikatlarim yong‘inda kuyib ketgan
    xotinim yuridik fakultetni bitirgan, biror qadri bormi
    veterinar guvohnomam boshqa davlatdan
    kollej diplomi payvandchilik bo‘yicha hisobga o‘tadimi
    naric nawa diplomlarni solishtirib beradimi
    tarjima qilingan diplomim yetarli emas ekan
    ayolimning pedagoglik diplomini tan olish kerak
    uznanie diploma qaysi universitetda qilinadi
    o‘qiganimni tasdiqlovchi hujjatni legallashtirish
    professor bo‘lganman, ilmiy darajam o‘tadimi
    samarqand tibbiyot institutini tugatganman, vrach bo‘lib ishlayman
    дипломни тан олдириш қанча вақт олади
    нострификация қаерда қилинади
o‘zimizda vrach edim bu yerda farroshman
toshkentdagi diplom bu yerda ketadimi
hamshiralik qilmoqchiman diplom bor
    uyda tish doktori edim, bu yerda pol yuvaman
    institutim bu yerda hech narsa emas
    o‘n yil dars berganman, yana bermoqchiman
    diplomim ularnikiga tengmi deb so‘rashyapti
vatanda o'qituvchi edim bu yerda o'tadimi
injenerman lekin zavodda ishlayman diplom tasdiqlatmoqchiman`,
  WORK_PERMIT: `turist viza bilan ishlasam bo‘ladimi
    oswiadczenie degani nima, ish beruvchi beradimi
    zezvolenie na prace o‘zbekka qanday olinadi
    xo‘jayin ish ruxsatnomasini qilib beraman deyapti
    mavsumiy ruxsatnoma qulupnayga kim oladi
    firmani almashtiryapman, yangi ruxsat kerakmi
    ish ruxsatnomam kelasi oy tugaydi
    ruxsatnomada boshqa lavozim yozilgan, men boshqasini qilaman
    agentlik ruxsatnoma nusxasini bermadi
    ruxsatsiz ishlab chegara xizmatiga tushdim
    talabaga ish ruxsatnomasi kerakmi
    karta kutib turib ishga chiqsam bo‘ladimi
    arizani kim topshiradi, menmi yoki boshlig‘imizmi
    d viza bitta firmaga bog‘langan, boshqasiga o‘tmoqchiman
    voyevoda mehnat ruxsatiga rad javob yubordi
    ruxsatnomani muddati tugamasdan uzaytirish
    ish soatim o‘zgardi, ruxsatnomada to‘liq stavka
    ko‘k karta yuqori malakali mutaxassisga
    starosta bozor testi degani nima
    pasportda muhr bor, ishni boshlasam maylimi
    boshpana so‘ragan odam olti oydan keyin ishlaydimi
    viza qilib berishga odamga pul berib aldandim
    oshpaz do‘stimning ish ruxsatini bekor qilishdi
    boshqa davlatdan yuborilganman, bu yerda qonuniy ishlayapmanmi
    kimga ruxsatnoma kerak emas
    xotinim polyak, baribir ruxsat olamanmi
    chet ellik mehnatini legallashtirishni tekshirib bering
    a turidagi ruxsatnomani necha hafta kutaman
    pasportimga ish viza yopishtirilgan, lekin boshqa shaharda
    ruxsatnoma raqamini so‘rasam boshliq ko‘rsatmaydi
    mavsumiy s turi bilan to‘qqiz oy ishlash
    ish ruxsatim yo‘q, jarima kattami
    ишлаш учун рухсат қандай олинади
    освядчение муддати тугаяпти
boshqa zavodga o‘tsam ruxsatim o‘tadimi
xo‘jayin ruxsat ochmay ishlatyapti
talabaman ishlashga ruxsat kerakmi
    boshqa firma olmoqchi, qog‘ozda eskisi turibdi
    xo‘jayin avval nima topshirishi kerak
    mehmon vizasi bilan keldim, ish taklif qilishdi
    qachondan qonuniy boshlayman
xo'jayinni o'zgartirsam qog'ozim nima bo'ladi
talaba haftasiga necha soat ishlasa bo'ladi`,
  WORKERS_RIGHTS: `boshliq sexda baqirib haqorat qiladi
    kuniga o‘n ikki soat tanaffussiz ishlatishyapti
    ikkinchi yil ta’til berishmayapti
    chet ellik ishchining qanday huquqlari bor
    oylikdan yotoq va forma pulini ushlab qolishyapti
    kasallik varaqasiga chiqqani qo‘yishmaydi
    ishda hamkasblar masxara qilib ezishadi
    ortiqcha soatlar qancha bo‘lishi mumkin qonunda
    bayram kunlari dam olish tegadimi bizga
    kasaba uyushmasi musofirlarni oladimi
    singan palet uchun jarima solishdi
    ketma-ket yettinchi kun dam olmasdan ishlayapmiz
    qo‘lqop va botinkani o‘z pulimizga oldik
    homilador hamkasbimni tungi smenaga qo‘yishdi
    brigadir kunlik pulimizdan ulush oladi
    soatiga eng kam haq bu yil qancha
    besh daqiqa kech qoldim, mukofotimni kesishdi
    menejer qizlarga qo‘l tekkizadi
    mehnat kodeksini sodda tilda tushuntiring
    kiyinish xonasiga kamera o‘rnatishibdi
    tushunmagan ro‘yxatga majburlab imzo qo‘ydirishyapti
    emizikli onaga qo‘shimcha tanaffus beriladimi
    kasal bolam bilan qolsam ham ruxsat berishmaydi
    ишда ҳуқуқим бузиляпти, кимга айтай
    dalada pomidor teramiz, yotoq uchun oylikdan ushlab qolishadi
    ish beruvchi aldadi, va’da qilgan pul boshqa chiqdi
    issiqxonada o‘n to‘rt soat ishlaymiz, dam olish yo‘q
    agentlik kelisilganidan kam to‘layapti, nima qilsam bo‘ladi
    иш берувчи алдади, кимга айтаман
    o‘n to‘rt soat oyoqda turg‘izadi
    dam so‘rasam haydayman deydi
    kasal bo‘lsam ham chiqasan deydi
    ortiqcha soatga pul qo‘shmaydi
    brigadir onamni qo‘shib so‘kadi
    bayramda ham ishladik pulini oddiy kundek berdi
    yotoq pulini so‘ramay oylikdan kesadi
    qog‘ozda boshqa soat qo‘lga boshqa
    vizang yo‘q shikoyat qilolmaysan deydi xo‘jayin
    hujjatsizman haqqim bormi
    tongdan kechgacha tik turamiz, suv ichishga ham qo‘ymaydi
    yotoq va yo‘l pulini oylikdan yulib oladi
    prorab hayvondek baqiradi
    bir kun kasal bo‘ldim, jarima soldi
    ertangi smenani kechasi aytishadi
    smena tugaydi, lekin uyga qo‘yishmaydi
    vaqtim bitsa ham ishlatishadi
    olti deyishgan, sakkizda ham chiqarmaydi
    dam bermay quldek ishlatyapti
    kasal bo'lsak ham ishga haydaydi
    yotoq va transport uchun ushlab qolishadi
    har narsaga jarima qo‘yadi xo‘jayin`,
  UNPAID_WAGES: `o‘tgan oyning maoshini to‘lashmadi
    xo‘jayin fevraldan beri qarz pulimni bermayapti
    o‘ninchisida tushishi kerak edi, kartam bo‘sh
    soatlarimni kam yozib aldashdi
    shartnomadagidan kam pul oldim
    firma bankrot bo‘lib bizni pulsiz qoldirdi
    qulupnay tergan pulimni fermerdan qanday undiraman
    ish beruvchi yo‘qoldi, telefonni ko‘tarmaydi
    qo‘shimcha soatlar puli tushmadi
    xo‘jayinga talabnoma xati qanday yoziladi qarz uchun
    ish haqi bo‘yicha mehnat sudi bepulmi
    ikki oy qurilishda tekinga ishladim
    kuniga yuz zlotiy deyishdi, yarmini berishdi
    olinmagan ta’til puli to‘lanmadi
    butun oylikni yotoqxona haqi deb ushlab qolishdi
    qora ishladim, endi bizni tanimaymiz deyishyapti
    agentlik faqat avans tashladi
    eski qarzni necha yilgacha talab qilish mumkin
    o‘g‘limga sinov kuni uchun bir tiyin berishmadi
    shartnomasiz ishladim, ammo mehnat haqim kerak
    ofis tozaladim, haqini ko‘rmadim
    oylik varaqasida qirq soat yetishmaydi
    bir nechta yigit kechikkan haqimizni kutyapmiz
    uyga qaytdim, firma ikki ming zlotiy qarz qoldi
    subpudratchi pulni bosh firma bermadi deydi
    vannani ta’mirladim, mijoz haq to‘lamadi
    nie zaplacili wyplaty, nima qilay
    kechikkan ish haqiga foiz olsam bo‘ladimi
    yo‘q zarar uchun maoshimdan kesishdi
    bankrot firma ishchilariga kafolat fondi to‘laydimi
    necha yashik terganimni noto‘g‘ri sanashdi
    brigadir pulni olib qochib ketdi
    ойлигимни икки ойдан бери беришмаяпти
    хўжайин пулимни тўламай алдади
    zavodda uch oy ishladim, bir tiyin ham olmadim
    xo‘jayin har safar ertaga deydi, pul yo‘q
    oylikdan yotoqxona puli deb yarmini ushlab qolyapti
    dalada ishladik, mavsum tugadi, pulimizni bermay ketdi
brigadir telefonini ko‘tarmaydi pulimiz ketdi
har hafta ertaga deydi hech narsa bermaydi
ishdan ketdim oxirgi oyligimni bermadi
soatni kam yozib yarim pul berdi
ikki oylik pulim qolib ketdi xo‘jayinda
zarplatani cho‘zyapti
avans deb oyligimning yarmini ushlab qoldi
    oylik kuni o‘tdi, karta bo‘m-bo‘sh
    brigadir hammaning pulini olib g‘oyib bo‘ldi
    kelasi hafta deb aldaydi
    soatiga o‘ttiz va’da qilib yigirma berdi
    iyunda ketdim, oxirgi oyni ko‘rmadim
va'da qilgan pulini bermay qochib yuribdi
telefonni ko'tarmayapti oyligim qoldi`,
  EMPLOYMENT_CONTRACT: `polyakcha qog‘ozga imzo qo‘ydirishyapti, o‘qiy olmayman
    umowa zlecenie yaxshimi yoki umowa o prace
    sms bilan ishdan bo‘shatib yuborishdi
    ikki yil ishlaganman, ogohlantirish muddati qancha
    xo‘jayin yozma shartnoma tuzmayapti
    muddatli shartnomam tugayapti, keyin nima bo‘ladi
    ishdan bo‘shash arizasini qanday yozaman
    umova o dzelo degani normalmi
    ta’tilsiz, sug‘urtasiz dogovor berishdi
    sinov muddati yarim yilga cho‘zildi
    intizomiy moddaga ilib haydashdi, shikoyat qilsam
    o‘zaro kelishuv bilan ketdi deb yozdirishdi
    betobligimda, l4 da bo‘shatishdi
    qo‘shimcha shartnoma bilan stavkamni o‘zgartirishdi
    svyadetstvo pracy bermay yuborishdi
    b2b taklif qilishyapti, bu tuzoq emasmi
    vaqtinchalik agentlik dogovorida nima yozilgan
    og‘zaki kelishuv kuchga egami
    qog‘ozda sakkizdan bir stavka, aslida kun bo‘yi ishlayman
    o‘qitgani uchun ikki yil ketmaslik bandi bor
    raqobatchiga ishlamaslik bandi yozilgan
    homiladorman, shartnomam tugash arafasida
    imzo qo‘yishdan oldin shartnomamni o‘qib bering
    bo‘shatilgandan keyin necha kunda sudga beriladi
    bo‘sh varaqlarga imzo chektirishyapti
    dogovorimni yirtib, ketaver dedi
    pensiyaga ikki yil qoldi, bo‘shatishga haqqi bormi
    zavodni yangi egasi oldi, shartnomamiz nima bo‘ladi
    shartnoma qachon muddatsizga aylanadi
    ommaviy qisqartirishda kompensatsiya beriladimi
    so‘ramasdan boshqa turdagi shartnomaga o‘tkazishdi
    veksel ham imzolatishdi dogovor bilan
    шартномасиз ишлатишяпти, нима қилай
    смс билан ишдан ҳайдашди
polyakcha qog‘ozga qo‘l qo‘ydirishdi tushunmadim
bir kunda haydashdi ogohlantirmay
hujjatsiz qora ishlatyapti
zlecenie bilan o prace farqi nima
shartnomaning nusxasini bermadi
sinov kuniga pul beradimi
    homiladorman desam haydab yubordi
    ketmoqchiman, jarima to‘laysan deb qo‘rqityapti
    nimaga qo‘l qo‘ydim o‘zim ham bilmayman
    bir yildan beri faqat og‘zaki
    meni boshqa shaharga o‘tkazib yuborishi mumkinmi`,
  LABOUR_INSPECTION: `firmam ustidan yashirin shikoyat qilmoqchiman
    pip ga ish beruvchini qanday yozib berish mumkin
    zavoddagi sharoitni kim tekshiradi
    stanokning himoyasi yo‘q, barmoq ketishi aniq
    havoza qimirlaydi, boshliq kulib qo‘ya qoladi
    sexda qirq daraja issiq, suv ham yo‘q
    issiqxonada turganimizda zahar sepishadi
    noqonuniy ishlatayotganini qayerga xabar qilaman
    mehnat inspektori qachon tekshiruvga keladi
    ish soatlarini hech kim yozib bormaydi
    tomga kaska va belbog‘siz chiqarishyapti
    inspeksiya kim arz qilganini aytib qo‘yadimi
    dalada teruvchilarga hojatxona qo‘yilmagan
    niqobsiz bo‘yoq purkaymiz, boshimiz og‘riydi
    voyaga yetmaganlar tunda novvoyxonada ishlaydi
    yong‘in chiqish yo‘li paletlar bilan to‘silgan
    avtokarani guvohnomasizlar haydaydi
    xavfsizlik instruktajini o‘tkazmay pressga qo‘yishdi
    shovqindan kar bo‘ldik, quloqchin yo‘q
    muzlatkich kamerada issiq kiyim berishmaydi
    vaqtinchalik agentlik ishini davlat nazorat qiladimi
    panstvova inspekcja pracy telefoni kerak
    ellik kiloli qoplarni ko‘tartirishadi
    tekshiruv kelganda bizni yashirib qo‘yishadi
    mehnat inspeksiyasiga o‘zbekcha yozsam bo‘ladimi
    ishga olishda tibbiy ko‘rikdan o‘tkazishmadi
    sexda elektr simlari ochiq yotibdi
    hojatga chiqarmaydi, buni qaysi idora tekshiradi
    tekshiruvda yolg‘on gapirishga majburlashyapti
    ish sharoiti yomon joyni qayerga bildiramiz
    inspektorga guvohlik berish qanday bo‘ladi
    ventilyatsiyasiz sexda kimyoviy hid, odamlar hushidan ketyapti
    меҳнат инспекциясига қандай шикоят ёзаман
    ҳавоза хавфли, ким текширади
sexda ximiya hidi boshim og‘riydi
tomga arqonsiz chiqaradi
buzuq stanokda ishlatyapti kimga aytay
ismimni aytmay shikoyat qilsam bo‘ladimi
kaska ham perchatka ham yo‘q
    arraning himoyasi yo‘q, biri qo‘lidan ayriladi
    yopiq xonada kun bo‘yi bo‘yoq hidlaymiz
    o‘n besh yoshli bolalar tunda yuk tashiydi
    ismimni aytmay xabar bermoqchiman`,
  WORK_ACCIDENT: `ishda zinadan yiqilib oyog‘imni sindirdim
    qo‘lim stanokka tushib barmog‘im kesildi
    baxtsiz hodisa bayonnomasini kim tuzishi kerak
    boshliq uyda yiqildim degin deyapti
    ish joyida jarohat oldim, kompensatsiya bormi
    qurilishda ko‘zimga sement kirib ketdi
    og‘ir yashik ko‘tarib belim uzildi
    omborda kara oyog‘imdan o‘tib ketdi
    tez yordam chaqirmay ishlashga majbur qilishdi
    akam ob’yektda halok bo‘ldi, oilasiga nima tegadi
    issiqxonada kimyoviy moddadan zaharlandim
    oshxonada qaynoq yog‘dan kuydim smena paytida
    ishga ketayotib mashina urib yubordi
    zus foizga qarab bir martalik pul beradimi
    jarohatdan keyin yuz foiz kasallik puli
    o‘z aybim bilan deb imzo chektirishdi
    sigir molxonada tepib yubordi
    konveyerda bilaklarim ishdan chiqdi, kasb kasalligi
    payvandlashda ko‘zim kuydi
    zavodda ho‘l polda sirg‘anib tizzam lat yedi
    jarohatdan keyin o‘sha ishni qilolmayapman
    ishchining boshiga plita tushdi
    tuzatayotganimda tok urdi
    baxtsiz hodisaga guvohlar kerak
    vipadek pshi pracy bo‘ldi, qadamlarni ayting
    shartnomasiz yaralandim, davolanishni kim to‘laydi
    posilka tarqatayotganda it qopdi
    fermada qo‘lim yaralandi, krus yo‘q
    ishda jarohatdan keyin nogironlik pensiyasi
    temir parchasi ko‘zimga sanchildi ishlab turib
    og‘ir yuk ko‘tarib churra bo‘lib qoldim ishda
    havozadan qulab tushib miyam chayqaldi
    ишда йиқилиб қўлимни синдирдим
    бахтсиз ҳодиса учун компенсация борми
    barmog‘imni stanok oldi uyda kesdim de deyapti
    lesadan tushib ketdim qo‘l sindi xo‘jayin jim tur deydi
    yashik oyog‘imga tushdi ishda
    kuyib qoldim ishda davolash pulini kim beradi
    stanok shovqinidan quloq eshitmay qoldi
    og‘ir ko‘tarib belim ishdan chiqdi
    idish yuvib qo‘lim yorildi xo‘jayin dori bermaydi
    oyog‘imga paddon tushdi
    oshxonada yog‘ sachrab kuydim
    gilos terayotib narvondan uchdim
    uyda bo‘lgan deb ayt deyishyapti
    press bilagimni ezdi, tez yordam chaqirishmadi
    simga tegib ketdim ishda tok urdi
    kislota kuydirdi meni uyga jo‘natib yuborishdi`,
  RESIDENCE: `polshada hujjatlarimni qanday qonuniylashtiraman
    vizam tugayapti, keyin nima qilaman
    hujjatsiz yuribman, idoralardan qo‘rqaman
    migratsiya ishlarida kim maslahat beradi
    bu yerda yashashim uchun qanday hujjatlar shart
    voyevodlikdagi chet elliklar bo‘limi qayerda
    oilamiz polshada uzoqroq qolmoqchi
    vizasiz to‘qson kunim tugadi
    chet ellik ota-onadan tug‘ilgan bolaga qanaqa hujjat kerak
    ajrashgandan keyin statusim nima bo‘ladi
    chegarachilar yashash hujjatimni so‘radi
    muddatidan oshib qoldim, legal bo‘lishning iloji bormi
    яшаш ҳужжатларини қандай қиламан`,
  RESIDENCE_PERMIT: `karta pobytu muddati iyulda tugaydi
    vaqtinchalik yashash ruxsatini ish asosida qanday topshiraman
    voyevodada barmoq izini qachon beraman
    karta qarori necha oyda chiqadi
    hujjat topshirgandan keyin pasportga muhr
    vid na jitelstvo kartamni avtobusda yo‘qotdim
    xotin va bolalarimni olib kelmoqchiman, oilani birlashtirish
    ish joyim o‘zgardi, kartam nima bo‘ladi
    hujjatda kamchilik bor deb xat keldi voyevodadan
    karta rad etildi, necha kunda apellyatsiya qilaman
    ish beruvchi to‘ldiradigan birinchi ilova
    mos portalida arizani yuklay olmayapman
    chet elliklar bo‘limiga navbat ololmayapman
    pobit chasovi polyakning xotiniga
    nechta rasm va qancha davlat boji yashash kartasiga
    ishim bir yildan beri yotibdi, tezlatish kerak
    inspektor shaxsan chaqirdi karta ishi bo‘yicha
    ishdan bo‘shatishsa yashash kartam bekor bo‘ladimi
    karta kutib turib o‘zbekistonga borib kelsam bo‘ladimi
    karta tayyor ekan, qaysi oynadan olaman
    o‘g‘lim o‘n sakkizga kirdi, alohida karta kerak
    kvartira almashtirdim, kartani ham yangilaymi
    insonparvarlik asosidagi yashash roziligi
    kartani yangi ish beruvchi bilan uzaytirish
    mazoviya idorasida ishimning holatini qanday ko‘raman
    yanvarda topshirdim, hali javob yo‘q
    talaba sifatida yashash ruxsatini olmoqchiman
    xat yetib bormagani uchun ishni yopib qo‘yishdi
    карта побыту қандай олинади
    яшаш карточкам муддати тугади
    ishdan haydashdi, kartam shu firmaga bog‘langan
    firmam o‘zgardi, karta pobytum endi kuyib ketadimi
    ishimni yo‘qotdim, kartam bilan nima bo‘ladi
    xotinim bilan bolalarni o‘zimga chaqirtirmoqchiman
    sakkiz oydan beri kartaga javob yo‘q
    vizam tugayapti kartaga qachon topshiraman
    barmoq bosishga chaqirdi
    oilam o‘zbekistonda shu yerga ko‘chirib kelsam deyman
    bolalarim va xotinim yonimda bo‘lsin deyman
    erim ishdan bo‘shasa mening kartam nima bo‘ladi
    kartam martda tugaydi, navbat yo‘q
    bir yil oldin topshirdim, javob yo‘q
    xotinim bilan qizimni bu yoqqa olmoqchiman
    ishni almashtirdim, karta o‘tadimi
    hamyonim kartam bilan o‘g‘irlandi
    xotinimni o‘zbekistondan olib kelmoqchiman
    bolalarimni yonimga olib kelsam bo‘ladimi`,
  PERMANENT_RESIDENCE: `besh yildan beri shu yerda yashayman, doimiysini olmoqchiman
    doimiy yashash ruxsati stali pobit hujjatlari
    yevropa ittifoqining uzoq muddatli rezidenti kartasi
    rezidentlikka b1 imtihoni shartmi
    talaba bo‘lgan yillarim besh yilga qo‘shiladimi
    polyakning xotiniman uch yildan beri, bir umrga qolmoqchiman
    besh yil uzilmasligi uchun qancha chiqib ketsa bo‘ladi
    rezident bo‘lishga qancha daromad ko‘rsatish kerak
    buvim polyak bo‘lgan, ildizimni isbotlab qolmoqchiman
    karta polaka bor, doimiy joylashmoqchiman
    o‘n yillik karta kimga beriladi
    har uch yilda yangilash jonga tegdi, umrbod karta olsam
    italiya rezidentiman, polshada o‘tadimi
    rezidentlikka bir necha yillik pit so‘rashdi
    polyak maktabini bitirganim til hujjati o‘rniga o‘tadimi
    doimiy yashovchi onaning chaqalog‘iga qanday maqom
    germaniyada yashab rezidentligim yo‘qoldi
    uzluksiz yashaganimni qanday hisoblashadi
    besh yildan beri qochoqman, muddatsiz qolish
    oyligim kamligi uchun rezident kartani rad etishdi
    ijara kvartira rezident ue uchun yetadimi
    qaynonam butunlay ko‘chib kelmoqchi
    doimiy bilan uzoq muddatlining farqi nimada
    umrbod kartaning plastigini o‘n yildan keyin almashtirdim
    qozog‘istonga surgun qilingan polyak avlodlari repatriatsiyasi
    long term rezidentlikni o‘zbek qachon olishi mumkin
    er-xotin birga doimiy yashashga topshiryapmiz
    vaqtinchalikdan doimiyga o‘tish qancha vaqt oladi
    amerikanikidek grin karta bormi polshada
    muddatsiz karta olguncha olti oydan ko‘p kutdim
    trc dan pr ga qachon o‘tsa bo‘ladi
    savdogarlikdan qutqarilgan odamga umrbod qolish ruxsati
    доимий яшаш рухсатини қачон оламан
    беш йил яшадим, энди бир умрга қолмоқчиман
necha yil bo‘ldi endi doimiy qog‘oz kerak
har safar karta almashtirishdan charchadim
besh yil soliq to‘ladim uzoq karta beradimi
    besh yildan beri uzaytiraman, charchadim
    muddati tugamaydigan hujjat kerak
    polyakka turmushga chiqqanimga ko‘p bo‘ldi`,
  EU_CITIZEN_REGISTRATION: `rumin pasportim bor, ro‘yxatdan o‘tishim kerakmi
    yevropa ittifoqi fuqarosi uch oydan ortiq qolmoqchi
    bolgar fuqaroligini oldim, plotskda yashayman
    erim nemis, men o‘zbekman, menga qanaqa karta beriladi
    yevropa fuqarosining oila a’zosi kartasi
    italiyalik bu yerda uy sotib oldi, qayerda ro‘yxatdan o‘tadi
    norvegiyalik pensioner polshada yashamoqchi
    chexga viza kerakmi yoki yo‘q
    yevropalikning id kartasi yashashga yetadimi
    fransuz bir yilga keldi, qayerga xabar beradi
    latviyalik ishini yo‘qotdi, qolishi mumkinmi
    yevropa fuqarosiga besh yildan keyin doimiy huquq
    erkin harakatlanish va o‘zbek xotin
    shveytsariya pasporti bilan polshada yashash
    ispanning yashashini voyevodada ro‘yxatga olish
    brexitdan keyin britaniyalik eski huquqini saqlaydimi
    xorvat bolaning zaswiadczenie hujjati qanday qilinadi
    yevropalik talaba qancha pul ko‘rsatadi
    gollandiyalik boshlig‘im yubordi, ro‘yxatdan o‘tmoqchiman
    ittifoq fuqarosiga ro‘yxat uchun sug‘urta kerakmi
    venger fuqaroligim ham bor, yevropalik sifatida yozilsam bo‘ladimi
    eston uchun yevropa sertifikati qancha turadi
    yevropa ro‘yxat guvohnomasini yo‘qotdim, yangisini chiqaring
    avstriyalik sherigim va yevropalik bo‘lmagan bolalar
    litvalik yillab ro‘yxatsiz yashayapti
    irlandiyalik bilan ko‘chyapman, menda o‘zbek pasporti
    slovak ayol enaga, yashash huquqi bormi
    belgiyalik kelin buvisini olib kelmoqchi, ro‘yxat
    kipr fuqarosiman, yevropalik sifatida qayerga yozilaman
    yunon pasportli dadam polshada necha oy ro‘yxatsiz yurishi mumkin
    румин паспорти билан рўйхатдан ўтиш керакми
    европа фуқаросининг хотиниман, қандай карта оламан
bolgariya pasportim bor polshada yashamoqchiman
erim latviyalik menga qanday karta
    menda litva pasporti bor, ro‘yxatdan o‘tamanmi
    germaniyadan ko‘chib keldik
    xotinim ispaniyalik, men o‘zbek`,
  TEMPORARY_PROTECTION: `urushdan qochib xarkovdan keldik, avval qayerga boramiz
    pesel ukr maqomini qanday tiklayman
    ukrainlarga vaqtincha himoya qachongacha uzaytirildi
    ukrainaga bir oyga borib keldim, ukr ni olib qo‘yishdi
    ukrainlar haqidagi maxsus qonun nima beradi
    onam endi zaporojyedan chiqib keldi
    germaniyadan qaytdim, yana ukr statusi kerak
    xotinim ukrain, men o‘zbekman, urush tufayli keldik
    urush qochqinlariga umumiy yotoqxonada joy
    kiyevda o‘qirdim o‘zbek pasporti bilan, himoya menga ham tegadimi
    ota-onasiz kelgan ukrain bolaga vaqtincha vasiy
    bombardimon paytida bitta chamadon bilan chiqdik
    diia pl hujjati telefonimda ochilmayapti
    himoya ostidagi odam lvovga borib kelsa bo‘ladimi
    buvimiz xersondan hujjatsiz chiqarildi
    erim urushga olib ketilishidan qo‘rqadi, qaytolmaydi
    ukr o‘rniga nud yozib qo‘yishibdi
    urushdan kelganlik haqida tasdiqlovchi qog‘oz
    bolaning barmoq izini ukr uchun olishdi
    mariupoldagi uyimiz vayron bo‘ldi, boradigan joy yo‘q
    homilador ukrain ayolga ukr bilan qanday imtiyoz
    ukrain oilani ko‘ngilli xonadon qabul qiladimi
    ukraina ichki pasporti bilan ro‘yxatga olishadimi
    himoyadan karta so‘raganim uchun mahrum bo‘ldim
    frontda yaralangan akamni olib keldik
    o‘n sakkiz yoshli yigitga ukrainadan himoya berishadimi
    urush qochqini sifatida martgacha qolsam bo‘ladimi
    cukr kartasiga o‘tish ukr statusidan
    vokzalda ukrainlarga yordam punkti
    odessadan bolalar bilan sirena ostida ketdik
    pesel ukr yo‘qolib qoldi qaytib kelganimdan keyin
    ukrainlarni qabul qiladigan birinchi markaz qayerda
    уруш сабаб украинадан келдик, укр мақоми керак
    уруш қочқинлари қаерга борсин
ukrainalik xotinim bor unga qanday himoya
xotinim ukrainka urushdan keyin keldi`,
  ASYLUM: `vatanimda qamashadi, qaytib borolmayman
    chegarada boshpana so‘ramoqchiman
    qochqin maqomini qanday so‘raladi
    namoyishga chiqqanim uchun ta’qib qilishyapti
    gomoseksual ekanim uchun oilam o‘ldirmoqchi, himoya kerak
    xalqaro himoya qarori necha oyda chiqadi
    chet elliklar markaziga qachon qabul qilishadi
    chechen ayolga qo‘shimcha himoya
    dublin bo‘yicha germaniyaga yubormoqchi
    boshpana so‘rovchining vaqtincha guvohnomasi
    boshpanani rad etishdi, kengashga shikoyat qilyapman
    qabul markazida cho‘ntak puli beriladimi
    suriyadan hujjatsiz kelgan oila
    o‘rmonda chegarada ukamni orqaga itarishdi
    boshpana suhbatiga qanday tayyorlanaman
    jeneva yo‘l hujjati
    dinimni o‘zgartirdim, qarindoshlar o‘ldiramiz deyishyapti
    boshpana so‘rovchini sudda kim bepul himoya qiladi
    chegara xizmati yopiq markazida o‘tiribman
    afg‘onistondan amakivachchamga xavfsiz joy kerak
    qochayotganda singlimdan ajralib qoldim, qidiryapman
    tan olingandan keyin individual integratsiya dasturi
    rossiyalik jurnalistman, qaytolmayman
    bola yolg‘iz chegaradan o‘tgan, vasiy kerak
    muxolif bo‘lganim uchun qamoqda qiynashgan
    chet elliklar idorasida qochqinlik bo‘yicha tinglov
    sudanda urush, qaytadigan yurtim yo‘q
    majburan armiyaga olib odam o‘ldirtirishmoqchi
    qochqinlik so‘raganga uy va ovqat beriladimi
    diniy qarashim uchun o‘zbekistonda tergov qilishyapti
    siyosiy boshpana o‘zbekka berishadimi
    subsidiar himoya va qochqin farqi nima
    бошпана сўрамоқчиман, ватанимга қайтолмайман
    қочқин мақомини қандай оламан
qaytsam qamashadi deb qo‘rqaman
dinim uchun ta’qib qilishdi qochib keldim
boshpanaga topshirdim endi nima bo‘ladi
urushda ajralgan qarindoshlarni qidirish
ukam chegarada ushlandi qaysi lagerda bilmayman
    qaytarsa qamoqqa tushaman
    bolalaringni topamiz deb qo‘rqitishdi
    rad etishdi, javobga bir necha kun qoldi
    dinim uchun qochdim
vatanga qaytsam qamashadi o'ldirishadi
qochoqlik maqomi olmoqchiman
qaytsam qamashadi shuning uchun qolmoqchiman
    himoya oldim, birinchi yil pul beradimi`,
  CITIZENSHIP: `polsha fuqarosi bo‘lmoqchiman
    necha yildan keyin fuqarolik beriladi
    prezidentga fuqarolik so‘rab ariza
    polyak fuqaroligini olsam o‘zbekistonnikidan chiqamanmi
    ikki fuqarolikka ruxsat bormi
    qizim plotskda tug‘ilgan, polyak bo‘ladimi
    tarix va madhiya imtihoni bormi fuqarolikka
    otam polyak bo‘lgan, fuqaroligimni tasdiqlatmoqchiman
    fuqaroligi yo‘q odamman, hech qaysi davlatniki emas
    qasamyod va akt topshirish marosimi
    polyak ayolga uylanib fuqaro bo‘lish
    naturalizatsiya uchun b1 kerakmi yoki attestat yetadimi
    saylovda ovoz bermoqchiman fuqaro bo‘lib
    polyak ona va turk otaning farzandi qaysi davlat fuqarosi
    bobom orqali fuqarolikni tiklash
    kantselyariya fuqarolik arizasini qancha ko‘radi
    uch yildan beri doimiyman, fuqaro bo‘la olamanmi
    fuqaro deb tan olishdan bosh tortishdi
    obivatelstvo olish shartlari
    o‘g‘lim fuqaro bo‘lib polsha armiyasida xizmat qilmoqchi
    men bilan voyaga yetmagan bolalarim ham fuqaro bo‘ladimi
    amerikaga vizasiz boray deb polyak pasportini xohlayman
    dovod osobisti yangi fuqaroga
    polyak fuqaroligidan voz kechish
    konsulda polyak kelib chiqishini isbotlash
    bolalarim allaqachon polyak, men esa yo‘q
    nomzodlar uchun konstitutsiya va ramzlar kechasi
    fuqarolik aktini yo‘qotdim, dublikat kerak
    sudlanganlik fuqarolikka to‘sqinlik qiladimi
    fuqarolik hujjatlari ro‘yxati va boji
    turk erimga polsha fuqaroligini olib bermoqchimiz
    ukrainada tug‘ilgan o‘zbek, polyak fuqaroligiga topshiradimi
    польша фуқаролигини қандай оламан
    фуқароликка неча йил керак
o‘g‘lim shu yerda tug‘ildi polsha pasporti oladimi
fuqaro bo‘lishga necha yil kerak
    umrim shu yerda, qizil pasport olmoqchiman
    qizim shu yerda tug‘ildi, polyakmi
    buvim polyak bo‘lgan
bolam shu yerda tug'ildi polsha fuqarosi bo'ladimi`,
  PESEL: `peselim yo‘q, doktor esa so‘rayapti
    chet ellik pesel raqamini qanday oladi
    yangi tug‘ilgan chaqaloqqa pesel kim beradi
    meldunek bo‘lmasa pesel ochishadimi
    idora menga pesel bermadi
    peselda familiyam xato yozilgan
    o‘n bir xonali raqam nimaga kerak
    pesel yozilgan qog‘ozimni yo‘qotib qo‘ydim
    ish beruvchi dogovor uchun pesel so‘radi
    firibgarlardan saqlanib peselni bloklab qo‘ymoqchiman
    reyestrda tug‘ilgan sanam noto‘g‘ri turibdi
    pesel berilganligi haqida bildirishnoma kerak
    peselning muddati bo‘ladimi
    pesel yo‘qligi uchun bank rad etdi
    shaxsiy raqamni shaharning qaysi xonasida berishadi
    xotinimni olib keldim, unga ham pesel kerak
    familiyam o‘zgardi, raqam ham o‘zgaradimi
    peselni talab qilishning huquqiy asosiga nima yozay
    o‘g‘limga qiz bolaning raqamini berib yuborishdi
    ishonchnoma bilan birov mening peselimni olib bersa bo‘ladimi
    chet elda tug‘ilgan bolaga polsha shaxsiy raqami
    pesel necha kunda tayyor bo‘ladi
    dorixonada retsept uchun pesel so‘rashdi
    tizimda ikkita har xil peselim chiqyapti
    mening peselimga birov kredit olibdi
    uch oylik viza bilan pesel ololamanmi
    maktab o‘quvchining peselini so‘rayapti
    notarius oldida peselni blokdan chiqarish kerak
    pesel tasdig‘i ingliz tilida kerak
    o‘zbekistondagi jshshir bu yerda pesel o‘rniga o‘tmaydi
    pesel o‘zi nima va uni kim beradi
    песел рақамини қаердан оламан
    песелим йўқ, нима қилай
bank pesel so‘rayapti menda yo‘q
endi keldim peselni qayerdan olaman
    maktab bolamda yo‘q raqamni so‘rayapti
    o‘sha raqamsiz shifokor qabul qilmaydi`,
  ADDRESS_REGISTRATION: `uy egasi propiskaga qo‘ygisi kelmayapti
    zameldovanie qayerda qilinadi plotskda
    bir yillik meldunek kerak
    yangi manzilga ko‘chdim, qanday propiska qilaman
    opamnikiga ko‘chdim, manzilimni o‘zgartirish kerak
    yotoqxonada yoki hostelda propiskaga qo‘yishadimi
    ketishdan oldin propiskadan qanday chiqaman
    aytmasdan propiskadan chiqarib yuborishibdi
    voyevodaga yashash joyi haqida ma’lumotnoma
    bolani buvisining kvartirasiga yozdirish
    vaqtincha propiska blankasiga xo‘jayin imzosi
    uy egasi propiska uchun pul so‘rayapti
    sobiq erim hali ham mening uyimda yozilgan
    manzilimni tasdiqlaydigan qog‘oz kerak
    internetdan ijara shartnomasi bilan propiska
    kelgandan keyin necha kunda propiskaga turish kerak
    propiskasiz yashasam nimadan mahrum bo‘laman
    xonadoshim propiskada turibdi, ketmayapti
    doimiy manzil bilan vaqtinchaligining farqi
    ukrain do‘stimni o‘zimnikiga propiska qilsam
    propiska qilinsa kvartira qimmatlashadimi
    talabalar uyida propiska qilishadimi
    bir vaqtda ikki joyda propiskam bor ekan
    dogovorda boshqa manzil, meldunekda boshqa
    qayerda propiskada turganimni tekshirib bering
    uy bekasi soliqdan qo‘rqib ro‘yxatga qo‘ymaydi
    chet ellikka propiska majburiymi
    uy raqami o‘zgaribdi, kimga xabar beraman
    gabindan plotskka ko‘chdim, eski manzilni kim o‘chiradi
    xo‘jayinsiz, faqat shartnoma bilan yozilsa bo‘ladimi
    manzil bo‘yicha ro‘yxatdan o‘tkazmaguncha boshqa ish bitmayapti
    прописка керак, уй эгаси қўймаяпти
    мелдунек қилишга қаерга бораман
uy egasi propiskaga qo‘ymayapti
boshqa uyga ko‘chdim adresni qayerda o‘zgartiraman
    qayerda turishim haqida qog‘oz kerak
    xo‘jayka imzo qo‘ymayapti
    boshqa xonaga ko‘chdim, kimga aytaman`,
  CIVIL_REGISTRY: `nikohdan o‘tmoqchimiz, u misrlik
    tug‘ilganlik guvohnomasi nusxasi kerak
    zags usc da chaqaloqni ro‘yxatga olish
    o‘zbekcha nikoh guvohnomasini polsha daftariga kiritish
    ajrashgach qizlik familiyamga qaytmoqchiman
    nikohga monelik yo‘qligi haqida ma’lumotnoma
    chet el guvohnomasini transkripsiya qilish
    otasi chet elda, otalikni tan olish qanday
    o‘lim guvohnomasini qayerdan olaman
    guvohnomada familiyamning harfi xato
    uyda tug‘dim, bolani qanday ro‘yxatga olaman
    zagsda nikohga nechta guvoh va qancha boj
    kuyovning hujjati yo‘q, nikohdan o‘tkazishadimi
    zagsda nikoh paytida tarjimon bo‘lishi shartmi
    bolaga qo‘ymoqchi bo‘lgan ismimiz ro‘yxatda yo‘q
    to‘liq nusxami yoki qisqasi kerak
    tug‘ilganlik haqida ko‘p tilli ko‘chirma safar uchun
    bog‘da to‘y qilsak, zags xodimi keladimi
    o‘zbekistonda ajrashganman, polshada yozdirish kerak
    turmush qurmaganlik haqida ma’lumotnoma
    egizak tug‘ildi, necha kunda yozdiraman
    o‘lik tug‘ilgan chaqaloqni qayd qilish
    akt urodzenia o‘g‘lim uchun
    guvohnomada otasining ismi yozilmagan
    masjiddagi nikohni davlat tan oladimi
    arxivdan yuz yillik tug‘ilish yozuvi
    hujjatdagi tug‘ilgan sanani to‘g‘rilash
    shlub tsivilni chet ellik bilan
    tug‘ilganlik haqidagi guvohnomani yangidan chiqarish
    bolaga otasining familiyasini bermoqchiman
    qizimning ismini o‘zgartirib bo‘ladimi
    загсдан никоҳ гувоҳномаси олмоқчиман
    чақалоқни рўйхатдан қандай ўтказамиз
qizim tug‘ildi metrikani qayerdan olamiz
polyak qizga uylanmoqchiman nima hujjat
o‘zbekistondagi nikohni bu yerda yozdirish
    qizimiz seshanba kuni tug‘ildi, qayerga yozdiramiz
    nikohni qonuniy qilmoqchimiz
    o‘g‘limning familiyasini xato yozishdi
    uylanmaganman degan qog‘oz so‘rashyapti`,
  DIGITAL_IDENTITY: `profil zaufany parolini esdan chiqardim
    ishonchli profilni bank orqali qanday ochaman
    mobywatel telefonimda ishlamayapti
    ariza uchun elektron imzo kerak
    profilni tasdiqlash punkti qayerda
    login gov pl kirgizmayapti
    idora xatlari uchun e dorenczenia qutisi
    ukrainga diia bilan mobywatel ikkalasi ham kerakmi
    epuap orqali gminaga xat yubormoqchiman
    polsha banki yo‘q, shaxsimni onlayn qanday tasdiqlayman
    ishonchli profilning uch yillik muddati o‘tibdi
    sms kod yangi raqamimga kelmayapti
    telefondagi davlat ilovasiga id qo‘shish
    moyeid orqali kirish qanday
    malakali imzo bilan ishonchli imzo farqi
    elektron id karta chipiga pin kod
    chet ellik idora ishini internetdan bitirsa bo‘ladimi
    gov pl saytida hisob ochmoqchiman
    internetda o‘zim ekanimni isbotlash
    profilni video orqali tasdiqlatish
    yashash kartamni mobywatel ilovasiga qo‘shish
    o‘quvchi guvohnomasi o‘g‘limning telefonida
    pue zus kirishni so‘rayapti, menda hech narsa yo‘q
    profil zaufanida ismim mos kelmayapti
    ilovadagi sertifikat eskiribdi
    dadam oynada profilini tasdiqlatolmayapti
    pdf ga gov imzosini bepul qo‘yish
    profilni shaharda kim aktivlashtiradi
    besh marta xato terib hisobim bloklandi
    telefonimni almashtirdim, raqamli guvohnomam yo‘qoldi
    oneid dagidek polshada bitta tizim bormi
    профил зауфани қандай очилади
    мобивател телефонимда очилмаяпти
internetda arizaga imzo qo‘ya olmayapman
telefonga hujjatni yuklash ilovasi
    arizani internetda imzolay olmayapman
    kimligingni tasdiqla deyapti
    davlat saytining parolini unutdim`,
  PASSPORT_CONSULATE: `pasportim muddati tugadi, o‘zbekiston elchixonasi qayerda
    poyezdda pasportimni o‘g‘irlatdim
    varshavadagi o‘zbekiston elchixonasiga navbat qanday olinadi
    polshada tug‘ilgan bolaga o‘zbek pasporti qilish
    konsullik telefonni ko‘tarmaydi
    xorijga chiqish biometrik pasportini yangilash
    angliyaga viza o‘zbekka qanday beriladi
    sayyor konsul plotskka qachon keladi
    o‘g‘limga polsha pasporti va otasining roziligi
    pasport o‘rniga yo‘lga qaytish guvohnomasi
    yangi pasport necha kunda chiqadi
    elchixonada uy sotish uchun ishonchnoma
    pasportim kir yuvish mashinasida yuvilib ketdi
    fuqarolik pasportini konsullik orqali almashtirish
    bola buvasi bilan ketishiga konsul oldida rozilik
    hujjatni elchixonada tasdiqlash
    faxriy konsul qayerda qabul qiladi
    pasportimni topib olishibdi, qayerdan olaman
    pasportda bo‘sh sahifa qolmadi
    kattalar pasporti uchun boj qancha
    shoshilinch safarga vaqtinchalik pasport
    bolalar turkiyaga ta’tilga borishi uchun pasport
    konsulda imzoni tasdiqlatish
    rus zagranpasporti eskirdi, konsullik rad etyapti
    konsullik hisobiga turishim kerakmi
    belarus elchixonasi hujjat bermay qo‘yibdi
    chet ellikka polshaning yo‘l hujjati
    plotskdagi pasport bo‘limi qachon ishlaydi
    o‘n olti yoshga to‘lgan o‘g‘limga pasport qayerda qilinadi
    pasportdagi lotincha ism bilan kartadagi mos emas, konsulga borayinmi
    konsullikka navbat onlayn ochilmayapti
    паспортимни йўқотдим, элчихона қаерда
    консуллик қачон ишлайди
pasportim kir mashinada yuvilib ketdi
pasport muddati o‘tib ketdi konsul uzoqda
shu yerda tug‘ilgan bolaga yashil pasport
    muhrlari bor kitobchamni o‘g‘irlashdi
    elchixona juda uzoq
    chaqaloqning hujjati yo‘q
    onamga ishonchnoma kerak`,
  RETURN_HOME: `uyga qaytmoqchiman, chiptaga pulim yo‘q
    mamlakatdan chiqib ketish haqida qaror keldi
    chegara xizmati o‘ttiz kunda ket dedi
    akamning deportatsiyasini qanday to‘xtataman
    iom orqali ixtiyoriy qaytish
    shengenga uch yil kirish taqiqi
    toshkentga bepul chipta bormi
    amakivachchamni chiqarib yuborishdan oldin ushlab turishibdi
    vatanga butunlay qaytyapmiz, nimalarni yopib ketish kerak
    pul yordami bilan yurtga qaytish dasturi
    viza muddatidan ikki oy oshdim, ketmoqchiman
    kirish taqiqini qanday oladi
    deportatsiya qaroriga shikoyat
    samarqandga uchishga pulimiz yetmayapti
    xotinim kasal, yurtimizda davolatmoqchimiz
    aeroportda to‘xtatib orqaga qaytarishdi
    bolalar bilan chiqarib yuborishadimi yoki qoldirishadi
    qo‘llab-quvvatlanadigan qaytish dasturi nima
    angliyadan qaytayotgan polyak nimadan boshlaydi
    yigirma yildan keyin irlandiyadan qaytib ko‘chish
    ko‘chib qaytganda buyumlarni bojsiz o‘tkazish
    taslim bo‘ldim, onamning oldiga uchmoqchiman
    qaytish yo‘l pulini kim to‘laydi
    bu yerda qolgim yo‘q, ketishga yordam bering
    qamoqdan keyin haydab yuborishyapti
    ish beruvchi tashlab ketdi, uyga qaytmoqchimiz
    deportdan keyin bir yilda qaytib kelsam bo‘ladimi
    bir tomonlama chipta namanganga
    majburiy qaytarish va bolam maktabda
    deport bo‘lib qora ro‘yxatga tushdim
    vatanga borganda qayta joylashishga yordam beriladimi
    уйга қайтмоқчиман, билетга пулим йўқ
    депортация қилишяпти, нима қилай
    uyga qaytmoqchiman, lekin chiptaga pulim yo‘q
    ish chiqmadi, o‘zbekistonga qaytishga bilet olishga ham pul qolmadi
    samolyot chiptasini kim olib beradi, uyga ketmoqchiman
    pasportim ham pulim ham yo‘q, vatanga qanday qaytaman
cho‘ntakda pul yo‘q yurtga ketmoqchiman
chegarachilar chiqib ket degan qog‘oz berdi
onam og‘ir kasal ketishim kerak pul yo‘q
    boshqa chidolmayman, biletga pul yo‘q
    o‘ttiz kunda chiqib ket degan qog‘oz keldi
    do‘stim ushlab turilibdi, jo‘natishadi
    qaytadiganlarning yo‘lini kim to‘laydi
bo'ldi charchadim vatanga qaytib ketaman
qaytib ketaman lekin biletga pul yo'q`,
  LANGUAGES: `polyakcha gapirolmayman, kim yordam beradi
    shaharda chet tillarini o‘rganish joylari
    do‘kon va idoralarda til to‘sig‘i
    hech kim meni tushunmaydi, faqat o‘zbekcha bilaman
    bir yo‘la polyak va ingliz tilini o‘rganmoqchiman
    ham o‘zbek, ham polyak tilini biladigan odam kerak
    tilim past, og‘zimni ochishga uyalaman
    bu yerda qaysi til bilan kun ko‘rsa bo‘ladi
    bolalarim gapiradi, men bir so‘z bilmayman
    qaysi til sertifikati kerak va qayerda beriladi
    ruscha biladigan xodim idorada bormi
    grammatika, talaffuz va lug‘at noldan
    уйда ўзбекча, ташқарида полякча, тилларни аралаштираман`,
  POLISH_COURSE: `polyak tilini bepul qayerda o‘rgansa bo‘ladi
    yangi boshlovchilar uchun kechki kurs
    lotin harflarini polyakcha o‘qishni bilmayman
    tungi smenadan keyin onlayn polyak tili darsi
    b1 sertifikat imtihoniga tayyorlov
    polyakcha o‘qish va yozishni o‘rgating
    yangi a1 guruh qachon boshlanadi
    chet elliklar uchun darslik va mashq daftari
    uyda bola bilan o‘tirgan xotinim polyak tili kursiga bormoqchi
    polyak tilidagi kelishiklar jonimga tegdi
    zavodda smenadan keyin polyakchadan o‘qituvchi keladi
    til maktabining oylik to‘lovi qancha
    dam olish kunlari o‘zbeklarga polyak tili
    a2 dan yuqoriman, o‘rta guruh qidiryapman
    daraja aniqlash testini topshirsam
    hamshira va shifokorlar uchun polyak tili
    ellik yoshda noldan polyakchani boshlayapman
    tushunaman, lekin gap tuzolmayman
    har kuni ertalab intensiv kurs
    onamga shaxsiy polyak tili o‘qituvchisi
    kurs polskiego musulmon ayollarga ham bormi
    davlat til imtihoni polyakcha chet ellik uchun
    bolani ham qoldirib turadigan til kursi
    cz sz harflarini eshitib ajratolmayman yozganda
    so‘zlarni o‘zim yodlaydigan ilova
    sentabrdan til darsiga yozilish
    polyak tilini birja to‘lab o‘qitadimi
    поляк тилини текинга қаерда ўрганаман
    поляк тили курсига ёзилмоқчиман
smenadan keyin polyakchani qayerda o‘rganaman
alifbodan boshlab polyak tili
til imtihoniga tayyorlanish
haydovchilar uchun polyak tili darsi
skladdagilarga polyakcha o‘rgatish
    faqat rahmat va salomni bilaman
    nonvoyda barmog‘im bilan ko‘rsataman
    smenadaman, shanba kungi dars bormi
    hujjat uchun til sertifikati kerak`,
  CONVERSATION_PRACTICE: `kim bilan polyakcha gaplashib mashq qilsam
    kitobdan emas, jonli polyakcha suhbat kerak
    qahva ustida suhbat klubi
    mahalliylar bilan polyakcha gurunglashmoqchiman
    tushunaman-u, gapirgani uyalaman
    til tandemi, men o‘zbekcha o‘rgataman evaziga
    payshanba kuni til kafesi
    telefonda va kassir bilan gaplashishni mashq qilsam
    filmlar haqida yengil polyakcha gurung
    haqiqiy polyak nutqiga qulog‘im o‘rgansin
    sekin gapiradigan uchrashuvlar
    sayr qilib gaplashadigan sherik qidiryapman
    kursdan keyin unutyapman, ovoz chiqarib gapirish kerak
    daryo bo‘yida til stoli
    stol o‘yinlari o‘ynab polyakcha valaqlashish
    nafaqaxo‘r chet ellik bilan jon deb gaplashadi
    sartarosh va usta bilan rol o‘ynab gaplashish
    polyakcha inglizcha til almashish
    kechqurun onlayn suhbat guruhi
    talaffuzim yomon, kim to‘g‘rilaydi
    o‘smir tengdoshlari bilan polyakcha gaplashgani tortinadi
    qo‘shni bilan kichik suhbatni qanday boshlayman
    ona tili polyakcha odam dialog uchun
    hazil va slengni hammaday aytay
    robotday gapiraman, kimdir men bilan suhbatlashsin
    boshliqdan oylik oshirishni polyakcha so‘rab mashq qilay
    o‘zim haqimda yozuvsiz gapirib berish
    gapirganimda hech kim kulmaydigan davra
    haftada bir soat jonli gaplashish
    o‘yin maydonchasida onalar bilan polyakcha laqillash
    pogaduchy po polsku bormi
    полякча гаплашиб машқ қилмоқчиман
    гаплашадиган поляк шерик керак
tushunaman lekin tilim aylanmaydi gapirishga
polyak bilan o‘tirib suhbatlashib o‘rgansam
    o‘qiyman, lekin gapirolmayman
    choy ustida xatomni to‘g‘rilaydigan odam kerak
    polyakcha gapirishga qo‘rqaman
    polyaklar bilan gaplashishga jur’atim yetmaydi`,
  OTHER_LANGUAGES: `kattalar uchun ingliz tili kursi
    germaniyaga ketishdan oldin nemis tilini o‘rganmoqchiman
    qizimga yakshanbalik o‘zbek maktabi bormi
    bolalarim o‘zbek tilini unutib qo‘ymasin
    polyak qo‘shnim ukrain tilini o‘rganmoqchi
    ispan tili noldan
    imo-ishora tili kursi
    italyan tilini qayerda o‘rgatishadi
    boshlovchilarga rus tili alifbosi
    shu yerda tug‘ilgan nabiramga ona tilini o‘rgatsam
    kichkintoylarga inglizcha qo‘shiqlar bilan
    turk tilidan uyda dars
    norveg tili kemada ishlash uchun
    maturaga ingliz tilidan repetitor
    o‘g‘illarimga dam olish kuni arab tili
    polyak qiz o‘zbekcha o‘rganmoqchi
    fransuz tili klubi
    ielts toefl tayyorlov
    kichik o‘zbeklar uchun ona tili maktabi
    idora xodimlariga ukrain tili asoslari
    golland tili lola dalalari uchun
    yapon yoki xitoy tili o‘smirga
    o‘g‘lim ona tilini yo‘qotyapti
    qarovchilar uchun nemis tili
    shved, chex, slovak tilini o‘rgatadiganlar
    bola o‘z tilida o‘qib yozishi kerak
    it xodimlariga biznes ingliz tili
    tojik tilini o‘rgatadigan odam bormi
    koreys tili topik imtihoniga
    esperanto kechalari
    o‘zbek tilini bepul o‘rgataman, istagan kelsin
    инглиз тили курси қаерда бор
    болам ўзбек тилини унутмасин
bolalar o‘zbekchani unutyapti kim o‘rgatadi
ishga inglizcha kerak bo‘lyapti
    bolalar buvisi bilan gaplasholmay qoldi
    kechqurun ingliz tilini tiklamoqchiman
    o‘zbekcha o‘rgataman, polyakcha o‘rgating
bolalarim ona tilini unutib qo'ymasin`,
  TRANSLATION_INTERPRETING: `doktor oldida tarjimon kerak
    idoraga kim men bilan borib tarjima qiladi
    maktab o‘qituvchisi bilan gapni tarjima qilib bering
    shifoxonada o‘zbekcha tarjimon bormi
    polyakcha xat keldi, nima yozilganini bilmayman
    o‘zbekcha og‘zaki tarjima qiladigan odam
    hozir telefon orqali tarjimon kerak
    militsiyada tushunmadim, tarjimon yo‘q edi
    google tarjima xato qilyapti, odam kerak
    ota-onalar majlisiga madaniyatlararo assistent
    konferensiyaga sinxron tarjimon
    tarjimonning bir soati qancha
    buvimning ruscha xatini o‘girib bering
    doktor tez gapiradi, tarjimonsiz bo‘lmaydi
    videoqo‘ng‘iroq orqali tarjimon vizit paytida
    muhrsiz oddiy tarjima yetadi
    imo-ishora tarjimoni idoraga
    sudda o‘z tilimda gapirmoqchiman
    dori yo‘riqnomasini o‘zbekchaga tarjima
    hamma gapni bolamiz tarjima qiladi, bu to‘g‘ri emas
    ko‘ngilli tarjimon o‘zbek
    bankdan polyakcha sms keldi, ma’nosi nima
    kadrlar bilan uch tomonlama qo‘ng‘iroqda tarjimon
    tug‘ruqxonada tlumacz kerak
    докторга тайёр таржимон керак
do‘xtir nima deganini tushunmadim yonimda tarjimon bo‘lsa
politsiyaga gapimni tushuntirib bersin
kasalxonada polyakcha gapirib beradigan odam
    yurak doktori nima deyishini tushunmayman
    ota-onalar majlisida kim gapiradi
    klinikadan qo‘ng‘iroq qilishdi, tushunmay qo‘yib qo‘ydim
ertaga do'xtirga boraman til bilmayman yonimda kim bo'ladi
operatsiyaga til biladigan odam kerak`,
  SWORN_TRANSLATION: `o‘zbekchadan polyakchaga qasamyodli tarjimon
    tug‘ilganlik guvohnomasi muhr bilan tarjima
    diplomni qasamyodli tarjimonga o‘girtirish
    qasamyodli tarjimaning beti qancha turadi
    o‘zbek haydovchilik guvohnomasining rasmiy tarjimasi
    ajrim qarorini muhrli tarjima qilish
    oddiy tarjimani idora qaytarib berdi
    tlumacz przysiegly o‘zbek tili
    pasport tarjimasi nikoh uchun rasmiy
    notarius qasamyodli tarjimon talab qilyapti
    qizimning tabel bahosi tarjimon muhri bilan
    sudlanmaganlik ma’lumotnomasining tasdiqlangan tarjimasi
    ertaga tez tasdiqlangan tarjima
    adliya vazirligi tarjimonlar ro‘yxati
    qasamyodli tarjimaga skan yetadimi yoki asli
    tarjimada dumaloq muhr bo‘lishi kerakmi
    nikoh guvohnomasi o‘zbekistondan muhrli tarjima
    nemis mashina hujjatlarini qasamyodli tarjima
    ishonchnomani ruschadan tasdiqlab tarjima
    vasiyatnoma sud uchun rasmiy tarjima bilan
    qoraqalpoqchadan litsenziyali tarjimon topiladimi
    apostilni ham tarjima qilish kerakmi
    kasallik tarixini komissiyaga tasdiqlangan tarjima
    zagsga qasamyodli tarjimon olib kelish
    emlash daftarchasi rasmiy tarjimasi
    firma ustavi ingliz tiliga tasdiqlab
    karta uchun hujjatlarni qasamyodli tarjima qildiraman
    elektron imzoli qasamyodli tarjima
    aliment qarori tasdiqlangan nusxa
    varshavada o‘zbek qasamyodli tarjimon bormi
    polyakcha ma’lumotnomani o‘zbekchaga tasdiqlab o‘girish
    муҳрли таржима керак, қаерда қилинади
    нотариал таржима қанча туради
nikoh qog‘ozini muhr bilan tarjima qildirish
idora faqat prisyajniy tarjima oladi
diplomni polyakchaga o‘girtirish
    hujjatni o‘zbekcha deb qaytarishdi
    dumaloq muhr bilan polyakchasi kerak
    sud qog‘ozining bir beti qancha`,
  ADVICE: `bu ishni qayerga olib borishni bilmayman
    chet elliklarga kim maslahat beradi
    birdaniga ko‘p masala, maslahat kerak
    bepul konsultatsiya bo‘ladimi
    polsha qoidalarida adashib qoldim
    aqlli odam nima qilishimni aytsa
    ruscha yoki o‘zbekcha telefon maslahati
    kimdan so‘raydi odam, hech kim javob bermaydi
    oilada bir nechta muammo, bitta maslahatchi kerak
    chet elliklar uchun ishonch liniyasi
    faqat bitta savolim bor, to‘lashga pulim yo‘q
    idoradan xat keldi, hech narsa tushunmadim
    маслаҳат берадиган одам борми мусофирга`,
  INFORMATION_POINT: `endi keldim, nimadan boshlayman
    chet elliklar uchun ma’lumot punkti qayerda
    qaysi oynaga borishim kerak
    shaharda qanday idoralar bor va qachon ishlaydi
    shaharda yangiman, hech narsaga tushunmayapman
    yangi kelganlarga xarita va yo‘riqnoma
    polshadagi birinchi kunlar ro‘yxati
    bu yerda hammasi qanday ishlashini kim tushuntiradi
    chet elliklar integratsiya markazi
    hokimiyatda qaysi xona nima uchun
    o‘zbekcha buklet plotskda yashash haqida
    yangi yashovchida qanaqa imkoniyatlar bor
    to‘g‘ri joyga yo‘naltirib yuboring
    bir idoradan boshqasiga yuborishyapti
    yangi kelganlar uchun tanishuv uchrashuvi
    muhojir uchun qo‘llanma bormi
    o‘z tilimdagi ma’lumot liniyasi
    hamma narsani so‘rasa bo‘ladigan joy qayer
    gminada muhojirlar maslahatchisi
    chet elliklarni qabul qilish soatlari
    kelganidan keyin birinchi navbatda nima qilish kerak
    birinchi qadamlar haqida yo‘l ko‘rsatuvchi
    qaysi urzadga borishim kerak
    na shaharni, na idoralarni bilaman
    kerakli bo‘limning manzilini ayting
    gabin yaqinidagi qishloqda yashayman, eng yaqin ma’lumot joyi
    chet elliklar uchun yagona darcha
    oila bilan ko‘chib keldik, qanday joylashamiz
    polshaga kelgan o‘zbek avval qayerga boradi
    punkt informacyjny chet elliklar uchun
    shahar xizmati o‘zbekcha qayerga borishni aytadimi
    янги келдим, нимадан бошлайман
    чет элликларга маълумот қаерда берилади
kecha keldim birinchi qayerga boraman
qaysi ish qaysi idorada bitadi
yangi kelganga hammasini tushuntiradigan joy
    samolyotdan tushdim, qog‘ozlarda adashdim
    avval nima qilishni kim aytadi
yangi keldik hech narsa bilmaymiz kimdan so'rasak
qaysi idoraga borishni tushuntirib beradigan joy
    sprawam qayerga yetdi
    decyzja qachon chiqadi`,
  LEGAL_ADVICE: `advokat kerak, ammo pulim yo‘q
    nieodplatna pomoc prawna ga qanday yozilaman
    suddan qog‘oz keldi, sana qo‘yilibdi
    ruscha gapiradigan yurist bormi
    jinoyat ishi ochildi, qamashlari mumkin
    sudda ajrashishni qanday boshlayman
    huquq fakulteti talabalari klinikasi
    erimning merosini akalari talashyapti
    tuhmat qilding deb sudga berishdi
    guvoh sifatida chaqirishdi, borishim shartmi
    notarius va ishonchnomaning farqini tushuntiring
    meni eshitmay hukm chiqarishibdi, e’tiroz yozaman
    qilmagan o‘g‘riligim uchun ayblashyapti
    ma’muriy qaror ustidan shikoyat yozish
    sud xarajatidan ozod bo‘lish mumkinmi
    apellyatsiyani menga kim yozib beradi
    qo‘shni bilan mediatormi yoki sudmi
    o‘g‘lim kim bilan qolishi haqida da’vo
    qarz shartnomasi haqiqiymi, huquqshunos ko‘rsin
    ajrashganda mulk bo‘lish
    tumandagi navbatchi advokat qachon o‘tiradi
    sudga da’vo berish qancha turadi
    jarimaga rozi emasman, sudga boraman
    aliment undirish uchun da’voni kim tayyorlaydi
    ertaga sud majlisi, himoyachi tegadimi
    qonun moddalarini tushunmayapman
    sinov nazorati ofitseri uyimga keldi
    xelsinki jamg‘armasi huquqshunosi qochqinlarga
    prawnik tekin plotskda
    yurist haftada bir qabul qilarkan, qaysi kuni
    qarzga pul bergan odam ustidan sudga arz
    адвокат керак, пулим йўқ
    судга чақиришди, ким ҳимоя қилади
suddan qog‘oz keldi kuni belgilangan
menga tuhmat qilib ish ochishdi
do‘stimni olib ketishdi advokat kerak
erimni olib ketishdi qamoqda
do‘konda o‘g‘irlading deb ushlashdi
sudlanmaganlik haqida spravka qayerdan
    sudya chaqirtirdi, qo‘rqaman
    qilmagan ishimga ayblashyapti
    tilxat yozib berdim, endi pushaymonman
    qonunni biladigan, pul olmaydigan odam`,
  CONSUMER_RIGHTS: `telefon oldim, buzildi, do‘kon qabul qilmayapti
    internet do‘kon pulimni qaytarmayapti
    oyoq kiyimni ikki haftada qaytarsam bo‘ladimi
    iste’molchilar ombudsmani qayerda
    kir mashinasi kafolatini rad etishdi
    operator internet uchun ming zlotiy yozib yubordi
    eshikma-eshik yurgan sotuvchiga qozon uchun imzo qo‘ydim
    telefonda tuzilgan shartnomadan voz kechish
    aviakompaniya reysni bekor qildi, kompensatsiya bormi
    sayyohlik firmasi dam olishda aldadi
    usta mashinani yomon tuzatib pul so‘rayapti
    olx dan buyum oldim, ichidan g‘isht chiqdi
    sport zali abonementni bekor qildirmayapti
    aksiya yolg‘on ekan, chekda narx boshqa
    eski mashinaning yurgan yo‘lini kamaytirib sotishibdi
    sug‘urta zararni to‘lamayapti
    mebel singan holda keldi, sotuvchi jim
    kimyoviy tozalash ko‘ylagimni buzdi
    onlayn kursga to‘ladim, kirish bermadi
    telefon dogovorini muddatdan oldin uzish jarimasi
    nafaqaxo‘rlarga ko‘rpa sotib uch ming olishdi
    chek ham, faktura ham bermadi
    nuqsonli velosiped, servis qo‘l yuvyapti
    uokik ga shikoyat
    avtobus firmasi chipta pulini qaytarmaydi
    reklamatsiyani qanday yozish kerak
    bitta buyurtma uchun ikki marta yechib olishdi
    avtomaktab pulni olib yopilib qoldi
    quruvchidan olgan yangi kvartirada kamchilik bor
    bozordan chirigan kolbasa oldim, qayerga arz qilaman
    suratchi to‘y rasmlarini bermayapti
    сотиб олган телефоним бузилди, пулни қайтармаяпти
    дўкон алдади, ким текширади
    internetdan telefon buyurtma qildim, pul ketdi, tovar kelmadi
    olxdan narsa oldim, sotuvchi yo‘qolib qoldi
    do‘kon buzuq telefonni qaytarib olmayapti
    onlayn kurs uchun to‘ladim, kurs bo‘lmadi, pulni qaytarishmayapti
telefon buyurtma qildim qutidan sovun chiqdi
do‘kon buzuq televizorni almashtirmayapti
pulini to‘ladim tovar kelmadi
    to‘laganimdan keyin sotuvchi blokladi
    eshikka kelib buvimga boshqa tarif imzolatishdi
    bekor qilsam ham zal pul yechyapti`,
  FORM_FILLING: `arizani to‘ldirishga kim yordam beradi
    blankadagi kataklarni tushunmayapman
    iltimosnoma yozib bering
    idora xatiga javob yozishim kerak
    birga to‘ldiramiz, men imzo qo‘yaman
    polyakcha formaga nima yozaman
    shikoyat xatini yozishga ko‘maklashing
    hujjatni chop etib nusxa ko‘chirsam
    to‘g‘ri to‘ldirganimni tekshirib bering
    bu qog‘ozlar ustida men bilan kim o‘tiradi
    ilova va deklaratsiyalar juda ko‘p, adashdim
    yettinchi katakka xato kod yozdim, qaytarib berishdi
    rasmiy xatni odob bilan yozish
    polyakcha yozolmayman
    bobom ko‘zi ojiz, yozib beradigan odam kerak
    elektron blanka uchinchi betda qotib qoldi
    podanie namunasi maktab direktoriga
    ishonchnoma qanday yoziladi
    hujjat to‘ldirishda muloyim odam
    yetishmayotgan hujjatni qo‘shing deb talab qilishdi
    gminaga uch gapli so‘rov
    anketa va arizani to‘ldirish kerak
    ko‘k ruchkami yoki qora
    dushanba kuni qog‘oz ishida yordam beradigan ko‘ngillilar
    to‘liqsiz paket topshiribman
    darchali konvert keldi, nima qilaman
    qo‘lda yozsam bo‘ladimi yoki terilgani kerak
    wniosek faqat polyakcha ekan
    nusxani asliga mos deb tasdiqlatish
    qog‘ozbozlik menga og‘irlik qilyapti
    xatni oddiy so‘z bilan qisqartirib aytib bering
    imzoni qayerga qo‘yaman, sana qanday yoziladi
    аризани тўлдиришга ёрдам беринг
    полякча хат ёзиб беринг
anketa uzun polyakcha qanday to‘ldiraman
konvertda nima yozilgan o‘qib bersin
idoraga javob xat yozdirish
    olti bet katak, hech narsa tushunmadim
    burgut rasmli konvert keldi
    qaysi qatorni bo‘sh qoldiraman
    birga o‘tirib ko‘rib beradigan odam`,
  DIGITAL_SKILLS: `kompyuterda ishlashni bilmayman
    buvim nevarasi bilan videoqo‘ng‘iroq qilmoqchi
    oldindan to‘lanadigan sim kartani ro‘yxatdan o‘tkazish
    elektron pochta qanday ochiladi
    telefonim bloklanib qoldi, kim yechadi
    bepul wifi qayerda bor
    polyakcha ilovani qanday yuklab olaman
    kompyuter va printerdan foydalansam
    keksalarga smartfon darslari
    gmail parolini unutdim
    raqamni bir operatordan boshqasiga o‘tkazish
    feysbukimni buzib kirishdi
    havolani bosgani qo‘rqaman, o‘rgating
    hujjatni skanerlab yuborish
    uy interneti qaysini tanlayman
    internet paketi va balansni to‘ldirish
    excel va word ni o‘rganyapman
    bolaning planshetiga ota-ona nazorati
    kompyuterim yo‘q, hamma narsa onlayn
    qisqa safarga esim
    vatsap, viber va telegramni yangi telefonga o‘tkazish
    kutubxonada raqamli yordam stoli
    pdf ni yuklab chop qilish
    xotira to‘lib telefon qotyapti
    telefon xitoychada turibdi, tilini almashtiring
    internetdan xavfsiz xarid qilish
    vizitni onlayn band qilolmayapman
    o‘quvchi uchun noutbuk hadya
    soxta sms kelsa qanday bilaman
    kattalarga kompyuter savodxonligi
    klaviaturada polyak harflari
    zoom yoki teams yig‘ilishiga ulanish
    ekranim sindi, sozlamalarni kim ko‘rsatadi
    компьютер билмайман, ким ўргатади
    симкартани рўйхатдан ўтказиш қандай
onamga telegramni o‘rgatish kerak
polyak simkartasi internet yoqish
kompyuterga yaqin borolmayman o‘rganaman
    onam ilovani bosolmaydi
    uyga rasm bilan qanday qo‘ng‘iroq qilaman
    telefon to‘lib qotib qoldi
    umrimda sichqoncha ushlamaganman
telefon ishlatishni bilmayman o'rgatib qo'ysa
ota-onam smartfonni tushunmaydi`,
  HEALTH: `kasalman, qayerga borishni bilmayman
    chet ellik uchun polshada davolanish qanday
    butun oilaga tibbiy xizmat kerak
    sug‘urtam yo‘q, lekin davolanishim shart
    sog‘lig‘imni qayerda tekshirtirsam bo‘ladi
    bu yerdagi tibbiyot qanday ishlaydi
    bir haftadan beri holim yo‘q, isitmam bor
    surunkali kasalman, doimiy kuzatuv kerak
    o‘zbek yoki rus tilini biladigan vrach bormi
    bepul skrining va tahlillar qayerda qilinadi
    bolalar va kattalar klinikalari
    davlatga borganim yaxshimi yoki xususiyga
    касалман, қаерга борай`,
  DOCTOR: `oilaviy shifokorga qanday yoziladi
    bolamning uch kundan beri issig‘i tushmayapti
    kardiologga yo‘llanma kerak
    bugun ishga l4 kerak
    ruscha gapiradigan bolalar doktori
    przychodniaga qanday navbat olinadi
    belim og‘rib oyog‘im uvishyapti
    och qoringa qon tahlili
    ko‘z doktori va yangi ko‘zoynak
    oila shifokori deklaratsiyasini qayerdan olaman
    ishga kirishdan oldin tibbiy ko‘rik
    yo‘talim ketmaydi, kechasi bo‘g‘ilaman
    issiqxonadan keyin toshma va qichima
    ortopedga navbat ikki yildan keyin
    bosimim ko‘tarilib boshim aylanadi
    bolamning qulog‘idan yiring oqyapti, lor
    terapevtim qo‘pol, almashtirmoqchiman
    yotib qolgan onamga uyga doktor
    teleporada nima, telefonim ishlamaydi
    qorin uzi qilish
    qandim bor, tasma yozib bering
    oshxonada ishlash uchun sanepid kitobchasi
    sinishdan keyin reabilitatsiya va massaj
    belimda xol kattalashdi, teri doktori
    changga allergiya, ko‘zim yoshlanadi
    o‘rmonda kana chaqdi
    kasal bolani qaragani kasallik varaqasi
    xususiy internist narxi
    buyrakda tosh, yonim og‘riyapti
    registraturada joy yo‘q deyishyapti
    qalqonsimon bezni tekshirish, endokrinolog
    nevropatolog kerak, qo‘llarim titraydi
    болам иситмаси тушмаяпти, доктор керак
    оилавий шифокорга ёзилмоқчиман
    uch kundan beri yo‘talib isitmalayapman
    belim qotib qoldi qaysi vrachga boraman
    bolaning badaniga toshma toshdi
    qand dorim tugadi retsept kim yozadi
    ishga kirishdan oldin medosmotr qayerda
    ko‘zim xira ko‘radi parda tushgan
    qulog‘imdan suv oqadi
    tizzam og‘rib zinadan chiqolmayman
    bolam burniga munchoq tiqib qo‘ydi
    qulog‘iga hasharot kirdi
    yo‘talim haftalab ketmayapti
    kichkinam olovdek yonyapti
    siyganda achishadi
    qorniga qizil dog‘ toshdi
    qonimni tekshirtirmoqchiman
    belim qotib qoldi
    belim tutib qoldi
    bo‘ynim qotdi
    tizzam shishib ketdi
    belimni qimirlata olmayman
    yuk ko‘tarib belim chiqib ketdi
    belim og‘rib uxlolmayman
    bel og‘rig‘i o‘tmayapti`,
  HOSPITAL_EMERGENCY: `tez yordam raqami qaysi
    yuragim siqilib nafas ololmayapman
    bolam kir yuvish vositasini ichib yubordi
    boshimni urib hushimdan ketdim
    kechasi sor ga qanday boraman
    to‘lg‘oq boshlandi, qayerga boraman
    erim yiqilib o‘ziga kelmayapti
    qonni to‘xtatolmayapman, rangim oqarib ketdi
    kechasi poliklinika yopiq, bola bo‘g‘ilyapti
    bir yuz o‘n ikkiga qo‘ng‘iroq qilyapman, tushuntirolmayman
    chuqur kesilib tikish kerak
    appenditsit shekilli, o‘ng tomon
    operatsiyaga shifoxonaga yotish kerak
    reanimatsiyada akam, kirgizishmayapti
    muzda sirg‘anib oyog‘imni sindirdim
    dadamga insult bo‘ldi, tili aylanmayapti
    baland isitmadan bola tirishib qoldi
    shifoxonaga borish soatlari
    shifoxonadan ko‘chirma qanday olinadi
    avariyadan keyin bolnitsaga olib ketishdi
    qaynoq suvdan kuyib pufakcha chiqdi
    dalada ilon chaqdi
    bola munchoq yutib yo‘talyapti
    tez yordam bepulmi yoki sug‘urta kerakmi
    statsionarga yotishda nima olib boraman
    qon qusyapman, darrov boryapman
    bosim ikki yuz bo‘lib ko‘zim tindi
    spirtdan zaharlanib hushsiz yotibdi
    szpital qabul bo‘limi qayerda
    ichim buralib qattiq og‘riyapti kechasi
    sor da olti soatdan beri navbatdaman
    тез ёрдам чақиринг, юрагим оғрияпти
    бола нафас ололмаяпти, шифохона қаерда
    bobom hushsiz yotibdi, nafasi qiyin
    bolaning boshi yorildi zinadan yiqilib, qayerga olib boraman
otam yiqilib og‘zi qiyshayib qoldi
bolam tanga yutib yubordi
yarim kechasi qornim qattiq og‘ridi
boshi yorilib qoni to‘xtamayapti
bola titrab qaltirab isitmasi qirq
    hammomda yiqilib javob bermayapti
    hamma dorini ichib qo‘yibdi
    qon oqib to‘xtamayapti
    otamning qo‘li uvishib terlayapti
    qaynoq sho‘rva to‘kildi`,
  HEALTH_INSURANCE: `sug‘urtalanganmanmi, qanday bilaman
    nfz da o‘zim qanday sug‘urtalanaman
    ixtiyoriy sug‘urta oyiga qancha
    boshliq tibbiy sug‘urtaga yozmagan
    xotin va bolalarimni sug‘urtamga qo‘shish
    chet elga chiqqanda yekuz yevropa kartasi
    doktorda tizim qizil ko‘rsatdi
    sug‘urtasiz operatsiya qancha turadi
    dogovor tugadi, sug‘urta qachongacha ishlaydi
    talabaning ubezpieczenie universitetda
    viza uchun xususiy tibbiy polis
    sug‘urtam yo‘qligi uchun shifoxona hisob yozdi
    zus da yozilganimni zua dan ko‘rsam
    homilador sug‘urtasiz ham davolanadimi
    ota-onasi sug‘urtasiz bola tekin davolanadimi
    ukrain ukr bilan nfz da sug‘urtalanganmi
    daromadsizman, badalni kim to‘laydi
    mehmonga kelgan onamga sayohat sug‘urtasi
    plotskdagi nfz bo‘limi qayerda
    davlat sug‘urtasi qaysi tahlilni qoplaydi
    agentlik sug‘urtalangan deydi, doktor qabul qilmaydi
    zlecenieda talabaga sug‘urta berilmaydi
    ishsizga yozildim, sug‘urta chiqdi
    firma egasining tibbiy badali
    yashash kartasi uchun sug‘urta tasdig‘i
    boshqa davlat sug‘urtasi bilan davolanish
    rmua qog‘ozi nima, kim beradi
    ishlamaydigan xotinimni sug‘urtalasam
    ikp bemor hisobi, sug‘urta qayerda ko‘rinadi
    sug‘urtada uzilish bo‘lsa jarima bormi
    bola tug‘ilgach sug‘urtaga necha kunda qo‘shaman
    суғуртам борми, қандай биламан
    нфз суғуртасини қандай қиламан
    agent sug‘urtalangansan deydi, przychodnia bazada yo‘qsan deydi
    dogovorsizman, ixtiyoriy nfz ga yozilmoqchiman
    straxovkam bor yoki yo‘qligini qayerdan bilaman
    ishxonam meni sug‘urta qilganmi, tekshirmoqchiman
    doktorga bordim, sug‘urtangiz yo‘q deyishdi
kasalxona katta schyot berdi straxovka yo‘q edi
xotinimni o‘zimning straxovkamga qo‘shish
ishdan ketsam davolanish pullikmi
yevropaga sayohatda kasal bo‘lsam qaysi karta
    ro‘yxatxonada siz uchun hech kim to‘lamaydi deyishdi
    operatsiyadan keyin katta hisob keldi
    xotinimni o‘zimnikiga qo‘shsam bo‘ladimi
    ishsizman, doktor ko‘radimi
xotinim bolalarimni sug'urtamga qo'shmoqchiman
    registraturada qizil chiqdingiz deyishdi
    poliklinika kompyuterida qizil turibman
    doktor sug‘urtang ko‘rinmayapti dedi`,
  DENTIST: `tishim kechasi qattiq og‘riydi
    nfz bo‘yicha bepul tish doktori qayerda
    bolamning sut tishi qurtlagan
    yuzim shishib yiring yig‘ildi
    chuqur karies, asabini olishi kerak
    aql tishini olish qancha turadi
    protez qo‘ydirish qimmat, maoshim yetmaydi
    qizimga breket
    plombam ovqatda tushib ketdi
    dentist ruscha tushunadimi
    milkim tish yuvganda qonaydi
    yiqilib oldingi tishim sindi
    tish rentgeni bepulmi
    uyda yotgan qariyaning tishi og‘riyapti
    koronka va implant qancha
    tishlarni tozalash, tosh olish
    bola tish doktoridan qo‘rqib yig‘laydi
    yakshanba kuni tez stomatolog
    homiladorga narkoz mumkinmi tishga
    jag‘im qulflanib og‘zimni ocholmayapman
    tungi stomatologiya plotskda
    sun’iy tishlar sindi
    og‘zimdan hid, milk yallig‘langan
    maktabda tishini ko‘rib stomatologga yuborishdi
    issiq sovuqqa tishim sezuvchan
    bo‘lib to‘lab davolaydigan xususiy tishchi
    kanal davolash nfz bilan bo‘ladimi
    stomatologga navbat uch oydan keyin
    tishimni oldi, jag‘im og‘rig‘i ketmaydi
    oq plomba kerakmi yoki qora tekinidan
    har kuni tish og‘rig‘iga tabletka ichyapman, chidolmayman
    тишим оғрияпти, стоматолог керак
    тишни бепул қаерда даволайди
    kecha tish uxlatmadi, lunjim shishib ketdi
    bolamning tishi ushalib tushyapti, nfz bilan kim davolaydi
tishim kechasi bilan uxlatmadi
lunjim shishib ketdi tishdan
bolaning suti tishi qorayib ketdi
    yuzim koptokdek bo‘ldi
    toshni tishlab yarmi ketdi
    ovqatda plomba tushib qoldi
    qizimning tishi qiyshiq chiqyapti`,
  PHARMACY: `kechasi ochiq dorixona qaysi
    retseptimda to‘rt xonali kod bor, qayerdan olaman
    e-recepta ni telefonda ocholmayapman
    retseptsiz qanday dori berishadi
    o‘zbekistonda ichgan dorimning muqobili kerak
    insulinim tugadi, doktorga yetolmayapman
    bolaga isitma tushiruvchi sirop
    aptekada farmatsevtga og‘riqni qanday tushuntiraman
    antibiotikni retseptsiz sotmadi
    yetmish yoshdan oshganlarga dori tekinmi
    dori juda qimmat, chegirmali retsept bormi
    homiladorlikdan saqlovchi tabletka qayerda sotiladi
    ertangi tabletka dorixonada beriladimi
    yakshanba kuni qaysi apteka navbatchi
    allergiya tabletkasi va burun tomchisi
    astma ingalyatori bo‘shadi
    bosim dorim yurtdan olib kelgandim, tugadi
    qon bosim o‘lchagich qayerdan olaman
    bint, yod va plastir kerak
    tomoq uchun so‘riladigan tabletka
    bolaning boshida bit, shampun kerak
    tish og‘rig‘iga dori dorixonada
    retsept muddati o‘tibdi, dorini bermadi
    pampers va sut aralashmasi dorixonada
    dori sotuvdan olinibdi, o‘rnini bosuvchi bormi
    retseptda doza xato yozilgan
    apteka olgan dorimni qaytarib olmadi
    termometr va kovid test
    qishda d vitamini qaysi
    lekarstvoni polyakcha yo‘riqnomasi tushunarsiz
    muddati o‘tgan dorilarni qayerga topshiraman
    дорихона кечаси очиқми
    рецептим бор, дорини қаердан оламан
    bolam yo‘talyapti, retseptsiz qaysi siropni olay
    doktor kodni sms qilib yubordi, dorini qanday olaman
yakshanba qaysi dorixona ochiq
yarim tunda bolaga sirop kerak
isitmaga dori qayerdan olaman
    yakshanba yurak dorim tugadi
    telefondagi kodni qayerda ko‘rsataman
    allergiyaga retseptsiz nima bor`,
  PREGNANCY_WOMENS_HEALTH: `homiladorman, ginekologga yozilmoqchiman
    homiladorlik testi ikki chiziq chiqdi
    plotskda qayerda tug‘aman
    tug‘ruqdan keyin doya uyga keladimi
    birinchi uzi, chaqaloqning yurak urishi
    homilador paytimda qon keta boshladi
    kesarcha kesishni tayinlashdi
    ko‘kragim qotib og‘riyapti emizayotganimda
    sutim kam, emizikli onaga yordam
    ayollar ko‘kragi mammografiya skriningi
    bachadon bo‘yni surtmasi bepul
    hayz kechikib kelmayapti
    abort qilish yoki homilani olish mumkinmi
    er-xotinga tug‘ruq kursi
    homilador daftarchasi karta ciazy
    bola qimirlamayapti, qo‘rqyapman
    to‘rtinchi oyda boladan ayrildim
    klimaks boshlanib terlayapman
    homilador og‘ir ko‘tarishi mumkinmi
    sug‘urtasiz homiladorni kim ko‘radi
    spiral va tabletka ginekologda
    uch yildan beri farzand bo‘lmayapti, bepushtlik
    papilloma virusi va surtma ayolga
    tug‘gandan keyin yig‘layveraman, charchadim
    tug‘ruqda hamroh doula
    polozhna chaqaloqqa uyga qachon keladi
    egizakka homiladorman, xavf ostida
    ayol ginekolog istayman, erkakdan uyalaman
    ayollar oqindisi va qichima
    homilador vitamin va qand tahlili
    chaqaloq kindigi va tug‘ruqxonadan keyingi kunlar
    ҳомиладорман, гинекологга ёзилмоқчиман
    қаерда туғаман, туғруқхона қаерда
xotinim besh oylik qayerga ko‘rsatamiz
ikki oydan beri ko‘rmadim
tug‘ish yaqin qaysi kasalxona
ko‘kragimda tugun bor
    ikki oy kechikdi, qo‘rqyapman
    mayda tug‘aman, hech kimga ko‘rinmadim
    ko‘kragimda bir narsa sezdim
    bolam tushdi, hech kim tushuntirmaydi
    spiral qo‘ydirmoqchiman
bolam tushib qoldi juda yomonman
ikki oylik homilam tushib qoldi`,
  VACCINATION: `bolamni emlatishim kerak, qayerga olib boraman
    emlash jadvali o‘zbekistonnikidan boshqacha ekan
    emlash daftarchasi faqat o‘zbekcha yozilgan
    qariyalarga gripp vaksinasi tekinmi
    kovidga qarshi qo‘shimcha doza hali qilinadimi
    mix kirdi, qoqshol emlashi kerakmi
    o‘rmonda ishlayman, kana entsefalitiga ukol olsam
    olti haftalik chaqaloqning birinchi emlanishi
    emlashdan keyin bolaning isitmasi chiqdi
    afrikaga boraman, sariq isitmaga vaksina
    maktab emlanganlik haqida qog‘oz so‘radi
    qizamiq tarqalibdi, men emlanmaganman
    sanepid emlash bo‘yicha xat yuboribdi
    o‘tkazib yuborgan emlashlarni qanday quvib yetamiz
    hamshiraga gepatit b vaksinasi
    bolada bcj chandig‘i bor, yana qilinadimi
    it qopdi, quturishga qarshi emlash
    go‘dakka rotavirus tomchisi
    qizimga papilloma vaksinasi tekin ekan
    emlashdan voz kechsam jarima solishadimi
    bog‘cha emlanmagan bolani olmayapti
    suvchechakka qarshi vaksina bog‘chadan oldin
    chet eldan kelgan kattaga qaysi emlashlar yetishmaydi
    emlash kuni pediatrga vizit
    szczepienie bola uchun qaysi kuni
    dadamga pnevmokokk ukoli
    vaksina sertifikati sayohat uchun
    polio tomchisini yurtda olgan, bu yerda takrorlanadimi
    homilador gripp ukolini olsa bo‘ladimi
    bolam ukoldan qo‘rqib baqiradi, emlash xonasi qanaqa
    bir yoshga to‘ldi, qaysi emlash navbatda
    болани эмлатишга қаерга бораман
    гриппга қарши вакцина борми
    bolam yurtda emlangan, bu yerdagi kartaga qanday yozdiraman
bolaning emlashi yarim qoldi bu yerda davomi
zanglagan mix kirdi ukol kerak
kana chaqdi emlatish
    kichkinamning navbatdagi ukoli keldi
    ukol daftarchasini yo‘qotdik
    o‘rmonda ishlayman, kanadan qo‘rqaman
    bog‘ga kirishdan oldin emlash so‘rashyapti
ikki oylik chaqalog'imni qayerda emlashadi`,
  MENTAL_HEALTH: `musofirchilikda ruhan chidolmayapman
    o‘zbekcha yoki ruscha psixolog kerak
    kechasi uxlolmayman, o‘y bosadi
    do‘konda vahima tutib qoldi
    depressiyadaman, o‘rnimdan turolmayman
    urushdan keyin bolam kechasi baqirib uyg‘onadi
    psixiatrdan tabletka retsepti
    bepul ruhiy terapiya qayerda bor
    uydan chiqishga qo‘rqaman, yuragim uradi
    urushda ko‘rganlarim ko‘z oldimdan ketmayapti
    vatan sog‘inchi ezadi, yig‘layveraman
    o‘smir xonasiga qamalib qo‘lini kesyapti
    tug‘gandan keyin asabim buzildi
    maktabda bolaga psixolog bormi
    ruhiy salomatlik markazi qayerda
    ishdan stress bo‘lib toliqdim, hech narsa yoqmaydi
    bipolyar kasalligim bor, dorim tugadi
    ruhiy tushkunlik, kim bilan gaplashsam yengillashaman
    депрессия бўлдим, психолог керак
    yuragim siqilib nafasim qaytadi qo‘rqaman
    uyni sog‘inib yig‘lab o‘tiraman
    o‘g‘lim kelgandan beri indamay qoldi
    kechasi xayol surib uxlolmayman
    qizim ovqat yemay ozib ketyapti
    ukam xonadan chiqmaydi gapirmaydi
    o‘rnimdan turgim kelmaydi
    ko‘chib kelgandan beri ko‘ksimda tosh bor
    qizim qo‘lini tirnaydi
    hamma narsaga yig‘layman
    avtobusda yuragim o‘ynab ketadi
    o‘q ovozidan keyin yotib olaman
    urushni tushimda ko‘rib terlab uyg‘onaman
    yuragim siqilyapti hech narsa yoqmayapti
    asabim chatoq
    boshim shishib ketdi
    hech narsaga qo‘lim bormaydi`,
  CRISIS_SUPPORT: `yashagim kelmayapti, o‘zimni o‘ldirmoqchiman
    suitsid xayoli keldi, hozir kimga qo‘ng‘iroq qilaman
    inqiroz psixologi kechasi ham bormi
    ko‘prikda turibman, hech kimim yo‘q
    yaqinim o‘zini o‘ldirdi, chidolmayapman
    bolam o‘zini o‘ldiraman deb qo‘rqityapti
    kechayu kunduz ishlaydigan ishonch telefoni
    bugun hammasini yo‘qotdim, shokdaman
    avariyadan keyin titrayapman, gapirolmayman
    ko‘p tabletka ichib qo‘ydim, pushaymonman
    ruhiy krizis, bugun qayerga boraman
    kriz aralashuv punkti qayerda
    frontda erim o‘ldi, oilamiz krizisda
    o‘smirlar uchun ishonch telefoni bir yuz o‘n olti
    jinni bo‘lish arafasidaman, kimdir kelsin
    o‘g‘lim sms bilan xayrlashdi, yordam bering
    hostelda yolg‘izman, o‘zimni shikastlayapman
    bepul shoshilinch ruhiy yordam
    uyimiz yondi, hamma qo‘rqib yig‘layapti
    oilada fojia bo‘ldi, kim ovutadi bizni
    hammaga yukman deb o‘ylayman, yo‘q bo‘lib ketsam deyman
    tunda ruscha gapiradigan inqiroz telefoni
    sevgan odamim tashlab ketdi, umrim qorong‘i
    o‘limim haqida rejam bor, to‘xtating meni
    zo‘rlashdan keyin gaplashadigan odam kerak
    farzandim vafot etdi, aqldan ozyapman
    umidsizlikdaman, dilim hech nimaga tortmaydi
    ikki kundan beri uxlamadim, ovozlar eshityapman
    bolalarning ishonch telefoni kechasi ishlaydimi
    hozir bir odam bilan gaplashmasam bo‘lmaydi, o‘lgim kelyapti
    яшагим келмаяпти, ёрдам беринг
    ҳозир ким билан гаплашсам, ўзимни ўлдирмоқчиман
    tungi uch bo‘ldi, yomon o‘ylar ketmayapti, kimdir eshitsa
    jo‘ram o‘zimni osaman deb yozdi, unga nima deyman
endi chidab bo‘lmaydi hammasini tugatsam
do‘stim o‘zini osaman deyapti
hozir kim bilandir gaplashmasam bo‘lmaydi
qizim qo‘lini tig‘ bilan kesyapti
o‘g‘lim o‘ziga zarar yetkazyapti
    do‘stim xayrlashuv yozibdi
    bu kecha chiqish yo‘lini ko‘rmayapman
    uyimiz yondi, titrab o‘tiribmiz
    hozir bir ovoz kerak
kechasi yolg'iz yomonman gaplashadigan odam yo'q
jonimdan to'ydim hech kim yo'q
ukam o'zini osmoqchi bo'ldi qo'rqyapman`,
  ADDICTION: `erim har kuni ichadi, to‘xtamaydi
    aroqni tashlamoqchiman, o‘zim eplolmadim
    narkotikka o‘tirib qoldim, chiqmoqchiman
    anonim alkogoliklar yig‘ilishi qayerda
    kazinoga oyligimni yutqazyapman, azart
    o‘g‘lim o‘t chekadi, gapga kirmaydi
    detoks qilish qayerda tezda
    sigaretni qanday tashlayman
    onlayn stavka va slotdan qutulolmayapman
    kodlash aroqqa bu yerda bormi
    metadon dasturi plotskda
    ichgandan keyin qo‘lim titrayapti
    piyonistaning xotinlari guruhi
    oilasi alkogoldan jabr ko‘rgan, psixolog
    bola kechasi bilan kompyuter o‘ynaydi, tashlolmaydi
    amfetamin, mefedron ishda ishlatishyapti
    mastlikda urdi, keyin tashlayman deb qasam ichdi
    har kuni aroqsiz turolmayman, bog‘lanib qoldim
    telefonga o‘rgangan o‘smir, ajralolmaydi
    mast dadaga komissiyaga ariza
    reabilitatsiya markazi, o‘n ikki qadam
    qaramlik terapevti bepul va yashirin
    ishda alkogol tekshirdi, bo‘shatishdi
    akam giyohvand bo‘ldi, uydan pul o‘g‘irlaydi
    uyqu dorisisiz uxlolmayman
    do‘stim pivosiz kun o‘tkazmaydi
    chekishni tashlash plastiri va doktor
    narkologga yashirin bormoqchiman
    bayramda yana ichib qo‘ydim, qaytaldi
    har maoshdan bukmekerga yuguraman
    nos otishni tashlolmayapman
    эрим ичади, ким даволайди
    наркотикдан қутулмоқчиман
    o‘g‘lim 1xbetga oyligini tikib yuboradi
    akam stavkadan chiqolmayapti, qarzga botdi
    ukam aroqxo‘r bo‘lib qoldi, ishga ham bormaydi
    qo‘shni xonadagi yigit nasha chekadi, tashlamoqchi
    har kuni ichadi oyligini aroqqa sarflaydi
    o‘g‘lim tuni bilan pubg o‘ynaydi
    stavkada hamma pulni yutqazdi
    ukam igna sanchadi davolash kerak
    nosni tashlay olmayapman
    shishani pech orqasiga yashiradi
    oyligim avtomatlarga ketdi
    kukunsiz kuni o‘tmaydi
    tashlayman deb yana ichaman
    o‘g‘limning ko‘zi har kecha qizil
    o‘g‘lim o‘n uch yosh nimadir chekyapti
    o‘smir o‘g‘limning ko‘zi qizarib keladi nimadir chekadi`,
  CHILDREN_EDUCATION: `bolalarimni olib keldim, qayerda o‘qishadi
    ta’lim masalalarida kimga murojaat qilaman
    uchta bolam har xil yoshda, bog‘cha ham maktab ham kerak
    polsha ta’lim tizimi qanday
    bolalarim o‘qishini davom ettirsin
    necha yoshdan o‘qish majburiy
    chet ellik bolalarni bepul o‘qitishadimi
    yaslidan universitetgacha yo‘lni tushuntiring
    ta’lim muassasalari ro‘yxati kerak
    kichigi bog‘chaga, kattasi maktabga
    ona ham bola ham o‘qisa
    kuratorium qayerda va nima ish qiladi
    болаларим қаерда ўқийди полшада`,
  NURSERY: `sakkiz oylik bolani ishlaganimda kimga qoldiraman
    zlobekka navbat qachon yetadi
    bir yoshli qizimni yasliga bermoqchiman
    dekretim tugayapti, chaqaloqqa qaraydigan yo‘q
    xususiy yasli oyiga necha pul
    yasli pulini davlat to‘laydimi
    kunlik tarbiyachi uyida ikki yoshli o‘g‘limga
    bolam hali yurmaydi, yasliga olishadimi
    faol ota-ona bir yarim ming zlotiy yasliga
    pampers va butilkani o‘zim olib boraymi
    bir yarim yoshli bola yaslida qoldirsam yig‘laydi
    kichkintoylar klubi bir necha soatga
    ertalab oltida ishim boshlanadi, yasli qachon ochiladi
    sentabrdan yasliga chaqaloqqa joy
    yasli ikkala ota-ona ishlashini talab qiladi
    zlobek qayerda mahallamizda
    ikki yoshda bog‘chaga hali olmaydi
    bolani yasliga bersak xotinim ishga chiqadi
    yaslida nechta bolaga bitta enaga
    o‘n oylik egizaklarga yasli
    uch yoshgacha bolaga qaraydigan kim bor
    sutga allergiyasi bor, yasli nima yedirishadi
    yaslida birinchi hafta moslashish
    babciowe pulimi yoki yasli yordami
    chaqaloqni qoldirib yarim kun ishlayman
    kunduzgi uyqu yaslida qanday
    yasliga yozish uchun bola peseli
    ikki yoshli qizim hali pamperda
    zavod yonida ishchilar chaqalog‘iga yasli
    yolg‘iz onaning chaqalog‘iga yaslida navbatsiz
    tug‘ilganiga bir yil bo‘lmagan bolaga yasli topilarmikan
    болани яслига бермоқчиман
    чақалоғимга ясли керак, ишлашим керак
    ikkalamiz smenada ishlaymiz, kichkina bolaga kim qarab turadi
    ertalab beshda ishga ketaman, bolani kimga tashlab ketaman
    bir yarim yoshli qizimni kunduzi qayerga bersam bo‘ladi
    enaga topolmayapmiz, yaslida joy bormi
ikkalamiz smenada bolaga kim qaraydi
bir yoshli qizni qayerga qo‘yib ishga boraman
ertalab beshdan bola qaraydigan
    oltida ishga kiraman, bir yoshlini kim qaraydi
    sakkiz oylik qizimga joy
    buvisi ketdi, qaraydigan yo‘q
qizim bir yoshga to'ldi ishga chiqmoqchiman
o'g'lim bir yarim yoshda kim qaraydi
    ikki yoshli bolamga joy kerak
    ikki yashar qizim bor yasliga bersam
    bir yarim yoshli o‘g‘limni kimga qoldiraman`,
  PRESCHOOL: `bog‘chaga yozish qachon boshlanadi
    przedszkole to‘rt yoshli o‘g‘limga kerak
    bolam uch yoshga to‘ldi, bog‘cha topaman
    bog‘chada joy yo‘q ekan, qayerga boraman
    zerowka nolinchi sinf majburiymi
    bolam polyakcha gapirmaydi, bog‘chada qiynaladi
    xususiy bog‘cha narxi va ovqati
    besh soatdan keyin bog‘cha puli qancha
    tarbiyachi bolam boshqalarni tishlaydi deyapti
    bog‘chada ovqat yemaydi, ertalab yig‘laydi
    logopedi bor bog‘cha
    bog‘cha ikkida yopiladi, men to‘rtgacha ishlayman
    besh yoshli qizimni bog‘chaga berish kerak
    rekrutatsiya bog‘chaga mart oyida
    yozda bog‘cha yopiq, kim navbatchi
    bog‘chadan har hafta shamollab keladi
    olti yoshda, bog‘chada maktabga tayyorlasin
    bog‘cha bayramida she’r yodlaydi
    akasi bilan bitta bog‘chaga
    bog‘chada kiyim almashtirish va shippak
    bog‘cha arizasi va ustunlik ballari
    autizmli bolaga integratsion bog‘cha
    bolani bog‘chadan kim olib ketadi ishonchnoma bilan
    montessori bog‘chasi chet elliklarga
    qishloqda bog‘cha yo‘q, eng yaqini qayer
    bog‘chada bolamning o‘zbekchasini tushunishmaydi
    yangi yil ertaligiga kostyum bog‘chada
    bog‘cha direktorini ko‘rmoqchiman
    yil o‘rtasida keldik, bog‘chaga olishadimi
    cho‘chqa go‘shtisiz ovqat berishadimi bog‘chada
    боғчага навбат қандай олинади
    беш яшар болани боғчага бермоқчиман
    to‘rt yoshli o‘g‘limni bog‘chaga bermoqchiman
    przedszkolega joy yo‘q deyishdi
    uchga to‘ladi, bolalar bilan o‘ynasin
    hamma guruh to‘la
    bog‘chada qoldirsam yig‘laydi
    qizim uchga to‘ladi ishda bo‘lganimda qayerda qoladi`,
  SCHOOL: `bolani maktabga yozdirish uchun nima kerak
    o‘zbekistondan kelgan bolani qaysi sinfga olishadi
    manzil bo‘yicha maktabimizni qanday bilaman
    o‘g‘lim yettinchi sinf, litseyni o‘ylayapti
    maktab direktori bilan uchrashmoqchiman
    o‘zbekcha tabelni maktab so‘rayapti
    sakkizinchi sinf imtihoni qanchalik qiyin
    texnikum, litsey yoki kasb maktabi qaysi yaxshi
    sinfda bolamni masxara qilib xafa qilishyapti
    darsga bormayapti, o‘qituvchi qo‘ng‘iroq qildi
    librus elektron kundalik ochilmayapti
    maktab avtobusi qishloqdan plotskkacha
    maktab tushligi qancha turadi
    o‘n sakkizda, maktab hali majburiymi
    sinfda ikkinchi yilga qoldirishdi
    szkola podstawowa qizim uchun
    ota-onalar majlisida hech narsa tushunmadim
    ko‘chyapmiz, maktabni almashtirish kerak
    darsliklar tekinmi yoki sotib olaman
    birinchi sinfga sumka va daftar kerak
    maturani chet ellik til bilmay topshiradimi
    din darsiga qatnashmasa maktabda bo‘ladimi
    болани мактабга ёзмоқчиман
    ўғлимни қайси синфга олишади
yil o‘rtasida keldik bola qaysi maktabga boradi
sakkizinchi sinf qizim bu yerda nechanchi sinf
o‘g‘limni maktabga yozdirish hujjat
    yil o‘rtasida keldik, ikkalasiga sinf kerak
    uyda yettinchida o‘qirdi
    o‘tkazishga qanday qog‘oz kerak`,
  SCHOOL_SUPPORT: `o‘g‘lim matematikadan qiynalyapti, repetitor kerak
    uy vazifasida o‘quvchiga kim yordam beradi
    maktabda chet ellik bolaga qo‘shimcha polyakcha dars
    qizim sinfda hech narsa tushunmay jim o‘tiradi
    yangi kelgan bolalarga tayyorlov sinfi
    arzon repetitor plotskda
    disleksiya bor, harflarni almashtiradi
    psixologik-pedagogik maslahat markazi, poradnia
    sakkizinchi sinf imtihoniga tayyorlash kerak
    sinfda o‘z tilimizdagi o‘qituvchi assistenti
    kimyo va fizikadan yiqildi, tuzatsin
    poradnia xulosasi opinia va orzeczenie
    bola ikki baho oladi, yordam berolmayman
    o‘qishi qiyin, bo‘g‘inlarni tashlab ketadi
    diqqati tarqoq, darsda o‘tirolmaydi
    ko‘ngilli talaba darsini qildiradi
    ingliz tilida sinfdan orqada qoldi
    r harfini aytolmaydi, maktab logopedi
    darslikni tarjima qilolmayapti
    maktab psixologi va pedagogi kim
    til tufayli sinfini bitirolmayapti
    yaxshi baholarga o‘quvchi stipendiyasi
    kambag‘al o‘quvchiga o‘quv qurollari va stipendiya
    kasal o‘quvchi uyda individual o‘qisin
    darsdan keyin vazifani o‘qituvchi bilan qilsin
    matematikada iqtidorli, olimpiadaga tayyorlasin
    ko‘paytirish jadvalini yod ololmayapti
    darsga qiziqmaydi, kun bo‘yi telefonda
    sinfdoshlari bilan kirishib ketsin, yangi kelgan o‘quvchi
    maktabda madaniyat assistentini kim chaqiradi
    o‘qishdagi qiyinchilikni tekshirtirish
    репетитор керак, болам математикани тушунмайди
    уй вазифасини қилдиришга ким ёрдам беради
    bolam maktabdan yig‘lab keladi muallimni tushunmaydi
    matematikadan orqada tekin repetitor
    sinfdoshlari o‘g‘limni urib xo‘rlaydi
    qizim darsda jim o‘tiradi til bilmaydi
    ustozning gapini tushunmaydi
    til sababli sinfda qoladi
    kundalikdagi yozuvni tushunmayman
    o‘g‘limni sinfdoshlari kaltaklaydi
    qizimni maktabda mazax qilishadi
    maktab boshlanishidan oldin bolani tayyorlash`,
  AFTER_SCHOOL: `maktabdan keyin bolani beshgacha qayerga qoldiraman
    qizimga raqs to‘garagi
    bolalarga rasm darsi madaniyat uyida
    swietlica maktabda ish tugaguncha
    yozgi lager arzonroq
    qishki ta’tilda bolalarni qayerda o‘ynataman
    o‘n bir yoshli o‘g‘limga shaxmat to‘garagi
    o‘smirlarga robototexnika va dasturlash
    pianino uchun musiqa maktabiga yozmoqchiman
    kun bo‘yi ko‘chada, biror to‘garakka bersam
    polkolonia shaharda iyulda
    skautlar, chodir, sayohat bolalarga
    o‘smirga teatr studiyasi
    yoshlar klubi kechqurun bolalar yig‘iladigan
    milliy raqs ansambli o‘zbek bolalariga
    bolalar xori va qo‘shiq
    onasi to‘rtda olib ketguncha kim o‘ynatadi
    o‘g‘lim gitara chalishni o‘rgansin
    loydan narsa yasash to‘garagi
    xavfsiz kompyuter o‘yinlari klubi
    o‘smir qizim yangi do‘stlar topadigan joy
    dengizga kolonia bolalarga arzonlashtirilgan
    qishloqda bola bekor yuradi, to‘garak yo‘q
    shanba bolalar uchun bepul mahorat darsi
    qizlarga qo‘l ishi, munchoq
    foto va video to‘garagi o‘quvchilarga
    maktabdan keyin rassomchilik studiyasi
    sahnaga chiqishni yaxshi ko‘radi, drama
    ferie va vakacje bolalar dasturi
    sentabrda to‘garakka yozilish
    uyi bo‘sh, maktabdan keyin bolaga kim ko‘z-quloq bo‘ladi
    болага тўгарак керак мактабдан кейин
    ёзги лагерга бермоқчиман
ikki oy kanikul bola uyda yolg‘iz
qizimga rasm chizish to‘garagi
o‘smir bola ko‘chada sang‘ib yuradi
    birda chiqadi, men beshda
    yozda bolalar nima qiladi
    qizim balet yoki qo‘l mehnati istaydi
maktab ta'tilida ishlaymiz bolalar uyda yolg'iz
ta'tilda bolani qoldiradigan joy
maktab uchda tugaydi men oltida ishdan kelaman
dars tugagach bola men kelguncha qayerda tursin`,
  HIGHER_EDUCATION: `o‘zbekcha attestat bilan universitetga kirmoqchiman
    chet ellik talabaga stipendiya
    polshada ingliz tilidagi magistratura
    ishlab turib sirtqi o‘qish
    maturasiz universitetga olishadimi
    plotskdagi politexnika filialida qanaqa fakultet
    talabalar yotoqxonasi akademik
    chet ellikka kontrakt puli qancha
    doktorantura va ilmiy stipendiya
    nawa stipendiyasi o‘zbeklarga
    talaba vizasi uchun universitet qabul xati
    toshkentdan ikkinchi kursga o‘tib o‘qish
    hamshiralikka oliygohda o‘qimoqchiman
    sessiyani yomon topshirdim, haydashmoqchi
    kasallik tufayli akademik ta’til
    talaba guvohnomasi va chegirma
    erasmus bilan bir semestr
    diplom ishini polyakcha yozish
    universitetdan oldin tayyorlov yili
    dekanat hujjatimni olmayapti
    kirish imtihoni va muddatlari oliygohda
    o‘g‘lim tibbiyot talabasi bo‘lmoqchi
    it fakulteti davlat universitetida bepulmi
    kam ta’minlangan talabaga ijtimoiy stipendiya
    karta polaka bilan bepul o‘qish
    uczelnia plotskda qaysi
    rektorga kontraktni bo‘lib to‘lash arizasi
    talaba amaliyoti va ma’ruzalar ertalab
    psixologiya bo‘yicha sirtqi
    qirqda universitetga kirish kechmi
    varshava universitetiga irk da ro‘yxat
    университетга кирмоқчиман
    талабага стипендия борми
kollejni bitirdim bu yerda universitetga kirmoqchiman
kontraktni to‘lashga stipendiya bormi
universitetda yangiman kattaroq kurs yordam bersa
    injenerlikni shu yerda davom ettirsam
    chet ellikka grant bormi
    kreditlarim o‘tadimi
talaba vizam tugayapti o'qishni davom ettirmoqchiman
institutni chala tashlab kelganman tiklasam bo'ladimi`,
  ADULT_EDUCATION: `kattalar uchun kechki o‘rta maktab
    attestatim yo‘q, qirq yoshdaman
    dam olish kunlari kattalar litseyi
    polizealna maktab bepul
    o‘ttizdan oshgan odam matura topshirsa
    ishlab yurib kattalar maktabida o‘qisa
    boshlang‘ich maktabni bitirmaganman, o‘qib yozolmayman
    cku da kattalarga nima o‘rgatiladi
    farmatsevt texnigi polizealnada
    eksternat imtihon o‘rta ma’lumotga
    uchinchi yosh universiteti onamga
    otam oltmishda, ma’ruzaga bormoqchi
    o‘n oltida tashlagan maktabimni davom ettiryapman
    chet ellik ishchilarga sirtqi litsey
    tibbiy kotiba maktabi ikki yillik
    kattalar uchun masofadan o‘qish
    o‘rta maktabni bitirsam karyeramga foyda
    kechki maktabga fevralda yozilish
    to‘qqizta sinfim bor, o‘rtani bitirmoqchiman
    kkz malaka kursi kattalarga
    kattalar maktabida semestrni qanday topshiraman
    kattalarga matematika qaytadan
    buvim san’at tarixini o‘rganmoqchi
    kattalar ta’limi markazi qaysi ko‘chada
    texnik bhp polizealnada
    szkola dla doroslych plotskda
    savodsiz bobom harf o‘rganadi
    o‘ninchi sinfni tashlab ketganman, bitirmoqchiman
    kosmetolog texnigi kattalar maktabida
    katta odam yana parta boshiga o‘tirdim
    катталар мактаби қаерда
    ўрта маълумотни катта ёшда олмоқчиман
o‘qish chala qolgan endi tugatmoqchiman
ishlab turib kechqurun o‘qish
    sakkizinchida tashlaganman, attestat kerak
    kattalarga dam olish kuni dars
    yozishni yaxshi bilmayman`,
  FAMILY: `oilaviy masala, kimga borsam bo‘ladi
    oilada qariya, bola va kasal bor
    plotskda oilaga yordam markazi
    erim boshqa davlatda, hammaga yolg‘iz qarayman
    yolg‘iz onaman, qarindoshim yo‘q
    ko‘p bolali oila kartasi karta duzej rodziny
    uy, bola va ishni qanday birga olib boraman
    qarindoshimga qarash bo‘ynimda
    oila assistenti uyimizga kelsin
    muhojirlikda oilamizga suyanchiq kerak
    bola asrab olish yoki asrandi ota bo‘lish
    oila xizmatlarini kim beradi
    оилавий муаммо, ким ёрдам беради
yo‘qolgan qarindoshni topish
akam bedarak onam yig‘layapti
bola asrab olmoqchimiz`,
  PARENTING: `chet elda bolani qanday tarbiyalayman
    ota-onalar uchun trening va psixolog ma’ruzasi
    bolam gapimga kirmay baqiradi
    o‘smir bilan til topisholmayapman
    ikki yoshli bola do‘konda yig‘lab yotib oladi
    aka-uka doim urishadi, ajratolmayman
    urmasdan bolaga tartibni qanday o‘rgataman
    yolg‘iz tarbiyalayman, kuchim qolmadi
    yangi ota-onalar maktabi
    bolaning uyqu rejimini tuzatish
    otalarga tarbiya bo‘yicha uchrashuv
    uyda ikki tilda bola o‘stirish
    o‘smirga e’tibor yetishmay, yopilib oldi
    yangi singlisidan rashk qiladi
    ijtimoiy xodim bolani olib ketamiz deyapti
    бола гапимга кирмайди, нима қилай
o‘g‘lim buzilyapti gapimga kirmaydi
bolamga baqiraman keyin afsuslanaman
yolg‘iz otaman bolani katta qilyapman
    yerga yotib tepinadi
    baqiraman, keyin afsuslanaman
    ikki o‘g‘ilni yolg‘iz boqish og‘ir
    kechasi ikkigacha kelmaydi
qizim o'smir bo'lib men bilan gaplashmay qo'ydi
bolam hammani uradi baqiradi charchadim
juda sho'x bola gap uqmaydi
o'n to'rt yoshli qizim men bilan gaplashmay qo'ydi`,
  PARENT_CHILD_GROUPS: `bir yarim yoshli bolani o‘ynatgani qayerga olib boraman
    onalar va chaqaloqlar choy ustida
    kolyaskali onalar birga qayerda sayr qiladi
    kichkintoy bilan qo‘shiq va barmoq o‘yini
    uyda bola bilan o‘tiraman, onalarni ko‘rgim bor
    chaqaloqqa sensor o‘yinlari onasi bilan
    yomg‘irli kuni kichiklarga o‘yinxona
    ota va bola birga nimadir qilsin
    o‘yinchoq almashish, ludoteka
    mahallada bolali ayollar guruhi
    ona-bola klubi
    bolam boshqa bolalarni ko‘rmaydi
    bir yoshgacha musiqa va ritm
    onalarga chaqaloq massajini o‘rgatish
    emizikli onalar davrasi
    chaqaloqni bog‘lab ko‘tarish uchrashuvi
    o‘zbek onalar kichiklari bilan qayerda yig‘iladi
    buvi nabirasini ertalab qayerda o‘ynatadi
    birga chizamiz, o‘ynaymiz, bog‘chagacha
    yosh bolali oilalarga piknik
    ikki yoshga ertak onaning tizzasida
    basseynda chaqaloq ota-ona bilan suzadi
    emaklaydigan bolaga yumshoq pol va to‘p
    ota-onalar kafesi o‘yin burchagi bilan
    dekretdagi ona bolasi bilan zerikdi
    yangi onalar tungi emizish haqida suhbat
    kichkintoy otasi bilan doira va nay chaladi
    seshanba yumshoq o‘yinchoqli uchrashuv
    qornimda bola, onalar bilan tanishaman
    uch yoshgacha bola ona bilan birga guruhda
    otalar kolyaska bilan yakshanba sayrga
    оналар болалари билан қаерда учрашади
chaqaloq bilan uyda qamalib qoldim boshqa onalar bilan ko‘rishsam
yosh bola bilan boradigan mashg‘ulot
    yangi onalar bilan o‘tirsam deyman
    emaklaydigan bolam tengdosh ko‘rsin
ikki yashar bolam bilan boradigan joy bormi
kichkintoy bilan o'ynaydigan guruh`,
  FAMILY_COUNSELLING: `er-xotin tinmay urishamiz, ajrashmoqchimiz
    juftlik terapiyasi bepulmi
    oila psixologi o‘zbekcha yoki ruscha
    ajralishda bola bo‘yicha mediator
    xotinim xiyonatni bilib qoldi, oila buzilyapti
    qaynonam bilan yashab bo‘lmay qoldi
    ikki yil erimni ko‘rmadim, begona bo‘ldik
    ajrashgandan keyin bolam otasi bilan gaplashmaydi
    bola kim bilan qolishini tinch kelishaylik
    oiladagi janjalga uchinchi odam kerak
    muhojirlik er-xotin oramizni ajratdi
    qarindoshlar oilamizga aralashadi
    yangi erim bilan bolam bir-birini ko‘tarmaydi
    oilaviy maslahat punkti qayerda
    xotinim haftalab gapirmaydi
    bola uchun tinch ajralish
    ota-ona rejasini mediator bilan yozsak
    bo‘lajak er-xotin suhbati
    erimga ishonmayman, rashk qilaman
    poradnia rodzinna bepul
    pulga er-xotin har kecha urishamiz
    aka-singil gaplashmay qoldik, yarashaylik
    ajrashganlar bola ko‘rish jadvali
    oilada yolg‘izman, tushunishmaydi
    o‘smir qiz janjalimizdan uydan qochdi
    bolam ikkinchi nikohni qabul qilmadi
    ajrashgach bola uchun do‘st bo‘laylik
    oila munosabatlari mutaxassisi
    shaharda juftlik psixoterapevti
    qaynona-kelin tarbiyada kelisholmaydi
    эрим билан уришамиз, ажрашмоқчимиз
    оила психологи керак
uyda har kuni janjal birga yashash qiyin
erim bolaga pul bermaydi
ajrashdik bolani ko‘rsatmayapti
    har kuni urishamiz, bolalar eshitadi
    ketib qoldi, bolalarga pul yubormaydi
    oramizda betaraf odam kerak
    qaynonam uyimizni boshqaradi
erim boshqa ayolga ketdi ajrashmoqchiman
ajrashsak sud bolani kimga qoldiradi`,
  SENIORS: `qari onam yolg‘iz uyda qolibdi
    bobomga kuniga ikki soat qarovchi kelsin
    qariyalar uyi plotskda
    buvimga ovqatni uyga kim keltiradi
    yetmishdaman, yolg‘izlik ezadi
    pensionerlar klubi va raqs
    dadamda demensiya, uydan chiqib ketadi
    altsgeymerli buvim tanimay qoldi
    senior kartasi va chegirma
    qariyalar kunduzgi uyi
    yotib qolgan buvini yuvintirish, ag‘darish
    qariyaga qo‘l uchun trevoga tugmasi
    qariyaga hamroh bo‘ladigan kim
    dom pomocy spolecznej ga qanday so‘rash
    yurtdan keltirilgan keksa ota-onaga kim qaraydi
    qariyaga opiekunka kerak
    pensionerlarga mashq va piyoda yurish
    qariyaga dori olib beradigan odam
    kechasi qariya yonida kim qoladi
    bolalari uzoqda, yolg‘iz qariyaman
    qariyalarga o‘yin va sayr
    hassali oqsoch onam yiqildi
    sakson yoshli onamga hammomni moslab beraylik
    palliativ parvarish, hospis bobomga
    firibgarlar haqida qariyalarga suhbat
    yoshlardan ekran o‘rganaman nafaqada
    bobom yaxshi eshitmaydi, telefonda gaplashmaydi
    uyga issiq ovqat pensionerga
    qariyalar uyida joy qancha
    operatsiyadan keyin buvi yolg‘iz yasholmaydi
    geriatr va qarovchi kursi qarindoshga
    қари онамга қаровчи керак
    бобом ёлғиз яшайди, ким қарайди
    sakson yoshli bobom uydan chiqib adashib qoldi
    ishda ekanimda onamga suv va dorini kim uzatadi
    buvimga uyda qarab turadigan odam kerak
    bobom yotib qoldi, kim ovqatini berib turadi
    onamning yoshi katta, yolg‘iz qoldirib bo‘lmaydi
    otam qarib qoldi, men smenadaman, kim qaraydi
qaynonamni yolg‘iz qoldirib ishga ketaman
otamni cho‘miltirib ovqat beradigan odam
buvim kun bo‘yi yolg‘iz
buvijonimga qaraydigan odam
qarilikda gaplashadigan odam yo‘q
    otam zinadan chiqolmaydi
    buvim uyini unutadi
    biz ishda, bobo bilan kim o‘tiradi`,
  DISABILITY: `nogironlik darajasini qanday olaman
    bolam aravachada, pandus yo‘q
    orzeczenie o niepelnosprawnosci kim beradi
    nogironlik komissiyasi qachon chaqiradi
    pfron dan aravacha olishga yordam
    o‘g‘limda autizm, terapiya kerak
    daun sindromli bola tug‘ildi
    ko‘zim ko‘rmay qoldi, oq hassa kerak
    karman, imo-ishora bilan gaplashaman
    nogironlar uchun ko‘k parkovka kartasi
    aravacha bilan binoga kirish
    nogironga shaxsiy assistent
    oyog‘im kesildi, protez moliyalash
    rivojlanishi orqada bolaga erta yordam
    serebral falajli bolaga reabilitatsiya
    turnus reabilitatsiya dofinansowanie
    qo‘ltiq tayoq va hassa qarzga
    onamga eshitish apparati
    wtz mehnat terapiyasi ustaxonasi
    nogiron qayerda ishlasa bo‘ladi, himoyalangan ish
    nogiron oilasi dam oladigan xizmat
    bolaga daraja berishmadi, shikoyat qilaman
    aravachalilarga eshikdan eshikkacha transport
    nogironga vannani moslashtirish
    ko‘zi ojizga brayl va audio
    nogironlik legitymacjasi imtiyozi
    tarqoq skleroz, uyda yordam
    autizmli bolaning ota-onalari guruhi
    ukrainada nogironlik tan olinganmi
    nogironlik aravasi buzildi, ololmayman
    protez va ortopedik poyabzal nfz dan
    ногиронлик даражасини қандай оламан
    болам аутизм, ёрдам керак
    o‘g‘lim yurolmaydi, maktabga kim olib borib keladi
    avariyadan keyin bir qo‘lsiz qoldim, guruh olmoqchiman
    bolam yurolmaydi aravacha kerak
    otam falaj karavot ijaraga
    nogironlik qog‘ozi qayerda beriladi
    aravachadagi qizim maktabga qanday boradi
    nogiron bolaga ot bilan mashg‘ulot
    o‘g‘lim gapirmaydi, qaramaydi
    oyog‘ini kesishdi, nima haqqi bor
    uyga pandus kerak
    karman, hech kim imo qilmaydi
    onam kasalxonadan keyin yura olmaydi
    bobomni to‘rtinchi qavatga ko‘tarolmaymiz lift yo‘q
    operatsiyadan keyin yurmaydi nima olib tursak bo‘ladi
    kasalxonadan chiqdi karavot kerak
    oyoqlari yurmaydi uydan chiqolmaydi`,
  FUNERAL: `yaqinim vafot etdi, nima qilish kerak
    zus dan dafn puli zasilek pogrzebowy
    jasadni o‘zbekistonga olib ketish qancha
    o‘rtog‘im zavodda o‘ldi, oilasi yurtda
    dafn byurosi kechasi ham ishlaydi
    qabristondan qabr joyi qancha
    marhumni kuydirmay tuproqqa qo‘yishni so‘raymiz
    musulmonlar qabristoni va janoza
    otam shifoxonada qaytish qildi, jasadni kim beradi
    janoza namozi va fotiha qayerda o‘qiladi
    marhumning bank hisobini yopish
    kafan va tobut, jasadni yuvish
    kechasi o‘lim haqida doktor qog‘ozi
    dafn puli yo‘q, gmina yordam beradimi
    xotinimni yo‘qotdim, motamdaman
    jasadni olish uchun qarindoshga ruxsat
    qabr toshi, yigirma yilga joy
    beva qolganlar motam guruhi
    buvim uyda qaza qildi, kimga qo‘ng‘iroq qilaman
    jasadni samolyotda olib ketuvchi agentlik
    o‘limdan keyin qolgan mol-mulk
    chaqaloq nobud bo‘ldi, kichik qabr
    onam yurtda o‘lib qoldi, uchaman
    musofirda vafot etganni vatanga yetkazish
    jasad morgda, bermayapti
    marhum hujjatlari va dafn shartnomasi
    motam kuni ishdan ikki kun
    hamkasbimiz o‘ldi, jo‘natishga pul yig‘yapmiz
    kul va qabriston to‘lovi
    erining dafnidan keyin bevaga nima tegadi
    жасадни ўзбекистонга олиб кетиш қанча
    жаноза ва дафн, ёрдам керак
    akam musofirda o‘ldi, qishloqqa qanday olib boramiz
xonadoshim o‘lib qoldi jasadni qanday jo‘natamiz
musulmoncha ko‘madigan joy bormi
o‘lim haqida qog‘oz kim beradi
    xonadoshim o‘ldi, yaqinlari uzoqda
    tobutni vatanga qanday olib ketamiz
    dafnga kim yordam beradi`,
  HOUSING: `oila bilan keldik, yashaydigan joyimiz yo‘q
    uy-joy masalasida shaharda kimga boraman
    besh kishi plotskda qayerda yashaymiz
    o‘zimning burchagim bo‘lsa, ijarami yoki shahar uyi
    oyoqqa turguncha boshpana topsam
    ishchilar yotoqxonasidan oddiy kvartiraga chiqmoqchiman
    turar joy bilan bog‘liq hamma savol
    kichkina xonada olti kishi yashaymiz, ko‘chmoqchimiz
    kvartira sotib olsam bo‘ladimi yoki ijaraga olaymi
    mieszkanie kerak, kim maslahat beradi
    yashash joyi topishga musofirga yordam
    уй-жой керак, кимга мурожаат қиламан
obshejitiyeda o‘n ikki kishi suvarak bor
bosh suqadigan joy kerak`,
  RENTING: `markazga yaqin ijaraga xona qidiryapman
    xo‘jayin depozitimni qaytarmayapti
    kaucja uch oylik so‘rashyapti, bu normalmi
    e’londa kvartira bor, chet ellikka bermaydi
    ikki oylik ijarani to‘lolmadim, haydayapti
    ijara shartnomasi polyakcha, tekshirib bering
    uy egasi qulfni almashtiribdi, narsalarim ichida qoldi
    devorlar mog‘orlagan, xo‘jayin tuzatmaydi
    ijara haqini birdan ikki yuz zlotiyga oshirdi
    bolali oilaga hech kim kvartira bermayapti
    olx dagi kvartira firibgarlik bo‘lib chiqdi
    bir hafta oldin chiqing deb ogohlantirdi
    uy egasi so‘ramasdan kirib yuradi
    kvartiraga kirganda topshirish dalolatnomasi va rasm
    najem okazjonalny nima degani
    it bilan studiya kvartira kerak
    makler vositachi haqi qancha bo‘ladi
    ijarani muddatidan oldin to‘xtatish
    qo‘shni shovqin qiladi, uxlay olmaymiz
    kommunal ijaraga kiradimi yoki alohida
    isitgich buzildi, uy egasi javob bermaydi
    bir oyga vaqtincha xona
    ikki oila birga ikki xonali ijaraga olsak
    qishda ijarachini chiqarib yuborsa bo‘ladimi
    ijaradagi uyni boshqaga bersam maylimi
    ijarani qo‘lma-qo‘l beraman, tilxat yo‘q
    mebelli, kir mashinali kvartira kerak
    shiftdan suv oqib pastdagi qo‘shni janjal qilyapti
    ijarachilar tashkiloti kimni himoya qiladi
    qishloqda hovlili uy ijaraga
    kvartira berishdan oldin maoshni so‘rashyapti
    oynasi sinib, eshigi yopilmaydigan ijara uyda nima qilaman
    ижарага квартира керак, депозит қанча
    хўжайин депозитни қайтармаяпти
uy egasi narsalaringni ko‘chaga otaman deydi
zalogni so‘rasam bugun erta deb yuribdi
devorda qora mog‘or uy egasi qaramaydi
ijara shartnomasi polyakcha tushuntirib bering
kvartira ko‘rgani birga boradigan odam aldanib qolmaylik
    xonamizga so‘ramay kiradi
    jumagacha chiq deyapti
    devor qop-qora dog‘
    pul berdim, kvartira yo‘q ekan
    imzolashdan oldin shartnomani o‘qib beringlar
    hojatxonada eshik yo‘q, baribir pul oladi
    har oy yangi to‘lov o‘ylab topadi
obshejitiya rasvo o'n besh kishiga bitta dush
yotoqxonada qandala bor egasi qaramaydi
obshaga iflos bitta xonada sakkiz kishimiz
ishxona bergan yotoqxona rasvo suv yo'q
bitta hojatxona yigirma kishiga`,
  SOCIAL_HOUSING: `shahar kvartirasiga navbatga qanday turaman
    ko‘p bolali oilaga sotsial uy
    munitsipal uyga ariza qayerga topshiriladi
    shahar uyiga daromad qancha bo‘lishi kerak
    mieszkanie komunalne chet ellikka beriladimi
    navbatda nechanchiman sotsial uyga
    shahar uyi yomon, remont o‘z hisobimdanmi
    dodatek mieszkaniowy, kvartira to‘loviga davlat yordami
    tbs kvartirasi ijara va ulush
    bolalar uyidan chiqqanga uy tegadimi
    yong‘indan keyin shahar vaqtincha uy beradimi
    himoyalangan uy integratsiya uchun
    vafot etgan onam yashagan shahar uyini menga o‘tkazish
    shahar uyini kattasiga almashtirish
    sotsial uy berishmadi, rad qildi
    qochoqlar shahar uyiga haqlimi
    nogironman, beshinchi qavatdan pastga shahar uyi
    sud qarori bilan chiqarildik, sotsial xona
    komissiya uy arizasini necha oy ko‘radi
    shahar bergan uyda pechka bilan isitilarkan
    sim uyi arzon ijara bilan yangi bino
    shahar ijara qarzini bo‘lib to‘lash
    meldunek bo‘lmasa shahar navbatiga yozadimi
    uysiz odam shahar kvartirasini oladimi
    avariya uyimizdan boshqa kvartiraga o‘tkazing
    yolg‘iz ona uch bola bilan, shahar uyi kerak
    yigirma yildan keyin shahar uyini sotib olish
    uy ballari va mezonlari plotskda
    zgkm ga qaysi hujjatni olib boraman
    davlat ijara to‘loviga kam oylikka yordam
    ko‘p yillik kutishdan keyin munitsipal kvartira berishdimi
    шаҳар уйига навбатга турмоқчиман
    социал уй кўп болали оилага
    o‘n yildan beri qimmat ijara to‘laymiz, shahar uy bersa edi
    hokimiyatning uy-joy bo‘limiga ariza berdim, javob yo‘q
ijara qimmat davlatdan uy olsa bo‘ladimi
shahardan kvartira navbatiga turish
    olti kishi bir xonadamiz, qimmatini to‘lolmaymiz
    shahar ro‘yxatiga qanday yozilaman
nogiron bolam bor davlatdan kvartira so'ramoqchiman`,
  UTILITIES: `svetni o‘chirib qo‘yishdi, muzlatkich erib ketdi
    uyda gaz hidi bor
    elektr shartnomasini o‘z nomimga o‘tkazish
    hisoblagich ko‘rsatkichini qanday yuboraman
    axlatni qaysi kuni olib ketadi
    chiqindini saralash, plastik va qog‘oz qayerga
    suv hisobi ko‘p ko‘rsatyapti, to‘lov oshdi
    eski divanni qayerga tashlayman
    batareya qizimayapti, uy sovuq
    svet qarzim bor, bo‘lib to‘lasam
    energa qaysi oynada gaplashadi
    axlat deklaratsiyasi necha kishi
    gaz ballonini qayerda almashtiraman
    kanalizatsiya quvuri tiqilib qoldi
    podyezdda chiroq yonmayapti
    prond o‘chdi, qachon yoqishadi
    uyga internet va kabel ulatish
    ko‘mir bilan isitish, tutun taqiqi
    energiya boni va chegirmali tarif
    butun uyda suvni yopishdi
    kommunalni internetdan to‘lash
    qurilish chiqindisi va konteyner
    eski muzlatkich pszok ga qayerga
    yog‘ va batareykani qayerga topshiraman
    hisoblagich hali oldingi yashovchi nomida
    kotyol yonmay issiq suv yo‘q
    mo‘ri va ventilyatsiya tozalash
    axlat uchun sariq qop bermayapti
    gaz plitani ulash uchun usta
    gaz avariyasiga qo‘ng‘iroq
    axlat kvitansiyasi nomimga kelmayapti
    свет ҳисоби жуда кўп келди
    газни ўчириб қўйишди, кимга қўнғироқ қиламан
    to‘rt yuz zlotiylik svet kvitansiyasi keldi, schotchik adashganmi
    yangi kvartiraga kirdik, elektrni kimning nomiga yozdiramiz
    shisha idishlarni qaysi rangdagi konteynerga tashlaymiz
    jo‘mrakdan ikki kundan beri sariq suv oqyapti
    axlat qutisi to‘lib ketdi, hech kim bo‘shatmayapti
    eski divanni ko‘chaga qo‘ysam jarima bo‘ladimi
    svet puli ikki baravar keldi
    qaysi bakka qaysi musor
    schyotchik oldingi odam nomida
    svetni kesib qo‘yishdi to‘lamagandim
    chiroq o‘chdi, firma javob bermaydi
    axlat to‘lib ketdi, mashina kelmaydi
    krandan jigarrang suv oqadi
    eski matrasni qayerga tashlayman
    eski matrasni qayerga tashlash mumkin
    buzilgan muzlatgichni kim olib ketadi
    eski shkafdan qutulish`,
  EMERGENCY_SHELTER: `bugun tunda yotadigan joyim yo‘q
    kvartiradan haydashdi, sumka bilan ko‘chadaman
    uysizlar boshpanasi plotskda
    vokzalda uxlayapman, sovuq
    noclegownia qayerda kechasi
    bola bilan tunni qayerda o‘tkazamiz
    ishdan ham, yotoqdan ham bir kunda ayrildim
    ko‘chada yashayman, yuvinsam deyman
    pulsiz yotoq yoki hostel
    xotinim uydan haydadi, mashinada uxlayman
    mast odamni boshpanaga oladimi
    uyimiz yondi, bugun boradigan joy yo‘q
    qishda isinadigan joy
    homiladorga ona uyi
    uysizga dush va kir yuvish
    qishloqdan keldim, tunashga joy kerak
    oylikkacha hosteldan chiqarishyapti
    ko‘chadagiga ijtimoiy xodim keladimi
    uch tunga boshpana bering
    do‘stim uyida yo‘q, ko‘chada kutib turibman
    uysiz akam parkda o‘tiradi kechasi
    ish yotoqxonasidan haydashdi, kechasi qayerga boray
    bolali ayolga tunash joyi
    o‘rmonda chodirda, sovuq va och
    boshpana nechada ochiladi kechqurun
    qochoqlarga vaqtincha tunash
    noclegda bo‘sh o‘rin bormi bugun
    tungi avtobusda uxlayapman uchinchi kun
    bolalarim bor, bu kecha krovat kerak
    uysizman, hujjatimni ham o‘g‘irlashdi ko‘chada
    issiq yotoq va bir kecha tom
    тунаш жойим йўқ, кўчадаман
    уйсизлар учун ётоқ қаерда
    bugun kechqurun bolalarim bilan qayerda uxlaymiz, hostelga pul yo‘q
    kecha parkdagi o‘rindiqda yotdim, muzlab qoldim
obshejitiyedan haydashdi bugun qayerda yotaman
ikki kundan beri vokzaldaman
bolalar bilan ko‘chada qoldim
    sumkamni eshikka chiqarishdi, sovuq
    ikki kecha vokzalda yotdim
    menga va itimga vaqtincha joy
erim bolalar bilan uydan haydadi qayerga boraman`,
  MONEY: `oy oxirigacha pulim yetmadi, kimga boraman
    chet ellik oilaga qanday nafaqalar tegadi
    moliya masalalari aralashdi, maslahat bering
    davlatdan nima uchun pul olsa bo‘ladi
    daromad kam, xarajat ko‘p
    pul yordamini qayerdan so‘rash mumkin
    zasilek, pensiya, soliq, hammasini tushuntiring
    oila byudjetini qanday rejalay
    yordam pullari ro‘yxati kimda bor
    oilada daromad to‘xtadi, qanaqa yordam bor
    moliyaviy savodxonlik darsi kerak
    пулим етмади, қандай ёрдам бор`,
  CHILD_BENEFITS: `sakkiz yuz plusni qanday olaman
    bola puli martdan beri to‘xtadi
    osiemset plus o‘zbek oilasiga tegadimi
    maktabga uch yuz dobry start
    bola tug‘ilganda ming zlotiy bir martalik
    sakkiz yuz arizasi zus portalida
    otasi yurtda, bola puli baribir beriladimi
    bolada karta pobytu bor, 800 plus tushadimi
    bola puli qaysi sanada tushadi
    kosiniakowe ishlamaydigan onaga
    aliment jamg‘armasi, otasi to‘lamaydi
    bola nafaqasi zasilek rodzinny
    uch bolam bor, qanaqa pul beriladi
    chaqaloqqa dekret va ota-ona puli
    maktabga bormayapti, sakkiz yuzni to‘xtatishdi
    ukrain bolaga sakkiz yuz bormi
    bola pulini ortiqcha oldi deb qaytarishni talab qilyapti
    bolam germaniyada, pulni bu yerdan olaman
    birinchi sinf uchun daftar dodatek
    bola puli xotinim hisobida, menga o‘tkazay
    nogiron bolaga qarovchi nafaqasi
    ikki yoshli bola rodzinny kapital
    otasi o‘lgan bolaga yetimlik yordami
    faqat men ishlayman, bolaga nafaqa bormi
    zus arizasiga rad javobi, sakkiz yuz
    kartam tugayotgani uchun bola puli kelmayapti
    chaqaloqqa becikowe qaysi hujjat
    sakkiz yuz uchun ota-ona ishlashi shartmi
    ikki davlat orasida bola puli koordinatsiyasi
    asrab olingan bolaga qanday pul beradi
    o‘n sakkizgacha sakkiz yuz olaman
    сакиз юз плюсни қандай оламан
    болам пулини тўхтатиб қўйишди
    uch farzandim bor, bola puliga arizam qaytib keldi
    sobiq erim aliment to‘lamaydi, fonddan olsam bo‘ladimi
    chaqaloq tug‘ildi, qaysi pullarni qayerga yozib olaman
    bolamning otasi aliment to‘lamaydi, davlat to‘laydimi
    aliment fondiga ariza topshirmoqchiman
bu oy bola puli tushmadi
qizim tug‘ildi davlat pul beradimi
    har bolaga bir nima berishar ekan
    hozir tug‘dim, pul beradimi
    yolg‘iz onaman, maktab ro‘yxati uzun
    uch bolani bir maosh bilan boqyapmiz, nafaqa bormi`,
  SOCIAL_ASSISTANCE: `mopsda yordamni qanday so‘rayman
    gops ijtimoiy xodimi uyga keladimi
    ijara va ovqatga pulim yetmay qoldi
    oylik yordam zasilek staly
    o‘tin-ko‘mirga maqsadli yordam
    oila daromadi chegaradan past
    ijtimoiydan bolaga tekin tushlik qog‘ozi
    sotsial yordamni rad etishdi
    kasal yolg‘iz odamman, nafaqa so‘rayman
    uyga tekshirishga kelib wywiad srodowiskowy qilishdi
    vaqtincha kartam bor, sotsial yordam olamanmi
    dori sotib olishga mops pul beradimi
    bolali oilaga ijtimoiy xodim yordami
    do‘kondan qarzga non olyapman, yordam kerak
    gmina yordam markaziga qanday hujjat
    zasilek celowy kiyim va pechka uchun
    ishsiz qolib daromad yo‘qoldi, qisqa muddatli yordam
    besh bolali kambag‘al oila, kun ko‘rolmayapmiz
    kasalligim tufayli ishlolmayman, kambag‘alman
    buvimga sotsialdan qarovchi
    kasal yolg‘iz odamga moliyaviy ko‘mak
    erim qamoqda, bolalar bilan pulsiz qoldim
    mops bir oydan beri javob bermayapti
    ijtimoiy kontrakt bilan ish boshlashga pul
    yong‘in yoki suv toshqinidan keyin davlat yordami
    kam daromadli oilaga mops pul yoki talon
    nogironga zasilek staly
    bayramga kambag‘alga gmina pul beradimi
    asystent rodziny ijtimoiy markazda
    maoshgacha yordam so‘rayman
    uyalaman, lekin nafaqa kerak
    мопсда ёрдам сўрамоқчиман
    ижтимоий ёрдам камбағал оилага
    uchta bola topadigan odam yo‘q
    mops nima yordam beradi
    qishga ko‘mir olishga pul yo‘q
    ijaradan keyin hech narsa qolmaydi
    beva qoldim, tushum yo‘q
    ish topgunimcha ko‘mir va doriga yordam
    besh og‘izga bitta maosh
    oyning o‘rtasida pul tugaydi
    topgani oyning oxiriga yetmaydi
    ovqatga ham doriga ham pulimiz qolmadi
    bir tiyin pulim yo'q bolalar bor
    erim qamalib qoldi bolalar bilan och qoldik
    cho‘ntakda bir so‘m yo‘q
    oylikkacha pul yetmaydi
    cho‘ntagim bo‘m-bo‘sh
    isitish qimmat sovqotyapmiz
    o‘tin olishga pul yo‘q
    gaz qimmat uy sovuq
    oxirgi o‘n zlotiy qoldi
    bolalarga poyabzal olishga pul yo‘q
    bir tiyin qolmadi
    pampers va sutga pulimiz yo‘q
    chaqaloqqa sut olishga pul qolmadi`,
  SOCIAL_INSURANCE: `zus da pensiyani qanday so‘rayman
    o‘zbekistondagi stajim polyak pensiyasiga kiradimi
    bo‘lnichniy puli qachon tushadi
    betobligim uchun pul boshliq to‘lamadi
    dekret puli macierzynski
    sog‘ligim uchun nogironlik pensiyasi renta
    boshliq zus badalini to‘lamagan
    emerytura oltmish besh yoshda
    zus komissiyasi orzecznik
    beva va yetim pensiyasi erim vafotidan keyin
    pensiyani chet elga o‘tkazish
    zlecenieda ixtiyoriy kasallik badali
    pue dagi zus hisobi, staj ko‘chirmasi
    otalik ta’tili ikki hafta va puli
    ishlab turib pensiya olish
    bo‘lnichniyni zus uyga tekshirgani keladimi
    krus fermerga qanday pul beradi
    germaniyadagi yillarim polyak pensiyasiga qo‘shiladi
    firmamda zus qarzi, bo‘lib to‘lash
    ish stajiga qarab emerytura hisoblash
    eski zavoddan mehnat guvohnomasi arxivi
    bo‘lnichniydan keyin reabilitatsiya nafaqasi
    zasilek chorobowy sakson foiz
    o‘n uchinchi pensiya qachon
    kasal bola parvarishi puli zus dan
    zus dagi ish yillarim ko‘rinmayapti
    onamning o‘zbekiston pensiyasini bu yerga o‘tkazish
    plotsk zus bo‘limiga navbat
    pensioner guvohnomasi imtiyozi
    pensiya yoshidagi kishi zus ga qayta hisoblatsa
    boshqa davlat stajini a1 bilan hisoblash
    зусда пенсияни қандай оламан
    зус бадалини хўжайин тўламаган
    oyog‘im singan, kasallik puli haligacha tushmadi
    yigirma yil yurtda, uch yil bu yerda ishladim, pensiyam bo‘ladimi
    tug‘gandan keyin dekret pulini kim to‘laydi, zusmi yoki firma
    otam oltmish beshga kirdi, pensiyaga chiqmoqchi
xo‘jayin zusimni to‘layaptimi yo‘qmi
kasal bo‘ldim bolnichniy pulini kim beradi
bu yerda ishlagan yillarim pensiyaga kiradimi
    belim bilan uydaman, pul kelmadi
    ikki davlatda ishladim, oltmish beshdaman
    xo‘jayin men uchun rostdan to‘laydimi`,
  TAXES: `pit ni qachongacha va qayerga topshiraman
    o‘tgan yil solig‘ini qaytarib olmoqchiman
    pit o‘ttiz yettini birinchi marta to‘ldiryapman
    boshliq pit o‘n birni bermadi
    yigirma oltigacha yoshlarga nol soliq
    urzad skarbowy plotskda
    o‘zbekistondagi daromadni bu yerda ko‘rsatamanmi
    nip raqami qayerdan olinadi
    bolaga soliq chegirmasi
    ota-onam bergan pul uchun hadya solig‘i
    kechikkani uchun soliq jarimasi
    xotin bilan birga soliqqa tortilish
    soliq rezidentligi, qayerda to‘layman
    xato uchun deklaratsiyani tuzatish
    twoj e pit ni ocholmayman
    mashina olganda pcc solig‘i
    kvartira ijarasidan daromad va soliq
    soliqdan xat keldi, tushuntirib bering
    bir yarim foizni xayriyaga deklaratsiyada
    soliq qarzini oyma-oy to‘lash
    gollandiya maoshi polshada soliqqa tortiladimi
    o‘zbekiston bilan ikki marta soliq
    vat deklaratsiyasi
    yurtga ketishdan oldin pit topshirish
    internetdan pit yuborishga yordam
    daromad haqida soliqdan ma’lumotnoma
    ikki firma pit o‘n birini birga to‘ldirish
    yer va uy solig‘i
    ortiqcha ushlangan daromad solig‘i
    naqd topgan pulimga soliq to‘laymanmi
    deklaratsiyani topshirmadim, kechikdim
    пит топшириб солиқни қайтарса бўладими
    нип рақамни қаердан оламан
    o‘tgan yil ikki zavodda ishladim, deklaratsiyani qanday tuzaman
    ortiqcha to‘langan soliq hisobimga qaytmadi
    aprel oxirigacha pit yuborishga ulgurmadim
    qo‘ldan mashina oldim, ikki foizni qayerga to‘layman
    soliq idorasi chaqirtiryapti, qo‘rqyapman
nalogdan pul qanday qaytadi
xo‘jayin pit o‘n bir berdi keyin nima qilaman
    yillik daromadim yozilgan varaq keldi
    oylikdan ko‘p ushlab qolishadi
    maygacha topshirish shartmi`,
  BANKING: `bankda chet ellikka hisob ochish
    pesel yo‘q, karta berishadimi
    bankomat kartamni yutib yubordi
    o‘zbekistonga arzon pul o‘tkazish
    western union yoki wise yaqin joyda
    bank hisobimni bloklab qo‘ydi
    blik qanday ishlaydi
    kartani yo‘qotdim, bloklang
    bank maslahatchisi ruscha
    maosh uchun iban raqam
    chet ellikka kredit beradimi
    kvartira olishga ipoteka bank
    omonat va necha foiz
    ilovaning pinini unutdim bank
    bank yashash kartasi kerak dedi
    valyuta almashtirish kantor
    so‘mni zlotiyga qayerda almashtiraman
    birov kartamdan pul yechib olibdi
    bolaga o‘n ikkida hisob
    ukrainga birinchi karta
    pulni noto‘g‘ri hisobga o‘tkazib yubordim
    konto osobiste bepul xizmat
    bank ko‘chirmasi inglizcha kerak
    debet kartam sindi, yangisi
    chet el kartasi bilan do‘konda to‘lash
    pasport uchun bank xodimi rad etdi
    revolut kartaga oylik tushadimi
    bankomatdan naqd kiritish
    eski manzilga bank kartasi ketdi
    ketishdan oldin eski hisobni yopish
    onamga oyda pul o‘tkazaman, komissiyasi qimmat
    пул ўтказма қилиш ўзбекистонга
    банк ҳисоб очмаяпти
    oylik tushishi uchun hisob kerak, bank qaytaryapti
    andijondagi onamga pul yuboraman, arzon yo‘lini ayting
    karta pinini uch marta xato terdim, bloklandi
    bank ilovasida blik kodini topolmayapman
    go‘yo bankdanman deb kodimni so‘rashdi, aytib qo‘yibman
    dollarimni zlotiyga yaxshi kursda almashtirmoqchiman
    chet ellik deb bank schyot ochmayapti
    onamga pul yuborishning arzon yo‘li
    bankomat kartamni yutib qo‘ydi
    oylik tushadigan joy kerak
    ilova meni chiqarib yubordi
    onamga arzonroq pul jo‘natish
    uyga pul tashlash
    ota-onamga pul jo‘natmoqchiman
    xotinimga kartasiga pul tashlayman
    oylikni oilamga arzon yuborish
    toshkentga besh yuz zlotiy yuborsam qancha yetib boradi`,
  DEBT_ADVICE: `qarzga botdim, chiqolmayapman
    komornik oyligimdan ushlayapti
    kreditni to‘lolmayman, har kuni qo‘ng‘iroq qilishadi
    chwilowka oldim, foizi o‘syapti
    komornik uyga kelib buyum yozdi
    jismoniy shaxsning bankrotligi
    qarzni bo‘lib to‘lash yoki kechish
    birov nomimga kredit olibdi
    kafilman, bank qarzni mendan so‘rayapti
    kollektorlar tahdid qilib telefon qiladi
    hisobimni komornik muzlatdi
    jarimalar yig‘ilib kollektor yozdi
    qarzim o‘zbekistonda, men bu yerda
    bik tarixim yomon, tuzatsam
    qarz muddati o‘tib ketganmi
    erimning qarzi menga o‘tadimi
    aliment qarzimni asta to‘layman
    qarz uchun mashinani musodara qilishdi
    qarzli dadaning merosidan voz kechish
    kreditlarni bittaga birlashtirish
    qarzdorlarga bepul maslahat
    qarz bo‘yicha sud buyrug‘i keldi
    svet firmasi qarzni kollektorga sotibdi
    ishonib qarz bergandim, qaytarmaydi
    internetdan tez qarz oldim, to‘lolmay qoldim
    qarz uchun oylikdan qancha ushlashi mumkin
    eski telefon hisobi krd da
    qarz tufayli uxlolmayman, byudjet reja
    ipotekani to‘lolmayapman, uyimni olib qo‘yishadi
    upadlosc konsumencka qanday
    do‘konda ro‘yxatga qarz yozdirdim, yiqildim
    қарзим кўп, коморник ойлигимни ушлаяпти
    кредитни тўлолмаяпман, нима қилай
    beshta kreditim bor, birini biri bilan yopyapman
    komornik oyligimning yarmini olib qo‘ydi, bolamga yetmayapti
    komornik hisobimdan pul yechdi
    kelishga foizga qarz olgandim to‘lolmayapman
    kredit kechikdi kuniga qo‘ng‘iroq qiladi
    tillalarni lombardga qo‘yib qaytarib ololmayapman
    do‘stim mening hujjatimga kredit olibdi
    oylikning yarmi ko‘rmasimdan ketdi
    kuniga o‘n marta bo‘lib to‘lashni so‘rashadi
    do‘stimga kafil bo‘ldim, mendan so‘rashyapti
    kimdir mening nomimga kredit olibdi
    men olmagan qarz uchun qo‘ng‘iroq qilishyapti`,
  SAFETY: `xavf ostidaman, kimga boraman
    bu shaharda o‘zimni himoyasiz sezyapman
    birov tahdid qilyapti, qo‘rqaman
    zo‘ravonlikdan jabr ko‘rdim, yordam kerak
    muhojirga xavfsizlik haqida nima bilish kerak
    huquqim buzildi, qo‘rqib ketdim
    xavf bo‘lsa qayerga qo‘ng‘iroq qilaman
    jinoyat qurboniga kim yordam beradi
    tinch yashagim bor, meni ta’qib qilishadi
    favqulodda holatda nima qilish kerak
    evakuatsiya va sirena chalinsa nima qilamiz
    yotoqxonada o‘g‘irlik, bizni qo‘rqitishadi
    хавфдаман, ким ҳимоя қилади
    qo‘shnim har kecha baland musiqa qo‘yadi, uxlatmaydi
    tepadagi qo‘shni shovqin qiladi, kimga shikoyat qilaman
    pechka tutayapti, xonada is bor, kim tekshirib beradi
    gaz kolonkadan hid keladi, zaharlanib qolmaymizmi
    hamyon va hujjatlarimni avtobusda tushirib qoldiribman
    ko‘chadan birovning pasportini topib oldim, kimga beraman
    kalitlarimni yo‘qotib qo‘ydim, topilganlar qayerda turadi
    mo‘rini kim tozalaydi, o‘tin yoqamiz
pechkaning tutunidan boshim aylanadi tekshirishsin
kimdir orqamdan yuribdi qo‘rqaman
    kvartiraga avans berdim, bunday uy yo‘q ekan
    qo‘shni har kuni devorni uradi
    pechkadan hammamizning boshimiz aylandi`,
  POLICE: `avtobusda telefonimni o‘g‘irlashdi
    bozorda cho‘ntagimdan hamyonni olib ketishdi
    politsiyaga ariza yozish
    hovlida mashinamni kechasi pachoqlashdi
    qo‘shni kechasi baqiradi, straz miejska
    velosipedim podyezddan o‘g‘irlandi
    ko‘chada urib hamyonimni tortib olishdi
    politsiya so‘roqqa chaqirdi
    hujjatimni yo‘qotdim, politsiya qog‘ozi
    bolam bozorda yo‘qolib qoldi
    ishda ekanimda kvartiramga o‘g‘ri tushdi
    ko‘chada pivo ichgani uchun jarima
    mandat oldim, nima uchunligini tushunmadim
    akamni ushlab ketishdi, qayerda
    dzielnicowy, mahalla militsioneri kim
    internetda aldanib pulimni olishdi
    o‘zini politsiya deb pulimni olgan firibgar
    mashinamni evakuator olib ketdi
    begona mashina ergashyapti, kechasi qo‘rqaman
    bugun avariya, aybdor qochib ketdi
    bozordagi cho‘ntak o‘g‘risini ko‘rdim
    topilgan buyumni qayerga topshiraman
    qo‘shnida yong‘in, bir yuz o‘n ikki
    politsiyachi tilimizni tushunmaydi
    janjalga guvoh bo‘ldim
    hovlida daydi it qopyapti
    komisariat plotskda qayerda
    tungi baland musiqaga politsiya chaqirish
    sudlanmaganlik zaswiadczenie o niekaralnosci
    podyezdda mastlar o‘tirib qo‘rqityapti
    jinoiy ish bosqichi va prokuror kim
    полицияга ариза ёзмоқчиман, телефонимни ўғирлашди
    хамёнимни бозорда олишди
    ikki kishi to‘xtatib telefonimni tortib qochdi
    podyezdda velosipedimning qulfini kesib ketishibdi
    kechki smenadan qaytayotsam bir odam orqamdan ergashdi
    kechasi ikkita bola telefonimni tortib oldi
    birovning kartasini topdim kimga topshiray
    tepadagilar kechasi bilan muzika qo‘yadi
    avtobusda cho‘ntagimni kesishdi
    akamdan uch hafta xabar yo‘q telefoni o‘chiq
    xonadoshim uch kundan beri kelmadi
    bank xodimiman deb kodni so‘rab pulimni yechishdi
    havola bosdim kartada pul qolmadi
    tepada kechasi drel ishlatadi
    sumkamni avtobusda unutdim qayerdan so‘rayman
    mashina oynasini sindirib sumkani olishdi
    begona odam darvozada kutadi
    tepadagilar to‘rtgacha bazm qiladi
    jiyanim kechadan beri yo‘q
    hamyonimni stolga qo‘ysam g‘oyib bo‘ldi
    poyezdda uxlaganimda narsalarimni olib ketishdi
    sumkamni qoldirgan joyimda topmadim
    avtobusda telefonimni olib qochishdi
    bozorda hamyonimni o'marib ketishdi
    ko'chada bezorilar urib pulimni olishdi
    yo‘lda avariyaga uchradik politsiya keldi
    mashina urib ketdi yo‘lda
    vositachi pulni olib yo‘qoldi
    ish beraman deb pul olib aldadi`,
  DOMESTIC_VIOLENCE: `erim meni uradi, qo‘rqaman
    bolam oldida erim urdi, qochib chiqdim
    ko‘k karta niebieska karta
    erim ursa kimga qo‘ng‘iroq qilaman
    bola bilan uydan qochdim, panoh kerak
    erim pul bermaydi, hujjatlarimni yashiradi
    har kuni kamsitib hech kimsan deydi
    erim bolani olib qo‘yaman deb qo‘rqitadi
    urishgan odamni uydan chiqarish qarori
    xotinim uradi, hech kim ishonmaydi
    opamning badani ko‘kargan, eridan qo‘rqib jim yuradi
    akam pul talab qilib onamizni uradi
    erim majburlab jinsiy aloqa qiladi
    mast erim uy jihozini sindiradi
    telefonimni olib uyga qamab qo‘ydi
    sobiq erim ta’qib qilib eshikda turadi
    qo‘shni ayol dod soladi, eri uryapti
    zo‘ravonlik qurbonlariga o‘zbekcha ishonch telefoni
    bolali ayollar kriz markazi
    oiladagi kaltak haqida doktor qog‘ozi
    qari onamni o‘g‘li urib pulini oladi
    otam uradi, uyga qaytolmayman
    erimdan qochsam yashash hujjatim ketadimi
    sobiq yigitim xabar bilan tahdid qilyapti
    oilada zo‘ravonlik, politsiya ko‘k karta
    homiladorman, erim qornimga tepadi
    kaltaklangan ayolga psixolog
    pichoq bilan o‘ldiraman deb tahdid qildi erim
    zo‘ravondan ketolmayman, bolalar va pul yo‘q
    men xotinimni urdim, o‘zgarmoqchiman, dastur bormi
    hujjatlar bilan uydan qochish rejasi
    эрим уради, қаерга қочай
    оилада зўравонлик, ким ёрдам беради
erim mast bo‘lib kelib do‘pposlaydi
kaltak yeb bolalar bilan chiqib ketdim
pulimni olib qo‘yadi tashqariga chiqarmaydi erim
qaynonam bilan erim birga urishadi
dugonamni unashtirilgan yigiti xonaga qamab qo‘ygan
yigitim telefonimni tekshiradi chiqarmaydi
yangamni akam uradi ota uyiga yubormaydi
    telefonimni tekshiradi, kalitni yashiradi
    iz ko‘rinmasin deb uzun yeng kiyaman
    ichsa onamga qo‘l ko‘taradi
    bilmasin deb bolalar bilan qanday ketaman`,
  HUMAN_TRAFFICKING: `pasportimni olib qo‘yib bermayapti
    qamab ishlatishadi, pul to‘lashmaydi
    qarz evaziga majburlab ishlatyapti
    qizni fohishalikka sotib qul qilishdi
    oshpazlikka va’da berib fohishaxonaga olib borishdi
    eshikda qorovul, tashqariga qo‘yishmayapti
    odam savdosi ishonch telefoni
    la strada markazi jabrlanganga
    olib kelgan odam yo‘l qarzini hech tugamaydigan qildi
    tovuq sexida qulday ushlab turishibdi
    agentlik telefonimizni tortib olib qamadi
    bolani majburlab tilanchilik qildirishadi
    buyragimni sotishga majburlayapti qarz uchun
    shartnoma aldov ekan, qul bo‘lib yashayapmiz
    uy tozalovchiga kun bermaydi, uydan chiqarishmaydi
    haydovchi qizlarni chegarada sotadi
    hujjatimizni xo‘jayin saqlab bizni uradi
    qayerdaligimizni bilmaymiz, fermada qamab qo‘yishdi
    qullikdan meni kim qutqaradi
    odam savdosi qurboniga himoya va karta
    chipta qarzini uzmaguncha qo‘yib yubormaydi
    fohishalikka tashlangan ayolga yordam
    qo‘rqitib nomimizga kredit oldirishdi, qulday ishlaymiz
    yosh bolani o‘g‘irlikka majburlashadi
    agentlik o‘rmonda pasportsiz qorovul bilan ishlatadi
    soxta nikoh qilib majburan ishlatishyapti
    ketsang oilangni o‘ldiramiz deyishadi
    bizni hayvonday ko‘rishadi, majburiy mehnat
    kuchlab mijozlarga yuborishadi, qocholmayman
    barda raqqosalarning hujjatini olib majburlashadi
    pasport qaytarish uchun pul so‘rab qo‘lida ushlab turibdi
    паспортимни тортиб олиб мажбурлаб ишлатяпти
    қулликда ишлатишяпти, қутқаринг
mehmonxona ishi deb olib kelib boshqa ish qildiryapti
pasportimiz vositachida qarzni to‘lamasang bermayman deydi
telefonni olib xonaga qamab qo‘yadi
xo‘jayin hammamizning bank kartamizni yig‘ib o‘zi pul yechadi
ishga deb chaqirib yomon yo‘lga soldi
kartamni bermaydi pulimni o‘zi oladi
    ofitsiantlik va’da qilib boshqa ishga olib borishdi
    kamera bilan kuzatishadi, chiqolmaymiz
    yo‘l pulini uzmaguncha oylik yo‘q
bizni majburlab ishlatyapti qochsak topib uradi
ishxonadan tashqariga chiqarishmayapti qo'riqlashadi
aldab ishlatishyapti hujjatlarimiz ularda qolgan`,
  DISCRIMINATION: `qorasan deb klubga kirgizishmadi
    musulmon ekanligim uchun uy berishmadi
    chet elliksan deb xizmat ko‘rsatishmadi
    ko‘chada aksentim uchun so‘kishdi
    bir xil ishga chet ellik bo‘lganim uchun kam to‘laydi
    ro‘molim uchun masxara qilishdi
    podyezdda irqchi yozuv
    maktabda bolamni chetlatib kamsitishyapti
    nafratdan urib yurtingga ket deyishdi
    homilador bo‘lganim uchun ishga olishmadi
    gomoseksual bo‘lganim uchun hamkasblar kamsitadi
    chet elliksan deb doktor qo‘pol muomala qildi
    teng muomala bo‘yicha ombudsman
    kamsitishga shikoyatni qayerga beraman
    yoshim uchun tanlovdan chetlatishdi
    nogironman deb restoranga kiritishmadi
    rossiyalikman, taksi tushirib yubordi
    politsiya faqat qoralarni to‘xtatadi
    internetda ksenofob izohlar
    dinim uchun haqorat eshityapman
    millatim uchun lavozim bermaydi
    avtobusda o‘z tilingda gapirma deyishdi
    futbol o‘yinida irqchilik
    lo‘li ayolni do‘konda poylashadi
    bank chet ellik bo‘lganim uchun rad etdi
    ayollar erkaklarga nisbatan kam oladi
    qo‘shnidan oilamizga nafrat so‘zlari
    irqchilikka qarshi huquq himoya tashkiloti
    transgenderman, ishda masxara qilishadi
    boshliq o‘zbeklarni ishga olmayman dedi
    kurd yigitni millati uchun kaltaklashdi
    ирқчилик, мактабда боламни камситишяпти
    чет элликман деб уй беришмади
    do‘konda qorovul faqat bizning orqamizdan yuradi, o‘zbekcha gapirganimiz uchun
    polyaklar bilan teng ishlaymiz, bizga kam to‘lashadi
o‘zbekligimni bilib kvartira bermadi
avtobusda qora deb tupurishdi
ro‘molimni ko‘rib so‘kishdi
bir xil ish polyakka ko‘p bizga kam
ko‘chada bir odam chyorniy deb baqirdi
    bolamni maymun deb chaqirishdi
    ovozimni eshitib uy yo‘q deyishadi
    bizga eng yomon ishni berib kulishadi
    tramvayda ro‘molimni tortdi
    qorovul sariqlarni kiritdi, bizni to‘xtatdi
    yuzimizni ko‘rib joy yo‘q deyishadi`,
  BASIC_NEEDS: `ovqat ham, kiyim ham yetishmayapti
    bugungi kunni o‘tkazishga nima beriladi
    zarur narsalarni tekin qayerdan olaman
    kambag‘al oilaga uyda hamma narsa kam
    yangi kelganga birinchi zarur yordam
    pulsiz odamga karitas nima beradi
    plotskda insonparvarlik yordami
    non, pampers, oyoq kiyim, qayerdan so‘rayman
    hammasini yo‘qotdik, noldan boshlayapmiz
    gigiyena buyumlari, shampun, sovun
    xayriya paketi qayerda beriladi
    овқат ва кийимга муҳтожмиз
bolaga pampers olishga pul yo‘q
qayerda cho‘milib kir yuvsa bo‘ladi`,
  FOOD_AID: `uyda yeydigan hech narsa qolmadi, bolalar och
    bugun shaharda bepul tushlikni qayerda berishadi
    karitasdan mahsulot paketini qanday olaman
    uysizlarga sho‘rva va nonni kim tarqatadi
    oylikka ikki hafta bor, muzlatkich bo‘sh
    oziq-ovqat bankiga qaysi qog‘ozni ko‘rsatish kerak
    monastirda rohibalar issiq sho‘rva beradimi
    hovlidagi umumiy muzlatkich qayerda, ol yoki qoldir
    buvimga issiq ovqatni eshigigacha olib kelishsin
    cho‘chqa go‘shti yemayman, yordamda halol ovqat bormi
    chaqaloqning sut aralashmasi tugadi, ololmayapmiz
    jadlodzielnia mahallamizda bormi
    bar mleczny da arzon pirogi yesa bo‘ladimi
    ochman, cho‘ntagimda bir tiyin yo‘q
    makaron, shakar, yog‘ va grechkani kim beradi
    urushdan kelgan oilaga oziq-ovqat to‘plami
    qo‘shnilarda ortiqcha sabzavot bor, kimga boraman
    yakshanba kuni kambag‘allarga kim dasturxon yozadi
    ramazonda iftorlik ovqat tarqatishadimi
    qariyaga bir qop kartoshka va piyoz kerak
    do‘kon muddati yaqin mahsulotni kimga beradi
    ovqat taloni qayerda beriladi muhtojga
    kuniga bir marta bo‘lsa ham issiq ovqat yesam
    novvoyxona qolgan nonni qayerga olib boradi
    bayramda yolg‘izlarni dasturxonga kim chaqiradi
    ko‘chada qolganga choy va buterbrod
    don, konserva va un qaysi kuni tarqatiladi
    mahsulot navbatiga soat nechada turish kerak
    diabetli odamga yordam qutisida parhez ovqat
    sho‘rvani bankada uyga olib ketsam bo‘ladimi
    овқатга пулимиз йўқ, ким тўйдиради
    бепул тушлик ва маҳсулот қаерда
uyda un yo‘q bolaga nima beraman
ikki kundan beri tuzuk ovqat yemadim
oy oxirida bozorlikka pul qolmadi
bolaga sut olishga pul yo‘q
maktabda bolaga bepul tushlik beradimi
    bolalar non choy bilan yotadi
    qayerda bir kosa sho‘rva berishadi
    oylikkacha shkaf bo‘sh
bolalarga yedirishga hech narsam qolmadi`,
  CLOTHING_FURNITURE: `bolaga qishki kurtka va etik kerak
    bo‘sh kvartira oldik, mebelni qayerda tekin berishadi
    karavot va matras yo‘q, yerda yotamiz
    chaqaloqqa ishlatilgan kolyaska kimda bor
    temir uchli ish botinkasi arzoniga
    bolalarning kichrayib qolgan kiyimini kimga beray
    eski kir yuvish mashinasi tekinga kimdadir bo‘sh turibdimi
    yangi uyga qozon, piyola va kosa kerak
    karitas omborida kiyim tanlash qaysi kuni
    issiq ko‘rpa, yostiq va choyshab yetmaydi
    sekond hend arzon narsalar qayerda
    bolalarga o‘yinchoq urushda qoldi, kimdir beradimi
    mashinada bolalar o‘rindig‘ini bir necha kunga so‘rasam
    o‘g‘lim tez o‘syapti, shimlari kalta keldi
    ish suhbatiga kostyum-shim va ko‘ylak qarzga
    stol, stul va shkafni kim tashlayapti
    qalpoq, sharf va qo‘lqop yo‘q, sovuq
    eski muzlatkich va plita oilaga
    to‘yga milliy libos yoki ko‘ylak ijaraga
    uyimiz yonib kiyimsiz qoldik
    jismoniy tarbiyaga sport formasi va krossovka
    divanni hadya qilaman, kimga beray mahallada
    dazmol, choynak va parda arzon do‘konda
    chaqaloqqa bodi va kichik paypoq
    marhuma onamning kiyimlarini kimga beray
    kiyim almashish kuni qachon bo‘ladi
    bolaga velosiped yoki uch g‘ildirakli sovg‘a
    kambag‘al yangi kelinga sep va ko‘rpacha
    o‘quvchi qizga yozuv stoli
    eski kiyim konteyneri qayerda turibdi
    xayriya do‘konida arzon idish-tovoq
    кийим-кечак керак, болаларим кийинмаган
    бўш квартирага мебель керак
    болага қишки кийим керак, текинга
bo‘sh xonaga keldik ko‘rpa ham yo‘q
sovuq qalin kurtka qayerdan topaman
qizimning etigi kichik bo‘lib qoldi
kimda eski divan kreslo bor olib ketaman
tekinga stol stul beradigan joy
eski beshik kimda bor
    shippakda keldim, qor yog‘yapti
    uy bo‘m-bo‘sh, stul ham yo‘q
    bolam o‘sdi, kiyimini kimga beray
eski divan bor kerak odamga bermoqchiman`,
  POST: `qutida awizo turibdi, xatni qayerdan olaman
    onamga o‘zbekistonga posilka yubormoqchiman
    idoradan zakaznoy xat keladi, men uyda yo‘qman
    paczkomat kodi telefonga kelmadi
    shanba pochta ishlaydimi
    chet elga xatga qancha marka
    kuryer uyda hech kim yo‘q deb ketibdi
    ko‘chdim, xatlarni yangi manzilga yo‘naltiring
    posilka bojxonada to‘xtadi, chek so‘rashyapti
    dpd orqali qaytarib yuborish
    xotinim uchun kelgan xatni ishonchnoma bilan olsam
    pochta qutisida ismim yo‘q, xat kelmaydi
    yurtdan mayiz va qurt posilkasi keldi
    trek raqami hech narsa ko‘rsatmayapti
    pochta orqali pul o‘tkazma
    poczta polska qaysi ko‘chada
    xat muddati o‘tib jo‘natuvchiga qaytibdi
    qishloqqa pochtachi haftalab kelmaydi
    mikroavtobusda toshkentga posilka kim olib ketadi
    konvertga polsha manzilini to‘g‘ri yozish
    posilka necha kilogacha
    pochtada abonent quti ijarasi
    karton quti va skotch kerak joylashga
    vinted dan olganimni do‘kon punktidan olaman
    posilka yo‘qoldi, pochtaga da’vo
    yetkazilgani haqida bildirishnoma qog‘ozi
    hujjatlarni shoshilinch jo‘natish, ertaga yetsin
    haydovchidan sumkani samarqandga berib yuborsam
    yotoqxonada pochta qutisi yo‘q
    sinadigan narsani posilkada qanday sug‘urtalayman
    inpost bilan jo‘natish arzonmi
    почта қаерда, авизо келди
    ўзбекистонга посилка юбормоқчиман
    почтадан хат келди, қаердан оламан
pochtachi qog‘oz tashlab ketibdi xatni qayerdan olaman
uyga quruq meva jo‘natish
pochtamat ochilmayapti
    qog‘ozda bir narsa kutyapti deb yozilgan
    oilamga quti jo‘natmoqchiman
    paketim qayerdaligini hech kim bilmaydi`,
  TRANSPORT: `mashinasiz har kuni qanday qatnayman
    velosipedda ishga boraman, ballonim teshildi
    hamkasbim bilan bitta mashinada smenaga qatnash
    qishloqdan zavodgacha ertalab qanday yetaman
    shahargacha kim olib boradi, benziniga pul beraman
    elektrosamokatda trotuarda yurish mumkinmi
    mebel tashishga haydovchili mikroavtobus
    modlin aeroportidan plotskka qanday kelaman
    blablacar bilan varshavaga borish qulaymi
    uch kishiga mavsumga velosiped ijarasi
    qorong‘i yo‘lga aks etuvchi jilet va fara
    shahardagi velosiped yo‘llari xaritasi
    машинасиз қандай қатнайман
    ertalab to‘rtda ishga mashina yo‘q
    velosipedim teshildi kim tuzatadi
    zavodga kim olib boradi
    ertalab ishga moshinada olib ketadigan bormi
    smenaga hamroh moshina kerak
    benzinga pul qo‘shamiz
    fabrikaga bitta joy bormi moshinada`,
  DRIVING_LICENCE: `o‘zbek haydovchilik guvohnomasini polshanikiga almashtirish
    haydashni noldan o‘rganish, avtomaktab maslahat bering
    word da imtihon qaysi tilda
    germaniyadan mashina olib keldim, nomer olaman
    mashina sug‘urtasi oc arzon qayerda
    texnik ko‘rik muddati o‘tdi, qayerda
    yigirma to‘rt jarima ball to‘pladim
    haydovchi psixotexnik testi necha pul
    yuk mashina haydovchisiga taxograf kartasi
    tezlik uchun guvohnomani uch oyga olishdi
    texpasportni yo‘qotdim, dublikat
    mashina oldim, qaysi idorada o‘z nomimga
    o‘zbek nomeri bilan qancha yursam bo‘ladi
    avtomat korobkada imtihon topshirish
    amaliy imtihondan uchinchi marta yiqildim
    ayol instruktor kerak, erkak oldida qo‘rqaman
    olib kelingan mashinaga aksiz
    xalqaro haydovchilik guvohnomasi
    o‘n olti yoshli o‘g‘lim moped minmoqchi
    nazariyani ruscha topshirsa bo‘ladimi
    vaqtinchalik nomer mashinani olib kelishga
    pkk nomzod profili qaysi oynada
    prawo jazdy eskirdi, almashtiraman
    radar rasmga olib jarima keldi
    avariyada aybdorning sug‘urtasi yo‘q ekan
    traktor haydashga t toifa kerakmi
    guvohnomasiz rulda edim, to‘xtatishdi
    mashinani sotdim, kimga xabar beraman
    wydzial komunikacji ga navbat chiptasi
    mast holda ushlanib guvohnomam ketdi
    uzoq vaqt haydamaganman, instruktor bilan takrorlasam
    машина олдим, номерни қандай оламан
    ҳайдовчилик гувоҳномасини алмаштириш
    права алмаштириш учун нима керак
o‘zbekiston pravasi bu yerda o‘tadimi
germaniyadan mashina oldim nomer qo‘yish
til bilmay prava imtihonidan o‘tolmayapman
test savollari rus tilida bo‘ladimi prava
    o‘zbek pravasi bilan haydasam bo‘ladimi
    eski opel oldim, nomer kerak
    nazariyadan necha marta yiqilish mumkin`,
  PUBLIC_TRANSPORT: `podolshitsadan oxirgi avtobus soat nechada
    oylik yo‘l chiptasi chegirma bilan
    ertalab oltida avtobusda zavodga qanday boraman
    shifoxonaga eng yaqin bekat qaysi
    nazoratchi chiptasiz deb jarima yozdi
    yakshanba avtobuslar qanday jadvalda
    tungi avtobus qayerdan yuradi
    varshavagacha poyezd necha soat
    gabingacha avtobus kuniga necha marta
    chiptani avtomatdanmi yoki haydovchidan
    telefonim avtobusda qolib ketdi
    ukrainlar shahar transportida tekinmi
    markazda qaysi avtobusga o‘tiraman
    qishloqqa chaqiruvli avtobus keladimi
    talabaga yarim narx chipta
    avtobus jarimasiga shikoyat
    jakdojade ilovasida chipta olish
    avtobus kelmadi, smenaga kech qoldim
    kolyaska bilan avtobusga qaysi eshikdan
    neft zavodiga qaysi avtobus boradi
    pks bilan lodzga to‘g‘ri qatnov
    yetmishga kirdim, tekin yuramanmi
    toshkentga avtobus qayerdan ketadi
    shahar yo‘l kartam yo‘qoldi, pul bor edi
    bayram kuni transport yuradimi
    vokzal kassasi nechada ochiladi
    flixbus berlinga bekati qayerda
    vishogrodga qatnov bilan borish
    kechki sakkizdan keyin qishloqqa avtobus yo‘q
    rozklad jazdy bekatda o‘qiyolmadim
    past polli avtobus aravacha uchun
    охирги автобус соат нечада
    автобус чиптаси қаердан олинади
    заводга қайси автобус боради
avtobusda kontrolyor ushladi
qishloqqa oxirgi avtobus soat nechida
tungi smenadan keyin avtobus yo‘q piyoda kelaman
qishloqdan shaharga ertalabki avtobus
    ertalab beshda biror narsa yuradimi
    to‘lagan edim, baribir jarima soldi
    mashinasiz zavodga qanday boraman
    tungi smenadan uyga qanday qaytaman
    kechasi avtobus yuradimi ishdan keyin`,
  COMMUNITY: `bu yerda hech kimni tanimayman, odam orasiga chiqsam
    yangi shaharda odam bilan tanishish
    bo‘sh kunimda nima qilay, zerikdim
    qo‘shnilar bilan tomorqa, pomidor ekamiz
    xotinim uyda yolg‘iz zerikadi
    o‘zbek diasporasi plotskda bormi
    o‘zbek jamoasi qanday tadbir qiladi
    polyak va chet elliklar qayerda uchrashadi
    shaharda qaysi klub va uyushmalar bor
    hovli bayrami qo‘shnilar bilan qachon
    biror davraga qo‘shilgim bor
    qishloqda yashayman, odamlar bilan uchrashuv yo‘q
    plotskda o‘zbeklar bormi, tanishaylik
    ўзбеклар плоцкда, танишайлик
    o‘z tomorqamni sog‘indim yotoqxonada yashayman
    pomidor ekishga yer kerak`,
  MEETING_PLACES: `chet elliklar kechqurun qayerda yig‘iladi
    mahalla uyi qayerda, kim kirsa bo‘ladi
    integratsiya kafesida qahva va yangi tanishlar
    qishloq swietlica si kattalarga qaysi kun
    choyxonaga o‘tirib birov bilan gaplashsam
    hech narsa olmay issiq o‘tiradigan joy
    stol o‘yinlari kechasi qachon
    turli xalq taomini birga pishiraylik, men osh damlayman
    yangi kelganlar bilan gulxan va kabob
    o‘zbeklar yakshanba oshga qayerda yig‘iladi
    yoshlar yig‘iladigan joy shaharda
    har millat kiradigan uy bormi
    tug‘ilgan kunga davramizga zal kerak
    birga velosiped tuzatib choy ichamiz
    hovlida qo‘shnilar bilan uzun dasturxon
    smenadan keyin xonadan boshqa joyim yo‘q
    yolg‘izlarga bitta dasturxonni kim yozadi
    umumiy bog‘da bodring ekish
    onam odam sog‘inadi, qayerga olib boray
    umumiy ustaxona bormi, taxtam bor
    o‘zbeklar va gruzinlar birga qayerda o‘tirishadi
    yakshanba tushligiga begonani chaqirishadimi
    yangi odam tanishadigan burchak
    mafiya va viktorina o‘ynaymiz yangi tanishlar bilan
    navro‘z bayramimizga qo‘shnilarni chaqirmoqchimiz
    daryo bo‘yidagi maydonda yozda kim yig‘iladi
    kino birga ko‘rib gaplashamiz
    shaxmat yoki narda kim bilan o‘ynayman
    yangi ko‘chib kelganlar kechasi qachon
    pensioner va yosh bir xonada choy ustida
    ўзбеклар қаерда йиғилади
    дам олиш куни учрашадиган жой
    ish va xona boshqa hech kim yo‘q
    kechqurun gurunglashadigan joy yo‘q
    bu yerdagilar bilan tanishsam deyman
    bu yerdagi odamlarga qo‘shilib ketmoqchiman
    yakshanba devorga qarab o‘tiraman
    biznikilar qayerda o‘tiradi
    choyli issiq xona`,
  BEFRIENDING_MENTORING: `polyak do‘st qidiryapman, birga yuraylik
    idoraga kimdir men bilan borsin, yolg‘iz qo‘rqaman
    bu yerga o‘rganguncha mentor kerak
    ko‘ngilli shaharni va do‘konlarni ko‘rsatsin
    doktorga hamroh, yonimda o‘tirsin
    birinchi oylarda qo‘limdan tutadigan
    qochoq oilaga do‘st oila kim bo‘ladi
    oynaga yolg‘iz borgani qo‘rqaman, hamroh kerak
    mayda ishda yordam beradigan qo‘shni
    tajribali ayol yangi kelgan ayolga yo‘l ko‘rsatsin
    yetim bolaga katta do‘st
    hamkasblardan tashqari haqiqiy do‘stlar kerak
    talaba chet ellikka buddy kim
    polyak oila bilan do‘stlashmoqchimiz
    onam shifoxona navbatida zerikmasin, kim yonida
    eski muhojir yangisiga aql o‘rgatsin
    bir yildan beri yolg‘izman, sayrda gap almashsam
    yakka ko‘mak, kim taklif qiladi
    notarius oldida kimdir yonimda bo‘lsin
    kasal chet ellikni uyda ko‘rgani kim boradi
    pivo yonida gaplashadigan polyak jo‘ra
    doktorga kasbiy mentor
    qiyin paytda qo‘ng‘iroq qiladigan ishonchli odam
    uch bolali oilaga qo‘shnilar qo‘l cho‘zsin
    bolalarimga buvi o‘rnida kim bo‘ladi
    bolali tengdosh onani tanish qilsam
    birinchi yilda kim yo‘l boshlaydi
    hujjat topshirgani borishga yaxshi odam
    uyatchan o‘smir qizga katta opa
    yo‘lni bilmayman, eshikkacha olib boradigan
    поляк дўст топмоқчиман
    идорага мен билан борадиган одам керак
idoraga yolg‘iz borishga qo‘rqaman birga borsa
eski yashaydigan kishi hammasini tushuntirsa
xotinim til bilmaydi unga o‘rgatadigan dugona kerak
    bankka yonimda odam bo‘lsa qo‘rqmasdim
    shu yerlik tushuntirib bersa
qo'limdan ushlab yo'l ko'rsatadigan odam bo'lsa
idoraga borishda yonimda bo'ladigan odam
    universitetda yuqori kurs talabasi yordam bersa
    dekanat ishlarini tushuntiradigan talaba`,
  WOMENS_GROUPS: `faqat ayollar keladigan uchrashuv bormi
    ayollar davrasiga qanday qo‘shilsam bo‘ladi
    qizlar bilan choy ichib gaplashishni sog‘indim
    o‘zbek ayollari gap o‘tkazadigan davra bormi
    erim ishda, uyda zerikdim, ayollar bilan ko‘rishgim keladi
    ayollar birga kashta tikadigan joy qayerda
    qishloqdagi uy bekalari davrasiga chet ellikni olishadimi
    musulmon ayollarmiz, erkaksiz basseynda suzmoqchimiz
    ayollarning o‘ziga ishonchini oshiradigan trening
    ayol kishi o‘zini himoya qilishni qayerda o‘rganadi
    ayollar yig‘ilib somsa tugamiz, dardlashamiz
    ellikdan oshgan ayollarga klub bormi
    smenadan keyin ayollar aerobikasiga qatnasam deyman
    ayolning huquqlari haqida ayollar orasida suhbat
    yolg‘iz onalar bir-biriga suyanadigan guruh
    urushda eri o‘lgan bevalar birga yig‘ilishadi
    muhojir ayollar hunar qiladigan dasturxon
    qizlarga yoga, pardoz va qahva kechasi
    chet ellikning xotiniman, bu yerda dugonam yo‘q
    erimga aytolmagan gapimni ayollarga aytaman
    ilgakda to‘qishni ayollar davrasida o‘rgansam
    tadbirkor ayollar nonushtada uchrashadimi
    muhojir ayollar uyushmasiga a’zo bo‘lmoqchiman
    xina qo‘yib soch o‘radigan ayollar kechasi
    uyatchan kelinimni ayollar orasiga olib chiqsam
    o‘smir qizlarga ulg‘ayish haqida ayol suhbati
    sakkizinchi martdagi ayollar yurishiga kim boradi
    sham yonida ayollar hikoyalar aytishadi
    velosipedda ayollar bilan shahar tashqarisiga chiqamiz
    ukrain va o‘zbek ayollari birga pishiradigan kun
    xotinimga ayollar jamoasi kerak, tilni ham o‘rganar
    аёллар учун учрашув қаерда бўлади
    аёллар билан танишмоқчиман, дугонам йўқ
uyda o‘tiraman ayollar bilan gaplashgim keladi
kashta tikib suhbat qurish
    ersiz bolasiz bir necha soat
    ayollar bilan tikib gaplashsam`,
  VOLUNTEERING: `ko‘ngilli bo‘lmoqchiman, qayerga murojaat qilay
    bo‘sh vaqtimda odamlarga tekin yordam bersam deyman
    shanba kunlari bo‘shman, kimga keragim bor
    til bilmaydigan musofirni ko‘ngillilikka olishadimi
    qizil xochga ko‘ngilli bo‘lib yozilsam
    boshpanadagi itlarni sayrga olib chiqmoqchiman
    ko‘ngilli bilan shartnoma va sug‘urta tuziladimi
    qon topshirib donor bo‘lmoqchiman
    daryo bo‘yini hashar qilib tozalaymiz
    ko‘ngilli o‘t o‘chiruvchilarga qizlarni ham olishadimi
    yangi kelganlarga ko‘ngilli tarjimonlik qilsam
    o‘quvchiga ko‘ngilli ishi uchun ball berishadimi
    yevropa birdamlik korpusi bilan boshqa davlatga borsam
    muhtojlarga paket joylashga qarashib yuboraman
    ko‘chada quti bilan xayriya pulini yig‘ishga chiqaman
    nafaqadaman, kuchim bor, foydam tegsin
    qochqinlarga mahallada buyum yig‘ishni uyushtirsam
    bu shahar menga quchoq ochdi, yaxshilik qaytarmoqchiman
    kasalxonadagi bolalarga ertak o‘qib berardim
    hospisga ko‘ngilli qo‘llar kerakmi
    jamg‘armada haqsiz ishlab tajriba orttirsam
    polyakman, qochqin oilaga ko‘mak bermoqchiman
    ko‘ngilli bo‘lganim haqida sertifikat kerak universitetga
    vaqt bankida bir soatimni bir soatga almashaman
    o‘smir qizim wolontariatga qatnashmoqchi
    o‘z mashinamda qariyalarni tekin olib borib kelaman
    firmamiz xodimlari bir kun xayrli ish qilmoqchi
    suyak iligi donorlari ro‘yxatiga yozilsam
    bolalarga kurashni tekin o‘rgatmoqchiman, hech qanday haq kerakmas
    suv bo‘yida qutqaruvchi ko‘ngillilarga qo‘shilaman
    hasharga qo‘shilmoqchiman, qachon yig‘ilasizlar
    кўнгилли бўлмоқчиман, қаерга бораман
    одамларга текин ёрдам бермоқчиман
dam kuni savobga yordam beraman pul kerak emas
qariyalarga bozorlik qilib berish
kimdir bo‘g‘ilsa nima qilishni o‘rganish
    shanbam bo‘sh, foydam tegsin
    muhtojlarga ovqat qilib bersam
    qishloq o‘t o‘chiruvchilariga qanday kiraman`,
  LIBRARY: `o‘zbekcha kitoblar kutubxonada topiladimi
    chet ellik kutubxona kartasini qaysi hujjat bilan oladi
    o‘qish zalida kompyuterga o‘tirsam bo‘ladimi
    bolaga ikki tildagi ertak kitobini so‘rab olsam
    kitobni vaqtida topshirmadim, jarimasi qancha
    o‘qish va dars qilishga tinch xona kerak
    legimi audiokitoblariga kod kutubxonada beriladimi
    kutubxona kechqurun soat nechagacha ishlaydi
    olgan kitobimni boshqa filialga topshirsam bo‘ladimi
    gazeta va jurnallarni joyida o‘qiyman
    maktabda so‘ralgan romanni topolmadim, berib turing
    kitobxonlarga stol o‘yinlari ham beriladimi
    shanba kuni kutubxonachi bolalarga ovoz chiqarib o‘qiydi
    ksiaznica plocka qachon ochiladi
    inglizcha detektivlarni asl tilida olsam
    kitob jinnisiman, yangi roman qidiryapman
    bibliobus qishlog‘imizda qachon to‘xtaydi
    o‘zbekcha polyakcha lug‘atni olib tursam
    o‘smirga komiks va manga bormi
    yozuvchi bilan uchrashuvda kitobiga imzo olsam
    oyda bir marta bitta romanni muhokama qiladigan klub
    ko‘zi ojiz dadamga ovozli kitob kerak
    kutubxonaga yozilish uchun meldunek so‘rashadimi
    olgan kitobimni yo‘qotib qo‘ydim, o‘rniga yangisini beraman
    ruscha romanlar tokchasi qaysi filialda
    mahallamizda kutubxona filiali qayerda
    kutubxonada nusxa olish va skaner tekinmi
    polyak tili grammatikasi kitobini uyga olib ketsam
    navoiy va qodiriy asarlari bormi sizlarda
    ko‘zi xira bobomga yirik harfli kitob bering
    ўзбекча китоб кутубхонада борми
    китобни қайтариш муддати ўтиб кетди
    kitob o‘qishga bolam bilan borsak, kutubxonada bolalar burchagi bormi
bolalarga ertak kitob olib kelish
tinch o‘tirib o‘qiydigan joy
    internet bor jim joy
    o‘z tilimda roman`,
  CULTURE: `shu shanba shaharda qayerda konsert bo‘ladi
    teatrga arzon chiptani qanday olsam
    muzeyga qaysi kuni tekin kirish mumkin
    xorda qo‘shiq aytmoqchiman, ovozim yomon emas
    puflama orkestrda karnay chalardim
    kinoda subtitrli film qachon ko‘rsatiladi
    visla bo‘yidagi festivalda kimlar chiqadi
    kattalarga rasm chizish va akvarel darsi
    milliy raqs ansamblida raqsga tushishni davom ettirsam
    fotosuratlar ko‘rgazmasi qaysi zalda ochildi
    sahnada o‘zbek qo‘shiqlari kechasini o‘tkazsak
    madaniyat uyining shu oylik afishasi kerak
    sobor va qal’aga ruscha ekskursiya bormi
    loydan ko‘za yasashni o‘rganmoqchiman, kulolchilik
    rok guruhga barabanchi kerakmi, chalaman
    havaskorlar teatrida rol o‘ynagim keladi
    dam olish kuni oila bilan qaysi tadbirga boramiz
    qishloqdagi hosil bayrami va yarmarka qachon
    qog‘ozdan gul qirqish xalq hunarini o‘rgating
    salsa va tango raqs kechasiga bormoqchiman
    o‘zbek filmini kinoda ko‘rsatishadimi
    bolalarga qo‘g‘irchoq teatri va opera spektakli
    doira va rubob chalaman, sahna qidiryapman
    polyaklarning rojdestvo va pasxa udumlarini ko‘rsak
    pianinochiga mashq qiladigan zal kerak
    muzeylar kechasida qanday dastur bor
    shashmaqom va dutor kechasini kim tashkil qiladi
    barda jaz chaladiganlar yig‘iladimi
    rasmlar galereyasining ochilishi qachon
    wydarzenia kulturalne shaharda bu hafta
    yangi yil kechasi maydonda musiqa bo‘ladimi
    stendap va kabareni qayerda tomosha qilamiz
    концерт ёки театрга бормоқчимиз
    шанба куни қандай тадбир бор
navro‘zda sumalak qaynatadiganlar bormi
yakshanba oila bilan qayerga boramiz
qo‘shiq aytadigan guruhga qo‘shilsam
bu yerdagi bayram va urf odatlarni bilmoqchiman
o‘g‘limni gitara dutorga o‘rgatish
    surnay chalaman, sherik yo‘q
    dam olish kuni nima tomosha bor
    loy bilan ishlamoqchiman
dam olish kuni bolalar bilan qayerga borsak
yakshanba qayerga boraylik zerikdik`,
  SPORT: `yakshanba kuni futbolni kim bilan o‘ynasam bo‘ladi
    basseynda suzishni kattalarga o‘rgatishadimi
    temir ko‘taradigan arzon zal qayerda
    o‘g‘limni karatega bermoqchiman
    kurash tushadigan gilam va murabbiy bormi
    voleybol jamoasiga yakshanba o‘yinchi kerakmi
    ertalab yuguradiganlar guruhiga qo‘shilay
    orlik maydonini qanday band qilamiz
    qizim boks qilmoqchi, murabbiy kim
    o‘smirlar futbol jamoasiga tanlov qachon
    stol tennisini kechqurun qayerda o‘ynashadi
    vislada baydarka va eshkak eshish
    muz maydonida konki ijarasi qancha
    belimni mustahkamlash uchun yoga va pilates
    multisport kartasi bilan qaysi zallarga kirsa bo‘ladi
    ozmoqchiman, shaxsiy murabbiy va mashqlar kerak
    dzyudo va sambo uchun tatami qayerda
    bo‘yi baland o‘g‘limni basketbolga bersam
    futbol akademiyasi bolaga oyiga qancha turadi
    ot minib chopishni o‘rgatadigan joy
    parkda tayoq bilan yurish guruhi qachon chiqadi
    bolalarga rolik va skeyt uchadigan maydon
    basseynda ayollarga suv gimnastikasi
    badminton zalini bir soatga olsak bo‘ladimi
    ota o‘g‘il birga shug‘ullanadigan mashg‘ulot
    vislada baliq tutishga karta qanday olinadi
    wisla plock o‘yiniga chiptani qayerdan olaman
    shahar kubogi turniriga jamoamizni yozdirmoqchimiz
    kichkina futbolchiga butsa va forma
    plywalnia yakshanba soat nechada ochiladi
    aravachadagi yigitlar basketbol o‘ynaydigan to‘garak
    mahallada turnik va brusda mashq qiladiganlar bormi
    футболни ким билан ўйнасам бўлади
    болам курашга бормоқчи
bolalar futbolga qayerda yig‘iladi
qornim chiqdi zalga borsam
    to‘pga ikki kishi kam
    o‘g‘lim yaxshi tepadi, jamoa kerak
    kun bo‘yi o‘tiraman, harakat kerak`,
  RELIGION: `masjid qayerda, juma namozini o‘qimoqchiman
    ramazonda tarovehni qayerda o‘qishadi
    halol go‘sht sotadigan do‘kon yoki masjid yonida bormi
    chaqaloqqa ism qo‘yishga imom chaqirmoqchimiz, aqiqa
    nikoh o‘qiydigan domla kerak
    ish vaqtida namoz o‘qiydigan xona bormi
    hayit namoziga qayerga yig‘ilamiz
    bolamga qur’on o‘rgatadigan ustoz kerak
    iftorlikni musulmon birodarlar bilan qilsak
    sunnat to‘yga domla va qori kerak
    qiblani va namoz vaqtini qayerdan bilaman
    qurbonlik so‘yish bu yerda mumkinmi, imomdan so‘rasam
    pravoslav cherkov qayerda joylashgan
    go‘dakni cho‘qintirish uchun ruhoniy bilan gaplashmoqchiman
    ingliz tilidagi messa soat nechada
    yunon katolik ibodatxonasi bormi plotskda
    qizim birinchi marta prichastie oladi
    tavbani ruscha qaysi ruhoniyga qilaman
    pentikostal jamoaning yig‘ilishi shanbami
    pasxaga tuxum va kulichni qayerda muqaddas qilishadi
    injilni birga o‘qiydigan guruh
    protestant pastorning va’zi inglizcha bormi
    nikohdan oldin ruhoniy bilan suhbat
    sinagoga va shabbat kuni haqida so‘ramoqchiman
    monastirda ibodat qilib bir kun qolsam
    yehova guvohlari zali qayerda yig‘iladi
    yakshanba liturgiyasi soat nechada boshlanadi
    baptistlar cherkovi chet elliklarni kutadimi
    kolendaga ruhoniy uyimizga keladimi
    kosciol xorida diniy qo‘shiq aytmoqchiman
    buddistlar meditatsiyasi qayerda o‘tadi
    o‘tganlar haqiga xatmi qur’on va duo qildirmoqchimiz
    масжид қаерда, жума намозига бораман
    ҳалол дўкон ва масжид борми
jumaga qaysi masjid yaqin
iftorlik qayerda beriladi
bolamga qur’on o‘rgatadigan domla
    chaqaloqqa ism qo‘yadigan domla
    biznikilar juma kuni qayerga yig‘iladi
    domla bilan gaplashmoqchiman`,
  BUSINESS: `firmam bor va savollarim ko‘payib ketdi
    tadbirkorlarning ishini shaharda kim hal qiladi
    savdo palatasiga a’zo bo‘lsam nima foyda
    chet ellikning kichik firmasiga qanday yordam bor
    muhojirman, o‘z biznesimni yuritaman
    tadbirkorning zus, xarajat va solig‘ini birga tushuntiring
    kompaniyam sherik va yangi mijoz qidiryapti
    do‘kon, ustaxona yoki restoran, o‘z ishim bo‘yicha hammasi
    ish beruvchiman, qoidalarda adashib ketdim
    firma kadrlar bo‘limidagi ayolga maslahat kerak
    tajribali tadbirkor menga yo‘l-yo‘riq bersa
    ishbilarmonlar nonushtasi va tanishuv qayerda
    firmani kengaytirishga yevrogrant olmoqchimiz
    бизнесим бор, кимдан маслаҳат сўрайман`,
  STARTING_BUSINESS: `somsaxona yoki milliy oshxona ochmoqchiman
    yakka tadbirkor bo‘lib qayerda ro‘yxatdan o‘taman
    ceidg ga yozilish tekinmi yoki pulli
    birjadan ish boshlashga dotatsiya olsam
    tirnoq salonini o‘z nomimga ochyapman
    yashash kartasi bilan firma ochsa bo‘ladimi
    spolka zoo ochish qancha va kapitali
    biznes rejamni kim ko‘rib maslahat beradi
    yangi boshlagan tadbirkorga zus imtiyozi bormi
    ryczalt yaxshimi yoki umumiy soliq shakli
    do‘konda pivo sotish litsenziyasini olmoqchiman
    uyda tort va somsa pishirib ro‘yxatsiz sotsam maylimi
    kichkina do‘konimga kassa apparati shartmi
    restoran ochishdan oldin sanepid ruxsati
    ochayotgan kichik firmamga arzon buxgalter kerak
    regon va pkd raqamlarini qanday olaman
    yangi ochgan firmamni vaqtincha to‘xtatmoqchiman
    quruvchiman, faktura yozib o‘zim uchun ishlasam
    uber taksi uchun o‘z firmamni ochmoqchiman
    sartaroshman, salonda o‘rindiq olib tadbirkor bo‘laman
    foodtruckda osh sotishga qanday ruxsat kerak
    g‘oyam bor, biznes inkubatorga kirsam
    turkiyadan kiyim olib kelib internetda sotmoqchiman
    birinchi fakturamni mijozga qanday yozaman
    o‘rtog‘im bilan ulush qo‘shib kompaniya ochamiz
    shahar kiosk uchun joyni ijaraga beradimi
    xotinim tikuvchi, zakazlarni qonuniy qilsin
    yangi boshlovchi tadbirkorga qarz kim beradi
    tozalash firmasini ochish uchun nimadan boshlayman
    zalozyc firme chet ellik uchun qadamma-qadam
    garajimda avtoservis ochish uchun ruxsat
    o‘zbekistondan quruq meva olib kelib do‘konlarga topshirsam
    фирма очмоқчиман, нимадан бошлайман
    дўкон очиш учун қандай ҳужжат керак
somsa tandir qo‘yib sotmoqchiman ruxsat
o‘zimga sartaroshxona ochish hujjat
uyda osh damlab sotsam ruxsat kerakmi
tort pishirib internetda sotish
    non yopaman, qonuniy qilmoqchiman
    o‘z xo‘jayinim bo‘lish uchun nima kerak
    o‘tgan yil ochgan firmani yopish`,
  EMPLOYING_FOREIGNERS: `firmamga chet ellik ishchi olmoqchiman, qaysi hujjatlar kerak
    korxonamga ishchi yetishmayapti, chet eldan olib kelmoqchiman
    chet ellikni ishga qo‘yganim haqida xabarnomani qayerga beraman
    ishchimning karta pobytusidan nusxa saqlashim shartmi
    ish beruvchiga chet ellikni noqonuniy ushlaganlik jarimasi qancha
    oshpaz o‘zbekni ishga olmoqchiman, ruxsatnomani men olamanmi
    qulupnay fermamga yigirmata mavsumiy musofir kerak
    praca gov pl ga oswiadczenie ni firma nomidan qanday yuklayman
    xodimlarim tushunadigan tilda xavfsizlik treningi o‘tkazsam
    kadrman, xodimning polshada qonuniy turganini tekshiraman
    bog‘ egasiman, olma teruvchilarga s turi ruxsatnomasini olaman
    yollagan musofirlarimni qayerda joylashtirish kerak, me’yori qancha
    xodimimizning yashash huquqi tugaydi, firma nima qiladi
    zavodimizdagi chet elliklar guruhiga polyak tili o‘qituvchisi yollaymiz
    musofir ishchilar bilan ishlaydigan koordinator qidiryapmiz
    afrikalik talabani yarim stavkaga ishga olsam bo‘ladimi
    firmamizga chegara xizmati tekshiruvga keldi
    chet ellik xodimga ikki tilli shartnoma namunasi kerak
    belarus va ukrainni yollash bo‘yicha majburiyatlarim nima
    e’lon qilingan chet ellik ish boshlamadi, birjaga bildiraman
    o‘zbekistonda firmam uchun ishchi tanlamoqchiman
    ish agentligimga kraz sertifikati olmoqchiman
    novvoyxonam bor, chet ellik novvoy yollamoqchiman
    bo‘lajak xodimlarimizga taklif va ish viza hujjatini beraman
    musofirlarni autsorsingdan olaymi yoki shtatimga qo‘shaymi
    ko‘p millatli brigadamni qanday birlashtirsam, til bilishmaydi
    yollagan chet ellikni tibbiy ko‘rikka firma yuboradi
    zatrudnienie cudzoziemca haqida ish beruvchiga maslahat
    xodimimning kartasi uchun ilovani firma nomidan imzolayman
    firmamizdagi ishchining oswiadczenie muddatini uzaytiramiz
    starosta kamyob kasblar ro‘yxati bo‘yicha musofir yollash
    hindistonlik payvandchini kompaniyam nomidan chaqirmoqchiman
    чет эллик ишчи олмоқчиман фирмамга
    ўзбек ошпазни фирмамга ишга олмоқчиман
    oshxonamga vatandan oshpaz olib kelmoqchiman
    issiqxonamga o‘nta ishchi kerak qanday hujjat
    chet ellikni ishga olsam nima to‘ldiraman
    oshxonam bor, nepallik oshpaz olmoqchiman
    bog‘imga chetdan terimchi kerak
    firmamga chet ellik olish uchun nima hujjat kerak
    chet ellik ishchini qanday rasmiylashtiraman
    qulupnayga nepaldan olti kishi olmoqchimiz hujjati qanday
    xo‘jaligimizga chet eldan mavsumiy ishchi kerak`,
};
