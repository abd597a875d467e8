import { z } from 'zod';
import { fold } from './vietnamese/letters/fold.ts';
import type { Reference } from './vietnamese/types.ts';

/* The office as data (organisation.yml): units, people, roles, signers, addressees, symbol, place. Code names only unit keys and roles. */

const key = z.string().regex(/^[A-Za-z0-9-]+$/, 'a key has letters without diacritics, digits and hyphens');

export const roles = ['contributor', 'coordinator', 'approver', 'clerk'] as const;
export type PersonRole = (typeof roles)[number];

export const organisationSchema = z
  .strictObject({
    name: z.string().min(1),
    short_name: z.string().min(1),
    /** Other ways in which papers name the office as their issuer. */
    aliases: z.array(z.string()).default([]),
    superior: z.string().min(1),
    issuer: z.string().min(1),
    /** The office's abbreviation in document numbers, set by its head: taken as it is, never corrected. */
    symbol: z.string().min(1),
    province: z.string().min(1),
    place: z.string().min(1),
    units: z
      .array(z.strictObject({ key, name: z.string().min(1), short_name: z.string().optional() }))
      .min(1),
    people: z
      .array(
        z.strictObject({
          key,
          name: z.string().min(1),
          unit: key,
          roles: z.array(z.enum(roles)).min(1),
          slack: z
            .strictObject({
              id: z.string().optional(),
              email: z.string().optional(),
              handle: z.string().optional(),
            })
            .optional(),
        }),
      )
      .min(1),
    signers: z
      .array(
        z.strictObject({
          person: key,
          /** The capacity as printed, a line each: [KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC]. */
          capacity: z.array(z.string().min(1)).min(1),
          default: z.boolean().optional(),
        }),
      )
      .min(1),
    recipients: z.array(z.string().min(1)).min(1),
    addressee: z.string().nullable().default(null),
    channels: z.record(z.string(), z.string()).default({}),
    period: z
      .strictObject({
        /** The data window, by default that of Nghị định 09/2019/NĐ-CP; offices also use others. */
        window: z.strictObject({ from_day: z.int().min(1).max(28), to_day: z.int().min(1).max(31) }),
        deadline_day: z.int().min(1).max(28),
      })
      .default({ window: { from_day: 15, to_day: 14 }, deadline_day: 18 }),
    /** "none": nothing of this office is ever sent to a model, whatever is configured. */
    models: z.literal('none', 'leave it out, or write "none"').optional(),
    style: z
      .strictObject({ pad_counts: z.boolean().optional(), pad_months: z.boolean().optional() })
      .default({}),
  })
  .superRefine((office, context) => {
    const report = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const twice = (list: 'units' | 'people') => {
      const keys = office[list].map((one) => one.key);
      keys.forEach((one, index) => {
        if (keys.indexOf(one) < index) report([list, index, 'key'], `the key "${one}" is used twice`);
      });
    };
    twice('units');
    twice('people');
    const units = new Set(office.units.map((unit) => unit.key));
    const people = new Set(office.people.map((person) => person.key));
    office.people.forEach((person, index) => {
      if (!units.has(person.unit)) report(['people', index, 'unit'], `no unit has the key "${person.unit}"`);
    });
    office.signers.forEach((signer, index) => {
      if (!people.has(signer.person))
        report(['signers', index, 'person'], `no person has the key "${signer.person}"`);
    });
  });
export type Organisation = z.infer<typeof organisationSchema> & {
  /** Words and phrases that the office uses and no list knows (words.txt beside organisation.yml). */
  words?: readonly string[];
};

/** The level of the body that issued a paper, seen from the office: it decides the verb of a sentence about it. */
export type IssuerLevel = 'own' | 'province' | 'above';

const provincial =
  /^(ubnd|hdnd|hđnd|ủy ban nhân dân|hội đồng nhân dân) (tỉnh|thành phố|tp)|^chủ tịch ubnd tỉnh/;
const provincialNumber = /[-/](UBND|HĐND)(?!\p{L})/u;

/** Laws, acts of Government, Prime Minister, Party centre and ministries; "/BC-" is a report and no ministry. */
const central = /\/TU$|-[\p{Lu}]+\/TU|\/QH\d|NĐ-CP|-CP$|-TTg|\/TW|\/TT-|[-/]B[\p{Lu}&]{2,}(?:-|$)/u;

/** The same office, with or without its province behind. */
const sameOffice = (a: string, b: string): boolean => a === b || withProvince(a, b) || withProvince(b, a);
const withProvince = (long: string, short: string) =>
  short.includes(' ') &&
  long.startsWith(`${short} `) &&
  /^(tỉnh|thành phố|tp) /.test(long.slice(short.length + 1));

/**
 * Whose paper a reference is. The issuer decides; without one the symbol of the number does (`/QĐ-UBND` is the province's); a paper that
 * says neither is the office's own.
 */
export function issuerLevel(
  reference: Reference,
  office: Pick<Organisation, 'name' | 'short_name' | 'aliases' | 'symbol'>,
): IssuerLevel {
  const number = (reference.number ?? '').normalize('NFC').replace(/[Ðð]/g, 'Đ');
  if (reference.issuer) {
    const issuer = fold(reference.issuer);
    if (provincial.test(issuer)) return 'province';
    const own = [office.name, office.short_name, ...office.aliases]
      .map(fold)
      .some((name) => sameOffice(issuer, name));
    // A number of the province's with the office as issuer is a slip of the pen: "Sở ban hành Quyết định .../QĐ-UBND" must not be said.
    if (own) return provincialNumber.test(number) ? 'province' : 'own';
    if (/^(ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)$/.test(issuer)) return 'province';
    return 'above';
  }
  if (provincialNumber.test(number)) return 'province';
  if (central.test(number)) return 'above';
  return 'own';
}
