import { knownUnit, unitLexicon } from '../../../vietnamese/numbers/units.ts';

/*
 * Answers in rows, whose label says once what all of them are in: "Nồng độ bụi theo trạm (µg/m³)" with "Đông Hà 27,4; Hồ Xá 21,9", "Giải nhất
 * theo khối" with "tiểu học 5, THCS 4".
 */

const noUnits = unitLexicon([]);
const bracket = /\(([^()\d]{1,30})\)\s*$/u;
const money = /^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+){0,2}đồng$/iu;
const scale = /^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+)?/iu;
/** "Huy chương Vàng theo môn", "Số hộ nghèo của từng xã": rows of what stands in front. */
const byKind =
  /^(?:số (?:lượng )?)?([^,;:()\d]{1,40}?) (?:(?:chia |phân )?theo|(?:của|tại|ở) (?:các|từng|mỗi)) /iu;
/** A row's name with its figure, or with its part and whole, up to where the next row begins. */
const row =
  /(\p{L}[)"”]?:? )(\d[\d.]*(?:,\d+)?(?:\/\d[\d.]*(?:,\d+)?)?)(?=\s*(?:[;\n]|,\s|[-–]\s|\.?\s*$))/gu;

/** The words of an answer with the unit of its label behind each bare figure; as they are where they are no rows. */
export function withUnitsOfLabel(label: string, text: string): string {
  if ((text.match(row) ?? []).length < 2) return text;
  const unit = unitOfRows(label);
  return unit === null ? text : text.replace(row, (_, name, figure) => `${name}${figure} ${unit}`);
}

function unitOfRows(label: string): string | null {
  const unit = bracket.exec(label)?.[1]?.trim();
  if (unit !== undefined && (money.test(unit) || isWhole(unit.replace(scale, '')))) return unit;
  const counted = byKind.exec(label)?.[1];
  return counted !== undefined && isWhole(counted) ? counted.toLowerCase() : null;
}

const isWhole = (noun: string): boolean => knownUnit(noun, 0, noUnits)?.end === noun.length;
