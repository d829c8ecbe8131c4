/** Takes control characters and hyphens that nobody sees out of a text: some controls are letters of windows-1252, the rest is dirt. */

const CONTROLS = /[^\P{Cc}\s\u0085]/gu
const UNSEEN = /[^\P{Cc}\s\u0085]|\u00AD/gu
const OF_WINDOWS = /[\u0080-\u0084\u0086-\u009F]/g
/** A text with more of them than one in so many characters is no text. */
const CHARACTERS_PER_CONTROL = 500

export function withoutControls(text: string): string {
  if (text.search(UNSEEN) === -1) return text
  const windows = new TextDecoder('windows-1252')
  return text.replaceAll(OF_WINDOWS, (sign) => windows.decode(Uint8Array.of(sign.charCodeAt(0)))).replaceAll(UNSEEN, '')
}

export function isFullOfControls(text: string): boolean {
  const controls = text.match(CONTROLS)?.length ?? 0
  return text.includes('\0') || controls * CHARACTERS_PER_CONTROL > text.length
}
