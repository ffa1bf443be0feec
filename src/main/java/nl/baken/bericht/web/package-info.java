// SPDX-License-Identifier: EUPL-1.2
/** What is coming, and the page of mails that could not be sent. */
@NullMarked
package nl.baken.bericht.web;

import org.jspecify.annotations.NullMarked;
