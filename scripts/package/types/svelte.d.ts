/** The elements in Svelte: `import type {} from 'shared-learning-widgets/svelte'`, once anywhere in a project. */
import type {HTMLAttributes} from 'svelte/elements';
import type {ElementTypes} from './element-types.js';

type Handlers<Events> = {
  [Name in keyof Events as `on${'' | ':'}${Name & string}`]?: (event: Events[Name]) => void;
};

type Props<Of extends ElementTypes[keyof ElementTypes]> = Omit<
  HTMLAttributes<Of['element']>,
  keyof Of['attributes']
> &
  Of['attributes'] &
  Of['properties'] &
  Handlers<Of['events']>;

type Elements = {[Tag in keyof ElementTypes]: Props<ElementTypes[Tag]>};

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends Elements {}
}
