export type Way =
  | 'exact'
  | 'rolling'
  | 'classic'
  | 'div'
  | 'frame'
  | 'wordpress'
  | 'react'
  | 'importmap'
  | 'resizer';

export interface SnippetOptions {
  readonly host: string;
  readonly feed: string;
  /** The element's tag without `sli-`. */
  readonly element: string;
  readonly lang?: string | undefined;
  /** Further attributes of the element; `true` is one without a value. */
  readonly attributes?: readonly (readonly [name: string, value: string | true])[];
  readonly version: string;
  /** Of each file of the version its sum, as integrity.json has it. */
  readonly integrity: Readonly<Record<string, string>>;
}

export function snippets(options: SnippetOptions): Record<Way, string>;
