// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** Somebody named in a signal; every field may be missing. */
public record Signaalpersoon(
        long id,
        Persoonsrol rol,
        boolean minderjarig,
        @Nullable Geheim naam,
        @Nullable Geheim geboortedatum,
        @Nullable Geheim telefoon,
        @Nullable Geheim adres) {}
