import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { command, Mistake, readArgs } from './command';
import { ROOT } from './root';

const USAGE = `npm run mutate [-- room [file of the room]]
Which changes to a room's code its tests would not notice. The room is compare unless named.`;

await command(USAGE, async () => {
  const [room = 'compare', file = '**/*'] = readArgs({}, { most: 2 }).positionals;
  if (!existsSync(join(ROOT, 'utils', room)) || !existsSync(join(ROOT, 'tests', room)))
    throw new Mistake(`there is no room "${room}" with its tests: name a folder that is both in utils/ and in tests/, such as compare`);
  // Read by mutate.vitest.ts, which runs in processes of its own.
  process.env.ROOM = room;
  await new Stryker({
    configFile: join(ROOT, 'tests/tools/mutate.json'),
    mutate: [`utils/${room}/${file}.ts`],
    // What was tried before, on code and tests that are the same, is not tried again.
    incremental: true,
    incrementalFile: `out/mutate/${room}-tried.json`,
    jsonReporter: { fileName: `out/mutate/${room}.json` },
  }).runMutationTest();
  return true;
});
