import { fold, foldLoose } from '../letters/fold.ts';

/** A kind of document and the abbreviation its number carries. */
export type DocumentType = { name: string; abbreviation: string };

/**
 * Kinds of documents: the administrative ones with the abbreviations of Nghị định 30/2020/NĐ-CP (Phụ lục III), legal acts (Luật Ban hành văn
 * bản quy phạm pháp luật) and Party papers. Where two share an abbreviation the first is meant by a number alone.
 */
export const documentTypes: DocumentType[] = (
  [
    ['Nghị quyết', 'NQ'],
    ['Quyết định', 'QĐ'],
    ['Chỉ thị', 'CT'],
    ['Quy chế', 'QC'],
    ['Quy định', 'QyĐ'],
    ['Quy định', 'QĐi'],
    ['Thông cáo', 'TC'],
    ['Thông báo', 'TB'],
    ['Hướng dẫn', 'HD'],
    ['Chương trình', 'CTr'],
    ['Kế hoạch', 'KH'],
    ['Phương án', 'PA'],
    ['Đề án', 'ĐA'],
    ['Dự án', 'DA'],
    ['Báo cáo', 'BC'],
    ['Biên bản', 'BB'],
    ['Tờ trình', 'TTr'],
    ['Hợp đồng', 'HĐ'],
    ['Công văn', 'CV'],
    ['Công điện', 'CĐ'],
    ['Bản ghi nhớ', 'BGN'],
    ['Bản thỏa thuận', 'BTT'],
    ['Giấy ủy quyền', 'GUQ'],
    ['Giấy mời', 'GM'],
    ['Giấy giới thiệu', 'GGT'],
    ['Giấy nghỉ phép', 'GNP'],
    ['Phiếu gửi', 'PG'],
    ['Phiếu chuyển', 'PC'],
    ['Phiếu báo', 'PB'],
    ['Thư công', 'TCg'],
    ['Hiến pháp', 'HP'],
    ['Bộ luật', 'BL'],
    ['Luật', 'L'],
    ['Pháp lệnh', 'PL'],
    ['Lệnh', 'LCT'],
    ['Nghị định', 'NĐ'],
    ['Thông tư', 'TT'],
    ['Thông tư liên tịch', 'TTLT'],
    ['Nghị quyết liên tịch', 'NQLT'],
    ['Văn bản hợp nhất', 'VBHN'],
    ['Kết luận', 'KL'],
    ['Quy chế phối hợp', 'QCPH'],
    ['Chương trình phối hợp', 'CTPH'],
    ['Kế hoạch phối hợp', 'KHPH'],
    ['Kế hoạch liên ngành', 'KHLN'],
    ['Hướng dẫn liên ngành', 'HDLN'],
    ['Chương trình hành động', 'CTHĐ'],
    ['Thông tri', 'TTri'],
    ['Tuyên bố', 'TBố'],
    ['Lời kêu gọi', 'LKG'],
  ] as [string, string][]
).map(([name, abbreviation]) => ({ name, abbreviation }));

/** Abbreviations and ways of typing that are not in the law's lists. */
const alsoTyped: [typed: string, name: string][] = [
  ['bộ luật', 'Bộ luật'],
  ['vbqppl', 'Văn bản'],
  ['công văn', 'Công văn'],
  ['c.văn', 'Công văn'],
  ['cvan', 'Công văn'],
  ['t.trình', 'Tờ trình'],
  ['cthd', 'Chương trình hành động'],
  ['gmời', 'Giấy mời'],
];

/** Abbreviations that only the symbol of a number may be: as a word in front they would be something else (L, TC, PL). */
const onlyInSymbols = new Set(['l', 'tc', 'bl', 'hp', 'pc', 'pg', 'pb', 'btt', 'tbố', 'lct']);

const byName = new Map<string, string>();
const bySymbol = new Map<string, string>();
for (const { name, abbreviation } of documentTypes) {
  byName.set(fold(name), name);
  const key = fold(abbreviation);
  if (!bySymbol.has(key)) bySymbol.set(key, name);
}
for (const [typed, name] of alsoTyped) byName.set(fold(typed), name);

const byLoose = new Map<string, string | null>();
for (const [key, name] of byName) byLoose.set(foldLoose(key), name);
for (const [key, name] of bySymbol) {
  if (onlyInSymbols.has(key)) continue;
  const loose = foldLoose(key);
  const other = byLoose.get(loose);
  byLoose.set(loose, other !== undefined && other !== name ? null : name);
}

/** The full type word for a type word or an abbreviation, in any case, also without diacritics where that is unambiguous; else null. */
export function expandType(word: string): string | null {
  const key = fold(word);
  const exact = byName.get(key) ?? (onlyInSymbols.has(key) ? undefined : bySymbol.get(key));
  return exact ?? byLoose.get(foldLoose(word)) ?? null;
}

/** The full type word that a segment of a number's symbol stands for ("TTr" → "Tờ trình", "QH15" → "Luật"); null for an organisation. */
export function typeOfSymbol(segment: string): string | null {
  if (/^QH\d+$/i.test(segment)) return 'Luật';
  return bySymbol.get(fold(segment)) ?? null;
}

/** Every word or abbreviation that may stand in front of a number, longest first. */
export const typeWords: string[] = [
  ...new Set([
    ...documentTypes.map((type) => type.name),
    ...documentTypes.map((type) => type.abbreviation).filter((short) => !onlyInSymbols.has(fold(short))),
  ]),
].sort((a, b) => b.length - a.length);
