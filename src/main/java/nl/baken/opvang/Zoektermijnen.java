// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;

/** The norms of looking for a place: P04.2, the escalation of P04, and the arrival of P04.5. */
@Component
class Zoektermijnen {

    private static final String AANKOMST = "T64";
    private static final String ACUUT = "T60";
    private static final String GEWOON = "T61";
    private static final String OPSCHALEN = "T62";
    private static final String DOORZETTEN = "T63";
    private static final List<String> SPOED = List.of("rood", "acuut");

    /** A timer that has nothing to wait for waits for this: it never comes. */
    private static final Duration NOOIT = Duration.ofDays(3650);

    private final Zaken zaken;
    private final Termijnen termijnen;
    private final Clock klok;

    Zoektermijnen(Zaken zaken, Termijnen termijnen, Clock klok) {
        this.zaken = zaken;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** When the municipality, and then the team leader, must look along. */
    record Opschaling(Date eerst, Date daarna) {}

    /** One norm runs while somebody looks: in hours for who is in danger without a bed, else in working days. */
    void zoeken(ZaakNummer nummer, boolean zonderBed) {
        if (loopt(ACUUT, nummer) || loopt(GEWOON, nummer)) {
            return;
        }
        Zaak zaak = zaken.lees(nummer);
        boolean acuut = zonderBed && SPOED.contains(zaak.gevaar());
        termijnen.start(acuut ? ACUUT : GEWOON, nummer.waarde(), klok.instant());
    }

    Opschaling opschaling(ZaakNummer nummer, Behoefte behoefte) {
        return new Opschaling(
                behoefte.opgeschaaldOp() == null ? einde(OPSCHALEN, nummer, behoefte) : ooit(),
                behoefte.doorgezetOp() == null ? einde(DOORZETTEN, nummer, behoefte) : ooit());
    }

    Date ooit() {
        return Date.from(klok.instant().plus(NOOIT));
    }

    private Date einde(String regel, ZaakNummer nummer, Behoefte behoefte) {
        return Date.from(
                termijnen.start(regel, nummer.waarde(), behoefte.sinds()).vervalt());
    }

    Termijn aankomst(ZaakNummer nummer) {
        return termijnen
                .loopt(AANKOMST, nummer.waarde())
                .orElseGet(() -> termijnen.start(AANKOMST, nummer.waarde(), klok.instant()));
    }

    void opgeschaald(ZaakNummer nummer) {
        termijnen.gehaald(OPSCHALEN, nummer.waarde());
    }

    void doorgezet(ZaakNummer nummer) {
        termijnen.gehaald(DOORZETTEN, nummer.waarde());
    }

    /** A place is found; whether somebody gets there is another deadline. */
    void gevonden(ZaakNummer nummer) {
        termijnen.gehaald(List.of(ACUUT, GEWOON), nummer.waarde());
    }

    /** Nobody looks any more. */
    void voorbij(ZaakNummer nummer) {
        termijnen.vervallen(List.of(ACUUT, GEWOON, OPSCHALEN, DOORZETTEN), nummer.waarde());
    }

    private boolean loopt(String regel, ZaakNummer nummer) {
        return termijnen.loopt(regel, nummer.waarde()).isPresent();
    }
}
