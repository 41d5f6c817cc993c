/**
 * The main flows, as a visitor with a screen reader and a keyboard goes through them. Each is told in the words of
 * ACCESSIBILITY.md: `title`, what is in the page, and what the visitor does.
 */
const DEMO = '/demo/feed.json';
const SAID_ONCE = 1;

/** What a visitor of each language looks for, and what nobody finds. */
const WORDS = {
  en: {some: 'leadership', none: 'xyzzy'},
  es: {some: 'liderazgo', none: 'xyzzy'},
  ar: {some: 'القيادة', none: 'xyzzy'},
};
/** The language that a visitor goes over to, in a session or for all. */
const OTHER = {en: 'es', es: 'en', ar: 'es'};

export const flows = [
  {
    title: 'Find a session',
    page: () => `<sli-session-list src="${DEMO}" search filters></sli-session-list>`,
    ready: 'filters',
    async walk({tabTo, press, type, read, lang}) {
      await read('The first session of the list, read from its beginning', 'session');
      await tabTo('search');
      await type(WORDS[lang].some, SAID_ONCE);
      await press('Escape', 'clears the search', SAID_ONCE);
      await type(WORDS[lang].none, SAID_ONCE);
      await tabTo('clear');
      await press('Enter', 'clears the search', SAID_ONCE);
      await tabTo('filters');
      await press('Enter', 'opens the filters');
      await tabTo('option input');
      await press('Space', 'chooses the first', SAID_ONCE);
      await tabTo('chip');
      await press('Enter', 'takes the filter back', SAID_ONCE);
      await press('Enter', 'closes the filters');
    },
  },
  {
    title: 'See more sessions',
    page: () => `<sli-session-list src="${DEMO}" page-size="2"></sli-session-list>`,
    ready: 'more',
    async walk({tabTo, press}) {
      await tabTo('more');
      await press('Enter', 'asks for more', SAID_ONCE);
      await press('Enter', 'asks for the last ones', SAID_ONCE);
    },
  },
  {
    title: 'Open a session, and close it',
    page: () => `<sli-session-list src="${DEMO}" page-size="1"></sli-session-list>`,
    ready: 'watch',
    async walk({tabTo, press, until, everyStop}) {
      await tabTo('watch');
      await press('Enter', 'opens the session', 0, 'toggle');
      await until('speed');
      await press('Space', 'pauses');
      await everyStop('Every stop until the player is left', 'close');
      await press('Enter', 'closes the player');
    },
  },
  {
    title: 'Play, with captions',
    page: () => `<sli-session-player src="${DEMO}"></sli-session-player>`,
    ready: 'play',
    async walk({tabTo, press, until}) {
      await tabTo('play');
      await press('Enter', 'plays', 0, 'toggle');
      await until('captions');
      await press('Space', 'pauses');
      await press('0', 'goes to the beginning');
      await tabTo('seek', 'Shift+Tab');
      await press('PageUp', 'goes on by a tenth');
      await press('Home', 'goes back to the beginning');
      await tabTo('captions');
      await press('Enter', 'opens the menu');
      await press('ArrowDown', 'goes on in it');
      await press('Enter', 'chooses');
      await press('Escape', 'closes the menu');
      await press('?', 'opens the help');
      await press('Escape', 'closes it');
    },
  },
  {
    title: 'Change the language of a session',
    page: () => `<sli-session-player src="${DEMO}"></sli-session-player>`,
    ready: 'play',
    async walk({tabTo, press, until, lang}) {
      await tabTo('play');
      await press('Enter', 'plays', 0, 'toggle');
      await until('captions');
      await tabTo(`language:${OTHER[lang]}`);
      await press('Enter', 'switches', 2);
      await tabTo('refuse', 'Shift+Tab');
      await press('Enter', 'refuses the offer');
    },
  },
  {
    title: 'Read the transcript, the chapters, the slides and papers',
    page: () => `<sli-session-player src="${DEMO}"></sli-session-player>`,
    ready: 'tab',
    async walk({tabTo, press, type, until, lang}) {
      await tabTo('tab');
      await press('Enter', 'opens the transcript');
      await until('cue');
      await tabTo('transcript-search');
      await type({en: 'teachers', es: 'docentes', ar: 'معلم'}[lang], SAID_ONCE);
      await press('Enter', 'goes to the next match', SAID_ONCE);
      await tabTo('cue');
      await press('ArrowDown', 'goes to the next line');
      await tabTo('tab', 'Shift+Tab');
      await press('Enter', 'opens the slides and papers');
      await until('resource');
      await tabTo('resource');
      await tabTo('tab', 'Shift+Tab');
      await tabTo('tab', 'Shift+Tab');
      await press('Enter', 'opens the chapters');
      await until('chapter');
      await tabTo('chapter');
      await press('Enter', 'plays from there');
    },
  },
  {
    title: 'Be offered one’s own language',
    browser: (lang) => OTHER[lang],
    page: () => `<sli-session-list src="${DEMO}" page-size="1"></sli-session-list>`,
    ready: 'accept',
    async walk({tabTo, press, tab}) {
      await tabTo('accept');
      await press('Enter', 'takes the offer', SAID_ONCE);
      await tab();
    },
  },
  {
    title: 'Change the language of everything',
    page: () => `<sli-initiative src="${DEMO}"></sli-initiative>`,
    ready: 'session',
    async walk({tabTo, press, tab, headings, lang}) {
      await headings('The headings, by which visitors find their way');
      await tabTo(`language:${OTHER[lang]}`);
      await press('Enter', 'switches everything', SAID_ONCE);
      await tab();
    },
  },
  {
    title: 'When the sessions can’t be had',
    page: () => '<sli-session-list src="/failing/2/feed.json" page-size="1"></sli-session-list>',
    ready: 'retry',
    async walk({tabTo, press, hear, until, tab}) {
      await hear('The page is there, the sessions are not', SAID_ONCE);
      await tabTo('retry');
      await press('Enter', 'tries again, in vain', SAID_ONCE);
      await press('Enter', 'tries once more');
      await until('session');
      await tab();
    },
  },
  {
    title: 'When a video can’t be played',
    page: () => '<sli-session-player src="/broken/feed.json"></sli-session-player>',
    ready: 'play',
    async walk({tabTo, press}) {
      await tabTo('play');
      await press('Enter', 'plays', SAID_ONCE, 'error');
      await tabTo('retry', 'Shift+Tab');
      await press('Enter', 'tries again, in vain', SAID_ONCE, 'error');
    },
  },
  {
    title: 'Keep the date of a session to come, and pass it on',
    page: () => '<sli-session-list src="/upcoming/feed.json"></sli-session-list>',
    ready: 'calendar',
    async walk({tabTo, press}) {
      await tabTo('register');
      await tabTo('calendar');
      await press('Enter', 'saves the date; the browser tells of the file');
      await tabTo('share');
      await press('Enter', 'passes it on', SAID_ONCE);
      await press('Enter', 'passes it on again', SAID_ONCE);
    },
  },
];
