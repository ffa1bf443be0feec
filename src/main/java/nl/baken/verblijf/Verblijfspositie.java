// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.util.List;
import java.util.Objects;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P08.1: what the right to stay is now, and whatever opens or closes a track. */
@Service
public class Verblijfspositie {

    private static final String NAAM = "verblijfspositie-vaststellen";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Zaken zaken;
    private final Verblijfdossier dossier;
    private final Positieopslag opslag;
    private final Verblijfstappen stappen;
    private final Verblijfvervolg volgende;
    private final Tijdlijn tijdlijn;

    Verblijfspositie(
            Toegang toegang,
            Deelpakketten pakketten,
            Zaken zaken,
            Verblijfdossier dossier,
            Positieopslag opslag,
            Verblijfstappen stappen,
            Verblijfvervolg volgende,
            Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.zaken = zaken;
        this.dossier = dossier;
        this.opslag = opslag;
        this.stappen = stappen;
        this.volgende = volgende;
        this.tijdlijn = tijdlijn;
    }

    /** What was established before, or what the intake and the messages of partners tell. */
    @Voorbereiding(NAAM)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Verblijfstand stand = dossier.stand(nummer);
        Positie was = stand.positie();
        if (was != null) {
            return Voorinvulling.leeg()
                    .waarde("status", was.status())
                    .waarde("documenten", was.documenten())
                    .waarde("asiel", was.asiel())
                    .waarde("advocaat", was.advocaat())
                    .waarde("bijzonderheden", was.bijzonderheden());
        }
        return Voorinvulling.leeg()
                .waarde(
                        "status",
                        zaken.kernset(nummer).map(Kernset::verblijfsstatus).orElse(null))
                .waarde("asiel", stand.isDublin() ? Asielstand.DUBLIN : null);
    }

    @Taak(NAAM)
    @Transactional
    public void stelVast(ZaakNummer nummer, StelVerblijfspositieVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.nietNodig() == null) {
            bewaar(nummer, opdracht);
        }
        stappen.beantwoord(nummer, Stap.POSITIE, opdracht.nietNodig());
    }

    @Zaakhandeling(value = NAAM, titel = "Verblijfspositie bijwerken", gelukt = "De verblijfspositie is bijgewerkt.")
    @Transactional
    public void werkBij(ZaakNummer nummer, StelVerblijfspositieVast opdracht) {
        dossier.eisLoopt(nummer);
        Zonder.taak(opdracht.nietNodig());
        stelVast(nummer, opdracht);
        volgende.herzie(nummer);
    }

    private void bewaar(ZaakNummer nummer, StelVerblijfspositieVast opdracht) {
        Positie was = dossier.stand(nummer).positie();
        boolean alGevraagd = was != null && was.advocaat() == Advocaatstand.GEVRAAGD;
        if (opdracht.advocaat() == Advocaatstand.GEVRAAGD && !alGevraagd) {
            pakketten.deel(nummer, "advocaat", Verblijfdeling.ADVOCAAT);
        }
        opslag.bewaar(
                nummer,
                new Positie(
                        Objects.requireNonNull(opdracht.status()),
                        Objects.requireNonNull(opdracht.documenten()),
                        Objects.requireNonNull(opdracht.asiel()),
                        Objects.requireNonNull(opdracht.advocaat()),
                        opdracht.bijzonderheden() == null ? List.of() : opdracht.bijzonderheden()),
                toegang.medewerker().id());
        tijdlijn.noteer(nummer, Compartiment.VERBLIJF, "verblijfspositie vastgesteld", "taak");
    }
}
