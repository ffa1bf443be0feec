// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.rapportage.Briefcijfers;
import nl.baken.rapportage.jaarrapport.Rapporttabel.Rij;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What CoMensha counted for the region, of the years that are known: in the report as it stands in its source. */
@Component
class Comenshatotalen implements Rapportbron {

    private static final String REEKS = "comensha-noord-holland-2014-2016";

    private static final String PERSONEN = "Personen";
    private static final String VERMELDINGEN = "Vermeldingen van een sector";
    private static final Map<String, String> TABELLEN =
            Map.of(PERSONEN, Registratiebron.PERSONEN, VERMELDINGEN, Registratiebron.SECTOREN);

    private final Briefcijfers brief;

    Comenshatotalen(Briefcijfers brief) {
        this.brief = brief;
    }

    @Override
    public int volgorde() {
        return 15;
    }

    /** A table for every year, also for one that is not known: it says so. */
    @Override
    public List<Rapporttabel> over(Periode periode) {
        if (!periode.isJaar()) {
            return List.of();
        }
        Optional<Briefcijfers.Regel> regel = regel(periode);
        return List.of(Rapporttabel.van(
                        "COMENSHA",
                        "Slachtoffers volgens CoMensha, Noord-Holland",
                        "Totaal van de politieregio, zoals de bron het geeft (versie 1)",
                        "Gegeven",
                        List.of("Aantal"),
                        regel.stream()
                                .map(bekend -> new Rij("Totaal", List.of((long) bekend.aantal()), List.of()))
                                .toList())
                .metNoten(regel.map(bekend -> List.of(
                                "Bron: " + bekend.bron() + ". Noot: " + bekend.opmerking() + ".",
                                "De regio van CoMensha is groter: de Marechaussee op Schiphol telt mee. Er zijn geen"
                                        + " cijfers per gemeente."))
                        .orElse(List.of())));
    }

    /** P13.9: beside each other, whatever they say. */
    List<Aansluiting> naast(Inhoud inhoud) {
        if (!inhoud.periode().isJaar()) {
            return List.of();
        }
        return List.of(
                new Aansluiting(
                        PERSONEN,
                        som(inhoud, Registratiebron.PERSONEN),
                        regel(inhoud.periode())
                                .map(regel -> (long) regel.aantal())
                                .orElse(null)),
                new Aansluiting(VERMELDINGEN, som(inhoud, Registratiebron.SECTOREN), null));
    }

    /** The table whose total stands in that line. */
    static Optional<Bladtabel> tabelVan(String onderdeel, List<Bladtabel> tabellen) {
        return tabellen.stream()
                .filter(tabel -> tabel.code().equals(TABELLEN.get(onderdeel)))
                .findFirst();
    }

    private Optional<Briefcijfers.Regel> regel(Periode periode) {
        return brief.reeksen().stream()
                .filter(reeks -> reeks.sleutel().equals(REEKS))
                .flatMap(reeks -> reeks.regels().stream())
                .filter(regel -> regel.naam().equals(Integer.toString(periode.jaar())))
                .findFirst();
    }

    private static @Nullable Long som(Inhoud inhoud, String code) {
        return inhoud.tabellen().stream()
                .filter(tabel -> tabel.code().equals(code))
                .findFirst()
                .map(tabel -> tabel.rijen().stream()
                        .flatMap(rij -> rij.aantallen().stream())
                        .mapToLong(aantal -> aantal == null ? 0 : aantal)
                        .sum())
                .orElse(null);
    }
}
