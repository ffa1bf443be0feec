// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Tijdlijn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does because of the IND: chase it (P08.5), use what it gave (P08.6), tell what may come (P08.8). */
@Service
public class Indcontact {

    private static final String HERINNEREN = "ind-herinneren";
    private static final String RECHTEN = "rechten-na-vergunning-regelen";
    private static final String SEPOT = "gevolgen-sepot-bespreken";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Verblijfdossier dossier;
    private final Verblijfstappen stappen;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Indcontact(
            Toegang toegang,
            Deelpakketten pakketten,
            Verblijfdossier dossier,
            Verblijfstappen stappen,
            Termijnen termijnen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.dossier = dossier;
        this.stappen = stappen;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Voorbereiding(HERINNEREN)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijHerinneren(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("op", LocalDate.now(klok));
    }

    /** As long as the IND does not decide, the next reminder counts from this one. */
    @Taak(HERINNEREN)
    @Transactional
    public void herinner(ZaakNummer nummer, HerinnerInd opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        dossier.eisDag(nummer, "op", opdracht.op());
        stappen.beantwoord(nummer, Stap.IND_HERINNEREN, opdracht.nietNodig());
        if (opdracht.nietNodig() == null || opdracht.nietNodig() == NietNodig.AL_GEREGELD) {
            termijnen.start(Stap.IND_HERINNEREN.vervolgregel(), nummer.waarde(), klok.instant());
            noteer(nummer, "IND herinnerd", opdracht.advocaatIngelicht());
        }
    }

    @Taak(RECHTEN)
    @Transactional
    public void regelRechten(ZaakNummer nummer, RegelRechtenNaVergunning opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.nietNodig() != null) {
            stappen.beantwoord(nummer, Stap.RECHTEN, opdracht.nietNodig());
        } else if (List.of(opdracht.participatiewet(), opdracht.wmo()).contains(Aanvraagstand.LATER)) {
            stappen.stelUit(nummer, Stap.RECHTEN);
            tijdlijn.noteer(nummer, Compartiment.VERBLIJF, "rechten na vergunning deels geregeld", "taak");
        } else {
            stappen.beantwoord(nummer, Stap.RECHTEN, null);
            tijdlijn.noteer(nummer, Compartiment.VERBLIJF, "rechten na vergunning geregeld", "taak");
        }
    }

    @Voorbereiding(SEPOT)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijSepot(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("besprokenOp", LocalDate.now(klok));
    }

    @Taak(SEPOT)
    @Transactional
    public void bespreekSepot(ZaakNummer nummer, BespreekGevolgenSepot opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        dossier.eisDag(nummer, "besprokenOp", opdracht.besprokenOp());
        stappen.beantwoord(nummer, Stap.GEVOLGEN_SEPOT, opdracht.nietNodig());
        if (opdracht.nietNodig() == null) {
            noteer(nummer, "gevolgen van sepot besproken", opdracht.advocaatIngelicht());
        }
    }

    private void noteer(ZaakNummer nummer, String wat, @Nullable Boolean advocaat) {
        if (Boolean.TRUE.equals(advocaat)) {
            pakketten.deel(nummer, "advocaatIngelicht", Verblijfdeling.ADVOCAAT);
        }
        tijdlijn.noteer(
                nummer,
                Compartiment.VERBLIJF,
                Boolean.TRUE.equals(advocaat) ? wat + ", advocaat ingelicht" : wat,
                "taak");
    }
}
