// SPDX-License-Identifier: EUPL-1.2
// Runs before Tasklist starts: own templates without the inputs that the server refuses, and our own sign-in.
import { pagina, sjablonen, sortering } from './sjablonen.js';

const sorteerOp = (sortBy, sortOrder) => JSON.stringify([{ sortBy, sortOrder }]);

const SORTERINGEN = [
  { naam: 'Vervaldatum', sortering: sorteerOp('dueDate', 'asc') },
  { naam: 'Nieuwste eerst', sortering: sorteerOp('created', 'desc') },
  { naam: 'Naam van de taak', sortering: sorteerOp('nameCaseInsensitive', 'asc') },
];

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
};

const sortDirective = ($location, search) => ({
  scope: { tasklistData: '=' },
  template: sortering,
  link: (scope) => {
    scope.opties = SORTERINGEN;
    scope.keuze = { sortering: $location.search().sorting };
    scope.sorteer = () => {
      search.updateSilently({ sorting: scope.keuze.sortering, page: null });
      scope.tasklistData.changed('taskListQuery');
    };
  },
});

const leaveForSignIn = ($location) => {
  const taak = $location.search().task;
  const terug = window.location.pathname + (taak ? `#/?task=${encodeURIComponent(taak)}` : '');
  window.location.assign(`/inloggen?terug=${encodeURIComponent(terug)}`);
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
};

window.angular
  .module('cam.tasklist.custom')
  .config(['$provide', replaceTemplates])
  .directive('bakenSortering', ['$location', 'search', sortDirective])
  .run(['$rootScope', '$location', '$route', start]);
