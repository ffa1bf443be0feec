// SPDX-License-Identifier: EUPL-1.2
// A form that is kept while typing, around the end of a session: what is typed stays on the page until it is saved.
(() => {
  'use strict';

  const formulier = document.querySelector('form[hx-post$="/concept"]');
  if (!formulier) {
    return;
  }

  const OPNIEUW_MS = 5000;
  const AFGEMELD = 'Je bent afgemeld. Meld je in een nieuw tabblad opnieuw aan; wat je hier typte, blijft staan.';
  const IEMAND_ANDERS =
    'In deze browser is nu iemand anders aangemeld. Meld je in een nieuw tabblad zelf weer aan; wat je hier typte, blijft staan.';
  const ONBEREIKBAAR = 'Baken is nu niet te bereiken. Wat je hier typte, blijft staan; Baken probeert het opnieuw.';

  const accountVan = (pagina) => pagina.querySelector('meta[name="baken-account"]')?.content;
  const wie = accountVan(document);

  /** What a draft would hold now, without what the page itself sends along. */
  const inhoud = () =>
    JSON.stringify([...new FormData(formulier)].filter(([naam]) => !naam.startsWith('_') && naam !== 'zichtbaar'));

  let getypt = 0;
  let bewaard = { getypt, inhoud: inhoud() };
  let melding;
  let wekker;
  let bezig = false;
  const bijVertrek = new WeakMap();

  /** Saved, on its way, or refused because nobody is signed in. The page around this one waits for it. */
  const stand = () => {
    if (melding) {
      return 'afgemeld';
    }
    return getypt > bewaard.getypt && inhoud() !== bewaard.inhoud ? 'ongered' : 'opgeslagen';
  };
  const meldStand = () => document.dispatchEvent(new CustomEvent('baken:stand', { detail: stand() }));

  const tel = () => {
    getypt += 1;
    meldStand();
  };
  formulier.addEventListener('input', tel, true);
  formulier.addEventListener('change', tel, true);

  const maakMelding = () => {
    const vak = document.createElement('div');
    vak.className = 'utrecht-alert utrecht-alert--error';
    vak.setAttribute('role', 'alert');
    const link = document.createElement('a');
    link.href = '/inloggen';
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = 'Opnieuw aanmelden (nieuw tabblad)';
    const onder = document.createElement('p');
    onder.append(link);
    vak.append(document.createElement('p'), onder);
    return vak;
  };

  /** Below the field with the cursor: there it is seen, and nothing moves under the hands of who types. */
  const toon = (tekst) => {
    if (!melding) {
      melding = maakMelding();
      const hier = formulier.contains(document.activeElement) && document.activeElement;
      const veld = hier && hier.closest('.utrecht-form-field, fieldset, .utrecht-button-group');
      if (veld) {
        veld.after(melding);
      } else {
        formulier.prepend(melding);
      }
    }
    const zin = melding.firstElementChild;
    if (zin.textContent !== tekst) {
      zin.textContent = tekst;
    }
    clearTimeout(wekker);
    wekker = setTimeout(probeer, OPNIEUW_MS);
    meldStand();
  };

  const haalWeg = () => {
    clearTimeout(wekker);
    melding?.remove();
    melding = undefined;
    meldStand();
  };

  /** Fetches a CSRF token of the session of this moment. Answers with what is wrong, if anything. */
  const vernieuwKenmerk = async () => {
    let antwoord;
    try {
      antwoord = await fetch('/afmelden', { redirect: 'manual', cache: 'no-store' });
    } catch {
      return ONBEREIKBAAR;
    }
    if (!antwoord.ok) {
      return AFGEMELD;
    }
    const pagina = new DOMParser().parseFromString(await antwoord.text(), 'text/html');
    if (accountVan(pagina) !== wie) {
      // Never into the draft of somebody else.
      return IEMAND_ANDERS;
    }
    const { value } = pagina.querySelector('input[name="_csrf"]');
    document.querySelectorAll('input[name="_csrf"]').forEach((veld) => {
      veld.value = value;
    });
    return undefined;
  };

  const probeer = async () => {
    if (!melding || bezig) {
      return;
    }
    bezig = true;
    const bezwaar = await vernieuwKenmerk();
    bezig = false;
    if (bezwaar) {
      toon(bezwaar);
    } else {
      formulier.dispatchEvent(new Event('change', { bubbles: true }));
      wekker = setTimeout(probeer, OPNIEUW_MS);
    }
  };
  window.addEventListener('focus', probeer);
  document.addEventListener('visibilitychange', probeer);

  formulier.addEventListener('htmx:beforeRequest', ({ detail }) => bijVertrek.set(detail.xhr, { getypt, inhoud: inhoud() }));
  formulier.addEventListener('htmx:afterRequest', ({ detail }) => {
    if (detail.successful) {
      bewaard = bijVertrek.get(detail.xhr);
      haalWeg();
    } else if ([401, 403].includes(detail.xhr.status)) {
      toon(AFGEMELD);
      if (detail.xhr.status === 403) {
        // A token of an earlier session: somebody is signed in.
        probeer();
      }
    }
  });

  // A form that is sent without a session is gone with all that is on it, so first look whether there is one. Before
  // anybody else hears of it: this form is not on its way yet.
  let doorgelaten = false;
  window.addEventListener(
    'submit',
    async (gebeurtenis) => {
      if (gebeurtenis.target !== formulier || doorgelaten || stand() === 'opgeslagen') {
        return;
      }
      gebeurtenis.preventDefault();
      gebeurtenis.stopImmediatePropagation();
      if (bezig) {
        return;
      }
      bezig = true;
      const bezwaar = await vernieuwKenmerk();
      bezig = false;
      if (bezwaar) {
        toon(bezwaar);
        return;
      }
      doorgelaten = true;
      formulier.requestSubmit(gebeurtenis.submitter);
      doorgelaten = false;
    },
    true,
  );
})();
