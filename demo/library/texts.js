import {places} from './places.js';
import {closings, programs, titles} from './phrases.js';
import {oneOf} from './random.js';
import {topics} from './topics.js';

const themes = topics.flatMap(({id, themes}) => themes.map((theme) => ({topic: id, ...theme})));

/** The topic, the title and the description of a library's nth session, in every language. */
export function textsOf(index, random) {
  const {theme, place, pattern} = combinationOf(index);
  const words = {theme: theme.name, place};
  const sentences = [theme.about, oneOf(programs, random), oneOf(closings, random)];
  return {
    topic: theme.topic,
    title: inEach((language) => capitalized(filled(pattern, words, language), language)),
    description: inEach((language) =>
      sentences.map((sentence) => filled(sentence, words, language)).join(' '),
    ),
  };
}

/** Neighbors differ in all three, and all combinations come up before one does again. */
function combinationOf(index) {
  const a = index % themes.length;
  const b = Math.floor(index / themes.length) % places.length;
  const c = Math.floor(index / themes.length / places.length);
  return {
    theme: themes[(a * 17) % themes.length],
    place: places[(a * 7 + b) % places.length],
    pattern: titles[(a * 3 + b + c) % titles.length],
  };
}

const inEach = (textIn) => ({en: textIn('en'), es: textIn('es'), ar: textIn('ar')});

const filled = (sentence, words, language) =>
  sentence[language].replace(/\{(\w+)\}/g, (_, slot) => words[slot][language]);

const capitalized = (text, language) => text[0].toLocaleUpperCase(language) + text.slice(1);
