/** A claim for the eyes of someone at a terminal: its words first, then what was read out of them. */
import { styleText } from 'node:util'
import type { ClaimView } from '../../shared/api/views/claim-view.ts'

export function describeClaim(claim: ClaimView): string {
  const { score, reasons } = claim.checkworthiness
  const rows: [string, string][] = [
    ['figures', claim.figures.map(describeFigure).join(' · ')],
    ['said by', claim.attributions.map(describeAttribution).join(' · ')],
    ['when', claim.timeframe ? describeTime(claim.timeframe) : ''],
    ['why', reasons.join(', ')],
  ]
  const head = `${score.toFixed(2)}  ${styleText('bold', claim.quote.exact)}`
  const about = rows.filter(([, value]) => value !== '').map(([name, value]) => `      ${name.padEnd(8)} ${value}`)
  return [head, `      ${'status'.padEnd(8)} ${claim.status ?? claim.state}`, ...about, ''].join('\n')
}

function describeFigure(figure: ClaimView['figures'][number]): string {
  const { exact, comparator, value, max, unit, kind, change } = figure
  const amount = comparator === 'range' ? `${value} to ${max}` : `${comparator} ${value}`
  return `«${exact}» = ${amount} ${unit ?? '(unit not said)'}, ${kind}${change ? `, ${change}` : ''}`
}

function describeAttribution({ speaker, cue, stance, resolved }: ClaimView['attributions'][number]): string {
  const name = speaker?.exact ?? (resolved ? `${resolved.speaker.exact} (from the context)` : '(not named)')
  return `${name} «${cue.exact}» ${stance}`
}

function describeTime({ start, end, exact }: NonNullable<ClaimView['timeframe']>): string {
  return `«${exact}» ${start ?? '…'} to ${end ?? '…'}`
}
