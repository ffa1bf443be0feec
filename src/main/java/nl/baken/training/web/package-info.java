// SPDX-License-Identifier: EUPL-1.2
/** The pages of trainings. */
@NullMarked
package nl.baken.training.web;

import org.jspecify.annotations.NullMarked;
