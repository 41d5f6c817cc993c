/** The session of the demo that every player shows. */
export const SESSION = 'community-school-coordinator';

const folder = `/media/${SESSION}`;

/** Addresses of its files in the bench's server; `captions` are what Plyr takes, and `<track>` too. */
export const files = {
  en: `${folder}/en.mp4`,
  es: `${folder}/es.mp4`,
  poster: `${folder}/poster.jpg`,
  captions: ['en', 'es', 'ar'].map((language) => ({
    kind: 'captions',
    label: language,
    srclang: language,
    src: `${folder}/en.${language}.vtt`,
  })),
};
