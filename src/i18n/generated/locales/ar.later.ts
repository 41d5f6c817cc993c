// Written by npm run translate.
import type {Words} from '../../msg.js';

export const words: Words = {
};
