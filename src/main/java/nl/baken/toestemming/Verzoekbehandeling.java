// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.LosseVragen;
import nl.baken.toegang.Termijnanker;
import nl.baken.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** X3, step by step: what a request needs is gathered, somebody judges it and a second person agrees. */
@Service
public class Verzoekbehandeling implements Termijnanker {

    private static final String BEOORDELEN = "verzoek-beoordelen";

    private final Verzoekopslag opslag;
    private final Verzoektoegang verzoektoegang;
    private final Uittreksels uittreksels;
    private final Wisregels wisregels;
    private final Verzoekuitvoering uitvoering;
    private final Delen delen;
    private final Toegang toegang;
    private final LosseVragen vragen;
    private final Avginstellingen instellingen;
    private final Termijnen termijnen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Verzoekbehandeling(
            Verzoekopslag opslag,
            Verzoektoegang verzoektoegang,
            Uittreksels uittreksels,
            Wisregels wisregels,
            Verzoekuitvoering uitvoering,
            Delen delen,
            Toegang toegang,
            LosseVragen vragen,
            Avginstellingen instellingen,
            Termijnen termijnen,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.verzoektoegang = verzoektoegang;
        this.uittreksels = uittreksels;
        this.wisregels = wisregels;
        this.uitvoering = uitvoering;
        this.delen = delen;
        this.toegang = toegang;
        this.vragen = vragen;
        this.instellingen = instellingen;
        this.termijnen = termijnen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public String proces() {
        return "avg-verzoek";
    }

    /** The day on which it came in counts, whenever somebody registered it. */
    @Override
    public Instant anker(String regel, long voorval) {
        return opslag.lees(voorval).anker();
    }

    /** A supervisor names a date; the law has no term for it. */
    @Override
    public Optional<String> welke(List<String> regels, long voorval) {
        return opslag.lees(voorval).soort().isVanBetrokkene() ? regels.stream().findFirst() : Optional.empty();
    }

    /** The first step: the extract is made, as the file is now. */
    @Transactional
    public Sturing open(ZaakNummer nummer, long id) {
        Verzoek verzoek = opslag.lees(id);
        boolean eersteKeer = opslag.uittreksel(id).isEmpty();
        Geheim uittreksel = verzoek.soort().isMetUittreksel() && eersteKeer
                ? uittreksels.alsTekst(uittreksels.verzamel(nummer, welkeGegevens(verzoek)))
                : null;
        opslag.begin(id, uittreksel, klok.instant());
        if (uittreksel != null) {
            uittreksels.kiesVooraf(id);
        }
        return Sturing.geen();
    }

    /** The person gets all of it; a supervisor what D10 lets that receiver have because the law asks it. */
    private Set<Compartiment> welkeGegevens(Verzoek verzoek) {
        EnumSet<Compartiment> alle = EnumSet.allOf(Compartiment.class);
        return verzoek.soort() == Verzoeksoort.TOEZICHT
                ? delen.toets(
                                verzoek.zaak(),
                                Deling.volgensDeWet(Ontvanger.TOEZICHTHOUDER, alle.toArray(Compartiment[]::new)))
                        .pakket()
                : alle;
    }

    @Voorbereiding(BEOORDELEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer, Taakgegevens taak) {
        Verzoek verzoek = opslag.lees(taak.voorval());
        List<Keuze> weg = verzoek.soort() == Verzoeksoort.WISSEN
                ? wisregels.mogelijk(nummer).stream()
                        .map(regel -> new Keuze(regel.onderdeel(), regel.tekst()))
                        .toList()
                : List.of();
        return Voorinvulling.leeg()
                .keuzes("onderdelen", weg)
                .feit("kenmerk", verzoek.kenmerk())
                .feit("soort", verzoek.soort().omschrijving())
                .feit("van", verzoek.verzoeker().omschrijving())
                .feit("ontvangen", Dag.toon(verzoek.ontvangenOp()))
                .feit("toelichting", tekst(verzoek.toelichting()))
                .feit("onderdeel", verzoek.onderdeel() == null ? "" : verzoek.onderdeel())
                .feit("gewenst", tekst(verzoek.gewenst()))
                .feit("uittreksel", verzoek.soort().isMetUittreksel())
                .feit("wissen", !weg.isEmpty())
                .feit("nee", nee(verzoek));
    }

    /** Why a second person did not agree; empty when nobody said so. */
    private String nee(Verzoek verzoek) {
        LosseVragen.Stand stand = vragen.standen(List.of(verzoek.kenmerk())).get(verzoek.kenmerk());
        return stand == null || !Boolean.FALSE.equals(stand.akkoord()) ? "" : tekst(stand.motief());
    }

    @Taak(BEOORDELEN)
    @Transactional
    public void beoordeel(ZaakNummer nummer, BeoordeelVerzoek opdracht, Taakgegevens taak) {
        toegang.eisBetrokken(nummer.waarde());
        Verzoek verzoek = opslag.lees(taak.voorval());
        if (opdracht.besluit() != Verzoekbesluit.TOEWIJZEN && opdracht.isZonderMotief()) {
            throw new Weigering("motief", "Schrijf waarom niet alles kan. De cliënt leest het in de brief.");
        }
        boolean ja = opdracht.besluit() != Verzoekbesluit.AFWIJZEN;
        if (ja && verzoek.soort().isMetUittreksel() && verzoek.nagelopenOp() == null) {
            throw new Weigering(
                    "besluit", "Loop eerst het uittreksel na: kies wat weg moet omdat het over een ander gaat.");
        }
        if (verzoek.soort() == Verzoeksoort.WISSEN) {
            eisWissen(nummer, opdracht, ja);
        }
        opslag.besluit(verzoek.id(), opdracht, toegang.medewerker().id());
        gebeurtenissen.publishEvent(new VerzoekVeranderd(nummer, Verzoekstap.BEOORDEELD));
    }

    private void eisWissen(ZaakNummer nummer, BeoordeelVerzoek opdracht, boolean ja) {
        if (opdracht.besluit() == Verzoekbesluit.TOEWIJZEN) {
            throw new Weigering(
                    "besluit",
                    "Het dossier zelf moet volgens de wet blijven. Kies voor een deel of nee, en leg het uit.");
        }
        if (ja == opdracht.weg().isEmpty()) {
            throw new Weigering(
                    "onderdelen", ja ? "Kies wat weg kan." : "Bij nee gaat er niets weg. Haal de vinkjes weg.");
        }
        wisregels.eisToegestaan(nummer, opdracht.weg());
    }

    /** X10: somebody else looks before it leaves; the team's privacy officer, or another when the officer decided. */
    @Transactional
    public Sturing vraagTweede(ZaakNummer nummer, long id) {
        Verzoek verzoek = opslag.lees(id);
        verzoektoegang.stelVragen(verzoek, toegang.medewerker());
        boolean vanFg = toegang.medewerker().heeft(Rol.FG);
        vragen.stel(
                verzoek.kenmerk(),
                "antwoord op een AVG-verzoek",
                instellingen.tweede(vanFg),
                instellingen.tweede(!vanFg));
        return Sturing.geen();
    }

    /** The second person answered: what was decided is done, or somebody judges it again. */
    @Transactional
    public Sturing verwerk(ZaakNummer nummer, long id) {
        Verzoek verzoek = opslag.lees(id);
        if (verzoek.isGoedgekeurd()) {
            uitvoering.voerUit(verzoek);
        }
        return Sturing.met(Verzoekwoorden.GOEDGEKEURD, verzoek.isGoedgekeurd());
    }

    /** Nothing is asked any more. */
    @Transactional
    public Sturing vervalt(ZaakNummer nummer, long id) {
        Verzoek verzoek = opslag.lees(id);
        opslag.laatVervallen(id, klok.instant());
        termijnen.vervallen(Verzoeken.TERMIJN, nummer.waarde(), verzoek.anker());
        vragen.vervalt(verzoek.kenmerk());
        verzoektoegang.laatLos(verzoek);
        gebeurtenissen.publishEvent(new VerzoekVeranderd(nummer, Verzoekstap.VERVALLEN));
        return Sturing.geen();
    }

    private static String tekst(@Nullable Geheim geheim) {
        return geheim == null ? "" : geheim.tekst();
    }
}
