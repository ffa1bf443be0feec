// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Uittreksel.Groep;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.termijn.Termijnwijzigingen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** X3: what people ask about their own file. Registering one starts its process; who registers is checked. */
@Service
public class Verzoeken {

    /** Within a month (AVG 12(3)), and once two months more. */
    public static final String TERMIJN = "T28";

    private static final String VERLENGD = "T28_VERLENGD";
    private static final String REGISTREREN = "avg-verzoek-registreren";
    private static final String VERLENGEN = "avg-termijn-verlengen";
    private static final String INTREKKEN = "avg-verzoek-intrekken";

    private final Verzoekopslag opslag;
    private final Verzoektoegang toegang;
    private final Uittreksels uittreksels;
    private final Gezagsregels gezag;
    private final Termijnen termijnen;
    private final Termijnwijzigingen wijzigingen;
    private final Verzoekproces proces;
    private final HuidigeMedewerker huidige;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Verzoeken(
            Verzoekopslag opslag,
            Verzoektoegang toegang,
            Uittreksels uittreksels,
            Gezagsregels gezag,
            Termijnen termijnen,
            Termijnwijzigingen wijzigingen,
            Verzoekproces proces,
            HuidigeMedewerker huidige,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.toegang = toegang;
        this.uittreksels = uittreksels;
        this.gezag = gezag;
        this.termijnen = termijnen;
        this.wijzigingen = wijzigingen;
        this.proces = proces;
        this.huidige = huidige;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Voorbereiding(REGISTREREN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        List<Groep> nu = toegang.leest(nummer) ? uittreksels.verzamel(nummer) : List.of();
        List<Keuze> onderdelen = nu.stream()
                .flatMap(groep -> groep.gegevens().stream().map(gegeven -> Onderdeel.van(groep, gegeven)))
                .distinct()
                .map(naam -> new Keuze(naam, naam))
                .toList();
        return Voorinvulling.leeg().keuzes("onderdelen", onderdelen).waarde("ontvangenOp", LocalDate.now(klok));
    }

    /** @throws Weigering when who asks may not ask this at this age, or is a suspect */
    @Zaakhandeling(
            value = REGISTREREN,
            titel = "AVG-verzoek registreren",
            gelukt = "Het verzoek is vastgelegd. Er staat een taak klaar om het te beantwoorden.",
            naOverlijden = true,
            ookFg = true,
            elders = "/avg")
    @Transactional
    public void registreer(ZaakNummer nummer, RegistreerAvgVerzoek opdracht) {
        toegang.eisBehandelaar(nummer);
        gezag.eisVerzoeker(nummer, opdracht.soort(), opdracht.verzoeker());
        if (opdracht.ontvangenOp().isBefore(LocalDate.now(klok).minusYears(1))) {
            throw new Weigering("ontvangenOp", "Dit is meer dan een jaar geleden. Controleer het jaartal.");
        }
        toegang.betrekFg(nummer);
        long id = opslag.bewaar(
                nummer, opdracht, oud(nummer, opdracht), huidige.wie().id(), klok.instant());
        meld(nummer, opdracht.soort() == Verzoeksoort.TOEZICHT ? Verzoekstap.TOEZICHT : Verzoekstap.ONTVANGEN);
        proces.start(nummer, id);
    }

    private @Nullable Geheim oud(ZaakNummer nummer, RegistreerAvgVerzoek opdracht) {
        if (opdracht.soort() != Verzoeksoort.CORRECTIE) {
            return null;
        }
        if (opdracht.onderdeel() == null) {
            throw new Weigering(
                    "onderdeel",
                    "Kies welk gegeven niet klopt. Staat er niets? Dan registreert de zorgcoördinator dit verzoek.");
        }
        if (opdracht.gewenst() == null || opdracht.gewenst().isLeeg()) {
            throw new Weigering("gewenst", "Schrijf wat er volgens de cliënt moet staan.");
        }
        List<Groep> nu = uittreksels.verzamel(nummer);
        return Geheim.van(Onderdeel.waarde(nu, opdracht.onderdeel()));
    }

    @Voorbereiding({VERLENGEN, INTREKKEN})
    @Transactional(readOnly = true)
    public Voorinvulling welke(ZaakNummer nummer) {
        List<Keuze> open = van(nummer).stream()
                .filter(Verzoek::isOpen)
                .map(verzoek -> new Keuze(
                        verzoek.kenmerk(),
                        verzoek.soort().omschrijving() + ", ontvangen op " + Dag.toon(verzoek.ontvangenOp())))
                .toList();
        return Voorinvulling.leeg().keuzes("verzoeken", open).waarde("verteldOp", LocalDate.now(klok));
    }

    /** AVG 12(3): two months more, once, when the person heard it and why within the first month. */
    @Zaakhandeling(
            value = VERLENGEN,
            titel = "Termijn van een AVG-verzoek verlengen",
            gelukt = "De termijn is twee maanden langer.",
            ookFg = true,
            elders = "/avg")
    @Transactional
    public void verleng(ZaakNummer nummer, VerlengAvgTermijn opdracht) {
        toegang.eisBehandelaar(nummer);
        Verzoek verzoek = open(nummer, opdracht.verzoek());
        if (verzoek.isVerlengd() || !verzoek.soort().isVanBetrokkene()) {
            throw new Weigering("verzoek", "De termijn van dit verzoek kan niet (nog eens) worden verlengd.");
        }
        if (opdracht.verteldOp().isBefore(verzoek.ontvangenOp())) {
            throw new Weigering("verteldOp", "Toen was het verzoek er nog niet. Kies een latere dag.");
        }
        Instant anker = verzoek.anker();
        Termijn loopt = termijnen.lopend(TERMIJN, nummer.waarde()).stream()
                .filter(termijn -> termijn.anker().equals(anker))
                .findFirst()
                .orElseThrow(() -> new Weigering("verzoek", "De termijn van dit verzoek loopt niet meer."));
        wijzigingen.verlengVolgensDeWet(loopt, termijnen.vervalt(VERLENGD, anker), opdracht.motief());
        opslag.verleng(verzoek.id(), opdracht.motief(), opdracht.verteldOp(), klok.instant());
        meld(nummer, Verzoekstap.VERLENGD);
    }

    @Zaakhandeling(
            value = INTREKKEN,
            titel = "AVG-verzoek intrekken",
            gelukt = "Het verzoek is vervallen.",
            naOverlijden = true,
            ookFg = true,
            elders = "/avg")
    @Transactional
    public void trekIn(ZaakNummer nummer, TrekAvgVerzoekIn opdracht) {
        toegang.eisBehandelaar(nummer);
        proces.vervalt(nummer, open(nummer, opdracht.verzoek()).id());
    }

    private Verzoek open(ZaakNummer nummer, String kenmerk) {
        return van(nummer).stream()
                .filter(verzoek -> verzoek.kenmerk().equals(kenmerk) && verzoek.isOpen())
                .findFirst()
                .orElseThrow(() -> new Weigering("verzoek", "Dit verzoek loopt niet meer."));
    }

    /** Every request about this file, the oldest first; callers check who may know. */
    @Transactional(readOnly = true)
    public List<Verzoek> van(ZaakNummer nummer) {
        return opslag.van(nummer);
    }

    /** The client died: what that person asked ends (AVG, recital 27); what a supervisor asks goes on. */
    @Transactional
    public void breekAf(ZaakNummer nummer) {
        van(nummer).stream()
                .filter(verzoek -> verzoek.isOpen() && verzoek.soort().isVanBetrokkene())
                .forEach(verzoek -> proces.vervalt(nummer, verzoek.id()));
    }

    /** The report was wrong: what ended since then is asked again, from the day on which it came in. */
    @Transactional
    public void herstel(ZaakNummer nummer, Instant sinds) {
        van(nummer).stream()
                .filter(verzoek ->
                        verzoek.vervallenOp() != null && !verzoek.vervallenOp().isBefore(sinds))
                .forEach(verzoek -> {
                    opslag.laatVervallen(verzoek.id(), null);
                    toegang.betrekFg(nummer);
                    proces.start(nummer, verzoek.id());
                });
    }

    /** Until when it must be answered, by the term that runs for it. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> uiterlijk(Verzoek verzoek) {
        return verzoek.soort().isVanBetrokkene()
                ? termijnen.lopend(TERMIJN, verzoek.zaak().waarde()).stream()
                        .filter(termijn -> termijn.anker().equals(verzoek.anker()))
                        .findFirst()
                        .map(Termijn::laatsteDag)
                : Optional.empty();
    }

    private void meld(ZaakNummer nummer, Verzoekstap stap) {
        gebeurtenissen.publishEvent(new VerzoekVeranderd(nummer, stap));
    }

    /** The rules whose deadlines belong to requests. */
    public static Set<String> termijnregels() {
        return Set.of(TERMIJN);
    }
}
