import {expect} from '@open-wc/testing';
import {availabilityOf} from '../../src/model/availability.js';
import {aVersion} from '../support/builders.js';
import {checkedSession} from '../support/checked.js';

const captions = (language: string) => ({language, url: `${language}.vtt`});
const slides = (...languages: string[]) => ({
  title: {en: 'Slides'},
  files: languages.map((language) => ({language, url: `${language}.pdf`})),
});
const english = aVersion({captions: [captions('en'), captions('es')]});
const spanish = aVersion({language: 'es', kind: 'interpretation', captions: []});
const coming = aVersion({language: 'ar', kind: 'dub', available_from: '2999-01-01'});

describe('What there is of a session in a language', () => {
  const cases: [
    what: string,
    session: Record<string, unknown>,
    wanted: [string, ...string[]],
    found: [
      version: string | undefined,
      isRecorded: boolean,
      captions?: string | undefined,
      upcoming?: string,
    ],
  ][] = [
    ['a recording', {versions: [english, spanish]}, ['es-MX'], ['es', true]],
    ['captions with the original', {versions: [english]}, ['es'], ['en', false, 'es']],
    ['the original alone', {versions: [spanish, english]}, ['ar'], ['en', false]],
    [
      'captions of another version with the same timeline',
      {
        versions: [english, aVersion({language: 'es', captions: [captions('ar')]})],
        shared_timeline: true,
      },
      ['ar'],
      ['en', false, 'ar'],
    ],
    [
      'a recording that is to come',
      {versions: [english, coming]},
      ['ar'],
      ['en', false, undefined, 'ar'],
    ],
    ['nothing to play yet', {versions: [coming]}, ['ar'], [undefined, false, undefined, 'ar']],
    [
      'a recording, whatever its script',
      {versions: [aVersion({language: 'zh-Hans'})]},
      ['zh-TW'],
      ['zh-Hans', true],
    ],
  ];
  for (const [what, session, wanted, found] of cases) {
    it(`is ${what}`, () => {
      const {version, isRecorded, ...others} = availabilityOf(checkedSession(session), wanted);

      expect([
        version?.language,
        isRecorded,
        ...(found.length > 2 ? [others.captions?.language] : []),
        ...(found.length > 3 ? [others.upcoming?.language] : []),
      ]).to.deep.equal(found);
    });
  }

  const papers: [
    what: string,
    resources: object[],
    wanted: [string, ...string[]],
    instead: string[],
  ][] = [
    ['its own slides', [slides('en', 'es')], ['es'], []],
    ['some of them', [slides('en'), slides('es')], ['es'], []],
    ['those in the next of the reader’s languages', [slides('fr', 'en')], ['es', 'en'], ['en']],
    ['those that there are', [slides('fr'), slides('en'), slides('fr')], ['es'], ['fr', 'en']],
    ['none at all', [], ['es'], []],
  ];
  for (const [what, resources, wanted, instead] of papers) {
    it(`is ${what}, of slides`, () => {
      const session = checkedSession({versions: [english], resources});

      expect(availabilityOf(session, wanted).resourceLanguages).to.deep.equal(instead);
    });
  }
});
