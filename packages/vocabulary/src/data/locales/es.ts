import type { LocaleTexts } from './locale-texts.ts';

export const es: LocaleTexts = {
  categories: {
    WORK: 'Trabajo',
    JOB_SEARCH: 'Buscar trabajo',
    UNEMPLOYMENT: 'Registro de desempleo y prestación',
    CAREER_GUIDANCE: 'Orientación laboral y CV',
    VOCATIONAL_TRAINING: 'Cursos profesionales',
    QUALIFICATION_RECOGNITION: 'Homologación de títulos',
    WORK_PERMIT: 'Permiso de trabajo',
    WORKERS_RIGHTS: 'Derechos laborales',
    UNPAID_WAGES: 'Salario no pagado',
    EMPLOYMENT_CONTRACT: 'Contrato de trabajo y despido',
    LABOUR_INSPECTION: 'Inspección de trabajo',
    WORK_ACCIDENT: 'Accidente de trabajo',
    RESIDENCE: 'Residencia y documentos',
    RESIDENCE_PERMIT: 'Permiso de residencia',
    PERMANENT_RESIDENCE: 'Residencia permanente y residente UE',
    EU_CITIZEN_REGISTRATION: 'Residencia de ciudadanos de la UE',
    TEMPORARY_PROTECTION: 'Protección temporal (Ucrania)',
    ASYLUM: 'Asilo y protección internacional',
    CITIZENSHIP: 'Nacionalidad polaca',
    PESEL: 'Número PESEL',
    ADDRESS_REGISTRATION: 'Registro del domicilio (empadronamiento)',
    CIVIL_REGISTRY: 'Actas de nacimiento, matrimonio y defunción',
    DIGITAL_IDENTITY: 'Perfil de confianza y mObywatel',
    PASSPORT_CONSULATE: 'Pasaporte y consulado',
    RETURN_HOME: 'Volver a mi país y deportación',
    LANGUAGES: 'Idiomas y traducción',
    POLISH_COURSE: 'Aprender polaco',
    CONVERSATION_PRACTICE: 'Conversación en polaco',
    OTHER_LANGUAGES: 'Cursos de otros idiomas',
    TRANSLATION_INTERPRETING: 'Traducción e interpretación',
    SWORN_TRANSLATION: 'Traductor jurado',
    ADVICE: 'Información y orientación',
    INFORMATION_POINT: 'Punto de información',
    LEGAL_ADVICE: 'Asesoría legal gratuita',
    CONSUMER_RIGHTS: 'Derechos del consumidor',
    FORM_FILLING: 'Ayuda con formularios y cartas',
    DIGITAL_SKILLS: 'Ayuda con ordenador e internet',
    HEALTH: 'Salud',
    DOCTOR: 'Médico y centro de salud',
    HOSPITAL_EMERGENCY: 'Hospital y urgencias',
    HEALTH_INSURANCE: 'Seguro médico (NFZ)',
    DENTIST: 'Dentista',
    PHARMACY: 'Farmacia y medicamentos',
    PREGNANCY_WOMENS_HEALTH: 'Embarazo y salud de la mujer',
    VACCINATION: 'Vacunas',
    MENTAL_HEALTH: 'Salud mental',
    CRISIS_SUPPORT: 'Ayuda en una crisis',
    ADDICTION: 'Adicciones',
    CHILDREN_EDUCATION: 'Niños, escuela y estudios',
    NURSERY: 'Guardería (menores de 3 años)',
    PRESCHOOL: 'Jardín de infancia',
    SCHOOL: 'Escuela',
    SCHOOL_SUPPORT: 'Apoyo escolar',
    AFTER_SCHOOL: 'Actividades para niños y jóvenes',
    HIGHER_EDUCATION: 'Universidad',
    ADULT_EDUCATION: 'Escuelas para adultos',
    FAMILY: 'Familia y cuidados',
    PARENTING: 'Apoyo a padres y madres',
    PARENT_CHILD_GROUPS: 'Grupos de padres con hijos pequeños',
    FAMILY_COUNSELLING: 'Orientación familiar y mediación',
    SENIORS: 'Ayuda a personas mayores',
    DISABILITY: 'Discapacidad',
    FUNERAL: 'Fallecimiento y funeral',
    HOUSING: 'Vivienda',
    RENTING: 'Alquiler y derechos del inquilino',
    SOCIAL_HOUSING: 'Vivienda social y municipal',
    UTILITIES: 'Luz, gas, agua y basura',
    EMERGENCY_SHELTER: 'Albergue para dormir',
    MONEY: 'Dinero y ayudas',
    CHILD_BENEFITS: 'Ayudas por hijos (800+)',
    SOCIAL_ASSISTANCE: 'Asistencia social',
    SOCIAL_INSURANCE: 'ZUS, pensiones y cotizaciones',
    TAXES: 'Impuestos',
    BANKING: 'Banco y cuenta',
    DEBT_ADVICE: 'Deudas',
    SAFETY: 'Seguridad y violencia',
    POLICE: 'Policía y guardia municipal',
    DOMESTIC_VIOLENCE: 'Violencia en casa',
    HUMAN_TRAFFICKING: 'Trata de personas y trabajo forzoso',
    DISCRIMINATION: 'Discriminación y racismo',
    BASIC_NEEDS: 'Comida y necesidades básicas',
    FOOD_AID: 'Alimentos y comida caliente',
    CLOTHING_FURNITURE: 'Ropa y muebles',
    POST: 'Correo y paquetes',
    TRANSPORT: 'Transporte',
    DRIVING_LICENCE: 'Carné de conducir y coche',
    PUBLIC_TRANSPORT: 'Autobuses y billetes',
    COMMUNITY: 'Gente, cultura y tiempo libre',
    MEETING_PLACES: 'Lugares de encuentro',
    BEFRIENDING_MENTORING: 'Mentor o acompañante',
    WOMENS_GROUPS: 'Grupos de mujeres',
    VOLUNTEERING: 'Voluntariado',
    LIBRARY: 'Biblioteca',
    CULTURE: 'Cultura y eventos',
    SPORT: 'Deporte',
    RELIGION: 'Iglesias y comunidades religiosas',
    BUSINESS: 'Empresa y empleadores',
    STARTING_BUSINESS: 'Negocio propio',
    EMPLOYING_FOREIGNERS: 'Contratar a extranjeros',
  },
  audiences: {
    LABOUR_MIGRANTS: 'Trabajadores extranjeros',
    SEASONAL_WORKERS: 'Trabajadores de temporada',
    NO_STATUTORY_ENTITLEMENT: 'Personas sin derecho legal a ayudas',
    NEWCOMERS: 'Personas recién llegadas',
    FAMILIES_WITH_CHILDREN: 'Familias con hijos',
    MOTHERS: 'Madres',
    PREGNANT_WOMEN: 'Mujeres embarazadas',
    SINGLE_PARENTS: 'Madres y padres solos',
    WOMEN: 'Mujeres',
    CHILDREN: 'Niños y niñas',
    YOUTH: 'Jóvenes',
    STUDENTS: 'Estudiantes universitarios',
    SENIORS: 'Personas mayores',
    PEOPLE_WITH_DISABILITIES: 'Personas con discapacidad',
    UNEMPLOYED: 'Personas sin trabajo',
    LOW_INCOME: 'Personas con pocos ingresos',
    HOMELESS: 'Personas sin hogar',
    TEMPORARY_PROTECTION: 'Personas con protección temporal (Ucrania)',
    REFUGEES: 'Refugiados',
    ASYLUM_SEEKERS: 'Solicitantes de asilo',
    EU_CITIZENS: 'Ciudadanos de la UE',
    UNDOCUMENTED: 'Personas sin papeles de residencia',
    RETURNING_POLES: 'Polacos que vuelven del extranjero',
    VICTIMS_OF_VIOLENCE: 'Víctimas de violencia',
    EMPLOYERS: 'Empleadores',
    ENTREPRENEURS: 'Empresarios y autónomos',
    VOLUNTEERS: 'Voluntarios',
    LOCAL_RESIDENTS: 'Vecinos de siempre',
  },
  formality: {
    FORMAL: 'Oficina o institución pública',
    SEMI_FORMAL: 'Organización, escuela o parroquia',
    INFORMAL: 'Grupo informal de vecinos',
    VOLUNTARY: 'Voluntarios',
  },
  requirements: {
    APPOINTMENT: 'Cita previa',
    PASSPORT_OR_ID: 'Pasaporte o documento de identidad',
    PESEL: 'Número PESEL',
    RESIDENCE_TITLE: 'Visado o tarjeta de residencia',
    TEMPORARY_PROTECTION_STATUS: 'Estatus UKR (protección temporal)',
    REGISTERED_ADDRESS: 'Domicilio registrado',
    LIVING_IN_MUNICIPALITY: 'Vivir en este municipio',
    HEALTH_INSURANCE: 'Seguro médico',
    REFERRAL: 'Volante de derivación',
    WORK_CONTRACT: 'Contrato con un empleador',
    WORK_PERMIT: 'Permiso de trabajo',
    REGISTERED_UNEMPLOYED: 'Inscripción en la oficina de empleo',
    INCOME_STATEMENT: 'Comprobante de ingresos',
    DISABILITY_CERTIFICATE: 'Certificado de discapacidad',
    BIRTH_CERTIFICATE: 'Acta de nacimiento',
    SWORN_TRANSLATION: 'Traducción jurada de documentos',
    BANK_ACCOUNT: 'Cuenta bancaria',
    TRUSTED_PROFILE: 'Perfil de confianza (profil zaufany)',
    BASIC_POLISH: 'Polaco básico',
    PARENTAL_CONSENT: 'Permiso del padre, la madre o el tutor',
    FEE: 'Pago',
  },
  synonyms: {
    WORK: 'trabajo, trabajos, empleo, trabajar, chamba, laburo, oficio, quiero trabajar, trabajador, trabajadores, trabajando, pega, curro, laburar, camellar, planta de producción',
    JOB_SEARCH:
      'busco trabajo, buscar trabajo, buscar empleo, encontrar trabajo, necesito trabajo, ofertas de trabajo, ofertas de empleo, vacantes, bolsa de trabajo, oficina de empleo, agencia de empleo, conseguir trabajo, trabajo de medio tiempo, trabajo de temporada, bolsa de empleo, no encuentro trabajo, dónde hay trabajo, ando buscando trabajo, trabajo para extranjeros, trabajo sin idioma, trabajo en bodega, trabajo en fábrica, trabajo con alojamiento, trabajo urgente, trabajo fines de semana, agencia de trabajo, quiero un trabajo, urzad pracy, postular a un trabajo, busco camello, buscar camello, busco chamba, busco laburo, busco pega, busco curro, conseguir camello, necesito camellar, busco medio tiempo, cocinero de sushi, busco trabajo de cocinero, trabajo de chofer, trabajo de soldador, trabajo de costurera, necesito chamba, hay vacantes, quiero trabajar ya, trabajo por días, dónde contratan gente, necesitan personal, trabajo sin experiencia, trabajito, trabajitos, currito, laburito, chambita, chambitas, chambear, chambeando, camellando, camellito, jalecito, changas, changuitas, pololo, pololitos, cachuelo, cachuelos, rebusque, me rebusco, pitutos, ganarme la vida, ganar plata, buscando laburo, una changa, busco jale, trabajo de fin de semana, jale de fin de semana, chamba los sábados, trabajo los domingos, pega de fin de semana, trabajito extra, ferias de empleo, feria laboral, ferias laborales, mesera, meseras, mesero, meseros, camarera, camarero, ayudante de cocina, albañil, albañiles, carpintero, repartidor, operario, operarios, bodeguero, empacador, empacadora, carnicero, jardinero, recepcionista, mucama, vigilante, panadero, lavaplatos, recolectores, recolector de fruta, lavando platos, trabajo de lavaplatos, chamba de lavaplatos, trabajo en cocina',
    UNEMPLOYMENT:
      'desempleado, desempleada, desempleo, paro, subsidio de desempleo, seguro de desempleo, perdí mi trabajo, perdi el trabajo, me quedé sin trabajo, cesante, inscribirse al paro, prestación por desempleo, estoy sin trabajo, no tengo trabajo, estoy desempleado, estoy desempleada, inscribirme como desempleado, cobrar el paro, me despidieron y no tengo trabajo, cesantía, ayuda por desempleo, me quedé sin camello, quedé desempleado, me quedé en la calle sin trabajo, anotarme como parado, estoy parado, parada sin trabajo, inscribirme en el urzad pracy, urzad pracy registrarme, apuntarme al paro, sello del paro, sin laburo, sin chamba, sin pega, sin camello, me cerraron la fabrica, desocupado, desocupada, cerró la fábrica, la fábrica cerró, cerraron la planta, cerró la empresa, nos dejaron sin trabajo, nos dejó afuera, nos echaron a todos',
    CAREER_GUIDANCE:
      'cv, currículum, currículo, hoja de vida, hacer un cv, orientación profesional, orientación laboral, orientador laboral, carta de presentación, entrevista de trabajo, cambiar de profesión, carrera profesional, cómo hacer un cv, ayuda con el cv, hacer mi hoja de vida, hoja de vida en polaco, preparar entrevista, quiero cambiar de trabajo, mejor trabajo, asesor laboral, nervios antes de la entrevista, antes de la entrevista, prepararme para la entrevista, corregir mi hoja de vida, ensayar la entrevista, no sé a qué dedicarme, carta de motivación, armar mi curriculum, cv en polaco, curriculos, no sé qué estudiar, qué estudiar o trabajar, no sé qué estudiar ni trabajar, no sé en qué trabajar, qué carrera elegir',
    VOCATIONAL_TRAINING:
      'curso profesional, formación profesional, capacitación, capacitaciones, montacargas, carretilla elevadora, soldadura, curso de soldador, prácticas, pasantía, aprender un oficio, certificado profesional, formación, taller de oficio, curso de montacargas, licencia de montacargas, curso de cocina, curso de peluquería, curso de electricista, cursos gratis para trabajar, aprender una profesión, curso de manicure, operador de máquina, udt, bhp, sacar certificado, carné de carretillero, curso de soldadura, curso de alturas, curso de barbería, licencia de grúa, cursitos, cursito, cursitos gratis, curso para trabajar, cursillo, cursillos, capacitarme, aprendiz, aprender carpinteria, aprender un trabajo',
    QUALIFICATION_RECOGNITION:
      'homologar título, homologación, homologar mi título, reconocimiento de título, convalidar título, convalidación, diploma extranjero, título universitario extranjero, apostilla, apostillar, nostrificación, título de enfermera, reconocer diploma, sirve mi título, vale mi título, validar mi título, validar título, mi carrera en polonia, soy enfermera, soy médico en mi país, soy ingeniero, trabajar de enfermera, nostryfikacja, reconocer mi profesión, mi título no vale, validar mi carrera, reconocer mis estudios, era enfermera en mi país, cartón universitario, era dentista en mi país, dentista en mi país, era medico en mi país, era profesora en mi país, era ingeniero en mi país, cocinero certificado, certificarme de cocinero, certificar mi oficio, certificar mi experiencia, odontóloga extranjera, médico extranjero, médica extranjera, título extranjero, títulos extranjeros, soy odontóloga, soy dentista en mi país, soy médica en mi país, ejercer mi profesión, mi carrera de allá, soy profesora en mi país, era profesora, fui maestra, soy maestro, era maestra',
    WORK_PERMIT:
      'permiso para trabajar, permisos de trabajo, visa de trabajo, visado de trabajo, trabajar legalmente, trabajo legal, autorización de trabajo, puedo trabajar, declaración del empleador, tarjeta azul, oswiadczenie, zezwolenie na prace, puedo trabajar legalmente, me dejan trabajar, cambiar de empleador, cambiar de empresa permiso, permiso tipo a, trámite de permiso de trabajo, mi empleador pide permiso, zezwolenie, permiso laboral, visa d trabajo, el permiso era con ella, cerró la empresa y el permiso, autorización para laborar, habilitado para trabajar, permiso para laborar, papel para trabajar',
    WORKERS_RIGHTS:
      'derechos del trabajador, derechos de los trabajadores, ley laboral, derecho laboral, código laboral, horas extra, horas extras, vacaciones pagadas, días libres, descanso, horario de trabajo, salario mínimo, acoso laboral, sindicato, queja contra el jefe, abuso laboral, problema con el jefe, me engañaron en el trabajo, mis derechos en el trabajo, mi jefe me grita, el jefe me trata mal, me tratan mal en el trabajo, trabajo muchas horas, no me dan descanso, no me dan vacaciones, no me pagan horas extras, cuánto me deben pagar, malas condiciones, explotación del jefe, turno de noche, vacaciones, no llego a la meta, amenazan con echarme, si no cumplo la meta, trabajar los festivos, nos hacen ir los festivos, recargo festivo, me descuentan del sueldo, no nos dejan descansar, me obligan a trabajar domingos, recargo nocturno, acoso en el trabajo, me acosan en el trabajo, me hostigan en el trabajo, nos tratan como perros, nos tratan como animales, me explotan, nos explotan, jefe explotador, me hacen trabajar, sin dia libre, aguinaldo, aguinaldos, prima de navidad, bono navideño, descuento del sueldo, me descuentan, capataz abusivo',
    UNPAID_WAGES:
      'no me pagan, no me pagaron, no me pagó, no pagan, no pagó, mi jefe no me paga, el jefe no me pagó, la empresa no me paga, me deben dinero, me deben el sueldo, salario, sueldo, sueldos, salario atrasado, nómina, pago atrasado, no recibí mi sueldo, impago de salario, quincena, mi jefe no me pagó, mi patrón no me pagó, el patrón no me paga, no me han pagado, me pagaron menos, la agencia no me pagó, me deben la quincena, me deben salario, no me depositaron, no me quieren pagar, reclamar mi salario, me descontaron del sueldo, recuperar mi dinero del trabajo, me robaron el sueldo, me deben plata, me deben la plata, me debe plata el jefe, no me pagan la liquidación, me deben la liquidación, no me pagan completo, liquidación del trabajo, quedaron debiendo, me quedaron debiendo, debiendo las horas extra, me deben horas, dice que ya transfirió, la cuenta en cero, no cae el pago, no nos dieron nada, no nos pagaron nada, no me han consignado, no me giraron el sueldo, me pagaron incompleto, se fue sin pagarnos, me debe el sueldo, sueldo atrasado, liquidación sin pagar, me robaron horas, me roban horas, horas robadas, horas no pagadas, horas impagas, me tumbaron el pago, me tumbaron la plata del trabajo, no me han cancelado, me quedaron mal con el pago, quincena atrasada, la quincena, menos de lo prometido, me pagan menos, pagan menos de lo que dijeron, prometieron pagar mas, a casa sin un centavo, nos mandó a casa sin pagar, nos mandaron sin pagar, nos despachó sin pagar, todavía me deben abril, me deben el mes, me deben dos meses, me deben el mes pasado',
    EMPLOYMENT_CONTRACT:
      'contrato de trabajo, contrato laboral, sin contrato, no tengo contrato, trabajo en negro, trabajar sin contrato, despido, despedido, despedida del trabajo, me despidieron, me echaron del trabajo, finiquito, preaviso, renuncia, renunciar, agencia de trabajo temporal, umowa zlecenie, me corrieron del trabajo, me botaron del trabajo, quieren despedirme, trabajo sin contrato, estoy sin contrato, no me dan contrato, no entiendo mi contrato, firmé algo, me hicieron firmar, umowa, umowa o prace, contrato de agencia, se acabó mi contrato, carta de despido, me echaron, me despidieron por estar embarazada, me despidieron embarazada, quiero renunciar, carta de renuncia, me sacaron de la empresa, firmar sin entender, camellando en negro, laburando en negro, trabajando en negro, chambeando sin contrato, bajo la mesa, por debajo de la mesa, trabajo informal, me corrieron, me rajaron del laburo, me botaron, me liquidaron, me echaron por embarazada, me despidieron por embarazada, despido por embarazo, despedida embarazada',
    LABOUR_INSPECTION:
      'inspección laboral, inspector de trabajo, inspector laboral, inspección del trabajo, denunciar al jefe, denunciar empresa, denunciar a mi empleador, queja laboral, pip, ministerio de trabajo, dónde denunciar a mi jefe, denunciar a la empresa, denunciar agencia, quejarme de mi jefe, inspector, inspección, trabajo peligroso, reportar a mi patrón, panstwowa inspekcja pracy, no hay barandas, sin barandas en la obra, denunciar la empresa, sin casco ni arnés, máquina sin protección, no dan guantes, condiciones peligrosas, denuncia laboral, denuncias laborales, denuncia a la empresa, denunciar al patron, calor en la bodega, no nos dan agua, mucho calor y sin agua, sin ventilación',
    WORK_ACCIDENT:
      'accidente laboral, accidente en el trabajo, accidente de trabajo, lesión en el trabajo, me lastimé en el trabajo, herido en el trabajo, indemnización por accidente, enfermedad laboral, me corté en el trabajo, tuve un accidente en el trabajo, me caí en el trabajo, me corté el dedo, me quebré la mano en el trabajo, me quemé en el trabajo, me accidenté trabajando, dolor de espalda por el trabajo, el jefe no reportó el accidente, la máquina me agarró, accidentado, accidentada, accidentado en el trabajo, me accidenté, me lesioné trabajando, polvo en los pulmones, enfermedad profesional, me lastimé trabajando, me caí trabajando, me corté en la fábrica, se cayó del andamio, lesionado trabajando, lesionado en el trabajo, lesión en la fábrica',
    RESIDENCE:
      'residencia, papeles, estancia legal, legalizar, legalización, visa, visado, extender visa, prórroga de visa, inmigración, migración, extranjería, extranjero, extranjeros, urzad wojewodzki, estatus migratorio, guardia fronteriza, se vence mi visa, se me vence la visa, mi visa venció, estoy ilegal, estar legal, quedarme en polonia, estoy sin papeles, arreglar papeles, sacar papeles, documentos migratorios, oficina de extranjeros, visa para visitarme, visa para mi mamá, visa de visita, visa de turista, invitar a mi mamá, carta de invitación',
    RESIDENCE_PERMIT:
      'permiso de residencia, tarjeta de residencia, carta de residencia, karta pobytu, residencia temporal, renovar residencia, renovar tarjeta, solicitud de residencia, huellas, huellas dactilares, reagrupación familiar, reunificación familiar, traer a mi esposa, traer a mi esposo, traer a mi familia, traer a mis hijos, se vence mi tarjeta, renovar mi karta pobytu, sacar la residencia, tramitar residencia, trc, estado de mi trámite, cuánto tarda la tarjeta, recoger mi tarjeta de residencia, perdí mi tarjeta de residencia, decisión de residencia, traer a mi pareja, traer a mi mamá, karta pobitu, sello en el pasaporte, solicitud en trámite puedo viajar, viajar con la solicitud en trámite, renovar la tarjeta, tarjeta vencida, cita de huellas, extender mi estadía, papeles para quedarme, me casé con una polaca, me casé con un polaco, residencia por matrimonio, casado con polaca, casada con polaco, en qué va mi trámite, cómo va mi trámite, trámite de residencia, cómo va mi caso, estado de mi caso',
    PERMANENT_RESIDENCE:
      'residencia permanente, residente permanente, residente de larga duración, residencia larga duración, residente ue, quedarme para siempre, residencia definitiva, cinco años en polonia, llevo cinco años, pedir residencia permanente, tarjeta permanente, residencia de larga duración, quedarme a vivir, karta stalego pobytu, cinco años viviendo aquí, cinco años aqui, llevo cinco años aqui, llevo años aca y quiero quedarme',
    EU_CITIZEN_REGISTRATION:
      'ciudadano de la ue, ciudadano europeo, ciudadanos de la ue, ciudadano de la unión europea, pasaporte español, registro de ciudadano ue, certificado de registro ue, familiar de ciudadano ue, soy español, tengo pasaporte europeo, tengo pasaporte italiano, pasaporte italiano, soy ciudadano europeo, esposa de ciudadano europeo, registrarme como ciudadano europeo, tengo pasaporte español, familiar de europeo, pasaporte comunitario, mi esposo es español, mi esposa es española, mi marido es español, mi marido es italiano, mi mujer es española, casada con un español, casado con una española, pareja europea, esposo europeo, esposa europea, soy portugues, soy portuguesa, soy italiano, soy italiana, soy frances, soy aleman, soy rumano, soy europeo, soy española',
    TEMPORARY_PROTECTION:
      'protección temporal, refugiados de ucrania, refugiado de ucrania, ucranianos, guerra en ucrania, estatus ukr, ayuda a ucranianos, vengo de ucrania, escapé de la guerra, perdí el estatus ukr, protección para ucranianos, refugiados ucranianos, karta cukr',
    ASYLUM:
      'asilo, pedir asilo, solicitar asilo, asilo político, refugiado, refugiada, refugiados, refugio político, protección internacional, persecución, estatus de refugiado, protección subsidiaria, razones humanitarias, no puedo volver a mi país, tengo miedo de volver, me persiguen en mi país, solicitud de asilo, refugiarme, perseguido político, pedir refugio, solicitante de asilo, me amenazan en mi país, me matan si vuelvo, me negaron el asilo, asilado, asilada, asilados, exiliado, exiliada, exilio, perseguido, perseguida, perseguidos, maras, las maras, me buscan las maras, pandillas, pandilleros, me buscan para matarme, guerrilla, paramilitares, sicarios',
    CITIZENSHIP:
      'ciudadanía, nacionalidad, ciudadanía polaca, pasaporte polaco, hacerme polaco, naturalización, raíces polacas, descendencia polaca, bisabuelo polaco, sacar la ciudadanía, obtener la nacionalidad, nacionalizarme, ser ciudadano polaco, ciudadanía por matrimonio, ciudadanía para mi hijo, abuelo polaco, karta polaka, cuándo podré votar, derecho a votar, votar en elecciones, hacerme polaca, pasaporte polaco para mi, abuela polaca, abuelos polacos, mi abuela era polaca, mi abuelo era polaco, mi bisabuelo era polaco, antepasados polacos, ascendencia polaca, origen polaco',
    PESEL:
      'pesel, sacar pesel, obtener pesel, tramitar pesel, número de identificación, número de identidad, no tengo pesel, necesito el pesel, cómo saco el pesel, pesel para mi hijo, pesel para bebé, dónde sacar pesel, perdí mi pesel, nro pesel',
    ADDRESS_REGISTRATION:
      'empadronamiento, empadronarse, empadronarme, registrar domicilio, registro de domicilio, registrar mi dirección, meldunek, zameldowanie, comprobante de domicilio, cambio de dirección, cambio de domicilio, padrón, hacer el meldunek, sacar meldunek, no tengo meldunek, registrar mi domicilio, el dueño no me quiere registrar, me mudé, cambié de dirección, certificado de empadronamiento, papel de dónde vivo, inscribir mi direccion, inscribir mi domicilio, registrarme en la direccion, anotar mi domicilio',
    CIVIL_REGISTRY:
      'registro civil, partida de nacimiento, acta de nacimiento, certificado de nacimiento, acta de matrimonio, certificado de matrimonio, acta de defunción, registrar a mi bebé, inscribir recién nacido, casarse, casarme, matrimonio, boda, boda civil, cambio de apellido, apellido, nació mi bebé, nació mi hijo, registrar a mi hijo, registrar nacimiento, casarme en polonia, casarme con un polaco, casarme con una polaca, quiero casarme, usc, copia del acta, cambiar mi nombre, da a luz, mi esposa da a luz, quién anota a la niña, anotar a la bebé, certificado de soltería, inscribir el nacimiento, nos casamos, nos vamos a casar, casarnos, me caso, queremos casarnos, casamiento, matrimoniarnos, bodas, nos queremos casar, me quiero casar, me voy a casar, matrimonio con polaco, matrimonio con polaca',
    DIGITAL_IDENTITY:
      'perfil de confianza, profil zaufany, mobywatel, firma electrónica, firma digital, identidad digital, trámites en línea, trámites por internet, epuap, certificado digital, app del gobierno, hacer profil zaufany, crear perfil de confianza, entrar a mobywatel, trámite por internet, firmar en línea, entrar a la página del gobierno, perfil bloqueado, profil zaufani, firmar por internet, clave del portal',
    PASSPORT_CONSULATE:
      'pasaporte, perdí mi pasaporte, pasaporte perdido, me robaron el pasaporte, pasaporte vencido, renovar pasaporte, consulado, cónsul, embajada, cédula, documento de identidad, dni, perdí mis documentos, documentos perdidos, se vence mi pasaporte, sacar pasaporte, pasaporte para mi bebé, consulado de colombia, mi consulado, mi embajada, perdí la cédula, me robaron los documentos, no tengo pasaporte, servicios consulares, renovar el pasaporte, sacar la cédula, embajada de colombia, consulado de venezuela, poder notarial consulado',
    RETURN_HOME:
      'deportación, deportar, me van a deportar, me deportan, volver a mi país, regresar a mi país, quiero volver a casa, retorno voluntario, orden de retorno, orden de salida, prohibición de entrada, pasaje de regreso, oim, me detuvo migración, centro de detención, apelar la prohibición de entrada, prohibición de entrada apelar, quiero devolverme, pasaje de vuelta, repatriarme, repatriacion voluntaria, repatriado, devolverme a mi pais, me devuelvo a mi pais, me quiero devolver, regresarme a mi pais, volverme a mi tierra, volver a mi tierra, volverme a mi pais, volverme, boleto para volver, pasaje para volver, boleto de regreso, boleto de vuelta, regresar a mi tierra',
    LANGUAGES:
      'idioma, idiomas, lengua, lenguas, curso de idiomas, escuela de idiomas, clases de idiomas, no entiendo, aprender idiomas, estudiar idiomas, profesor de idiomas, academia de idiomas, lenguaje',
    POLISH_COURSE:
      'polaco, idioma polaco, lengua polaca, curso de polaco, cursos de polaco, clases de polaco, aprender polaco, estudiar polaco, polaco para extranjeros, polaco para principiantes, polaco gratis, examen de polaco, certificado b1, hablar polaco, aprender el idioma, quiero aprender polaco, curso gratis de polaco, curso gratuito de polaco, polaco online, no hablo nada de polaco, no sé polaco, profesor de polaco, polaco a1, polaco por las noches, polaco para adultos, kurs polskiego, clases gratis de polaco, aprender a hablar polaco, clases de polaco gratis, no entiendo nada de polaco, curso nocturno de polaco, clases después del trabajo, clases de noche, clases en la tarde, no cacho polaco, no cacho nada, no entiendo polaco, no entiendo ni jota',
    CONVERSATION_PRACTICE:
      'conversación, practicar polaco, practicar el idioma, conversar en polaco, club de conversación, café de idiomas, intercambio de idiomas, tándem, intercambio de lenguas, practicar hablando, hablar con polacos, conversar con polacos, practicar polaco hablando, grupo de conversación, charlar en polaco, quiero practicar polaco, café de lenguas, pena hablar polaco, vergüenza hablar polaco, miedo de hablar polaco, soltarme a hablar, parlotear en polaco, platicar en polaco, hablar polaco con alguien',
    OTHER_LANGUAGES:
      'inglés, curso de inglés, clases de inglés, aprender inglés, alemán, curso de alemán, lengua materna, idioma extranjero, clases de español, español para niños, clases de inglés gratis, inglés para niños, profesor de inglés, francés, ruso para niños, ucraniano clases, estudiar inglés, cursos de inglés, otros idiomas, aprender otro idioma',
    TRANSLATION_INTERPRETING:
      'traductor, traductora, traducir, traducción, traducciones, intérprete, intérpretes, intérprete en el médico, intérprete en el hospital, alguien que traduzca, me pueden traducir, no hablo polaco, necesito un traductor, necesito intérprete, alguien que hable mi idioma, traducir una carta, ayuda para traducir, no entiendo polaco, traductor para el médico, traductor para la escuela, tlumacz, que me traduzca, nadie habla español, aquí nadie habla español, nadie me entiende, que me acompañe y traduzca, traductor en el colegio, persona bilingüe, alguien bilingüe, bilingüe en la consulta, alguien que hable español, el medico no me entiende, el doctor no me entiende, no me entienden, no entiendo al medico, no entiendo al doctor, hable mi idioma',
    SWORN_TRANSLATION:
      'traducción jurada, traductora jurada, traducción oficial, traducción certificada, traducir documentos, traducir título, traducir acta, traductor oficial, traductor certificado, traducir acta de nacimiento, traducir mi licencia, traducir licencia de conducir, traducción con sello, traductor con sello, apostilla y traducción, tlumacz przysiegly, traducción jurada de partida de nacimiento, traducción de acta de nacimiento, traducir partida de nacimiento, traducción de mi diploma, traducir mi diploma',
    ADVICE:
      'consejo, asesoría, asesoramiento, asesor, orientación, información, informes, consulta, necesito un consejo, aconsejar, asesorarme, orientarme, consultar',
    INFORMATION_POINT:
      'punto de información, oficina de información, centro de ayuda, primeros pasos, acabo de llegar, llegué ayer, recién llegado, soy nuevo en la ciudad, ayuntamiento, alcaldía, municipalidad, ayuda para extranjeros, ayuda a inmigrantes, línea de ayuda, por dónde empiezo, soy nuevo aquí, soy nueva aquí, acabo de llegar a polonia, qué hago primero, ayuda para migrantes, centro de migrantes, ayuda para recién llegados, primeros días en polonia, información para extranjeros, oficina de atención, orientacion para inmigrantes, orientacion para migrantes, orientacion para extranjeros, orientacion al migrante, no sé a quien preguntar, no sé por donde empezar, recien bajado del avion, ando perdido, ando perdida, estoy perdido, información para migrantes, informacion para inmigrantes, informes para migrantes, donde pregunto por tramites, donde pregunto, donde puedo preguntar, a quien le pregunto',
    LEGAL_ADVICE:
      'abogado, abogada, abogados, licenciado en derecho, asesoría legal, asesoría jurídica, ayuda legal, ayuda jurídica, abogado gratis, abogado gratuito, jurista, ley, leyes, juicio, tribunal, juzgado, demanda, demandar, apelación, apelar, apelar decisión, recurso, carta del juzgado, notario, notaría, me estafaron, necesito un abogado, necesito abogado, me llegó carta del juzgado, me citaron al juzgado, citación, me negaron la residencia, me rechazaron, apelar rechazo, consulta legal gratis, me demandaron, herencia, abogado de inmigración, problema legal, prawnik, sentencia sin saber, llegó una sentencia, orden de pago del juzgado, consulta con abogado, asesoría jurídica gratis, quiero demandar, acusación falsa, me acusan de, defenderme de acusaciones, me culpan de, licenciado, el licenciado, un licenciado en leyes, leguleyo, defensor, defensoria, me llevan a juicio, tengo un juicio, negaron la tarjeta y quiero apelar, me negaron la tarjeta, quiero apelar, apelar la negativa, reclamar una herencia, heredar, herederos, heredera, testamento, testamentos, sucesión, impugnar, la casa que dejó mi papá',
    CONSUMER_RIGHTS:
      'consumidor, defensor del consumidor, reclamo, reclamación, quejas contra tienda, devolver producto, devolución, no me devuelven el dinero, garantía, me estafaron en la tienda, estafa por internet, producto dañado, compré y salió malo, me vendieron algo malo, devolver una compra, la tienda no responde, reclamo a la tienda, cancelar contrato de teléfono, me estafaron por internet, compré por internet, pedí por internet, no llegó mi pedido, nunca llegó el pedido, carro usado dañado, se murió el motor, compré un carro usado, defecto oculto, pagué un curso, curso en línea sin clases, curso y no hay clases, me metieron un plan, plan de tres años, salió defectuoso, no responden la garantía, me estafó una tienda, compré y no llegó, devolver zapatos, devolver ropa, devolver unos zapatos, devolver lo que compre, me vendieron una, me vendieron algo roto, me vendieron basura, me vendieron mal, salió malo, salió fallado, vino roto, tienda trucha, producto trucho, me clavaron en la tienda, me vendieron un carro malo, me vendieron un carro sin papeles, carro con vicios, me vendieron algo robado',
    FORM_FILLING:
      'llenar formulario, rellenar formulario, llenar solicitud, formulario, formularios, solicitud, solicitudes, planilla, escribir carta, carta de la oficina, no entiendo la carta, ayuda con papeles, ayuda con trámites, trámite, trámites, hacer una solicitud, ayúdame a llenar, ayuda para llenar el formulario, cómo lleno la solicitud, no entiendo el formulario, me llegó una carta, qué dice esta carta, escribir una solicitud, ayuda con documentos, wniosek, llenar papeles, manual de trámites, qué pongo en, qué pongo en la casilla, llenar la planilla, llenar el formulario, diligenciar formulario, papeleo, el papeleo, papeleos, papelerio, ayuda con los papeles, hacer papeles, llenar unos papeles, papelitos, gestor, gestoria, gestionar tramites',
    DIGITAL_SKILLS:
      'computadora, computador, ordenador, curso de computación, curso de informática, internet gratis, wifi, correo electrónico, imprimir, impresora, escanear, fotocopia, fotocopias, chip, tarjeta sim, no sé usar la computadora, dónde imprimir, imprimir documentos, sacar copias, escanear documentos, crear correo, comprar chip, registrar chip, chip prepago, recarga, dónde hay wifi, cibercafé, teléfono nuevo, configurar el celular, usar el celular, internet en casa, usar el computador, crear un correo, aprender computación, instalar whatsapp, tablet para abuelos, tablet, computador para mayores, celular para mayores, mi mamá no sabe usar el celular',
    HEALTH:
      'salud, enfermo, enferma, estoy enfermo, enfermedad, tratamiento, atención médica, dolor, me duele, análisis, me siento mal, estoy enferma, me enfermé, no me siento bien, diabetes, presión alta, tengo dolor, enfermedades, problema de salud',
    DOCTOR:
      'médico, médica, médicos, doctor, doctora, doctores, médico de familia, médico de cabecera, clínica, centro de salud, centro médico, pediatra, médico para mi hijo, especialista, derivación, cita médica, cita con el médico, turno médico, análisis de sangre, fiebre, tos, oculista, dermatólogo, consultorio, przychodnia, necesito un médico, necesito un doctor, ir al médico, ir al doctor, mi hijo está enfermo, niño enfermo, mi bebé tiene fiebre, dolor de estómago, dolor de cabeza, dolor de garganta, me duele la espalda, cardiólogo, cirujano, alergia, certificado médico para trabajar, registrarme en la clínica, lekarz, gripa, ambulatorio, posta médica, remisión al reumatólogo, remisión al especialista, sacar cita médica, tengo fiebre, me arde al orinar, revisión médica, examen de sangre, engripado, agripado, resfriado, resfrio, catarro, vomitando, vomitos, vomito, diarrea, consulta medica, consulta con el doctor, doctorcito, calentura, malito, anda malito, estoy malo, estoy mala, me siento remal, me duele la guata, me duele el estomago, panza, consulta del doctor, tengo gripe, con gripe, me duele la cabeza, me duele la garganta, me duele el oido, me duele la rodilla, me duele la pierna, me duelen los ojos, dolor de oido, churra, tengo churra, churras, obradera, diarreas, hernia, hernias, cólico, cólicos, gastritis, reflujo, acidez, migraña, jaqueca, presión alta, azúcar alta, me arde el estómago, me pica todo, ronchas, orzuelo, ojo rojo, conjuntivitis, hongos en los pies, lumbago, ciática, me duele la cintura, me duele la nuca, gafas, gafas rotas, anteojos rotos, lentes rotos, graduar lentes, examen de vista, me agarró una gripe, agarró una gripe, me agarró la gripe, me pegó la gripe, gripón, gripe machaza, me dio gripe, gripazo, dedo morado, se me hinchó la mano, se me hinchó el pie, se me olvida todo, se me está olvidando todo',
    HOSPITAL_EMERGENCY:
      'hospital, hospitales, urgencias, emergencia, emergencias, sala de emergencias, ambulancia, médico de noche, médico de guardia, guardia médica, 112, operación, cirugía, accidente, infarto, llamar ambulancia, llamar una ambulancia, sangrando, se desmayó, dolor de pecho, me quebré la pierna, fractura, hueso roto, intoxicación, quemadura, derrame cerebral, accidente de carro, no puede respirar, sor, szpital, no reacciona, sangra mucho, dolor en el pecho, convulsiones, se cayó y no despierta, esta inconsciente, perdió el conocimiento, se golpeó la cabeza, mi hijo no despierta, no se despierta, me quebré el brazo, se quebró el brazo, me quebré la mano, se quebró la pierna, quebré el pie, me fracturé, se fracturó, me torcí el tobillo, esguince, yeso, enyesado, infartos, le dio un infarto, intoxicados, envenenamiento, me corté la mano, sangra, clavo oxidado, pisé un clavo, me picó una abeja, picadura de avispa, puntos de sutura, coser la herida, me tienen que coser, herida abierta, herida profunda',
    HEALTH_INSURANCE:
      'seguro médico, seguro de salud, seguro sanitario, sin seguro, no tengo seguro, nfz, asegurado, asegurar a mi hijo, tarjeta sanitaria, tarjeta sanitaria europea, atención gratuita, eps, estoy asegurado, tengo seguro, cómo saco seguro, asegurar a mi familia, asegurar a mi esposa, seguro para extranjero, quién paga el médico, cuánto cuesta el médico sin seguro, ubezpieczenie, seguro voluntario, enefzeta, seguro nfz, seguro de la nfz, aseguradora de salud, no estoy asegurado, afiliar a mi esposa, afiliar a mis hijos, seguro activo, no me cubre, obra social, la obra social, isapre, fonasa, mutua, prepaga, mutual de salud, seguro para mi familia, seguro para mis hijos, seguro para mi esposo, seguro medico familiar, seguro para mi esposa, póliza de salud, póliza médica, póliza voluntaria, afiliación voluntaria, afiliarme, afiliarse al seguro, asegurarme',
    DENTIST:
      'dentista, odontólogo, odontología, diente, dientes, muela, muelas, dolor de muela, dolor de muelas, me duele una muela, me duele el diente, sacar muela, empaste, ortodoncia, caries, dentista gratis, dentista nfz, me duelen los dientes, me duele la muela, calza, hueco en el diente, muela del juicio, dentista para niños, endodoncia, limpieza dental, brackets, dentysta, se me partió un diente, diente roto, me tumbaron un diente, encías sangran, sacar una muela, tapar una muela, frenillos, cachete hinchado, cara hinchada por la muela, mejilla hinchada, odontóloga, odontólogos',
    PHARMACY:
      'farmacia, farmacias, droguería, medicinas, medicina, medicamento, remedios, pastillas, comprar medicina, farmacia de turno, farmacia de guardia, farmacia 24 horas, dónde comprar medicamentos, medicamentos con receta, algo para la garganta, algo para la tos, curitas, comprar medicinas, pastillas para la presión, fórmula médica, farmacia abierta, remedio sin receta, ibuprofeno, paracetamol, jarabe para la tos, jarabe, remedio para la tos, pastillas para dolor, aspirina, surtir receta, comprar la receta, retirar receta, boticario, botica, drogueria abierta, curita, banditas, gasas, agua oxigenada, vendas, alcohol y gasas, alcohol antiséptico, termómetro, suero oral, acetaminofén',
    PREGNANCY_WOMENS_HEALTH:
      'embarazo, embarazada, estoy embarazada, ginecólogo, ginecóloga, parto, dar a luz, partera, matrona, maternidad, ecografía, ultrasonido, anticonceptivos, anticoncepción, pastilla del día después, lactancia, aborto, mamografía, citología, control prenatal, voy a tener un bebé, espero un bebé, estoy embarazada sin seguro, dónde parir, prueba de embarazo, no me baja, retraso menstrual, recién nacido bebé, médico de mujeres, papanicolau, embarazo sin seguro, parir, revisarme los senos, revisión de senos, examen de mamas, no me llega la regla, voy a dar a luz, bolita en el seno, quiero planificar, preñez, encinta, panzona, en cinta, mi señora esta esperando, mi señora da a luz, va a dar a luz, esposa da a luz, perdí el bebé, perdí al bebé, menopausia, bochornos, sofocos, quiste en el ovario, quistes, flujo vaginal, qué llevar al hospital para el parto, maleta para el parto, tengo siete meses, no quiero más hijos, no tener más hijos, planificar, planificación familiar, cuidarme para no embarazarme, ligarme las trompas, no me baja la leche, no me sale leche, no tengo leche, sala de partos, sala de parto, visitar la maternidad',
    VACCINATION:
      'vacuna, vacunas, vacunación, vacunar, vacunarse, vacunar a mi hijo, carnet de vacunas, cartilla de vacunación, gripe, sarampión, covid, ponerme la vacuna, vacunas para niños, vacuna para mi bebé, vacunas obligatorias, vacuna de la gripe, esquema de vacunación, vacunar al niño, tétanos, vacunarme, vacunarnos, vacunarlo, vacunarla, vacunados, poner la inyección al bebé, carné de vacunas, vacuna del tétano, vacuna de la influenza, me picó una garrapata, vacunita, vacunitas',
    MENTAL_HEALTH:
      'psicólogo, psicóloga, sicólogo, psiquiatra, psicoterapia, terapeuta, terapia, depresión, deprimido, deprimida, ansiedad, estrés, trauma, tristeza, estoy triste, insomnio, no puedo dormir, ataques de pánico, apoyo psicológico, ayuda psicológica, apoyo emocional, me siento triste, estoy deprimida, estoy deprimido, estoy estresado, no puedo más de estrés, lloro todo el día, nervios, pánico, extraño mi país, extraño a mi familia, psicólogo para mi hijo, hablar con un psicólogo, pesadillas, me siento solo y triste, ando bajoneado, ando bajoneada, estoy depre, no pego un ojo, se orina en la cama, se hace pis en la cama, la niña no habla, dejó de hablar, ni como ni duermo, no como ni duermo, dejé a mis hijos allá, no tengo ganas de nada, me siento vacío, lloro todo el tiempo, estoy quemado, quemado del trabajo, quemada del trabajo, agotado mentalmente, tengo la cabeza quemada, bajon, de bajon, ando de bajon, depre, la depre, ando mal de la cabeza, mal de los nervios, nada me alegra, ya nada me alegra, nada me hace feliz, tiemblo cuando pasan aviones, tiemblo con los ruidos, encerrado a oscuras, paso encerrado, no salgo de la cama, no paro de llorar, no para de llorar, no puedo parar de llorar, bajoneado, bajoneada, ando depre, bajón emocional, no doy más, tanta presión, mucha presión, me siento presionado, estrés en el trabajo, tusa, entusado, entusada, ando entusado, mi novia me dejó, mi novio me dejó, me terminó, despecho, despechado, corazón roto, estoy que exploto, voy a explotar, no me aguanto, estoy al borde, quiero gritar',
    CRISIS_SUPPORT:
      'crisis, línea de crisis, intervención en crisis, suicidio, suicidarme, no quiero vivir, me quiero morir, quiero morir, duelo, murió mi familiar, teléfono de la esperanza, crisis emocional, ayuda urgente psicológica, no puedo más, ya no quiero vivir, quiero quitarme la vida, quitarme la vida, no le veo sentido, estoy desesperado, estoy desesperada, ayuda inmediata psicológica, pensamientos suicidas, sin ganas de vivir, no tengo ganas de vivir, quiero morirme, pienso en morirme, no le veo salida, no doy mas, ya no doy mas, ya no puedo mas, se corta los brazos, se corta las muñecas, se corta los brazos con, me corto los brazos, me quiero matar, desaparecer del mundo, quitar la vida, me quiero quitar la vida, quitarse la vida, pienso en suicidarme, pienso en matarme, pienso en morir, no quiero seguir viviendo, seguir viviendo, no quiero despertar, no despertar más, matarme, suicidarse, suicida, ya no quiero seguir, se cortó las venas, cortarse las venas, autolesión, autolesiones, se quiso matar, intentó matarse, intento de suicidio',
    ADDICTION:
      'adicción, adicto, adicta, alcohol, alcohólico, alcoholismo, alcohólicos anónimos, mi esposo toma, mi marido bebe, borracho, drogas, drogadicto, drogadicción, desintoxicación, ludopatía, apuestas, dejar de beber, dejar de fumar, juego compulsivo, tomo mucho, no puedo dejar de tomar, dejar de tomar, dejar el trago, mi esposo es alcohólico, mi hijo consume drogas, mi hijo se droga, adicto al juego, centro de rehabilitación adicciones, marihuana, grupo aa, alcolicos anonimos, alcólico, alcol, mi marido toma, mi esposo bebe, mi marido se emborracha, se emborracha, vive borracho, borracha, borrachos, me roba para comprar, roba para drogarse, comprar pastillas para drogarse, bebo mucho, quiero dejar de beber, mi marido toma mucho, fuma marihuana, dejar la droga, perdí todo apostando, llega borracho, borrachera, borracheras, ebrio, ebrios, curda, en pedo, chupado, chupar, anda chupando, le da al trago, la bebida, emborracharse, drogadicta, drogo, vicio, el vicio, vicios, falopa, merca, perico, bareto, porro, porros, timba, timbero, maquinitas, rehabilitacion de drogas, casa de apuestas, vapear, vapeo, vapeador, cigarrillo electrónico, cigarros electrónicos, dejar el vape',
    CHILDREN_EDUCATION:
      'educación, enseñanza, mis niños, educación infantil y escolar, escolarización, para mis hijos, educación de los niños',
    NURSERY:
      'guardería, guarderías, guardería infantil, niñera, cuidado de niños, cuidar a mi bebé, cuidar bebé, sala cuna, escuela infantil, estancia infantil, quién cuida a mi hijo, menores de 3 años, babysitter, cupo en guardería, inscribir en guardería, dónde dejar a mi bebé, dejar al bebé para trabajar, cuidador de bebé, bebé de un año, niño de dos años, quién me cuida el niño, zlobek, nana, quién recibe a mi bebé, entro a las seis, quien cuide a mi bebé, maternal, cuidar al niño mientras trabajo, cuidado de bebes, cuidado de bebe, cuidado de niños pequeños, cuidar niños pequeños, donde dejo al bebe',
    PRESCHOOL:
      'jardín infantil, jardín de niños, jardín de infantes, kínder, preescolar, parvulario, inscribir en el kínder, educación infantil, przedszkole, prekínder, cupo en el kínder, jardín para mi hijo, niño de 3 años, niño de 4 años, niño de 5 años, inscribir en preescolar, kínder público, preescolar público, cupo en el jardín, inscribir en el jardín, prejardín, niña de cuatro años, niño de cuatro años, niña de cinco años, niño de cinco años, niño de tres años jardin, jardincito, salita, kindergarten, pre kinder',
    SCHOOL:
      'escuela, escuelas, colegio, colegios, cole, primaria, secundaria, instituto, bachillerato, liceo, inscribir a mi hijo en la escuela, matricular a mi hijo, matrícula escolar, inscripción escolar, cupo escolar, primer grado, maestro, maestra, profesor, profesora, alumno, escuela para mi hijo, colegio para mi hijo, inscribir a mi hija en la escuela, inscribir en el colegio, meter a mi hijo a la escuela, mi hijo empieza la escuela, cambiar de escuela, libros escolares, mochila, szkola, director de la escuela, útiles, lista de útiles, matricular a la niña, cambiar de colegio, entrar al colegio, inscribir en la escuela',
    SCHOOL_SUPPORT:
      'tarea, tareas, deberes, ayuda con la tarea, ayuda con los deberes, clases particulares, profesor particular, tutor escolar, refuerzo escolar, apoyo escolar, asistente escolar, asistente intercultural, polaco para niños, clases de nivelación, logopeda, fonoaudiólogo, psicopedagogo, problemas en la escuela, mi hijo no entiende en la escuela, dislexia, mi hijo no habla polaco, mi hijo no entiende polaco, malas notas, ayuda con matemáticas, bullying, acoso escolar, molestan a mi hijo en la escuela, asistente para mi hijo, refuerzo de polaco, clases extra, excusa del colegio, justificar falta, escribir una excusa, ayuda con las tareas, va mal en el colegio, va a perder el año, matoneo, lo molestan en la escuela, la molestan en la escuela, se burlan de mi hijo, se burlan de mi hija',
    AFTER_SCHOOL:
      'actividades para niños, actividades extraescolares, extraescolares, talleres para niños, campamento, campamento de verano, colonias de verano, vacaciones para niños, club juvenil, jóvenes, adolescentes, adolescente, actividades para jóvenes, ludoteca, scouts, parque infantil, centro juvenil, qué hacer con los niños, dónde llevar a los niños, después de la escuela, cursos para niños, baile para niños, deporte para niños, arte para niños, vacaciones de invierno niños, curso de verano, juventud, judo para niños, clases para niña de seis, vacaciones recreativas, talleres para adolescentes, clases de ballet, vacaciones de los chicos, vacaciones de los niños, niños en vacaciones, colonia de verano, campamentos, taller para niños, que hago con los niños en verano, entretener a los niños, quiere ser bombero, bomberos juveniles, impresión 3d, hijo quiere ser bombero, bombero infantil',
    HIGHER_EDUCATION:
      'universidad, universidades, carrera universitaria, estudiar en la universidad, estudiar en polonia, estudiante, facultad, beca, becas, licenciatura, maestría, máster, doctorado, politécnica, admisión universitaria, residencia universitaria, quiero estudiar en la universidad, entrar a la universidad, requisitos para la universidad, beca para extranjeros, estudios superiores, carrera, posgrado, inscribirme en la universidad, estudiar una carrera, la u, entrar a la u, estudiar en la u, uni, la uni, becas para estudiar, hacer una maestría, año preparatorio, curso preparatorio universidad, año cero, preuniversitario, residencia estudiantil, residencias estudiantiles, residencia de estudiantes, dormitorio de estudiantes, cuarto para estudiantes',
    ADULT_EDUCATION:
      'escuela para adultos, escuela nocturna, educación de adultos, terminar la escuela, terminar el bachillerato, bachillerato para adultos, cursos para adultos, matura, universidad de mayores, no terminé la escuela, terminar el colegio, terminar la secundaria, no tengo bachillerato, escuela de fin de semana, aprender a leer y escribir, clases para adultos, validar el bachillerato, examen para adultos, secundaria para adultos, secundaria de adultos, estudiar de noche, escuela de noche, nocturna, prepa abierta, bachiller, terminar la prepa, acabar el liceo, acelerado, estudiar de adulto',
    FAMILY:
      'familia, familiar, familias, cuidado, cuidados, acogida familiar, adopción, adoptar, mi familia, parientes, apoyo a la familia, apoyo familiar',
    PARENTING:
      'padres, crianza, criar a los hijos, escuela de padres, taller para padres, problemas con mi hijo, madre soltera, padre soltero, apoyo a madres, mi hijo adolescente, mi hijo no me hace caso, no puedo con mi hijo, criar a mi hijo, estoy sola con mi hijo, sola con mis hijos, ayuda para padres, mamá primeriza, consejos para padres, ser padres, escuela para padres, ser mamá, ser papá, no me hace caso, no sé cómo criar, mi hijo se porta mal, poner límites, hijo rebelde, adolescente rebelde, hija rebelde, adolescentes rebeldes, hijo desobediente, se porta mal, malcriado, me contesta mal, rabietas, pataleta, no obedece, mi hijo no obedece, no obedecen, mi hijo no me obedece, no me obedece, adolescente dificil, adolescentes dificiles, hijo dificil, hijos dificiles',
    PARENT_CHILD_GROUPS:
      'mamá y bebé, madres con niños, grupo de mamás, grupo de madres, club de mamás, encuentros de madres, actividades para bebés, grupo de juego, conocer otras mamás, mamás con bebés, mamás con niños, reunión de mamás, conocer mamás, jugar con otros niños, grupo para mamás, club de madres, juegos para bebés, mamis, grupo de mamis, bebeteca, estimulacion temprana, juegoteca, ludoteca para bebés, sala de juegos para bebés',
    FAMILY_COUNSELLING:
      'divorcio, divorciarme, separación, terapia familiar, terapia de pareja, mediación, mediador, mediación familiar, conflicto familiar, problemas de pareja, custodia, custodia de los hijos, peleas en casa, quiero divorciarme, me quiero divorciar, mi esposo se fue, mi esposa se fue, peleamos mucho, con quién se queda el niño, ver a mis hijos, mediador familiar, separarnos en paz, acordar los hijos, quién se queda con los hijos, mi ex no me deja ver al niño, cuota de alimentos, custodia de los niños, separarme, separarnos, nos separamos, me separo, me quiero separar, quiero dejar a mi marido, regimen de visitas, crisis matrimonial, crisis de pareja, peleo con mi esposa, peleo con mi marido, peleamos, peleas de pareja, discutimos mucho, discuto con mi marido, peleas con mi esposo, se llevó a los niños, se llevó a mis hijos, no devuelve a los niños, no me devuelve a los niños, no me devuelve a mis hijos, separarnos sin pelear, me puso los cachos, poner los cachos, cuernos, me puso los cuernos, cachuda, cornudo, infiel, me es infiel, infidelidades, me engaña con otra, tiene una amante, amante, me pega los tarros, la otra mujer, se fue con otra, se largó con los niños, se fue con los niños, mi mujer se largó, mi marido se largó, me abandonó con los niños',
    SENIORS:
      'personas mayores, adulto mayor, adultos mayores, ancianos, anciano, tercera edad, abuelo, abuela, abuelos, jubilados, residencia de ancianos, asilo de ancianos, cuidador de ancianos, cuidado de mayores, club de mayores, cuidar a mi mamá, cuidar a mis papás, cuidar ancianos, persona mayor, cuidadora, hogar de ancianos, mi abuela está enferma, actividades para mayores, señor mayor, pañales para el abuelo, pañales de adulto, quien lo bañe, cuidar a mi abuela, adulto mayor solo, cuidar a mi papá enfermo, acompañar a un anciano',
    DISABILITY:
      'discapacitado, discapacitada, discapacidad, minusválido, silla de ruedas, rehabilitación, fisioterapia, fisioterapeuta, sordo, ciego, lengua de signos, lengua de señas, autismo, autista, necesidades especiales, hijo con discapacidad, certificado de discapacidad, muletas, soy discapacitado, mi hijo tiene discapacidad, ayuda para discapacitados, carnet de discapacidad, no puede caminar, no oye, no ve, audífono, niño con autismo, terapia para mi hijo, orzeczenie, síndrome de down, terapia con caballos, equinoterapia, cama después de un derrame, cama de enfermo, perdió un brazo, perdió una pierna, amputación, diagnosticaron autismo, espectro autista, mi hijo es autista, grado de invalidez, incapacitado, incapacitada, lisiado, lisiada, impedido, mi hijo es mudo, retraso del habla, lento para hablar, cama ortopédica, cama hospitalaria, cama de hospital, cama clínica, cama articulada, camilla, muletas prestadas, andador prestado',
    FUNERAL:
      'entierro, enterrar, sepelio, velorio, funeraria, cementerio, murió mi esposo, murió mi papá, se murió, falleció, repatriar el cuerpo, enviar el cuerpo, auxilio funerario, ataúd, funeral, funerales, murió mi mamá, murió mi amigo, murió en polonia, mandar el cuerpo a mi país, costo del entierro, cremación, cenizas, tumba, qué hacer cuando muere alguien, se ahogó, enterrar allá, llevar el cuerpo, llevar las cenizas, se murió mi papá, falleció mi esposo, pagar el entierro, se nos fue el abuelo, se nos fue, se nos murió, partió mi papá, pasó a mejor vida, estiró la pata, se nos adelantó',
    HOUSING:
      'vivienda, dónde vivir, lugar para vivir, alojamiento, hospedaje, hostal de trabajadores, no tengo dónde vivir, necesito dónde vivir, necesito casa, busco dónde vivir, hostal, alojamiento malo, vivienda de la empresa, hogar, residencia de trabajadores',
    RENTING:
      'alquiler, alquilar, renta, rentar, arriendo, arrendar, habitación, busco piso, busco apartamento, busco habitación, alquilar habitación, alquilar piso, rentar un cuarto, contrato de alquiler, contrato de arrendamiento, casero, dueño de la casa, propietario, inquilino, fianza, depósito, desalojo, desahucio, me echan de casa, alquilo, se renta, se alquila, cuarto en renta, habitación en alquiler, apartamento en arriendo, necesito un cuarto, necesito una habitación, no me devuelven el depósito, no me devuelve la fianza, me quieren sacar de la casa, me subieron la renta, no puedo pagar la renta, no rentan a extranjeros, compartir piso, roomie, el dueño pide más, el dueño me quiere sacar, no devuelve el depósito, contrato de arriendo, subió el arriendo, pieza en arriendo, humedad en las paredes, en una pieza, doce en una pieza, piezas, pensión de trabajadores, hacinados, vivimos hacinados, arrendador, arrendatario, rento, casera, monoambiente, pieza para arrendar, dueño de la casa nos echa, nos sacan de la casa, cucarachas en el piso',
    SOCIAL_HOUSING:
      'vivienda social, vivienda municipal, vivienda pública, vivienda de interés social, piso del ayuntamiento, vivienda barata, piso social, lista de espera para vivienda, casa del gobierno, casa del municipio, vivienda del estado, apartamento barato, pedir vivienda social, solicitar vivienda, apartamento de la ciudad, subsidio de vivienda social, mieszkanie komunalne, vivienda del municipio, apartamento de la alcaldía, lista de espera vivienda, casa del ayuntamiento, vivienda del ayuntamiento, departamento del municipio, casa social, casita del gobierno',
    UTILITIES:
      'luz, gas, basura, recibo de la luz, recibo del agua, factura de luz, servicios públicos, sin luz, calefacción, reciclaje, separar la basura, recolección de basura, medidor, contador de luz, electricidad, no hay agua, no hay luz, no tengo gas, pagar la luz, recibo muy alto, dónde tirar la basura, muebles viejos basura, contrato de luz, tasa de basura, recibo del gas, botar muebles viejos, sacar la basura, cambiar el titular, nombre en el recibo, vidrio roto, donde va el vidrio, botar vidrio, tirar vidrio, contenedor de vidrio, inodoro tapado, baño tapado, caño tapado, gotea la llave, se rompió el tubo, cañería rota, se fue la luz, saltó el térmico, saltaron los plomos, saltó el breaker, fusibles, apagón, sacan el plástico, recogen el plástico, día del plástico, recogen el vidrio, día de la basura',
    EMERGENCY_SHELTER:
      'dónde dormir, no tengo dónde dormir, lugar para dormir, dormir esta noche, sin techo, indigente, persona sin hogar, vivo en la calle, albergue nocturno, refugio para personas sin hogar, me quedé sin casa, pasar la noche, duermo en la calle, duermo en el carro, dónde puedo dormir hoy, estoy en la calle, me echaron de la casa, necesito techo, un techo para hoy, no tengo casa, cama para esta noche, hace frío y no tengo dónde, cuarto para dormir hoy, dónde pasar la noche, dormir hoy, cama para dormir, cambió la chapa, cambió la cerradura, mis cosas en la escalera, dormir en la estación, una cama por esta noche, quedé en la calle',
    MONEY:
      'no tengo dinero, sin dinero, prestaciones, subsidio, subsidios, subvención, necesito dinero, se me acabó el dinero, no me alcanza el dinero, bono, descuentos',
    CHILD_BENEFITS:
      '800+, 800 plus, 800 más, 500+, 500 plus, ayuda por hijo, ayuda por hijos, dinero por hijo, subsidio por hijo, asignación familiar, prestación por hijo, baja por maternidad, prestación por maternidad, familia numerosa, bono por bebé, pedir el 800 plus, solicitar 800+, no me llegó el 800, me quitaron el 800, ochocientos plus, dinero por nacimiento, dinero para bebé, ayuda para familias con hijos, subsidio familiar, becikowe, el papá no da nada, el padre no paga, crío sola a mi hija, ayuda por nacimiento, bono por nacimiento, plata por los hijos, ayuda para útiles, ochocientos más, plata del gobierno por los niños, la platica de los niños, plata por los niños, plata por hijo, bono de los niños, dinero por los hijos, muchos hijos, tres hijos, cuatro hijos, familia con muchos hijos',
    SOCIAL_ASSISTANCE:
      'asistencia social, ayuda social, servicios sociales, trabajador social, trabajadora social, asistente social, mops, gops, bienestar social, pobre, pobreza, ayuda para pobres, ayudas sociales, ayuda para el alquiler, no tengo para comer ni pagar, no me alcanza para comer, no puedo pagar comida, ayuda de mops, pedir ayuda social, apoyo social, zasilek, ayuda de emergencia, necesitado, subsidio de vivienda, ayuda para la renta, ayuda para pagar la renta, ayuda con el alquiler, se quemó todo, lo perdimos todo, quedamos sin nada, ayuda para la calefacción, subsidio de calefacción, no me alcanza la plata, no tengo ingresos, pasando necesidad, auxilio económico, estoy pelado, ando pelado, estoy pelada, pelados, sin un peso, ando sin un peso, sin un mango, no tengo un mango, sin un duro, sin un centavo, sin guita, sin lana, sin plata, sin varo, llego a fin de mes, no llego a fin de mes, no llegamos a fin de mes, ando corto de plata, bonos del gobierno, ayuda del gobierno, quebrado sin plata, misio, estoy misio, ando misio, ayuda del estado, ayudas del estado, no puedo pagar el alquiler, no puedo pagar el arriendo, no podemos pagar la renta, apoyos economicos, ayudas económicas, ayuda económica, ayuda financiera, ayuda con dinero, apoyo económico, estoy en la quiebra, no me alcanza el sueldo',
    SOCIAL_INSURANCE:
      'zus, seguridad social, seguro social, pensión, pensiones, jubilación, jubilarme, pensión de invalidez, baja laboral, baja por enfermedad, cotización, cotizaciones, cotizar, imss, a1, mi empleador paga cotizaciones, me pagan zus, mi jefe paga zus, mi jefe no paga el seguro, estoy de baja, licencia médica pagada, l4, dinero por enfermedad, pensión de mi país, jubilarse, años cotizados, cuánto llevo cotizado, dado de alta, me jubilo, pensión de vejez, baja maternal, dias de enfermedad, pagan los dias de enfermedad, me pagan la incapacidad, pago por enfermedad, permiso de maternidad, pre y post natal, pensionarme, pensionado, aportes jubilatorios, pago por maternidad, dinero por maternidad, subsidio de maternidad, subsidio por maternidad, me pagan la maternidad, quien me paga si estoy enfermo, me pagan si estoy enfermo, enfermo quien me paga, paga si me enfermo, licencia de maternidad',
    TAXES:
      'impuesto, impuestos, declaración de impuestos, declaración de la renta, declarar impuestos, hacienda, oficina de impuestos, devolución de impuestos, pit, número fiscal, iva, fisco, contribuciones fiscales, hacer mis impuestos, cómo declaro impuestos, ayuda con el pit, pit 37, pit 11, recuperar impuestos, necesito nip, urzad skarbowy, impuestos extranjeros, declaración anual, trabajé en dos países, dónde declaro, declarar renta, hacer la renta, lo que me retuvieron, papel de la renta, devolución de renta, devolución de la renta, devolucion de taxes, renta anual, la renta anual, constancia de ingresos, certificado de ingresos, comprobante de ingresos, constancia tributaria, agencia tributaria',
    BANKING:
      'banco, bancos, cuenta bancaria, cuenta de banco, abrir cuenta, abrir una cuenta, tarjeta de banco, tarjeta de débito, cajero automático, cajero, transferencia, enviar dinero, mandar dinero, mandar dinero a casa, remesa, remesas, giro, cambiar dinero, casa de cambio, crédito, préstamo del banco, cuenta para extranjeros, abrir cuenta en el banco, cuenta sin pesel, me bloquearon la cuenta, tarjeta bloqueada, perdí la tarjeta del banco, mandar dinero a mi país, mandar dinero a mi familia, western union, cambiar dólares, kantor, el cajero se comió mi tarjeta, se comió mi tarjeta, girar dinero, mandar plata a mi país, cuenta de nómina, extracto bancario, extracto del banco, sobregiro de la cuenta, consignar, consignacion, consignar plata, depositar dinero, girar plata, mandar guita, mandar lana, plata a mi familia, plata para colombia, bizum, nequi',
    DEBT_ADVICE:
      'deuda, deudas, debo dinero, endeudado, no puedo pagar el préstamo, préstamo, préstamos, embargo, cobrador, cobradores, bancarrota, quiebra personal, komornik, morosidad, tengo deudas, tengo muchas deudas, me embargaron, me embargaron el sueldo, no puedo pagar mis deudas, me cobran deuda, cuotas atrasadas, deuda del banco, salir de deudas, me congelaron la cuenta, cuenta embargada, cuenta congelada, me cobran a toda hora, debo mucha plata, gota a gota, intereses altos, debo plata, le debo plata, le debo a, debo un monton, me cobran una deuda, moroso, morosa, dicom, prestamista, prestamistas, embargada, embargado, no puedo pagar cuotas, no puedo pagar las cuotas, cuotas vencidas, atrasado en las cuotas, letras atrasadas, me quitaron media cuenta, quitaron plata de la cuenta, me sacaron plata de la cuenta, media cuenta embargada, me descontaron de la cuenta, debo hasta la camisa, debo a todo el mundo, endeudado hasta el cuello, endeudada, ahogado en deudas, embrollado, culebras, tengo culebras',
    SAFETY:
      'violencia, peligro, estoy en peligro, tengo miedo, víctima, víctimas, víctima de un delito, auxilio, socorro, amenaza, amenazas, me amenazan, me están amenazando, alguien me amenaza, no me siento seguro, no me siento segura, necesito protección, tengo mucho miedo, peligroso, olor a gas, estufa echa humo, revisar la estufa, revisar la chimenea, humo en la casa',
    POLICE:
      'policía, comisaría, robo, me robaron, ladrón, asalto, me asaltaron, atraco, denuncia, denunciar, poner una denuncia, delito, agresión, me golpearon en la calle, persona desaparecida, multa, perdí mi celular, guardia municipal, llamar a la policía, me asaltaron en la calle, me robaron el celular, me robaron la bici, me robaron la cartera, me robaron dinero, reportar un robo, niño perdido, me multaron, me golpearon, me atacaron, policja, carterista, pincharon las llantas, rayaron el carro, rompieron el vidrio, rayaron la escalera, rayaron la pared, vándalos, se perdió mi hijo, me atracaron, encontré una billetera, me chorearon, chorearon, chorros, choro, choros, me afanaron, afanaron, la cana, me chorizaron, me bolsiquearon, bolsiquear, mangaron, me mangaron, me tumbaron el celular, me estafó, estafador, estafadores, timador, me timaron, timo, fraude, tira, pacos, la yuta, la tomba, los tombos, milicos, hurto, me hurtaron, me quitaron el bolso, se llevó mi plata, desaparecio con mi plata, bolso en el tren, bolso en el bus, celular en el bus, celular en el tren, robaron en el bus, robaron en el tren, cartera en el bus, billetera en el bus, mochila en el tren, quitaron el bolso en el tren, quitaron el bolso en el bus, quitaron el celular en el bus, quitaron la billetera en el bus, robaron mi patineta, robaron la patineta, robaron el scooter, robaron mi bici, robaron la bicicleta, música a todo volumen, música alta, vecinos escandalosos, fiesta toda la noche, bulla de noche, escándalo de noche, perro perdido, se perdió mi perro, gato perdido, se me escapó el perro, me siguen, me siguen por la calle, me persigue un hombre, me persigue un tipo, un tipo me sigue, me acosan en la calle, me manoseó, me manosearon, me tocaron en el bus, pervertido, exhibicionista, mañoso, me clonaron la tarjeta, clonaron mi tarjeta, tarjeta clonada, pervertido en el bus, pervertido en el tranvía, pervertido en el tren, ladrón en el bus, ladrón en el tranvía, ladrón en el tren, manosearon en el bus, manosearon en el tranvía, manosearon en el tren, manoseó en el bus, manoseó en el tranvía, manoseó en el tren, tocaron en el bus, tocaron en el tranvía, tocaron en el tren, perdí las llaves, perdí mis llaves, llaves perdidas, se me perdieron las llaves, me rayó el carro, rayó el carro, me rayaron el auto, chocaron mi carro y se fueron, fixer, gestor ladrón, gestor me tumbó, me tumbó la plata, me tumbaron la plata, encontré un pasaporte, encontré una cédula, encontré documentos',
    DOMESTIC_VIOLENCE:
      'violencia doméstica, violencia de género, violencia intrafamiliar, violencia familiar, violencia contra la mujer, maltrato, maltratada, mi esposo me pega, mi marido me pega, me pega, me golpea, mi pareja me pega, me maltrata, abuso, abuso sexual, violación, me violaron, acoso, acoso sexual, casa de acogida, refugio para mujeres, dejar a mi marido, alguien me hace daño en casa, maltrato infantil, mi esposo me golpea, mi novio me pega, mi novio me golpea, me pega en la casa, tengo miedo de mi esposo, mi esposo me amenaza, me controla, me quita el dinero, me escapé de mi casa, tengo miedo de volver a casa, me tocaron, me obliga a tener sexo, golpea a mis hijos, hombre violento, maltrata a los niños, mi marido me casca, me casca, me cascó, me da golpes, me levanta la mano, mi marido me golpea, se pone agresivo conmigo, me quitó el celular, me dejó encerrada, me encerró en el balcón, el vecino le pega a su mujer, vecino golpea a su esposa, me pega mi pareja, me tiene amenazada, golpea a los niños, golpeador, golpeadora, marido golpeador, golpiza, golpizas, palizas, me dio una golpiza, moretones, me deja moretones, me faja, me zurra, me jala del pelo, me agarra a golpes, me cachetea, me da cachetadas, cachetadas, me avienta, me amenaza mi marido, mi ex me acosa, acosador, miedo de mi marido, miedo a mi marido, miedo de mi pareja, miedo a mi pareja, le tengo miedo, miedo de volver a casa, me cela, celoso, marido celoso, me revisa el celular, me encierra, maltratador, maltratadas, me pegan en casa, tengo miedo de mi marido, tengo miedo de mi pareja, tengo miedo a mi marido, tengo miedo de mi novio, tengo miedo de mi papá, tengo miedo de mi ex, me mata si me voy, dice que me mata, dice que me va a matar, amenaza con matarme, me dejó afuera, marido me dejó afuera, me humilla, me humilla mi suegro, me grita y me humilla, me insulta en casa, mi suegro me grita',
    HUMAN_TRAFFICKING:
      'trata, trata de personas, trata de blancas, tráfico de personas, trabajo forzado, trabajo forzoso, esclavitud, esclavo, explotación, explotación laboral, me quitaron el pasaporte, mi jefe me quitó el pasaporte, me obligan a trabajar, prostitución, no me dejan salir del trabajo, me quitaron los documentos, mi jefe tiene mi pasaporte, no me devuelven el pasaporte, estoy encerrado, me tienen encerrada, trabajo como esclavo, trabajo sin paga y no puedo irme, me obligan a prostituirme, me vendieron, pagar deuda con trabajo, me amenazan en el trabajo, no me dejan irme, trabajo sin poder salir, retienen mi pasaporte, no nos dejan salir, no me dejan salir, no nos deja salir, no me deja salir de la finca, nos encerraron, encerrados en la finca, me retienen los papeles, retiene mi pasaporte, se quedó con mi pasaporte, se quedó con mis papeles, explotacion sexual, prostituirme, cafiche, proxeneta, como esclavos, esclavizados, obligado a trabajar, obligada a trabajar, trabajar para pagar la deuda, trabajar a la fuerza, nos obligan a trabajar, deuda con el reclutador, deuda del viaje, trabajar por una deuda',
    DISCRIMINATION:
      'discriminación, me discriminan, racismo, racista, xenofobia, discurso de odio, insultos racistas, insultos, trato desigual, me insultan, igualdad de trato, defensor del pueblo, delito de odio, me insultan por ser extranjero, me tratan mal por extranjero, por mi color, por mi color de piel, me dijeron vete a tu país, vete a tu país, no me atienden por extranjero, me pagan menos por extranjero, se burlan de mí, odio, por ser negro, por ser negros, por ser latino, por ser extranjera, no nos alquilan por negros, no le alquilan a negros, me devolviera a mi tierra, vuélvete a tu país, regresa a tu país, solo nos revisa a nosotros, solo nos revisan a nosotros, por mi acento, me gritaron en la calle, me insultan por extranjera, sudaca, sudacas, me dijeron sudaca, por ser latina, por ser negra, por ser extranjero, se burlan de mi acento, me dicen que me vuelva, xenofobo, panchito, por extranjero, me trataron mal por, me trataron mal por extranjero, me tratan mal por ser, tratan mal por ser de afuera, se ríen de mi hija, se ríen del velo, se burlan del velo, velo de mi hija, no dejan entrar latinos, no dejan entrar extranjeros, me pagan menos que a los polacos, pagan menos que a los polacos, menos que a los polacos, ganan más por ser polacos, nos tiran piedras, por ser morenos, por ser moreno',
    BASIC_NEEDS:
      'necesidades básicas, hambre, tengo hambre, ayuda humanitaria, donaciones, ducha, ducharse, lavar ropa, lavandería, higiene, cruz roja, cáritas, caridad, no tengo nada, dónde bañarme, bañarme, lavar mi ropa, jabón, toallas sanitarias, cosas para bebé, canastilla, productos de limpieza, no hay lavadora, ni agua caliente, dónde lavar ropa',
    FOOD_AID:
      'comida, comidas, alimentos, comida gratis, banco de alimentos, despensa, canasta de alimentos, comedor, comedor social, comida caliente, almuerzo, almuerzo gratis, cena, no tengo qué comer, víveres, leche para bebé, tengo hambre y no tengo comida, necesito comida, no tengo comida, dónde comer gratis, comer gratis, mercado gratis, comida para mis hijos, fórmula para bebé, sopa, paquete de comida, despensa gratis, hacer mercado gratis, ayuda con el mercado, bolsa de mercado, mercadito, nada en la olla, no hay qué comer, nevera vacía, canasta navideña, mercado de navidad gratis, bolsa de comida, pasamos hambre, reparten comida, sopa caliente, morfi, morfar, jama, papear, papeo, manduca, jalar comida gratis, grub, condumio, manyar, tragar gratis, merienda gratis, cena gratis, desayuno gratis, bolson de comida, bolsas de comida, caja de alimentos, mercado para la familia, no hay nada en la nevera, hambriento, comedorcito, donde se come gratis, se come gratis, nevera comunitaria, heladera comunitaria, refrigerador comunitario, comida en la escuela, almuerzo en la escuela, pan gratis, ollas comunes, olla común, olla popular, no he comido, llevo dos días sin comer, sin comer desde ayer, comedor comunitario',
    CLOTHING_FURNITURE:
      'ropa, ropa gratis, ropa usada, abrigo, chaqueta, chamarra, chaqueta de invierno, zapatos, muebles, mueble, colchón, manta, cobija, frazada, cochecito, coche de bebé, ropa de bebé, segunda mano, necesito ropa, ropa de invierno, ropa abrigada, ropa para niños, zapatos de invierno, muebles gratis, muebles usados, necesito una cama, cuna, mesa y sillas, cobijas, edredón, utensilios de cocina, ropita, ropita de bebé, cama gratis, ollas y platos, lavadora usada, nevera usada, cama y colchón, cuna usada, regalan ropa, colchón usado, chaqueta para el frío, pilchas, trapos, trapitos, chompa, chompas, casaca, buzo, poleron, parka, zapatillas, zapatitos, mantas, sofá gratis, cunita, corral de bebe, coche para bebe, ropero comunitario, ropero, pañales, pañal, pañalera, cochecito usado, cosas para bebé',
    POST: 'correos, correo, carta certificada, mandar una carta, paquete, paquetes, encomienda, mandar un paquete, enviar paquete, recoger un paquete, mensajería, casillero de paquetes, estampillas, oficina de correos, mandar paquete a mi país, mandar encomienda, me llegó un aviso del correo, poczta, paczkomat, buzón, cartero, enviar una caja, papelito en el buzón, paquete perdido',
    TRANSPORT:
      'transporte, cómo llegar al trabajo, ir al trabajo, bicicleta, bici, taxi, estacionamiento, aparcamiento, viaje al trabajo, cómo llego al trabajo, no tengo cómo llegar, transporte al trabajo, patineta eléctrica, llevar al trabajo, bicicleteros del barrio, ir en bici, bici para el trabajo, carpool, compartir carro, compartir coche, compartir auto, ride al trabajo, aventón al trabajo, viaje compartido',
    DRIVING_LICENCE:
      'licencia de conducir, licencia de conducción, licencia de manejo, carnet de conducir, carné, permiso de conducir, pase de conducir, canjear licencia, canje de licencia, cambiar licencia, brevete, registro de conducir, autoescuela, examen de manejo, conducir, manejar, matricular coche, seguro de coche, seguro del carro, cambiar mi licencia, licencia extranjera, sirve mi licencia, licencia de mi país, sacar licencia, aprender a manejar, compré un carro, registrar mi carro, papeles del carro, seguro para carro, prawo jazdy, licencia de camión, revisión técnica, registrar el carro, traspaso del carro, cambiar la licencia, licencia peruana, licencia colombiana, licencia venezolana, licencia argentina, escuela de manejo, escuelas de manejo, academia de manejo, clases de manejo, curso de manejo',
    PUBLIC_TRANSPORT:
      'autobús, autobuses, bus, camión urbano, colectivo, guagua, boleto, boletos, billete, billetes, tiquete, abono mensual, horario de autobuses, parada de autobús, parada, tren, trenes, estación, transporte público, autobús gratis, qué bus tomo, qué autobús, a qué hora pasa el bus, bus al trabajo, comprar boleto, boleto de tren, tren a varsovia, bus a varsovia, abono, terminal de buses, paradero, micro, terminal, terminal de transporte, horario de buses, pasaje del bus, me multaron en el bus, ruta del bus, camion al trabajo, combi, buseta, pesero, omnibus, flota, pasajes, parada de bus, al trabajo de madrugada, como voy al trabajo, de madrugada al trabajo, como llego a la fabrica',
    COMMUNITY:
      'comunidad, integración, tiempo libre, ocio, asociación, asociaciones, diáspora, paisanos, compatriotas, latinos, latinos en plock, colombianos, gente de mi país, comunidad latina, mis paisanos, venezolanos, mexicanos, peruanos, grupo de latinos, colectivo de migrantes, huerta para sembrar, huerto urbano, huerta comunitaria, parcela para cultivar, sembrar verduras',
    MEETING_PLACES:
      'conocer gente, amistades, encuentros, reuniones, punto de encuentro, soledad, no conozco a nadie, club social, café, centro social, centro comunitario, no tengo amigos, quiero conocer gente, quiero hacer amigos, me siento solo, me siento sola, estoy aburrido, dónde conocer gente, salir con gente, dónde reunirse, pasar el rato, dónde se reúnen, encontrar amigos, amiguitos nuevos, nuevas amistades, parche, parchar, carrete, janguear, sin amigos, no tengo amistades, parchar con gente',
    BEFRIENDING_MENTORING:
      'mentor, mentora, mentoría, acompañante, acompañar, acompañamiento, alguien que me acompañe, que vaya conmigo, ir conmigo al médico, ir conmigo a la oficina, amigo local, guía, padrino, voluntario que me ayude, que me acompañe al médico, que me acompañe a la oficina, necesito que alguien me acompañe, no quiero ir solo, me da miedo ir sola, alguien que me muestre la ciudad, amigo polaco, familia polaca, ayuda personal, primer semestre y no conozco, compañero mayor de la universidad, que alguien me acompañe, acompañarme a la oficina, acompañarme al médico, acompañar a trámites, compañía para ir a la oficina, venga conmigo, miedo de ir solo, miedo de ir sola',
    WOMENS_GROUPS:
      'grupo de mujeres, club de mujeres, círculo de mujeres, encuentro de mujeres, talleres para mujeres, costura, coser, manualidades, mujeres migrantes, solo mujeres, conocer otras mujeres, reunión de mujeres, encuentros de mujeres, espacio para mujeres, grupo de apoyo para mujeres, tejer, cocinar juntas, club para mujeres',
    VOLUNTEERING:
      'voluntario, voluntaria, voluntarios, ser voluntario, hacer voluntariado, ayudar a otros, donar sangre, trabajo voluntario, quiero ser voluntario, quiero ayudar, cómo puedo ayudar, ayudar a la gente, quiero hacer voluntariado, ayudar a refugiados, donar, donación de sangre, ayudar gratis, ganas de ayudar, con ganas de ayudar, dar mi tiempo, rescatistas voluntarios, ser bombero, unirme a los bomberos, echar una mano, dar una mano, dar una manito, tiempo libre y quiero ayudar, quiero ayudar a otros, curso de primeros auxilios, aportar a la comunidad, ayudar en algo, ser util ayudando, servir en algo, quiero servir, jubilada y quiero ayudar, jubilado y quiero ayudar, ayudar en la cruz roja, voluntario en la cruz roja',
    LIBRARY:
      'biblioteca, bibliotecas, libro, libros, pedir libros, prestar libros, libros en español, sala de lectura, libros para niños, dónde prestan libros, leer libros, lugar para estudiar, cuentos para niños, carnet de biblioteca, audiolibros, revistas',
    CULTURE:
      'cultura, cultural, museo, museos, teatro, cine, concierto, conciertos, música, baile, bailar, coro, exposición, festival, fiesta, fiestas, eventos, evento, qué hacer el fin de semana, pintura, talleres de arte, casa de cultura, turismo, feria, qué hacer hoy, qué hacer en la ciudad, dónde salir, película, películas, espectáculo, cantar, clases de baile, salsa, guitarra, navidad, fiestas de la ciudad, fotografía, toco la trompeta, toco la guitarra, toco el violín, tocar en una banda, tocar guitarra en grupo, qué hay este fin de semana, obra de teatro, clases de pintura, función de títeres, teatro de títeres, marionetas para niños, día del vecino, fiesta del barrio, fiesta de vecinos',
    SPORT:
      'deporte, deportes, gimnasio, gym, piscina, natación, nadar, fútbol, voleibol, baloncesto, básquet, correr, yoga, entrenamiento, boxeo, club deportivo, cancha, ejercicio, jugar fútbol, jugar voleibol, dónde entrenar, entrenar, hacer ejercicio, alberca, pileta, tenis, artes marciales, karate, ciclismo, deporte para mi hijo, fulbito, pichanga, futbolito, microfútbol, fútbol sala, jugar pelota, jugar bola, voley, gimnasia para mujeres, clase de gimnasia, equipo de fútbol, clases de natación, canchas para jugar, salir a correr, canchita, cancha de futbol, pichanguita, cascarita, jugar una cascarita, picadito, jugar un picadito, pelotear, ponerme en forma, bajar de peso, micro futbol, fut',
    RELIGION:
      'iglesia, iglesias, misa, misa en español, cura, sacerdote, parroquia, bautizo, bautismo, comunión, iglesia evangélica, evangélicos, cristianos, orar, oración, culto, templo, mezquita, sinagoga, religión, católica, testigos de jehová, misa católica, iglesia católica, iglesia cristiana, dónde rezar, rezar, bautizar a mi hijo, pastor evangélico, confesarme, confesión, primera comunión, grupo de oración, monja, monjas, pastor, retiro espiritual, bendecir la canasta, canasta de pascua, culto evangélico, hablar con un cura',
    BUSINESS:
      'empresa, empresas, negocio, negocios, emprendedor, empresario, cámara de comercio, comercio, mi negocio, mi empresa, emprendedores, compañía, comerciante',
    STARTING_BUSINESS:
      'abrir un negocio, abrir negocio, abrir empresa, abrir una empresa, crear empresa, montar un negocio, registrar empresa, autónomo, autónoma, trabajar por cuenta propia, emprender, emprendimiento, contador, contable, plan de negocio, startup, subvención para empresa, freelance, quiero abrir un negocio, quiero emprender, poner un negocio, abrir una tienda, abrir un restaurante, registrar negocio, dzialalnosc, jdg, contadora, dinero para negocio, trabajar independiente, cerrar mi empresa, vender arepas, vender comida en la plaza, vender empanadas, ser mi propio jefe, abrir una barbería, trabajar por mi cuenta, abrir mi empresa, poner un puesto de comida, poner una peluqueria, poner una tienda, poner un local, poner un restaurante, monotributo, monotributista, cuentapropista, por cuenta propia, pyme, changarro, negocito, mi negocito, food truck, carrito de comida, vender comida, facturar, mi propio jefe, abrir mi salon, plata para arrancar, arrancar con lo mío, arrancar mi negocio, empezar lo mío, plata para empezar lo mio, invertir en un negocio, inversión para negocio, abrir una panadería, vender comida en la calle, régimen simplificado, forma de tributación',
    EMPLOYING_FOREIGNERS:
      'contratar extranjero, contratar extranjeros, contratar a un extranjero, contratar trabajadores, empleadores, para empleadores, reclutamiento, reclutar, obligaciones del empleador, contratación de personal, necesito trabajadores, busco trabajadores, busco empleados, quiero contratar, cómo contratar extranjeros, documentos para contratar, contratar legalmente, emplear extranjeros, ayuda para empresas que contratan, quieren trabajar conmigo, quieren trabajar para mí, contratar un aprendiz extranjero, tengo panadería y quiero contratar, traer trabajadores, traer cosecheros, traer personal extranjero, contratar a un colombiano, contratar a un peruano, contratar a un venezolano, contratar a un latino, contratar colombianos, contratar gente de afuera, contratar latinos, necesito obreros, necesito trabajadores para mi empresa, busco obreros',
  },
  audienceSynonyms: {
    LABOUR_MIGRANTS: 'migrante, migrantes, inmigrante, inmigrantes, trabajador extranjero, extranjeros, latinos',
    SEASONAL_WORKERS: 'temporeros, temporero, de temporada, cosecha',
    NO_STATUTORY_ENTITLEMENT: 'sin derecho a ayuda, no tengo derecho',
    NEWCOMERS: 'recién llegado, recién llegados, acabo de llegar',
    FAMILIES_WITH_CHILDREN: 'familia con niños, padres',
    MOTHERS: 'madre, mamás',
    PREGNANT_WOMEN: 'embarazada, embarazadas',
    SINGLE_PARENTS: 'madre soltera, padre soltero, familia monoparental',
    WOMEN: 'para mujeres, señoras',
    CHILDREN: 'niños, hijos, bebés',
    YOUTH: 'joven, adolescentes',
    STUDENTS: 'estudiante, estudiantes, universitarios',
    SENIORS: 'ancianos, tercera edad, jubilados, adultos mayores',
    PEOPLE_WITH_DISABILITIES: 'discapacitados, minusválidos, sordos, ciegos',
    UNEMPLOYED: 'desempleado, desempleados, parados',
    LOW_INCOME: 'pobres, bajos recursos, bajos ingresos',
    HOMELESS: 'sin techo, indigentes, sin hogar',
    TEMPORARY_PROTECTION: 'ucranianos, refugiados de ucrania',
    REFUGEES: 'refugiado, refugiada',
    ASYLUM_SEEKERS: 'asilo, solicitante de asilo',
    EU_CITIZENS: 'ciudadano europeo, ciudadano de la ue, europeos',
    UNDOCUMENTED: 'indocumentado, indocumentados, ilegal, ilegales, sin papeles, sin documentos',
    RETURNING_POLES: 'retornados, volver a polonia',
    VICTIMS_OF_VIOLENCE: 'víctima, mujeres maltratadas, víctima de violencia',
    EMPLOYERS: 'empleador, empresas',
    ENTREPRENEURS: 'empresario, autónomo, emprendedor',
    VOLUNTEERS: 'voluntario, voluntaria',
    LOCAL_RESIDENTS: 'residentes, habitantes, todos',
  },
  formalitySynonyms: {
    FORMAL: 'oficial, público, pública, estatal, del gobierno, del estado, municipal',
    SEMI_FORMAL: 'fundación, ong, asociación sin fines de lucro, organización no gubernamental, de la parroquia, de la iglesia',
    INFORMAL: 'informal, entre vecinos, de vecinos, grupo de facebook, grupo de whatsapp',
    VOLUNTARY: 'con un voluntario, con voluntarios, de voluntarios, por voluntarios',
  },
  requirementSynonyms: {
    APPOINTMENT: 'sin cita, sin turno, con cita, pedir cita, sacar cita, sacar turno, agendar cita, sin fila',
    PASSPORT_OR_ID:
      'sin pasaporte, no tengo pasaporte, con pasaporte, necesita pasaporte, piden pasaporte, sin documento de identidad, sin cédula',
    PESEL: 'sin pesel, no tengo pesel, con pesel, necesito pesel, piden pesel, sin número pesel',
    RESIDENCE_TITLE:
      'sin tarjeta de residencia, sin karta pobytu, sin visa, sin visado, no tengo visa, no tengo residencia, sin residencia, con visa, con residencia',
    TEMPORARY_PROTECTION_STATUS: 'sin estatus ukr, con estatus ukr, sin ukr, con protección temporal',
    REGISTERED_ADDRESS:
      'sin empadronamiento, sin meldunek, sin domicilio, sin dirección registrada, no estoy empadronado, con empadronamiento',
    LIVING_IN_MUNICIPALITY: 'solo para residentes, vivo en otro municipio, de otra ciudad, de otro pueblo',
    HEALTH_INSURANCE: 'sin seguro, sin seguro médico, no tengo seguro, no tengo seguro médico, con seguro, sin eps, no asegurado',
    REFERRAL: 'sin remisión, sin orden médica, sin volante, sin derivación, con orden médica, necesito remisión',
    WORK_CONTRACT: 'sin contrato, sin contrato de trabajo, no tengo contrato, con contrato',
    WORK_PERMIT: 'sin permiso de trabajo, no tengo permiso de trabajo, con permiso de trabajo, sin permiso',
    REGISTERED_UNEMPLOYED: 'inscrito como desempleado, registrado como desempleado, inscrito en el paro, apuntado al paro',
    INCOME_STATEMENT: 'sin comprobante de ingresos, certificado de ingresos, límite de ingresos, prueba de ingresos',
    DISABILITY_CERTIFICATE: 'sin certificado de discapacidad, con certificado de discapacidad, sin carnet de discapacidad',
    BIRTH_CERTIFICATE: 'sin acta de nacimiento, sin partida de nacimiento, sin registro civil de nacimiento, con acta de nacimiento',
    SWORN_TRANSLATION: 'sin traducción, sin traducción jurada, con traducción jurada, hay que traducir los documentos',
    BANK_ACCOUNT: 'sin cuenta, sin cuenta bancaria, no tengo cuenta bancaria, no tengo cuenta en el banco',
    TRUSTED_PROFILE: 'sin profil zaufany, sin perfil de confianza, no tengo profil zaufany',
    BASIC_POLISH:
      'sin polaco, sin saber polaco, sin hablar polaco, sin idioma, sin idioma polaco, no hablo polaco, no sé polaco, hablo poco polaco',
    PARENTAL_CONSENT: 'sin permiso de los padres, sin los padres, con permiso de los padres, autorización de los padres',
    FEE: 'gratis, gratuito, gratuita, gratuitos, sin costo, sin pagar, de pago, barato, cuánto cuesta, precio',
  },
  languageSynonyms: {
    pl: 'en polaco, idioma polaco, lengua polaca, habla polaco',
    uk: 'en ucraniano, idioma ucraniano, habla ucraniano',
    en: 'en inglés, idioma inglés, habla inglés, que hable inglés',
    ru: 'en ruso, idioma ruso, habla ruso',
    be: 'en bielorruso, idioma bielorruso, belaruso',
    ka: 'en georgiano, idioma georgiano, habla georgiano',
    es: 'en español, castellano, en castellano, habla español, hable español, hispanohablante, que hable español',
    tr: 'en turco, idioma turco, habla turco',
    hi: 'en hindi, idioma hindi, hindú, en hindú',
    ne: 'en nepalí, idioma nepalí, nepalés',
    bn: 'en bengalí, idioma bengalí, bangla',
    vi: 'en vietnamita, idioma vietnamita, habla vietnamita',
    uz: 'en uzbeko, idioma uzbeko, habla uzbeko',
    fil: 'en filipino, tagalo, en tagalo, tagalog',
    ar: 'en árabe, idioma árabe, habla árabe',
    ro: 'en rumano, idioma rumano, moldavo',
    pso: 'lengua de señas, lenguaje de señas, en lengua de señas, lengua de signos, en lengua de signos',
  },
  ambiguous: {
    repatriacion: ['RETURN_HOME', 'FUNERAL'],
    nip: ['TAXES', 'STARTING_BUSINESS'],
    'primeros auxilios': ['HOSPITAL_EMERGENCY', 'VOLUNTEERING'],
    estafa: ['POLICE', 'LEGAL_ADVICE', 'CONSUMER_RIGHTS'],
    'licencia medica': ['DOCTOR', 'SOCIAL_INSURANCE'],
    'baja médica': ['DOCTOR', 'SOCIAL_INSURANCE'],
    receta: ['PHARMACY', 'DOCTOR', 'HEALTH'],
    'dónde acudir': ['ADVICE', 'INFORMATION_POINT'],
    'quién puede ayudarme': ['ADVICE', 'INFORMATION_POINT'],
    'qué hago': ['ADVICE', 'INFORMATION_POINT'],
    tarjeta: ['RESIDENCE_PERMIT', 'BANKING', 'PUBLIC_TRANSPORT'],
    documentos: ['RESIDENCE', 'FORM_FILLING'],
    contrato: ['EMPLOYMENT_CONTRACT', 'RENTING'],
    seguro: ['HEALTH_INSURANCE', 'SOCIAL_INSURANCE', 'DRIVING_LICENCE'],
    curso: ['POLISH_COURSE', 'VOCATIONAL_TRAINING'],
    cursos: ['POLISH_COURSE', 'VOCATIONAL_TRAINING'],
    licencia: ['DRIVING_LICENCE', 'CHILD_BENEFITS'],
    derechos: ['WORKERS_RIGHTS', 'LEGAL_ADVICE'],
    registro: ['ADDRESS_REGISTRATION', 'UNEMPLOYMENT', 'CIVIL_REGISTRY'],
    matrícula: ['SCHOOL', 'HIGHER_EDUCATION', 'DRIVING_LICENCE'],
    albergue: ['EMERGENCY_SHELTER', 'DOMESTIC_VIOLENCE'],
    refugio: ['EMERGENCY_SHELTER', 'DOMESTIC_VIOLENCE', 'ASYLUM'],
    indemnización: ['WORK_ACCIDENT', 'LEGAL_ADVICE'],
    ayuda: ['ADVICE', 'SOCIAL_ASSISTANCE'],
    cita: ['DOCTOR', 'RESIDENCE'],
    muerte: ['CIVIL_REGISTRY', 'FUNERAL'],
    'necesito ayuda': ['ADVICE', 'INFORMATION_POINT'],
    'tengo un problema': ['ADVICE', 'INFORMATION_POINT'],
    celular: ['DIGITAL_SKILLS', 'CONSUMER_RIGHTS'],
    móvil: ['DIGITAL_SKILLS', 'CONSUMER_RIGHTS'],
    teléfono: ['DIGITAL_SKILLS', 'CONSUMER_RIGHTS'],
    smartphone: ['DIGITAL_SKILLS', 'CONSUMER_RIGHTS'],
    internet: ['DIGITAL_SKILLS', 'CONSUMER_RIGHTS', 'DIGITAL_IDENTITY'],
    dinero: ['SOCIAL_ASSISTANCE', 'UNPAID_WAGES', 'BANKING'],
    plata: ['SOCIAL_ASSISTANCE', 'UNPAID_WAGES', 'BANKING'],
    lana: ['SOCIAL_ASSISTANCE', 'UNPAID_WAGES', 'BANKING'],
    jefe: ['WORKERS_RIGHTS', 'EMPLOYING_FOREIGNERS'],
    patrón: ['WORKERS_RIGHTS', 'EMPLOYING_FOREIGNERS'],
    patrones: ['WORKERS_RIGHTS', 'EMPLOYING_FOREIGNERS'],
    empleador: ['EMPLOYING_FOREIGNERS', 'WORKERS_RIGHTS'],
    marido: ['FAMILY_COUNSELLING', 'FAMILY', 'EU_CITIZEN_REGISTRATION'],
    esposo: ['FAMILY_COUNSELLING', 'FAMILY', 'EU_CITIZEN_REGISTRATION'],
    esposa: ['FAMILY_COUNSELLING', 'FAMILY', 'EU_CITIZEN_REGISTRATION'],
    'mi marido': ['FAMILY_COUNSELLING', 'FAMILY', 'EU_CITIZEN_REGISTRATION'],
    'mi esposa': ['FAMILY_COUNSELLING', 'FAMILY', 'EU_CITIZEN_REGISTRATION'],
    mamá: ['PARENTING', 'SENIORS'],
    papá: ['PARENTING', 'SENIORS'],
    padre: ['PARENTING', 'SENIORS'],
    madre: ['PARENTING', 'SENIORS'],
    niño: ['CHILDREN_EDUCATION', 'PARENTING'],
    niña: ['CHILDREN_EDUCATION', 'PARENTING'],
    niños: ['CHILDREN_EDUCATION', 'PARENTING'],
    niñas: ['CHILDREN_EDUCATION', 'PARENTING'],
    hijo: ['CHILDREN_EDUCATION', 'PARENTING'],
    hija: ['CHILDREN_EDUCATION', 'PARENTING'],
    hijos: ['CHILDREN_EDUCATION', 'PARENTING'],
    'mis hijos': ['CHILDREN_EDUCATION', 'PARENTING'],
    chicos: ['CHILDREN_EDUCATION', 'PARENTING'],
    cuarto: ['RENTING', 'EMERGENCY_SHELTER'],
    pieza: ['RENTING', 'EMERGENCY_SHELTER'],
    casa: ['RENTING', 'SOCIAL_HOUSING', 'HOUSING'],
    piso: ['RENTING', 'SOCIAL_HOUSING', 'HOUSING'],
    apartamento: ['RENTING', 'SOCIAL_HOUSING', 'HOUSING'],
    departamento: ['RENTING', 'SOCIAL_HOUSING', 'HOUSING'],
    vecinos: ['COMMUNITY', 'BEFRIENDING_MENTORING', 'FAMILY_COUNSELLING'],
    carta: ['POST', 'FORM_FILLING'],
    amigos: ['MEETING_PLACES', 'BEFRIENDING_MENTORING'],
    amiga: ['BEFRIENDING_MENTORING', 'MEETING_PLACES'],
    reunión: ['MEETING_PLACES', 'SCHOOL_SUPPORT'],
    mujer: ['WOMENS_GROUPS', 'DOMESTIC_VIOLENCE', 'PREGNANCY_WOMENS_HEALTH'],
    mujeres: ['WOMENS_GROUPS', 'DOMESTIC_VIOLENCE', 'PREGNANCY_WOMENS_HEALTH'],
    cama: ['CLOTHING_FURNITURE', 'EMERGENCY_SHELTER', 'DISABILITY'],
    pasaje: ['PUBLIC_TRANSPORT', 'RETURN_HOME'],
    carro: ['DRIVING_LICENCE', 'TRANSPORT'],
    coche: ['DRIVING_LICENCE', 'TRANSPORT'],
    auto: ['DRIVING_LICENCE', 'TRANSPORT'],
    aprender: ['POLISH_COURSE', 'ADULT_EDUCATION', 'HIGHER_EDUCATION'],
    estudiar: ['POLISH_COURSE', 'ADULT_EDUCATION', 'HIGHER_EDUCATION'],
    estudios: ['POLISH_COURSE', 'ADULT_EDUCATION', 'HIGHER_EDUCATION'],
    fábrica: ['JOB_SEARCH', 'WORKERS_RIGHTS'],
    bodega: ['JOB_SEARCH', 'WORKERS_RIGHTS'],
    leer: ['LIBRARY', 'ADULT_EDUCATION'],
    'pensión alimenticia': ['FAMILY_COUNSELLING', 'CHILD_BENEFITS'],
    'pensión de alimentos': ['FAMILY_COUNSELLING', 'CHILD_BENEFITS'],
    'no paga la pensión alimenticia': ['FAMILY_COUNSELLING', 'CHILD_BENEFITS'],
    'el papá no paga': ['FAMILY_COUNSELLING', 'CHILD_BENEFITS'],
    liquidación: ['UNPAID_WAGES', 'EMPLOYMENT_CONTRACT'],
    camello: ['JOB_SEARCH', 'WORKERS_RIGHTS'],
    seguridad: ['SAFETY', 'SOCIAL_INSURANCE'],
    pagar: ['DEBT_ADVICE', 'TAXES', 'UTILITIES'],
    lista: ['SOCIAL_HOUSING', 'NURSERY'],
    firma: ['EMPLOYMENT_CONTRACT', 'RENTING', 'DIGITAL_IDENTITY'],
    firmé: ['EMPLOYMENT_CONTRACT', 'RENTING', 'DIGITAL_IDENTITY'],
    'me cortaron la luz': ['UTILITIES', 'DEBT_ADVICE'],
    'vecinos ruidosos': ['SAFETY', 'FAMILY_COUNSELLING'],
    'vecino ruidoso': ['SAFETY', 'FAMILY_COUNSELLING'],
    'ruido de vecinos': ['SAFETY', 'FAMILY_COUNSELLING'],
    'vecinos hacen ruido': ['SAFETY', 'FAMILY_COUNSELLING'],
    'el vecino hace ruido': ['SAFETY', 'FAMILY_COUNSELLING'],
    'ruido en la noche': ['SAFETY', 'FAMILY_COUNSELLING'],
    'incapacidad médica': ['DOCTOR', 'SOCIAL_INSURANCE'],
    incapacidad: ['DOCTOR', 'SOCIAL_INSURANCE'],
    'útiles escolares': ['CHILD_BENEFITS', 'SCHOOL'],
    acosada: ['DISCRIMINATION', 'WORKERS_RIGHTS', 'POLICE'],
    acosado: ['DISCRIMINATION', 'WORKERS_RIGHTS', 'POLICE'],
    'antecedentes penales': ['PASSPORT_CONSULATE', 'POLICE', 'SWORN_TRANSLATION'],
    'permiso de paternidad': ['SOCIAL_INSURANCE', 'CHILD_BENEFITS'],
    'licencia de paternidad': ['SOCIAL_INSURANCE', 'CHILD_BENEFITS'],
    'licencia por paternidad': ['SOCIAL_INSURANCE', 'CHILD_BENEFITS'],
    'licencia por maternidad': ['SOCIAL_INSURANCE', 'CHILD_BENEFITS'],
    finanzas: ['TAXES', 'BANKING', 'DEBT_ADVICE'],
    'almuerzo escolar': ['SCHOOL', 'FOOD_AID'],
    'almuerzos escolares': ['SCHOOL', 'FOOD_AID'],
    'cursos gratis': ['POLISH_COURSE', 'VOCATIONAL_TRAINING', 'ADULT_EDUCATION'],
    'cursos gratuitos': ['POLISH_COURSE', 'VOCATIONAL_TRAINING', 'ADULT_EDUCATION'],
    reembolso: ['CONSUMER_RIGHTS', 'TAXES'],
    inversión: ['STARTING_BUSINESS', 'BANKING'],
  },
};
