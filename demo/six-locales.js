// Each click gives every section the language and direction of the one before it.
const sections = [...document.querySelectorAll('section')];

document.querySelector('#turn').addEventListener('click', () => {
  const places = sections.map(({lang, dir}) => ({lang, dir}));
  sections.forEach((section, at) => Object.assign(section, places.at(at - 1)));
});
