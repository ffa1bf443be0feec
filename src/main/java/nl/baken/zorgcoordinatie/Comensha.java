// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.NAZORG_AFGESPROKEN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P03.6 and P10.4: everybody is registered once, by duty of the police or with consent, and the end is told too. */
@Service
public class Comensha implements Zaakdeel {

    private static final String CONTROLEREN = "comensha-registratie-controleren";
    private static final String BIJWERKEN = "registratie-bijwerken";
    private static final Deling REGISTRATIE =
            Deling.metToestemming(Doel.COMENSHA, Ontvanger.COMENSHA, Compartiment.SIGNAAL, Compartiment.IDENTITEIT);

    private final Toegang toegang;
    private final Toestemmingen toestemmingen;
    private final Comenshaopslag opslag;
    private final Nazorg nazorg;
    private final Deelpakketten pakketten;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Comensha(
            Toegang toegang,
            Toestemmingen toestemmingen,
            Comenshaopslag opslag,
            Nazorg nazorg,
            Deelpakketten pakketten,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.toestemmingen = toestemmingen;
        this.opslag = opslag;
        this.nazorg = nazorg;
        this.pakketten = pakketten;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Voorbereiding(CONTROLEREN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Voorinvulling bekend = Voorinvulling.leeg().waarde("nagegaanOp", LocalDate.now(klok));
        opslag.zoek(nummer)
                .ifPresent(rij -> bekend.waarde("kenmerk", rij.kenmerk()).waarde("dubbel", rij.dubbel()));
        return bekend;
    }

    @Taak(CONTROLEREN)
    @Transactional
    public void controleer(ZaakNummer nummer, ControleerComensha opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        bewaar(nummer, opdracht);
    }

    /** The police may register by their own duty when the client said no to us (D02 row 3). */
    @Zaakhandeling(
            value = CONTROLEREN,
            titel = "CoMensha-registratie wijzigen",
            gelukt = "De registratie is gewijzigd.")
    @Transactional
    public void wijzig(ZaakNummer nummer, ControleerComensha opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opslag.zoek(nummer).isEmpty()) {
            throw new Weigering("Doe eerst de taak CoMensha-registratie controleren.");
        }
        bewaar(nummer, opdracht);
    }

    private void bewaar(ZaakNummer nummer, ControleerComensha opdracht) {
        if (opdracht.stand() == Comenshastand.NU_AANGEMELD && !isDoorOnsAangemeld(nummer)) {
            pakketten.deel(nummer, "stand", REGISTRATIE);
        }
        if (opdracht.stand() == Comenshastand.GEEN_TOESTEMMING && toestemmingen.geldt(nummer, Doel.COMENSHA)) {
            throw new Weigering(
                    "stand", "De cliënt gaf wel toestemming. Meld de cliënt aan, of werk eerst de toestemming bij.");
        }
        opslag.bewaar(nummer, opdracht, toegang.medewerker().id());
        tijdlijn.noteer(nummer, "CoMensha-registratie gecontroleerd", "taak");
    }

    private boolean isDoorOnsAangemeld(ZaakNummer nummer) {
        return opslag.zoek(nummer)
                .filter(rij -> rij.stand() == Comenshastand.NU_AANGEMELD)
                .isPresent();
    }

    @Voorbereiding(BIJWERKEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijBijwerken(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("bijgewerktOp", LocalDate.now(klok));
    }

    @Taak(BIJWERKEN)
    @Transactional
    public Sturing werkBij(ZaakNummer nummer, WerkRegistratieBij opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        boolean doorgegeven = opdracht.via() != Doorgeefkanaal.NIET;
        if (doorgegeven) {
            pakketten.deel(nummer, "via", REGISTRATIE);
            opslag.werkBij(nummer, opdracht);
        }
        tijdlijn.noteer(
                nummer, doorgegeven ? "einde doorgegeven aan CoMensha" : "einde niet doorgegeven aan CoMensha", "taak");
        // The client may be back by now: then there is no aftercare beside the new care.
        return Sturing.met(NAZORG_AFGESPROKEN, nazorg.isAfgesproken(nummer));
    }

    /** Whether somebody looked, whatever was found. */
    boolean isNagegaan(ZaakNummer nummer) {
        return opslag.zoek(nummer).isPresent();
    }

    /** Whether CoMensha must hear the end from us: without consent it doesn't, also when the police registered. */
    boolean moetEindeHoren(ZaakNummer nummer) {
        return isGeregistreerd(nummer) && toestemmingen.geldt(nummer, Doel.COMENSHA);
    }

    /** Whether CoMensha knows this client. */
    boolean isGeregistreerd(ZaakNummer nummer) {
        return opslag.zoek(nummer).map(rij -> rij.stand().isGeregistreerd()).orElse(false);
    }

    @Override
    public int volgorde() {
        return 42;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.ZORG;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        return opslag.zoek(zaak.nummer())
                .map(rij -> new Deel("CoMensha", regels(rij), acties(zaak), List.of("zorgcoordinatie/" + CONTROLEREN)));
    }

    private static List<Actie> acties(Zaak zaak) {
        return zaak.status().isInBehandeling()
                ? List.of(Actiegroep.ZAAK.actie("CoMensha-registratie wijzigen", "zorgcoordinatie/" + CONTROLEREN))
                : List.of();
    }

    private static List<Regel> regels(Comenshaopslag.Rij rij) {
        List<Regel> regels = new ArrayList<>(List.of(
                new Regel("Registratie", rij.stand().omschrijving()),
                new Regel("Nagegaan op", Dag.toon(rij.nagegaanOp()))));
        if (rij.kenmerk() != null) {
            regels.add(new Regel("Nummer bij CoMensha", rij.kenmerk().tekst()));
        }
        if (rij.dubbel()) {
            regels.add(new Regel("Let op", "CoMensha meldt dat de cliënt er dubbel in staat"));
        }
        if (rij.bijgewerktOp() != null) {
            regels.add(new Regel("Einde doorgegeven op", Dag.toon(rij.bijgewerktOp())));
        }
        return regels;
    }
}
