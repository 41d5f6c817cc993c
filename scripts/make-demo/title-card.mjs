import {direction, languageName, sample} from './content/words.mjs';

const edge = 40;
const size = {width: 640, height: 360};
// At the same number of points the Arabic face is drawn much smaller than the Latin one.
const fonts = {
  ltr: {face: 'Noto Sans', title: 38, label: 21},
  rtl: {face: 'Noto Sans Arabic', title: 54, label: 32},
};

/**
 * The card as ASS subtitles: language, seconds and a moving bar at the top, the title in the middle.
 * The lowest third is left to captions and controls.
 */
export function titleCard(session, language, seconds) {
  const rtl = direction[language] === 'rtl';
  const corner = rtl ? `\\an9\\pos(${size.width - edge},` : `\\an7\\pos(${edge},`;
  const other = rtl ? `\\an7\\pos(${edge},` : `\\an9\\pos(${size.width - edge},`;
  const end = clock(seconds);
  const bar = size.width - 2 * edge;
  const all = [
    `Label,{${corner}${rtl ? 22 : 28})\\b1}${languageName[language]}{\\b0\\alpha&H50&}  ·  ${sample[language]}`,
    `Shape,{\\an7\\pos(${edge},68)\\alpha&HB0&\\p1}${box(bar, 4)}`,
    `Shape,{\\an7\\pos(${edge},68)\\fscx0\\t(0,${seconds * 1000},\\fscx100)\\p1}${box(bar, 4)}`,
    `Shape,{\\an5\\move(${edge},70,${size.width - edge},70)\\p1}${disc(8)}`,
    `Title,{${corner}${rtl ? 96 : 104})}${session.title[language]}`,
  ].map((event) => dialogue('0:00:00.00', end, event));
  const counter = [...Array(Math.ceil(seconds)).keys()].map((second) =>
    dialogue(clock(second), clock(second + 1), `Count,{${other}26)}${clock(second).slice(3, 7)}`),
  );
  return [header(rtl), ...all, ...counter, ''].join('\n');
}

function header(rtl) {
  // Encoding -1 lets libass find each paragraph's direction; any other value means left-to-right.
  const style = (name, face, points, bold) =>
    `Style: ${name},${face},${points},&H00FFFFFF,&H00FFFFFF,&H00000000,&H00000000,${bold},0,0,0,` +
    `100,100,0,0,1,0,0,7,${edge},${edge},${edge},-1`;
  const {face, title, label} = rtl ? fonts.rtl : fonts.ltr;
  return `[Script Info]
ScriptType: v4.00+
PlayResX: ${size.width}
PlayResY: ${size.height}
WrapStyle: 0

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, \
Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
${style('Title', face, title, -1)}
${style('Label', face, label, 0)}
${style('Count', fonts.ltr.face, 24, -1)}
${style('Shape', fonts.ltr.face, 20, 0)}

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text`;
}

function dialogue(start, end, event) {
  const [, style, text] = /^(\w+),(.*)$/s.exec(event);
  return `Dialogue: 0,${start},${end},${style},,0,0,0,,${text}`;
}

const box = (width, height) => `m 0 0 l ${width} 0 l ${width} ${height} l 0 ${height}`;

/** A circle of four Bézier curves; 0.55 is the usual factor of their handles. */
function disc(r) {
  const [near, far] = [r - 0.55 * r, r + 0.55 * r].map((number) => number.toFixed(1));
  const d = 2 * r;
  return (
    `m ${r} 0 b ${far} 0 ${d} ${near} ${d} ${r} b ${d} ${far} ${far} ${d} ${r} ${d} ` +
    `b ${near} ${d} 0 ${far} 0 ${r} b 0 ${near} ${near} 0 ${r} 0`
  );
}

function clock(seconds) {
  const rest = (seconds % 60).toFixed(2).padStart(5, '0');
  return `0:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${rest}`;
}
