// SPDX-License-Identifier: EUPL-1.2
// The task page inside Tasklist: tells the surrounding page its height and what happened. Alone it does nothing.
(() => {
  'use strict';

  if (window.parent === window) {
    return;
  }

  const MELDINGEN = ['voltooid', 'gewijzigd', 'aanmelden'];
  const oorsprong = window.location.origin;
  const pagina = document.documentElement;

  const post = (bericht) => window.parent.postMessage(bericht, oorsprong);

  const meldHoogte = () => post({ baken: 'hoogte', px: Math.ceil(pagina.getBoundingClientRect().height) });

  new ResizeObserver(meldHoogte).observe(pagina);

  window.addEventListener('message', (event) => {
    const vanTasklist = event.origin === oorsprong && event.source === window.parent;
    if (vanTasklist && event.data && event.data.baken === 'herlaad') {
      // Not reload(): that would post a form again.
      const [taak] = window.location.pathname.match(/^\/taken\/[^/]+/);
      window.location.replace(`${taak}?ingebed=ja`);
    }
  });

  document.addEventListener('baken:stand', ({ detail }) => post({ baken: 'stand', stand: detail }));

  const melding = document.querySelector('[data-baken-melding]')?.dataset.bakenMelding;
  if (MELDINGEN.includes(melding)) {
    post({ baken: melding });
  }
})();
