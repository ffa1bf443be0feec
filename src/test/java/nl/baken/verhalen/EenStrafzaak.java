// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.VerzetbareKlok;
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
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Ketenberichten;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Ontvangst;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Sporenbegin;
import nl.baken.zorgcoordinatie.StartSporen;
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

    private static final ZoneId HIER = VerzetbareKlok.AMSTERDAM;

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final Sporenbegin sporenbegin;
    private final Ketenberichten berichten;
    private final Verhoren verhoren;
    private final Besluiten besluiten;
    private final Afronden afronden;
    private final Termijnen termijnen;
    private final Feiten feiten;
    private final Zaken zaken;
    private final List<Zaakdeel> zaakdelen;
    private final TransactionTemplate transactie;

    EenStrafzaak(
            Verhaal verhaal,
            EenZaak eenZaak,
            Sporenbegin sporenbegin,
            Ketenberichten berichten,
            Verhoren verhoren,
            Besluiten besluiten,
            Afronden afronden,
            Termijnen termijnen,
            Feiten feiten,
            Zaken zaken,
            List<Zaakdeel> zaakdelen,
            TransactionTemplate transactie) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.sporenbegin = sporenbegin;
        this.berichten = berichten;
        this.verhoren = verhoren;
        this.besluiten = besluiten;
        this.afronden = afronden;
        this.termijnen = termijnen;
        this.feiten = feiten;
        this.zaken = zaken;
        this.zaakdelen = zaakdelen;
        this.transactie = transactie;
    }

    ZaakNummer gestart() {
        ZaakNummer zaak = eenZaak.toegewezen(COORDINATOR);
        start(zaak);
        return zaak;
    }

    void start(ZaakNummer zaak) {
        verhaal.als(COORDINATOR);
        sporenbegin.start(zaak, new StartSporen(List.of(Spoor.STRAFRECHT)));
        verhaal.niemand();
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
        return meldt(zaak, Ketenbericht.van(soort, wie, verhaal.vandaag()));
    }

    Ontvangst meldt(ZaakNummer zaak, Ketenpartner wie, Berichtsoort soort, LocalDate op) {
        return meldt(zaak, Ketenbericht.van(soort, wie, op));
    }

    Ontvangst meldt(ZaakNummer zaak, Ketenbericht bericht) {
        verhaal.als(COORDINATOR);
        try {
            return berichten.ontvang(zaak, bericht);
        } finally {
            verhaal.niemand();
        }
    }

    void aangifte(ZaakNummer zaak) {
        gehoord(zaak, Gesprekssoort.AANGIFTE, verhaal.vandaag());
    }

    void verhoor(ZaakNummer zaak) {
        gehoord(zaak, Gesprekssoort.VERHOOR, verhaal.vandaag());
    }

    void gehoord(ZaakNummer zaak, Gesprekssoort soort, LocalDate op) {
        legVast(zaak, new LegVerhoorVast(soort, op, Dienst.AVIM, new BigDecimal(90), JaNee.JA, JaNee.JA, null, null));
    }

    void legVast(ZaakNummer zaak, LegVerhoorVast opdracht) {
        verhaal.als(COORDINATOR);
        try {
            verhoren.legVast(zaak, opdracht);
        } finally {
            verhaal.niemand();
        }
    }

    void besluit(ZaakNummer zaak, Clientbesluit besluit) {
        verhaal.als(COORDINATOR);
        besluiten.legTussendoorVast(zaak, new LegBesluitClientVast(verhaal.vandaag(), besluit, null));
        verhaal.niemand();
    }

    void rondAf(ZaakNummer zaak, Afrondreden reden) {
        verhaal.als(COORDINATOR);
        afronden.rondAf(zaak, new RondStrafrechtAf(reden));
        verhaal.niemand();
    }

    /** The police grant a reflection period that begins today. */
    void bedenktijd(ZaakNummer zaak, String regel) {
        verhaal.als(COORDINATOR);
        transactie.executeWithoutResult(t -> {
            feiten.meld(zaak, Feitsoort.BEDENKTIJD_GESTART, verhaal.vandaag(), "AVIM");
            termijnen.start(
                    regel, zaak.waarde(), verhaal.vandaag().atStartOfDay(HIER).toInstant());
        });
        verhaal.niemand();
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

    List<String> taken(ZaakNummer zaak) {
        return verhaal.taken(COORDINATOR, zaak.waarde()).stream()
                .filter(taak -> !VAN_DE_ZAAK.contains(taak))
                .toList();
    }
}
