import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const packages = {
  ffmpeg: 'ffmpeg',
  ffprobe: 'ffmpeg',
  'espeak-ng': 'espeak-ng',
  chromium: 'chromium',
};

export function run(program, args, options = {}) {
  try {
    return execFileSync(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 28,
      ...options,
    });
  } catch (error) {
    if (error.code === 'ENOENT') {
      throw new Error(
        `${program} is not installed. Install the package ${packages[program]} ` +
          '(Debian, Ubuntu: apt install ffmpeg espeak-ng chromium fonts-noto-core).',
        {cause: error},
      );
    }
    const said = String(error.stderr ?? '')
      .trim()
      .split('\n')
      .slice(-6)
      .join('\n');
    throw new Error(`${program} failed:\n${said}`, {cause: error});
  }
}

export function needTools() {
  run('ffmpeg', ['-version']);
  run('ffprobe', ['-version']);
  run('espeak-ng', ['--version']);
  run('chromium', ['--version']);
}

export function withTempFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'make-demo-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Encoders write their version and the time of day unless told not to. */
export const bitExact = [
  ...['-map_metadata', '-1', '-fflags', '+bitexact'],
  ...['-flags:v', '+bitexact', '-flags:a', '+bitexact'],
];

export function ffmpeg(args, options) {
  return run('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args], options);
}

export function durationOf(file) {
  const entries = ['-show_entries', 'format=duration', '-of', 'csv=p=0'];
  return Number(run('ffprobe', ['-v', 'error', ...entries, file]));
}
