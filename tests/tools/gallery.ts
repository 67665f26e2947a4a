import { serveGallery } from '../gallery/serve';
import { command, readArgs } from './command';

const USAGE = `npm run gallery
Every component with made-up state, without the extension: open the address in any browser.`;

await command(USAGE, async () => {
  readArgs({}, { most: 0 });
  const { url } = await serveGallery(5173);
  console.log(`Components in Indonesian at ${url}, in English at ${url}?language=en. Ctrl+C ends it.`);
  return true;
});
