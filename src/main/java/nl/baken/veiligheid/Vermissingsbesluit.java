// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import static nl.baken.veiligheid.Vermissingswoorden.AKKOORD;
import static nl.baken.veiligheid.Vermissingswoorden.DOORZETTEN_OP;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.VierOgen;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaakopschorting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** X2: two people decide that a client left for a place that nobody knows. Then the care stops at once. */
@Service
public class Vermissingsbesluit {

    static final String BEOORDELEN = "vermissing-beoordelen";
    private static final String BEVESTIGEN = "vermissing-bevestigen";
    private static final String INFORMEREN = "ketenpartners-informeren";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Vermissingopslag opslag;
    private final Zoekpogingen pogingen;
    private final Vermissingstermijnen termijnen;
    private final VierOgen vierOgen;
    private final Accounts accounts;
    private final Zaakopschorting opschorting;
    private final Feiten feiten;
    private final Tijdlijn tijdlijn;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Vermissingsbesluit(
            Toegang toegang,
            Deelpakketten pakketten,
            Vermissingopslag opslag,
            Zoekpogingen pogingen,
            Vermissingstermijnen termijnen,
            VierOgen vierOgen,
            Accounts accounts,
            Zaakopschorting opschorting,
            Feiten feiten,
            Tijdlijn tijdlijn,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.opslag = opslag;
        this.pogingen = pogingen;
        this.termijnen = termijnen;
        this.vierOgen = vierOgen;
        this.accounts = accounts;
        this.opschorting = opschorting;
        this.feiten = feiten;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Voorbereiding(BEVESTIGEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijBevestigen(ZaakNummer nummer) {
        return Voorinvulling.leeg()
                .feit("gezien", Vermissingsdeel.moment(laatste(nummer).laatstGezien()));
    }

    @Taak(BEVESTIGEN)
    @Transactional
    public void bevestig(ZaakNummer nummer, BevestigVermissing opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        opslag.zetBevestigd(
                lopend(nummer), opdracht.onderbouwing(), toegang.medewerker().id());
        tijdlijn.noteer(nummer, "vermissing bevestigd, tweede persoon gevraagd", "taak");
    }

    /** Who confirmed asks. The team leader already divides the work of this case, and sees the question and no more. */
    @Transactional
    public Sturing legVoor(ZaakNummer nummer) {
        String door = Objects.requireNonNull(lopend(nummer).bevestigd()).door();
        Medewerker eerste = accounts.zoek(door).orElseThrow().medewerker();
        vierOgen.vraagBetrokkenen(nummer.waarde(), BEOORDELEN, "vermissing bevestigen", eerste, Rol.TEAMLEIDER_ZC);
        return Sturing.met(DOORZETTEN_OP, Date.from(termijnen.doorzettenOp()));
    }

    /** T37: the team leader didn't answer; the other coordinators may, and it never passes by itself. */
    @Transactional
    public Sturing zetDoor(ZaakNummer nummer) {
        opslag.zetDoor(lopend(nummer));
        vierOgen.zetDoor(nummer.waarde(), BEOORDELEN, Rol.ZORGCOORDINATOR);
        tijdlijn.noteer(nummer, "vermissing aan een andere zorgcoördinator voorgelegd", "systeem");
        return Sturing.geen();
    }

    /** What a second person must know to decide: since when, what was done, and why. */
    @Voorbereiding(BEOORDELEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijBeoordelen(ZaakNummer nummer) {
        Vermissing vermissing = laatste(nummer);
        return Voorinvulling.leeg()
                .feit("gezien", Vermissingsdeel.moment(vermissing.laatstGezien()))
                .feit(
                        "politie",
                        vermissing.politieOp() == null
                                ? "De politie is niet ingelicht."
                                : "De politie weet het sinds " + Dag.toon(vermissing.politieOp()) + ".")
                .feit("pogingen", pogingen.aantal(vermissing))
                .feit(
                        "onderbouwing",
                        Objects.requireNonNull(vermissing.bevestigd())
                                .onderbouwing()
                                .tekst());
    }

    @Taak(BEOORDELEN)
    @Transactional
    public Sturing beoordeel(ZaakNummer nummer, BeoordeelVermissing opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Vermissing vermissing = lopend(nummer);
        Medewerker tweede = toegang.medewerker();
        if (!tweede.heeft(Rol.TEAMLEIDER_ZC)
                && !Objects.requireNonNull(vermissing.bevestigd()).doorgezet()) {
            throw new Weigering(
                    "Deze vraag ligt eerst bij de teamleider. Blijft een antwoord uit, dan kun jij beoordelen.");
        }
        boolean akkoord = opdracht.akkoord() == Jawoord.JA;
        Geheim bezwaar = akkoord || opdracht.motief() == null ? Geheim.van("") : opdracht.motief();
        vierOgen.beslis(nummer.waarde(), BEOORDELEN, tweede, akkoord, bezwaar);
        if (akkoord) {
            opslag.zetVastgesteld(vermissing);
        } else {
            opslag.zetGeweigerd(vermissing, bezwaar);
        }
        tijdlijn.noteer(nummer, akkoord ? "vermissing vastgesteld" : "vermissing niet vastgesteld", "taak");
        return Sturing.met(AKKOORD, akkoord);
    }

    /** Everything that runs for the case ends, in this transaction; what must still happen is to tell the partners. */
    @Transactional
    public Sturing schortOp(ZaakNummer nummer) {
        termijnen.bevestigd(nummer);
        feiten.meld(nummer, Feitsoort.VERTROKKEN_MOB, LocalDate.now(klok), "veiligheid");
        opschorting.schortOp(nummer);
        gebeurtenissen.publishEvent(new VermissingVastgesteld(nummer));
        termijnen.startInformeren(nummer);
        return Sturing.geen();
    }

    @Voorbereiding(INFORMEREN)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijInformeren(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("op", LocalDate.now(klok));
    }

    @Taak(INFORMEREN)
    @Transactional
    public void informeer(ZaakNummer nummer, InformeerKetenpartners opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (!opdracht.ingelicht().contains(Ingelichte.AVIM)) {
            throw new Weigering("ingelicht", "AVIM moet weten dat de cliënt weg is. Bel AVIM en kruis het aan.");
        }
        Vermissing vermissing = lopend(nummer);
        Clientzoeken.eisDaarna(vermissing, "op", opdracht.op());
        opdracht.ingelicht().forEach(wie -> pakketten.deel(nummer, "ingelicht", wie.deling()));
        opslag.zetIngelicht(vermissing, opdracht);
        tijdlijn.noteer(nummer, "ketenpartners ingelicht over de vermissing", "taak");
    }

    private Vermissing lopend(ZaakNummer nummer) {
        return opslag.lopend(nummer).orElseThrow(NietGevonden::new);
    }

    private Vermissing laatste(ZaakNummer nummer) {
        return opslag.van(nummer).stream().findFirst().orElseThrow(NietGevonden::new);
    }
}
