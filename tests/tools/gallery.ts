import { serveGallery } from '../gallery/serve';

/** Every component with made-up state, without the extension: open the address in any browser. */
const { url } = await serveGallery(5173);
console.log(`Components in Indonesian at ${url}, in English at ${url}?language=en. Ctrl+C ends it.`);
