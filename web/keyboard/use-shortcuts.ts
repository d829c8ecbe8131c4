/** The shortcuts that are in force: each component brings its own while it is on the screen. */
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { type Shortcut, strokeOf } from './shortcut.ts'

/** So long may a row of keys take. */
const ROW_MS = 1_200

type Entry = { current: readonly Shortcut[] }
const entries = new Set<Entry>()
const listeners = new Set<() => void>()
let snapshot: readonly Shortcut[] = []
let begun: { stroke: string; at: number } | null = null

export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const entry = useRef(shortcuts)
  entry.current = shortcuts
  const named = shortcuts.map(({ keys, label }) => `${keys} ${label}`).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is told anew when its names change
  useEffect(() => {
    entries.add(entry)
    tell()
    return () => {
      entries.delete(entry)
      tell()
    }
  }, [named])
}

/** All that are in force, for the overlay that shows them. */
export function useAllShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => snapshot,
  )
}

/** Listens for the whole page; called once. */
export function useKeyboard(): void {
  useEffect(() => {
    addEventListener('keydown', take)
    return () => removeEventListener('keydown', take)
  }, [])
}

function tell(): void {
  snapshot = [...entries].flatMap(({ current }) => current)
  for (const listener of listeners) listener()
}

function take(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.repeat || /^(Control|Shift|Alt|Meta)/.test(event.code))
    return
  const stroke = strokeOf(event)
  const row = begun !== null && event.timeStamp - begun.at < ROW_MS ? `${begun.stroke} ${stroke}` : null
  begun = null
  const usable = [...entries].flatMap(({ current }) => current).filter((one) => isUsable(one, event))
  // The latest component stands in front.
  const found = usable.findLast(({ keys }) => keys === row) ?? usable.findLast(({ keys }) => keys === stroke)
  if (found) {
    event.preventDefault()
    found.run()
  } else if (usable.some(({ keys }) => keys.startsWith(`${stroke} `))) {
    begun = { stroke, at: event.timeStamp }
  }
}

function isUsable({ whileTyping }: Shortcut, { target }: KeyboardEvent): boolean {
  if (whileTyping === true) return true
  if (document.querySelector('[role="dialog"]') !== null) return false
  if (!(target instanceof HTMLElement)) return true
  const types = target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)
  return !(
    types ||
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
}
