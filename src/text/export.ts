import { officeDay, officeTime } from '../core/office-day.ts';
import { writeDate } from '../core/vietnamese/dates/dates.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import type { PeriodState } from '../core/workflow.ts';
import { periodWords } from './period.ts';
import { stateWords } from './system.ts';

/* The words of a period's open files: what each file is, and the heads of the tables. */

/** A moment as it stands in a table: "2023-09-14 08:05", in Viet Nam; empty where there is none. */
export const momentCell = (at: string | null): string =>
  at === null ? '' : `${officeDay(at)} ${officeTime(at)}`;

/** The same where only the earliest moment is known. */
export const sinceCell = (at: string): string => `từ ${momentCell(at)}`;

/** The heads of the tables (.csv), in the order of their columns. */
export const exportHeads = {
  answers: [
    ...['Thứ tự', 'Mã câu hỏi', 'Câu hỏi', 'Lần', 'Đang dùng', 'Giá trị', 'Nguyên văn', 'Người trả lời'],
    ...['Lúc', 'Kênh', 'Mã tin', 'Đường dẫn'],
  ],
  drafts: [
    ...['Lần', 'Mục', 'Trạng thái', 'Người yêu cầu', 'Lúc yêu cầu', 'Lúc xong', 'Cách soạn', 'Mô hình'],
    ...['Lời nhắc', 'Token gửi', 'Token nhận', 'Lỗi', 'Lưu ý', 'Người dừng', 'Thư mục'],
  ],
  settlements: ['Lúc', 'Người quyết định', 'Cách xử lý', 'Về', 'Lý do'],
  edits: ['Lúc', 'Người sửa', 'Mục (câu thêm)', 'Câu cũ', 'Câu mới'],
  submissions: [
    ...['Bản trình', 'Từ dự thảo lần', 'Người trình', 'Lúc trình', 'Người ký', 'Trạng thái', 'Quyết định'],
    ...[
      'Người quyết định',
      'Lúc quyết định',
      'Ý kiến',
      'Số',
      'Ngày ban hành',
      'Người nhập số',
      'Mã băm nội dung',
    ],
  ],
  files: ['Tệp', 'Tên khi gửi', 'Mã băm SHA-256', 'Khớp'],
  audit: ['Số', 'Lúc', 'Việc', 'Người làm', 'Dữ kiện', 'Lời đã gõ', 'Mã băm'],
  models: [
    ...['Lượt gọi', 'Dự thảo lần, hoặc việc', 'Mục', 'Người yêu cầu', 'Lúc gửi', 'Lúc xong', 'Việc ấy'],
    ...['Gửi tới', 'Mô hình', 'Lời nhắc', 'Số lần gửi', 'Token gửi', 'Token nhận', 'Kết quả', 'Mục do'],
    ...['Lý do soạn theo quy tắc', 'Mã băm SHA-256 của tệp gửi', 'Phần chung', 'Tệp gửi', 'Tệp nhận'],
  ],
  questions: [
    ...['Mục nhật ký', 'Người hỏi', 'Lúc xong', 'Gửi tới', 'Mô hình', 'Lời nhắc', 'Số lượt gọi'],
    ...['Token gửi', 'Token nhận', 'Số chỗ đã che', 'Kết quả', 'Mã băm SHA-256 của tệp', 'Tệp'],
  ],
  phrasings: [
    ...['Số', 'Mẫu', 'Mục', 'Kỳ', 'Dự thảo soạn', 'Cơ quan viết', 'Người sửa', 'Lúc sửa', 'Đang dùng'],
    ...['Người bỏ', 'Lúc bỏ'],
  ],
  slack: ['Lúc viết', 'Lúc gửi', 'Gửi tới', 'Loại tin', 'Trạng thái', 'Lý do', 'Kênh', 'Mã tin'],
} as const;

/** Words of cells. */
export const exportWords = {
  yes: 'có',
  no: 'không',
  drafter: { rules: 'theo quy tắc', model: 'bằng mô hình' },
  draftState: { queued: 'đang soạn', done: 'xong', failed: 'không soạn được' },
  settlement: {
    keep: 'giữ nguyên',
    'leave-out': 'không đưa vào báo cáo',
    'no-report': 'không có báo cáo',
  },
  submission: {
    pending: 'đang trình',
    approved: 'đã duyệt',
    returned: 'bị trả lại',
    void: 'không còn hiệu lực',
  },
  decision: { approved: 'duyệt', returned: 'trả lại' },
  message: { unsent: 'chưa gửi', sent: 'đã gửi', failed: 'không gửi được' },
  purpose: { draft: 'dự thảo', shorter: 'viết gọn', revise: 'sửa câu thường kỳ', question: 'hỏi số liệu' },
  shortening: { queued: 'đang chờ', done: 'đã trả lời', stopped: 'có người dừng', failed: 'không làm được' },
  /** Who asked, where it was the administrator under nobody's name. */
  commandLine: 'dòng lệnh',
  /** In place of a file whose words were taken out of the log. */
  removed: 'nội dung đã được gỡ khỏi nhật ký',
  /** In place of the outcome of each call, where an earlier version kept all of a section together. */
  together: 'các lượt của mục ghi chung, xem tệp nhận',
  question: {
    chosen: 'mô hình chọn được câu trả lời',
    listed: 'liệt kê kết quả tra được',
    'nothing-stored': 'không có số liệu để trả lời',
    'no-choice': 'không chọn được; trả lời theo quy tắc',
    'no-answer': 'mô hình không trả lời',
    refused: 'mô hình từ chối',
    deadline: 'hết giờ',
    'not-recorded': 'không lưu được nội dung sẽ gửi nên không gửi tiếp',
    stopped: 'chương trình tắt',
  },
  written: { model: 'mô hình', both: 'mô hình và quy tắc', rules: 'quy tắc' },
} as const;

