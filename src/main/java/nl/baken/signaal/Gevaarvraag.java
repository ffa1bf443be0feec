// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.util.Collection;
import java.util.Map;
import nl.baken.gedeeld.Codewoord;

/** The three questions of D03. */
public enum Gevaarvraag implements Codewoord {
    GEWELD_NU("Er is nu geweld, of iemand wordt nu vastgehouden"),
    DREIGING_24_UUR(
            "Binnen 24 uur komt de dader, is een minderjarige bij een onbekende volwassene, of wil iemand niet meer leven"),
    GEEN_SLAAPPLEK("Iemand heeft vannacht geen veilige slaapplek");

    private final String omschrijving;

    Gevaarvraag(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** As D03 asks: each question by the name of its input, and whether the answer is yes. */
    static Map<String, Object> invoer(Collection<Gevaarvraag> ja) {
        return Map.of(
                "geweldOfOpsluitingNu", ja.contains(GEWELD_NU),
                "dreigingBinnen24Uur", ja.contains(DREIGING_24_UUR),
                "geenVeiligeSlaapplek", ja.contains(GEEN_SLAAPPLEK));
    }
}
