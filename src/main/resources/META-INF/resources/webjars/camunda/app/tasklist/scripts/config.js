// SPDX-License-Identifier: EUPL-1.2
export default {
  // Tasklist makes the page title of these two.
  app: { vendor: 'Baken -', name: 'taken' },
  locales: { availableLocales: ['nl'], fallbackLocale: 'nl' },
  dateFormat: { short: 'LL', normal: 'LLL', long: 'LLLL' },
  customScripts: ['scripts/baken'],
  disableWelcomeMessage: true,
  previewHtml: false,
};
