// The links between the pages of the demo. They stand where a page has this script.
{
  const GROUPS = {
    'Demo pages': {
      'index.html': 'Element by element',
      'initiative.html': 'The whole in one tag',
      'library.html': 'A large library',
      'sidebar.html': 'In a sidebar',
      'ways/module.html': 'Ways in',
      'themes/plain.html': 'Themes',
      'builder.html': 'Build a snippet',
      'six-locales.html': 'Six languages',
      'bilingual.html': 'English · Español',
      'arabic.html': 'العربية',
    },
    'Ways in': {
      'index.html': 'All demo pages',
      'ways/module.html': 'Module',
      'ways/classic.html': 'Classic script',
      'ways/divs.html': 'Divs',
      'ways/frame.html': 'Frame',
      'ways/old.html': 'An old page',
      'ways/prerendered.html': 'Prerendered',
      'builder.html': 'WordPress, React and others',
    },
    Themes: {
      'index.html': 'All demo pages',
      'themes/plain.html': 'Plain',
      'themes/district.html': 'A school district',
      'themes/community.html': 'A community organization',
      'themes/dark.html': 'Dark',
      'themes/contrast.html': 'High contrast',
      'builder.html': 'Build a snippet',
    },
  };
  /** What the page in Arabic has in place of the English words. */
  const IN_ARABIC = {
    'Demo pages': 'صفحات العرض',
    'Element by element': 'عنصرًا عنصرًا',
    'The whole in one tag': 'المبادرة كلّها في وسم واحد',
    'A large library': 'مكتبة كبيرة',
    'In a sidebar': 'في شريط جانبي',
    'Ways in': 'طرق الإدراج',
    Themes: 'أنماط',
    'Build a snippet': 'إنشاء المقتطف',
    'Six languages': 'ست لغات',
  };
  /** Titles that are in a language of their own. */
  const LANGUAGES = {'bilingual.html': 'en', 'arabic.html': 'ar'};

  const {currentScript} = document;
  const root = new URL('.', currentScript.src);
  const path = location.href.slice(root.href.length).replace(/[?#].*$/, '') || 'index.html';
  const inPageLanguage = (words) =>
    (document.documentElement.lang === 'ar' && IN_ARABIC[words]) || words;

  const {[path.split('/')[0]]: group = 'Demo pages'} = {ways: 'Ways in', themes: 'Themes'};
  const nav = document.createElement('nav');
  nav.className = currentScript.className;
  nav.ariaLabel = inPageLanguage(group);
  for (const [page, title] of Object.entries(GROUPS[group])) {
    const link = document.createElement('a');
    link.href = new URL(page, root);
    link.textContent = inPageLanguage(title);
    if (page in LANGUAGES) {
      link.lang = LANGUAGES[page];
      link.dir = link.lang === 'ar' ? 'rtl' : 'ltr';
    }
    if (page === path) link.setAttribute('aria-current', 'page');
    nav.append(link, ' ');
  }
  currentScript.replaceWith(nav);
}
