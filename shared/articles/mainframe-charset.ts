/** Reads texts in EBCDIC: old library and agency systems still send feeds in it, and no decoder of the web knows it. */

const LABEL = /^(cs)?(ebcdic|ibm-?0?(037|039|500|1140|875)|cp-?(037|500|1140|875))/i
const LINE_ENDS = new Set([0x0d, 0x15, 0x25])
/** Code page 037 from 0x40 on. The others differ from it in a few marks (the exclamation mark) and in letters with accents. */
const FROM_SPACE = [
  ' \xA0âäàáãåçñ¢.<(+|',
  '&éêëèíîïìß!$*);¬',
  '-/ÂÄÀÁÃÅÇÑ¦,%_>?',
  `øÉÊËÈÍÎÏÌ\`:#@'="`,
  'Øabcdefghi«»ðýþ±',
  '°jklmnopqrªºæ¸Æ¤',
  'µ~stuvwxyz¡¿ÐÝÞ®',
  '^£¥·©§¶¼½¾[]¯¨´×',
  '{ABCDEFGHI\xADôöòóõ',
  '}JKLMNOPQR¹ûüùúÿ',
  '\\÷STUVWXYZ²ÔÖÒÓÕ',
  '0123456789³ÛÜÙÚ\x9F',
].join('')

export function isMainframe(label: string): boolean {
  return LABEL.test(label)
}

export function decodeMainframe(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte < 0x40 ? (LINE_ENDS.has(byte) ? '\n' : ' ') : FROM_SPACE[byte - 0x40]
  return text.replaceAll('<|', '<!')
}
