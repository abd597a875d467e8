/*
 * Secrecy marks: "Tuyệt mật", "Tối mật", "Mật" (Luật Bảo vệ bí mật nhà nước 2018, Điều 8). What carries one may be neither stored nor logged, so
 * this is asked at the door, before anything else reads the text.
 */

/** Words after which, or before which, MẬT is no mark: bảo mật, bí mật, mật độ, mật mã ... */
const before = /(?:BẢO|BÍ|MẬT|THÂN|CƠ|CẨN|TÚI|ONG|NGỌT|SỎI|ỐNG)\s+$/u;
const after = /^\s+(?:ĐỘ|MÃ|KHẨU|THIẾT|ONG|VỤ|THƯ|DANH|NGỮ|NGHỊ|HIỆU|MÍA|HOA)(?!\p{L})/u;

/** The mark that stands in a text, as written; null where there is none. "bảo vệ bí mật nhà nước" and "mật độ" are no marks. */
export function secrecyMark(text: string): string | null {
  const plain = text.normalize('NFC').replace(/[\u200b-\u200d\u2060\ufeff*_~`]/gu, '');
  const high = /(?<!\p{L})(?:tuyệt|tối)\s+mật(?!\p{L})/iu.exec(plain);
  if (high) return high[0];
  // Typed without diacritics only in capitals: "toi mat" may as well be "tôi mất".
  const bare = /(?<![\p{L}\d])(?:TUYET|TOI)\s+MAT(?!\p{L})/u.exec(plain);
  if (bare) return bare[0];
  const said = /(?<!\p{L})(?:độ\s+mật|dấu\s+mật|(?:tài liệu|văn bản|công văn|chế độ)\s+mật)(?!\p{L})/iu.exec(
    plain,
  );
  if (said && !after.test(plain.slice(said.index + said[0].length).toUpperCase())) return said[0];
  for (const match of plain.matchAll(/(?<!\p{L})MẬT(?!\p{L})/gu)) {
    const end = match.index + match[0].length;
    if (!before.test(plain.slice(0, match.index)) && !after.test(plain.slice(end))) return match[0];
  }
  return null;
}
