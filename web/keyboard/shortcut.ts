/**
 * Shortcuts by the place of a key (`event.code`), so that they are the same in every keyboard layout: `KeyJ`,
 * `Shift+Slash`, `Mod+Enter` (Control, or Command on a Mac), and in a row `KeyG KeyQ`.
 */
export interface Shortcut {
  readonly keys: string
  readonly label: string
  readonly group: string
  readonly run: () => void
  /** Also while somebody types into a field. */
  readonly whileTyping?: boolean
}

const IS_MAC = /Mac|iPhone|iPad/.test(navigator.platform)

type Stroke = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** How a stroke is written in a shortcut. */
export function strokeOf(event: Stroke): string {
  const mod = IS_MAC ? event.metaKey : event.ctrlKey
  const code = event.code.replace(/^Numpad(\d)$/, 'Digit$1').replace('NumpadEnter', 'Enter')
  return [mod ? 'Mod' : null, event.altKey ? 'Alt' : null, event.shiftKey ? 'Shift' : null, code]
    .filter((part) => part !== null)
    .join('+')
}

const NAMES: Record<string, string> = {
  'Shift+Slash': '?',
  Mod: IS_MAC ? '⌘' : 'Ctrl',
  Alt: IS_MAC ? '⌥' : 'Alt',
  Shift: '⇧',
  Enter: '↵',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Slash: '/',
  Comma: ',',
  Period: '.',
  Space: '␣',
  BracketLeft: '[',
  BracketRight: ']',
}

/** What stands on the keys, stroke by stroke: `Mod+Enter` is [["Ctrl", "↵"]]. */
export function keyNames(keys: string): string[][] {
  return keys.split(' ').map((stroke) => {
    const whole = NAMES[stroke]
    if (whole !== undefined) return [whole]
    return stroke.split('+').map((key) => NAMES[key] ?? key.replace(/^(Key|Digit)/, ''))
  })
}
