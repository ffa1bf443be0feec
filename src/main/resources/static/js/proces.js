// SPDX-License-Identifier: EUPL-1.2
// Draws the model of a process and marks the steps that the table beside it names. Without it the table says the same.
(() => {
  'use strict';

  const vlak = document.querySelector('[data-tekening]');
  if (!vlak || !window.BpmnJS) {
    return;
  }

  const VOORRANG = ['open', 'afgebroken', 'gedaan'];
  const STAP = 60;
  const RICHTING = { ArrowLeft: [STAP, 0], ArrowRight: [-STAP, 0], ArrowUp: [0, STAP], ArrowDown: [0, -STAP] };

  // The marks move with the drawing at once: paper does not wait for them.
  const tekenaar = new window.BpmnJS({ container: vlak, canvas: { deferUpdate: false } });
  const canvas = tekenaar.get('canvas');

  const zwaarste = (een, ander) => [een, ander].sort((a, b) => VOORRANG.indexOf(a.stand) - VOORRANG.indexOf(b.stand))[0];

  // Of a step that was there more often, how it stands now, and how often.
  const stappen = () => {
    const gevonden = new Map();
    document.querySelectorAll('tr[data-element]').forEach(({ dataset: { element, stand, merk } }) => {
      const eerder = gevonden.get(element);
      const nu = { stand, merk };
      gevonden.set(element, eerder ? { ...zwaarste(eerder, nu), aantal: eerder.aantal + 1 } : { ...nu, aantal: 1 });
    });
    return gevonden;
  };

  const plaatje = ({ stand, merk, aantal }) => {
    const html = document.createElement('span');
    html.className = `stapmerk stapmerk--${stand}`;
    html.textContent = aantal > 1 ? `${merk} ${aantal}×` : merk;
    return html;
  };

  // A mark of a few signs hangs on the corner; a longer one lies along the top, or it would hide the step beside it.
  const plek = ({ width }, { merk }) => ({ top: -14, ...(merk.length > 6 && width > 60 ? { left: 4 } : { right: 12 }) });

  const markeer = () => {
    const elementen = tekenaar.get('elementRegistry');
    const lagen = tekenaar.get('overlays');
    stappen().forEach((stap, element) => {
      const vorm = elementen.get(element);
      if (vorm) {
        canvas.addMarker(element, `stap--${stap.stand}`);
        lagen.add(element, { position: plek(vorm, stap), html: plaatje(stap) });
      }
    });
  };

  const passend = () => canvas.zoom('fit-viewport', 'auto');
  const zoom = (factor) => canvas.zoom(canvas.zoom() * factor);
  const knoppen = { groter: () => zoom(1.25), kleiner: () => zoom(0.8), passend };

  document.querySelectorAll('[data-zoom]').forEach((knop) => {
    knop.addEventListener('click', () => knoppen[knop.dataset.zoom]());
  });

  vlak.addEventListener('keydown', (event) => {
    if (RICHTING[event.key] && !event.ctrlKey) {
      const [dx, dy] = RICHTING[event.key];
      canvas.scroll({ dx, dy });
      event.preventDefault();
    }
  });

  const teken = async () => {
    const antwoord = await fetch(vlak.dataset.tekening, { credentials: 'same-origin' });
    if (!antwoord.ok) {
      throw new Error('no model');
    }
    await tekenaar.importXML(await antwoord.text());
    passend();
    markeer();
    const svg = vlak.querySelector('svg');
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', vlak.dataset.naam);
    document.querySelectorAll('[data-met-tekening]').forEach((deel) => deel.removeAttribute('hidden'));
    vlak.dataset.klaar = 'ja';
  };

  // The page is laid out for paper only after this moment, and the drawing must fit by then.
  const opPapier = (ja) => {
    const { width, height } = canvas.viewbox().inner;
    // With room under it, so that the logo covers no step.
    vlak.style.aspectRatio = ja ? `${width} / ${height + width * 0.12}` : '';
    vlak.classList.toggle('tekening--papier', ja);
    canvas.resized();
    passend();
  };

  window.addEventListener('beforeprint', () => opPapier(true));
  window.addEventListener('afterprint', () => opPapier(false));
  teken().catch(() => {
    vlak.remove();
    document.querySelectorAll('[data-zonder-tekening]').forEach((deel) => deel.removeAttribute('hidden'));
  });
})();
