// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.baken.rapportage.bijlage3.Registratiecel;
import nl.baken.rapportage.bijlage3.Registratiestand;
import nl.baken.rapportage.bijlage3.Registratietabel;
import nl.baken.rapportage.jaarrapport.Rapporttabel.Rij;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What CoMensha counted for the region, of a year that is known: with the totals of its source, its footnotes and what it
 * leaves unsure. What contradicts itself there, does so here.
 */
@Component
class Comenshatotalen implements Rapportbron {

    static final String BEGIN = "CM-";
    private static final String PERSONEN = "Personen";
    private static final String VERMELDINGEN = "Vermeldingen van een sector";
    private static final String BRON_TOTAAL = "bron_totaal";
    private static final String BRON_VERMELDINGEN = "sectorvermeldingen";
    private static final String AANTAL = "aantal";
    private static final Map<String, String> BRONRIJEN = Map.of(PERSONEN, BRON_TOTAAL, VERMELDINGEN, BRON_VERMELDINGEN);
    private static final List<Registratietabel> GETOOND =
            List.of(Registratietabel.PERSONEN, Registratietabel.SECTOREN, Registratietabel.TOTALEN);

    private final Registratiestand registraties;

    Comenshatotalen(Registratiestand registraties) {
        this.registraties = registraties;
    }

    @Override
    public int volgorde() {
        return 15;
    }

    @Override
    public List<Rapporttabel> over(Periode periode) {
        if (!periode.isJaar()) {
            return List.of();
        }
        Registratiestand.Stand stand = registraties.van(periode.jaar());
        return GETOOND.stream()
                .filter(tabel -> stand.cellen().stream().anyMatch(cel -> cel.tabel() == tabel))
                .map(tabel -> tabel(tabel, stand))
                .toList();
    }

    private static Rapporttabel tabel(Registratietabel tabel, Registratiestand.Stand stand) {
        List<Registratiecel> cellen =
                stand.cellen().stream().filter(cel -> cel.tabel() == tabel).toList();
        return new Rapporttabel(
                BEGIN + tabel.name(),
                "CoMensha: " + tabel.titel(),
                stand.herkomst() + ", hele politieregio (versie 1)",
                "Wat",
                List.copyOf(tabel.kolommen().values()),
                List.of(),
                tabel.rijen().entrySet().stream()
                        .map(rij -> new Rij(rij.getValue(), rij(tabel, cellen, rij.getKey()), List.of()))
                        .toList(),
                tabel != Registratietabel.TOTALEN,
                false,
                noten(tabel, cellen, stand.cellen()));
    }

    /** What the source leaves out or leaves unsure, is not known. */
    private static List<@Nullable Long> rij(Registratietabel tabel, List<Registratiecel> cellen, String rij) {
        List<@Nullable Long> aantallen = new ArrayList<>();
        for (String kolom : tabel.kolommen().keySet()) {
            aantallen.add(zoek(cellen, rij, kolom).orElse(null));
        }
        return aantallen;
    }

    private static Optional<Long> zoek(List<Registratiecel> cellen, String rij, String kolom) {
        return cellen.stream()
                .filter(cel -> cel.rij().equals(rij) && cel.kolom().equals(kolom))
                .flatMapToLong(cel -> cel.getal().stream())
                .boxed()
                .findFirst();
    }

    private static List<String> noten(Registratietabel tabel, List<Registratiecel> cellen, List<Registratiecel> alles) {
        Set<String> noten = new LinkedHashSet<>();
        cellen.stream()
                .map(Registratiecel::voetnoot)
                .filter(noot -> !noot.isEmpty())
                .forEach(noten::add);
        if (tabel == Registratietabel.TOTALEN) {
            alles.stream()
                    .filter(cel -> cel.tabel() == Registratietabel.LEZING)
                    .forEach(cel -> noten.add("Lezing " + cel.rij() + ": " + cel.voetnoot()));
        }
        return List.copyOf(noten);
    }

    /** P13.9: beside each other, whatever they say. */
    List<Aansluiting> naast(Inhoud inhoud) {
        if (!inhoud.periode().isJaar()) {
            return List.of();
        }
        List<Registratiecel> totalen = registraties.van(inhoud.periode().jaar()).cellen().stream()
                .filter(cel -> cel.tabel() == Registratietabel.TOTALEN)
                .toList();
        return List.of(
                new Aansluiting(
                        PERSONEN,
                        totaal(inhoud, PERSONEN),
                        zoek(totalen, BRON_TOTAAL, AANTAL).orElse(null)),
                new Aansluiting(
                        VERMELDINGEN,
                        totaal(inhoud, VERMELDINGEN),
                        zoek(totalen, BRON_VERMELDINGEN, AANTAL).orElse(null)));
    }

    /** Our own count of that line as the table beside it shows it; empty when it stands in none. */
    static String eigen(String onderdeel, List<Bladtabel> tabellen) {
        return cel(tabellen, Registratiebron.TOTALEN, Celnaam.TOTAAL, onderdeel);
    }

    /** The same of CoMensha. */
    static String vanBron(String onderdeel, List<Bladtabel> tabellen) {
        Registratietabel totalen = Registratietabel.TOTALEN;
        return cel(
                tabellen,
                BEGIN + totalen.name(),
                Objects.requireNonNull(totalen.rijen().get(BRONRIJEN.get(onderdeel))),
                Objects.requireNonNull(totalen.kolommen().get(AANTAL)));
    }

    private static String cel(List<Bladtabel> tabellen, String code, String rij, String kolom) {
        return tabellen.stream()
                .filter(tabel -> tabel.code().equals(code))
                .map(tabel -> tabel.cel(rij, kolom))
                .findFirst()
                .orElse("");
    }

    /** With those who fit in no row or column: CoMensha counts them as well. */
    private static @Nullable Long totaal(Inhoud inhoud, String onderdeel) {
        return inhoud.tabellen().stream()
                .filter(tabel -> tabel.code().equals(Registratiebron.TOTALEN))
                .map(tabel -> tabel.rijen()
                        .get(tabel.rijen().size() - 1)
                        .aantallen()
                        .get(tabel.kolommen().indexOf(onderdeel)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
