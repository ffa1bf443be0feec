// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.AKKOORD;

import java.util.Objects;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.signaal.Antwoord;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.VierOgen;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Afsluitopslag.Poging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P10.3 to P10.6: the second signature, its deputy, and what closing does. */
@Service
public class Handtekening {

    static final String TAAK = "tweede-handtekening-zetten";

    private final Toegang toegang;
    private final VierOgen vierOgen;
    private final Afsluitopslag opslag;
    private final Zaken zaken;
    private final Tijdlijn tijdlijn;

    Handtekening(Toegang toegang, VierOgen vierOgen, Afsluitopslag opslag, Zaken zaken, Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.vierOgen = vierOgen;
        this.opslag = opslag;
        this.zaken = zaken;
        this.tijdlijn = tijdlijn;
    }

    @Taak(TAAK)
    @Transactional
    public Sturing zet(ZaakNummer nummer, ZetTweedeHandtekening opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Medewerker tweede = toegang.medewerker();
        Poging poging = poging(nummer);
        if (!tweede.heeft(Rol.TEAMLEIDER_ZC) && !poging.doorgezet()) {
            throw new Weigering(
                    "Deze vraag ligt eerst bij de teamleider. Blijft een antwoord uit, dan kun jij tekenen.");
        }
        boolean akkoord = opdracht.akkoord() == Antwoord.JA;
        Geheim bezwaar = akkoord ? Geheim.van("") : Objects.requireNonNullElse(opdracht.motief(), Geheim.van(""));
        vierOgen.beslis(nummer.waarde(), TAAK, tweede, akkoord, bezwaar);
        opslag.besluit(poging.id(), akkoord, bezwaar);
        tijdlijn.noteer(nummer, akkoord ? "tweede handtekening gezet" : "tweede handtekening geweigerd", "taak");
        return Sturing.met(AKKOORD, akkoord);
    }

    /** T37: the team leader didn't answer; the other coordinators may, and it never passes by itself. */
    @Transactional
    public Sturing vraagVervanger(ZaakNummer nummer) {
        opslag.zetDoor(poging(nummer).id());
        vierOgen.zetDoor(nummer.waarde(), TAAK, Rol.ZORGCOORDINATOR);
        tijdlijn.noteer(nummer, "tweede handtekening aan een andere zorgcoördinator gevraagd", "systeem");
        return Sturing.geen();
    }

    /** Who carried or covered the case has no business there any more; the team leader stays until it is destroyed. */
    @Transactional
    public Sturing sluit(ZaakNummer nummer) {
        Poging poging = poging(nummer);
        zaken.sluitAf(nummer, Objects.requireNonNull(poging.reden()));
        toegang.beeindig(nummer.waarde(), Zaakteam.ZORGCOORDINATOR);
        toegang.beeindig(nummer.waarde(), Zaakteam.WAARNEMER);
        return Sturing.geen();
    }

    private Poging poging(ZaakNummer nummer) {
        return opslag.laatste(nummer).orElseThrow(NietGevonden::new);
    }
}
