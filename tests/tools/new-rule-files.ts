import { Mistake } from './command';

/** File paths, from the project's folder, and their whole text. */
export type Edit = { created: Record<string, string>; changed: Record<string, string> };

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `text` with `line` put before the first place that fits. */
const before = (path: string, text: string, place: RegExp, line: string): string => {
  const at = text.search(place);
  if (at < 0) throw new Mistake(`${path} has changed: no place in it fits ${place}; add "${line.trim()}" by hand`);
  return text.slice(0, at) + line + text.slice(at);
};

const source = (id: string): string => `import { rule } from '../rule';

/**
 * What is wrong when this is found, in one sentence.
 *
 * Reported: date and source, or the word imagined. \`fires-${id}-reported\`
 * Not this: the look-alike that is nothing. \`quiet-${id}-look-alike\`
 */
export const ${camel(id)} = rule({
  id: '${id}',
  severity: 'notice',
  needs: ['notices'],
  recalls: [],
  find: () => [],
});
`;

/** A person writes the looks and the steps; until then the test of this fixture fails. */
const fixture = (id: string): string => `{
  "why": "What happens, day by day.",
  "looks": [
    {"at": "2023-06-01T09:00:00+07:00", "notices": []},
    {"at": "2023-06-02T09:00:00+07:00", "notices": []}
  ],
  "steps": [
    [2, "${id}", "suspected", "what it is about"]
  ]
}
`;

/** `text` with `line` among its imports, in the order of their paths. */
const imported = (path: string, text: string, line: string): string => {
  const pathOf = (one: string): string => one.match(/'(.*)'/)?.[1] ?? '';
  const next = text.split('\n').find((one) => one.startsWith('import {') && pathOf(one) > pathOf(line));
  return next ? text.replace(next, `${line}\n${next}`) : before(path, text, /\n\/\*\* Every rule/, `${line}\n`);
};

const words = (request: string): string =>
  ['suspected', 'confirmed', 'resolved'].map((state) => `    ${state}: (subject) => \`\${subject}: ${request}\`,\n`).join('');

/**
 * Everything a new rule needs.
 * @param id the rule's id: lower-case words with hyphens, as `survey-missing`
 * @param read the text of a file of the project, by its path
 * @throws where the id is not one, is taken, or a list has no place for it
 */
export const newRule = (id: string, read: (path: string) => string): Edit => {
  if (!/^[a-z]+(-[a-z]+)+$/.test(id)) throw new Mistake(`"${id}" is not a rule's id: lower-case words with hyphens, as survey-missing`);
  const [ids, list, indonesian, english, indonesianReport, englishReport] = [
    'utils/schema/finding.ts',
    'utils/compare/rules/index.ts',
    'utils/language/id/rules.ts',
    'utils/language/en/rules.ts',
    'utils/evidence/words/id-names.ts',
    'utils/evidence/words/en-names.ts',
  ] as const;
  if (read(ids).includes(`'${id}'`)) throw new Mistake(`there is already a rule ${id}: choose another id`);
  const group = (request: string): string => `  '${id}': {\n    title: '${id}',\n${words(request)}  },\n`;
  const claim = (request: string): string => `'${id}': { title: '${id}', claim: (subject) => \`\${subject}: ${request}\` },\n`;
  const inRules = (path: string, request: string): string => before(path, read(path), /(?<=\n)\};\n/, group(request));
  return {
    created: {
      [`utils/compare/rules/${id}.ts`]: source(id),
      [`tests/fixtures/compare/fires-${id}-reported.json`]: fixture(id),
    },
    changed: {
      [ids]: before(ids, read(ids), /(?<=\n)\] as const;\nexport type RuleId/, `  '${id}',\n`),
      [list]: before(list, imported(list, read(list), `import { ${camel(id)} } from './${id}';`), /(?<=\n)\];/, `  ${camel(id)},\n`),
      [indonesian]: inRules(indonesian, 'katakan apa yang terlihat.'),
      [english]: inRules(english, 'say what is seen.'),
      [indonesianReport]: before(
        indonesianReport,
        read(indonesianReport),
        /(?<=\n)\};\n\nconst why/,
        `  ${claim('katakan apa yang terlihat.')}`,
      ),
      [englishReport]: before(englishReport, read(englishReport), /(?<=\n) {2}\},\n {2}why/, `    ${claim('say what was seen.')}`),
    },
  };
};
