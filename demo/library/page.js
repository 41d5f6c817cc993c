import {makeLibrary} from './generate.js';

const list = document.querySelector('#library');

// Made here, so that some sessions are to come, and one is live, whenever the page is looked at.
const {sessions: recordings} = await (await fetch('feed.json')).json();
list.feed = makeLibrary({sessions: 500, recordings, now: Date.now()});

const options = document.querySelector('.options');
options.addEventListener('change', ({target: {name, value}}) => list.setAttribute(name, value));
// A browser keeps what was chosen before the page was loaded again.
for (const {name, value} of options.elements) list.setAttribute(name, value);
