export default {
  id: 'shared-leadership-1',
  date: '2022-12-08',
  topics: ['shared-leadership', 'family-partnership'],
  sharedHls: true,
  title: {
    en: 'Shared Leadership & Power for School Transformation: Part I - Building Trusting Relationships',
    es: 'Liderazgo y poder compartidos para la transformación escolar. Parte I: Crear relaciones de confianza',
    ar: 'القيادة والسلطة المشتركتان من أجل تحويل المدارس: الجزء الأول - بناء علاقات قائمة على الثقة',
  },
  description: {
    en: 'Sharing power begins with trust. The first of two sessions explores how students, families, school and district staff, and community partners come to trust one another, and the mindsets, systems, structures, and practices that make it possible.',
    es: 'Compartir el poder empieza por la confianza. La primera de dos sesiones explora cómo llegan a confiar unos en otros los estudiantes, las familias, el personal de la escuela y del distrito y las organizaciones de la comunidad, y qué mentalidades, sistemas, estructuras y prácticas lo hacen posible.',
    ar: 'يبدأ تقاسم السلطة بالثقة. تستكشف هذه الجلسة، وهي الأولى من جلستين، كيف تنشأ الثقة بين الطلاب والأسر والعاملين في المدرسة والمنطقة التعليمية والشركاء في المجتمع، وما يبنيها من طرائق تفكير ونظم وهياكل وممارسات.',
  },
  posterAlt: {
    en: 'Two abstract arcs meeting, in green and straw yellow',
    es: 'Dos arcos abstractos que se encuentran, en verde y amarillo paja',
    ar: 'قوسان تجريديان يلتقيان بالأخضر والأصفر الفاتح',
  },
  sentences: [
    {
      en: 'Trust does not come from one meeting.',
      es: 'La confianza no nace de una sola reunión.',
      ar: 'الثقة لا تولد من اجتماع واحد.',
    },
    {
      en: 'It grows when a school listens and then does what it promised.',
      es: 'Crece cuando la escuela escucha y después cumple lo que prometió.',
      ar: 'إنها تنمو عندما تُصغي المدرسة ثم تفي بما وعدت به.',
    },
    {
      en: 'Students know at once whether adults take them seriously.',
      es: 'Los estudiantes saben enseguida si los adultos los toman en serio.',
      ar: 'يعرف الطلاب فورًا إن كان الكبار يأخذونهم على محمل الجد.',
    },
    {
      en: 'Families speak more freely when they can use their own language.',
      es: 'Las familias hablan con más libertad cuando pueden usar su propio idioma.',
      ar: 'تتحدث الأسر بحرية أكبر عندما تستعمل لغتها.',
    },
    {
      en: 'Where there is trust, leadership can be shared.',
      es: 'Donde hay confianza, el liderazgo se puede compartir.',
      ar: 'وحيث توجد الثقة يمكن تقاسم القيادة.',
    },
  ],
  chapters: [
    {
      id: 'why-trust',
      sentence: 0,
      title: {
        en: 'Why trust comes first',
        es: 'Por qué la confianza va primero',
        ar: 'لماذا الثقة أولًا',
      },
    },
    {
      id: 'students-and-families',
      sentence: 2,
      title: {en: 'Students and families', es: 'Estudiantes y familias', ar: 'الطلاب والأسر'},
    },
    {
      id: 'sharing-leadership',
      sentence: 4,
      title: {en: 'Sharing leadership', es: 'Compartir el liderazgo', ar: 'تقاسم القيادة'},
    },
  ],
  points: [
    {
      en: 'Trust is built in small, repeated acts: answering a call, keeping a date, explaining a decision.',
      es: 'La confianza se construye con actos pequeños y repetidos: devolver una llamada, respetar una cita, explicar una decisión.',
      ar: 'تُبنى الثقة بأفعال صغيرة متكررة: الرد على مكالمة، والالتزام بموعد، وشرح قرار.',
    },
    {
      en: 'Mindsets matter: families and students are partners with knowledge, not an audience.',
      es: 'La mentalidad importa: las familias y los estudiantes son aliados con conocimientos, no un público.',
      ar: 'لطريقة التفكير أثرها: فالأسر والطلاب شركاء لديهم معرفة، وليسوا جمهورًا.',
    },
    {
      en: 'Structures protect trust: interpretation, child care, and meeting times that suit working parents.',
      es: 'Las estructuras protegen la confianza: interpretación, cuidado infantil y horarios adecuados para quienes trabajan.',
      ar: 'والهياكل تحمي الثقة: الترجمة الفورية ورعاية الأطفال ومواعيد تناسب الآباء والأمهات العاملين.',
    },
  ],
  questions: [
    {
      en: 'When did a school last earn your trust, and how?',
      es: '¿Cuándo fue la última vez que una escuela se ganó su confianza, y cómo?',
      ar: 'متى كسبت مدرسة ثقتكم آخر مرة، وكيف؟',
    },
    {
      en: 'Which promise could your school keep this month?',
      es: '¿Qué promesa podría cumplir su escuela este mes?',
      ar: 'ما الوعد الذي تستطيع مدرستكم الوفاء به هذا الشهر؟',
    },
  ],
};
