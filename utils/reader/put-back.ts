/** The inverse of `tokenise`: every token whose value is known gives way to it. `leaves` are those of the record that holds the text. */
export const putBack = (text: string, leaves: readonly (readonly [name: string, value: string])[]): string => {
  const values = new Map(leaves);
  return text.replace(/⟦(pii\/[^⟧]+)⟧/g, (token, name: string) => values.get(name) ?? token);
};
