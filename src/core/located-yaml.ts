import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** A problem in a file that people write by hand: where it stands, and what is wrong, in the reader's own English. */
export type FileIssue = { file: string; line: number; path: string; what: string };

/** A YAML file read with its places: `line` gives the line (from 1) of a path, or of its nearest parent that exists. */
export type LocatedYaml = {
  file: string;
  value: unknown;
  line: (path: readonly PropertyKey[]) => number;
  /** The scalar as typed ("1.245" stays "1.245", where YAML would read a fraction), or undefined. */
  source: (path: readonly PropertyKey[]) => string | undefined;
};

/**
 * Reads YAML in the core schema (dates and document numbers stay strings) and keeps the line of every key. Syntax errors, doubled keys
 * and unknown tags come back as issues.
 */
export function readLocatedYaml(file: string, text: string): LocatedYaml | { issues: FileIssue[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'core', lineCounter: lines, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    return {
      issues: problems.map((problem) => ({
        file,
        line: lines.linePos(problem.pos[0]).line,
        path: '',
        what: problem.message,
      })),
    };
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // Aliases that multiply without end are refused by the library with a sentence of its own.
    return { issues: [{ file, line: 1, path: '', what: (error as Error).message }] };
  }
  const find = (path: readonly PropertyKey[]): { node: Node | null; key: Node | null } => {
    let node: Node | null = document.contents;
    let key: Node | null = null;
    for (const step of path) {
      let next: Node | null = null;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        if (pair) {
          key = pair.key as Node;
          next = pair.value as Node | null;
        }
      } else if (isSeq(node)) {
        next = (node.items[Number(step)] as Node | undefined) ?? null;
        if (next) key = next;
      }
      if (!next) return { node: null, key };
      node = next;
    }
    return { node, key };
  };
  return {
    file,
    value,
    line: (path) => {
      const { key, node } = find(path);
      const range = (key ?? node)?.range;
      return range ? lines.linePos(range[0]).line : 1;
    },
    source: (path) => {
      const { node } = find(path);
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
  };
}
