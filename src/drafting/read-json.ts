/*
 * The JSON object of a model's answer, wherever it stands in the text: some servers know no structured output, and models fence their JSON,
 * think aloud before it or add a word behind it.
 */

/** The first whole JSON object of a text; undefined where there is none (prose, or JSON that breaks off). Takes linear time. */
export function readJson(text: string): unknown {
  const body = withoutThinking(text);
  const start = body.indexOf('{');
  if (start < 0) return undefined;
  const end = endOf(body, start);
  if (end < 0) return undefined;
  try {
    return JSON.parse(body.slice(start, end));
  } catch {
    return undefined;
  }
}

/** What a reasoning model thought aloud is no answer. */
function withoutThinking(text: string): string {
  const end = text.lastIndexOf('</think>');
  return end < 0 ? text : text.slice(end + '</think>'.length);
}

/** Where the object that begins at `start` ends; -1 where it breaks off. */
function endOf(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}
