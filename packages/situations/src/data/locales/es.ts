import type { LocaleTexts } from './situation-texts.ts';

export const es: LocaleTexts = {
  state: 'MACHINE',
  things: {
    WORK_NOTES: 'Apuntes de los días y horas trabajados',
    MESSAGES_PHOTOS: 'Mensajes, grabaciones y fotos',
    BANK_STATEMENT: 'Extracto del banco',
    EMPLOYER_ADDRESS: 'Nombre y dirección del empleador',
    DISMISSAL_LETTER: 'Carta de despido o certificado de trabajo',
    MEDICAL_PAPERS: 'Papeles del médico o del hospital',
    MEDICINE_LIST: 'Los medicamentos que toma, o sus nombres',
    WITNESS_NAMES: 'Nombres de las personas que lo vieron',
    PASSPORT_COPY: 'Copia o foto del pasaporte, si la tiene',
    LETTER_WITH_ENVELOPE: 'La carta con su sobre',
    EARLIER_DECISIONS: 'Decisiones y cartas anteriores',
    PHOTOGRAPH: 'Una foto para documentos',
    RENTAL_CONTRACT: 'Contrato de alquiler o permiso del dueño de la vivienda',
    SCHOOL_REPORTS: 'Boletines de notas de la escuela',
    VACCINATION_CARD: 'Cartilla de vacunas',
    DIPLOMA: 'Título con la lista de notas',
    MARRIAGE_CERTIFICATE: 'Certificado de matrimonio, si hay matrimonio',
    MATERNITY_RECORD: 'Cartilla del embarazo',
    HOSPITAL_BIRTH_NOTE: 'Papeles del hospital después del parto',
    DEATH_NOTE: 'Parte médico de defunción',
    PAPERS_OF_THE_DECEASED: 'Documentos de la persona fallecida',
    WARM_CLOTHES: 'Ropa de abrigo',
    KEYS_MONEY_PHONE: 'Llaves, dinero, teléfono y cargador',
    LIST_OF_DEBTS: 'Una lista: a quién debe y cuánto',
    TRUSTED_PERSON: 'Alguien de confianza',
  },
  situations: {
    'just-arrived': {
      title: 'Acabo de llegar aquí',
      intro: 'No tiene que hacerlo todo a la vez. Empiece donde alguien le explique lo demás.',
      say: 'Llegué hace poco a Polonia. Por favor, dígame qué tengo que hacer primero.',
      steps: {
        information: 'Vaya a un punto de información. Pregunte qué es urgente en su caso.',
        registration: 'Empadrónese donde vive y pregunte por el número PESEL. Se lo pedirán en muchos sitios.',
        account: 'Abra una cuenta en el banco para cobrar su sueldo. No dé a nadie su tarjeta ni su clave.',
        health: 'Compruebe si su empleador le ha asegurado. Después elija un centro de salud cerca de casa.',
        people: 'Apúntese a un curso de polaco y conozca gente. Juntos es más fácil.',
      },
      phrases:
        'acabo de llegar a polonia, llegué ayer, llegue ayer a polonia, llegué esta semana, llegué hace poco, soy nuevo aquí, soy nueva aquí, soy nuevo en polonia, primeros días en polonia, primeros pasos en polonia, qué hacer al llegar, por dónde empiezo en polonia, recién llegado, recién llegada',
    },
    'unpaid-wages': {
      title: 'Mi empleador no me ha pagado',
      intro: 'El trabajo se paga. Reúna pruebas y pida ayuda: no tiene que luchar sin nadie.',
      say: 'Mi empleador no me ha pagado el trabajo. Necesito asesoramiento.',
      steps: {
        proof:
          'Apunte los días y horas que trabajó y cuánto dinero falta. Guarde el contrato, los mensajes y las fotos, también si no hay nada en papel.',
        demand: 'Pida el dinero por escrito y guarde una copia. Un asesor le ayuda a escribir la carta.',
        inspection: 'Si eso no sirve, vaya a la inspección de trabajo. Pregunte si su empleador se va a enterar.',
        food: '¿No tiene ahora para comer o dormir? Pida ayuda hoy mismo.',
      },
      phrases:
        'mi jefe no me pagó, mi jefe no me paga, el jefe no me ha pagado, no me pagan, no me pagaron, llevo meses sin cobrar, no me han pagado el sueldo, no me pagan el salario, no cobré, me deben dinero del trabajo, no me pagan las horas extra, me pagaron menos, la agencia no me paga, me estafaron en el trabajo, trabajé sin contrato y no me pagaron, sueldo no pagado',
    },
    'lost-job-and-permit': {
      title: 'Perdí el trabajo y mi permiso depende de él',
      intro: 'No espere. Pregunte enseguida qué significa para su estancia perder el trabajo.',
      say: 'He perdido el trabajo y mi permiso depende de él. ¿Qué tengo que hacer y hasta cuándo?',
      steps: {
        office: 'Pregunte en la oficina que dio el permiso qué tiene que comunicar y hasta cuándo. El plazo puede ser corto.',
        advice: 'Enseñe sus resoluciones a un asesor antes de firmar algo o de salir del país.',
        papers: 'Pida al empleador un papel que diga cuánto tiempo trabajó y cuándo terminó.',
        job: 'Busque un trabajo nuevo con contrato por escrito. Pregunte si va a necesitar otro permiso.',
      },
      phrases:
        'perdí mi trabajo y mi permiso, perdí el trabajo tarjeta de residencia, me despidieron, me echaron del trabajo, me despidieron y tengo tarjeta de residencia, perdí el trabajo, me quedé sin trabajo, me quedé sin trabajo y la visa, cambiar de empleador permiso de residencia, cuánto tiempo tengo para buscar otro trabajo, se acabó el contrato y la residencia',
    },
    'employer-keeps-passport': {
      title: 'Mi empleador tiene mi pasaporte y no puedo irme',
      intro: 'Nadie puede retenerle en el trabajo con fuerza o amenazas. Hay personas que ayudan y no hacen nada sin su permiso.',
      say: 'Mi empleador me quitó el pasaporte y no puedo dejar el trabajo. Necesito ayuda segura.',
      steps: {
        danger: 'Si alguien le amenaza o le encierra, llame al 112 o vaya a la policía. No hacen falta documentos.',
        help: 'Hable con quienes ayudan a víctimas de trabajo forzado. Cuente solo lo que quiera.',
        shelter: 'Si vive donde trabaja, pida primero un lugar seguro para dormir.',
        passport: 'Diga a un asesor que no tiene pasaporte. El consulado de su país le da uno nuevo.',
        wages: 'El dinero que no le pagaron se puede reclamar después, con ayuda de la inspección de trabajo.',
      },
      phrases:
        'mi jefe me quitó el pasaporte, el empleador me quitó el pasaporte, mi jefe tiene mi pasaporte, me quitaron los documentos, no me devuelve el pasaporte, no puedo dejar el trabajo, no me dejan irme, me obligan a trabajar, nos encierran, me amenaza si me voy, tengo que pagar una deuda al jefe con trabajo, trabajo forzado',
    },
    'work-accident': {
      title: 'Tuve un accidente en el trabajo',
      intro: 'Primero la salud, después los papeles. Las dos cosas son importantes hoy.',
      say: 'Tuve un accidente en el trabajo. Ayúdeme, por favor, y apunte que fue en el trabajo.',
      steps: {
        doctor: 'Si alguien está muy herido, llame al 112. Vaya hoy al médico y diga que ocurrió en el trabajo.',
        report: 'Avise a su empleador, mejor por escrito. Haga fotos y recuerde quién lo vio.',
        inspection: 'Si el empleador no quiere anotar el accidente, avise a la inspección de trabajo.',
        money: 'Pregunte por el dinero mientras está de baja y por la indemnización.',
      },
      phrases:
        'accidente en el trabajo, accidente laboral, me accidenté en el trabajo, me lastimé en el trabajo, me rompí el brazo en el trabajo, me rompí la pierna en el trabajo, me corté en el trabajo, me caí del andamio, la máquina me aplastó los dedos, el jefe no quiere reportar el accidente, el jefe me dijo que diga que no fue en el trabajo, indemnización por accidente',
    },
    'ill-without-insurance': {
      title: 'Estoy enfermo o enferma y no tengo seguro',
      intro: 'No deje de pedir ayuda por miedo a la factura. Muchas veces hay una salida.',
      say: 'Me siento mal y no sé si tengo seguro. Ayúdeme, por favor, y dígame el precio antes del tratamiento.',
      steps: {
        emergency: 'Si la vida está en peligro, llame al 112 o vaya al hospital. Del dinero se habla después.',
        insured: 'Compruebe si a pesar de todo tiene seguro: por el trabajo, por un familiar o por su país.',
        doctor: 'Si no, pregunte el precio en el centro de salud antes de que empiece el médico.',
        bill: '¿Llegó una factura que no puede pagar? No la esconda: pida pagar a plazos y que le asesoren.',
      },
      phrases:
        'estoy enfermo y no tengo seguro, estoy enferma y no tengo seguro, enfermo sin seguro, médico sin seguro, no tengo seguro médico y estoy enfermo, miedo a la factura del hospital, factura del hospital, cuánto cuesta el médico sin seguro, no puedo pagar el médico, mi jefe no me aseguró, tratamiento sin seguro',
    },
    pregnant: {
      title: 'Estoy embarazada',
      intro: 'Hay tiempo para organizarlo todo con calma. Empiece por un médico o una matrona.',
      say: 'Estoy embarazada. Por favor, dígame adónde ir y qué es gratis.',
      steps: {
        doctor: 'Pida cita con un médico o una matrona. Pida la cartilla del embarazo y llévela siempre.',
        insurance: 'Pregunte si tiene seguro y qué cubre en el embarazo.',
        work: 'Antes de firmar algo en el trabajo, pregunte a un asesor qué cambia el embarazo en su contrato.',
        people: 'Conozca a otras madres. Si es difícil o tiene miedo, cuénteselo a alguien.',
      },
      phrases:
        'estoy embarazada qué hago, embarazada sin seguro, embarazada y sin seguro, embarazo y trabajo, me despidieron por embarazada, voy a tener un bebé, espero un bebé, dónde dar a luz, prueba de embarazo positiva, quedé embarazada',
    },
    'baby-born': {
      title: 'Nació mi bebé',
      intro: '¡Felicidades! Hay que hacer unas cosas en las primeras semanas, mejor en este orden.',
      say: 'Nació mi bebé. Quiero arreglar sus documentos.',
      steps: {
        register: 'Inscriba al bebé en el registro civil del lugar donde nació. Pregunte enseguida cuánto tiempo tiene.',
        stay: 'Pregunte qué pasaporte y qué documento de residencia tendrá. El pasaporte lo da el consulado de su país.',
        health: 'Elija un centro de salud para el bebé y pregunte por las vacunas.',
        money: 'Pregunte si le corresponde dinero por el bebé. Depende de su estancia y de su trabajo.',
        people: 'Conozca a otros padres con niños pequeños. No hace falta quedarse en casa sin compañía.',
      },
      phrases:
        'di a luz, nació mi hija, nació mi hijo, mi esposa dio a luz, tuve un bebé, registrar a un recién nacido, documentos para recién nacido, partida de nacimiento del bebé, pasaporte para recién nacido, qué hacer después del parto, tarjeta de residencia para bebé',
    },
    'child-starts-school': {
      title: 'Mi hijo o hija empieza la escuela',
      intro: 'Se puede empezar también a mitad de curso y sin saber polaco. La escuela sabe cómo.',
      say: 'Quiero inscribir a mi hijo o hija en la escuela. ¿Qué documentos hacen falta?',
      steps: {
        enrol:
          'Vaya a la escuela más cercana y diga que quiere inscribirle. Si no hay plazas, pregunte en el ayuntamiento qué escuela tiene.',
        polish: 'Pregunte por clases extra de polaco y por alguien que ayude al principio.',
        health: 'Enseñe la cartilla de vacunas. Informe a la escuela de enfermedades y alergias.',
        money: 'Pregunte por los almuerzos, los libros y la ayuda para el material escolar.',
        afternoon: 'Pregunte qué puede hacer después de clase mientras usted trabaja.',
      },
      phrases:
        'mi hijo empieza la escuela, mi hija empieza la escuela, mi hijo empieza el colegio, inscribir a mi hijo en la escuela, matricular a mi hijo, matricular a mi hija en el colegio, cómo inscribir niño en escuela polaca, escuela para niño extranjero, mi hijo no habla polaco escuela, primer grado, cambiar a mi hijo a una escuela en polonia, documentos para la escuela',
    },
    'violence-at-home': {
      title: 'Alguien me hace daño en casa',
      intro: 'No es culpa suya y no tiene que aguantarlo. También hay ayuda para personas de otros países.',
      say: 'Alguien me hace daño en casa. Quiero hablar a solas y necesito un intérprete.',
      steps: {
        danger: 'Si teme por su vida, llame al 112 o vaya a los vecinos y pídales que llamen.',
        shelter: 'Hay casas donde puede vivir a salvo con sus hijos. Su dirección no se da a nadie.',
        doctor: 'Enseñe las marcas a un médico y pida que las apunte. Deje fotos y mensajes con alguien de confianza.',
        talk: 'Hable con alguien que conoce estos casos. La decisión es suya.',
        law: 'Pregunte a un abogado por los hijos, la vivienda y la estancia, si depende de esa persona.',
      },
      phrases:
        'mi esposo me pega, mi marido me pega, mi marido me pegó, mi pareja me golpeó, mi pareja me pega, mi esposa me pega, mi novio me pega, me pegan en casa, tengo miedo de mi marido, me amenaza con quitarme a los niños, mi marido me violó, maltrato en casa qué hacer, quiero dejar a mi marido violento, mi padre me pega, tengo miedo de volver a casa, me maltrata',
    },
    'nowhere-to-sleep': {
      title: 'No tengo dónde dormir',
      intro: 'Para esta noche se puede encontrar algo. Empiece antes de que oscurezca.',
      say: 'No tengo dónde dormir esta noche. Necesito una cama.',
      steps: {
        tonight: 'Pregunte en el albergue si hay sitio para hoy. Si hiela y alguien está tirado en la calle, llame al 112.',
        eviction: '¿El casero le echa o cambió la cerradura? Apunte lo que pasó y pregunte a un asesor antes de entregar las llaves.',
        basics: 'Coja comida caliente y ropa donde nadie pide documentos.',
        home: 'Busque una habitación para más tiempo. Pida a alguien que lea el contrato con usted.',
      },
      phrases:
        'no tengo dónde vivir, no tengo donde dormir hoy, necesito dónde dormir esta noche, el casero me echa, me echaron del piso, me echaron de la casa, me echaron a la calle, nos echaron del hostal de trabajadores, duermo en la calle, duermo en el coche, duermo en el carro, el dueño cambió la cerradura, tengo que irme mañana del piso, me quedé en la calle',
    },
    'feeling-very-bad': {
      title: 'Me siento muy mal y no tengo con quién hablar',
      intro: 'Lo que siente puede pasar. No tiene que llevarlo sin ayuda.',
      say: 'Me siento muy mal. Por favor, hable conmigo o dígame quién puede ayudarme.',
      steps: {
        now: 'Si piensa en morir o en hacerse daño, llame al 112 o dígaselo a alguien ahora.',
        talk: 'Pida hablar con un psicólogo. Diga en qué idioma le resulta más fácil.',
        people: 'Vaya donde haya gente, aunque sea una hora.',
        cause: '¿Trabajo, deudas, alcohol, nostalgia? También para eso puede pedir ayuda.',
      },
      phrases:
        'me siento muy mal, no tengo fuerzas para vivir, no tengo con quien hablar, no puedo más, estoy harto de vivir, lloro todo el tiempo, no puedo dormir de la preocupación, estoy solo en un país extranjero, estoy sola en un país extranjero, extraño mi casa, echo de menos mi casa, quiero acabar con todo, me siento solo, me siento sola',
    },
    'residence-card-runs-out': {
      title: 'Se me acaba la visa o la tarjeta de residencia',
      intro: 'Lo más importante es la fecha. Presente la solicitud antes de que el documento deje de valer.',
      say: 'Mi tarjeta de residencia caduca pronto. ¿Qué tengo que presentar y hasta cuándo?',
      steps: {
        date: 'Mire la fecha de la tarjeta o la visa y presente la solicitud antes. No espere al último día.',
        advice: '¿No sabe qué solicitar? Pregunte a un asesor antes de que se acabe el plazo.',
        papers: 'Reúna los papeles que pide la oficina. Algunos necesitan traducción jurada.',
        work: 'Avise a su empleador. Quizá también hay que renovar el permiso de trabajo.',
      },
      phrases:
        'mi tarjeta de residencia caduca, se me vence la visa, se me caducó la tarjeta de residencia, se vence mi tarjeta de residencia, visa vencida, tarjeta de residencia vencida, renovar la tarjeta de residencia, renovar la visa, extender la visa, cómo solicitar la tarjeta de residencia, espero la tarjeta de residencia, karta pobytu vencida, caduca mi permiso',
    },
    'bring-family': {
      title: 'Quiero traer a mi familia a Polonia',
      intro: 'Lleva tiempo, así que empiece pronto. Primero averigüe qué camino es posible para ustedes.',
      say: 'Quiero traer a mi familia a Polonia. ¿Qué opciones tengo y qué documentos necesito?',
      steps: {
        advice: 'Pregunte a un asesor si puede traerles y cuándo. Depende de su propia estancia.',
        papers: 'Reúna los certificados de matrimonio y nacimiento. Pregunte cuáles necesitan traducción jurada.',
        home: 'Busque una vivienda para toda la familia, con contrato por escrito.',
        children: 'Pregunte con tiempo por una plaza en la escuela, el jardín de infancia o la guardería.',
      },
      phrases:
        'traer a mi esposa a polonia, traer a mi esposo a polonia, traer a mis hijos a polonia, traer a mi familia, reunificación familiar, reagrupación familiar, quiero que venga mi esposa, visa para mi esposa, visa para mi hijo, cómo invitar a mi familia a polonia, mi familia quiere venir, invitación para mis padres',
    },
    'letter-from-office': {
      title: 'Recibí una carta de una oficina y no la entiendo',
      intro: 'No deje la carta para después. Muchas veces hay en ella un plazo que cumplir.',
      say: 'Recibí esta carta y no la entiendo. Por favor, explíquemela.',
      steps: {
        date: 'Apunte cuándo llegó la carta y guarde el sobre. Enséñela a alguien esta misma semana.',
        meaning: 'Pida que la traduzcan o expliquen. Pregunte: ¿qué tengo que hacer y hasta cuándo?',
        answer: 'Si es una resolución, una multa o viene de un tribunal, vaya a un abogado antes de que acabe el plazo.',
      },
      phrases:
        'recibí una carta y no entiendo, no entiendo la carta, me llegó una carta en polaco, carta oficial que no entiendo, carta del juzgado, carta del tribunal, me llegó una decisión negativa, carta certificada awizo, citación de la oficina, carta de zus, carta de hacienda, qué significa esta carta',
    },
    debts: {
      title: 'Tengo deudas que no puedo pagar',
      intro: 'Le pasa a mucha gente. Cuanto antes hable con alguien, más se puede hacer.',
      say: 'Tengo deudas que no puedo pagar. Por favor, aconséjeme por dónde empezar.',
      steps: {
        list: 'Apunte todas las deudas y facturas. No pida un préstamo nuevo para pagar otro.',
        letters: 'Abra las cartas. Si escribe un tribunal o un embargador (komornik), vaya enseguida a un abogado.',
        agree: 'Pida al banco o a la empresa cuotas más pequeñas. Acuérdelo todo por escrito.',
        food: 'Primero la comida, el alquiler y la luz. Si no alcanza para comer, pida ayuda.',
      },
      phrases:
        'tengo deudas, debo dinero, no puedo pagar el préstamo, no puedo pagar el crédito, no puedo pagar las cuotas, me embargaron la cuenta, me embargan el sueldo, préstamos rápidos, no puedo pagar las facturas, debo el alquiler, me llaman los cobradores, bancarrota personal',
    },
    'learn-polish': {
      title: 'Quiero aprender polaco',
      intro: 'Empiece con pasos pequeños. Un curso y una charla por semana ayudan más que solo leer.',
      say: 'Quiero aprender polaco. ¿Qué cursos hay para mí y cuánto cuestan?',
      steps: {
        course: 'Elija un curso al que llegue después del trabajo. Pregunte el nivel y el precio.',
        talk: 'Hable una vez por semana. Nadie espera que hable sin errores.',
        books: 'Saque de la biblioteca libros y audios fáciles. También los hay para niños.',
        certificate: 'Pregunte qué nivel y qué examen le sirven en el trabajo o en una oficina.',
      },
      phrases:
        'aprender polaco, quiero estudiar polaco, cómo aprender polaco, no hablo polaco, no sé polaco, hablo mal polaco, polaco desde cero, clases gratis de polaco, dónde aprender polaco, polaco después del trabajo, polaco el fin de semana, mejorar mi polaco',
    },
    'diploma-not-recognised': {
      title: 'No me reconocen el título',
      intro: 'Lo que sabe no desaparece en la frontera. Averigüe cómo demostrarlo en Polonia.',
      say: 'Tengo un título de mi país. Quiero saber cómo reconocerlo en Polonia.',
      steps: {
        ask: 'Pregunte si su profesión necesita el reconocimiento del título. No siempre hace falta.',
        translation: 'Haga traducir el título y las notas por un traductor jurado. Guarde el original.',
        training: 'Mientras espera, elija un curso que le acerque a su profesión.',
        job: 'Un orientador laboral le dice dónde necesitan ya lo que sabe hacer.',
      },
      phrases:
        'no reconocen mi título, reconocer mi título, convalidar mi título, homologar mi título, homologación de título en polonia, título extranjero en polonia, soy médico extranjero, soy enfermera de otro país, soy ingeniero y trabajo en una fábrica, trabajo por debajo de mis estudios, reconocer mi profesión',
    },
    'start-business': {
      title: 'Quiero abrir un negocio',
      intro: 'Registrarlo es sencillo. Primero compruebe que su estancia lo permite y que va a ser rentable.',
      say: 'Quiero abrir una empresa. Por favor, compruebe si puedo y dígame por dónde empezar.',
      steps: {
        allowed: 'Pregunte si con su documento de residencia puede tener una empresa y de qué forma.',
        register: 'Registre la empresa con ayuda de la oficina. Si una carta pide dinero por la inscripción, enséñela antes a un asesor.',
        taxes: 'Pregunte por impuestos y cotizaciones antes de la primera factura. Piense en un contable.',
        account: 'Separe el dinero de la empresa del suyo: abra otra cuenta.',
      },
      phrases:
        'abrir una empresa, abrir empresa en polonia, cómo abrir un negocio en polonia, negocio propio extranjero, puedo abrir empresa con tarjeta de residencia, quiero trabajar por mi cuenta, hacerme autónomo, trabajar como autónoma, abrir una tienda, abrir un restaurante, abrir una peluquería, montar un negocio',
    },
    'death-in-family': {
      title: 'Ha muerto alguien cercano',
      intro: 'Lo sentimos mucho. Paso a paso: no tiene que hacerlo sin ayuda.',
      say: 'Ha muerto alguien de mi familia. Por favor, ayúdeme con los trámites.',
      steps: {
        doctor: 'Si ocurrió en casa, llame a un médico; si la muerte fue repentina, llame al 112.',
        registry: 'Con el papel del médico vaya al registro civil a pedir el certificado de defunción.',
        funeral: 'Decida dónde será el entierro. Para el traslado a otro país pregunte a una funeraria y al consulado.',
        money:
          'Pregunte por ayuda para los gastos del entierro y qué corresponde a la familia. Si fue en el trabajo, vaya también a un abogado.',
        grief: 'No lo lleve sin ayuda. Hable con alguien en su idioma.',
      },
      phrases:
        'murió mi esposo, murió mi esposa, murió mi madre, murió mi padre, murió alguien de mi familia, murió un compañero de trabajo, muerte en la familia, trasladar el cuerpo a mi país, repatriar el cuerpo, cómo organizar un entierro, cuánto cuesta un entierro, certificado de defunción, falleció un familiar',
    },
  },
};
