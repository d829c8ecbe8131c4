/** Finds phrases of several words, each with a value, from a given word on: one step a word, longest phrase wins. */
import { foldWord } from '../fold.ts'
import { type Token, tokenize } from '../tokens.ts'

type Node<T> = { value: T | undefined; next: Map<string, Node<T>> | undefined }

export type PhraseTrie<T> = { readonly root: Node<T>; readonly words: Set<string> }

/** A word as it is looked up: its form and, where a prefix was taken off, the form without it. */
export type Spelled = { readonly form: string; readonly stem: string }

export function makeTrie<T>(): PhraseTrie<T> {
  return { root: { value: undefined, next: undefined }, words: new Set() }
}

/** Adds a phrase as it is written; a phrase that is there already keeps its first value. */
export function addPhrase<T>(trie: PhraseTrie<T>, phrase: string, value: T): void {
  let node = trie.root
  for (const { text, form, kind } of tokensOf(phrase)) {
    const word = kind === 'mark' ? foldWord(text) : form
    trie.words.add(word)
    node.next ??= new Map()
    let child = node.next.get(word)
    if (child === undefined) {
      child = { value: undefined, next: undefined }
      node.next.set(word, child)
    }
    node = child
  }
  node.value ??= value
}

/** A phrase may end where the next word is written onto it: "plus d'". */
function tokensOf(phrase: string): Token[] {
  return phrase.endsWith("'") ? tokenize(`${phrase}x`).slice(0, -1) : tokenize(phrase)
}

/** The longest phrase that starts at `at`, with the index behind its last word; undefined when there is none. */
export function matchTrie<T>(
  trie: PhraseTrie<T>,
  words: readonly Spelled[],
  at: number,
): { value: T; end: number } | undefined {
  let node: Node<T> | undefined = trie.root
  let value: T | undefined
  let end = at
  for (let next = at; node?.next !== undefined; ) {
    const word: Spelled | undefined = words[next]
    if (word === undefined) break
    node = node.next.get(word.form) ?? (word.stem === word.form ? undefined : node.next.get(word.stem))
    next += 1
    if (node?.value !== undefined) {
      value = node.value
      end = next
    }
  }
  return value === undefined ? undefined : { value, end }
}
