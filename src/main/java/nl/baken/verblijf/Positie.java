// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.util.List;
import nl.baken.zaak.Verblijfsstatus;

/** What the right to stay is, as last established (P08.1). */
record Positie(
        Verblijfsstatus status,
        Documenten documenten,
        Asielstand asiel,
        Advocaatstand advocaat,
        List<Bijzonderheid> bijzonderheden) {

    boolean heeft(Bijzonderheid bijzonderheid) {
        return bijzonderheden.contains(bijzonderheid);
    }
}
