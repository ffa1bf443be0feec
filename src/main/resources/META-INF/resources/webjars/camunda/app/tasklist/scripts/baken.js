// SPDX-License-Identifier: EUPL-1.2
// Runs before Tasklist starts: own templates without the inputs that the server refuses, our own header and sign-in.
import { pagina, sjablonen } from './sjablonen.js';
import {
  SORTERINGEN, aantallenDirective, focusDirective, klaarDirective, sorteerDirective, taakDirective,
} from './onderdelen.js';

const decorateTemplate = ($provide, directive, change) =>
  $provide.decorator(`${directive}Directive`, ['$delegate', ($delegate) => {
    $delegate[0].template = change($delegate[0].template);
    return $delegate;
  }]);

const replaceTemplates = ($provide) => {
  Object.entries(sjablonen).forEach(([directive, sjabloon]) => decorateTemplate($provide, directive, () => sjabloon));
  decorateTemplate($provide, 'camWidgetBpmnViewer', (stock) =>
    stock
      .replace('title="zoom in"', 'title="Inzoomen"')
      .replace('title="zoom out"', 'title="Uitzoomen"')
      .replace('title="reset zoom"', 'title="Toon alles"'));
  // The page after a task offers the next one; Tasklist's own note of tasks in the same process would stand beside it.
  $provide.decorator('assignNotification', [() => () => {}]);
};

const leaveForSignIn = ($location) => {
  const taak = $location.search().task;
  const terug = window.location.pathname + (taak ? `#/?task=${encodeURIComponent(taak)}` : '');
  window.location.assign(`/inloggen?terug=${encodeURIComponent(terug)}`);
};

// The header of our other pages, with the menu of this person and the quick exit; its script looks for the button.
const showHeader = async () => {
  const antwoord = await fetch('/taken/kop');
  if (antwoord.ok) {
    document.querySelector('.baken-kop').innerHTML = await antwoord.text();
    const script = document.createElement('script');
    script.src = '/js/baken.js';
    document.head.append(script);
  }
};

const ELSEWHERE = '.baken-kop, .baken-filters, .baken-lijst';
const SETTLE_MS = 100;

// Text in the pane that is not saved would be gone with the pane. Until it is saved, Tasklist neither refreshes nor
// leaves, and after the end of the session no other task can be chosen; the page in the pane says what to do.
const guardTypedText = ($rootScope) => {
  const broadcast = $rootScope.$broadcast;
  let person;
  let signedOut = false;
  const guard = { holds: false };

  const setSignedOut = (value) => {
    signedOut = value;
    document.querySelectorAll(ELSEWHERE).forEach((part) => {
      part.inert = value;
    });
  };

  // The new session has a CSRF token of its own, which comes with the page.
  const resume = async () => {
    setSignedOut(false);
    await fetch(window.location.pathname, { cache: 'no-store' });
    $rootScope.$applyAsync(() => {
      $rootScope.authentication = person;
      $rootScope.$broadcast('authentication.changed', person);
      $rootScope.$broadcast('refresh');
    });
  };

  $rootScope.$broadcast = function broadcastUnlessHeld(name, ...rest) {
    const held = guard.holds && (name === 'refresh' || name.startsWith('authentication.'));
    return held ? { defaultPrevented: true } : broadcast.call(this, name, ...rest);
  };

  $rootScope.$on('baken.stand', (event, stand) => {
    person = $rootScope.authentication ?? person;
    guard.holds = stand !== 'opgeslagen';
    if (stand === 'afgemeld') {
      setSignedOut(true);
    } else if (signedOut && !guard.holds) {
      resume();
    }
  });
  return guard;
};

const start = ($rootScope, $location, $route) => {
  $route.routes['/'].template = pagina;
  const guard = guardTypedText($rootScope);
  $rootScope.$on('authentication.login.required', (event) => {
    event.preventDefault();
    // What was typed just now may still have to report itself.
    setTimeout(() => guard.holds || leaveForSignIn($location), SETTLE_MS);
  });
  $rootScope.$on('$locationChangeSuccess', () => {
    if ($location.path() === '/login') {
      leaveForSignIn($location);
    } else if (!$location.search().sorting) {
      $location.search('sorting', SORTERINGEN[0].sortering).replace();
    }
  });
  document.querySelector('.baken-sprong').addEventListener('click', () => document.getElementById('taken-kop').focus());
  showHeader();
};

window.angular
  .module('cam.tasklist.custom')
  .config(['$provide', replaceTemplates])
  .directive('bakenSortering', ['$location', 'search', sorteerDirective])
  .directive('bakenTaak', ['$filter', taakDirective])
  .directive('bakenAantallen', aantallenDirective)
  .directive('bakenKlaar', ['$rootScope', 'search', klaarDirective])
  .directive('bakenFocus', ['$timeout', focusDirective])
  .run(['$rootScope', '$location', '$route', start]);
