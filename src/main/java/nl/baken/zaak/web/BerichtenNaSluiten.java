// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.zaak.Ketenberichten;
import nl.baken.zaak.Zaakteam;
import org.springframework.stereotype.Component;

/** A partner told something about a case that is closed: who leads the team decides whether it opens again. */
@Component
class BerichtenNaSluiten implements Startblok {

    private static final Duration ZICHTBAAR = Duration.ofDays(30);

    private final Ketenberichten berichten;
    private final Zaakteam team;
    private final Clock klok;

    BerichtenNaSluiten(Ketenberichten berichten, Zaakteam team, Clock klok) {
        this.berichten = berichten;
        this.team = team;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 22;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        if (!wie.heeft(Rol.TEAMLEIDER_ZC)) {
            return Optional.empty();
        }
        Set<String> eigen = team.zaken(wie).keySet();
        List<Regel> regels = berichten.naSluiten(klok.instant().minus(ZICHTBAAR)).stream()
                .map(ZaakNummer::waarde)
                .filter(eigen::contains)
                .map(zaak -> new Regel(zaak, "/zaken/" + zaak, "bericht na het sluiten", "oranje"))
                .toList();
        return regels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Blok("Berichten over gesloten zaken", regels, "Er zijn geen berichten."));
    }
}
