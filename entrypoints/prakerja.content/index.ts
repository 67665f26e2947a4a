import { defineContentScript } from 'wxt/utils/define-content-script';
import { HOST_PATTERNS } from '../../utils/profiles/hosts';
import { watch } from './watch';

export default defineContentScript({
  matches: HOST_PATTERNS,
  runAt: 'document_idle',
  main: watch,
});
