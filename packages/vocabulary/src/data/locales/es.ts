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
    WORK: 'trabajo, trabajos, empleo, trabajar, chamba, laburo, camello, oficio, fábrica',
    JOB_SEARCH:
      'busco trabajo, buscar trabajo, buscar empleo, encontrar trabajo, necesito trabajo, ofertas de trabajo, ofertas de empleo, vacantes, bolsa de trabajo, oficina de empleo, agencia de empleo, conseguir trabajo, trabajo de medio tiempo, trabajo de temporada, bolsa de empleo',
    UNEMPLOYMENT:
      'desempleado, desempleada, desempleo, paro, subsidio de desempleo, seguro de desempleo, perdí mi trabajo, perdi el trabajo, me quedé sin trabajo, cesante, inscribirse al paro, prestación por desempleo',
    CAREER_GUIDANCE:
      'cv, currículum, currículo, hoja de vida, hacer un cv, orientación profesional, orientación laboral, orientador laboral, carta de presentación, entrevista de trabajo, cambiar de profesión, carrera profesional',
    VOCATIONAL_TRAINING:
      'curso profesional, formación profesional, capacitación, capacitaciones, montacargas, carretilla elevadora, soldadura, curso de soldador, prácticas, pasantía, aprender un oficio, certificado profesional, formación, taller de oficio',
    QUALIFICATION_RECOGNITION:
      'homologar título, homologación, homologar mi título, reconocimiento de título, convalidar título, convalidación, diploma extranjero, título universitario extranjero, apostilla, apostillar, nostrificación, título de enfermera, reconocer diploma',
    WORK_PERMIT:
      'permiso para trabajar, permisos de trabajo, visa de trabajo, visado de trabajo, trabajar legalmente, trabajo legal, autorización de trabajo, puedo trabajar, declaración del empleador, tarjeta azul, oswiadczenie, zezwolenie na prace',
    WORKERS_RIGHTS:
      'derechos del trabajador, derechos de los trabajadores, ley laboral, derecho laboral, código laboral, horas extra, horas extras, vacaciones pagadas, días libres, descanso, horario de trabajo, salario mínimo, acoso laboral, sindicato, queja contra el jefe, abuso laboral, problema con el jefe, me engañaron en el trabajo',
    UNPAID_WAGES:
      'no me pagan, no me pagaron, no me pagó, no pagan, no pagó, mi jefe no me paga, el jefe no me pagó, la empresa no me paga, me deben dinero, me deben el sueldo, salario, sueldo, sueldos, salario atrasado, nómina, pago atrasado, no recibí mi sueldo, impago de salario, quincena',
    EMPLOYMENT_CONTRACT:
      'contrato de trabajo, contrato laboral, sin contrato, no tengo contrato, trabajo en negro, trabajar sin contrato, despido, despedido, despedida del trabajo, me despidieron, me echaron del trabajo, finiquito, preaviso, renuncia, renunciar, agencia de trabajo temporal, umowa zlecenie',
    LABOUR_INSPECTION:
      'inspección laboral, inspector de trabajo, inspector laboral, inspección del trabajo, denunciar al jefe, denunciar empresa, denunciar a mi empleador, queja laboral, pip, ministerio de trabajo',
    WORK_ACCIDENT:
      'accidente laboral, accidente en el trabajo, accidente de trabajo, lesión en el trabajo, me lastimé en el trabajo, herido en el trabajo, indemnización por accidente, enfermedad laboral, me corté en el trabajo',
    RESIDENCE:
      'residencia, papeles, estancia legal, legalizar, legalización, visa, visado, extender visa, prórroga de visa, inmigración, migración, extranjería, extranjero, extranjeros, urzad wojewodzki, estatus migratorio, guardia fronteriza',
    RESIDENCE_PERMIT:
      'permiso de residencia, tarjeta de residencia, carta de residencia, karta pobytu, residencia temporal, renovar residencia, renovar tarjeta, solicitud de residencia, huellas, huellas dactilares, reagrupación familiar, reunificación familiar, traer a mi esposa, traer a mi esposo, traer a mi familia, traer a mis hijos',
    PERMANENT_RESIDENCE:
      'residencia permanente, residente permanente, residente de larga duración, residencia larga duración, residente ue, quedarme para siempre, residencia definitiva',
    EU_CITIZEN_REGISTRATION:
      'ciudadano de la ue, ciudadano europeo, ciudadanos de la ue, ciudadano de la unión europea, pasaporte español, registro de ciudadano ue, certificado de registro ue, familiar de ciudadano ue',
    TEMPORARY_PROTECTION:
      'protección temporal, refugiados de ucrania, refugiado de ucrania, ucranianos, guerra en ucrania, estatus ukr, ayuda a ucranianos',
    ASYLUM:
      'asilo, pedir asilo, solicitar asilo, asilo político, refugiado, refugiada, refugiados, refugio político, protección internacional, persecución, estatus de refugiado, protección subsidiaria, razones humanitarias',
    CITIZENSHIP:
      'ciudadanía, nacionalidad, ciudadanía polaca, pasaporte polaco, hacerme polaco, naturalización, raíces polacas, descendencia polaca, bisabuelo polaco',
    PESEL: 'pesel, sacar pesel, obtener pesel, tramitar pesel, número de identificación, número de identidad',
    ADDRESS_REGISTRATION:
      'empadronamiento, empadronarse, empadronarme, registrar domicilio, registro de domicilio, registrar mi dirección, meldunek, zameldowanie, comprobante de domicilio, cambio de dirección, cambio de domicilio, padrón',
    CIVIL_REGISTRY:
      'registro civil, partida de nacimiento, acta de nacimiento, certificado de nacimiento, acta de matrimonio, certificado de matrimonio, acta de defunción, registrar a mi bebé, inscribir recién nacido, casarse, casarme, matrimonio, boda, boda civil, cambio de apellido, apellido',
    DIGITAL_IDENTITY:
      'perfil de confianza, profil zaufany, mobywatel, firma electrónica, firma digital, identidad digital, trámites en línea, trámites por internet, epuap, certificado digital, app del gobierno',
    PASSPORT_CONSULATE:
      'pasaporte, perdí mi pasaporte, pasaporte perdido, me robaron el pasaporte, pasaporte vencido, renovar pasaporte, consulado, cónsul, embajada, cédula, documento de identidad, dni, perdí mis documentos, documentos perdidos',
    RETURN_HOME:
      'deportación, deportar, me van a deportar, me deportan, volver a mi país, regresar a mi país, quiero volver a casa, retorno voluntario, orden de retorno, orden de salida, prohibición de entrada, pasaje de regreso, oim, me detuvo migración, centro de detención',
    LANGUAGES: 'idioma, idiomas, lengua, lenguas, curso de idiomas, escuela de idiomas, clases de idiomas, no entiendo',
    POLISH_COURSE:
      'polaco, idioma polaco, lengua polaca, curso de polaco, cursos de polaco, clases de polaco, aprender polaco, estudiar polaco, polaco para extranjeros, polaco para principiantes, polaco gratis, examen de polaco, certificado b1, hablar polaco, aprender el idioma',
    CONVERSATION_PRACTICE:
      'conversación, practicar polaco, practicar el idioma, conversar en polaco, club de conversación, café de idiomas, intercambio de idiomas, tándem, intercambio de lenguas, practicar hablando',
    OTHER_LANGUAGES:
      'inglés, curso de inglés, clases de inglés, aprender inglés, alemán, curso de alemán, lengua materna, idioma extranjero, clases de español, español para niños',
    TRANSLATION_INTERPRETING:
      'traductor, traductora, traducir, traducción, traducciones, intérprete, intérpretes, intérprete en el médico, intérprete en el hospital, alguien que traduzca, me pueden traducir, no hablo polaco',
    SWORN_TRANSLATION:
      'traducción jurada, traductora jurada, traducción oficial, traducción certificada, traducir documentos, traducir título, traducir acta, traductor oficial, traductor certificado',
    ADVICE: 'consejo, asesoría, asesoramiento, asesor, orientación, información, informes, consulta',
    INFORMATION_POINT:
      'punto de información, oficina de información, centro de ayuda, primeros pasos, acabo de llegar, llegué ayer, recién llegado, soy nuevo en la ciudad, ayuntamiento, alcaldía, municipalidad, ayuda para extranjeros, ayuda a inmigrantes, línea de ayuda',
    LEGAL_ADVICE:
      'abogado, abogada, abogados, licenciado en derecho, asesoría legal, asesoría jurídica, ayuda legal, ayuda jurídica, abogado gratis, abogado gratuito, jurista, ley, leyes, juicio, tribunal, juzgado, demanda, demandar, apelación, apelar, apelar decisión, recurso, carta del juzgado, notario, notaría, estafa, me estafaron',
    CONSUMER_RIGHTS:
      'consumidor, defensor del consumidor, reclamo, reclamación, quejas contra tienda, devolver producto, devolución, no me devuelven el dinero, garantía, me estafaron en la tienda, estafa por internet, producto dañado, compré y salió malo',
    FORM_FILLING:
      'llenar formulario, rellenar formulario, llenar solicitud, formulario, formularios, solicitud, solicitudes, planilla, escribir carta, carta de la oficina, no entiendo la carta, ayuda con papeles, ayuda con trámites, trámite, trámites, hacer una solicitud',
    DIGITAL_SKILLS:
      'computadora, computador, ordenador, curso de computación, curso de informática, internet, internet gratis, wifi, correo electrónico, celular, móvil, smartphone, teléfono, imprimir, impresora, escanear, fotocopia, fotocopias, chip, tarjeta sim',
    HEALTH:
      'salud, enfermo, enferma, estoy enfermo, enfermedad, medicamentos, receta, tratamiento, atención médica, dolor, me duele, análisis',
    DOCTOR:
      'médico, médica, médicos, doctor, doctora, doctores, médico de familia, médico de cabecera, clínica, centro de salud, centro médico, pediatra, médico para mi hijo, especialista, derivación, cita médica, cita con el médico, turno médico, análisis de sangre, fiebre, tos, oculista, dermatólogo, baja médica, incapacidad médica, consultorio, przychodnia',
    HOSPITAL_EMERGENCY:
      'hospital, hospitales, urgencias, emergencia, emergencias, sala de emergencias, ambulancia, médico de noche, médico de guardia, guardia médica, 112, operación, cirugía, accidente, infarto, primeros auxilios',
    HEALTH_INSURANCE:
      'seguro médico, seguro de salud, seguro sanitario, sin seguro, no tengo seguro, nfz, asegurado, asegurar a mi hijo, tarjeta sanitaria, tarjeta sanitaria europea, atención gratuita, eps',
    DENTIST:
      'dentista, odontólogo, odontología, diente, dientes, muela, muelas, dolor de muela, dolor de muelas, me duele una muela, me duele el diente, sacar muela, empaste, ortodoncia, caries',
    PHARMACY:
      'farmacia, farmacias, droguería, medicinas, medicina, medicamento, remedios, pastillas, comprar medicina, farmacia de turno, farmacia de guardia, farmacia 24 horas, dónde comprar medicamentos, medicamentos con receta',
    PREGNANCY_WOMENS_HEALTH:
      'embarazo, embarazada, estoy embarazada, ginecólogo, ginecóloga, parto, dar a luz, partera, matrona, maternidad, ecografía, ultrasonido, anticonceptivos, anticoncepción, pastilla del día después, lactancia, aborto, mamografía, citología, control prenatal',
    VACCINATION:
      'vacuna, vacunas, vacunación, vacunar, vacunarse, vacunar a mi hijo, carnet de vacunas, cartilla de vacunación, gripe, sarampión, covid',
    MENTAL_HEALTH:
      'psicólogo, psicóloga, sicólogo, psiquiatra, psicoterapia, terapeuta, terapia, depresión, deprimido, deprimida, ansiedad, estrés, trauma, tristeza, estoy triste, insomnio, no puedo dormir, ataques de pánico, apoyo psicológico, ayuda psicológica, apoyo emocional',
    CRISIS_SUPPORT:
      'crisis, línea de crisis, intervención en crisis, suicidio, suicidarme, no quiero vivir, me quiero morir, quiero morir, duelo, murió mi familiar, teléfono de la esperanza, crisis emocional, ayuda urgente psicológica',
    ADDICTION:
      'adicción, adicto, adicta, alcohol, alcohólico, alcoholismo, alcohólicos anónimos, mi esposo toma, mi marido bebe, borracho, drogas, drogadicto, drogadicción, desintoxicación, ludopatía, apuestas, dejar de beber, dejar de fumar, juego compulsivo',
    CHILDREN_EDUCATION: 'niño, niña, niños, niñas, hijo, hija, hijos, mis hijos, educación, estudiar, estudios, aprender',
    NURSERY:
      'guardería, guarderías, guardería infantil, niñera, cuidado de niños, cuidar a mi bebé, cuidar bebé, sala cuna, escuela infantil, estancia infantil, quién cuida a mi hijo, menores de 3 años, babysitter',
    PRESCHOOL:
      'jardín infantil, jardín de niños, jardín de infantes, kínder, preescolar, parvulario, inscribir en el kínder, educación infantil, przedszkole, prekínder',
    SCHOOL:
      'escuela, escuelas, colegio, colegios, cole, primaria, secundaria, instituto, bachillerato, liceo, inscribir a mi hijo en la escuela, matricular a mi hijo, matrícula escolar, inscripción escolar, cupo escolar, primer grado, maestro, maestra, profesor, profesora, útiles escolares, alumno',
    SCHOOL_SUPPORT:
      'tarea, tareas, deberes, ayuda con la tarea, ayuda con los deberes, clases particulares, profesor particular, tutor escolar, refuerzo escolar, apoyo escolar, asistente escolar, asistente intercultural, polaco para niños, clases de nivelación, logopeda, fonoaudiólogo, psicopedagogo, problemas en la escuela, mi hijo no entiende en la escuela, dislexia',
    AFTER_SCHOOL:
      'actividades para niños, actividades extraescolares, extraescolares, talleres para niños, campamento, campamento de verano, colonias de verano, vacaciones para niños, club juvenil, jóvenes, adolescentes, adolescente, actividades para jóvenes, ludoteca, scouts, parque infantil, centro juvenil',
    HIGHER_EDUCATION:
      'universidad, universidades, carrera universitaria, estudiar en la universidad, estudiar en polonia, estudiante, facultad, beca, becas, licenciatura, maestría, máster, doctorado, politécnica, admisión universitaria, residencia universitaria',
    ADULT_EDUCATION:
      'escuela para adultos, escuela nocturna, educación de adultos, terminar la escuela, terminar el bachillerato, bachillerato para adultos, cursos para adultos, matura, universidad de mayores',
    FAMILY: 'familia, familiar, familias, marido, esposo, esposa, cuidado, cuidados, acogida familiar, adopción, adoptar',
    PARENTING:
      'padre, padres, madre, mamá, papá, crianza, criar a los hijos, escuela de padres, taller para padres, problemas con mi hijo, madre soltera, padre soltero, apoyo a madres, mi hijo adolescente',
    PARENT_CHILD_GROUPS:
      'mamá y bebé, madres con niños, grupo de mamás, grupo de madres, club de mamás, encuentros de madres, actividades para bebés, grupo de juego, conocer otras mamás, mamás con bebés',
    FAMILY_COUNSELLING:
      'divorcio, divorciarme, separación, terapia familiar, terapia de pareja, mediación, mediador, mediación familiar, conflicto familiar, problemas de pareja, pensión alimenticia, pensión de alimentos, custodia, custodia de los hijos, peleas en casa',
    SENIORS:
      'personas mayores, adulto mayor, adultos mayores, ancianos, anciano, tercera edad, abuelo, abuela, abuelos, jubilados, residencia de ancianos, asilo de ancianos, cuidador de ancianos, cuidado de mayores, club de mayores',
    DISABILITY:
      'discapacitado, discapacitada, discapacidad, minusválido, silla de ruedas, rehabilitación, fisioterapia, fisioterapeuta, sordo, ciego, lengua de signos, lengua de señas, autismo, autista, necesidades especiales, hijo con discapacidad, certificado de discapacidad, muletas',
    FUNERAL:
      'entierro, enterrar, sepelio, velorio, funeraria, cementerio, murió mi esposo, murió mi papá, se murió, falleció, repatriar el cuerpo, enviar el cuerpo, auxilio funerario, ataúd, funeral, funerales',
    HOUSING:
      'vivienda, casa, apartamento, departamento, piso, dónde vivir, lugar para vivir, alojamiento, hospedaje, hostal de trabajadores, electricidad',
    RENTING:
      'alquiler, alquilar, renta, rentar, arriendo, arrendar, habitación, cuarto, pieza, busco piso, busco apartamento, busco habitación, alquilar habitación, alquilar piso, rentar un cuarto, contrato de alquiler, contrato de arrendamiento, casero, dueño de la casa, propietario, inquilino, fianza, depósito, desalojo, desahucio, me echan de casa',
    SOCIAL_HOUSING:
      'vivienda social, vivienda municipal, vivienda pública, vivienda de interés social, piso del ayuntamiento, vivienda barata, piso social, lista de espera para vivienda, casa del gobierno',
    UTILITIES:
      'luz, gas, basura, recibo de la luz, recibo del agua, factura de luz, servicios públicos, me cortaron la luz, sin luz, calefacción, reciclaje, separar la basura, recolección de basura, medidor, contador de luz',
    EMERGENCY_SHELTER:
      'dónde dormir, no tengo dónde dormir, lugar para dormir, dormir esta noche, sin techo, indigente, persona sin hogar, vivo en la calle, albergue nocturno, refugio para personas sin hogar, me quedé sin casa, pasar la noche',
    MONEY:
      'dinero, plata, lana, ayudas económicas, ayuda económica, ayuda financiera, no tengo dinero, sin dinero, prestaciones, subsidio, subsidios, subvención',
    CHILD_BENEFITS:
      '800+, 800 plus, 800 más, 500+, 500 plus, ayuda por hijo, ayuda por hijos, dinero por hijo, subsidio por hijo, asignación familiar, prestación por hijo, baja por maternidad, licencia de maternidad, prestación por maternidad, permiso de paternidad, familia numerosa, bono por bebé',
    SOCIAL_ASSISTANCE:
      'asistencia social, ayuda social, servicios sociales, trabajador social, trabajadora social, asistente social, mops, gops, bienestar social, pobre, pobreza, ayuda para pobres, ayudas sociales, ayuda para el alquiler',
    SOCIAL_INSURANCE:
      'zus, seguridad social, seguro social, pensión, pensiones, jubilación, jubilarme, pensión de invalidez, baja laboral, baja por enfermedad, incapacidad, cotización, cotizaciones, cotizar, imss, a1, mi empleador paga cotizaciones',
    TAXES:
      'impuesto, impuestos, declaración de impuestos, declaración de la renta, declarar impuestos, hacienda, oficina de impuestos, devolución de impuestos, pit, nip, número fiscal, iva, fisco, contribuciones fiscales',
    BANKING:
      'banco, bancos, cuenta bancaria, cuenta de banco, abrir cuenta, abrir una cuenta, tarjeta de banco, tarjeta de débito, cajero automático, cajero, transferencia, enviar dinero, mandar dinero, mandar dinero a casa, remesa, remesas, giro, cambiar dinero, casa de cambio, crédito, préstamo del banco',
    DEBT_ADVICE:
      'deuda, deudas, debo dinero, endeudado, no puedo pagar el préstamo, préstamo, préstamos, embargo, cobrador, cobradores, bancarrota, quiebra personal, komornik, morosidad',
    SAFETY:
      'seguridad, violencia, peligro, estoy en peligro, tengo miedo, víctima, víctimas, víctima de un delito, auxilio, socorro, amenaza, amenazas, me amenazan',
    POLICE:
      'policía, comisaría, robo, me robaron, ladrón, asalto, me asaltaron, atraco, denuncia, denunciar, poner una denuncia, delito, agresión, me golpearon en la calle, persona desaparecida, multa, perdí mi celular, guardia municipal',
    DOMESTIC_VIOLENCE:
      'violencia doméstica, violencia de género, violencia intrafamiliar, violencia familiar, violencia contra la mujer, maltrato, maltratada, mi esposo me pega, mi marido me pega, me pega, me golpea, mi pareja me pega, me maltrata, abuso, abuso sexual, violación, me violaron, acoso, acoso sexual, casa de acogida, refugio para mujeres, dejar a mi marido, alguien me hace daño en casa, maltrato infantil',
    HUMAN_TRAFFICKING:
      'trata, trata de personas, trata de blancas, tráfico de personas, trabajo forzado, trabajo forzoso, esclavitud, esclavo, explotación, explotación laboral, me quitaron el pasaporte, mi jefe me quitó el pasaporte, me obligan a trabajar, prostitución, no me dejan salir del trabajo',
    DISCRIMINATION:
      'discriminación, me discriminan, racismo, racista, xenofobia, discurso de odio, insultos racistas, insultos, trato desigual, me insultan, igualdad de trato, defensor del pueblo, delito de odio',
    BASIC_NEEDS:
      'necesidades básicas, hambre, tengo hambre, ayuda humanitaria, donaciones, ducha, ducharse, lavar ropa, lavandería, pañales, higiene, cruz roja, cáritas, caridad',
    FOOD_AID:
      'comida, comidas, alimentos, comida gratis, banco de alimentos, despensa, canasta de alimentos, comedor, comedor social, comida caliente, almuerzo, almuerzo gratis, cena, no tengo qué comer, víveres, leche para bebé',
    CLOTHING_FURNITURE:
      'ropa, ropa gratis, ropa usada, abrigo, chaqueta, chamarra, chaqueta de invierno, zapatos, muebles, mueble, cama, colchón, manta, cobija, frazada, ollas, lavadora, nevera, refrigerador, cochecito, coche de bebé, ropa de bebé, segunda mano',
    POST: 'correos, correo, carta, carta certificada, mandar una carta, paquete, paquetes, encomienda, mandar un paquete, enviar paquete, recoger un paquete, mensajería, casillero de paquetes, estampillas, oficina de correos',
    TRANSPORT: 'transporte, cómo llegar al trabajo, ir al trabajo, bicicleta, bici, taxi, estacionamiento, aparcamiento, viaje al trabajo',
    DRIVING_LICENCE:
      'licencia de conducir, licencia de conducción, licencia de manejo, carnet de conducir, carné, permiso de conducir, pase de conducir, canjear licencia, canje de licencia, cambiar licencia, brevete, registro de conducir, autoescuela, examen de manejo, conducir, manejar, coche, carro, auto, matricular coche, seguro de coche, seguro del carro',
    PUBLIC_TRANSPORT:
      'autobús, autobuses, bus, camión urbano, colectivo, guagua, boleto, boletos, billete, billetes, tiquete, pasaje, abono mensual, horario de autobuses, parada de autobús, parada, tren, trenes, estación, transporte público, autobús gratis',
    COMMUNITY:
      'comunidad, vecinos, integración, tiempo libre, ocio, asociación, asociaciones, diáspora, paisanos, compatriotas, latinos, latinos en plock, colombianos',
    MEETING_PLACES:
      'conocer gente, hacer amigos, amigos, amistades, encuentros, reuniones, reunión, punto de encuentro, soledad, no conozco a nadie, club social, café, centro social, centro comunitario',
    BEFRIENDING_MENTORING:
      'mentor, mentora, mentoría, acompañante, acompañar, acompañamiento, alguien que me acompañe, que vaya conmigo, ir conmigo al médico, ir conmigo a la oficina, amigo local, amiga, guía, padrino, voluntario que me ayude',
    WOMENS_GROUPS:
      'grupo de mujeres, club de mujeres, mujeres, mujer, círculo de mujeres, encuentro de mujeres, talleres para mujeres, costura, coser, manualidades, mujeres migrantes, solo mujeres',
    VOLUNTEERING:
      'voluntario, voluntaria, voluntarios, ser voluntario, hacer voluntariado, ayudar a otros, donar sangre, trabajo voluntario, quiero ser voluntario',
    LIBRARY:
      'biblioteca, bibliotecas, libro, libros, pedir libros, prestar libros, libros en español, sala de lectura, leer, libros para niños',
    CULTURE:
      'cultura, cultural, museo, museos, teatro, cine, concierto, conciertos, música, baile, bailar, coro, exposición, festival, fiesta, fiestas, eventos, evento, qué hacer el fin de semana, pintura, talleres de arte, casa de cultura, turismo, feria',
    SPORT:
      'deporte, deportes, gimnasio, gym, piscina, natación, nadar, fútbol, voleibol, baloncesto, básquet, correr, yoga, entrenamiento, boxeo, club deportivo, cancha, ejercicio',
    RELIGION:
      'iglesia, iglesias, misa, misa en español, cura, sacerdote, parroquia, bautizo, bautismo, comunión, iglesia evangélica, evangélicos, cristianos, orar, oración, culto, templo, mezquita, sinagoga, religión, católica, testigos de jehová',
    BUSINESS: 'empresa, empresas, negocio, negocios, emprendedor, empresario, cámara de comercio, comercio',
    STARTING_BUSINESS:
      'abrir un negocio, abrir negocio, abrir empresa, abrir una empresa, crear empresa, montar un negocio, registrar empresa, autónomo, autónoma, trabajar por cuenta propia, emprender, emprendimiento, contador, contable, plan de negocio, startup, subvención para empresa, freelance',
    EMPLOYING_FOREIGNERS:
      'contratar extranjero, contratar extranjeros, contratar a un extranjero, contratar trabajadores, empleador, empleadores, para empleadores, reclutamiento, reclutar, obligaciones del empleador, patrón, patrones, contratación de personal',
  },
  audienceSynonyms: {
    LABOUR_MIGRANTS: 'migrante, migrantes, inmigrante, inmigrantes, trabajador extranjero, extranjeros, latinos',
    SEASONAL_WORKERS: 'temporeros, temporero, de temporada, cosecha',
    NO_STATUTORY_ENTITLEMENT: 'sin derecho a ayuda, no tengo derecho',
    NEWCOMERS: 'recién llegado, recién llegados, acabo de llegar',
    FAMILIES_WITH_CHILDREN: 'familia con niños, padres',
    MOTHERS: 'madre, mamá, mamás',
    PREGNANT_WOMEN: 'embarazada, embarazadas',
    SINGLE_PARENTS: 'madre soltera, padre soltero, familia monoparental',
    WOMEN: 'mujer, para mujeres, señoras',
    CHILDREN: 'niño, niños, hijos, bebés',
    YOUTH: 'joven, adolescentes, chicos',
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
    EMPLOYERS: 'empleador, patrón, empresas, jefe',
    ENTREPRENEURS: 'empresario, autónomo, emprendedor',
    VOLUNTEERS: 'voluntario, voluntaria',
    LOCAL_RESIDENTS: 'vecinos, residentes, habitantes, todos',
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
  },
};
