/**
 * Sentences that fit every theme and place. No slot has a word beside it that would have to agree or to melt with what
 * comes into it: in Spanish never `de` or `a` before a theme (del, al), in Arabic no prefix.
 */

/** `{theme}` at the beginning of a title gets a capital letter. */
export const titles = [
  {
    en: '{theme}: lessons from {place}',
    es: '{theme}: lo aprendido en {place}',
    ar: '{theme}: دروس من {place}',
  },
  {
    en: 'What {place} learned about {theme}',
    es: 'Lo que {place} aprendió sobre {theme}',
    ar: 'ما تعلّمته {place} عن {theme}',
  },
  {
    en: 'A closer look at {theme} in {place}',
    es: '{theme} en {place}, de cerca',
    ar: 'نظرة عن قرب إلى {theme} في {place}',
  },
  {
    en: '{theme}, step by step: how {place} did it',
    es: '{theme}, paso a paso: la experiencia de {place}',
    ar: '{theme} خطوة بخطوة: تجربة {place}',
  },
  {
    en: 'Families and educators from {place} on {theme}',
    es: 'Familias y docentes de {place} hablan sobre {theme}',
    ar: 'أسر ومعلمون من {place} يتحدثون عن {theme}',
  },
  {
    en: '{theme}: questions and answers with {place}',
    es: '{theme}: preguntas y respuestas con {place}',
    ar: '{theme}: أسئلة وأجوبة مع {place}',
  },
  {
    en: 'Five years of change in {place}: {theme}',
    es: 'Cinco años de cambio en {place}: {theme}',
    ar: 'خمس سنوات من التغيير في {place}: {theme}',
  },
  {
    en: '{theme}: where to begin? A conversation from {place}',
    es: '{theme}: ¿por dónde empezar? Una conversación desde {place}',
    ar: '{theme}: من أين نبدأ؟ حوار من {place}',
  },
  {
    en: 'A visit to {place}: {theme}',
    es: 'Una visita a {place}: {theme}',
    ar: 'زيارة إلى {place}: {theme}',
  },
  {
    en: '{theme}: what students in {place} think',
    es: '{theme}: lo que piensan estudiantes de {place}',
    ar: '{theme}: رأي طلاب {place}',
  },
];

/** Who speaks, and of what. */
export const programs = [
  {
    en: 'A panel from {place} tells what they tried first, what failed, and what they would do again.',
    es: 'Un panel de {place} cuenta qué intentó primero, qué falló y qué volvería a hacer.',
    ar: 'يروي مشاركون من {place} ما جرّبوه أولًا وما لم ينجح وما قد يعيدون فعله.',
  },
  {
    en: 'Parents, students, and staff from {place} answer questions from the audience.',
    es: 'Familias, estudiantes y personal de {place} responden preguntas del público.',
    ar: 'يجيب أهالٍ وطلاب وموظفون من {place} عن أسئلة الحضور.',
  },
  {
    en: 'The team in {place} opens its plans, its budget, and the results of its first year.',
    es: 'El equipo de {place} muestra sus planes, su presupuesto y los resultados del primer año.',
    ar: 'يعرض فريق {place} خططه وميزانيته ونتائج عامه الأول.',
  },
  {
    en: 'We follow a school day in {place}, and stop where the change can be seen.',
    es: 'Seguimos un día de clases en {place} y nos detenemos donde se nota el cambio.',
    ar: 'نتابع يومًا دراسيًا في {place} ونتوقف حيث يظهر التغيير.',
  },
  {
    en: 'Two schools in {place} compare what worked in one of them and not in the other.',
    es: 'Dos escuelas de {place} comparan lo que funcionó en una y no en la otra.',
    ar: 'تقارن مدرستان من {place} بين ما نجح في إحداهما ولم ينجح في الأخرى.',
  },
  {
    en: 'Researchers who followed the work in {place} for three years share what surprised them.',
    es: 'Quienes investigaron el trabajo en {place} durante tres años comparten sus sorpresas.',
    ar: 'يعرض باحثون تابعوا العمل في {place} ثلاث سنوات ما فاجأهم.',
  },
  {
    en: 'Students from {place} speak about what has changed for them, and what has not.',
    es: 'Estudiantes de {place} hablan de lo que cambió en su vida escolar y de lo que no.',
    ar: 'يتحدث طلاب من {place} عمّا تغيّر في حياتهم المدرسية وعمّا لم يتغير.',
  },
  {
    en: 'Colleagues in {place} show the forms, the letters, and the calendar that they use.',
    es: 'Colegas de {place} muestran los formularios, las cartas y el calendario que utilizan.',
    ar: 'يعرض زملاء من {place} الاستمارات والرسائل والجدول الذي يستخدمونه.',
  },
];

/** What a visitor takes along. */
export const closings = [
  {
    en: 'You will leave with a checklist for your first month.',
    es: 'Quienes participen se llevarán una lista de pasos para el primer mes.',
    ar: 'وسيخرج المشاركون بقائمة خطوات للشهر الأول.',
  },
  {
    en: 'The slides and the sample letters are free to use and to translate.',
    es: 'Las diapositivas y las cartas de ejemplo se pueden usar y traducir libremente.',
    ar: 'والشرائح ونماذج الرسائل متاحة للاستخدام والترجمة مجانًا.',
  },
  {
    en: 'There is time at the end for questions in all three languages.',
    es: 'Al final hay tiempo para preguntas en los tres idiomas.',
    ar: 'وفي النهاية وقت للأسئلة باللغات الثلاث.',
  },
  {
    en: 'No preparation is needed, and newcomers are welcome.',
    es: 'No hace falta prepararse, y quien viene por primera vez es bienvenido.',
    ar: 'ولا حاجة إلى تحضير مسبق، ونرحّب بمن يحضر للمرة الأولى.',
  },
  {
    en: 'It is meant for school teams, and is of use to a parent who comes alone.',
    es: 'Está pensada para equipos escolares, y también sirve a quien llega por su cuenta.',
    ar: 'وهي موجّهة إلى فرق المدارس، ويستفيد منها كذلك من يحضر وحده من الأهالي.',
  },
  {
    en: 'A short reading list goes with it, with summaries in plain language.',
    es: 'La acompaña una breve lista de lecturas con resúmenes en lenguaje sencillo.',
    ar: 'وترافقها قائمة قراءات قصيرة مع ملخصات بلغة بسيطة.',
  },
  {
    en: 'The discussion goes on afterwards in small groups by region.',
    es: 'La conversación sigue después en grupos pequeños por región.',
    ar: 'ويستمر النقاش بعدها في مجموعات صغيرة بحسب المنطقة.',
  },
  {
    en: 'It closes with three things that any school can do this week.',
    es: 'Cierra con tres cosas que cualquier escuela puede hacer esta semana.',
    ar: 'وتُختتم بثلاثة أمور تستطيع أي مدرسة أن تفعلها هذا الأسبوع.',
  },
];
