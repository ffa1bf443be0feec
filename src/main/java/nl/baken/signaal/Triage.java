// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static nl.baken.signaal.Sturingswoorden.AANTAL_MELDINGEN;
import static nl.baken.signaal.Sturingswoorden.IETS_TE_MELDEN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.gedeeld.regel.Normen;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P02.1 to P02.4: enrich, advise, decide what a signal means, and find out where it must go. */
@Service
public class Triage {

    private final Signaalopslag signalen;
    private final Verrijkingen verrijkingen;
    private final Meldingen meldingen;
    private final Terugkoppeling terugkoppeling;
    private final Toegang toegang;
    private final Beslissingen beslissingen;
    private final Normen normen;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Triage(
            Signaalopslag signalen,
            Verrijkingen verrijkingen,
            Meldingen meldingen,
            Terugkoppeling terugkoppeling,
            Toegang toegang,
            Beslissingen beslissingen,
            Normen normen,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.signalen = signalen;
        this.verrijkingen = verrijkingen;
        this.meldingen = meldingen;
        this.terugkoppeling = terugkoppeling;
        this.toegang = toegang;
        this.beslissingen = beslissingen;
        this.normen = normen;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Voorbereiding("signaal-verrijken")
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijVerrijken(SignaalNummer nummer) {
        return Voorinvulling.leeg().waarde("indicatoren", signalen.lees(nummer).indicatoren());
    }

    /** @throws Weigering when a source was asked and no ground is given */
    @Taak("signaal-verrijken")
    @Transactional
    public void verrijk(SignaalNummer nummer, VerrijkSignaal opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.grond() == Verrijkgrond.NIET_NODIG
                && !opdracht.geraadpleegd().equals(List.of(Bevraging.GEEN))) {
            throw new Weigering("grond", "Kies op welke grond je dit hebt geraadpleegd.");
        }
        verrijkingen.bewaar(nummer, opdracht);
        signalen.zetIndicatoren(nummer, opdracht.indicatoren() == null ? List.of() : opdracht.indicatoren());
        meld("signaal verrijkt", nummer);
    }

    /** P02.2 by D01: advises, never decides. */
    @Transactional
    public Sturing adviseer(SignaalNummer nummer) {
        Signaal signaal = signalen.lees(nummer);
        Map<String, Object> invoer = new HashMap<>(Indicator.tel(signaal.indicatoren()));
        invoer.put("minderjarig", signaal.minderjarig());
        int score = Indicator.score(beslissingen.evalueer("indicator-score", nummer.waarde(), vandaag(), invoer));
        invoer.put("score", score);
        String advies = String.valueOf(beslissingen
                .evalueer("duiding-advies", nummer.waarde(), vandaag(), invoer)
                .get(0)
                .get("advies"));
        signalen.zetAdvies(nummer, score, advies);
        return Sturing.geen();
    }

    @Voorbereiding("duiding-vaststellen")
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijDuiden(SignaalNummer nummer) {
        Signaal signaal = signalen.lees(nummer);
        return Voorinvulling.leeg()
                .waarde("kenmerken", kenmerken(signaal))
                .keuzes("zinnen", terugkoppeling.zinnen(1))
                .feit("wilTerugkoppeling", signaal.wilTerugkoppeling());
    }

    /** P02.3: a person decides; the reporter hears a sentence that this person chooses. */
    @Taak("duiding-vaststellen")
    @Transactional
    public void stelDuidingVast(SignaalNummer nummer, StelDuidingVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        List<Kenmerk> kenmerken = opdracht.kenmerken() == null ? List.of() : opdracht.kenmerken();
        signalen.duid(
                nummer,
                opdracht.duiding(),
                opdracht.motief(),
                kenmerken,
                toegang.medewerker().id());
        meld("duiding vastgesteld", nummer);
        terugkoppeling.kies(signalen.lees(nummer), 1, opdracht.terugkoppelzin());
    }

    /** P02.4 by D02. */
    @Transactional
    public Sturing bepaalRoutes(SignaalNummer nummer) {
        Signaal signaal = signalen.lees(nummer);
        List<Map<String, Object>> routes =
                beslissingen.evalueer("meldroutes", nummer.waarde(), vandaag(), invoer(signaal));
        int volgnummer = 0;
        for (Map<String, Object> route : routes) {
            meldingen.plan(
                    nummer,
                    volgnummer++,
                    Route.vanCode(String.valueOf(route.get("route"))),
                    String.valueOf(route.get("plicht")),
                    String.valueOf(route.get("grond")));
        }
        return Sturing.met(IETS_TE_MELDEN, !routes.isEmpty()).en(AANTAL_MELDINGEN, (long) routes.size());
    }

    private Map<String, Object> invoer(Signaal signaal) {
        Map<String, Object> invoer = new HashMap<>(Kenmerk.invoer(signaal.kenmerken()));
        invoer.put("acuutGevaar", signaal.vraagtOmBellen());
        invoer.put(
                "duiding",
                signaal.duiding() == null ? "twijfel" : signaal.duiding().code());
        invoer.put("bronOrgType", signaal.bron().code());
        invoer.put(
                "comenshaZonderToestemming",
                normen.waarde("comensha_zonder_toestemming").signum() > 0);
        return invoer;
    }

    /** What the report already says, so that nobody ticks it twice. */
    private static List<Kenmerk> kenmerken(Signaal signaal) {
        List<Kenmerk> bekend = new java.util.ArrayList<>();
        if (signaal.minderjarig()) {
            bekend.add(Kenmerk.MINDERJARIG_OF_KIND);
        }
        if (signaal.locatietype() == Locatietype.GRENS) {
            bekend.add(Kenmerk.GRENS);
        }
        if (signaal.gevaar().contains(Gevaarvraag.GEEN_SLAAPPLEK)) {
            bekend.add(Kenmerk.HULPVRAAG_OPVANG);
        }
        return bekend;
    }

    private void meld(String wat, SignaalNummer nummer) {
        gebeurtenissen.publishEvent(new Handeling(wat, nummer.waarde(), "taak"));
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
