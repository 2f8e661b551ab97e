import type { Sayings } from './sayings.ts';

/** What people from Latin America and Spain say who need a service, with the Polish words that they hear in offices and at work. */
export const es: Sayings = {
  WORK: `todo lo que tiene que ver con trabajar aquí legalmente
    cómo funciona el trabajo en polonia para un extranjero
    tengo una duda sobre mi chamba y no sé a quién preguntar
    mi marido quiere laburar pero no conocemos las reglas
    dónde preguntan los inmigrantes sobre cosas del trabajo
    asuntos laborales para colombianos en płock
    vine a camellar y necesito orientarme
    ayuda con el curro en polonia
    quién ayuda a los trabajadores extranjeros de las fábricas
    trabajo, contratos, permisos, todo junto
    praca dla cudzoziemca o sea trabajo para extranjeros
    llevo años trabajando fuera y ahora quiero trabajar aquí
    oficina para temas laborales
    recién llegado y quiero laburar legal
    quién explica cómo funciona el trabajo acá
    todo sobre empleo para extranjeros`,
  JOB_SEARCH: `busco trabajo de lo que sea
    necesito chamba urgente, tengo que mandar plata a mi familia
    dónde cuelgan las ofertas de empleo en la ciudad
    hay vacantes para gente sin polaco
    quiero trabajar en una bodega empacando cajas
    busco camello para mí y para mi esposa, los dos juntos
    mi hijo de 19 años no encuentra curro
    recoger fresas y manzanas en temporada, con quién hablo
    mi primo llega el lunes y quiere un puesto en la fábrica de carne
    laburo de medio tiempo mientras los niños están en clase
    se acabó la cosecha y me toca buscar otra cosa
    soy soldador con experiencia, quién me contrata
    limpieza de casas por horas, dónde me anoto
    me dejaron sin turnos en la agencia y quiero otro empleador
    feria de empleo este mes
    quién necesita una niñera o una cuidadora interna
    tengo licencia de camión y busco empresa de transporte
    cómo me postulo en el urząd pracy sin hablar polaco
    mandé cincuenta hojas de vida y nadie me llama
    pega de noche en panadería o en hotel
    ofertas para pensionado que aún puede trabajar
    trabajo de verano para estudiantes
    ayudante de cocina en un kebab o en un restaurante
    dónde preguntan por obreros para la construcción
    mi cuñada cose muy bien y quiere entrar a un taller de costura
    agencia de trabajo que no cobre por conseguir puesto
    cambiar de empleo porque el actual paga muy poco
    un empleo con alojamiento incluido cerca del campo
    quiero repartir comida en bici, cómo empiezo
    me gustaría un puesto de oficina, hablo inglés y español
    busco trabajo como operario en el invernadero de tomates
    se busca gente para champiñones, a quién llamo
    chamba de fin de semana
    camello por días
    busco pega en una fábrica
    laburo en negro no, algo legal
    reciben gente sin idioma en la empacadora
    cosecha de frutillas
    manejo tráiler, quién contrata
    changas por la tarde
    trabajo de medio tiempo limpiando casas
    me postulé a todo y nadie responde
    medio tiempo porque el niño sale a las dos
    algo cerca para recoger a la niña
    mesera con experiencia
    pareja busca empleo junta
    ayudante de jardín
    sushero busca restaurante
    costurera busca taller
    programadora en plock
    albañil libre el lunes
    ando detrás de un camellito así sea por horas
    toqué puertas en todas las fábricas y nadie me llama de vuelta
    mi primo acaba de aterrizar y quiere ponerse a producir
    sé manejar grúa y plancha, ¿quién necesita manos
    dejé mis datos en tres agencias y sigo esperando el timbrazo
    con lo de mi marido no alcanza, quiero entrar a lo que sea
    ando buscando un trabajito de lo que salga
    algún currito para el verano
    quiero chambear aunque sea por horas
    quién da laburo en el campo`,
  UNEMPLOYMENT: `me quedé sin trabajo, cómo me apunto al paro
    inscribirme como desempleada en el urząd pracy
    cerró la fábrica y nos mandaron a todos a la casa
    tengo derecho a cobrar el paro si soy extranjero
    zasiłek dla bezrobotnych, cuánto dan y por cuánto tiempo
    cuántos meses hay que haber cotizado para el subsidio de desempleo
    mi esposo está cesante desde enero
    qué papeles llevo para registrarme sin empleo
    me dieron el świadectwo pracy y ahora qué hago
    si estoy parado me pagan el médico
    perdí la cita en la oficina de empleo y me borraron de la lista
    me quitaron el estatus de desempleado por viajar
    puedo salir de vacaciones estando inscrito en el paro
    trabajé en alemania, cuentan esos meses para el desempleo
    formulario u1 para llevar el paro de un país a otro
    seguro de cesantía en polonia
    mi mujer quedó en la calle laboralmente después de la maternidad
    recorte de personal, a dónde voy primero
    no tengo ingresos porque terminó mi contrato el viernes
    cuándo depositan la prestación por desempleo
    me toca firmar cada mes en la oficina de paro
    status bezrobotnego con karta pobytu
    rechacé una oferta y me cortaron la ayuda del paro
    mi vecino lleva un año desempleado y no está registrado
    despedida con un bebé, puedo cobrar desempleo
    se registra uno por internet o hay que ir en persona como parado
    me echaron la semana pasada y necesito el subsidio
    constancia de que estoy desempleado para otra oficina
    desocupado de sesenta años, qué ayuda me toca hasta jubilarme
    bezrobotny rejestracja, ayuda en español
    trabajé solo tres meses, me corresponde algo de paro
    me consiguieron empleo, cómo aviso que ya no estoy desempleado
    me botaron del trabajo
    hay paro aquí
    cerró la fábrica y quedamos en la calle
    cobrar el desempleo
    recortaron personal y me tocó a mí
    quebró la bodega y quedamos varados
    cerraron de un día para otro
    el patrón quebró y sin trabajo
    recortaron la plantilla y me tocó a mí
    se acabó la temporada de manzana y quedé en el aire
    el taller bajó la cortina y ya no hay ingresos en la casa
    me dijeron hasta luego y entregué el carnet
    cómo me anoto como parado para seguir cubierto
    quedé cesante y no sé si me toca algún subsidio
    la fábrica cerró y nos dejó a todos afuera
    cerraron la planta y quedamos sin nada
    la empresa quebró y estamos todos en la calle`,
  CAREER_GUIDANCE: `ayuda para hacer mi hoja de vida en polaco
    revisar el cv antes de mandarlo
    no sé en qué podría trabajar aquí con mi experiencia
    quiero cambiar de oficio a los cuarenta
    tengo entrevista el jueves y estoy nerviosa
    cómo se escribe una carta de presentación
    qué preguntan en las entrevistas en polonia
    era profesora en mi país, qué puedo hacer aquí
    orientador laboral que me escuche y me diga mis opciones
    mi hijo no sabe qué profesión escoger
    currículum con foto o sin foto
    practicar la entrevista con alguien
    test para saber para qué sirvo
    doradca zawodowy en español
    volver a trabajar después de criar tres hijos
    cómo explico los años que no trabajé
    perfil de linkedin y correo formal para empresas
    para qué profesiones hay futuro en esta región
    soy enfermera pero limpio oficinas, cómo salgo de eso
    qué habilidades mías valen en el mercado polaco
    mi esposa era contadora y quiere reorientarse
    plan de carrera paso a paso
    traducir mi experiencia a un cv europass
    me da miedo vender mis cualidades delante de un jefe
    asesoría para jóvenes que buscan su primer empleo
    qué cursos me sirven según lo que ya sé hacer
    cómo pido una carta de recomendación
    quiero ascender y no quedarme siempre de operario
    consejo profesional para una mujer de cincuenta
    consejera vocacional, cita gratuita
    hacer un portafolio de mis trabajos de carpintería
    me llaman a entrevistas pero nunca me eligen
    hoja de vida en polaco
    no sé a qué dedicarme a los cuarenta
    quiero cambiar de rubro
    ensayar una entrevista
    mejorar mi currículo
    estoy quemado en la cocina y quiero otra cosa
    mandé cuarenta hojas de vida y nada
    nadie llama después de la entrevista
    nervios antes de la entrevista
    qué le digo a la reclutadora
    miedo a la entrevista en polaco
    nunca he hecho una entrevista y me tiemblan las manos
    no sé para qué sirvo además de cargar cajas
    qué pongo en la hoja si solo trabajé en el campo
    quiero pasar de la banda de empaque a una oficina
    alguien que me oriente hacia dónde moverme laboralmente
    me preguntaron mis fortalezas y me quedé mudo`,
  VOCATIONAL_TRAINING: `curso de montacargas con certificado
    quiero aprender a soldar
    sacar el papel de carretillero, kurs na wózki widłowe
    dónde enseñan a poner uñas y pestañas
    curso de peluquería o barbería en las tardes
    la oficina de empleo me paga una capacitación
    prácticas en una empresa, staż con beca
    aprender un oficio sin ir a la universidad
    curso de cuidadora de ancianos
    mi hermano quiere ser electricista, uprawnienia sep
    manejo de excavadora o grúa, dónde se estudia
    curso de cajera y manejo de caja registradora
    capacitación de manipulación de alimentos y libreta sanitaria
    carné profesional de camionero código 95
    formación para trabajar en altura y montar andamios
    taller de costura industrial
    curso de motosierra para podar árboles
    programación y diseño gráfico para principiantes, formación profesional
    estudiar mecánica de autos como adulto
    quiero ser masajista, hay cursos cortos
    contabilidad básica, curso con diploma
    cocinero o panadero, aprender el oficio en un taller
    aprendiz en carpintería, alguien recibe
    tengo certificado de operador vencido, dónde lo renuevo
    formación gratuita financiada por la unión europea
    curso bhp de seguridad antes de empezar
    el jefe quiere que saque el udt para la carretilla
    guardia de seguridad, qué licencia o curso se necesita
    mi esposa quiere hacer un curso de manicura con descuento
    lecciones de cnc y dibujo técnico
    aprobé la teoría pero me falta la práctica del montacargas
    capacitarme mientras estoy sin trabajo
    curso de instalador de paneles solares
    curso de soldador
    licencia de montacargas
    aprender un oficio
    curso de uñas o barbería
    manejar retroexcavadora
    capacitación pagada por la oficina de empleo
    quiero sacar el carné de carretillero para ganar más
    dónde enseñan a soldar sin cobrar
    me gustaría aprender a poner uñas o cortar pelo con diploma
    un cursito de electricidad para dejar de ser peón
    piden certificado de alturas y no lo tengo
    el jefe prefiere a los que tienen el papel de la grúa
    hay cursitos gratis para conseguir trabajo
    quiero capacitarme en algo para ganar más`,
  QUALIFICATION_RECOGNITION: `homologar mi título universitario
    mi diploma de colombia vale aquí
    soy médica venezolana y quiero ejercer en polonia
    nostrificación de título, cuánto demora
    reconocer el bachillerato de mi país
    qué hago para que acepten mi título de enfermera
    apostillar el diploma desde el extranjero
    ingeniero civil con cartón peruano, cómo lo convalido
    uznanie dyplomu, dónde se pide
    mi esposo es odontólogo y no le dejan trabajar de eso
    equivalencia de estudios para una empresa
    llevo diez años cocinando pero no tengo ningún papel que lo diga
    certificar lo que sé hacer sin volver a estudiar
    validar mi experiencia de electricista con un examen
    convalidar materias que ya cursé en la uni de allá
    profesora titulada en el salvador, puedo enseñar acá
    se reconoce el título técnico del sena
    carta que explica a qué nivel corresponde mi licenciatura
    nawa, reconocimiento de diplomas
    colegiarse como arquitecto en polonia
    mi carrera de derecho hecha en quito no la aceptan
    traje el título pero no el plan de estudios ni las notas
    fisioterapeuta extranjero, derecho a ejercer
    matrícula profesional de farmacéutica en otro país
    me rechazaron la homologación, se puede apelar
    dyplom spoza unii, cómo lo reconocen
    me gradué de psicología en argentina y quiero que cuente aquí
    el examen para médicos extranjeros lek
    certificado de veterinario, quién decide si sirve
    diploma de maestría de la habana, comparar con el polaco
    contar mis estudios para entrar a un puesto público
    perdí el título original, cómo demuestro que soy licenciado
    era ingeniero y cargo cajas
    fui profesora y acá limpio
    homologar mi título
    odontóloga que quiere ejercer
    electricista sin papeles polacos
    convalidar la carrera
    partera que quiere entrar a un hospital
    paramédico con experiencia
    enfermera para un piso de hospital
    médica sin licencia aquí
    maestra de jardín con título
    en mi país era odontóloga y aquí limpio pisos
    mi cartón de contador no vale nada en este lado
    soy maestra titulada y quiero dar clases acá
    cómo hago para que acepten mis notas de la universidad
    diez años de partera y aquí dicen que no soy nadie
    me piden apostillar y validar la carrera
    era dentista en mi país y quiero trabajar de eso
    allá era enfermera, aquí limpio casas`,
  WORK_PERMIT: `puedo trabajar con visa de turista
    necesito permiso para que me contraten
    zezwolenie na pracę, quién lo saca, yo o el jefe
    cambié de fábrica, sirve el mismo permiso
    se vence mi autorización de trabajo en dos meses
    oświadczenie o powierzeniu pracy, qué es eso
    mi visa es de estudiante, cuántas horas me dejan trabajar
    el patrón dice que ya metió el permiso pero no me muestra nada
    permiso de temporada para cosechar
    trabajar legalmente mientras espero la tarjeta
    pedí asilo, desde cuándo tengo derecho a emplearme
    tarjeta azul para profesionales
    la agencia me cobró por el permiso y nunca llegó
    soy esposa de polaco, todavía requiero autorización para trabajar
    permiso tipo a para mi primo que sigue en honduras
    me cambiaron el puesto y en el papel dice otro cargo
    el documento dice varsovia pero trabajo en płock
    acceso libre al mercado laboral, quién lo tiene
    le negaron la autorización a mi empleador
    cuánto tarda el voivodato en dar el permiso para trabajar
    quiero tener dos trabajos, vale un solo permiso
    pozwolenie na prace dla kolumbijczyka
    con pasaporte paraguayo me dejan laborar sin trámite
    qué pasa si trabajo sin autorización
    mi permiso es solo por medio tiempo y hago jornada completa
    terminé la carrera en polonia, aún tengo que pedir permiso
    renovar el zezwolenie con la misma empresa
    la empresa cambió de nombre y mi autorización quedó vieja
    permiso para trabajar de niñera en una casa particular
    visa de trabajo nacional tipo d desde bogotá
    declaración del patrón registrada en urząd pracy
    me ofrecieron un puesto pero exigen el papel de trabajo legal
    mi permiso es con otra empresa
    cambiar de patrón y el permiso
    se vence el zezwolenie
    con visa de turista puedo trabajar
    la agencia demora el permiso
    estudiante, cuántas horas puedo trabajar
    visa de estudiante y empleo
    estudio y quiero trabajar medio tiempo
    cerró la empresa y el permiso era con ella
    me salió otra empresa pero el papel dice la anterior
    la fábrica quiere tomarme y pregunta si estoy habilitado
    vine de turista y un señor me ofrece puesto
    cuánto se demora la autorización para empezar a laborar
    la oficina le pidió al patrón una declaración por mí
    con el trámite en curso, ¿puedo entrar a la planta`,
  WORKERS_RIGHTS: `cuáles son mis derechos en el trabajo
    me hacen trabajar doce horas seguidas sin descanso
    no me dan vacaciones ni días libres
    el jefe me grita y me humilla delante de todos
    me descuentan la cama y el transporte del sueldo
    cuántas horas extra me pueden exigir
    quiero hablar con un sindicato
    estoy embarazada y me ponen a cargar cajas
    trabajo domingos y festivos sin recargo
    si me enfermo me tienen que pagar, l4
    mi compañera de la línea sufre acoso laboral
    cuál es el salario mínimo por hora este año
    no me dejan ni ir al baño en el turno
    cómo le digo al encargado que no haré más horas
    derechos de las empleadas domésticas internas
    código laboral explicado en español
    el capataz cambia los turnos de un día para otro
    el jefe nos grita y nos insulta
    nos descuentan la cama y el bus
    no dejan ni almorzar
    obligan a quedarse después del turno
    no me dan vacaciones
    me amenazan por estar de baja
    cuentan cada escaneo y amenazan
    no cumplo la meta y me echan
    quitan el bono por no llegar
    doce horas de pie
    no dejan ir al baño
    obligan todos los domingos
    calor en la nave y sin agua
    nos hacen ir los festivos por lo mismo
    no dan permiso para un entierro
    me cambiaron de turno de castigo
    licencia sin sueldo forzada
    embarazada y me ponen a cargar
    no dieron botas
    nos tienen doce horas sin sentarnos ni tomar agua
    el encargado grita y nos llama burros
    llevo un año sin un solo día libre
    me descuentan la cama y el transporte sin avisar
    dicen que si me enfermo no vuelva
    el domingo nos obligan a ir y lo pagan igual
    debería salir a las cuatro y nos retienen
    el turno se alarga y nadie lo apunta
    se acaba mi horario y no dejan marchar
    me acosa el supervisor en el trabajo
    sufro acoso laboral y no sé a quién decirle
    mi jefe me hostiga delante de todos
    nos tratan como animales en la planta`,
  UNPAID_WAGES: `no me han pagado el sueldo de marzo
    el patrón se desapareció con la plata de todos
    me deben dos quincenas y no contestan
    me pagaron menos horas de las que hice
    renuncié y no me quieren liquidar
    me pagan en sobre y siempre falta
    la agencia se quedó con mi último pago
    trabajé tres semanas de prueba y dicen que eso no se paga
    cómo reclamo lo que me debe la constructora
    el jefe dice la otra semana, la otra semana, y nada
    quebró la empresa y quedamos sin cobrar
    mi colilla de pago no cuadra con lo que llegó al banco
    le quitaron doscientos zlotys de multa por romper una caja
    nie zapłacił mi szef, ayuda
    mi marido puso azulejos todo el mes y el dueño no le dio nada
    no cobré las horas nocturnas
    vacaciones no disfrutadas, me las tienen que abonar
    tengo fotos del horario y mensajes, sirven para cobrar lo mío
    me estafaron con el jornal en la finca de cebollas
    no depositaron la nómina y mañana vence la renta
    calcular cuánto me adeuda la fábrica
    me retienen el salario hasta que devuelva el uniforme
    no tenía contrato, igual puedo exigir que me paguen
    descuento por alojamiento que nunca acepté
    finiquito impago
    trabajé a destajo por kilo y pesaron mal a propósito
    el dueño del restaurante no suelta las propinas ni el sueldo
    carta para exigir el pago al empleador, wezwanie do zapłaty
    somos quince filipinos y latinos a los que no les pagaron
    me amenazó cuando le pedí mi dinero del mes
    wypłata no llega hace cuarenta días
    el que me contrató no es el dueño, a quién le cobro
    el jefe me debe plata de dos meses
    salí de la empresa y no me pagan la liquidación
    el patrón se desapareció y no nos pagó la cosecha
    me quedaron debiendo las horas extra
    el patrón no paga hace meses
    se fue sin pagarnos
    me robaron horas
    el sueldo no cayó
    quincena incompleta
    la agencia jura que pagó y no hay nada
    rrhh le echa la culpa al banco
    prometen mañana hace un mes
    el desprendible dice más de lo que llegó
    el patrón dice que ya pagó
    el capataz prometió pagar y se esfumó
    dijo después de la cosecha y nada
    nos embolataron con el pago
    contrato dice treinta y pagaron veintidós
    otra tarifa de la prometida
    descontaron el casco
    no contaron las noches
    dieron la mitad
    recogimos fresas sin papeles y nada
    trabajé en negro y me tumbaron
    se cumplió la quincena y la cuenta sigue en cero
    el contratista se voló con lo de todos
    me consignaron la mitad y dice que después
    trabajé tres semanas y ahora no contesta
    prometió veintiocho la hora y giró veinte
    ya van dos meses de excusas con mi dinero
    me robaron horas de la quincena
    el patrón no me ha cancelado el mes
    se hace el loco con la plata que me debe
    me tumbó la plata de tres semanas
    me pagan menos de lo prometido
    el granjero nos mandó a casa sin un centavo`,
  EMPLOYMENT_CONTRACT: `qué estoy firmando, el contrato está todo en polaco
    diferencia entre umowa zlecenie y umowa o pracę
    me despidieron por whatsapp
    quiero renunciar, con cuántos días aviso
    no tengo contrato escrito, solo palabra
    me hicieron firmar hojas en blanco
    cómo se escribe la carta de renuncia, wypowiedzenie
    me echaron estando de baja médica
    se puede despedir a una mujer embarazada
    el contrato dice media jornada y hago completa
    período de prueba, cuánto dura legalmente
    me quieren pasar a autónomo para no pagarme seguro
    no me dan copia de lo que firmé
    rescindir el acuerdo con la agencia y pasarme a la fábrica directo
    umowa o dzieło, qué derechos da
    me cambiaron las condiciones con un anexo
    se terminó el contrato y sigo yendo, es legal
    finiquito, qué me toca cuando salgo
    multa de cinco mil en el contrato si me voy antes
    no me entregaron el certificado laboral al salir
    revisar un contrato antes de firmarlo
    firmé en mi país y aquí me dieron otro distinto
    me botaron sin preaviso por llegar tarde una vez
    quiero indefinido después de tres contratos temporales
    trabajo en negro y quisiera que me formalicen
    cláusula de no competencia, me obliga
    mutuo acuerdo, me presionan para que lo firme
    me corrieron de la chamba y no me explicaron la razón
    contrato en dos idiomas, cuál vale
    mi sobrina trabaja en una casa sin ningún papel
    impugnar el despido ante el juzgado laboral, plazo
    cuánto preaviso me toca si llevo dos años
    umowa zlecenie qué es
    trabajo sin papeles ni contrato
    quieren que firme algo en polaco
    cuánto aviso debo dar para renunciar
    contrato basura
    se acabó la prueba y me sacan sin motivo
    me dijeron que no vuelva
    el contrato acaba este mes
    me botaron de un día para otro por mensaje
    no me dejan ver lo que firmé
    quiero irme pero dicen que pague una multa
    cuántos días antes tengo que avisar que me voy
    pedí permiso por mi embarazo y me sacaron
    llevo meses y todavía todo es de palabra
    ando camellando en negro y quiero saber mis derechos
    llevo meses laburando en negro
    me corrieron sin carta ni nada
    trabajo por izquierda y tengo miedo
    me pagan por debajo de la mesa sin contrato`,
  LABOUR_INSPECTION: `quiero denunciar a mi empresa sin que sepan que fui yo
    a quién aviso que en la obra no hay cascos ni arneses
    pip, państwowa inspekcja pracy, cómo me quejo
    que venga un inspector a ver cómo trabajamos
    en el galpón no hay ventilación y huele a químicos
    la máquina no tiene protección y alguien va a perder un dedo
    trabajan menores de quince en la cosecha, dónde se reporta
    reclamo contra la agencia temporal por irregularidades
    nos hacen firmar listas de horas falsas, quién controla eso
    denuncia anónima contra el patrón
    inspector laboral que hable español o inglés
    la fábrica esconde gente cuando llega el control
    no nos dan guantes ni botas ni ropa de protección
    manejan el montacargas sin licencia y nadie controla
    en la planta hace cuarenta grados y no dan agua
    el empleador no tiene a nadie registrado
    cuánto demora la inspección después de la queja
    qué pasa con la empresa cuando la inspeccionan
    skarga na pracodawcę, carta en mi idioma
    me pueden despedir por llamar a la inspección
    inspección del trabajo teléfono de consulta
    no hay salida de incendios en el taller de costura
    andamio flojo, ya se lo dijimos al capataz y no hace nada
    nadie nos dio capacitación de seguridad antes de subir al techo
    controlar una finca donde explotan a temporeros
    supervisión estatal de las condiciones laborales
    autoridad que multa a los jefes abusivos
    usan pesticidas mientras nosotros recogemos
    quiero que revisen si la empresa paga horas extra a todos
    inspektor pracy, mandar queja por correo
    no respetan las once horas de descanso entre turnos, quién los sanciona
    fotos de condiciones peligrosas, dónde las envío
    denunciar a la empresa
    sin casco en la obra
    máquina sin protección
    denuncia anónima al pip
    sin barandas en el tercer piso de la obra
    cables pelados en la nave
    sin guantes con químicos
    salida de emergencia con candado
    en la obra no hay barandas ni cascos y nadie dice nada
    la cortadora no tiene protección y ya hubo sustos
    nos hacen respirar solvente en un cuarto cerrado
    quiero denunciar la planta sin dar mi nombre
    hay menores cargando bultos de noche
    que alguien vaya a revisar ese galpón`,
  WORK_ACCIDENT: `me caí del andamio y el jefe no quiere reportarlo
    me corté la mano con la máquina
    la prensa le aplastó el dedo a mi compañero
    me quemé con ácido en la planta
    indemnización después de un accidente laboral
    se me vino una paleta encima en la bodega
    me dijeron que dijera en el hospital que fue en casa
    accidente camino al trabajo, cuenta
    protokół powypadkowy, quién lo hace
    mi marido murió en la obra, qué derechos tengo
    me jodí la espalda cargando sacos
    porcentaje de daño a la salud, comisión del zus
    perdí la vista de un ojo por una esquirla
    trabajaba sin contrato cuando me accidenté
    wypadek przy pracy, qué hago
    enfermedad profesional de los pulmones por el polvo
    túnel carpiano por la línea de empaque, es enfermedad laboral
    me resbalé en el piso mojado de la cocina del restaurante
    choqué con la camioneta de la empresa en horario de trabajo
    no puedo volver a mi puesto después de la lesión
    quién paga la rehabilitación tras el accidente en la fábrica
    el montacargas me pasó por el pie
    me intoxiqué en el invernadero y terminé vomitando
    testigos del accidente, los necesito
    el patrón me llevó a casa en vez de llamar la ambulancia
    pensión por invalidez causada en el trabajo
    me rompí el brazo recogiendo manzanas, caí de la escalera
    inventaron que yo estaba borracho cuando me lastimé
    seguro de accidentes laborales, cómo se cobra
    mi hijo quedó inválido en la construcción
    plazo para declarar el accidente al empleador
    me electrocuté arreglando un cable en la nave
    me corté la mano con la cuchilla
    me caí de la escalera cosechando
    el jefe dice que diga que fue en casa
    el montacargas me pisó el pie
    me quemé con ácido
    me jodí la espalda cargando
    me saltó una esquirla al ojo
    manguera a presión me pegó en la cara
    me cayó una estiba en la pierna
    me dio corriente la máquina
    la prensa me aplastó el dedo
    me resbalé en el piso mojado
    me intoxiqué con pintura
    hernia por cargar
    se me salió un disco y no anotaron
    me jodí la espalda en la línea
    levanté un bulto y algo tronó
    ciática por el trabajo
    polvo en los pulmones por lijar
    me quedo sordo por el ruido
    alergia a químicos
    si reporto la pierna rota me echa
    el capataz quiere que pida vacaciones
    se me vino encima una estiba y no camino bien
    la sierra me llevó la punta del dedo
    me caí de la escalera podando y el patrón no llamó a nadie
    me quemé con aceite en la cocina del restaurante
    dicen que fue culpa mía y que no hay indemnización
    tengo la espalda molida desde que levanté ese motor`,
  RESIDENCE: `necesito legalizar mi situación en polonia
    mis papeles están vencidos y no sé qué hacer
    se acaba mi visa, puedo quedarme
    entré sin visa por noventa días y quiero seguir aquí
    qué documentos debe tener un extranjero
    estoy sin papeles y tengo miedo
    extranjería en płock, dónde queda
    cómo regularizo a toda mi familia
    urząd wojewódzki sprawy cudzoziemców
    qué trámites de migración me faltan
    vine de turista y me quise quedar
    documentos para vivir legal en este país
    qué tipo de estadía me conviene pedir
    se me acaba la visa
    quiero quedarme legal
    asuntos de migración
    mi mamá quiere venir a visitarme, qué visa
    cómo invito a mis papás a Polonia`,
  RESIDENCE_PERMIT: `sacar la karta pobytu por trabajo
    renovar mi tarjeta de residencia que vence en agosto
    cuándo me toman las huellas
    llevo un año esperando la decisión de residencia
    traer a mi esposa y mis hijos, reunificación
    me casé con un polaco, cómo pido la residencia
    perdí el empleo y mi tarjeta depende de ese trabajo
    recoger la karta que ya está lista
    residencia temporal por estudios
    me pidieron completar documentos, wezwanie del voivoda
    me negaron la residencia, cuántos días para recurrir
    sello rojo en el pasaporte mientras espero
    cambié de empleador, tengo que avisar para la tarjeta
    mi bebé nació aquí, qué residencia le dan
    ver en qué va mi expediente, numer sprawy
    perdí la tarjeta de residencia en el bus
    cuánto cuesta el trámite de pobyt czasowy
    cita en el departamento de extranjeros, no hay turnos
    viajar fuera con la residencia en trámite
    mi karta tiene mal escrito el apellido
    permiso de tres años por el trabajo en la fábrica
    residencia para el papá de un niño polaco
    llevo meses esperando la tarjeta
    huellas en el voivodato
    sello en el pasaporte
    me llegó carta de que faltan papeles
    traer a mi esposa
    cambié de empresa mientras espero la karta
    me despidieron, pierdo la tarjeta
    se acabó el contrato pero la karta vale
    divorcio de polaco y mi tarjeta
    piden antecedentes penales
    qué anexos lleva la solicitud
    requerimiento de papeles
    solicitud en trámite, puedo viajar y volver
    perdí la tarjeta en el tren
    en qué va mi caso
    tarjeta por mi esposa
    mi plástico se vence en marzo y no tengo turno
    metí los papeles hace un año y ni un correo
    quiero traerme a mi mujer y a la niña
    cambié de patrón y no sé si la tarjeta sirve
    me citaron a poner los dedos en la oficina
    se me quedó la tarjeta en un taxi
    el sello de entrada vale pocos días más
    se me acaban los noventa días y quiero seguir aquí
    la guardia dijo que ya no puedo quedarme con ese sello
    dónde entrego los papeles que me faltan para la tarjeta
    me pidieron completar documentos del trámite de residencia
    llegó carta de la migra pidiendo más papeles
    me negaron la tarjeta
    me casé con una polaca, cambia mi permiso
    me casé y quiero cambiar mi tarjeta de residencia
    mi esposa es polaca, qué residencia me toca
    quiero preguntar en qué va mi trámite
    mi visa se acaba y el patrón no hace nada`,
  PERMANENT_RESIDENCE: `quiero quedarme para siempre en polonia
    llevo cinco años aquí, puedo pedir la permanente
    pobyt stały por mi abuela polaca
    residente de larga duración ue, requisitos
    diez años casada con polaco, ya no quiero renovar a cada rato
    me piden certificado b1 para la residencia definitiva
    karta stałego pobytu sin fecha de vencimiento
    cuentan los años de estudiante para los cinco años
    viajé seis meses a mi país, se corta la continuidad
    ingresos estables de los últimos tres años para rezydent ue
    tengo karta polaka y quiero la permanente
    con la residencia permanente puedo trabajar en alemania
    mi hijo nacido aquí, le dan la permanente conmigo
    renovar el plástico de la permanente cada diez años
    me pueden quitar la residencia indefinida si me voy
    rezydent długoterminowy, ayuda con la solicitud
    ya no quiero depender del contrato para quedarme
    cuál es mejor, stały pobyt o residente ue
    soy refugiado reconocido hace años y quiero la definitiva
    residencia indefinida por matrimonio, cuántos años
    contrato de alquiler para demostrar dónde vivo, trámite de larga duración
    qué pasa con la permanente si me divorcio
    raíces polacas, quiero radicarme definitivamente
    cumplí los cinco años legales el mes pasado
    staly pobyt dla malzonka polaka
    residencia vitalicia
    mi esposa lleva cuatro años y medio, puede aplicar ya a la permanente
    prueba de que mi estancia fue ininterrumpida
    la permanente da derecho a todo como los polacos
    perdí el derecho a la permanente por una condena
    residencia permanente por razones humanitarias
    quiero dejar de renovar la tarjeta temporal cada tres años
    residencia definitiva
    cinco años aquí, qué sigue
    tarjeta que no venza
    larga duración
    ya completo cinco años y no quiero renovar más
    cómo paso de temporal a definitiva
    me casé con un polaco hace cuatro años y quiero lo fijo
    un documento que no caduque cada rato
    tengo raíces polacas y quiero quedarme para siempre
    qué examen piden para la residencia de larga duración`,
  EU_CITIZEN_REGISTRATION: `soy español, tengo que registrarme en polonia
    tengo pasaporte italiano por mi abuelo, qué trámite hago
    vine de rumania a trabajar más de tres meses
    certificado de registro de ciudadano de la unión
    zaświadczenie o zarejestrowaniu pobytu obywatela ue
    mi esposa es europea y yo soy dominicano
    tarjeta de familiar de ciudadano comunitario
    nie de españa no sirve aquí, qué necesito
    portugués con familia brasileña, cómo la registro
    me mudé desde barcelona con los niños
    ciudadana búlgara sin empleo, me puedo registrar
    necesita visa un alemán para vivir aquí
    registro comunitario, qué documentos llevo
    derecho de libre circulación en europa
    mi marido griego ya tiene el certificado, y yo qué
    residencia permanente de un comunitario después de cinco años
    jubilado francés que se viene a vivir a płock
    basta con el dni español para vivir aquí
    pareja de hecho de ciudadana lituana, sirve para la tarjeta
    estudiante erasmus que se queda más de noventa días
    prueba de medios económicos para el registro de europeos
    soy de la ue y me ofrecen trabajo en polonia
    mi mujer peruana, yo con nacionalidad española, papeles para ella
    karta pobytu członka rodziny obywatela ue
    me piden tarjeta sanitaria europea para registrarme como comunitario
    se venció el certificado de ciudadano ue
    hijo con pasaporte croata, inscribirlo como residente europeo
    tengo doble nacionalidad argentina e italiana, con cuál entro
    suizos y noruegos, también se registran
    británico después del brexit, qué papel tengo
    registrar la estancia larga de mi suegra húngara
    cambié de dirección y tengo el certificado de la unión
    tengo pasaporte español
    mi marido es italiano
    soy rumano, me tengo que registrar
    familiar de comunitario
    tengo pasaporte italiano por mi abuelo, ¿debo anotarme
    soy española y llevo cuatro meses aquí
    mi esposa es portuguesa y yo venezolano
    con nacionalidad europea, ¿qué papel saco
    mi pareja es rumana y quiero mi tarjeta de familiar
    vengo de Madrid con mi DNI y pienso quedarme
    mi esposo es español y yo soy peruana
    me casé con un italiano y vivimos acá`,
  TEMPORARY_PROTECTION: `huí de ucrania por la guerra y busco protección
    estatus ukr, cómo lo activo
    perdí el ukr porque salí más de treinta días
    mi novia es ucraniana y llegó con su mamá
    protección temporal hasta cuándo vale
    vivía en kiev con visa, soy ecuatoriano, me cubre
    recuperar la protección después de volver de lviv
    pesel ukr para una familia de járkov
    pasar de la protección temporal a tarjeta de tres años, karta cukr
    mi vecina ucraniana no sabe si sigue protegida
    certificado de protección temporal para no ucranianos
    escapamos de los bombardeos con dos niños
    esposo de ucraniana que vino por la invasión
    las fechas de la ley especial para ucranianos
    niño ucraniano llegó sin sus padres, tutor
    diia pl en el teléfono, no aparece mi estatus
    puedo pedir protección si llegué desde mariúpol en 2022
    desplazados de guerra alojamiento y estatus
    trabajan los de protección temporal sin permiso
    huyó de odesa y pide cambiar de país la protección
    mi abuela entró desde ucrania ayer sin pasaporte
    ochrona czasowa ayuda
    cambió la ley para refugiados ucranianos, qué me afecta
    vuelvo a ucrania por un mes, pierdo los beneficios
    estudiante latino en ucrania cuando empezó la guerra
    me pusieron nue en vez de ukr en el sistema
    registro de quienes cruzaron la frontera ucraniana
    los hombres ucranianos en edad militar tienen protección
    mi bebé nació aquí de madre ucraniana con ukr
    dejar la protección temporal y pedir otro permiso
    anularon mi estatus sin avisar, soy de zaporiyia
    familia ucraniana en mi casa, qué ayudas hay
    mi mujer es ucraniana con ukr
    perdió el ukr por viajar
    huimos de la guerra de ucrania
    mi suegra huyó de Járkov y quiere papeles
    se le cayó el estatus por viajar a su tierra
    los que escaparon de la guerra, ¿dónde se anotan
    mi novia es de Ucrania y perdió el UKR`,
  ASYLUM: `quiero pedir asilo, me amenazan de muerte en mi país
    las maras me extorsionan y no puedo volver
    me persiguen por mi partido político
    solicitar refugio en la frontera
    me rechazaron el asilo, qué sigue
    cuánto demora la respuesta de protección internacional
    soy gay y en mi tierra me matan
    entrevista de refugiado, cómo me preparo
    periodista venezolano perseguido por el gobierno
    dinero y comida mientras espero la decisión de refugio
    centro para solicitantes de asilo, cómo se vive ahí
    mis hermanos quedaron en otro país durante la huida, cómo los busco
    carné temporal de solicitante, tymczasowe zaświadczenie tożsamości
    pasé por españa primero, me devuelven por dublín
    protección subsidiaria, qué es
    programa de integración después de recibir el estatus
    nicaragüense huyendo de la dictadura
    en cuba me metieron preso por protestar
    estatus de refugiado para mi esposa y mis hijos también
    abogada para la apelación del asilo
    me cogió la guardia fronteriza y dije que tengo miedo de volver
    tengo miedo de que me maten los narcos si regreso
    desertor del ejército, puedo pedir protección
    documento de viaje de refugiado, ginebra
    mi conversión religiosa es delito allá
    status uchodźcy, dónde se pide
    el solicitante puede trabajar a los seis meses
    torturas y cárcel en mi país, tengo pruebas
    estancia humanitaria cuando niegan el refugio
    quiero retirar mi solicitud de asilo
    pueden deportarme mientras estudian mi caso de refugio
    nos escondimos dos años de la guerrilla antes de venir
    me persiguen y no puedo volver
    los paracos nos amenazaron
    pandillas nos extorsionaban y huimos
    me meten preso si regreso
    negaron el asilo
    refugio por ser gay
    en mi país te encierran por ser como soy
    por mis ideas me meten preso
    si me devuelven me matan los de la pandilla
    hui porque el gobierno me persigue
    me negaron el refugio y tengo pocos días para responder
    la guerrilla nos amenazó y salimos con lo puesto
    no puedo regresar, allá me encarcelan por protestar
    cómo pido protección para mí y mis hijas
    busco a mi hermano que perdí en el camino
    perdí a mi familia huyendo y no sé dónde están
    busco a mis padres desde la guerra
    no sé dónde quedó mi hijo cuando cruzamos
    no puedo volver, allá me buscan las maras
    las pandillas mataron a mi hermano y ahora me buscan
    me dieron protección subsidiaria, hay ayuda el primer año`,
  CITIZENSHIP: `quiero ser polaco, qué me falta
    sacar la nacionalidad después de ocho años viviendo aquí
    mi bisabuelo nació en polonia, puedo recuperar la ciudadanía
    carta al presidente para que me dé la nacionalidad
    obywatelstwo polskie, requisitos
    mi hijo nació aquí, es polaco automáticamente
    tengo que renunciar a mi nacionalidad mexicana
    certificado de polaco b1 para naturalizarme
    pasaporte polaco por matrimonio
    uznanie za obywatela, cuánto tarda
    confirmar que mi abuela era ciudadana polaca, archivos
    juramento o ceremonia de nuevos ciudadanos
    doble ciudadanía, la permite polonia
    me negaron la naturalización por los ingresos
    árbol genealógico y actas para probar el origen polaco
    mi esposa ya es polaca y yo sigo con permanente
    quiero votar en las elecciones de aquí como ciudadano
    la historia y las costumbres del país para quien piensa nacionalizarse
    nacionalizar a mis hijos junto conmigo
    vine de argentina, mis antepasados eran judíos de polonia
    pierdo la ciudadanía si vivo afuera muchos años
    ya tengo permanente tres años, ya puedo pedir ciudadanía
    repatriado desde kazajistán, cómo se hace polaco
    pago por la solicitud de nacionalidad
    decreto presidencial, cómo mando los papeles
    me llamaron a una entrevista para la nacionalidad
    kiedy dostane obywatelstwo
    un apátrida puede hacerse ciudadano
    mi padre era polaco pero nunca registró mi nacimiento
    cómo cambio mi karta pobytu por un dowód de ciudadano
    hija adoptada por un polaco, qué nacionalidad tiene
    himno, bandera, sejm, qué debe saber un futuro polaco
    nacionalidad polaca
    abuelo polaco
    pasaporte polaco después de años
    jurar la nacionalidad
    cuándo podré votar
    cuándo me dan cédula polaca
    elecciones para extranjeros
    llevo años, esposa polaca, quiero pasaporte
    quiero jurar la bandera y tener el pasaporte rojo
    mi hijo nació aquí, ¿es polaco
    llevo once años y quiero votar
    qué me preguntan para naturalizarme
    mi bisabuela era de Varsovia y busco sus actas`,
  PESEL: `no tengo pesel y me lo piden en todas partes
    cómo saco el numerito ese de once cifras
    pesel para mi bebé recién nacido
    el banco no me abre nada sin pesel
    dónde se solicita el número de identificación polaco
    nadanie numeru pesel, qué formulario es
    mi pesel tiene la fecha de nacimiento equivocada
    no sé cuál es mi pesel, cómo lo consulto
    le dan pesel a alguien con visa de turista
    mi esposo viajó y necesita número pesel desde el extranjero
    bloquear el pesel para que nadie pida créditos a mi nombre
    zastrzec pesel porque me robaron la cartera
    sin pesel no me atiende la doctora, qué hago
    tardan mucho en darlo, me urge el pesel
    necesito el papelito que confirma mi pesel
    el municipio me negó el número por no tener dirección
    motivo legal para pedir pesel, el empleador me lo exige
    puede otra persona recoger mi pesel
    cambio de apellido en el registro pesel
    mi hijo de cinco años todavía no tiene ese número
    nr pesel para extranjeros, cuesta algo
    es lo mismo pesel que nip
    tengo dos números pesel por error
    qué llevo a la alcaldía para el número de identidad
    mi suegra está de visita y quiere pesel
    cambié de pasaporte, aviso para el pesel
    hay que ir en persona o por internet por el pesel
    pesel de estudiante extranjero
    el seguro me pide un número que empieza con mi año de nacimiento
    el número único que tiene cada persona en polonia
    levantar el bloqueo del pesel para firmar un préstamo
    copia del registro con mi pesel y mi dirección
    sacar el pesel
    pesel del bebé
    el banco pide pesel
    no me atienden sin los once dígitos
    recursos humanos pide pesel
    en el colegio me piden el número de once cifras de la niña
    sin ese numerito no me atienden en ningún lado
    cómo consigo el número personal para mi bebé
    qué número necesito para ir al médico
    dónde saco el número para el banco y el doctor`,
  ADDRESS_REGISTRATION: `meldunek, cómo me registro en la dirección donde vivo
    empadronarme sin permiso del dueño del piso
    el casero no quiere que nos registremos en su casa
    zameldowanie temporal por un año
    me cambié de apartamento, tengo que avisar a la alcaldía
    certificado de empadronamiento para el colegio
    borrar mi registro de la dirección antigua
    inscribir a mis hijos en el mismo domicilio
    cuántos días tengo para empadronarme después de llegar
    vivo en un cuarto en el pueblo, cómo registro la dirección
    wymeldować, se fue mi compañero de cuarto
    el dueño firma el formulario de meldunek o va conmigo
    vivo en barracas de la empresa, puedo tener dirección registrada
    comprobante de domicilio oficial
    hay alguien registrado en mi casa que no conozco
    empadronar a mi madre que vino de visita larga
    zaświadczenie o zameldowaniu, cuánto cuesta
    se me venció el meldunek
    sin padrón no me dan otras cosas
    registrar domicilio permanente en mi propio departamento
    vivo con mi novio en su casa, qué firma él
    llevo meses viviendo aquí sin registrarme, hay multa
    registro de residencia online
    alquilo por airbnb, me sirve para meldunek
    mudanza a otra ciudad, darme de baja aquí
    el padrón municipal con pasaporte y contrato de arriendo
    meldunek dla cudzoziemca
    mi dirección está mal escrita en el registro
    cómo saco a mi ex de la dirección donde está registrado
    registrar a un recién nacido en el domicilio
    acreditar que vivo en este municipio
    vivo en casa rodante, dónde me empadrono
    empadronarme
    el dueño no deja que me registre
    me mudé, dónde aviso
    comprobante de domicilio
    necesito un papel que diga dónde vivo
    la casera no quiere firmar que habito ahí
    me mudé de cuarto y tengo que avisar a la alcaldía
    cómo me empadrono en este pueblo
    me piden comprobante de domicilio y no tengo`,
  CIVIL_REGISTRY: `nació mi hija, cómo la inscribo
    acta de nacimiento polaca para mi bebé
    nos queremos casar, qué papeles piden
    boda civil entre colombiana y polaco
    transcribir mi partida de matrimonio extranjera
    usc, urząd stanu cywilnego, sacar cita
    certificado de soltería para casarme aquí
    me divorcié y quiero volver a mi apellido
    cambiar el nombre porque aquí nadie lo pronuncia
    reconocer la paternidad antes del parto
    copia literal del acta de matrimonio, odpis
    poner dos apellidos a mi hijo como en latinoamérica
    mi acta de nacimiento tiene errores, corregirla
    registrar aquí el divorcio que hice en mi país
    fecha para el matrimonio en la alcaldía
    casarse en el jardín o fuera del registro
    acta de defunción de mi tío
    el papá de mi hijo no quiere reconocerlo
    necesito intérprete en la boda
    partida de nacimiento multilingüe para el consulado
    nuestro hijo nació en españa y queremos acta polaca
    inscribir recién nacido de padres no casados
    akt urodzenia, cuántas copias dan
    la adopción, anotarla en el registro civil
    testigos extranjeros en el casamiento, se puede
    sacar el akt małżeństwa por internet
    registrar el nacimiento si el hospital puso mal el nombre
    cuánto tiempo hay para inscribir al bebé
    dispensa del juzgado si mi país no da soltería
    apostilla en la partida de matrimonio para usc
    matrimonio por la iglesia que valga ante el estado
    unión de hecho, se registra en polonia
    casarme con polaca
    anotar al bebé
    partida de nacimiento
    matrimonio hecho en Colombia
    reconocer a mi hijo
    apellido de soltera
    bebé de tres semanas sin papeles
    recién nacido sin registro
    el hospital avisó y ahora qué
    mi esposa da a luz el jueves
    nombre del bebé
    nace aquí y qué sigue
    mi bebé nació anoche y hay que anotarlo
    queremos darnos el sí y a mí me piden soltería
    el apellido de la niña quedó mal escrito en el acta
    necesito la partida de mi boda de Bogotá registrada aquí
    se murió mi papá y me piden el acta
    nos casamos con mi novio polaco en mayo
    nos queremos casar por civil
    nos queremos casar y él es polaco
    mi novia es polaca y nos vamos a casar
    qué papeles para casarme con un polaco
    quiero casarme aquí con mi novio
    mi novio polaco y yo queremos matrimonio`,
  DIGITAL_IDENTITY: `cómo hago el profil zaufany
    instalar mobywatel en mi celular
    firma electrónica para mandar documentos al gobierno
    no me llega el código para entrar al portal del estado
    confirmar mi identidad por el banco para hacer trámites en línea
    perfil de confianza vencido
    epuap, cómo se manda un escrito
    carné digital en el teléfono
    puedo tener mobywatel con tarjeta de residencia
    olvidé la contraseña del perfil de confianza
    entrar a gov pl sin ser polaco
    identificarme en internet ante la administración
    firmar un pdf para la oficina sin imprimirlo
    buzón electrónico oficial, e-doręczenia
    mi banco no da la opción de profil zaufany
    cambié de número de teléfono y no puedo acceder al perfil
    dónde me confirman en persona el perfil digital
    aplicación con el documento de identidad polaco
    mi mamá no puede firmar online, cómo le abro cuenta oficial
    diferencia entre firma cualificada y perfil de confianza
    certificado digital como el que usaba en españa, aquí cómo es
    bloquearon mi login de la administración pública
    trámites por internet con identidad electrónica
    código qr para mostrar mi documento móvil
    profil zaufany bez pesel, se puede
    la bibliotecaria me ayuda a crear el perfil y firmar
    login gov, me pide autenticar
    renovar el certificado de mobywatel
    mandar un pismo ogólne a la alcaldía desde casa
    ustawić podpis elektroniczny, ayuda
    mi hijo de 15, puede tener mlegitymacja o identidad digital
    perdí el celular con mobywatel adentro
    perfil zaufany
    no me deja entrar a la página del gobierno
    cédula en el celular
    firmar por internet
    trámite en línea pide firma
    la página exige entrar por el banco
    quiero meter la solicitud por internet pero pide firma
    olvidé la clave del portal del gobierno
    en el celular me pide confirmar quién soy
    cómo bajo mis documentos a la aplicación oficial`,
  PASSPORT_CONSULATE: `se me venció el pasaporte y mi embajada está en varsovia
    perdí el pasaporte en el tren
    me robaron los documentos con la cédula
    consulado de colombia en polonia, dirección
    pasaporte para mi hijo nacido aquí
    renovar la cédula o el dni desde el extranjero
    salvoconducto para viajar sin pasaporte
    mi país no tiene embajada en polonia, cuál me toca
    cita con el cónsul de perú
    poder notarial ante el consulado para vender mi casa
    el cónsul itinerante viene a la ciudad, cuándo
    fe de vida para cobrar allá
    inscribir a mi niña como ecuatoriana
    antecedentes penales de mi país pedidos desde aquí
    pasaporte polaco para menor, autorización del papá
    el consulado no contesta el teléfono
    pasaporte con menos de seis meses de vigencia
    mi jefe me devolvió el pasaporte roto
    documento de viaje para extranjero que no puede sacar pasaporte
    legalizar firma en la embajada de venezuela
    prórroga del pasaporte venezolano, sticker
    voto en el exterior, inscribir mi cédula
    fotos para el pasaporte, qué tamaño
    se mojó el pasaporte y no lo leen
    visa en el pasaporte viejo, la paso al nuevo
    paszport dziecka, cuánto tarda
    emergencia, viajo mañana y no tengo pasaporte
    carné consular o matrícula consular
    registro de mexicanos en el exterior, embajada
    visado para que mi mamá venga a visitarme, carta de invitación
    encontré un pasaporte ajeno en la calle de un compatriota
    servicio militar, resolverlo en la embajada
    se me vence el pasaporte
    perdí la billetera con todo
    consulado móvil
    pasaporte del bebé
    me queda lejos la embajada
    no hay citas en la embajada
    viene el cónsul
    no puedo pedir día para el consulado
    me robaron la libreta con todos los sellos
    cuándo viene el cónsul por estos lados
    mi pasaporte caduca y la embajada queda lejísimos
    necesito un poder para mi mamá en Cali
    el bebé no tiene documento de nuestro país`,
  RETURN_HOME: `quiero volver a mi país y no tengo para el pasaje
    me llegó una orden de salida
    me van a deportar, cuánto tiempo tengo
    retorno voluntario con oim
    prohibición de entrada a schengen, cómo la quito
    mi hermano está en el centro de detención de extranjeros
    comprar boleto de regreso para alguien enfermo
    me quedé más días de lo permitido y quiero salir sin problemas
    decyzja o zobowiązaniu do powrotu
    apelar la expulsión
    nos devolvemos con los niños, qué papeles del colegio llevo
    ayuda para empezar un negocio allá cuando regrese
    la guardia fronteriza me dio treinta días para irme
    si salgo con visa vencida me multan en el aeropuerto
    extraño mi tierra, ya no aguanto y me quiero ir
    viaje de retorno asistido
    mi esposo fue expulsado a su país
    detenidos en el aeropuerto de varsovia por migración
    volver a casa con mi bebé sin pasaporte
    ya no hay trabajo y quiero regresar a bolivia
    dobrowolny powrót
    me quitaron el pasaporte los de straż graniczna
    qué hago con mi apartamento y cuentas antes de irme del país
    me inscribieron en el sistema sis y no puedo volver a entrar
    pagar el tiquete a quien se quedó botado en polonia
    cuánto dura la prohibición de reingreso
    reintegración en el país de origen
    un amigo está ilegal y se quiere entregar para que lo devuelvan
    llevar mis muebles y ahorros de vuelta a mi patria
    deportación con hijos en la escuela, se puede parar
    mi mamá está grave allá y tengo que regresar ya
    estancia tolerada para no ser expulsado
    quiero regresarme y no tengo plata
    me dieron orden de salida
    quién paga el tiquete
    me fue mal y me devuelvo
    deportado
    prohibición de entrada y apelar
    ya no aguanto y quiero devolverme, pero no tengo pasaje
    me dieron orden de salir en treinta días
    quién ayuda con el tiquete de vuelta
    mi hermano está detenido y lo van a sacar del país
    extraño a mis hijos y quiero volver a mi tierra
    quiero volverme a mi tierra y no me alcanza el boleto`,
  LANGUAGES: `quiero aprender un idioma nuevo
    no entiendo nada de lo que me hablan
    escuela de idiomas en la ciudad
    cursos de lenguas para adultos
    no hablo polaco y me siento perdido
    ayuda con el idioma
    qué idiomas enseñan aquí
    academia de lenguas para mis hijos
    barrera del idioma en todas partes
    estudiar idiomas gratis
    clases de lengua o alguien que traduzca
    profesora de idiomas particular
    qué idiomas enseñan
    clases de idiomas de noche`,
  POLISH_COURSE: `clases de polaco desde cero
    curso de polaco gratis para extranjeros
    quiero aprender polaco pero trabajo por turnos
    polaco por internet en la noche
    preparar el examen estatal b1
    kurs języka polskiego dla obcokrajowców
    no conozco ni las letras polacas
    polaco para mamás con niños pequeños
    nivel a2, quiero subir de nivel
    profesor de polaco que hable español
    la empresa paga clases de polaco a los operarios
    cuánto vale el certificado de idioma polaco
    gramática polaca, los casos me enloquecen
    aprender polaco los sábados
    mi esposo solo sabe dzień dobry y necesita clases
    inscripción al semestre de polaco
    libros y manual para estudiar polaco
    curso intensivo de polaco en verano
    polski od podstaw para hispanohablantes
    me mudo al nivel intermedio de polaco
    clases de polaco gratis
    no sé ni saludar
    examen b1
    polaco por zoom
    curso después del turno
    solo sé decir gracias y buenos días
    quiero entender lo que dicen en la panadería
    hay clases los sábados para los que trabajan
    necesito el examen B1 para mis papeles
    se me traba la lengua con tantas consonantes
    no cacho nada de polaco
    no pillo ni una palabra
    no entiendo ni jota de polaco
    no pesco nada cuando hablan polaco`,
  CONVERSATION_PRACTICE: `quiero practicar polaco hablando
    sé gramática pero no me atrevo a hablar
    club de conversación con té y galletas
    intercambio español por polaco
    charlar con polacos para perder la vergüenza
    tándem de idiomas, yo te enseño español
    café de lenguas los sábados
    entiendo todo pero me trabo al responder
    alguien con quien conversar en polaco una vez por semana
    mesa de idiomas junto al río
    quiero soltar la lengua y quitar el acento
    hablar sin libro ni notas, solo conversar
    voluntaria para platicar en polaco
    mi mamá quiere practicar frases para la tienda
    grupo para hablar polaco después de la misa
    encuentros donde se conversa despacio
    juegos de mesa para practicar el idioma
    me faltan amigos polacos con quienes hablar
    konwersacje po polsku gratis
    practicar llamadas telefónicas en polaco
    pronunciar sz y cz, alguien que me corrija
    platicar en inglés y polaco con gente de otros países
    ejercitar el habla en grupo pequeño
    terminé el curso y olvido todo porque no converso
    conversación en línea por video en polaco
    pogaduchy, charla sin profesor
    mi hijo adolescente quiere charlar con chicos polacos
    paseos donde se habla solo polaco
    lectura en voz alta y conversación
    me da pena hablar con errores
    compañero de conversación para mi esposa
    practicar diálogos del supermercado y la farmacia
    me da pena hablar polaco
    me da vergüenza hablar
    entiendo pero no me sale hablar
    charlar en polaco con un café
    soltar la lengua
    leo bien pero al hablar me congelo
    busco con quién charlar en polaco tomando café
    entiendo la gramática y me falta soltar la lengua
    alguien nativo que me corrija mientras platicamos
    me da miedo hablar con polacos`,
  OTHER_LANGUAGES: `curso de inglés para adultos
    quiero aprender alemán para irme a trabajar allá
    clases de español para mis hijos que lo están olvidando
    que mi niña no pierda la lengua materna
    inglés desde cero gratis
    francés en las tardes
    profe particular de ruso
    ucraniano para principiantes
    mi hijo habla quechua con la abuela y quiero que siga
    taller de cuentos en español los sábados
    preparación para el ielts o el toefl
    lengua de señas, dónde se aprende
    examen dele de español
    enseñan italiano en płock
    escuelita dominical en lengua materna
    niños bilingües, juegos y canciones en castellano
    inglés para entrevistas y negocios
    leer y escribir en español para chicos que crecieron aquí
    árabe para principiantes
    quiero dar clases de español a polacos
    portugués brasileño, grupo de estudio
    język angielski kurs dla dorosłych
    curso de alemán para cuidadoras
    english conversation club
    mi esposa quiere mejorar su inglés para la oficina
    mantener el idioma de mi familia en la diáspora
    aprender japonés o coreano por hobby
    angielski po pracy
    lengua de nuestros padres para los nietos
    certificado de inglés b2
    idiomas extranjeros excepto polaco
    biblioteca con clases de lenguas extranjeras para niños
    intercambio español polaco
    mis hijos olvidan el español
    mejorar el inglés
    alemán para irme
    quiero mejorar mi inglés para otra oferta
    mi hijo está olvidando el castellano
    dónde enseñan alemán por la noche
    ofrezco español a cambio de polaco`,
  TRANSLATION_INTERPRETING: `necesito que alguien traduzca en el médico
    intérprete de español para una cita en la oficina
    no hablo polaco, que me acompañe un traductor
    traducir una carta que me llegó
    intérprete en el hospital para la operación
    traductor por teléfono ahora mismo
    tłumacz hiszpański
    me citaron en la policía y no entiendo el idioma
    la maestra quiere hablar conmigo y no nos entendemos
    traducir mensajes del dueño del apartamento
    alguien bilingüe que me ayude a entender
    traductor gratis para inmigrantes
    mi suegro está internado y no puede explicarse
    quién interpreta del nepalí o del tagalo
    la oficina puede pedir un intérprete para mí
    traducción simultánea en una reunión de la fábrica
    hablan muy rápido y necesito quien me lo pase al castellano
    que me traduzca con el doctor
    no me entienden en la clínica
    mi hija traduce por mí
    reunión del colegio en polaco
    intérprete de hindi
    me operan y el cirujano solo habla polaco
    no entiendo al anestesista
    en la oficina asiento y no entiendo
    charla en el colegio sin idioma
    en la sala de partos nadie habla español
    en la policía nadie sabe mi idioma
    en la cita con el cardiólogo no voy a entender nada
    quién me traduce en la reunión del colegio
    necesito una persona que hable por mí en la oficina
    me llamaron de la clínica y colgué por no entender
    quién habla dos idiomas y va conmigo a la consulta
    mi hija hace de intérprete y ya no quiere
    el médico no me entiende y yo a él tampoco
    busco alguien que hable español para una cita
    en la escuela nadie habla español`,
  SWORN_TRANSLATION: `traductor jurado de español
    traducir mi acta de nacimiento con sello
    traducción oficial del diploma
    tłumacz przysięgły hiszpańskiego en płock
    cuánto cobran por página con sello
    traducir la licencia de conducir para cambiarla
    me piden la partida de matrimonio en polaco por perito
    traducir antecedentes penales apostillados
    la traducción hecha en mi país no la aceptan
    traducción certificada para el juzgado
    sentencia de divorcio, pasarla al polaco oficialmente
    urgente, traducción jurada para mañana
    escanear y que me manden la traducción sellada por correo
    traductor jurado de portugués
    traducir el boletín de notas de mi hijo con firma oficial
    perito traductor de idiomas raros
    historia clínica en español, versión jurada
    certificado de soltería traducido legalmente
    poder notarial en castellano, traducir con validez legal
    lista de traductores jurados del ministerio
    cuánto vale una traducción przysięgłe de dos hojas
    el título del coche importado traducirlo oficialmente
    traducción pública como en argentina
    me rechazaron un papel por no tener traducción jurada
    traducir del polaco al español mi contrato con sello
    certificado de defunción, traducción legal para repatriar
    hace falta original o copia para el jurado
    traductor juramentado que haga apostillas
    registro mercantil de mi empresa, traducción oficial
    tłumaczenie przysięgłe aktu urodzenia
    vacunas del niño traducidas con sello
    intérprete jurado en la notaría
    traductor jurado
    partida traducida con sello
    título traducido
    licencia traducida para el urząd
    la oficina no acepta mi acta en español
    piden el diploma pasado al polaco con sello
    cuánto cobran por el certificado de antecedentes traducido
    una traducción oficial del divorcio`,
  ADVICE: `necesito un consejo y no sé de quién
    dónde me asesoran gratis
    quiero hablar con alguien que sepa
    tengo muchos problemas juntos, por dónde empiezo
    asesoría para migrantes en mi idioma
    una consulta, me pueden orientar
    quién me explica las cosas de aquí
    porada dla cudzoziemców
    busco orientación para mi familia
    necesito que me aconsejen sobre varios asuntos
    hay alguien que escuche y ayude con dudas
    centro de asesoría para extranjeros
    tengo mil dudas
    no sé por dónde empezar
    que alguien me oriente`,
  INFORMATION_POINT: `acabo de llegar, qué hago primero
    llegué ayer con dos maletas y no conozco a nadie
    dónde preguntan los recién llegados
    punto de información para extranjeros
    a qué oficina tengo que ir para mi asunto
    en qué ventanilla me atienden
    no sé ni por dónde empezar en esta ciudad
    mapa de oficinas y horarios
    primeros pasos en polonia lista de cosas
    somos nuevos en el pueblo
    teléfono de ayuda para inmigrantes en español
    guía para nuevos vecinos
    me mandan de una oficina a otra
    quién sabe decirme qué trámite me corresponde
    biuro obsługi klienta, dónde queda
    folletos en español sobre la vida aquí
    qué hay en płock para extranjeros
    alguien de la alcaldía que hable inglés
    informacja dla cudzoziemców
    mi hermana viene en mayo, qué debe saber
    línea de información migrante
    a quién le pregunto cosas básicas como basura, bus, médico
    paquete de bienvenida
    qué organización ayuda a los latinos aquí
    recién mudado desde varsovia
    explíquenme cómo funciona la alcaldía
    horario de atención del municipio
    me perdí, qué edificio es el urząd miasta
    tengo una pregunta rápida sin cita
    oficina de atención al ciudadano
    mostrador donde contestan dudas generales
    todas las dudas en un solo lugar
    me bajé ayer del tren y ando perdido
    qué hacer la primera semana
    dónde queda qué
    una ventanilla para todo
    acabo de bajar del bus, qué hago primero
    recién mudados a plock
    llegamos anoche
    acabo de bajarme del avión y no sé por dónde empezar
    alguien que me diga qué hacer primero
    estoy perdida con tanto trámite
    en qué etapa va mi trámite de la karta
    mi sprawa en el urząd no avanza
    cuánto falta para mi decyzja`,
  LEGAL_ADVICE: `necesito un abogado gratis
    me llegó una citación del juzgado
    quiero demandar a alguien
    cómo apelo una decisión en catorce días
    asesoría jurídica sin pagar
    adwokat que hable español
    me acusan de algo que no hice
    consultar una herencia en polonia
    firmé un papel y ahora me arrepiento, es válido
    nieodpłatna pomoc prawna, dónde
    me pusieron una multa injusta, la impugno
    defensor público para mi hijo detenido
    redactar una demanda o un recurso
    qué dice la ley sobre mi caso
    notario o abogado, cuál necesito
    tengo juicio el mes que viene y no entiendo nada
    me llamaron como testigo al tribunal
    mediador para un pleito con el vecino
    abogada especialista en extranjería
    cuánto cuesta un juicio y si me exoneran
    me quieren cobrar por un choque que no causé
    poder para que otro firme por mí
    se me pasó el plazo para reclamar
    quiero divorciarme, qué abogado
    patria potestad ante el juez
    me robaron la firma y hay una sentencia en mi contra
    prawnik za darmo
    leer conmigo una resolución y decirme qué significa
    licenciado que lleve casos de inmigrantes pobres
    denuncié y el fiscal archivó el caso
    testamento de mi esposa extranjera
    puedo grabar la conversación y usarla como prueba
    el vecino de arriba hace ruido toda la noche
    pelea con los vecinos por la música alta
    me citaron al juzgado
    abogado que no cobre
    apelar el rechazo
    me demandaron
    asesoría jurídica
    hay sentencia y yo ni sabía
    orden de pago de un juzgado electrónico
    me llaman de testigo
    se vence el plazo para apelar
    condenado en ausencia
    quién me aclara mis derechos sin cobrar
    quiero demandar al vecino y no sé cómo
    firmé un pagaré y ahora me asusta
    me negaron la tarjeta y quiero apelar
    mi papá murió y dejó una casa, cómo la reclamo
    mi mamá me dejó un terreno y mis hermanos no quieren repartir
    mi abuelo dejó un apartamento aquí y no sé cómo reclamarlo
    cómo reclamo lo que me dejó mi esposo al morir
    murió mi tío y dejó cuentas en un banco polaco
    no sé cómo reclamar mi parte de la casa`,
  CONSUMER_RIGHTS: `la tienda no me quiere devolver el dinero
    compré un celular y salió defectuoso
    pedí por internet y nunca llegó la lavadora
    devolver zapatos en catorce días
    garantía del refrigerador, me la niegan
    firmé un contrato de luz en la puerta y quiero anularlo
    me cobran una suscripción que no pedí
    rzecznik konsumentów
    me estafaron en olx
    el taller arregló mal mi carro y cobró el doble
    cancelar el contrato del gimnasio
    la compañía telefónica me puso una penalidad
    el vuelo se canceló, compensación
    vendedor de ollas en un hotel le sacó plata a mi abuela
    reklamacja, cómo la escribo
    el mueble vino roto y no contestan
    curso que pagué y no se dio
    página falsa de ropa, perdí el pago
    me vendieron comida vencida
    agencia de viajes quebró
    el precio en caja era más alto que en el estante
    cobro oculto en el plan de internet
    me cambiaron de operador sin permiso
    sin recibo puedo reclamar
    devolución de entrada de concierto
    derechos del comprador
    el técnico no reparó la tele y se quedó con ella
    perfume falso vendido como original
    zwrot towaru kupionego online
    me robaron con un pago adelantado por un producto
    la aerolínea perdió mi maleta
    me presionaron para comprar un colchón carísimo
    pagué unas zapatillas en una página y jamás me llegaron
    el vendedor de facebook recibió la plata y me bloqueó
    me mandaron otro producto distinto al que pedí
    compré una tele usada y a la semana no prende
    el paquete del pedido llegó vacío y la tienda no responde
    quiero devolver un teléfono que compré ayer
    compré un celu y nunca llegó
    la tienda no devuelve
    me vendieron algo chimbo
    el gimnasio no me deja salir
    estafa de agencia de visas
    vino dañado
    a mi abuela le metieron ollas carísimas
    carro usado se dañó a los dos días
    el vendedor ocultó la falla
    el mecánico cobró y no arregló
    cancelaron el vuelo y no devuelven
    el sofá no llega
    me cobran algo que no pedí
    plomero se llevó el anticipo
    el maestro dañó el baño
    encargué muebles y nada
    no terminaron la obra
    pagué un curso en línea y no hay clases
    concierto cancelado
    se despegó la suela
    no reciben la devolución
    en el centro comercial me metieron un plan de tres años
    la promoción era un crédito
    el televisor salió malo y la tienda se lava las manos
    la academia cerró y no devuelve la matrícula
    un vendedor en la puerta me hizo firmar otra tarifa
    pedí unos tenis y llegó otra talla, no responden
    la aerolínea canceló y no reembolsa
    me vendieron una porquería y no responden
    quiero devolver unos zapatos que compré
    el celular salió fallado y no lo cambian
    la lavadora vino rota
    me vendieron un carro sin papeles
    compré un celular usado y no sirve`,
  FORM_FILLING: `ayuda para llenar un formulario
    no entiendo esta carta de la oficina
    escribir una solicitud en polaco
    alguien que me ayude con los papeles
    qué pongo en esta casilla
    wniosek, cómo se rellena
    me llegó un sobre oficial y me asusté
    rellenar la planilla para una ayuda
    redactar un escrito a la alcaldía
    me devolvieron la solicitud por faltar una firma
    trámites, no puedo solo
    leerme un documento y explicarlo
    qué anexos van con la petición
    completar el wniosek a computadora
    carta de reclamo en buen polaco
    dónde firmo y qué fecha pongo
    mi abuela no sabe leer y tiene que llenar papeles
    escribir correo formal a una institución
    podanie, necesito un modelo
    voluntarios que llenan formularios con uno
    papeleo en general
    me equivoqué en el formulario y lo taché
    contestar una carta antes del plazo
    ordenar todos mis documentos en una carpeta
    formularz tylko po polsku
    cómo redacto una petición de prórroga
    llenar impresos para la guardería y la ayuda familiar
    no tengo buena letra ni sé polaco para la solicitud
    qué significa pouczenie y uzasadnienie
    copia fiel de los documentos para entregar
    necesito quien escriba por mí
    ayudar a mi madre a completar una declaración jurada
    no entiendo ni jota de la carta
    llenar el wniosek
    redactar una apelación
    sobre grueso de una oficina
    montón de papeles por llenar
    qué quieren en esta carta
    qué pongo en nacionalidad del padre
    apellido de soltera de la madre
    tengo la hoja en blanco y no sé qué va en cada casilla
    me llegó un sobre del gobierno y no lo descifro
    ayúdenme a escribir una carta a la oficina
    no sé si marcar sí o no en la planilla
    necesito ayuda con los papeles del trámite
    el papeleo me está volviendo loco`,
  DIGITAL_SKILLS: `no sé usar la computadora
    registrar una tarjeta sim polaca
    dónde imprimo un documento
    aprender a manejar el celular
    wifi gratis cerca
    crear un correo electrónico
    escanear papeles y mandarlos por email
    mi papá no sabe usar whatsapp
    curso de word y excel básico
    olvidé la clave de mi correo
    hacer videollamada con mi familia
    se dañó mi teléfono y perdí los contactos
    cuál plan de datos conviene
    cómo uso el traductor del teléfono
    descargar aplicaciones útiles en polonia
    computador para usar en la biblioteca
    fotocopias y escáner
    clases de informática para mayores
    me da miedo que me estafen por internet
    aprender a comprar en línea sin que me engañen
    kurs komputerowy dla seniorów
    escribir letras polacas en el teclado
    chip con número polaco
    pagar con el celular, cómo se hace
    adjuntar un archivo, no sé
    mi mujer nunca tocó un ordenador
    paczkomat y e-receta en el móvil, me enseñan
    poner el celular en español
    guardar fotos de documentos en la nube
    recargar saldo prepago
    google maps para principiantes
    me hackearon el facebook
    chip de celular
    mi mamá no sabe hacer videollamada
    bajar la app del bus
    imprimir y escanear
    se me metió un virus
    soy malo para la compu
    mi mamá no sabe mandar un correo
    cómo hago una videollamada con mi familia
    me aparece un mensaje raro en el celular y no sé si tocarlo
    quiero usar el computador y no sé ni prenderlo
    se me llenó la memoria del teléfono`,
  HEALTH: `estoy enferma y no sé a dónde ir
    cómo funciona la salud pública en polonia
    me siento mal hace días
    atención médica para inmigrantes
    mi familia necesita cuidados de salud
    problemas de salud en general
    enfermé y no conozco el sistema
    dónde me curan si soy extranjero
    tengo azúcar y presión alta, quién me controla
    sanidad, médicos y hospitales
    służba zdrowia para extranjeros
    dolor en todo el cuerpo, quién me ve
    atención médica para migrantes
    me duele y no sé a dónde ir`,
  DOCTOR: `quiero inscribirme con un médico de familia
    mi hijo tiene fiebre y tos
    cita con el doctor para hoy
    pediatra para mi bebé
    me duele la garganta
    derivación a un especialista, skierowanie
    necesito receta para la presión
    lekarz rodzinny que hable español
    análisis de sangre y orina
    cambiar de centro de salud
    oculista, veo borroso y necesito lentes
    baja médica por gripe, l4
    cuánto espero para el cardiólogo
    médico los domingos cuando el centro está cerrado
    sarpullido que pica en los brazos
    dolor de espalda desde hace semanas
    examen médico para entrar a trabajar
    ecografía de riñones
    mi papá diabético viene de visita
    dermatólogo por un lunar
    mareos y cansancio
    przychodnia, dónde me registro
    fisioterapia para la rodilla
    me torcí el tobillo
    médico que venga a casa
    alergia al polen, estornudo todo el día
    certificado médico para la piscina
    resultados de la resonancia
    mi niña vomita y tiene diarrea
    enfermera para curar una herida
    no me escucha el doctor, cómo cambio
    otorrino, no oigo de un oído
    medicina del trabajo, badania wstępne
    tos y fiebre
    al niño le salieron ronchas
    receta de siempre
    inscribirme con un médico
    me duele la cintura
    incapacidad médica
    examen para entrar a trabajar
    el bebé tose y se ahoga
    cuarenta de fiebre a medianoche
    le silba el pecho
    consultorio cerrado y el niño mal
    acidez y diarrea
    vómito y dolor de barriga
    la tos no se quita
    mareos
    tobillo hinchado
    orden para especialista
    examen de sangre
    pierna hinchada
    pediatra
    oculista
    no entiendo los resultados
    moqueo hace tres semanas
    me picó una garrapata
    oído
    tengo una gripa que no se me quita
    se me brotó la piel y pica
    el niño lleva dos días con diarrea
    quiero hacerme un chequeo
    me arde al orinar
    me duele la garganta y tengo fiebre
    tengo gripe y calentura desde ayer
    mi nena está vomitando desde anoche
    ando malito de la panza
    el niño amaneció con fiebre y tos
    llevo tres días con el dedo morado
    me agarró una gripe machaza y no puedo ir a trabajar
    mi mamá tiene setenta y se le olvida todo
    me duele la espalda de tanto cargar
    la espalda no me deja dormir
    tengo la cintura destrozada`,
  HOSPITAL_EMERGENCY: `se desmayó mi esposo, llamo ambulancia
    dolor fuerte en el pecho
    mi hijo se tragó una moneda
    sangra mucho y no para
    urgencias cerca de aquí abiertas
    a qué número llamo, 112
    me operan mañana, qué llevo
    sor, szpitalny oddział ratunkowy
    me atropelló una moto
    tuvo una convulsión
    quemadura con agua hirviendo
    mi abuela se cayó y se rompió la cadera
    apendicitis creo, me duele abajo a la derecha
    no puede respirar
    mordedura de perro
    hueso roto, dónde ponen yeso
    ataque de asma de noche
    internaron a mi amigo y no nos dicen nada
    horario de visita en el hospital
    traumatismo en la cabeza después de un golpe
    alta hospitalaria y quién nos recoge
    cirugía de vesícula
    intoxicación con hongos del bosque
    derrame, se le torció la boca
    llevaron a mi mujer en ambulancia
    karetka, cómo pido una
    shock por picadura de abeja
    mi bebé está morado
    envenenamiento por pastillas
    cobran la ambulancia a los extranjeros
    cortada profunda, necesito puntos
    sala de emergencias con niños
    dolor de pecho
    se desmayó un compañero
    no para de sangrar
    se tragó una pila
    puntos en la noche
    se cayó y no respira
    está inconsciente
    se ahoga por picadura
    el niño tomó cloro
    quedó bajo el montacargas
    se quemó con agua hirviendo
    parece derrame
    se cayó de la escalera
    mi marido se desmayó y no responde
    se tragó pastillas y está dormida
    le duele el pecho y suda frío
    el niño convulsiona
    se cayó y no despierta
    me quebré el brazo jugando fútbol
    se cayó de la bici y se partió la pierna
    me torcí el tobillo en el entrenamiento
    jugando pelota me fracturé un dedo
    pisé un clavo oxidado y se me hinchó el pie
    lo picó una avispa y se está hinchando
    se cortó con un cuchillo y no para de sangrar
    me caí por las escaleras y no puedo mover la mano
    mi hijo se tragó una pila
    la niña se tragó un botón
    mi bebé tomó cloro por accidente`,
  HEALTH_INSURANCE: `no tengo seguro médico
    estoy asegurado o no, cómo lo sé
    nfz, cómo me afilio
    el sistema sale en rojo en la consulta, ewuś
    asegurar a mi esposa y a mis hijos
    me llegó una cuenta del hospital por no tener seguro
    seguro voluntario, cuánto se paga al mes
    perdí el trabajo, hasta cuándo sigo cubierto
    tarjeta sanitaria europea para viajar, ekuz
    estudiante extranjero, qué seguro médico saco
    mi jefe no me registró en el seguro de salud
    cobertura para mi mamá que vino a vivir conmigo
    ubezpieczenie zdrowotne sin contrato
    trabajo con zlecenie, tengo derecho a médico gratis
    seguro privado para la visa
    sin papeles y sin seguro, quién me atiende
    a los desempleados los cubre el nfz
    me cobraron la consulta porque no estaba asegurada
    comprobante de seguro, zus dra o rmua
    mi bebé todavía no está asegurado
    ip, internetowe konto pacjenta, no me aparece cobertura
    darme de alta como familiar del asegurado
    embarazada sin seguro
    seguro de salud de agricultores, krus
    trabajé en españa, traslado mi derecho sanitario, s1
    eps de polonia, cómo se llama
    refugiados tienen atención gratuita
    agencia dice que me aseguró pero no figuro
    convenio entre países para atención médica
    pagar los meses atrasados del seguro voluntario
    autónomo que no cotizó salud
    czy jestem ubezpieczony
    salgo en rojo en el sistema
    me aseguró el jefe o no
    meter a mi esposa en el seguro
    me partí la pierna y sin seguro
    en recepción dicen que no aparezco
    dicen sin seguro aunque trabajo
    el hospital mandó cuenta
    en recepción dijeron que no estoy cubierto
    me operaron y llegó una cuenta enorme
    mi esposa no cotiza, ¿la puedo afiliar conmigo
    perdí el puesto, ¿me siguen atendiendo
    cómo sé si mi seguro está activo
    quiero un seguro para mi familia
    en la clínica la computadora me sale en rojo
    en recepción dicen que aparezco rojo
    el doctor no me ve asegurado en el sistema`,
  DENTIST: `me duele una muela y no puedo ni masticar
    dolor de dientes de noche, dónde hay guardia
    hay dentista gratis por nfz en la ciudad
    se me cayó un empaste comiendo caramelo
    cuánto cobran por sacar la muela del juicio
    mi hijo necesita frenillos, a quién lo llevo
    tengo un absceso y la cara hinchada
    dentysta que hable español o inglés
    limpieza dental y quitar el sarro
    se me partió el diente de adelante en una caída
    a mi niña le salieron caries en los dientes de leche
    mi padre quiere una prótesis dental barata
    me sangran las encías cuando me cepillo
    me hablaron de matar el nervio, endodoncia
    implante o puente, qué cuesta menos
    tengo pánico al torno del dentista
    se salió la calza y quedó un hueco
    odontólogo que tenga paciencia con niños
    me sacaron un diente ayer y sigue sangrando
    placa para dejar de rechinar los dientes dormido
    revisión de dientes del niño en la escuela
    quiero blanquear mi sonrisa antes de la boda
    stomatolog na nfz bez kolejki
    me salieron llagas en la boca y no sanan
    se me mueve un diente después del golpe en fútbol
    corona de porcelana, se puede a cuotas
    me piden una radiografía de la mandíbula
    cuándo va un bebé por primera vez al odontólogo
    urgencia odontológica el domingo por la tarde
    la muela está podrida y huele mal
    la dentadura postiza del abuelo le baila
    boli mnie ząb, a quién llamo
    muela del juicio
    cara hinchada por la muela
    se cayó la tapadura
    calza
    prótesis dental
    frenillos
    se me partió un diente
    me tumbaron un diente
    diente quebrado trabajando
    se me partió un diente comiendo
    tengo la cara hinchada por una muela
    me sangran las encías al cepillarme
    se le cayó la calza y ve estrellas
    quiero ponerle aparatos a mi hija`,
  PHARMACY: `qué farmacia está abierta ahora
    farmacia de turno en la noche
    se me acabaron las pastillas y no tengo receta
    cómo compro con e-receta, código de cuatro cifras
    apteka 24h
    medicina para la tos de un niño
    cómo se llama aquí el acetaminofén o dolex
    traje medicamentos de mi país, aquí cuál es el equivalente
    cuánto cuesta mi insulina
    pastillas gratis para mayores y niños
    termómetro y tensiómetro dónde compro
    jarabe para la fiebre
    la pastilla del día después sin receta
    farmacéutica, me recomienda algo para la gripe
    leche en polvo y pañales en droguería
    no tienen mi medicamento, pueden encargarlo
    precio con descuento, refundacja
    antialérgico sin receta
    omeprazol y antiácidos
    caducaron las medicinas, dónde las tiro
    crema para hongos de los pies
    remedios caseros y hierbas de la botica
    vendas, alcohol, curitas
    mascarillas y prueba de covid
    prospecto solo en polaco, no entiendo la dosis
    botiquín para el viaje
    comprar antibiótico
    gotas para los ojos
    lek na receptę, cómo lo retiro con pesel
    suero oral para deshidratación
    farmacia cerca de podolszyce
    puedo mezclar estas dos pastillas
    se acabaron las pastillas y es domingo
    jarabe de noche
    droguería
    lo mismo que tomaba en mi país
    se acabó la insulina en festivo
    no hay el remedio en ninguna
    pastillas de la presión
    curitas y algo para la garganta
    gotas para la nariz
    se me acabaron las pastillas de la presión
    dónde compro un jarabe a esta hora
    la receta está en el celular y no la leen
    qué me da sin fórmula para la alergia
    jarabe para la tos de mi hijo
    dónde compro ibuprofeno a esta hora`,
  PREGNANCY_WOMENS_HEALTH: `estoy embarazada, qué hago
    ginecóloga mujer
    prueba de embarazo positiva
    no me llega la regla
    parto, qué llevo en el bolso
    clases de preparto en inglés
    ecografía del bebé
    matrona que venga a casa después del parto
    mamografía gratis
    citología, cuándo me toca
    no quiero tener más hijos, anticonceptivos
    poner el diu o el implante
    embarazo de riesgo
    sangrado en el segundo mes
    aborto, qué permite la ley
    perdí a mi bebé en el quinto mes
    dar el pecho, me duele y no agarra
    położna, cómo la escojo
    cesárea o parto natural
    náuseas todo el día
    test de azúcar de embarazada
    ginekolog na nfz bez kolejki
    quiste de ovario
    menopausia y calores
    tengo diecisiete y creo que estoy encinta
    bulto en el seno
    control prenatal sin seguro
    depresión después de parir
    karta ciąży, la libreta de la embarazada
    cuándo puedo ir en avión con la barriga
    no logramos tener hijos, fertilidad
    mi esposa ya tiene contracciones
    flujo y picazón
    no me bajó
    dos rayitas
    quedé embarazada y tengo miedo
    bolita en el seno
    partera
    me duele al dar pecho
    citología
    revisarme los senos
    eco de mama
    papanicolau
    me asusta parir
    qué llevar a la maternidad
    puede entrar mi esposo al parto
    llevo dos meses sin regla
    voy a ser mamá y no tengo controles
    me salió una bolita en el seno
    quiero planificar y no sé con quién
    di a luz hace una semana y estoy muy caída
    perdí al bebé y nadie me explica
    mi señora da a luz la otra semana
    tengo siete meses y no sé qué llevar al hospital
    quiero cuidarme para no tener más hijos`,
  VACCINATION: `vacunar a mi bebé
    calendario de vacunas polaco
    mi hijo tiene vacunas de colombia, cuáles le faltan
    vacuna de la gripe
    me mordió una garrapata, hay vacuna
    refuerzo de tétano
    książeczka szczepień
    sarampión, brote en la escuela
    vacuna del papiloma para mi hija
    covid, dónde me pongo la dosis
    hepatitis b para trabajar en el hospital
    es obligatorio vacunar a los niños aquí
    perdimos el carné de vacunación
    vacuna contra fiebre amarilla para viajar a brasil
    traducir la cartilla de vacunas
    mi bebé tuvo fiebre después del pinchazo
    vacunarme en la farmacia
    szczepienia dla dorosłych
    rabia, me mordió un zorro
    vacunas antes de ir a tailandia
    neumococo para abuelos
    inyección de la varicela
    multa por no vacunar
    contraindicación por alergia al huevo
    bcg, ya la tiene de nacimiento
    vacuna encefalitis de garrapatas para trabajadores del bosque
    tosferina en el embarazo
    cuánto cuesta la vacuna de meningitis
    la enfermera de vacunas, qué día atiende
    triple viral segunda dosis
    atrasados con las vacunas del niño
    antitetánica después de cortarme con un clavo
    vacuna de la garrapata
    antigripal
    le faltan vacunas para el jardín
    me mordió un perro
    qué vacunas faltan, traigo carnet
    guardería pide vacunas
    vacunado en el extranjero
    viajo a asia, qué me pongo
    vacunas de viaje
    al bebé le toca la dosis de los dos meses
    perdimos la libreta de las inyecciones
    me picó una garrapata en el monte
    piden la del tétano en el trabajo
    quiero ponerme la de la influenza antes del frío`,
  MENTAL_HEALTH: `me siento triste y no tengo ganas de nada
    psicólogo que hable español
    no puedo dormir de los nervios
    ataques de pánico
    psiquiatra por nfz
    extraño tanto mi país que lloro
    mi hijo se encerró y no habla con nadie
    ansiedad y depresión
    necesito terapia gratis
    la soledad me está matando
    zdrowie psychiczne, a dónde voy
    tomo antidepresivos y se me acaba la receta
    pesadillas de la guerra
    mi esposa oye voces
    estrés por la migración
    mi hija se corta los brazos
    trastorno de alimentación de mi adolescente
    déficit de atención en adulto
    la niña se despierta llorando por las noches
    mi hijo dejó de hablar desde que nos mudamos
    no quiere hablar con nadie y se encierra en su cuarto
    mi hija moja la cama desde que cambiamos de país
    el niño tiene miedo de todo después de la guerra
    ando bajoneado
    estoy depre
    no pego un ojo
    me dan ataques en el bus
    extraño a los míos y lloro
    me siento vacío
    nervios de punta
    la niña no habla y se orina
    mi hijo despierta gritando
    dejó de hablar desde que llegamos
    se come las uñas y teme el colegio
    mi adolescente se encierra
    sin fuerzas ni para bañarme
    tiemblo desde el accidente
    la cabeza no para de noche
    desde que dejé a mis hijos no como ni duermo
    culpa por estar lejos de mis hijos
    no me dan ganas de levantarme
    lloro por todo y no sé por qué
    siento un nudo en el pecho todo el día
    desde que migré no duermo bien
    mi hijo se corta los brazos
    me ahogo de nervios en el bus
    sueño otra vez con las balas y me levanto empapada
    cualquier estallido me hace tirar al suelo
    desde lo que vimos en la guerra mi esposo no habla
    estoy quemado del trabajo y no duermo
    ando de bajón desde que llegué
    ya nada me alegra desde que llegué
    tiemblo cuando oigo aviones
    me la paso encerrado a oscuras
    no me dan ganas de nada`,
  CRISIS_SUPPORT: `me quiero morir
    no aguanto más, pienso en matarme
    mi amigo dijo que se va a suicidar
    línea para hablar de noche con alguien
    murió mi hijo y no puedo seguir
    interwencja kryzysowa
    me violaron, no sé a quién contarle
    se quemó la casa y perdimos todo
    necesito hablar ya, estoy desesperada
    alguien que me escuche ahora en español
    tomó muchas pastillas a propósito
    me dejó mi marido y se me vino el mundo abajo
    estoy en shock después del accidente
    telefon zaufania
    crisis nerviosa, no paro de llorar
    mi hija escribió una carta de despedida
    me entero de que mataron a mi familia allá
    psicólogo urgente sin cita
    unos días en un lugar seguro para calmarme
    no veo salida
    perdí todo el dinero y no quiero vivir
    duelo repentino
    telefono de la esperanza
    mi hermano se autolesiona y amenaza con tirarse
    pensamientos suicidas
    necesito ayuda emocional inmediata
    atestigüé una muerte y no duermo
    estoy al límite
    mi compañero de cuarto se subió al puente
    se ahogó mi esposo en el río
    ya no quiero vivir
    llamar a alguien a las tres de la mañana
    ya no aguanto más
    quiero desaparecer
    se tomó un frasco de pastillas
    se corta los brazos
    se mató mi amigo
    habla de matarse
    se tomó un puñado de pastillas
    un amigo se despide por mensaje
    está en un puente
    no le veo salida y pienso en acabar con todo
    mi amigo escribió que se despide
    ya no quiero seguir aquí
    necesito oír una voz esta noche
    perdimos la casa en un incendio y estamos en shock
    ya no doy más con la vida
    no aguanto más, quiero desaparecer
    mi hija se corta los brazos a escondidas
    pienso en suicidarme todos los días
    no quiero seguir viviendo así
    quisiera dormirme y no despertar
    ojalá mañana no despierte
    ya no quiero estar en este mundo
    me quiero morir y no sé a quién decírselo
    mi compañero habla de matarse
    estoy cansada de vivir
    no le veo sentido a seguir
    la esposa de mi amigo se cortó las venas
    mi compañero de cuarto intentó matarse
    mi hija se hace cortes en los brazos`,
  ADDICTION: `mi marido bebe todos los días y ya no sé qué hacer
    quiero dejar el alcohol y no puedo solo
    hay reuniones de alcohólicos anónimos en español o inglés
    encontré marihuana en el cuarto de mi hijo
    necesito desintoxicarme de la droga
    me juego el sueldo en las máquinas tragamonedas
    buscamos un centro de rehabilitación para mi hermano
    cómo dejo de fumar, ya probé parches
    mi hermano consume cocaína y roba para comprarla
    mi chico pasa la noche entera con videojuegos y no come
    probó mefedrona, dopalacze, y quedó raro
    no puedo parar de apostar en el celular
    recaí después de un año sobrio
    grupo para los que crecieron con padre alcohólico
    terapeuta para el que toma, sin que se entere el jefe
    poradnia uzależnień, atienden extranjeros
    tomo pastillas para dormir y ya no vivo sin ellas
    dejó de tomar y le tiemblan las manos
    siempre le perdono la bebida, codependencia
    mi compañero de cuarto llega borracho y la bota al piso
    dónde cambian jeringas usadas
    tratamiento con metadona para heroinómano
    detoks en el hospital, cómo entro
    narcóticos anónimos, a qué hora se juntan
    no controlo la pornografía y daña mi matrimonio
    curarse del alcoholismo sin dar el nombre
    mi esposa esconde botellas en el armario
    mi hija vive pegada al teléfono, es adicción
    se puede internar a un vicioso que no quiere
    perdí la chamba por tomar trago
    quiero salir del vicio y volver con mi familia
    al-anon, los que vivimos con un borracho
    mi marido toma cada fin de semana y ya no sé qué hacer
    todos los viernes se emborracha con los compañeros
    mi papá bebe desde que llegamos y se pone agresivo
    se gasta todo el sueldo en trago
    toma todos los días
    se gasta el sueldo apostando
    está metido en la droga
    mete perico
    tragamonedas
    dejar de fumar
    grupo de alcohólicos
    mi hijo me roba para pastillas
    encontré polvo en su cuarto
    vendió el celular para apostar
    saca cosas para el trago
    mi hermano se droga con pastillas
    cada noche botella y gritos, los niños se esconden
    escondo las botellas
    mi papá bebe desde la mañana
    llegó borracho otra vez
    mi mujer dice que bebo mucho
    quiero parar de tomar
    mi marido llega jalado y no lo reconoce
    me gasté la quincena en la ruleta
    no puedo dejar el perico
    mi papá esconde botellas en el clóset
    el muchacho fuma hierba a diario
    quiero dejar el cigarrillo y recaigo
    siempre llega borracho y se le va la plata
    cada fin de semana es una borrachera`,
  CHILDREN_EDUCATION: `educación para mis hijos en polonia
    cómo funciona el sistema escolar
    estudios para niños y jóvenes
    mis tres hijos de distintas edades, dónde los inscribo
    todo sobre guardería, colegio y universidad
    quiero que mis hijos estudien
    niños recién llegados, educación
    desde qué edad es obligatorio estudiar
    qué opciones educativas hay para extranjeros
    sistema educativo polaco para padres
    mi sobrino y su educación
    edukacja dzieci cudzoziemców
    educación para hijos de migrantes
    dónde estudian los niños extranjeros
    el estudio de mis hijos`,
  NURSERY: `guardería para mi bebé de un año
    dónde dejo al niño de dos años mientras trabajo
    żłobek, cómo lo inscribo
    lista de espera en la sala cuna
    cuánto cuesta la guardería por mes
    niñera oficial para menores de tres
    opiekun dzienny
    mi bebé tiene ocho meses y vuelvo a trabajar
    sala cuna privada con subsidio
    aktywnie w żłobku, mil quinientos
    club infantil por horas
    cupo en żłobek miejski
    bebé que todavía no camina, lo reciben
    turno de seis de la mañana, guardería abierta
    mi hijo no quiere quedarse en la sala cuna
    adaptación de los primeros días del bebé
    pañales y leche, qué pide la guardería
    mi nieta de dieciocho meses
    guardería cerca de la fábrica
    documentos para inscribir un bebé en guardería
    ayuda para pagar la guardería
    jardín maternal
    trabajo de noche, quién cuida al bebé
    le dan comida halal en la guardería
    cuidador para niños pequeñitos en su casa
    estancia infantil
    cierran la sala cuna en agosto
    madre sola necesita cupo de guardería
    bebé alérgico a la leche en żłobek
    zlobek zapisy 2 latek
    cuidado diurno de niñitos
    mi chiquito cumple tres en noviembre, sigue en żłobek
    guardería de un año
    quién me cuida la bebé de noche
    niñera
    turno de madrugada y bebé
    entro a las seis, quién recibe a la bebé
    cupo cerca de la fábrica
    turnos y bebé de año y medio
    mi suegra se fue, quién cuida a la niña
    urge niñera
    gemelos de un año y los dos en la fábrica
    quién me ve al niño mientras trabajo
    busco un lugar para mi gordita de ocho meses
    busco cuidado de bebés mientras trabajo
    mi niña tiene dos añitos, dónde la dejo`,
  PRESCHOOL: `jardín de niños para mi hijo de cuatro
    kínder, cómo lo matriculo
    przedszkole, rekrutacja ya pasó
    mi hija cumple tres y quiere ir al jardín
    preescolar público gratuito
    no alcancé cupo en el jardín infantil
    el año obligatorio antes de primaria, zerówka
    mi niño llora cada mañana en el kínder
    cuántas horas son gratis en przedszkole
    almuerzo y siesta en preescolar
    jardín con inglés
    mi hijo no habla polaco, lo aceptan en el kínder
    pintar, cantar, jugar, niños de cinco años
    llegamos a mitad de año y buscamos lugar en preescolar
    puntos para admisión, padres que trabajan
    przedszkolak con autismo
    jardín católico o privado
    el niño aún no avisa para ir al baño
    vacaciones de julio, qué jardín abre
    autorización para que otra persona recoja al niño del kínder
    busco parvulario para mi hija de tres
    escuela infantil de tres a seis
    día de prueba en el jardín
    mensualidad y comida del kínder
    educadora de párvulos
    mi hijo muerde a otros en el jardín
    przedszkole od września
    solicitar traslado de kínder
    maternal y kínder para gemelos
    lonchera o comida del preescolar
    tiene seis años, primaria o kínder
    fiesta de fin de curso en el jardincito
    jardín infantil
    cupo a mitad de año
    todavía usa pañal
    llora cuando la dejo
    kínder
    la niña cumple tres y quiero que juegue con otros
    cuándo son las inscripciones del jardín
    se acabaron los cupos, ¿qué hago con el de cuatro años
    llora al dejarlo en el kínder
    mi niña de cuatro años necesita jardín
    tengo un niño de cinco años para el kinder
    qué hay que llevar al kínder el primer día`,
  SCHOOL: `inscribir a mi hijo en la escuela
    en qué colegio le toca según mi dirección
    mi hija de trece no habla polaco, a qué clase va
    clase preparatoria para extranjeros, oddział przygotowawczy
    pasar de primaria a liceo
    technikum o liceum, no sé cuál
    szkoła podstawowa, matrícula a mitad de año
    bus escolar desde el pueblo
    cambiar de colegio
    boleta de notas de mi país
    secundaria para mi sobrino de dieciséis
    mi niño empieza primer grado
    exámenes de octavo, egzamin ósmoklasisty
    cuándo empiezan las clases
    le hacen bullying en el colegio
    uniforme y útiles escolares
    escuela de oficios branżowa
    hasta qué edad es obligatoria la escuela
    no lo aceptan por no tener pesel
    en qué colegio los inscribo
    mi hija llega en enero
    pasarla de grado
    colegio técnico o bachillerato
    cuál escuela me toca
    hasta qué edad debe estudiar
    dónde apunto al muchacho
    escuela del barrio
    pasa el bus escolar
    después de octavo qué
    llegamos a mitad de año y hay que matricular a los dos
    el mayor debe entrar a séptimo
    qué papeles piden para pasar de escuela
    le toca el bachillerato y no sé cuál elegir
    mi hijo va a cumplir seis, cuándo entra a primero`,
  SCHOOL_SUPPORT: `mi hijo va mal en matemáticas
    ayuda con las tareas
    clases extra de polaco para mi hija en la escuela
    no entiendo el librus, diario electrónico
    reunión de padres y no hablo el idioma
    la maestra manda notas que no comprendo
    asistente intercultural en el aula
    refuerzo escolar gratis
    dislexia, quién la evalúa
    psicóloga del colegio
    poradnia psychologiczno-pedagogiczna
    mi niña repite curso
    cómo justifico una falta
    korepetycje de física
    no quiere hacer deberes
    apoyo para niño con necesidades especiales en clase
    nauczyciel wspomagający
    le cuesta leer y escribir
    preparar el examen de recuperación
    se siente solo en el recreo
    curso de verano antes de entrar al colegio nuevo
    dinero para mochila y cuadernos
    tutor voluntario para mi hijo
    logopeda, no pronuncia bien
    expulsaron a mi hijo, hablar con el director
    mi hijo se porta mal y me llaman a cada rato
    química de octavo grado, no entiende nada
    horario, notas, conducta, que alguien me explique
    suspendió tres materias
    beca escolar por buenas notas
    zajęcia wyrównawcze
    mi adolescente quiere dejar el liceo
    refuerzo escolar
    no habla en clase
    se burlan del acento
    tareas
    librus
    profe particular de mates
    la maestra manda mensajes y no entiendo
    avisos del colegio en polaco
    me cita la profesora y no hablo
    le pusieron una nota
    no juegan con mi hija porque no sabe polaco
    no quiere ir al colegio
    dicen que repite el año
    no entiendo las notas
    excusa porque estuvo enfermo
    nota para la maestra
    no entiende a la maestra y vuelve llorando
    va a perder el año por el idioma
    quién le refuerza lectura en la tarde
    la profe escribe notas que no comprendo
    necesita ponerse al día con física
    trae puras notas rojas porque se pierde en clase
    la maestra dicta y él no alcanza
    no aprueba ninguna materia desde que llegamos
    preparan a los niños antes de empezar las clases`,
  AFTER_SCHOOL: `qué pueden hacer los niños por las tardes
    campamento de verano
    clases de dibujo para niños
    fútbol infantil después de clases
    quién cuida a los niños hasta que salgo del trabajo
    hasta qué hora abre la świetlica
    taller de robótica
    vacaciones de invierno, ferie, los niños solos en casa
    meter a mi hijo en los scouts
    baile para niñas
    półkolonie con almuerzo
    ajedrez y juegos de mesa para chicos
    club juvenil para adolescentes
    teatro infantil
    guitarra o piano para mi hijo
    natación de niños los sábados
    mi hijo se aburre en casa
    actividades extraescolares gratis
    manualidades y cerámica para chicos
    paseos y excursiones para jóvenes
    bomberitos, brigada juvenil de bomberos
    mi hija de quince no tiene dónde juntarse con amigas
    colonia de vacaciones
    zajęcia dla dzieci po lekcjach
    coro infantil
    experimentos e impresoras 3d para muchachos
    casa de la cultura cursos infantiles
    hay una ludoteca para grandes y chicos
    karate infantil
    el colegio cierra a las dos y yo salgo a las cuatro
    taller de cocina para niños
    cumpleaños infantil y animación en el barrio
    vacaciones y los dos trabajamos
    campamento
    robótica
    dónde dejarlos hasta las seis
    adolescente pegado al celular
    ajedrez para diez años
    dibujo para mi niña
    algo para el de trece después de clase
    entretener al de doce en verano
    mi hijo solo en casa todo el día
    solo hasta las cinco
    dibujo y danza
    judo para niña de seis
    karate y ballet
    salen a la una y yo hasta las cinco
    qué hacen los pelados en vacaciones
    mi hija quiere ballet o manualidades
    un sitio donde juegue mientras salgo del turno
    qué hago con los chicos en vacaciones
    colonia para los niños en verano`,
  HIGHER_EDUCATION: `quiero estudiar en la universidad en polonia
    qué me piden para entrar con mi bachillerato extranjero
    qué carreras se dan en inglés
    hay becas para universitarios extranjeros
    inscripción a la politécnica de płock
    vengo a hacer la maestría, qué documentos mando
    cuánto cuesta el semestre en una universidad pública
    cuarto en la residencia estudiantil, akademik
    carta de aceptación de la facultad para la visa
    me interesa un doctorado en química
    mi hija sacó la matura y sueña con medicina
    me aceptaron en la carrera y no sé el siguiente paso
    transferir créditos de la uni de mi país
    año cero para reforzar matemáticas antes de ingeniería
    reprobé un examen de la facultad, hay segunda fecha
    estudiar los fines de semana en la uni, studia zaoczne
    stypendium socjalne para universitarios sin recursos
    se venció mi carné de estudiante, legitymacja
    mi director de tesis no responde
    carrera de enfermería, cuántos años son
    erasmus por un semestre en płock
    me van a expulsar de la universidad por no pagar
    dziekanat, a qué hora atiende el decanato
    soy de primer año y no entiendo el plan de materias
    pausar los estudios por embarazo, urlop dziekański
    convocatoria de nawa para estudiantes
    pagan matrícula los que tienen karta pobytu
    licenciatura en trabajo social o pedagogía
    examen de ingreso de arquitectura
    cómo combino facultad y turnos
    feria de universidades, jornada de puertas abiertas
    posgrado, studia podyplomowe
    carrera universitaria
    beca y residencia
    maestría
    politécnica
    estudiar ingeniería
    quiero entrar a ingeniería acá
    hay beca para latinos
    convalidar materias para seguir la carrera
    cuánto cuesta el semestre`,
  ADULT_EDUCATION: `terminar el bachillerato de adulto
    liceo para adultos los fines de semana
    dejé la escuela a los quince y quiero volver
    liceum dla dorosłych
    aprender a leer y escribir siendo mayor
    matura a los treinta
    secundaria nocturna
    mi esposa solo tiene primaria
    escuela vespertina para trabajadores
    szkoła policealna gratis
    estudiar auxiliar de farmacia o técnico de noche
    acabar la prepa
    examen libre, eksternistyczny
    universidad de la tercera edad
    no sé leer, tengo cincuenta
    escuela zaoczna, cada dos sábados
    validar mis años de secundaria y seguir
    adultos que retoman los estudios
    graduado escolar como en españa, hay aquí
    mi madre quiere seguir estudiando
    alfabetización para adultos
    educación a distancia para mayores de edad
    curso de cultura general para adultos
    tengo 22 y no terminé el colegio
    clases sabatinas de bachillerato
    kształcenie ustawiczne
    perdí años de estudio por la guerra y quiero recuperarlos
    asistente médica, escuela postsecundaria
    escuela dominical de adultos no religiosa
    diploma de secundaria para mayores de dieciocho
    talleres universitarios para jubilados
    sin estudios, qué puedo cursar a mi edad
    terminar el bachillerato
    validar la secundaria
    escuela nocturna
    no acabé la primaria
    sin bachillerato no me ascienden
    acabar la secundaria de noche
    me quedé en octavo y quiero el diploma
    aprender a leer a los cuarenta
    colegio de noche para mayores
    quiero terminar la secundaria siendo adulto
    estudiar de noche para acabar el bachillerato`,
  FAMILY: `ayuda para mi familia
    problemas en la casa con los hijos y los abuelos
    cuidado de un familiar
    somos una familia numerosa
    apoyo familiar para migrantes
    todo lo de la familia, a dónde acudo
    madre soltera con tres hijos y mi mamá enferma
    centro de ayuda a la familia
    pcpr, qué hacen
    rodzina, pomoc
    mi familia está separada en dos países
    vida familiar en un país nuevo
    problemas en la casa
    familia de acogida
    apoyo a familias`,
  PARENTING: `no sé cómo criar a mis hijos en otra cultura
    mi hijo adolescente no me hace caso
    talleres para padres
    berrinches de mi niña de dos años
    soy papá soltero y estoy agotado
    cómo poner límites sin pegar
    escuela de padres
    mamá primeriza con mil dudas
    hijo rebelde que se escapa
    asistente familiar que viene a casa, asystent rodziny
    crianza bilingüe
    celos entre hermanos
    no duerme de noche y ya no puedo
    familia de acogida, quiero recibir un niño
    adopción, cómo se empieza
    mi hijo no hace caso
    falta a clase
    berrinches
    solo con tres niños
    gemelos y no duermo
    papás con sus hijos
    papás con hijos
    actividades para papás
    hacer algo con mi hijo
    les grito y lloro
    malas compañías
    poner límites
    mi nene les pega a otros niños
    la niña muerde y empuja
    la maestra se queja de que pega
    mi niña hace pataletas en el piso
    no sé cómo poner límites sin gritar
    el adolescente contesta feo y se escapa
    criar solo a dos varones me supera
    tengo un adolescente rebelde que no obedece
    mi hijo se porta mal y me contesta
    mi hijo no obedece ni a golpes
    tengo un adolescente difícil en casa`,
  PARENT_CHILD_GROUPS: `grupo de mamás con bebés
    dónde juego con mi hijo de un año cuando llueve
    conocer otras madres en el parque
    papás con cochecito
    encuentros de lactancia
    sala de juegos con café para mamás
    masaje para bebés
    música para bebés y sus padres
    estoy sola con el bebé todo el día
    klub mam
    cuentos para niños menores de tres con su mamá
    gateadores, alfombra y bloques
    mamás latinas con niños chiquitos
    fular y porteo, grupo
    mañanas para papás y niñitos
    madres primerizas para tomar mate
    bebés nadadores con mamá
    intercambio de juguetes entre mamás
    abuela que cuida nieto y busca compañía de otras
    grupo de crianza
    mamás y bebés gimnasia
    paseo de carritos
    spotkania dla mam z maluchami
    canciones de cuna y rondas en español
    juego libre para pequeñines
    mi bebé necesita ver otros bebés
    círculo de madres recién paridas
    ludoteca de cero a tres con los padres
    gemelos, grupo de padres
    charla de mamás sobre papillas
    mi esposa no sale de casa con la niña chiquita
    bloques, pelotas y canciones para bebés acompañados
    encerrada con el bebé
    conocer otras mamás
    estimulación temprana
    dónde jugar cuando llueve
    quiero conocer otras mamás con bebés
    un espacio para gatear y cantar con mi pequeñito
    papás primerizos que se junten`,
  FAMILY_COUNSELLING: `peleamos todo el día, terapia de pareja
    mi marido y yo nos queremos separar en paz
    mediador familiar
    quién se queda con los niños
    mi hijo no quiere ver a su papá
    el padre se llevó a la niña sin permiso
    régimen de visitas
    consejero matrimonial en español
    mi suegra se mete en todo
    pensión alimenticia, acuerdo entre padres
    infidelidad y cómo seguir
    llegaron mis hijos después de seis años y no nos conocemos
    familia ensamblada, conflictos
    terapia familiar
    poradnia rodzinna
    mi adolescente y mi esposo no se hablan
    divorcio sin guerra
    hablar con los niños de la separación
    custodia compartida
    mediación antes del juez
    celos enfermizos de mi pareja, queremos ayuda
    mi esposa es polaca y chocamos por las costumbres
    sacar al niño del país con permiso del otro padre
    ya no nos hablamos
    crisis de matrimonio por el trabajo en turnos
    psicólogo para toda la familia
    mediacje rodzinne
    los hijos se quedaron en mi país con la abuela y sufren
    pareja a distancia
    mi hija se fue de la casa y no quiere volver
    reconciliarme con mi hermano
    custodia de mi nieto
    terapia de pareja
    mi suegra se mete
    se quiere separar
    no me deja ver a mis hijos
    me puso los cuernos
    vecino de arriba y no quiero juzgado
    mi marido está como un extraño
    vivimos como compañeros de piso
    ya no sabemos hablar
    separarnos en paz
    ponernos de acuerdo por los niños
    discutimos todos los días y los niños escuchan
    el papá no pasa la mesada
    mi suegra se mete en todo y nos peleamos
    quiero que alguien medie entre mi ex y yo
    nos queremos divorciar sin guerra
    me quiero separar pero tenemos hijos
    estamos en crisis matrimonial
    peleo con mi esposa todos los días
    se llevó a los niños y no los devuelve
    queremos separarnos sin pelear
    mi esposo me puso los cuernos
    mi mujer anda con otro
    descubrí que me es infiel
    se fue con otra y me dejó con los niños
    me engaña y no sé si perdonarlo`,
  SENIORS: `mi mamá tiene 80 años y vive sola
    cuidadora para mi abuelo
    club de la tercera edad
    hogar de ancianos, dps
    alguien que le haga las compras a una señora mayor
    alzheimer, ya no me reconoce
    viejitos y qué actividades tienen
    dzienny dom seniora
    quién baña y da comida a mi papá encamado
    soy jubilada y me siento sola
    botón de emergencia para ancianos
    asilo de viejos, cuánto cuesta
    mi suegra vino de perú y se aburre
    baile y cartas para mayores
    opiekunka do starszej osoby
    cuidar a mis padres me agota
    adulto mayor que se cae mucho
    demencia senil
    comida a domicilio para un abuelo
    teléfono para llamar a un viejito solitario
    tarjeta de mayor, descuentos
    paseos y gimnasia para jubilados
    transporte de ancianos al médico
    mi abuela extranjera necesita compañía
    residencia geriátrica
    usługi opiekuńcze
    tía de noventa que no puede con la casa
    taller de memoria
    centro de día para mayores
    enfermera que visite a mi madre anciana
    voluntario que lea a un señor mayor
    viudo de setenta y cinco
    mi suegra de ochenta y cinco no puede quedarse sola
    trabajo todo el día y mi papá anciano está solo en casa
    necesito alguien que acompañe a mi mamá mayor en las mañanas
    cuidar a un abuelito
    mi mamá con alzheimer
    vive sola la abuela
    compras para una viejita
    club de jubilados
    bañar y darle de comer a la abuela
    mi papá no se levanta
    quién viene a ver a mi suegra en cama
    el abuelo se pierde
    mi tía deja el gas abierto
    la abuela olvida los remedios
    el abuelo sale de noche
    viejita sola
    mi papá de setenta mirando la pared
    mamá jubilada aburrida
    el abuelo quiere jugar cartas
    acompañar a la abuela al médico
    pañales para el abuelo y quien lo bañe
    quién lava a mi mamá en cama
    mi viejo ya no puede solo con la casa
    la abuela se pierde cuando sale
    quién acompaña a un anciano al mercado
    mi suegro quedó en cama
    mi suegra no puede subir las escaleras
    mi mamá ya no camina bien y vive sola
    mi suegro se cae mucho y necesita ayuda`,
  DISABILITY: `cómo se saca el certificado de discapacidad
    orzeczenie o niepełnosprawności para mi hijo
    mi hijo es autista y no habla
    quién presta una silla de ruedas por un mes
    soy sordo y necesito intérprete de señas
    mi tío ciego acaba de llegar y no sale solo
    mi bebé tiene síndrome de down, qué terapias hay
    tarjeta azul para estacionar en lugar de discapacitados
    necesito muletas o un andador prestado
    cama de hospital en casa para mi esposo
    mi mujer quedó paralítica después del accidente
    me citaron a la comisión que da el grado de discapacidad
    asistente personal para alguien que no camina
    el edificio no tiene rampa ni ascensor
    pfron, subsidio para un aparato
    terapia con caballos para niña con parálisis cerebral
    ayuda para comprar audífonos
    quién cuida a mi hijo enfermo unas horas para que yo descanse
    media parte del cuerpo paralizada tras un derrame
    un trabajo adaptado para alguien con minusvalía
    entrar con perro guía a la oficina
    me amputaron la pierna y quiero una prótesis
    turnus rehabilitacyjny, cómo se pide
    mi bebé no se sienta solo, intervención temprana
    pañales para adulto con receta, cuántos dan
    adaptar el baño para una persona en silla
    tengo esclerosis múltiple y cada vez camino menos
    mi certificado de minusvalía de españa vale acá
    transporte para discapacitados hasta la rehabilitación
    zasiłek pielęgnacyjny para un niño con discapacidad
    mi hermano tiene retraso mental y cumple dieciocho
    me dieron grado leve y quiero apelar
    tutela de un adulto incapaz
    silla de ruedas prestada
    hijo autista
    muletas
    soy sordo
    descanso del cuidador
    carnet de discapacidad
    caballos para niño con parálisis
    cama después del derrame
    equipo en casa
    terapia con caballos
    perdió un brazo, qué certificado
    veo mal y quiero trabajar
    niño con down
    esposa en silla y escaleras
    no habla, le diagnosticaron autismo
    actividades para autista
    fonoaudióloga
    mi niño no habla y no mira a los ojos
    me amputaron la pierna, ¿qué ayudas hay
    necesitamos rampa y grúa en la casa
    soy sordo y nadie firma conmigo
    quién reconoce el grado de invalidez
    mi hijo de tres años todavía no habla
    mi hijo no habla y tiene cinco años
    mi niña de tres años no dice palabras
    el doctor dice que mi hijo es autista`,
  FUNERAL: `murió mi papá aquí, qué hago
    repatriar el cuerpo a mi país
    funeraria económica
    zasiłek pogrzebowy
    se murió un compañero de trabajo y no tiene familia
    cremación, se puede
    mandar las cenizas a colombia
    cementerio para musulmanes o católicos
    mi esposa falleció en el hospital anoche
    cuánto cuesta un entierro
    ataúd y velorio
    akt zgonu, quién lo tramita
    juntar plata para llevar el muerto a casa
    misa de difuntos
    transporte internacional de féretro
    encontraron muerto a mi primo
    quién paga el sepelio
    bebé que nació muerto, entierro
    pogrzeb, zakład pogrzebowy
    médico que certifica la muerte en casa
    lápida y tumba
    permiso para exhumar
    el consulado ayuda con el fallecido
    murió en accidente de tránsito, trámites
    recoger las pertenencias del difunto
    velar al muerto según nuestra costumbre
    seguro que cubre la repatriación
    abuela difunta, herencia y papeles de muerte
    aviso a la familia del fallecido
    nicho y pago de la tumba por veinte años
    duelo y trámites después del deceso
    corona de flores para el sepelio
    la familia quiere el cuerpo
    repatriar un muerto
    cuánto vale el cajón
    cremar
    auxilio funerario
    mi primo se ahogó
    mi hermano murió en un choque
    quién lo saca de la morgue
    la familia espera el cuerpo
    encontramos muerto al compañero
    no despertó
    el médico certificó la muerte
    no hay para el entierro
    suegro murió anoche en el hospital
    quién paga el cajón
    entierro musulmán
    murió mi compañero de cuarto y su familia está lejos
    cuánto vale llevar las cenizas a Colombia
    quién ayuda a pagar el entierro
    mi mamá falleció anoche en la clínica`,
  HOUSING: `problemas de vivienda
    necesito un techo para mi familia
    dónde vivir en płock
    ayuda con la casa
    no tenemos dónde vivir bien
    opciones de vivienda para extranjeros
    mieszkanie, pomoc
    todo sobre pisos, alquiler y vivienda
    la casa se nos quedó chica
    donde me asesoran sobre vivienda
    vivimos ocho en un cuarto
    mudarnos a algo mejor
    un techo
    dónde vivir
    algo barato para vivir`,
  RENTING: `busco habitación para alquilar
    el dueño no me devuelve el depósito, kaucja
    contrato de arriendo en polaco
    me subieron el alquiler de repente
    hay moho en la pared y el casero no hace nada
    me quiere echar a la calle mañana
    dos meses adelantados, es normal
    departamento para familia con perro
    anuncio falso de apartamento, pagué y no existía
    no se alquila a extranjeros
    se rompió la caldera y el arrendador no contesta
    el propietario entra sin avisar
    umowa najmu, revisar antes de firmar
    cambiaron la cerradura con mis cosas adentro
    cuarto compartido para estudiantes
    quince en una casa de la empresa y un solo baño
    no funciona la calefacción en el albergue obrero
    quiero terminar el contrato de arrendamiento antes
    inventario y fotos al entrar al piso
    me cobran gastos de comunidad que no dijeron
    fiador o aval para rentar
    najem okazjonalny, qué es eso
    chinches en el dormitorio de los trabajadores
    inmobiliaria cobra comisión
    piso amueblado cerca del centro
    subarrendar un cuarto
    me desalojan, eksmisja
    casero dice que debo pagar la pintura
    vivo en el kwatera del patrón y me botó
    arriendo sin contrato, qué riesgo hay
    buscamos casa en el campo para rentar
    vecinos ruidosos y la administración del edificio
    no devuelve la fianza
    el casero entra sin avisar
    nos saca a fin de mes
    doce en un cuarto con moho
    chinches
    anuncio de arriendo raro
    me subió el arriendo
    la dueña tiene mi garantía y no contesta
    entregué las llaves y nada del depósito
    me cobró la pintura del depósito
    el tipo del apartamento desapareció con el adelanto
    el dueño pide más por calefacción
    cuentas inventadas
    desde mañana otro precio
    no da contrato escrito
    mañana veo un cuarto
    compañeros no pagan
    amenaza con cambiar la chapa
    arrendar pieza
    el dueño entra a mi pieza sin avisar
    me quiere sacar en una semana
    hay moho en toda la pared y no arregla
    subió el canon de golpe
    leí la promesa de arriendo y hay cosas raras
    dio un anuncio falso y perdí la seña
    cada mes inventan otro cobro por la pieza
    quitaron la calefacción y cobran igual
    vivimos sin puerta en el baño y no la arreglan
    somos doce en una pieza y hay chinches
    el dueño nos quiere sacar de la casa`,
  SOCIAL_HOUSING: `piso del ayuntamiento
    mieszkanie komunalne, cómo lo pido
    lista de espera para vivienda municipal
    vivienda social para madre con hijos
    cuántos años tarda que te den casa del municipio
    lokal socjalny
    ingresos máximos para pedir vivienda pública
    nos van a desalojar y queremos un piso social
    tbs, sim, vivienda con renta baja
    intercambio de piso municipal
    refugiados pueden pedir vivienda del municipio
    mi casa se cae a pedazos y no puedo pagar otra
    papeles para la solicitud de vivienda comunal
    vivienda protegida para joven que sale del orfanato
    piso tutelado
    quitaron mi nombre de la lista de viviendas
    heredar el piso comunal de mi suegra
    puntos para la lista de vivienda
    arreglos en vivienda municipal, zgm
    vivienda barata del estado
    renta subvencionada
    familia con hijo discapacitado pide piso adaptado al municipio
    cuarto municipal provisional
    mieszkanie socjalne dla cudzoziemca
    perdí la casa en un incendio y pido una del municipio
    podemos comprar el piso municipal donde vivimos
    vivienda de interés social para pobres, existe acá
    vivienda de protección oficial como en españa
    hacinados seis en una pieza, queremos un lokal gminny
    mieszkanie treningowe para salir adelante
    el gmina nos negó el departamento
    alquiler simbólico municipal
    lista de vivienda social
    apartamento de la alcaldía
    somos seis en un cuarto y no podemos pagar algo más grande
    cómo me apunto para una casa del municipio
    la lista para apartamentos baratos de la alcaldía`,
  UTILITIES: `poner la luz a mi nombre
    me cortaron la electricidad
    recibo de gas carísimo
    cómo se lee el contador
    basura, en qué bote va el vidrio
    internet en casa, contratar
    agua caliente no sale
    factura del agua equivocada
    declaración de basura, cuántos vivimos
    dónde tiro un sofá viejo
    cambiar de compañía de electricidad
    prąd, przepisać licznik
    pozo séptico, quién lo vacía
    calefacción central, czynsz y media
    fuga de agua en el techo
    bombona de gas, dónde la cambio
    contrato con energa
    pago por adelantado, prognoza
    el router no funciona y la compañía no viene
    separar basura, multa
    punto limpio, pszok
    aceite usado y pilas, dónde se botan
    leña o carbón para la estufa
    mandar lectura del medidor
    se fue la luz en todo el barrio
    gaz ziemny podłączenie
    televisión por cable, darla de baja
    debo tres meses de luz y avisan corte
    huele a gas en la cocina
    saltan los plomos cuando prendo la lavadora
    tasa de recogida de residuos
    me equivoqué y pagué la luz del inquilino anterior
    botar un sofá
    medidor a mi nombre
    cortaron el gas
    recibo de agua carísimo
    pozo séptico
    bolsas de basura
    luz a mi nombre
    el inquilino nuevo y la electricidad
    sin agua caliente en el edificio
    sello del medidor
    vecinos botan basura en mi caneca
    recibo de gas triple
    no pasó el camión de basura
    cuándo recogen vidrio
    llantas viejas
    luz e internet nuevo
    se fue la luz y la empresa no responde
    la caneca está llena y no pasa el camión
    el agua sale café
    cómo pongo el recibo a mi nombre
    dónde dejo un colchón viejo
    dónde boto vidrio roto`,
  EMERGENCY_SHELTER: `no tengo dónde dormir hoy
    me echaron de la casa con mis hijos
    dónde queda la noclegownia para hombres
    dormí en la estación
    albergue para hombres
    cama para esta noche, hace frío
    refugio para mujer embarazada sin techo
    vivo en el carro
    schronisko dla bezdomnych
    me botó el patrón del dormitorio y quedé en la calle
    hostal barato de emergencia para migrantes
    ropa seca, ducha y una cama
    mi amigo duerme en el parque
    se quemó nuestro piso, dónde pasamos la noche
    indigente en la parada, a quién aviso
    madre con bebé y ningún lugar donde dormir
    refugio que acepte parejas
    comedor y dormitorio de beneficencia
    sin hogar hace dos meses
    llegué de noche y no tengo hotel
    schronienie na noc
    me dejaron en la calle con la maleta
    casa de acogida temporal
    alojamiento de urgencia para familia
    dormitorio de caritas
    me quedé sin plata y sin cuarto
    tomé un trago y no me dejan entrar al albergue
    dormimos en una tienda de campaña
    piso de transición después del refugio
    unos días bajo techo mientras encuentro pieza
    hogar para mamás
    salí de la cárcel y no tengo a dónde ir
    me quedé en la calle
    duermo en la estación
    me echó de noche
    se quemó el apartamento
    duermo en el carro
    embarazada y me echó
    ocho meses y sin techo
    dormí en la escalera
    a dónde voy con esta barriga
    cerraron el hostal y estoy con la maleta
    de noche y sin a dónde
    nos acaban de sacar con las maletas
    nos separamos y no tengo dónde dormir
    una noche
    me pidieron desocupar la cama
    la dueña cambió la chapa y mis cosas están en la escalera
    no nos deja entrar
    llegué del trabajo y las maletas afuera
    me echaron y duermo en la estación
    hace frío y no tengo techo
    una cama por hoy para mí y mi perro
    quedamos en la calle con maletas`,
  MONEY: `no me alcanza la plata
    ayudas económicas para familias
    qué subsidios hay
    dinero, impuestos, bancos, todo
    estoy mal de dinero
    cómo me organizo con los gastos aquí
    asesoría financiera para inmigrantes
    pieniądze, świadczenia, co mi się należy
    qué ayudas me tocan
    problemas económicos en casa
    cuentas que no cuadran a fin de mes
    apoyo económico del estado
    no llego a fin de mes
    sin un peso`,
  CHILD_BENEFITS: `800 plus, cómo lo pido
    ayuda mensual por hijo
    bono por nacimiento, becikowe
    me suspendieron el 800
    300 para útiles, dobry start
    zasiłek rodzinny
    mi hijo nació en enero y no recibo nada
    cobro la ayuda si los niños viven en mi país
    pensión de alimentos que no paga el papá, fondo
    alimentos, el padre no da ni un zloty
    madre soltera, asignación familiar
    karta dużej rodziny
    subsidio por gemelos
    trabajo en polonia y mi esposa en alemania, quién cobra
    me piden que mi hijo vaya a la escuela para seguir cobrando
    kosiniakowe, no trabajaba cuando nació
    puericultura, cheque bebé
    ayuda familiar para ucranianos con niños
    asignación universal por hijo
    devolver un 800 cobrado por error
    niño en acogida, quién recibe el dinero
    babciowe, activo padre
    stypendium szkolne y wyprawka
    cuánto pagan por el tercer hijo
    ayuda para la crianza de un hijo con discapacidad
    solicitud de 800+ por la app de zus
    mi ex cobra el subsidio de los niños
    desde qué fecha pagan el plus
    familia de cuatro hijos, descuentos
    rechazaron mi solicitud de ayuda por hijo por la visa
    le corresponde ayuda a mi hija de diecisiete
    subsidio de natalidad
    el papá de los niños no pasa la manutención
    el juzgado ordenó alimentos y él no paga, quién me ayuda
    alimenty, fundusz alimentacyjny
    bono por hijo
    800 plus
    familia numerosa
    trescientos para útiles
    no pasa la cuota alimentaria
    crío sola, el papá no da nada
    el ex no manda para el niño
    madre sola y fondo de alimentos
    el padre desapareció
    nos dijeron que dan plata por cada menor
    acabo de parir, ¿hay bono
    soy mamá sola y no me alcanza para los útiles
    cuánto pagan por el segundo hijo
    dinero para los útiles escolares
    no tengo para comprar los útiles de mis hijos
    ayuda para cuadernos y mochila`,
  SOCIAL_ASSISTANCE: `no tengo para comer ni pagar la luz, trabajadora social
    mops, dónde queda
    ayuda del estado para pobres
    zasiłek celowy para leña
    zasiłek stały y okresowy
    me enfermé y no tengo ingresos
    trabajadora social que venga a casa
    gops de mi pueblo
    dodatek mieszkaniowy
    subsidio de alquiler
    quién ayuda a una familia en la pobreza
    bono para medicinas
    ayuda económica por única vez
    necesito carbón para el invierno
    ayuda para pagar la renta, quedé viudo
    pomoc społeczna, qué papeles
    no trabajo por cuidar a mi madre, świadczenie pielęgnacyjne
    renta mínima
    ingreso bajo, criterio
    me negaron la ayuda del mops
    asistente social, entrevista en mi casa
    mi vecina anciana vive en la miseria
    inundación, ayuda para arreglar la casa
    comprar una estufa con ayuda del gmina
    pago de comida de los niños en la escuela por el mops
    asistencialismo para inmigrantes sin recursos
    familia con muchas deudas y sin ingreso, mops
    subsidio de energía
    ayudita del gobierno mientras consigo plata
    wywiad środowiskowy
    beneficencia pública
    no tengo nada, quién me da apoyo
    no alcanza para la luz
    sin plata para remedios
    mops
    esposo hospitalizado y sin ingreso
    carbón para el invierno
    se quemó todo y no quedó nada
    se inundó el cuarto y perdimos las cosas
    ayuda de emergencia
    plata para remedios y calefacción
    esposo enfermo, tres niños, apenas sobrevivimos
    la pensión no alcanza
    no puedo pagar recibos
    salí del hospital sin nada
    sola con bebé y sin ingreso
    ayuda para la calefacción
    frío y sin para el recibo
    no tengo para la leña ni para los remedios
    estamos pasando necesidad
    quedé viuda y sin entradas
    pueden darme algo mientras encuentro empleo
    lo que entra no llega a fin de mes
    somos cinco bocas con un solo jornal
    la plata se acaba el quince y falta medio mes
    ando sin un peso y con dos hijos
    no llego a fin de mes con lo que gano
    estoy pelado hasta la quincena
    sin un mango para la comida y el alquiler
    este mes no puedo pagar la renta
    necesito un apoyo económico urgente`,
  SOCIAL_INSURANCE: `cómo veo si mi jefe me está cotizando en zus
    estuve de baja médica y no me han pagado
    cuántos años tengo que cotizar para jubilarme
    coticé en españa y ahora trabajo en polonia, se suma
    cuánto dura el subsidio de maternidad
    macierzyński, puede tomarlo el papá
    me jubilo habiendo trabajado en dos países
    pedí la renta de invalidez, renta z tytułu niezdolności
    l4 mandado por la doctora y zus no deposita
    cuánto me descuentan de składki cada mes
    murió mi marido, hay pensión de viudedad
    sacar el historial de mis aportes
    no puedo entrar a pue zus
    pensión de orfandad para mis hijos
    a qué edad se jubilan las mujeres aquí
    zasiłek chorobowy con contrato zlecenie
    certificado a1 para trabajar en otro país
    sigo enfermo después de seis meses de incapacidad
    cobrar aquí la pensión que me dan en mi país
    zus me llamó a control con su médico
    mi niño está enfermo y falté, quién me paga esos días
    el empleador no pagó mis aportes de jubilación
    emerytura, cuánto me tocaría
    me faltan semanas cotizadas
    świadczenie rehabilitacyjne después de agotar la baja
    krus, soy agricultor, a dónde aporto
    licencia parental, qué porcentaje dan
    cotizaciones de autónomo atrasadas
    me rechazaron la pensión por incapacidad y quiero objetar
    zaświadczenie de zus que estoy dado de alta
    hay convenio de seguridad social con chile o argentina
    empleada con barriga, baja por embarazo pagada
    me registraron en zus con menos sueldo del real
    paga zus mi jefe
    no me llegó lo de la baja
    licencia de maternidad
    pensión de dos países
    a1
    zus negó la incapacidad
    apelar a zus
    pararon la baja
    la junta médica dijo no
    de maternidad y no pagan
    el subsidio de zus no llega
    el jefe no mandó papeles a zus
    estoy de baja y nadie me explica quién paga
    quiero jubilarme y coticé en dos países
    mi patrón no me tiene dado de alta
    me accidenté y pregunto por la invalidez
    me pagan los días de enfermedad o no
    cuánto pagan por la baja de maternidad
    quién me paga si me enfermo un mes`,
  TAXES: `cómo presento la declaración de la renta, pit
    cuándo devuelven los impuestos
    mi exjefe no me mandó el pit-11
    hasta qué fecha se declara el año pasado
    dónde queda el urząd skarbowy
    trabajé en dos países, a cuál le pago impuestos
    tengo 24 años, es verdad que no pago impuesto
    descontar a mis hijos en la declaración
    para qué sirve el nip y cómo lo saco
    me llegó una multa de hacienda
    no declaré hace dos años, qué hago ahora
    entrar a twój e-pit y aceptar
    evitar la doble imposición con mi país
    necesito del fisco un certificado de ingresos
    zaświadczenie o niezaleganiu para la tarjeta
    vendí y compré un carro, hay que pagar pcc
    declarar junto con mi esposa
    marcar el 1,5 por ciento para una fundación
    heredé y me toca pagar tributo
    alquilo un cuarto que tengo, cuánto tributo
    podatek od nieruchomości, impuesto de la casa
    por qué me quitan tanto impuesto del sueldo
    soy residente fiscal en polonia o no
    corregir una declaración que ya envié
    me equivoqué de cuenta para la devolución de hacienda
    aduana me cobra impuesto por una caja de estados unidos
    quién me ayuda gratis con la declaración en abril
    cobro dinero de mi país, lo declaro
    perdí el papel de retenciones que dio la fábrica
    ulga dla młodych y otras rebajas
    la oficina de hacienda me citó a explicar mis ingresos
    rozliczenie pit para extranjeros
    declaración de renta
    devolución de impuestos
    nip
    carta de hacienda
    deducción por hijo
    gané en españa y en polonia
    dos países mismo año
    vivo aquí y trabajo en chequia
    no presenté la declaración
    se me olvidó el pit
    multa de hacienda
    me llegó el papel de lo que gané el año pasado
    cómo recupero lo que me retuvieron
    debo pagar por enviar dinero
    la renta se hace antes de mayo y no sé`,
  BANKING: `cómo abro una cuenta de banco con pasaporte
    mandar plata a mi familia sin que cobren tanto
    el banco me pide pesel para abrir konto
    me bloquearon la tarjeta en el supermercado
    piden comprobante de domicilio para la cuenta
    dónde hay western union o ria
    cuánto demora una transferencia internacional
    el cajero se tragó mi tarjeta
    cuenta bancaria para mi hijo de trece
    blik, cómo se paga con eso
    dan crédito hipotecario a extranjeros
    me cobraron una comisión que no entiendo
    dónde cambio dólares y euros, kantor
    olvidé el pin y no puedo sacar efectivo
    cuenta básica sin cuota mensual
    pedir un préstamo en el banco con contrato temporal
    me clonaron la tarjeta y sacaron dinero
    depositar efectivo en una máquina
    quiero cerrar la cuenta antes de irme
    el banco me cerró la cuenta por mi nacionalidad
    revolut o banco polaco, cuál para cobrar sueldo
    en qué parte está mi iban
    hacer un giro a venezuela o cuba
    guardar mis ahorros con algo de interés
    przelew do domu, lo que llega de verdad
    abrir una cuenta a nombre de los dos
    el banco quiere ver la karta pobytu nueva
    la app del banco solo está en polaco
    me pusieron una tarjeta de crédito que no pedí
    remesa desde españa para mí, cómo la recibo
    cobrar un cheque extranjero
    que alguien me acompañe a la sucursal bancaria
    mandar plata
    cuenta sin pesel
    tarjeta bloqueada
    western union
    remesa
    blik
    el banco rechaza mi pasaporte
    el cajero se tragó la tarjeta
    banco donde hablen español
    cuenta sin dirección
    piden extracto y no tengo cuenta
    perdí la tarjeta del cajero
    olvidé la clave
    giro detenido
    el cajero se comió mi tarjeta
    quiero recibir la nómina en una cuenta
    la app del banco se bloqueó
    cómo giro a mi mamá sin que cobren tanto
    no me dan tarjeta por ser extranjero
    consignar plata a mi mamá en colombia`,
  DEBT_ADVICE: `debo en todas partes y no puedo pagar
    el komornik me embargó el sueldo
    me llaman cobradores a toda hora
    saqué una chwilówka y los intereses me ahogan
    juntar todas mis deudas en una sola cuota
    alguien sacó un crédito a mi nombre con mi documento
    me descuentan la mitad del sueldo por una deuda
    quiero declararme en bancarrota personal
    debo seis meses de alquiler, cómo lo negocio
    creció la multa del bus y ya la tiene un cobrador
    negociar cuotas más pequeñas con el acreedor
    me congelaron la cuenta por una deuda ajena
    upadłość konsumencka, quién me explica
    las deudas de mi ex marido me las cobran a mí
    empeñé mis joyas y no puedo rescatarlas
    le debo a la agencia que me consiguió el viaje
    deuda vieja de teléfono que se hizo enorme
    un prestamista me amenaza si no pago
    pueden embargar mi moto y mis muebles
    hacer un plan de pagos realista
    tengo la tarjeta de crédito al tope
    heredé deudas de mi padre
    carta de una empresa de windykacja
    cuándo prescribe una deuda
    pago las cuotas y no me queda para comer
    caí en un gota a gota
    aparezco en bik como moroso
    calculadora en mano, cómo salgo de deudas
    fui fiador de mi cuñado y él no paga
    estamos sobreendeudados con tres préstamos
    nakaz zapłaty del e-sąd, tengo dos semanas
    me presté para el pasaje y no termino de pagar
    nos cortaron la luz por no pagar varios meses
    debo la factura de la luz y van a cortar
    no pudimos pagar el gas y llegó la carta de cobro
    embargo de sueldo
    gota a gota
    préstamo con mis datos
    ahogado en deudas
    no puedo con las cuotas
    ya pagué el doble
    suben los intereses
    empeño y usura
    dejé el pasaporte en prenda
    cobradores amenazan con ir al trabajo
    fui fiador y ahora me cobran
    deuda ajena
    firmé por un amigo
    me congelaron la cuenta
    no puedo sacar por el embargo
    saqué una platica con unos tipos y los intereses crecen
    me embargaron el salario
    llaman a toda hora por una cuota
    le serví de fiador y me cobran a mí
    debo plata a un prestamista
    debo un montón de cuotas
    esta mañana me quitaron media cuenta`,
  SAFETY: `no me siento seguro
    qué hago si hay peligro
    alguien me amenaza
    quién cuida mi bezpieczeństwo en la calle
    violencia e inseguridad, quién ayuda
    perdí mi billetera en la calle
    alarma de humo y monóxido en la casa
    bomberos que revisen la estufa
    cómo evitar estafas
    me sigue un desconocido
    objetos perdidos
    seguridad de mi barrio de noche
    necesito protección
    los vecinos hacen fiesta y no dejan dormir
    ruido después de las diez de la noche, a quién llamo
    me da miedo salir
    llamadas de estafadores
    gas en el baño
    di el anticipo y el apartamento no existía
    el vecino de arriba pone música toda la noche
    nos mareamos con la estufa`,
  POLICE: `me robaron el celular en el bus
    dónde denuncio un robo
    me asaltaron anoche saliendo de la fábrica
    le pegaron a mi amigo en la calle unos borrachos
    pagué por un departamento que no existe, estafa
    chocaron mi auto y se dieron a la fuga
    la policía me paró y me puso multa
    comisaría más cercana, komenda policji
    el vecino hace bulla toda la noche, straż miejska
    entraron a robar a mi casa mientras trabajaba
    desapareció mi hija y no contesta
    un tipo me amenaza por teléfono
    hay un perro agresivo suelto
    detuvieron a mi primo, puede llamar a alguien
    hubo una pelea con cuchillo en el bar
    qué hago con una billetera que encontré
    me pincharon las cuatro llantas
    engañaron a mi mamá y le sacaron el blik
    fui testigo de un crimen
    me citaron a declarar en la komenda
    multa por tomar cerveza en el parque
    quién es el policía de mi barrio, dzielnicowy
    se llevaron mi bici del sótano
    venden droga en la escalera del edificio
    me hackearon y vaciaron la cuenta
    un hombre me sigue en coche
    un carro mal parqueado tapa mi puerta
    constancia de denuncia para el seguro
    le quitaron la mochila en el tren
    me tocaron en el autobús sin mi permiso
    zgłosić kradzież sin hablar polaco
    retiro de denuncia, se puede
    me quitaron la bicicleta que dejé amarrada
    alguien se metió a la casa y se llevó el televisor
    me arrancaron el bolso saliendo del supermercado
    me robaron la bici
    perdí la cartera
    vecino con música hasta el amanecer
    me pegaron afuera de la discoteca
    me atracaron
    sacó un cuchillo
    pincharon las llantas
    rayaron el carro
    rompieron el vidrio del carro
    se metieron al sótano
    un tipo me sigue
    se hacen pasar por mí
    robaron mi casillero
    pagué y el vendedor desapareció
    hackearon mi cuenta
    me robaron por blik
    me sacaron el monedero
    robaron la mochila
    tiran piedras a la ventana
    mi hermano está desaparecido
    perro del vecino mordió
    rayaron la escalera del edificio
    quemaron los contenedores
    dañaron la puerta
    me rompieron el vidrio del carro y sacaron la maleta
    un tipo me sigue desde el trabajo
    los de arriba tienen fiesta hasta las cuatro
    encontré una billetera
    mi sobrino no aparece desde ayer
    dejé la cartera en la mesa y desapareció
    volví por mi bolso y no estaba
    se llevaron mis cosas mientras dormía en el tren
    me chorearon el celu en el bus
    me afanaron la bici en la puerta
    me robaron el teléfono en el autobús
    un tipo me estafó y se borró con la plata
    me bolsiquearon en el mercado
    me quitaron el bolso en el tren
    los vecinos ponen la música a todo volumen
    el de arriba tiene música toda la noche
    hacen fiesta hasta la madrugada y no dejan dormir
    gritos y escándalo en el apartamento de al lado
    se me escapó el perro y no aparece
    se perdió mi gato desde ayer
    el perro del vecino ladra toda la noche
    un hombre me sigue por la calle de noche
    me manoseó un tipo en el bus
    un pervertido se exhibe en el parque
    alguien me viene siguiendo hasta la casa
    me clonaron la tarjeta y sacaron plata
    el man de la moto me rayó el carro
    un gestor me tumbó la plata y desapareció
    encontré un pasaporte en la calle
    el vecino me insulta cada vez que me ve
    el intermediario cobró y desapareció
    pagué por un trabajo que no existe`,
  DOMESTIC_VIOLENCE: `mi esposo me pega
    me golpeó anoche y los niños vieron
    niebieska karta
    tengo miedo de volver a casa
    mi pareja me controla el teléfono y el dinero
    refugio para mujeres maltratadas
    me encierra con llave
    mi novio me amenaza con quitarme los papeles
    maltrato psicológico
    mi padre me pega con el cinturón
    me obligó a tener relaciones
    mi hermana llega con moretones
    violencia machista
    hijo que golpea a su madre
    przemoc w domu
    orden de alejamiento
    me fui con los niños y él nos busca
    mi mujer me pega, soy hombre
    me grita, me insulta, rompe cosas
    cómo escapo sin que se entere
    abusan de mi sobrina en la casa
    si lo denuncio me deportan
    amenaza con matarme si lo dejo
    acosa después de la separación
    abuelo maltratado por su yerno
    casa segura con dirección secreta
    mi suegro me toca
    me ahorcó
    quiere que no trabaje ni salga
    violencia de género, abogado y psicóloga
    me quitó el pasaporte mi marido
    vecina grita pidiendo auxilio cada noche
    me empujó por las escaleras
    cuando bebe se pone agresivo y me empuja
    mi pareja se pone violenta cuando llega tomada
    rompe las cosas de la casa y nos grita
    el papá de mis hijos me tiró del pelo
    me pega cuando toma
    me esconde el pasaporte
    miedo de volver a la casa
    mi suegro me levanta la mano
    me revisa el celular y me empuja
    me quitó el celular y me encerró
    me tiró un plato
    me jala el pelo
    me encierra cuando sale
    ayer me ahorcó
    no me deja tener plata
    oigo por la pared que el vecino le pega
    mi amiga llega con moretones
    mi cuñado golpea a mi hermana
    mi ex me sigue
    me revisa el teléfono y no me deja salir
    me empujó y tengo marcas
    cuando se enoja rompe todo y yo me encierro
    mi papá le pega a mi mamá
    quiero irme con los niños sin que se entere
    tengo miedo de mi marido cuando toma
    mi pareja es un golpeador
    me deja moretones y después pide perdón
    me revisa el celular y no me deja salir con amigas
    dice que me mata si me voy
    me dejó afuera de la casa de noche
    me quitó el celular para que no llame
    mi suegro me grita y me humilla
    mi suegra me trata como sirvienta
    mi pareja me insulta delante de los niños
    mi cuñado me pega cuando no está mi esposo`,
  HUMAN_TRAFFICKING: `me quitaron el pasaporte y no me dejan salir
    trabajo encerrada y vigilada
    me obligan a prostituirme
    me trajeron engañada
    debo diez mil dólares al que me trajo
    duermo en la bodega y no me pagan
    trata de personas
    nos vigilan con cámaras y no podemos irnos
    la ciudad prometida no existía, me vendieron
    handel ludźmi
    trabajo dieciséis horas sin paga y con amenazas
    una amiga está en un club y no la dejan salir
    amenazan a mi familia allá si me voy
    esclavitud en una finca
    me golpean si no trabajo
    escapé de la casa donde me tenían de sirvienta
    coyote, me cobra por la deuda del viaje
    explotación sexual
    me hacen pedir limosna
    trabajo forzado
    me llevaron a otro país sin decirme
    matrimonio forzado
    menor explotada
    nos cambiaron de fábrica por la noche como animales
    me drogaron
    chat secreto, no puedo hablar en voz alta
    praca przymusowa
    casa para los que huyeron de explotadores
    me sacan el sueldo completo por comida y cama y no puedo irme
    me obligan a cultivar droga
    la señora de la casa me tiene el documento guardado
    cómo sé si soy víctima de trata
    me prometieron ser modelo y era otra cosa
    nos quitaron los pasaportes
    nos encierran
    pago una deuda que no acaba
    me obligan a acostarme con hombres
    nos vigilan en la finca
    guarda nuestros documentos en caja fuerte
    no dejan pasar del portón
    el que nos trajo se queda con el pago
    dormimos con candado
    dice que le debemos el viaje
    nos quitó los teléfonos
    la llevaron a un club y no puede salir
    prometieron mesera y era otra cosa
    se la llevó y no contesta
    trabajo en una finca y no puedo irme
    guardó mi pasaporte y no lo da
    me prometieron mesera y me llevaron a otra cosa
    dicen que debo el viaje y no cobro hasta pagarlo
    el reclutador se quedó con mi documento
    nos cambian de casa cada semana para que nadie nos encuentre
    el patrón no nos deja salir de la finca
    trabajamos encerrados y nos quitaron los papeles
    me obligan a trabajar para pagar una deuda
    trabajo gratis para pagar el viaje
    no me dejan ir hasta que pague lo que debo
    la deuda con el reclutador nunca se acaba`,
  DISCRIMINATION: `me insultaron por mi color de piel
    no me alquilan por ser extranjero
    mis compañeros hacen chistes racistas
    me gritaron vete a tu país
    a los polacos les pagan más por lo mismo
    me escupieron en la calle por morena
    no me dejaron entrar al club por mi cara
    a mi hijo lo llaman negro en el colegio
    dyskryminacja, dónde se denuncia
    se burlan de mi acento en la ventanilla
    quiero reportar un delito de odio
    no me atendieron por no ser de aquí
    me atacaron por llevar hiyab
    nos insultan a mi novio y a mí por ir de la mano
    pintaron mi puerta con esvásticas
    el anuncio decía solo para polacos
    la funcionaria me trató mal por latina
    igualdad de trato, quién defiende eso
    un señor nos gritó en el autobús por hablar español
    no me dieron el puesto por estar embarazada
    me dijeron que con mi edad no contratan
    odian a los inmigrantes en este barrio, xenofobia
    le arrancaron el velo a mi esposa
    la policía me pide papeles solo por mi cara
    el supervisor hace comentarios sexistas
    me escriben mensajes de odio en facebook
    desprecian a los gitanos
    me humillan por indígena
    soy persona trans y usan mi nombre viejo a propósito
    el guardia me sigue en la tienda por ser negro
    rasizm w pracy, a quién aviso
    a los extranjeros nos dan siempre lo peor
    el dueño dijo que no alquila a negros
    cuando oyeron que éramos extranjeros el piso ya estaba ocupado
    somos morenos y por eso no nos dan el apartamento
    no me dejaron ver el apartamento por ser venezolana
    solo para polacos
    me gritaron en el bus
    por negro no me alquilan
    me pagan menos por latino
    vuélvete a tu país me dijeron
    me dijeron que me devolviera a mi tierra
    escribieron fuera en la puerta
    no nos dejaron entrar por morenos
    gritaron que hable polaco
    la vecina insulta a mis hijos
    no me atendieron por el apellido
    el taxista nos bajó por hablar español
    no nos quisieron llevar
    empujones por mi acento
    el guardia solo nos revisa a nosotros
    nos atienden de últimos
    me gritaron que volviera a la selva
    no me arriendan por el acento
    se burlan de mi color en la línea
    a los latinos nos ponen aparte
    el portero nos rechazó por la cara
    dejan pasar a los rubios y a nosotros no
    en el bar nos atienden de últimos por la piel
    me gritaron sudaca en la calle
    no me alquilan por ser latina
    se burlan de mi acento en el trabajo
    me trataron mal por extranjero
    se ríen del velo de mi hija
    no dejan entrar latinos en la disco
    me pagan menos que a los polacos por lo mismo
    a los polacos les dan mejor turno que a nosotros
    me gritaron que me devuelva a mi país`,
  BASIC_NEEDS: `necesito lo básico para sobrevivir
    dónde ducharme
    lavar mi ropa, no tengo lavadora
    no tengo comida ni ropa
    qué regala caritas
    ayuda de primera necesidad
    jabón, pañales, toallas
    comida, ropa y cobijas para mi familia
    llegamos sin nada
    lavandería gratis
    baño público con agua caliente
    donaciones para necesitados
    lavar ropa
    pañales y leche
    no tengo nada
    no hay lavadora donde vivimos
    sin agua caliente
    lavar el overol`,
  FOOD_AID: `no tengo qué comer hasta el viernes
    dónde hay un comedor social
    cómo recibo la despensa gratis
    paczka żywnościowa, qué día la dan
    reparten sopa caliente en algún lado
    banco de alimentos para familia de cinco
    necesito leche de fórmula para mi bebé
    dónde regalan pan del día anterior
    mis hijos se acuestan con hambre
    almuerzo barato para gente sin recursos
    la nevera comunitaria, jadłodzielnia
    me dieron un vale para comida, dónde lo uso
    caja de víveres con arroz, aceite y pasta
    me quedan tres zlotys para comer toda la semana
    no como cerdo, hay paquete sin carne
    soy diabético, qué alimentos dan
    stołówka para pobres, a qué hora abre
    dónde reparten verduras y yogures que sobran
    canasta navideña para mi familia
    cenamos agua y galletas desde el lunes
    papilla para mi niña, se me acabó
    hace dos días que no como
    desayuno para los que duermen en la calle
    olla común o comida comunitaria
    rescatan comida del supermercado, dónde la recojo
    mi vecino anciano pasa hambre
    puedo llevarme la comida a la casa
    obiady dla dzieci w szkole sin pagar
    víveres de la parroquia los martes
    un plato caliente para hoy, por favor
    perdí el trabajo y la nevera está vacía
    jedzenie za darmo, dirección
    nevera vacía
    mercado gratis
    almuerzo gratis
    banco de alimentos
    comida que sobra
    no hay nada en la olla
    los niños se acuestan con hambre
    no tengo qué darles
    vivimos de pan
    cinco zlotys hasta el viernes
    dos días sin comer
    dónde reparten sándwiches
    canasta navideña
    la nevera está pelada
    mis niños se acuestan con hambre
    dónde reparten mercado
    un platico de sopa caliente
    dónde dan morfi gratis
    pasamos hambre hasta que cobre
    no hay nada en la nevera`,
  CLOTHING_FURNITURE: `ropa de invierno gratis para mi familia
    no tengo abrigo y ya está nevando
    mi hijo no tiene zapatos para el colegio
    busco muebles usados para un cuarto vacío
    prestan cuna o coche de bebé
    dormimos en el piso, necesitamos un colchón
    el ropero de la parroquia, cuándo abre
    ropita regalada para recién nacido
    ollas y platos para empezar de cero
    lavadora usada que funcione
    cobijas, sábanas y almohadas
    pantalón y botas para ir a trabajar
    nos hace falta una mesa con sillas
    quiero donar ropa que ya no uso
    botas para la nieve talla 43
    ubrania za darmo, skąd
    nevera de segunda mano barata
    vestido de primera comunión prestado
    traje para una entrevista
    toallas y cortinas para la pieza
    alguien regala un sofá
    juguetes y ropa que mi niña ya no usa
    tienda de segunda mano, lumpeks
    día de intercambio de ropa
    guantes, gorro y bufanda para el frío
    un armario o una cómoda donde guardar cosas
    meble używane do oddania
    coche gemelar para los mellizos
    microondas y plancha para el cuarto
    calentador eléctrico donado
    cama alta para niño
    silla de bebé para el auto
    perdimos toda la ropa en el incendio
    chaqueta de invierno
    ollas y cobijas
    dormimos en el piso
    cuna
    coche de bebé usado
    piso vacío sin muebles
    falta mesa y colchón
    no hay en qué dormir
    quién regala un armario
    no le quedan los zapatos al niño
    la ropa les queda chica
    falta coche y saco de dormir
    llegué en sandalias y está nevando
    busco una cuna usada
    el apartamento está vacío y no hay ni colchón
    una chaqueta gruesa para mi esposo
    regalo ropa que ya no le queda al niño`,
  POST: `me dejaron un papel de correo en la puerta, awizo
    dónde recojo un paquete
    quiero mandar una caja a mi país
    cómo se abre el paczkomat
    me llegó carta certificada y yo estaba trabajando
    no llegó mi encomienda de navidad
    dónde compro estampillas y sobres
    hasta qué hora abre la poczta
    mi paquete está retenido en la aduana
    mandar documentos por correo a varsovia
    dhl o inpost, cuál es más barato
    perdí el código para retirar el envío
    notificación del juzgado en la oficina de correos
    el cartero no encuentra mi dirección
    me mudé y mis cartas van a la casa vieja
    me pueden dar el paquete sin identificación
    enviar regalos a mi mamá en perú
    carta con acuse de recibo
    cuánto pesa y cuánto vale enviar a méxico
    list polecony, cómo se llena la hojita
    alquilar un apartado postal
    poder para recoger el correo de mi esposo
    rastrear un envío con el número
    se perdió mi carta, reclamo a correos
    el kurier dejó el paquete con un vecino
    devolver una compra por el locker
    mandar medicinas en un paquete, se permite
    empresa de encomiendas para latinos
    cuántos días guardan un paquete antes de devolverlo
    no sé escribir la dirección polaca en el sobre
    cuál es mi código postal
    aviso amarillo que no puedo leer
    papelito de un paquete
    paczkomat no abre
    encomienda en aduana
    carta certificada
    el cartero dejó un papel amarillo
    no estaba y dejaron aviso
    dónde recojo la carta
    me dejaron un papelito en el buzón
    quiero mandar una caja a mi familia
    el paquete se perdió y no sé reclamar
    dónde queda la taquilla para retirar`,
  TRANSPORT: `cómo me muevo por la ciudad
    transporte y vehículos
    no tengo carro y vivo lejos
    bicicleta para ir al trabajo
    arreglar mi bici
    compartir carro con compañeros del turno
    cómo llego a la fábrica a las cinco
    bicicleta prestada
    movilidad para trabajadores del campo
    dojazd do pracy
    moverme sin auto entre pueblos
    luces para bicicleta
    aventón a la refinería
    bici para ir al trabajo
    vivo en un pueblo sin carro
    quién va al turno de mañana
    puesto libre en carro a orlen`,
  DRIVING_LICENCE: `cambiar mi licencia de conducir por una polaca
    prawo jazdy, por dónde empiezo
    hasta cuándo puedo manejar con mi licencia extranjera
    autoescuela con instructor que hable español
    examen teórico de manejo en inglés
    matricular un carro traído de alemania
    la licencia internacional sirve aquí
    quiero sacar el carné b desde cero
    examen médico para conducir
    la policía me quitó la licencia
    cuántos puntos de penalización tengo
    tengo carné pero miedo a manejar, clases de práctica
    mi carro necesita placas polacas
    licencia de camión, kategoria c
    perdí el dowód rejestracyjny
    seguro obligatorio del coche, oc
    sacar cita en el word para el examen
    suspendí el práctico dos veces por el estacionamiento
    pasar la revisión técnica del auto
    permiso para moto de 125
    cuánto tiempo vale el permiso colombiano
    canjear licencia venezolana sin constancia del consulado
    compré carro usado, cómo lo pongo a mi nombre
    przerejestrować auto w starostwie
    me robaron el brevete con la cartera
    se venció mi licencia y sigo manejando
    quiero ser chofer de bus, qué categoría
    instructora paciente para señora de cincuenta
    cambié de apellido y la licencia dice otro
    foto y certificado para el permiso de manejar
    necesito licencia para el scooter
    dar de baja un auto vendido
    canjear el carnet
    cambiar la licencia
    matricular un carro
    clases de manejo
    me quitaron la licencia
    multa por licencia colombiana
    puedo manejar con la de mi país
    quiero usar mi pase colombiano aquí
    compré un carro y no sé cómo ponerlo a mi nombre
    cuánto cuesta el examen teórico
    se me vence la revisión del vehículo`,
  PUBLIC_TRANSPORT: `a qué hora pasan los buses por mi parada
    dónde compro el boleto mensual
    cómo se paga el tiquete dentro del bus
    hay bus nocturno después del turno
    a qué hora pasa el 22
    me multaron por no llevar billete
    cómo llego en tren a varsovia
    descuento de estudiante en el autobús
    no encuentro la parada para ir al hospital
    bilet miesięczny, cuánto cuesta
    qué bus me deja en la refinería
    aplicación con horarios de los autobuses
    los domingos no sale ninguno del pueblo
    bus hasta la zona industrial a las cinco de la mañana
    desde qué edad pagan pasaje los niños
    puedo subir el cochecito al bus
    dejé la bolsa en el autobús
    abono trimestral de transporte
    bus que se pide por teléfono para el pueblo
    rozkład jazdy, no lo entiendo
    los jubilados viajan gratis
    dónde queda la terminal de buses
    el inspector me bajó porque no validé
    flixbus a alemania desde płock
    ir de gąbin a płock sin carro
    la komunikacja miejska cambió de ruta
    aceptan tarjeta o solo efectivo en el bus
    perdí mi tarjeta de transporte
    subir en silla de ruedas al autobús
    qué línea va al supermercado grande
    boleto pkp barato comprado antes
    transbordo, dónde cambio de bus
    abono mensual
    último bus
    multa por no tener boleto
    bus al pueblo
    pasaje estudiantil
    a qué hora pasa el primero para el turno
    me multaron por no marcar el tiquete
    cuánto vale el pasaje
    cómo llego al aeropuerto
    qué bus me lleva a la fábrica tempranito
    cómo voy al trabajo de madrugada sin carro
    cómo vuelvo a casa después del turno de noche
    hay bus a medianoche cuando salgo
    me multaron en el bus sin boleto`,
  COMMUNITY: `conocer gente nueva
    qué se hace los fines de semana
    me siento solo, quiero amigos
    comunidad latina en płock
    grupos para inmigrantes
    huerto comunitario, cultivar tomates
    actividades gratis en la ciudad
    integrarse con los vecinos
    vida social para extranjeros
    ocio y cultura
    colombianos cerca
    terreno para sembrar verduras
    quiero un pedazo de tierra para sembrar tomates
    un huerto entre vecinos para cultivar
    conocer gente
    me aburro los findes
    huertita
    vecinos que se ayudan`,
  MEETING_PLACES: `dónde se reúne la gente por las tardes
    hay un centro comunitario en mi barrio
    un café donde charlar sin tener que consumir
    sala para celebrar el cumpleaños de mi niña
    un lugar calentito donde sentarme en invierno
    punto de encuentro de latinos
    casa vecinal con cocina para todos
    a dónde voy el domingo para no estar solo
    cocinar juntos platos de cada país
    noche de juegos de mesa para grandes
    queremos juntarnos los paisanos, quién presta salón
    dom kultury, se puede usar la sala
    tomar mate o café con otros migrantes
    taller donde uno repara sus cosas con los vecinos
    mesa abierta para desconocidos
    muchachos que quieren un sitio donde pasar el rato
    sala para las reuniones de nuestra asociación
    encuentro intercultural con comida
    fogata y parrilla con los vecinos
    ver el partido juntos en pantalla grande
    kawiarnia sąsiedzka, dirección
    espacio abierto para viejos y jóvenes
    jardín del barrio donde sentarse a conversar
    un sitio con wifi y té gratis
    fiesta de la cuadra
    quiero salir del cuarto y ver gente
    miejsce spotkań dla obcokrajowców
    local para organizar la posada navideña
    dónde charlan las vecinas del edificio
    club social abierto sin inscripción
    tertulia de los jueves
    ping pong y futbolín para pasar la tarde
    no conozco a nadie
    dónde se juntan los latinos
    tomar un café y conversar
    paso los domingos encerrado en el cuarto
    dónde se reúnen los paisas
    un sitio para tomar tinto y conversar`,
  BEFRIENDING_MENTORING: `quiero un amigo polaco
    alguien que me acompañe a la oficina
    mentor para extranjeros
    padrino que me guíe los primeros meses
    hermano mayor para mi hijo
    persona de confianza de aquí
    amiga polaca para mi esposa
    vecino que me explique la vida cotidiana
    estudiante veterano que ayude al nuevo
    ir conmigo al médico, me da pena solo
    acompañante voluntario
    mentora para mujeres que empiezan
    no tengo a nadie en esta ciudad
    familia local que nos reciba a cenar
    quiero ser mentor de un recién llegado
    apoyo uno a uno
    alguien con quien salir a caminar
    vecinos que se echan una mano
    tutor de integración
    pareja de amistad intercultural
    me arreglan la bici y yo les cuido el gato
    opiekun dla nowo przybyłych
    compañía para hacer trámites
    visitas amistosas a migrantes solos
    buddy program
    programa de amistad entre mamás
    me siento aislado, alguien que me llame
    compinche para mi primer semestre
    mi hermana recién viuda necesita una amiga
    ktoś kto pójdzie ze mną do urzędu
    madrina para una joven sola
    ayudarme a hablar con los maestros, acompañada
    que alguien me acompañe al urząd
    padrino en la universidad
    amiga de acá
    me da miedo ir sola
    primer semestre y solo
    estudiante mayor que me guíe
    perdida en la uni
    alguien que conozca la ciudad y me la muestre
    quisiera una persona de aquí que me muestre cómo es todo
    alguien que me acompañe al banco
    busco padrino para mis primeros meses
    que alguien me acompañe a la migra
    necesito compañía para ir a la oficina
    quién va conmigo al doctor o al banco
    me da pena ir sola a hacer un trámite
    busco alguien que me acompañe a la ventanilla
    un estudiante de años superiores que me guíe
    me pierdo en el decanato de la uni`,
  WOMENS_GROUPS: `hay un grupo solo para mujeres
    reunión de mujeres migrantes los viernes
    coser a máquina y charlar entre nosotras
    busco otras mujeres que llegaron solas
    taller de autoestima para mujeres
    koło gospodyń, cómo entro
    colombianas y peruanas que se juntan
    quiero aprender a hacer pierogi con señoras
    círculo de mujeres donde se habla sin tapujos
    defensa personal para chicas
    tejer crochet y tomar café con vecinas
    hablar de cosas íntimas sin hombres presentes
    empoderamiento de mujeres extranjeras
    mamás y solteras, encuentro femenino
    mi esposa no tiene amigas, dónde conoce mujeres
    bailar solo entre mujeres
    emprendedoras que se apoyan
    yoga de señoras después del turno
    intercambiar recetas de mi tierra con otras mujeres
    colectivo feminista en la ciudad
    jubiladas que salen juntas a pasear
    modistas aficionadas, arreglar ropa en grupo
    hermandad de mujeres de la iglesia
    musulmanas que se reúnen sin los maridos
    spotkania kobiet, horario
    sobrevivientes que quieren compañía femenina
    tarde de peinados y maquillaje entre amigas
    club de lectura femenino
    mujeres del campo organizadas
    hablar de la menopausia con otras señoras
    bordado y canciones de filipinas y latinas
    mi hija adolescente busca un grupo de chicas
    tarde de mujeres
    coser juntas
    solo mujeres
    quiero juntarme con otras mujeres a coser y hablar
    un rato sin marido ni niños entre amigas
    talleres para señoras migrantes`,
  VOLUNTEERING: `quiero ayudar a otros en mi tiempo libre
    cómo me hago voluntaria si no sé polaco
    tengo dos horas a la semana para regalar
    ayudar en el refugio de perros
    me ofrezco a cocinar para personas sin casa
    wolontariat dla cudzoziemców
    cómo se entra a la cruz roja
    dónde puedo donar sangre
    quiero ser bombero voluntario
    curso de primeros auxilios con los bomberos
    organizar algo bonito para mi barrio
    mi hijo necesita horas de voluntariado para el liceo
    buscan manos para un festival
    limpiar la orilla del río con vecinos
    me ayudaron al llegar y quiero devolverlo
    visitar ancianos como voluntario
    ofrezco clases de español gratis a niños
    juntar juguetes y repartirlos
    soy jubilado y quiero sentirme útil
    interpretar gratis para mis paisanos
    me dan certificado por ser voluntario
    en qué ong puedo colaborar
    plantar árboles en el parque
    salir con la alcancía de la wielka orkiestra
    crear una asociación de migrantes
    registrar una fundación
    hacer una colecta solidaria
    servir la mesa a los necesitados los domingos
    pasear perros del albergue
    enfermera retirada ofrece su ayuda
    unirme a los vecinos que hacen cosas
    seguro y acuerdo para voluntarios
    quiero ayudar
    bombero voluntario
    tengo tardes libres
    jubilado con ganas de ayudar
    leerles a los niños
    me sobra tiempo los sábados y quiero ayudar
    puedo cocinar para los necesitados
    cómo me sumo a los bomberos
    tengo tiempo libre y quiero echar una mano
    me gustaría ayudar a otros los sábados
    estoy jubilada y quiero servir en algo`,
  LIBRARY: `cómo saco el carné de biblioteca
    hay libros en español para prestar
    mi hija devora cuentos y no tenemos en casa
    la biblioteca abre los sábados
    leer periódicos sin pagar
    libros fáciles en polaco para ir aprendiendo
    audiolibros para escuchar en el bus
    mesa silenciosa para estudiar
    hora del cuento para niños
    devolví tarde un libro, hay multa
    pedir que traigan una novela que no tienen
    biblioteka, zapisać się bez meldunku
    reservar un libro por internet
    prestan películas y juegos de mesa
    cómics y manga para mi hijo
    código de legimi para leer ebooks
    novelas en inglés o ucraniano
    qué horario tiene la biblioteca del pueblo
    mi abuela busca libros de letra grande
    dejar un depósito para llevarme libros
    donde dejo libros que quiero donar
    revistas viejas y prensa
    wypożyczyć książkę na miesiąc
    bibliobús, cuándo viene
    club de lectura con té
    perdí el libro que me prestaron
    diccionario español polaco
    conocer a un escritor en persona
    biblioteca universitaria, entra cualquiera
    cuántos libros me puedo llevar a la vez
    renovar el préstamo porque no terminé de leer
    sala de lectura con computadoras y libros
    libros en español
    sitio callado para estudiar
    carnet de lector
    juegos para llevar
    un lugar calladito con internet
    dónde presto novelas en español
    cuentos para la niña sin comprarlos`,
  CULTURE: `qué dan en el cine este fin de semana
    concierto gratis en la plaza
    qué museo es gratis y qué día
    aprender a tocar la guitarra de grande
    coro que acepte gente sin saber notas
    obra de teatro que se entienda sin polaco
    hay un festival latino este año
    clases de salsa y bachata
    exposición de pinturas
    taller de cerámica y barro
    costumbres polacas de pascua y navidad
    película polaca con subtítulos
    feria de comidas del mundo
    toco la trompeta, hay una banda que me reciba
    dónde celebran el día de muertos
    visita guiada por el centro viejo
    pintar un mural con vecinos
    trajes típicos y bailes folclóricos
    fiesta de carnaval para disfrazarse
    aprender fotografía
    pintar al óleo, curso de arte
    fuegos artificiales de fin de año
    programa de las fiestas de la ciudad
    orquesta sinfónica, boletos
    quiero actuar en un grupo aficionado
    visitar el castillo y la catedral
    noche de poesía
    koncert, gdzie kupić bilety
    dónde se oye cumbia en vivo
    llevar a los niños al museo de mazovia
    contar mi vida de migrante en un escenario
    tocar tambores en grupo
    cantar en un coro
    cine
    feria del sábado
    banda
    cerámica
    bailar
    toco trompeta
    tengo violín, con quién toco
    quiero pintar
    teatro aficionado
    música en vivo
    función para niños
    canto boleros y busco con quién tocar
    qué hay para ver este fin de semana
    aprender a bailar las danzas de aquí
    quiero pintar con acuarelas en grupo`,
  SPORT: `dónde juego fútbol los domingos
    a qué hora abre la piscina y cuánto vale
    gimnasio barato sin contrato
    busco un equipo de vóley mixto
    grupo que sale a correr
    quiero aprender a nadar de adulto
    los de la india juegan críquet aquí
    alquilar una cancha por horas
    yoga para principiantes
    boxeo para mi hijo adolescente
    soy arquero y busco equipo
    salir en bicicleta con otros por deporte
    cancha de básquet en el barrio
    gimnasia en el agua para la espalda
    piscina solo para mujeres
    karate y taekwondo
    patinar sobre hielo
    torneo de tenis de mesa
    escuelita de fútbol para juveniles, entrenamientos
    permiso de pesca en el vístula
    bailar zumba y sudar
    quiero bajar de peso con entrenador
    remar y andar en kayak
    campeonato de microfútbol de migrantes
    karnet na basen
    levantar pesas, siłownia
    caminar con bastones, nordic walking
    muro de escalada
    pista de skate
    béisbol o sóftbol con cubanos
    atletismo para jóvenes
    ejercicios para la columna después del turno
    jugar fútbol
    picadito
    aprender a nadar
    gimnasio
    correr en grupo
    básquet
    queremos una cancha
    dónde jugar el domingo
    nos faltan dos para el picadito
    quiero nadar en invierno
    un gimnasio donde no cobren tanto
    mi hijo patea bien y busca equipo
    dónde hay una canchita para jugar`,
  RELIGION: `dónde hay misa en español
    iglesia evangélica de latinos
    mezquita para rezar el viernes
    quiero bautizar a mi hijo
    confesarme con un cura que me entienda
    dónde compro carne halal
    templo hindú o lugar para puja
    iglesia ortodoxa, a qué hora es la liturgia
    grupo de oración entre semana
    preparar a mi niña para la primera comunión
    casarnos por la iglesia siendo de dos países
    culto pentecostal los domingos
    testigos de jehová en español
    romper el ayuno de ramadán con otros
    sacerdote que hable inglés
    conseguir una biblia en español
    cuál es mi parroquia
    procesión y ceniza en semana santa
    hay sinagoga o comunidad judía
    budistas que meditan juntos
    rezar el rosario en grupo
    catequesis para adultos sin bautizar
    msza po hiszpańsku
    pastor que ore por mi familia
    bendecir mi casa nueva
    cantar en el coro de la iglesia
    kościół katolicki, godziny mszy
    fiesta de la virgen de guadalupe
    adventistas que guardan el sábado
    padrinos y papeles para el bautismo
    retiro espiritual
    capellán que visite al enfermo
    misa en español
    bautizar
    culto evangélico
    mezquita
    confesarme en español
    quiero bautizar a mi nieta
    dónde hay culto evangélico los domingos
    necesito hablar con un cura
    grupo de oración en castellano
    mi abuela enferma pide la hostia en casa
    que el padre visite a un enfermo en cama
    quiero la unción para mi tío`,
  BUSINESS: `negocios y empresas
    tengo una pequeña empresa y necesito asesoría
    soy empresario extranjero
    ayuda para mi negocio
    cámara de comercio
    hacer negocios en polonia
    firma, pytania
    contactos con empresarios locales
    mi restaurante y los trámites
    emprendimiento y contratación
    asociación de empresarios
    soluciones para pymes
    tengo una empresa y dudas
    apoyo a empresarios`,
  STARTING_BUSINESS: `quiero abrir un negocio propio
    montar un restaurante de comida latina
    cómo me registro como autónomo, jdg
    założyć działalność gospodarczą
    poner un salón de uñas en mi casa
    crear una sp. z o.o. con un socio
    con mi karta pobytu me dejan tener empresa
    cuánto cuesta arrancar un negocio
    la oficina de empleo da plata para emprender
    ceidg, cómo se llena el formulario
    me conviene estar en vat
    busco contador para mi firma nueva
    food truck, qué permisos sanitarios pide sanepid
    vender empanadas hechas en casa legalmente
    cerrar mi empresa porque no da
    suspender la actividad en invierno
    escribir un plan de negocio
    mentor que me guíe como emprendedora
    abrir una tienda en línea
    un puesto en el mercado
    quiero tener mi propia peluquería
    préstamo para negocio nuevo
    emito mi primera factura, cómo
    manejar bolt o uber por mi cuenta
    impuesto fijo o por escala para mi actividad
    conseguir un local comercial
    zus reducido el primer año
    empresa de limpieza con mi hermana
    soy pintor de casas y quiero facturar
    registrar el nombre y la marca
    freelance para clientes de afuera
    importar café y venderlo
    me sirve más ser firma que empleado
    carrito de comida
    hacerme autónomo
    subsidio para negocio
    iva
    salón de uñas
    barbería propia
    hago uñas en casa
    coso por encargo
    hago tortas y vendo
    legalizar lo que hago aparte
    arepas en la plaza
    flores en el mercado
    repartidor por mi cuenta
    contadora para empezar
    vendo arepas y quiero tener permiso
    qué necesito para ser mi propio jefe
    abrir una barbería, ¿por dónde empiezo
    cerrar la empresa que abrí el año pasado
    quiero poner una peluquería
    vender comida en un carrito, qué permisos
    necesito plata para arrancar con lo mío`,
  EMPLOYING_FOREIGNERS: `quiero contratar a un extranjero
    cómo empleo a un colombiano legalmente
    oświadczenie para mi nuevo trabajador
    soy patrón y busco peones para la cosecha
    qué documentos reviso antes de emplear a alguien de fuera
    contratar a una niñera filipina
    mi restaurante necesita un cocinero de india
    permiso de temporada para diez recolectores
    multa por emplear a alguien sin permiso
    avisar a la oficina que el extranjero no empezó
    me venció el permiso de mi empleado
    recursos humanos, preguntas de legalización
    cursos de polaco para mi plantilla extranjera
    alojamiento para trabajadores que traigo
    test de mercado, opinia starosty
    contratar estudiantes extranjeros
    puedo emplear a alguien con visa polaca
    mi empresa quiere traer soldadores de latinoamérica
    intermediario o agencia para contratar fuera
    copia de la karta pobytu del empleado
    zatrudnienie cudzoziemca
    registrar al trabajador foráneo en zus
    contratar ucranianos, notificación en siete días
    adaptar carteles de seguridad en varios idiomas para el personal
    mi jefe de personal no sabe qué visa sirve
    subvención para contratar refugiados
    empleada doméstica de nepal, contrato y permisos
    cambio de puesto del extranjero, nuevo trámite
    integración del equipo multicultural en la empresa
    agricultor que necesita temporeros georgianos
    despedir a un extranjero, a quién notifico
    cuánto tarda traer un operario desde guatemala
    contratar a un filipino
    avisar que contraté extranjero
    papeles para un colombiano
    el campo necesita gente
    mi invernadero y nepalíes
    contrato cocinero de la india
    qué aviso cuando contrato
    contrato una vietnamita en mi salón
    un georgiano manejará mi camión
    restaurante contrata hindú
    tengo panadería y quiero tomar un aprendiz uzbeko
    taller busca mecánico de afuera
    quiero contratar a un paisano en mi restaurante
    tengo una finca y necesito gente de afuera
    qué papeles hago para emplear a una ucraniana
    quiero contratar a un colombiano para mi taller`,
};
