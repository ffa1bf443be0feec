// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.raadsvraag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.RaadsvraagNummer;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.rapportage.jaarrapport.Rapportuitvoer;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.VierOgen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** P13.8: one answers, another agrees, and only then it goes to the council. */
@Service
public class Raadsvraagbehandeling {

    private static final String BEANTWOORDEN = "raadsvraag-beantwoorden";
    private static final String VASTSTELLEN = "raadsvraag-vaststellen";
    private static final String VERSTUREN = "raadsvraag-versturen";

    private final Raadsvraagopslag opslag;
    private final Raadsvragen vragen;
    private final Raadstermijn termijn;
    private final Rapportuitvoer rapporten;
    private final VierOgen vierOgen;
    private final Toegang toegang;
    private final Clock klok;

    Raadsvraagbehandeling(
            Raadsvraagopslag opslag,
            Raadsvragen vragen,
            Raadstermijn termijn,
            Rapportuitvoer rapporten,
            VierOgen vierOgen,
            Toegang toegang,
            Clock klok) {
        this.opslag = opslag;
        this.vragen = vragen;
        this.termijn = termijn;
        this.rapporten = rapporten;
        this.vierOgen = vierOgen;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** The term counts from the day on which the question came in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Sturing open(RaadsvraagNummer nummer) {
        termijn.start(opslag.lees(nummer));
        return Sturing.geen();
    }

    @Voorbereiding(BEANTWOORDEN)
    public Voorinvulling bereidAntwoordVoor(RaadsvraagNummer nummer) {
        Raadsvraag vraag = opslag.lees(nummer);
        return Voorinvulling.leeg()
                .keuzes("tabellen", keuzes(vraag))
                .waarde("antwoord", vraag.antwoord())
                .waarde("tabellen", vraag.tabellen().isEmpty() ? null : vraag.tabellen())
                .feit("gemeente", vraag.gemeente())
                .feit("ontvangen", Dag.toon(vraag.ontvangenOp()))
                .feit("vraag", vraag.vraag().tekst())
                .feit("nee", tekst(vraag.terug()));
    }

    /** What was chosen before stays, also when a newer version of that report was published since. */
    private List<Keuze> keuzes(Raadsvraag vraag) {
        return Stream.concat(rapporten.gepubliceerd().stream(), rapporten.gekozen(vraag.tabellen()).stream())
                .distinct()
                .toList();
    }

    @Taak(BEANTWOORDEN)
    @Transactional
    public void beantwoord(RaadsvraagNummer nummer, BeantwoordRaadsvraag opdracht, Taakgegevens taak) {
        toegang.eisBetrokken(nummer.waarde());
        Set<String> onbekend = new HashSet<>(opdracht.tabellen());
        onbekend.removeAll(
                keuzes(opslag.lees(nummer)).stream().map(Keuze::waarde).collect(Collectors.toSet()));
        if (!onbekend.isEmpty()) {
            throw new Weigering("tabellen", "Kies cijfers uit de lijst.");
        }
        opslag.beantwoord(nummer, opdracht, taak.medewerker().id(), klok.instant());
        vierOgen.vraagBetrokkenen(
                nummer.waarde(), VASTSTELLEN, "antwoord op een raadsvraag", taak.medewerker(), Rol.BELEIDSMEDEWERKER);
    }

    @Voorbereiding(VASTSTELLEN)
    public Voorinvulling bereidOordeelVoor(RaadsvraagNummer nummer) {
        Raadsvraag vraag = opslag.lees(nummer);
        return Voorinvulling.leeg()
                .feit("gemeente", vraag.gemeente())
                .feit("vraag", vraag.vraag().tekst())
                .feit("antwoord", tekst(vraag.antwoord()))
                .feit("tabellen", String.join("; ", vragen.namen(vraag.tabellen())));
    }

    /** Somebody else than who wrote it, by the one mechanism for that (X10). */
    @Taak(VASTSTELLEN)
    @Transactional
    public Sturing stelVast(RaadsvraagNummer nummer, StelRaadsvraagVast opdracht, Taakgegevens taak) {
        toegang.eisBetrokken(nummer.waarde());
        boolean akkoord = opdracht.akkoord() == Akkoord.JA;
        Geheim motief = opdracht.motief() == null ? Geheim.van("") : opdracht.motief();
        vierOgen.beslis(nummer.waarde(), VASTSTELLEN, taak.medewerker(), akkoord, motief);
        opslag.stelVast(nummer, akkoord ? klok.instant() : null, akkoord ? null : motief);
        return Sturing.met(Raadsvraagwoorden.ANTWOORD_AKKOORD, akkoord);
    }

    @Voorbereiding(VERSTUREN)
    public Voorinvulling bereidVersturenVoor(RaadsvraagNummer nummer) {
        return Voorinvulling.leeg().feit("gemeente", opslag.lees(nummer).gemeente());
    }

    @Taak(VERSTUREN)
    @Transactional
    public void verstuur(RaadsvraagNummer nummer, VerstuurRaadsvraag opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Raadsvraag vraag = opslag.lees(nummer);
        LocalDate dag = opdracht.verzondenOp();
        if (dag.isAfter(LocalDate.now(klok))) {
            throw new Weigering("verzondenOp", "Deze dag moet nog komen. Vul in wanneer het is verstuurd.");
        }
        vraag.eisNaOntvangst("verzondenOp", dag);
        opslag.verstuur(nummer, dag);
        termijn.gehaald(vraag);
    }

    /** The council took it back: nobody has to answer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Sturing sluitAf(RaadsvraagNummer nummer) {
        vierOgen.trekIn(nummer.waarde(), VASTSTELLEN);
        termijn.vervalt(opslag.lees(nummer));
        return Sturing.geen();
    }

    private static String tekst(@Nullable Geheim geheim) {
        return geheim == null ? "" : geheim.tekst();
    }
}
