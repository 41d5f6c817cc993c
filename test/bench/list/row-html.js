/** A session as HTML, with what a row of our list tells, for those that write it themselves. */
export function rowHtml(session, people) {
  const {
    id,
    title,
    url,
    starts_at,
    speakers = [],
    description,
    versions = [],
    resources = [],
  } = session;
  const watch = versions.filter(({sources}) => sources).map(watchHtml);
  const who = speakers.map((speaker) => speakerHtml(speaker, people));
  const papers = `<a href="${url}">Slides and papers (${resources.length})</a>`;
  // Without spaces between the tags, which would be nodes.
  return [
    `<li class="session" id="${id}">`,
    `<h3 class="title"><a href="${url}">${escaped(title.en)}</a></h3>`,
    `<p class="facts"><time datetime="${starts_at}">${dates.format(new Date(starts_at))}</time></p>`,
    `<ul class="speakers">${who.join('')}</ul>`,
    `<p class="description">${escaped(description.en)}</p>`,
    `<p class="languages">${watch.join('')}</p>`,
    resources.length > 0 ? `<p class="actions">${papers}</p>` : '',
    '</li>',
  ].join('');
}

/** People by their ids, as `rowHtml` takes them. */
export const byId = (people) => new Map(people.map((person) => [person.id, person]));

function watchHtml({language, sources}) {
  const phrase = watchPhrases[language] ?? `Watch in ${languages.of(language)}`;
  return `<a href="${sources[0].url}" hreflang="${language}" lang="${language}">${playIcon}<span>${phrase}</span></a>`;
}

function speakerHtml({person: id, role}, people) {
  const {name, affiliation} = people.get(id);
  const about = [role, affiliation].map((text) => (text ? `<span>${escaped(text.en)}</span>` : ''));
  return `<li>${escaped(name)}${about.join('')}</li>`;
}

const dates = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'});
const languages = new Intl.DisplayNames('en', {type: 'language'});
const watchPhrases = {en: 'Watch in English', es: 'Ver en español', ar: 'شاهد بالعربية'};
const playIcon =
  '<svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true"><path d="M8 5v14l11-7z"/></svg>';

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);
