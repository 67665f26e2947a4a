/** What an entry of the log can be (evidence.md 2.2). A reader must show kinds it does not know, never drop them. */
export const ENTRY_KINDS = ['genesis', 'capture', 'note', 'attachment', 'finding', 'anchor', 'export', 'erase', 'key', 'restore'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];
