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

const start = ($rootScope, $location, $route) => {
  $route.routes['/'].template = pagina;
  $rootScope.$on('authentication.login.required', (event) => {
    event.preventDefault();
    leaveForSignIn($location);
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
