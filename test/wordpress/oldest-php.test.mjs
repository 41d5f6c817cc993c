/**
 * The plugin promises PHP 7.4, of which Debian has none any more: its code has nothing that is newer, as far as can be
 * told by looking. https://www.php.net/manual/en/appendices.php
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

const FOLDER = 'src/wordpress';
const CODE = join(import.meta.dirname, 'site/code.php');
const NAME = String.raw`[A-Za-z_\\][\w\\]*`;

const NEWER_SYNTAX = {
  match: /\bmatch\s*\(/,
  '?->': /\?->/,
  'an attribute': /#\[/,
  'a named argument': new RegExp(String.raw`[(,]\s*[a-z_]\w*\s*:(?!:)`),
  'a union of types': new RegExp(String.raw`(?:[(,]|\)\s*:)\s*\??${NAME}\s*\|\s*${NAME}\s*[|$&{;]`),
  'the type mixed, never, static, true, false or null':
    /(?:[(,]\s*|\)\s*:\s*\??)(?:mixed|never|static|true|false|null)\s+[{$;&]/,
  'a property in a constructor': /[(,]\s*(?:public|protected|private|readonly)\s/,
  'a comma after the last parameter':
    /\b(?:function|fn|use)\b\s*\w*\s*\([^(){};]*,\s*\)\s*(?:use|:|\{|=>)/,
  'throw in an expression': /(?:\?\?|=>|\?|\band\b|\bor\b|&&|\|\||=)\s*throw\b/,
  'catch without a variable': /\bcatch\s*\([^)$]*\)/,
  'the class of an object': /\$\w+::class/,
  'a callable by (...)': /\(\s*\.\.\.\s*\)/,
  'an enum or a readonly class': /\b(?:enum\s+\w+\s*[:{]|readonly\s+(?:class|\w+\s+\$))/,
  'new in a default': /\b(?:function|fn)\b\s*\w*\s*\([^(){};]*=\s*new\b/,
};

/** Without those that WordPress 6.1 brings itself: str_contains() and the like. */
const NEWER_FUNCTIONS = new Set(
  `fdiv get_debug_type get_resource_id preg_last_error_msg array_is_list enum_exists fsync fdatasync
  memory_reset_peak_usage ini_parse_quantity curl_upkeep openssl_cipher_key_length json_validate mb_str_pad
  str_increment str_decrement stream_context_set_options array_find array_find_key array_any array_all mb_trim mb_ltrim
  mb_rtrim mb_ucfirst mb_lcfirst http_get_last_response_headers request_parse_body grapheme_str_split array_first
  array_last get_error_handler get_exception_handler`.split(/\s+/),
);

describe('the plugin, for PHP 7.4,', () => {
  for (const name of readdirSync(FOLDER).filter((it) => it.endsWith('.php'))) {
    it(`has nothing newer in ${name}`, () => {
      assert.deepEqual(newerIn(codeOf(join(FOLDER, name))), []);
    });
  }

  it('would be seen to have it', () => {
    const examples = `match ($a) {}; $a?->b(); #[A] function; f(a: 1); function f(int|string $a) {}; function f(mixed $a);
      __construct(private int $a); function f($a, ) {}; $a ?? throw $b; catch (E) {}; $a::class; f(...); enum A {};
      function f($a = new A()) {}`;
    assert.deepEqual(newerIn(examples), Object.keys(NEWER_SYNTAX));
    assert.deepEqual(newerIn('if (array_is_list($a))'), ['array_is_list()']);
  });

  it('names the same version to WordPress, in both places', () => {
    for (const file of ['shared-learning.php', 'readme.txt'])
      assert.match(readFileSync(join(FOLDER, file), 'utf8'), /Requires PHP:\s+7\.4$/m);
  });
});

function codeOf(path) {
  return execFileSync('php', [CODE, path], {encoding: 'utf8'});
}

function newerIn(code) {
  const syntax = Object.entries(NEWER_SYNTAX).flatMap(([name, it]) =>
    it.test(code) ? [name] : [],
  );
  const calls = [...code.matchAll(/(?<!->|::|function |new |\w)([a-z_]\w*)\s*\(/g)].map(
    ([, name]) => name,
  );
  return [...syntax, ...calls.filter((it) => NEWER_FUNCTIONS.has(it)).map((it) => `${it}()`)];
}
