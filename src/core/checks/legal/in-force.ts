import type { RegisterEntry } from '../../register.ts';
import { writeReference } from '../../vietnamese/references/references.ts';
import type { CitedAct } from './cited-acts.ts';
import type { LegalFault } from './fault.ts';
import { actKey, type RegisterIndex } from './register-index.ts';

/* Whether a cited act is in force on the report's day, and what has taken its place. */

export const said = (entry: RegisterEntry): string => writeReference(entry, 'full', { own: false });

export const severityOf = ({ checkedOn }: RegisterEntry): 'error' | 'warning' =>
  checkedOn === null ? 'warning' : 'error';

const namedAsOld =
  /(?:thay thế|thay cho|bãi bỏ|hủy bỏ|hết hiệu lực|trước đây|sửa đổi|bổ sung|tổng kết|sơ kết|so với|kế thừa|nay là)(?!\s*,?\s*(?:bởi|bằng|tại|theo)(?!\p{L}))[^;.]*$/iu;
const saidToBeOld =
  /^[^;.]{0,120}?(?:(?:đã|được|bị|nay)\s+(?:được\s+|bị\s+)?(?:thay thế|thay|bãi bỏ|hết hiệu lực|sửa đổi)|hết hiệu lực|trước đây|không còn hiệu lực)/iu;
const announces =
  /tuyên truyền|phổ biến|quán triệt|chuẩn bị|triển khai|giới thiệu|tập huấn|góp ý|dự thảo|hiệu lực|xây dựng|kế hoạch|học tập/iu;

/** Whether the act is in force on the report's day; one that is named as replaced or amended is cited as old. */
export function force(
  act: CitedAct,
  entry: RegisterEntry,
  index: RegisterIndex,
  today: string | null,
): LegalFault | null {
  if (today === null || act.nested) return null;
  const unchecked = entry.checkedOn === null;
  const next = entry.successor === null ? null : successorOf(entry, index, today);
  const expected = next ? said(next) : entry.successor === null ? undefined : entry.successor;
  const instead = expected === undefined ? {} : { expected };
  const old = () =>
    namedAsOld.test(act.before) ||
    saidToBeOld.test(
      act.after.slice((act.title?.end ?? 0) > act.fact.end ? act.title!.end - act.fact.end : 0),
    );
  if (entry.inForceTo !== null && today > entry.inForceTo)
    return old()
      ? null
      : {
          part: 'number',
          severity: severityOf(entry),
          reason: { is: 'repealed', to: entry.inForceTo, unchecked },
          ...instead,
        };
  if (entry.inForceTo === null && next?.inForceFrom && today >= next.inForceFrom)
    return old()
      ? null
      : {
          part: 'number',
          severity: 'warning',
          reason: { is: 'superseded', from: next.inForceFrom, unchecked },
          ...instead,
        };
  if (
    entry.inForceFrom !== null &&
    today < entry.inForceFrom &&
    !announces.test(act.before) &&
    !announces.test(act.after)
  )
    return {
      part: 'number',
      severity: 'warning',
      reason: { is: 'not-in-force', from: entry.inForceFrom, unchecked },
    };
  return null;
}

/** Successors followed; more hands than an act ever goes through. */
const longestChain = 8;

/** What replaced an act; where that was replaced itself by the report's day, what is in force then. */
function successorOf(entry: RegisterEntry, index: RegisterIndex, today: string): RegisterEntry | null {
  const after = ({ successor, date }: RegisterEntry) =>
    successor === null
      ? null
      : ((index.byNumber.get(actKey(successor)) ?? []).find(
          (one) => one.date === null || date === null || one.date >= date,
        ) ?? null);
  let next = after(entry);
  for (let hand = 0; hand < longestChain && next?.inForceTo && today > next.inForceTo; hand++) {
    const further = after(next);
    if (!further) break;
    next = further;
  }
  return next;
}
