// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.strafrecht.Afronden;
import nl.baken.strafrecht.Afrondreden;
import nl.baken.strafrecht.Besluiten;
import nl.baken.strafrecht.Clientbesluit;
import nl.baken.strafrecht.Dienst;
import nl.baken.strafrecht.Gesprekssoort;
import nl.baken.strafrecht.JaNee;
import nl.baken.strafrecht.LegBesluitClientVast;
import nl.baken.strafrecht.LegVerhoorVast;
import nl.baken.strafrecht.RondStrafrechtAf;
import nl.baken.strafrecht.Verhoren;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feit;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Ontvangst;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Wachtpunten;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A case whose track of aangifte and criminal case runs, and what people and partners tell of it. */
@Component
class EenStrafzaak {

    static final String COORDINATOR = "zorgcoordinator";
    static final String UITLEGGEN = "keuze-aangifte-uitleggen";

    /** What every case asks, whatever runs beside it. */
    private static final Set<String> VAN_DE_ZAAK = Set.of(
            "eerste-contact-leggen",
            "rechten-bespreken",
            "comensha-registratie-controleren",
            "intake-vastleggen",
            "veiligheid-screenen",
            "zorgplan-vastleggen",
            "contactmoment-vastleggen",
            "zorgplan-evalueren");

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final Zaakhandelingen handelingen;
    private final Verhoren verhoren;
    private final Besluiten besluiten;
    private final Afronden afronden;
    private final Termijnen termijnen;
    private final Feiten feiten;
    private final Zaken zaken;
    private final List<Zaakdeel> zaakdelen;
    private final List<Wachtpunten> wachtpunten;
    private final TransactionTemplate transactie;

    EenStrafzaak(
            Verhaal verhaal,
            EenZaak eenZaak,
            Zaakhandelingen handelingen,
            Verhoren verhoren,
            Besluiten besluiten,
            Afronden afronden,
            Termijnen termijnen,
            Feiten feiten,
            Zaken zaken,
            List<Zaakdeel> zaakdelen,
            List<Wachtpunten> wachtpunten,
            TransactionTemplate transactie) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.handelingen = handelingen;
        this.verhoren = verhoren;
        this.besluiten = besluiten;
        this.afronden = afronden;
        this.termijnen = termijnen;
        this.feiten = feiten;
        this.zaken = zaken;
        this.zaakdelen = zaakdelen;
        this.wachtpunten = wachtpunten;
        this.transactie = transactie;
    }

    ZaakNummer gestart() {
        ZaakNummer zaak = eenZaak.toegewezen(COORDINATOR);
        start(zaak);
        return zaak;
    }

    void start(ZaakNummer zaak) {
        handelingen.start(zaak, Spoor.STRAFRECHT);
    }

    /** The choice was explained; whether the client wants an interview is said. */
    ZaakNummer uitgelegd(String gesprek) {
        ZaakNummer zaak = gestart();
        verhaal.doet(COORDINATOR, zaak.waarde(), UITLEGGEN, uitleg(gesprek));
        return zaak;
    }

    Map<String, Object> uitleg(String gesprek) {
        return Map.of(
                "uitgelegdOp",
                verhaal.vandaag(),
                "samenMet",
                "slachtofferhulp",
                "taal",
                "Fictiefs",
                "advocaat",
                "geregeld",
                "gesprek",
                gesprek);
    }

    Ontvangst meldt(ZaakNummer zaak, Ketenpartner wie, Berichtsoort soort) {
        return handelingen.meldt(zaak, wie, soort, verhaal.vandaag());
    }

    Ontvangst meldt(ZaakNummer zaak, Ketenpartner wie, Berichtsoort soort, LocalDate op) {
        return handelingen.meldt(zaak, wie, soort, op);
    }

    Ontvangst meldt(ZaakNummer zaak, Ketenbericht bericht) {
        return handelingen.meldt(zaak, bericht);
    }

    void aangifte(ZaakNummer zaak) {
        gehoord(zaak, Gesprekssoort.AANGIFTE, verhaal.vandaag());
    }

    void verhoor(ZaakNummer zaak) {
        gehoord(zaak, Gesprekssoort.VERHOOR, verhaal.vandaag());
    }

    void gehoord(ZaakNummer zaak, Gesprekssoort soort, LocalDate op) {
        alsCoordinator(() -> verhoren.legVast(
                zaak, new LegVerhoorVast(soort, op, Dienst.AVIM, new BigDecimal(90), JaNee.JA, JaNee.JA, null, null)));
    }

    void besluit(ZaakNummer zaak, Clientbesluit besluit) {
        alsCoordinator(
                () -> besluiten.legTussendoorVast(zaak, new LegBesluitClientVast(verhaal.vandaag(), besluit, null)));
    }

    void rondAf(ZaakNummer zaak, Afrondreden reden) {
        alsCoordinator(() -> afronden.rondAf(zaak, new RondStrafrechtAf(reden)));
    }

    /** The police grant a reflection period that begins today. */
    void bedenktijd(ZaakNummer zaak, String regel) {
        alsCoordinator(() -> transactie.executeWithoutResult(t -> {
            feiten.meld(zaak, Feitsoort.BEDENKTIJD_GESTART, verhaal.vandaag(), "AVIM");
            termijnen.start(regel, zaak.waarde(), Dag.begin(verhaal.vandaag()));
        }));
    }

    void alsCoordinator(Runnable wat) {
        verhaal.als(COORDINATOR);
        try {
            wat.run();
        } finally {
            verhaal.niemand();
        }
    }

    List<Feitsoort> feiten(ZaakNummer zaak) {
        return feiten.van(zaak).stream().map(Feit::soort).toList();
    }

    List<String> wachtOp(ZaakNummer zaak) {
        return wachtpunten.stream()
                .flatMap(bron -> bron.van(zaak).stream())
                .map(punt -> punt.opWie() + ": " + punt.waarop())
                .toList();
    }

    /** What the case page shows of every part, line by line. */
    List<String> opDeZaakpagina(ZaakNummer nummer) {
        Medewerker wie = verhaal.als(COORDINATOR);
        Zaak zaak = zaken.lees(nummer);
        List<String> regels = zaakdelen.stream()
                .flatMap(bron -> bron.voor(zaak, wie).stream())
                .flatMap(deel -> Stream.concat(
                        Stream.of(deel.titel()),
                        deel.regels().stream()
                                .flatMap(regel -> Stream.concat(
                                        Stream.of(regel.label() + ": " + regel.waarde()),
                                        regel.waarde().lines()))))
                .toList();
        verhaal.niemand();
        return regels;
    }

    /** The acts that the case page offers. */
    List<String> handelingen(ZaakNummer nummer) {
        Medewerker wie = verhaal.als(COORDINATOR);
        Zaak zaak = zaken.lees(nummer);
        List<String> paden = zaakdelen.stream()
                .flatMap(bron -> bron.voor(zaak, wie).stream())
                .flatMap(deel -> deel.acties().stream())
                .map(Zaakdeel.Actie::pad)
                .toList();
        verhaal.niemand();
        return paden;
    }

    List<String> taken(ZaakNummer zaak) {
        return verhaal.taken(COORDINATOR, zaak.waarde()).stream()
                .filter(taak -> !VAN_DE_ZAAK.contains(taak))
                .toList();
    }
}
