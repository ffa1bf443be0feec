// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static java.time.temporal.ChronoUnit.MILLIS;
import static nl.baken.zorgcoordinatie.Sturingswoorden.INLICHTEN_TE_LAAT_OP;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Bewaarblokkades;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zorgcoordinatie.Overlijdensopslag.Melding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** X7: what people still do after a death, moment by moment. */
@Service
public class Overlijdensafhandeling {

    private static final String BETROKKENEN = "betrokkenen-inlichten";
    private static final String NABESTAANDEN = "nabestaanden-steunen";
    private static final String NAZORG = "nazorg-team-regelen";
    private static final String AFSLUITEN = "afsluiten-voorstellen";
    private static final Set<String> VAN_DE_MELDING = Set.of(Overlijden.CALAMITEIT, Overlijden.INLICHTEN);

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Overlijdensopslag opslag;
    private final Afsluitopslag afsluitingen;
    private final Bewaarblokkades blokkades;
    private final Termijnen termijnen;
    private final Zorgproces proces;
    private final Tijdlijn tijdlijn;

    Overlijdensafhandeling(
            Toegang toegang,
            Deelpakketten pakketten,
            Overlijdensopslag opslag,
            Afsluitopslag afsluitingen,
            Bewaarblokkades blokkades,
            Termijnen termijnen,
            Zorgproces proces,
            Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.opslag = opslag;
        this.afsluitingen = afsluitingen;
        this.blokkades = blokkades;
        this.termijnen = termijnen;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
    }

    /** When somebody else must look: as soon as the first deadline has passed. */
    @Transactional(readOnly = true)
    public Sturing bereidVoor(ZaakNummer nummer) {
        Instant gemeldOp = melding(nummer).gemeldOp().truncatedTo(MILLIS);
        Termijn eerste = termijnen.alleVan(nummer.waarde()).stream()
                .filter(termijn -> termijn.loopt() && VAN_DE_MELDING.contains(termijn.regel()))
                .filter(termijn -> termijn.anker().equals(gemeldOp))
                .findFirst()
                .orElseThrow();
        return Sturing.met(INLICHTEN_TE_LAAT_OP, Date.from(eerste.vervalt().plusSeconds(1)));
    }

    /** Whoever may do it can take it now, the team leader too. */
    @Transactional
    public Sturing schaalOp(ZaakNummer nummer) {
        proces.bied(nummer, BETROKKENEN);
        tijdlijn.noteer(nummer, "betrokkenen niet op tijd ingelicht, opgeschaald", "systeem");
        return Sturing.geen();
    }

    @Voorbereiding(BETROKKENEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Melding melding = melding(nummer);
        return Voorinvulling.leeg()
                .feit("vraagtPolitie", melding.vraagtPolitie())
                .feit("inWmo", melding.vraagtToezicht())
                .feit("overleden", Dag.toon(melding.op()))
                .feit("aard", melding.aard().omschrijving());
    }

    @Taak(BETROKKENEN)
    @Transactional
    public void lichtIn(ZaakNummer nummer, LichtBetrokkenenIn opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        opdracht.delingen().forEach((veld, deling) -> pakketten.deel(nummer, veld, deling));
        Melding melding = melding(nummer);
        opslag.bewaarIngelicht(melding, opdracht, toegang.medewerker().id());
        // An incident from before the death has a T30 of its own, which this does not meet.
        VAN_DE_MELDING.forEach(regel -> termijnen.gehaald(regel, nummer.waarde(), melding.gemeldOp()));
        tijdlijn.noteer(nummer, "betrokkenen ingelicht na overlijden", "taak");
    }

    /** A consul may tell the family where somebody was: only after the risk check, and when AVIM advises it. */
    @Taak(NABESTAANDEN)
    @Transactional
    public void steun(ZaakNummer nummer, SteunNabestaanden opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.isConsulGeinformeerd()) {
            eisConsulMag(opdracht);
        }
        if (opdracht.risico() == null) {
            throw new Weigering("risico", "Doe eerst de risicotoets en maak een keuze.");
        }
        if (opdracht.avimAdvies() == null) {
            throw new Weigering("avimAdvies", "Vraag eerst advies aan AVIM en maak een keuze.");
        }
        if (opdracht.risico() != Nabestaandenrisico.GEEN_NABESTAANDEN
                && opdracht.gewezenOp().isEmpty()) {
            throw new Weigering("hulp", "Kies waar je de nabestaanden op hebt gewezen, of dat zij geen hulp willen.");
        }
        opslag.bewaarNabestaanden(
                melding(nummer), opdracht, toegang.medewerker().id());
        tijdlijn.noteer(nummer, "nabestaanden gesteund", "taak");
    }

    private static void eisConsulMag(SteunNabestaanden opdracht) {
        if (opdracht.risico() == null) {
            throw new Weigering(
                    "consulGeinformeerd", "Doe eerst de risicotoets: de consul kan nabestaanden in gevaar brengen.");
        }
        if (opdracht.avimAdvies() != Consuladvies.WEL) {
            throw new Weigering("consulGeinformeerd", "Licht de consul alleen in als AVIM dat aanraadt.");
        }
    }

    @Taak(NAZORG)
    @Transactional
    public void regelNazorg(ZaakNummer nummer, RegelNazorgTeam opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        opslag.bewaarNazorg(melding(nummer), opdracht, toegang.medewerker().id());
        tijdlijn.noteer(nummer, "nazorg na overlijden geregeld", "taak");
    }

    @Voorbereiding(AFSLUITEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijAfsluiten(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("bewaarblokkade", blokkades.redenen(nummer));
    }

    /** Whoever proposes it is the first of two (P10.3). A hold can be added here, and lifted by others only. */
    @Taak(AFSLUITEN)
    @Transactional
    public void stelVoor(ZaakNummer nummer, StelAfsluitenVoor opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.bewaarblokkade() != null) {
            opdracht.bewaarblokkade().forEach(reden -> blokkades.zet(nummer, reden));
        }
        afsluitingen.beginGetoetst(
                nummer, RedenEinde.OVERLEDEN, toegang.medewerker().id());
        tijdlijn.noteer(nummer, "afsluiten na overlijden voorgesteld", "taak");
    }

    private Melding melding(ZaakNummer nummer) {
        return opslag.zoek(nummer).orElseThrow(NietGevonden::new);
    }
}
