/** The script of a page that plays streams under a policy of its own. */
import {attachHls} from '../../src/playback/hls.js';

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
  violations.push(`${violatedDirective} ${blockedURI}`);
});

export interface HlsPage {
  readonly attachHls: typeof attachHls;
  readonly violations: readonly string[];
}

Object.assign(globalThis, {attachHls, violations} satisfies HlsPage);
