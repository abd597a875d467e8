/* A figure that its writer corrects in the same breath: "60 chứ ko phải 58", "không phải 58 mà 60", "60, à nhầm 61". */

const not = '(?:không|khong|ko|k|kg|hông)\\s+phải(?:\\s+là)?|(?:không|khong|ko|k|kg)\\s+phai(?:\\s+la)?';
const figure = '\\d[\\d.,]*(?:\\s?(?:%|\\p{L}+)){0,3}';
const denied = new RegExp(
  `^(.*\\d.*?)[\\s,;(]*(?:(?:chứ|mà|chu|ma)\\s+)?(?:${not})\\s+${figure}\\)?\\s*$`,
  'iu',
);
const instead = new RegExp(
  `^(?:${not})\\s+${figure}?[\\s,;]*(?:mà|ma|phải|phai)(?:\\s+(?:là|la))?\\s+(.*\\d.*)$`,
  'iu',
);
const mistaken =
  /^.*\d.*?[\s,.;:(-]+(?:(?:à|a|ơ|ấy|ý|ôi|ui|sorry|xin lỗi|xin loi|thôi|thoi)[\s,]+){0,2}(?:em\s+|mình\s+|minh\s+|ghi\s+|gõ\s+|go\s+|viết\s+)*(?:nhầm|nham)(?:\s+(?:rồi|roi|ạ|phải|là|la|số))*[\s,:;]*(\d.*)$/iu;

/** The text with only the figure that counts; as it is where nothing was corrected. */
export function restated(text: string): string {
  if (text.length > 200 || text.includes('\n')) return text;
  return (mistaken.exec(text)?.[1] ?? instead.exec(text)?.[1] ?? denied.exec(text)?.[1] ?? text).trim();
}
