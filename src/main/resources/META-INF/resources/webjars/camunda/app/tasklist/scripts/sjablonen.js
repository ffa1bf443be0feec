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
<ul class="list-unstyled">
  <li ng-repeat="filter in filters track by filter.id">
    <a href title="{{ filter.properties.description }}" ng-click="focus(filter)"
       aria-current="{{ isFocused(filter) ? 'true' : 'false' }}">
      {{ filter.name }}
      <span class="baken-aantal" ng-if="isFocused(filter) && filterCount !== undefined">{{ filterCount }}</span>
    </a>
  </li>
</ul>`;

export const sortering = `
<label for="baken-sorteer">{{ 'SORT_BY' | translate }}</label>
<select id="baken-sorteer" ng-model="keuze.sortering" ng-change="sorteer()"
        ng-options="optie.sortering as optie.naam for optie in opties"></select>`;

// Tasklist keeps the last task in `tasks` after it is done: only the count tells that the list is empty.
const lijst = `
<p class="baken-laden" ng-show="!tasks && !state.$loaded && !state.$error">{{ 'LOADING' | translate }}</p>
<p class="alert alert-danger" role="alert" ng-if="state.$error">{{ 'TASK_LIST_LOADING_FAILURE' | translate }}</p>
<p class="well" ng-if="state.$loaded && !totalItems">{{ 'NO_MATCHING_TASK' | translate }}</p>
<p class="well" ng-if="state.$loaded && totalItems && !tasks.length">{{ 'RESTRICTION_NOTICE' | translate }}
  <button type="button" class="btn btn-link" ng-click="resetPage()">{{ 'RESET_PAGE' | translate }}</button></p>
<ol class="tasks-list list-unstyled" ng-if="totalItems && tasks.length" ng-keydown="handleKeydown($event)">
  <li class="task" ng-repeat="task in tasks track by task.id" ng-class="{active: currentTaskId === task.id}">
    <a ng-href="{{ getHrefUrl(task) }}" ng-click="focus($event, task)"
       aria-current="{{ currentTaskId === task.id ? 'true' : 'false' }}">
      <span class="baken-taaknaam">{{ task.name || task.taskDefinitionKey }}</span>
      <span ng-if="task.description">{{ task.description }}</span>
      <span>{{ task._embedded.processDefinition[0].name || task._embedded.processDefinition[0].key }}</span>
      <span ng-if="task.due" ng-class="{'baken-te-laat': task.due < now}">
        {{ 'DUE' | translate }} {{ task.due | camDate:'short' }}<span ng-if="task.due < now">, te laat</span></span>
      <span ng-if="hasAssignee(task)">{{ assigneeDisplayedName(task) }}</span>
    </a>
  </li>
</ol>
<ul uib-pagination ng-show="totalItems > pageSize" class="pagination-sm" total-items="totalItems"
    items-per-page="pageSize" max-size="3" ng-model="pageNum" ng-change="pageChange()"
    previous-text="{{ 'PAGINATION_PREVIOUS' | translate }}" next-text="{{ 'PAGINATION_NEXT' | translate }}"></ul>`;

const taak = `
<p class="baken-laden" ng-show="!taskState.$loaded">{{ 'LOADING' | translate }}</p>
<p class="well" ng-if="taskState.$loaded && !task">{{ 'SELECT_TASK_IN_LIST' | translate }}</p>
<div ng-if="task">
  <h2>{{ task.name || task.taskDefinitionKey }}</h2>
  <p class="baken-zaak" ng-if="task.description">{{ task.description }}</p>
  <div cam-tasklist-task-meta ng-if="taskExists" task-data="taskData" error-handler="errorHandler"></div>
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

const gegevens = `
<dl class="baken-gegevens">
  <div ng-if="task.due"><dt>{{ 'DUE_DATE' | translate }}</dt>
    <dd ng-class="{'baken-te-laat': task.due < now}">{{ task.due | camDate:'short' }}<span
      ng-if="task.due < now">, te laat</span></dd></div>
  <div><dt>{{ 'ASSIGNEE' | translate }}</dt>
    <dd ng-if="hasAssignee() && (assignee.firstName || assignee.lastName)">
      {{ assignee.firstName }} {{ assignee.lastName }}</dd>
    <dd ng-if="hasAssignee() && !assignee.firstName && !assignee.lastName">{{ task.assignee }}</dd>
    <dd ng-if="!hasAssignee()">nog niemand
      <button type="button" class="claim btn btn-primary" ng-click="claim()">{{ 'CLAIM_TASK' | translate }}</button>
    </dd></div>
</dl>`;

// Without the server's own message, which is English; only the links to the next tasks are "unsafe".
const meldingen = `
<div class="notifications">
  <div class="alert" ng-repeat="notification in notifications" ng-class="notificationClass(notification)">
    <button type="button" class="close" aria-label="Sluit melding"
            ng-click="removeNotification(notification)">&times;</button>
    <strong ng-bind-html="trustHTML(notification.status)"></strong>
    <span ng-if="notification.unsafe" ng-bind-html="trustHTML(notification.message)"></span>
  </div>
</div>`;

export const sjablonen = {
  camTasklistFilters: filters,
  camTasks: lijst,
  camTasklistTask: taak,
  camTasklistTaskMeta: gegevens,
  notificationsPanel: meldingen,
};
