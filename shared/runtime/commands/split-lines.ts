/** Cuts a byte stream into lines without ever holding more than one chunk and one line: an endless line is let go, not kept. */
const MOST_LINE_LENGTH = 16 * 1024 * 1024

/** A line that was longer than the limit: its content is gone. */
export const TOO_LONG = Symbol('a line that is too long')

export type Line = string | typeof TOO_LONG

/** The lines of each chunk, blank ones left out. The last line may lack its newline. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  mostLength = MOST_LINE_LENGTH,
): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder()
  let rest: string[] = []
  let length = 0

  const endLine = (tail: string): Line => {
    const line = length + tail.length > mostLength ? TOO_LONG : rest.join('') + tail
    rest = []
    length = 0
    return line
  }

  for await (const chunk of chunks) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n')
    const open = pieces.pop() ?? ''
    yield pieces.map(endLine).filter(isNotBlank)
    length += open.length
    if (length > mostLength) rest = []
    else rest.push(open)
  }
  const last = endLine(decoder.decode())
  if (isNotBlank(last)) yield [last]
}

function isNotBlank(line: Line): boolean {
  return line === TOO_LONG || line.trim() !== ''
}
