import type { Sayings } from './sayings.ts';

/** What people say in Filipino who need a service, with the English, Cebuano and Polish words that they mix in. */
export const fil: Sayings = {
  WORK: `bago lang ako dito, paano ba ang sistema ng trabaho
    saan pwedeng magtanong ang ofw tungkol sa hanapbuhay
    gusto kong magtrabaho nang legal sa poland
    factory worker ako at marami akong tanong
    kaming mag-asawa ay dayo lang, paano kami kikita dito
    anong opisina ang tumutulong sa mga manggagawang dayuhan
    problema sa trabaho, kanino ako lalapit
    lahat ng tungkol sa empleyo para sa foreigner
    unang beses ng anak kong magtrabaho, ano ang dapat alam niya
    welder ang mister ko at kusinera ako, may lugar ba kami
    gusto kong lumipat ng linya ng trabaho, mas malaking kita
    asa ko mangutana bahin sa trabaho
    nagtatrabaho ako sa bukid at hindi ko alam ang patakaran
    praca para sa pilipino, kwento naman kayo
    gusto ko malaman ang batas sa trabaho dito
    mga tanong sa trabaho kanino magtanong
    paano ba legal na magtrabaho dito`,
  JOB_SEARCH: `naghahanap ako ng kahit anong trabaho
    may hiring ba na tagalinis ng hotel
    saan ako magpapasa ng resume dito
    kailangan ko ng raket tuwing weekend
    tumatanggap ba sila ng pinoy sa warehouse
    gusto kong mag-apply na dishwasher sa restaurant
    kukunin ba ako kahit hindi marunong mag-polish
    may bakante ba sa pabrika ng karne
    namimitas ng strawberry, saan pwedeng sumali
    tubero ako, may kumpanya bang kumukuha
    yaya ang hanap kong pasukan, may karanasan ako
    sabi ng kaibigan ko nangangailangan ng mushroom picker
    kararating lang ng kapatid ko at gusto na kumita bukas
    part time lang kasi may maliit akong anak
    anong website ang may listahan ng bakanteng posisyon
    dalawampung apply na, walang tumatawag
    may libreng tirahan bang kasama sa pasok na ito
    kailangan ko ng bagong amo na kukuha sa akin
    naniningil ng placement fee ang recruiter, saan may libre
    sino ang naghahanap ng truck driver at magkano ang kita
    job fair, kailan ulit meron
    gusto ng misis ko maging caregiver ng matanda
    may tumatanggap ba ng nurse aide na pilipina
    gusto kong mag-deliver ng pagkain gamit ang bisikleta
    night shift sana dahil may klase ako sa araw
    ogłoszenia pracy sa plock, paano basahin
    welder, forklift operator, sino ang naghahanap
    may trabaho ba para sa singkwenta anyos
    nais kong maging kasambahay o taga-linis ng bahay
    ipapasok daw ako ng agency pero walang nangyari
    urząd pracy, nagbibigay ba ng job offers
    nangita ko og trabaho
    barista, kusinera, kahit ano basta may kita
    may raket ba kahit weekend lang
    kaibigan ko sabi hiring sa meat factory
    cleaner part time hanap ng misis ko
    delivery rider sa glovo gusto ko
    welder ako may bakante ba
    kahit anong work basta may tirahan
    extra income tuwing biyernes
    sideline habang nag-aaral
    kararating lang ng kapatid ko at kahit ano gagawin
    kinatok ko lahat ng pabrika walang tumawag
    sino may kailangan ng tagapitas ng mansanas
    marunong akong magmaneho ng trak, hanap ko amo
    ubos na ipon ko kaya dapat kumita
    sawa na ako sa planta, gusto kong lumipat
ilang buwan na akong naghahanap ng trabaho wala pa rin tumatanggap
may kilala ba kayong nangangailangan ng taga-linis o kasambahay
saan may kumukuha ng helper
kahit anong trabaho papatusin ko basta may sahod
kahit anong work tatanggapin ko`,
  UNEMPLOYMENT: `nawalan ako ng trabaho kahapon, ano ang gagawin ko
    nagsara ang pabrika at tinanggal kaming lahat
    paano magparehistro bilang walang trabaho
    makakakuha ba ako ng zasiłek kung isang taon akong nagtrabaho
    anong papeles ang dala sa urząd pracy para marehistro
    status bezrobotny, pwede ba sa may karta pobytu
    hindi ako nakapunta sa petsa at binura nila ang pangalan ko
    anim na buwan nang walang pasok ang asawa ko
    natanggal ako sa trabaho, mawawala ba pati residence card ko
    ilang buwan ang bigay na pera sa mga natanggal
    may świadectwo pracy na ako pero wala nang kasunod
    tinanggihan ko ang inalok ng labor office, may parusa ba
    hindi na-renew ang kontrata ko kaya nakatengga ako
    kailangan ko ng patunay na rehistradong jobless ako
    mababa ba ang unemployment benefit
    sino ang magbabayad ng insurance ko habang tambay
    galing ako sa germany, madadala ba ang benepisyo dito
    u1 form para sa mga nagtrabaho sa ibang bansa
    pagkatapos ng maternity leave wala na ang pwesto ko
    nabawasan ng tao ang kompanya at kasama ako sa layoff
    bezrobotni, saan ang pila at anong oras
    magpapa-cancel ako ng rehistro kasi may nahanap na
    ilang beses sa isang buwan ako dapat pumirma sa pup
    hindi pa dumarating ang tulong sa nawalan ng hanapbuhay
    nag-resign ako, may matatanggap pa ba ako
    tapos na ang season at wala na kaming gagawin
    walay trabaho, unsa akong buhaton
    redundant daw ang posisyon ko
    rehistro sa labor office gamit ang internet
    porsyento ba ng dating sahod ang ayuda
    mananatili ba akong legal pag nasisante
    bagong graduate, gusto magparehistro bilang unemployed
    wala akong pinagkakakitaan mula nang sinara ang planta
    nagsara ang pabrika wala na kaming work
    na-lay off ako dalawang buwan na tambay
    paano magparehistro sa urzad pracy
    endo na ako may ayuda ba
    kalahati ng linya tinanggal at kasama ako
    tapos na ang anihan wala na akong pupuntahan
    isinara na nang tuluyan ang talyer
    tatlong linggo na akong walang pinapasukan
    saan magpalista para may sakop pa ako
natengga ako sa bahay mula nang magsara ang pabrika
tinanggal kami lahat paano na`,
  CAREER_GUIDANCE: `hindi ko alam kung anong trabaho ang bagay sa akin
    pakiayos naman ang cv ko sa polish
    kinakabahan ako sa interview bukas
    accountant ako sa pinas pero nagbabalot ng kahon dito
    paano ipaliwanag ang puwang sa resume ko
    ano ang ilalagay sa motivation letter
    kwarenta na ako, kaya ko pa bang magpalit ng propesyon
    doradca zawodowy, may marunong bang mag-english
    anong kurso ang babagay sa anak kong patapos ng grade eight
    gusto kong umangat, hindi habang buhay sa linya
    may pagsusulit ba para malaman ang talento ko
    magkano dapat ang hingin kong suweldo sa interview
    pano gumawa ng europass na biodata
    sampung taon akong nanay lang, paano babalik sa propesyon
    anong propesyon ang in demand dito sa mazovia
    payo naman kung mag-aaral ba o magtatrabaho
    gusto kong maging supervisor, ano ang kailangang kakayahan
    career coach para sa mga bagong dating
    itama ang linkedin profile ko
    mock interview kasama ang polish na eksperto
    hindi ko maibenta ang sarili ko sa recruiter
    ano ang puwede sa diploma ko bukod sa factory
    plano para sa karera ng kapatid kong nurse
    sayang ang pinag-aralan ko, engineer ako
    pagsulat ng list motywacyjny
    tulong sa cover letter at portfolio
    anong hilig at lakas ang meron ako
    para saan ba ang klauzula sa ilalim ng cv
    nalilito ang dalaga ko kung anong propesyon ang pipiliin
    usapang landas ng buhay at karera
    nagsawa na ako sa paglilinis, gusto kong lumago
    paano sumagot kapag tinanong ang kahinaan ko
    teacher ako sa pinas dito taga-pack paano umangat
    may interview bukas kinakabahan ako
    pakiayos ang resume ko sa polish
    anong trabaho ang bagay sa akin
    natutulala ako pag tinanong ang kahinaan ko
    ano ilalagay ko kung puro pitas lang ng berry
    gusto kong lumipat mula linya papuntang opisina
    di ko alam kung saan ako magaling
    walang sumasagot sa resume ko
magkano dapat ang hilingin kong sahod sa skills ko
paano ko maaabot ang pangarap kong trabaho`,
  VOCATIONAL_TRAINING: `gusto kong matutong mag-forklift at magkaroon ng lisensya
    saan may kurso sa pag-welding ng mig
    training ng manicure at nail extension
    sasagutin ba ng urząd pracy ang bayad sa kurso
    udt exam, pwede ba sa english
    turuan ninyo akong maghurno ng tinapay
    kurso sa pag-aalaga ng matatanda na may sertipiko
    mekaniko ang gustong matutunan ng anak ko
    ilang araw ang training sa crane at excavator
    barista at bartender na pagsasanay
    matuto ng pananahi mula sa simula
    gusto kong maging electrician na may sep
    first aid training para sa site
    programming bootcamp sa lumilipat ng linya
    hairdressing school para sa mister ko
    kasa fiskalna at cashiering, saan natututunan
    bhp training kailangan bago pumasok
    sanepid booklet para sa humahawak ng pagkain
    staż na may bayad para sa kabataan
    cnc operator, saan nagtuturo
    gumupit ng buhok at masahe ang gustong aralin ng misis ko
    paglalagay ng tiles at pagpipintura, may nagtuturo ba
    tesda ang galing ko, saan ako mag-upgrade dito
    pagtatanim at pagpuputol ng sanga, libreng workshop
    short course sa accounting sa polish
    mag-apprentice sa karpintero
    kurs spawania, magkano ang entrance
    reskilling para sa mga lampas kwarenta
    magluto ng european dishes na may diploma
    refresher sa pag-operate ng makina
    gusto niyang magkaroon ng ticket sa scaffolding
    evening class sa pag-aayos ng aircon
    forklift license para tumaas sahod
    welding course na may certificate
    caregiver training dito
    gusto matuto mag-nails
    chainsaw training sa puno
    mas malaki sahod ng may lisensya sa lift
    saan matututong maglatag ng tiles
    hinahanapan ako ng sertipiko sa mataas
    gusto kong matutong maggupit
    may magtuturo ba habang nagtatrabaho`,
  QUALIFICATION_RECOGNITION: `balido ba dito ang diploma ko sa pilipinas
    nurse ako sa pinas, paano makakapag-practice dito
    nostryfikacja, saang unibersidad ba ginagawa
    kailangan pa ba ng red ribbon ang transcript ko
    dfa apostille sa diploma, sapat na ba
    teacher ang asawa ko, tatanggapin ba ang license niya
    kinikilala ba ang prc license ng engineer
    doktor ako sa maynila at gusto kong maggamot dito
    naswa, ano iyon at paano kumuha ng opinyon
    midwife na may dalawampung taong karanasan, walang papel dito
    hindi kinilala ang welding certificate ko
    katumbas ba ng bachelor ang apat na taong kurso
    pag-verify ng school records para sa college
    nawala ang orihinal na diploma ko sa bagyo
    uznanie kwalifikacji para sa dentista
    architect ako, kailangan ng uprawnienia
    may exam ba para sa mga may kakayahan pero walang papel
    nag-aral ako sa dubai, kikilalanin ba sa poland
    karagdagang subjects ang hinihingi bago i-approve ang degree
    sino ang susuri sa grado ng anak ko mula sa pinas
    regulated ba ang propesyon ng physical therapist
    seaman's certificate, magagamit ba dito
    high school diploma mula pinas, matura ba ang katumbas
    pharmacist na gustong kilalanin ang lisensya
    magkano ang bayad sa pagkilala ng pinag-aralan
    lawyer sa amin, ano ang magiging silbi dito
    kinukuwestyon nila ang tesda nc ii ko
    paano patunayan na katumbas ang master's degree ko
    nagpasa ako ng diploma, walang balita kung kinilala
    language exam muna bago makuha ang license sa medisina
    veterinarian mula cebu na gustong kilalanin
    ipa-assess ang foreign credentials ko
    nurse ako sa pinas dito helper lang
    engineer ako tanggap ba diploma ko
    kusinero twenty years walang papel
    board passer ako paano dito
    electrician ako may nc2 sa tesda
    midwife ako pwede ba magtrabaho bilang midwife
    may nc2 ako kikilalanin ba dito
    dentista ako sa atin pero dito naglalampaso
    walang halaga dito ang natapos ko
    sampung taon akong nagturo at gusto ko ulit
    tinatanong kung katumbas ng sa kanila ang papel ko
midwife ako sa amin gusto kong gawin din dito
komadrona ako sa pinas kikilalanin ba dito
tapos ako ng kurso sa pinas may halaga ba dito
    teacher ako sa atin pero nasa pabrika ako dito
    nars ako sa pinas pero nag-iimpake lang dito
    engineer ako dati, gusto kong gamitin ang diploma ko
    accountant ako sa amin pero taga-linis dito`,
  WORK_PERMIT: `malapit nang mapaso ang work permit ko
    lilipat ako ng amo, kailangan ba ng bagong zezwolenie
    sino ang mag-aapply ng permit, ako o ang kompanya
    sabi ng agency may permit ako pero hindi ko nakita
    oświadczenie para sa pilipino, pwede ba
    nag-a-antay ako ng karta, pwede ba akong mag-work
    student visa ang hawak ko, pwede bang magtrabaho
    peke pala ang job invitation na binili namin
    kukunin ko ang pinsan ko, anong permit ang kailangan
    type a permit, gaano katagal lumalabas
    seasonal na permit sa greenhouse
    na-cancel ang work permit pagka-resign ko
    pwede ba akong pumasok sa dalawang kompanya gamit ang isang permit
    legal ba akong pumasok kahit tourist visa lang
    paano malaman kung tunay ang zezwolenie na bigay ng employer
    tinanggihan ng voivode ang application sa permit
    dependent ang asawa ko, allowed ba siyang magtrabaho
    blue card para sa it specialist
    ibang posisyon ang nakasulat sa permit ko
    jednolite zezwolenie na pobyt i pracę
    exempted ba ako sa permit kung may permanent card
    bayad sa pag-apply ng permit, sino ang sasagot
    agency ko dati, gusto kong direct hire, papayagan ba
    napaso na ang visa d ko at may pasok pa ako
    pinalitan ang pangalan ng kumpanya, may bisa pa ba ang permit
    praca.gov.pl ang gamit ng amo para sa zezwolenie
    pwede bang mag-freelance ang may permit sa pabrika
    oec at verified contract para bumalik sa poland
    asylum seeker ako, kailan ako papayagang magtrabaho
    extension ng permit, ilang araw bago mapaso
    ilang oras lang ang nakasulat, dagdag oras legal ba
    naggraduate ako dito, libre na ba ako sa permit
    lilipat ako ng employer bagong zezwolenie
    expired na oswiadczenie ko nagtatrabaho pa ako
    visa ko pang-trabaho sa iba pwede ba
    agency ang tagal ng permit
    student visa ako gusto ko sa pabrika
    dumating asawa ko pwede ba siya magtrabaho
    may ibang kompanyang kukuha pero luma ang nasa papel
    ano ang dapat ipasa ng amo bago ako magsimula
    turista lang ako at inalok ng trabaho
    gaano katagal bago legal na makapasok
student ako dito puwede ba akong mag-part-time
gusto kong magpalit ng amo anong papel ang aayusin
legal ba na may sideline ako habang nasa permit`,
  WORKERS_RIGHTS: `ilang oras lang dapat ang pasok ayon sa batas
    may bayad ba ang overtime tuwing linggo
    sinisigawan kami ng foreman araw-araw
    hindi ako pinapayagang mag-break sa labindalawang oras
    anong karapatan ng dayuhang manggagawa dito
    magkano ang minimum wage ngayong taon
    pwede bang kaltasan ako dahil nahuli
    hindi kami binibigyan ng bakasyon
    sino ang kakampi ng trabahador laban sa amo
    mobbing ang ginagawa ng manager sa akin
    sapatos at guwantes ba dapat kami ang bibili
    buntis ang kasamahan ko at night shift pa rin
    may sakit ako pero pinapapasok pa rin
    paano sumali sa unyon
    pinapapirma kami sa blangkong papel
    urlop, ilang araw ang para sa akin
    karapatan sa day off tuwing pista
    may camera sa locker room namin
    binu-bully ng ibang lahi sa linya, hindi kumikilos ang boss
    pagod na ako, double shift walang pahinga
    hindi makatarungan ang trato ng superbisor sa amin
    hindi patas ang iskedyul namin at walang overtime pay
    labindalawang oras nakatayo walang break
    kinaltas ang barracks nang walang paalam
    sumisigaw ang supervisor minumura kami
    ayaw ibigay vacation leave ko
    magkano ba dapat per hour
    buntis ako pero nilipat ako sa mabigat na trabaho
    nakatayo mula umaga hanggang gabi ni tubig wala
    kinakaltas ang kama at sakay sa sweldo
    sumisigaw ang kapatas parang hayop kami
    isang araw lang nagkasakit pinagmulta na
    gabi na bago malaman ang iskedyul bukas
    tapos na oras ko pero ayaw kaming pauwiin
    alas kwatro dapat pero inaabot ng gabi
    pinapalampas ang oras namin walang nakasulat
kinakabayo kami sa trabaho
may lagnat ako pinapapasok pa rin ng bisor
kayod kalabaw walang bayad ang obertaym
    kinakaltasan kami para sa kama
    binubully ako ng katrabaho ko
    pinag-iinitan ako ng supervisor
    may kaltas sa sahod para sa tirahan`,
  UNPAID_WAGES: `dalawang buwan na akong hindi binabayaran ng amo
    kulang ang natanggap ko kumpara sa payslip
    hindi ibinigay ang huling sahod nang umalis ako
    tapos na ang pag-harvest pero walang suweldo
    laging delayed ang sweldo namin
    ayaw sagutin ng boss ang tawag ko tungkol sa pera
    puro pangako ang kumpanya, wala namang bigay
    kinaltasan ng bahay at transpo, halos zero ang naiwan
    isang linggong trial tapos pinaalis nang walang bayad
    hindi binayaran ang overtime ko
    utang sa akin ng agency ang apat na raang zloty
    nagsara ang kompanya at may utang pa sa amin
    kaming lima hindi nakatanggap ng kita
    cash ang bayad kaya ngayon itinatanggi niya
    paano singilin ang amo sa kulang na bayad
    demanda para sa hindi ibinigay na wage
    nabaon ako sa utang dahil hindi ako sinahuran
    mas mababa kaysa nasa kontrata ang inabot sa akin
    nawala ang contractor dala ang pera ng mga trabahador
    wynagrodzenie hindi pumasok sa account
    hindi binayaran ang vacation leave na hindi nagamit
    wala siyang binigay sa ilang buwang pagbantay ko sa lolo nila
    gaano katagal puwedeng habulin ang sahod
    bagsak ang negosyo ng amo, may pondo bang sasalo sa amin
    pera ng pagpitas, binibilang na mali ang basket
    wa ko sweldohi sa amo
    pinagpapaliban niya ang bayad buwan-buwan
    ang sinahod ko ay kalahati lang
    asawa kong karpintero, niloko sa bayad
    hinihintay pa rin ang back pay
    ayaw magbayad ng may-ari ng salon sa trabaho ko
    pagkain lang ang ibinigay imbes na sahod
    tatlong buwan na kaming hindi sinusuwelduhan ng agency
    hindi ako pinapasahod ng amo ko, laging bukas daw
    kulang ang pasok ng sahod ko, hindi binayaran ang ot
    umalis na ako sa farm pero hindi binigay ang huling sweldo
    dalawang buwan nang delayed ang sahod namin sa pabrika
    puro pangako ang boss wala pa ring sahod
    tapos na renovation nawala ang amo dala pera namin
    kalahati lang binigay tapos seen zone na
    di sinama ang overtime ko sa payslip
    tatlong buwan na akong naghihintay ng sweldo
    hindi na sumasagot si sir mula nang singilin ko
    nag paint kami ng bahay tapos tinakbuhan kami
    nag-tiles ako sa banyo di ako binayaran
    tinakbo ng foreman sweldo namin
    tatlong linggo trabaho isang daan lang binigay
    may utang pa sya sa akin dalawang buwan tapos nagpalit ng number
    subcon nawala dala bayad namin
    di binilang ang gabi at linggo
    isang buwan ako sa restaurant pinaalis ako walang bayad
    dalawang linggo naghugas ng plato ni piso wala
    lampas na araw ng sahod pero walang laman ang account
    naglaho ang kontratista dala ang pera ng lahat
    laging sa susunod na linggo daw
    trenta kada oras ang pangako bente ang binigay
    umalis ako noong Hunyo, di ko nakita ang huling buwan`,
  EMPLOYMENT_CONTRACT: `wala akong kontrata pero pumapasok na
    umowa zlecenie at umowa o pracę, ano ang pagkakaiba
    pinaalis ako bigla nang walang abiso
    polish lang ang kontrata, hindi ko maintindihan ang pinirmahan ko
    ilang linggo ang notice bago umalis
    buntis ako at tinanggal sa trabaho
    ayaw ibigay ng amo ang kopya ng kontrata
    probation, gaano katagal
    pinapirma ako ng sariling resignation
    half time sa papel pero buong araw ang trabaho
    multa daw pag umalis ako bago matapos ang kontrata
    tnt, tago sa batas, walang papel ang trabaho ko
    gusto kong i-renew ang kontrata bilang regular
    iniba ang shift at bayad nang walang aneks
    porozumienie stron, dapat ko bang pirmahan
    agency ang kontrata ko, iba ang pinapasukan
    tinanggal habang naka sick leave
    wypowiedzenie, paano isulat ang resignation letter
    employer said i abandoned work pero pinaalis ako
    umowa o dzieło, may insurance ba
    ipabasa ko sana ang clause ng kontrata bago pirmahan
    ayaw niya akong bigyan ng certificate of employment
    dyscyplinarne ang tanggal sa akin kahit wala akong kasalanan
    pinagpapasa-pasa kami sa ibang kumpanya
    natapos na ang kontrata pero pinapapasok pa rin
    ibang trabaho ang pinapagawa kaysa nasa kasunduan
    ilegal na pagtanggal, pwede ba akong bumalik
    paano ba mag-resign nang maayos
    wala daw silang pananagutan kasi civil contract lang
    tatlong taon nang buwanan ang pirma ko
    pinapirma ako ng bagong kondisyon na mas mababa
    pinangakuang kontrata hanggang ngayon wala
    zlecenie ba o praca alin mas okay
    pinapirma ako polish di ko naintindihan
    tinanggal ako sa text lang
    gusto ko mag-resign ilang araw dapat
    walang kontrata isang taon na
    buwan buwan iba ang pinapapirmang kontrata
    nang sabihin kong buntis ako pinaalis ako
    gusto kong umalis pero may multa daw
    di ko alam kung ano ang pinirmahan ko
    isang taon na puro salita lang
    puwede ba nila akong ilipat ng ibang lungsod
bigla na lang kaming pinauwi wala nang trabaho bukas
nasisante ako walang paliwanag
nabuntis ako kaya ako tinanggal
    may pinirmahan ako na polish di ko alam ano yun
    pinapirma ako ng papel na hindi ko naintindihan
    pumirma ako sa opisina, hindi ko nabasa
    walang kontrata takot akong magreklamo
    wala akong kontrata at natatakot akong magtanong`,
  LABOUR_INSPECTION: `gusto kong i-report ang pabrika
    magpadala ng inspektor sa pinagtatrabahuan namin
    malalaman ba ng amo kung sino ang nagsumbong
    pip, saan ang opisina at may english ba
    sira ang guwardiya ng makina pero pinapatakbo pa rin
    walang helmet at harness sa mataas na gusali
    tinago ng boss ang mga walang papel nang may dumating na inspeksyon
    sarado ang fire exit tuwing gabi
    paano magsampa ng skarga laban sa kompanya
    usok at kemikal, walang mask na binibigay
    nagsumbong ako at ngayon ginigipit ako
    hindi kami tinuruan ng safety bago pinagamit ang makina
    sobrang init sa bakery, mahigit kwarenta
    inspekcja pracy, anonymous ba ang reklamo
    kinausap ako ng inspektor, ano ang isasagot
    peke ang attendance sheet ng kumpanya
    may menor de edad na nagtatrabaho sa gabi
    sino ang nagpaparusa sa mga abusadong employer
    hindi legal ang kalagayan sa dorm ng kompanya, isusumbong ko
    tumawag ako sa inspeksyon tungkol sa oras ng pasok
    gutay-gutay ang forklift pero gamit pa rin
    ipasuri ang kondisyon sa aming lugar ng trabaho
    walang first aid kit sa planta
    isumbong kung hindi sila nagbibigay ng kontrata
    walang sagot ang reklamo ko mula pa noong isang buwan
    may ebidensya akong litrato ng mapanganib na lugar
    hindi nagbabayad ng overtime, sino ang mag-iimbestiga
    inspection muna bago ako mag-file ng kaso
    pinagtatrabaho kami nang walang proteksyon sa lamig
    tutulungan ba ako kahit undocumented
    state labour inspector, libre ba ang payo
    biglaang bisita ng inspektor sa construction site
    makina walang takip baka maputol kamay
    bawal daw mag-mask sa pintura
    isusumbong ko ang pabrika nang anonymous
    umuuga ang scaffold ayaw ayusin
    walang takip ang lagari, may mapuputulan ng kamay
    buong araw amoy pintura sa saradong kwarto
    mga katorse anyos nagbubuhat sa gabi
    gusto kong magsumbong nang walang pangalan`,
  WORK_ACCIDENT: `nahulog ako sa hagdan habang nagtatrabaho
    naipit sa makina ang daliri ng kapatid ko
    nadulas ako sa warehouse at nabali ang braso
    napaso ng mantika sa kusina ng restaurant
    sabi ng amo sabihin daw na sa bahay nangyari
    protokół powypadkowy, ayaw nilang gawin
    nabagsakan ng kahoy ang balikat ko
    may bayad ba kapag naaksidente papunta sa trabaho
    nasugatan ang kamay ko sa pagtatadtad ng karne
    wala akong kontrata at naputulan ng daliri sa pabrika
    hinimatay sa loob ng cold storage
    sumakit ang likod ko sa kakabuhat, sakit ba iyon sa trabaho
    nasagasaan ng forklift ang paa ng kasama ko
    nahulog sa scaffolding ang mister ko
    tumalsik ang bakal sa mata ko
    nakoryente habang nag-aayos ng makina
    ilang porsyento ang bayad ng zus sa permanenteng pinsala
    hindi tumawag ng ambulansya ang foreman
    namatay ang kasamahan sa site
    kompensasyon para sa nasaktang manggagawa
    nabingi na ako sa ingay ng makina
    nalanghap ang kemikal at sumuka
    nakagat ng aso habang nagde-deliver
    nasisante ako matapos ang aksidente
    sino ang sasagot sa ospital pag naaksidente sa linya
    naaksidente ang van na naghahatid sa amin sa trabaho
    pumutok ang tubo at nasunog ang balat ko
    occupational disease, allergy dahil sa kemikal
    nasugatan sa pagpitas, naimpeksyon ang kamay
    may testigo ako nang mangyari ang aksidente
    odszkodowanie po wypadku sa pabrika
    natuhog ng pako ang paa sa construction
    nahulog asawa ko sa bubong sa construction
    naipit kamay ko sa conveyor
    sabihin ko raw sa bahay nangyari
    nadulas ako sa bodega masakit na likod ko
    napaso sa kusina ng restaurant
    nahulugan ng kahon ang paa ko sa shift
    nabagsakan ng paleta ang paa ko
    natalsikan ng mantika sa kusina ng restawran
    nadulas ako sa pamimitas at nabali ang kamay
    sabihin ko raw na sa bahay nangyari
    naipit sa press ang pulso, walang tumawag ng ambulansya
naipit ang kamay ko sa press
nalaglag siya sa plantsa sa construction
nabagsakan ako ng kahon sa bodega
nahiwa ako ng kutsilyo sa planta ng karne
natapunan ako ng kumukulong mantika
nakuryente ako habang nagkakabit ng ilaw sa site`,
  RESIDENCE: `overstay na ako, ano ang mangyayari
    visa ko paso na sa susunod na linggo
    paano ba ako magiging legal dito
    papeles para sa mga dayuhan, saan aasikasuhin
    gusto naming manirahan nang matagal sa poland
    wala akong kahit anong papel, natatakot ako
    tinawag ako ng straż graniczna
    immigration office ang hanap ko
    ano ang una kong aasikasuhin pagdating sa bansa
    anong uri ng permit ang bagay sa akin
    puwede bang palawigin ang visa nang hindi umuuwi
    batas ng imigrasyon na bago ngayong taon
    entry stamp at bilang ng araw ng pananatili
    legalizacja pobytu ng buong pamilya
    gusto ko ayusin ang papeles para makapanatili
    paso na visa natatakot ako
    anong klase ng permit ang meron
    bibisita ang nanay ko anong visa kailangan
    gusto kong imbitahan ang magulang ko dito`,
  RESIDENCE_PERMIT: `paso na ang karta pobytu sa katapusan
    mag-apply ng trc habang may visa pa
    kukuha ng fingerprint sa urząd wojewódzki
    mahigit isang taon nang naghihintay sa card
    kukunin ko ang asawa at anak ko mula sa pinas
    kulang daw ang dokumento ko, may sulat mula sa voivode
    na-deny ang residence card, paano mag-apela
    nawala ang karta ko sa bus
    pwede bang umuwi ng pinas habang pending ang trc
    red stamp sa passport, ano ang ibig sabihin
    renewal ng temporary residence card
    nagbago ako ng employer, kailangan bang sabihin sa opisina
    card para sa sanggol na ipinanganak dito
    asawa ako ng polish, anong residence ang para sa akin
    paano kumuha ng appointment sa mos
    tapos na ang card, kailan ko makukuha
    student ako at mag-e-extend ng tirahang permiso
    wezwanie do uzupełnienia braków
    saan na ang application ko, gaano pa katagal
    negosyo ang basehan ng application ko sa card
    binawi ang residence card ko nang mawalan ng trabaho
    family reunification, magkano ang income na dapat
    naghihintay pa rin ako ng desisyon sa karta
    gusto kong isama ang asawa ko rito, anong card ang kailangan
    napaso ang card ko habang nasa pinas ako
    tinawagan ako para sa fingerprint at hindi ako nakapunta
    anong papeles ang kasama sa aplikasyon ng trc
    magkano ang bayad sa residence card
    nag-aaral ang anak ko at kailangan niya ng karta
    hindi tinanggap ang aplikasyon ko dahil kulang ang pirma ng amo
    tinanggal ako sa trabaho, nakatali sa company ang trc ko
    nagpalit ako ng employer, valid pa ba ang trc
    nawalan ako ng trabaho, ano mangyayari sa residence card ko
    natanggal ako at karta ko naka-tali sa company
    isang taon na wala pang decision ang urzad
    tapos na fingerprint wala pa ring karta
    mag-e-expire visa ko next month gusto ko mag-stay
    may hinihinging kulang na dokumento sa trc
    isasama ko asawa at anak ko dito
    bago na passport ko pero karta nasa luma
    mapapaso card ko sa Marso walang slot
    isang taon na akong nag-apply walang balita
    gusto kong kunin ang asawa at anak ko
    lumipat ako ng amo, ayos pa ba ang card
    nanakaw ang pitaka pati card
    malapit nang mapaso ang tatak at gusto kong manatili
    ubos na ang siyamnapung araw ko paano tumagal
gusto kong papuntahin dito ang mag-iina ko
kunin ko sana ang pamilya ko paano
aayusin ko sana ang papel ko dito
    papasunurin ko dito ang misis ko
    gusto kong isunod ang asawa at anak ko
    paano papuntahin ang mga anak ko dito
    kukunin ko na ang pamilya ko galing pinas
    na-deny ang card ko, ano gagawin
    na-deny ang trc ko
    kulang daw ang papeles ko sa trc
    denied ang residence card ko
    matatapos na visa ko walang ginagawa ang amo
    ano na ang status ng application ko`,
  PERMANENT_RESIDENCE: `limang taon na ako rito, pwede na ba ang long term
    pobyt stały, sino ang kwalipikado
    kailangan ba ng b1 certificate para permanent
    asawa ng polish, kailan makukuha ang permanenteng card
    hanggang kailan valid ang permanent na karta
    rezydent długoterminowy, magkano dapat ang kita
    umuwi ako ng walong buwan, babalik ba sa zero ang bilang
    ayoko nang mag-renew taun-taon, gusto ko ng habambuhay
    kasama ba ang mga anak sa permanent residence
    polish ang lola ko, karta polaka, tapos manirahan nang permanente
    binibilang ba ang taon ng pag-aaral bilang kalahati
    pit ng tatlong taon ang hinihingi nila para sa long-term
    tinanggihan ang permanent dahil putol ang pananatili
    makakalipat ba ako sa germany gamit ang eu long term card
    settled na kami, gusto naming hindi na umalis
    zlecenie lang ang trabaho ko, stable income ba iyon sa long-term
    palitan ang card na sampung taon
    mawawala ba ang permanent pag matagal sa pilipinas
    refugee na limang taon, pwede na bang manatili habang buhay
    kasama ang health insurance sa aplikasyon sa permanenteng paninirahan
    ilang buwan bago lumabas ang desisyon sa pobyt stały
    paano patunayan na tuloy-tuloy ang limang taon
    bayad sa aplikasyon ng settlement
    permanent na ang mister ko, ako naman sana
    lumang karta stałego pobytu, papalitan ko
    ilan ang araw na pinapayagan sa labas para sa limang taon
    pumasa na ako sa state exam ng polish, ano ang susunod sa residency
    biktima ng trafficking, pwede ba ng permanent
    kailangan ba ng sariling bahay para sa long term resident
    hanggang kailan ba kami dito, permanente na sana
    binawi ang permanent resident status ko
    natanggap na ang anak kong polish citizen, ako permanent na ba
    limang taon na ako pr na ba
    asawa ko polish permanent na gusto ko
    long term resident paano
    limang taon na akong nagre-renew pagod na
    gusto ko ng papel na di napapaso
    matagal na akong kasal sa Polako`,
  EU_CITIZEN_REGISTRATION: `italyano ang asawa ko, saan siya magrerehistro
    may passport akong german, kailangan ko ba ng card
    zaświadczenie o zarejestrowaniu pobytu obywatela ue
    misis ng eu national, anong papel ang sa akin
    kakalipat lang namin mula spain, spanish citizen ang anak
    mahigit tatlong buwan na akong nakatira dito bilang taga-france
    eu citizen registration sa voivodeship
    swedish ang boyfriend ko, paano magrehistro sa poland
    membro ng pamilya ng obywatel ue, card ko ba ay iba
    nag-citizen na ako sa ireland at lumipat dito
    slovak na manggagawa, kailangang magparehistro
    may multa ba kung hindi rehistrado ang european
    norwegian ang tatay ng anak ko
    lithuanian na gusto dito manirahan
    limang taon na ako bilang eu citizen, permanenteng pananatili
    dutch ang biyenan ko, titira sa amin
    may british passport ako pagkatapos ng brexit
    ipapakita ba ang insurance sa pagrehistro ng eu
    karta pobytu członka rodziny obywatela ue
    portuguese ang asawa, hiwalay na kami, aalisan ba ako ng karapatan
    erasmus student mula austria
    bulgarian passport hawak ko, may karapatan ba agad sa trabaho
    hungarian na nag-aaral, ano ang pipirmahan
    greek ang napangasawa ng kapatid ko
    kumpirmasyon ng paninirahan bilang belgian
    may dual citizenship na pinay at dane
    taga-romania kami at bagong lipat
    retiradong finnish, gustong manirahan sa plock
    nawala ang sertipiko ng rehistro bilang european
    taga-czech ang pamilya, isang buong linggo na
    croatia ang pinanggalingan, may bisa ba ang id lang
    swiss citizen, kasali ba sa karapatan ng eu
    asawa ko aleman anong card ko
    may italian passport ako saan magpa-register
    may pasaporte akong Italyano, magpaparehistro ba
    lumipat kami galing Espanya
    Aleman ang mister ko, Pinay ako
portuguese ang tatay ng anak ko anong papel kailangan`,
  TEMPORARY_PROTECTION: `galing kami sa ukraine, tumakas sa digmaan
    status ukr ng asawa ko nawala matapos umuwi
    ukrainian ang misis ko at mga bata
    saan kukuha ng pesel ukr
    nagtatrabaho ako sa kyiv noon, binomba ang lungsod
    diia.pl hindi lumalabas sa cellphone
    hanggang kailan ang proteksyon sa mga ukrainian
    tawid sa border kahapon dahil sa gera
    pinoy na may permanent sa ukraine, kasama ba sa proteksyon
    papalitan ng cukr card ang ukr
    lampas tatlumpung araw sa labas, nawala ba ang ukr
    bata mula kharkiv kasama lang ang lola
    anong tulong para sa lumikas mula mariupol
    binawi ang ukr, paano ibalik
    nasa gera ang ama, nanay at anak lang dito
    ipinanganak dito ang sanggol ng ukrainian
    nasunog ang bahay namin sa odesa
    bagong dating na evacuee, saan magrerehistro
    may temporary protection sa germany, gustong lumipat dito
    tymczasowa ochrona para sa hindi ukrainian
    walang pasaporte ang batang ukrainian
    special law sa mga ukrainian, tapos na ba
    pwede ba akong magtrabaho kung ukr
    reception center ng mga lumikas
    mula kherson ang biyenan ko, matanda na
    bilang ng araw sa labas ng poland para sa ukr
    zaświadczenie o ochronie czasowej
    umalis kami dahil sa missile at drone
    estudyanteng pinoy sa ukraine noong pumutok ang gera
    kapatid ng asawa kong taga-lviv, bagong dating
    pagkatapos ng proteksyon, anong permiso ang susunod
    rehistro sa loob ng tatlumpung araw mula sa pagtawid
    galing kami ukraine asawa ko ukrainian
    nawala ukr status nung umalis
tumakas kami sa gyera sa ukraine
ang asawa ko ay ukrainian anong proteksyon niya`,
  ASYLUM: `hindi na ako makakauwi, papatayin nila ako
    humihingi kami ng kanlungan sa poland
    paano mag-apply ng refugee status
    sa border, ayaw tanggapin ang hiling kong asylum
    tinugis ako ng gobyerno dahil sa pagsusulat ko
    nasa detention ang kaibigan ko, gusto niyang mag-asylum
    tinanggihan ang asylum, ilang araw para mag-apela
    centrum dla uchodźców, saan iyon
    kinuha na ang fingerprint sa austria, ibabalik ba ako
    may sweldo ba ang naghihintay ng desisyon sa asylum
    red-tagged ako at may banta sa buhay
    pinag-uusig dahil sa relihiyon namin
    bakla ako at delikado sa bayan namin
    ilang buwan bago payagang magtrabaho ang humihingi ng proteksyon
    interview sa asylum, anong tatanungin
    ochrona międzynarodowa, ano ang kasunod
    tzto, temporary id ng asylum seeker
    tumakas ako sa syria kasama ang mga anak
    menor de edad na mag-isa, humihingi ng proteksyon
    humanitarian stay, paano makuha
    libreng abogado para sa takas
    travel document ng refugee
    kukunin ko ang asawa ko, refugee ako
    indywidualny program integracji, ilang buwan ang tulong
    hindi kami pwedeng ideport dahil may gera sa amin
    subsidiary protection ang bigay sa akin
    may warrant ako sa bansa ko dahil sa protesta
    pwede bang umalis sa camp ng refugee
    galing afghanistan ang kapitbahay ko, may takot bumalik
    political asylum para sa aktibista
    pinaghahanap ng mga rebelde ang pamilya namin
    belarusian na tumakas sa rehimen
    pag umuwi ako papatayin ako
    hinahanap ko kapatid ko nawala sa giyera
    denied ang refugee application
    pag pinabalik ako makukulong ako
    hahanapin daw nila mga anak ko
    tinanggihan ako at ilang araw na lang
    tumakas ako dahil sa relihiyon`,
  CITIZENSHIP: `gusto kong maging polish citizen
    mawawala ba ang pagka-pilipino ko kung maging polish
    tatlong taong permanent, pwede na bang mag-naturalize
    presidente ang magbibigay ng obywatelstwo
    anak ko ipinanganak dito, polish ba agad
    kasal sa polish ng limang taon, kailan pwede mag-citizen
    exam sa kasaysayan ng poland
    uznanie za obywatela polskiego, ano ang papeles
    lola ko ay polish, may karapatan ba ako sa citizenship
    dual citizenship, pinapayagan ba
    kukuha ng polish passport pagkatapos ng oath
    tinanggihan ang aplikasyon sa pagkamamamayan
    oath taking, kailan ang seremonya
    b1 sa wika para maging mamamayan
    gusto kong bumoto bilang mamamayan
    sibilyang rehistro at citizenship ng adopted na bata
    may multa ako sa trapiko, apektado ba ang naturalization
    pagkumpirma ng polish citizenship sa dugo
    ra 9225 reacquire pero polish na ako
    magkano ang bayad sa pagiging citizen
    ilang taon bago maging mamamayan ang refugee
    mga magulang muna o anak ang mag-aapply ng citizenship
    nadanie obywatelstwa, gaano katagal
    stateless ako, pwede bang mamamayan
    dalawampu't dalawang taon na ako rito, gusto nang maging pole
    dowód osobisty pagkatapos maging mamamayan
    dalaw sa wojewoda para sa citizenship
    nawala ang pagkamamamayan ng tatay, mababalik ba
    anong kasulatan ng kapanganakan ang hinihingi sa citizenship
    pag-aralan ang himno at konstitusyon para sa interview
    may-ari ng karta polaka, mas mabilis ba ang citizenship
    pagbibitiw ng dating pagkamamamayan
    gusto ko polish passport
    ilang taon bago maging polish citizen
    tatlong taon na pr ko ano kasunod
    dito na buhay ko gusto ko ng pulang pasaporte
    dito ipinanganak anak ko, Polako ba siya
    anong tanong sa panunumpa`,
  PESEL: `paano kumuha ng pesel
    hinihingi ng school ang pesel ng anak ko
    wala pa akong labing-isang numero
    gaano katagal bago makuha ang pesel
    sa gmina ba o sa ibang opisina ang pesel
    ayaw akong bigyan ng pesel dahil walang meldunek
    nakalimutan ko ang pesel number ko
    mali ang birthday sa pesel ko
    pesel ng bagong silang na sanggol
    sa bangko hinahanap ang pesel
    kailangan daw ng boss ko bukas ang pesel
    ginamit ng iba ang pesel ko para umutang
    paano i-block ang pesel
    asawa ko, pwede ko bang ipakuha ang pesel niya
    ano ang legal na basehan na ilalagay sa wniosek o pesel
    pasaporte lang dala ko, pwede na ba sa pesel
    nip o pesel, alin ang gagamitin ko
    nawala ang papel na may numero ng pesel
    pinalitan ang pasaporte, i-update ba ang pesel
    buong pamilya, sabay-sabay na pesel
    personal na numero para sa estudyante
    hindi pa registered ang sim kasi walang pesel
    powiadomienie o nadaniu numeru pesel
    mali ang apelyido ng misis ko sa pesel
    meron nang pesel pero lumang status
    zastrzeżenie numeru pesel sa app
    turista lang ang nanay ko, mabibigyan ba ng pesel
    kailangan ba ng pesel para magbayad ng buwis
    para saan ba yung pesel na yan
    may bayad ba ang pag-isyu ng numero
    nabigyan ako ng dalawang pesel, ano ang tama
    unsaon pagkuha og pesel
    hinihingi sa bangko ang pesel
    pesel ng baby paano
    dumating na mga anak ko galing pinas ano aayusin
    hinihingi ng eskwela ang numerong wala ang anak ko
    walang klinika tatanggap kung wala ang numero
    anong number ang kailangan para makapagpadoktor
    hinahanapan ako ng number sa bangko at doktor`,
  ADDRESS_REGISTRATION: `ayaw pumayag ng landlord sa meldunek
    saan ako magpaparehistro ng tirahan
    lumipat kami ng bahay, kailangang i-report ba
    zameldowanie para sa may kontrata sa upa
    temporary na address, anim na buwan
    katibayan ng address para sa exchange ng lisensya
    burahin ang rehistro sa dating lungsod
    sa dorm ng pabrika, pwede bang magpatala ng address
    nagbabayad ba para magpa-meldunek
    hindi kasama ang may-ari sa pagpatala ng tirahan
    ilang araw ang palugit sa pagrehistro ng tinitirhan
    online na zameldowanie, paano
    address ng anak ko para sa enrollment
    may ibang taong naka-rehistro sa apartment namin
    wymeldowanie bago umuwi ng pinas
    zaświadczenie o zameldowaniu, kailan makukuha
    walang address pero kailangang i-register
    bisita lang ang nanay ko sa bahay, irerehistro ba
    nakapisan lang ako sa kaibigan, papayag ba sila magrehistro
    permanent address sa bagong biling flat
    sulat ay napupunta sa dating tirahan, palitan ang address ko sa gmina
    isang kwarto lang pero apat kaming magrerehistro
    hindi tumatanggap ng rehistro ang kasera
    babaguhin ko ang adres sa lahat ng opisina
    expired na ang temporary na tala ng tirahan
    epuap zameldowanie na-reject
    papel ng may-ari ng bahay para mairehistro ako
    address registration ng asawa kong bagong dating
    naka-rehistro ba ako sa dalawang lugar
    multa pag walang rehistrong address
    saang bintana sa urząd ang meldunek
    landlord na takot sa buwis kaya ayaw ng meldunek
    ayaw ng landlord mag-meldunek
    lumipat kami papalitan address
    patunay kung saan nakatira
    kailangan ko ng papel kung saan ako nakatira
    ayaw pumirma ng kasera
    lumipat ako ng kwarto, kanino sasabihin
ayaw ng may-ari ng bahay na irehistro kami sa address`,
  CIVIL_REGISTRY: `kakapanganak lang ng misis ko, saan ang birth certificate
    akt urodzenia, buo o maikli ba ang kukunin
    magpapakasal kami ng nobyo kong polish
    cenomar mula psa, tatanggapin ba sa usc
    irehistro ang kasal namin sa pinas dito
    mali ang ispeling ng pangalan ng anak ko sa rehistro
    palit ng apelyido matapos ikasal
    civil wedding sa munisipyo, paano mag-book
    kikilalanin ng tatay ang bata kahit hindi kasal
    kopya ng marriage contract mula sa civil registry
    namatay ang kuya ko, kailangan ang death certificate
    report of birth sa embahada at lokal na rehistro
    puwede bang dalawa ang pangalan ng sanggol
    annulled na kasal, paano itala dito
    wala kaming interpreter para sa seremonya ng kasal
    umiejscowienie aktu urodzenia
    late registration ng kapanganakan
    odpis aktu małżeństwa, magkano
    kailan pwedeng ikasal matapos magfile
    wala akong marriage certificate, paano kukuha
    pagpapatunay na walang hadlang sa kasal
    bininyagan na pero wala pang birth certificate
    ipinanganak sa ibang lungsod, saang usc irerehistro
    kasal ng dalawang pilipino sa poland
    pagpapalit ng pangalan ng anak
    sertipiko ng kapanganakan na multilingual
    pangalan ng ama ay hindi nakasulat sa papel ng bata
    akt zgonu ng asawa ko para sa sss
    nawala ang birth certificate ko at ikakasal na ako
    gusto naming magpakasal sa hardin
    tanggap ba ang pirma ng ninong sa huwes
    unsaon pagparehistro sa kapanganakan sa bata
    nanganak misis ko saan irehistro
    magpapakasal ako sa polish
    mali ang apelyido sa certificate
    cenomar para sa kasal
    ipinanganak noong Martes, saan ililista
    gusto naming magpakasal nang may papel
    mali ang apelyido ng anak ko
    hinihingan ako ng patunay na dalaga`,
  DIGITAL_IDENTITY: `hindi ako makapasok sa profil zaufany
    gumawa ng trusted profile gamit ang bangko
    ayaw tumanggap ng mobywatel sa cellphone ko
    kailangan ng electronic na pirma sa application
    paano gamitin ang mobywatel ng may karta pobytu
    nakalimutan ang password ng epuap
    napalitan ang number ko, ayaw na ng sms code sa gov
    punkt potwierdzający, saan ang malapit
    paano mag-login sa login.gov.pl
    wala akong polish bank, paano mag-profil zaufany
    ikp account para makita ang reseta ko, paano mag-login
    pag-pirma ng pdf gamit ang podpis zaufany
    na-lock ang aking zaufany
    bagong cellphone, ililipat ang mobywatel
    qr code ng mobywatel bilang id
    e-dowód, paano i-activate ang pin
    e-doręczenia, gagawa ba ako ng box
    expired ang trusted profile matapos ang tatlong taon
    kailangang digital na id para magpasa sa gobyerno
    ayaw i-verify ng app ang mukha ko
    tulungan ang nanay ko gumawa ng account sa gov.pl
    epuap message hindi mabuksan
    mali ang pangalan sa profil zaufany
    may gumagamit ng account ko sa gobyerno
    video verification para sa profil
    kwalifikowany podpis, magkano
    walang pesel ang asawa ko, pwede ba ng zaufany
    online na pasa pero kailangan daw ng podpis
    diia at mobywatel sa isang phone
    tarjeta ng bata sa mobywatel
    saan ida-download ang opisyal na app ng id
    pagkumpirma ng pagkakakilanlan sa opisina
    ayaw pumasok sa profil zaufany
    mobywatel di gumagana sa phone ko
    nakalimutan password sa gov site
    di ko mapirmahan ang form online
    pinapapatunayan kung sino ako
    nakalimutan ko password ng site ng gobyerno`,
  PASSPORT_CONSULATE: `paso na ang pasaporte ko, saan magre-renew
    nawala ang passport ko sa tren
    philippine embassy sa warsaw, anong oras bukas
    passport appointment ng sanggol
    may consular outreach ba sa plock
    nanakaw ang pitaka kasama ang id at pasaporte
    travel document para makauwi nang walang passport
    pa-notaryo ng spa sa embahada
    report of birth sa embassy
    nbi clearance mula rito
    napunit ang pahina ng pasaporte
    mali ang pangalan sa passport pagkatapos ikasal
    magkano ang passport renewal
    konsulat ng ukraine, nepal o india, saan
    e-passport, ilang linggo bago dumating
    kukuha ng schengen o turistang visa para sa nanay ko
    oec, mwo, pdos sa embahada
    overseas voting registration sa embassy
    nakuha ng iba ang passport ko, sino ang tatawagan
    ipadala ba ng konsulado ang pasaporte sa post
    owwa membership, saan ba magbabayad
    paso ang pasaporte at paso rin ang id
    dual citizenship oath sa embahada ng pinas
    apostille o authentication sa konsulado
    certificate of no marriage mula sa embahada
    na-hold ng agency ang passport, pinakiusapan ang konsul
    passport photo, sukat at puting background
    nasa ospital ang ofw, tulong ng konsulado
    napulot kong pasaporte ng iba
    renewal ng pasaporte ng dalawang bata nang sabay
    gaano katagal kumuha ng bagong pasaporte kapag nawala
    lost passport affidavit at police report
    nabasa passport ko paano palitan
    kailan consular mission dito
    walang passport ang baby
    dito pinanganak si baby gusto namin pinoy passport
    nanakaw ang libritong may mga tatak
    ang layo ng embahada
    wala pang papel panlakbay ang sanggol
    kailangan ko ng SPA para kay nanay`,
  RETURN_HOME: `gusto ko nang umuwi pero walang pamasahe
    may desisyong paalisin ako sa poland
    na-detain ng border guard, ide-deport
    voluntary return, may libreng ticket ba
    ban sa schengen ng tatlong taon
    apela laban sa deportasyon
    iom, tulong para makauwi sa pilipinas
    repatriation ng may sakit na ofw
    zobowiązanie do powrotu, ilang araw ang palugit
    uuwi na for good, ano ang aasikasuhin
    nasa detention center ang kapatid ko
    overstay ng dalawang taon, huhulihin ba ako sa airport
    tulong sa pagsisimulang muli pagbalik sa pinas
    paano alisin ang pangalan ko sa blacklist
    nakatanggap ng sulat na kailangan kong lumisan
    bilhan ng ticket ang stranded na kababayan
    anong gagawin pag may expulsion order
    uuwi na ako kasama ang sanggol
    dobrowolny powrót do kraju
    ayaw ko nang mag-tnt, babalik na ako
    abogado laban sa deportation
    namatay ang nanay sa pinas, kailangan kong makauwi agad
    nasira ang pasaporte, makakaalis ba ako
    pinauwi ako pero may anak akong polish
    ilang taon bago ulit makapasok sa europa
    gusto ko mouli sa pinas pero walay kwarta
    nakakulong dahil ilegal ang paninirahan
    stranded ako sa airport at walang ticket pauwi
    balik-manggagawa o tuluyang uuwi
    hindi na kaya ang lamig, pauwiin ninyo na ako
    cash assistance sa mga nagbabalik-bayan
    ibabalik ako sa bansa ko sa biyernes
    gusto ko nang umuwi sa pinas pero walang pambili ng tiket
    naubusan ako ng pera, paano makauwi sa pilipinas
    sino tutulong sa ticket pauwi, wala na akong trabaho
    ayaw ko na dito, gusto ko na lang umuwi sa pamilya ko
    pagod na ako gusto ko na umuwi walang pamasahe
    sino tutulong sa ticket pauwi
    for good na ako sa pinas
    di ko na kaya pero walang pamasahe
    may sulat na umalis sa loob ng trenta araw
    nakakulong kaibigan ko at pauuwiin
    sino sasagot ng biyahe pabalik
    gusto ko na umuwi for good
    uuwi na ako ng pinas at wala akong pamasahe
    sawa na ako dito, gusto ko nang umuwi
    walang pambili ng tiket pauwi`,
  LANGUAGES: `hirap ako sa wika dito
    gusto kong mag-aral ng ibang salita
    hindi ko naiintindihan ang sinasabi nila
    paaralan ng wika sa bayan
    may nagtuturo ba ng lengguwahe nang libre
    nobody speaks english dito, anong gagawin ko
    pagsusulit kung anong level ko sa wika
    language school para sa baguhan
    pamilya naming gustong matuto ng bagong wika
    communication barrier sa trabaho at ospital
    asa ko pwede mag-eskwela og sinultihan
    app para sa pag-aaral ng lengguwahe
    guro ng wika sa bahay
    gusto kong mag-aral ng wika pero walang oras
    language school na mura
    anong mga wika ang tinuturo`,
  POLISH_COURSE: `gusto kong matutong mag-polish
    libreng polish class sa gabi
    zero polish ang asawa ko, saan magsisimula
    kurs języka polskiego para sa mga foreigner
    online ba ang polish lesson
    gramatika ng polish ang hirap, may guro ba
    klase na may bantay para sa baby
    polish na pang-trabaho sa pabrika
    exam na b1 certificate, sino ang naghahanda
    alpabeto at bigkas ng polski, hindi ko kaya
    polish para sa mga ukrainian at pinoy na magkakasama
    sabado lang ako libre, may weekend polish ba
    pagsulat ng sulat sa polish ang kailangan kong matutunan
    enrollment sa polish course, kailan
    polski a1, ilang buwan bago matapos
    sertipiko ng wikang polish
    saan sa plock libre mag-aral ng polski
    gagastusan ng amo ang klase namin sa polish
    libro at workbook ng polish
    tutor ng polish one-on-one
    intensive polish bago ako pumasok sa kolehiyo
    matanda na ako, matututo pa ba ng polski
    saan ako pwedeng mag-enroll para matuto ng polish
    nagtatrabaho ako sa umaga, may panggabing klase ba ng polish
    gusto ng mister kong matutong sumulat at bumasa ng polish
    kailangan ko ng b1 na polish para sa permanente
    magkano ang kurso ng polish at ilang buwan
    shifting ako online polish sana
    polish mula zero sa gabi
    may baby ako polish class na pwede isama
    exam b1 review
    salamat at magandang araw lang alam ko
    nagtuturo lang ako ng daliri sa panaderya
    may Sabado ba para sa mga naka-shift
    kailangan ng sertipiko ng wika sa papeles`,
  CONVERSATION_PRACTICE: `nakakaintindi ako pero hindi makapagsalita
    gusto kong makipag-usap sa polish para masanay
    language exchange, tagalog kapalit ng polish
    chikahan sa polish tuwing linggo
    mahiyain ako magsalita, may maliit bang grupo
    practice ng dialogo sa tindahan
    walang makausap ng polski sa trabaho puro pinoy
    konwersacje nang walang grammar
    speaking club sa library
    usap-usap habang nagkakape sa polish
    itama ninyo ang bigkas ko habang nagkukwento
    tandem partner na polish
    hindi ko masagot ang telepono sa polish
    free talk kasama ang mga volunteer na taga-rito
    sumasali sa roleplay sa doktor at bangko sa polish
    nahihiya ako kapag napagtatawanan ang accent ko
    para mahasa ang dila sa polski
    slang at pang-araw-araw na salitang polish
    anak kong matatas na, ako naman ay bulol
    board game habang nagsasalita ng polish
    kapitbahay na pwedeng kausapin
    rozmowy sa kapihan
    nakalimutan ko ang salita kapag kaharap na sila
    english lang ang gamit ko, gustong masanay sa polish
    polish conversation para sa mga nanay
    mabilis silang magsalita, hindi ako makahabol
    small talk sa kasamahan
    grupo ng pagsasalita, walang libro
    tulungan akong magsalita nang tuloy-tuloy
    lakad at kwentuhan sa parke na polish ang salita
    estudyanteng poles na gustong magturo ng pagsasalita
    practice bago ang oral exam
    gusto kong mag-practice magsalita ng polish
    alam ko ang grammar pero hindi ako makapagsalita ng polish
    may makakausap ba sa polish habang nagkakape
    nakakaintindi ako pero nahihiya magsalita ng polish
    gusto ko makipag-kwentuhan sa polish para matuto
    alam ko words di ko masabi
    nakakabasa ako pero natitigilan magsalita
    may magtatama sa akin habang nagkakape
    takot akong makipag-usap sa mga Polish`,
  OTHER_LANGUAGES: `gusto kong gumaling mag-english
    english class para sa anak kong elementarya
    mag-german kami para lumipat sa berlin
    turuan ng tagalog ang anak naming half polish
    ielts review, may nagtuturo ba
    nalilimutan na ng bata ang filipino
    gusto kong magturo ng tagalog sa polish na asawa
    sign language, saan mag-aaral
    business english para sa opisina
    aralin ang spanish
    tutor sa ingles tuwing sabado
    kurs niemieckiego para sa caregiver
    english na pang-baguhan para sa lola
    klase ng ukrainian dahil taga roon ang nobya ko
    basa-sulat sa alibata at wikang filipino ng mga bata
    toefl, saan kukuha ng exam
    french na pang-kusina
    arabic para sa pagbasa ng quran
    italyano para sa chef
    nihongo n4, meron ba dito
    mandarin para sa negosyo
    cebuano o ilocano na kwento para sa mga bata
    hindi marunong mag-english ang mister ko, saan mag-aaral
    wikang bengali para sa anak ng kapitbahay
    language lessons na hindi polish
    angielski dla początkujących
    russian basic
    ilonggo at tagalog sunday school
    english speaking club para sa kabataan
    ihanda ang anak ko sa cambridge test
    sariling wika, gusto kong ituro sa anak
    paturo ng korean dahil sa kdrama
    nakakalimot na mga bata mag-tagalog
    english class para sa anak
    german bago lumipat
    di na maintindihan ng lola ang mga bata
    gusto kong hasain ang Ingles sa gabi`,
  TRANSLATION_INTERPRETING: `hindi ako marunong mag-polish, kailangan ko ng tagasalin
    may interpreter ba pag nagpapacheck-up
    isalin itong sulat ng school
    sino ang makakasama kong magsalin sa pulis
    tagalog to polish na tagapagsalin
    tumawag para sa akin dahil hindi ko kaya sa polish
    tłumacz sa telepono ngayon na
    bawat oras magkano ang interpreter
    translate ng kontrata mula polish
    kailangan ng magpapaliwanag sa korte
    interpreter ng deaf
    nagkamali ang google translate sa resulta ng laboratoryo
    anak ko ang nagsasalin lagi, nakakaawa na
    hindi kami magkaintindihan ng doktor
    bisaya speaker, may magsasalin ba
    libreng tagasalin para sa mga bagong dating
    translator sa parent meeting
    boses na salin sa video call
    isasalin ang menu ng karinderya
    hindi kami nagkaintindihan ng guro, may tagapagsalin ba
    kailangan kong ipaliwanag sa doktor ang sakit ko pero polish lang siya
    pakisalin ang mensahe ng landlord ko
    may mangyayaring hearing at kailangan ng tagasalin
    sino ang marunong mag-tagalog at mag-polish
    nasa ospital nanay ko di maintindihan doktor
    parents meeting wala akong naintindihan
    may tatawag sana para sa akin sa polish
    may meeting sa school bukas di ako marunong mag polish
    kausap ng teacher kailangan ng interpreter
    wala akong maiintindihan sa doktor sa puso
    sino magsasalita para sa akin sa pulong ng magulang
    tumawag ang klinika binaba ko dahil di ko gets
sa doktor walang marunong mag-ingles kailangan ko ng kasama
kailangan ko ng magsasalita para sa akin
    hindi ko maintindihan ang sinasabi ng nurse
    di kami magkaintindihan ng teacher ng anak ko
    kailangan ko ng kasamang marunong mag-Polish sa ospital`,
  SWORN_TRANSLATION: `tłumacz przysięgły ng tagalog, saan
    kailangan ng sworn translation ng birth certificate
    marriage contract na may selyo ng tagasalin
    certified na salin ng diploma
    magkano kada pahina ang sworn na tagasalin
    hindi tinanggap ng opisina ang salin mula sa pinas
    driver's license na kailangang sinumpaang salin
    tłumaczenie przysięgłe ng nbi clearance
    may tatak dapat ang pagsasalin para sa trc
    transcript of records na isasalin ng may selyo
    urgent na sworn translation bukas
    mula english papuntang polish, sworn
    ipadala ba ang orihinal sa tagasaling may tatak
    sworn interpreter sa kasal
    desisyon ng korte, opisyal na salin
    salin ng death certificate na may pirma
    power of attorney, opisyal na translation
    salin ng vaccination card na may tatak para sa daycare
    mali ang pangalan sa sworn translation ko
    police clearance na certified translation
    listahan ng mga opisyal na tagasalin
    salin ng medical records na certified para sa insurance
    cenomar, sworn translation sa polish
    salin ng papel ng kotse mula germany, may selyo
    katanggap-tanggap ba ang elektronikong sworn translation
    sworn tagasalin sa ukrainian, nepali, bengali
    gaano katagal ang sinumpaang pagsasalin
    notaryo kasama ang sworn translator sa pagbili ng bahay
    passport na buong isasalin na may tatak
    adoption papers na kailangang sworn
    tatak na bilog ng tagasalin, totoo ba
    dokument do urzędu z pieczęcią tłumacza
    psa birth cert kailangan may selyo ng sworn
    marriage contract ipapa-translate
    pinoy license translation para sa urzad
    ibinalik ang papel kasi Ingles
    gusto nila sa Polish na may bilog na tatak
    magkano kada pahina pang-korte`,
  ADVICE: `hindi ko alam kanino magtatanong
    kailangan ko ng payo, gulong-gulo ako
    may tumutulong ba sa mga dayuhan dito
    maraming problema, saan magsisimula
    tulong at gabay para sa bagong salta
    sino ang makakapagpaliwanag ng mga dapat gawin
    libreng konsultasyon para sa mga migrante
    pinagpapasa-pasahan ako ng mga opisina
    poradnictwo para sa mga foreigner
    numero ng hotline na pwedeng tawagan ng pinoy
    tanong lang po, saan humihingi ng payo
    kanino ko mangutana
    makipag-usap sa adviser na nag-eenglish
    gusto kong may makausap na makakapagpayo
    hindi ko alam kung anong karapatan ko, sino ang magpapaliwanag
    naguguluhan ako sino makakapagpayo
    may problema ako di ko alam saan lalapit`,
  INFORMATION_POINT: `kararating ko lang sa plock, ano ang una
    listahan ng mga serbisyo para sa bagong dating
    punkt informacyjny, saan matatagpuan
    anong opisina ang para sa kaso ko
    brochure sa tagalog o english tungkol sa lungsod
    sino ang tatanungin ko kung bago ako sa bayan
    may help desk ba para sa mga dayuhan
    oras ng bukas ng city hall
    guide para sa mga bagong lipat
    mapa at address ng mga ahensiya
    alin ang unahin, bangko, bahay o numero
    infolinia na may tagalog
    website na may kompletong impormasyon sa migrante
    ano-ano ang organisasyon dito na para sa amin
    impormasyon kung may bagong batas
    welcome orientation para sa bagong pinoy
    saan may nakakaintindi ng english sa munisipyo
    one-stop shop ng mga bagong dating
    nawawala ako sa gusaling ito, saang bintana
    hindi ko alam kung kaninong departamento
    kanang papel nga kailangan nako una
    ano ang mga libreng tulong dito sa plock
    may information center bang pwedeng lakaran
    isang linggo pa lang kami at wala pang alam
    paano gumagana ang mga bagay dito sa poland
    saan nakakakuha ng leaflet
    tanong tungkol sa buhay sa lungsod
    unang hakbang sa bagong bansa
    sino ang magtuturo sa akin kung saan pupunta
    general inquiry po ng foreigner
    simple lang ang tanong, kanino ko itatanong
    urząd miasta, anong pwedeng asikasuhin doon
    kararating lang kahapon ano una
    anong bintana ang para sa foreigner
    kabababa ko ng eroplano litong-lito sa papel
    sino magsasabi kung ano ang una
    ano na ang status ng aplikasyon ko sa karta
    kelan ang decyzja
    matagal na ang sprawa ko`,
  LEGAL_ADVICE: `kailangan ko ng libreng abogado
    may natanggap akong summon sa korte
    kinasuhan ako at hindi ko naintindihan ang papel
    nieodpłatna pomoc prawna, paano magpa-schedule
    ipagtanggol ang kapatid kong nakakulong
    adwokat o radca prawny, magkano
    paano umapela sa desisyon
    wala akong pambayad ng attorney
    minana ng asawa ko ang utang, dapat bang tanggihan
    pinagbintangan akong nagnakaw
    may kaso ako laban sa kapitbahay
    notaryo, spa, at bentahan ng lupa
    korte ang tatanungin o mediator
    may utos ng hukom, ilang araw ang palugit
    libreng legal clinic ng mga estudyante
    ano ang karapatan ko kapag inaresto
    testamento at mana dito sa poland
    kinuha ng pulis ang sasakyan ko, ano ang batas
    pozew, sino ang magsusulat
    public attorney para sa foreigner
    tinaasan ng korte ang singil, pwede bang i-waive
    naaksidente sa kotse, gusto ng danyos
    walang abogado na nag-eenglish
    hearing bukas wala akong kasama
    legal na payo sa hindi maayos na pirmahan
    naloko sa pirma sa lupa at pera
    hatol sa akin, maaapektuhan ba ang card
    may criminal record ba ako, paano mabura
    batas tungkol sa custody at mana
    sąd, wezwanie, ano ang gagawin
    sworn statement na kailangang gawin sa abogado
    nangailangan ko og abogado
    may sulat sa korte walang pambayad ng lawyer
    napirmahan ko sa notaryo nagsisisi ako
    na-deny ako may 14 days para umapela
    tinatapon ng kapitbahay basura sa pinto ko
    away sa bakod ng kapitbahay
    sinisiraan ako sa facebook
    gagawa ng spa para sa kapatid ko
    nahuli ako kailangan ng abogado
    tinawag ako ng hukom natatakot ako
    pinagbibintangan ako sa di ko ginawa
    pumirma ako ng kasulatan nagsisisi ako
    may alam sa batas na di naniningil`,
  CONSUMER_RIGHTS: `sira ang cellphone na binili ko, ayaw palitan
    online order na hindi dumating
    gusto kong ibalik ang sapatos
    ayaw tuparin ang warranty ng ref
    sinisingil ako ng internet kahit na-cancel na
    na-scam sa pagbili sa facebook
    reklamacja, paano isulat
    rzecznik konsumentów, saan ang opisina
    kinansela ang flight, walang refund
    ilang araw para magsauli ng gamit
    peke ang bag na binili sa olx
    second hand na kotse na binago ang odometer
    ayaw ibigay ang resibo
    may bayad na hindi ko in-order sa sim
    mahal na kaldero sa demo, gusto ng lola ibalik
    gym na ayaw i-cancel ang membership
    nag-iba ang presyo sa kahera
    sirang washing machine pagdating
    nawala ang online shop matapos bayaran
    ayaw ibalik ng shop ang pera ko
    binenta sa akin ang expired na pagkain
    travel agency na naglaho dala ang bayad
    sira agad ang laptop na refurbished
    gwarancja vs rękojmia
    pinapirma ako sa kontrata ng telepono nang di ko alam
    refund sa konsyerto na nakansela
    reklamo sa bayarin ng delivery
    tinanggihan ang pagpapalit ng sukat
    mapanlinlang na ad
    binayaran ang online course, scam pala
    late na flight, may kompensasyon ba
    sobrang singil ng nag-repair ng phone
    nascam ako online, nagbayad pero walang dumating
    fake ang binebenta sa facebook, paano mabawi ang bayad
    umorder ng cellphone, sira ang dumating, ayaw palitan
    nagbayad ako ng kurso pero peke pala ang nagturo
    sira dumating galing allegro
    kinansela flight ayaw ibalik bayad
    kinontrata ako ng telecom nang di ko alam
    sira ref ayaw tanggapin sa warranty
    nag-book ako ng hotel na di pala totoo
    pinutol internet tapos may penalty
    ayaw ako palabasin sa subscription
    binlak ako ng nagbebenta pagkabayad
    may kumatok at pinapirma si lola ng ibang plano
    sinisingil pa rin ng gym kahit kinansela
kinaltasan ang load ko araw-araw hindi ako nag-subscribe
na-scam ako sa facebook marketplace`,
  FORM_FILLING: `tulungan akong punan ang form sa polish
    hindi ko alam ang ibig sabihin ng sulat na ito
    may dumating na liham na may tatak
    wniosek na limang pahina, hindi ko maintindihan
    basahin mo nga ang liham ng opisina
    saan ako pipirma sa papel na ito
    pakisulat ang liham ng pakiusap
    mali ang nailagay ko sa form
    hindi marunong bumasa ang nanay, kailangan ng magsusulat
    sagutin ang sulat ng opisina bago ang deadline
    tingnan kung kumpleto ang requirements ko
    ipaliwanag ang decyzja na natanggap ko
    pismo mula sa urząd, ano ang sinasabi
    mag-print at mag-scan ng papeles
    gumawa ng cover page sa application
    tumulong sa online form dahil polish lahat
    formularz ng anak para sa kindergarten, punan
    ano ang isusulat sa kahong ito
    hirap sa legal na salita ng liham
    kailangan ng kopya ng bawat dokumento
    makakatulong bang sumulat ng reklamo
    may petsa sa sulat, ano ang dapat gawin bago iyon
    ayusin ang magulong folder ng papeles ko
    liham na rehistrado, mula kanino kaya
    oświadczenie, pakigawa ng sample
    wezwanie, pakibasa naman
    nalilito sa attachments ng application
    sulat ni misis para sa scholarship ng bata
    email na magalang para sa opisina
    tagalista ng mga sagot sa papel
    walang tumutulong mag-fill up
    naku, hindi ko mabasa ang pouczenie
    ang daming papel puro polish
    pakisulatan ang wniosek
    anong sabi nitong sulat
    may sobre galing zus di ako marunong bumasa ng polish
    anim na pahina ng kahon di ko alam
    may sobre na may agila
    aling linya iiwan kong blangko
    may uupo ba at titingin sa papel ko
may dumating na sulat di ko maintindihan
ang daming paperworks patulong`,
  DIGITAL_SKILLS: `hindi ako marunong gumamit ng computer
    turuan si nanay mag-video call
    gumawa ng email address
    libreng computer at wifi, saan
    cellphone ko android, hindi ko alam gamitin
    nakalimutan ko ang password ng gmail
    word at excel para sa baguhan
    nagpa-print ng dokumento, may alam kang lugar
    paano mag-attach ng file
    scam text, paano malalaman
    puno na ang memorya ng phone
    computer lesson para sa senior
    paano magpa-appointment online
    hindi ko ma-install ang app
    na-hack ang facebook ko
    mag-type nang mabilis
    paano gumamit ng google maps
    mura o libreng laptop para sa pag-aaral
    may virus ang laptop
    hindi makakonekta sa internet ang dorm
    ituro ang zoom sa tatay ko
    paano mag-save ng pdf
    digital skills training sa library
    parental control sa gadget ng bata
    bumili ng sim at mag-set up ng data
    maglipat ng contacts sa bagong phone
    pag-order online, natatakot ako
    takot ako sa kompyuter, may tiyaga ba ang guro
    tablet para kay lola
    paano palitan ang language ng cellphone sa english
    online safety para sa matatanda
    kurs komputerowy, meron bang libre
    ayaw ma-activate ng sim
    di marunong si nanay mag-viber
    saan pwede mag-print galing phone
    di alam ni nanay ang app
    paano tumawag na kita ang mukha
    puno na cellphone ko ayaw gumana
    di pa ako nakahawak ng mouse`,
  HEALTH: `nagkasakit ako, saan ako pupunta
    paano ang sistema ng gamutan dito
    may sakit pero walang papeles
    magkano ang magpagamot sa poland
    nanghihina ang katawan ko at nahihilo
    general check-up ng buong pamilya
    saan magtatanong tungkol sa kalusugan
    public o private na pagpapagamot, alin
    lahat kami sa bahay nilalagnat
    masakit ang katawan ko, naghahanap ng gamutan
    may sakit ang kasama ko sa dorm
    zdrowie ng mga dayuhan, anong meron
    sakiton kaayo ko
    isang buwan na masama pakiramdam
    nanghina ako sa kaka-night shift`,
  DOCTOR: `nilalagnat ang anak ko buong gabi
    magparehistro sa family doctor
    kailangan ng skierowanie sa espesyalista
    saan may doktor na nag-eenglish
    masakit ang tiyan at may pagtatae
    gamot sa high blood, magpapa-check up
    lekarz rodzinny, paano lumipat
    sick leave l4 galing sa doktor
    may ubo na may dugo, baka tb
    pedia para sa bagong panganak
    magpa-blood test at ultrasound
    nahilo at mataas ang sugar ko
    dermatologist, matagal ang pila
    masakit ang likod, physical therapy
    magpapasukat ng grado ng salamin sa mata
    ent para sa tenga ng bata
    medical exam bago magtrabaho
    badania lekarskie para sa pabrika
    walang insurance, magkano ang konsulta
    hindi makatawag sa klinika dahil polish
    may pantal ang buong katawan ko
    teleporada sa doktor
    nagpapagamot ng thyroid
    klinika na bukas tuwing sabado
    kailangan i-refill ang maintenance ni tatay
    hika ng anak ko, lumalala
    may allergy at sipon
    bukol sa leeg, magpapatingin
    resulta ng laboratoryo, sino ang magbabasa
    sakit ang tuhod ni lola
    doktor na pupunta sa bahay
    przychodnia na tumatanggap ng bagong pasyente
    masakit ang ulo araw-araw
    nilalagnat ang bata walang schedule
    nagsusuka at nagtatae mula kahapon
    may pantal sa buong katawan
    ubos na reseta sa high blood
    kailangan ko ng sick leave ngayon
    masakit tenga ng bata buong gabi
    namaga tuhod ko
    blood test at general checkup
    di na tumatanggap ng bagong pasyente
    isang linggo nang inuubo si bunso
    namamaga lalamunan ko walang boses
    ang daming butlig sa mukha ng anak ko
    may tumutubo sa balat ko ipa-check
    ilang linggo na ubo ko
    ang init-init ng bunso
    mahapdi pag umiihi
    may butlig sa tiyan niya
    gusto kong ipasuri dugo ko
    barado ang tenga ko at hindi ako makarinig
    masakit ang tenga ng anak ko
    kwarenta na ang lagnat ng bata
    tatlong araw na akong inuubo
    masakit ang tuhod ko pag naglalakad
    may tumubong bukol sa leeg ko
    mataas ang bp ko at ubos na ang gamot
    tatlong araw nang maitim ang daliri ko
    trinatrangkaso ako at hindi makapasok
    namamaga ang paa ko nang ilang araw na
    sobrang sakit ng likod ko sa pagbubuhat
    di makatulog sa sakit ng likod
    ang sakit ng balakang ko`,
  HOSPITAL_EMERGENCY: `tumawag ng ambulansya agad
    hindi makahinga ang asawa ko
    inatake sa puso si tatay
    bukas ba ang emergency room ng ospital
    nabalian ng buto hatinggabi
    nagkumbulsyon ang bata
    nawalan ng malay sa kalsada
    sor, saan ang pinakamalapit
    nalunok ng anak ko ang baterya
    dumudugo nang malakas ang sugat
    stroke, nakangiwi ang mukha
    napaso nang malala ang bata
    ooperahan ang appendix
    isinugod sa ospital ng kaibigan ko
    tatanggapin ba ng ospital ang walang papeles
    sinong magbabayad sa malaking bill ng ospital
    nakalanghap ng carbon monoxide
    kinagat ng asong gala, kailangan ng injection agad
    nalason sa kabute
    szpital wojewódzki, visiting hours
    icu ang kapatid ko
    operasyon bukas, sino ang pipirma
    nakakain ng panlinis ang bata
    nalunod sa lawa
    bumagsak ang ulo, nagsusuka
    discharge papers mula sa ospital
    nocna opieka, saan kapag linggo ng gabi
    manganganak na ngayon din ang ate ko, dumudugo
    anaphylaxis dahil sa bubuyog
    nabangga ng kotse
    gaano katagal ang hintay sa emergency
    pumutok ang ugat, agaw-buhay
    ano ang dadalhin pag naka-confine
    nawalan ng malay si lola sa sala, ano ang numero ng ambulansya
    hindi na gumagalaw ang kamay niya, baka na-stroke
    dinala nila ang kuya ko sa ospital at hindi ko alam kung saan
    nagdurugo ang ilong ng bata at ayaw tumigil
    pumunta ako sa emergency pero pinauwi lang ako
    kailangan kong ma-admit pero wala akong kasamang marunong mag-polish
    biglang sumikip ang dibdib ko kaninang madaling araw
    na-coma ang kasama ko matapos mabangga
    biglang namanhid kamay at tumabingi mukha
    nahulog sa hagdan di gumagalaw
    nakainom ng zonrox ang bata
    ayaw tumigil ng dugo
    nakalunok ng barya ang bata
    nabulunan si baby nangingitim
    kinagat ng aso malalim ang sugat
    napaso ng kumukulong tubig ang bata
    kinukumbulsyon at tumitirik ang mata
    bumagsak sa banyo di sumasagot
    nilunok niya lahat ng gamot
    tuloy-tuloy ang dugo
    manhid kamay ni tatay at pinapawisan
    nabuhusan ng kumukulong sabaw
    nakaapak ako ng pako at namamaga ang paa ko
    natusok ako ng kalawang
    nalason kami sa kinain naming kabute
    nahimatay ang kasama ko sa kwarto
    inatake sa puso ang katrabaho ko
    kinagat ako ng aso sa daan
    nabali ang braso ko sa laro
    nasugatan ako at ayaw tumigil ng dugo
    nadulas sa yelo at hindi na makatayo
    nakalunok ng butones ang bata
    nakainom ng zonrox ang anak ko
    nalunok ni baby ang battery`,
  HEALTH_INSURANCE: `kasali ba ako sa nfz
    walang ubezpieczenie daw sabi ng klinika
    paano ilista ang asawa ko sa insurance ko
    pula ang lumalabas sa ewuś
    hindi nagbayad ng health insurance ang amo
    ekuz card bago ako pumunta ng germany
    zlecenie, may medical insurance ba
    boluntaryong pagbabayad sa nfz
    bibili ng private insurance para sa karta
    estudyante ako, paano ang insurance
    covered ba ang anak ko
    matapos mag-resign hanggang kailan ang nfz
    zua at zza na papel
    gaano kamahal ang insurance kung self-employed
    buntis at walang insurance
    nanay ko na bumibisita, insured ba
    patunay na insured ako
    tinanggihan ako ng doktor dahil hindi insured
    rehistradong walang trabaho, covered na ba sa nfz
    ano ang sakop ng narodowy fundusz zdrowia
    sanatorium referral na bayad ng nfz
    philhealth, magagamit ba dito
    i-reimburse ang gamutan sa ibang bansa
    hindi ko alam kung naka-insure ako
    insurance para sa tatlong buwan na visa
    zgłosić dziecko do ubezpieczenia
    may sakit pero nag-expire ang insurance
    umowa z nfz, dobrowolne ubezpieczenie
    may utang daw akong bill sa ospital dahil walang nfz
    makakapagpa-nfz ba ang naghihintay ng card
    paano malaman sa ikp kung insured
    karapatan sa gamutan na libre
    sabi sa clinic di daw ako insured
    nag-resign ako covered pa ba ako
    isama ko misis sa nfz
    covered ba mga anak ko o babayad ako
    ang sabi sa reception wala daw akong insurance
    sino magbabayad kung ma-ospital ako
    di daw ako insured sabi ng clinic
    bibisita ako sa germany pag nagkasakit ako sino magbabayad
    bakasyon sa italy insurance sa gamot
    paano patunayan sa doktor na insured ako
    nanganak ako paano ma-insure si baby
    wala raw naghuhulog para sa akin sabi sa reception
    inoperahan ako ang laki ng singil
    maisasama ko ba ang misis sa akin
    wala akong trabaho, matitingnan ba ako
    pupunta ako sa Germany, paano kung magkasakit ako doon
    bibiyahe kami sa Europe, sakop ba ng insurance
    magbabakasyon sa Italy, kailangan ba ng health card
    paano kung maospital ako sa ibang bansa
    paano kung magkasakit ako sa Germany
    magkasakit habang nasa Italy, sakop ba ng insurance ko
    sa klinika pula ang lumabas sa computer
    sabi sa reception pula ako
    hindi raw ako insured sabi ng doktor`,
  DENTIST: `ang sakit ng ngipin ko
    nabunutan ako at ayaw tumigil ang dugo
    pasta na natanggal
    wisdom tooth na kailangang bunutin
    namamaga ang pisngi ko dahil sa bagang
    dentista na libre sa nfz
    braces para sa dalaga ko
    nabasag ang harapang ngipin
    maagang nasira ang milk teeth ng bata
    dentysta na bukas tuwing gabi
    cleaning at whitening
    pustiso ni lolo, natanggal
    dumudugo ang gilagid
    sumasakit pag malamig ang inumin
    root canal, magkano
    takot sa dentista ang anak ko
    mabahong hininga, gilagid
    magkano ang dental implant sa harap
    stomatolog na may tagalog o english
    nabali ang pustiso
    pumutok ang bagang at may nana
    check-up ng ngipin sa paaralan
    gumagalaw ang ngipin ko
    butas ang ngipin, hindi makatulog
    x-ray ng panga
    buntis ako, pwede bang magpabunot
    walang pera pampaayos ng ngipin
    crown o jacket
    ngipin ng bata nangingitim
    dumugo matapos mabunutan
    sakit sa ngipon
    emergency na bunot sa linggo
    tatlong gabi na akong hindi nakakatulog sa sakit ng bagang
    natatakot ang bunso ko sa upuan ng dentista
    kailangan kong ipaayos ang sirang ngipin pero wala akong nfz
    nangangailangan ang anak ko ng brace dahil sungki ang ngipin
    natanggal ang pasta habang kumakain ako ng pandesal
    may alam ba kayong dentista na tumatanggap ngayong linggo
    namaga panga ko
    sakit ngipin gabi linggo
    natanggal ang pasta
    natanggal ang jacket ng ngipin
    parang bola ang pisngi ko
    nakakagat ng bato natapyas
    nalaglag ang pasta habang kumakain
    tabingi tubo ng ngipin ng anak ko`,
  PHARMACY: `saan may botikang bukas ngayong gabi
    paracetamol para sa sanggol
    wala nang stock ng insulin ko
    bumili ng gamot na walang reseta
    e-recepta, apat na digit na code
    apteka na naka-duty tuwing holiday
    mahal ang gamot, may diskwento ba
    antibiotic, kailangan ba ng reseta
    gamot sa ubo at sipon
    pregnancy test, saan bibili
    katumbas ng gamot galing sa pinas
    maintenance na gamot sa puso ni tatay, naubusan
    eye drops para sa pulang mata
    generic na kapalit ng gamot
    biogesic, neozep, meron ba dito
    bandage, alcohol, thermometer
    vitamins para sa bata
    contraceptive pills at morning after
    ointment sa galis
    hika na inhaler
    gamot sa pagtatae
    naubos ang anti-allergy
    test strip ng glucose
    libreng gamot para sa senior
    paano inumin itong gamot, polish ang nakasulat
    efficascent oil at katialis
    gatas at vitamin d drops
    reseta mula sa pilipinas, tatanggapin ba
    gamot sa kabag ng sanggol
    bihirang gamot, walang tindahan
    pain reliever na walang reseta
    mask at rapid test kit
    tinanggihan ako ng botika dahil luma na ang reseta
    ano ang polish na pangalan ng gamot na ito
    naubusan ng gamot sa presyon ang biyenan ko
    nasaan ang apteka na bukas beinte kwatro oras
    binigyan ako ng code sa telepono, paano kukunin ang gamot
    anong botika bukas ngayon
    naubusan ng gamot
    ala una ng madaling araw kailangan ng paracetamol
    mas murang kapalit ng gamot
    makati mata ko kailangan ng eye drops
    ointment sa paso
    naubos gamot ko sa puso Linggo pa
    saan ipapakita ang code sa cellphone
    ano puwede sa allergy nang walang reseta
ubos na ang maintenance ng nanay ko sa altapresyon
ano ang katumbas ng gamot ko dito`,
  PREGNANCY_WOMENS_HEALTH: `buntis ako, saan ang unang check-up
    positive ang pregnancy test
    gusto ko ng babaeng ob-gyne
    wala pa akong prenatal, limang buwan na
    manganganak na si misis, saan ospital
    szkoła rodzenia, libre ba
    położna na bumibisita pagkatapos manganak
    ultrasound ng baby
    delayed ang regla ko
    pap smear, cytologia
    bukol sa dibdib, mammogram
    dumudugo habang buntis
    gusto kong magpalaglag, ano ang batas
    iud, injectable, family planning
    nakunan ako
    ceasarian o normal
    ayaw dumede ng sanggol, masakit ang suso
    karta ciąży, saan kukuha
    hirap magkaanak, fertility
    disisais anyos na buntis ang kapatid ko
    nagsusuka buong araw dahil sa paglilihi
    pananakit ng puson tuwing regla
    manganganak nang walang insurance
    diabetes sa pagbubuntis
    menopause, init ng katawan
    impeksyon sa ari ng babae
    lampas na sa due date
    ginekolog na walang referral
    vitamins para sa buntis
    anong dadalhin sa panganganak
    sumasakit ang tahi matapos manganak
    buntis at walang kasamang asawa
    mabdos ko, asa ko mopacheck-up
    dalawang buwan na akong hindi dinadatnan
    ika-pitong buwan na ng asawa ko at wala pang check-up
    natatakot akong manganak dito na hindi marunong mag-polish
    sino ang komadronang dadalaw sa amin pagkapanganak
    nawalan kami ng sanggol sa ikatlong buwan
    nahihirapan akong magpasuso sa kapapanganak kong anak
    kailangan ko ng ob na babae at nakakaintindi ng english
    nakakaramdam ako ng kirot sa suso at natatakot ako
    gusto naming magkaanak pero tatlong taon nang wala
    anong klinika ang nagpapaanak nang walang bayad
    pitong buwan na wala pang check up
    walang gatas ang dede ko
    may bukol sa dibdib
    delayed ako baka buntis
    pills para di mabuntis
    nakunan ako at dinudugo
    dalawang buwan nang wala takot ako
    Mayo ako manganganak wala pang check
    may nakapa ako sa dibdib
    nakunan ako walang nagpapaliwanag
    delayed ako ng dalawang linggo
    wala akong gatas para kay baby
    walang lumalabas na gatas sa dede ko
    ayaw dumede ng baby sa akin
    positive sa pregnancy test, ano ang gagawin
    ayaw ko nang magkaanak
    ano ang dadalhin sa ospital pag manganganak`,
  VACCINATION: `kailan ang bakuna ng sanggol ko
    saan magpapaturok ng flu
    vaccine card mula pinas, ililipat
    hindi pa nabakunahan ng tigdas ang bata
    required ang bakuna bago pumasok sa daycare
    sulat mula sanepid dahil walang turok
    mmr, polio, hepatitis shots
    nilagnat ang baby matapos ang turok
    nawala ang baby book
    covid booster
    tetanus dahil naapakan ko ang pako
    rabies shots, ilang beses
    hpv vaccine para sa dalaga
    takot sa karayom ang anak
    szczepienie obowiązkowe ng bata
    bcg na hindi naibigay noon
    bakuna para sa matatanda laban sa pulmonya
    libre ba ang mga turok
    tb skin test at bakuna
    catch-up schedule ng bakuna
    bakuna bago magbiyahe sa africa
    yellow card, international vaccination
    bulutong, may bakuna ba
    flu shot sa botika
    may sipon ang bata, itutuloy ba ang turok
    exempted sa bakuna dahil allergy
    punkt szczepień sa ośrodek zdrowia
    bakuna laban sa tick encephalitis
    susunod na dose kailan
    ayaw magpabakuna ng mister, may multa ba
    rotavirus drops
    asa magpabakuna sa bata
    pinadalhan ako ng sulat dahil kulang ang bakuna ng anak ko
    nagpabakuna na siya sa pinas, uulitin ba dito
    namaga ang braso ng baby pagkatapos turukan
    gusto kong magpabakuna laban sa trangkaso bago taglamig
    hindi tatanggapin sa daycare kung walang bakuna
    nakagat ng garapata
    yellow card ng bakuna galing pinas
    bakuna bago mag-school
    nakagat ako ng aso sa kalsada
    kalmot ng pusa kailangan ba ng bakuna
    turok na ulit ng bunso
    nawala ang booklet ng turok
    sa gubat ako nagtatrabaho takot sa garapata
    hinihingan ng turok bago sa taniman`,
  MENTAL_HEALTH: `lagi akong malungkot at hindi bumabangon
    hindi makatulog sa kakaisip
    kailangan ko ng psychologist na nakakaintindi ng english
    homesick ako, umiiyak gabi-gabi
    kinakabahan at pinagpapawisan nang walang dahilan
    depressed ang anak ko, ayaw lumabas ng kwarto
    psychiatrist na nagrereseta
    nagbago ang ugali ng asawa ko, nagsasalita mag-isa
    napapanaginipan ko ang gera
    burnout sa trabaho, emosyonal na pagod
    postpartum, hindi ko gusto ang baby
    panic attack sa gitna ng maraming tao
    anxiety, stress at overthinking
    may naririnig na boses ang kapatid ko
    ayaw kumain ng dalaga dahil takot tumaba
    galit ako palagi, hindi makontrol
    zdrowie psychiczne, saan may klinika
    group therapy
    malayo sa pamilya, lugmok ang loob
    counseling para sa mag-isa sa abroad
    naguol ko kanunay
    wala na akong gana sa lahat simula nang dumating ako dito
    gusto kong makipag-usap sa psychologist nang libre
    takot na takot ang asawa ko sa mga tao at ayaw lumabas
    lagi akong umiiyak at hindi ko alam kung bakit
    mula lumipat kami di na nagsasalita anak ko
    binabangungot ang bata gabi gabi
    di ako makabangon sa lungkot
    homesick na homesick ako umiiyak lagi
    misis ko mula nanganak tulala na lang
    mula namatay si nanay di na ako ganito dati
    mainitin ulo ko lagi
    di ako makabangon sa kama
    parang may bato sa dibdib simula dumating
    kinakalmot ng anak ko braso niya
    kahit ano naiiyak ako
    dumadapa ako pag may putok
    napapanaginipan ko ang barilan basang-basa pagising
    mula sa gyera ayaw nang magsalita ng asawa ko
parang mababaliw na ako kakaisip
sobrang bigat ng loob ko gabi-gabi
napapanaginipan ko pa rin ang digmaan
wala akong gana kumain o bumangon man lang
binabangungot ako gabi-gabi
    down na down ako nitong mga araw
    ang bigat bigat ng dibdib ko
    wala na akong gana sa lahat
    lungkot na lungkot ako dito mag-isa
    hindi ako makatulog kakaisip sa pamilya
    iyak ako nang iyak gabi-gabi
    nanginginig ako sa kaba bago pumasok
    windang na utak ko sa dami ng problema
    hindi ko na kaya ang stress sa trabaho
    parang sasabog na ang utak ko`,
  CRISIS_SUPPORT: `gusto ko nang mamatay
    nagsugat sa sarili ang anak kong babae
    hotline para sa mga gustong magpakamatay
    ayaw ko nang mabuhay, tulong
    uminom ng maraming tableta ang kaibigan ko
    nakatayo siya sa tulay
    namatayan ako ng anak, hindi ko kaya
    sino ang makakausap ngayong hatinggabi
    nagbabanta siyang magbigti
    wala nang saysay ang lahat
    may masamang nangyari at hindi ako makahinga sa takot
    interwencja kryzysowa, bukas ba ngayon
    krisis, kailangan agad ng makikinig
    nasunugan kami, tulala ang buong pamilya
    telefon zaufania para sa kabataan
    bully hanggang gusto na niyang mawala
    iniwan ng asawa, gusto kong tumalon
    trauma matapos ang aksidente
    hindi ko mapigilang umiyak, nanginginig
    nag-iwan ng sulat na nagpapaalam
    nanay ko uminom ng lason
    24 oras na linya
    naiisip kong saktan ang sarili ko
    biktima ng rape, gusto nang sumuko
    desperado na ako
    paano tutulungan ang kasama sa dorm na gustong mamatay
    wala akong kahit sino, sobrang dilim na
    chat online kapag nawawalan ng pag-asa
    biglang pagkawala, hindi matanggap
    gusto ko na tapuson akong kinabuhi
    suicidal ang ate ko
    espesyalista sa krisis na pupunta sa amin
    kaibigan ko nagchat ayaw na mabuhay
    di ko na kaya ngayong gabi may makausap sana
    namatay asawa ko gumuho mundo ko
    iyak ako nang iyak natatakot ako sa magagawa ko
    naglaslas anak ko
    nagpaalam ang kaibigan ko sa post
    wala akong makitang labasan ngayong gabi
    nasunog bahay namin nanginginig kami
    kailangan ko ng boses ngayon
suko na talaga ako sa buhay
sinasaktan ng dalagita ko ang sarili niya
gusto ko nang tapusin ang lahat
di ko na kaya gusto ko na lang mawala
hindi ko na kaya tapusin ko na lang`,
  ADDICTION: `lasing araw-araw ang mister ko
    gusto kong tumigil sa paninigarilyo
    gumagamit ng shabu ang pinsan ko
    lulong sa sugal ang asawa, ubos ang sahod
    rehab, libre ba
    alcoholics anonymous na english
    naadik sa mobile games ang anak
    weed at mga pildoras sa dorm
    hindi ko mapigil uminom ng vodka
    terapia uzależnień, paano makapasok
    detox, ilang araw
    online sabong at casino, baon sa utang at adik
    vape ng estudyante
    nalulong sa painkiller
    umiinom ang nanay nang patago
    bumalik sa bisyo matapos ang rehab
    asawa ng lasenggo, pagod na pagod
    heroin, methadone
    ayaw aminin na adik siya
    paano kausapin ang lasing sa bahay
    hindi na mabuhay nang walang beer
    droga ang nahuli sa anak ko
    nasisira ang pamilya dahil sa alak
    grupo para sa anak ng lasenggo
    slot machine, hindi makaiwas
    energy pills para magtagal sa shift
    sinusumpa ko ang bisyo, tulungan ninyo ako
    adik sa pornograpiya
    uzależnienie od narkotyków
    inuman gabi-gabi ng mga kasama ko sa kwarto
    gustong magpagamot sa bisyo
    hubog kanunay akong bana
    ubos ang sahod ng asawa ko sa online casino
    ayaw nang tumigil ng kapatid ko sa pag-inom
    nahuli kong humihithit ng marijuana ang anak ko
    gusto kong magbago at huwag nang uminom
    paano tulungan ang kaibigang lulong sa droga
    tatlong beses na siyang nag-rehab pero bumabalik
    anak ko puro online sabong ubos pera
    lasing araw araw ang mister ko
    nakita ko shabu sa kwarto ng anak ko
    gusto ko na tumigil uminom
    roommate ko nagdodroga takot ako
    tinatago niya bote sa likod ng pampainit
    ubos sahod ko sa makina
    di natatapos ang araw nang walang singhot
    gusto ko nang tumigil pero bumabalik
    pula mata ng anak ko gabi-gabi`,
  CHILDREN_EDUCATION: `dadalhin ko ang mga anak ko, paano ang pag-aaral nila
    ilang baitang ang sistema ng edukasyon dito
    tatlo ang anak kong nag-aaral, gabay naman
    karapatan ng batang migrante sa edukasyon
    mula daycare hanggang kolehiyo, paano
    edukacja ng mga bata sa plock
    bagong dating ang mga bata, saan sila mag-aaral
    wydział edukacji, saan iyon
    may bayad ba ang edukasyon ng bata
    obligado bang mag-aral hanggang edad ilan
    lahat tungkol sa pag-aaral ng anak ko
    panganak pa lang hanggang labing-walo, anong mga hakbang
    para sa mga magulang na may anak na papasok
    paano ang pag-aaral ng mga bata dito
    daycare hanggang school lahat ng info`,
  NURSERY: `isang taon ang anak ko, saan iiwan habang nagtatrabaho
    żłobek, may bakante pa ba
    daycare para sa walong buwan
    babalik na ako sa trabaho, walang mag-aalaga sa baby
    yaya para sa sanggol na may kontrata
    klub dziecięcy, ano iyon
    ilang buwan tinatanggap ang baby sa żłobek
    waiting list ang daycare
    dzienny opiekun sa baryo
    hindi pa naglalakad ang bata, kukunin ba
    babysitter tuwing night shift
    subsidiya sa bayad sa żłobek
    aktywny rodzic, ayuda sa daycare
    naka-diaper pa ang dalawang taon kong anak
    adaptation, umiiyak ang baby sa daycare
    magkano ang pribadong daycare
    kambal na sampung buwan, may kukuha ba
    sinong titingin sa anak kong dalawang taon tuwing umaga
    pagdedede at baon sa nursery
    laging may sipon ang baby sa daycare
    pangalan ko sa listahan para sa toddler
    nursery na tumatanggap ng batang may kapansanan
    asa nako ibilin ang bata nga usa ka tuig
    rekrutacja do żłobka
    maraming daycare pero lahat puno
    oras ng pagkuha sa baby, hanggang alas singko lang
    wala akong pesel, tatanggapin ba ang sanggol sa żłobek
    lilipat kami, lilipatan din ang daycare ng baby
    lola na hindi na kayang magbantay ng apo na sanggol
    toddler na wala pang tatlong taon
    pag-aalaga ng sanggol habang nasa pabrika kami
    opieka nad dzieckiem do lat trzech
    pasok ko alas singko sino magbabantay kay baby
    isang taon si baby babalik na ako sa work
    umuwi si lola wala nang mag-alaga sa kambal
    dalawang taon anak ko at magtatrabaho na ako
    toddler ko walang maiwanan pag pumasok ako
    alas sais pasok ko, sino sa isang taong gulang
    lugar para sa walong buwan kong anak
    umuwi na ang lola walang bantay
sino ang magbabantay sa baby ko kapag nasa pabrika ako
dalawang taon na ang bata may daycare ba
    dalawang taon ang anak ko, saan iiwan`,
  PRESCHOOL: `apat na taon ang anak ko, saan ang kinder
    przedszkole, libre ba ang limang oras
    enroll sa kindergarten, kailan ang recruitment
    hindi nagsasalita ng polish ang limang taong gulang ko
    zerówka, obligado ba sa anim na taon
    puno ang przedszkole, anong susunod
    pagkain sa kinder, hindi kumakain ng baboy ang bata
    oras ng bukas ng kindergarten
    tatlong taon at kalahati, pwede na ba
    umiiyak tuwing hatid sa kinder
    puntos sa pagpasok ng preschool
    pribadong preschool na english
    sinong pwedeng sumundo sa bata sa kinder
    may speech delay ang apat na taong anak
    integration preschool para sa autistic
    tsinelas at pamalit na damit sa przedszkole
    makakapasok ba kahit tapos na ang enrollment ng kinder
    oddział przedszkolny sa paaralan
    field trip ng kinder
    nangangagat ng kaklase ang tatlong taong anak ko
    guro sa kinder na nag-eenglish
    transfer ng bata sa kinder na malapit
    gastos kada buwan sa preschool
    playschool bago mag-grade one
    bakasyon ng kinder tuwing agosto
    umihi pa sa tulugan ng kinder
    dokumento ng bata para sa kindergarten
    apo kong apat na taon, kakarating lang
    preschool teacher na nagreklamo sa anak ko
    deklaracja sa przedszkole
    ayaw kumain ng pananghalian sa kinder
    sarado ang przedszkole sa araw na may pasok ako
    bata nga upat ka tuig, asa mag-kinder
    wala na raw slot sa kinder
    umiiyak tuwing umaga ayaw pumasok sa kinder
    magtatatlo na siya dapat may kalaro
    puno na lahat ng klase
    umiiyak pag iniiwan
papasok na si bunso sa kinder
    ano ang dadalhin sa unang araw ng kinder`,
  SCHOOL: `sampung taon ang anak ko, saang grade siya
    enroll sa elementarya na malapit
    hindi marunong mag-polish ang anak ko, tatanggapin ba sa school
    lipat sa ibang paaralan
    liceum, technikum o zawodówka
    binubully ang anak ko sa klase
    transcript mula pinas para sa grade seven
    exam ng grade eight
    card ng grades at librus
    ipinatawag ako ng adviser
    libre ba ang mga libro
    absent ng isang buwan dahil uuwi kami
    walang bakante sa school
    preparatory class para sa mga foreigner
    undocumented kami, makakapag-aral ba ang bata
    parent-teacher meeting, hindi ko naintindihan
    school bus at hatid
    lunch sa canteen
    szkoła podstawowa, papeles sa pag-enroll
    high school na para sa disisais anyos
    uniporme at iskedyul ng klase
    kailan ang simula ng pasukan at paano mag-enroll
    ayaw tanggapin ng principal ang anak ko dahil puno na
    dose anyos ang pamangkin ko at kararating lang, saan mag-aaral
    kailangan ko ng certificate na nag-aaral ang anak ko
    inaaway siya ng mga kaklase dahil hindi makapag-polish
    pinapapasok ba ang bata kahit walang meldunek
    dinala ko anak ko kalagitnaan ng taon
    anong grade siya tatanggapin
    malayo school walang sundo
    dumating mga anak ko at kailangan mag-school
    walang maghahatid sa school galing baryo
    dumating kami kalagitnaan ng taon kailangan ng klase
    grade seven siya sa atin
    anong papel sa paglipat
    pitong taon na ang anak ko saan siya mag-aaral
    anim na taon na ang anak ko, grade one na ba`,
  SCHOOL_SUPPORT: `bagsak sa math ang anak ko
    tutor na libre sa assignment
    hindi makasabay sa klase dahil sa wika
    asystent międzykulturowy sa school
    dyslexia, sino ang susuri
    poradnia psychologiczno-pedagogiczna
    dagdag na klase ng polish sa estudyante
    scholarship para sa mahirap na mag-aaral
    tulong sa bibilhing notebook at bag
    dobry start, 300 sa pasukan
    uulit ng grade, paano maiiwasan
    review sa exam ng grade eight
    guro na may tiyaga sa homework
    hyperactive sa klase, adhd
    speech therapist sa paaralan
    special education na papel, orzeczenie
    hindi ko kayang turuan ang anak dahil polish ang aklat
    study group sa hapon
    nahihirapan sa pagbasa at pagsulat ang bata
    dagdag oras sa exam bilang foreigner
    magtuturo ng physics at chemistry sa grade seven
    stypendium szkolne, saan mag-aapply
    tamad mag-aral, ayaw nang pumasok
    guidance counselor ng bata
    binaba ang marka dahil hindi marunong mag-polish
    korepetycje para sa bagong dating na bata
    multiplication na hindi kabisado
    gustong ilipat sa special school ang anak ko
    mga estudyanteng nagtuturo nang libre
    interpreter ng kultura sa pagitan ng guro at magulang
    laging bagsak sa quiz
    tutor online kahit gabi
    hindi maintindihan ng anak ko ang leksyon sa kasaysayan
    bumagsak siya sa polish at matematika ngayong semestre
    may libreng magtuturo ba sa bata ng takdang-aralin
    kailangan niyang mag-review dahil malapit na ang exam
    walang pambili ng gamit sa eskuwela ang pamilya namin
    nakaupo lang sa klase di makaintindi
    inaasar siya sa accent sa classroom
    librus di ko maintindihan
    umuuwing umiiyak anak ko galing school
    wala siyang naiintindihan sa titser
    uulit siya dahil sa wika
    di ko mabasa ang sulat sa diary
    may paghahanda ba bago magbukas ang klase`,
  AFTER_SCHOOL: `saan pupunta ang anak ko pagkatapos ng klase
    summer camp para sa bata
    art class ng mga bata
    świetlica hanggang anong oras
    półkolonie habang may trabaho kami
    ballet para sa anim na taon
    puro cellphone ang anak ko tuwing hapon
    robotics at coding para sa kabataan
    harcerze, scout sa plock
    piano o gitara para sa anak
    taekwondo para sa makulit na bata
    youth club para sa teenager
    drama club ng mga estudyante
    paglangoy na klase ng bata
    chess club ng mga bata
    libreng aktibidad tuwing bakasyon
    lugar ng libangan ng kinse anyos
    soccer team ng mga batang lalaki
    sino ang titingin sa grade two hanggang alas sais
    science workshop para sa bata
    kamp na pang-taglamig
    koro ng mga bata
    handicraft at pottery ng bata
    volunteer firefighter na kabataan
    kolonie, magkano
    hobby para sa mahiyain na anak
    sayaw na pambata, hiphop
    dom kultury, klase ng bata
    pintura at keramika tuwing sabado ng bata
    maglaro ng bilyar at ping pong ang mga binatilyo
    walang bantay tuwing ferie zimowe
    mga bata sa baryo, anong gagawin sa hapon
    bakasyon at nasa trabaho kami
    para di puro cellphone pagkatapos ng klase
    ala una labas nila ako alas singko
    ano gawa ng mga bata sa bakasyon
    gusto ng anak ko ng ballet o gupit-gupit
alas-tres ang labas ng anak ko alas-sais pa ako nakakauwi
walang kasama ang bata hanggang makauwi ako galing trabaho
    saan iiwan ang mga bata pag bakasyon
    walang pasok ang anak ko at may trabaho ako`,
  HIGHER_EDUCATION: `mag-aaral ako sa unibersidad sa poland
    tuition ng hindi taga-eu
    scholarship nawa
    dorm ng estudyante, akademik
    lipat mula university sa pinas
    master's na ingles ang turo
    anong english score ang kailangan
    rekrutacja na studia, deadline
    bumagsak sa subject, mapapaalis ba
    leave of absence sa kolehiyo
    international office ng university
    politechnika, anong kurso sa plock
    phd sa poland
    weekend studies para sa may trabaho
    gusto ng anak ko mag-medisina
    student id, legitymacja studencka
    social scholarship ng mahirap na estudyante
    thesis, hindi sumasagot ang adviser
    erasmus exchange
    mag-shift ng kurso
    foundation year bago mag-college
    hiwalay na bayad sa admission
    may kapansanang estudyante sa unibersidad
    engineering na kurso
    gap year bago mag-kolehiyo
    licencjat, ilang taon
    hindi kinredit ang mga subject ko
    kolehiyo ng nursing
    library card sa unibersidad at exam schedule
    dean's office, paano mag-apela sa grado
    naghahanap ng unibersidad ang pamangkin ko
    kurso sa it sa english
    gusto kong mag-apply sa unibersidad gamit ang diploma ng senior high
    magkano ang matrikula ng kolehiyo para sa pilipino
    nais ng anak kong maging doktor, saang kolehiyo siya papasok
    hindi ko naipasa ang semestre at baka matanggal ako sa unibersidad
    may scholarship ba ang dayuhang estudyante sa kolehiyo
    naghahanap ako ng master's program na tuwing weekend
    kailangan ko ng dorm sa tabi ng campus
    senior high grad ako gusto mag-college
    bagong estudyante wala akong kilala
    scholarship para sa foreigner
    gusto kong ituloy ang inhinyero dito
    may tulong ba sa dayuhang estudyante
    matatanggap ba units ko`,
  ADULT_EDUCATION: `hindi ko natapos ang high school
    gusto kong mag-aral ulit kahit kwarenta na
    liceum dla dorosłych, tuwing weekend
    matura para sa may-edad
    hindi marunong bumasa ang tiyahin ko
    als, alternative learning ng nasa hustong gulang
    elementarya lang ang natapos ng mister ko
    night school para sa may pasok
    szkoła policealna, anong kurso
    literacy para sa mga nanay
    university of third age para kay lola
    pagtatapos ng sekondarya nang distansya
    magkolehiyo muna o tapusin ang high school sa edad trenta
    egzaminy eksternistyczne
    huminto ako noong bata pa, itutuloy ko
    numeracy sa matanda
    magbasa at magsulat ng latin na letra
    libreng klase para sa mga adulto
    financial literacy seminar
    two-year school para sa caregiver, policealna
    nakatatandang mag-aaral na may anak
    pagbabalik-eskwela ng nanay
    kukuha ng diploma ng sekondarya
    evening classes sa kasaysayan at heograpiya
    workshop sa buhay sa europa para sa matatanda
    tapusin ang grado na hindi ko naabot noon
    saan nag-aaral ang lampas disiotso
    gusto ng tatay kong matutong sumulat
    general education para sa manggagawa
    paaralang panggabi
    study circle ng may edad
    kailan mag-eenroll sa szkoła dla dorosłych
    di nakatapos ng high school trenta na ako
    als ba meron dito
    grade eight lang ako gusto ko ng diploma
    klase tuwing Sabado para sa matatanda
    di ako marunong sumulat nang maayos
hindi ako nakapag-aral noon gusto ko ngayon
hindi nakatapos ang asawa ko ng high school
di marunong bumasa ang pinsan ko
may trabaho ako pero gusto ko ng high school diploma
basa at sulat lang ang gusto kong matutunan`,
  FAMILY: `mahirap ang sitwasyon ng pamilya namin
    mag-aampon kami ng bata
    foster family, paano
    malayo ang mga kamag-anak, walang katuwang
    lima ang anak namin, karta dużej rodziny
    ako ang nag-aalaga sa may sakit na kapatid
    polish ang asawa, magkaibang kultura sa bahay
    kalagayan ng aming tahanan, may tutulong ba
    pcpr, tulong sa pamilya
    pamilyang migrante, anong suporta
    balikatin ang buong pamilya, hirap
    tanong tungkol sa mag-anak
    may suporta ba sa mga pamilyang may maraming anak
    lumaki ang pamilya namin at nahihirapan kami
    gusto naming kumupkop ng batang walang magulang
    sino ang tumutulong sa mga pamilyang dayo dito
    nasisira na ang pamilya namin
    tulong sa pamilya dito`,
  PARENTING: `ayaw makinig ng teenager ko
    mag-isa kong pinalalaki ang dalawang bata
    hindi ko alam paano disiplinahin nang walang palo
    first time na nanay, takot ako
    naninigaw ang anak at nambabato
    kurso para sa mga magulang
    single mom na walang katuwang
    asystent rodziny, pupunta ba sa bahay
    selos ang panganay sa sanggol
    nagsisinungaling at tumakas sa bahay ang anak
    iyak nang iyak ang baby, hindi mapatahan
    half polish ang anak ko, paano palakihin
    sosobra ba sa gadget ang bata
    baka kunin ang anak ko dahil namalo
    tatay na wala sa bahay lagi, ako ang lahat
    hirap mag-wean at magpatulog
    mababa ang tiwala ng anak sa sarili
    bawal daw paluin ang anak dito
    naiinggit at nag-aaway ang magkapatid
    nagta-tantrum sa supermarket
    speech delay ng dalawang taon, dapat bang mag-alala
    hindi ko na kaya ang katigasan ng ulo ng anak ko
    mag-isa akong nagpapalaki ng sanggol, walang tumutulong
    paano ba palakihin ang bata nang walang pamamalo
    gusto ng mister ko ng grupo ng mga tatay at anak
    saan naglalaro ang mga tatay kasama ang mga anak
    may samahan ba para sa mga ama tuwing weekend
    teenager ko nagdadabog
    mag-isa ko tinataguyod tatlo
    mga tatay na nag-uusap
    di nakikinig mga anak ko puro sigaw na lang ako
    napapalo ko anak ko at nagsisisi ako
    naglulupasay sa sahig
    sumisigaw ako tapos nagsisisi
    mag-isang nagpapalaki ng dalawang lalaki
    alas dos na ng umaga wala pa
ang kulit kulit ng anak ko hindi ko na kaya
hindi na nakikinig sa akin ang binatilyo ko
pasaway ang anak ko lagi nagwawala
hindi ko mapatigil ang anak ko sa tablet
iyak nang iyak kapag kinuha ang cellphone`,
  PARENT_CHILD_GROUPS: `grupo ng mga nanay na may baby
    saan makakalaro ang isang taon ko kasama ako
    klub mam tuwing martes
    play group para sa toddler at nanay
    gusto kong makilala ang ibang nanay
    massage sa sanggol
    kantahan at sayaw kasama ang baby
    walang kalaro ang anak kong dalawang taon
    stroller walk kasama ang ibang ina
    kwento para sa mga sanggol sa library
    breastfeeding support group
    indoor playground na may kapihan para sa magulang
    tatay at anak tuwing sabado
    nakakainip sa bahay buong araw kasama si baby
    rodzic z dzieckiem
    sensory play
    swap ng damit ng sanggol ng mga nanay
    music class ng baby at nanay
    kambal ang anak ko, may grupo ba ng kambal
    nanay na bagong panganak na naghahanap ng kaibigan
    magkita sa palaruan kasama ang mga bata
    baby swimming kasama si mommy
    bonding ng mga ina ng dayuhan at polish
    tsaa habang gumagapang ang mga sanggol
    morning session para sa nanay at bunso
    mommy group na may pinay
    karga-bata na sayawan
    magkakasamang paggawa ng laruan ng mga magulang at bata
    mga nag-aalagang ama
    circle time para sa wala pang tatlo
    pagsasama ng mga nanay at toddler bago mag-daycare
    magdala ng bata sa pagtitipon ng mga ina
    maghapon kami lang ni baby
    saan nagkikita mga nanay na may toddler
    gusto kong makasama ibang bagong nanay
    lugar para sa gumagapang kong anak
bagong panganak ako gusto ko ng makakausap na ibang nanay
kalaro sana para sa toddler ko`,
  FAMILY_COUNSELLING: `laging nag-aaway kaming mag-asawa
    hihiwalayan ko ang polish kong asawa
    custody ng mga bata
    ayaw magsustento ng tatay ng anak ko
    mediator bago maghiwalay
    may kabit ang mister ko
    annulment o divorce, paano dito
    ayaw akong ipakita sa anak ko
    biyenan at manugang na hindi magkasundo
    sustento, alimenty
    couple therapy
    nilayasan kami ng asawa ko
    hatian ng ari-arian kapag naghiwalay
    dinala ng ina ang bata sa ibang bansa nang walang paalam
    naguguluhan ang bata sa paghihiwalay namin
    fundusz alimentacyjny, sino ang kwalipikado
    hiwalay na kami pero iisang bahay
    rozwód, kasal kami sa pinas
    lolo at lola na gustong makita ang apo
    di kami nag-uusap ng anak kong dalaga
    separation agreement
    iniwan ng tatay bago ipinanganak
    magkaiba kami ng relihiyon, puro away
    iskedyul ng dalaw sa bata ay hindi sinusunod
    terapia rodzinna
    ayusin ang relasyon matapos ang pagtataksil
    magkano ang sustento para sa dalawang bata
    patunayang siya ang ama para sa suporta
    nasasaktan ang loob ng bata sa aming alitan
    ayaw pumirma ng asawa sa divorce
    kailangan ng tagapamagitan sa pamilya
    away sa kapatid dahil sa nanay
    away kami lagi sa pera
    ayaw magsustento ng ex ko
    isang taon nang walang padala ang tatay ng mga bata
    gusto ko ng sustento di ko alam nasaan siya
    maghihiwalay magulang ko
    araw-araw kaming nag-aaway dinig ng bata
    umalis siya walang padala sa mga bata
    kailangan ng tagapamagitan
    biyenan ko ang namumuno sa bahay
nambababae ang asawa ko gusto kong makipaghiwalay
itinakas ng ex ko ang anak namin
    niloloko ako ng asawa ko
    nahuli kong may iba ang mister ko
    nangaliwa ang misis ko habang nasa trabaho ako
    may third party kami at gusto kong ayusin
    nilayasan ako ni misis dala mga bata
    lumayas ang asawa ko kasama ang anak namin`,
  SENIORS: `walang nag-aalaga sa nanay kong otsenta
    nursing home para sa lolo
    klub seniora, pwede ba ang dayuhan
    nakakalimot na si lola, alzheimer
    may dadalaw ba sa mag-isang matanda
    opieka sa bahay para sa matanda
    pindutan para sa emergency ng matatanda
    usługi opiekuńcze mula mops
    nahulog si tatay sa banyo, matanda na
    lakad at ehersisyo ng mga senior
    karta seniora, diskwento sa matatanda
    hospital bed sa bahay ni lola
    dom pomocy społecznej
    naghahatid ng pagkain sa matanda
    nag-aalaga ako ng may dementia, pagod na
    retirado na ako at nag-iisa
    biyudong lolo, gusto ng kausap
    day center ng matatanda
    nawawala ang lola kong ulyanin
    seventy-five na, may dagdag bang ayuda
    sasayaw at magba-bingo ang mga lolo
    mag-asikaso ng matandang hindi makatayo
    tagabantay ng matanda tuwing umaga
    sumama ang biyenan kong matanda
    samahan ang lolo sa palengke at botika
    mga matatandang biktima ng budol
    pensyonado na gustong may makasama
    pahinga para sa nag-aalaga ng magulang
    mahina ang pandinig ng lola
    sakit ng tuhod, walker ni lolo
    tigulang na akong mama, kinsay mag-atiman
    senior activities sa linggo
    nanay ko otsenta mag-isa sa araw
    makakalimutin na si lolo
    inaalagaan ko si mama na paralisado pagod na ako
    kapalit ko muna sa pag-alaga kay papa
    di na makaakyat ng hagdan si tatay
    nakakalimutan ni lola ang uwian
    sino kay lolo pag nasa trabaho kami
retired na ang tatay ko naiinip sa bahay`,
  DISABILITY: `autistic ang anak ko, anong tulong
    wheelchair, saan hihiramin
    orzeczenie o niepełnosprawności
    naputulan ng paa ang mister ko
    bulag ang kapatid ko
    hearing aid
    pwd card, legitymacja osoby niepełnosprawnej
    rehab pagkatapos ma-stroke
    cerebral palsy ang bata
    parking card para sa may kapansanan
    pfron subsidy sa ramp ng banyo
    may down syndrome ang bunso namin
    ayuda para sa nag-aalaga ng may kapansanan
    trabaho para sa pwd
    saklay at walker
    sign language interpreter para sa bingi
    personal assistant ng may kapansanan
    early intervention sa batang mabagal
    komisyon na susuri sa kapansanan
    hindi nakakalakad, walang elevator ang gusali
    artipisyal na binti
    special na upuan para sa kotse
    świadczenie wspierające
    transport para sa naka-wheelchair
    samahan ng magulang na may special child
    turnus rehabilitacyjny
    binabaan ang grado ng kapansanan ko
    multiple sclerosis na hirap lumakad
    pension dahil sa kapansanan ng anak
    gusto ng bulag kong tiyo na matuto ng braille
    nahihirapang magsalita at gumalaw
    oxygen machine at hospital bed
    hindi makalakad ang anak ko simula nang ipanganak
    kailangan ng kapatid kong bingi ang interpreter na senyas
    paano makakuha ng papel na may kapansanan ako
    naputulan ng kamay ang tatay ko at gusto niyang mag-apply ng tulong
    mahirap umakyat ang naka-wheelchair sa gusali namin
    nabulag ako at kailangan ko ng kasama sa araw-araw
    sino ang susuri kung ang anak ko ay autistic
    may diskuwento ba ang pwd sa gamit at sakay
    pinahiram kami noon ng saklay, saan ibabalik
    saklay isang buwan lang
    hospital bed para sa bahay
    may autism anak ko
    may magbabantay sa anak kong may kapansanan para makapahinga
    naputulan ng paa si papa kailangan ng wheelchair
    di nagsasalita ang anak ko di tumitingin
    pinutol ang binti niya, ano nararapat
    kailangan ng rampa sa bahay
    bingi ako walang marunong sumenyas
    limang taon na anak ko di pa nagsasalita
    tatlong taon na ang bata hindi pa nakakapagsalita`,
  FUNERAL: `namatay ang kababayan, iuuwi ang bangkay
    magkano ang libing
    namatay ang mister ko kagabi
    cremation at abo na iuuwi sa pinas
    zasiłek pogrzebowy
    walang kamag-anak ang namatay, sino ang maglilibing
    sementeryo at bibilhing puwesto
    punerarya na mura
    namatay sa ospital, paano kukunin ang katawan
    lamay at dasal para sa yumao
    kabaong papuntang pilipinas
    namatay ang sanggol namin
    konsulado sa pag-uwi ng labi
    kolekta para sa libing ng kaibigan
    misa sa patay at siyam na araw
    zakład pogrzebowy, ano ang hihingin
    may namatay sa dorm
    paglilibing sa muslim
    patay na si nanay, anong unang gagawin
    libing ng walang papeles
    nitso, lapida
    abo sa eroplano, pwede ba
    nakuha ng pulis ang bangkay matapos ang aksidente
    ayuda para sa naulila
    buhatan ng kabaong mula sa ibang lungsod
    kailangan daw i-embalsamo bago isakay sa eroplano
    namatay si lolo sa bahay, tatawag ba ng doktor
    burol, bulaklak, pari
    aksidente, namatay ang kasama, ipaalam sa pamilya
    paglilipat ng mga buto
    unsaon pagpauli sa patay nga lawas
    undas, dalaw sa puntod
    namatayan kami at hindi namin alam ang unang gagawin
    paano iuwi ang labi ng kapatid ko sa pilipinas
    walang pambayad sa libing ang pamilya namin
    gusto naming ipa-cremate si tatay
    kailangan namin ng pari at lamay para sa namayapa
    nag-aambagan kami para sa bangkay ng kababayan
    saan kami kukuha ng puwesto sa sementeryo
    namatay ang kasama naming walang pamilya dito
    namatay kasamahan namin iuuwi sa pinas
    kabaong at byahe magkano
    namatay kapitbahay di alam ng anak gagawin
    namatay ang kasama ko sa kwarto malayo pamilya
    paano iuwi ang labi
    sino tutulong sa libing
wala kaming pampalibing sa kapatid ko`,
  HOUSING: `walang matitirhan, saan kami titira
    siksikan kami sa dorm ng pabrika
    walong tao sa isang kwarto
    amag sa pader, may hika ang anak ko
    tumutulo ang bubong, ayaw ayusin
    matutulog sa container sa tabi ng bukid
    mabahong at maruming tirahan ng amo
    naghahanap ng matitirhan ang pamilya
    surot sa higaan ng hostel
    mawawalan ako ng tirahan kung mag-resign
    bibili ng bahay sa poland, pwede ba ang pinoy
    pang-loan ng bahay
    asa mi mopuyo
    wala kaming matirhan pagdating namin
    ang dumi at ang sikip ng tinitirhan namin
    sampu kami sa isang kwarto
    lahat tungkol sa tirahan`,
  RENTING: `naghahanap ako ng kwartong uupahan
    bedspace para sa dalawa
    ayaw ibalik ang deposito
    paaalisin kami ng landlord bukas
    tinaasan ang upa nang biglaan
    pinalitan ng may-ari ang susi
    kontrata sa upa na hindi ko maintindihan
    ayaw magpaupa sa dayuhan
    apartment na malapit sa pabrika
    scam na paupahan, nabayaran ko na
    pumapasok ang landlady habang wala kami
    tatlong buwang advance ang hinihingi
    najem okazjonalny, ano iyon
    sirang heater, sino ang magpapaayos
    roommate na hindi nagbabayad ng upa
    kaucja, kailan dapat ibalik
    may anak kami, walang tumatanggap sa upa
    gusto kong umalis bago matapos ang lease
    magkano ang kwarto sa plock
    maingay ang kapitbahay, nagbabanta ang may-ari
    may eksmisja kami, saan kami lilipat
    inaaway ako ng nagpapaupa
    kasama na ba ang tubig at kuryente sa upa
    sino ang dapat magbayad ng czynsz
    bahay na uupahan para sa lima
    paupahan na may aso, pinapayagan ba
    pwede ko bang ipaupa sa iba ang inuupahan ko
    ahente na naniningil ng bayad sa bahay
    flat sharing kasama ang mga pinay
    nakapirma ng umowa najmu pero iba ang singil
    listahan ng gamit sa unit bago lumipat
    naghahanap og kwarto nga maabangan
    ako raw nakasira ng sahig ayaw ibalik deposit
    pinalitan ang lock nasa loob gamit ko
    biglang taas ng upa
    pumapasok sa kwarto ko nang walang paalam
    puro ipis sa company housing at sira ang shower
    tumutulo ang bubong ayaw kumilos ng landlord
    ayaw magpaupa sa pinoy pero gusto namin magsarili
    nag-downpayment sa kwarto tapos scammer pala
    pumapasok siya sa kwarto kahit kailan
    hanggang Biyernes daw kami
    itim-itim ang pader
    nagbayad ako pero walang ganoong bahay
    may babasa ba ng kontrata bago ako pumirma
    walang pinto ang kubeta pero singil pa rin
    buwan-buwan may bagong singil sa kwarto
ayaw magpaupa sa amin kasi dayuhan kami`,
  SOCIAL_HOUSING: `murang pabahay ng lungsod
    mieszkanie komunalne, paano mag-apply
    waiting list sa pabahay ng gmina
    mababa ang kita namin, may murang flat ba
    single mother na humihingi ng bahay sa gobyerno
    anim kami sa isang kuwarto, humihingi ng unit sa city
    lokal socjalny matapos mapaalis
    tbs, mababang upa
    mieszkanie chronione
    tinanggihan ang hiling sa pabahay
    pang ilan kami sa pila sa bahay ng lungsod
    pabahay ng gobyerno para sa foreigner
    refugee na humihingi ng municipal na flat
    ilang puntos ang kailangan para sa unit ng city
    flat na binigay ng city pero sira
    palit ng maliit na apartment ng gmina sa malaki
    mana ang kontrata ng bahay ng city
    training apartment para sa galing ampunan
    bahay para sa pwd mula sa city
    utang sa upa ng municipal na bahay
    bili ng city flat na mura
    mag-renew taon-taon ng aplikasyon sa pabahay
    city housing office, saan
    may proyekto bang pabahay sa mahihirap
    socjalne mieszkanie papeles ng kita
    biktima ng baha, ibibigay ba ang bahay ng city
    lokal tymczasowy
    mababang upa para sa may maliit na kita
    pag-ayos ng bahay ng gmina, sino ang gagastos
    makakakuha ba ng pabahay ang may trc lang
    ilang taon maghihintay sa munisipal
    pamilyang nawalan ng bahay, humihingi ng unit sa munisipyo
    pila sa pabahay ng munisipyo
    di na kaya upa murang bahay ng gobyerno
    anim kami sa isang kwarto di kaya ng mas mahal
    paano makasama sa listahan ng lungsod
may kapansanan ang anak namin kailangan namin ng bahay ng lungsod`,
  UTILITIES: `ang laki ng bill ng kuryente
    pinutulan kami ng ilaw
    walang tubig sa buong building
    amoy gas sa kusina
    meter reading, paano magbasa
    saan itatapon ang lumang ref
    paghihiwalay ng basura, anong kulay
    hindi kinuha ang basura
    walang init ang radyador
    bayad sa basura kada tao
    uling na panggatong, may ayuda ba
    ilipat sa pangalan ko ang kontrata ng kuryente
    baradong kanal, umaapaw ang inidoro
    pszok, saan dadalhin ang lumang kutson
    internet na fiber sa bagong bahay
    rachunek za prąd na hindi akin
    na-disconnect ang tubig dahil may utang
    mainit na tubig, sira ang boiler
    dodatek energetyczny
    singil sa pagpapainit ay sobra
    boteng plastik at kaucja
    bateryang luma at bombilya, saan itatapon
    hindi gumagana ang ilaw sa pasilyo
    pahihigop ng poso negro
    deklaracja śmieciowa
    energa, tumawag sila na may utang
    tangke ng gas, saan papalit
    sumingaw na gas, sino ang tatawagan
    bayad sa czynsz at mga utility
    pagpalit ng supplier ng kuryente
    naputol ang kuryente pagkatapos ng bagyo
    chimney na barado, usok sa bahay
    naputulan kami ng kuryente
    saan itapon ang lumang sofa
    ilipat metro sa pangalan ko
    di kinukuha basura namin
    walang tubig sa gripo
    nawalan ng ilaw ayaw sumagot ng kompanya
    umaapaw basura walang trak
    kulay kape ang tubig
    saan itatapon ang lumang kutson
    saan pwedeng itapon ang lumang kutson
    may lumang kama kami na itatapon
    sira na ang washing machine saan itatapon
    barado ang lababo ng kusina
    barado ang inidoro at walang nag-aayos`,
  EMERGENCY_SHELTER: `saan ako matutulog mamayang gabi
    pinalayas ako sa dorm ngayong gabi
    natutulog ako sa istasyon
    homeless shelter sa plock
    sa kotse kami natutulog ng anak ko
    noclegownia, tatanggapin ba ang foreigner
    pinalayas ng amo, nasa kalye ako
    lamig na lamig sa labas, walang masilungan
    pansamantalang tulugan
    nasunog ang tinitirhan namin
    ogrzewalnia sa taglamig
    nanay at dalawang anak na walang matulugan
    schronisko para sa lalaki
    may nakita akong natutulog sa yelo
    walang bubong at walang pera
    pinaalis ng kasera sa gitna ng gabi
    dom samotnej matki
    kama lang ngayong gabi
    nilayasan ako, walang mapuntahan
    buntis na walang matuluyan
    libreng higaan sa mga walang tahanan
    pati paligo at mainit na sabaw sa walang tahanan
    ilang gabi pwedeng manatili sa shelter
    natatakot matulog sa parke
    galing kulungan, walang matirhan
    mga batang kalye na binatilyo
    evicted kahapon
    lasing ang kasama kong walang bahay, tatanggapin ba
    tulong sa palaboy
    wala akong masasakyan at matutulugan, tapos na ang trabaho
    matulog sa ilalim ng tulay
    walay katulganan karong gabii
    wala akong matulugan at nilalamig na ako
    pinaalis kami ng may-ari, nasa labas ang mga gamit namin
    may bata kaming kasama at wala kaming masisilungan ngayong gabi
    tatlong araw na akong natutulog sa terminal
    saan pwedeng magpalipas ng gabi ang walang pera
    hindi na ako makakabalik sa dorm dahil nawalan ako ng trabaho
    may tinutuluyan ba para sa mga walang tahanan sa taglamig
    may lalaking nanginginig sa bangketa, saan siya dadalhin
    pinalayas wala matulugan ngayong gabi
    nasa istasyon kami may dalang bag
    kalalabas ko lang ng kulungan walang tuluyan
    tinapon kami ng asawa ko sa kalye
    inilabas nila gamit ko ang ginaw
    dalawang gabi na sa istasyon
    higaan muna para sa akin at aso
sabay nawala ang trabaho at tirahan ko
wala kaming matutuluyan mamayang gabi
    natutulog ako sa istasyon ng tren
    sa bus station na ako nagpapalipas ng gabi
    wala na kaming mauuwian ngayong gabi
    pinalayas at nasa labas na ang gamit namin`,
  MONEY: `walang wala na kaming pera
    anong ayuda ang makukuha ng dayuhan
    hindi kasya ang sahod sa buong buwan
    dofinansowanie para sa mababang kita
    gipit na gipit ako ngayon
    paano mag-budget ng pamilya
    benepisyo ng gobyerno, alin ang para sa akin
    kapos sa pera, may tutulong ba
    pinansyal na suporta sa migrante
    may diskuwento ba sa mga mahirap
    tight ang badyet, paano makatipid
    nagmahal lahat ng bilihin
    walay kwarta
    kulang na kulang ang kinikita ko
    saan makakahingi ng tulong pinansyal
    kapos hanggang sahod
    anong tulong pera meron`,
  CHILD_BENEFITS: `800 plus, paano mag-apply para sa anak
    na-deny ang osiemset plus ko
    maternity pay, sino ang magbabayad
    becikowe para sa bagong silang
    paternity leave
    kosiniakowe, walang trabaho ang nanay
    allowance kada bata
    na-stop ang 800 nang mag-expire ang card
    zasiłek macierzyński, ilang linggo
    zus portal para sa 800+
    dala ko ang anak ko mula pinas, may allowance na ba
    nadadagdagan ba ang benepisyo kada anak
    babysitter allowance, aktywny rodzic
    babciowe para kay lola na nagbabantay ng apo
    kindergeld sa germany at 800 sa poland
    single parent, dagdag sa bata
    kailangan ba ng pesel ng bata para sa 800
    nakabalik sa pinas ang bata, babayaran ko ba ang nakuha
    zasiłek rodzinny mula mops
    rodzicielski urlop na may sahod
    alaga sa maysakit na bata, may bayad ba
    tatlong anak, magkano ang buwanang natatanggap
    bank account na lilipatan ng 800
    ilang buwan na walang 800 na pumapasok
    may kambal, doble ba ang becikowe
    anak na ipinanganak dito, anong mga benepisyo
    300 sa pasukan ng bata
    benepisyo ng nag-aalaga ng pamangking ulila
    rodzinny kapitał opiekuńczy
    kompanya ay ayaw magbigay ng maternity
    tulong pera para sa anak ng ukrainian
    kwarta para sa mga bata, asa mo-apply
    hindi nagsusustento ang ama ng anak ko, gobyerno ba magbabayad
    paano mag-apply sa alimony fund para sa anak
    yung walong daan sa bata
    apat anak namin large family card
    walang pambili ng notebook at bag
    tulong sa school supplies sa september
    nanganak misis ko may makukuha ba kami
    tinigil ang 800 kasi paso karta
    may binibigay daw bawat bata
    kapapanganak lang may makukuha ba
    single mom ako ang haba ng listahan sa eskwela`,
  SOCIAL_ASSISTANCE: `mops, paano humingi ng tulong
    walang pambili ng gamot ng anak
    social worker na dadalaw sa amin
    zasiłek celowy para sa uling
    mahirap kami, walang kita
    gops sa baryo, saan
    zasiłek stały para sa may sakit
    dodatek mieszkaniowy
    wala akong karapatan sa benepisyo, matutulungan ba ako
    na-deny ang tulong ng mops, paano umapela
    nasunugan, humihingi ng emergency na ayuda
    nagkasakit ang nag-iisang kumikita sa pamilya
    pracownik socjalny, kailan available
    nakakulong ang mister, walang sumusuporta
    wywiad środowiskowy, ano ang itatanong
    limitasyon ng kita para sa ayuda
    tulong sa winter clothes na may pera
    balo na walang ikinabubuhay
    nabaldado ang padre de pamilya
    bayarin ng tanghalian ng mga bata sa school mula mops
    zasiłek okresowy
    dswd na katumbas dito
    social worker, sumama ka sa akin
    isang kahig isang tuka
    pinakamahirap sa barangay
    walang trabaho at may sakit, humihingi ng ayuda
    kontrakt socjalny, ano ang nilalaman
    katunayan na hindi tumatanggap ng ayuda
    lumapit na ako kung saan-saan, may magbibigay ba
    humihingi ng limos ang pamilya
    pantawid-gutom na tulong
    pobre kaayo mi
    nawalan kami ng kita at may tatlo kaming anak
    sino ang social worker para sa aming lugar
    gusto kong humingi ng ayuda pero dayuhan ako
    hindi na namin kayang bilhin ang gamot at uling
    iniwan kami ng mister ko walang kita
    wala makain mga bata hanggang sahod
    nasunugan kami walang natira
    pagkabayad ng upa wala nang natira
    nabyuda ako walang pumapasok
    tulong sa uling at gamot habang naghahanap
    limang bibig iisa ang sweldo
    kalagitnaan pa lang ng buwan ubos na
    di umabot ng katapusan ang kinikita
walang-wala na kami kahit pambili ng bigas
gipit na gipit kami ngayong buwan
mag-isa kong pinapalaki ang tatlong anak wala akong kita
wala na kaming pambayad sa upa at pagkain
nakakulong ang asawa ko kaya wala kaming kita`,
  SOCIAL_INSURANCE: `bayad ba ng amo ang zus ko
    pension mula sa poland kapag umuwi ako
    sick pay mula sa zus, kailan darating
    l4, ilang araw at sino ang nagbabayad
    retirement age ng babae
    sss at zus, pagsasamahin ba
    disability pension, renta
    zus portal, pue, paano gumawa
    self-employed, magkano ang kontribusyon sa zus
    hindi hinulugan ng kompanya ang zus ko
    renta rodzinna matapos mamatay ang asawa
    komisja lekarska ng zus
    ilang taon ng hulog bago makapagpensyon
    a1 certificate para sa ipinadala sa germany
    świadczenie rehabilitacyjne
    krus para sa magsasaka
    zus letter, may utang daw akong kontribusyon
    emerytura ng biyenan
    pagkalkula ng pensiyon
    tinanggihan ang sick benefit ko
    ppk, aalis ba ako
    mała działalność, mababang zus
    patunay ng kontribusyon para sa karta
    rmua, zus na papel
    hulog habang nagtatrabaho sa dalawang amo
    hindi ako nakarehistro sa zus
    padala ng pension sa pilipinas
    zus inspection habang nag-sick leave
    invalidity na grado sa zus
    ulga na start, libre ba sa zus
    naghahabol ng late contribution
    sick leave ng nag-zlecenie, may bayad ba
    hindi ako inihulog ng amo ko sa zus
    magkano ang makukuha kong pensyon pag tumanda
    nagkasakit ako nang isang buwan, sino ang magpapasahod
    paano malaman kung may hulog ako
    hinuhulugan ba ng amo ang zus ko
    dalawang linggo akong l4 wala pang pera
    nasa bahay ako dahil sa likod walang pera
    dalawang bansa ako naghulog sesenta’y singko na
    totoo bang hinuhulugan ako ng amo`,
  TAXES: `paano mag-file ng pit
    hindi pa ibinibigay ang pit-11
    tax refund ko, kailan
    nip para sa negosyo
    kumita ako sa dalawang bansa, saan magbubuwis
    e-pit, hindi ko alam kung tama
    nakalimutan magfile bago april 30
    ulga dla młodych, wala pang 26
    deduction para sa mga anak
    urząd skarbowy, saan dito sa plock
    vat ng karinderya
    may multa mula sa buwis
    sinulatan ako ng tax office
    pcc kapag bumili ng kotse
    tax residency certificate
    zaświadczenie o niezaleganiu para sa card
    kaltas sa sahod, buwis ba iyon
    real estate tax
    pinagsamang deklarasyon ng mag-asawa
    korekta ng pit
    magkano ang refund kapag may dalawang anak
    walang trabaho noong isang taon, magpipit ba
    bank account para sa refund
    audit ng tax
    buwis sa mana
    seasonal worker, paano magpit
    buwis sa benta online
    double taxation agreement sa pinas
    zeznanie roczne, sino ang gagawa
    kaltas ng amo pero hindi inihulog sa buwis
    invoice at buwis ng freelancer
    tulungan kaming mag-file ng buwis
    kailangan ko bang magbayad ng buwis kung kakarating ko lang
    hindi ko alam kung paano ipasa ang pit
    hinihintay ko ang ibabalik na buwis mula sa skarbowy
    nagtrabaho ako ng tatlong buwan lang, magpipit ba ako
    saan makakakuha ng numero ng buwis
    may sulat galing skarbowy na may multa
    may pit 11 ako anong gagawin
    tax refund galing skarbowy
    papel galing tax office para sa karta
    dalawang taon di nagpasa ng pit
    may papel na kinita ko buong taon
    ang laki ng kaltas sa akin
    dapat ba bago Mayo`,
  BANKING: `magbukas ng bank account gamit ang pasaporte
    ayaw akong bigyan ng account ng bangko
    magpadala ng pera sa pilipinas, alin ang mura
    nilunok ng atm ang card
    may kumuha ng pera sa account ko
    i-block ang card
    blik, paano gamitin
    na-freeze ang account
    maling account ang napadalhan ko
    western union, gcash, remitly
    palit ng dolyar, kantor
    loan para sa kotse
    account ng labing-tatlong taon
    nawala ang cellphone, hindi makapasok sa bank app
    konto para sa sahod
    tinawagan ng pekeng taga-bangko
    bank statement para sa visa
    singil buwan-buwan sa card
    home loan, kredyt hipoteczny
    nakalimutan ang pin
    revolut at wise, tatanggapin ba ng amo
    padala ng kapatid ko, paano kukunin
    credit card na tinanggihan
    isara ang account bago umuwi
    iban, saan makikita
    deposit ng cash
    savings at interest
    padala pauwi buwan-buwan
    hindi ako marunong gumamit ng atm
    update ng residence card sa bangko
    nakuha ang otp ko at naubos ang pera
    exchange rate ng zloty sa piso
    hindi ako makapagbukas ng account dahil turista daw ako
    saan pinakamurang magpadala ng pera sa pamilya
    nawala ang atm card ko sa bus
    may nag-withdraw sa account ko nang hindi ko alam
    kailangan ng amo ko ang account number para sa sahod
    paano mag-install ng app ng bangko
    naloko ako sa link at naubos ang ipon ko
    gusto kong mangutang sa bangko para sa bahay
    magkano ang palitan ng euro at zloty
    padala kay nanay na mura ang fee
    ayaw magbukas account walang pesel
    sinara ng bangko account ko walang dahilan
    nawala atm card ko may nagwi-withdraw
    ipa-block ang card agad
    kailangan ng papasukan ng sweldo
    ayaw akong papasukin ng app
    pinakamurang padala kay nanay`,
  DEBT_ADVICE: `baon ako sa utang
    komornik, kinakaltasan ang sahod ko
    five-six, ang laki ng interes
    hindi ko kayang bayaran ang chwilówka
    tinatawagan ako ng naniningil araw-araw
    may nangutang gamit ang pangalan ko
    bankruptcy ng tao, upadłość
    nakaz zapłaty mula sa korte
    utang sa upa ng ilang buwan
    utang ko sa recruiter para makarating dito
    hulugan kong hindi mabayaran
    utang ng namatay na magulang, akin ba
    kinukuha ang gamit namin dahil sa utang
    interes na napakalaki
    windykacja, nananakot
    pagsama-samahin ang mga utang
    guarantor ako at hindi nagbayad ang kaibigan
    negosyo ko nalugi, maraming pinagkakautangan
    bik, blacklisted ako sa utang
    utang sa multa ng bus na lumaki
    nag-freeze ang account dahil sa komornik
    lumang utang, mabubura ba
    hiram dito hiram doon
    nawalan ng trabaho, paano ang installment
    makipag-areglo sa pinagkakautangan
    loan shark na nagbabanta
    asawa ang nangutang, ako ang sinisingil
    payo sa may utang
    paghuhulog nang paunti-unti
    credit card na lampas na sa limit
    daghan kog utang
    kinuha ang kotse dahil hindi nabayaran
    hindi ko na mabayaran ang buwanang hulog
    araw-araw may tumatawag at naniningil sa akin
    kinuha ng komornik ang laman ng account ko
    nangutang ako para makapunta dito at lumobo ang interes
    paano mag-file ng bankruptcy ang karaniwang tao
    kinuha ng komornik laman ng account
    chwilowka lubog na ako
    di ko na mabayaran hulog ng kotse
    nag guarantor ako sa kaibigan ako na hinahabol
    sulat galing komornik
    kalahati ng sahod nawala bago ko makita
    sampung beses tumatawag sa hulugan
    ginarantiyahan ko kaibigan ako na sinisingil
naiilit na ang sahod ko dahil sa utang
    nasa collection agency na ang utang ko
    tawag nang tawag ang mga naniningil
    tinatakot ako ng collector`,
  SAFETY: `hindi ako ligtas, natatakot ako
    may sumusunod sa akin pag-uwi
    binantaan akong papatayin
    delikado sa lugar namin tuwing gabi
    may sunog, sino ang tatawagan
    biktima ng krimen, anong tulong
    carbon monoxide detector, libre ba
    kapitbahay na nananakot
    alarma at sirena, saan lilikas
    nangangailangan ako ng proteksyon
    baha at bagyo, ano ang gagawin
    takot lumabas ang anak ko
    nahadlok ko
    may nagbabanta sa buhay ko
    natatakot kaming lumabas pagdilim
    kanino tatawag kapag may sunog sa gusali
    may amoy gas sa kusina, natatakot kami
    mausok ang kalan at heater sa kwarto, sino ang titingin
    sumasakit ang ulo namin sa usok ng stove
    maingay ang kapitbahay tuwing gabi, hindi kami makatulog
    nawala ang wallet at mga id ko sa bus
    may napulot akong susi at pitaka, saan dadalhin
    naiwan ko ang bag ko sa tren, saan kukunin
    pwede bang ipa-check ang tsimenea at kalan
    amoy gas ang heater
    may sumusunod sa akin
    pag binuksan ang heater sumasakit ulo namin
    tumunog ang carbon monoxide alarm
    nagbayad ng advance pero walang ganoong bahay
    kapitbahay na maingay gabi-gabi sa taas
    nahilo kami sa usok ng kalan`,
  POLICE: `ninakaw ang bisikleta ko
    nasnatch ang bag ko sa palengke
    nawawala ang anak ko
    nag-report ng nawalang cellphone
    binugbog ako sa labas ng bar
    pinara ako ng pulis, ano ang gagawin
    mandat, paano bayaran
    nanloob ang magnanakaw sa kwarto namin
    na-scam ako online ng sampung libo
    summon mula sa komenda
    straż miejska, nilagyan ng clamp ang kotse
    bumangga sa kotse ko at tumakas
    hinoldap kami sa madilim na eskinita
    nakapulot ng wallet
    police clearance, niekaralność
    maingay na party ng kapitbahay, madaling araw
    hinuli ang kaibigan ko, nasaan siya
    may nananakit ng aso
    blinackmail gamit ang litrato
    pinagbintangan sa tindahan
    pekeng pulis na tumawag
    may nag-iikot sa bakuran namin
    report ng vandalism
    ninakaw ang pitaka at card
    nawawalang kasamahan, dalawang araw na
    saksi ako sa suntukan
    istasyon ng pulis na malapit
    pulis, dzielnicowy, sino ang sa amin
    nakipag-away ang lasing sa hagdan
    ninakaw ang plaka ng kotse
    kinuha ng pulis ang driver's license at telepono
    gikawatan ko
    ninakawan kami habang nasa trabaho
    saan ako magrereport ng nawawalang pitaka
    sinuntok ako ng lasing sa hintuan ng bus
    dinala ng pulis ang kapatid ko at wala kaming balita
    hindi umuwi ang pinsan ko, dalawang araw na siyang nawawala
    may nagbebenta ng pekeng tiket at naloko ako
    pinagmulta ako ng pulis at hindi ko alam kung bakit
    nagbayad ako sa pekeng recruiter, naglaho na siya
    peke ang nag-alok ng trabaho, nakuha ang pera ko
    na-scam ako ng pekeng ahente ng apartment
    na-click ko link nasimot ang account
    naiwan wallet sa bus
    ninakaw bike sa baba ng building
    videoke ng kapitbahay hatinggabi
    may nagvi-video sa akin tapos nananakot
    bina-blackmail ako gamit litrato ko
    niloob ang bahay namin habang nasa work
    hinablot bag ko sa palengke
    binasag salamin ng kotse kinuha bag
    may estranghero sa may gate
    nag-iinuman sa taas hanggang alas kwatro
    kahapon pa di umuuwi pamangkin ko
    nilapag ko pitaka sa mesa nawala
    kinuha gamit ko habang tulog sa tren
    naiwan ko bag at di ko na nakita
ninakaw ang cellphone ko sa bus
sa tren ninakaw ang bag ko
sinaksak ang kaibigan ko sa kanto
maingay ang kapitbahay gabi-gabi nagvi-videoke
nadukutan ako sa bus ng wallet
ninakaw ang cellphone ko habang nasa bus
    ginulpi ako ng mga lasing sa kanto
    hinablot ang bag ko sa daan
    nadukutan ako ng wallet sa tram
    nakawala ang aso namin at hindi na bumalik
    pinasok ang kwarto namin at kinuha ang laptop
    may sumusunod sa akin gabi gabi
    may manyak sa bus na nanghihipo
    hinipuan ako sa tram
    na-skim ang card ko at nawala ang pera
    may lalaking laging nasa labas ng bahay namin
    may sumusunod sa akin pag-uwi ko sa gabi
    gabi-gabi may lalaking sumusunod sa akin
    may nakasunod sa akin papunta sa bahay
    ginasgasan ang kotse ko sa parking
    nakapulot ako ng passport sa daan
    minumura ako ng kapitbahay tuwing nakikita ako
    kinuha ng recruiter ang pera at nawala
    nagbayad ako sa agent pero walang trabaho`,
  DOMESTIC_VIOLENCE: `sinasaktan ako ng asawa ko
    binubugbog ng boyfriend ang kaibigan ko
    niebieska karta
    tumakas ako sa bahay dala ang anak
    minolestiya ng amain ang anak ko
    ayaw akong palabasin ng mister
    kinokontrol ang pera at cellphone ko
    tinatakot na ipapadeport ako kung aalis
    sinakal niya ako
    sinusundan ako ng dating nobyo
    pinilit akong makipagtalik
    silungan para sa mga sinaktang babae
    pinapalo ang bata sa kapitbahay
    lasing na tatay na nanununtok
    paano kumuha ng restraining order laban sa kanya
    rape, saan magpapa-examine
    sinasaktan ng anak ang nanay na matanda
    araw-araw na mura at panghihiya ng asawa
    tinago ang pasaporte ko ng asawa
    lalaki akong sinasaktan ng misis
    binabasag ang gamit at nambabanta
    takot akong umuwi
    hinihipuan ako ng tiyuhin sa bahay
    minamaltrato ng biyenan
    pinagbawalang makipag-usap sa pamilya
    tulungan ang ate kong binubugbog
    przemoc w rodzinie
    pasa sa buong katawan
    pilit na kasal
    tinutukan ng kutsilyo
    gikulata ko sa akong bana
    emosyonal na pang-aabuso
    binubugbog ako ng mister ko tuwing lasing
    gusto kong tumakas sa asawang nananakit
    pinagbabantaan niya akong papatayin sa harap ng mga bata
    hinahawakan ng tiyo ang anak ko nang hindi tama
    natatakot ang mga bata kapag umuuwi ang tatay nila
    kinukulong niya ako sa bahay at kinukuha ang telepono
    paano humingi ng tulong kung sinasaktan sa bahay
    binubugbog ng kapitbahay ang asawa umiiyak mga bata
    lasing siya tapos sinasaktan ako
    kinukulong ako sa bahay
    binubugbog ng stepfather si mama
    puro pasa kaibigan ko gawa ng mister
    tinitingnan niya cellphone ko hawak ang susi
    mahabang manggas suot ko para di kita ang pasa
    pag nakainom si tatay si nanay ang pinagbubuhatan
    paano umalis kasama mga bata nang di niya alam
sinasapak ako ng asawa ko kapag lasing
sinasakal niya ako
    puro pasa ang katawan ko
    may pasa ako sa mukha at tinatago ko
    sinasampal niya ako sa harap ng mga bata
    takot akong umuwi sa asawa ko
    sinakal niya ako kagabi
    inaapi ako ng byenan ko
    minumura ako ng mister ko araw-araw
    ginagawa akong alila ng pamilya ng asawa ko`,
  HUMAN_TRAFFICKING: `hawak ng amo ang pasaporte ko
    pinilit akong magbenta ng katawan
    hindi kami makaalis sa bahay na kinukulong kami
    niloko, ibang trabaho pala
    utang na hindi mabayad-bayaran sa recruiter, pinagtatrabaho nang libre
    illegal recruiter na nangako ng europa
    tinatakot ang pamilya ko sa pinas
    pinagtatrabaho ng labing-anim na oras, may bantay
    handel ludźmi
    dinala kami sa ibang bansa nang walang papel
    menor de edad na ibinebenta
    ginagawang alipin ang kasambahay
    walang sahod, nakakulong sa kwarto
    kinumpiska ang cellphone at id
    pinilit magdala ng droga
    nakatakas ako sa mga nagbebenta ng tao
    nakita kong may ikinukulong sa bukid
    la strada, tumutulong ba sa mga binenta
    forced labor ang dinanas namin sa pabrika
    pilit na pinagpalimos
    sapilitang pagtatrabaho sa barko
    binili ako ng amo sa agency
    pekeng asawa para makapasok
    binantayan kami ng mga armado
    may bugaw na pumipilit sa mga dalagita
    kinuha ang bank card ko ng boss
    nagtatago ako sa sindikato
    biktima ng human trafficking, may proteksyon ba
    ipinagpalit ang kasunduan pagdating, wala na akong kalayaan
    naka-lock ang gate at hindi kami pinalalabas
    child labor at pagsasamantala
    ulipon ang trato sa amo
    kinuha ng amo ang pasaporte namin at ayaw ibalik
    niloko kami ng recruiter at ngayon ay hindi makaalis
    pinagtatrabaho kami nang walang bayad at may nagbabantay
    sinabi nilang may utang ako kaya hindi ako pwedeng umalis
    pinipilit nila ang kaibigan kong sumama sa mga lalaki
    hawak ng agency passport namin bawal lumabas
    may utang daw kami kaya trabaho walang bayad
    pinangakuan restaurant pero sa bukid walang bayad
    humihingi pa fixer ng isang libong euro
    weytres ang pangako iba pala
    may kamera di kami makalabas
    walang sahod hangga’t di bayad ang biyahe
niloko kami sa pangakong trabaho tapos ikinulong kami
pinagbabantaan kaming papatayin kapag umalis
ayaw kaming pauwiin ng agency hangga't may utang
    kinukulong kami sa barracks tuwing gabi
    naka-lock ang gate at bawal kaming lumabas
    nilalock kami ng amo sa bahay
    kinandado ang pinto ng dormitoryo namin
    hindi kami pinapalabas kahit day off`,
  DISCRIMINATION: `tinawag akong unggoy sa bus
    ayaw akong tanggapin dahil asyano
    sinabihan akong bumalik sa bansa ko
    kinukutya ang accent ko
    dinuraan ako dahil sa kulay ko
    mas mababa ang bayad sa mga pinoy kaysa polish
    for polish only ang nakasulat sa paupahan
    binu-bully ang anak dahil singkit
    ayaw papasukin sa bar dahil dayuhan
    racist na komento sa facebook
    hinihinalang magnanakaw dahil brown
    hijab, ininsulto sa kalye
    hindi pantay ang trato sa opisina
    rzecznik praw obywatelskich
    tinanggihan ako ng doktor dahil foreigner
    tinanggal sa trabaho dahil buntis
    sinulatan ng masama ang pinto namin
    pinagtawanan dahil sa relihiyon
    bakla ako at minamaliit sa trabaho
    xenophobia, anong gagawin
    ang guro ay may kinikilingan laban sa anak ko
    hindi ako na-promote dahil sa lahi
    dyskryminacja, saan magrereklamo
    isusumbong ko ang hate speech laban sa mga dayuhan
    minura ng tsuper dahil hindi polish
    tinawag na ching chong ang kapatid ko
    may kapansanan ako at hindi pinapasok
    pantay na karapatan para sa lahat ng lahi
    nilait kami sa tindahan
    ukrainian na inaalipusta sa tren
    binato ang shop namin
    gisaway ko tungod sa akong kolor
    sinigawan ako umuwi ka sa bansa mo
    ayaw magpaupa sa asian
    di ako tinanggap kasi asian ako
    narinig accent ko binabaan ako ng telepono
    mas malaki sahod ng polish sa parehong trabaho
    sa clinic sungit sila kasi foreigner
    ginagawa akong katatawanan sa work kasi pinoy
    tinatawag akong unggoy sa harap ng lahat
    pang polish lang daw ang posisyon
    sabi ng landlady bawal pinoy
    sabi ng teacher sa anak ko bumalik ka sa pinanggalingan mo
    tinawag na unggoy ang anak ko
    pag narinig boses ko wala nang bakante
    sa aming dayuhan ang pinakamasamang trabaho
    pinapasok ng sekyu ang mapuputi kami hinarang
    pag nakita mukha namin puno na raw
    huli kaming inaasikaso dahil sa balat
tinawag akong unggoy sa trabaho
minamaliit kami dahil asyano
    sabi nila bumalik daw ako sa bansa ko
    mas mababa ang sahod namin kesa sa mga Polako
    minumura kami kasi dayuhan
    sinigawan ako sa bus na umuwi na sa amin`,
  BASIC_NEEDS: `wala kaming kahit ano
    saan may libreng paligo
    labahan na mura o libre
    diaper para sa sanggol
    sabon, toothbrush, napkin
    caritas, anong ibinibigay
    red cross na tulong
    bagong dating na walang gamit
    mga kailangan ng bata na hindi mabili
    gamit sa banyo at pansariling linis
    nasunugan kami, wala nang natira
    libreng gupit sa mahirap
    mag-charge ng cellphone at uminom ng tubig
    walay wala
    wala akong pambili ng sabon at diaper
    saan pwedeng maligo ang taong walang bahay
    kailangan ng bagong dating ang mga pangunahing gamit
    may namimigay ba ng napkin at pampers
    nawala lahat ng gamit namin sa sunog
    maligo at maglaba saan
    walang pang-diaper`,
  FOOD_AID: `wala nang makain ang mga anak ko
    libreng pagkain, saan
    mainit na tanghalian sa walang pambili
    food pack o relief
    bank żywności
    gatas ng sanggol, walang pambili
    anong oras bukas ang jadłodajnia
    bigas at delata
    gutom na gutom na ako
    lodówka społeczna
    community pantry
    kusina ng simbahan na libreng lugaw
    magdadala ng pagkain sa may sakit
    skierowanie para sa paczka żywnościowa
    halal na pagkain mula sa ayuda
    noche buena para sa mga mag-isa
    tirang tinapay ng supermarket
    kain ng homeless
    dalawang araw nang walang kain
    buntis na walang makain
    pambili ng pagkain, kapos na
    nag-aabot ng sopas sa kalye
    grocery para sa lima ang anak
    ulam at kanin para sa mahirap
    feeding program ng bata
    gulay mula sa palengke na libre
    nagugutom ang kababayan kong nawalan ng trabaho
    caritas, kailan ang bigayan ng pagkain
    wala kaming bigas
    libreng almusal
    gutom ko kaayo, asa naay libre nga kaon
    walang laman ang ref
    tatlong araw na kaming lugaw lang ang kinakain
    nauubos na ang gatas ng sanggol ko at wala akong pera
    may namimigay ba ng bigas at delata dito
    saan ako makakakain nang libre ngayong tanghali
    hindi ako nakakain mula kahapon
    kailangan ng pagkain ng apat kong anak
    paano mapasama sa listahan ng binibigyan ng grocery
    may natirang pagkain ba ang tindahan para sa mahihirap
    wala na kaming makain
    tinapay hanggang biyernes
    saan may libreng pakain
    saan may libreng pakain sa mahirap
    feeding para sa walang pera
    tinapay at tsaa lang hapunan ng mga bata
    saan may mangkok ng sabaw
    walang laman ang paminggalan
wala nang laman ang bigasan namin
    dalawang araw na akong di kumakain
    wala nang laman ang ref namin
    chibog para sa walang wala
    saan may libreng tsibog dito`,
  CLOTHING_FURNITURE: `jacket na makapal para sa taglamig
    sapatos ng mga bata
    libreng damit
    kama at kutson
    lumang washing machine na ibinibigay
    stroller at crib
    ukay-ukay, saan
    walang laman ang bagong apartment
    kaldero, plato, kutsara
    kumot at unan
    damit ng bagong silang
    mesa at upuan
    winter boots, sukat kwarenta
    ref na libre
    mag-donate ng damit
    bonnet at guwantes
    uniporme at damit pang-trabaho
    damit na pambuntis
    study table ng bata
    pck na bangko ng damit
    szafa na libreng kumuha
    sofa na ibinibigay
    high chair ng sanggol
    naka-tsinelas lang sa niyebe
    kurtina at ilaw
    damit sa interview
    payong, kapote
    magpalit ng mga gamit
    laruan para sa bata, luma pero maayos
    electric stove para sa kwarto
    nangailangan ko og sanina nga pangtugnaw
    lumang gamit sa bahay, saan makukuha
    wala akong makapal na jacket para sa niyebe
    kailangan ng anak ko ng bota at guwantes
    kalilipat namin at sa sahig kami natutulog
    sino ang namimigay ng lumang washing machine
    naghahanap kami ng libreng kama at aparador
    lumaki na ang sanggol, gusto kong ipamigay ang stroller
    saan nakakabili ng murang segunda manong damit
    wala kaming mesa at upuan sa bagong bahay
    kailangan ko ng pormal na damit para sa interview
    naiwan lahat ng damit namin nang tumakas kami
    may gumagana pa kaming ref, saan ido-donate
    nasira ang kalan namin at walang pambili ng bago
    kailangan ng baby ng kuna at lampin
    namimigay ba kayo ng kumot at tuwalya
    stroller na libre
    walang gamit ang bahay mesa at kama
    manganganak na wala pang kuna
    naka tsinelas akong dumating umuulan ng niyebe
    walang laman ang bahay ni upuan
    lumaki na baby ko, sino may gusto ng damit`,
  POST: `balikbayan box, saan magpapadala
    may awizo sa mailbox ko
    rejestradong sulat, saan kukunin
    parcel mula pinas, na-hold ng customs
    paczkomat na ayaw bumukas
    magkano magpadala ng kahon sa maynila
    nawala ang padala ko
    baguhin ang address ng delivery
    magpadala ng passport sa courier
    selyo para sa postcard
    sarado na ba ang poczta tuwing sabado
    nabasag ang laman ng package
    ipakuha sa kaibigan ang sulat ko
    tax sa package mula china
    list polecony ang dumating, sino ang pipirma
    ilang araw bago ibalik ang sulat
    tracking number
    tatawag ang kurier pero wala ako
    maling kahon ang binuksan ko
    magpadala ng pera sa post office
    sobre na may resibo ng pagtanggap
    nanakaw ang sulat sa mailbox
    ipasa ang mga sulat mula sa lumang bahay
    inpost app
    liham na dumating kahit mali ang apelyido
    kahon ng tuyo at bagoong, bawal ba
    fill-up ng customs form cn23
    dhl, ups, gls
    gaano katagal ang sulat papuntang cebu
    pag-print ng label sa pagpadala
    kuryer na hindi nagdoorbell
    padala og package sa pinas
    hindi dumating ang padala ni nanay mula sa pinas
    pinababayad ako ng customs para sa kahon
    may iniwang papel ang kartero sa pinto
    saan ko kukunin ang sulat na hindi ko natanggap
    gusto kong magpadala ng regalo sa mga anak ko
    may awizo sa mailbox
    balikbayan box saan
    may text na may package ako at code
    ibalik ang order sa koreo
    may kard na may naghihintay sa akin kung saan
    gusto kong magpadala ng kahon sa pamilya
    walang nakakaalam ng pakete ko
magkano ang padala ng box pauwi
padala ng kahon sa probinsya`,
  TRANSPORT: `malayo ang pabrika, walang masakyan
    sabay sa kotse ng kasama sa trabaho
    hiram ng bisikleta
    shuttle ng kompanya laging late
    taga-baryo kami, paano pupunta sa lungsod
    paradahan, magkano
    taxi, bolt, uber
    paano makapunta sa trabaho nang madaling-araw
    ride share papuntang pabrika
    daanan ng bisikleta
    pagpaayos ng bisikleta
    renta ng sasakyan
    unsaon pag-adto sa trabahoan
    paano kami makakarating sa bukid nang alas singko ng umaga
    may makakasabay ba papuntang pabrika sa labas ng lungsod
    wala kaming sasakyan at malayo ang tindahan
    saan pwedeng humiram o magpaayos ng bisikleta
    bawal bang pumarada dito ng kotse
    walang naghahatid sa amin pauwi galing sa trabaho
    alas sais ng umaga walang masakyan
    apat kami isang kotse papunta work
    di na kami sinusundo ng service ng pabrika`,
  DRIVING_LICENCE: `ipapalit ang philippine driver's license
    ilang araw valid ang lisensya ko mula pinas
    driving school na nag-eenglish
    theory exam na english
    bagsak ako sa praktikal na eksam
    pkk, paano kumuha
    bumili ng kotse, ipapalipat ang rehistro
    insurance oc
    nahuli sa bilis, binawi ang lisensya
    international driving permit
    wydział komunikacji, appointment
    nawala ang prawo jazdy ko
    lisensya ng truck, kat c
    medical para sa lisensya
    185 araw bago mag-exchange ng lisensya
    taxi driver na permit
    przegląd ng kotse
    code 95, tachograph card
    lisensya sa motorsiklo
    rehistro ng kotse galing germany
    multang ufg dahil walang insurance
    karton ng kotse, dowód rejestracyjny
    lto certificate, kailangan ba
    lasing na nagmaneho, nawala ang lisensya
    magkano ang driving exam
    takot magmaneho sa yelo, may refresher ba
    babae ang instructor sana
    e-scooter, kailangan ba ng lisensya
    ibebenta ko ang kotse ko, anong papel
    puntos sa lisensya
    plaka na nawala
    mag-drive gamit ang ukrainian license
    gusto kong kumuha ng lisensya sa pagmamaneho
    hindi tinanggap ng pulis ang lisensya kong galing pinas
    tatlong beses na akong bumagsak sa driving test
    bibili ako ng segunda manong kotse, paano ang rehistro
    kinuha ang lisensya ko dahil lasing ako
    kailangan ng amo ko ng driver na may kat b
    nag-expire ang insurance ng sasakyan ko
    paano magpa-appointment para sa palit ng lisensya
    pinoy license pwede ba dito
    bumili ng kotse galing germany
    italian plates pa kotse ko
    paso na inspection ng sasakyan
    puwede ba ang lisensyang Pinoy dito
    nakabili ng lumang Opel, kailangan ng numero
    ilang beses puwedeng bumagsak sa teorya`,
  PUBLIC_TRANSPORT: `anong bus papunta sa ospital
    monthly ticket, saan bibili
    huling biyahe ng bus sa gabi
    nahuli ng inspektor na walang tiket
    schedule ng tren papuntang warsaw
    diskwento sa estudyante sa bus
    bus papuntang orlen
    libre ba ang matatanda sa bus
    naiwan ko ang bag sa bus
    mbilet app
    karta miejska, paano i-load
    pks na papuntang lodz
    bus tuwing linggo at pista
    stroller sa bus, paano
    walang bus sa baryo namin
    saan sakayan papuntang airport
    bayaran ang multa sa tiket
    bisikleta sa tren
    istasyon ng bus
    late ang tren, refund
    lilipat ng sakay, anong hintuan
    tiket na isang araw
    paano gamitin ang jakdojade para sa biyahe
    tapos ang shift alas dos, walang biyahe
    hindi huminto ang drayber
    tarjeta ng anak sa bus
    anong ruta at numero ng bus
    tiket sa makina, hindi tinanggap ang card
    pamasahe ng bata
    bus na pang-eskuwela
    kutno, anong tren
    asa sakyanan sa bus
    anong oras dumadaan ang unang bus sa umaga
    namultahan ako kasi hindi ko natatakan ang tiket
    saan ang sakayan papunta sa malaking pabrika
    wala nang bus pag-uwi ko galing sa panggabing shift
    paano bumili ng tiket sa tren gamit ang cellphone
    may libreng sakay ba ang mga bata at matatanda
    naligaw ako, anong numero ng bus pauwi
    nagbago ang ruta ng bus namin dahil sa gawaing kalsada
    magkano ang pamasahe hanggang sentro
    namultahan ng controller sa bus
    mula baryo papuntang plock
    may biyahe ba alas singko
    nagbayad ako namultahan pa rin
    paano makarating sa planta nang walang kotse
anong sakay papuntang pabrika
    paano uuwi pagkatapos ng night shift
    may bus pa ba ng hatinggabi`,
  COMMUNITY: `mga pinoy sa plock, nasaan kayo
    paano makisama sa mga taga-rito
    samahan ng mga pilipino
    walang ginagawa tuwing day off
    integracja ng mga bagong dating
    gusto kong maging bahagi ng lugar na ito
    bayanihan ng mga bagong lipat sa bayan
    grupo ng mga ofw sa facebook na malapit
    kultura at buhay ng kapitbahay
    libreng oras, anong pwedeng gawin
    samahan ng magkakababayan
    mga bisdak diri sa poland
    asosasyon ng mga migrante
    paano kami matatanggap ng mga taga-plock
    gusto kong sumali sa samahan ng mga migrante
    walang nakakakilala sa amin sa barangay na ito
    anong libangan dito kapag walang pasok
    may pinoy community ba
    gusto ko magtanim ng kamatis kahit konti
    party kasama mga kapitbahay`,
  MEETING_PLACES: `gusto kong magkaroon ng kaibigan
    wala akong kakilala dito
    tambayan ng mga dayuhan
    kape at kwentuhan
    malungkot mag-isa tuwing linggo
    lugar kung saan pwedeng makipagkilala
    karaoke night ng mga pinoy
    board games tuwing biyernes
    salu-salo ng magkakapitbahay
    klub sąsiedzki
    tamang lugar para tumambay nang walang bayad
    makihalubilo sa mga polish
    international na kapihan
    potluck ng iba't ibang lahi
    bagong kaibigan para sa mahiyain
    gathering ng mga kabataang migrante
    hardin na sama-sama
    nagkikita-kita kung saan tuwing sabado
    mainit na lugar para umupo at mag-tsaa
    gusto kong may makausap na tao
    ihaw-ihaw sa bakuran
    may social night ba ang mga bagong dating
    piknik ng mga pamilya
    kaedad na makakasama
    domino at baraha ng mga tatay
    open house na pwedeng pasukan
    sama-samang pagluluto at pagkain
    kakilala na taga-rito
    paano makipagkaibigan
    hangout ng mga kabataan pagkatapos ng klase
    mingaw ko diri, gusto kog barkada
    lakbay-gala ng grupo
    wala akong kaibigan mula nang lumipat ako
    saan nagkikita ang mga dayuhan kapag sabado
    gusto kong makipagkilala sa mga taga-rito
    nababagot ako mag-isa sa kwarto tuwing day off
    may lugar bang pwedeng umupo at makipagkuwentuhan
    naghahanap ako ng makakasama sa kape
    gusto naming maglaro ng baraha kasama ang mga kapitbahay
    may kainan bang sama-sama tuwing linggo
    paano ako magkakabarkada dito
    mag-isa lagi sa barracks gabi
    saan nagtitipon mga tao
    tuwing Linggo nakatitig sa dingding
    saan nagtitipon ang mga kababayan
    mainit na silid na may tsaa
    saan pwede tumambay kasama ibang pinoy
    may tambayan ba ng mga pinoy dito`,
  BEFRIENDING_MENTORING: `may makakasama ba sa akin sa opisina
    takot akong pumunta mag-isa sa munisipyo
    kailangan ko ng mentor
    polish na kaibigan na gagabay
    samahan ang asawa kong bagong dating
    ipasyal at ituro ang pamilihan
    buddy ng bagong estudyante
    kuya o ate para sa anak ko
    volunteer na dadalaw sa nanay
    may magtuturo ba kung paano mabuhay dito
    kasamang polish sa bangko at klinika
    ipares ang pamilya namin sa pamilyang polish
    sabayan ako sa meeting ng magulang
    mentor sa pagsisimula
    kaagapay sa unang buwan
    gabay na matiyaga
    makakasamang maglakad at magtanong
    local na magpapaliwanag ng kaugalian
    one-on-one na kasama
    gusto kong maging gabay ng bagong dating
    opiekun para sa bagong salta
    may kapitbahay bang handang tumulong
    taong sasama sa ospital
    ituturo ang pagsakay at pag-grocery
    ate-ate ng mga bagong nanay
    kasama ng matanda sa pagpapacheck up
    may tutor ba sa buhay hindi sa klase
    isang taong mapagkakatiwalaan dito
    ina na ka-match ng volunteer
    pamimitas ng berry kasama ang local
    hawakan ang kamay ko sa unang mga hakbang
    kaubanan paingon sa opisina
    kailangan ko ng kasama papunta sa munisipyo, hindi ako marunong mag-polish
    may pwede bang sumama sa akin sa opisina at magsalita
    natatakot akong mag-isa sa doktor, may sasama ba
    kasamang marunong ng polish sa post office at bangko
    may sasama sana sa urzad
    wala akong kilala dito sa city
    may appointment ako sa urzad takot ako mag isa
    lalakas loob ko kung may katabi sa bangko
    sana may taga-rito na magpaliwanag
bago ako dito sana may maglibot sa akin sa lungsod
magtuturo sana ng pasikot-sikot dito
sana may polish na gustong makipagkaibigan at tumulong sa akin
    natatakot akong pumunta mag-isa sa urzad
    sino pwedeng sumama sa akin sa city hall
    pasama naman sa opisina
    gusto ko may kasama pagpunta sa bangko
    senior student na gagabay sa unibersidad
    naliligaw ako sa dean's office`,
  WOMENS_GROUPS: `grupo para sa mga babae lang
    pananahi kasama ang mga kababaihan
    pinay na nais makakilala ng ibang babae
    koło gospodyń wiejskich
    kababaihan na nag-uusap at nagtsatsaa
    crochet at burda
    empowerment ng mga babae
    yoga para sa babae lang
    mga misis na walang magawa sa bahay
    magluto kasama ang mga ale
    araw ng kababaihan
    self-defense ng mga babae
    usapang babae lang, walang lalaki
    single mothers na nagtutulungan
    muslim na kababaihan
    samahan ng mga inang migrante
    girls night
    babaeng nais magnegosyo
    kabit-kabit na habi at sining ng mga babae
    ukrainian, georgian, pinay, magkikita
    asawa kong nababagot, gusto ng kaibigang babae
    klub kobiet
    makeup at pag-aalaga sa sarili kasama ang mga babae
    dalagang bagong salta
    kababaihan sa baryo
    bonding ng mga nanay-nanayan
    biyuda at hiwalay na nagsasama-sama
    suporta ng kapwa babae
    mga lola na gumagawa ng pierogi
    babae ako at gusto kong sumigla
    grupo sa mga kababayen-an
    tahimik na lugar para sa mga babae
    gusto ng asawa ko ng mga kaibigang babae
    may samahan ba ang mga pinay at polish na babae
    saan nagtatahi at naggagantsilyo ang mga babae
    naghahanap ako ng lugar na babae lang ang kasama
    gusto kong matutong magpahalaga sa sarili bilang babae
    nagluluto kami ng mga kumare ko, sali ka
    swimming puro babae
    tahi at tsismis ng mga babae
    ilang oras na walang asawa at anak
    gusto kong manahi at makipagkwentuhan sa mga ginang
chikahan kasama ang ibang mga mare
gusto kong makipag-bonding sa mga babae
mga nanay na nasa bahay lang nagtatagpo tuwing hapon`,
  VOLUNTEERING: `gusto kong tumulong sa iba
    mag-donate ng dugo
    volunteer sa animal shelter
    magluto para sa homeless bilang boluntaryo
    wolontariat para sa estudyante
    bumbero, ochotnicza straż
    maglinis ng ilog
    mag-translate nang libre para sa iba
    may certificate ba ang boluntaryo
    magturo sa mga bata nang walang bayad
    dumalaw sa matatanda
    wośp, mag-donate
    dalhin ang lumang laruan sa ampunan
    makibahagi sa bayanihan
    mag-organisa ng piyesta nang libre
    pilipinong gustong magbalik ng tulong sa lungsod
    tumulong sa ukrainian
    bone marrow donor
    nagtatanim ng puno
    maglakad ng aso ng kapitbahay
    red cross volunteer
    may oras ako tuwing sabado, saan magagamit
    fundraising para sa may sakit
    maglingkod sa simbahan
    walang bayad pero may saysay
    kabataang may pusong tumulong
    hours ng volunteering para sa school
    usher sa pista
    tagapagluto ng lugaw sa kalamidad
    donasyon at oras
    mitabang ko sa uban
    sumali sa tagatulong
    may libreng oras ako at gusto kong makatulong
    saan tumatanggap ng boluntaryo kahit hindi marunong mag-polish
    gusto kong magbigay ng dugo sa unang pagkakataon
    nais ng anak kong magboluntaryo para sa school
    pwede ba akong mag-alaga ng aso sa shelter
    handa akong magturo ng gitara nang walang bayad
    natulungan ako noon, ako naman ang tutulong
    paano sumali sa mga bumberong boluntaryo
    gusto kong magluto ng sopas para sa mga nasa kalye
    gusto kong tumulong tuwing sabado, libre ang oras ko
    may bakante akong oras, saan pwedeng tumulong
    day off ko linggo, gusto kong may magawang mabuti
    kahit hindi marunong mag-polish, pwede ba akong tumulong
    sabado libre ako tumulong
    first aid training sa bumbero
    retired na ako may oras magturo
    gusto ng anak ko tumulong sa shelter ng aso
    libre Sabado ko gusto kong makatulong
    puwede ba akong magluto sa nangangailangan
gusto kong tumulong sa iba kahit walang bayad
retired na ako gusto kong magturo sa mga bata
libre ako tuwing linggo saan puwedeng tumulong
gusto kong tumulong sa mga matatanda
gusto kong makatulong sa kapwa kahit walang bayad`,
  LIBRARY: `saan hihiram ng libro
    library card, magkano
    libro sa tagalog o english
    libreng lugar para mag-aral
    story time para sa bata
    isinauli ko nang late ang libro
    comics at nobela
    pc at printer sa biblioteka
    biblioteka, bukas ba linggo
    audiobook para sa malabo ang mata
    ebook, legimi
    magdo-donate ng libro
    aklat sa pag-aaral ng polish
    tahimik na silid basahan
    dyaryo at magasin
    board game na pwedeng hiramin
    nawala ko ang hiniram na libro
    mahilig magbasa ang anak ko
    book club
    wypożyczyć książkę
    librarian, tulong sa paghahanap
    library sa baryo
    hiram ng dvd
    mga aklat pambata
    may manga at komiks ba kayong naipapahiram
    bookcrossing, palitan ng libro
    mag-photocopy ng pahina
    i-extend ang hiram
    librong pang-review
    saan may mauupuan para magbasa ng libro
    batas trapiko na libro
    asa makahulam og libro
    gusto kong humiram ng nobela sa english
    paano kumuha ng kard para makahiram ng aklat
    may aklat ba kayo sa tagalog para sa mga bata
    naghahanap ako ng tahimik na mauupuan para mag-aral
    nakalimutan kong isauli ang aklat, magkano ang multa
    saan may pagbabasa ng kwento para sa mga paslit
    pwede bang mag-print sa aklatan
    mahilig magbasa ang dalaga ko, saan may aklatan
    may pelikula at laro bang naipapahiram ang aklatan
    gusto kong ipamigay ang mga luma kong libro
    hanggang ilang araw pwedeng hiramin ang aklat
    may dyaryong english ba sa silid-basahan
    libro tagalog o english
    kwento sa dalawang wika
    tahimik na lugar para mag-aral ang anak ko
    tahimik na may wifi
    nobela sa wika ko nang di bibili`,
  CULTURE: `konsyerto sa plaza
    museo, libre ba tuwing linggo
    sine na may english subtitle
    choir na pwedeng salihan
    gitara at banda
    pista at parada
    paskuhan at simbang gabi sa labas
    folk dance, tinikling
    painting workshop
    gusto naming manood ng dula sa teatro
    exhibit ng larawan
    nasaan ang christmas market na may ilaw
    sayaw na salsa
    saan gagala ngayong weekend
    dni płocka
    kastilyo at tour
    libreng palabas
    maghahanda ng pinoy food festival
    photography club
    fireworks sa bagong taon
    jazz, rock, tugtugan
    ati-atihan, sinulog sa poland
    dom kultury, iskedyul
    dulang pambata
    drums at brass band
    craft at keramika
    may diskwento ba sa tiket ng opera
    kailan ang film festival at may english ba
    tula at panitikan
    singing contest
    unsay kalingawan karong dominggo
    museong pambata
    saan may konsyerto ngayong sabado
    gusto naming manood ng sine na may english
    may libreng palabas ba para sa pamilya
    gusto kong kumanta sa koro kahit baguhan
    saan natututong sumayaw ng sayaw ng polish
    anong mga piyesta ang meron ngayong buwan
    nais kong magpinta, may nagtuturo ba
    gusto naming ipakita ang tinikling sa pista ng lungsod
    magkano ang pasok sa museo
    saan pwedeng mamasyal kasama ang mga bata sa linggo
    marunong akong maggitara, may banda bang naghahanap
    anong pwedeng panoorin sa teatro ngayong gabi
    may paputok ba sa bagong taon at saan manonood
    gusto kong makita ang lumang kastilyo at simbahan
    kumakanta ako dati sa choir, may grupo ba dito
    mahilig akong kumanta, saan pwedeng sumali sa koro
    may palabas ba na sine na may english subtitle
    gusto kong sumali sa teatro kahit baguhan
    kumanta sa choir
    tumutugtog ako ng trumpeta may banda ba
    clay at ceramics
    tumutugtog ako ng trumpeta wala akong kasama
    may mapapanood ba sa Sabado
    gusto kong humulma ng putik`,
  SPORT: `basketball kasama ang mga pinoy
    gym na mura
    swimming pool, anong oras
    volleyball team
    badminton tuwing huwebes
    jogging kasama
    sumasayaw kami ng zumba tuwing hapon, sali kayo
    football club ng anak ko
    liga ng basketball
    yoga para sa likod
    gusto kong matutong lumangoy kahit matanda
    boxing at muay thai
    bike trip
    table tennis
    rent ng court
    gusto kong sumali sa fun run at marathon
    arnis, karate
    ice skating
    bowling at darts
    multisport card
    outdoor gym
    pangingisda, kailangan ba ng permit
    siatkówka sa gym ng paaralan, pwede bang sumali
    pambabae na football
    gusto kong magpapayat at magpalakas ng katawan
    wall climbing
    kayak sa wisła
    paliga ng mga manggagawa
    chess at sports club
    nordic walking
    dula og basketball
    tennis para sa baguhan
    saan naglalaro ng basketball ang mga pinoy
    gusto kong mag-gym, magkano ang buwanan
    may nagtuturo bang lumangoy sa matatanda
    naghahanap kami ng kalaban sa volleyball
    gusto ng anak kong lalaki na sumali sa football
    saan may court na pwedeng arkilahin
    gusto kong tumakbo tuwing umaga na may kasama
    anong oras bukas ang swimming pool
    may paliga ba para sa mga nagtatrabaho
    gusto kong mag-yoga dahil sumasakit ang likod ko
    saan pwedeng mag-badminton pagkatapos ng trabaho
    tumaba ako dito, gusto kong mag-ehersisyo
    nagbo-boxing ako noon, may gym ba ng boksing
    gusto naming magbisikleta tuwing linggo
    may ice skating ba sa taglamig at may paupahang skates
    kailangan ba ng papel para mamingwit sa ilog
    laro volleyball linggo
    matuto lumangoy kahit matanda
    gusto ko pumayat
    sabi ng doktor gumalaw galaw ako
    jogging na may kasama sa gabi
    kulang kami ng dalawa sa laro
    magaling mag dribble ang anak ko hanap ng team
    maghapon akong nakaupo gusto kong gumalaw`,
  RELIGION: `misa sa english
    simbahang katoliko na malapit
    kumpisal na may paring nag-eenglish
    binyag ng anak ko
    iglesia ni cristo
    born again, worship service
    simbang gabi at pasko
    mosque, jumu'ah
    rosaryo at nobena
    kasal sa simbahan
    first communion ng bata
    bible study tuwing huwebes ng gabi
    padre na magbabasbas sa bahay
    el shaddai
    choir sa parokya
    mahal na araw, via crucis
    dasal para sa may sakit
    templo ng buddhist
    orthodox na simbahan
    ramadan, halal, dasal
    santo niño
    katekismo para sa mga bata bago ang unang komunyon
    mormon, jehova
    kapilya sa ospital
    samahan ng simbahan ng mga pilipino
    kolęda, bisita ng pari
    sto. rosario sa mga pinoy
    abo sa miyerkules
    nais kong magpa-misa sa yumao
    may sabbath ba ng adventist dito
    asa ang simbahan nga english ang misa
    sunday service online
    anong oras ang misa tuwing linggo
    may misa ba sa english o tagalog
    gusto kong mangumpisal pero hindi ako marunong mag-polish
    saan pabibinyagan ang anak namin
    gusto naming magpakasal sa simbahan
    may dasalan ba ang mga born again dito
    nasaan ang mosque na pinagdarasalan tuwing biyernes
    gusto kong sumali sa koro ng parokya
    nais naming magdaos ng simbang gabi
    maysakit ang tatay ko, may paring pupunta ba
    saan nagsisimba ang mga iglesia ni cristo
    magpapa-misa kami para sa yumaong lola
    naghahanap ako ng prayer group ng mga pilipino
    may templo ba ng mga budista sa malapit
    simbang gabi meron ba
    gusto naming pabinyagan ang bunso
    saan nagdarasal ang mga Pinoy tuwing Linggo
    makakapunta ba ang pari sa nakaratay
    gusto ng lola ang ostiya sa bahay
    basbas para sa maysakit`,
  BUSINESS: `negosyo sa poland ng pinoy
    nais palaguin ang maliit na negosyo
    importing ng paninda mula asya
    chamber of commerce, anong tulong
    kasosyo na polish
    paano magnegosyo dito
    online selling sa europa
    grant para sa kompanya
    asian store, paano palalakihin
    tagapayo sa negosyo
    pang-angkat ng produktong pinoy
    bahin sa negosyo
    pagpapatakbo ng kompanya
    may maliit kaming tindahan at gusto naming lumaki
    saan hihingi ng payo ang negosyanteng dayuhan
    gusto kong mag-angkat ng paninda galing pilipinas
    may pondo ba para sa mga negosyante
    naghahanap ako ng kasosyo at supplier
    may maliit akong negosyo gusto palakihin`,
  STARTING_BUSINESS: `magtatayo ako ng nail salon
    mag-open ng filipino restaurant
    ceidg, paano magparehistro
    pwede bang magnegosyo ang may trc
    kapital mula urząd pracy
    spółka z o.o., magkano
    food truck ng lumpia ang gusto kong simulan
    business plan
    accountant para sa nagsisimula
    mag-freelance bilang designer
    permit ng sanepid para sa kusina
    pkd code
    upa sa puwesto ng tindahan
    panaderya ng pandesal
    jdg, zus at buwis sa simula
    may pautang ba para sa startup
    isasara ang negosyo pansamantala
    online shop, kailangan ba irehistro
    ayaw ko nang mamasukan, gusto kong sariling amo
    sari-sari store
    cleaning company
    partner sa pagtatayo ng kompanya
    pangalan ng kompanya at tatak
    kasa fiskalna para sa tindahan
    lisensya sa alak
    działalność nierejestrowana
    mag-barber shop
    balak kong mag-catering ng lutong pinoy
    training sa entrepreneur para sa migrante
    pagkuha ng pwesto sa palengke
    unsaon pagsugod og negosyo
    magkano ang puhunan para magsimula
    gusto kong magbukas ng kainan ng lutong pinoy
    pwede ba akong magtayo ng negosyo kahit trc lang
    magkano ang kailangan para magbukas ng salon
    sawa na akong mamasukan, magtatayo ako ng sarili
    saan irerehistro ang bagong negosyo
    may ibinibigay bang puhunan sa nagsisimula
    gusto ng misis kong magbenta ng cake mula sa bahay
    anong permit ang kailangan sa pagtitinda ng pagkain
    may idea ako walang puhunan
    magtayo ng karinderya
    magbenta online ng legal
    gumagawa ako ng cake sa bahay gusto kong irehistro
    gusto ko mag food cart ng siomai
    nagbe-bake ako gusto kong may papel
    ano kailangan para maging sariling amo
    isara ang kompanyang binuksan ko
magbubukas kami ng kainan ng lutong pinoy
online seller ako kailangan ko bang magparehistro`,
  EMPLOYING_FOREIGNERS: `kukuha ako ng tauhan mula pilipinas
    may-ari ako ng restaurant, kailangan ng kusinero mula asya
    paano mag-hire ng foreigner
    papeles ng amo para sa dayuhang manggagawa
    multa sa pag-empleyo ng walang papel
    powiadomienie sa urząd pracy
    sponsor ng work visa ng pinsan ko sa shop ko
    check ng karta ng tauhan
    kailangan ko ng dalawampung welder
    seasonal na manggagawa sa sakahan ko, ako ang may-ari
    ukrainian na tauhan, paano i-report
    zatrudnienie cudzoziemca, obligasyon
    kontrata na bilingual para sa empleyado
    orientation sa bagong empleyadong dayuhan
    estudyanteng dayuhan, pwede ko bang kunin
    labor market test
    agency kami, magpapadala ng tao
    tirahan ng mga trabahador na dayuhan
    polish class para sa staff ko
    i-report kung umalis ang empleyado
    hiring manager na naghahanap ng nurse mula abroad
    oświadczenie para sa georgian na helper
    zus ng mga dayuhang empleyado
    inspeksyon dahil sa foreign workers ko
    paano i-extend ang permit ng staff
    asylum seeker, legal bang kunin sa kompanya
    quota ng dayuhan sa kompanya
    integration sa lugar ng trabaho para sa mga dayuhang tauhan ko
    kumpanya namin kulang sa tao
    transfer ng manggagawa mula ibang employer
    ayaw kong makasuhan, tamang paraan sa pag-hire ng pinoy
    ako ang employer, anong isusumite
    may talyer ako gusto kumuha ng pinoy
    tatlong welder galing pinas anong papeles
    may salon ako gusto kumuha ng pinay
    restaurant ko kailangan ng kusinero galing asia
    visa ng tauhan ko paso na ano gagawin ng employer
    may karinderya ako gusto kong kumuha ng kusinerong Nepali
    kailangan ng bukid ko ng tagapitas galing labas
kukuha ako ng kusinero galing pinas para sa restaurant ko`,
};
