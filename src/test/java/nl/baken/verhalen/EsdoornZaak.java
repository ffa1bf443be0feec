// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The case of A6 ESDOORN (domain.md 9), line by line: what people do and partners tell, as the days pass. */
@Component
class EsdoornZaak {

    private static final LocalDate SIGNAAL = LocalDate.of(2026, 1, 5);

    /** The lines of the scenario, and what an ordinary case asks between them, each so many days after the signal. */
    enum Lijn {
        T0(0),
        T2(2),
        T3(3),
        T4(4),
        T6(6),
        T10(10),
        T30(30),
        T60(60),
        T62(62),
        T70(70),
        T75(75),
        T78(78),
        T85(85),
        T90(90),
        T97(97),
        T110(110),
        T120(120);

        private final int dagen;

        Lijn(int dagen) {
            this.dagen = dagen;
        }

        LocalDate dag() {
            return SIGNAAL.plusDays(dagen);
        }
    }

    private final Verhaal verhaal;
    private final EsdoornSignaal signaal;
    private final EsdoornStappen stappen;
    private final EsdoornStand stand;

    EsdoornZaak(Verhaal verhaal, EsdoornSignaal signaal, EsdoornStappen stappen, EsdoornStand stand) {
        this.verhaal = verhaal;
        this.signaal = signaal;
        this.stappen = stappen;
        this.stand = stand;
    }

    /** From the founded signal up to and including this line. */
    ZaakNummer tot(SignaalNummer nummer, Lijn laatste) {
        ZaakNummer zaak = signaal.gegrond(nummer).nummer();
        for (Lijn lijn : Lijn.values()) {
            if (lijn.compareTo(laatste) <= 0) {
                verder(zaak, lijn);
            }
        }
        return zaak;
    }

    /** To the next line, and what it asks. */
    void verder(ZaakNummer zaak, Lijn lijn) {
        totDeDag(zaak, lijn);
        doe(zaak, lijn);
        stand.eisWeinigTaken(zaak);
    }

    private void doe(ZaakNummer zaak, Lijn lijn) {
        switch (lijn) {
            case T0 -> stappen.eersteContactEnUitleg(zaak);
            case T2 -> stappen.bedenktijd(zaak);
            case T3 -> stappen.cosmIsVol(zaak);
            case T4 -> stappen.intake(zaak);
            case T6 -> stappen.cosm(zaak);
            case T10 -> stappen.zorg(zaak);
            case T30 -> stappen.ggzWeigert(zaak);
            case T60 -> stappen.dreiging(zaak);
            case T62 -> stappen.doorstroomplan(zaak);
            case T70 -> stappen.afzien(zaak);
            case T75 -> {}
            case T78 -> stappen.verklaring(zaak);
            case T85 -> stappen.schrijnendPad(zaak);
            case T90 -> stappen.doet(zaak, "doorstroom-opschalen", Map.of("actie", "plek_geregeld"));
            case T97 -> stappen.doet(zaak, "langer-verblijf-vastleggen", Map.of("reden", "wacht_op_besluit"));
            case T110 -> stappen.vergunning(zaak);
            case T120 -> stappen.bijzonderePlek(zaak);
        }
    }

    /** Every day what is open in an ordinary case gets done; what a line is about waits for its line. */
    void totDeDag(ZaakNummer zaak, Lijn lijn) {
        totDeDag(zaak, lijn.dag(), EsdoornStappen.COORDINATOR);
    }

    /** @param wie does it: the coordinator, or who stands in */
    void totDeDag(ZaakNummer zaak, LocalDate dag, String wie) {
        while (verhaal.vandaag().isBefore(dag)) {
            verhaal.dagen(1, zaak.waarde());
            stand.eisWeinigTaken(zaak);
            verhaal.taken(wie, zaak.waarde()).stream()
                    .filter(taak -> dagelijks(taak) != null)
                    .forEach(taak -> stappen.doet(zaak, wie, taak, dagelijks(taak)));
        }
    }

    private @Nullable Map<String, ?> dagelijks(String taak) {
        return switch (taak) {
            case "contactmoment-vastleggen" -> Map.of(
                    "uitkomst", "contact", "op", verhaal.vandaag(), "kanaal", "telefoon", "welzijn", "matig");
            case "zorgplan-evalueren" -> EenZaak.evaluatie(stappen.screening());
            case "veiligheid-screenen" -> verhaal.vandaag().isAfter(Lijn.T4.dag()) ? stappen.screening() : null;
            case "incident-evalueren" -> Map.of("uitkomst", "blijft");
            default -> null;
        };
    }

    List<String> taken(ZaakNummer zaak) {
        return verhaal.taken(EsdoornStappen.COORDINATOR, zaak.waarde());
    }
}
