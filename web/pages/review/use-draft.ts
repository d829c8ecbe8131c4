import { useEffect, useRef, useState } from 'react'
import { useApi } from '../../api/use-api.ts'
import { type Form, readForm } from './form.ts'

const SAVE_MS = 1_200
const keyOf = (claimId: string): string => `claimdesk.draft.${claimId}`

export type Saved = 'saved' | 'saving' | 'here'

/**
 * What is typed, kept at each stroke on this machine and a moment later at the desk: whichever is the later one is taken up
 * again.
 */
export function useDraft(claimId: string, empty: Form) {
  const api = useApi()
  const [form, setForm] = useState<Form>(() => readForm(readLocal(claimId)?.content, empty))
  const [saved, setSaved] = useState<Saved>('saved')
  const [ready, setReady] = useState(false)
  const touched = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: taken up once for a claim
  useEffect(() => {
    let current = true
    api
      .get('/v1/claims/{id}/draft', { params: { id: claimId } })
      .then(({ draft }) => {
        const local = readLocal(claimId)
        if (!current || touched.current || draft === null) return
        if (local === null || local.savedAt < draft.savedAt) setForm(readForm(draft.content, empty))
      })
      .catch(() => undefined)
      .finally(() => current && setReady(true))
    return () => {
      current = false
    }
  }, [claimId])

  useEffect(() => {
    if (!touched.current) return
    localStorage.setItem(keyOf(claimId), JSON.stringify({ content: form, savedAt: new Date().toISOString() }))
    setSaved('saving')
    const timer = setTimeout(() => {
      api
        .put('/v1/claims/{id}/draft', { content: { ...form } }, { params: { id: claimId } })
        .then(() => setSaved('saved'))
        .catch(() => setSaved('here'))
    }, SAVE_MS)
    return () => clearTimeout(timer)
  }, [api, claimId, form])

  return {
    form,
    saved,
    ready,
    change(part: Partial<Form>) {
      touched.current = true
      setForm((known) => ({ ...known, ...part }))
    },
    forget: () => {
      touched.current = false
      localStorage.removeItem(keyOf(claimId))
    },
  }
}

function readLocal(claimId: string): { content: unknown; savedAt: string } | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(claimId)) ?? 'null')
    if (typeof stored !== 'object' || stored === null || !('content' in stored) || !('savedAt' in stored)) return null
    return { content: stored.content, savedAt: String(stored.savedAt) }
  } catch {
    return null
  }
}
