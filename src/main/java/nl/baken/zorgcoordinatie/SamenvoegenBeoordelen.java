// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.AKKOORD;
import static nl.baken.zorgcoordinatie.Sturingswoorden.DOORZETTEN_OP;

import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.persoon.Koppeling;
import nl.baken.persoon.Koppelingen;
import nl.baken.persoon.Koppelsoort;
import nl.baken.persoon.Samenvoegingen;
import nl.baken.signaal.Antwoord;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Taakverdeling;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.Toewijzer;
import nl.baken.toegang.TweedePersoonWeg;
import nl.baken.toegang.VierOgen;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zorgcoordinatie.Vergelijkopslag.Vergelijking;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** X6 and X10: somebody else agrees that two people are the same, and only then they count as one. */
@Service
public class SamenvoegenBeoordelen implements Toewijzer {

    static final String TAAK = "samenvoegen-beoordelen";

    private static final String ONDERWERP = "personen samenvoegen";

    private final Toegang toegang;
    private final Accounts accounts;
    private final VierOgen vierOgen;
    private final Koppelingen koppelingen;
    private final Samenvoegingen samenvoegingen;
    private final Vergelijkopslag opslag;
    private final Vergelijkbeeld beeld;
    private final Tweedelezers lezers;
    private final Taakverdeling taken;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    SamenvoegenBeoordelen(
            Toegang toegang,
            Accounts accounts,
            VierOgen vierOgen,
            Koppelingen koppelingen,
            Samenvoegingen samenvoegingen,
            Vergelijkopslag opslag,
            Vergelijkbeeld beeld,
            Tweedelezers lezers,
            Taakverdeling taken,
            Termijnen termijnen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.accounts = accounts;
        this.vierOgen = vierOgen;
        this.koppelingen = koppelingen;
        this.samenvoegingen = samenvoegingen;
        this.opslag = opslag;
        this.beeld = beeld;
        this.lezers = lezers;
        this.taken = taken;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Override
    public String naam() {
        return "beoordelaar";
    }

    @Override
    public Optional<String> account(String nummer) {
        return Optional.empty();
    }

    @Override
    public Optional<String> account(String nummer, LongSupplier voorval) {
        return Optional.ofNullable(lopend(voorval.getAsLong()).tweede());
    }

    /** Asks the first second person, or the next one when nobody answered in time; it never passes by itself. */
    @Transactional
    public Sturing vraag(ZaakNummer nummer, long voorval) {
        Vergelijking vergelijking = lopend(voorval);
        Koppeling paar = koppelingen.lees(voorval);
        String door = Objects.requireNonNull(paar.door());
        String tweede = lezers.opBeurt(voorval, door, vergelijking.beurt()).orElse(null);
        if (vergelijking.beurt() == 0) {
            Medewerker eerste = accounts.zoek(door).orElseThrow().medewerker();
            vraag(nummer, eerste, tweede);
        } else if (tweede != null) {
            vierOgen.geefDoor(nummer.waarde(), TAAK, tweede);
        }
        opslag.updateTweede(vergelijking.id(), tweede, vergelijking.beurt() + 1);
        return Sturing.met(
                DOORZETTEN_OP, Date.from(termijnen.vervalt(Gelijkenisalarm.BEOORDEELTERMIJN, klok.instant())));
    }

    /** Who was asked is away: the next one is, at once. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(TweedePersoonWeg weg) {
        if (weg.taak().sleutel().equals(TAAK)) {
            opslag.lopend(new ZaakNummer(weg.taak().nummer())).stream()
                    .filter(vergelijking ->
                            Objects.equals(vergelijking.tweede(), weg.taak().wie()))
                    .findFirst()
                    .ifPresent(vergelijking -> geefDoor(vergelijking, weg.taak()));
        }
    }

    private void geefDoor(Vergelijking vergelijking, Taakverdeling.Taak taak) {
        String door = Objects.requireNonNull(
                koppelingen.lees(vergelijking.koppeling()).door());
        lezers.opBeurt(vergelijking.koppeling(), door, vergelijking.beurt()).ifPresent(volgende -> {
            vierOgen.geefDoor(taak.nummer(), TAAK, volgende);
            opslag.updateTweede(vergelijking.id(), volgende, vergelijking.beurt() + 1);
            taken.geefTweede(taak, volgende);
        });
    }

    /** Without anybody else it stays with the team leaders, until the next round finds somebody. */
    private void vraag(ZaakNummer nummer, Medewerker eerste, @Nullable String tweede) {
        if (tweede == null) {
            vierOgen.vraag(nummer.waarde(), TAAK, ONDERWERP, eerste, Rol.TEAMLEIDER_ZC);
        } else {
            vierOgen.vraagAan(nummer.waarde(), TAAK, ONDERWERP, eerste, tweede);
        }
    }

    @Voorbereiding(TAAK)
    @Transactional(noRollbackFor = NietGevonden.class)
    public Voorinvulling bekend(ZaakNummer nummer, Taakgegevens taak) {
        Koppeling paar = koppelingen.lees(taak.voorval());
        return beeld.van(nummer, taak.voorval())
                .feit("waarom", paar.motief() == null ? "" : paar.motief().tekst())
                .feit(
                        "eerste",
                        accounts.zoek(Objects.requireNonNull(paar.door()))
                                .map(Accounts.Account::naam)
                                .orElse("Baken"));
    }

    @Taak(TAAK)
    @Transactional
    public Sturing beoordeel(ZaakNummer nummer, BeoordeelSamenvoegen opdracht, Taakgegevens taak) {
        toegang.eisBetrokken(nummer.waarde());
        Vergelijking vergelijking = lopend(taak.voorval());
        String tweede = toegang.medewerker().id();
        boolean akkoord = opdracht.akkoord() == Antwoord.JA;
        eisVrij(taak.voorval(), tweede, akkoord);
        Geheim motief = akkoord ? Geheim.van("") : Objects.requireNonNullElse(opdracht.motief(), Geheim.van(""));
        vierOgen.beslis(nummer.waarde(), TAAK, toegang.medewerker(), akkoord, motief);
        if (akkoord) {
            opslag.updateTweede(vergelijking.id(), tweede, vergelijking.beurt());
        } else {
            koppelingen.beoordeel(taak.voorval(), Koppelsoort.MOGELIJK_ZELFDE, null, tweede);
            opslag.updateAfgerond(vergelijking.id());
        }
        return Sturing.met(AKKOORD, akkoord);
    }

    private void eisVrij(long koppeling, String tweede, boolean akkoord) {
        var conflicten = lezers.belangenconflicten(koppeling);
        if (conflicten.contains(tweede)) {
            throw new Weigering("Je hebt een belangenconflict met deze persoon. Geef de taak terug.");
        }
        if (akkoord && beeld.heeftBelangenconflict(koppeling, conflicten)) {
            throw new Weigering(
                    "akkoord",
                    "Wie een van deze zaken draagt, heeft een belangenconflict met de ander. Laat die zaak eerst aan"
                            + " iemand anders toewijzen.");
        }
    }

    /** Both agree: from now on they are one person, and who carries a case of it can read that. */
    @Transactional
    public Sturing voegSamen(ZaakNummer nummer, long voorval) {
        Vergelijking vergelijking = lopend(voorval);
        samenvoegingen.voegSamen(
                voorval,
                Objects.requireNonNull(koppelingen.lees(voorval).door()),
                Objects.requireNonNull(vergelijking.tweede()));
        opslag.updateAfgerond(vergelijking.id());
        beeld.zakenVan(voorval)
                .forEach(zaak -> tijdlijn.noteer(zaak.nummer(), "samengevoegd met dezelfde persoon", "vier ogen"));
        return Sturing.geen();
    }

    private Vergelijking lopend(long koppeling) {
        return opslag.lopend(koppeling).orElseThrow(NietGevonden::new);
    }
}
