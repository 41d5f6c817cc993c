import {expect} from '@open-wc/testing';
import type {Session} from '../../src/model/feed.js';
import {
  captionsIn,
  captionsOf,
  chooseVersion,
  fileIn,
  playableVersions,
  tagOf,
} from '../../src/model/versions.js';
import {aVersion} from '../support/builders.js';
import {checkedSession} from '../support/checked.js';

describe('The version that plays', () => {
  const interpretation = (language: string) => aVersion({language, kind: 'interpretation'});
  const sign = aVersion({language: 'ase', kind: 'sign'});
  const coming = aVersion({language: 'ar', available_from: '2999-01-01'});
  const english = aVersion();
  const cases: [
    what: string,
    wanted: string[],
    versions: object[],
    found: string,
    asked: boolean,
  ][] = [
    ['is in the wanted language', ['es'], [english, interpretation('es')], 'es', true],
    ['is in the nearest to it', ['es-MX'], [english, interpretation('es')], 'es', true],
    [
      'is in the second wanted language, if need be',
      ['de', 'es'],
      [english, interpretation('es')],
      'es',
      true,
    ],
    ['is else the original', ['de'], [interpretation('es'), english], 'en', false],
    ['is else the first', ['de'], [interpretation('ar'), interpretation('es')], 'ar', false],
    ['is not in sign language unless wanted', ['de'], [sign, interpretation('es')], 'es', false],
    ['is in sign language for who wants that', ['ase'], [english, sign], 'ase', true],
    ['is in sign language when there is no other', ['en'], [sign], 'ase', false],
    ['is not one that is still to come', ['ar'], [english, coming], 'en', false],
  ];
  for (const [what, wanted, versions, found, asked] of cases) {
    it(what, () => {
      const chosen = chooseVersion(checkedSession({versions}), wanted);
      expect(chosen?.version.language).to.equal(found);
      expect(chosen?.isWanted).to.equal(asked);
    });
  }

  it('is none where there is none yet', () => {
    expect(chooseVersion(checkedSession({versions: [coming]}), ['ar'])).to.equal(undefined);
    expect(chooseVersion(checkedSession({versions: undefined}), ['ar'])).to.equal(undefined);
  });

  it('is there from the moment that the feed tells', () => {
    const session: Session = checkedSession({
      versions: [aVersion({available_from: '2024-05-09T17:00:00-07:00'})],
    });
    const moment = Date.UTC(2024, 4, 10);
    expect(playableVersions(session, moment - 1)).to.have.length(0);
    expect(playableVersions(session, moment)).to.have.length(1);
  });
});

describe('The tag of a version', () => {
  const session = checkedSession({
    versions: [
      aVersion(),
      aVersion({kind: 'sign'}),
      aVersion({language: 'ase', kind: 'sign'}),
      aVersion({language: 'es', kind: 'dub'}),
    ],
  });

  it('is its language, and tells signs from speech under the same one', () => {
    const tags = session.versions?.map((version) => tagOf(session, version));
    expect(tags).to.deep.equal(['en', 'en-x-sign', 'ase', 'es']);
  });

  it('chooses that version and no other', () => {
    for (const version of session.versions ?? []) {
      expect(chooseVersion(session, [tagOf(session, version)])?.version).to.equal(version);
    }
  });
});

describe('The captions that fit a version', () => {
  const track = (url: string, language: string, origin?: string) => ({url, language, origin});
  const session = (about: object = {}) =>
    checkedSession({
      versions: [
        aVersion({
          captions: [
            track('machine.vtt', 'es', 'machine'),
            track('human.vtt', 'es', 'human'),
            track('arabic.vtt', 'ar', 'machine'),
            track('untold.vtt', 'en'),
          ],
        }),
        aVersion({language: 'fr', captions: [track('french.vtt', 'fr'), track('not.vtt', 'en')]}),
      ],
      ...about,
    });
  const cases: [language: string, file: string | undefined][] = [
    ['es', 'human.vtt'],
    ['es-MX', 'human.vtt'],
    ['ar', 'arabic.vtt'],
    ['en', 'untold.vtt'],
    ['fr', undefined],
  ];
  for (const [language, file] of cases) {
    it(`in ${language} are ${file ?? 'none'}`, () => {
      const talk = session();
      const [version] = talk.versions ?? [];
      expect(captionsIn(talk, version!, language)?.url.split('/').at(-1)).to.equal(file);
    });
  }

  it('are those of the other versions too where all share a timeline', () => {
    const talk = session({shared_timeline: true});
    const files = captionsOf(talk, talk.versions![0]!).map(({url}) => url.split('/').at(-1));
    expect(files).to.deep.equal(['human.vtt', 'untold.vtt', 'arabic.vtt', 'french.vtt']);
  });

  it('are none where there are none', () => {
    const talk = checkedSession();
    expect(captionsIn(talk, talk.versions![0]!, 'en')).to.equal(undefined);
  });
});

describe('A resource’s file', () => {
  const resource = (...languages: (string | undefined)[]) => {
    const files = languages.map((language) => ({language, url: `${language}.pdf`}));
    const session = checkedSession({resources: [{title: 'Slides', files}]});
    return session.resources?.[0] as NonNullable<Session['resources']>[number];
  };
  const cases: [
    languages: (string | undefined)[],
    wanted: string[],
    index: number,
    asked: boolean,
  ][] = [
    [['en', 'es'], ['es-MX'], 1, true],
    [['en', 'es'], ['de', 'es'], 1, true],
    [['en', 'es'], ['de'], 0, false],
    [[undefined, 'es'], ['es'], 1, true],
    [[undefined], ['en'], 0, false],
  ];
  for (const [languages, wanted, index, asked] of cases) {
    it(`for [${wanted.join(', ')}] of [${languages.join(', ')}] is number ${index + 1}`, () => {
      const slides = resource(...languages);
      expect(fileIn(slides, wanted)).to.deep.equal({file: slides.files[index], isWanted: asked});
    });
  }
});
