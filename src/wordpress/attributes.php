<?php

namespace SharedLearning;

defined('ABSPATH') || exit;

/** What can be shown, and the element that does. */
const TAGS = [
  'list' => 'sli-session-list',
  'player' => 'sli-session-player',
  'featured' => 'sli-featured-session',
  'initiative' => 'sli-initiative',
  'funders' => 'sli-funder-strip',
  'partners' => 'sli-partner-list',
];

/** BCP 47, as far as a shape can tell. */
const LANGUAGE_TAG = '/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i';

/** @return array<string, string> What can be shown, and what that is called. */
function shows(): array
{
  return [
    'list' => __('All sessions', 'shared-learning'),
    'player' => __('One session', 'shared-learning'),
    'featured' => __('The featured session', 'shared-learning'),
    'initiative' => __('The whole initiative', 'shared-learning'),
    'funders' => __('The funders', 'shared-learning'),
    'partners' => __('The partners', 'shared-learning'),
  ];
}

/**
 * What can be set besides the feed's address and what to show: of the shortcode and of the block, by the same names.
 *
 * `of` tells what it can be set for, `type` how it is checked: `text`, `language`, `number`, `switch`, `choice`, and
 * `session` and `topic` for an id in the feed. `attribute` is the element's, where it has another name there. `is_more` has
 * it tucked away in the inspector.
 *
 * @return array<string, array<string, mixed>>
 */
function settings(): array
{
  $lists = ['list', 'initiative'];
  $playing = ['list', 'initiative', 'player', 'featured'];
  $organizations = ['funders', 'partners'];
  $all = array_keys(TAGS);
  return [
    'session' => [
      'of' => ['player'],
      'type' => 'session',
      'label' => __('Session', 'shared-learning'),
      'help' => __('Without one, the session that the feed puts forward.', 'shared-learning'),
    ],
    'language' => [
      'of' => ['player'],
      'type' => 'language',
      'label' => __('Language of the video', 'shared-learning'),
      'help' => __('Such as es or ar. Without one, that of the page.', 'shared-learning'),
    ],
    'layout' => [
      'of' => $lists,
      'type' => 'choice',
      'label' => __('Layout', 'shared-learning'),
      'choices' => [
        'list' => __('Rows', 'shared-learning'),
        'grid' => __('Grid', 'shared-learning'),
        'compact' => __('Compact', 'shared-learning'),
      ],
    ],
    'sessions' => [
      'of' => $lists,
      'type' => 'choice',
      'attribute' => 'show',
      'label' => __('Which sessions', 'shared-learning'),
      'choices' => [
        'all' => __('All', 'shared-learning'),
        'upcoming' => __('Upcoming', 'shared-learning'),
        'recorded' => __('Recorded', 'shared-learning'),
      ],
    ],
    'topic' => [
      'of' => $lists,
      'type' => 'topic',
      'label' => __('Topic', 'shared-learning'),
    ],
    'order' => [
      'is_more' => true,
      'of' => $lists,
      'type' => 'choice',
      'label' => __('Order', 'shared-learning'),
      'choices' => [
        'newest' => __('Newest first', 'shared-learning'),
        'oldest' => __('Oldest first', 'shared-learning'),
        'feed' => __('As in the feed', 'shared-learning'),
      ],
    ],
    'group-by' => [
      'is_more' => true,
      'of' => $lists,
      'type' => 'choice',
      'label' => __('Groups', 'shared-learning'),
      'choices' => [
        'none' => __('No groups', 'shared-learning'),
        'year' => __('By year', 'shared-learning'),
        'topic' => __('By topic', 'shared-learning'),
      ],
    ],
    'search' => [
      'of' => $lists,
      'type' => 'switch',
      'label' => __('Search field', 'shared-learning'),
    ],
    'filters' => [
      'is_more' => true,
      'of' => $lists,
      'type' => 'text',
      'label' => __('Filters', 'shared-learning'),
      'help' => 'all language topic year speaker state',
    ],
    'page-size' => [
      'is_more' => true,
      'of' => $lists,
      'type' => 'number',
      'label' => __('Sessions at a time', 'shared-learning'),
    ],
    'sections' => [
      'is_more' => true,
      'of' => ['initiative'],
      'type' => 'text',
      'label' => __('Sections', 'shared-learning'),
      'help' => 'banner title about featured sessions links funders partners',
    ],
    'details' => [
      'of' => ['player'],
      'type' => 'switch',
      'label' => __('Title, date and description', 'shared-learning'),
    ],
    'transcript' => [
      'of' => ['player'],
      'type' => 'choice',
      'label' => __('Transcript', 'shared-learning'),
      'choices' => [
        'closed' => __('Can be opened', 'shared-learning'),
        'open' => __('Open from the start', 'shared-learning'),
        'none' => __('No transcript', 'shared-learning'),
      ],
    ],
    'start' => [
      'is_more' => true,
      'of' => ['player'],
      'type' => 'number',
      'label' => __('Start at (seconds)', 'shared-learning'),
    ],
    'kind' => [
      'is_more' => true,
      'of' => $organizations,
      'type' => 'text',
      'label' => __('Kind of groups, as the feed names it', 'shared-learning'),
    ],
    'lang' => [
      'of' => $all,
      'type' => 'language',
      'label' => __('Language of buttons and texts', 'shared-learning'),
      'help' => __('Such as es or ar. Without one, that of the page.', 'shared-learning'),
    ],
    'heading-level' => [
      'is_more' => true,
      'of' => $all,
      'type' => 'choice',
      'label' => __('Level of headings', 'shared-learning'),
      'choices' => ['3' => '3', '2' => '2', '4' => '4', '5' => '5', '6' => '6'],
    ],
    'consent' => [
      'is_more' => true,
      'of' => $playing,
      'type' => 'choice',
      'label' => __('Before YouTube or Vimeo', 'shared-learning'),
      'choices' => [
        '' => __('Play', 'shared-learning'),
        'ask' => __('Ask the visitor', 'shared-learning'),
      ],
    ],
    'deep-link' => [
      'is_more' => true,
      'of' => $playing,
      'type' => 'switch',
      'label' => __('Session and time in the page’s address', 'shared-learning'),
    ],
    'no-shortcuts' => [
      'is_more' => true,
      'of' => ['player', 'featured', 'initiative'],
      'type' => 'switch',
      'label' => __('No keyboard shortcuts', 'shared-learning'),
    ],
    'no-storage' => [
      'is_more' => true,
      'of' => $all,
      'type' => 'switch',
      'label' => __('Keep nothing on the visitor’s device', 'shared-learning'),
    ],
  ];
}

