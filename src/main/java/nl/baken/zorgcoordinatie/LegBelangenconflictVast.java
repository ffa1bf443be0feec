// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * @param wie account id of who must not see the case any more
 * @param opvolger account id of the next coordinator; asked when it is the coordinator and somebody else can
 */
public record LegBelangenconflictVast(
        @NotNull(message = "Kies bij wie het belangenconflict is.") String wie,
        @NotNull(message = "Schrijf waarom er een belangenconflict is.") Geheim motief,
        @Nullable String opvolger) {}
