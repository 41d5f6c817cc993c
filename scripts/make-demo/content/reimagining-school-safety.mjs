export default {
  id: 'reimagining-school-safety',
  date: '2023-12-04',
  topics: ['school-climate', 'family-partnership'],
  // Cut differently per language, so that a switch has to find its place by chapter.
  seconds: {en: 20, es: 24, ar: 28},
  title: {
    en: 'Reimagining School Safety: Moving Towards Racially Just, Restorative School Cultures',
    es: 'Repensar la seguridad escolar: hacia culturas escolares restaurativas y con justicia racial',
    ar: 'إعادة تصوّر السلامة المدرسية: نحو ثقافة مدرسية تصالحية تقوم على العدالة العرقية',
  },
  description: {
    en: 'What makes a school safe? Hear what research says about school safety and restorative practices, how California has been moving toward them, and what two communities have learned: Fremont High School in Oakland, and True North Organizing Network with Two Feathers Native American Family Services in the Loleta Union Elementary School District.',
    es: '¿Qué hace segura a una escuela? Escuche lo que dicen las investigaciones sobre la seguridad escolar y las prácticas restaurativas, cómo avanza California hacia ellas y qué han aprendido dos comunidades: Fremont High School, en Oakland, y True North Organizing Network con Two Feathers Native American Family Services, en el distrito Loleta Union Elementary.',
    ar: 'ما الذي يجعل المدرسة آمنة؟ استمعوا إلى ما تقوله الأبحاث عن السلامة المدرسية والممارسات التصالحية، وكيف تتقدم كاليفورنيا نحوها، وما تعلّمه مجتمعان: مدرسة Fremont High School في أوكلاند، وشبكة True North Organizing Network مع Two Feathers Native American Family Services في منطقة Loleta Union Elementary التعليمية.',
  },
  posterAlt: {
    en: 'Abstract open circles around a warm center, in teal and coral',
    es: 'Círculos abstractos abiertos alrededor de un centro cálido, en turquesa y coral',
    ar: 'دوائر تجريدية مفتوحة حول مركز دافئ بالفيروزي والمرجاني',
  },
  sentences: [
    {
      en: 'What does it mean to feel safe at school?',
      es: '¿Qué significa sentirse seguro en la escuela?',
      ar: 'ماذا يعني أن نشعر بالأمان في المدرسة؟',
    },
    {
      en: 'Research points to relationships more than to rules.',
      es: 'Las investigaciones señalan las relaciones más que las reglas.',
      ar: 'تشير الأبحاث إلى العلاقات أكثر مما تشير إلى القواعد.',
    },
    {
      en: 'Restorative practice asks who was hurt and what they need.',
      es: 'La práctica restaurativa pregunta a quién se hizo daño y qué necesita esa persona.',
      ar: 'تسأل الممارسة التصالحية عمّن تأذّى وعمّا يحتاج إليه.',
    },
    {
      en: 'Two communities tell us how they started.',
      es: 'Dos comunidades nos cuentan cómo empezaron su camino.',
      ar: 'يروي لنا مجتمعان كيف كانت بداية الطريق لديهما.',
    },
    {
      en: 'Healing takes time, and it takes all of us.',
      es: 'Sanar toma tiempo, y nos necesita a todas y a todos.',
      ar: 'التعافي يحتاج إلى وقت، ويحتاج إلينا جميعًا.',
    },
  ],
  chapters: [
    {
      id: 'feeling-safe',
      sentence: 0,
      title: {en: 'Feeling safe', es: 'Sentirse seguro', ar: 'الشعور بالأمان'},
    },
    {
      id: 'restorative-practice',
      sentence: 2,
      title: {en: 'Restorative practice', es: 'La práctica restaurativa', ar: 'الممارسة التصالحية'},
    },
    {
      id: 'two-communities',
      sentence: 3,
      title: {en: 'Two communities', es: 'Dos comunidades', ar: 'مجتمعان'},
    },
    {
      id: 'healing',
      sentence: 4,
      title: {en: 'Healing together', es: 'Sanar en comunidad', ar: 'التعافي معًا'},
    },
  ],
  points: [
    {
      en: 'Safety is also a feeling: students learn where they are known, respected, and heard.',
      es: 'La seguridad también es un sentimiento: se aprende donde hay respeto, donde nos conocen y nos escuchan.',
      ar: 'الأمان شعور أيضًا: يتعلّم الطلاب حيث يجدون من يعرفهم ويحترمهم ويصغي إليهم.',
    },
    {
      en: 'Restorative practices repair harm and relationships instead of only naming a penalty.',
      es: 'Las prácticas restaurativas reparan el daño y las relaciones, en lugar de limitarse a fijar un castigo.',
      ar: 'تُصلح الممارسات التصالحية الضرر والعلاقات، ولا تكتفي بتحديد عقوبة.',
    },
    {
      en: 'A racially just school asks who is disciplined, how often, and why, and changes what it finds.',
      es: 'Una escuela con justicia racial pregunta a quién se disciplina, con qué frecuencia y por qué, y cambia lo que encuentra.',
      ar: 'والمدرسة العادلة عرقيًّا تسأل من يُعاقَب، وكم مرة، ولماذا، ثم تغيّر ما تجده.',
    },
  ],
  questions: [
    {
      en: 'Where in your school do students feel safest?',
      es: '¿En qué lugar de su escuela se sienten más seguros los estudiantes?',
      ar: 'أين يشعر الطلاب بأكبر قدر من الأمان في مدرستكم؟',
    },
    {
      en: 'What happens today after someone is hurt, and who is asked?',
      es: '¿Qué pasa hoy después de que alguien sufre un daño, y a quién se pregunta?',
      ar: 'ماذا يحدث اليوم بعد أن يتأذّى أحد، ومن الذي يُسأل؟',
    },
  ],
  overview: {
    title: {
      en: 'Overview of the schools and communities',
      es: 'Descripción de las escuelas y comunidades',
      ar: 'نبذة عن المدارس والمجتمعات',
    },
    schools: [
      {
        name: 'Fremont High School',
        text: {
          en: 'A high school in the Oakland Unified School District. In the session it stands for a city school that moves toward restorative practices.',
          es: 'Escuela preparatoria del Distrito Escolar Unificado de Oakland. En la sesión es el ejemplo de una escuela urbana que avanza hacia las prácticas restaurativas.',
          ar: 'مدرسة ثانوية في منطقة أوكلاند التعليمية الموحدة. تمثّل في الجلسة مدرسة في مدينة تتجه نحو الممارسات التصالحية.',
        },
      },
      {
        name: 'True North Organizing Network · Two Feathers Native American Family Services',
        text: {
          en: 'Two organizations that work together at the Loleta Union Elementary School District. In the session they tell how a community and a school district reach for a restorative culture.',
          es: 'Dos organizaciones que trabajan juntas en el distrito Loleta Union Elementary. En la sesión cuentan cómo una comunidad y un distrito escolar buscan una cultura restaurativa.',
          ar: 'منظمتان تعملان معًا في منطقة Loleta Union Elementary التعليمية. تحكيان في الجلسة كيف يسعى مجتمع ومنطقة تعليمية إلى ثقافة تصالحية.',
        },
      },
    ],
  },
};
