import {scenario} from './scenario.js';

/** The address of a copy of a media file whose second half is rubbish, as after a bad transfer. */
export async function damaged(url: string): Promise<string> {
  const response = await fetch(url);
  const bytes = new Uint8Array(await response.arrayBuffer());
  bytes.fill(0xab, Math.floor(bytes.length / 2));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const type = response.headers.get('content-type') ?? '';
  const answers = [{bytes: btoa(binary), headers: {'content-type': type}}];
  return (await scenario(answers)) + new URL(url).pathname.split('/').at(-1);
}
