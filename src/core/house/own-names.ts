import type { Material } from '../material.ts';

/** The names under which an office speaks of itself: "Sở", "Sở KH&CN", the whole name. */
export const ownNames = ({ office }: Pick<Material, 'office'>): string[] => [
  ...new Set([office.name.split(' ')[0]!, office.short_name, office.name]),
];
