const LISTS = ['session-list', 'initiative'];
const PLAYING = [...LISTS, 'session-player', 'featured-session'];

/** Which of the fields are for which elements; the others are for all. Those named here are attributes. */
const ATTRIBUTES = {
  session: ['session-player'],
  sections: ['initiative'],
  layout: LISTS,
  show: LISTS,
  order: LISTS,
  'group-by': LISTS,
  'page-size': LISTS,
  search: LISTS,
  filters: LISTS,
  details: ['session-player'],
  'heading-level': undefined,
  'deep-link': PLAYING,
  consent: PLAYING,
  'no-storage': undefined,
};

/** What a checkbox says when it is on, where that is more than that it is. */
const VALUES = {consent: 'ask', filters: 'language topic year speaker state'};

export const isFor = (field, element) => ATTRIBUTES[field]?.includes(element) ?? true;

/** The attributes that a form's data asks for: `[name, value]`, where `true` is one without a value. */
export function attributesOf(data) {
  const element = data.get('element');
  return Object.keys(ATTRIBUTES)
    .filter((name) => isFor(name, element) && data.get(name))
    .map((name) => {
      const value = data.get(name).trim();
      return [name, value === 'on' ? (VALUES[name] ?? true) : value];
    })
    .filter(([, value]) => value);
}

/** An address in full, if it is one that a page may ask for. */
export function webAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** The rule that gives an element an accent color, and text on it the better of black and white. */
export function accentRule(element, color) {
  const onAccent = luminance(color) > 0.179 ? '#000' : '#fff';
  return `sli-${element} {\n  --sli-accent-color: ${color};\n  --sli-on-accent-color: ${onAccent};\n}\n`;
}

/** Relative luminance of `#rrggbb` (WCAG 2.2); at 0.179 black and white have the same contrast. */
function luminance(color) {
  const [red, green, blue] = color.match(/[\da-f]{2}/gi).map((digits) => {
    const part = parseInt(digits, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
