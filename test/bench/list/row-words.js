/** What rows say besides what is in the feed, by language. */
export const words = {
  en: {
    newTab: '(opens in a new tab)',
    states: {
      upcoming: 'Upcoming',
      live: 'Live now',
      processing: 'The recording is being prepared',
      cancelled: 'Cancelled',
    },
    yourTime: (time) => `${time} (your time)`,
    speakers: 'Speakers',
    more: 'More',
    watchIn: (name) => `Watch in ${name}`,
    signed: 'American Sign Language',
    captionsBy: {
      human: 'captions by people',
      machine: 'machine captions',
      unknown: 'captions only',
    },
    from: (date) => `from ${date}`,
    noRecording: 'There is no recording yet.',
    notIn: (wanted, shown) => `This session is not recorded in ${wanted}. It plays in ${shown}.`,
    notInButCaptions: (wanted, shown) =>
      `This session is not recorded in ${wanted}. It plays in ${shown}, with captions in ${wanted}.`,
    papersIn: (names) => `Its slides and papers are in ${names}.`,
    register: 'Register',
    join: 'Join now',
    calendar: 'Add to calendar',
    papers: (count) => `Slides and papers (${count})`,
    share: 'Share',
    captions: (names) => `Captions: ${names}`,
    machineCaptions: (names) => `Machine captions: ${names}`,
  },
  es: {
    newTab: '(se abre en una pestaña nueva)',
    states: {
      upcoming: 'Próximamente',
      live: 'En vivo ahora',
      processing: 'La grabación está en preparación',
      cancelled: 'Cancelada',
    },
    yourTime: (time) => `${time} (su hora local)`,
    speakers: 'Ponentes',
    more: 'Más',
    watchIn: (name) => `Ver en ${name}`,
    signed: 'Lengua de señas estadounidense',
    captionsBy: {
      human: 'subtítulos hechos por personas',
      machine: 'subtítulos automáticos',
      unknown: 'solo subtítulos',
    },
    from: (date) => `a partir del ${date}`,
    noRecording: 'Todavía no hay grabación.',
    notIn: (wanted, shown) => `Esta sesión no está grabada en ${wanted}. Se reproduce en ${shown}.`,
    notInButCaptions: (wanted, shown) =>
      `Esta sesión no está grabada en ${wanted}. Se reproduce en ${shown}, con subtítulos en ${wanted}.`,
    papersIn: (names) => `Sus diapositivas y documentos están en ${names}.`,
    register: 'Inscribirse',
    join: 'Unirse ahora',
    calendar: 'Agregar al calendario',
    papers: (count) => `Diapositivas y documentos (${count})`,
    share: 'Compartir',
    captions: (names) => `Subtítulos: ${names}`,
    machineCaptions: (names) => `Subtítulos automáticos: ${names}`,
  },
};

/** "Watch in English" in each language itself. */
export const watchPhrases = {en: 'Watch in English', es: 'Ver en español', ar: 'المشاهدة بالعربية'};
