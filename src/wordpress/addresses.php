<?php

namespace SharedLearning;

defined('ABSPATH') || exit;

/** Stands in a feed's address for the language that the element is in. */
const LANGUAGE_PLACE = '{language}';

/** The address of a feed, as an author wrote it; '' unless a browser could fetch it. */
function feed_address(string $written): string
{
  // esc_url_raw() leaves out braces.
  $stand_in = 'shared-learning-language';
  $address = esc_url_raw(str_replace(LANGUAGE_PLACE, $stand_in, trim($written)), ['http', 'https']);
  return preg_match('~^(https?:/)?/.~i', $address) ? str_replace($stand_in, LANGUAGE_PLACE, $address) : '';
}

/** A feed's address for fetching it from here, in a language. */
function absolute_feed_address(string $address, string $language): string
{
  $absolute = \WP_Http::make_absolute_url($address, home_url('/'));
  return str_replace(LANGUAGE_PLACE, strtolower(strtok($language, '-')), $absolute);
}

/** An address in a feed against the feed's own; '' unless it is http: or https:. */
function link_address($address, string $base): string
{
  if (!is_string($address) || trim($address) === '') {
    return '';
  }
  $absolute = \WP_Http::make_absolute_url(trim($address), $base);
  return preg_match('~^https?://~i', $absolute) ? esc_url_raw($absolute, ['http', 'https']) : '';
}
