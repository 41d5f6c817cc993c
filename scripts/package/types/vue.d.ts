/** The elements in Vue's templates: `import type {} from 'shared-learning-widgets/vue'`, once anywhere in a project. */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {ElementTypes} from './element-types.js';

type Camel<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name & string;

type Handlers<Events> = {
  [Name in keyof Events as `on${Capitalize<Camel<Name>>}`]?: (event: Events[Name]) => void;
};

type Component<Of extends ElementTypes[keyof ElementTypes]> = new () => {
  $props: PublicProps &
    Omit<HTMLAttributes, keyof Of['attributes']> &
    Of['attributes'] &
    Of['properties'] &
    Handlers<Of['events']>;
};

type Components = {[Tag in keyof ElementTypes]: Component<ElementTypes[Tag]>};

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
