<?php

namespace SharedLearning;

defined('ABSPATH') || exit;

const OPTION = 'shared_learning_feed';
const SETTINGS_PAGE = 'shared-learning';

/** The feed that shows where none is named; '' when none is set. */
function default_address(): string
{
  return (string) get_option(OPTION, '');
}

function register_settings(): void
{
  register_setting(SETTINGS_PAGE, OPTION, [
    'type' => 'string',
    'default' => '',
    'sanitize_callback' => __NAMESPACE__ . '\checked_address',
  ]);
  add_settings_section('feed', '', '__return_empty_string', SETTINGS_PAGE);
  add_settings_field(OPTION, __('Address of the feed', 'shared-learning'), __NAMESPACE__ . '\render_address_field', SETTINGS_PAGE, 'feed', ['label_for' => OPTION]);
}

function checked_address($written): string
{
  $written = is_string($written) ? trim($written) : '';
  $address = feed_address($written);
  if ($written !== '' && $address === '') {
    add_settings_error(OPTION, 'address', __('There is no address of a feed, or it is none of http or https.', 'shared-learning'));
    return default_address();
  }
  return $address;
}

function add_settings_page(): void
{
  $title = _x('Shared Learning', 'block title', 'shared-learning');
  add_options_page($title, $title, 'manage_options', SETTINGS_PAGE, __NAMESPACE__ . '\render_settings_page');
}

function render_settings_page(): void
{
  echo '<div class="wrap"><h1>', esc_html(get_admin_page_title()), '</h1><form method="post" action="options.php">';
  settings_fields(SETTINGS_PAGE);
  do_settings_sections(SETTINGS_PAGE);
  submit_button();
  echo '</form></div>';
}

function render_address_field(): void
{
  $address = default_address();
  printf(
    '<input type="text" inputmode="url" class="regular-text code" id="%1$s" name="%1$s" value="%2$s" aria-describedby="%1$s-state">',
    esc_attr(OPTION),
    esc_attr($address)
  );
  printf('<p class="description" id="%s-state">%s</p>', esc_attr(OPTION), esc_html(feed_state($address)));
}

/** What is known of a feed, in the reader's words. */
function feed_state(string $address): string
{
  if ($address === '') {
    return __('Blocks and shortcodes that name no feed show this one.', 'shared-learning');
  }
  $copy = cached_feed(absolute_feed_address($address, get_bloginfo('language')));
  if ($copy['problem'] !== '' || !$copy['feed']) {
    /* translators: %s: what went wrong */
    return sprintf(__('The feed could not be read: %s', 'shared-learning'), $copy['problem']);
  }
  $count = count($copy['feed']['sessions']);
  /* translators: %s: a number */
  return sprintf(_n('The feed has %s session.', 'The feed has %s sessions.', $count, 'shared-learning'), number_format_i18n($count));
}

/** @param string[] $links */
function settings_link(array $links): array
{
  $url = admin_url('options-general.php?page=' . SETTINGS_PAGE);
  $link = sprintf('<a href="%s">%s</a>', esc_url($url), esc_html__('Settings', 'shared-learning'));
  return [$link, ...$links];
}
