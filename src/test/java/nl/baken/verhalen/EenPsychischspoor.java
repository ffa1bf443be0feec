// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenZorgspoor.WIE;
import static nl.baken.verhalen.EenZorgspoor.dag;
import static nl.baken.verhalen.EenZorgspoor.velden;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toestemming.Doel;
import nl.baken.zaak.Spoor;
import org.springframework.stereotype.Component;

/** What the stories of psychological care share: its tasks, and somebody who agrees to be referred. */
@Component
class EenPsychischspoor {

    static final String BESPREKEN = "stabilisatie-bespreken";
    static final String BELLEN = "spoedhulp-bellen";
    static final String VERWIJZING = "ggz-verwijzing-vastleggen";
    static final String BEMIDDELEN = "wachtlijstbemiddeling-vragen";

    private final Verhaal verhaal;
    private final EenZorgspoor zorg;

    EenPsychischspoor(Verhaal verhaal, EenZorgspoor zorg) {
        this.verhaal = verhaal;
        this.zorg = zorg;
    }

    /** The talk waits, and the client agrees to the ggz. */
    ZaakNummer begonnen() {
        ZaakNummer zaak = zorg.zaak();
        zorg.toestemming(zaak, Doel.GGZ);
        zorg.start(zaak, Spoor.PSYCHISCHE_ZORG);
        return zaak;
    }

    List<String> taken(ZaakNummer zaak) {
        return zorg.taken(zaak, BESPREKEN, BELLEN, VERWIJZING, BEMIDDELEN);
    }

    void verwezen(ZaakNummer zaak) {
        verwezen(zaak, dag(2));
    }

    void verwezen(ZaakNummer zaak, LocalDate op) {
        verhaal.doet(WIE, zaak.waarde(), BESPREKEN, verwijzing(op));
    }

    static Map<String, Object> verwijzing() {
        return verwijzing(dag(2));
    }

    private static Map<String, Object> verwijzing(LocalDate op) {
        return velden("gevaar", "nee", "hulp", "verwezen", "verwezenOp", op, "aanbieder", "basis");
    }
}
