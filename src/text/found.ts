import { writePeriod } from '../core/vietnamese/dates/periods.ts';
import { writeMoney } from '../core/vietnamese/numbers/money.ts';
import { defaultHouseStyle, writeNumber, writeQuantity } from '../core/vietnamese/numbers/numbers.ts';
import type { FigureItem, FoundNotice, FoundRow } from '../usecases/notices-figures.ts';
import { askShort, figureSource, withheldText } from './figures.ts';
import { periodName, stateWords } from './interview.ts';
import { shortened, valueText } from './values.ts';

/* What a model chose among stored figures, in words; every value stands here because code found or computed it. */

/** A row: what it is, its value, and the figures whose sources stand behind it. */
export type FoundLine = { label: string; value: string; from: FigureItem[] };

const short = (period: string): string => writePeriod(period, 'short');

/** One row in words. */
export function foundLine(row: FoundRow): FoundLine {
  switch (row.is) {
    case 'figure':
      return { label: labelOf(row.item), value: valueText(row.item.value), from: [row.item] };
    case 'missing':
      return {
        label: labelOf(row),
        value: row.withheld ? 'chưa được duyệt nên chưa cung cấp được' : 'chưa có số liệu',
        from: [],
      };
    case 'change':
      return {
        label: `${askShort(row.to.ask, row.to.period)}, ${short(row.to.period)} so với ${short(row.from.period)}`,
        value: changeText(row),
        from: [row.to, row.from],
      };
    case 'total':
      return { label: totalLabel(row), value: totalText(row), from: row.items };
    case 'periods':
      return {
        label: 'Các kỳ đã lưu',
        value: row.periods
          .map(({ period, state }) => `${short(period)}${state === null ? '' : ` (${stateWords[state]})`}`)
          .join('; '),
        from: [],
      };
    case 'answered': {
      const { item, unit } = row;
      return {
        label: labelOf(item),
        value: 'by' in item.source ? `${item.source.by} (${unit})` : unit,
        from: [item],
      };
    }
    case 'owing':
      return {
        label: `Còn nợ câu trả lời, ${periodName(row.period)}`,
        value: `${row.name} (${row.unit}), ${row.count} câu`,
        from: [],
      };
  }
}

const labelOf = ({ ask, period }: { ask: string; period: string }): string =>
  `${askShort(ask, period)}, ${short(period)}`;

/** A computed value with the unit of its figure. */
function amountText(value: string, { type, unit, value: own }: FigureItem): string {
  if (type === 'money') return writeMoney(value);
  if (type === 'percent') return `${writeNumber(value)}%`;
  return writeQuantity(value, (own.kind === 'number' && own.unit) || (unit ?? ''), defaultHouseStyle);
}

function changeText({ from, to, difference, percent }: Extract<FoundRow, { is: 'change' }>): string {
  const [before, after] = [valueText(from.value), valueText(to.value)];
  if (/^-?0(?:\.0*)?$/.test(difference)) return `không đổi, cùng là ${after}`;
  const fell = difference.startsWith('-');
  const size = difference.replace('-', '');
  const by = to.type === 'percent' ? `${writeNumber(size)} điểm phần trăm` : amountText(size, to);
  const share = percent === null ? '' : ` (${writeNumber(percent.replace('-', ''))}%)`;
  return `${fell ? 'giảm' : 'tăng'} ${by}${share}, từ ${before} ${fell ? 'xuống' : 'lên'} ${after}`;
}

function totalLabel({ items }: Extract<FoundRow, { is: 'total' }>): string {
  const [first, last] = [items[0]!, items.at(-1)!];
  const span =
    first === last
      ? short(first.period)
      : `${items.length} kỳ từ ${short(first.period)} đến ${short(last.period)}`;
  return `${askShort(last.ask, last.period)}, ${span}`;
}

function totalText({
  items,
  missing,
  withheld,
  sum,
  mean,
  most,
  least,
}: Extract<FoundRow, { is: 'total' }>): string {
  const [first] = items;
  const named = (places: readonly number[]) =>
    `${places.map((place) => short(items[place]!.period)).join(', ')} (${valueText(items[places[0]!]!.value)})`;
  return [
    sum === null ? '' : `tổng cộng ${amountText(sum, first!)}`,
    items.length > 1 && mean !== null ? `bình quân ${amountText(mean, first!)} một kỳ` : '',
    items.length === 1
      ? ''
      : most.length < items.length
        ? `cao nhất ${named(most)}, thấp nhất ${named(least)}`
        : `các kỳ bằng nhau, cùng là ${valueText(first!.value)}`,
    missing.length > 0 ? `không tính ${missing.map(short).join(', ')} vì chưa có số liệu` : '',
    withheld.length > 0 ? `không tính ${withheld.map(short).join(', ')} vì chưa được duyệt` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** The first line of what was found. */
export const foundHead = ({ topic, how, model }: FoundNotice): string =>
  how === 'listed'
    ? `Mô hình ${model} chưa chọn được câu trả lời; dưới đây là kết quả tra cứu gần câu hỏi nhất:`
    : topic === null
      ? 'Theo số liệu đã lưu:'
      : `Về ${topic}, theo số liệu đã lưu:`;

/** What follows it: what is not shown, and whose the choice is. */
export function foundFoot({ more, how, model, withheld, coordinators }: FoundNotice): string[] {
  return [
    ...(more > 0 ? [`Còn ${more} dòng chưa hiện; xin hỏi hẹp hơn để xem.`] : []),
    ...(withheld > 0 ? [withheldText(withheld, coordinators)] : []),
    ...(how === 'chosen'
      ? [`Mô hình ${model} chỉ chọn dòng để xem; mọi số liệu do Thư Ký lấy và tính từ nơi lưu.`]
      : []),
  ];
}

/** Where a row's values come from, each source once. */
export const foundSources = (line: FoundLine): string[] => [...new Set(line.from.map(figureSource))];

/** Characters of one value where nothing was chosen; what was chosen is told in full. */
const longestListed = 300;

/** A row's value as it is shown. */
export const foundValue = ({ value }: FoundLine, how: FoundNotice['how']): string =>
  how === 'chosen' ? value : shortened(value, longestListed);

/** The whole answer as plain text. */
export function foundText(notice: FoundNotice): string {
  const lines = notice.rows.map((row) => {
    const line = foundLine(row);
    const sources = foundSources(line);
    const from = sources.length === 0 ? '' : ` (nguồn: ${sources.join('; ')})`;
    return `- ${line.label}: ${foundValue(line, notice.how)}${from}`;
  });
  return [foundHead(notice), ...lines, ...foundFoot(notice)].join('\n');
}

/** While a model is asked, and when its answer has come. */
export const workingText = (model: string, done: boolean): string =>
  done
    ? 'Đã tra cứu xong, câu trả lời ở tin bên dưới.'
    : `Đang nhờ mô hình ${model} tra số liệu đã lưu cho câu hỏi này. Anh/chị cứ làm việc tiếp, câu trả lời sẽ đến ở một tin riêng.`;
