/** The extension API, in one place. Never imported by the content script: the polyfill weighs 10 kB in the participant's page. */
export { default as browser } from 'webextension-polyfill';
