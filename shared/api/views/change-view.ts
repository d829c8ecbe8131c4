/** A change as it is told: by polling, and in the body of a webhook. */
import { z } from '@hono/zod-openapi'
import { PUBLIC_STATES } from '../../domain/claim.ts'
import { NoticeType } from '../../domain/notice.ts'

export const CHANGE_EXAMPLE = {
  type: 'verdict.corrected',
  timestamp: '2026-03-01T09:30:00.000Z',
  data: {
    ...{ claimId: 'clm_0123456789abcdef01234567', sequence: 3, rating: 'mostly-true', earlierRating: 'false' },
    ...{ language: 'ar', state: 'checked', wording: 'أُغلق أكثر من 110 جسور منذ أمس.' },
    ...{ headline: 'نعم، أُغلق 112 جسراً', url: 'https://checks.example/bridges' },
  },
}

export const ChangeView = z
  .object({
    type: NoticeType,
    timestamp: z.iso.datetime().openapi({ description: 'When it happened.' }),
    data: z.object({
      claimId: z.string(),
      sequence: z
        .int()
        .openapi({ description: 'Of the changes of this claim: 1, 2, 3 …, for holders of a key without gaps.' }),
      rating: z.string().nullable().openapi({ description: 'The published rating after the change.' }),
      earlierRating: z.string().nullable().openapi({ description: 'The rating that was told last before it.' }),
      language: z.string(),
      state: z.enum(PUBLIC_STATES).openapi({ description: 'As it is now.' }),
      wording: z.string(),
      headline: z.string().nullable().openapi({ description: 'Of the published fact-check.' }),
      url: z.string().nullable().openapi({ description: 'Of the newsroom’s own page about it.' }),
    }),
  })
  .openapi('Change', { example: CHANGE_EXAMPLE })
