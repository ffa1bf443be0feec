// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.time.LocalDate;
import nl.baken.rapportage.telling.Proeftelling;
import org.springframework.stereotype.Component;

/** Counts in a municipality that no dossier has, so that they stand apart from those of other tests. */
@Component
public class Proefcijfers {

    /** Outside every list, but counted for all municipalities together. */
    private static final String GEMEENTE = "proefstad";

    private final Proeftelling telling;

    Proefcijfers(Proeftelling telling) {
        this.telling = telling;
    }

    public void tel(String cijfer, String onderdeel, LocalDate maand, long aantal) {
        tel(cijfer, onderdeel, maand, "alle", "", aantal);
    }

    public void tel(String cijfer, String onderdeel, LocalDate maand, String kenmerk, String waarde, long aantal) {
        telling.tel(new Proeftelling.Cel(cijfer, onderdeel, maand, GEMEENTE, kenmerk, waarde, -1), aantal);
    }

    public void weg() {
        telling.weg(cel -> cel.gemeente().equals(GEMEENTE));
    }
}
