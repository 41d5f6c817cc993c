// Writes src/i18n/generated/formats/: how dates, units, lists and names of languages are written in those of our locales
// of which some browsers' Intl knows nothing. From the Intl of the Node that runs this, so by hand, when locales change.
import {writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

/** Of each locale, one that every browser knows and that writes its decimals and thousands in the same way. */
const LOCALES = {hy: 'pl', pa: 'en-IN'};

/** Languages of the sessions that we know of or that California's families speak at home, of those Intl has names of. */
const LANGUAGES =
  `am ar bn de el en es fa fil fr gu he hi hmn ht hu hy id it ja ka km kn ko ku lo ml mr my ne nl pa pl
  ps pt ro ru sm so sq sr sv sw ta te th ti tl to tr uk ur uz vi yo yue zh`.split(/\s+/);

const ZONES = 'Los_Angeles Denver Phoenix Chicago New_York Anchorage'.split(' ');

const DAY = {weekday: 'long', year: 'numeric', month: 'long', day: 'numeric'};
const CLOCK = {hour: 'numeric', minute: '2-digit'};

for (const [locale, numbers] of Object.entries(LOCALES)) {
  const formats = {
    numbers,
    months: Array.from({length: 12}, (_, month) => partOf('month', {month: month + 1})),
    // 7 January 2024 was a Sunday.
    weekdays: Array.from({length: 7}, (_, day) => partOf('weekday', {month: 1, day: 7 + day})),
    halves: [1, 13].map((hour) => partOf('dayPeriod', {hour, options: {...CLOCK, hour12: true}})),
    date: pattern({dateStyle: 'long'}),
    moment: pattern({dateStyle: 'long', timeStyle: 'short'}),
    day: pattern(DAY),
    dayAndClock: pattern({...DAY, ...CLOCK}),
    clock: pattern(CLOCK),
    and: listPatterns('conjunction'),
    units: listPatterns('unit'),
    unit: Object.fromEntries([
      ...['hour', 'minute', 'second'].map((unit) => [unit, unitPatterns(unit, 'long')]),
      ...['kilobyte', 'megabyte'].map((unit) => [unit, unitPatterns(unit, 'short')]),
    ]),
    zones: Object.fromEntries(ZONES.map((zone) => [`America/${zone}`, zoneName(zone)])),
    languages: languageNames(),
  };
  const path = `src/i18n/generated/formats/${locale}.formats.ts`;
  const text = `// Written by scripts/write-formats.mjs.
    import type {Formats} from '../../own-formats.js';
    export const formats: Formats = ${JSON.stringify(formats)};`;
  writeFileSync(path, await format(text, {...(await resolveConfig(path)), parser: 'typescript'}));

  function parts(options, {month = 5, day = 9, hour = 9, minute = 5} = {}) {
    const moment = Date.UTC(2024, month - 1, day, hour, minute);
    const all = {timeZone: 'UTC', calendar: 'gregory', ...options};
    return new Intl.DateTimeFormat(locale, all).formatToParts(moment);
  }

  function partOf(wanted, {options = {...DAY}, ...moment}) {
    return parts(options, moment).find(({type}) => type === wanted)?.value ?? '';
  }

  /** With `{name}` for each part, whose name is doubled where it has always two digits: `{dayday} {month}`. */
  function pattern(options) {
    return parts(options)
      .map(({type, value}) => {
        if (type === 'literal') return value;
        return `{${type}${/^0/.test(value) && type !== 'minute' ? type : ''}}`;
      })
      .join('');
  }

  function listPatterns(type) {
    const list = new Intl.ListFormat(locale, {type});
    const between = (items, at) =>
      list.formatToParts(items).filter((part) => part.type === 'literal')[at].value;
    const four = ['A', 'B', 'C', 'D'];
    return [between(['A', 'B'], 0), between(four, 1), between(four, 2)];
  }

  function unitPatterns(unit, unitDisplay) {
    const units = new Intl.NumberFormat(locale, {style: 'unit', unit, unitDisplay});
    const {pluralCategories} = new Intl.PluralRules(locale).resolvedOptions();
    // Both have one (0 and 1), and other.
    if (pluralCategories.join() !== 'one,other') throw new Error(`${locale}: ${pluralCategories}`);
    return [1, 5].map((count) => units.format(count).replace(String(count), '{count}'));
  }

  function zoneName(zone) {
    const options = {timeZone: `America/${zone}`, timeZoneName: 'longGeneric'};
    return parts(options).find(({type}) => type === 'timeZoneName').value;
  }

  function languageNames() {
    const names = new Intl.DisplayNames([locale], {type: 'language', languageDisplay: 'standard'});
    return Object.fromEntries(
      LANGUAGES.map((tag) => [tag, names.of(tag)]).filter(([tag, name]) => name !== tag),
    );
  }
}
