// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.time.LocalDate;
import nl.baken.gedeeld.telling.Vak;
import nl.baken.rapportage.telling.Proeftelling;
import org.springframework.stereotype.Component;

/** Figures of long ago, when no dossier of a test was there yet; taken away again afterwards. */
@Component
public class OudeCijfers {

    private static final LocalDate VROEGER = LocalDate.of(2001, 1, 1);

    private final Proeftelling telling;

    OudeCijfers(Proeftelling telling) {
        this.telling = telling;
    }

    /** @param maand of 2001 or 2002 @param minuten how long each took, or -1 when that is not measured */
    public OudeCijfers van(String cijfer, String onderdeel, String maand, long minuten, long aantal) {
        telling.tel(
                Proeftelling.Cel.van(cijfer, onderdeel, LocalDate.parse(maand + "-01"), "haarlem")
                        .metVak(minuten < 0 ? -1 : Vak.van(minuten)),
                aantal);
        return this;
    }

    public void weg() {
        telling.weg(cel -> !cel.dag().isBefore(VROEGER) && cel.dag().isBefore(VROEGER.plusYears(2)));
    }
}
