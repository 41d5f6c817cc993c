export const languages = ['en', 'es', 'ar'];

export const initiative = {
  title: {
    en: 'Shared Learning Initiative',
    es: 'Iniciativa de Aprendizaje Compartido',
    ar: 'مبادرة التعلّم المشترك',
  },
  about: {
    en: [
      'Communities across California are working toward schools that are fairer and racially just. The Shared Learning Initiative, a joint effort of the Learning Policy Institute and the California Partnership for the Future of Learning, stands beside them and the school and district leaders they work with. Participants visit schools, meet in virtual sessions, and receive resources; they see good practice up close and learn from students, families, educators, and community partners. At the center is what research knows about the academic success and well-being of students who are underserved: English learners, students from low-income families, and Black, Indigenous, and other students of color.',
      'Those who take part come to understand what it takes to change schools for good, across a whole system, and carry that understanding into their own communities. That is why sessions and resources are offered in English, Spanish, and Arabic. Local educators, school and district leaders, and state policymakers learn alongside families and students, so that everyone comes to the table as an informed partner when decisions are made.',
    ],
    es: [
      'Comunidades de toda California trabajan por escuelas más equitativas y con justicia racial. La Iniciativa de Aprendizaje Compartido, un esfuerzo conjunto de Learning Policy Institute y California Partnership for the Future of Learning, las acompaña, junto con quienes dirigen las escuelas y los distritos. Los participantes visitan escuelas, se reúnen en sesiones virtuales y reciben materiales; conocen de cerca buenas prácticas y aprenden de estudiantes, familias, docentes y organizaciones de la comunidad. En el centro está lo que la investigación sabe sobre el éxito académico y el bienestar de los estudiantes menos atendidos: quienes aprenden inglés, quienes vienen de familias de bajos ingresos y los estudiantes negros, indígenas y otros estudiantes de color.',
      'Quienes participan llegan a comprender qué hace falta para que las escuelas cambien de manera duradera y en todo el sistema, y llevan ese conocimiento a sus propias comunidades. Por eso las sesiones y los materiales se ofrecen en inglés, español y árabe. También participan docentes, responsables de escuelas y distritos, y autoridades estatales, para que todas las personas lleguen bien informadas a la mesa donde se toman las decisiones.',
    ],
    ar: [
      'تعمل مجتمعات في أنحاء كاليفورنيا من أجل مدارس أكثر إنصافًا وعدالةً عرقية. وتقف إلى جانبها، ومعها قادة المدارس والمناطق التعليمية، مبادرة التعلّم المشترك، وهي جهد مشترك بين Learning Policy Institute وCalifornia Partnership for the Future of Learning. يزور المشاركون المدارس، ويلتقون في جلسات افتراضية، ويحصلون على مواد مفيدة؛ فيرون الممارسات الجيدة عن قرب، ويتعلّمون من الطلاب والأسر والمعلمين والشركاء في المجتمع. وفي صميم ذلك ما توصّلت إليه الأبحاث عن النجاح الدراسي والعافية لدى الطلاب الذين لا ينالون ما يكفي من الرعاية: متعلّمي اللغة الإنجليزية، والطلاب من الأسر محدودة الدخل، والطلاب السود والطلاب من الشعوب الأصلية وسائر الطلاب الملوّنين.',
      'يدرك المشاركون ما يتطلبه التغيير الدائم للمدارس على مستوى المنظومة كلها، وينقلون هذا الفهم إلى مجتمعاتهم. ولذلك تُقدَّم الجلسات والمواد بالإنجليزية والإسبانية والعربية. ويشارك كذلك معلمون محليون وقادة مدارس ومناطق تعليمية وصانعو سياسات في الولاية، كي يكون الجميع شركاء مطّلعين عند اتخاذ القرارات.',
    ],
  },
  bannerAlt: {
    en: 'Group of seated women in a serious discussion',
    es: 'Grupo de mujeres sentadas en una conversación seria',
    ar: 'مجموعة من النساء الجالسات في نقاش جادّ',
  },
  homePage: 'https://learningpolicyinstitute.org/project/shared-learning-initiative',
  modified: '2026-11-20T08:00:00Z',
  timeZone: 'America/Los_Angeles',
  featuredSession: 'developing-educators',
};

export const topics = [
  {
    id: 'community-schools',
    title: {en: 'Community schools', es: 'Escuelas comunitarias', ar: 'المدارس المجتمعية'},
  },
  {
    id: 'shared-leadership',
    title: {en: 'Shared leadership', es: 'Liderazgo compartido', ar: 'القيادة المشتركة'},
  },
  {
    id: 'family-partnership',
    title: {en: 'Families and community', es: 'Familias y comunidad', ar: 'الأسرة والمجتمع'},
  },
  {
    id: 'school-climate',
    title: {
      en: 'School climate and safety',
      es: 'Clima y seguridad escolar',
      ar: 'المناخ المدرسي والسلامة',
    },
  },
  {
    id: 'educators',
    title: {en: 'Educators', es: 'Personal educativo', ar: 'الكوادر التعليمية'},
  },
];

export const links = [
  {
    text: {
      en: 'More resources for the sessions, such as slide decks, background information, and school overviews, are on the website of the California Partnership for the Future of Learning.',
      es: 'En el sitio web de California Partnership for the Future of Learning hay más materiales de las sesiones: presentaciones, información de contexto y descripciones de las escuelas.',
      ar: 'تجدون مزيدًا من مواد الجلسات، من عروض تقديمية ومعلومات أساسية ونبذات عن المدارس، في موقع California Partnership for the Future of Learning.',
    },
    label: {en: 'Learn more', es: 'Más información', ar: 'اعرفوا المزيد'},
    url: 'https://futureoflearningca.org/shared-learning/',
  },
];
