/** Takes out of a post what says nothing, and opens what is written together: links, "RT", #FactCheck, @SomeBody. */
const LINKS = /(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S+/gu
const RETWEET = /(?:^|\s)RT(?=\s)/gu
const TAGS = /[#@][\p{L}\p{M}\p{N}_]+/gu
const SEAMS = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|_+/gu

export function clearNoise(text: string): string {
  return text
    .replace(LINKS, ' ')
    .replace(RETWEET, ' ')
    .replace(TAGS, (tag) => ` ${tag.slice(1).replace(SEAMS, ' ')} `)
}
