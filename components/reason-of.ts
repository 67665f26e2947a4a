/** What went wrong, as whoever threw it put it. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