/**
 * The element's attributes, of what an author has set. What is not right is left out and told.
 *
 * @param array<string, string|bool> $given
 * @return array{0: array<string, string|true>, 1: string[]} The attributes, and the problems in the reader's words.
 */
function element_attributes(string $show, array $given): array
{
  $attributes = [];
  $problems = [];
  foreach (settings() as $name => $setting) {
    $value = $given[$name] ?? '';
    if (!in_array($show, $setting['of'], true) || $value === '' || $value === false) {
      continue;
    }
    if ($setting['type'] === 'switch') {
      if (!in_array(strtolower((string) $value), ['0', 'false', 'no', 'off'], true)) {
        $attributes[$setting['attribute'] ?? $name] = true;
      }
      continue;
    }
    $wanted = wanted($setting, (string) $value);
    if ($wanted === null) {
      $attributes[$setting['attribute'] ?? $name] = (string) $value;
    } else {
      /* translators: 1: name of a setting, 2: its value, 3: what would be right */
      $problems[] = sprintf(__('%1$s="%2$s" is ignored. Right would be: %3$s.', 'shared-learning'), $name, $value, $wanted);
    }
  }
  return [$attributes, $problems];
}

/** What a value should have been, in the reader's words; null when it is right. */
function wanted(array $setting, string $value): ?string
{
  switch ($setting['type']) {
    case 'choice':
      $choices = array_filter(array_map('strval', array_keys($setting['choices'])), 'strlen');
      return in_array($value, $choices, true) ? null : implode(', ', $choices);
    case 'number':
      return ctype_digit($value) ? null : __('a whole number', 'shared-learning');
    case 'language':
      return preg_match(LANGUAGE_TAG, $value) ? null : __('a language tag such as es or ar', 'shared-learning');
    default:
      return null;
  }
}