/** What of a draft's section it was asked for: "cả báo cáo", "mục I.2", "câu của người hỏi". */
export const draftPart = (section: string | null, number: string | null): string =>
  section === null
    ? 'cả báo cáo'
    : section === 'own'
      ? 'câu của người hỏi'
      : section === 'reading'
        ? 'cả báo cáo, để đọc'
        : `mục ${number ?? section}`;

type Chain = { kind: 'whole'; entries: number } | { kind: 'broken'; entry: string };

/** What became of the log's chain when it was computed again. */
export const chainText = (chain: Chain): string =>
  chain.kind === 'whole'
    ? `Nhật ký có ${chain.entries} mục; đã tính lại chuỗi mã băm từ đầu đến cuối: nguyên vẹn.`
    : `CẢNH BÁO: chuỗi mã băm của nhật ký không khớp từ mục ${chain.entry}; nhật ký đã bị sửa ngoài chương trình. Xin báo người quản trị.`;

/** With the .zip in chat. */
export const exportedText = (period: PeriodId, files: number, chain: Chain): string =>
  `Hồ sơ báo cáo ${periodWords(period)}: ${files} tệp trong tệp .zip kèm theo; xem index.md trước. ${chainText(chain)} Hồ sơ có tên người và lời đã gõ nên chỉ gửi riêng cho anh/chị.`;

/** A month was named that was never opened. */
export const noSuchExportText = (known: readonly PeriodId[]): string =>
  `Không có kỳ báo cáo đó. Các kỳ đã mở: ${known.slice(0, 12).map(periodWords).join(', ')}. Xin ghi lại, ví dụ: /baocao xuất ${periodWords(known[0]!)}.`;

/** What index.md tells. */
export type ExportFacts = {
  office: string;
  period: PeriodId;
  template: { name: string; version: number };
  state: PeriodState;
  at: string;
  chain: Chain;
  counts: { answers: number; drafts: number; submissions: number; files: number; models: number } & {
    /** Calls of `models` of whose outcome nothing is known. */
    unknown: number;
    questions: number;
    phrasings: number;
  };
  /** Questions whose newest answer answers.yml cannot hold. */
  left: readonly string[];
  /** Files whose bytes no longer have the hash they were stored with. */
  altered: readonly string[];
};

