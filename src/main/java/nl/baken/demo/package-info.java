// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: something to see at the first start of the demo: fictional signals, cases in every phase, what can happen
 * to a case, trainings, and a contract that ends.
 * Owns: nothing. Exposes: nothing. Listens: to nothing.
 * Processes: none; it does by the ordinary services and the form gate what people would do.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "gedeeld",
            "toegang",
            "signaal",
            "zorgcoordinatie",
            "zaak",
            "opvang",
            "toestemming",
            "regels",
            "training",
            "capaciteit"
        })
@NullMarked
package nl.baken.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
