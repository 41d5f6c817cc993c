<?php

namespace SharedLearning;

defined('ABSPATH') || exit;

const EDITOR_SCRIPT = 'shared-learning-block';

function register_block(): void
{
  $needs = ['wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-server-side-render', 'wp-url'];
  wp_register_script(EDITOR_SCRIPT, plugins_url('block/edit.js', PLUGIN), $needs, VERSION, true);
  if (is_admin()) {
    wp_add_inline_script(EDITOR_SCRIPT, 'var sharedLearningBlock = ' . wp_json_encode(editor_data(), JSON_HEX_TAG) . ';', 'before');
  }
  register_block_type(__DIR__ . '/block', [
    'attributes' => block_attributes(),
    'render_callback' => static function (array $attributes): string {
      $given = array_map(static function ($value) {
        // Of authors who may not write HTML, WordPress stores & as &amp;.
        return is_string($value) ? html_entity_decode($value, ENT_QUOTES | ENT_HTML5, 'UTF-8') : $value;
      }, $attributes);
      return embed($given, get_block_wrapper_attributes());
    },
  ]);
}

function block_attributes(): array
{
  $text = ['type' => 'string', 'default' => ''];
  $switch = ['type' => 'boolean', 'default' => false];
  $of_settings = array_map(static function (array $setting) use ($text, $switch): array {
    return $setting['type'] === 'switch' ? $switch : $text;
  }, settings());
  return ['src' => $text, 'show' => ['default' => 'list'] + $text] + $of_settings;
}

/** The element is defined in the editor too, and in the frame in which newer editors show the page. */
function enqueue_in_editor(): void
{
  if (is_admin()) {
    wp_enqueue_script(SCRIPT);
  }
}

/** What the inspector is made of: the same settings, in the words of the one who edits. */
function editor_data(): array
{
  return [
    'defaultAddress' => default_address(),
    'shows' => shows(),
    'settings' => settings(),
    'words' => [
      'address' => __('Address of the feed', 'shared-learning'),
      'defaultHelp' => default_address() === '' ? '' : __('Without one, the address in Settings.', 'shared-learning'),
      'instructions' => __('Paste the address of the feed, as its publisher gave it to you.', 'shared-learning'),
      'more' => __('More', 'shared-learning'),
      'show' => __('What to show', 'shared-learning'),
      'showIt' => __('Show it', 'shared-learning'),
      'title' => _x('Shared Learning', 'block title', 'shared-learning'),
      'usual' => __('As usual', 'shared-learning'),
    ],
  ];
}

/** Lists the sessions and topics of a feed, for an editor to choose from: GET shared-learning/v1/choices?src=… */
function register_choices(): void
{
  register_rest_route('shared-learning/v1', '/choices', [
    'methods' => 'GET',
    'args' => ['src' => ['type' => 'string', 'default' => '']],
    'permission_callback' => static function (): bool {
      return current_user_can('edit_posts');
    },
    'callback' => static function (\WP_REST_Request $request): array {
      $src = feed_address($request['src'] ?: default_address());
      $language = get_bloginfo('language');
      $feed = $src === '' ? null : cached_feed(absolute_feed_address($src, $language))['feed'];
      $choices = static function (array $items, string $name) use ($language): array {
        $titles = array_map(static function (array $item) use ($name, $language): string {
          return text_in($item[$name], [$language])['value'];
        }, $items);
        // Numeric ids have become integers as keys.
        return array_map(static function ($id) use ($titles): array {
          return ['value' => (string) $id, 'label' => $titles[$id]];
        }, array_keys($titles));
      };
      return [
        'session' => $feed ? $choices(by_start($feed['sessions'], 'newest'), 'title') : [],
        'topic' => $feed ? $choices($feed['topics'], 'name') : [],
      ];
    },
  ]);
}
