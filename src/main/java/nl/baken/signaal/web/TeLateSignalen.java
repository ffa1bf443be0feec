// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What D08 does when a term of a signal passes: somebody who can act on it sees it. T01 (triage) goes to the team
 * leader, T02 (feedback) to the policy officer; both see the number and the days, and nothing of the content.
 */
@Component
class TeLateSignalen implements Startblok {

    private static final Map<Rol, String> VOOR = Map.of(Rol.TEAMLEIDER_ZC, "T01", Rol.BELEIDSMEDEWERKER, "T02");

    private final Termijnen termijnen;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    TeLateSignalen(Termijnen termijnen, ApplicationEventPublisher gebeurtenissen, Clock klok) {
        this.termijnen = termijnen;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 15;
    }

    /** These people are not involved in the signals, so that they saw the numbers is logged. */
    @Override
    @Transactional
    public Optional<Blok> voor(Medewerker wie) {
        List<String> regels =
                VOOR.keySet().stream().filter(wie::heeft).map(VOOR::get).toList();
        if (regels.isEmpty()) {
            return Optional.empty();
        }
        Instant nu = klok.instant();
        List<Regel> teLaat = termijnen.verlopen(nu).stream()
                .filter(termijn -> regels.contains(termijn.regel()))
                .map(termijn -> regel(termijn, nu))
                .toList();
        if (!teLaat.isEmpty()) {
            gebeurtenissen.publishEvent(Inzage.van("signalen die te lang wachten", wie.id(), "rol"));
        }
        return Optional.of(new Blok(
                "Signalen die te lang wachten",
                teLaat,
                "Alle signalen zijn op tijd. Staat hier iets, spreek dan de sleutelfunctionaris aan."));
    }

    private static Regel regel(Termijn termijn, Instant nu) {
        return new Regel(termijn.nummer(), "", termijn.omschrijving() + ": " + termijn.resterend(nu), "rood");
    }
}
