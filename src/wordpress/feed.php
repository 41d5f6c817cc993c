<?php

namespace SharedLearning;

defined('ABSPATH') || exit;

/** As many sessions of a feed are kept. */
const MOST_SESSIONS = 500;

/**
 * What the links need of a feed: texts by language, addresses absolute and of http or https. Whatever is broken is left
 * out.
 *
 * @return array<string, mixed>|null Null when it is no feed, or one of a version that is not understood.
 */
function usable_feed($feed, string $address): ?array
{
  if (!is_array($feed) || !preg_match('~^shared-learning-feed/1(\.|$)~', plain($feed['version'] ?? ''))) {
    return null;
  }
  $language = is_language($feed['language'] ?? null) ? $feed['language'] : 'en';
  $text = static function ($value) use ($language): array {
    return text_by_language($value, $language);
  };
  $link = static function ($value) use ($address): string {
    return link_address($value, $address);
  };
  return [
    'language' => $language,
    'title' => $text($feed['title'] ?? null),
    'url' => $link($feed['home_page_url'] ?? null),
    'time_zone' => plain($feed['time_zone'] ?? ''),
    'featured' => plain($feed['featured_session'] ?? ''),
    'topics' => named(items($feed, 'topics'), 'title', $text, $link),
    'sessions' => usable_sessions(items($feed, 'sessions'), $text, $link),
    'organizations' => named(items($feed, 'organizations'), 'name', $text, $link),
    'groups' => array_map(
      static function (array $group) use ($text): array {
        return [
          'kind' => plain($group['kind'] ?? ''),
          'title' => $text($group['title'] ?? null),
          'members' => array_map('SharedLearning\plain', array_column(items($group, 'members'), 'organization')),
        ];
      },
      items($feed, 'groups')
    ),
  ];
}

/** @return array<string, array<string, mixed>> By id. */
function usable_sessions(array $sessions, callable $text, callable $link): array
{
  $usable = [];
  foreach (array_slice($sessions, 0, MOST_SESSIONS) as $session) {
    $title = $text($session['title'] ?? null);
    $id = plain($session['id'] ?? '');
    if ($id === '' || !$title || ($session['status'] ?? null) === 'cancelled') {
      continue;
    }
    $usable[$id] = [
      'id' => $id,
      'title' => $title,
      'url' => $link($session['url'] ?? null),
      'starts_at' => plain($session['starts_at'] ?? ''),
      'topics' => strings($session['topics'] ?? null),
      'versions' => usable_versions(items($session, 'versions'), $link),
    ];
  }
  return $usable;
}

/** @return array<int, array{language: string, url: string}> Those that can be watched now. */
function usable_versions(array $versions, callable $link): array
{
  $usable = [];
  foreach ($versions as $version) {
    $url = watchable_address(items($version, 'sources'), $link);
    $is_upcoming = strtotime(plain($version['available_from'] ?? '')) > time();
    if ($url !== '' && !$is_upcoming && is_language($version['language'] ?? null)) {
      $usable[] = ['language' => $version['language'], 'url' => $url];
    }
  }
  return $usable;
}

/** Where a version can be watched without our script: a page or a file rather than a stream. */
function watchable_address(array $sources, callable $link): string
{
  $addresses = array_filter(array_map($link, array_column($sources, 'url')));
  $plain = preg_grep('~\.m3u8([?#]|$)~i', $addresses, PREG_GREP_INVERT);
  return (string) (reset($plain) ?: reset($addresses));
}

/** @return array<string, array{name: array, url: string}> What has an id and a name, by id. */
function named(array $items, string $name, callable $text, callable $link): array
{
  $named = [];
  foreach ($items as $item) {
    $id = plain($item['id'] ?? '');
    if ($id !== '' && $text($item[$name] ?? null)) {
      $named[$id] = ['name' => $text($item[$name]), 'url' => $link($item['url'] ?? null)];
    }
  }
  return $named;
}

/** The objects in a list of the feed. */
function items(array $object, string $name): array
{
  $list = $object[$name] ?? null;
  return is_array($list) ? array_values(array_filter($list, 'is_array')) : [];
}

/** @return string[] */
function strings($list): array
{
  return is_array($list) ? array_values(array_filter($list, 'is_string')) : [];
}

function plain($value): string
{
  return is_string($value) ? $value : '';
}
