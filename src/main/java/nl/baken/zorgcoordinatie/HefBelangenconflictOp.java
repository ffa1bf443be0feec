// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;

/** @param wie account id of who may be involved again when a second person agrees */
public record HefBelangenconflictOp(
        @NotNull(message = "Kies bij wie het belangenconflict weg kan.") String wie,
        @NotNull(message = "Schrijf waarom er geen belangenconflict meer is.") Geheim motief) {}
