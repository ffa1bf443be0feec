// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Tijdlijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * P07.8 of a Dublin claim: after the aangifte the prosecutor says within twenty working days (T12, S07) whether the
 * client must stay. When that passed somebody asks, again and again, and the lawyer knows.
 */
@Service
public class Omoordeel {

    private static final String TAAK = "om-herinneren";
    private static final String OORDEEL = "T12";
    static final String OPNIEUW = "T83";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Strafspoor spoor;
    private final Strafdossiers dossiers;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;

    Omoordeel(
            Toegang toegang,
            Deelpakketten pakketten,
            Strafspoor spoor,
            Strafdossiers dossiers,
            Termijnen termijnen,
            Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.spoor = spoor;
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
    }

    @Transactional
    public Sturing volg(ZaakNummer nummer) {
        Strafdossier dossier = dossiers.lees(nummer);
        return spoor.vraag(
                Sturingswoorden.OM_HERINNEREN,
                Sturingswoorden.OM_HERINNEREN_OP,
                oordeel(nummer, dossier)
                        .map(termijn -> momenten(nummer, dossier, termijn))
                        .orElse(List.of()),
                Instant.EPOCH);
    }

    /** The running deadline for the judgment; it starts as soon as both the aangifte and Dublin are known. */
    private Optional<Termijn> oordeel(ZaakNummer nummer, Strafdossier dossier) {
        Optional<Stap> aangifte = dossier.laatste(Stapsoort.AANGIFTE);
        if (dossier.heeft(Stapsoort.AANWEZIGHEID_NODIG, Stapsoort.AANWEZIGHEID_NIET_NODIG)) {
            termijnen.gehaald(OORDEEL, nummer.waarde());
            termijnen.vervallen(OPNIEUW, nummer.waarde());
            return Optional.empty();
        }
        if (aangifte.isEmpty() || !isDublin(nummer) || dossier.geldendSepot().isPresent()) {
            termijnen.vervallen(OORDEEL, nummer.waarde());
            termijnen.vervallen(OPNIEUW, nummer.waarde());
            return Optional.empty();
        }
        return termijnen
                .loopt(OORDEEL, nummer.waarde())
                .or(() -> aangifte.map(
                        stap -> termijnen.start(OORDEEL, nummer.waarde(), Strafspoor.anker(stap.op(), stap))));
    }

    /** The reflection period of a Dublin claim tells it, also when it ended. */
    private boolean isDublin(ZaakNummer nummer) {
        return termijnen.alleVan(nummer.waarde()).stream()
                .anyMatch(termijn -> termijn.regel().equals("T10"));
    }

    private List<Instant> momenten(ZaakNummer nummer, Strafdossier dossier, Termijn oordeel) {
        Instant einde = oordeel.vervalt().plusSeconds(1);
        Optional<Stap> herinnerd = dossier.laatstBekend(Stapsoort.OM_HERINNERD)
                .filter(stap -> !stap.vastgelegdOp().isBefore(einde));
        if (herinnerd.isEmpty()) {
            return List.of(einde);
        }
        NietNodig reden = herinnerd.get().reden();
        if (reden != null && reden != NietNodig.KAN_NU_NIET) {
            return List.of();
        }
        return Strafspoor.momenten(
                termijnen.start(OPNIEUW, nummer.waarde(), herinnerd.get().vastgelegdOp()));
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("herinnerdOp", spoor.vandaag());
    }

    @Taak(TAAK)
    @Transactional
    public void herinner(ZaakNummer nummer, HerinnerOm opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        termijnen.gehaald(OPNIEUW, nummer.waarde());
        NietNodig reden = opdracht.nietNodig();
        if (reden == null) {
            LocalDate op = Objects.requireNonNull(opdracht.herinnerdOp());
            spoor.eisNaSignaal(nummer, "herinnerdOp", op);
            dossiers.noteer(nummer, Stapsoort.OM_HERINNERD, op);
            if (opdracht.advocaatIngelicht() == JaNee.JA) {
                pakketten.deel(nummer, "advocaatIngelicht", Strafdeling.ADVOCAAT);
                dossiers.noteer(nummer, Stapsoort.ADVOCAAT_WEET, op);
            }
        } else {
            dossiers.slaOver(nummer, Stapsoort.OM_HERINNERD, reden);
        }
        tijdlijn.noteer(nummer, Compartiment.STRAFRECHT, "OM herinnerd", "taak");
    }
}
