/**
 * What a library speaks of: topics, each with themes. A theme is a `name`, which stands in titles, and what there is to
 * say about it. In Arabic no name ends in a plural or dual that a preposition would change.
 */
export const topics = [
  {
    id: 'community-schools',
    title: {en: 'Community schools', es: 'Escuelas comunitarias', ar: 'المدارس المجتمعية'},
    themes: [
      {
        name: {
          en: 'the community school coordinator',
          es: 'el puesto de coordinación en la escuela comunitaria',
          ar: 'منسّق المدرسة المجتمعية',
        },
        about: {
          en: 'A coordinator keeps services, volunteers, and classrooms moving in the same direction.',
          es: 'Quien coordina logra que los servicios, el voluntariado y las aulas avancen en la misma dirección.',
          ar: 'يحرص المنسّق على أن تسير الخدمات والمتطوعون والصفوف الدراسية في اتجاه واحد.',
        },
      },
      {
        name: {
          en: 'needs and assets assessments',
          es: 'la evaluación de necesidades y fortalezas',
          ar: 'تقييم الاحتياجات ومواطن القوة',
        },
        about: {
          en: 'Before a school changes, it asks its people what works, what is missing, and what they can offer.',
          es: 'Antes de cambiar, la escuela pregunta a su gente qué funciona, qué falta y qué puede aportar cada quien.',
          ar: 'قبل أن تتغير المدرسة تسأل أهلها عمّا ينجح وعمّا ينقص وعمّا يستطيع كل منهم أن يقدّمه.',
        },
      },
      {
        name: {
          en: 'after-school programs',
          es: 'los programas después de clases',
          ar: 'برامج ما بعد الدوام المدرسي',
        },
        about: {
          en: 'The hours after the last bell can be when children find a mentor, a hobby, or a quiet place to read.',
          es: 'Las horas después del último timbre pueden traer un mentor, una afición o un lugar tranquilo para leer.',
          ar: 'قد تكون الساعات التي تلي آخر حصة وقتًا يجد فيه الأطفال مرشدًا أو هواية أو مكانًا هادئًا للقراءة.',
        },
      },
      {
        name: {
          en: 'partnerships with local clinics',
          es: 'las alianzas con clínicas del barrio',
          ar: 'الشراكات مع عيادات الحي',
        },
        about: {
          en: 'When care comes to the school, students miss fewer days and families lose less time at work.',
          es: 'Cuando la atención llega a la escuela, se falta menos y las familias pierden menos horas de trabajo.',
          ar: 'حين تأتي الرعاية إلى المدرسة يقلّ غياب الطلاب ولا تخسر الأسر ساعات من عملها.',
        },
      },
      {
        name: {
          en: 'school gardens and kitchens',
          es: 'los huertos y las cocinas escolares',
          ar: 'حدائق المدارس ومطابخها',
        },
        about: {
          en: 'A garden is a science lab, a meeting place, and a lunch that children have grown themselves.',
          es: 'Un huerto es laboratorio de ciencias, lugar de encuentro y un almuerzo que los niños mismos cultivaron.',
          ar: 'الحديقة مختبر للعلوم ومكان للقاء، ووجبة غداء زرعها الأطفال بأيديهم.',
        },
      },
    ],
  },
  {
    id: 'shared-leadership',
    title: {en: 'Shared leadership', es: 'Liderazgo compartido', ar: 'القيادة المشتركة'},
    themes: [
      {
        name: {en: 'school councils', es: 'los consejos escolares', ar: 'مجالس المدارس'},
        about: {
          en: 'A council works when its members get the numbers early, in their own language, with time to ask.',
          es: 'Un consejo funciona cuando sus integrantes reciben los datos a tiempo, en su idioma y pueden preguntar.',
          ar: 'ينجح المجلس حين يتلقى أعضاؤه الأرقام مبكرًا وبلغتهم، ويجدون وقتًا للسؤال عنها.',
        },
      },
      {
        name: {
          en: 'participatory budgeting',
          es: 'los presupuestos participativos',
          ar: 'الميزانية التشاركية',
        },
        about: {
          en: 'Students and parents decide together how part of the budget is spent, and see what became of it.',
          es: 'Estudiantes y familias deciden en qué se gasta una parte del presupuesto y ven qué resultó.',
          ar: 'يقرّر الطلاب والأهالي معًا كيف يُنفَق جزء من الميزانية، ثم يرون ما آل إليه.',
        },
      },
      {
        name: {
          en: 'student representation',
          es: 'la representación estudiantil',
          ar: 'تمثيل الطلاب',
        },
        about: {
          en: 'When a student sits at the table from the first meeting on, the agenda changes for everyone.',
          es: 'Cuando una estudiante se sienta a la mesa desde la primera reunión, la agenda cambia para todos.',
          ar: 'حين يجلس أحد الطلاب إلى الطاولة منذ الاجتماع الأول يتغير جدول الأعمال للجميع.',
        },
      },
      {
        name: {
          en: 'leadership teams of teachers',
          es: 'los equipos docentes de liderazgo',
          ar: 'فرق القيادة من المعلمين',
        },
        about: {
          en: 'Teachers who lead together share the load, and good ideas outlive the person who had them.',
          es: 'Cuando se dirige en equipo, la carga se reparte y las buenas ideas sobreviven a quien las tuvo.',
          ar: 'حين يقود المعلمون معًا يتقاسمون العبء، وتبقى الأفكار الجيدة بعد رحيل أصحابها.',
        },
      },
      {
        name: {
          en: 'meetings that everyone can follow',
          es: 'las reuniones que todo el mundo entiende',
          ar: 'الاجتماعات التي يفهمها الجميع',
        },
        about: {
          en: 'Interpretation, child care, and plain words decide who comes back to a second meeting.',
          es: 'La interpretación, el cuidado infantil y las palabras sencillas deciden quién vuelve a una segunda reunión.',
          ar: 'الترجمة ورعاية الأطفال والكلمات البسيطة هي ما يحدد من يعود إلى اجتماع ثانٍ.',
        },
      },
    ],
  },
  {
    id: 'family-partnership',
    title: {en: 'Families and community', es: 'Familias y comunidad', ar: 'الأسرة والمجتمع'},
    themes: [
      {
        name: {en: 'home visits', es: 'las visitas a los hogares', ar: 'الزيارات المنزلية'},
        about: {
          en: 'Two visits a year, without paperwork, change what a teacher and a family expect of each other.',
          es: 'Dos visitas al año, sin formularios, cambian lo que docentes y familias esperan unos de otros.',
          ar: 'زيارتان في السنة بلا استمارات تغيّران ما يتوقعه المعلم والأسرة أحدهما من الآخر.',
        },
      },
      {
        name: {en: 'parent centers', es: 'los centros para familias', ar: 'مراكز الأهالي'},
        about: {
          en: 'A room with coffee, and with a person who listens, has become the heart of the building.',
          es: 'Una sala con café, y con alguien que escucha, se ha vuelto el corazón del edificio.',
          ar: 'صارت غرفة فيها قهوة وشخص يصغي قلبَ المبنى كله.',
        },
      },
      {
        name: {
          en: 'conferences led by students',
          es: 'las reuniones dirigidas por estudiantes',
          ar: 'اللقاءات التي يديرها الطلاب',
        },
        about: {
          en: 'Students show their own work and name their next goal; the adults mostly listen.',
          es: 'Cada estudiante muestra su trabajo y nombra su próxima meta; las personas adultas escuchan.',
          ar: 'يعرض الطلاب أعمالهم ويحددون هدفهم التالي، أما الكبار فيصغون في معظم الوقت.',
        },
      },
      {
        name: {
          en: 'messages in families’ languages',
          es: 'los mensajes en el idioma de cada familia',
          ar: 'الرسائل بلغة كل أسرة',
        },
        about: {
          en: 'A short message that can be understood at once is worth more than a long letter that nobody reads.',
          es: 'Un mensaje breve que se entiende enseguida vale más que una carta larga que nadie lee.',
          ar: 'رسالة قصيرة تُفهم فورًا خير من خطاب طويل لا يقرؤه أحد.',
        },
      },
      {
        name: {
          en: 'fathers’ reading groups',
          es: 'los padres que leen',
          ar: 'مجموعات قراءة الآباء',
        },
        about: {
          en: 'Fathers who read aloud on Fridays bring other fathers along, and attendance rises.',
          es: 'Los padres que leen en voz alta los viernes traen a otros padres, y la asistencia sube.',
          ar: 'الآباء الذين يقرؤون بصوت عالٍ أيام الجمعة يجلبون آباء آخرين، فيزداد الحضور.',
        },
      },
    ],
  },
  {
    id: 'school-climate',
    title: {
      en: 'School climate and safety',
      es: 'Clima y seguridad escolar',
      ar: 'المناخ المدرسي والسلامة',
    },
    themes: [
      {
        name: {en: 'restorative circles', es: 'los círculos restaurativos', ar: 'حلقات المصالحة'},
        about: {
          en: 'A circle takes twenty minutes, and spares a suspension that would have taken a week.',
          es: 'Un círculo toma veinte minutos y evita una suspensión que habría durado una semana.',
          ar: 'تستغرق الحلقة عشرين دقيقة، وتُجنّب فصلًا مؤقتًا كان سيمتد أسبوعًا.',
        },
      },
      {
        name: {
          en: 'safe routes to school',
          es: 'los caminos seguros a la escuela',
          ar: 'الطرق الآمنة إلى المدرسة',
        },
        about: {
          en: 'Neighbors, crossing guards, and an engineer walked down one street and saw three different ones.',
          es: 'Vecinos, guardias de cruce y una ingeniera recorrieron una calle y vieron tres calles distintas.',
          ar: 'سار الجيران وحرّاس المعابر ومهندسة من المدينة في شارع واحد، فرأى كل منهم شارعًا مختلفًا.',
        },
      },
      {
        name: {en: 'peer mediation', es: 'la mediación entre pares', ar: 'الوساطة بين الأقران'},
        about: {
          en: 'Students trained as mediators settle most conflicts before an adult hears of them.',
          es: 'Estudiantes con formación en mediación resuelven casi todo conflicto antes de que llegue a un adulto.',
          ar: 'يحلّ الطلاب المدرَّبون على الوساطة معظم الخلافات قبل أن يسمع بها أحد الكبار.',
        },
      },
      {
        name: {
          en: 'support after a crisis',
          es: 'el acompañamiento después de una crisis',
          ar: 'المساندة بعد الأزمات',
        },
        about: {
          en: 'What a school does in the first three days shapes how it feels a year later.',
          es: 'Lo que una escuela hace en los primeros tres días marca cómo se siente un año después.',
          ar: 'ما تفعله المدرسة في الأيام الثلاثة الأولى يرسم شعور أهلها بعد عام.',
        },
      },
      {
        name: {
          en: 'belonging in middle school',
          es: 'el sentido de pertenencia en la secundaria',
          ar: 'الشعور بالانتماء في المرحلة المتوسطة',
        },
        about: {
          en: 'One adult who knows them by name is the strongest protection there is at this age.',
          es: 'Que una persona adulta los conozca por su nombre es lo que más protege a esa edad.',
          ar: 'أن يعرفهم شخص بالغ واحد بأسمائهم هو أقوى ما يحميهم في هذه السن.',
        },
      },
    ],
  },
  {
    id: 'educators',
    title: {en: 'Educators', es: 'Personal educativo', ar: 'الكوادر التعليمية'},
    themes: [
      {
        name: {
          en: 'coaching for new teachers',
          es: 'el apoyo a docentes principiantes',
          ar: 'إرشاد المعلمين الجدد',
        },
        about: {
          en: 'An experienced colleague next door is the reason why most new teachers stay.',
          es: 'Tener al lado a una colega con experiencia es la razón por la que la mayoría se queda.',
          ar: 'وجود زميل خبير في الصف المجاور هو ما يجعل معظم المعلمين الجدد يبقون.',
        },
      },
      {
        name: {
          en: 'teacher residencies',
          es: 'las residencias docentes',
          ar: 'برامج الإقامة المهنية للمعلمين',
        },
        about: {
          en: 'Future teachers spend a full year in one classroom, with pay, beside a mentor.',
          es: 'Quienes serán docentes pasan un año entero en un aula, con sueldo y junto a un mentor.',
          ar: 'يقضي معلمو المستقبل عامًا كاملًا في صف واحد، بأجر، وإلى جانب مرشد.',
        },
      },
      {
        name: {
          en: 'pathways for bilingual aides',
          es: 'las rutas para asistentes bilingües',
          ar: 'مسارات المساعدين ثنائيي اللغة',
        },
        about: {
          en: 'Aides who already speak the children’s languages become teachers while they keep their jobs.',
          es: 'Asistentes que ya hablan el idioma de los niños se forman como docentes sin dejar su empleo.',
          ar: 'يصبح المساعدون الذين يتكلمون لغات الأطفال معلمين من دون أن يتركوا وظائفهم.',
        },
      },
      {
        name: {en: 'lesson study', es: 'el estudio de clases', ar: 'دراسة الدروس'},
        about: {
          en: 'Teachers plan one lesson together, watch it, and then talk about the students, not the teacher.',
          es: 'Un grupo de docentes planea una clase, la observa y conversa sobre quienes aprenden, no sobre quien enseña.',
          ar: 'يخطط المعلمون درسًا معًا ويشاهدون تدريسه، ثم يتحدثون عن الطلاب لا عن المعلم.',
        },
      },
      {
        name: {en: 'time for collaboration', es: 'el tiempo para colaborar', ar: 'وقت التعاون'},
        about: {
          en: 'Ninety minutes a week, protected in the timetable, did more than any workshop.',
          es: 'Noventa minutos a la semana, protegidos en el horario, lograron más que cualquier taller.',
          ar: 'تسعون دقيقة أسبوعيًا محفوظة في الجدول حققت أكثر من أي ورشة عمل.',
        },
      },
    ],
  },
  {
    id: 'multilingual-learners',
    title: {
      en: 'Multilingual learners',
      es: 'Estudiantes multilingües',
      ar: 'المتعلمون متعددو اللغات',
    },
    themes: [
      {
        name: {
          en: 'dual-language classrooms',
          es: 'las aulas bilingües',
          ar: 'الصفوف ثنائية اللغة',
        },
        about: {
          en: 'Two languages share the day, and neither of them is only for giving orders.',
          es: 'Dos idiomas comparten el día, y ninguno queda solo para dar órdenes.',
          ar: 'لغتان تتقاسمان اليوم الدراسي، ولا تُستعمل أي منهما لإصدار الأوامر فقط.',
        },
      },
      {
        name: {
          en: 'newcomer programs',
          es: 'los programas para estudiantes recién llegados',
          ar: 'برامج الوافدين الجدد',
        },
        about: {
          en: 'The first weeks are for finding friends, the bus, and the library; grammar can wait a little.',
          es: 'Las primeras semanas son para hallar amistades, el autobús y la biblioteca; la gramática puede esperar.',
          ar: 'الأسابيع الأولى للتعرّف إلى أصدقاء وإلى الحافلة والمكتبة، أما القواعد فيمكنها أن تنتظر قليلًا.',
        },
      },
      {
        name: {
          en: 'heritage language classes',
          es: 'las clases de lengua de herencia',
          ar: 'دروس لغة الأسرة',
        },
        about: {
          en: 'Students who learn to write what they speak at home read better in English, too.',
          es: 'Quienes aprenden a escribir lo que hablan en casa también leen mejor en inglés.',
          ar: 'الطلاب الذين يتعلمون كتابة ما يتكلمونه في البيت يقرؤون الإنجليزية أفضل أيضًا.',
        },
      },
      {
        name: {
          en: 'interpreting for families',
          es: 'la interpretación para las familias',
          ar: 'الترجمة الشفوية للأسر',
        },
        about: {
          en: 'A trained interpreter, rather than a child, makes sure that nothing is left out.',
          es: 'Una intérprete con formación, y no una hija o un hijo, asegura que nada se quede fuera.',
          ar: 'المترجم المدرَّب، لا الطفل، هو من يضمن ألا يُحذف شيء.',
        },
      },
      {
        name: {
          en: 'reading in two languages',
          es: 'la lectura en dos idiomas',
          ar: 'القراءة بلغتين',
        },
        about: {
          en: 'Books that come home in both languages are read by grandparents as well.',
          es: 'Los libros que llegan a casa en los dos idiomas también los leen las abuelas y los abuelos.',
          ar: 'الكتب التي تصل إلى البيت باللغتين يقرؤها الأجداد أيضًا.',
        },
      },
    ],
  },
  {
    id: 'well-being',
    title: {en: 'Health and well-being', es: 'Salud y bienestar', ar: 'الصحة والعافية'},
    themes: [
      {
        name: {
          en: 'counseling at school',
          es: 'la orientación psicológica en la escuela',
          ar: 'الإرشاد النفسي في المدرسة',
        },
        about: {
          en: 'A door that stays open at lunch reaches students who would never make an appointment.',
          es: 'Una puerta abierta a la hora del almuerzo llega a quienes nunca pedirían una cita.',
          ar: 'باب يبقى مفتوحًا وقت الغداء يصل إلى طلاب ما كانوا ليطلبوا موعدًا.',
        },
      },
      {
        name: {en: 'school meals', es: 'las comidas escolares', ar: 'الوجبات المدرسية'},
        about: {
          en: 'Breakfast in the classroom ended late arrivals, and the line that told who was poor.',
          es: 'El desayuno en el aula acabó con los retrasos y con la fila que delataba quién era pobre.',
          ar: 'أنهى الإفطار في الصف التأخرَ الصباحي، والطابورَ الذي كان يكشف الفقير.',
        },
      },
      {
        name: {
          en: 'sleep and school schedules',
          es: 'el sueño y los horarios escolares',
          ar: 'النوم ومواعيد الدراسة',
        },
        about: {
          en: 'Starting forty minutes later was hard on the buses, and good for nearly everything else.',
          es: 'Empezar cuarenta minutos más tarde complicó los autobuses y mejoró casi todo lo demás.',
          ar: 'كان تأخير البداية أربعين دقيقة صعبًا على الحافلات، ومفيدًا لكل شيء آخر تقريبًا.',
        },
      },
      {
        name: {en: 'play and movement', es: 'el juego y el movimiento', ar: 'اللعب والحركة'},
        about: {
          en: 'Recess is not a reward: classes that go out every day learn more in less time.',
          es: 'El recreo no es un premio: los grupos que salen todos los días aprenden más en menos tiempo.',
          ar: 'الفسحة ليست مكافأة: الصفوف التي تخرج كل يوم تتعلم أكثر في وقت أقل.',
        },
      },
      {
        name: {
          en: 'care for those who care',
          es: 'el cuidado de quienes cuidan',
          ar: 'رعاية من يقدّمون الرعاية',
        },
        about: {
          en: 'Staff who are looked after have patience left at three in the afternoon.',
          es: 'El personal que recibe cuidado conserva la paciencia a las tres de la tarde.',
          ar: 'العاملون الذين يجدون من يرعاهم يبقى لديهم صبر في الثالثة بعد الظهر.',
        },
      },
    ],
  },
  {
    id: 'early-years',
    title: {en: 'The early years', es: 'Primera infancia', ar: 'الطفولة المبكرة'},
    themes: [
      {
        name: {en: 'the move to kindergarten', es: 'el paso al kínder', ar: 'الانتقال إلى الروضة'},
        about: {
          en: 'Children who have met their teacher in June do not cry in August.',
          es: 'Quienes conocen a su maestra en junio no lloran en agosto.',
          ar: 'الأطفال الذين يلتقون معلمتهم في يونيو لا يبكون في أغسطس.',
        },
      },
      {
        name: {
          en: 'play groups in the park',
          es: 'los grupos de juego en el parque',
          ar: 'مجموعات اللعب في الحديقة العامة',
        },
        about: {
          en: 'Twice a week a blanket, a box of toys, and two educators turn a park into a classroom.',
          es: 'Dos veces por semana, una manta, una caja de juguetes y dos educadoras convierten el parque en aula.',
          ar: 'مرتين في الأسبوع تحوّل بطانية وصندوق ألعاب ومربيتان الحديقةَ إلى صف.',
        },
      },
      {
        name: {en: 'early screening', es: 'la detección temprana', ar: 'الكشف المبكر'},
        about: {
          en: 'Asking every family the same friendly questions finds the children whom nobody worried about.',
          es: 'Hacer a cada familia las mismas preguntas amables permite encontrar a quienes nadie había notado.',
          ar: 'طرح الأسئلة اللطيفة نفسها على كل أسرة يكشف أطفالًا لم يقلق عليهم أحد.',
        },
      },
      {
        name: {
          en: 'songs and stories at home',
          es: 'los cantos y los cuentos en casa',
          ar: 'الأغاني والحكايات في البيت',
        },
        about: {
          en: 'Ten minutes of stories a day, in whatever language, build the words that school needs.',
          es: 'Diez minutos de cuentos al día, en cualquier idioma, forman las palabras que la escuela necesita.',
          ar: 'عشر دقائق من الحكايات كل يوم، بأي لغة، تبني الكلمات التي تحتاج إليها المدرسة.',
        },
      },
      {
        name: {
          en: 'child care in homes',
          es: 'el cuidado infantil en hogares',
          ar: 'رعاية الأطفال في المنازل',
        },
        about: {
          en: 'Neighbors who care for children at home are teachers, and wish to be treated as such.',
          es: 'Las vecinas que cuidan niños en casa son maestras, y quieren que se las trate como tales.',
          ar: 'الجارات اللواتي يرعين الأطفال في بيوتهن معلمات، ويردن أن يُعاملن على هذا الأساس.',
        },
      },
    ],
  },
];
