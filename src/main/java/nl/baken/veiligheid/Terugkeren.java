// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import static nl.baken.veiligheid.Vermissingswoorden.AVIM_INLICHTEN;

import java.time.Clock;
import java.time.LocalDate;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.VierOgen;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.ZaakAfgesloten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** X2 ends: the client is back, at any moment, or the case closed. */
@Service
public class Terugkeren {

    static final String NAAM = "terugkeer-melden";
    private static final String AVIM = "avim-inlichten";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Vermissingopslag opslag;
    private final Vermissingstermijnen termijnen;
    private final VierOgen vierOgen;
    private final Feiten feiten;
    private final Tijdlijn tijdlijn;
    private final Vermissingsproces proces;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Terugkeren(
            Toegang toegang,
            Deelpakketten pakketten,
            Vermissingopslag opslag,
            Vermissingstermijnen termijnen,
            VierOgen vierOgen,
            Feiten feiten,
            Tijdlijn tijdlijn,
            Vermissingsproces proces,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.opslag = opslag;
        this.termijnen = termijnen;
        this.vierOgen = vierOgen;
        this.feiten = feiten;
        this.tijdlijn = tijdlijn;
        this.proces = proces;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Voorbereiding(NAAM)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("gevondenOp", LocalDate.now(klok));
    }

    /** @throws Weigering when nobody is missing, or the day is before the client was last seen */
    @Zaakhandeling(value = NAAM, titel = "Terugkeer melden", gelukt = "De terugkeer is vastgelegd. Het zoeken stopt.")
    @Transactional
    public void meld(ZaakNummer nummer, MeldTerugkeer opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Vermissing vermissing =
                opslag.lopend(nummer).orElseThrow(() -> new Weigering("De cliënt is niet als vermist gemeld."));
        Clientzoeken.eisDaarna(vermissing, "gevondenOp", opdracht.gevondenOp());
        opslag.zetTerug(vermissing, opdracht);
        tijdlijn.noteer(nummer, "cliënt is terug", "betrokkenheid");
        stop(nummer);
        feiten.meld(nummer, Feitsoort.TERUGGEKEERD, opdracht.gevondenOp(), "veiligheid");
        gebeurtenissen.publishEvent(new ClientTerug(nummer));
    }

    /** The case closed while somebody was missing: nobody looks any more, and there is nothing to tell AVIM. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(ZaakAfgesloten gesloten) {
        opslag.lopend(gesloten.zaak()).ifPresent(vermissing -> {
            opslag.zetVoorbij(vermissing);
            stop(gesloten.zaak());
        });
    }

    private void stop(ZaakNummer nummer) {
        vierOgen.trekIn(nummer.waarde(), Vermissingsbesluit.BEOORDELEN);
        termijnen.vervallen(nummer);
        proces.voorbij(nummer);
    }

    /** Step of the process: does anybody still look? */
    @Transactional
    public Sturing rondAf(ZaakNummer nummer) {
        return Sturing.met(AVIM_INLICHTEN, opslag.zonderAvim(nummer).isPresent());
    }

    @Voorbereiding(AVIM)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijAvim(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("op", LocalDate.now(klok));
    }

    @Taak(AVIM)
    @Transactional
    public void lichtAvimIn(ZaakNummer nummer, LichtAvimIn opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Vermissing vermissing =
                opslag.zonderAvim(nummer).orElseThrow(() -> new Weigering("AVIM weet al dat de cliënt terug is."));
        Clientzoeken.eisDaarna(vermissing, "op", opdracht.op());
        pakketten.deel(nummer, "op", Veiligheidsdeling.VERMISSING_POLITIE);
        opslag.zetAvim(vermissing, opdracht.op());
        tijdlijn.noteer(nummer, "AVIM weet dat de cliënt terug is", "taak");
    }
}
