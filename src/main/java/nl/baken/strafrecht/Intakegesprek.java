// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import static nl.baken.strafrecht.Stapsoort.GESPREK_GEHOUDEN;
import static nl.baken.strafrecht.Stapsoort.GESPREK_GEPLAND;
import static nl.baken.strafrecht.Stapsoort.GESPREK_GEWENST;
import static nl.baken.strafrecht.Stapsoort.GESPREK_NAGEVRAAGD;
import static nl.baken.strafrecht.Stapsoort.GESPREK_NIET_NODIG;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Tijdlijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P07.3: the client waits for an interview with the police; after fourteen days somebody asks. */
@Service
public class Intakegesprek {

    private static final String TAAK = "intakegesprek-navragen";
    static final String TERMIJN = "T81";

    private final Toegang toegang;
    private final Strafspoor spoor;
    private final Strafdossiers dossiers;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;

    Intakegesprek(Toegang toegang, Strafspoor spoor, Strafdossiers dossiers, Termijnen termijnen, Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.spoor = spoor;
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
    }

    /** What the client waits for now: the last thing that became known of the interview. */
    static Optional<Stap> wachtOp(Strafdossier dossier) {
        return dossier.laatstBekend(
                        GESPREK_GEWENST, GESPREK_GEPLAND, GESPREK_NAGEVRAAGD, GESPREK_GEHOUDEN, GESPREK_NIET_NODIG)
                .filter(stap -> stap.soort() != GESPREK_GEHOUDEN && stap.soort() != GESPREK_NIET_NODIG)
                .filter(stap -> dossier.isOnbeslist() || dossier.eigenKeuze() == Aangiftestatus.GEPLAND);
    }

    /** Counts from the wish, the appointment or the last time somebody asked. */
    @Transactional
    public Sturing volg(ZaakNummer nummer) {
        Optional<Stap> wacht = wachtOp(dossiers.lees(nummer));
        if (wacht.isEmpty()) {
            termijnen.vervallen(TERMIJN, nummer.waarde());
        }
        List<Instant> momenten = wacht.map(stap -> Strafspoor.anker(stap.op(), stap))
                .map(anker -> termijnen.startAlleen(TERMIJN, nummer.waarde(), anker))
                .map(Strafspoor::momenten)
                .orElse(List.of());
        return spoor.vraag(
                Sturingswoorden.GESPREK_NAVRAGEN, Sturingswoorden.GESPREK_NAVRAGEN_OP, momenten, Instant.EPOCH);
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("nagevraagdOp", spoor.vandaag());
    }

    @Taak(TAAK)
    @Transactional
    public void vraagNa(ZaakNummer nummer, VraagIntakegesprekNa opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        NietNodig reden = opdracht.nietNodig();
        if (reden == null) {
            var op = Objects.requireNonNull(opdracht.nagevraagdOp());
            spoor.eisNaSignaal(nummer, "nagevraagdOp", op);
            dossiers.noteer(nummer, GESPREK_NAGEVRAAGD, op);
        } else {
            dossiers.slaOver(nummer, reden == NietNodig.KAN_NU_NIET ? GESPREK_NAGEVRAAGD : GESPREK_NIET_NODIG, reden);
        }
        termijnen.gehaald(TERMIJN, nummer.waarde());
        tijdlijn.noteer(nummer, Compartiment.STRAFRECHT, "naar het intakegesprek gevraagd", "taak");
    }
}
