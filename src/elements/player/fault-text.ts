import {msg} from '@lit/localize';
import type {SourceFault} from '../../playback/engine.js';

/** What a visitor is told of a fault. */
export function faultText(fault: SourceFault): string {
  switch (fault) {
    case 'network':
      return msg('The connection was lost.');
    case 'time-out':
      return msg('Nothing more arrives: the connection may be too slow.');
    case 'damaged':
      return msg('The video is damaged from here on.');
    case 'no-answer':
      return msg('The video site does not answer. It may be blocked here.');
    case 'refused':
      return msg('The video site no longer has it, or does not allow it on this page.');
    case 'unsupported':
      return msg('It may have been moved, or be of a kind that this browser can’t play.');
  }
}
