const SECTIONS = [
  'banner',
  'title',
  'about',
  'featured',
  'sessions',
  'links',
  'funders',
  'partners',
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** Names that were told of already. */
const unknown = new Set<string>();

/** The sections that are asked for, each once; all of them when none are. Names that there are not are told of once. */
export function chosenSections(asked: string | null | undefined): readonly SectionName[] {
  if (asked === undefined || asked === null) return SECTIONS;
  const names = new Set(asked.split(/[\s,]+/).filter(Boolean));
  return [...names].filter((name): name is SectionName => {
    const isKnown = (SECTIONS as readonly string[]).includes(name);
    if (!isKnown && !unknown.has(name)) {
      unknown.add(name);
      console.warn(
        `Shared Learning Widgets: sections: wanted ${SECTIONS.join(', ')}; got "${name}".`,
      );
    }
    return isKnown;
  });
}
