// SPDX-License-Identifier: EUPL-1.2
(() => {
  'use strict';

  const DUBBEL_ESCAPE_MS = 600;
  const VOORLEES_MS = 1000;
  const BEZIG_MS = 10_000;

  if (window.parent !== window) {
    document.documentElement.classList.add('ingebed');
  }

  // Quick exit: empty the screen at once, and leave without an entry for the back button.
  const verbergKnop = document.querySelector('[data-verberg-snel]');

  const verberg = () => {
    document.title = '';
    document.body.hidden = true;
    window.location.replace(verbergKnop.href);
  };

  if (verbergKnop) {
    let vorigeEscape = -Infinity;
    verbergKnop.addEventListener('click', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      verberg();
    });
    document.addEventListener('keydown', (gebeurtenis) => {
      if (gebeurtenis.key !== 'Escape' || gebeurtenis.repeat) {
        return;
      }
      if (gebeurtenis.timeStamp - vorigeEscape < DUBBEL_ESCAPE_MS) {
        verberg();
      }
      vorigeEscape = gebeurtenis.timeStamp;
    });
  }

  // Character counters: what you see follows every key, what is read aloud waits for a pause.
  const voorlezer = document.createElement('p');
  voorlezer.className = 'alleen-voorlezen';
  voorlezer.setAttribute('role', 'status');
  let voorleesPauze;

  const tekens = (aantal) => (aantal === 1 ? '1 teken' : `${aantal} tekens`);

  const tel = (teller) => {
    const veld = document.getElementById(teller.dataset.tellerVoor);
    const over = Number(teller.dataset.maximum) - veld.value.length;
    teller.textContent = over < 0 ? `${tekens(-over)} te veel.` : `Nog ${tekens(over)} over.`;
    teller.classList.toggle('teller--over', over < 0);
  };

  const tellerVan = (veld) => veld.id && document.querySelector(`[data-teller-voor="${CSS.escape(veld.id)}"]`);

  document.addEventListener('input', (gebeurtenis) => {
    const teller = tellerVan(gebeurtenis.target);
    if (!teller) {
      return;
    }
    tel(teller);
    clearTimeout(voorleesPauze);
    voorleesPauze = setTimeout(() => {
      voorlezer.textContent = teller.textContent;
    }, VOORLEES_MS);
  });

  // One click is one post. The button says so, and comes back by itself, so that you can always try again.
  const laatLos = (knop) => {
    if (knop.dataset.naam === undefined) {
      return;
    }
    clearTimeout(Number(knop.dataset.wekker));
    knop.textContent = knop.dataset.naam;
    knop.removeAttribute('aria-disabled');
    delete knop.dataset.naam;
  };

  const houdVast = (knop) => {
    knop.dataset.naam = knop.textContent;
    knop.textContent = 'Bezig...';
    knop.setAttribute('aria-disabled', 'true');
    knop.dataset.wekker = setTimeout(() => laatLos(knop), BEZIG_MS);
  };

  const laatAllesLos = (binnen) => binnen.querySelectorAll('button[data-naam]').forEach(laatLos);

  document.addEventListener(
    'submit',
    (gebeurtenis) => {
      if (gebeurtenis.target.querySelector('button[data-naam]')) {
        gebeurtenis.preventDefault();
        gebeurtenis.stopImmediatePropagation();
      } else if (gebeurtenis.submitter instanceof HTMLButtonElement) {
        houdVast(gebeurtenis.submitter);
      }
    },
    true,
  );
  // The answer to a draft comes in between and does not end the post of the form itself.
  document.addEventListener('htmx:afterRequest', (gebeurtenis) => {
    if (gebeurtenis.detail.requestConfig.triggeringEvent?.type === 'submit') {
      laatAllesLos(gebeurtenis.target);
    }
  });
  window.addEventListener('pageshow', () => laatAllesLos(document));

  // The answer to a draft holds what was typed when it left. Who typed on since then keeps the newer text; the next
  // draft is on its way.
  const invoerBijVertrek = new WeakMap();
  let invoer = 0;
  const telInvoer = () => {
    invoer += 1;
  };
  document.addEventListener('input', telInvoer, true);
  document.addEventListener('change', telInvoer, true);
  document.addEventListener('htmx:beforeRequest', ({ detail }) => invoerBijVertrek.set(detail.xhr, invoer));
  document.addEventListener('htmx:beforeSwap', ({ detail }) => {
    if (invoerBijVertrek.get(detail.xhr) !== invoer) {
      detail.shouldSwap = false;
    }
  });

  // Also for what htmx puts on the page later.
  const richtIn = (deel) => {
    deel.querySelectorAll('[data-teller-voor]').forEach(tel);
    deel.querySelector('[data-foutenlijst]')?.focus();
  };

  document.body.append(voorlezer);
  richtIn(document);
  document.addEventListener('htmx:load', (gebeurtenis) => {
    if (gebeurtenis.target !== document.body) {
      richtIn(gebeurtenis.target);
    }
  });

  // Paper goes where no rule follows it, so printing is logged. Only the address goes along; the server knows the rest.
  window.addEventListener('beforeprint', () => {
    const bewijs = document.querySelector('input[name="_csrf"]');
    if (bewijs && document.querySelector('meta[name="baken-account"]')) {
      fetch('/afdrukken', {
        method: 'POST',
        keepalive: true,
        body: new URLSearchParams({ _csrf: bewijs.value, pad: window.location.pathname }),
      });
    }
  });

  // htmx notes the address of every page here, and an address can hold a case number.
  sessionStorage.removeItem('htmx-current-path-for-history');
})();
