// SPDX-License-Identifier: EUPL-1.2
// Our own small directives in Tasklist's page.
import { klaar, regel, sortering } from './sjablonen.js';

const ROOD = 80;
const sorteerOp = (...velden) => JSON.stringify(velden.map(([sortBy, sortOrder]) => ({ sortBy, sortOrder })));

// The first is the order of Baken itself: what is red, also when nobody took it yet, then what is yours, then what is due first.
export const SORTERINGEN = [
  { naam: 'Dringendste eerst', sortering: sorteerOp(['priority', 'desc'], ['assignee', 'asc'], ['dueDate', 'asc']) },
  { naam: 'Vervaldatum', sortering: sorteerOp(['dueDate', 'asc']) },
  { naam: 'Nieuwste eerst', sortering: sorteerOp(['created', 'desc']) },
  { naam: 'Naam van de taak', sortering: sorteerOp(['nameCaseInsensitive', 'asc']) },
];

export const sorteerDirective = ($location, search) => ({
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

const dag = (moment) => new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();

const nabijheid = (vervalt, nu) => {
  if (vervalt < nu) {
    return ', te laat';
  }
  const morgen = new Date(nu.getFullYear(), nu.getMonth(), nu.getDate() + 1);
  return { [dag(nu)]: ', vandaag', [dag(morgen)]: ', morgen' }[dag(vervalt)] ?? '';
};

// One line of a list: step, number, deadline, and whose it is where that is not yours.
export const taakDirective = ($filter) => ({
  scope: { taak: '=bakenTaak', team: '=', naam: '=' },
  template: regel,
  link: (scope) =>
    scope.$watchGroup(['taak', 'team', 'naam'], ([taak, team, naam]) => {
      const vervalt = taak.due && new Date(taak.due);
      const nu = new Date();
      scope.rood = taak.priority >= ROOD && !team;
      scope.teLaat = vervalt && vervalt < nu;
      scope.termijn = vervalt && `Uiterlijk ${$filter('camDate')(taak.due, 'short')}${nabijheid(vervalt, nu)}`;
      const zonder = team ? 'Nog niemand' : 'Aangeboden';
      scope.wie = naam ?? (taak.assignee ? '' : zonder);
    }),
});

// The counts of all lists, each time the list on the screen is new. A lost session is told by Tasklist itself.
export const aantallenDirective = () => ({
  scope: false,
  link: (scope) =>
    scope.filtersData.observe('taskList', async () => {
      const antwoord = await fetch('/taken/aantallen', { headers: { Accept: 'application/json' } });
      if (antwoord.ok) {
        const aantallen = await antwoord.json();
        scope.$apply(() => Object.assign(scope, { aantallen }));
      }
    }),
});

// After completing: what was done, and the next task one key away.
export const klaarDirective = ($rootScope, search) => ({
  scope: { tasklistData: '=' },
  template: klaar,
  link: (scope) => {
    scope.afgerond = $rootScope.bakenAfgerond;
    scope.open = () => {
      const task = scope.afgerond.volgende;
      $rootScope.bakenOpende = true;
      search.updateSilently({ task });
      scope.tasklistData.set('taskId', { taskId: task });
    };
    scope.$on('$destroy', () => delete $rootScope.bakenAfgerond);
  },
});

export const focusDirective = ($timeout) => ({ link: (scope, element) => $timeout(() => element[0].focus()) });
