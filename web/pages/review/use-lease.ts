import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { codeOf, type Leased, useApi } from '../../api/use-api.ts'

const TICK_MS = 1_000
/** Before the end she is warned. */
export const WARNING_MS = 2 * 60_000

/** The lease of a claim: a quiet heartbeat keeps it while the page is open, and its end is told. */
export function useLease(lease: Leased['lease']) {
  const api = useApi()
  const queries = useQueryClient()
  const [expiresAt, setExpiresAt] = useState(lease.expiresAt)
  const [lost, setLost] = useState(false)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => {
    if (lost) return
    const left = Date.parse(expiresAt) - Date.now()
    const beat = setTimeout(
      async () => {
        try {
          setExpiresAt(
            (await api.post('/v1/reviews/{lease}/extend', undefined, { params: { lease: lease.id } })).expiresAt,
          )
        } catch (error) {
          const code = codeOf(error)
          if (code === 'unreachable' || code === 'internal')
            setExpiresAt((known) => new Date(Date.parse(known)).toISOString())
          else setLost(true)
          queries.invalidateQueries({ queryKey: ['mine'] })
        }
      },
      Math.max(TICK_MS, left / 2),
    )
    return () => clearTimeout(beat)
  }, [api, expiresAt, lease.id, lost, queries])
  const leftMs = Math.max(0, Date.parse(expiresAt) - now)
  return { leftMs, ended: lost || leftMs === 0, end: () => setLost(true) }
}
