export default {
  id: 'shared-leadership-2',
  date: '2023-04-25',
  topics: ['shared-leadership', 'community-schools', 'family-partnership'],
  hls: true,
  title: {
    en: 'Shared Leadership & Power for School Transformation: Part II - Developing Shared Decision-Making Teams',
    es: 'Liderazgo y poder compartidos para la transformación escolar. Parte II: Formar equipos para decidir en conjunto',
    ar: 'القيادة والسلطة المشتركتان من أجل تحويل المدارس: الجزء الثاني - تكوين فرق لاتخاذ القرار المشترك',
  },
  description: {
    en: 'Buena Vista Horace Mann K–8 Community School, in the San Francisco Unified School District, makes its decisions together with students, families, educators, and community partners. See how its teams are set up and what keeps them going.',
    es: 'La escuela comunitaria Buena Vista Horace Mann K–8, del Distrito Escolar Unificado de San Francisco, toma sus decisiones junto con estudiantes, familias, docentes y organizaciones de la comunidad. Vea cómo se forman sus equipos y qué los mantiene activos.',
    ar: 'تتخذ مدرسة Buena Vista Horace Mann K–8 المجتمعية، في منطقة سان فرانسيسكو التعليمية الموحدة، قراراتها مع الطلاب والأسر والمعلمين والشركاء في المجتمع. شاهدوا كيف تتكوّن فرقها وما الذي يُبقيها فاعلة.',
  },
  posterAlt: {
    en: 'Abstract seats around a round table, in terracotta and sand',
    es: 'Asientos abstractos alrededor de una mesa redonda, en terracota y arena',
    ar: 'مقاعد تجريدية حول طاولة مستديرة بألوان الطين والرمل',
  },
  sentences: [
    {
      en: 'In this school, big decisions are made by a team.',
      es: 'En esta escuela, un equipo toma las grandes decisiones.',
      ar: 'في هذه المدرسة يتخذ القرارات الكبيرة فريق.',
    },
    {
      en: 'Students, families, educators, and partners all have a seat.',
      es: 'Estudiantes, familias, docentes y organizaciones aliadas tienen un lugar en la mesa.',
      ar: 'للطلاب والأسر والمعلمين والشركاء مقعد فيه جميعًا.',
    },
    {
      en: 'The agenda is written together and sent out in every language.',
      es: 'La agenda se escribe en conjunto y se envía en todos los idiomas.',
      ar: 'يُكتب جدول الأعمال معًا ويُرسل بجميع اللغات.',
    },
    {
      en: 'When the team disagrees, it goes back to the shared goals.',
      es: 'Cuando hay desacuerdo, el equipo vuelve a las metas comunes.',
      ar: 'وعند الاختلاف يعود الفريق إلى الأهداف المشتركة.',
    },
    {
      en: 'Afterwards, everyone can see what was decided and why.',
      es: 'Después, todos pueden ver qué se decidió y por qué.',
      ar: 'وبعد ذلك يرى الجميع ما تقرّر ولماذا.',
    },
  ],
  chapters: [
    {
      id: 'the-team',
      sentence: 0,
      title: {en: 'Who is on the team', es: 'Quiénes forman el equipo', ar: 'من في الفريق'},
    },
    {
      id: 'working-together',
      sentence: 2,
      title: {en: 'Working together', es: 'Trabajar en conjunto', ar: 'العمل معًا'},
    },
    {
      id: 'disagreement',
      sentence: 3,
      title: {en: 'When we disagree', es: 'Cuando no estamos de acuerdo', ar: 'عندما نختلف'},
    },
    {
      id: 'accountability',
      sentence: 4,
      title: {en: 'Showing what was decided', es: 'Mostrar lo decidido', ar: 'إعلان ما تقرّر'},
    },
  ],
  points: [
    {
      en: 'A seat is not enough: members need time to prepare, interpretation, and papers in their own language.',
      es: 'Un asiento no basta: quienes participan necesitan tiempo para prepararse, interpretación y documentos en su idioma.',
      ar: 'المقعد وحده لا يكفي: فالأعضاء يحتاجون إلى وقت للتحضير وترجمة فورية ووثائق بلغتهم.',
    },
    {
      en: 'Say beforehand how a decision will be made, and who makes it if the team cannot agree.',
      es: 'Conviene decir de antemano cómo se tomará una decisión y quién la toma si no hay acuerdo.',
      ar: 'أعلنوا مسبقًا كيف سيُتخذ القرار، ومن يتخذه إذا لم يتفق الفريق.',
    },
    {
      en: 'Publish decisions with their reasons; this is how those who were not in the room can trust them.',
      es: 'Publiquen las decisiones con sus razones; así pueden confiar en ellas quienes no estuvieron en la sala.',
      ar: 'انشروا القرارات مع أسبابها؛ فهكذا يثق بها من لم يكن حاضرًا.',
    },
  ],
  questions: [
    {
      en: 'Which decision at your school could be shared next?',
      es: '¿Qué decisión de su escuela podría compartirse ahora?',
      ar: 'أي قرار في مدرستكم يمكن تقاسمه في المرة القادمة؟',
    },
    {
      en: 'What would students need in order to speak as equals?',
      es: '¿Qué necesitarían los estudiantes para hablar de igual a igual?',
      ar: 'ما الذي يحتاج إليه الطلاب ليتحدثوا على قدم المساواة؟',
    },
  ],
  overview: {
    title: {en: 'School overview', es: 'Descripción de la escuela', ar: 'نبذة عن المدرسة'},
    schools: [
      {
        name: 'Buena Vista Horace Mann K–8 Community School',
        text: {
          en: 'A community school for kindergarten through eighth grade in the San Francisco Unified School District. In the session it shows how students, families, educators, and community partners take part in the school’s decisions.',
          es: 'Escuela comunitaria de kínder a octavo grado, del Distrito Escolar Unificado de San Francisco. En la sesión muestra cómo estudiantes, familias, docentes y organizaciones de la comunidad participan en las decisiones de la escuela.',
          ar: 'مدرسة مجتمعية من الروضة إلى الصف الثامن في منطقة سان فرانسيسكو التعليمية الموحدة. تعرض في الجلسة كيف يشارك الطلاب والأسر والمعلمون والشركاء في المجتمع في قرارات المدرسة.',
        },
      },
    ],
  },
};
