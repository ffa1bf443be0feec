// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.DOORZETTEN_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.TWEEDE_PERSOON_NODIG;

import java.time.Clock;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.signaal.Antwoord;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.VierOgen;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Regiooverdracht.Stand;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** X4: the client agrees, or there is a vital interest; and a second person looks before the package leaves. */
@Service
public class Overdrachtbespreking {

    static final String GOEDKEUREN = "overdracht-goedkeuren";

    private static final String BESPREKEN = "overdracht-bespreken";
    private static final String TERMIJN = "T139";

    private final Toegang toegang;
    private final Zaken zaken;
    private final Regiooverdrachten opslag;
    private final Overdrachtpakket pakket;
    private final VierOgen vierOgen;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Overdrachtbespreking(
            Toegang toegang,
            Zaken zaken,
            Regiooverdrachten opslag,
            Overdrachtpakket pakket,
            VierOgen vierOgen,
            Termijnen termijnen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.opslag = opslag;
        this.pakket = pakket;
        this.vierOgen = vierOgen;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Voorbereiding(BESPREKEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Voorinvulling bekend = Overdrachtgegevens.van(opslag.lopend(nummer).orElseThrow());
        return Boolean.FALSE.equals(kinderen(nummer)) ? bekend.waarde("kinderen", Kinderkeuze.GEEN_KINDEREN) : bekend;
    }

    /** @throws Weigering when consent is not in the case, a condition for abroad is missing, or the children of the intake are forgotten */
    @Taak(BESPREKEN)
    @Transactional
    public Sturing bespreek(ZaakNummer nummer, BespreekOverdracht opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Regiooverdracht overdracht = opslag.houdVast(nummer).orElseThrow();
        boolean mag = opdracht.grond() != Overdrachtgrond.GEEN;
        if (mag) {
            eisKinderen(nummer, opdracht);
            eisVoorwaarden(overdracht, opdracht);
            opslag.bewaarGesprek(overdracht.id(), opdracht, pakket.zetKlaar(nummer, overdracht.bestemming(), opdracht));
        } else {
            opslag.bewaarGesprek(overdracht.id(), opdracht, null);
            opslag.eindig(
                    overdracht.id(),
                    Stand.NIET_DOORGEGAAN,
                    null,
                    opdracht.grond().omschrijving(),
                    null);
        }
        tijdlijn.noteer(nummer, mag ? "overdracht besproken" : "overdracht gaat niet door", "taak");
        return Overdrachtgegevens.gaatDoor(mag);
    }

    private void eisKinderen(ZaakNummer nummer, BespreekOverdracht opdracht) {
        if (opdracht.kinderen() == Kinderkeuze.GEEN_KINDEREN && Boolean.TRUE.equals(kinderen(nummer))) {
            throw new Weigering("kinderen", "Bij de intake waren er kinderen. Kies wat er met hen gebeurt.");
        }
    }

    private static void eisVoorwaarden(Regiooverdracht overdracht, BespreekOverdracht opdracht) {
        if (!overdracht.isBuitenland()) {
            return;
        }
        if (opdracht.grond() == Overdrachtgrond.VITAAL_BELANG) {
            throw new Weigering("grond", "Naar een ander land gaat iemand alleen als die het zelf wil.");
        }
        List<Buitenlandvoorwaarde> zeker = Objects.requireNonNullElse(opdracht.voorwaarden(), List.of());
        if (!zeker.containsAll(EnumSet.allOf(Buitenlandvoorwaarde.class))) {
            throw new Weigering(
                    "voorwaarden", "Nog niet alles is zeker. Zoek dat eerst uit, of kies dat het niet doorgaat.");
        }
    }

    private @org.jspecify.annotations.Nullable Boolean kinderen(ZaakNummer nummer) {
        return zaken.kernset(nummer).map(Kernset::kinderen).orElse(null);
    }

    /** Two people send a package, but for code red within the country: there an hour may count (ADR 0013). */
    @Transactional
    public Sturing bepaalTweedePersoon(ZaakNummer nummer) {
        boolean nodig = opslag.lopend(nummer).orElseThrow().isBuitenland()
                || zaken.lees(nummer).veiligheidscode() != Veiligheidscode.ROOD;
        if (nodig) {
            vierOgen.vraag(
                    nummer.waarde(), GOEDKEUREN, "overdracht aan een ander", toegang.medewerker(), Rol.TEAMLEIDER_ZC);
        }
        return Sturing.met(TWEEDE_PERSOON_NODIG, nodig)
                .en(DOORZETTEN_OP, Date.from(termijnen.vervalt(TERMIJN, klok.instant())));
    }

    /** T139: no team leader answered; the other coordinators may, and it never passes by itself. */
    @Transactional
    public Sturing vraagVervanger(ZaakNummer nummer) {
        vierOgen.zetDoor(nummer.waarde(), GOEDKEUREN, Rol.ZORGCOORDINATOR);
        tijdlijn.noteer(nummer, "goedkeuring aan een andere zorgcoördinator gevraagd", "systeem");
        return Sturing.geen();
    }

    @Voorbereiding(GOEDKEUREN)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijGoedkeuren(ZaakNummer nummer) {
        Regiooverdracht overdracht = opslag.lopend(nummer).orElseThrow();
        Kinderkeuze kinderen = Objects.requireNonNull(overdracht.kinderen());
        Overdrachtgrond grond = Objects.requireNonNull(overdracht.grond());
        return Overdrachtgegevens.van(overdracht)
                .feit("grond", grond.omschrijving())
                .feit("kinderen", kinderen.omschrijving())
                .feit("pakket", Overdrachtpakket.inWoorden(Overdrachtpakket.groepen(overdracht.bestemming(), grond)));
    }

    @Taak(GOEDKEUREN)
    @Transactional
    public Sturing keur(ZaakNummer nummer, KeurOverdrachtGoed opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        boolean akkoord = opdracht.akkoord() == Antwoord.JA;
        Geheim motief = Objects.requireNonNullElse(opdracht.motief(), Geheim.van(""));
        vierOgen.beslis(nummer.waarde(), GOEDKEUREN, toegang.medewerker(), akkoord, motief);
        if (!akkoord) {
            Regiooverdracht overdracht = opslag.houdVast(nummer).orElseThrow();
            pakket.trekIn(Objects.requireNonNull(overdracht.pakket()));
            opslag.eindig(overdracht.id(), Stand.NIET_DOORGEGAAN, null, "De tweede persoon is niet akkoord", motief);
        }
        tijdlijn.noteer(nummer, akkoord ? "overdracht goedgekeurd" : "overdracht niet goedgekeurd", "taak");
        return Overdrachtgegevens.gaatDoor(akkoord);
    }
}
