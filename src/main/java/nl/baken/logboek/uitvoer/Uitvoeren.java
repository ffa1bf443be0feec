// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import java.time.Clock;
import java.util.List;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.UitvoerNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.taak.Essentie;
import nl.baken.logboek.Filter;
import nl.baken.logboek.Terugblik;
import nl.baken.logboek.Uitvoerlezer;
import nl.baken.toegang.Heraanmelding;
import nl.baken.toegang.LosseVragen;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.VierOgen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lines of the log to take along. An auditor or privacy officer asks with a recent sign-in, another one agrees (X10), and
 * who asked fetches the file before its time is over ({@link Ophalen}). Each of these steps is in the log.
 */
@Service
public class Uitvoeren {

    private static final String WAT = "uitvoer van het logboek";
    static final String GROND = "toezicht";
    private static final int HOOGSTENS = 100;

    private final Uitvoeropslag opslag;
    private final Uitvoerlezer lezer;
    private final Filteruitleg uitleg;
    private final Ondertekening ondertekening;
    private final LosseVragen vragen;
    private final Heraanmelding heraanmelding;
    private final Uitvoerinstellingen instellingen;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Uitvoeren(
            Uitvoeropslag opslag,
            Uitvoerlezer lezer,
            Filteruitleg uitleg,
            Ondertekening ondertekening,
            LosseVragen vragen,
            Heraanmelding heraanmelding,
            Uitvoerinstellingen instellingen,
            Toegang toegang,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.opslag = opslag;
        this.lezer = lezer;
        this.uitleg = uitleg;
        this.ondertekening = ondertekening;
        this.vragen = vragen;
        this.heraanmelding = heraanmelding;
        this.instellingen = instellingen;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Transactional
    public List<Uitvoer> bekijkAlle() {
        Medewerker wie = eisLezer();
        gebeurtenissen.publishEvent(Inzage.van("uitvoeren van het logboek", wie.id(), GROND));
        return opslag.alle(HOOGSTENS);
    }

    /** What would be asked, in words. @throws nl.baken.toegang.OudeAanmelding when the password must be typed again */
    public List<Essentie.Regel> voorbeeld(Filter filter) {
        eisLezer();
        heraanmelding.eisRecenteAanmelding();
        return uitleg.van(filter);
    }

    /**
     * Asks for an export; nothing is made before a second person agrees.
     *
     * @return its number
     * @throws Weigering when there are more lines than fit, or no key to sign with
     */
    @Transactional
    public String vraag(Filter filter, VraagUitvoer vraag) {
        Medewerker wie = eisLezer();
        heraanmelding.eisRecenteAanmelding();
        if (!ondertekening.kan()) {
            throw new Weigering(
                    "Uitvoeren kan nu niet: er is geen sleutel om te ondertekenen. Vraag het de technisch beheerder.");
        }
        if (lezer.tel(filter, Long.MAX_VALUE, instellingen.hoogstens() + 1L) > instellingen.hoogstens()) {
            throw new Weigering("Dit zijn meer dan " + instellingen.hoogstens()
                    + " regels. Kies een kortere periode, of kies er iets bij.");
        }
        String nummer = UitvoerNummer.nieuw().waarde();
        boolean metNamen = Boolean.TRUE.equals(vraag.metNamen());
        opslag.voegToe(nummer, wie.id(), klok.instant(), filter.codes(), metNamen, vraag.reden());
        if (filter.nummer() != null) {
            opslag.betreft(nummer, List.of(filter.nummer()));
        }
        boolean isFg = wie.heeft(Rol.FG);
        vragen.stel(
                nummer,
                metNamen ? "logboek uitvoeren, met namen" : "logboek uitvoeren",
                instellingen.tweede(isFg),
                instellingen.plaatsvervanger(isFg));
        // So that who asked can look at the question, and take it back.
        toegang.betrek(nummer, wie.id(), VierOgen.VAN_EEN_VRAAG);
        gebeurtenissen.publishEvent(new Handeling(Actie.AANMAKEN, "uitvoer van het logboek gevraagd", nummer, GROND));
        return nummer;
    }

    @Transactional
    public Uitvoer bekijk(String nummer) {
        eisLezer();
        Uitvoer uitvoer = opslag.zoek(nummer).orElseThrow(NietGevonden::new);
        gebeurtenissen.publishEvent(Inzage.van(WAT, nummer, GROND));
        return uitvoer;
    }

    /** What was asked, in words. */
    @Transactional(readOnly = true)
    public List<Essentie.Regel> inWoorden(Uitvoer uitvoer) {
        eisLezer();
        return uitleg.uitvoer(uitvoer);
    }

    /** How far it is and nothing else, for a page that asks again and again. */
    @Transactional(readOnly = true)
    public Uitvoer volg(String nummer) {
        eisLezer();
        return opslag.zoek(nummer).orElseThrow(NietGevonden::new);
    }

    public boolean isVanLezer(Uitvoer uitvoer) {
        return uitvoer.door().equals(toegang.medewerker().id());
    }

    private Medewerker eisLezer() {
        return eisLezer(toegang);
    }

    static Medewerker eisLezer(Toegang toegang) {
        Medewerker wie = toegang.medewerker();
        if (!Terugblik.magLezen(wie)) {
            throw new NietGevonden();
        }
        return wie;
    }
}
