<?php

namespace SharedLearning;

defined('ABSPATH') || exit;

/** The event by which WP-Cron refreshes a feed; its argument is the feed's address. */
const REFRESH = 'shared_learning_refresh';

/** For as long, a feed is not asked for again. */
const FRESH = 15 * MINUTE_IN_SECONDS;
/** For as long, a feed that could not be had is not asked for again. */
const FAILED = 5 * MINUTE_IN_SECONDS;
/** Older than that, it is not left to WP-Cron, which may not run on this site. */
const STALE = DAY_IN_SECONDS;
/** For as long, the last good copy serves when the feed can't be had. */
const KEPT = 30 * DAY_IN_SECONDS;
/** A lock is as old only if its request has died, perhaps of the feed: which is left alone for that time. */
const LOCKED = 5 * MINUTE_IN_SECONDS;
const MOST_BYTES = 4 * MB_IN_BYTES;
const SECONDS_TO_WAIT = 5;

/** The copy of a feed that has never been had. */
const NOTHING = [
  'feed' => null,
  'problem' => '',
  'fresh_until' => 0,
  'had_at' => 0,
  'etag' => '',
  'modified' => '',
  'made_by' => VERSION,
];

/**
 * A feed as it was last had, without asking for it more than once in a while, and by one request at a time.
 *
 * @return array{feed: ?array, problem: string} What usable_feed() made of it, and what went wrong last, if anything did.
 */
function cached_feed(string $address): array
{
  $copy = kept_copy($address);
  if ($copy['fresh_until'] > time()) {
    return $copy;
  }
  if ($copy['feed'] && $copy['fresh_until'] > time() - STALE) {
    wp_schedule_single_event(time(), REFRESH, [$address]);
    return $copy;
  }
  refresh($address);
  return kept_copy($address);
}

/** Asks for a feed, unless another request is doing that just now, and keeps it. */
function refresh(string $address): void
{
  if (!lock($address)) {
    return;
  }
  try {
    set_transient(cache_key($address), fetched_copy($address, kept_copy($address)), KEPT);
  } finally {
    unlock($address);
  }
}

function stop_refreshing(): void
{
  wp_unschedule_hook(REFRESH);
}

function kept_copy(string $address): array
{
  $kept = get_transient(cache_key($address));
  // A copy of an older version of the plugin may have another form.
  $is_ours = is_array($kept) && ($kept['made_by'] ?? '') === VERSION;
  return $is_ours ? $kept : NOTHING;
}

/** The copy to keep after asking for the feed: the former one, where it could not be had. */
function fetched_copy(string $address, array $former): array
{
  $failed = static function (string $problem) use ($former): array {
    $is_too_old = $former['had_at'] < time() - KEPT;
    return ['problem' => $problem, 'fresh_until' => time() + FAILED] + ($is_too_old ? NOTHING : $former);
  };
  $conditions = $former['feed'] ? ['If-None-Match' => $former['etag'], 'If-Modified-Since' => $former['modified']] : [];
  $response = limited_get($address, ['Accept' => 'application/json'] + array_filter($conditions));
  if (is_wp_error($response)) {
    return $failed($response->get_error_message());
  }
  $status = wp_remote_retrieve_response_code($response);
  if ($status === 304 && $former['feed']) {
    return ['problem' => '', 'fresh_until' => time() + FRESH, 'had_at' => time()] + $former;
  }
  if ($status !== 200) {
    return $failed("HTTP $status");
  }
  $feed = usable_feed(json_decode(wp_remote_retrieve_body($response), true, 64, JSON_INVALID_UTF8_SUBSTITUTE), $address);
  if (!$feed) {
    return $failed(__('This is no feed of the format shared-learning-feed/1.', 'shared-learning'));
  }
  return [
    'feed' => $feed,
    'problem' => '',
    'fresh_until' => time() + FRESH,
    'had_at' => time(),
    'etag' => (string) wp_remote_retrieve_header($response, 'etag'),
    'modified' => (string) wp_remote_retrieve_header($response, 'last-modified'),
    'made_by' => VERSION,
  ];
}

/**
 * Asks for an address, and gives up on an answer that is too long or too slow. WordPress by itself reads such a one to its
 * end, which may never come; without PHP's curl extension, its time limit is one for each piece.
 *
 * @return array|\WP_Error
 */
function limited_get(string $address, array $headers)
{
  $deadline = microtime(true) + SECONDS_TO_WAIT;
  $give_up = static function ($piece, $size) use ($deadline): void {
    if ($size >= MOST_BYTES || microtime(true) > $deadline) {
      throw new \OverflowException(__('The answer is too long or too slow.', 'shared-learning'));
    }
  };
  add_action('requests-request.progress', $give_up, 10, 2);
  try {
    return wp_safe_remote_get($address, [
      'timeout' => SECONDS_TO_WAIT,
      'redirection' => 3,
      'limit_response_size' => MOST_BYTES,
      'headers' => $headers,
    ]);
  } catch (\OverflowException $error) {
    return new \WP_Error('shared_learning', $error->getMessage());
  } finally {
    remove_action('requests-request.progress', $give_up);
  }
}

/**
 * Whether this request is now the only one that asks for the feed. Neither transients nor options know a way to be made
 * by one request only; nothing reads this row through get_option(), so no cache has it.
 */
function lock(string $address): bool
{
  global $wpdb;
  $insert = "INSERT IGNORE INTO $wpdb->options (option_name, option_value, autoload) VALUES (%s, %d, 'no')";
  $take_over = "UPDATE $wpdb->options SET option_value = %d WHERE option_name = %s AND option_value < %d";
  $name = lock_key($address);
  return $wpdb->query($wpdb->prepare($insert, $name, time()))
    || $wpdb->query($wpdb->prepare($take_over, time(), $name, time() - LOCKED));
}

function unlock(string $address): void
{
  global $wpdb;
  $wpdb->delete($wpdb->options, ['option_name' => lock_key($address)]);
}

function lock_key(string $address): string
{
  return 'shared_learning_lock_' . md5($address);
}

function cache_key(string $address): string
{
  return 'shared_learning_feed_' . md5($address);
}
