// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.termijn.Termijnwijzigingen;
import nl.baken.termijn.Wijziging;
import nl.baken.toegang.Accounts;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakteam;
import org.springframework.stereotype.Component;

/** The running deadlines of a case in words: until when, why, how they changed, and what this person can do. */
@Component
class Termijnregels {

    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("' om 'HH.mm' uur'");

    private final Termijnen termijnen;
    private final Termijnwijzigingen wijzigingen;
    private final Zaakteam team;
    private final Accounts accounts;
    private final Clock klok;

    Termijnregels(Termijnen termijnen, Termijnwijzigingen wijzigingen, Zaakteam team, Accounts accounts, Clock klok) {
        this.termijnen = termijnen;
        this.wijzigingen = wijzigingen;
        this.team = team;
        this.accounts = accounts;
        this.klok = klok;
    }

    /** @param inhoud whether this person may read why a deadline was moved */
    List<Zaakblad.Termijnregel> van(Zaak zaak, Medewerker wie, boolean inhoud) {
        String nummer = zaak.nummer().waarde();
        boolean voertUit = team.voertUit(zaak.nummer(), wie);
        Map<Long, List<String>> geschiedenis = wijzigingen.van(nummer).stream()
                .collect(Collectors.groupingBy(
                        Wijziging::termijn,
                        Collectors.mapping(wijziging -> inWoorden(wijziging, inhoud), Collectors.toList())));
        return termijnen.alleVan(nummer).stream()
                .filter(Termijn::loopt)
                .map(termijn -> regel(
                        termijn,
                        metRegelwijziging(termijn, geschiedenis.getOrDefault(termijn.id(), List.of())),
                        voertUit ? acties(termijn) : List.of()))
                .toList();
    }

    /** A rule that changed since does not change what runs; who looks at the case must know. */
    private List<String> metRegelwijziging(Termijn termijn, List<String> geschiedenis) {
        LocalDate tot = termijn.volgens().geldigTot();
        if (tot == null || tot.isAfter(LocalDate.now(klok))) {
            return geschiedenis;
        }
        return Stream.concat(
                        geschiedenis.stream(),
                        Stream.of("De regel is veranderd op " + Dag.toon(tot)
                                + ". Deze termijn houdt de duur waarmee zij begon."))
                .toList();
    }

    /** One deadline on the page where it is changed. */
    Zaakblad.Termijnregel regel(Termijn termijn) {
        return regel(termijn, List.of(), List.of());
    }

    private Zaakblad.Termijnregel regel(Termijn termijn, List<String> geschiedenis, List<Zaakblad.Actie> acties) {
        Instant nu = klok.instant();
        Instant sinds = termijn.isGepauzeerd() ? termijn.gepauzeerdOp() : null;
        return new Zaakblad.Termijnregel(
                termijn.omschrijving(),
                termijn.waarom(),
                sinds == null ? uiterlijk(termijn) : "Gepauzeerd",
                sinds == null ? termijn.resterend(nu) : "sinds " + dag(sinds),
                termijn.isTeLaat(nu),
                geschiedenis,
                acties);
    }

    private List<Zaakblad.Actie> acties(Termijn termijn) {
        List<Termijnhandeling> kan = new ArrayList<>();
        if (termijn.isGepauzeerd()) {
            kan.add(Termijnhandeling.HERVATTEN);
        } else if (termijn.volgens().verlengbaar()) {
            kan.add(Termijnhandeling.VERZETTEN);
            if (!termijn.isTeLaat(klok.instant())) {
                kan.add(Termijnhandeling.PAUZEREN);
            }
        }
        return kan.stream()
                .map(handeling -> new Zaakblad.Actie(handeling.naam(), handeling.adres(termijn)))
                .toList();
    }

    private String inWoorden(Wijziging wijziging, boolean inhoud) {
        String wat =
                switch (wijziging.soort()) {
                    case VERZET -> "Verzet van " + dag(wijziging.van()) + " naar " + dag(wijziging.naar());
                    case GEPAUZEERD -> "Gepauzeerd op " + dag(wijziging.op());
                    case HERVAT -> "Hervat op " + dag(wijziging.op());
                };
        String reden =
                inhoud && wijziging.reden() != null ? ": " + wijziging.reden().tekst() : "";
        return wat + " door "
                + accounts.zoek(wijziging.door()).map(Accounts.Account::naam).orElse("Baken") + reden;
    }

    /** What runs by the clock ends at an hour, and who has 72 of them must know which. */
    private String uiterlijk(Termijn termijn) {
        return termijn.duur().looptOpDeKlok()
                ? dag(termijn) + TIJD.format(termijn.vervalt().atZone(klok.getZone()))
                : dag(termijn);
    }

    static String dag(Termijn termijn) {
        return Dag.toon(termijn.laatsteDag());
    }

    private String dag(Instant moment) {
        return Dag.toon(moment);
    }
}
