/** What of a session is not in the visitor's language is said in words, in the row and on the picture. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/embed/all.js';
import {aFeed, aSession, aVersion} from '../support/builders.js';
import {all, hasPart, part, until, untilPart, words} from '../support/elements.js';
import {forgetVisitor} from '../support/player.js';

const french = aVersion({language: 'fr', captions: []});
const slides = [{title: {fr: 'Diapositives'}, files: [{language: 'fr', url: 'fr.pdf'}]}];
const coming = ['en', 'es', 'ar'].map((language) =>
  aVersion({language, kind: 'dub', available_from: '2999-01-01'}),
);

const said = {
  en: {
    missing: /^This session is not recorded in English\. It plays in French\.$/,
    upcoming:
      /^This session can be watched in English from January 1, 2999 on\. Until then it plays in French\.$/,
    slides: /^Its slides and papers are in French\.$/,
  },
  es: {
    missing: /^Esta sesión no está grabada en español\. Se reproduce en francés\.$/i,
    upcoming:
      /^Esta sesión se podrá ver en español a partir del 1 de enero de 2999\. Hasta entonces se reproduce en francés\.$/i,
    slides: /^Las diapositivas y los documentos están en francés\.$/i,
  },
  ar: {
    missing: /^هذه الجلسة غير مسجّلة باللغة العربية\. تُعرض باللغة الفرنسية\.$/,
    upcoming:
      /^يمكن مشاهدة هذه الجلسة باللغة العربية ابتداءً من .+\. وحتى ذلك الحين تُعرض باللغة الفرنسية\.$/,
    slides: /^لغة الشرائح والأوراق: الفرنسية\.$/,
  },
} as const;

const rowOf = (lang: string, about: object) =>
  fixture<HTMLElement>(html`
    <sli-session-list
      lang=${lang}
      .feed=${aFeed({sessions: [aSession({title: {fr: 'Une séance'}, ...about})]})}
    ></sli-session-list>
  `);

describe('What of a session there is in the visitor’s language', () => {
  beforeEach(forgetVisitor);

  for (const [lang, {missing, upcoming, slides: inFrench}] of Object.entries(said)) {
    const own = aVersion({language: lang, kind: 'dub'});

    it(`is told of a recording in "${lang}", in row and player alike`, async () => {
      const feed = aFeed({sessions: [aSession({versions: [french]})]});
      const place = await fixture<HTMLElement>(html`
        <div>
          <sli-session-list lang=${lang} .feed=${feed}></sli-session-list>
          <sli-session-player lang=${lang} .feed=${feed}></sli-session-player>
        </div>
      `);

      expect(words(await untilPart(place, 'availability'))).to.match(missing);
      expect(words(await untilPart(place, 'notice'))).to.match(missing);
    });

    it(`is told of a recording in "${lang}" that is to come`, async () => {
      const row = await rowOf(lang, {versions: [french, ...coming]});

      expect(words(await untilPart(row, 'availability'))).to.match(upcoming);
    });

    it(`is told of slides in "${lang}"`, async () => {
      const row = await rowOf(lang, {versions: [french, own], resources: slides});

      expect(words(await untilPart(row, 'availability'))).to.match(inFrench);
    });

    it(`goes without saying when all of it is in "${lang}"`, async () => {
      const row = await rowOf(lang, {
        versions: [french, own],
        resources: [{title: {fr: 'Diapositives'}, files: [{language: lang, url: 'own.pdf'}]}],
      });
      await untilPart(row, 'watch');

      expect(hasPart(row, 'availability')).to.equal(false);
    });
  }

  it('has its slides in the next language that the visitor reads', async () => {
    const files = ['fr', 'en'].map((language) => ({language, url: `${language}.pdf`}));
    const row = await rowOf('es', {
      versions: [aVersion({language: 'es'})],
      resources: [{title: {en: 'Slides'}, files}],
    });
    (await untilPart(row, 'resources-toggle')).click();
    await until(() => hasPart(row, 'resource'), 'the slides');

    expect(part<HTMLAnchorElement>(row, 'resource').hreflang).to.equal('en');
    // WebKit begins the names of languages with capitals.
    expect(words(part(row, 'availability')).toLowerCase()).to.contain('inglés');
    expect(all(row, '[part=resource]')).to.have.lengthOf(2);
  });
});
