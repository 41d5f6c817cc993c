<?php

namespace SharedLearning;

defined('ABSPATH') || exit;

const SCRIPT = 'shared-learning';

/** By these, plugins that put scripts together, delay or rewrite them leave this one as it is. */
const KEEP_AS_IT_IS = [
  'data-cfasync' => 'false',
  'data-no-defer' => '1',
  'data-no-optimize' => '1',
  'data-noptimize' => '1',
  'nowprocket' => true,
];

function register_script(): void
{
  wp_register_script(SCRIPT, plugins_url('script/shared-learning.js', PLUGIN), [], VERSION, true);
}

/** WordPress before 6.5 knows no module scripts, and with some themes writes another `type` first: the whole tag is ours. */
function as_module(string $tag, string $handle, string $src): string
{
  $attributes = ['type' => 'module', 'src' => $src, 'id' => SCRIPT . '-js'] + KEEP_AS_IT_IS;
  return $handle === SCRIPT ? wp_get_script_tag($attributes) : $tag;
}
