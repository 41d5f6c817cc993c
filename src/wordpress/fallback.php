<?php

namespace SharedLearning;

defined('ABSPATH') || exit;

/** As many sessions are in a page as links; the element itself has all. */
const MOST_LINKS = 100;

/**
 * Links that stand in the element until it is there, and for readers and machines without scripts.
 *
 * @param array<string, mixed> $feed What usable_feed() made of it.
 * @param array<string, string|true> $attributes Those of the element.
 */
function fallback(string $show, array $feed, array $attributes): string
{
  $wanted = array_filter([$attributes['lang'] ?? '', get_bloginfo('language'), $feed['language']]);
  if ($show === 'funders' || $show === 'partners') {
    return group_links($feed, $attributes['kind'] ?? $show, $wanted);
  }
  if ($show === 'player' || $show === 'featured') {
    $session = $feed['sessions'][$attributes['session'] ?? ''] ?? featured_session($feed);
    return $session ? '<p>' . session_links($session, $feed, $wanted) . '</p>' : feed_link($feed, $wanted);
  }
  $items = array_map(
    static function (array $session) use ($feed, $wanted): string {
      return session_links($session, $feed, $wanted);
    },
    array_slice(listed_sessions($feed, $attributes), 0, MOST_LINKS)
  );
  return feed_link($feed, $wanted) . as_list($items);
}

/** @param string[] $items HTML */
function as_list(array $items): string
{
  return $items ? '<ul><li>' . implode('</li><li>', $items) . '</li></ul>' : '';
}

/** The sessions that the element would list, in its order, as far as their days tell. */
function listed_sessions(array $feed, array $attributes): array
{
  $topic = $attributes['topic'] ?? null;
  $show = $attributes['show'] ?? 'all';
  $today = strtotime('today');
  $is_listed = static function (array $session) use ($topic, $show, $today): bool {
    $is_over = strtotime($session['starts_at']) < $today;
    return ($topic === null || in_array($topic, $session['topics'], true))
      && ($show === 'all' || $is_over === ($show === 'recorded'));
  };
  $sessions = array_filter($feed['sessions'], $is_listed);
  $order = $attributes['order'] ?? ($show === 'upcoming' ? 'oldest' : 'newest');
  return $order === 'feed' ? $sessions : by_start($sessions, $order);
}

/** Sessions by their start; those without one come last, as they do in the element. */
function by_start(array $sessions, string $order): array
{
  uasort($sessions, static function (array $a, array $b) use ($order): int {
    $times = [strtotime($a['starts_at']), strtotime($b['starts_at'])];
    if (in_array(false, $times, true)) {
      return ($times[0] === false) <=> ($times[1] === false);
    }
    return $order === 'oldest' ? $times[0] <=> $times[1] : $times[1] <=> $times[0];
  });
  return $sessions;
}

/** The session that a feed puts forward: the one it names, else the newest that can be watched. */
function featured_session(array $feed): ?array
{
  if (isset($feed['sessions'][$feed['featured']])) {
    return $feed['sessions'][$feed['featured']];
  }
  $watchable = array_filter($feed['sessions'], static function (array $session): bool {
    return (bool) $session['versions'];
  });
  $newest = by_start($watchable, 'newest') ?: $feed['sessions'];
  return reset($newest) ?: null;
}

/** A session's title, its date, and each language to watch it in. */
function session_links(array $session, array $feed, array $wanted): string
{
  $versions = array_map(
    static function (array $version): string {
      $language = $version['language'];
      $name = ['value' => own_name($language), 'lang' => $language, 'dir' => direction_of($language)];
      return link_to($version['url'], $name, $language);
    },
    $session['versions']
  );
  $title = text_in($session['title'], $wanted);
  $parts = [link_to($session['url'], $title), date_of($session['starts_at'], $feed['time_zone']), ...$versions];
  return implode(' · ', array_filter($parts));
}

function group_links(array $feed, string $kinds, array $wanted): string
{
  $html = '';
  foreach ($feed['groups'] as $group) {
    if (!in_array($group['kind'], wp_parse_list($kinds), true)) {
      continue;
    }
    $title = text_in($group['title'], $wanted);
    $members = array_intersect_key($feed['organizations'], array_flip($group['members']));
    $items = array_map(
      static function (array $member) use ($wanted): string {
        return link_to($member['url'], text_in($member['name'], $wanted));
      },
      $members
    );
    $html .= ($title ? '<p>' . link_to('', $title) . '</p>' : '') . as_list($items);
  }
  return $html;
}

/** Where the sessions come from. */
function feed_link(array $feed, array $wanted): string
{
  $title = text_in($feed['title'], $wanted);
  return $title && $feed['url'] ? '<p>' . link_to($feed['url'], $title) . '</p>' : '';
}

/** A link, or only its text where there is no address. */
function link_to(string $url, array $text, string $hreflang = ''): string
{
  $language = sprintf('lang="%s" dir="%s"', esc_attr($text['lang']), esc_attr($text['dir']));
  if ($url === '') {
    return sprintf('<span %s>%s</span>', $language, escaped($text['value']));
  }
  $of = $hreflang === '' ? '' : sprintf(' hreflang="%s"', esc_attr($hreflang));
  return sprintf('<a href="%s"%s %s>%s</a>', esc_url($url), $of, $language, escaped($text['value']));
}

/** A date in the site's format and language; '' for what is none. */
function date_of(string $starts_at, string $time_zone): string
{
  if (!preg_match('/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/', $starts_at)) {
    return '';
  }
  try {
    $date = new \DateTimeImmutable($starts_at, new \DateTimeZone('UTC'));
    $has_time = strlen($starts_at) > 10;
    $zone = $has_time && $time_zone !== '' ? new \DateTimeZone($time_zone) : $date->getTimezone();
  } catch (\Exception $error) {
    return '';
  }
  $shown = wp_date(get_option('date_format'), $date->getTimestamp(), $zone);
  $language = get_bloginfo('language');
  return sprintf(
    '<time datetime="%s" lang="%s" dir="%s">%s</time>',
    esc_attr($starts_at),
    esc_attr($language),
    esc_attr(direction_of($language)),
    esc_html($shown)
  );
}

/** A text of the feed: a square bracket in it must not become a shortcode of this site. */
function escaped(string $text): string
{
  return strtr(esc_html($text), ['[' => '&#91;', ']' => '&#93;']);
}
