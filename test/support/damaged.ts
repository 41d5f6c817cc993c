import {scenario} from './scenario.js';

/**
 * The address of a copy of a media file whose second half is rubbish, as after a bad transfer: always, or only for the
 * first who asks.
 */
export async function damaged(url: string, isLasting = true): Promise<string> {
  const response = await fetch(url);
  const whole = new Uint8Array(await response.arrayBuffer());
  const broken = whole.slice().fill(0xab, Math.floor(whole.length / 2));
  const type = response.headers.get('content-type') ?? '';
  const answers = (isLasting ? [broken] : [broken, whole]).map((bytes) => ({
    bytes: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
    headers: {'content-type': type},
  }));
  return (await scenario(answers)) + new URL(url).pathname.split('/').at(-1);
}
