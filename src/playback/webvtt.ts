import type {Cue} from '../model/cue.js';

const TIMING = /^\s*([\d:.]+)\s*-->\s*([\d:.]+)\s*(.*)$/;
const TIMESTAMP = /^(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

/**
 * The cues of a WebVTT file in its order. As WebVTT §6.1 asks, what is broken is passed over; a file that
 * doesn't begin with the signature `WEBVTT` (an error page, say) has no cues.
 */
export function parseWebVtt(file: string): Cue[] {
  if (!isWebVtt(file)) return [];
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const body = text.replace(/^WEBVTT.*/, '');
  return body.split(/\n{2,}/).flatMap((block) => parseBlock(block.split('\n')));
}

/** Whether a file begins with the signature of WebVTT (§4.1). */
export const isWebVtt = (file: string): boolean => /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(file);

function parseBlock(lines: readonly string[]): Cue[] {
  const index = lines.findIndex((line) => line.includes('-->'));
  const [, from = '', to = '', settings = ''] = TIMING.exec(lines[index] ?? '') ?? [];
  const start = secondsOf(from);
  const end = secondsOf(to);
  if (start === undefined || end === undefined || end <= start) return [];
  const id = lines[index - 1] ?? '';
  return [
    {
      id,
      start,
      end,
      settings: settings.trim(),
      text: lines
        .slice(index + 1)
        .join('\n')
        .trimEnd(),
    },
  ];
}

function secondsOf(timestamp: string): number | undefined {
  const parts = TIMESTAMP.exec(timestamp);
  if (!parts) return undefined;
  const [, hours = '0', minutes, seconds, thousandths] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}
