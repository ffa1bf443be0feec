// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.util.List;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Verblijfsstatus;
import org.jspecify.annotations.Nullable;

/** P08.1: what the right to stay is now. Never a number of a document. */
public record StelVerblijfspositieVast(
        @Nullable Verblijfsstatus status,
        @Nullable Documenten documenten,
        @Nullable Asielstand asiel,
        @Nullable Advocaatstand advocaat,
        @Nullable List<Bijzonderheid> bijzonderheden,
        @Nullable NietNodig nietNodig) {}
