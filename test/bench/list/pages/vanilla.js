// What a webmaster writes who wants no library: fetches the feed, shows all of it, and filters by setting innerHTML.
import {byId, rowHtml} from '../row-html.js';

const list = document.querySelector('#list');
const response = await fetch(list.dataset.src);
const {sessions, people} = await response.json();
const known = byId(people);

function show(found) {
  list.innerHTML = found.map((session) => rowHtml(session, known)).join('');
}

function has(session, words) {
  const speakers = session.speakers.map(({person}) => known.get(person).name);
  return [session.title.en, session.description.en, ...speakers]
    .join(' ')
    .toLowerCase()
    .includes(words);
}

show(sessions);
document.querySelector('input').addEventListener('input', ({target}) => {
  const words = target.value.trim().toLowerCase();
  show(words ? sessions.filter((session) => has(session, words)) : sessions);
});
