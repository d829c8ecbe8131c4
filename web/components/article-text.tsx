import { Fragment, useEffect, useRef } from 'react'
import type { Sentences } from '../api/use-api.ts'
import classes from './article-text.module.css'

/** An article as plain text, whatever it holds: one claim in front, the others marked faintly. */
export function ArticleText({
  article,
  claimId,
  onSentence,
}: {
  article: Pick<Sentences, 'text' | 'language' | 'statements'>
  claimId?: string
  /** Called with where a sentence starts when it is chosen. */
  onSentence?: (start: number) => void
}) {
  const front = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim in front is scrolled to
  useEffect(() => {
    if (front.current) bringIntoView(front.current)
  }, [claimId])
  let at = 0
  const parts = article.statements.map(({ quote, claimId: its }) => {
    const between = article.text.slice(at, quote.start)
    at = quote.end
    const isFront = its !== null && its === claimId
    return (
      <Fragment key={quote.start}>
        {between}
        {its === null ? (
          <Sentence text={quote.exact} onClick={onSentence && (() => onSentence(quote.start))} />
        ) : (
          <mark ref={isFront ? front : undefined} className={isFront ? classes.front : classes.faint}>
            {quote.exact}
          </mark>
        )}
      </Fragment>
    )
  })
  return (
    <div className={classes.text} lang={article.language} dir="auto">
      {parts}
      {article.text.slice(at)}
    </div>
  )
}

/** Within the pane that the article scrolls in, so that what stands beside it stays where it is. */
function bringIntoView(mark: HTMLElement): void {
  const pane = mark.closest('section')
  if (pane === null || pane.scrollHeight <= pane.clientHeight) return void mark.scrollIntoView({ block: 'center' })
  const above = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop
  pane.scrollTop = above - pane.clientHeight / 2
}

function Sentence({ text, onClick }: { text: string; onClick?: (() => void) | undefined }) {
  if (onClick === undefined) return text
  return (
    <button type="button" className={classes.sentence} onClick={onClick}>
      {text}
    </button>
  )
}
