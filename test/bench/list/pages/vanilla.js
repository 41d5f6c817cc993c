// What a webmaster writes who wants no library: fetches the feed, shows all of it, and filters, or changes the language,
// by setting innerHTML.
import {rowWriter} from '../row-html.js';

const list = document.querySelector('#list');
const response = await fetch(list.dataset.src);
const feed = await response.json();
const known = new Map(feed.people.map((person) => [person.id, person]));
const writers = new Map();
let shown = feed.sessions;

function show() {
  const {lang} = list;
  if (!writers.has(lang)) writers.set(lang, rowWriter(feed, lang));
  list.innerHTML = shown.map(writers.get(lang)).join('');
}

function has(session, words) {
  const speakers = session.speakers.map(({person}) => known.get(person).name);
  return [session.title.en, session.description.en, ...speakers]
    .join(' ')
    .toLowerCase()
    .includes(words);
}

show();
new MutationObserver(show).observe(list, {attributeFilter: ['lang']});
document.querySelector('input').addEventListener('input', ({target}) => {
  const words = target.value.trim().toLowerCase();
  shown = words ? feed.sessions.filter((session) => has(session, words)) : feed.sessions;
  show();
});
