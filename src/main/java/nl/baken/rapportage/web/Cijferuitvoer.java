// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.baken.rapportage.Briefcijfers;
import nl.baken.rapportage.bijlage3.Bijlage;
import nl.baken.rapportage.bijlage3.Bron;
import nl.baken.rapportage.kengetal.Blad;
import nl.baken.rapportage.kengetal.Kengetal;
import nl.baken.rapportage.kengetal.Kengetalblad;
import nl.baken.rapportage.kengetal.Paneel;
import nl.baken.rapportage.kengetal.Stuurcijfers;
import nl.baken.rapportage.uitvoer.Uitvoerblad;
import nl.baken.rapportage.uitvoer.Uitvoerblad.Uitleg;
import nl.baken.rapportage.uitvoer.Uitvoercel;
import nl.baken.rapportage.uitvoer.Uitvoertabel;
import nl.baken.rapportage.web.Keuzelezer.Gelezen;
import org.jspecify.annotations.Nullable;

/** The tables of the pages with figures to take along. Null where a page has no table, or shows what was asked wrong. */
final class Cijferuitvoer {

    private static final String WAARDE = "Waarde";
    private static final Uitleg STREEPJE = new Uitleg("–", "Er was niets om mee te rekenen.");

    private Cijferuitvoer() {}

    static @Nullable Uitvoerblad van(Gelezen gelezen, String zin, Kengetalblad blad) {
        Kengetal kengetal = blad.kengetal();
        List<Uitvoertabel> tabellen = blad.panelen().stream()
                .flatMap(paneel -> paneel.bladen().stream().map(tabel -> tabel(paneel, tabel)))
                .toList();
        return tabellen.isEmpty() || !gelezen.fouten().isEmpty()
                ? null
                : new Uitvoerblad(
                        kengetal.titel(),
                        "kengetal-" + kengetal.code().toLowerCase(Locale.ROOT),
                        jaar(gelezen),
                        List.of(
                                new Uitleg("Definitie", kengetal.definitie()),
                                new Uitleg("Berekening", kengetal.berekening()),
                                new Uitleg("Eenheid", kengetal.eenheid()),
                                new Uitleg("Herkomst", kengetal.herkomst()),
                                new Uitleg("Versie", kengetal.code() + ", versie " + kengetal.versie()),
                                new Uitleg("Periode en groep", zin),
                                STREEPJE),
                        tabellen);
    }

    static @Nullable Uitvoerblad van(Gelezen gelezen, String zin, Stuurcijfers.Dashboard dashboard) {
        if (!gelezen.fouten().isEmpty()) {
            return null;
        }
        List<List<Uitvoercel>> rijen = dashboard.tegels().stream()
                .map(tegel -> rij(tegel.titel(), List.of(tegel.waarde(), tegel.wat(), tegel.verschil())))
                .toList();
        return new Uitvoerblad(
                "Stuurinformatie",
                "stuurinformatie",
                jaar(gelezen),
                List.of(new Uitleg("Periode en groep", zin), STREEPJE),
                List.of(new Uitvoertabel(
                        "Overzicht", List.of("Cijfer", WAARDE, "Wat", "Verschil met de periode ervoor"), rijen)));
    }

    /** How sure the source is, and its footnote, stand in a column of their own, so that counts stay numbers. */
    static @Nullable Uitvoerblad van(Bijlage bijlage) {
        boolean gemerkt = bijlage.bron() != Bron.BAKEN;
        List<Uitleg> uitleg = new ArrayList<>(List.of(
                new Uitleg(
                        "Wat er staat",
                        "Een persoon telt één keer per jaar; in de tabel met sectoren tellen vermeldingen, geen personen."),
                new Uitleg("Jaar", Integer.toString(bijlage.jaar())),
                new Uitleg("Bron", bijlage.herkomst())));
        for (int nr = 1; nr <= bijlage.noten().size(); nr++) {
            uitleg.add(new Uitleg("Voetnoot " + nr, bijlage.noten().get(nr - 1)));
        }
        bijlage.lezingen().forEach(lezing -> uitleg.add(new Uitleg("Lezing", lezing)));
        if (!bijlage.vergelijking().isEmpty()) {
            uitleg.add(new Uitleg("Vergelijking", bijlage.vergelijking()));
        }
        List<Uitvoertabel> tabellen =
                bijlage.tabellen().stream().map(blok -> tabel(blok, gemerkt)).toList();
        return tabellen.isEmpty()
                ? null
                : new Uitvoerblad(
                        "Meldingen van slachtoffers bij CoMensha, " + bijlage.jaar(),
                        "bijlage-3-" + bijlage.jaar() + "-" + bijlage.bron().code(),
                        bijlage.jaar(),
                        uitleg,
                        tabellen);
    }

    static Uitvoerblad vanBrief(List<Briefcijfers.Reeks> reeksen, int jaar) {
        return new Uitvoerblad(
                "Cijfers uit de brief van 4 september 2018",
                "brief-2018",
                jaar,
                List.of(new Uitleg(
                        "Wat er staat",
                        "Aantallen zoals ze in de brief staan. De brief is openbaar; daarom staan ook kleine aantallen er"
                                + " precies. Ze tellen nergens bij op.")),
                reeksen.stream().map(Cijferuitvoer::tabel).toList());
    }

    private static Uitvoertabel tabel(Paneel paneel, Blad blad) {
        String titel = paneel.bladen().size() == 1 ? paneel.titel() : paneel.titel() + ": " + blad.titel();
        return new Uitvoertabel(
                titel,
                met(blad.hoek(), blad.koppen()),
                blad.rijen().stream().map(rij -> rij(rij.naam(), rij.cellen())).toList());
    }

    private static Uitvoertabel tabel(Bijlage.Blok blok, boolean gemerkt) {
        return new Uitvoertabel(
                blok.titel(),
                met(
                        blok.kop(),
                        blok.kolommen().stream()
                                .flatMap(kolom -> gemerkt ? Stream.of(kolom, kolom + ": hoe zeker") : Stream.of(kolom))
                                .toList()),
                blok.rijen().stream()
                        .map(rij -> rij(
                                rij.naam(),
                                rij.vakken().stream()
                                        .flatMap(vak ->
                                                gemerkt ? Stream.of(vak.tekst(), merk(vak)) : Stream.of(vak.tekst()))
                                        .toList()))
                        .toList());
    }

    private static String merk(Bijlage.Vak vak) {
        return vak.uitleg() + (vak.noot() > 0 ? ", voetnoot " + vak.noot() : "");
    }

    private static Uitvoertabel tabel(Briefcijfers.Reeks reeks) {
        return new Uitvoertabel(
                reeks.titel(),
                List.of(reeks.kop(), "aantal", "berekend", "bron", "opmerking"),
                reeks.regels().stream()
                        .map(regel -> List.of(
                                Uitvoercel.tekst(regel.naam()),
                                Uitvoercel.getal(regel.aantal()),
                                Uitvoercel.tekst(regel.berekend() ? "ja" : ""),
                                Uitvoercel.tekst(regel.bron()),
                                Uitvoercel.tekst(regel.opmerking())))
                        .toList());
    }

    private static List<Uitvoercel> rij(String naam, List<String> cellen) {
        return Stream.concat(Stream.of(Uitvoercel.tekst(naam)), cellen.stream().map(Uitvoercel::lees))
                .toList();
    }

    private static List<String> met(String eerste, List<String> rest) {
        return Stream.concat(Stream.of(eerste), rest.stream()).toList();
    }

    private static int jaar(Gelezen gelezen) {
        return gelezen.keuze().tot().van().getYear();
    }
}
