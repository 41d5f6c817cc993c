/** The elements in JSX: `import type {} from 'shared-learning-widgets/jsx'`, once anywhere in a project with React 19. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {ElementTypes} from './element-types.js';

type Handlers<Events> = {
  [Name in keyof Events as `on${Name & string}`]?: (event: Events[Name]) => void;
};

type Props<Of extends ElementTypes[keyof ElementTypes]> = Omit<
  DetailedHTMLProps<HTMLAttributes<Of['element']>, Of['element']>,
  keyof Of['attributes']
> &
  Of['attributes'] &
  Of['properties'] &
  Handlers<Of['events']>;

type Elements = {[Tag in keyof ElementTypes]: Props<ElementTypes[Tag]>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
