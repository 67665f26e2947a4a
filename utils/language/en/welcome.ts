import type { welcome as source } from '../id/welcome';

export const welcome = {
  titles: ['What Saksi reads', 'Where it is kept', 'What to do next'],
  steps: 'Steps',
  step: (now, of) => `${now} of ${of}`,
  next: 'Next',
  back: 'Back',
  done: 'Done. You may close this page.',
  keptWhat: [
    'Only on this device. Nothing is sent, unless you yourself turn on time seals in the settings.',
    'The Prakerja site can neither read nor delete these records.',
    'Removing Saksi deletes its records. Make a backup in the settings first.',
  ],
  permission: 'Permission to read the Prakerja site',
  nextSteps: [
    'Open the Prakerja dashboard and log in as usual.',
    'Open the page that lists your trainings. Wait until it has loaded.',
    "Click Saksi's picture in the corner of the browser (on a phone: menu ⋮, Extensions, Saksi). It says whether everything is recorded.",
  ],
  notification: {
    title: 'Try a notification',
    why: 'When something is gone, Saksi tells you by a notification. Try it once to be sure that it arrives.',
    send: 'Send a test notification',
    ask: 'Did a notification from Saksi appear on the screen?',
    yes: 'Yes, it did',
    no: 'No',
    works: 'Good. Notifications arrive.',
    blocked:
      'Notifications may be turned off. Open the settings of your computer or phone, look for Notifications, and allow them for this browser. Turn off Do Not Disturb, too. Even without it, the number on Saksi’s picture tells you.',
    testTitle: 'Saksi: a test',
    testMessage: 'A notification from Saksi has arrived. Nothing is missing.',
  },
} satisfies typeof source;
