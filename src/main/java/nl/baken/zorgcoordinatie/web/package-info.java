// SPDX-License-Identifier: EUPL-1.2
/** What a coordinator does on the case page outside a task. */
@NullMarked
package nl.baken.zorgcoordinatie.web;

import org.jspecify.annotations.NullMarked;
