// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.baken.rapportage.jaarrapport.Rapporttabel.Rij;
import nl.baken.rapportage.telling.Selectie;
import nl.baken.rapportage.telling.Tellingen;
import nl.baken.rapportage.telling.Telregel;
import org.springframework.stereotype.Component;

/**
 * The two tables of Bijlage 3, of what Baken registered at CoMensha: persons by nationality, sex and age class, and the
 * sectors they mentioned. Somebody can mention two, so the tables are never made equal.
 */
@Component
class Registratiebron implements Rapportbron {

    static final String PERSONEN = "B3";
    static final String SECTOREN = "B3S";

    private static final List<String> GEEN = List.of("Aantal");

    private final Tellingen tellingen;

    Registratiebron(Tellingen tellingen) {
        this.tellingen = tellingen;
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public List<Rapporttabel> over(Periode periode) {
        return List.of(
                tabel(
                        PERSONEN,
                        "Geregistreerd bij CoMensha, naar nationaliteit, geslacht en leeftijd",
                        "Personen: iedereen één keer per jaar van registratie, hoeveel zaken er ook zijn (versie 1)",
                        "Nationaliteit",
                        periode,
                        regel -> deel(regel, 2),
                        regel -> deel(regel, 0) + "|" + deel(regel, 1)),
                tabel(
                                SECTOREN,
                                "Geregistreerd bij CoMensha, naar sector en geslacht",
                                "Vermeldingen: wie in twee sectoren is uitgebuit telt twee keer (versie 1)",
                                "Sector",
                                periode,
                                regel -> deel(regel, 0),
                                regel -> deel(regel, 1))
                        .leunendOp(PERSONEN));
    }

    private Rapporttabel tabel(
            String code,
            String titel,
            String definitie,
            String kop,
            Periode periode,
            Function<Telregel, String> rij,
            Function<Telregel, String> kolom) {
        List<Telregel> regels = tellingen.lees(Set.of(code), periode.van(), periode.tot(), Selectie.ALLES);
        Set<String> rijen = namen(regels, rij);
        Set<String> kolommen = namen(regels, kolom);
        return Rapporttabel.van(
                code,
                titel,
                definitie,
                kop,
                kolommen.isEmpty()
                        ? GEEN
                        : kolommen.stream().map(Cijferwoorden::woorden).toList(),
                rijen.stream()
                        .map(naam -> new Rij(
                                Cijferwoorden.woorden(naam),
                                kolommen.stream()
                                        .map(k -> regels.stream()
                                                .filter(regel -> rij.apply(regel)
                                                                .equals(naam)
                                                        && kolom.apply(regel).equals(k))
                                                .mapToLong(Telregel::aantal)
                                                .sum())
                                        .toList(),
                                List.of()))
                        .toList());
    }

    private static Set<String> namen(List<Telregel> regels, Function<Telregel, String> wat) {
        return regels.stream().map(wat).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String deel(Telregel regel, int welk) {
        String[] delen = regel.onderdeel().split("\\|", -1);
        return welk < delen.length ? delen[welk] : "";
    }
}
