/** What an element shows first, while its feed is on its way. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/embed/all.js';
import type {SliSessionList} from '../../src/elements/session-list.js';
import {aFeed, aSession} from '../support/builders.js';
import {hasPart, part, until, untilPart, words} from '../support/elements.js';
import {json, scenario} from '../support/scenario.js';

const isBusy = (list: SliSessionList) => list.renderRoot.querySelector('[aria-busy]') !== null;

describe('The first picture', () => {
  it('is the feed when that is at hand', async () => {
    const url = await scenario([json(aFeed({sessions: [aSession({title: 'At hand'})]}))]);
    const before = await fixture<SliSessionList>(
      html`<sli-session-list src=${url}></sli-session-list>`,
    );
    await untilPart(before, 'title');

    const list = document.createElement('sli-session-list');
    list.src = url;
    before.after(list);
    const drawn: Node[] = [];
    const observer = new MutationObserver((records) => {
      drawn.push(...records.flatMap(({addedNodes}) => [...addedNodes]));
    });
    observer.observe(list.renderRoot, {childList: true, subtree: true});
    await list.updateComplete;

    expect(words(part(list, 'title'))).to.equal('At hand');
    expect(drawn).not.to.deep.equal([]);
    expect(drawn.filter((node) => node instanceof Element && node.ariaBusy)).to.deep.equal([]);
    observer.disconnect();
  });

  it('is its place when the feed takes longer', async () => {
    const url = await scenario([{delay: 'never'}]);
    const list = await fixture<SliSessionList>(
      html`<sli-session-list src=${url}></sli-session-list>`,
    );

    await until(() => isBusy(list), 'the place of the list');
    expect(hasPart(list, 'title')).to.equal(false);
  });

  it('is at once what the page put into the element, while the feed is on its way', async () => {
    const url = await scenario([{delay: 'never'}]);
    const list = document.createElement('sli-session-list');
    list.src = url;
    list.append('The sessions of 2024');
    document.body.append(list);
    // Nothing but promises that are kept already may lie in between.
    await Promise.resolve();
    await Promise.resolve();

    expect(list.renderRoot.querySelector<HTMLSlotElement>('slot:not([name])')).not.to.equal(null);
    list.remove();
  });
});
