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

  // The quick exit listens there, and must work while somebody is typing here.
  document.addEventListener('keydown', ({ key, repeat }) => {
    if (key === 'Escape' && !repeat) {
      post({ baken: 'escape' });
    }
  });

  const gegevens = document.querySelector('[data-baken-melding]')?.dataset;
  if (gegevens && MELDINGEN.includes(gegevens.bakenMelding)) {
    const { bakenMelding, klaar, volgende, volgendeNaam } = gegevens;
    post({ baken: bakenMelding, klaar, volgende, volgendeNaam });
  }
})();
