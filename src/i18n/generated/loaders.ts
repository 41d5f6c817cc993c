// Written by npm run translate.
import type {Words} from '../msg.js';

export type LoadPart = () => Promise<{readonly words: Words}>;

/** Of each locale its parts. */
export const loaders: Readonly<
  Record<string, readonly [first: LoadPart, play: LoadPart, later: LoadPart]>
> = {
  'ar': [() => import('./locales/ar.js'), () => import('./locales/ar.play.js'), () => import('./locales/ar.later.js')],
  'es': [() => import('./locales/es.js'), () => import('./locales/es.play.js'), () => import('./locales/es.later.js')],
  'fa': [() => import('./locales/fa.js'), () => import('./locales/fa.play.js'), () => import('./locales/fa.later.js')],
  'fil': [() => import('./locales/fil.js'), () => import('./locales/fil.play.js'), () => import('./locales/fil.later.js')],
  'hy': [() => import('./locales/hy.js'), () => import('./locales/hy.play.js'), () => import('./locales/hy.later.js')],
  'ko': [() => import('./locales/ko.js'), () => import('./locales/ko.play.js'), () => import('./locales/ko.later.js')],
  'pa': [() => import('./locales/pa.js'), () => import('./locales/pa.play.js'), () => import('./locales/pa.later.js')],
  'ru': [() => import('./locales/ru.js'), () => import('./locales/ru.play.js'), () => import('./locales/ru.later.js')],
  'vi': [() => import('./locales/vi.js'), () => import('./locales/vi.play.js'), () => import('./locales/vi.later.js')],
  'zh-Hans': [() => import('./locales/zh-Hans.js'), () => import('./locales/zh-Hans.play.js'), () => import('./locales/zh-Hans.later.js')],
  'zh-Hant': [() => import('./locales/zh-Hant.js'), () => import('./locales/zh-Hant.play.js'), () => import('./locales/zh-Hant.later.js')],
};
