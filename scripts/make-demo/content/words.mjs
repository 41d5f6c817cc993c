export const direction = {en: 'ltr', es: 'ltr', ar: 'rtl'};

export const languageName = {en: 'English', es: 'Español', ar: 'العربية'};

export const versionKind = {en: 'original', es: 'interpretation', ar: 'interpretation'};

export const sample = {en: 'Sample recording', es: 'Grabación de muestra', ar: 'تسجيل تجريبي'};

export const resourceTitle = {
  slides: {en: 'Slide deck', es: 'Presentación', ar: 'العرض التقديمي'},
  background: {en: 'Background materials', es: 'Materiales de contexto', ar: 'مواد أساسية'},
};

export const paper = {
  inThisSession: {en: 'In this session', es: 'En esta sesión', ar: 'في هذه الجلسة'},
  keyIdeas: {en: 'Key ideas', es: 'Ideas clave', ar: 'أفكار أساسية'},
  toDiscuss: {en: 'To discuss', es: 'Para conversar', ar: 'للنقاش'},
  sample: {
    en: 'A sample paper that shows how resources appear. It is not a publication of the organizations it names.',
    es: 'Documento de muestra que enseña cómo aparecen los materiales. No es una publicación de las organizaciones que menciona.',
    ar: 'وثيقة تجريبية تبيّن كيف تظهر المواد، وليست من منشورات المنظمات المذكورة فيها.',
  },
};
