import type { Sayings } from './sayings.ts';

/** What people say in Turkish who need a service: gurbetçi words, Polish words from offices and work, and here and there a line without the Turkish letters. */
export const tr: Sayings = {
  WORK: `polonyada yabancı olarak nasıl çalışılır
    iş hayatıyla ilgili kime soru sorabilirim
    çalışma konularında yabancılara kim yardım ediyor
    eşim çalışmak istiyor ama kuralları bilmiyoruz
    gurbette ekmek parası peşindeyim, yol gösterin
    buradaki çalışma düzenini hiç bilmiyorum
    fabrikada çalışan türkler için danışma
    işle ilgili her şeyi tek yerde öğrenmek istiyorum
    inşaata gelen arkadaşlarla çalışma meselelerini konuşmak istiyoruz
    praca konusunda türkçe bilgi
    yasal yoldan çalışıp para kazanmak istiyorum
    çalışanlar için hangi kurumlar var
    yeni geldim yasal çalışmak istiyorum
    burada iş işleri nasıl oluyor
    yabancıya iş konusunda kim anlatır
    elim iş tutuyor ama iş yok
    kocam boşta, ne olsa yapar
    gelir gelmez nereye başvursam`,
  JOB_SEARCH: `iş arıyorum ne olsa yaparım
    acil iş lazım, memlekete para göndermem gerek
    lehçe bilmeyene iş veren var mı
    depoda paketleme işi arıyorum
    dönerci eleman arıyor mu, usta kebapçıyım
    eşimle beraber çalışabileceğimiz bir yer
    oğlum on dokuz yaşında, bir türlü iş bulamadı
    çilek elma toplamaya gitmek istiyorum, kiminle konuşayım
    kuzenim pazartesi geliyor, et fabrikasına girmek istiyor
    çocuk okuldayken yarım gün çalışacak yer
    sezon bitti, başka bir işe geçmem gerek
    kaynakçıyım on yıllık, beni kim alır
    saatlik ev temizliğine gidiyorum, müşteri arıyorum
    iş ilanları nereye asılıyor
    urząd pracy iş buluyor mu
    iş fuarı ne zaman
    tır şoförüyüm, firma bakıyorum
    elli yere cv attım kimse aramadı
    gece vardiyası fırın ya da otel olur
    öğrenciye yazlık iş
    bulaşıkçı garson komi aranıyor mu
    sıvacı kalıpçı demirci iş arıyoruz, beş kişiyiz
    baldızım iyi dikiş diker, tekstil atölyesine girsin istiyoruz
    para almayan iş ajansı hangisi
    bu işte ücret az, başka patron bakıyorum
    konaklamalı iş arıyoruz karı koca
    bisikletle yemek taşıma işine nasıl başvururum
    ingilizcem iyi, ofiste masa başı iş olur mu
    serada domates toplama işine adam alıyorlar mı
    mantar çiftliğine kaç kişi lazım
    nereden is bulabilirim plockta
    çocuk bakıcısı ya da yaşlı bakıcısı olarak iş
    hafta sonu ek iş
    gündelik iş
    tır şoförüyüm kim alıyor
    çilek toplama
    seraya adam lazım mı
    dil bilmeden paketleme
    part time temizlik
    kalacak yeri olan fabrika
    her yere başvurdum cevap yok
    yarım gün çünkü çocuk kreşte ikiye kadar
    eve yakın bir şey
    tecrübeli garson
    karı koca birlikte iş
    bahçede yardım
    suşi şefi restoran arıyor
    terzi atölye arıyor
    yazılımcıyım plockta
    duvarcı pazartesi boş
    fayans döşerim, ekip arıyorum
    direkte ilan gördüm paketlemeye alıyorlarmış
    lokantada bulaşık yıkarım
    bebek bakarım yaşlıya da bakarım
    gece olmasın evde küçük var
    tır boşaltma saatlik
    kırk yaşındayım Lehçem yok kim alır
    eve yakın yarım gün bir şey
    fırında kebapçıda çalışırım
    başka fabrikaya geçmek istiyorum
    bulaşıkçılık yaparım
    bulaşıkçılık işi var mı`,
  UNEMPLOYMENT: `işsiz kaldım, nereye kayıt olacağım
    işsizlik maaşı alabilir miyim yabancıyım
    fabrika kapandı hepimizi çıkardılar
    urząd pracy işsiz kaydı için hangi evrak
    zasiłek dla bezrobotnych ne kadar veriyorlar
    işsizlik parası kaç ay sürüyor
    kaç gün prim yatmış olmalı işsizlik ödeneği için
    kocam ocaktan beri boşta geziyor
    świadectwo pracy elimde, şimdi ne yapacağım
    işsiz kaydolursam doktora bedava gidebilir miyim
    randevuya gidemedim diye işsizlik kaydımı sildiler
    işsizken memlekete gitsem ödeneği keserler mi
    almanyada çalıştığım süre işsizlikte sayılır mı
    u1 belgesiyle işsizlik hakkımı taşımak istiyorum
    doğum izninden sonra işe geri almadılar, işsizim
    iş akdim cuma bitti, gelirim kalmadı
    ödenek hesaba ne zaman yatar
    her ay imzaya gitmek zorunda mıyım işsiz olarak
    teklif edilen işi kabul etmedim, maaşımı kestiler
    bir yıldır işsiz ama hiçbir yere yazılmamış komşum
    internetten işsiz kaydı yapılıyor mu
    geçen hafta çıkış verdiler, ödenek almak istiyorum
    işsiz olduğuma dair yazı lazım
    emekliliğe az kaldı, altmış yaşında işsizim
    üç ay çalıştım sadece, işsizlik hakkım doğar mı
    bezrobotny olarak kayıt, türkçe yardım
    iş buldum, kaydımı nasıl kapatırım
    toplu çıkarma oldu, tensikat
    bebeğim var işten atıldım, işsizlik sigortası ne verir
    issizlik maasi icin nereye gidilir
    kart pobytum var, işsiz kaydı alıyorlar mı
    iş-kur gibi yer var mı burada, işsizlik için
    işten attılar işsizlik parası
    fabrika kapandı açıkta kaldık
    pośredniaka kayıt
    küçülmeye gidip çıkardılar
    işsizlik maaşına başvurmak
    depo iflas etti ortada kaldık
    bir günde kapattılar
    patron battı iş yok
    fabrika kapandı ortada kaldım
    çalışmadığımı nereye bildireyim
    hepimizi çıkardılar sipariş bitti
    sözleşmem uzamadı pazartesi evdeyim
    kazancım yokken bir şey verirler mi`,
  CAREER_GUIDANCE: `lehçe özgeçmiş hazırlamama kim yardım eder
    cv mi göndermeden biri baksın
    elimden ne iş gelir burada bilmiyorum
    kırkından sonra meslek değiştirmek istiyorum
    perşembe iş görüşmem var, heyecanlıyım
    ön yazı nasıl yazılır
    mülakatta ne sorarlar polonyada
    memlekette öğretmendim, burada ne olabilirim
    beni dinleyip yol gösterecek kariyer danışmanı
    oğlum hangi mesleği seçeceğini bilmiyor
    cv ye fotoğraf konur mu
    biriyle deneme görüşmesi yapmak istiyorum
    yeteneklerimi ölçen bir test var mı
    doradca zawodowy türkçe bilen
    üç çocuk büyüttüm, çalışma hayatına nasıl dönerim
    cv deki boşlukları nasıl açıklarım
    linkedin profili açmak istiyorum
    bu bölgede hangi mesleğin geleceği var
    hemşireyim ama temizlik yapıyorum, bundan nasıl kurtulurum
    hangi becerim burada para eder
    karım muhasebeciydi, yeni bir yön arıyor
    kariyer planı yapmak istiyorum
    europass cv doldurmak
    kendimi patrona nasıl anlatacağımı bilemiyorum
    ilk işine girecek gençlere danışmanlık
    bildiklerime göre hangi kurs bana uyar
    referans mektubunu kimden isterim
    hep düz işçi kalmak istemiyorum, yükselmek istiyorum
    elli yaşında kadına iş danışmanlığı
    mesleki yönlendirme için randevu
    görüşmeye çağırıyorlar ama hep eliyorlar
    ozgecmis yazmayi bilmiyorum
    cv yazdırmak
    kırkımda ne iş yapacağımı bilmiyorum
    meslek değiştirmek
    mülakat provası
    mutfakta tükendim başka iş
    kırk yere cv attım ses yok
    görüşmeden sonra aramıyorlar
    mülakattan önce heyecan
    ik ya ne derim
    lehçe mülakattan korkuyorum
    özgeçmiş yolluyorum ses yok
    neye yatkınım bilmiyorum
    otuz beşimde baştan başlamak istiyorum
    tecrübe kısmına ne yazayım
    patronla görüşmeden önce elim ayağım titriyor
    kızım ortaokulu bitiriyor, lise mi teknik okul mu
    genç çocuğum ileride ne olmak istediğini bilmiyor`,
  VOCATIONAL_TRAINING: `forklift kursu, sertifikalı
    kaynak yapmayı öğrenmek istiyorum
    kurs na wózki widłowe nerede var
    tırnak ve kirpik kursu arıyorum
    berberlik kuaförlük öğreten akşam kursu
    iş kurumu kursumun parasını öder mi
    staj yapmak istiyorum, staż maaşlıymış
    üniversite okumadan zanaat öğrenmek
    yaşlı bakım kursuna yazılacağım
    kardeşim elektrikçi olacak, sep belgesi nasıl alınır
    kepçe ve vinç operatörlüğü eğitimi
    kasiyerlik, yazar kasa eğitimi
    gıda işi için hijyen belgesi, sanepid karnesi
    tır şoförüne kod 95 eğitimi
    iskele kurma ve yüksekte çalışma kursu
    konfeksiyon makinacısı yetiştiren kurs
    motorlu testere kursu
    yazılım öğrenip meslek edinmek istiyorum
    oto tamirciliği öğrenen yetişkin
    masözlük kursu kısa süreli
    ön muhasebe kursu diplomalı
    aşçılık pastacılık eğitimi
    marangoz yanına çırak alan var mı
    operatör belgemin süresi doldu, yenilemek istiyorum
    avrupa birliği parasıyla bedava meslek kursu
    işe başlamadan bhp eğitimi
    patron udt istiyor, yoksa istifleme aracına bindirmiyor
    güvenlik görevlisi olmak için hangi belge
    kızım manikür kursuna gitsin istiyor
    cnc tezgahı öğrenmek
    teoriyi geçtim pratik dersim eksik, forklift
    güneş paneli montajı eğitimi
    meslek kursu ariyorum bos durmak istemiyorum
    kepçe ehliyeti
    forklift belgesi
    kaynak öğrenmek
    kuaförlük kursu
    elektrikçi belgesi
    devletin ödediği kurs
    vinç operatörü olmak istiyorum
    forklift belgesini kim ödüyor
    argon kaynağı öğrenmek
    barista ya da çiçekçi kursu
    staj yapıp para alınan yer
    kuaförlük öğrenmek istiyorum
    urząd pracy kaynak kursu veriyor mu
    iş kurumundan bedava meslek kursu`,
  QUALIFICATION_RECOGNITION: `diplomam burada geçerli mi
    denklik almak istiyorum üniversite diplomama
    türkiyede doktorum, polonyada nasıl çalışırım
    nostrifikasyon ne kadar sürüyor
    lise diplomamı tanıtmam gerek
    hemşirelik diplomamı kabul ettirmek
    diplomaya apostil nereden alınır buradayken
    inşaat mühendisiyim, ünvanımı saydırmak istiyorum
    uznanie dyplomu başvurusu
    eşim diş hekimi ama mesleğini yapamıyor
    şirket diplomamın karşılığını soruyor
    on yıldır aşçıyım, elimde kağıt yok
    bildiğim işi sınavla belgelemek istiyorum
    ustalık belgem var, burada sayılıyor mu
    gördüğüm dersleri saydırabilir miyim
    öğretmenlik diplomasıyla polonyada ders verilir mi
    meslek lisesi mezuniyetim tanınır mı
    diplomamın seviyesini gösteren yazı
    nawa diploma tanıma
    mimarlar odasına üye olmak için denklik
    hukuk fakültesi diplomamı saymıyorlar
    transkriptim yok sadece diploma getirdim
    fizyoterapist olarak mesleği yapma izni
    eczacıyım, mesleki hak almak istiyorum
    denklik talebim reddedildi, itiraz
    dyplom spoza unii nasıl tanınır
    psikoloji mezunuyum, burada geçsin istiyorum
    yabancı hekimler için lek sınavı
    veteriner diplomasına kim karar veriyor
    açıköğretim diploması kabul ediliyor mu
    diplomamı kaybettim, mezun olduğumu nasıl kanıtlarım
    diploma denkligi icin nereye basvurulur
    memlekette öğretmendim bulaşık yıkıyorum
    hemşireyim ama temizlik yapıyorum
    diş hekimi burada çalışmak istiyor
    mühendisim depoda koli taşıyorum
    diploma denkliği
    on yıllık aşçı belgesiz
    ebeyim hastanede çalışmak
    paramedik
    hemşire servis
    doktorum burada ruhsatım yok
    anaokulu öğretmeni diplomam var
    memlekette cerrahtım burada hiçim
    yirmi yıl öğretmenlik yaptım kağıtlar çekmecede
    üniversitemi burada bilmiyorlar
    elektrikçi belgem geçer mi
    not dökümünü nereye götüreyim
    ebe olarak çalışmak istiyorum belgem yabancı
ebelik yapıyordum burada da yapmak istiyorum
memlekette öğretmendim burada geçerli mi
hemşireydim diplomam burada sayılsın istiyorum
eczacıydım burada mesleğimi yapabilir miyim
türkiye'de avukattım burada sayılmıyor
    memlekette mimardım burada kutu paketliyorum
    aşçı diplomam var bulaşık yıkıyorum
    mühendisim ama bantta çalışıyorum
    orada hasta bakıyordum burada paket taşıyorum`,
  WORK_PERMIT: `çalışma izni nasıl alınır
    turist vizesiyle çalışabilir miyim
    zezwolenie na pracę başvurusunu ben mi patron mu yapıyor
    fabrika değiştirdim, eski iznim geçerli mi
    çalışma iznimin bitmesine iki ay kaldı
    oświadczenie nedir, yeter mi çalışmaya
    öğrenci vizem var, haftada kaç saat çalıştırabilirler
    patron izne başvurdum diyor ama kağıt göstermiyor
    hasat için sezonluk izin
    kart beklerken yasal çalışabilir miyim
    sığınma istedim, ne zaman çalışma hakkım olur
    mavi kart nitelikli eleman için
    ajans izin parası aldı, izin çıkmadı
    polonyalıyla evliyim, yine de çalışma izni lazım mı
    türkiyedeki kuzenime a tipi izin çıkartmak
    izinde başka görev yazıyor, ben başka iş yapıyorum
    izin varşova için ama płockta çalışıyorum
    iş piyasasına serbest giriş kimde var
    işverenime izni vermediler
    voyvodalık çalışma iznini kaç günde veriyor
    iki işte birden çalışmak için tek izin yeter mi
    pozwolenie na prace dla turka
    izinsiz çalışırsam ne olur
    iznim yarım gün, ben tam gün çalışıyorum
    burada üniversite bitirdim, izin gerekmez dediler
    aynı firmayla izin yenileme
    firmanın adı değişti iznim boşa mı düştü
    eve bakıcı olarak girmek için çalışma belgesi
    ankaradan d tipi çalışma vizesi
    urząd pracy kayıtlı beyanname ile çalışmak
    calisma izni olmadan ise almiyorlar
    döner dükkanında çalışmak için izin
    iznim başka firmaya bağlı
    firma değiştirince izin
    turist vizesiyle çalışmak
    patron izni geciktiriyor
    zezwolenie bitti
    öğrenciyim kaç saat çalışabilirim
    öğrenci vizesi iş
    okurken çalışmak
    firma kapandı izin onun üstündeydi
    başka patrona geçtim yeni kağıt lazım mı
    patron kağıt gelmeden başlama diyor
    davet mektubu kaç ayda çıkar
    çalışma vizem bitiyor
    iki yerde birden çalışabilir miyim
öğrenciyim haftada kaç saat çalışabilirim
okurken part time çalışmaya iznim var mı
öğrenci vizesiyle çalışmak yasal mı`,
  WORKERS_RIGHTS: `işçi olarak haklarım neler
    on iki saat molasız çalıştırıyorlar
    yıllık iznimi kullandırmıyorlar
    şef herkesin içinde bağırıp aşağılıyor
    maaştan yatak ve servis parası kesiyorlar
    fazla mesaiye zorlayabilirler mi
    sendikaya üye olmak istiyorum
    hamileyim ağır koli taşıtıyorlar
    bayramda pazarda çalıştık, farkını vermediler
    hastalanınca l4 alırsam ücret öderler mi
    bantta çalışan arkadaşa mobbing yapıyorlar
    asgari ücret saati kaç zloty
    tuvalete gitmeye bile izin yok
    ustabaşı vardiyayı son dakika değiştiriyor
    iş kanununu türkçe anlatan
    ustabaşı küfür ediyor
    mola yok
    yatak ve servis parası kesiyorlar
    vardiyadan sonra bırakmıyorlar
    izin kullandırmıyorlar
    rapor aldım diye tehdit ediyor
    her okutmayı sayıyorlar
    norm tutmazsa atacaklar
    hedef tutmadı prim yok
    on iki saat ayakta
    tuvalete bırakmıyorlar
    her pazar zorla
    sıcakta su yok
    bayramda normal ücretle çağırıyorlar
    cenazeye izin vermiyorlar
    ceza diye vardiya değiştirdiler
    zorunlu ücretsiz izin
    hamileye ağır kaldırtıyorlar
    iş ayakkabısı vermediler
    on dört saat ayaktayız mola yok
    hatalı parça için paramızdan kesiyorlar
    izin günü görmedik aylardır
    banttan tuvalete bırakmıyorlar
    şef herkesin içinde hakaret ediyor
    gece için fazla vermeleri gerekmez mi
    ateşim var yine de gel diyorlar
hamileyim ağır kaldırtıyorlar gece vardiyasına koydular
karnım burnumda gece çalıştırıyorlar
senelik iznimi istedim vermediler
patron iznimi iptal etti
haklarım ne işte bilmiyorum
    usta bizi azarlıyor, küfür hakaret
    şef herkesin önünde küfrediyor bize
    izinde kaynakçı yazıyor ama tavuk paketletiyorlar
    depoya aldılar tuvalet yıkıyorum
    yarının vardiyası gece yarısı geliyor
    vardiyamı değiştirip söylemediler
    sözleşmede yazandan başka iş yaptırıyorlar`,
  UNPAID_WAGES: `maaşımı alamadım mart ayından beri
    patron hepimizin parasıyla kayıplara karıştı
    iki aylık alacağım içeride kaldı
    çalıştığım saatten az yatırmışlar
    istifa ettim, alacağımı vermiyorlar
    elden ödüyor, hep eksik çıkıyor
    ajans son hakedişimin üstüne yattı
    üç hafta deneme dediler, para vermediler
    müteahhit paramı vermiyor nasıl alırım
    haftaya haftaya diyor hiç ödemiyor
    firma iflas etti maaşlar ortada kaldı
    bordroda yazanla bankaya gelen tutmuyor
    koli kırıldı diye iki yüz zloty ceza kestiler
    szef nie zapłacił, yardım
    kocam bir ay fayans döşedi, beş kuruş alamadı
    gece zammını ödemediler
    kullanmadığım izin parasını vermeleri gerekmez mi
    mesai fotoğraflarım var, hakkımı almama yeter mi
    soğan tarlasında yevmiyemizi yediler
    maaş yatmadı, yarın kira günü
    fabrikanın bana ne kadar borcu var hesaplayalım
    üniformayı getirmeden paranı vermem diyor
    sözleşmem yoktu, yine de ücretimi isteyebilir miyim
    bilmediğim bir kesinti var maaşta
    içeride kalan hakedişimi alamadan memlekete döndüm
    kilo başı çalıştık, kantarda hile yaptılar
    lokantacı bahşişleri de maaşı da vermedi
    işverene ödeme ihtarı yazmak, wezwanie do zapłaty
    on beş işçiyiz, hiçbirimize ödeme yapılmadı
    paramı isteyince beni tehdit etti
    wypłata kırk gündür yok
    maasimi vermiyorlar kime gideyim
    dönerci ustası haftalığımı kesti
    patron oyalıyor
    mesai yatmadı
    sezon bitti param yok
    saatlerimi eksik yazdılar
    içeride iki maaşım kaldı
    avans verip kayboldu
    ajans yatırdık diyor hesap boş
    muhasebe bankayı suçluyor
    bir aydır yarın diyorlar
    bordroda fazla elime az
    patron ödedim diyor
    çavuş sonra öderim dedi kayboldu
    hasat bitti para yok
    sözleşmede otuz ama yirmi iki verdiler
    söz verilen ücret değil
    baret parası kestiler
    geceleri saymadılar
    yarısını verdiler
    kağıtsız çilek topladık hiçbir şey vermediler
    kaçak çalıştım kandırdılar
    ödemeyi haftalardır erteliyorlar
    kasım için tek kuruş görmedim
    ustabaşı paralarımızla kayboldu
    ayrıldım hesabım kapanmadı
    her şeyi kestiler elime üç kuruş kaldı
    bordroda başka hesapta başka
iki haftalık param içerde kaldı
çıkarken paramı içeride bıraktılar
pensyamı kestiler vermiyorlar`,
  EMPLOYMENT_CONTRACT: `imzalattıkları sözleşme lehçe, ne yazıyor
    umowa zlecenie ile umowa o pracę farkı ne
    whatsapptan işten attılar
    istifa edeceğim kaç gün önce haber vermeliyim
    sözleşmem yok, sözle çalışıyorum
    boş kağıda imza attırdılar
    istifa dilekçesi nasıl yazılır, wypowiedzenie
    raporluyken kovdular beni
    hamile kadın işten çıkarılır mı
    sözleşmede yarım gün yazıyor tam gün çalışıyorum
    deneme süresi kanunen kaç ay
    sigorta ödememek için bana şirket aç diyor
    imzaladığım kontratın kopyasını vermiyorlar
    ajansla sözleşmeyi bitirip doğrudan fabrikaya geçmek
    umowa o dzieło bana ne hak verir
    ek kağıtla şartlarımı değiştirdiler
    kontratım bitti ama çalışmaya devam ediyorum
    ayrılırken kıdem ihbar alır mıyım
    erken çıkarsam beş bin ceza yazmışlar
    çalışma belgesi vermeden gönderdiler
    imzadan önce sözleşmeyi okuyacak biri
    memlekette imzaladığım başka, burada verdikleri başka
    bir kere geç kaldım diye kapı dışarı ettiler
    üç süreli kontrattan sonra kadro istiyorum
    kaçak çalışıyorum, sigortalı olmak istiyorum
    rekabet yasağı maddesi beni bağlar mı
    karşılıklı anlaşmayla ayrıl diye zorluyorlar
    çıkışımı verdiler sebep söylemediler
    iki dilli kontratta hangi metin geçerli
    yeğenim bir evde kağıtsız çalışıyor
    işe iade davası için süre
    iki yıldır çalışana kaç hafta ihbar
    sozlesmesiz calisiyorum ne yapmaliyim
    umowa zlecenie nedir
    mesajla kovdular
    lehçe kağıt imzalatıyorlar
    kağıtsız çalışıyorum
    ihbar süresi
    eski tarihli sözleşme
    deneme bitti sebepsiz çıkarıyorlar
    artık gelme dediler
    sözleşme bu ay bitiyor
    beş dakikada kapının önüne koydular
    iki kağıt verdiler hangisi gerçek
    ayrılmak için kaç gün çalışmam lazım
    bakmadan imzaladım
    sık hastayım diye atıyorlar
    deneme günü bitti hâlâ sözleşme yok
bir günde şutladılar beni işten
sebepsiz yere işten atıldım
    karnım büyüyünce patron çıkışımı verdi
    hamile olduğumu öğrenince işten çıkardılar`,
  LABOUR_INSPECTION: `firmayı şikayet edeceğim ama adım çıkmasın
    şantiyede baret kemer yok kime bildireyim
    pip państwowa inspekcja pracy şikayet
    müfettiş gelip nasıl çalıştığımızı görsün
    atölyede havalandırma yok, kimyasal kokuyor
    makinenin koruması sökülmüş, biri elini kaptıracak
    hasatta çocuk işçi çalıştırıyorlar, ihbar etmek istiyorum
    yalan mesai listesi imzalatıyorlar, bunu kim denetler
    ajansın usulsüzlüğünü nereye yazarım
    patrona karşı isimsiz ihbar
    iş müfettişi türkçe ya da ingilizce konuşur mu
    denetim gelince kaçak işçileri saklıyorlar
    eldiven çizme iş elbisesi vermiyorlar
    ehliyetsiz adam forklift sürüyor kimse bakmıyor
    içerisi kırk derece su bile vermiyorlar
    işveren kimseyi kayıtlı göstermiyor, teftiş etsinler
    şikayetten sonra denetim ne zaman olur
    müfettiş gelirse firmaya ne ceza keser
    skarga na pracodawcę türkçe yazılır mı
    müfettişe gittim diye işten atarlar mı
    iş teftişi danışma telefonu
    dikim atölyesinde yangın çıkışı kilitli
    iskele sallanıyor, ustabaşı aldırmıyor
    çatıya çıkmadan güvenlik eğitimi vermediler
    mevsimlik işçileri ezen çiftliği denetlesinler
    kötü patronlara ceza kesen devlet dairesi
    biz toplarken tarlaya ilaç sıkıyorlar
    herkesin fazla mesaisi yatıyor mu kontrol etsinler
    inspektor pracy e-posta ile şikayet
    vardiya arası on bir saat dinlenme vermiyorlar, yaptırım
    tehlikeli ortamın fotoğrafını çektim, nereye yollarım
    calisma sartlarini devlet denetlemiyor mu
    baretsiz çalıştırıyorlar
    makinenin koruması yok
    firmayı gizlice ihbar
    pip denetim
    inşaatın üçüncü katında korkuluk yok
    açıkta kablolar
    eldivensiz kimyasal
    acil çıkış kilitli
    presin korumasını söktüler hızlı olsun diye
    maskesiz boya soluyoruz
    çiftliğe kontrol gelsin
    üç kişiye bir baret
    isimsiz şikayet yazmak istiyorum
makinede koruyucu yok biri ölecek
soğuk hava deposunda montsuz çalıştırıyorlar`,
  WORK_ACCIDENT: `iskeleden düştüm patron kaza tutanağı tutmuyor
    makineye elimi kaptırdım
    arkadaşımın parmağını pres ezdi
    fabrikada asitle yandım
    iş kazası tazminatı nasıl alınır
    depoda üstüme palet devrildi
    hastanede evde oldu de dediler
    işe giderken kaza yaptım, iş kazası sayılır mı
    protokół powypadkowy kim yazar
    kocam şantiyede öldü, haklarımız ne
    çuval taşırken belim gitti
    zus komisyonu sakatlık yüzdesi
    gözüme çapak kaçtı, görme kaybı var
    sigortasız çalışırken kaza geçirdim
    wypadek przy pracy, ne yapmam lazım
    tozdan ciğerlerim bitti, meslek hastalığı
    bantta çalışmaktan bileğim uyuşuyor, karpal tünel
    lokanta mutfağında ıslak zeminde kaydım
    mesaide firmanın kamyonetiyle çarpıştım
    sakatlandım, eski işime dönemiyorum
    fabrikadaki kazadan sonra fizik tedaviyi kim öder
    forklift ayağımın üstünden geçti
    serada zehirlendim, kustum bayıldım
    kazayı gören şahitler gerekli mi
    patron ambulans çağırmadı, eve bıraktı
    iş kazasından malul kaldım, aylık bağlanır mı
    elma toplarken merdivenden düştüm kolum kırıldı
    kazada sarhoştu diye iftira attılar
    iş kazası sigortası parası
    oğlum inşaatta sakat kaldı
    kazayı işverene bildirme süresi
    kablo tamir ederken elektrik çarptı
    is kazasi gecirdim hakkimi nasil ararim
    iskeleden düştüm
    elimi bıçak kesti
    evde oldu de diyor
    forklift ayağımdan geçti
    asitle yandım
    koli kaldırırken belim gitti
    gözüme çapak kaçtı
    hortum patladı yüzüme geldi
    palet bacağıma düştü
    makineden elektrik çarptı
    pres parmağımı ezdi
    ıslak zeminde kaydım
    boyadan zehirlendim
    taşırken fıtık oldum yazmadılar
    bel fıtığı işten
    çuval kaldırdım bir şey koptu
    ağır taşıdım doğrulamıyorum
    zımparadan ciğerime toz doldu
    gürültüden sağır oluyorum
    kimyasala alerji
    kırık bacağımı bildirirsem atar
    usta kaza yerine izin al diyor
    parmağımı makine kaptı
    mutfakta kaynar su döküldü elime
    palet ayağıma düştü
    soğuk hava deposunda kaydım
    evde oldu de diyorlar
    belim koli taşımaktan gitti
çalışırken ayağıma paslı çivi battı
elime çivi battı işveren doktora götürmedi`,
  RESIDENCE: `polonyada kalmak için evrak işleri
    vizem bitiyor, burada kalabilir miyim
    kağıtlarımın süresi geçti ne yapacağım
    vizesiz doksan gün girdim, devam etmek istiyorum
    yabancının elinde hangi belgeler olmalı
    kaçak durumdayım, korkuyorum
    yabancılar şubesi płockta nerede
    bütün ailemin oturumunu nasıl düzenlerim
    urząd wojewódzki yabancılar işleri
    göçmenlik işlemleri hakkında soru
    turist geldim kalmaya karar verdim
    yasal durumumu düzeltmek istiyorum
    vizem bitiyor
    burada yasal kalmak
    göçmenlik işleri
    burada daha kaç gün kalabilirim
    vizemin süresi geçti polisten korkuyorum
    her şey yasal olsun istiyorum
    kardeşim geliyor nasıl kalır`,
  RESIDENCE_PERMIT: `oturum kartı nasıl alınır
    karta pobytu işten dolayı
    ağustosta kartım bitiyor, uzatacağım
    parmak izine ne zaman çağırırlar
    bir yıldır oturum kararı bekliyorum
    eşimi ve çocuklarımı yanıma aldırmak, aile birleşimi
    polonyalıyla evlendim oturum başvurusu
    işten çıktım, oturumum o işe bağlıydı
    kartım hazırmış, teslim alacağım
    öğrenci oturumu uzatma
    voyvodalık eksik evrak istedi, wezwanie
    oturum başvurum reddedildi, kaç günde itiraz
    pasaporttaki damga ile beklerken yurtdışına çıkılır mı
    işveren değişti, oturum için bildirmeli miyim
    bebeğim burada doğdu, ona hangi oturum verilir
    dosyam ne durumda, numer sprawy
    oturum kartımı otobüste kaybettim
    pobyt czasowy harcı ne kadar
    yabancılar dairesinden randevu alamıyorum
    kartta soyadım yanlış yazılmış
    oturum karti uzatma icin hangi evraklar
    üç yıllık oturum veriyorlar mı
    karta pobytu ne zaman
    parmak izi randevusu
    eksik evrak yazısı geldi
    eşimi getirmek
    pasaporta damga
    firma değiştirdim kart bekliyorum
    işten çıkarıldım kartım
    sözleşme bitti kart geçerli
    boşandım kartım ne olur
    adli sicil istiyorlar
    başvuruya hangi ekler
    eksik belge tamamlama
    başvurum sürüyor memlekete gidip dönebilir miyim
    kartı trende kaybettim
    dosya hangi aşamada
    eşim üzerinden kart
    kartımın bitmesine bir ay var
    parmak izi verdim bir yıldır ses yok
    yedi günde evrak tamamla diyorlar
    eşimi yanıma getirmek istiyorum
    taşındım dosyam başka şehirde
    hazır kartı almaya ne zaman gideyim
    işten çıkınca oturum kartıma ne olur
    işim bitti oturum kartım iptal mi
kart gelmiş sms attılar nasıl teslim alacağım`,
  PERMANENT_RESIDENCE: `süresiz oturum almak istiyorum
    beş yıl oldu, daimi oturuma geçebilir miyim
    pobyt stały polonyalı büyükannemden dolayı
    uzun dönem ab ikamet izni şartları
    polonyalıyla on yıldır evliyim, her sefer kart yenilemek istemiyorum
    daimi oturum için b1 belgesi şart mı
    ömürlük kart, karta stałego pobytu
    öğrencilik yılları beş yıla sayılır mı
    altı ay türkiyede kaldım, süre bölündü mü
    rezydent ue için üç yıllık düzenli gelir
    karta polaka ile kalıcı oturum
    kalıcı oturumla almanyada çalışabilir miyim
    burada doğan oğluma da daimi oturum verirler mi
    süresiz kartın plastiğini on yılda bir yenilemek
    yurtdışında uzun kalırsam süresiz oturum yanar mı
    rezydent długoterminowy başvurusunda yardım
    artık işverene bağlı kalmadan burada oturmak istiyorum
    stały pobyt mı rezydent mi, hangisi iyi
    mülteci statümle kaç yıl sonra kalıcı oturum
    evlilikten daimi oturum kaç yılda
    daimi oturum için kira kontratı isterler mi
    boşanırsam süresiz oturumum ne olur
    polonya kökenliyim, temelli yerleşmek istiyorum
    geçen ay beş yılımı doldurdum
    staly pobyt dla malzonka polaka
    temelli kalmak için hangi kart
    karım dört buçuk yıldır burada, kalıcıya başvurabilir mi
    kesintisiz ikamet ettiğimi nasıl ispatlarım
    süresiz oturumlu biri hangi haklara sahip
    sabıka yüzünden daimi oturumu vermediler
    üç yılda bir geçici kart uzatmaktan bıktım
    suresiz oturum icin kac yil lazim
    süresiz oturum
    beş yıl doldu
    süresi bitmeyen kart
    altı yıldır buradayım yerleşmek istiyorum
    kocam Polonyalı her yıl uzatmak zorunda mıyım
    on yıllık kart
    süresiz olsun her sene uğraşmayayım`,
  EU_CITIZEN_REGISTRATION: `bulgaristan vatandaşıyım, kayıt olmam gerekir mi
    alman pasaportum var, polonyaya taşındım
    üç aydan uzun kalacak ab vatandaşı ne yapar
    ab vatandaşı kayıt belgesi
    zaświadczenie o zarejestrowaniu pobytu obywatela ue
    karım romanyalı, ben türk, bana hangi kart
    birlik vatandaşının aile ferdi kartı
    hollanda kimliğimle burada oturabilir miyim
    almancı aileyiz, çocuklarla buraya geldik
    işsiz avrupalı kayıt yaptırabilir mi
    ab kimliği olanın vizeye ihtiyacı var mı
    yunanistan vatandaşı arkadaşım kayıt olacak
    serbest dolaşım hakkı
    eşimde avusturya pasaportu var, bende yok
    ab li olarak beş yıl sonra sürekli ikamet
    emekli alman komşum płocka yerleşti
    avrupa kimlik kartı yeter mi burada yaşamaya
    litvanyalı sevgilimle evli değiliz, aile kartı olur mu
    erasmusla gelen ispanyol doksan gün sonra
    avrupalı kaydı için para gücü göstermek
    birlik ülkesinden geldim iş teklifim var
    çifte vatandaşım, bulgar pasaportuyla girdim
    karta pobytu członka rodziny obywatela ue
    ab kaydı için avrupa sağlık kartı istiyorlar
    ab kayıt kağıdımı kaybettim
    hırvat pasaportlu oğlumu kaydettirmek
    kıbrıslıyım, avrupa vatandaşı sayılıyor muyum
    norveçli ve isviçreliler de kayıt olur mu
    brexit sonrası ingiliz olarak hangi belge
    macar kaynanamın uzun kalışını bildirmek
    adresim değişti, ab vatandaşı belgesini güncellemek
    avrupa birligi vatandasi icin oturum kaydi
    eşim bulgar
    romen vatandaşıyım
    kocam alman bana kart
    avrupalı kaydı
    Slovakım nereye yazılayım
    eşim Litvanya pasaportlu ben Türküm
    Bulgar pasaportum var burada yaşıyorum
    Portekizli nereye gider`,
  TEMPORARY_PROTECTION: `ukraynadan savaştan kaçtım, koruma istiyorum
    ukr statüsü nasıl açılır
    otuz günden fazla çıktım, ukr statüm silindi
    nişanlım ukraynalı, annesiyle geldi
    geçici koruma ne zamana kadar uzatıldı
    kievde oturumlu türktüm, beni de kapsar mı
    lvivden dönünce korumayı geri almak
    harkovlu aile pesel ukr alacak
    geçici korumadan üç yıllık karta geçmek, karta cukr
    komşum ukraynalı, hâlâ korumada mı bilmiyor
    ukrayna vatandaşı olmayan savaş mağduru belgesi
    bombardımandan iki çocukla çıktık
    karım ukraynalı, işgal yüzünden geldik
    ukraynalılar için özel yasa ne diyor
    anasız babasız gelen ukraynalı çocuk, vasi
    diia telefonda statümü göstermiyor
    2022de mariupolden geldik, koruma alabilir miyiz
    savaştan gelenlere kalacak yer ve statü
    geçici koruma altındakiler izinsiz çalışır mı
    odesadan kaçtı, koruma ülkesini değiştirmek istiyor
    ninem dün ukraynadan pasaportsuz girdi
    ochrona czasowa için nereye
    ukraynalı sığınmacı yasası değişti, beni etkiler mi
    bir aylığına ukraynaya gitsem hakkım gider mi
    savaş çıkınca ukraynada öğrenciydim
    sistemde ukr yerine nue yazıyor
    ukrayna sınırından geçenlerin kaydı
    askerlik çağındaki ukraynalı erkekler korunur mu
    ukrlı annenin bebeği burada doğdu
    gecici koruma statum iptal edilmis
    zaporijyalıyım, haber vermeden statümü kapattılar
    evimde ukraynalı aile kalıyor, destek var mı
    eşim ukraynalı ukr gitti
    ukrdan karta geçmek
    savaştan geldik
    anneme gittim geldim statüm silinmiş
    bombardımandan kaçtık
    koruma hangi tarihe kadar
    çocuk benden sonra geldi
    bir haftalığına gitsem alırlar mı`,
  ASYLUM: `iltica etmek istiyorum, ülkemde hayatım tehlikede
    siyasi görüşümden dolayı aranıyorum
    kürt olduğum için baskı gördüm, sığınma
    sınırda sığınma talebinde bulunmak
    iltica başvurum ret yedi, sırada ne var
    uluslararası koruma kararı ne kadar sürer
    eşcinselim, memlekette beni öldürürler
    mülteci mülakatına nasıl hazırlanırım
    khk ile ihraç edildim, geri dönemem
    karar beklerken yemek ve harçlık veriyorlar mı
    sığınmacı kampında hayat nasıl
    kaçarken kardeşlerimi kaybettim, nasıl bulurum
    sığınmacı geçici kimliği, tymczasowe zaświadczenie
    önce yunanistana girdim, dublinle geri yollarlar mı
    ikincil koruma ne demek
    statü aldıktan sonra uyum programı
    gazeteciyim, hakkımda dava var, dönersem hapis
    protestoya katıldım diye içeri aldılar
    mülteci statüsü eşime çocuklarıma da geçer mi
    iltica itirazı için kadın avukat
    sınır polisi yakaladı, dönmekten korkuyorum dedim
    kan davası var, dönersem vururlar
    asker kaçağıyım vicdani retçiyim, koruma isteyebilir miyim
    mülteci seyahat belgesi, cenevre pasaportu
    din değiştirdim, orada suç
    status uchodźcy nereye başvurulur
    sığınmacı altı ay sonra çalışabilir mi
    işkence gördüm, raporlarım var
    ret gelince insani oturum olur mu
    iltica dosyamı geri çekmek istiyorum
    mülteci dosyam incelenirken sınır dışı ederler mi
    siginma basvurusu nereye yapilir
    dönersem hapse atarlar
    kürt olduğum için baskı
    davam var memlekette dönemem
    iltica red geldi
    ölüm tehdidi var
    cemaat davası yüzünden kaçtım
    yorum yazdım diye içeri atarlar
    abimi mitingde aldılar
    beni geri yollamayın
    koruma dosyası için mülakat bekliyorum
    ret geldi on günüm kaldı`,
  CITIZENSHIP: `polonya vatandaşı olmak istiyorum
    sekiz yıldır buradayım vatandaşlık alabilir miyim
    dedemin babası polonyalıymış, vatandaşlığı geri almak
    cumhurbaşkanına vatandaşlık dilekçesi
    obywatelstwo polskie şartları
    çocuğum burada doğdu, otomatik polonyalı mı
    türk vatandaşlığından çıkmam gerekir mi
    vatandaşlık için b1 sınav belgesi
    evlilik yoluyla polonya pasaportu
    uznanie za obywatela kaç ay sürüyor
    büyükannemin leh vatandaşı olduğunu arşivden ispatlamak
    vatandaşlık töreni ve yemin
    çifte vatandaşlığa polonya izin veriyor mu
    gelir yetmedi diye vatandaşlığı vermediler
    polonezköy kökenliyim, soyağacı belgeleri
    eşim vatandaş oldu, ben süresiz oturumluyum
    seçimlerde oy kullanmak için vatandaş olmak
    vatandaşlık düşünenlere polonya tarihi anlatan
    çocuklarım benimle beraber vatandaşlığa geçer mi
    yıllarca dışarıda yaşarsam vatandaşlığım düşer mi
    üç yıldır daimi oturumum var, vatandaşlığa hazır mıyım
    kazakistandan dönen leh soylu, vatandaşlık
    vatandaşlık başvuru harcı
    nadanie obywatelstwa evrakları nasıl gönderilir
    vatandaşlık mülakatına çağırdılar
    kiedy dostane obywatelstwo
    vatansız biri polonyalı olabilir mi
    babam polonyalı ama beni hiç yazdırmamış
    vatandaş olunca kartın yerine dowód nasıl alınır
    polonyalının evlat edindiği kız hangi vatandaş
    marş bayrak sejm, yeni vatandaş neleri bilmeli
    vatandaslik almak icin kac yil oturmak lazim
    polonya vatandaşı
    on yıl sonra pasaport
    dedem lehmiş
    vatandaşlık yemini
    ne zaman oy
    leh kimliği ne zaman
    yabancıya seçim
    eşim leh ben de leh olmak istiyorum
    yemin edip buralı olmak istiyorum
    büyük ninem Polonyalıymış
    oğlum burada büyüdü Polonya pasaportu nasıl alır
    cumhurbaşkanına dilekçe
    ne zaman oy verebilirim
bebek burada doğdu polonya vatandaşı olur mu
çocuğum burada doğduysa vatandaşlık alır mı`,
  PESEL: `pesel numaram yok her yerde istiyorlar
    pesel nasıl alınır
    on bir haneli o numara nereden veriliyor
    yeni doğan bebeğime pesel
    pesel olmadan banka hiçbir şey açmıyor
    tc kimlik numarası gibi bir numara lazım
    nadanie numeru pesel formu
    peselimde doğum tarihi yanlış
    peselimi bilmiyorum nereden öğrenirim
    turist vizesindekine pesel verirler mi
    kocam yurtdışında, oradan pesel alabilir mi
    adıma kredi çekilmesin diye peselimi kilitlemek
    cüzdanım çalındı, zastrzec pesel
    doktor pesel yoksa kayıt yapmıyor
    pesel kaç günde çıkar, acelem var
    pesel verildiğini gösteren kağıt
    adresim yok diye numarayı vermediler
    işveren pesel istiyor, gerekçe yazısı
    peselimi benim yerime başkası alabilir mi
    soyadım değişti, pesel kaydı düzelsin
    beş yaşındaki oğlumun hâlâ peseli yok
    yabancıya pesel ücretli mi
    pesel ile nip aynı şey mi
    yanlışlıkla iki peselim olmuş
    belediyeden kimlik numarası almak için ne götürmeli
    misafir kaynanama pesel çıkar mı
    pasaportum yenilendi peselde güncelleyeyim mi
    pesel için bizzat gitmek şart mı
    yabancı öğrenci peseli
    doğum yılımla başlayan numarayı soruyorlar
    pesel kilidini kaldırmak
    pesel numarasi almak istiyorum
    bebeğe pesel
    banka pesel istiyor
    on bir haneli numara
    numara yok diye almıyorlar
    muhasebe pesel istiyor
    banka on bir hane istiyor
    numaranın kağıdını kaybettim
    numara yok diye ilaç vermediler
    bebeğe numara lazım
    numaramda doğum tarihim yanlış`,
  ADDRESS_REGISTRATION: `meldunek nasıl yapılır
    ikametgah almak istiyorum
    ev sahibi adresi üzerime yazdırmama izin vermiyor
    bir yıllık geçici zameldowanie
    ev değiştirdim, belediyeye bildirmem lazım mı
    okul için ikamet belgesi
    eski adresimden kaydımı sildirmek
    çocuklarımı da aynı adrese yazdırmak
    geldikten kaç gün sonra adres bildirmek zorunlu
    köyde oda tuttum, adres kaydım nasıl olur
    oda arkadaşım gitti, wymeldować
    meldunek kağıdını mal sahibi imzalıyor mu
    işçi yatakhanesinde kalıyorum, orası adresim olur mu
    resmi adres belgesi istiyorlar
    evimde tanımadığım biri kayıtlı görünüyor
    annem uzun kalacak, onu adrese kaydettirmek
    zaświadczenie o zameldowaniu ücreti
    geçici meldunekimin günü dolmuş
    adres kaydı olmayınca başka evrak vermiyorlar
    kendi aldığım daireye kalıcı adres kaydı
    nişanlımın evinde oturuyorum, o ne imzalar
    aylardır kayıtsız oturuyorum ceza var mı
    internetten adres bildirimi
    airbnb kontratıyla meldunek olur mu
    başka şehre taşınıyoruz, buradan düşmek
    muhtarlık gibi yer var mı ikamet için
    meldunek dla cudzoziemca
    kayıtta sokak numaram yanlış
    eski kocam hâlâ benim adresimde kayıtlı
    yeni doğan bebeği haneye yazdırmak
    bu belediyede oturduğumu nasıl gösteririm
    ikamet adresimi kaydettirmek istiyorum ev sahibi yok
    ev sahibi kayda yanaşmıyor
    ev sahibi adresime kaydolmama izin vermiyor
    taşındım nereye bildireyim
    oturduğum adrese yazılmak
    adres kaydımı sildirmek
    ev sahibesi ikamet yazdırmaya korkuyor
    başka sokağa taşındık kime söylenir
    okul nerede oturduğumuzu gösteren kağıt istiyor
    dönüyorum kaydımı sildireyim`,
  CIVIL_REGISTRY: `kızım doğdu nüfusa nasıl kaydederim
    bebeğime polonya doğum belgesi
    nikah kıymak istiyoruz hangi evrak lazım
    türk ile polonyalı evlenecek, resmi nikah
    türkiyedeki evlilik cüzdanımı buraya işletmek
    usc urząd stanu cywilnego randevu
    evlenmek için bekarlık belgesi
    boşandım, kızlık soyadıma dönmek istiyorum
    adımı kimse söyleyemiyor, değiştirmek istiyorum
    doğumdan önce babalığı tanımak
    evlilik belgesi sureti, odpis
    doğum kaydımda hata var düzelttirmek
    türkiyede boşandım, polonyada tanınsın
    belediyede nikah günü almak
    nikahı bahçede ya da salonda kıymak mümkün mü
    amcamın ölüm belgesi
    babası çocuğu üstüne almıyor
    nikahta tercüman zorunlu mu
    konsolosluk için çok dilli formül a doğum belgesi
    çocuğumuz almanyada doğdu, leh nüfusuna geçsin
    evli olmayan çiftin bebeği kime yazılır
    akt urodzenia kaç nüsha verilir
    evlat edinmeyi nüfus kütüğüne işletmek
    yabancı nikah şahidi olur mu
    akt małżeństwa internetten alınır mı
    hastane bebeğin ismini yanlış yazmış
    bebeği kaç gün içinde yazdırmak gerek
    ehliyet belgesi yoksa nikah için mahkeme kararı
    evlilik belgesine apostil
    dini nikah devlette geçer mi
    birlikte yaşayanlar için kayıt var mı
    nikah islemleri icin nereye gidecegiz
    polonyalı kızla evlenmek
    bebeği nüfusa yazdırmak
    evlilik cüzdanını buraya işletmek
    babalığı tanımak
    kızlık soyadım
    üç haftalık bebek kağıdı yok
    yenidoğan evraksız
    hastane bildirdi şimdi ne
    eşim perşembe doğuruyor
    bebeğe isim
    burada doğacak sonra ne
    evlenmek istiyoruz onun kağıtları Gürcistan'dan
    kızımın adında harf hatası
    kocamın soyadını alacağım
    yabancı belgeyi burada yazdırmak
    bebek cuma doğdu kağıdı nereden
bebek doğdu isim verip kaydettireceğiz
yeni doğan oğlumuzu nereye kaydettireceğiz`,
  DIGITAL_IDENTITY: `profil zaufany nasıl açılır
    telefona mobywatel kurmak
    devlete evrak yollamak için e-imza
    devlet sitesine giriş kodu gelmiyor
    e-devlet gibi bir şey var mı polonyada
    bankayla kimliğimi doğrulayıp internetten işlem yapmak
    güvenilir profilimin süresi dolmuş
    epuap üzerinden dilekçe göndermek
    telefonda dijital kimlik
    oturum kartımla mobywatel alabilir miyim
    profil zaufany şifremi unuttum
    gov pl ye yabancı nasıl girer
    pdf i çıktı almadan imzalamak resmi daireye
    e-doręczenia resmi elektronik kutu
    benim bankam profil zaufany vermiyor
    numaram değişti, profile giremiyorum
    dijital profili yüz yüze nerede onaylıyorlar
    kimliği gösteren resmi uygulama
    annem elektronik imza atamıyor, ona hesap açalım
    nitelikli imza mı güvenilir profil mi
    elektronik sertifika yüklemek
    idari portala girişim kilitlendi
    evden resmi işlem yapmak için elektronik kimlik
    mobil kimliğin kare kodu
    peseli olmayan profil zaufany açar mı
    kütüphanede bana profil açıp imza attırdılar, ben de istiyorum
    login gov doğrulama hatası
    mobywatel sertifikası yenileme
    belediyeye evden pismo ogólne yollamak
    podpis elektroniczny ayarlayamadım
    on beş yaşındaki oğluma dijital kimlik olur mu
    e imza nasil alinir yabanciya
    profil zaufany
    devlet sitesine giremiyorum
    telefonda kimlik
    internetten imza
    internet başvurusu imza istiyor
    bankayla giriş olmuyor
    şifremi unuttum hiçbir yere girmiyor
    elektronik imza at diyorlar
    kimliğim telefonda olsun
    banka ile doğrulama`,
  PASSPORT_CONSULATE: `pasaportumun süresi bitti, konsolosluk varşovada
    trende pasaportumu kaybettim
    kimliğim ve pasaportum çalındı
    türk konsolosluğu adresi ve randevu
    burada doğan oğluma türk pasaportu
    nüfus cüzdanımı yurtdışından yenilemek
    pasaportsuz dönüş için seyahat belgesi
    ülkemin polonyada elçiliği yok, hangisine gideceğim
    büyükelçilikten randevu alamıyorum
    konsolosluktan vekaletname, evi satmak için
    gezici konsolosluk bu şehre ne zaman gelir
    yaşam belgesi, türkiyeden emekli maaşı için
    kızımı türk nüfusuna konsoloslukta yazdırmak
    adli sicil kaydı buradan nasıl alınır
    çocuğa polonya pasaportu için babanın muvafakati
    konsolosluk telefonu açmıyor
    pasaportun altı ay geçerliliği kalmadı
    patron pasaportumu yırtık geri verdi
    pasaport çıkartamayan yabancıya belge
    imza onayı büyükelçilikte
    azerbaycan konsolosluğuna pasaport başvurusu
    yurtdışı seçmen kaydı elçilikte oy
    biyometrik fotoğraf pasaport için
    pasaportum ıslandı okunmuyor
    eski pasaporttaki vizem yenisine geçer mi
    paszport dziecka ne zaman çıkar
    yarın uçağım var pasaport yok, acil
    bedelli askerlik, tecil işlemi konsoloslukta
    annem gelsin diye davetiye ve vize
    sokakta bir türkün pasaportunu buldum
    mavi kart, vatandaşlıktan çıkanlar için konsolosluk
    pasaport uzatma nerede yapiliyor
    pasaportum bitiyor
    cüzdanımı kaybettim içinde pasaport
    konsolos ne zaman geliyor
    bebeğe pasaport
    elçilikte randevu yok
    konsolos geliyor mu
    izin alamıyorum konsolosluk
    pasaport makinede yıkandı
    küçüğe ilk pasaport
    temsilciliğimiz nerede
    trende pasaportumu çaldılar`,
  RETURN_HOME: `memlekete dönmek istiyorum bilet param yok
    ülkeyi terk et kararı geldi
    beni sınır dışı edecekler, ne kadar sürem var
    gönüllü dönüş iom
    schengen giriş yasağım var, nasıl kalkar
    kardeşim geri gönderme merkezinde tutuluyor
    hasta arkadaşı uçakla eve yollamak
    süreyi aştım, cezasız çıkmak istiyorum
    decyzja o zobowiązaniu do powrotu
    sınır dışı kararına itiraz
    çocuklarla kesin dönüş yapıyoruz
    dönünce orada iş kurmama destek veren var mı
    straż graniczna otuz günde çık dedi
    vizem bitmişken havaalanından çıksam ne olur
    gurbetten bıktım, geri döneceğim
    masrafları karşılanan dönüş
    kocamı ülkesine geri yolladılar
    varşova havaalanında göçmen polisi tuttu
    pasaportu olmayan bebekle eve dönmek
    iş kalmadı, türkiyeye dönmeyi düşünüyorum
    dobrowolny powrót yardımı
    sınır polisi pasaportumu aldı
    ülkeden temelli ayrılmadan önce neleri kapatmalıyım
    sis kaydım var diye tekrar giremiyorum
    parasız kalan hemşehriyi yurda gönderme
    giriş yasağı kaç yıl sürer
    vatanına dönenlere uyum desteği
    kaçak arkadaşım teslim olup dönmek istiyor
    eşyamı birikimimi memlekete geri taşımak
    okula giden çocuk varken sınır dışı durur mu
    annem ağır hasta, hemen dönmeliyim ama kağıdım yok
    deport edilmekten korkuyorum
    dönmek istiyorum param yok
    bileti kim öder
    ülkeyi terk et dediler
    burada olmadı geri döneceğim
    giriş yasağı itiraz
    yeter artık memlekete döneceğim yol param yok
    ülkeyi terk et yazısı verdiler
    aileme kadar kim götürür
    pes ettim annemin yanına
    üç yıl giriş yasağı`,
  LANGUAGES: `yeni bir dil öğrenmek istiyorum
    ne konuştuklarını hiç anlamıyorum
    dil okulu var mı bu şehirde
    yetişkinlere dil kursları
    dil bilmeyince insan sağır gibi
    dil konusunda yardım
    burada hangi dilleri öğretiyorlar
    çocuklarım için dil dersi
    dilsiz kaldım, ya öğreneyim ya çeviren olsun
    bedava dil eğitimi
    özel dil hocası arıyorum
    yabancı dil ve çeviri işleri
    hangi diller öğretiliyor
    akşam dil kursu
    Lehçe ile başım dertte
    bizim dilden konuşan biri lazım`,
  POLISH_COURSE: `sıfırdan lehçe kursu
    yabancılara ücretsiz lehçe dersi
    lehçe öğrenmek istiyorum ama vardiyalı çalışıyorum
    gece internetten lehçe
    b1 devlet sınavına hazırlık
    kurs języka polskiego dla obcokrajowców
    leh alfabesini bile bilmiyorum
    küçük çocuklu annelere lehçe
    a2 seviyesindeyim ilerlemek istiyorum
    türkçe bilen lehçe öğretmeni
    fabrika işçilere polonyaca dersi versin
    lehçe sertifikası ne kadar
    lehçe gramer çok zor, hal ekleri
    cumartesi polonya dili dersleri
    kocam sadece dzień dobry biliyor
    dönem kaydı lehçe kursuna
    lehçe ders kitabı
    yazın hızlandırılmış lehçe
    polski od podstaw türkler için
    lehce ogrenmek istiyorum nereye yazilirim
    lehçe sıfırdan
    vardiyadan sonra kurs
    b1 sınavı
    zoomdan ders
    latin harflerini okumak
    ismin halleri kafamı karıştırıyor
    vardiyadan sonra geç saatte ders
    heceleyerek okuyorum
    dil sınavını geçmem lazım
    çocuk kreşteyken sıfırdan öğrenmek
    özel hoca pahalı`,
  CONVERSATION_PRACTICE: `lehçe konuşma pratiği yapmak istiyorum
    grameri biliyorum ama ağzımı açamıyorum
    çay içip lehçe sohbet eden grup
    türkçe öğreteyim lehçe öğreteyim, dil takası
    utanmadan konuşmak için polonyalılarla sohbet
    tandem dil arkadaşı
    cumartesi dil kafesi
    her şeyi anlıyorum cevap verirken takılıyorum
    haftada bir lehçe konuşacağım biri
    nehir kenarında dil masası
    dilim çözülsün, aksanım düzelsin
    kitapsız notsuz sadece muhabbet
    benimle lehçe konuşacak gönüllü
    annem çarşıda konuşacak kadar pratik yapsın
    ayinden sonra lehçe sohbet grubu
    yavaş konuşulan buluşmalar
    oyun oynayarak dil alıştırması
    polonyalı arkadaşım yok ki konuşayım
    konwersacje po polsku bedava
    telefonda lehçe konuşma alıştırması
    sz cz seslerini düzeltecek biri
    farklı ülkelerden insanlarla lehçe çene çalmak
    küçük grupta konuşma
    kursu bitirdim konuşmayınca unutuyorum
    görüntülü lehçe sohbet
    pogaduchy öğretmensiz sohbet
    ergen oğlum yaşıtlarıyla lehçe laflasın
    sadece lehçe konuşulan yürüyüşler
    sesli okuma ve konuşma saati
    yanlış konuşmaktan utanıyorum
    karıma konuşma arkadaşı
    market ve eczane diyalogları çalışmak
    anlıyorum konuşamıyorum
    konuşmaya utanıyorum
    çay içip lehçe sohbet
    dilim dönmüyor pratik lazım
    hepsini anlıyorum cevap veremiyorum
    markette aksanımdan utanıyorum
    çay içip Polonyalılarla sohbet
    telefonu açmaya korkuyorum
    dilim açılsın istiyorum`,
  OTHER_LANGUAGES: `yetişkinlere ingilizce kursu
    almanyaya gideceğim almanca öğrenmem lazım
    çocuklarım türkçeyi unutuyor, türkçe dersi
    kızım ana dilini kaybetmesin
    sıfırdan ingilizce bedava
    akşamları fransızca öğreten bir yer
    rusça özel ders
    ukraynaca öğrenmek isteyen başlangıç
    oğlum ninesiyle kürtçe konuşuyor, sürsün istiyorum
    cumartesi türkçe masal saati
    ielts toefl hazırlık
    işaret dili kursu
    italyanca öğreten var mı
    ana dilde pazar okulu
    iki dilli çocuklara türkçe oyun ve şarkı
    iş görüşmesi için ingilizce
    burada büyüyen gençlere türkçe okuma yazma
    arapça başlangıç dersi
    polonyalılara türkçe öğretmek istiyorum
    ispanyolca çalışma grubu
    język angielski kurs dla dorosłych
    bakıcılar için almanca
    english conversation club
    karım ofis için ingilizcesini ilerletecek
    gurbette anadilini yaşatmak
    merakımdan japonca korece
    angielski po pracy
    torunlara atalarının dili
    ingilizce b2 sertifikası
    lehçe dışında hangi dil kursları var
    çocuklara yabancı dil
    ingilizce ogrenmek istiyorum kurs ariyorum
    çocuklar türkçeyi unutuyor
    ingilizcemi ilerletmek
    ispanyolca lehçe takas
    almanca öğrensem
    torunlar ana dilini unutuyor
    Almancamı tazelemek
    cumartesi okulu kendi dilimiz
    İspanyolca başlangıç`,
  TRANSLATION_INTERPRETING: `doktorda çeviri yapacak biri lazım
    dairede randevum var türkçe tercüman
    lehçe bilmiyorum, yanımda tercüman gelsin
    gelen mektubu çevirin
    ameliyat için hastanede tercüman
    telefonla hemen çeviri
    tłumacz turecki
    polis çağırdı, dediklerini anlamıyorum, tercüman
    öğretmen konuşmak istiyor anlaşamıyoruz
    ev sahibinin mesajını tercüme edecek biri
    iki dil bilen biri bana yardım etsin
    göçmenlere bedava tercümanlık
    kayınpederim yatıyor derdini anlatamıyor
    kurum benim için tercüman çağırabilir mi
    fabrikadaki toplantıda simultane
    çok hızlı konuşuyorlar, türkçesini söyleyen lazım
    doktor beni anlamıyor
    veli toplantısına tercüman
    kızım benim yerime çeviriyor
    hintçe bilen biri
    dairede derdimi anlatamıyorum
    ameliyat var cerrah lehçe konuşuyor
    narkoz doktorunu anlamıyorum
    dairede kafa sallıyorum anlamıyorum
    okulda görüşme dil yok
    doğumhanede türkçe bilen yok
    karakolda dilimi bilen yok
    annem serviste yatıyor kimse anlamıyor
    toplantıya benimle gelip aktaracak biri
    polis soruyor ben anlamıyorum
    şu mektubu dilimize çevirin`,
  SWORN_TRANSLATION: `yeminli tercüman türkçe lehçe
    doğum belgemi kaşeli çevirtmek
    diplomanın resmi tercümesi
    tłumacz przysięgły tureckiego nerede var
    yeminli çeviri sayfası kaç zloty
    ehliyeti değiştirmek için tercüme ettirmek
    evlilik cüzdanının onaylı çevirisi
    apostilli sabıka kaydının tercümesi
    türkiyede yaptırdığım çeviriyi kabul etmediler
    mahkeme için mühürlü çeviri
    boşanma ilamını lehçeye resmi olarak çevirmek
    yarına acil yeminli tercüme
    tarayıp yollasam mühürlü çeviriyi postayla gönderirler mi
    azerice özbekçe yeminli mütercim
    oğlumun karnesi imzalı tercüme
    az bulunan dillerde yeminli çevirmen
    türkçe epikrizin resmi çevirisi
    bekarlık belgesi tercümesi
    vekaletnamenin hukuken geçerli çevirisi
    adalet bakanlığı yeminli tercüman listesi
    iki sayfalık tłumaczenie przysięgłe fiyatı
    ithal arabanın ruhsatı tercüme
    noter onaylı çeviri burada nasıl oluyor
    yeminli tercümesi yok diye evrakı geri çevirdiler
    lehçe sözleşmeyi kaşeli türkçeye çevirmek
    ölüm belgesi yeminli çevirisi, cenaze için
    yeminli çevirmene asıl belge mi kopya mı verilir
    apostil ve tercümeyi birlikte yapan büro
    şirket sicil kaydımın resmi tercümesi
    tłumaczenie przysięgłe aktu urodzenia
    çocuğun aşı kartını mühürlü çevirttirmek
    yeminli tercuman ariyorum turkce
    yeminli tercüman
    kaşeli çeviri
    ehliyeti lehçeye çevirtmek
    nüfus kağıdını çevirtmek
    yuvarlak mühürlü çeviri istiyorlar
    oğlumun doğum kağıdı resmi Lehçeye
    sayfası kaça mühürlü
    karneyi kayıt için çevirtmek`,
  ADVICE: `bir bilene danışmak istiyorum
    bedava danışmanlık nerede
    derdimi anlatacağım biri lazım
    her şey üst üste geldi, nereden başlasam
    kendi dilimde danışma, göçmenlere
    akıl verecek biri var mı
    buranın işlerini kim açıklar bana
    porada dla cudzoziemców
    ailem için yol gösterecek yer
    birkaç konuda fikir almak istiyorum
    yabancılara danışma merkezi
    kime sorsam bilmiyorum
    bin tane sorum var
    nereden başlayacağımı bilmiyorum
    akıl verecek biri
    hepsi üst üste geldi kim yol gösterir`,
  INFORMATION_POINT: `yeni geldim ilk ne yapmalıyım
    dün iki bavulla geldim kimseyi tanımıyorum
    yeni gelenler nereye soruyor
    yabancılar için bilgi noktası
    bu iş için hangi daireye gideceğim
    hangi gişe bakıyor
    bu şehirde nereden başlayacağımı bilmiyorum
    dairelerin yeri ve açılış saatleri
    polonyada ilk adımlar listesi
    köye yeni taşındık
    göçmenlere türkçe danışma hattı
    yeni sakinler için rehber
    bir daireden öbürüne yolluyorlar beni
    işim hangi kuruma düşüyor
    biuro obsługi klienta nerede
    türkçe broşür var mı
    płockta yabancılara neler var
    belediyede ingilizce bilen memur
    informacja dla cudzoziemców
    ablam mayısta geliyor ne bilmesi gerek
    göçmen bilgi telefonu
    çöp otobüs doktor, temel şeyleri kime sorayım
    hoş geldin paketi
    türklere yardım eden kuruluş hangisi
    varşovadan yeni taşındım
    belediye nasıl işliyor anlatın
    urząd miasta kaçta açılıyor
    urząd miasta hangi bina, kayboldum
    randevusuz kısa bir sorum var
    vatandaş danışma masası
    genel soruları yanıtlayan büro
    yeni geldik kimden bilgi alalim
    dün trenden indim
    ilk hafta ne yapmalı
    nerede ne var
    tek masa her şey
    yeni indim otobüsten
    plocka yeni taşındık
    dün gece geldik
    otobüsten yeni indim valizlerle
    ilk hafta yapılacaklar listesi
    hangi gişeye gideyim
    bizim dilde anlatan biri var mı`,
  LEGAL_ADVICE: `ücretsiz avukat lazım
    mahkemeden celp geldi
    birini dava etmek istiyorum
    on dört gün içinde itiraz nasıl yazılır
    para vermeden hukuki danışma
    türkçe bilen adwokat
    yapmadığım bir şeyle suçlanıyorum
    polonyada miras meselesi
    imzaladığım kağıttan pişmanım geçerli mi
    nieodpłatna pomoc prawna nerede
    haksız ceza kestiler itiraz edeceğim
    gözaltındaki oğluma baro avukatı
    dava dilekçesi yazdırmak
    benim durumumda kanun ne diyor
    noter mi avukat mı lazım
    gelecek ay duruşmam var hiçbir şey anlamıyorum
    tanık olarak mahkemeye çağırdılar
    komşuyla davalığız arabulucu
    yabancılar hukuku bilen avukat
    dava masrafından muaf olunur mu
    benim suçum olmayan kaza için tazminat istiyorlar
    yerime imza için vekalet vermek
    itiraz süresini kaçırdım
    boşanma davasını açacak avukat
    velayeti mahkemede almak
    imzam taklit edilmiş, aleyhime karar çıkmış
    prawnik za darmo
    gelen kararı avukat okusun ne demek söylesin
    fakir göçmenlerin davasına bakan hukukçu
    savcı takipsizlik verdi
    yabancı eşimin vasiyeti
    ses kaydını delil olarak kullanabilir miyim
    avukata danismak istiyorum param yok
    üst kattaki komşu gece gürültü yapıyor
    komşularla müzik yüzünden kavga
    mahkemeden celp
    parasız avukat
    redde itiraz
    dava dilekçesi
    bana dava açmışlar
    haberim olmadan karar çıkmış
    e mahkemeden ödeme emri
    tanık çağırdılar
    itiraz süresi bitiyor
    yokluğumda dava
    tanık olarak çağırıyorlar
    kocam çocuğu aldı vermiyor
    ret kararına itiraz
    avukata param yetmez
    yapmadığım şeyle suçluyorlar
    alttaki teyze süpürgeyle tavana vuruyor, nasıl barışırız
    gürültü yüzünden alt komşuyla kavga
    polonyalı kocamdan boşanmak istiyorum çocuklar ne olacak`,
  CONSUMER_RIGHTS: `mağaza paramı iade etmiyor
    aldığım telefon bozuk çıktı
    internetten çamaşır makinesi aldım gelmedi
    ayakkabıyı on dört günde geri vermek
    buzdolabı garantide ama tamir etmiyorlar
    kapıda elektrik sözleşmesi imzalattılar, iptal
    istemediğim abonelik için para çekiyorlar
    rzecznik konsumentów
    olx te dolandırıldım, ürün gelmedi
    tamirci arabayı berbat etti, çift para aldı
    spor salonu üyeliğini iptal etmiyorlar
    telefon şirketi cayma bedeli istiyor
    uçuşum iptal oldu tazminat
    otelde tencere satıcısı ninemi kandırdı
    reklamacja nasıl yazılır
    mobilya kırık geldi, firma cevap vermiyor
    parasını ödediğim kurs açılmadı
    sahte giyim sitesi, param gitti
    markette tarihi geçmiş ürün sattılar
    tur şirketi battı paramız yandı
    kasadaki fiyat raftakinden fazla çıktı
    internet paketinde gizli ücret
    haberim olmadan operatörümü değiştirmişler
    fişi atmıştım, ürünü iade edebilir miyim
    konser bileti iadesi
    alıcının hakları neler
    usta televizyonu tamir etmedi geri de vermiyor
    orijinal diye sahte parfüm sattılar
    zwrot towaru kupionego online
    kaparo verdim mal gelmedi
    havayolu valizimi kaybetti
    zorla pahalı yatak sattılar, vazgeçmek istiyorum
    tuketici haklari sikayet nereye
    telefon yerine tuğla geldi
    satıcı iade etmiyor
    kapıdan tencere sattılar
    spor salonu üyeliğimi iptal etmiyor
    vize şirketi paramı aldı
    bozuk çamaşır makinesi garanti
    allegro parayı vermiyor
    aldığım araba iki günde bozuldu
    satıcı arızayı sakladı
    usta parayı aldı yapmadı
    uçuş iptal para yok
    koltuk gelmiyor
    istemediğim şeye para çekiyorlar
    tesisatçı avansı aldı kayboldu
    usta banyoyu mahvetti
    mobilyacı kaporayı yedi
    tadilat yarım kaldı
    online kurs parası verdim ders yok
    konser iptal
    ayakkabının tabanı ayrıldı
    iade almıyorlar
    avmde üç yıllık abonelik kakaladılar
    kampanya kredi çıktı
    istemediğim abonelik için her ay çekiyorlar
    nineye tencere kakaladılar
    kırık ekranı değiştirmiyorlar
    resimdeki gibi gelmedi
    tamirci makineyi bozdu kaçtı
    tur iptal oldu parayı tutuyorlar
    kutudan taş çıktı
    internetten aldım boş kutu geldi
    satıcı artık cevap vermiyor
dandik mal sattılar geri almıyorlar
bozuk telefon sattılar paramı istiyorum`,
  FORM_FILLING: `form doldurmama yardım eder misiniz
    bu resmi yazıyı anlamadım
    lehçe dilekçe yazmak
    evrak işlerinde yardım edecek biri
    bu kutucuğa ne yazılır
    wniosek nasıl doldurulur
    resmi zarf geldi korktum
    yardım başvurusu formunu doldurmak
    belediyeye yazı yazmak istiyorum
    imza eksik diye başvuruyu geri verdiler
    kağıt kürek işini tek başıma yapamıyorum
    mektubu okuyup açıklasın biri
    dilekçenin ekine ne koyulur
    bilgisayarda wniosek yazmak
    düzgün lehçeyle şikayet mektubu
    nereye imza hangi tarih
    okuma bilmeyen ninemin belgeleri doldurulacak
    kuruma resmi e-posta yazmak
    podanie yazmak için örnek kağıt
    form dolduran gönüllüler
    bir sürü belge var, düzene sokmak istiyorum
    formda yanlış yazdım karaladım
    süre dolmadan cevap yazısı
    arzuhalci gibi biri var mı
    formularz tylko po polsku
    süre uzatma dilekçesi nasıl olur
    kreş ve yardım başvuru kağıtlarını doldurmak
    yazım kötü, benim yerime yazan olsa
    pouczenie uzasadnienie ne demek
    evrakların kopyasını hazırlayıp dosyalamak
    annemin beyannamesini yazmaya yardım
    basvuru formunu dolduramiyorum
    mektubu anlamadım
    bu kutuya ne yazılır
    dilekçe yazacak biri
    wniosek doldurmak
    devletten kalın zarf
    bir sürü kağıt doldurulacak
    bu yazıda ne istiyorlar
    babanın vatandaşlığı kutusuna ne yazılır
    anne kızlık soyadı
    bu kutuya ne yazılır bilmiyorum
    beş sayfa kağıt yanıma oturun
    bu yazıya nasıl cevap verilir
    yanlış işaretlemekten korkuyorum`,
  DIGITAL_SKILLS: `bilgisayar kullanmayı bilmiyorum
    leh sim kart kaydettirmek
    nerede çıktı alabilirim
    akıllı telefon kullanmayı öğrenmek
    yakında bedava wifi
    e-posta adresi açmak
    belge tarayıp maille yollamak
    babam whatsapp kullanamıyor
    word excel temel kurs
    mail şifremi unuttum
    memlekettekilerle görüntülü konuşmak
    telefonum bozuldu rehber gitti
    hangi internet paketi uygun
    telefondaki çeviri programı nasıl çalışır
    polonyada işe yarayan uygulamalar indirmek
    kullanabileceğim ortak bilgisayar
    fotokopi ve tarayıcı
    yaşlılara bilgisayar dersi
    internette dolandırılmaktan korkuyorum
    internetten alışverişi öğrenmek
    kurs komputerowy dla seniorów
    klavyede leh harfleri nasıl yazılır
    polonya numarası, hat almak
    telefonla ödeme nasıl yapılır
    dosya eklemeyi beceremiyorum
    karım hiç klavyeye dokunmadı
    paczkomat ve e-recepta telefonda nasıl
    telefonu türkçe yapmak
    belge fotoğraflarını bulutta saklamak
    hattıma nasıl kontör yüklerim
    google haritayı öğretin
    facebook hesabım çalındı
    hat kaydı olmuyor
    anneme görüntülü arama öğretmek
    otobüs uygulaması
    çıktı ve tarama
    telefona virüs girdi
    bilgisayardan anlamam
    torun uygulama yükledi beceremiyorum
    telefon güncelleme istiyor
    mektuba resim eklemek
    bankadan diye yazıyorlar dolandırıcı mı
    annem görüntülü aramayı bilmiyor`,
  HEALTH: `hastayım nereye gideceğimi bilmiyorum
    polonyada sağlık sistemi nasıl işliyor
    günlerdir kendimi kötü hissediyorum
    göçmenlere sağlık hizmeti
    ailemin sağlık sorunları var
    hastalandım burayı bilmiyorum
    yabancılar nerede tedavi oluyor
    şekerim tansiyonum var kim bakar
    doktor hastane ilaç, hepsi hakkında soru
    służba zdrowia yabancılara
    her yerim ağrıyor kim muayene eder
    tedavi olmak istiyorum
    bir haftadır kötüyüm
    göçmene sağlık
    ağrım var nereye gideyim
    kendimi kötü hissediyorum kime gideyim
    yeni gelen nerede tedavi olur`,
  DOCTOR: `aile hekimine kaydolmak istiyorum
    çocuğum ateşlendi öksürüyor
    bugüne doktor randevusu
    bebeğim için çocuk doktoru
    boğazım ağrıyor yutkunamıyorum
    uzmana sevk almak, skierowanie
    tansiyon hapım için reçete
    lekarz rodzinny türkçe ya da ingilizce bilen
    kan idrar tahlili
    sağlık ocağımı değiştirmek
    gözüm bulanık görüyor, gözlük muayenesi
    gripten rapor almak, l4
    kardiyologa ne kadar sıra beklenir
    pazar günü doktor bulmak
    kollarımda kaşıntılı döküntü çıktı
    haftalardır belim tutuluyor
    işe giriş muayenesi
    böbreğim için ultrason çektirmek
    misafir babam şeker hastası, muayene
    benim büyüdü, cilt doktoru
    başım dönüyor halsizim
    przychodnia kaydını nasıl yaptırırım
    dizime fizik tedavi
    ayak bileğim burkuldu şişti
    eve gelen hekim
    polen alerjisi, durmadan hapşırıyorum
    havuz için sağlık raporu
    mr sonucunu kime göstereyim
    kızım kusuyor ishal oldu
    pansuman yapacak hemşire
    doktorum beni dinlemiyor, başkasına geçmek
    kulağım duymuyor kbb
    medycyna pracy badania wstępne
    doktora gitmem lazim nasil randevu alirim
    öksürük ateş
    çocuk döküntü döktü
    sürekli ilacıma reçete
    aileyi doktora kaydetmek
    belim tutuldu
    iş göremez raporu
    bebek öksürüyor nefesi tıkanıyor
    gece kırk ateş
    göğsü hırlıyor
    klinik kapalı çocuk kötü
    mide yanması ishal
    kusma karın ağrısı
    öksürük geçmiyor
    başım dönüyor
    bileğim şişti
    uzmana sevk
    kan tahlili
    bacağım şişti
    bebeğe çocuk doktoru
    göz doktoru
    sonucu anlamadım
    üç haftadır burnum akıyor
    kene ısırdı kızardı
    kulak ağrısı
    seradan ellerimde kızarıklık
    ellerim kaşınıyor döküldü
    üç gündür böğrüm sancıyor
    çocuk kızarıklık döktü
    öksürüğüm geçmiyor
    kulağım çınlıyor
    kan verip tahlil yaptırmak
    uzman için sevk
    ayak bileklerim şişti
    çocuk sünneti için doktor
    oğlumu sünnet ettirmek
    kasa kaldırmaktan belim koptu
    fıtığım tuttu eğilemiyorum
    bantta ayakta durmaktan dizim şişti`,
  HOSPITAL_EMERGENCY: `kocam bayıldı ambulans çağırayım mı
    göğsümde şiddetli ağrı var
    çocuk bozuk para yuttu
    kanama durmuyor
    yakında açık acil servis
    hangi numarayı arıyoruz 112
    yarın ameliyat olacağım ne götüreyim
    sor szpitalny oddział ratunkowy
    motor çarptı
    havale geçirdi
    kaynar su döküldü yandı
    ninem düştü kalçası kırıldı
    sağ altımda ağrı, apandisit galiba
    nefes alamıyor
    köpek ısırdı dişi battı
    kolu kırıldı alçı nerede yapılıyor
    gece astım krizi
    arkadaşımı hastaneye yatırdılar haber vermiyorlar
    hasta ziyaret saati
    kafasını çarptı kusuyor
    taburcu olacak kim alacak
    safra kesesi ameliyatı
    ormandan mantar yedik zehirlendik
    ağzı kaydı, felç geçiriyor
    eşimi ambulansla götürdüler, nerede
    karetka nasıl çağrılır
    arı soktu boğazı şişti
    bebeğim morardı
    kaza sonrası yoğun bakımda
    yabancıdan ambulans parası alırlar mı
    derin kesik var dikiş lazım
    çocukla acile gitmek
    acil servis nerede hemen
    göğsüm sıkışıyor
    arkadaş bayıldı
    kan durmuyor
    pil yuttu
    gece dikiş
    yığıldı nefes almıyor
    baygın yatıyor
    arı soktu boğuluyor
    çocuk deterjan içti
    forklift altında kaldı
    kaynar suyla yandı
    felç geçiriyor galiba
    merdivenden düştü
    dedem morardı hırlıyor
    çocuk pil yuttu
    gece yarısı kırk ateş havale
    elimi kestim kan durmuyor
    kaynanamın yüzü kaydı
    arı soktu boğazım şişiyor`,
  HEALTH_INSURANCE: `sağlık sigortam yok
    sigortalı mıyım nereden anlarım
    nfz kaydı nasıl yapılır
    doktorda sistem kırmızı çıktı, ewuś
    karımı ve çocuklarımı sigortama eklemek
    sigortam yok diye hastaneden fatura geldi
    isteğe bağlı sağlık sigortası ayda kaç para
    işten çıktım, sigortam ne zamana kadar sürer
    avrupa sağlık kartı ekuz
    yabancı öğrenci hangi sağlık sigortasını yaptırır
    patron beni sigortaya bildirmemiş doktora gidemiyorum
    yanıma gelen annemin sağlık güvencesi
    ubezpieczenie zdrowotne sözleşmesiz
    zlecenie ile çalışan bedava doktora gider mi
    vize için özel sigorta
    kağıtsız ve sigortasıza kim bakar
    işsizlerin sağlık sigortasını nfz öder mi
    sigortasız göründüğüm için muayene parası aldılar
    sigorta belgesi, zus dra
    yeni doğan bebeğim daha sigortalı değil
    internetowe konto pacjenta sigorta görünmüyor
    aile ferdi olarak sigortaya girmek
    hamileyim sigortam yok
    çiftçi sağlık sigortası krus
    almanyadan sağlık hakkımı taşımak, s1
    sgk gibi kurum burada hangisi
    mültecilere sağlık bedava mı
    ajans sigortaladım dedi ama çıkmıyor
    türkiye polonya arasında sağlık anlaşması
    ödenmemiş sigorta aylarını tamamlamak
    kendi işim var sağlık primi ödemedim
    czy jestem ubezpieczony
    saglik sigortasi yaptirmak istiyorum
    sistemde kırmızı
    patron sigorta yatırıyor mu
    eşimi sigortama eklemek
    bacağım kırıldı sigorta yok
    kayıtta yoksunuz diyorlar
    çalışıyorum ama sigortasız diyorlar
    hastane fatura yolladı
    kayıtta kırmızı yanıyor
    eşimi sigortama yazdırmak
    hastane beş bin fatura kesti
    ödemeden tedavi olur muyum
    kayıtta sistemde kırmızı görünüyorsun dediler
    doktor sistemde sigortam yok diyor`,
  DENTIST: `dişim ağrıyor çiğneyemiyorum
    gece diş ağrısı, nöbetçi dişçi
    nfz ile bedava dişçi var mı
    lokum yerken dolgum düştü
    yirmilik dişimi çektirmek kaç para
    oğluma diş teli takılacak
    apse yaptı yüzüm şişti
    dentysta ingilizce bilen
    diş taşı temizliği
    ön dişim düşünce kırıldı
    kızımın süt dişleri çürümüş
    babama protez diş
    fırçalarken diş etim kanıyor
    kanal tedavisi lazımmış
    implant mı köprü mü
    dişçi koltuğundan korkuyorum
    azı dişimde oyuk var
    çocuklara sabırlı diş hekimi
    dün diş çektiler kan durmuyor
    uykuda diş gıcırdatmaya plak
    okulda çocukların diş muayenesi
    düğünden önce diş beyazlatma
    stomatolog na nfz bez kolejki
    ağzımda yara çıktı geçmiyor
    topta darbe yedim dişim sallanıyor
    porselen kaplama taksitle olur mu
    çene filmi çektirmek
    bebek ilk kez dişçiye ne zaman gider
    pazar günü acil diş
    dişim çürük kokuyor
    dedemin takma dişi oturmuyor
    disim cok agriyor acil
    boli mnie ząb
    dişim zonkluyor
    yirmilik
    yüzüm şişti
    dolgum düştü
    protez
    kanal
    ön dişim kırıldı
    dişimi kırdılar
    işte dişim kırıldı
    yanağım top gibi
    azı dişim kırıldı
    kızım matkaptan korkuyor
    anneme takma diş
    diş etlerim kanıyor
    bütün gece zonkladı`,
  PHARMACY: `şu an açık eczane hangisi
    gece nöbetçi eczane
    hapım bitti reçetem yok
    e-recepta kodu ile ilaç nasıl alınır
    apteka 24h nerede
    çocuğa öksürük şurubu
    parol burada hangi isimle satılıyor
    türkiyeden getirdiğim ilacın muadili
    insülin kaç para burada
    yaşlıya ve çocuğa ücretsiz ilaç
    tansiyon aleti ateş ölçer nereden
    ateş düşürücü fitil
    ertesi gün hapı reçetesiz mi
    eczacıya gribe ne iyi gelir diye sormak
    mama ve bez eczanede var mı
    ilacım yok, sipariş ederler mi
    indirimli ilaç refundacja
    reçetesiz alerji hapı
    mide ilacı almak
    tarihi geçmiş ilaçları nereye atarım
    ayak mantarına krem
    bitkisel damla aktar gibi
    sargı bezi yara bandı tentürdiyot
    maske ve covid testi satan yer
    prospektüs lehçe, dozu anlamadım
    yolculuk için ilaç çantası
    antibiyotik satıyorlar mı
    gözüm kızardı damla almak istiyorum
    lek na receptę pesel ile almak
    ishal için serum tozu
    evime en yakın eczane
    bu iki hapı beraber içsem olur mu
    nobetci eczane nerede
    haplarım bitti pazar
    gece şurup
    muadil ilaç
    reçeteyi nerede yaptırırım
    tansiyon hapım bitti
    insülin gece
    ilaç hiçbir yerde yok
    yara bandı ve boğaz için bir şey
    burun damlası
    tansiyon hapı bitti
    ilaç kodu mesajla geldi
    reçetesiz öksürük için ne alınır
    bu saatte açık fitil alacak yer
    ilacımın buradaki adı ne`,
  PREGNANCY_WOMENS_HEALTH: `hamileyim ne yapmalıyım
    kadın doktor, jinekolog bayan olsun
    test pozitif çıktı
    adetim iki hafta gecikti
    doğuma giderken çantaya ne koyulur
    doğum öncesi hazırlık kursu
    bebeğin cinsiyetini ultrasonda görmek
    doğumdan sonra eve gelen ebe
    elli yaş üstüne ücretsiz mamografi
    smear testi zamanı geldi
    artık çocuk istemiyorum, korunma
    spiral taktırmak kaç zloty
    riskli gebeliğim var nerede takip ederler
    ikinci ayda kanamam var
    kürtaj yasal mı burada
    beş aylık bebeğimi düşürdüm
    emziriyorum meme ucu yara, bebek tutmuyor
    położna nasıl seçilir
    sezaryen mi normal mi
    bütün gün bulantım var
    gebelik şeker yüklemesi
    ginekolog na nfz bez kolejki
    yumurtalığımda kist çıktı
    menopoz ateş basması
    on yedi yaşındayım galiba gebeyim
    mememde kitle hissettim
    sigortasız gebe takibi
    doğurduktan sonra lohusa depresyonuna girdim
    karta ciąży gebelik defteri
    karnım burnumda uçağa binebilir miyim
    çocuğumuz olmuyor tüp bebek
    karımın sancıları başladı
    akıntım var kaşınıyor
    loğusayım dikişlerim ağrıyor
    adetim gecikti
    iki çizgi
    hamile kaldım korkuyorum
    göğsümde kitle
    ebe eve
    emzirirken ağrı
    kadın doktoru
    meme kontrolü
    bedava mamografi
    meme ultrasonu
    smear
    doğumdan korkuyorum
    doğum çantası
    kocam doğuma girebilir mi
    çift çizgi çıktı korkuyorum
    gecikme var sabahları bulantı
    karnım büyüyor nereye yazılayım
    göğsüm taş gibi süt birikti
    sekizinci haftada kanama
    rahim ağzı kontrolü ücretsiz
bebeğimi düşürdüm çok üzgünüm
karnım burnumda hâlâ doktora gitmedim
iki kere düşük yaptım`,
  VACCINATION: `bebeğimi aşılatmak istiyorum
    polonya aşı takvimi
    oğlumun türkiyedeki aşıları var, hangisi eksik
    grip aşısı olmak
    kene ısırdı aşısı var mı
    son tetanos aşımdan on yıl geçti
    książeczka szczepień
    okulda kızamık çıktı
    kızıma hpv aşısı
    covid dozu nerede yapılıyor
    hastane işi için hepatit b
    çocuğa aşı zorunlu mu
    aşı kartını kaybettik
    afrikaya gitmeden sarıhumma iğnesi
    aşı karnesini çevirtip saydırmak
    iğneden sonra bebek ateşlendi
    eczanede aşı olmak
    szczepienia dla dorosłych
    tilki ısırdı kuduz
    tatile gitmeden hangi aşılar
    dedeye zatürre aşısı
    suçiçeği geçirmedi iğnesi var mı
    aşı yaptırmayana ceza
    yumurta alerjisi var aşı olur mu
    verem aşısı bcg doğumda oldu
    orman işçisine kene aşısı
    hamileyken boğmaca aşısı
    menenjit aşısı ücreti
    aşı hemşiresi hangi günler
    karma aşının ikinci dozu
    çocuğun aşıları gecikti
    paslı çivi battı aşı lazım mı
    asi takvimi kacirdik ne yapalim
    kene aşısı
    grip aşısı
    kreş için eksik aşı
    köpek ısırdı kuduz
    aşı defteri var hangisi eksik
    kreş aşı kartı istiyor
    yurtdışında aşılı
    hindistana uçuyorum hangi aşı
    seyahat aşısı
    aşı karnesi evde kaldı
    köpek ısırdı kuduz iğnesi
    kızamık tekrar gerekir mi
    Afrika öncesi iğne`,
  MENTAL_HEALTH: `içimden hiçbir şey gelmiyor çok mutsuzum
    türkçe konuşan psikolog
    sinirden uyuyamıyorum
    panik atak geçiriyorum
    nfz ile giden psikiyatrist sırası
    memleket hasreti içimi yakıyor, ağlıyorum
    oğlum odasına kapandı kimseyle konuşmuyor
    kaygı ve depresyon
    parası olmayana terapi var mı
    yalnızlıktan bunaldım
    zdrowie psychiczne nereye
    antidepresan reçetem bitiyor
    savaş kabusları görüyorum
    karım sesler duyuyor
    göç stresi, ruhum daraldı
    kızım kollarını kesiyor
    ergen kızım yemek yemiyor, yeme bozukluğu
    ruh sağlığı için doktor
    içim sıkılıyor
    otobüste panik
    yataktan kalkamıyorum
    memleketi özledim ağlıyorum
    kabus görüyorum
    sinirlerim altüst
    kızım konuşmuyor altını ıslatıyor
    oğlum çığlıkla uyanıyor
    taşındıktan sonra sustu
    tırnak yiyor okuldan korkuyor
    ergen odasına kapanıyor
    yıkanacak gücüm yok
    kazadan beri titriyorum
    düşünceler uyutmuyor
    gece üçte kalbim çarparak uyanıyorum
    uyanıp bir daha uyuyamıyorum
    hiçbir şey keyif vermiyor duvara bakıyorum
    kuyrukta kalbim fırlıyor
    kızım tırnaklarını yiyor susuyor
    her akşam banyoda ağlıyorum
    kaygı bırakmıyor
    tükendim hiç halim yok
savaşı gördüm unutamıyorum
gördüklerim gözümün önünden gitmiyor uyuyamıyorum
içim daralıyor nefes alamıyorum
buraya geldiğimden beri keyif almıyorum hiçbir şeyden
hiçbir şeyden zevk alamaz oldum
    bebek geldiğinden beri hiçbir şey beni mutlu etmiyor
    eşim doğumdan sonra hep üzgün`,
  CRISIS_SUPPORT: `ölmek istiyorum
    dayanamıyorum canıma kıymayı düşünüyorum
    arkadaşım intihar edeceğini söyledi
    gece konuşabileceğim bir hat
    oğlum öldü yaşayamıyorum
    interwencja kryzysowa merkezi gece açık mı
    tecavüze uğradım kime anlatayım
    ev yandı her şeyimizi kaybettik
    çok kötüyüm hemen konuşmam lazım
    şimdi beni türkçe dinleyecek biri
    bile bile bir kutu hap içti
    kocam terk etti dünyam yıkıldı
    kazadan sonra şoktayım
    telefon zaufania
    sinir krizi geçiriyorum ağlamam durmuyor
    kızım veda mektubu bırakmış
    depremde ailemi kaybettim haberini aldım
    randevusuz acil psikolog
    birkaç gün sığınıp toparlanacak yer
    çıkış yolu göremiyorum
    bütün paramı kaybettim yaşamak istemiyorum
    ani ölüm, yas
    imdat hattı psikolojik
    kardeşim kendini atmakla tehdit ediyor
    intihar düşüncesi aklımdan gitmiyor
    acil manevi destek
    gözümün önünde biri öldü uyuyamıyorum
    artık sınırdayım kendime zarar verebilirim
    oda arkadaşım köprüye çıktı
    eşim nehirde boğuldu
    bu hayata daha fazla katlanamıyorum
    sabaha karşı üçte arayacak kimsem yok
    intihar etmek istiyorum yardim edin
    intihardan bahsediyor
    her şeyden bıktım yok olmak istiyorum
    hap içmiş
    kollarını kesiyor
    oğlum öldü dayanamıyorum
    bir avuç hap yuttu
    arkadaş mesajla vedalaşıyor
    köprüde duruyor
    yaşamak istemiyorum artık
    oğlumun öldüğünü yeni öğrendim
    hemen biriyle konuşmam lazım
    arkadaşım vedalaşan mesaj atıyor
kolumu kesiyorum kendime zarar veriyorum
savaşı gördüm artık dayanamıyorum
kızım kendine zarar veriyor
artık bittim tükendim kimseye anlatamıyorum
hayatıma son vermeyi düşünüyorum
yaşamanın bir anlamı kalmadı artık`,
  ADDICTION: `kocam çok içiyor
    içkiyi bırakmak istiyorum başaramıyorum
    adsız alkolikler toplantısı ingilizce
    oğlumun odasında esrar buldum
    uyuşturucudan kurtulmak, arınmak
    maaşımı makinede kumara yatırıyorum
    kardeşim için rehabilitasyon merkezi
    sigarayı nasıl bırakırım
    kokain çekiyor, para çalıyor
    oğlan sabaha kadar oyun oynuyor yemek yemiyor
    mefedron dopalacze denemiş
    telefonda bahis oynamadan duramıyorum
    bir yıl ayıktım, yine başladım
    ayyaş babayla büyüyenler grubu
    içene terapi, patron duymadan
    poradnia uzależnień yabancı alır mı
    uyku hapı olmadan uyuyamıyorum bağımlı oldum
    içmeyince elleri titriyor yoksunluk
    hep affediyorum içmesini
    oda arkadaşım her akşam sarhoş
    kirli şırıngayı temiziyle değiştiren yer
    metadon tedavisi eroinman
    detoks w szpitalu nasıl girilir
    adsız narkotik grubu
    pornodan kopamıyorum evliliğim bitecek
    isim vermeden alkol tedavisi
    karım dolaba şişe saklıyor
    kızım telefonsuz yapamıyor
    istemeyen bağımlı zorla yatırılır mı
    rakı yüzünden işimden oldum
    bu illetten kurtulup aileme dönmek istiyorum
    al-anon içenlerin yakınları
    uyusturucu kullaniyorum yardim
    kocam içiyor
    iddaa
    slot oynuyor
    esrar içiyor
    kumarı bırakamıyorum
    bonzai
    ayık kalmak grup
    oğlum hap için çalıyor
    odasında toz buldum
    telefonunu satıp kumar
    evden eşya satıp içiyor
    her akşam şişe ve kavga çocuklar saklanıyor
    şişeleri saklıyorum
    babam sabahtan içiyor
    yine zil zurna geldi
    oğlum toz için evden eşya götürüyor
    kocam üç haftadır içiyor
    makinenin başından kalkamıyorum
    gizli gizli içiyorum
    kızım oyuna sardı
    dokuz gündür temizim titriyorum`,
  CHILDREN_EDUCATION: `çocuklarımın eğitimi polonyada
    eğitim sistemi nasıl işliyor
    çocuklar ve gençler için okuma imkanı
    üç çocuğum farklı yaşta, nereye yazdırayım
    kreşten üniversiteye kadar bilgi
    çocuklarım okusun istiyorum
    yeni gelen çocukların eğitimi
    kaç yaşından itibaren okumak zorunlu
    yabancı çocuklara hangi imkanlar var
    veliler için leh eğitim sistemi
    yeğenimin eğitim hayatı
    edukacja dzieci cudzoziemców
    göçmen çocuklarının eğitimi
    çocuklarımın okuması
    yabancı çocuklar nerede okuyor
    çocukları nereye versek
    yeni yerde okul ve yuva`,
  NURSERY: `bir yaşındaki bebeğime kreş
    çalışırken iki yaşındakini kime bırakayım
    żłobek kaydı nasıl
    kreşte sıra bekliyoruz
    kreş aylığı ne kadar
    üç yaş altı için resmi bakıcı
    opiekun dzienny
    bebeğim sekiz aylık işe dönüyorum
    özel kreşe devlet desteği
    aktywnie w żłobku bin beş yüz
    saatlik bebek bakımı
    żłobek miejski yer var mı
    henüz yürümeyen bebeği alırlar mı
    sabah altıda açılan kreş
    yavrum kreşte durmuyor ağlıyor
    bebeğin kreşe alışma günleri
    kreş bez ve süt istiyor mu
    on sekiz aylık torunum
    fabrikaya yakın bebek kreşi
    bebek kaydı için kreş evrakı
    kreş parasına yardım
    minikler için gündüz bakımı
    gece çalışıyorum bebeğe kim bakacak
    kreşte helal yemek
    evinde küçük çocuk bakan kadın
    ağustosta kreş kapanıyor ne yapacağız
    tek ebeveynim kreşte yer lazım
    süt alerjili bebek żłobekte
    zlobek zapisy 2 latek
    iki yaş bakımevi
    kasımda üç olacak, żłobekte kalır mı
    bebegimi krese vermek istiyorum
    kreş
    bebeğe gece bakacak
    bir yaşında bırakacak yer
    sabah altıda bakıcı
    altıda işbaşı bebeği kim alır
    fabrikaya yakın kreş
    bir buçuk yaş vardiya
    annem döndü çocuğa bakacak yok
    acil bakıcı
    bir yaşında ikizler ikimiz de fabrikada
    bir yaşında işe dönüyorum
    bir buçuk yaşındakini kime bırakayım
    bebek bakım grubu yer var mı
    bakıcı pahalı
    vardiyadayken bakacak biri
iş buldum ama bebeği bırakacak kimse yok
işe başlayacağım bebek ne olacak`,
  PRESCHOOL: `dört yaşındaki oğluma anaokulu
    anasınıfına nasıl kaydettiririm
    przedszkole rekrutacja bitmiş
    kızım üç oldu, anaokuluna gitmek istiyor
    devlet anaokulu bedava mı
    anaokulunda yer kalmamış
    ilkokuldan önceki zorunlu yıl zerówka
    oğlum her sabah anaokulunun kapısında ağlıyor
    przedszkolede kaç saat ücretsiz
    anaokulunda öğle yemeği ve uyku
    ingilizce öğreten bir anaokulu bulsak
    çocuk lehçe bilmiyor anaokulu alır mı
    beş yaş çocuklar boyama şarkı oyun
    yıl ortasında geldik, anaokulunda boş yer arıyoruz
    anaokulu kabul puanı çalışan anne baba
    otizmli çocuğa przedszkole
    özel anaokulu fiyatları
    daha tuvalet alışkanlığı yok alırlar mı
    temmuz tatilinde açık anaokulu
    çocuğu anaokulundan başkası alsın, izin kağıdı
    yuva arıyorum üç altı yaş arası
    okul öncesi eğitim
    deneme günü anaokulu
    anaokulu aidatı ve yemek parası
    anaokulu öğretmeniyle görüşme
    oğlum yuvada arkadaşlarını ısırıyor
    przedszkole od września
    taşındık, çocuğu başka anaokuluna alsak
    ikizlerim aynı anaokuluna gitsin
    beslenme çantası mı yemek mi veriyorlar anaokulunda
    altı yaşında, birinci sınıf mı anasınıfı mı
    anaokuluna kayit icin ne lazim
    yılsonu gösterisi anaokulunda
    anaokulu
    yıl ortasında yer
    bezli alırlar mı
    ayrılırken ağlıyor
    dört yaşındaki ninesiyle evde
    sınıfta ağlıyor beni bırakmıyor
    yıl ortasında anaokulu
    kurada çıkmadık yuva yok`,
  SCHOOL: `oğlumu okula yazdırmak
    adresime göre hangi okul düşüyor
    on üç yaşındaki kızım lehçe bilmiyor hangi sınıfa
    yabancı çocuklara hazırlık sınıfı, oddział przygotowawczy
    ilkokuldan liseye geçiş
    technikum mu liceum mu
    szkoła podstawowa yıl ortasında kayıt
    köyden okul servisi
    taşındık, çocuğun okulunu değiştireceğiz
    türkiyeden karne getirdim
    on altı yaşındaki yeğenime lise
    birinci sınıfa başlıyor
    sekizinci sınıf sınavı egzamin ósmoklasisty
    okullar ne zaman açılıyor
    okulda zorbalık yapıyorlar
    okul kıyafeti kırtasiye listesi
    meslek okulu branżowa
    okul kaç yaşına kadar mecburi
    pesel yok diye okula almıyorlar
    okula kayit icin ne istiyorlar
    hangi sınıfa gider
    kızım ocakta geliyor
    okul nakli
    lise mi meslek mi
    mahalle okulu
    kaç yaşına kadar okumak zorunlu
    oğlanı nereye yazdırayım
    okul servisi
    sekizden sonra
    oğlum altıya gidecek nereye yazdırayım
    kızım hastaydı mazeret kağıdı
    yıl ortasında okul değiştirmek
    eylülden önce ne almalı
    öğretmen görüşmeye çağırıyor
    sekizden sonra meslek mi lise mi
    karnesini nereden alırım
    karne günü okulda
    karnesi zayıf geldi
çocuklarım yeni geldi okula kaydetmek istiyorum
yeni geldik çocuklar hangi okula gidecek
oğlumu okula kaydederken hangi belge`,
  SCHOOL_SUPPORT: `oğlumun matematiği zayıf
    ödevlere yardım eden biri
    okulda kızıma ek lehçe dersi
    librus elektronik defteri anlamıyorum
    veli toplantısı var dil bilmiyorum
    öğretmen not yazmış anlamadım
    sınıfta kültürlerarası asistan
    bedava takviye ders
    disleksi testi kim yapıyor
    oğlum okul psikoloğuyla konuşsun istiyorum
    poradnia psychologiczno-pedagogiczna randevusu öğretmen istedi
    kızım sınıfta kaldı
    devamsızlık mazereti nasıl yazılır
    fizikten korepetycje veren bir öğrenci
    ödev yapmak istemiyor
    derste özel ihtiyaçlı çocuğa destek
    kızımın yanına nauczyciel wspomagający verilir mi
    okuma yazmada zorlanıyor
    bütünleme sınavına hazırlanmak
    teneffüste hep yalnız
    yeni okula başlamadan yaz kursu
    çanta defter parası desteği
    çocuğuma gönüllü ders verecek abi abla
    r harfini söyleyemiyor logopeda
    oğlumu okuldan attılar müdürle görüşme
    yaramazlık yapıyor diye okul hep arıyor
    kimyayı hiç anlamıyor sekizinci sınıf
    ders programı davranış notu biri anlatsın
    üç dersten kaldı
    başarılı öğrenciye okul bursu
    zajęcia wyrównawcze okulda hangi gün
    oğlum liseyi bırakmak istiyor
    derslerinde geri kaldi ne yapabilirim
    sınıfta hiç konuşmuyor
    aksanıyla dalga geçiyorlar
    matematik özel ders
    ödev
    e-dziennik
    veli toplantısı
    öğretmen mesaj yazıyor anlamıyorum
    okuldan lehçe yazı
    öğretmen çağırıyor dil yok
    oğlana uyarı yazmışlar
    lehçe bilmiyor diye kimse oynamıyor
    okula gitmek istemiyor
    sınıfta kalacak diyorlar
    notları anlamıyorum
    matematikten geri kaldı
    geceye kadar ders başındayız
    kızım öğretmeni anlamıyor
    Lehçesini güçlendirmek öğrenci
    oğluma okulda vuruyorlar, öğretmen görmüyor
    çocuğumu sınıfta dövmüşler
    kızım temmuzda geliyor eylüle kadar hazırlayan var mı
    okul açılmadan yazın bir şey öğretiyorlar mı`,
  AFTER_SCHOOL: `okuldan sonra çocuklar ne yapabilir
    oğlumu yaz kampına yollasam
    çocuklara resim kursu
    ders çıkışı çocuk futbolu
    işten gelene kadar çocuğa kim bakar
    świetlica çocukları kaça kadar tutuyor
    robotik kodlama atölyesi
    sömestr tatilinde çocuk evde yalnız, ferie
    izciliğe yazdırmak istiyorum, harcerze
    kızlara bale dans
    półkolonie öğle yemekli
    çocuklara satranç ve kutu oyunu
    ergenler için gençlik kulübü
    çocuk tiyatrosunda oynasın kızım
    oğluma gitar piyano dersi
    cumartesi çocuk yüzme
    evde sıkılıyor, faaliyet arıyoruz
    ücretsiz çocuk etkinlikleri
    el işi kil hamuru çocuk
    gençleri geziye götüren var mı
    çocuk itfaiye ekibi
    on beş yaşındaki kızımın arkadaşlarıyla takılacağı yer
    yatılı tatil kampı
    zajęcia dla dzieci po lekcjach
    sesi güzel oğlum çocuk korosuna girsin
    deney ve 3d yazıcı gençlere
    dom kultury çocuk kursları
    çocukların top oynadığı kapalı oyun odası
    çocuklara karate öğreten hoca
    okul ikide bitiyor ben dörtte çıkıyorum
    minik aşçılar mutfak atölyesi
    mahallede çocuk şenliği
    yaz tatilinde cocuga kurs
    tatilde ikimiz de çalışıyoruz
    yaz kampı
    robotik
    altıya kadar bırakacak yer
    ergen telefondan kalkmıyor
    on yaşına satranç
    robotik kodlama
    kızıma resim kursu
    on üç yaşa okul sonrası
    on iki yaşındakini yazın oyalamak
    oğlum bütün gün evde tek
    beşe kadar yalnız
    resim dans
    altı yaşa judo
    karate bale
    beşe kadar çocuk nerede dursun
    oğlan sokakta boş geziyor
    yazın bırakacak kimse yok
    robot atölyesi
    kızım hamur boya seviyor`,
  HIGHER_EDUCATION: `polonyada üniversite okumak istiyorum
    lise diplomamla girmek için şartlar
    hangi fakültede ingilizce bölüm var
    yabancı öğrenciye burs
    politechnika płock kayıt
    yüksek lisans için hangi belgeler
    dönemlik harç ne kadar
    öğrenci yurdu akademik
    vize için fakülte kabul mektubu
    kimyada doktora yapmak istiyorum
    kızım matura verdi tıp istiyor
    üniversiteye kabul edildim sonra ne yapacağım
    kredi ve ders transferi, yatay geçiş
    mühendislik öncesi hazırlık yılı matematik
    fakültede finalden kaldım
    hafta sonu üniversite studia zaoczne
    stypendium socjalne üniversiteli
    öğrenci kimliğim legitymacja süresi doldu
    tez danışmanım cevap vermiyor
    hemşirelik bölümü kaç yıl okunuyor
    erasmus bir dönem
    harcı ödeyemedim üniversiteden atacaklar
    dziekanat öğrenci işleri saatleri
    birinci sınıfım ders seçimi bilmiyorum fakültede
    okulu dondurmak urlop dziekański
    nawa bursu başvurusu
    oturum kartlı öğrenci harç öder mi
    sosyal hizmet lisansı
    mimarlık yetenek sınavı
    yös ile ya da yks ile leh üniversitesine girilir mi
    üniversite tanıtım günü
    studia podyplomowe yabancıya kaç para
    universiteye basvuru nasil yapilir
    üniversite
    burs yurt
    yüksek lisans
    mühendislik okumak
    lise diplomamla başvuru
    bizim lise karnesiyle girmek
    öğrenciye yurt
    Ankara'dan yatay geçiş
    burs ve kayıt dondurma`,
  ADULT_EDUCATION: `yetişkin olarak liseyi bitirmek istiyorum
    hafta sonu yetişkin lisesi
    on beşimde okulu bıraktım geri dönmek istiyorum
    liceum dla dorosłych
    büyük yaşta okuma yazma öğrenmek
    otuz yaşında matura verilir mi
    işten sonra gidilecek akşam lisesi
    karım sadece ilkokul mezunu
    çalışanlara gece okulu
    szkoła policealna bedava
    akşam okulunda eczane teknikerliği
    açık lise gibi dışarıdan bitirme
    liseyi eksternistyczny sınavlarla vermek
    üçüncü yaş üniversitesi
    elli yaşındayım okumam yok
    iki haftada bir cumartesi okul, zaoczna
    yarım kalan ortaokulu tamamlamak
    yıllar sonra eğitime dönenler
    halk eğitim merkezi gibi
    annem de okumak istiyor
    yetişkinlere okuma yazma kursu
    on sekizinden büyüklere uzaktan lise
    genel kültür dersleri büyüklere
    yirmi iki yaşındayım liseyi bitirmedim
    cumartesi lise dersleri yetişkine
    kształcenie ustawiczne merkezine yazılmak büyükler için
    savaştan okulum yarım kaldı, telafi
    tıbbi sekreter lise sonrası okul
    yaşı geçmişlere diploma
    on sekiz üstüne lise diploması
    emeklilere üniversite dersleri
    tahsilim yok bu yaşta ne okuyabilirim
    liseyi disaridan bitirmek istiyorum
    açık lise
    okulu yarım bıraktım
    hafta sonu lisesi
    otuzunda matura
    lisem yok terfi yok
    akşam lisesi
    okulu yarım bıraktım bitireceğim
    kırkında sıraya oturmak
    çalışırken okulu tamamlamak
okumuşluğum yok okuma öğrenmek istiyorum
hem çalışıp hem lise bitirmek
lise diplomam yok çalışırken alabilir miyim`,
  FAMILY: `ailem için destek
    evde hem çocuk hem yaşlı derdi
    hasta yakınıma bakmak
    kalabalık bir aileyiz
    göçmen ailelere yardım
    aileyle ilgili her şey için nereye
    üç çocuklu dul anneyim bir de annem hasta
    aile destek merkezi
    pcpr ne yapar
    rodzina pomoc
    ailem iki ülkede bölündü
    yeni ülkede aile hayatı
    ailede sorun
    koruyucu aile
    aileye destek
    evde her şey altüst
    ailemle dertler`,
  PARENTING: `çocuklarımı başka kültürde nasıl yetiştireceğim
    ergen oğlum sözümü dinlemiyor
    anne baba eğitimi
    iki yaş krizleri, kızım kendini yere atıyor
    tek başına babayım tükendim
    dövmeden nasıl sınır koyarım
    ana babalığı öğreten bir okul
    yeni anneyim bin sorum var
    asi çocuk evden kaçıyor
    eve gelen aile asistanı asystent rodziny
    iki dilli çocuk büyütmek
    bebek gelince büyük kardeş kıskandı
    bebek gece uyumuyor bittim
    koruyucu aile olmak
    evlat edinmek nasıl başlar
    laf dinlemiyor
    okulu kırıyor
    iki yaş krizi
    üç çocukla tek başıma
    ikizlerden bittim
    babalar çocuklarla
    babalar oğullar
    babalara etkinlik
    oğlumla bir şey yapmak
    çocuklara bağırıp ağlıyorum
    kötü arkadaş
    sınır koymak
    oğlum parkta çocuklara vuruyor
    kızım ısırıyor itiyor
    öğretmen oğlum vuruyor diye şikayetçi
    ergen kapı çarpıyor
    altı aydır uyumuyorum bebek bağırıyor
    çocuğa bağırmadan nasıl
    iki çocukla tek başımayım
oğlum durmadan vuruyor bağırıyor baş edemiyorum
dört yaşında çok yaramaz laf anlamıyor
ergenle nasıl konuşulur
çocuk tabletten telefondan başını kaldırmıyor
çok inatçı bir oğlum var
    babalar küçük çocuklarıyla nerede buluşuyor
    başka babalarla tanışmak istiyorum`,
  PARENT_CHILD_GROUPS: `bebekli anneler grubu
    yağmurda bir yaşındakiyle nerede oynarız
    parkta başka annelerle tanışmak
    bebek arabalı babalar
    emziren annelerin buluştuğu gün
    annelere kahve, çocuklara oyun odası
    bebek masajı grubu
    bebekle müzik saati
    bütün gün bebekle evde yalnızım
    klub mam
    üç yaş altına anneyle masal
    emekleyenler, halıda oyun
    küçük çocuklu türk anneler
    sling ile gezen anneler
    babayla minikler sabahı
    ilk kez anne olanlar sohbeti
    bebek yüzme anne ile
    anneler arası oyuncak değişimi
    torun bakan nine, başka ninelerle buluşmak
    çocuk büyüten anneler dayanışması
    bebekli anne jimnastiği
    toplu bebek arabası yürüyüşü
    spotkania dla mam z maluchami
    türkçe ninniler bebeklerle
    yumurcaklara serbest oyun
    bebeğim başka bebekler görsün
    yeni doğum yapmış annelerin çemberi
    sıfır üç yaş oyun grubu
    ikiz anneleri grubu
    ek gıda üzerine anne muhabbeti
    karım küçük kızla evden çıkmıyor
    miniklere şarkı top blok, anneli babalı
    bebekle evde tek başıma
    başka annelerle tanışmak
    bebek şarkıları
    yağmurda çocukla nereye
    bebek arabasıyla dört duvar
    babalık izninde başka baba arıyorum
    anneler miniklerle nerede buluşuyor
    emekleyenler yan yana oynasın
bebeğim başka bebeklerle oynasın
miniğim diğer çocuklarla oynayıp alışsın`,
  FAMILY_COUNSELLING: `her gün kavga, çift terapisi
    kocamla güzellikle ayrılmak istiyoruz
    ayrılıkta bizi anlaştıracak aile arabulucusu
    çocuklar kimde kalacak
    oğlum babasını görmek istemiyor
    babası kızı izinsiz götürdü
    çocuğu görme günleri
    türkçe evlilik danışmanı
    kaynanam her şeye karışıyor
    nafaka konusunda anlaşmak
    aldatıldım evlilik nasıl sürer
    çocuklarım altı yıl sonra geldi yabancı gibiyiz
    ikinci evlilik, üvey çocuklarla geçimsizlik
    anne baba çocuk beraber aile terapisi
    poradnia rodzinna
    kızımla kocam birbirine küs
    boşanacağız ama kavga olmasın
    boşanacağımızı çocuklara nasıl söyleriz
    çocuğun velayeti ikimizde ortak kalsın
    hakimden önce arabuluculuk
    eşim aşırı kıskanç ilişkimiz bozuldu
    karım polonyalı, adetlerimiz uyuşmuyor
    öbür ebeveynin izniyle çocuğu yurtdışına götürmek
    karı koca konuşmaz olduk
    vardiya evliliğimizi bitirdi
    bütün aileye psikolog
    mediacje rodzinne
    çocuklar memlekette ninede kaldı, içleri buruk
    uzak mesafe evlilik
    kızım evi terk etti geri gelmiyor
    küs olduğum abimle barışmak istiyorum
    torunumun velayetini ben alabilir miyim
    boşanmak istiyorum ama çocuklar ezilmesin
    boşanıyoruz
    kaynanam karışıyor
    çocukları göstermiyor
    her gün kavga
    aldattı
    üst kat komşu gürültü mahkemesiz
    kocam yabancı gibi
    ev arkadaşı gibi yaşıyoruz
    konuşamaz olduk
    kocamla yabancı gibiyiz
    mahkemesiz çocuk kimde kalacak anlaşalım
    kızım üvey babasını istemiyor
karı koca papaz olduk konuşmuyoruz
kocayla papazız her gün kavga
eski kocam çocuğu alıp gitti vermiyor
eski eşim oğlumu kaçırdı`,
  SENIORS: `annem seksen yaşında yalnız yaşıyor
    dedeme bakıcı lazım
    annem yaşlılar kulübüne gitsin
    babamı huzurevine, dps e yerleştirmek
    yaşlı teyzenin alışverişini yapacak biri
    alzheimer, beni tanımıyor
    ihtiyarlara ne etkinlik var
    dzienny dom seniora
    yatalak babamı kim yıkar besler
    emekliyim yalnız kaldım
    yaşlılara acil düğmesi
    yaşlı bakımevi ücreti
    kayınvalidem türkiyeden geldi canı sıkılıyor
    büyüklere dans ve kağıt oyunu
    opiekunka do starszej osoby
    ana babama bakmaktan yoruldum
    sık sık düşen yaşlı
    ninemde bunama başladı evden çıkıp kayboluyor
    dedeye eve yemek
    yalnız ihtiyara telefon eden gönüllü
    yaşlı kartı indirim
    emeklilerle yürüyüş jimnastik
    yaşlıyı doktora taşıma
    yabancı ninem arkadaş arıyor
    emeklilerin vakit geçirdiği yer
    usługi opiekuńcze yaşlı dedeme kaç saat
    doksanlık halam ev işine yetişemiyor
    hafıza atölyesi altmış üstü
    yaşlı gündüz merkezi
    yaşlı anneme gelecek hemşire
    yaşlı amcaya kitap okuyan
    yetmiş beşinde dul kaldı
    yasli bakimi icin yardim
    anneme gündüz bakacak bir kadın arıyoruz
    yaşlı babama evde bakıcı
    yaşlı annem
    babamda bunama
    dedem yalnız
    yaşlıya alışveriş
    emekliler lokali
    ninemi yıkamak yedirmek
    babam düştü kalkmıyor
    yatalak kaynanama kim gelir
    dedem sokakta kayboluyor
    teyzem ocağı açık bırakıyor
    ninem ilacını unutuyor
    dedem gece çıkıyor
    yaşlı kadın tek
    babam yetmişinde tek başına duvara bakıyor
    emekli annem sıkılıyor
    dedem kağıt oynamak ister
    ninemi doktora götürecek
    dedeme bez ve yıkayacak biri
    yatalak annemi kim yıkar
    annem ocağı açık unutuyor
    dedemin yanında kim durur
    babam yataktan kalkamıyor
    ninem sıkılıyor nereye gitsin
    annem felç geçirdi, ben işteyken kim yanında durur`,
  DISABILITY: `engelli raporu nasıl alınır
    orzeczenie o niepełnosprawności
    oğlum otizmli konuşmuyor
    tekerlekli sandalye ödünç
    sağırım işaret dili bilen tercüman
    kör amcam yeni geldi tek başına çıkamıyor
    down sendromlu bebek, hangi terapi
    engelli park kartı
    koltuk değneği yürüteç kiralama
    eve hasta yatağı
    karım felç kaldı
    engel derecesi için komisyon
    yürüyemeyene kişisel asistan veriyorlar mı
    binada rampa asansör yok
    pfron desteği cihaz için
    engelli çocuğa atla terapi
    serebral palsili kızıma rehabilitasyon
    işitme cihazına destek
    hasta çocuğa birkaç saat bakın dinleneyim
    inme sonrası yarısı tutmuyor
    engelliye uygun iş
    rehber köpekle girmek
    bacağım kesildi protez
    turnus rehabilitacyjny için destek
    bebek oturamıyor erken müdahale
    yetişkin bezi reçeteli
    banyoyu sandalyeye göre yaptırmak
    ms hastasıyım yürüyemiyorum
    türkiyedeki engelli kartım geçer mi
    engelli servis aracı
    zasiłek pielęgnacyjny engelli çocuk
    zihinsel engelli kardeşim on sekiz oluyor
    hafif derece verdiler itiraz
    kısıtlı yetişkine vasi olmak
    engelli cocugum icin destek
    engelli raporu
    otizmli oğlum
    koltuk değneği
    sağırım
    bakımdan bir nefes
    tekerlekli sandalye
    spastik çocuğa at
    felçten sonra hasta yatağı
    eve cihaz
    atlarla terapi
    kolunu kaybetti hangi rapor
    az görüyorum çalışmak istiyorum
    down sendromlu çocuk
    eşim sandalyede merdiven
    konuşmuyor otizm dediler
    otizmli çocuğa kurs
    dil terapisti
    tekerlekli sandalye asansöre sığmıyor
    kocamın bacağı yok
    koltuk değneği ödünç
    heyet raporu
    görmüyorum refakatçi lazım
    tekerlekli sandalyeli annem nasıl gezer
    sandalyeli komşum yardım arıyor`,
  FUNERAL: `babam burada öldü ne yapacağım
    cenazeyi memlekete göndermek
    ucuz cenaze levazımatçısı
    zasiłek pogrzebowy
    iş arkadaşımız vefat etti kimsesi yok
    dinimize göre yakılmadan toprağa verilsin
    külleri türkiyeye yollamak
    müslüman mezarlığı var mı
    eşim dün gece hastanede vefat etti
    defin masrafı kaç zloty
    tabut ve gasilhane, cenaze yıkama
    akt zgonu kim çıkartır
    cenazeyi götürmek için para topluyoruz
    cenaze namazı kim kıldırır
    uluslararası naaş nakli
    kuzenimi ölü bulmuşlar
    cenazeyi kim öder
    ölü doğan bebeğin defni
    pogrzeb zakład pogrzebowy
    evde öldü, ölüm raporunu hangi doktor yazar
    mezar taşı ve mezar yeri
    mezardan çıkarma izni
    konsolosluk cenazeye yardım eder mi
    trafik kazasında öldü, işlemler
    merhumun eşyalarını almak
    taziye ve helva için yer
    nakli karşılayan cenaze fonu
    dedem rahmetli oldu, vefat evrakları
    vefat haberini ailesine bildirmek
    yirmi yıllık mezar ücreti
    mevlit okutmak vefattan sonra
    cenaze islemleri kime sorulur
    cenazeyi göndermek
    iş arkadaşım öldü
    tabut ve nakil kaça
    naaş
    defin parası
    kuzenim boğuldu
    kardeşim kazada öldü
    morgdan kim alır
    ailesi naaşı bekliyor
    oda arkadaşını ölü bulduk
    sabah uyanmadı
    doktor ölüm dedi şimdi ne
    gömecek para yok
    kayınpederim gece hastanede öldü
    tabut parasını kim verir
    islami defin
    babam gece vefat etti
    naaşı memlekete götürmek
    mezarlıkta yer kaça
    işçi yurdunda arkadaşımız öldü ne yapacağız
    ekibimizden biri vefat etti ailesine kim haber verir`,
  HOUSING: `ev sorunum var
    aileme başımızı sokacak yer lazım
    płockta nerede oturulur
    konut konusunda yardım
    oturacak doğru dürüst yerimiz yok
    yabancılara konut imkanları
    mieszkanie pomoc
    kira belediye evi yurt, konut hakkında her şey
    ev dar geliyor
    ev meselesini kime danışırım
    bir odada sekiz kişiyiz
    daha iyi bir eve çıkmak istiyoruz
    başımı sokacak yer
    kalacak yer
    ucuz ev
    başımızı sokacak yer yok
    ailece bir çatı`,
  RENTING: `kiralık oda arıyorum
    ev sahibi depozitoyu geri vermiyor, kaucja
    kira kontratı lehçe, imzalamadan okutmak
    kirayı birden artırdılar
    duvarda küf var ev sahibi umursamıyor
    yarın beni evden çıkaracak
    iki ay peşin istiyor normal mi
    köpekli aileye daire
    sahte ev ilanı, para yolladım ev yokmuş
    yabancıya kiralamıyoruz diyorlar
    kombi bozuldu mal sahibi telefonu açmıyor
    ev sahibi habersiz giriyor
    umowa najmu nasıl olmalı
    kilidi değiştirdi eşyalarım içeride
    öğrenciye paylaşımlı oda
    on beş kişi bir evde tek banyo, firma evi
    işçi yurdunda kalorifer yanmıyor
    kiradan erken çıkmak istiyorum
    daireye girerken demirbaş listesi ve fotoğraf
    söylemedikleri aidatı istiyorlar
    kiraya kefil istiyorlar
    najem okazjonalny nedir
    işçi koğuşunda tahtakurusu
    emlakçı bir kira komisyon istiyor
    merkezde eşyalı daire
    evdeki odayı başkasına kiralamak
    tahliye kağıdı geldi eksmisja
    boyayı sen ödeyeceksin diyor çıkarken
    patronun kwaterasında kalıyordum, attı
    kontratsız kiracıyım risk ne
    köyde kiralık müstakil ev
    gürültücü komşu ve site yönetimi
    kiralik ev ariyoruz aile icin
    depozito vermedi
    ay sonu çıkın diyor
    küf ve tahtakurusu
    on beş kişi bir tuvalet
    ilan sahte mi
    kirayı uçurdu
    ev sahibi paramı tutuyor
    anahtarı verdim depozito yok
    boya parası diye kesti
    kaparoyu alıp kayboldu
    ev sahibi ısınma için ekstra istiyor
    faturayı kafadan yazıyor
    yarından itibaren yeni kira
    yazılı kontrat vermiyor
    yarın oda bakacağım
    ev arkadaşı ödemiyor
    kilidi değiştirmekle tehdit
    oda kiralamak
    rutubetli oda çocuk öksürüyor
    duvarlar nemli
    ev sahibi her ay artırıyor
    tavanda kara leke o gülüyor
    pazara kadar çıkın dediler
    kaporayı vermiyorlar
    ucuz oda
    bu kira kağıdı iyi mi
    firmanın evinde bir odada on adamız
    işçi yurdunda on iki kişiye bir tuvalet`,
  SOCIAL_HOUSING: `belediye evi istiyorum
    mieszkanie komunalne başvurusu
    belediye konutu sırası kaç yıl
    çocuklu anneye sosyal konut
    lokal socjalny nasıl verilir
    sosyal konut için gelir sınırı
    evden çıkarılıyoruz belediye ev verir mi
    tbs sim düşük kiralı ev
    belediye dairesini takas etmek
    mülteciye belediye evi
    oturduğumuz ev yıkılıyor, başkasını tutacak para yok
    komunalne için hangi belge
    yurttan çıkan gence ev
    engelli kardeşim için korumalı belediye dairesi
    konut listesinden adımı silmişler
    kaynanamın belediye dairesi bana kalır mı
    konut listesi puanlama
    belediye dairesinde tadilat zgm
    devletin ucuz evi
    kira destekli konut
    engelli çocuklu aileye belediyeden uygun daire
    geçici belediye odası
    mieszkanie socjalne dla cudzoziemca
    evimiz yandı belediyeden ev istiyoruz
    oturduğumuz belediye dairesini satın almak
    toki gibi bir şey var mı burada
    tek göz odada altı kişi, lokal gminny
    ayağa kalkana kadar mieszkanie treningowe
    gmina daire talebimizi reddetti
    sembolik kirayla belediyede oturmak
    konut bekleme listesine yazılmak
    belediyeden ev almak icin nereye basvurulur
    belediyeden ev
    sosyal konut sırası
    gminadan daire
    belediye evi için sıra
    kiraya katkı
    bir odada beş kişiyiz
    çok çocukluya ucuz ev
evsizlere belediye ev veriyor mu
devletten ucuz daire almak istiyoruz`,
  UTILITIES: `elektriği üzerime almak
    elektriğimi kestiler
    doğalgaz faturası çok yüksek
    sayaç nasıl okunur
    çöp ayırma, cam hangi kutuya
    eve internet bağlatmak
    sıcak su akmıyor
    su faturası yanlış gelmiş
    çöp beyannamesi kaç kişiyiz
    eski kanepeyi nereye atarım
    elektrik şirketi değiştirmek
    prąd licznik devretmek
    foseptik kim çeker
    merkezi ısıtma ve aidat
    tavandan su damlıyor
    tüp gaz değişimi
    energa ile sözleşme yapmak
    tahmini fatura prognoza geldi
    modem çalışmıyor şirket gelmiyor
    çöpü ayırmadım ceza
    pszok atık merkezi
    kullanılmış yağ ve pil nereye
    soba için odun kömür
    doğalgaz sayacının endeksini nereye bildiririm
    bütün mahallede ışıklar gitti
    eve gaz bağlatmak istiyoruz
    kablolu tv kapatmak
    üç aylık elektrik borcu var kesecekler
    mutfakta gaz kokusu var
    makine çalışınca sigorta atıyor
    çöp parası neden bu kadar arttı
    eski kiracının elektriğini ben ödemişim
    elektrik aboneligi nasil acilir
    eski koltuk
    sayaç üstüme
    gaz kesildi
    su faturası uçmuş
    foseptik
    çöp poşeti
    elektriği üstüme almak
    yeni kiracı elektrik
    sıcak su yok binada
    sayaç mührü
    komşular çöpümü dolduruyor
    gaz faturası üç kat
    çöp kamyonu gelmedi
    camı ne zaman alıyorlar
    eski lastik
    yeni evde elektrik internet
    elektrik faturası fabrika gibi
    eski yatağı nereye atayım
    cam hangi kutuya
    petekler soğuk
    suyu kestiler
elektriği kestiler evde küçük bebek var
evde bebek var elektrik yok doğalgaz kesik
soba duman yapıyor baca temizletmek istiyoruz
    buzdolabı bozuldu nereye bırakayım
    eski çamaşır makinesi balkonda duruyor kim alır`,
  EMERGENCY_SHELTER: `bu gece yatacak yerim yok
    çocuklarla evden attılar sokaktayım
    noclegownia nerede
    dün garda uyudum
    erkekler için barınak
    hava soğuk bu gece bir yatak
    evsiz hamile kadına sığınak
    arabada yatıyorum
    schronisko dla bezdomnych
    patron yatakhaneden kovdu açıkta kaldım
    göçmene acil ucuz pansiyon
    kuru elbise duş yatak
    arkadaşım parkta uyuyor
    dairemiz yandı geceyi nerede geçireceğiz
    durakta evsiz var kime haber vereyim
    bebekli anne kalacak yer bulamıyor
    çiftleri alan barınak
    yemekli yataklı hayır evi
    iki aydır evsizim
    gece indim otel bulamadım
    schronienie na noc
    bavulumla kapıda kaldım
    bizi geçici misafirhaneye alırlar mı
    aileye acil barınma
    caritas yatakhanesinde yer var mı
    param bitti odam da
    içkiliyim diye barınağa almadılar
    çadırda kalıyoruz
    barınaktan sonra geçiş evi
    oda bulana kadar birkaç gün çatı altı
    annelere barınma evi
    hapisten çıktım gidecek yerim yok
    kalacak yerim yok sokakta kaldim
    sokakta kaldım
    garda yatıyorum
    gece kovdu
    ev yandı
    arabada uyuyorum
    hamileyim kapıya koydu
    sekiz aylık karnımla ortada
    merdivende yattım
    hostel kapandı bavulla sokaktayım
    gece gidecek yer yok
    şimdi eşyayla attılar
    ayrıldık yatacak yer yok
    tek gece
    patron yatağı boşalt dedi
    ev sahibi kilidi değiştirdi eşyalarım merdivende
    eve sokmuyor
    işten geldim bavullar kapıda
    valizle sokağa attılar
    ayaz var uyuyacak yer yok
    çocukla bu gece nereye
parkta yatan bir adam var bu soğukta donacak
dışarıda biri yatıyor üşüyor yardım edin
ev sahibi kapının önüne koydu kalacak yerimiz yok`,
  MONEY: `param yetmiyor
    ailelere para yardımları
    hangi yardımlar var
    vergi banka yardım, para işleri
    maddi durumum kötü
    buradaki giderleri nasıl ayarlarım
    göçmene mali danışma
    pieniądze świadczenia co mi się należy
    bana hangi destek düşer
    evde geçim sıkıntısı
    ay sonunu getiremiyoruz
    devletten maddi destek
    ay sonunu getiremiyorum
    ne yardım alırım
    cebim boş
    para ayın onunda bitti
    yetmiyor`,
  CHILD_BENEFITS: `800 plus başvurusu
    çocuk parası nasıl alınır
    doğum yardımı becikowe
    800 artı ödemem durdu
    okul için 300 dobry start
    zasiłek rodzinny kime veriliyor
    ocakta doğdu hâlâ çocuk parası almadım
    çocuklarım türkiyede, çocuk yardımı alır mıyım
    babası nafaka ödemiyor, fundusz alimentacyjny
    nafaka için devlet öder mi
    dul anneye çocuk yardımı
    karta dużej rodziny
    ikizlere doğum parası
    ben polonyada karım almanyada çocuk parasını kim alır
    çocuk parası için okula gitmesi şart dediler
    kosiniakowe, çalışmıyordum doğurduğumda
    bebek için toplu para
    ukraynalı çocuklu aileye yardım
    her çocuğa aylık para
    fazla ödenen 800 ü geri istiyorlar
    koruyucu ailedeki çocuğun parası
    babciowe, aktywny rodzic
    stypendium szkolne ve wyprawka
    üçüncü çocuğa kaç para
    engelli çocuğun bakım parası artı
    zus uygulamasından 800+ başvurusu
    çocuk parasını eski eşim çekiyor
    artı hangi aydan itibaren ödenir
    dört çocukluya indirim
    vizeden dolayı çocuk yardımını reddettiler
    on yedi yaşındaki kızıma çocuk parası verilir mi
    cocuk parasi icin nereye basvurulur
    eski kocam çocukların nafakasını yatırmıyor
    nafaka ödenmiyor devlet veriyor mu
    boşandım nafaka gelmiyor çocuklarla tek başımayım
    alimenty, fundusz alimentacyjny
    çocuk parası
    800 artı
    kalabalık aile kartı
    okul parası üç yüz
    nafaka ödemiyor
    kızımı yalnız büyütüyorum
    eski eşim çocuğa göndermiyor
    nafaka fonu
    babası ortadan kayboldu
    sekiz yüz yazdan beri gelmiyor
    yeni doğana para
    eski kocam çocuğa vermiyor
    çanta için üç yüz
okula başlıyor çanta parası veriyorlarmış
çocuk okula başlayınca verilen üç yüz zloti`,
  SOCIAL_ASSISTANCE: `yiyecek elektrik param yok sosyal yardım
    mops hangi mahalleye bakıyor, çok muhtacız
    fakire devlet yardımı
    zasiłek celowy odun için
    zasiłek stały okresowy
    hastalandım gelirim kesildi
    sosyal hizmet uzmanı eve gelsin
    köyün gops u
    dodatek mieszkaniowy kira desteği
    geliri düşük olana kira yardımı
    yoksul aileye kim destek olur
    ilaç alacak param yok yardım
    bir defalık para yardımı
    kışlık kömür yardımı
    dul kaldım kirayı ödeyemiyorum
    pomoc społeczna evrakları
    anneme bakmak için işi bıraktım, bakım parası
    asgari geçim desteği
    yardım almak için gelir sınırı kaç
    mops talebimi reddetti
    sosyal görevliyle görüşme
    yaşlı komşum sefalet içinde
    sel bastı evi onarmaya destek
    gminadan soba alma yardımı
    çocukların okul yemeğini mops ödesin
    hiç geliri olmayan göçmene yardım
    muhtacız, gelir yok, sosyal daire
    enerji desteği parası
    iş bulana kadar devletten destek
    wywiad środowiskowy ne soruyorlar
    sosyal yardımlaşma vakfı gibi yer
    hiçbir şeyim yok kim destek olur
    sosyal yardim almak istiyorum
    kömür parası
    ilaca param yok
    mops
    kocam hastanede gelir yok
    evimiz yandı
    su bastı her şey gitti
    acil para yardımı
    ilaç ve yakacak parası
    kocam hasta zor geçiniyoruz
    emekli maaşı yetmiyor
    faturayı ödeyemiyorum
    hastaneden çıktım param yok
    bebekle yalnız gelirsiz
    yakacak yardımı
    ev soğuk fatura yok
    odun alacak param yok
    yangından üstümüzdekiyle çıktık
    ilaç için tek seferlik
    kazan bozuldu para ekmeğe yetiyor
beş kuruşum kalmadı ne yapacağım
cebimde beş kuruş yok aç kaldık
kocam vefat etti çocuklarla gelirsiz kaldım
hiç gelirimiz yok ne yapacağız
    ikincil koruma aldım geçinmek için kim destek olur
    mülteci statüsü verildi ilk aylar neyle geçinirim`,
  SOCIAL_INSURANCE: `patron zus primimi yatırıyor mu
    raporluydum param yatmadı
    emeklilik için kaç yıl prim
    türkiyede sigortam var, polonyada çalışıyorum, birleşir mi
    doğum izni parası kaç hafta
    macierzyński babaya verilir mi
    iki ülkede çalışıp emekli olmak
    sakat kaldım malulen emekli olur muyum
    l4 parası zustan gelmedi
    składki maaştan ne kadar kesiliyor
    kocam ölünce dul aylığı bağlanır mı
    prim dökümü almak
    pue zus a giremiyorum
    kocam öldü yetim maaşı
    kadınlar kaç yaşında emekli olur
    zasiłek chorobowy zlecenie ile
    a1 belgesi yurtdışı görev
    altı aydır raporluyum bitmiyor
    türkiyeden emekli maaşımı burada almak
    zus kontrol doktoruna çağırdı
    hasta çocuğa bakmak için izin parası
    işveren primleri ödememiş
    emerytura ne kadar tutar
    eksik prim günlerim
    rapor hakkım bitti świadczenie rehabilitacyjne
    çiftçi krus primi
    ebeveyn izni yüzde kaç
    bağkur gibi esnaf primi zus
    malullük maaşı reddedildi itiraz
    zus tan sigortalı yazısı zaświadczenie
    türkiye ile sosyal güvenlik anlaşması
    hamilelik raporu zus öder mi
    beni asgariden göstermişler zusta
    zus sigorta girisim var mi nasil bakarim
    patron zus yatırıyor mu
    rapor param gelmedi
    doğum parası
    iki ülkeden emeklilik
    a1
    zus reddetti
    zusa itiraz
    rapor param kesildi
    heyet kabul etmedi
    doğum izni parası gelmedi
    zus ödemesi yok
    patron evrakı zusa yollamadı
    memleketteki yıllar sayılır mı
    iki hafta hastaydım para nerede
    doğum parası gecikti
    yaşlılığım için ne birikti
    firma prim yatırmıyor
    hastayım diye rapor aldım patron saymıyor
    üç haftadır raporluyum zus ödemiyor
    hastalık param ne zaman yatar
    memlekette çalıştığım yıllar emekliliğe sayılır mı`,
  TAXES: `yıllık vergi beyannamesi pit
    vergi iadesi ne zaman yatar
    firma pit-11 göndermedi
    beyanname son tarihi
    urząd skarbowy nerede
    iki ülkede çalıştım vergi nereye
    26 yaş altı vergi ödemiyor mu
    çocuk indirimi beyannamede
    nip numarası almak
    maliyeden ceza geldi
    geçen yıl pit vermedim
    twój e-pit nasıl girilir
    çifte vergilendirme anlaşması
    vergi dairesinden gelir belgesi
    zaświadczenie o niezaleganiu
    eski patron pit kağıdımı vermiyor
    araba alım vergisi pcc
    karımla ortak beyan
    vergimin 1,5 yüzdesini bağışlamak
    miras ve bağış vergisi
    oda kiraya veriyorum vergisi
    podatek od nieruchomości emlak vergisi
    maaştan neden bu kadar vergi gidiyor
    vergi mukimi miyim
    yolladığım beyannameyi düzeltmek
    iade yanlış hesaba gitmiş vergi dairesi
    gümrük kargo için vergi istiyor
    nisanda beyanname doldurmaya bedava yardım
    türkiyedeki kira gelirimi bildirecek miyim
    fabrikadan aldığım vergi kağıdını kaybettim
    ulga dla młodych
    vergi dairesi ifadeye çağırdı gelirim için
    rozliczenie pit yabancılar
    vergi beyannamesi nasil verilir
    vergi beyanı
    vergi iadesi
    nip
    vergi dairesinden yazı
    pit
    almanyada ve burada kazandım
    iki ülke aynı yıl
    burada oturup çekyada çalışmak
    beyanname vermedim yazı geldi
    pit unuttum
    vergi cezası
    geçen sene için devlete borcum var mı
    patron on bir formunu verdi
    fazla ödenen geri gelsin
    nisana kadar beyan
    vergi borcu yoktur kağıdı
    yarım yıl hollandada çalıştım kazancımı nerede beyan edeyim
    vergi dairesi borcum olmadığını yazıp versin
    başka ülkeden maaşı pite yazacak mıyım`,
  BANKING: `pasaportla banka hesabı açmak
    aileme az kesintiyle para göndermek
    konto w banku pesel istiyor
    markette kartım bloke oldu
    banka adres belgesi istiyor
    western union nerede
    uluslararası havale kaç gün
    bankamatik kartımı yuttu
    on üç yaşındaki oğluma hesap
    blik ile nasıl ödenir
    yabancıya konut kredisi
    anlamadığım masraf kesmişler hesaptan
    dolar euro bozdurmak kantor
    kart şifremi unuttum para çekemiyorum
    aidatsız temel hesap
    geçici kontratla ihtiyaç kredisi
    kartımı kopyalayıp para çekmişler
    makineye nakit yatırmak
    giderken hesabı kapatmak
    banka yabancıyım diye hesabımı kapattı
    revolut mu leh bankası mı maaş için
    iban numaram nerede yazıyor
    türkiyeye tl göndermek, ziraat şubesi var mı
    birikimimi vadeli hesaba koymak
    przelew do domu
    eşimle ortak hesap
    banka yeni kartı pobytu görmek istiyor
    banka uygulaması lehçe
    istemeden kredi kartı vermişler
    almanyadan bana gelen havale
    yabancı çek bozdurmak
    bankaya benimle gelecek biri
    banka hesabi acmak istiyorum
    memlekete para yollamak
    peselsiz hesap
    kartım bloke
    western union
    havale
    blik
    banka pasaportumu kabul etmiyor
    kartımı atm yuttu
    türkçe bilen banka
    adressiz hesap
    hesap dökümü istiyorlar hesabım yok
    kartımı kaybettim
    şifreyi unuttum
    havale takıldı
    makine kartımı yuttu
    atm kartımı yuttu
    işsizken kart çıkarmak
    anneme en ucuz para yollamak
    hesabımdan biri çekmiş`,
  DEBT_ADVICE: `her yere borcum var ödeyemiyorum
    komornik maaşıma haciz koydu
    alacaklılar durmadan arıyor
    chwilówka aldım faizi boğuyor
    borçları tek taksitte toplamak
    kimliğimle biri kredi çekmiş
    maaşın yarısı icraya gidiyor
    borçtan kişisel iflas istemek
    altı aylık kira borcu
    biletsiz bindiğim ceza icraya düşmüş
    alacaklıyla taksit pazarlığı
    hesabıma bloke koydular borçtan
    upadłość konsumencka dilekçesini kim yazar
    eski kocamın borcunu benden istiyorlar
    altınları rehin bıraktım alamıyorum
    beni getiren ajansa borçluyum
    eski telefon borcu katlanmış
    tefeci tehdit ediyor
    motoruma eşyama haciz gelir mi
    gerçekçi ödeme planı
    kredi kartı limiti dolu
    babamdan borç miras kaldı
    windykacja şirketinden mektup
    eski borç zamanaşımına uğradı mı
    taksitten sonra yemeğe para kalmıyor
    senet imzaladım, tahsilatçı kapıda
    bik kaydım bozuk
    hesap yapıp borçtan nasıl çıkarım
    bacanağa kefil oldum o ödemedi
    üç krediyle battık
    nakaz zapłaty e-sąd iki hafta
    yol parası için borç aldım bitmiyor
    borcumu odeyemiyorum icra geldi
    icra kesti
    tefeci
    adıma kredi çekmişler
    borç batağı
    taksit ödeyemiyorum
    iki katını ödedim
    faiz bindiriyorlar
    rehinci tefeci
    pasaportum rehin
    işyerine geliriz diyorlar
    kefil oldum peşime düştüler
    başkasının borcu
    arkadaşın kredisine imza
    hesabıma el koydular
    hacizden para çekemiyorum
    kredi için arayıp tehdit ediyorlar
    maaşın yarısını icra alıyor
    deli faizle aldım
    arkadaşa kefil oldum kaçtı`,
  SAFETY: `kendimi güvende hissetmiyorum
    tehlike olursa ne yapmalıyım
    biri beni tehdit ediyor
    bezpieczeństwo için kime haber verilir
    şiddet ve güvenlik, kim yardım eder
    sokakta cüzdanımı düşürdüm
    duman ve karbonmonoksit alarmı
    itfaiye sobayı bacayı kontrol etsin
    dolandırıcılıktan nasıl korunulur
    tanımadığım biri takip ediyor
    kayıp eşya bürosu
    gece mahallenin güvenliği
    korunmaya ihtiyacım var
    komşu gürültü yapıyor uyuyamıyoruz
    gece ondan sonra gürültü, kime haber verilir
    akşam çıkmaya korkuyorum
    dolandırıcı arıyor
    soba zehirlenmesi
    dışarı çıkmaya korkuyorum
    beni tehdit ediyorlar`,
  POLICE: `telefonumu çaldılar
    hırsızlığı nereye bildiririm
    dün gece gasp edildim
    arkadaşımı sokakta dövdüler
    ev kiralama dolandırıcılığı, para gitti
    arabama çarpıp kaçtılar
    polis çevirdi ceza yazdı
    policja en yakın karakol
    komşu bütün gece gürültü yapıyor straż miejska
    evime hırsız girdi
    kızım kayıp telefonu kapalı
    telefonda ölümle korkutuyor
    başıboş saldırgan köpek
    gözaltına aldılar haklarım ne
    barda bıçaklı kavga
    cüzdan buldum nereye vereyim
    lastiklerimi patlatmışlar
    annemi kandırıp blik kodu almışlar
    suça tanık oldum
    komenda ifadeye çağırdı
    parkta bira içtim ceza
    dzielnicowy mahalle polisi kim
    bodrumdan bisikletim çalındı
    merdivende uyuşturucu satıyorlar
    hesabımı hackleyip para çektiler
    arabayla peşimde biri var
    kapımın önüne araba park etmişler
    sigorta için polis tutanağı
    arkadaşımı kaçırdılar
    trende sırt çantamı kaptılar
    otobüste taciz etti
    zgłoszenie kradzieży lehçe bilmeden yapılır mı
    polise sikayet etmek istiyorum
    bisikletim çalındı
    cüzdan kayıp
    komşu sabaha kadar müzik
    kulüp önünde dövdüler
    gasp
    bıçak çekti
    lastikleri kesmişler
    arabamı çizmişler
    camı kırmışlar
    bodruma girmişler
    biri beni takip ediyor
    adıma hesap açmışlar
    dolabımı soymuşlar
    para attım satıcı yok oldu
    hesabım çalındı
    blikle soydular
    otobüste cüzdanımı çektiler
    çantam çalındı
    cama taş atıyorlar
    kardeşim kayıp
    köpek çocuğu ısırdı
    apartmana yazı yazmışlar
    çöpü yaktılar
    kapıyı bozmuşlar
    arabayı gece çizmişler
    kapıya dayandılar
    başkasının kimliğini buldum
    kodu söylettiler
    sarhoşlar camın altında bağırıyor
    internetten telefon aldım dolandırıldım
otobüste telefonumu çaldılar
tramvayda cüzdanım çalındı
biri çantamı kapıp kaçtı
    sahte kargo mesajına tıkladım hesabım boşaldı
    yerde bulduğum telefonu kime vereceğim
    bankadan aradılar, şifreyi söyledim, para uçtu
    oda için kapora verdim, gittim öyle bir ev yokmuş
    kargo linkine tıkladım hesabım boşaldı
    aracı iş için para aldı ortadan kayboldu
    benim adıma kredi çekmişler
    telegramım çalındı tanıdıklarımdan para istiyorlar`,
  DOMESTIC_VIOLENCE: `kocam beni dövüyor
    dün gece vurdu çocuklar gördü
    niebieska karta nasıl başlatılır
    eve dönmeye korkuyorum
    eşim telefonumu paramı kontrol ediyor
    dayak yiyen kadınlara sığınma evi
    beni odaya kilitliyor
    sevgilim kağıtlarını iptal ettiririm diye korkutuyor
    dövmüyor ama psikolojik şiddet uyguluyor
    babam kemerle dövüyor
    zorla ilişkiye girdi kocam
    ablam mor gözle geldi
    kadına şiddet hattı var mı
    oğlu annesini dövüyor
    przemoc w domu
    kocama uzaklaştırma kararı çıkarttırmak
    çocukları alıp kaçtım peşimizde
    karım beni dövüyor, erkeğim
    bağırıyor küfrediyor eşyaları kırıyor
    o fark etmeden nasıl çıkarım
    evde yeğenimi istismar ediyorlar
    şikayet edersem sınır dışı olur muyum diye susuyorum
    bırakırsan öldürürüm diyor
    ayrıldıktan sonra rahat bırakmıyor
    damadı dedeye eziyet ediyor
    adresi gizli güvenli ev
    kayınpederim elle taciz ediyor
    boğazımı sıktı
    çalışmama dışarı çıkmama izin vermiyor
    şiddet mağduruna avukat psikolog
    pasaportumu kocam sakladı
    üst kattaki kadın her gece çığlık atıyor
    merdivenden itti
    kocam dovuyor ne yapayim
    içince dövüyor
    pasaportumu saklıyor
    eve gitmeye korkuyorum
    kayınpederim el kaldırıyor
    telefonumu karıştırıp itiyor
    balkona kilitledi
    tabak fırlattı
    saçımdan çekiyor
    giderken kilitliyor
    dün boğazımı sıktı
    param olmasına izin vermiyor
    duvardan komşunun karısını dövdüğünü duyuyorum
    arkadaşım mosmor geliyor
    ablamı kocası dövüyor
    eski kocam takip ediyor
    çocukların önünde boğazımı sıktı
    morlukları kolumun altına saklıyorum
    telefonumu anahtarımı aldı
    damat kızımı dövüyor
    ondan kaçıyorum
kocamdan kaçtım nereye gideyim
kocam beni bulmasın kaçtım
eşim dışarı çıkmama izin vermiyor
    eşim beni eve kapatıyor harçlık bile vermiyor
    kocam dışarı çıkmama izin vermiyor
    kocam maaşıma el koyuyor kartımı vermiyor
    telefonumu kontrol ediyor arkadaşlarımla görüştürmüyor
    her adımımı takip ediyor
    kocamdan kuruş kuruş para istiyorum`,
  HUMAN_TRAFFICKING: `pasaportumu aldılar dışarı bırakmıyorlar
    kilit altında gözetimde çalışıyorum
    zorla fuhuş yaptırıyorlar
    kandırıp getirdiler, kağıtlarımız onlarda
    getiren adama on bin dolar borçluymuşum
    depoda yatıyoruz para da yok, gidemiyoruz
    insan ticaretine düştüm galiba
    kamerayla izliyorlar kaçamıyoruz
    söz verilen iş yoktu bizi sattılar
    handel ludźmi
    tehditle günde on altı saat
    arkadaşım gece kulübünde tutuluyor
    gidersen memleketteki aileni yakarız diyorlar
    çiftlikte köle gibiyiz
    çalışmazsam dövüyorlar
    hizmetçi tuttukları evden kaçtım
    kaçakçı yol borcunu çalıştırarak ödetiyor
    müşteriyle yatmaya zorluyorlar
    çocuklarla sokakta zorla dilendiriyorlar
    zorla çalıştırılan biri için yardım
    söylemeden başka ülkeye götürdüler
    zorla evlendirmek istiyorlar, sattılar
    çocuk yaşta sömürülen
    gece hayvan gibi fabrika değiştirttiler
    ilaçla uyuttular
    yüksek sesle konuşamıyorum gizli yazışma
    praca przymusowa diyorlar bizim durumumuza
    sömürenden kaçanların kaldığı ev
    yatak yemek diye tüm maaşa el koyuyor kaçamıyorum
    zorla uyuşturucu yetiştirtiyorlar
    evin hanımı kimliğimi saklıyor çıkamıyorum
    insan ticareti mağduru muyum
    modellik dediler başka iş çıktı
    pasaportumu patron aldi vermiyor
    pasaportları topladı kilitliyor
    bitmeyen borca çalışıyorum
    çiftlikte nöbet tutuyorlar
    fuhuşa zorluyorlar
    kimlikleri kasada tutuyor
    kapıdan dışarı bırakmıyorlar
    getiren adam parayı alıyor
    üstümüze kilit
    yol parası borcun var diyor
    telefonları topladı
    kulübe götürdüler çıkamıyor
    garsonluk dediler başka çıktı
    aldı götürdü haber yok
    çiftlikten ayrılamıyorum
    pasaportumu saklasın diye aldı vermiyor
    bizi kilit altında tutuyorlar
    gelir gelmez kağıtları aldılar
    yol borcunu çalışıp öde diyorlar
    markette bile peşimizdeler`,
  DISCRIMINATION: `esmer olduğum için hakaret ettiler
    yabancıyım diye ev vermiyorlar
    iş arkadaşları ırkçı şaka yapıyor
    ülkene dön dediler
    aynı işe polonyalı daha çok alıyor
    yolda yürürken yüzüme tükürdüler
    kulübe tipim yüzünden almadılar
    oğluma okulda pis türk diyorlar
    dyskryminacja yaşadım kime anlatayım
    aksanımla dalga geçiyorlar
    nefret suçu bildirmek
    buralı değilim diye bakmadılar
    başörtülüyüm saldırdılar
    erkek arkadaşımla el ele diye küfrettiler
    kapımıza gamalı haç çizmişler
    ilanda yalnız polonyalılara yazıyor
    memur müslümanım diye terslendi
    eşit muamele, kim savunur
    otobüste türkçe konuştuk diye bağırdılar
    hamileyim diye işe almadılar
    yaşın geçmiş diye eliyorlar
    yabancı düşmanlığı yüzünden mahalleden korkuyoruz
    karımın başörtüsünü çektiler
    polis sırf görünüşümden kimlik soruyor
    amir cinsiyetçi laflar ediyor
    facebookta nefret mesajları
    romanları hor görüyorlar
    kürtüm diye aşağıladılar
    transım, eski adımla çağırıyorlar
    siyahiyim diye güvenlik mağazada peşimde geziyor
    rasizm w pracy kime
    yabancılara hep en kötü işi veriyorlar
    irkcilik sikayeti nereye yapilir
    türk olduğumuzu duyunca daireyi vermekten vazgeçtiler
    yabancıya kiralamıyoruz dediler
    esmerim diye kulübe almadılar
    adımı duyunca ilan doldu dediler
    müslümanız diye ev vermiyorlar
    sadece lehlere ev
    otobüste hakaret
    başörtüme tükürdüler
    esmerim diye peşimde güvenlik
    türk diye az veriyorlar
    geldiğin yere git dediler
    kapıya defol yazmışlar
    rengimden kulübe almadılar
    lehçe konuş diye bağırdılar
    komşu çocuklarıma hakaret
    soyadımdan hizmet vermediler
    taksici dilimizi duyunca indirdi
    şoför almadı
    aksanım için ittiler
    güvenlik sadece bizi arıyor
    en son bize bakıyorlar
    aksanım yüzünden ev vermiyorlar
    çocuklara buralı değil diye takılıyorlar
    dilimiz için tükürdüler
    aynı işe Polonyalıya fazla veriyorlar
esmer olduğum için bara almadılar
yabancıyız diye kapıdan çevirdiler
dilim yüzünden beni dışlıyorlar
    yabancıyım diye ev sahibi daireyi vermedi`,
  BASIC_NEEDS: `hayatta kalmak için temel ihtiyaçlar
    nerede duş alabilirim
    çamaşırımı nerede yıkarım
    ne yemek ne giysi var
    caritas ne dağıtıyor
    acil ihtiyaç yardımı
    sabun bez havlu
    ailem için yiyecek giyecek battaniye
    elimiz boş geldik
    bedava çamaşırhane
    sıcak sulu umumi banyo
    ihtiyaç sahiplerine bağış
    duş alacak yer
    çamaşır yıkamak
    bez ve mama
    hiçbir şeyim yok
    çamaşır makinesi yok
    sıcak su yok
    iş elbisesini yıkayacak yer
    ne yiyecek ne giyecek
    yıkanacak çamaşır yıkayacak yer`,
  FOOD_AID: `cumaya kadar yiyecek bir şeyim yok
    fakirlere yemek veren aşevi nerede
    erzak kolisi almak istiyorum
    paczka żywnościowa hangi gün
    sıcak çorba dağıtan yer
    gıda bankası beş kişilik aileye
    bebeğime mama lazım alacak para yok
    bayat ekmek bedava
    çocuklar aç yatıyor
    parasızlara ucuz öğle yemeği
    ortak buzdolabı jadłodzielnia
    yemek kuponu verdiler nerede geçer
    pirinç yağ makarna kolisi
    üç zlotym kaldı bütün hafta ne yiyeceğim
    domuz yemiyorum, etsiz paket var mı
    şeker hastasına uygun gıda yardımı
    stołówka kaçta açılıyor
    artan sebze yoğurt dağıtımı
    ramazan kolisi dağıtan biri var mı
    pazartesiden beri bisküvi yiyoruz
    bebek lapası bitti
    iki gündür açım
    sokakta kalanlara kahvaltı nerede veriliyor
    imece usulü ortak kazan
    marketten kurtarılan yiyecek nerede
    yaşlı komşum aç kalıyor
    yemeği eve götürebilir miyim
    obiady dla dzieci parasız
    cemaatin salı günü dağıttığı erzak
    bugün bir tabak sıcak yemek lütfen
    buzdolabı bomboş işim gitti
    jedzenie za darmo
    yiyecek yardimi istiyorum
    dolap boş
    erzak
    bedava öğle
    gıda bankası
    tencere boş
    çocuğa verecek yemek yok
    ekmekle yaşıyoruz
    cumaya kadar beş zloti
    iki gündür aç
    nerede sandviç dağıtıyorlar
    bayram kolisi
    buzdolabı bomboş
    maaşa kadar makarna
    bir kase sıcak
    aileye erzak
    çocuklara kahvaltılık yok
aç kaldık bir lokma yemek verin
çocuklar aç evde lokma yok`,
  CLOTHING_FURNITURE: `aileye bedava kışlık giysi
    montum yok kar yağıyor
    oğlumun ayakkabısı yok
    boş odaya ikinci el mobilya
    beşik bebek arabası ödünç
    yerde yatıyoruz yatak lazım
    kilisenin giysi dolabı ne zaman açık
    yenidoğana verilmiş giysi
    tencere tabak başlangıç takımı
    çalışan eski çamaşır makinesi
    battaniye çarşaf yastık
    işe giderken giyecek pantolon bot
    masa sandalye lazım
    giymediğim kıyafetleri bağışlamak
    43 numara kar botu
    ubrania za darmo
    ucuz ikinci el buzdolabı
    ödünç gelinlik veren var mı
    görüşmeye takım elbise
    yeni odaya havlu ve perde
    kanepe veren var mı
    kızımın oynamadığı oyuncaklar ve küçülen elbiseler
    ikinci el dükkanı lumpeks
    giysi takas günü
    eldiven bere atkı
    eşya koyacak dolap
    meble używane nereden bulunur
    ikiz bebek arabası
    odaya mikrodalga ütü
    elektrikli soba bağış
    iki çocuğa ranza lazım
    oto bebek koltuğu
    yangında bütün giysilerimiz gitti
    kislik mont ve ayakkabi yardimi
    çocuğa kışlık mont
    tencere yorgan
    yerde yatıyoruz
    beşik
    ikinci el bebek arabası
    boş ev masa yatak yok
    yatacak yatak yok
    kim dolap verir
    evde hiç eşya yok
    ayakkabısı küçüldü param yok
    çocuklara her şey küçük
    bebek arabası uyku tulumu
    yazlıkla geldik kar var
    bedava koltuk ve masa
    oğlan montuna sığmıyor
    yorgan tencere ilk zaman
çocukların üstü başı yok
üst baş lazım mont falan
eski koltuğumu ihtiyacı olana vermek istiyorum`,
  POST: `kapıya posta kağıdı bırakmışlar awizo
    paketimi nereden alacağım
    türkiyeye koli göndermek
    paczkomat nasıl açılır
    taahhütlü mektup geldi işteydim
    kargom yola çıktı ama gelmedi
    pul ve zarf nereden
    poczta kaça kadar açık
    paketim gümrükte kaldı
    varşovaya evrak postalamak
    dhl mi inpost mu ucuz
    teslim alma kodunu kaybettim
    mahkeme tebligatı postanede
    postacı adresimi bulamıyor
    taşındım mektuplar eski eve gidiyor
    kimliksiz paket verirler mi
    anneme hediye yollamak
    iadeli taahhütlü gönderi
    kaç kilo kaç para türkiyeye
    list polecony kağıdı
    posta kutusu kiralamak
    kocamın postasını almak için vekalet
    gönderi takip numarası
    mektubum kayboldu postaneye şikayet
    kurier paketi komşuya bırakmış
    aldığım ürünü lockerdan yollamak
    postayla ilaç yollanır mı
    türkiyeye giden kargo minibüsü
    paketi kaç gün bekletirler
    zarfa leh adresi nasıl yazılır
    posta kodum kaç
    okuyamadığım sarı ihbar kağıdı
    kargo gondermek istiyorum turkiyeye
    kapıda kağıt bıraktı postacı
    paczkomat açılmıyor
    kargo gümrükte
    taahhütlü mektup
    postacı sarı kağıt bıraktı
    evde yoktum kart bırakmışlar
    taahhütlüyü nereden alırım
    mektup geri dönmüş evde yoktum
    Türkiye'ye koli yollamak
    postacının bıraktığı kağıt
    paketi nereden alırım`,
  TRANSPORT: `şehirde nasıl dolaşırım
    ulaşım ve araç
    arabam yok uzakta oturuyorum
    işe gitmek için bisiklet
    bisikletimi tamir etmek
    vardiya arkadaşlarıyla ortak araba
    beşte fabrikada nasıl olurum
    ödünç bisiklet veren komşu
    tarla işçilerinin gidiş gelişi
    dojazd do pracy
    köyler arası arabasız
    bisiklet lambası kilidi
    sabah altıya servis
    işe bisiklet
    köydeyim araba yok
    sabah vardiyasına giden araba
    arabada boş yer
    gidecek aracım yok
    yolla derdim var`,
  DRIVING_LICENCE: `türk ehliyetimi polonya ehliyetine çevirmek
    prawo jazdy nasıl alınır
    yabancı ehliyetle kaç ay sürebilirim
    türkçe bilen sürücü kursu
    ingilizce teorik ehliyet sınavı
    almanyadan getirdiğim arabaya plaka
    uluslararası ehliyet geçer mi
    b sınıfı ehliyet sıfırdan
    sürücü sağlık raporu
    polis ehliyetime el koydu
    ceza puanım kaç
    ehliyetim var araba sürmeye korkuyorum ders
    arabaya leh plakası taktırmak
    tır ehliyeti kategoria c
    ruhsatı kaybettim dowód rejestracyjny
    trafik sigortası oc
    word sınav randevusu
    direksiyondan iki kez kaldım
    araç muayenesi geçmedi ne olacak
    125 lik motor ehliyeti
    ehliyet çevirirken konsolosluk yazısı istiyorlar
    ikinci el araba aldım üstüme geçirmek
    przerejestrowanie auta starostwo
    cüzdanla ehliyetim çalındı
    ehliyet süresi dolmuş
    otobüs şoförü olmak hangi sınıf
    kadınlara sabırlı direksiyon hocası
    soyadım değişti ehliyet yenileme
    ehliyet için fotoğraf ve form
    scooter kullanmaya ehliyet
    sattığım arabayı düşürmek
    şoför kartı takograf için başvuru
    ehliyetimi degistirmek istiyorum
    ehliyet çevirme
    almanyadan araba tescil
    direksiyon dersi
    ehliyetime el kondu
    türk ehliyetiyle ceza
    kendi ehliyetimle sürebilir miyim
    ehliyetim burada geçer mi
    direksiyondan üçüncü kez kaldım
    araba getirdim plakası nasıl
    Türkçe bilen sürücü hocası
burada sıfırdan ehliyet almak istiyorum`,
  PUBLIC_TRANSPORT: `durağımdan otobüs kaçta geçiyor
    aylık bilet nereden
    otobüste bilet nasıl ödenir
    vardiyadan sonra gece otobüsü
    22 numara kaçta
    biletsiz bindim ceza
    varşovaya tren kaç saat sürüyor
    öğrenciye otobüs indirimi
    hastaneye giden durağı bulamıyorum
    bilet miesięczny kaç para
    rafineriye hangi otobüs gider
    otobüs saatleri uygulaması
    pazar günü köyden araç yok
    sabah beşte sanayiye otobüs
    çocuk kaç yaşında bilet alır
    bebek arabasıyla otobüse binmek
    otobüste çanta unuttum
    üç aylık abonman
    köye telefonla çağrılan minibüs
    rozkład jazdy anlamadım
    emekliye otobüs bedava mı
    şehirlerarası otogar nerede kalıyor
    kontrolör basmadım diye indirdi
    flixbus almanya płocktan
    gąbinden płocka arabasız
    komunikacja miejska güzergahı değişmiş
    otobüste kart mı nakit mi
    kentkartım gibi olan kartı kaybettim
    tekerlekli sandalyeyle otobüs
    büyük markete hangi hat
    ucuz pkp bileti
    nerede aktarma yapacağım
    hangi otobuse binmem lazim
    aylık bilet
    son otobüs
    kontrolör ceza
    köye otobüs
    öğrenci indirimi
    kontrolör ceza yazdı
    emekli bedava mı biner
    köyden sabah altıya
    bilet telefonda
çocuklara indirimli kart nereden alınır
emekliye otobüs indirimli mi
    köyde arabam yok doktora neyle giderim
    okula giden çocuğa indirimli bilet
    gece vardiyasından sonra eve neyle dönerim`,
  COMMUNITY: `yeni insanlarla tanışmak
    hafta sonu ne yapılır
    yalnızım arkadaş istiyorum
    płockta yaşayan türklerle tanışmak
    göçmen topluluklarına nasıl katılırım
    ortak bahçe, domates ekmek
    şehirde bedava etkinlik
    buradaki komşularla kaynaşmak istiyoruz
    yabancıların sosyal hayatı
    boş vakit ve kültür
    muhabbet edecek hemşehri arıyorum
    sebze ekecek toprak
    insan tanımak
    hafta sonu sıkılıyorum
    bostan
    komşu dayanışması
    izin günü ne yapılır
    insanlar nerede`,
  MEETING_PLACES: `insanlar nerede toplanıyor
    mahallede toplum merkezi
    bir şey almadan oturup sohbet edilen kafe
    kızımın doğum günü için salon
    kışın oturacak sıcak yer
    türklerin buluştuğu lokal
    herkesin mutfağı olan komşu evi
    pazar günü yalnız kalmamak için nereye
    beraber yemek pişirelim
    büyüklere oyun gecesi
    hemşehriler toplanacak salon veren
    dom kultury salonu kullanılır mı
    çay ocağı kahvehane gibi yer
    komşularla tamir atölyesi
    tanımadıklarınla aynı sofra
    gençler nerede takılır
    derneğimize toplantı odası
    kültürler arası buluşma
    mangal ve ateş başı komşularla
    maçı büyük ekranda beraber izlemek
    kawiarnia sąsiedzka nerede açılmış
    yaşlı genç herkese açık merkez
    bahçede oturup konuşulan yer
    wifili çaylı sohbet yeri
    mahalle şenliğinde buluşalım
    odadan çıkıp insan görmek istiyorum
    miejsce spotkań dla obcokrajowców
    bayramlaşma için yer
    apartman kadınlarının çene çaldığı bank
    kayıtsız girilen sosyal kulüp
    perşembe akşamı sohbet için toplananlar
    masa tenisi langırt oynanan lokal
    insanlarla bulusmak icin nereye gidilir
    kimseyi tanımıyorum
    türkler nerede buluşur
    çay içip oturmak
    akşamları yalnızım çay içecek biri
    sıcakta oturmak insan içinde
    ortak bahçede bir parça
    okey tavla oynamak`,
  BEFRIENDING_MENTORING: `polonyalı bir arkadaşım olsun
    daireye benimle gelecek biri
    yabancılara yol gösteren mentor bulmak
    ilk aylar yol gösterecek abi
    oğluma ağabeylik edecek genç
    buralı güvenilir bir insan
    karıma polonyalı kadın arkadaş
    gündelik hayatı anlatan komşu
    yeni öğrenciye eski öğrenci destek
    doktora yalnız gitmeye çekiniyorum eşlik edin
    gönüllü refakatçi benimle sıraya girsin
    yeni başlayan kadına kadın mentor
    bu şehirde kimsem yok
    bizi yemeğe çağıracak yerli aile
    yeni gelene rehberlik etmek isterim
    bire bir destek
    yürüyüşe çıkacak arkadaş
    komşu komşunun külüne muhtaç, yardımlaşma
    uyum için kılavuz kişi
    kültürlerarası arkadaş eşleştirme
    bisikletimi tamir etsin ben kedisine bakayım
    opiekun dla nowo przybyłych
    evrak işine giderken yanımda biri
    yalnız göçmeni ziyaret
    buddy program var mı öğrencilere
    anneler arası kardeşlik programı
    kimse aramıyor beni, hal hatır soran olsa
    ilk dönem bana yol arkadaşı
    yeni dul ablama dost
    ktoś kto pójdzie ze mną do urzędu
    genç kıza hamilik eden abla
    okulda öğretmenle konuşurken yanımda duracak biri
    biri benimle daireye gelse
    üst sınıftan abi
    buralı arkadaş
    tek gitmeye çekiniyorum
    ilk dönem kimseyi tanımıyorum
    üst sınıf yol göstersin
    kampüste kayboldum
    şehri bilen biri gezdirsin
    lehçem zayıf daireye tek gitmekten korkuyorum
    gişede yanımda biri
    benimle gişeye gel
    tek bir yakınım yok
    buralı biri yol göstersin
    tek başıma gitmeye korkuyorum
burada elimden tutan kimse yok
bana yol gösteren biri olsa`,
  WOMENS_GROUPS: `sadece kadınlara grup
    göçmen kadınlar toplantısı
    dikiş ve sohbet kadın kadına
    tek gelmiş başka kadınlarla tanışmak
    kadınlara özgüven atölyesi
    koło gospodyń wiejskich
    türk kadınlar günü altın günü gibi
    hanımlarla pierogi yapmak
    içimizi döktüğümüz kadın çemberi
    genç kızlara savunma dersi
    örgü örüp kahve içmek
    erkeksiz ortamda kadın meselelerini konuşmak
    göçmen kadının güçlenmesi için atölye
    anne olan olmayan kadın buluşması
    eşimin arkadaşı yok, kadınlarla tanışsın
    kadın kadına oynamak halay
    girişimci kadın dayanışması
    vardiyadan çıkan hanımlara yoga
    yemek tarifi değiş tokuşu kadınlarla
    feminist bir topluluk arıyorum
    beraber gezen emekli hanımlar
    dikiş makinesi başında kadınlar
    kilise kadınlar kolu
    müslüman bayanlar sohbeti
    spotkania kobiet ne zaman oluyor
    zor günler geçirmiş kadınların arkadaşlığı
    saç makyaj kız kıza
    kadınlar kitap kulübü
    köylü kadınlar örgütü
    kadınlarla menopoz sohbeti
    nakış ve türkü akşamı hanımlarla
    ergen kızıma kız grubu
    kadinlara ozel etkinlik var mi
    kadın günü
    birlikte dikiş
    sadece kadınlara
    kızlar erkeksiz toplansın
    örgü örüp dertleşmek
    kadın kadına
    eşim bütün gün evde yalnız, konuşacak kimsesi yok
    hanımın burada arkadaşı yok dört duvar arasında sıkılıyor
    bebekle evdeyim, kahve içecek bir arkadaşım yok`,
  VOLUNTEERING: `boş vaktimde başkalarına yardım etmek isterim
    dil bilmeden gönüllü olmak
    haftada iki saatim var
    hayvan barınağında yardım
    evsizlere yemek yaparım, gönüllüyüm
    wolontariat dla cudzoziemców
    kızılhaça nasıl katılırım
    kan bağışlamak istiyorum nereye gideyim
    gönüllü itfaiyeci olmak
    ilkyardım kursu itfaiyede
    mahalleme güzel bir şey düzenlemek
    lise için gönüllülük saati oğluma
    festivalde görev almak
    nehir kıyısını temizlemek
    geldiğimde yardım ettiler ben de edeyim
    yaşlı ziyaretine gönüllü gitmek
    çocuklara bedava türkçe öğretirim
    oyuncak toplayıp dağıtmak
    emekliyim işe yaramak istiyorum
    hemşehrilerime bedava tercümanlık yaparım
    gönüllü belgesi veriyorlar mı
    hangi stk ya katılabilirim
    ağaç dikmeye beraber gidelim
    wielka orkiestra kumbarası
    göçmen derneği kurmak
    hayır için vakıf kurup kaydettirmek
    yardım kampanyası düzenlemek
    pazarları yemek servisi yapmak yoksullara
    barınak köpeklerini gezdirmek
    emekli hemşireyim hizmet vermek isterim
    komşularla hayır işi
    gönüllü sigortası ve sözleşmesi
    gonullu olmak istiyorum
    yardım etmek istiyorum
    gönüllü itfaiyeci
    boş vaktim var
    emekliyim yardım etmek istiyorum
    çocuklara kitap okumak
    boş akşamım var başkasına
    yaşlılara alışveriş taşırım
    faydalı olmak
    yemek dağıtmak
emekliyim boş zamanımda yardım etmek isterim
ben de bir işe yarayayım yardım edeyim nereye yazılıyorum
çocuklara ders verebilirim gönüllü
    boş bir günüm var birine faydam olsun
    işten sonra iyi bir şey yapmak istiyorum`,
  LIBRARY: `kütüphane kartı almak
    türkçe kitap var mı
    kızım çok okuyor evde kitap yok
    kütüphane cumartesi açık mı
    bedava gazete okumak
    öğrenmek için kolay lehçe kitaplar
    sesli kitap dinlemek
    sessiz ders çalışma masası
    kütüphanede çocuklara masal
    kitabı geç verdim ceza
    olmayan romanı getirtmek
    biblioteka meldunek olmadan üyelik
    internetten kitap ayırtmak
    film ve oyun ödünç
    çizgi roman manga
    legimi kodu e-kitap
    ingilizce ukraynaca roman
    köy kütüphanesi saatleri
    ninem iri puntolu kitap arıyor
    kitap için depozito bırakmak
    kitaplarımı bağışlamak
    eski dergilere bakmak istiyorum
    wypożyczyć książkę kaç günlüğüne
    köye gezici kütüphane geliyor mu
    çaylı kitap kulübü
    ödünç kitabı kaybettim
    lehçe türkçe sözlük
    sevdiğim yazarla söyleşi olacak mı
    üniversite kütüphanesi herkese açık mı
    kaç kitap alabilirim
    okuyamadım süreyi uzatın kitap
    bilgisayarlı okuma salonu
    kutuphaneye uye olmak
    türkçe kitap
    sessiz ders çalışmak
    kütüphane kartı
    oyun ödünç
    çocuklara kendi dilimizde okumak
    eve polisiye almak
    sessiz çalışacak köşe
    küçüğü okuma salonuna yazdırmak`,
  CULTURE: `sinemada ne oynuyor
    meydanda bedava konser
    hangi müze ne gün ücretsiz
    bağlama gitar öğrenmek
    nota bilmeyeni alan koro
    dil bilmeden anlaşılan tiyatro
    türk kültür günü festival
    halk oyunları horon halay kursu
    ressamların sergisi nerede açıldı
    çömlek seramik atölyesi
    leh gelenekleri paskalya noel
    altyazılı polonya filmi
    dünya mutfakları şenliği
    trompet çalarım bando alır mı
    hıdırellez nevruz nerede kutlanıyor
    eski şehir rehberli gezi
    duvar resmi boyamak
    yöresel kıyafet folklor
    maskeli balo eğlence
    fotoğraf çekmeyi öğrenmek istiyorum
    yağlı boya kursu
    yılbaşı havai fişek
    şehir bayramı programı
    senfoni orkestrası bileti
    amatör tiyatroda oynamak
    kale katedral gezmek
    şiir okunan bir gece
    koncert gdzie kupić bilety
    canlı türkü dinlenen yer
    çocuklarla mazovya müzesi
    göç hikayemi sahnede anlatmak
    davul darbuka çalmak
    sinema ve konser etkinlikleri nerede
    koro
    sinema
    cumartesi panayır
    bando
    çömlek
    dans
    trompet çalıyorum
    kemanım var kiminle çalayım
    resim yapmak
    amatör tiyatro
    canlı müzik
    çocuk tiyatrosu
    bedava konser
    toplulukta türkü söylemek
    sahne çekiyor beni
    altyazılı film
    saz çalıyorum`,
  SPORT: `pazar günleri halı saha
    yüzme havuzu kaçta açık kaça
    ucuz spor salonu
    kadın erkek karışık voleybol oynayanlar
    sabahları koşan bir grup
    yetişkin yüzme öğrenmek
    hintliler nerede kriket oynuyor
    saatlik saha kiralamak istiyoruz
    hiç yoga yapmadım nereden başlasam
    oğlum boksa başlamak istiyor
    kaleciyim takım arıyorum
    bisiklet turuna çıkanlar
    yakında potası olan basket sahası
    bel için su jimnastiği
    kadınlara özel havuz
    karate ya da tekvandoya yazılmak
    kışın buz pateni kayılan pist
    pinpon turnuvasına nasıl katılırım
    altyapı futbol okulu antrenman
    vistülde balık tutma izni
    zumba yapıp terlemek
    antrenörle kilo vermek
    nehirde kürek çekmek kano kullanmak
    göçmenler futbol turnuvası
    karnet na basen
    ağırlık çalışmak siłownia
    nordic walking yürüyüşü
    tırmanma duvarında denemek istiyorum
    çocuğun kaykayla kayacağı pist
    güreş judo kulübü
    kızım hızlı koşuyor, atletizm antrenörü
    vardiyadan sonra omurga egzersizi
    futbol oynamak istiyorum takim
    halı saha
    yüzme öğrenmek
    spor salonu
    birlikte koşu
    voleybol
    top oynayacak yer
    pazar maç
    iş çıkışı top oynamak
    göbek eritmek koşmak
    satranç masa tenisi
    sudan korkuyorum öğretin
akşamları birlikte koşmak istiyorum
koşu grubuna katılmak`,
  RELIGION: `cuma namazı nerede kılınır
    cami mescit var mı
    helal et satan kasap
    oğlumu sünnet ettirmek, mevlit
    iftar veren yer
    bayram namazı saati
    kuran kursu çocuklara
    kurban bayramında nerede kurban kestirilir
    abdest alacak yer
    imam nikahı kıyacak hoca arıyoruz
    vaazı türkçe olan bir cami
    ramazanda teravih namazı kılanlar nerede toplanıyor
    kilisede ayin saati
    protestan kilisesi ingilizce
    çocuğu vaftiz ettirmek
    günah çıkarmak anladığım papaza
    hindular tapınak olarak nereyi kullanıyor
    ortodoks kilisesinde liturji ne gün
    hafta içi dua eden bir grup
    ilk komünyona hazırlık
    iki dinli çift kilise nikahı
    pazar pentekost ibadeti
    yehova şahitleri türkçe
    ingilizce bilen rahip
    türkçe incil bulmak
    bağlı olduğum parafia
    kutsal hafta alayı
    sinagog yahudi cemaati
    budist keşişle meditasyon yapmak
    msza saatleri hangi kilisede
    alevi cem evi
    ev bereketlensin dua okutmak
    hastaya din görevlisi gelsin
    namaz kilacak yer ariyorum
    cami
    cuma namazı
    helal
    vaftiz
    mescit
    bayram namazı
    cuma hutbesi
    bayram sabahı
    kurban bayramı namazı
    kızımı vaftiz ettirmek
    kendi dilimizde ayin
    Müslümanlar nerede namaz kılıyor
    rahmetli babam için mevlit okutmak istiyorum
    imam dua etsin, kırkı var`,
  BUSINESS: `ticaret ve şirketler hakkında
    küçük firmam var danışacağım
    yabancı iş insanıyım
    işletmem zor durumda, destek arıyorum
    ticaret odasına kim üye olabilir
    polonyada iş yapmak
    firma sahibiyim sorularım var
    yerli girişimcilerle tanışmak
    dükkanım ve resmi işlemler
    girişim ve eleman alma konuları
    göçmen işadamlarını buluşturan dernek
    küçük esnafa kim yardım ediyor
    firmam var sorum var
    esnafa destek
    fırın sahibiyim sorum var
    işletmeci sorusu`,
  STARTING_BUSINESS: `kendi işimi kurmak istiyorum
    dönerci dükkanı açmak
    jdg şahıs firması
    działalność gospodarcza nasıl açılır
    evde tırnak salonu açmak
    ortakla sp. z o.o. kurmak
    oturum kartımla şirket açabilir miyim
    iş kurmanın maliyeti
    işsizken iş kurma hibesi
    ceidg formunda hangi kodu seçeceğim
    vat mükellefi olmalı mıyım
    yeni firmama muhasebeci
    food truck izinleri sanepid
    evde börek yapıp satmak yasal mı
    zarar ediyoruz firmayı kapatacağım
    kışın faaliyeti askıya almak
    iş planı yazmak
    kadın girişimciye mentor
    internet mağazası açmak
    pazarda tezgah açmak için kime sorulur
    kendi berber salonum
    yeni işe kredi
    ilk faturamı kesmek
    bolt uber kendi adıma
    düz vergi mi dilimli mi faaliyetime
    kiralık dükkan bulmak
    ilk yıl indirimli zus
    ablamla temizlik firması
    inşaat ustasıyım fatura kesmek istiyorum
    dükkanımın adını marka olarak tescil ettirmek
    yurtdışına freelance çalışmak
    türkiyeden mal getirip satmak
    sirket kurmak istiyorum polonyada
    market bakkal açacağım ruhsat
    dönerci açmak
    şahıs şirketi
    hibe
    kdv mi götürü mü
    kuaför dükkanı
    evde tırnak yapıyorum
    evde dikiş satış
    pasta yapıp satıyorum
    ek işimi yasal yapmak
    pazarda gözleme
    çiçek satmak izin
    kendi hesabıma kurye
    muhasebeci
    evde tırnak yapıyorum nasıl resmi olur
    meydanda kahve arabası
    yazar kasa şart mı
    atölye açmaya para`,
  EMPLOYING_FOREIGNERS: `yabancı işçi almak istiyorum
    türk ustayı yasal nasıl işe alırım
    yeni elemanıma oświadczenie
    işverenim hasada adam arıyorum
    yabancıyı işe almadan hangi belgeye bakarım
    filipinli dadı tutmak
    lokantama hindistandan aşçı getirmek
    on toplayıcıya sezonluk izin başvurusu, çiftçiyim
    izinsiz işçi çalıştırana ceza
    yabancı eleman işe gelmedi daireye bildirmek
    çalışanımın izni bitiyor firma ne yapar
    insan kaynakları, yabancıların evrakı
    yabancı personelime lehçe kursu
    getirdiğim işçilere yatacak yer sağlamak
    opinia starosty piyasa testi
    yabancı öğrenci çalıştırmak
    vizesi olan birini işe alabilir miyim
    firmama türkiyeden kaynakçı getirtmek
    yurtdışından eleman bulan aracı
    çalışanın karta pobytu kopyası dosyada mı
    zatrudnienie cudzoziemca için işverenin yükümlülüğü
    yabancı işçiyi zusa bildirmek
    ukraynalı çalıştırma bildirimi yedi gün
    çok dilli güvenlik levhası personele
    personelci hangi vize yeter bilmiyor
    mülteci çalıştırana teşvik
    nepalli ev işçisine kontrat ve izin
    yabancı çalışanın görevi değişti yeni işlem
    karışık milletli ekibi uyumlaştırmak
    gürcü mevsimlik işçi arayan çiftçi
    yabancıyı işten çıkardım nereye bildiririm
    özbekistandan operatör getirmek ne kadar sürer
    yabanci isci calistirmak istiyorum
    yabancı işçi almak
    işçiyi bildirmek
    filipinliye evrak
    tarlaya adam lazım
    seram var nepalli çalışmak istiyor
    hintli aşçı alıyorum
    işe alınca ne bildirilir
    salonuma vietnamlı alıyorum
    gürcü tırımı sürecek
    lokantaya hintli
    fırınım var özbek çırak
    atölye yurtdışından usta arıyor
    Nepalli aşçı ne vermeliyim
    depoya Ukraynalı alıyorum
    seramda yirmi Kolombiyalı
    kaynakçı davet etmek kaça
lokantama memleketten aşçı getirmek istiyorum
dükkanıma türkiye'den eleman getirtmek istiyorum
inşaat firmama yabancı usta alacağım`,
};
