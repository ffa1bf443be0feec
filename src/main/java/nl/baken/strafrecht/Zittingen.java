// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import java.time.LocalDate;
import java.util.Comparator;
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

/** P07.10: before a hearing the client knows about damages, the right to speak, and not meeting the suspect (S17). */
@Service
public class Zittingen {

    private static final String TAAK = "zitting-voorbereiden";
    private static final String TERMIJN = "T84";

    private final Toegang toegang;
    private final Strafspoor spoor;
    private final Strafdossiers dossiers;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;

    Zittingen(Toegang toegang, Strafspoor spoor, Strafdossiers dossiers, Termijnen termijnen, Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.spoor = spoor;
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
    }

    /** The first hearing to come; it must be prepared on the day before. */
    @Transactional
    public Sturing volg(ZaakNummer nummer) {
        Optional<Stap> zitting = zitting(nummer);
        zitting.ifPresentOrElse(
                stap -> termijnen.startAlleen(
                        TERMIJN, nummer.waarde(), Strafspoor.anker(stap.op().minusDays(1), stap)),
                () -> termijnen.vervallen(TERMIJN, nummer.waarde()));
        return Sturing.met(Sturingswoorden.ZITTING_VOORBEREIDEN, zitting.isPresent());
    }

    private Optional<Stap> zitting(ZaakNummer nummer) {
        Strafdossier dossier = dossiers.lees(nummer);
        return dossier.zittingVoorTeBereiden(spoor.vandaag()).flatMap(dag -> dossier.van(Stapsoort.ZITTING)
                .filter(stap -> stap.op().equals(dag))
                .max(Comparator.comparing(Stap::id)));
    }

    /** What was wanted at an earlier hearing is where the next one starts. */
    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Strafdossier dossier = dossiers.lees(nummer);
        return Voorinvulling.leeg()
                .waarde("voegen", dossier.laatsteKeuze(Stapsoort.VOEGEN))
                .waarde("spreekrecht", dossier.laatsteKeuze(Stapsoort.SPREEKRECHT))
                .waarde("bescherming", dossier.laatsteKeuze(Stapsoort.BESCHERMING));
    }

    /** A hearing that passed meanwhile is prepared no more; the answers are kept at its day. */
    @Taak(TAAK)
    @Transactional
    public void bereidVoor(ZaakNummer nummer, BereidZittingVoor opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        LocalDate zitting = zitting(nummer)
                .map(Stap::op)
                .or(() -> dossiers.lees(nummer).laatste(Stapsoort.ZITTING).map(Stap::op))
                .orElseThrow();
        NietNodig reden = opdracht.nietNodig();
        dossiers.noteer(nummer, Stapsoort.ZITTING_VOORBEREID, zitting, null, reden, null);
        if (reden == null) {
            dossiers.noteer(nummer, Stapsoort.VOEGEN, zitting, opdracht.voegen());
            dossiers.noteer(nummer, Stapsoort.SPREEKRECHT, zitting, opdracht.spreekrecht());
            dossiers.noteer(nummer, Stapsoort.BESCHERMING, zitting, opdracht.bescherming());
        }
        termijnen.gehaald(TERMIJN, nummer.waarde());
        tijdlijn.noteer(nummer, Compartiment.STRAFRECHT, "zitting voorbereid", "taak");
    }
}
