import {generateMsgId} from '@lit/localize/internal/id-generation.js';

/** The id of a message in the modules that `npm run translate` writes: the beginning of the tools' own. */
export const messageId = (...strings: string[]): string =>
  generateMsgId(strings, false).slice(0, 7);
