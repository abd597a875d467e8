/* Words behind a figure or a name that point back at where it was told. */

/** "34 hồ sơ nêu trên", "tại hai xã vừa nêu": the source of an expression. */
export const pointsBack = '(?:(?:đã )?(?:nêu|nói|kể|ghi nhận) (?:ở )?trên|trên đây|vừa nêu)';
