// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.LocalDate;
import nl.baken.gedeeld.Gemeente;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.toegang.Teambetrokkenheid;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What every new case has, wherever it comes from: a number, a team leader who knows of it, and its process. */
@Service
class Zaakbegin {

    private final Zaken zaken;
    private final Teambetrokkenheid teams;
    private final Zorgproces proces;
    private final Gemeenten gemeenten;
    private final Clock klok;

    Zaakbegin(Zaken zaken, Teambetrokkenheid teams, Zorgproces proces, Gemeenten gemeenten, Clock klok) {
        this.zaken = zaken;
        this.teams = teams;
        this.proces = proces;
        this.gemeenten = gemeenten;
        this.klok = klok;
    }

    /**
     * Who calls says who is responsible for it, in the same transaction.
     *
     * @param persoon id in the identity vault
     * @param signaal null when no signal led to it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Zaak open(
            String persoon,
            @Nullable SignaalNummer signaal,
            LocalDate eersteWaarneming,
            String gemeente,
            boolean acuut) {
        Zaak zaak = zaken.open(persoon, signaal, eersteWaarneming, gemeente, acuut);
        String centrumgemeente = gemeenten
                .zoek(gemeente, LocalDate.now(klok))
                .map(Gemeente::centrumgemeente)
                .orElse(null);
        teams.betrekTeams(zaak.nummer().waarde(), Rol.TEAMLEIDER_ZC, Zaakteam.TEAMLEIDING, centrumgemeente);
        proces.start(zaak.nummer());
        return zaak;
    }
}
