// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.bijlage3;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Rol;
import nl.baken.rapportage.Cel;
import nl.baken.rapportage.KleineAantallen;
import nl.baken.rapportage.Tabel;
import nl.baken.rapportage.bijlage3.Bijlage.Blok;
import nl.baken.rapportage.bijlage3.Bijlage.Rij;
import nl.baken.rapportage.bijlage3.Bijlage.Vak;
import nl.baken.rapportage.bijlage3.Levendetelling.Aantallen;
import nl.baken.rapportage.bijlage3.Registraties.Invoer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bijlage 3 of any year, from the letter, from what was entered, or from Baken. Public counts are shown as they are;
 * those of Baken are protected for everybody but the team leader, together with what was published of that year.
 */
@Service
public class Bijlagen {

    private final Briefbijlage brief;
    private final Registraties registraties;
    private final Levendetelling levend;
    private final Jaarafscherming afscherming;
    private final HuidigeMedewerker huidige;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Bijlagen(
            Briefbijlage brief,
            Registraties registraties,
            Levendetelling levend,
            Jaarafscherming afscherming,
            HuidigeMedewerker huidige,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.brief = brief;
        this.registraties = registraties;
        this.levend = levend;
        this.afscherming = afscherming;
        this.huidige = huidige;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** The years of which some source has something, and this one. */
    @Transactional(readOnly = true)
    public SortedSet<Integer> jaren() {
        LocalDate vandaag = LocalDate.now(klok);
        SortedSet<Integer> jaren = new TreeSet<>(brief.jaren());
        jaren.addAll(registraties.jaren());
        jaren.addAll(levend.jaren(vandaag));
        jaren.add(vandaag.getYear());
        return jaren;
    }

    /** The numbers of the versions that were entered, the one that counts first. */
    @Transactional(readOnly = true)
    public List<Integer> versies(int jaar) {
        return registraties.versies(jaar).stream().map(Invoer::versie).toList();
    }

    /** @param versie of what was entered; null for the one that counts */
    @Transactional
    public Bijlage over(int jaar, Bron bron, @Nullable Integer versie) {
        gebeurtenissen.publishEvent(Inzage.van("bijlage 3, " + bron.code(), Integer.toString(jaar), "rol"));
        return switch (bron) {
            case BRIEF -> vanBron(jaar, bron, bron.naam(), brief.cellen(jaar));
            case COMENSHA -> ingevoerd(jaar, versie);
            case BAKEN -> uitBaken(jaar);
        };
    }

    private Bijlage ingevoerd(int jaar, @Nullable Integer versie) {
        return registraties.versies(jaar).stream()
                .filter(invoer -> versie == null || versie.equals(invoer.versie()))
                .findFirst()
                .map(invoer -> vanBron(
                        jaar,
                        Bron.COMENSHA,
                        "CoMensha, versie " + invoer.versie() + ", ingevoerd op " + Dag.toon(invoer.ingevoerdOp()),
                        registraties.cellen(invoer.nummer())))
                .orElseGet(() -> vanBron(jaar, Bron.COMENSHA, Bron.COMENSHA.naam(), List.of()));
    }

    private Bijlage vanBron(int jaar, Bron bron, String herkomst, List<Registratiecel> cellen) {
        Bronweergave weergave = new Bronweergave(cellen);
        List<Blok> tabellen = weergave.tabellen();
        return new Bijlage(
                jaar, bron, herkomst, tabellen, weergave.noten(), weergave.lezingen(), vergelijk(jaar), false);
    }

    private Bijlage uitBaken(int jaar) {
        Aantallen tabellen = voorLezer(jaar);
        List<Blok> blokken = new ArrayList<>();
        if (!tabellen.samen().isLeeg()) {
            blokken.add(blok(Registratietabel.PERSONEN.titel(), "Leeftijd", true, tabellen.personen()));
            blokken.add(blok(Registratietabel.SECTOREN.titel(), "Sector van uitbuiting", false, tabellen.sectoren()));
            blokken.add(blok("Personen en vermeldingen samen", "Wat", false, tabellen.samen()));
        }
        if (!tabellen.driehoek().isLeeg()) {
            blokken.add(blok("Driehoeksmonitor: signalen naar uitkomst", "Gemeente", false, tabellen.driehoek()));
        }
        if (!tabellen.riec().isLeeg()) {
            blokken.add(blok("RIEC", "Gemeente", false, tabellen.riec()));
        }
        return new Bijlage(
                jaar,
                Bron.BAKEN,
                Bron.BAKEN.naam() + ", stand van " + Dag.toon(LocalDate.now(klok)),
                blokken,
                List.of(),
                List.of(),
                vergelijk(jaar),
                tabellen.alle().stream().anyMatch(Tabel::isAfgeschermd));
    }

    private Aantallen voorLezer(int jaar) {
        Aantallen aantallen = levend.van(jaar);
        return huidige.wie().heeft(Rol.TEAMLEIDER_ZC) ? aantallen : afscherming.schermAf(jaar, aantallen);
    }

    /** K21 and P13.9: the difference is told and explained, never repaired. */
    private String vergelijk(int jaar) {
        List<Invoer> versies = registraties.versies(jaar);
        List<Registratiecel> bron = versies.isEmpty()
                ? brief.cellen(jaar)
                : registraties.cellen(versies.get(0).nummer());
        OptionalLong comensha = bron.stream()
                .filter(cel ->
                        cel.tabel() == Registratietabel.TOTALEN && cel.rij().equals("bron_totaal"))
                .map(Registratiecel::getal)
                .findFirst()
                .orElse(OptionalLong.empty());
        if (comensha.isEmpty()) {
            return "";
        }
        Cel baken = voorLezer(jaar).samen().rijen().get(2).cellen().get(0);
        String verschil = baken.isOpen()
                ? "verschil " + Math.abs(comensha.getAsLong() - baken.aantal())
                : "het verschil tonen we niet, omdat het aantal in Baken klein is";
        return "CoMensha telt over " + jaar + " " + comensha.getAsLong() + " slachtoffers, Baken " + baken.tekst()
                + " personen met een registratie bij CoMensha: " + verschil + ".";
    }

    private static Blok blok(String titel, String kop, boolean naarLeeftijd, Tabel tabel) {
        return new Blok(
                titel,
                kop,
                naarLeeftijd,
                tabel.kolommen(),
                tabel.rijen().stream()
                        .map(rij -> new Rij(
                                rij.naam(),
                                rij.cellen().stream().map(Bijlagen::vak).toList()))
                        .toList());
    }

    private static Vak vak(Cel cel) {
        return new Vak(
                cel.tekst(),
                "",
                switch (cel.afscherming()) {
                    case GEEN -> "";
                    case KLEIN -> KleineAantallen.uitleg();
                    case MEE -> "niet getoond";
                },
                0);
    }
}
