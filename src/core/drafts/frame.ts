import type { Finding } from '../checks/finding.ts';
import type { Organisation } from '../organisation.ts';
import { sentencesOf } from '../plan.ts';
import type { Report, Signer } from '../report.ts';
import { periodMonths } from '../vietnamese/dates/periods.ts';
import type { PeriodId } from '../vietnamese/types.ts';
import type { Frame } from './printed.ts';

/* What surrounds the text of a report: whose paper it is, who gets it, who signs. */

/**
 * Letterhead, recipients and signer: the organisation's where it was named, else the newest report's, the rest from the organisation file;
 * a difference between the two is a warning. `chosenSigner` is the person key of the one who was chosen to sign, which is no difference.
 */
export function frameOf(
  newest: Report,
  office: Organisation,
  officeRules: boolean,
  period: PeriodId,
  chosenSigner?: string,
): { frame: Frame; differences: Finding[] } {
  const head = newest.letterhead;
  const ours = signerOf(office, chosenSigner);
  const pick = <T>(earlier: T | null, own: T): T => (officeRules || earlier === null ? own : earlier);
  const symbol = `BC-${office.symbol}`;
  const frame: Frame = {
    letterhead: {
      superior: pick(head.superior, office.superior),
      issuer: pick(head.issuer, office.issuer),
      number: null,
      symbol: pick(head.symbol, symbol),
      place: pick(head.place, office.place),
      // The month of issue, the last one of the period; the clerk gives the day.
      date: periodMonths(period).to,
    },
    recipients: pick(newest.recipients.length > 0 ? newest.recipients : null, office.recipients),
    signer: chosenSigner === undefined ? pick(newest.signer, ours) : ours,
    addressee: pick(newest.addressee, office.addressee),
  };
  const used = head.symbol === null ? usedSymbol(newest) : null;
  const pairs: [string, string | null, string][] = [
    ['superior', head.superior, office.superior],
    ['issuer', head.issuer, office.issuer],
    ['symbol', head.symbol, symbol],
    ['place', head.place, office.place],
    ['signer', chosenSigner === undefined ? (newest.signer?.name ?? null) : null, ours.name],
    [
      'recipients',
      newest.recipients.length > 0 ? newest.recipients.join('; ') : null,
      office.recipients.join('; '),
    ],
  ];
  const differences = pairs
    .filter(([, earlier, own]) => earlier !== null && earlier !== own)
    .map(([field, earlier, own]) =>
      officeRules ? differs(field, own, earlier!, true) : differs(field, earlier!, own, false),
    );
  if (used !== null && used !== office.symbol)
    differences.push(differs('symbol', symbol, `BC-${used}`, true));
  return { frame, differences };
}

/** How somebody signs for the office, by person key; the usual signer where nobody was chosen or the chosen one no longer signs. */
export function signerOf(office: Organisation, chosen?: string): Signer {
  const signer =
    office.signers.find((one) => one.person === chosen) ??
    office.signers.find((one) => one.default) ??
    office.signers[0]!;
  return {
    capacity: signer.capacity,
    name: office.people.find((person) => person.key === signer.person)!.name,
  };
}

const differs = (field: string, printed: string, other: string, fromOffice: boolean): Finding => ({
  kind: 'form',
  severity: 'warning',
  quote: printed,
  start: 0,
  end: 0,
  expected: other,
  reason: { is: 'frame-differs', field, fromOffice },
});

/** The abbreviation that the office's own papers bear in a report without a letterhead: what stands most often behind "/TTr-" and the like. */
function usedSymbol(report: Report): string | null {
  const counts = new Map<string, number>();
  for (const { facts } of report.sections.flatMap(sentencesOf)) {
    for (const fact of facts) {
      const number = fact.kind === 'reference' ? (fact.value.number ?? '') : '';
      const symbol = /^\d+\/(?:(?:TTr|KH|QĐ|BC|TB)-)?(S[\p{Lu}&]+)(?:-\p{Lu}+)?$/u.exec(number)?.[1];
      if (symbol) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
