/** The works of editors, and of two reviewers who settle a dispute, that a crash may cut or that may come twice at once. */
import type { ClaimId } from '../../shared/domain/ids.ts'
import { flagVerdict, reopenClaim, replaceVerdict } from '../../shared/use-cases/amend-verdict.ts'
import { promoteClaim } from '../../shared/use-cases/choose-claims.ts'
import { publishClaim } from '../../shared/use-cases/publish-claim.ts'
import { adjudicateClaim, agreeToSettlement, proposeSettlement } from '../../shared/use-cases/settle-dispute.ts'
import { submitReview } from '../../shared/use-cases/submit-review.ts'
import { buildClaim, buildJudgement, EDITOR, SAMIRA, YUSUF } from '../domain/build-claims.ts'
import { type Desk, decided, factCheck, held, take, unlessDone, WHY, type Work } from './works.ts'

const RIGHT_OF_REPLY = 'سُئلت الوزارة ولم ترد'
const settled = buildJudgement({ rating: 'mostly-false', explanation: 'الرقم مبالغ فيه.' })
const amended = buildJudgement({ rating: 'half-true', explanation: 'صدر سجل أحدث.', rightOfReply: RIGHT_OF_REPLY })

async function disputed(desk: Desk): Promise<ClaimId> {
  const first = await held(desk, { policy: 'blind-pair' })
  await submitReview(desk, { ...first, judgement: buildJudgement() })
  const second = await take(desk, YUSUF)
  await submitReview(desk, { ...second, judgement: buildJudgement({ rating: 'mostly-false' }) })
  return first.claimId
}

async function published(desk: Desk): Promise<ClaimId> {
  const claimId = await decided(desk)
  await publishClaim(desk, { editor: EDITOR, claimId, factCheck })
  return claimId
}

export const EDITOR_WORKS: Work[] = [
  {
    what: 'promote',
    async prepare(desk) {
      const claim = buildClaim()
      await desk.claims.create(claim)
      return (living) => promoteClaim(living, { claimId: claim.id, by: EDITOR, why: WHY })
    },
  },
  {
    what: 'proposal',
    async prepare(desk) {
      const claimId = await disputed(desk)
      return (living) => proposeSettlement(living, { claimId, by: SAMIRA, judgement: settled })
    },
  },
  {
    what: 'agreement',
    async prepare(desk) {
      const claimId = await disputed(desk)
      await proposeSettlement(desk, { claimId, by: SAMIRA, judgement: settled })
      return (living) => agreeToSettlement(living, { claimId, by: YUSUF })
    },
  },
  {
    what: 'adjudication',
    async prepare(desk) {
      const claimId = await disputed(desk)
      return (living) => adjudicateClaim(living, { claimId, by: EDITOR, judgement: settled, why: null })
    },
  },
  {
    what: 'correction',
    async prepare(desk) {
      const claimId = await published(desk)
      return (living) =>
        replaceVerdict(living, { action: 'correct', claimId, by: EDITOR, judgement: amended, why: WHY })
    },
  },
  ...(['recheck', 'appeal', 'retract'] as const).map(
    (action): Work => ({
      what: action,
      async prepare(desk) {
        const claimId = await published(desk)
        return (living) => flagVerdict(living, { action, claimId, by: EDITOR, why: WHY })
      },
    }),
  ),
  {
    what: 'fresh start',
    async prepare(desk) {
      const claimId = await decided(desk)
      return (living) => unlessDone(() => reopenClaim(living, { claimId, by: EDITOR, why: WHY }))
    },
  },
]
