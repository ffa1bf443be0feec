// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Accounts;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deadlines of running cases that somebody must know of, the first to end first: numbers and days, no content. */
@Service
class Termijnlijst {

    private final Zaken zaken;
    private final Zaakteam team;
    private final Termijnen termijnen;
    private final Accounts accounts;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Termijnlijst(
            Zaken zaken,
            Zaakteam team,
            Termijnen termijnen,
            Accounts accounts,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.zaken = zaken;
        this.team = team;
        this.termijnen = termijnen;
        this.accounts = accounts;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param bij the ground of who covers, or the name of who carries the case; may be empty */
    record Regel(String nummer, String wat, String resterend, String waarom, boolean teLaat, String bij) {}

    /** Whether this person carries or covers a case at all. */
    @Transactional(readOnly = true)
    public boolean heeftZaken(Medewerker wie) {
        return !uitgevoerd(wie).isEmpty();
    }

    /** Of the cases that this person carries or covers: too late, warned of, or due today or tomorrow. */
    @Transactional
    public List<Regel> vanMij(Medewerker wie) {
        gebeurtenissen.publishEvent(Inzage.van("termijnlijst", wie.id(), "eigen zaken"));
        Instant nu = klok.instant();
        Map<String, Set<String>> eigen = uitgevoerd(wie);
        return termijnen.lopend(eigen.keySet()).stream()
                .filter(termijn -> termijn.vraagtAandacht(nu))
                .map(termijn -> regel(
                        termijn,
                        nu,
                        eigen.get(termijn.nummer()).contains(Zaakteam.ZORGCOORDINATOR) ? "" : "waarneming"))
                .toList();
    }

    /**
     * Of the cases of the team: too late, by a rule that goes to the team leader, a stand-in or a second person. A case
     * that nobody carries yet stands in a list of its own.
     */
    @Transactional
    public List<Regel> teLaatInHetTeam(Medewerker wie) {
        gebeurtenissen.publishEvent(Inzage.van("termijnlijst", wie.id(), Zaakteam.TEAMLEIDING));
        Instant nu = klok.instant();
        Set<String> geleid = met(wie, Set.of(Zaakteam.TEAMLEIDING)).keySet();
        Map<String, String> coordinatoren = zaken.lopend().stream()
                .filter(zaak -> zaak.coordinator() != null
                        && geleid.contains(zaak.nummer().waarde()))
                .collect(Collectors.toMap(zaak -> zaak.nummer().waarde(), Zaak::coordinator));
        Map<String, String> namen = accounts.namen(coordinatoren.values().stream());
        return termijnen.lopend(coordinatoren.keySet()).stream()
                .filter(termijn -> termijn.isTeLaat(nu) && termijn.volgens().gaatNaarHetTeam())
                .map(termijn -> regel(termijn, nu, namen.getOrDefault(coordinatoren.get(termijn.nummer()), "")))
                .toList();
    }

    private Map<String, Set<String>> uitgevoerd(Medewerker wie) {
        return met(wie, Set.of(Zaakteam.ZORGCOORDINATOR, Zaakteam.WAARNEMER));
    }

    private Map<String, Set<String>> met(Medewerker wie, Set<String> gronden) {
        return team.zaken(wie).entrySet().stream()
                .filter(zaak -> zaak.getValue().stream().anyMatch(gronden::contains))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Regel regel(Termijn termijn, Instant nu, String bij) {
        return new Regel(
                termijn.nummer(),
                termijn.omschrijving(),
                termijn.resterend(nu),
                termijn.waarom(),
                termijn.isTeLaat(nu),
                bij);
    }
}
