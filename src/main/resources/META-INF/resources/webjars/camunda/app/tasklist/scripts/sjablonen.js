// SPDX-License-Identifier: EUPL-1.2
// Our own templates for Tasklist's page and directives. The scopes behind them are those of Tasklist 7.24.
export const pagina = `
<div class="baken-kolommen">
  <nav class="baken-filters" aria-label="Takenlijsten">
    <div cam-tasklist-filters filters-data="tasklistData"></div>
  </nav>
  <section class="baken-lijst" aria-labelledby="taken-kop">
    <h2 id="taken-kop" tabindex="-1">{{ 'TASKS' | translate }}</h2>
    <div baken-sortering tasklist-data="tasklistData"></div>
    <div cam-tasks tasklist-data="tasklistData"></div>
  </section>
  <section class="baken-taak" aria-label="{{ 'TASK' | translate }}">
    <div cam-tasklist-task tasklist-data="tasklistData"></div>
  </section>
</div>`;

const filters = `
<p class="baken-laden" ng-show="!state.$loaded && !state.$error">{{ 'LOADING' | translate }}</p>
<p class="alert alert-danger" role="alert" ng-if="state.$error">{{ 'FILTERS_LOADING_FAILURE' | translate }}</p>
<p class="well" ng-if="state.$loaded && !totalItems">{{ 'NO_AVAILABLE_FILTER' | translate }}</p>
<ul class="list-unstyled" baken-aantallen filters-data="filtersData">
  <li ng-repeat="filter in filters track by filter.id" ng-init="lijst = filter.properties.lijst">
    <a href title="{{ filter.properties.description }}" ng-click="focus(filter)"
       aria-current="{{ isFocused(filter) ? 'true' : 'false' }}">
      {{ filter.name }}
      <span class="baken-aantal" ng-class="{'baken-te-laat': aantallen[lijst] && (lijst === 'rood' || lijst === 'te_laat')}"
            ng-if="aantallen[lijst] !== undefined">{{ aantallen[lijst] }}<span class="sr-only">
            {{ aantallen[lijst] === 1 ? 'taak' : 'taken' }}</span></span>
    </a>
  </li>
</ul>`;

export const sortering = `
<label for="baken-sorteer">{{ 'SORT_BY' | translate }}</label>
<select id="baken-sorteer" ng-model="keuze.sortering" ng-change="sorteer()"
        ng-options="optie.sortering as optie.naam for optie in opties"></select>`;

export const regel = `
<span class="baken-taaknaam">{{ taak.name || taak.taskDefinitionKey }}</span>
<span>{{ taak.description }}<span class="baken-code" ng-if="rood"><span aria-hidden="true">&#9632;</span> Code rood</span></span>
<span ng-if="termijn" ng-class="{'baken-te-laat': teLaat}">{{ termijn }}</span>
<span ng-if="wie">{{ wie }}</span>`;

// Tasklist keeps the last task in `tasks` after it is done: only the count tells that the list is empty. In the list of
// the team somebody else's task is a line to read, with a way to the case.
const lijst = `
<div class="baken-bladzijde" aria-busy="{{ !state.$loaded && !state.$error }}">
<p class="baken-laden" ng-show="!tasks && !state.$loaded && !state.$error">{{ 'LOADING' | translate }}</p>
<p class="alert alert-danger" role="alert" ng-if="state.$error">{{ 'TASK_LIST_LOADING_FAILURE' | translate }}</p>
<p class="well" ng-if="state.$loaded && !totalItems">{{ 'NO_MATCHING_TASK' | translate }}</p>
<p class="well" ng-if="state.$loaded && totalItems && !tasks.length">{{ 'RESTRICTION_NOTICE' | translate }}
  <button type="button" class="btn btn-link" ng-click="resetPage()">{{ 'RESET_PAGE' | translate }}</button></p>
<ol class="tasks-list list-unstyled" ng-if="totalItems && tasks.length" ng-keydown="handleKeydown($event)">
  <li class="task" ng-repeat="task in tasks track by task.id" ng-class="{active: currentTaskId === task.id}">
    <a ng-if="!task.assignee || task.assignee === $root.authentication.name" ng-href="{{ getHrefUrl(task) }}"
       ng-click="focus($event, task)" aria-current="{{ currentTaskId === task.id ? 'true' : 'false' }}"
       baken-taak="task" team="filterProperties.lijst === 'team'"></a>
    <div ng-if="task.assignee && task.assignee !== $root.authentication.name">
      <div baken-taak="task" team="true" naam="assigneeDisplayedName(task)"></div>
      <a ng-href="/zaken/{{ task.description }}">Naar de zaak</a>
    </div>
  </li>
</ol>
<ul uib-pagination ng-show="totalItems > pageSize" class="pagination-sm" total-items="totalItems"
    items-per-page="pageSize" max-size="3" ng-model="pageNum" ng-change="pageChange()"
    previous-text="{{ 'PAGINATION_PREVIOUS' | translate }}" next-text="{{ 'PAGINATION_NEXT' | translate }}"></ul>
</div>`;

// The page in the form says which task it is, until when and whose.
const taak = `
<p class="baken-laden" ng-show="!taskState.$loaded">{{ 'LOADING' | translate }}</p>
<p class="well" ng-if="taskState.$loaded && !task && !$root.bakenAfgerond">{{ 'SELECT_TASK_IN_LIST' | translate }}</p>
<div ng-if="taskState.$loaded && !task && $root.bakenAfgerond" baken-klaar tasklist-data="tasklistData"></div>
<div ng-if="task">
  <h2 class="sr-only">{{ task.name || task.taskDefinitionKey }}, {{ task.description }}</h2>
  <p class="alert alert-info" role="status" ng-if="!taskExists">{{ 'TASK_HAS_BEEN_REMOVED' | translate }}
    <button type="button" class="btn btn-default" ng-click="dismissTask()">{{ 'CLOSE_TASK' | translate }}</button></p>
  <ul class="nav nav-tabs" ng-if="taskDetailTabs.length > 1">
    <li ng-repeat="tab in taskDetailTabs" ng-class="{active: selectedTaskDetailTab.id === tab.id}">
      <a href ng-click="selectTaskDetailTab(tab)"
         aria-current="{{ selectedTaskDetailTab.id === tab.id ? 'true' : 'false' }}">{{ tab.label | translate }}</a>
    </li>
  </ul>
  <div class="tab-content"><view provider="selectedTaskDetailTab" vars="taskVars"></view></div>
</div>`;

export const klaar = `
<h2>De taak is afgerond</h2>
<p id="baken-klaar" role="status">{{ afgerond.klaar }}, is opgeslagen.</p>
<p ng-if="afgerond.volgende"><button type="button" class="btn btn-primary" aria-describedby="baken-klaar" baken-focus
   ng-click="open()">Volgende taak: {{ afgerond.volgendeNaam }}</button></p>
<p ng-if="!afgerond.volgende" tabindex="-1" baken-focus>Er staat nu niets meer open.</p>`;

// Without the server's own message, which is English.
const meldingen = `
<div class="notifications">
  <div class="alert" ng-repeat="notification in notifications" ng-class="notificationClass(notification)">
    <button type="button" class="close" aria-label="Sluit melding"
            ng-click="removeNotification(notification)">&times;</button>
    <strong ng-bind-html="trustHTML(notification.status)"></strong>
  </div>
</div>`;

export const sjablonen = {
  camTasklistFilters: filters,
  camTasks: lijst,
  camTasklistTask: taak,
  notificationsPanel: meldingen,
};
