import type { Finding, Reason } from '../core/checks/finding.ts';
import { writeDate } from '../core/vietnamese/dates/dates.ts';

/* What the legal check says, and the way out: "thay căn cứ" is offered, never done. */

type LegalReason = Extract<Reason, { act: string }>;
type Denial = Extract<LegalReason, { is: 'denies-itself' }>['how'];

/** Whether a reason is one of the legal check. */
export const isLegalReason = (reason: Reason): reason is LegalReason => 'act' in reason;

const uncheckedText = ' (dòng này của sổ văn bản chưa đối chiếu với bản gốc)';
const changed = (expected: string) =>
  `Thay căn cứ: ${expected}; hoặc giữ nguyên và ghi lý do nếu nêu văn bản cũ là có chủ ý.`;
const lookUp = 'Đối chiếu với văn bản gốc rồi sửa câu; nếu sổ văn bản sai thì sửa register.csv.';
const mend = (expected: string | undefined) => (expected ? `Sửa thành ${expected}. ${lookUp}` : lookUp);

const denials: Record<Denial, (quote: string, act: string) => string> = {
  'no-such-day': (quote, act) => `${quote} không có trong lịch, nên ngày của ${act} chưa đúng.`,
  year: (_, act) => `Năm ghi trong số của ${act} khác với năm của ngày ban hành.`,
  future: (quote, act) => `${quote} của ${act} là ngày sau ngày báo cáo.`,
  type: (_, act) => `${act} có tên loại không khớp với ký hiệu.`,
  body: (quote, act) => `${quote} không phải là cơ quan có ký hiệu trong số của ${act}.`,
  'type-body': (quote, act) => `${quote} không ban hành loại văn bản như ${act}.`,
  maker: (_, act) => `Cơ quan có ký hiệu trong số của ${act} không ban hành loại văn bản đó.`,
  legislature: (_, act) => `${act} có khóa Quốc hội không khớp với năm.`,
  form: (_, act) =>
    `${act} viết số chưa đúng thể thức (văn bản nhà nước: số/loại-cơ quan; nghị định, thông tư: số/năm/loại-cơ quan; văn bản của Đảng: số-loại/cơ quan).`,
  'not-own': (_, act) => `${act} mang ký hiệu của cấp trên, không phải do đơn vị ban hành.`,
  order: (_, act) => `${act} có số không tăng theo ngày so với các văn bản cùng loại, cùng năm.`,
  'two-dates': (quote, act) => `${act} được ghi hai ngày khác nhau; ở đây là ${quote}.`,
  'two-titles': (_, act) => `${act} được ghi hai trích yếu khác hẳn nhau.`,
};

/** Says a finding of the legal check, and what to do next. */
export function legalText(
  finding: Pick<Finding, 'quote'> & { expected?: string },
  reason: LegalReason,
): { message: string; next: string } {
  const { quote, expected } = finding;
  const said = `"${quote}"`;
  const { act } = reason;
  const note = 'unchecked' in reason && reason.unchecked ? uncheckedText : '';
  switch (reason.is) {
    case 'repealed':
      return {
        message: `${act} đã hết hiệu lực sau ngày ${writeDate(reason.to)}${note}.`,
        next: expected ? changed(expected) : `Thay căn cứ bằng văn bản đang có hiệu lực. ${lookUp}`,
      };
    case 'superseded':
      return {
        message: `Nội dung của ${act} đã có văn bản mới quy định từ ngày ${writeDate(reason.from)}${note}.`,
        next: expected ? changed(expected) : lookUp,
      };
    case 'not-in-force':
      return {
        message: `${act} đến ngày ${writeDate(reason.from)} mới có hiệu lực${note}.`,
        next: 'Nêu căn cứ đang có hiệu lực, hoặc nói rõ đây là việc chuẩn bị thi hành.',
      };
    case 'misdated':
      return { message: `${said} không phải ngày của ${act}${note}.`, next: mend(expected) };
    case 'misnumbered':
      return {
        message: `${said}: sổ văn bản có văn bản tên này với số hoặc năm khác${note}.`,
        next: expected ? `Thay căn cứ: ${expected}. ${lookUp}` : lookUp,
      };
    case 'mistitled':
      return {
        message: `${said} không khớp trích yếu của ${act}${note}.`,
        next: mend(expected && `"${expected}"`),
      };
    case 'wrong-issuer':
      return { message: `${said} không phải cơ quan ban hành ${act}${note}.`, next: mend(expected) };
    case 'unknown-act':
      return {
        message: `${reason.also ? `${act} và ${reason.also.length} văn bản khác (${reason.also.join(', ')})` : act} chưa có trong sổ văn bản nên chưa kiểm tra được.`,
        next: 'Đối chiếu với văn bản gốc; đúng thì bổ sung vào sổ bằng thuky import-register.',
      };
    case 'denies-itself':
      return { message: denials[reason.how](said, act), next: mend(expected) };
  }
}
