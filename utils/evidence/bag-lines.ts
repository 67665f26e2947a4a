/** `<hex>  path` (two spaces: valid BagIt and input of `sha256sum -c`), sorted by path, LF. */
export const manifestText = (sums: ReadonlyMap<string, string>): string =>
  [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sum]) => `${sum}  ${path}\n`)
    .join('');

/** RFC 8493 2.1.3. Lines end in LF, CR or CRLF; the separator is spaces or tabs; `%0A`, `%0D`, `%25` stand for their characters. */
export const parseManifest = (
  text: string,
  hexLength: number,
): { sums: Map<string, string>; problems: { detail: string; where?: string }[] } => {
  const sums = new Map<string, string>();
  const problems: { detail: string; where?: string }[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  lines.forEach((line, index) => {
    const match = /^([0-9A-Fa-f]+)[ \t]+([^\s].*)$/.exec(line);
    const [, sum = '', written = ''] = match ?? [];
    if (!match || sum.length !== hexLength) {
      problems.push({ detail: `line ${index + 1} is not "<${hexLength} hex digits>  <path>"` });
      return;
    }
    if (/\s$/.test(written)) problems.push({ detail: `line ${index + 1}: blanks after the path`, where: written });
    if (written.startsWith('*') || written.startsWith('./'))
      problems.push({ detail: `line ${index + 1}: path with "${written.slice(0, 2)}"`, where: written });
    const path = written.replace(/%0[AaDd]|%25/g, (code) => decodeURIComponent(code));
    if (sums.has(path)) problems.push({ detail: 'listed twice', where: path });
    sums.set(path, sum.toLowerCase());
  });
  return { sums, problems };
};
