import type { Organisation } from '../core/organisation.ts';
import type { Recorded } from '../core/settling/apply-settlements.ts';
import type { SettlingExit } from '../core/settling/settled-findings.ts';
import type { Settled } from '../core/settling/settlement.ts';
import type { SettledEntry, SettlementIssue } from '../core/settling/settlements-file.ts';
import { findingText } from './findings.ts';
import { periodWords } from './period.ts';
import type { Names } from './questions.ts';

const exitWords: Record<SettlingExit, string> = {
  keep: 'giữ nguyên',
  'leave-out': 'không đưa vào báo cáo',
  'no-report': 'không có báo cáo',
  record: 'ghi nhận số liệu',
};

/** What is wrong with a settlements file and what to do, in Vietnamese, with file and line. */
export const settlementIssueText = (file: string, issue: SettlementIssue): string =>
  `${file}, dòng ${issue.line}: ${said(issue)}`;

function said(issue: SettlementIssue): string {
  switch (issue.kind) {
    case 'not-a-list':
      return 'tệp phải có "settled:", dưới đó mỗi lỗi đã xử lý là một mục "- key: ..." với exit, by, why. Xem mẫu trong README.';
    case 'unknown-top-key':
      return `không có mục "${issue.key}". Ở ngoài cùng chỉ có "period" và "settled".`;
    case 'bad-period':
      return `"${issue.found}" không phải là kỳ báo cáo. Hãy ghi dạng 2023-09 (tháng), 2023-Q3 (quý) hoặc 2023 (năm).`;
    case 'other-period':
      return `tệp ghi kỳ ${periodWords(issue.found)} nhưng báo cáo là ${periodWords(issue.wanted)}. Hãy dùng tệp của kỳ này, hoặc sửa "period:".`;
    case 'not-an-entry':
      return 'mỗi mục phải có key, exit, by, why. Hãy viết lại theo mẫu trong README.';
    case 'unknown-key':
      return `không có mục "${issue.key}"; ở đây dùng được: ${issue.allowed.join(', ')}.`;
    case 'key-missing':
      return missing[issue.key] ?? `thiếu "${issue.key}". Hãy bổ sung.`;
    case 'bad-key':
      return `"${issue.found}" không phải là mã lỗi. Hãy chép "key" (16 ký tự) của lỗi từ findings.json hoặc check --json.`;
    case 'bad-exit':
      return `"${issue.found}" không phải là cách xử lý. Hãy ghi một trong: ${allExits}.`;
    case 'twice':
      return `lỗi ${issue.key} đã được xử lý ở dòng ${issue.first}. Hãy chỉ giữ một mục.`;
    case 'unknown-person':
      return `không có ai tên hoặc mã "${issue.found}" trong organisation.yml. Hãy ghi mã của người quyết định: ${issue.known.join(', ')}.`;
    case 'not-entitled':
      return `${issue.person} không có quyền xử lý lỗi. Hãy ghi mã của cán bộ tổng hợp: ${issue.entitled.join(', ')}.`;
    case 'record-only':
      return `"${issue.key}" chỉ dùng với exit: record. Hãy bỏ dòng này, hoặc đổi exit.`;
    case 'wrong-exit':
      return `lỗi này không xử lý bằng "${issue.exit}" được. Hãy ghi: ${issue.possible.map((exit) => `${exit} (${exitWords[exit]})`).join(', ')}; hoặc sửa câu.`;
    case 'no-question':
      return 'chưa rõ số liệu này trả lời câu hỏi nào. Hãy ghi "question:" với mã câu hỏi trong template.yml.';
    case 'no-answers':
      return 'ghi nhận số liệu cần tệp câu trả lời để đưa vào. Hãy thêm --answers TỆP.yml.';
  }
}

const allExits = (Object.keys(exitWords) as SettlingExit[])
  .map((exit) => `${exit} (${exitWords[exit]})`)
  .join(', ');

const missing: Record<string, string> = {
  key: 'thiếu "key". Hãy chép mã của lỗi từ findings.json hoặc check --json.',
  exit: `thiếu "exit". Hãy ghi một trong: ${allExits}.`,
  by: 'thiếu "by". Hãy ghi mã của người quyết định, như trong organisation.yml.',
  why: 'thiếu "why". Hãy ghi lý do; người duyệt sẽ thấy lý do này.',
};

/** What a settlements file did, as lines for a terminal: settled findings with person and reason, lines for the answers file, entries of no more use. */
export function settledLines(
  after: { settled: readonly Settled[]; recorded: readonly Recorded[]; unused: readonly SettledEntry[] },
  office: Organisation,
  names: Names,
): string {
  const person = (key: string) => office.people.find((one) => one.key === key)?.name ?? key;
  const settled = after.settled.map(
    ({ settlement, finding }) =>
      `Đã xử lý [${exitWords[settlement.kind]}] ${finding ? findingText(finding, names).message : settlement.subject}\n    → ${person(settlement.by)}: ${settlement.reason}\n`,
  );
  const recorded = after.recorded.map(
    ({ question, by, reason, line }) =>
      `Đã ghi nhận là câu trả lời cho ${names.question(question)} (${person(by)}: ${reason}). Hãy đưa vào tệp câu trả lời, dưới answers:\n    ${line.replaceAll('\n', '\n    ')}\n`,
  );
  const unused = after.unused.map(
    ({ key, line, exit }) =>
      `Dòng ${line}: không còn lỗi ${key} (${exitWords[exit]}); câu hoặc câu trả lời đã đổi, hoặc lỗi đã được sửa. Có thể bỏ mục này.\n`,
  );
  return [...settled, ...recorded, ...unused].join('');
}
