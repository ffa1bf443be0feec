// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import java.util.Objects;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.persoon.Personen;
import nl.baken.persoon.VeiligContact;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P07.1 and P07.2: the client knows the rights and the options, and has a lawyer, before any interview. */
@Service
public class Uitleg {

    private static final String FORMULIER = "keuze-aangifte-uitleggen";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Zaken zaken;
    private final Personen personen;
    private final Strafspoor spoor;
    private final Strafdossiers dossiers;
    private final Strafproces proces;
    private final Tijdlijn tijdlijn;

    Uitleg(
            Toegang toegang,
            Deelpakketten pakketten,
            Zaken zaken,
            Personen personen,
            Strafspoor spoor,
            Strafdossiers dossiers,
            Strafproces proces,
            Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.zaken = zaken;
        this.personen = personen;
        this.spoor = spoor;
        this.dossiers = dossiers;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
    }

    @Voorbereiding(FORMULIER)
    @Transactional
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg()
                .waarde("uitgelegdOp", spoor.vandaag())
                .waarde("advocaat", dossiers.lees(nummer).laatsteKeuze(Stapsoort.ADVOCAAT))
                .waarde(
                        "taal",
                        personen.contact(zaken.lees(nummer).persoon())
                                .map(VeiligContact::taal)
                                .orElse(null));
    }

    @Taak(FORMULIER)
    @Transactional
    public void legUit(ZaakNummer nummer, LegKeuzeAangifteUit opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        NietNodig reden = opdracht.nietNodig();
        if (reden != null) {
            dossiers.slaOver(nummer, Stapsoort.UITLEG_OVERGESLAGEN, reden);
            tijdlijn.noteer(nummer, Compartiment.STRAFRECHT, "uitleg over aangifte overgeslagen", "taak");
            return;
        }
        var op = Objects.requireNonNull(opdracht.uitgelegdOp());
        spoor.eisNaSignaal(nummer, "uitgelegdOp", op);
        if (opdracht.advocaat() == Advocaatstand.AANGEVRAAGD) {
            pakketten.deel(nummer, "advocaat", Strafdeling.ADVOCAAT);
        }
        dossiers.noteer(nummer, Stapsoort.UITGELEGD, op, opdracht.samenMet(), null, opdracht.taal());
        dossiers.noteer(nummer, Stapsoort.ADVOCAAT, op, opdracht.advocaat());
        tijdlijn.noteer(nummer, Compartiment.STRAFRECHT, "keuze rond aangifte uitgelegd", "taak");
        if (opdracht.gesprek() == Gesprekswens.JA) {
            dossiers.noteer(nummer, Stapsoort.GESPREK_GEWENST, op);
            proces.meld(nummer, Strafbericht.INTAKEGESPREK);
        }
    }

    /** Explained earlier than asked, or once more. */
    @Zaakhandeling(value = FORMULIER, titel = "Keuze rond aangifte uitleggen", gelukt = "De uitleg is vastgelegd.")
    @Transactional
    public void legTussendoorUit(ZaakNummer nummer, LegKeuzeAangifteUit opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        spoor.eisInBehandeling(nummer);
        if (opdracht.nietNodig() != null) {
            throw new Weigering("nietNodig", "Vul hier alleen in wat je hebt uitgelegd. Maak dit veld leeg.");
        }
        spoor.zorgDatHetLoopt(nummer);
        legUit(nummer, opdracht);
        spoor.volgUitleg(nummer);
    }
}
