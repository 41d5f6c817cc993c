export default {
  id: 'community-school-coordinator',
  date: '2022-04-27',
  topics: ['community-schools', 'educators'],
  // The one session whose chapters are WebVTT files: both spellings need an example.
  chaptersAsFile: true,
  title: {
    en: 'Staffing for School Transformation: The Role of the Community School Coordinator',
    es: 'Personal para la transformación escolar: el papel de quien coordina una escuela comunitaria',
    ar: 'الكوادر اللازمة لتحويل المدارس: دور منسّق المدرسة المجتمعية',
  },
  description: {
    en: 'A community school coordinator connects classrooms, families, and services, and keeps them working toward the same goals. Learn why this role is pivotal, and which systems, structures, and practices a culture of change depends on.',
    es: 'Quien coordina una escuela comunitaria une las aulas, las familias y los servicios, y mantiene a todos trabajando hacia las mismas metas. Conozca por qué este papel es decisivo y qué sistemas, estructuras y prácticas necesita una cultura de cambio.',
    ar: 'يصل منسّق المدرسة المجتمعية بين الصفوف والأسر والخدمات، ويُبقي الجميع على طريق الأهداف نفسها. تعرّفوا على أهمية هذا الدور المحوري، وعلى النظم والهياكل والممارسات التي تحتاج إليها ثقافة التغيير.',
  },
  posterAlt: {
    en: 'Abstract circles linked to one in the middle, on violet',
    es: 'Círculos abstractos unidos a uno central, sobre violeta',
    ar: 'دوائر تجريدية متصلة بدائرة في الوسط على خلفية بنفسجية',
  },
  sentences: [
    {
      en: 'What does a community school coordinator do all day?',
      es: '¿Qué hace todos los días quien coordina una escuela comunitaria?',
      ar: 'ماذا يفعل منسّق المدرسة المجتمعية كل يوم؟',
    },
    {
      en: 'The coordinator brings families, teachers, and services to one table.',
      es: 'Reúne en una misma mesa a las familias, al personal docente y a los servicios.',
      ar: 'يجمع المنسّق الأسر والمعلمين والخدمات حول طاولة واحدة.',
    },
    {
      en: 'It takes time, and a clear place in the leadership team.',
      es: 'Se necesita tiempo y un lugar claro en el equipo directivo.',
      ar: 'يحتاج ذلك إلى وقت وإلى مكان واضح في فريق القيادة.',
    },
    {
      en: 'Good systems keep the work going when people change.',
      es: 'Los buenos sistemas sostienen el trabajo cuando cambian las personas.',
      ar: 'والنظم الجيدة تحفظ استمرار العمل حين يتغيّر الأشخاص.',
    },
    {
      en: 'A culture of change grows when everyone shares the work.',
      es: 'La cultura de cambio crece cuando todos comparten el trabajo.',
      ar: 'وتنمو ثقافة التغيير عندما يتقاسم الجميع العمل.',
    },
  ],
  chapters: [
    {id: 'the-role', sentence: 0, title: {en: 'The role', es: 'El papel', ar: 'الدور'}},
    {
      id: 'conditions',
      sentence: 2,
      title: {
        en: 'What the role needs',
        es: 'Lo que este papel necesita',
        ar: 'ما يحتاج إليه الدور',
      },
    },
    {
      id: 'culture-of-change',
      sentence: 4,
      title: {en: 'A culture of change', es: 'Una cultura de cambio', ar: 'ثقافة التغيير'},
    },
  ],
  points: [
    {
      en: 'The coordinator is a member of the school’s leadership, not an extra pair of hands.',
      es: 'Quien coordina forma parte del equipo directivo de la escuela; no es solo un par de manos más.',
      ar: 'المنسّق عضو في قيادة المدرسة، وليس مجرد يدٍ إضافية للمساعدة.',
    },
    {
      en: 'Regular meetings, shared data, and clear agreements with partners turn good will into a system.',
      es: 'Las reuniones periódicas, los datos compartidos y los acuerdos claros con las organizaciones aliadas convierten la buena voluntad en un sistema.',
      ar: 'اللقاءات المنتظمة والبيانات المشتركة والاتفاقات الواضحة مع الشركاء تحوّل النوايا الحسنة إلى نظام.',
    },
    {
      en: 'Families notice the difference when one person knows whom to call.',
      es: 'Las familias notan la diferencia cuando hay alguien que sabe a quién llamar.',
      ar: 'وتلمس الأسر الفرق عندما يكون هناك من يعرف بمن يتصل.',
    },
  ],
  questions: [
    {
      en: 'Who does the work of a coordinator at your school today?',
      es: '¿Quién hace hoy el trabajo de coordinación en su escuela?',
      ar: 'من يقوم بعمل المنسّق في مدرستكم اليوم؟',
    },
    {
      en: 'What would stop if that person left?',
      es: '¿Qué dejaría de funcionar si esa persona se fuera?',
      ar: 'ما الذي سيتوقف إذا غادر هذا الشخص؟',
    },
  ],
};
