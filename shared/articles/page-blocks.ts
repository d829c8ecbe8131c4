/** Cuts the body of an article into the blocks that readers see, and keeps how much of each is links. */
import { fold } from './feeds/feed-text.ts'

export type PageBlock = {
  text: string
  /** The element that it stands in: `P`, `H2`, `LI` … */
  tag: string
  /** The part of its characters that are links, 0 to 1. */
  linked: number
  /** Stands in a `time` element as a whole. */
  isTime: boolean
}

const BLOCKS = new Set(
  'P H1 H2 H3 H4 H5 H6 LI BLOCKQUOTE PRE DIV SECTION ARTICLE HEADER FOOTER ASIDE MAIN TD TH DD DT DL FIGURE UL OL TABLE TR BR HR CENTER ADDRESS DETAILS SUMMARY'.split(
    ' ',
  ),
)
const LEFT_OUT = new Set('FIGCAPTION SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SUP'.split(' '))
/** A raised number is a note; raised letters are text ("1er", "m²"). */
const NOTE = /^\s*\[?[\d*†‡]{1,3}\]?\s*$/

/** `without`: elements that are left out with all that is in them, by their upper-case names. */
export function blocksOf(content: Node, without: ReadonlySet<string> = new Set()): PageBlock[] {
  const blocks: PageBlock[] = []
  let text = ''
  let linked = 0
  let timed = 0
  function finish(tag: string): void {
    const folded = fold(text)
    if (folded !== null) {
      blocks.push({ text: folded, tag, linked: Math.min(1, linked / folded.length), isTime: timed >= folded.length })
    }
    text = ''
    linked = 0
    timed = 0
  }
  function walk(node: Node, within: { tag: string; link: boolean; time: boolean }): void {
    if (node.nodeType === 3) {
      const part = node.textContent ?? ''
      text += part
      const length = part.replaceAll(/\s+/g, ' ').length
      if (within.link) linked += length
      if (within.time) timed += length
    }
    const name = node.nodeName
    if (without.has(name)) return
    if (LEFT_OUT.has(name) && (name !== 'SUP' || NOTE.test(node.textContent ?? ''))) return
    const block = BLOCKS.has(name)
    if (block) finish(within.tag)
    const inside = {
      tag: block && name !== 'BR' ? name : within.tag,
      link: within.link || name === 'A',
      time: within.time || name === 'TIME',
    }
    for (const child of node.childNodes) walk(child, inside)
    if (block) finish(inside.tag)
  }
  walk(content, { tag: 'DIV', link: false, time: false })
  finish('DIV')
  return blocks
}
