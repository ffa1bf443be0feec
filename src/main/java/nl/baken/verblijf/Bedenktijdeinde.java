// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Tijdlijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P08.4: how a reflection period ended that no fact has ended, or that AVIM ended sooner. */
@Service
public class Bedenktijdeinde {

    private static final String NAAM = "einde-bedenktijd-vastleggen";

    private final Toegang toegang;
    private final Verblijfdossier dossier;
    private final Bedenktijden bedenktijden;
    private final Verblijfstappen stappen;
    private final Verblijfvervolg volgende;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Bedenktijdeinde(
            Toegang toegang,
            Verblijfdossier dossier,
            Bedenktijden bedenktijden,
            Verblijfstappen stappen,
            Verblijfvervolg volgende,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.dossier = dossier;
        this.bedenktijden = bedenktijden;
        this.stappen = stappen;
        this.volgende = volgende;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Voorbereiding(NAAM)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Verblijfstand stand = dossier.stand(nummer);
        return bedenktijden.isVerstreken(stand)
                ? Voorinvulling.leeg()
                        .waarde("reden", RedenEindeBedenktijd.VERSTREKEN)
                        .waarde("op", stand.bedenktijd().totEnMet())
                : Voorinvulling.leeg().waarde("op", LocalDate.now(klok));
    }

    @Taak(NAAM)
    @Transactional
    public void legVast(ZaakNummer nummer, LegEindeBedenktijdVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Bedenktijd bedenktijd = dossier.stand(nummer)
                .openBedenktijd()
                .orElseThrow(() -> new Weigering("Er loopt geen bedenktijd. Er is niets vast te leggen."));
        if (opdracht.nietNodig() == null) {
            legVast(
                    nummer,
                    bedenktijd,
                    Objects.requireNonNull(opdracht.op()),
                    Objects.requireNonNull(opdracht.reden()));
        } else if (opdracht.nietNodig() != NietNodig.KAN_NU_NIET) {
            legVast(nummer, bedenktijd, bedenktijd.totEnMet(), RedenEindeBedenktijd.VERSTREKEN);
        }
        stappen.beantwoord(nummer, Stap.EINDE_BEDENKTIJD, opdracht.nietNodig());
    }

    @Zaakhandeling(value = NAAM, titel = "Einde bedenktijd vastleggen", gelukt = "Het einde is vastgelegd.")
    @Transactional
    public void legTussendoorVast(ZaakNummer nummer, LegEindeBedenktijdVast opdracht) {
        dossier.eisLoopt(nummer);
        Zonder.taak(opdracht.nietNodig());
        legVast(nummer, opdracht);
        volgende.herzie(nummer);
    }

    private void legVast(ZaakNummer nummer, Bedenktijd bedenktijd, LocalDate op, RedenEindeBedenktijd reden) {
        if (op.isBefore(bedenktijd.begonnenOp()) || op.isAfter(bedenktijd.totEnMet())) {
            throw new Weigering(
                    "op",
                    "De bedenktijd loopt van " + Dag.toon(bedenktijd.begonnenOp()) + " tot en met "
                            + Dag.toon(bedenktijd.totEnMet()) + ". Kies een dag daarin.");
        }
        if (reden == RedenEindeBedenktijd.VERSTREKEN && !op.equals(bedenktijd.totEnMet())) {
            throw new Weigering(
                    "reden",
                    "De bedenktijd verstrijkt op " + Dag.toon(bedenktijd.totEnMet())
                            + ". Kies een andere reden of die dag.");
        }
        bedenktijden.eindig(nummer, op, reden);
        tijdlijn.noteer(nummer, Compartiment.VERBLIJF, "einde bedenktijd vastgelegd", "taak");
    }
}
