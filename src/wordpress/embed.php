<?php

namespace SharedLearning;

defined('ABSPATH') || exit;

/**
 * The element with the links in it, in a box: what the shortcode and the block become. Problems are told to those who can
 * edit.
 *
 * The box ends the paragraph into which editors put a shortcode; the links would do so otherwise, inside of the element.
 *
 * @param array<string, string|bool> $given `src`, `show` and any of settings().
 * @param string $box Attributes of the box.
 */
function embed(array $given, string $box): string
{
  $html = embedded($given);
  return $html === '' || is_feed() ? $html : "<div $box>$html</div>";
}

function embedded(array $given): string
{
  $show = ($given['show'] ?? '') ?: 'list';
  if (!isset(TAGS[$show])) {
    /* translators: 1: name of a setting, 2: its value, 3: what would be right */
    $text = __('%1$s="%2$s" is ignored. Right would be: %3$s.', 'shared-learning');
    return problems([sprintf($text, 'show', $show, implode(', ', array_keys(TAGS)))]);
  }
  $src = feed_address(($given['src'] ?? '') ?: default_address());
  if ($src === '') {
    return problems([__('There is no address of a feed, or it is none of http or https.', 'shared-learning')]);
  }
  [$attributes, $problems] = element_attributes($show, $given);
  $language = $attributes['lang'] ?? get_bloginfo('language');
  $copy = cached_feed(absolute_feed_address($src, $language));
  if ($copy['problem'] !== '') {
    /* translators: %s: what went wrong */
    $problems[] = sprintf(__('The feed could not be read: %s', 'shared-learning'), $copy['problem']);
  }
  if (is_ssl() && preg_match('~^http:~i', $src)) {
    $problems[] = __('Browsers do not load a feed of http in a page of https.', 'shared-learning');
  }
  $links = $copy['feed'] ? fallback($show, $copy['feed'], $attributes) : '';
  // Readers of the site's RSS feed know no custom elements.
  if (is_feed()) {
    return $links;
  }
  wp_enqueue_script(SCRIPT);
  return element(TAGS[$show], ['src' => $src] + $attributes, $links) . problems($problems);
}

function element(string $tag, array $attributes, string $content): string
{
  $html = '';
  foreach ($attributes as $name => $value) {
    $html .= $value === true ? " $name" : sprintf(' %s="%s"', $name, esc_attr($value));
  }
  return "<$tag$html>$content</$tag>";
}

/** @param string[] $problems */
function problems(array $problems): string
{
  if (!$problems || !current_user_can('edit_posts')) {
    return '';
  }
  $lines = implode('<br>', array_map('esc_html', $problems));
  /* translators: %s: what went wrong */
  $who = esc_html__('Shared Learning, to those who can edit:', 'shared-learning');
  return "<p class=\"shared-learning-problem\"><strong>$who</strong> $lines</p>";
}
