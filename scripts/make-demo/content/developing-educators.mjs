export default {
  id: 'developing-educators',
  date: '2024-05-09',
  topics: ['educators'],
  title: {
    en: 'Developing Diverse, Prepared, and Supported Educators',
    es: 'Desarrollar un cuerpo docente diverso, preparado y respaldado',
    ar: 'بناء هيئة تعليمية متنوعة ومؤهلة ومدعومة',
  },
  description: {
    en: 'California is short of teachers, and students do better when the adults who teach them reflect who they are. This session brings together research on what helps to recruit, prepare, and keep educators, and the experience of Los Angeles Unified School District and Oakland High School in recruiting and keeping teachers of color.',
    es: 'En California faltan docentes, y a los estudiantes les va mejor cuando quienes les enseñan reflejan su diversidad. Esta sesión reúne investigaciones sobre lo que ayuda a atraer, preparar y retener al personal docente, y la experiencia del Distrito Escolar Unificado de Los Ángeles y de Oakland High School con docentes de color.',
    ar: 'تعاني كاليفورنيا نقصًا في المعلمين، ويتحسّن أداء الطلاب حين يرون أنفسهم في من يعلّمونهم. تجمع هذه الجلسة بين الأبحاث حول ما يساعد على استقطاب المعلمين وإعدادهم والاحتفاظ بهم، وتجربة منطقة لوس أنجلوس التعليمية الموحدة ومدرسة Oakland High School في استقطاب المعلمين الملوّنين والاحتفاظ بهم.',
  },
  posterAlt: {
    en: 'Abstract leaves growing side by side, in plum and apricot',
    es: 'Hojas abstractas que crecen una junto a otra, en ciruela y albaricoque',
    ar: 'أوراق تجريدية تنمو جنبًا إلى جنب بلون البرقوق والمشمش',
  },
  sentences: [
    {
      en: 'California needs more teachers, and it needs them to stay.',
      es: 'California necesita más docentes, y necesita que se queden.',
      ar: 'تحتاج كاليفورنيا إلى مزيد من المعلمين، وتحتاج إلى بقائهم.',
    },
    {
      en: 'All students gain when their teachers are as diverse as they are.',
      es: 'Todo el estudiantado gana cuando sus docentes son igual de diversos.',
      ar: 'يستفيد الطلاب جميعًا عندما يكون معلموهم متنوعين مثلهم.',
    },
    {
      en: 'Good preparation means learning beside an experienced teacher.',
      es: 'Una buena preparación significa aprender junto a docentes con experiencia.',
      ar: 'الإعداد الجيد يعني التعلّم إلى جانب معلم خبير.',
    },
    {
      en: 'People stay where they are welcomed, paid fairly, and supported.',
      es: 'La gente se queda donde hay acogida, un salario justo y apoyo.',
      ar: 'يبقى الناس حيث يجدون الترحيب والأجر العادل والدعم.',
    },
    {
      en: 'Let us hear how Los Angeles and Oakland are doing it.',
      es: 'Escuchemos cómo lo están haciendo en Los Ángeles y en Oakland.',
      ar: 'لنستمع كيف يجري ذلك في لوس أنجلوس وأوكلاند.',
    },
  ],
  chapters: [
    {
      id: 'shortage',
      sentence: 0,
      title: {en: 'The shortage', es: 'La escasez de docentes', ar: 'نقص المعلمين'},
    },
    {
      id: 'why-diversity',
      sentence: 1,
      title: {
        en: 'Why diversity matters',
        es: 'Por qué importa la diversidad',
        ar: 'لماذا يهم التنوع',
      },
    },
    {
      id: 'prepare-and-support',
      sentence: 2,
      title: {en: 'Preparing and supporting', es: 'Preparar y apoyar', ar: 'الإعداد والدعم'},
    },
    {
      id: 'two-examples',
      sentence: 4,
      title: {en: 'Two examples', es: 'Dos ejemplos', ar: 'مثالان'},
    },
  ],
  points: [
    {
      en: 'A shortage has two sides: too few people begin to teach, and too many leave.',
      es: 'La escasez tiene dos caras: muy pocas personas empiezan a enseñar y demasiadas se van.',
      ar: 'للنقص وجهان: قلّة من يبدؤون التدريس، وكثرة من يغادرونه.',
    },
    {
      en: 'Teachers of color help all students, and matter most to students who seldom see themselves at the front of the class.',
      es: 'Los docentes de color ayudan a todo el estudiantado, y más aún a quienes rara vez se ven reflejados al frente del aula.',
      ar: 'ينفع المعلمون الملوّنون جميع الطلاب، ولا سيما من نادرًا ما يرون من يشبههم أمام الصف.',
    },
    {
      en: 'Residencies, mentors, and affordable preparation bring people in; working conditions keep them.',
      es: 'Las residencias, la mentoría y una formación asequible atraen a la gente; las condiciones de trabajo la retienen.',
      ar: 'برامج الإقامة التدريبية والإرشاد والإعداد الميسور الكلفة تجذب الناس، وظروف العمل تُبقيهم.',
    },
  ],
  questions: [
    {
      en: 'Who among your students could become a teacher, and who tells them so?',
      es: '¿Quiénes de sus estudiantes podrían llegar a ser docentes, y quién se lo dice?',
      ar: 'من من طلابكم قد يصبح معلمًا، ومن يخبره بذلك؟',
    },
    {
      en: 'Why did the last teacher who left your school leave?',
      es: '¿Por qué se fue la última persona que dejó de enseñar en su escuela?',
      ar: 'لماذا غادر آخر معلم ترك مدرستكم؟',
    },
  ],
  overview: {
    title: {
      en: 'District and school overview',
      es: 'Descripción del distrito y de la escuela',
      ar: 'نبذة عن المنطقة التعليمية والمدرسة',
    },
    schools: [
      {
        name: 'Los Angeles Unified School District',
        text: {
          en: 'In the session, speakers from the district tell how it recruits teachers of color and what helps them to stay.',
          es: 'En la sesión, representantes del distrito cuentan cómo atrae a docentes de color y qué les ayuda a quedarse.',
          ar: 'يروي متحدثون من المنطقة التعليمية في الجلسة كيف تستقطب المعلمين الملوّنين وما الذي يساعدهم على البقاء.',
        },
      },
      {
        name: 'Oakland High School',
        text: {
          en: 'In the session, speakers from the high school give the view from one school: how teachers of color are found, welcomed, and kept.',
          es: 'En la sesión, representantes de esta preparatoria ofrecen la mirada de una escuela: cómo se encuentra, se recibe y se retiene a docentes de color.',
          ar: 'يقدّم متحدثون من هذه المدرسة الثانوية نظرة من داخل مدرسة واحدة: كيف يُستقطب المعلمون الملوّنون ويُرحَّب بهم ويُحتفَظ بهم.',
        },
      },
    ],
  },
};
