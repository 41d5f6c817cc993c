import {execFile} from 'node:child_process';
import {join} from 'node:path';

export const url = process.env.WORDPRESS_URL;
export const folder = process.env.WORDPRESS_FOLDER;

const RUN = join(import.meta.dirname, '../site/run.php');

/**
 * What PHP code returns that runs inside of WordPress, as a user if one is named, with `$arguments`. A notice or an
 * error rejects.
 */
export function php(code, {as = '', args = {}} = {}) {
  return new Promise((resolve, reject) => {
    const flags = ['-d', 'display_errors=stderr', RUN, as, JSON.stringify(args)];
    const child = execFile('php', flags, {maxBuffer: 2 ** 26}, (error, stdout, stderr) => {
      if (error) return reject(new Error(`${error.message}\n${stderr}\n${stdout}`));
      resolve(JSON.parse(stdout.slice(stdout.lastIndexOf('\n')) || 'null'));
    });
    child.stdin.end(code);
  });
}

/** Publishes a post as a user, with what WordPress leaves of its content for the user's role, and answers its address. */
export function publish(content, {as = 'admin'} = {}) {
  const code = `
    $post = ['post_title' => 'Learning', 'post_content' => $arguments['content'], 'post_status' => 'publish'];
    return get_permalink(wp_insert_post(wp_slash($post)));
  `;
  return php(code, {as, args: {content}});
}

/** What a visitor gets of a page. */
export async function get(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}
