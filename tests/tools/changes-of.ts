/**
 * The part of a changelog that is about one version, with its heading.
 * @throws where the changelog has no such version: a release without a word about it is a mistake.
 */
export const changesOf = (version: string, changelog: string): string => {
  const parts = changelog.split(/^(?=## )/m);
  const part = parts.find((text) => text.startsWith(`## ${version} `) || text.startsWith(`## ${version}\n`));
  if (!part) throw new Error(`CHANGELOG.md says nothing about ${version}: add a heading "## ${version} – <date>" and what changed`);
  return part;
};
