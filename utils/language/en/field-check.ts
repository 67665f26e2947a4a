import type { fieldCheck as source } from '../id/field-check';
import { counted } from './counted';

export const fieldCheck = {
  title: 'Field check',
  what: 'The makers of Saksi cannot see your dashboard. With this check you can help: see what was read, section by section, and save a copy of the pages without personal data. Saksi does not send that copy.',
  off: 'This check is off until you turn it on.',
  turnOn: 'Turn the field check on',
  turnOff: 'Turn it off again',
  steps: [
    'Open your Prakerja dashboard in another tab. Open the pages of trainings, certificates, balance and incentives.',
    'Come back to this page and press “Look again”.',
    'Compare what stands below with your dashboard.',
    'Save the file, look through it, and send it privately to the makers of Saksi.',
  ],
  again: 'Look again',
  nothing: 'No page has been opened since the check was turned on.',
  readAs: (count) => `read: ${counted(count, 'value')}`,
  save: 'Save the pages without personal data',
} satisfies typeof source;
