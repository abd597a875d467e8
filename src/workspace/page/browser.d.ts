/// <reference lib="dom" />
/* The page alone runs in a browser; the DOM's types come in by this file. */
