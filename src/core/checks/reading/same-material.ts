import type { CheckMaterial } from '../finding.ts';

/** Whether two materials say the same; the register is the same only where it is the very same object, as it is while a process runs. */
export function isSameMaterial(one: CheckMaterial, other: CheckMaterial): boolean {
  if ((one.register ?? null) !== (other.register ?? null)) return false;
  return isSame({ ...one, register: null }, { ...other, register: null });
}

/** Whether two plain values (of a JSON text) are the same, fields that are undefined as if they were not there. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((value, at) => isSame(value, other[at]));
  }
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key in a) if (!isSame(a[key], b[key])) return false;
  for (const key in b) if (b[key] !== undefined && !(key in a)) return false;
  return true;
}
