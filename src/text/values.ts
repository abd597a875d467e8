import type { AnswerValue, EventAnswer, ReferenceAnswer } from '../core/answer.ts';
import type { KnownValue } from '../core/interview.ts';
import { writeDate } from '../core/vietnamese/dates/dates.ts';
import { writeMoney } from '../core/vietnamese/numbers/money.ts';
import { defaultHouseStyle, writeNumber, writeQuantity } from '../core/vietnamese/numbers/numbers.ts';
import { writeReference } from '../core/vietnamese/references/references.ts';

/** Of which question a value is: kept text and carried tasks say "none" and "same" in their own words. */
export type ValueOf = { kept: boolean; edits: boolean };

const ofMonth: ValueOf = { kept: false, edits: false };

/** A stored value in words, as it is confirmed to people: "53 hồ sơ", "485.000.000 đồng", "Kế hoạch số 91/KH-SKHCN ngày 05/9/2023 ...". */
export function valueText(value: KnownValue, of: ValueOf = ofMonth): string {
  switch (value.kind) {
    case 'number': {
      const people = value.people === null ? '' : ` (${writeNumber(value.people)} người)`;
      return `${writeQuantity(value.value, value.unit, defaultHouseStyle)}${people}`;
    }
    case 'money':
      return writeMoney(value.value);
    case 'percent':
      return `${writeNumber(value.value)}%`;
    case 'references':
      return value.items.map(referenceText).join('; ');
    case 'events':
      return value.items.map(eventText).join('; ');
    case 'names':
    case 'list':
      return value.items.join('; ');
    case 'text':
      return value.text;
    case 'edits':
      return editsText(value);
    case 'none':
      return of.kept ? 'không có việc mới, giữ nguyên câu của kỳ trước' : 'không phát sinh';
    case 'same':
      return of.kept || of.edits ? 'giữ nguyên như kỳ trước' : 'như kỳ trước';
    case 'pending':
      return 'chưa có số liệu, còn chờ';
    case 'unread':
      return 'đã giữ nguyên văn, chưa đọc được';
  }
}

function referenceText(item: ReferenceAnswer): string {
  const paper = writeReference(item, 'full', { own: false });
  return item.action === null ? paper : `${paper} (việc đã làm: ${item.action})`;
}

function eventText({ name, date, to, people, place, purpose }: EventAnswer): string {
  const day =
    date === null
      ? ''
      : to === null
        ? `ngày ${writeDate(date)}`
        : `từ ngày ${writeDate(date)} đến ngày ${writeDate(to)}`;
  return [
    name,
    day,
    people === null ? '' : `${writeNumber(people)} người`,
    place === null ? '' : `tại ${place}`,
    purpose === null ? '' : `nhằm ${purpose}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function editsText({ items, change, drop }: Extract<AnswerValue, { kind: 'edits' }>): string {
  const changed = change.map((number, index) => `sửa mục ${number}: ${items[index]}`);
  const added = items.slice(change.length).map((item) => `thêm: ${item}`);
  const dropped = drop.length > 0 ? [`bỏ mục ${drop.join(', ')}`] : [];
  const said = [...added, ...changed, ...dropped];
  return said.length === 0 ? 'giữ nguyên các nhiệm vụ' : `giữ nguyên các nhiệm vụ khác; ${said.join('; ')}`;
}

/** A text cut at a word's end, with "..." where something is left out. */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 3);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[\s,;:.]+$/u, '')}...`;
}
