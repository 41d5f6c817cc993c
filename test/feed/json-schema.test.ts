import {expect} from '@open-wc/testing';
import {Validator} from '@cfworker/json-schema';
import {checkFeed} from '../../src/feed/check-feed.js';
import {feedJsonSchema} from '../../src/model/feed-json-schema.js';
import {aFeed, aSession, aVersion} from '../support/builders.js';
import {aFullFeed} from '../support/full-feed.js';
import {mutationsOf} from '../support/mutations.js';

const schema = feedJsonSchema() as ConstructorParameters<typeof Validator>[0];
const validator = new Validator(schema, '7', false);

const isValid = (document: unknown) => validator.validate(document).valid;
const hasFaults = (document: unknown) =>
  checkFeed(document, 'https://publisher.example/').faults.length > 0;

const versionAs = (about: Record<string, unknown>) =>
  aFeed({sessions: [aSession({versions: [aVersion(about)]})]});

describe('The JSON Schema that is made from the format', () => {
  const good: [string, unknown][] = [
    ['a small feed', aFeed()],
    ['a feed that uses all of the format', aFullFeed()],
    ['a feed without sessions yet', aFeed({sessions: []})],
    ['a plain string as a title', aFeed({title: 'Title'})],
    ['a map as a title', aFeed({title: {en: 'Title', ar: {value: 'عنوان', dir: 'rtl'}}})],
    ['chapters in a file', versionAs({chapters: {url: 'chapters.vtt'}})],
    ['a field of a vendor', aFeed({_vendor: {x: 1}})],
  ];
  for (const [what, document] of good) {
    it(`and the check both take ${what}`, () => {
      expect(isValid(document)).to.equal(true);
      expect(hasFaults(document)).to.equal(false);
    });
  }

  const faulty: [string, unknown][] = [
    ['no version', aFeed({version: undefined})],
    ['a newer major version', aFeed({version: 'shared-learning-feed/2'})],
    ['no sessions', {version: 'shared-learning-feed/1'}],
    ['sessions that are a map', aFeed({sessions: {}})],
    ['a session without an id', aFeed({sessions: [{title: 'x'}]})],
    ['a session without a title', aFeed({sessions: [{id: 'x'}]})],
    ['an empty id', aFeed({sessions: [aSession({id: ''})]})],
    ['a number as a title', aFeed({title: 7})],
    ['an empty title', aFeed({title: ''})],
    ['a number in a map of titles', aFeed({title: {en: 7}})],
    ['an unknown direction', aFeed({title: {en: {value: 'x', dir: 'up'}}})],
    ['a string as an image', aFeed({image: 'x.jpg'})],
    ['an image without an address', aFeed({image: {width: 1}})],
    ['an image of no width', aFeed({image: {url: 'x.jpg', width: 0}})],
    ['a broken width', aFeed({image: {url: 'x.jpg', width: 1.5}})],
    ['an unknown status', aFeed({sessions: [aSession({status: 'soon'})]})],
    ['an unknown kind of version', versionAs({kind: 'dubbed'})],
    ['a negative length', versionAs({duration_in_seconds: -1})],
    ['a length in words', versionAs({duration_in_seconds: 'an hour'})],
    ['a date in words', aFeed({date_modified: 'yesterday'})],
    ['chapters that are a string', versionAs({chapters: 'chapters.vtt'})],
    ['a list item that is nothing', aFeed({languages: ['en', null]})],
  ];
  for (const [what, document] of faulty) {
    it(`and the check both object to ${what}`, () => {
      // Undefined is no value of JSON: what has it is not there.
      const written: unknown = JSON.parse(JSON.stringify(document));
      expect(isValid(written)).to.equal(false);
      expect(hasFaults(written)).to.equal(true);
    });
  }

  it('agrees with the check whichever value of a feed is of the wrong kind', () => {
    const mutations = mutationsOf(aFullFeed(), [null, 42, -1, 1.5, true]);
    for (const {path, value, document} of mutations) {
      const at = `${path} = ${JSON.stringify(value)}`;
      expect(`${at} ${isValid(document)}`).to.equal(`${at} ${!hasFaults(document)}`);
    }
    expect(mutations.length).to.be.above(400);
  });

  it('objects to nothing that the check takes', () => {
    for (const {path, value, document} of mutationsOf(aFullFeed(), ['', 'x', [], {}, 0])) {
      if (!hasFaults(document)) {
        expect(isValid(document), `${path} = ${JSON.stringify(value)}`).to.equal(true);
      }
    }
  });
});
