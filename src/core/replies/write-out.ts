export type WordLexicon = { readonly phrases: ReadonlyMap<string, string> };
