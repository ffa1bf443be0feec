// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;

/** Everything that was counted for one version of a report, as it is frozen. */
public record Inhoud(Periode periode, List<Rapporttabel> tabellen) {

    /** The one text of this content, of which the hash is taken. */
    String alsTekst() {
        return Vastetekst.schrijf(this);
    }

    static Inhoud lees(String tekst) {
        return Vastetekst.lees(tekst, Inhoud.class);
    }
}
