// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.util.List;
import nl.baken.zaak.Geslacht;
import nl.baken.zaak.Leeftijdsklasse;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Verblijfsstatus;
import org.jspecify.annotations.Nullable;

/** P04.1: what the case does not know yet and D04 needs. */
public record BepaalOpvangbehoefte(
        @Nullable EigenPlek eigenPlek,
        @Nullable Slachtofferschap slachtofferschap,
        @Nullable Leeftijdsklasse leeftijdsklasse,
        @Nullable Geslacht geslacht,
        @Nullable Verblijfsstatus verblijfsstatus,
        @Nullable List<Omstandigheid> omstandigheden,
        @Nullable NietNodig nietNodig) {}
