/* Lines of an administrative paper as Nghị định 30/2020/NĐ-CP, Phụ lục I writes them, for every writer and for the redline. */

/** Capitals as Vietnamese writes them. */
export const capitals = (text: string): string => text.toLocaleUpperCase('vi');

/** The text of the last body paragraph with the end mark `./.` (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4): it replaces the final stop and is never doubled. */
export function withEndMark(text: string): string {
  const bare = text.trimEnd().replace(/\s*\.\/\.$/, '');
  if (/(\.\.|…)$/.test(bare)) return `${bare}/.`;
  return `${bare.replace(/[.;,]$/, '')}./.`;
}

/** The recipients as lines of the list: dash in front, semicolons, a full stop at the last (mục II khoản 9). */
export function recipientLines(recipients: readonly string[]): string[] {
  const names = recipients
    .map((name) => name.replace(/^\s*-\s*/, '').replace(/[\s;.,]+$/, ''))
    .filter(Boolean);
  return names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : ';'}`);
}

/** A capacity line as the law writes it: capitals, and a space after the dot of TM., Q., KT., TL., TUQ. (mục II khoản 7). */
export function capacityLine(line: string): string {
  return capitals(line.trim()).replace(/^(TM|Q|KT|TL|TUQ)\.\s*(?=\S)/, '$1. ');
}

/** The "Kính gửi" lines: one addressee on the same line, several (one a line) as a list under it (mục II khoản 9). */
export function addresseeLines(addressee: string): string[] {
  const names = addressee
    .replace(/^\s*Kính gửi\s*:?\s*/i, '')
    .split('\n')
    .map((name) => name.replace(/^\s*-\s*/, '').replace(/[\s;.]+$/, ''))
    .filter(Boolean);
  if (names.length < 2) return names.map((name) => `Kính gửi: ${name}`);
  return ['Kính gửi:', ...names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : ';'}`)];
}
