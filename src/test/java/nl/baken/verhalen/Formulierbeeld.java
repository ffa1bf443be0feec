// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.proces.Taakformulier;
import nl.baken.gedeeld.proces.Taakpoort;
import nl.baken.toegang.Takenlijst;
import org.springframework.stereotype.Component;

/** What the coordinator sees when the form of a task opens. */
@Component
class Formulierbeeld {

    private static final String WIE = "zorgcoordinator";

    private final Verhaal verhaal;
    private final Takenlijst taken;
    private final Taakpoort poort;

    Formulierbeeld(Verhaal verhaal, Takenlijst taken, Taakpoort poort) {
        this.verhaal = verhaal;
        this.taken = taken;
        this.poort = poort;
    }

    /** What Baken filled in already. */
    List<String> ingevuld(ZaakNummer zaak, String taak, String veld) {
        Medewerker wie = verhaal.als(WIE);
        List<String> waarden = poort.begin(open(zaak, taak, wie), wie).getOrDefault(veld, List.of());
        verhaal.niemand();
        return waarden;
    }

    /** What there is to choose from, in order. */
    List<String> keuzes(ZaakNummer zaak, String taak, String veld) {
        Medewerker wie = verhaal.als(WIE);
        List<String> keuzes = poort.velden(open(zaak, taak, wie), Map.of(), Map.of(), wie).stream()
                .filter(gezien -> gezien.naam().equals(veld))
                .flatMap(gezien -> gezien.keuzes().stream())
                .map(Keuze::label)
                .toList();
        verhaal.niemand();
        return keuzes;
    }

    private Taakformulier open(ZaakNummer zaak, String taak, Medewerker wie) {
        return taken.voor(zaak.waarde(), wie).stream()
                .filter(regel -> regel.sleutel().equals(taak))
                .findFirst()
                .flatMap(regel -> poort.open(regel.taakId(), wie))
                .orElseThrow(() -> new AssertionError("geen taak " + taak));
    }
}
