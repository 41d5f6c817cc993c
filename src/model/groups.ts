import type {Feed, Group, Organization} from './feed.js';
import type {Text} from './text.js';

/** An organization in a group, and what it is there. */
export interface ShownMember {
  readonly organization: Organization;
  readonly role: Text | undefined;
  /** Those who lead it. */
  readonly ledBy: readonly Organization[];
}

/** The members of a group that are of one tier. */
export interface Tier {
  /** As the feed names it; those of no tier have none. */
  readonly name: string | undefined;
  readonly members: readonly ShownMember[];
}

/** A group as it is shown: its members found, by tiers. */
export interface ShownGroup extends Pick<Group, 'title' | 'text' | 'count'> {
  readonly tiers: readonly Tier[];
  /** How many belong to it, by its `count`, besides its members. */
  readonly rest: number;
}

/**
 * The groups of some kinds, in the order of the feed, without those of which there is nothing to show.
 * Tiers come in the order in which the group's members first name them.
 */
export function groupsOfKinds(feed: Feed, kinds: readonly string[]): readonly ShownGroup[] {
  const organizations = new Map(feed.organizations?.map((each) => [each.id, each]));
  const found = (ids: readonly string[] = []) =>
    ids.map((id) => organizations.get(id)).filter((organization) => organization !== undefined);
  return (feed.groups ?? [])
    .filter(({kind}) => kinds.includes(kind))
    .map(({title, text, count, members = []}) => {
      const tiers = new Map<string | undefined, ShownMember[]>();
      let known = 0;
      for (const {organization: id, role, tier, led_by} of members) {
        for (const organization of found([id])) {
          const ofTier = tiers.get(tier) ?? [];
          tiers.set(tier, [...ofTier, {organization, role, ledBy: found(led_by)}]);
          known++;
        }
      }
      return {
        title,
        text,
        count,
        tiers: [...tiers].map(([name, ofTier]) => ({name, members: ofTier})),
        rest: Math.max(0, (count ?? 0) - known),
      };
    })
    .filter(({text, tiers, rest}) => text || tiers.length > 0 || rest > 0);
}
