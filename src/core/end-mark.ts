/** The text of the last body paragraph with the end mark `./.` (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4): it replaces the final stop and is never doubled. */
export function withEndMark(text: string): string {
  const bare = text.trimEnd().replace(/\s*\.\/\.$/, '');
  if (/(\.\.|…)$/.test(bare)) return `${bare}/.`;
  return `${bare.replace(/[.;,]$/, '')}./.`;
}
