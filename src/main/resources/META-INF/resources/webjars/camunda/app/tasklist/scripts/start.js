// SPDX-License-Identifier: EUPL-1.2
// What Tasklist's own page sets in an inline script. No plugins: create task, sorting and variables are not used.
window.tasklistConf = { apiUri: `${document.querySelector('base').getAttribute('app-root')}/api/engine` };
window.PLUGIN_DEPENDENCIES = [];
window.PLUGIN_PACKAGES = [];
