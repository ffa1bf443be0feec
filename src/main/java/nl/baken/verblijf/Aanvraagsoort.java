// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.util.EnumSet;
import java.util.Set;
import nl.baken.gedeeld.Codewoord;

/** What was asked of the IND, or arranged instead. */
enum Aanvraagsoort implements Codewoord {
    VERLENGING("Verlenging van de vergunning"),
    VOORTGEZET("Voortgezet verblijf"),
    SCHRIJNEND("Schrijnend pad"),
    ASIEL("Asiel"),
    GEZINSLEVEN("Gezinsleven (artikel 8 EVRM)"),
    MEDISCH_UITSTEL("Medisch uitstel (artikel 64)"),
    TERUGKEER("Vrijwillige terugkeer (IOM)"),
    BEZWAAR("Bezwaar");

    /** The IND answers these within its own term (T96). */
    static final Set<Aanvraagsoort> HUMANITAIR = EnumSet.of(VERLENGING, VOORTGEZET, SCHRIJNEND);

    static final Set<Aanvraagsoort> ANDERE_GROND = EnumSet.of(ASIEL, GEZINSLEVEN, MEDISCH_UITSTEL);

    /** Whoever asks for one of these while reflecting, no longer reflects (P08.4). */
    static final Set<Aanvraagsoort> BEEINDIGT_BEDENKTIJD = EnumSet.of(SCHRIJNEND, ASIEL, GEZINSLEVEN, MEDISCH_UITSTEL);

    private final String omschrijving;

    Aanvraagsoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