/** index.md: what the folder is, and what stands in each file. */
export function exportIndexText(facts: ExportFacts): string {
  const { counts, left, altered } = facts;
  const lines = [
    `# ${facts.office}: hồ sơ báo cáo ${periodWords(facts.period)}`,
    '',
    `Xuất lúc ${officeTime(facts.at)} ngày ${writeDate(officeDay(facts.at))}. Mẫu báo cáo: ${facts.template.name}, bản ${facts.template.version}. Báo cáo ${stateWords[facts.state]}.`,
    '',
    `**Nhật ký.** ${chainText(facts.chain)}`,
    '',
    'Mọi tệp mở được không cần Thư Ký: .md, .txt và .jsonl là văn bản, .csv là bảng (mở bằng Excel hoặc LibreOffice), .json và .yml là dữ liệu. Giờ trong bảng là giờ Việt Nam; trong .json là giờ quốc tế (UTC). Trong bảng, ô bắt đầu bằng = + - @ có thêm dấu nháy đơn ở trước để Excel không coi là công thức; bản đúng từng chữ ở tệp .json.',
    '',
    '| tệp | có gì |',
    '|---|---|',
    '| `period.json` | kỳ báo cáo: trạng thái, thời gian lấy số liệu, hạn, ai mở, câu hỏi nào giao cho ai |',
    '| `template.json` | mẫu báo cáo như lúc mở kỳ: các mục, câu hỏi, mẫu câu |',
    `| \`answers.csv\`, \`answers.json\` | ${counts.answers} câu trả lời, đủ mọi lần sửa: giá trị, nguyên văn đã gõ, ai, lúc nào, tin nào trong Slack |`,
    '| `answers.yml` | câu trả lời đang dùng của mỗi câu hỏi, dùng lại được với lệnh `thuky draft --answers` |',
    `| \`drafts.csv\`, \`drafts/lan-…/\` | ${counts.drafts} lần soạn. Mỗi lần: \`draft.json\` (cách soạn, dựa trên câu trả lời nào, lỗi đã xử lý), \`bao-cao.md\` (toàn văn), \`plan.json\` (kế hoạch từng câu), \`findings.json\` (lỗi và lưu ý), \`provenance.json\` (mỗi câu lấy từ đâu), \`model.json\` (nếu có mô hình: lời nhắc, bản, mã băm, tên mô hình, số token, từng lượt trả lời được xét thế nào; \`call\` là số lượt gọi trong sent/models.csv, nơi có nguyên văn) |`,
    '| `settlements.csv`, `settlements.json` | lỗi đã được xử lý và lý do: giữ nguyên, không đưa vào báo cáo, không có báo cáo |',
    '| `edits.csv`, `edits.json` | câu do người sửa, thêm hoặc bỏ: câu cũ, câu mới, ai, lúc nào |',
    `| \`phrasings.csv\`, \`phrasings.json\` | ${counts.phrasings} cách viết của cơ quan đến lúc xuất, học từ mọi kỳ, kể cả cách viết đã bỏ: dự thảo soạn thế nào, cơ quan viết thế nào, ai sửa, ở kỳ nào, lúc nào, ai bỏ. phrasings.json dùng lại được với lệnh \`thuky draft --phrasing\`; câu nào của dự thảo viết theo cách viết đã học thì \`provenance.json\` ghi ở \`phrasing\` học từ ai |`,
    `| \`submissions.csv\`, \`submissions.json\` | ${counts.submissions} lần trình: ai trình, ai ký, duyệt hay trả lại, số và ngày ban hành, mã băm của nội dung đã duyệt |`,
    `| \`reports/\` | ${counts.files} tệp báo cáo như đã lưu và đã gửi (.docx, .md): dự thảo, bản trình, bản đối chiếu, bản ban hành; \`files.csv\` có mã băm từng tệp; \`history.json\` là báo cáo của kỳ này trong kho, từng câu |`,
    '| `audit.csv`, `audit.json` | nhật ký: việc gì, ai, lúc nào. Mỗi mục trong audit.json: `hash` là SHA-256 của `before` nối liền `hashed`; `before` là `hash` của mục trước; `personalHash` là SHA-256 của `salt` nối liền `personal`. Ai cũng tính lại được |',
    `| \`sent/models.csv\`, \`sent/lan-…/\`, \`sent/sua-cau/\` | những gì đã gửi tới mô hình ngôn ngữ (${counts.models} lượt${counts.unknown > 0 ? `, trong đó ${counts.unknown} lượt chưa rõ kết quả` : ''}): ai yêu cầu, gửi tới đâu, lúc nào, cho việc và mục nào, nguyên văn như đã gửi (thông tin cá nhân đã che), và nguyên văn nhận về. Mỗi lượt được ghi lại trước khi gửi, nên lượt bị ngắt giữa chừng, bị dừng hay phải làm lại đều có ở đây; lượt không có kết quả thì không có tệp nhận, và tính là đã gửi. Dòng không có số lượt là của bản Thư Ký cũ, ghi chung các lượt của một mục và chỉ ghi khi xong |`,
    `| \`sent/questions.csv\`, \`sent/questions.json\`, \`sent/cau-hoi/\` | ${counts.questions} lần hỏi số liệu mà câu hỏi được gửi tới mô hình: ai hỏi, lúc nào, gửi tới đâu, kết quả. Lượt bị ngắt trước khi trả lời thì chỉ có trong sent/models.csv, với tệp riêng. Mỗi lần một tệp .jsonl, mỗi dòng một tin như đã gửi (thông tin cá nhân đã che) hoặc như nhận về (lời gọi truy vấn của mô hình ghi hai dòng: như nhận về, và như gửi lại với mã mới); mã băm của tệp là mã băm ghi trong nhật ký. Một câu hỏi có thể về nhiều kỳ nên được xếp theo lúc trả lời, không theo kỳ được hỏi: từ khi mở kỳ này đến khi mở kỳ sau; kỳ đầu tiên có cả câu hỏi trước đó. Đây là các mục của nhật ký chung của cơ quan, không nằm trong audit.json; questions.json có đủ để tính lại mã băm từng mục như audit.json |`,
    '| `sent/slack.csv` | các tin Thư Ký đã gửi trong Slack: tới ai, loại gì, lúc nào |',
    ...(left.length > 0
      ? [
          '',
          `Câu trả lời không ghi được đúng từng chữ vào answers.yml (xem answers.json): ${left.join(', ')}.`,
        ]
      : []),
    ...(altered.length > 0
      ? ['', `CẢNH BÁO: tệp không còn khớp mã băm lúc lưu: ${altered.join(', ')}. Xin báo người quản trị.`]
      : []),
    '',
    'Hồ sơ này có tên người và lời đã gõ; xin giữ như hồ sơ công việc của cơ quan.',
    '',
  ];
  return lines.join('\n');
}
