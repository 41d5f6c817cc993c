/** Everything that the script tag brings. */
import {define} from '../elements/define.js';
import {tags} from './tags.js';
import {watchDivs} from './watch-divs.js';

for (const [tag, element] of Object.entries(tags)) define(tag, element);
watchDivs();
