export default {
  id: 'needs-assets-assessment',
  date: '2022-01-13',
  topics: ['community-schools', 'family-partnership'],
  title: {
    en: 'The First Steps Toward School Transformation: An Inclusive Needs/Assets Assessment',
    es: 'Los primeros pasos hacia la transformación escolar: una evaluación inclusiva de necesidades y fortalezas',
    ar: 'الخطوات الأولى نحو تحويل المدارس: تقييم جامع للاحتياجات ومواطن القوة',
  },
  description: {
    en: 'Before a school can change, it has to know where it stands. This session shows how communities that are moving to a transformative community-schools model, or strengthening one they already have, carry out a thorough assessment of needs and assets in which everyone has a say.',
    es: 'Antes de cambiar, una escuela necesita saber cuál es su punto de partida. Esta sesión muestra cómo las comunidades que adoptan un modelo transformador de escuelas comunitarias, o que fortalecen el que ya tienen, realizan una evaluación completa de necesidades y fortalezas en la que participan todas las voces.',
    ar: 'قبل أن تتغيّر المدرسة، عليها أن تعرف أين تقف اليوم. تبيّن هذه الجلسة كيف تُجري المجتمعات التي تنتقل إلى نموذج المدارس المجتمعية التحويلي، أو تعزّز نموذجًا قائمًا لديها، تقييمًا وافيًا للاحتياجات ومواطن القوة يُسمَع فيه صوت الجميع.',
  },
  posterAlt: {
    en: 'Abstract steps rising through blue and gold',
    es: 'Escalones abstractos que suben entre azul y dorado',
    ar: 'درجات تجريدية صاعدة بالأزرق والذهبي',
  },
  sentences: [
    {
      en: 'Welcome. Today we take the first step toward school transformation.',
      es: 'Gracias por acompañarnos. Hoy damos el primer paso hacia la transformación escolar.',
      ar: 'أهلًا بكم. نخطو اليوم الخطوة الأولى نحو تحويل المدارس.',
    },
    {
      en: 'We begin by asking students, families, and educators what they see.',
      es: 'Empezamos por preguntar a estudiantes, familias y docentes qué ven.',
      ar: 'نبدأ بسؤال الطلاب والأسر والمعلمين عمّا يرونه.',
    },
    {
      en: 'Every school has needs, and every community has strengths.',
      es: 'Cada escuela tiene necesidades y cada comunidad tiene fortalezas.',
      ar: 'لكل مدرسة احتياجات، ولكل مجتمع مواطن قوة.',
    },
    {
      en: 'Together we look at what we heard and agree on what matters most.',
      es: 'Repasamos en conjunto lo que escuchamos y acordamos lo más importante.',
      ar: 'نراجع معًا ما سمعناه ونتفق على ما هو أهم.',
    },
    {
      en: 'Then we share the results with everyone and plan the next step.',
      es: 'Luego compartimos los resultados y planeamos el siguiente paso.',
      ar: 'ثم نشارك النتائج مع الجميع ونخطط للخطوة التالية.',
    },
  ],
  chapters: [
    {id: 'welcome', sentence: 0, title: {en: 'Welcome', es: 'Bienvenida', ar: 'الترحيب'}},
    {
      id: 'listening',
      sentence: 1,
      title: {en: 'Listening first', es: 'Primero, escuchar', ar: 'الإصغاء أولًا'},
    },
    {
      id: 'priorities',
      sentence: 3,
      title: {en: 'Agreeing on priorities', es: 'Acordar prioridades', ar: 'الاتفاق على الأولويات'},
    },
    {
      id: 'next-steps',
      sentence: 4,
      title: {en: 'Next steps', es: 'Próximos pasos', ar: 'الخطوات التالية'},
    },
  ],
  points: [
    {
      en: 'An assessment looks at assets as closely as at needs: the skills, relationships, languages, and traditions a community already has.',
      es: 'Una evaluación observa las fortalezas con tanta atención como las necesidades: los saberes, las relaciones, los idiomas y las tradiciones que la comunidad ya tiene.',
      ar: 'يُعنى التقييم بمواطن القوة بقدر عنايته بالاحتياجات: ما لدى المجتمع من مهارات وعلاقات ولغات وتقاليد.',
    },
    {
      en: 'It is inclusive when the people most affected help write the questions, gather the answers, and read the results.',
      es: 'Es inclusiva cuando las personas más afectadas ayudan a formular las preguntas, reunir las respuestas e interpretar los resultados.',
      ar: 'ويكون جامعًا عندما يسهم أكثر الناس تأثرًا في صياغة الأسئلة وجمع الإجابات وقراءة النتائج.',
    },
    {
      en: 'Results go back to everyone who took part, in a language they read, together with the decisions that follow from them.',
      es: 'Los resultados vuelven a todas las personas que participaron, en un idioma que leen, junto con las decisiones que se derivan de ellos.',
      ar: 'وتعود النتائج إلى كل من شارك، بلغة يقرؤها، ومعها القرارات المبنية عليها.',
    },
  ],
  questions: [
    {
      en: 'Whose voice is missing when your school makes plans?',
      es: '¿Qué voces faltan cuando su escuela hace planes?',
      ar: 'صوت من يغيب حين تضع مدرستكم خططها؟',
    },
    {
      en: 'Which strength of your community does the school not yet know about?',
      es: '¿Qué fortaleza de su comunidad aún no conoce la escuela?',
      ar: 'ما موطن القوة في مجتمعكم الذي لا تعرفه المدرسة بعد؟',
    },
  ],
};
