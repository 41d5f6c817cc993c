/** An address against a base; `undefined` unless it is http: or https:. */
export function absoluteAddress(address: string, base: string): string | undefined {
  try {
    const {protocol, href} = new URL(address, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
