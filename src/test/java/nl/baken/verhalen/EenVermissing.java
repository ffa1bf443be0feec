// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;

/** Somebody who is missing, as far as a story needs. */
@Component
class EenVermissing {

    static final String COORDINATOR = "zorgcoordinator";
    static final String TEAMLEIDER = "teamleider_zc";
    static final String ZOEKEN = "client-zoeken";
    static final String POLITIE = "vermissing-melden-bij-politie";
    static final String BEVESTIGEN = "vermissing-bevestigen";
    static final String BEOORDELEN = "vermissing-beoordelen";
    static final String INFORMEREN = "ketenpartners-informeren";
    static final String AVIM = "avim-inlichten";
    static final String TERUG = "veiligheid/terugkeer-melden";
    static final String MELDEN = "veiligheid/vermissing-melden";

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final EenOpvang opvang;
    private final Zaakhandelingen handelingen;
    private final Zaken zaken;
    private final Termijnen termijnen;

    EenVermissing(
            Verhaal verhaal,
            EenZaak eenZaak,
            EenOpvang opvang,
            Zaakhandelingen handelingen,
            Zaken zaken,
            Termijnen termijnen) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.opvang = opvang;
        this.handelingen = handelingen;
        this.zaken = zaken;
        this.termijnen = termijnen;
    }

    /** An adult whose care began on Monday 2 February 2026, nine o'clock. */
    ZaakNummer zaak(String dreiging) {
        verhaal.nu("2026-02-02T09:00");
        ZaakNummer zaak = eenZaak.toegewezen(COORDINATOR);
        eenZaak.begeleidMet(zaak, dreiging);
        return zaak;
    }

    /** The same without danger, of this age. */
    ZaakNummer zaakVan(String leeftijdsklasse) {
        verhaal.nu("2026-02-02T09:00");
        ZaakNummer zaak = eenZaak.toegewezen(COORDINATOR);
        opvang.begeleid(zaak, Map.of("leeftijdsklasse", leeftijdsklasse));
        return zaak;
    }

    /** Last seen now. */
    Map<String, Object> nu() {
        LocalDateTime nu = LocalDateTime.ofInstant(verhaal.moment(), VerzetbareKlok.AMSTERDAM);
        return new HashMap<>(Map.of(
                "laatstGezienOp",
                nu.toLocalDate(),
                "laatstGezienTijd",
                nu.format(DateTimeFormatter.ofPattern("HH:mm")),
                "bron",
                "opvang"));
    }

    void meld(ZaakNummer zaak) {
        handelingen.doet(zaak, MELDEN, nu());
    }

    /** Last seen at noon of that day. */
    void meldSinds(ZaakNummer zaak, LocalDate dag) {
        handelingen.doet(zaak, MELDEN, Map.of("laatstGezienOp", dag, "laatstGezienTijd", "12:00", "bron", "bekende"));
    }

    void zoek(ZaakNummer zaak) {
        verhaal.doet(
                COORDINATOR,
                zaak.waarde(),
                ZOEKEN,
                Map.of("op", verhaal.vandaag(), "kanalen", List.of("veilig_contact", "opvang")));
    }

    void naarPolitie(ZaakNummer zaak) {
        verhaal.doet(COORDINATOR, zaak.waarde(), POLITIE, Map.of("gemeldOp", verhaal.vandaag(), "gemeldDoor", "wij"));
    }

    void bevestig(ZaakNummer zaak) {
        verhaal.doet(COORDINATOR, zaak.waarde(), BEVESTIGEN, Map.of("onderbouwing", "FICTIEF: niemand weet iets"));
    }

    void akkoord(ZaakNummer zaak) {
        verhaal.doet(TEAMLEIDER, zaak.waarde(), BEOORDELEN, Map.of("akkoord", "ja"));
    }

    /** An adult without danger: looked for twice, and gone for a week. */
    void totBevestigen(ZaakNummer zaak) {
        meld(zaak);
        zoek(zaak);
        verhaal.dagen(1, zaak.waarde());
        zoek(zaak);
        verhaal.dagen(6, zaak.waarde());
    }

    void totOpgeschort(ZaakNummer zaak) {
        totBevestigen(zaak);
        bevestig(zaak);
        akkoord(zaak);
    }

    void informeer(ZaakNummer zaak) {
        verhaal.doet(
                COORDINATOR,
                zaak.waarde(),
                INFORMEREN,
                Map.of("ingelicht", List.of("avim", "comensha", "coa", "opvang"), "op", verhaal.vandaag()));
    }

    void isTerug(ZaakNummer zaak) {
        handelingen.doet(zaak, TERUG, Map.of("gevondenOp", verhaal.vandaag()));
    }

    List<String> taken(ZaakNummer zaak) {
        return verhaal.taken(COORDINATOR, zaak.waarde());
    }

    Zaakstatus status(ZaakNummer zaak) {
        return zaken.lees(zaak).status();
    }

    boolean telt(ZaakNummer zaak, String regel) {
        return termijnen.loopt(regel, zaak.waarde()).isPresent();
    }

    Termijn termijn(ZaakNummer zaak, String regel) {
        return termijnen
                .loopt(regel, zaak.waarde())
                .orElseThrow(() -> new AssertionError("termijn " + regel + " loopt niet"));
    }

    /** The rules of what still runs. */
    List<String> lopend(ZaakNummer zaak) {
        return termijnen.alleVan(zaak.waarde()).stream()
                .filter(Termijn::loopt)
                .map(Termijn::regel)
                .toList();
    }
}
