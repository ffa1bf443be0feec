// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.AKKOORD;
import static nl.baken.zorgcoordinatie.Sturingswoorden.DOORZETTEN_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.NAZORG_AFGESPROKEN;

import java.time.Clock;
import java.util.Date;
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
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.VierOgen;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zorgcoordinatie.Afsluitopslag.Poging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P10.3: the second signature and its deputy. */
@Service
public class Handtekening {

    static final String TAAK = "tweede-handtekening-zetten";

    private final Toegang toegang;
    private final VierOgen vierOgen;
    private final Afsluitopslag opslag;
    private final Accounts accounts;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Handtekening(
            Toegang toegang,
            VierOgen vierOgen,
            Afsluitopslag opslag,
            Accounts accounts,
            Termijnen termijnen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.vierOgen = vierOgen;
        this.opslag = opslag;
        this.accounts = accounts;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** P10.3: whoever did the test asks; somebody else answers. */
    @Transactional
    public Sturing vraag(ZaakNummer nummer) {
        Medewerker eerste = accounts.zoek(Objects.requireNonNull(poging(nummer).getoetstDoor()))
                .orElseThrow()
                .medewerker();
        vierOgen.vraag(nummer.waarde(), TAAK, "zaak afsluiten", eerste, Rol.TEAMLEIDER_ZC);
        return Sturing.met(DOORZETTEN_OP, Date.from(termijnen.vervalt("T37", klok.instant())));
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

    /** The client is missing, so the case is not closed now; whoever wants to can start again after the return. */
    @Transactional
    public Sturing trekIn(ZaakNummer nummer) {
        opslag.besluit(
                poging(nummer).id(), false, Geheim.van("Ingetrokken: de begeleiding stopte om een andere reden."));
        vierOgen.trekIn(nummer.waarde(), TAAK);
        tijdlijn.noteer(nummer, "afsluiting ingetrokken", "systeem");
        return Sturing.met(AKKOORD, false).en(NAZORG_AFGESPROKEN, false);
    }

    private Poging poging(ZaakNummer nummer) {
        return opslag.laatste(nummer).orElseThrow(NietGevonden::new);
    }
}
