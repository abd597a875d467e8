/* What chat programs put around words that were forwarded or copied out of them. */

/** "[14/9 08:12] Anh Nam: ", "Anh Nam, [14/09/2023 08:12]", "Tin nhắn đã chuyển tiếp", "FW:". */
const stamps =
  /^[^\S\n]*\[[^\]\n]{3,30}\][^\S\n]*[^:\n\d]{2,40}:[^\S\n]?|^[^\S\n]*\p{Lu}[^\n:;\d[]{1,40}, ?\[[^\]\n]{3,30}\][^\S\n]*$|^[^\S\n]*(?:(?:tin nhắn\s+)?(?:(?:đã|được)\s+)?chuyển tiếp(?:\s+từ[^\n:]{1,40})?|fwd?|forwarded(?: message)?)\s*:?[^\S\n]*$/gimu;

/** A message without the names and times of forwarding; nothing else is changed. */
export const withoutForwarding = (message: string): string => message.replace(stamps, '');
