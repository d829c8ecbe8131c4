/** Host names that lead inside a network, whatever a name server says of them. */
const INSIDE = /(^|\.)(localhost|local|localdomain|internal|intranet|home\.arpa)\.?$/i

/** Whether a host's name, which is no address, is one of the inside. */
export function isInsideName(host: string): boolean {
  return INSIDE.test(host) || !host.includes('.')
}
