// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** X7: the client died. In one transaction everything stops, in this case and in every other open case of the person. */
@Service
public class Overlijden {

    private static final String NAAM = "overlijden-melden";
    static final String CALAMITEIT = "T30";
    static final String INLICHTEN = "T145";

    private final Toegang toegang;
    private final Persoonszaken persoonszaken;
    private final Overlijdensbegin begin;
    private final Overlijdensopslag opslag;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Overlijden(
            Toegang toegang,
            Persoonszaken persoonszaken,
            Overlijdensbegin begin,
            Overlijdensopslag opslag,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.persoonszaken = persoonszaken;
        this.begin = begin;
        this.opslag = opslag;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Voorbereiding(NAAM)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("op", LocalDate.now(klok));
    }

    /**
     * Reports it, in any phase. Of a closed file it is only taken down. Other cases of the person may be somebody else's:
     * who reports sees nothing of them, and each is closed by its own people.
     *
     * @throws NietGevonden when this person neither carries, covers nor divides the case
     * @throws Weigering when it was reported, or can't be true
     */
    @Zaakhandeling(
            value = NAAM,
            titel = "Overlijden melden",
            gelukt = "Het overlijden is vastgelegd. Alle taken en termijnen zijn gestopt.",
            ookTeamleiding = true,
            naOverlijden = true)
    @Transactional
    public void meld(ZaakNummer nummer, MeldOverlijden opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        List<Zaak> alle = persoonszaken.houdVast(nummer);
        Zaak zaak = alle.get(0);
        toets(zaak, opdracht);
        begin.meld(zaak, opdracht, false);
        if (zaak.isOpen()) {
            alle.stream().skip(1).filter(this::looptNog).forEach(andere -> {
                begin.meld(andere, opdracht, true);
                tijdlijn.noteer(andere.nummer(), "overlijden gemeld in een andere zaak van deze persoon", "systeem");
            });
        }
    }

    private void toets(Zaak zaak, MeldOverlijden opdracht) {
        if (opslag.zoek(zaak.nummer()).isPresent()) {
            throw new Weigering("Het overlijden is al gemeld.");
        }
        if (opdracht.op().isBefore(zaak.eersteWaarneming())) {
            throw new Weigering("op", "Dit kan niet voor het signaal zijn geweest.");
        }
    }

    private boolean looptNog(Zaak zaak) {
        return zaak.isOpen() && opslag.zoek(zaak.nummer()).isEmpty();
    }
}
