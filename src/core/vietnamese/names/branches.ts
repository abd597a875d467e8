import type { DocumentSymbol } from '../references/symbols.ts';

/* Branches of administration: a ministry and the departments of that branch are told by their symbols (BYT, SYT) and by the first words of their names. */

/** A ministry (`B`) or department (`S`) of a branch. */
export type Office = { level: 'B' | 'S'; branch: string };

/** Symbols behind the B or S, and how the name begins behind "bộ" or "sở", folded. */
const branches: readonly [branch: string, symbols: string, name: RegExp][] = [
  ['health', 'YT', /^y tế/],
  ['education', 'GDĐT GD&ĐT', /^(?:giáo dục|gd)/],
  ['home affairs', 'NV', /^nội vụ/],
  ['finance', 'TC', /^tài chính/],
  ['justice', 'TP', /^tư pháp/],
  ['construction', 'XD', /^xây dựng/],
  ['transport', 'GTVT', /^(?:giao thông|gtvt)/],
  ['agriculture', 'NN NNPTNT NN&PTNT NNMT NN&MT', /^(?:nông nghiệp|nn)/],
  ['environment', 'TNMT TN&MT', /^(?:tài nguyên|tn)/],
  ['industry and trade', 'CT', /^công thương/],
  ['planning', 'KHĐT KH&ĐT', /^(?:kế hoạch|khđt|kh ?& ?đt)/],
  ['science', 'KHCN KH&CN', /^(?:khoa học|khcn|kh ?& ?cn)/],
  ['information', 'TTTT TT&TT', /^(?:thông tin|tt)/],
  ['culture', 'VHTTDL VHTT&DL VHTT VH&TT', /^(?:văn hóa|vh)/],
  ['labour', 'LĐTBXH LĐTB&XH LĐ-TBXH', /^(?:lao động|lđ)/],
];

/** Branches that were one office before or after a merger, or passed work on: either name may stand with either symbol. */
const kin: readonly (readonly string[])[] = [
  ['construction', 'transport'],
  ['finance', 'planning'],
  ['agriculture', 'environment'],
  ['science', 'information'],
  ['culture', 'information'],
  ['labour', 'home affairs'],
  ['labour', 'health'],
  ['labour', 'education'],
];

const bySymbol = new Map(
  branches.flatMap(([branch, symbols]) => symbols.split(' ').map((symbol) => [symbol, branch] as const)),
);

const officeOf = (symbol: string): Office | null => {
  const branch = bySymbol.get(symbol.slice(1));
  return branch !== undefined && (symbol[0] === 'B' || symbol[0] === 'S')
    ? { level: symbol[0], branch }
    : null;
};

/** The office that a number names: behind the type ("45/KH-SYT"), or first in a công văn ("812/SGDĐT-VP"). */
export const officeOfSymbol = ({ type, body }: DocumentSymbol): Office | null =>
  officeOf(body) ?? officeOf(type);

/** The office of a folded name; null for bodies of another kind and branches that are not told apart. */
export function officeOfName(folded: string): Office | null {
  const named = /^(?:(?:thứ trưởng|(?:phó )?bộ trưởng|(?:phó )?giám đốc) )?(bộ|sở) (.+)$/u.exec(folded);
  if (!named) return null;
  const branch = branches.find(([, , name]) => name.test(named[2]!))?.[0];
  return branch === undefined ? null : { level: named[1] === 'bộ' ? 'B' : 'S', branch };
}

/** Whether two offices may be one: of the same level, and of branches that are the same or were joined. */
export const mayBeOne = (a: Office, b: Office): boolean =>
  a.level === b.level &&
  (a.branch === b.branch || kin.some((group) => group.includes(a.branch) && group.includes(b.branch)));
