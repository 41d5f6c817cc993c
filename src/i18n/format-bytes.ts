import {formatUnit} from './format.js';

/** A size in bytes as people read it: `24 kB`, `1.3 MB` (SI: 1 kB is 1,000 bytes). */
export function formatBytes(bytes: number, locale: string): string {
  if (bytes < 1e6)
    return formatUnit(Math.max(1, Math.round(bytes / 1e3)), 'kilobyte', 'short', locale);
  return formatUnit(bytes / 1e6, 'megabyte', 'short', locale);
}
