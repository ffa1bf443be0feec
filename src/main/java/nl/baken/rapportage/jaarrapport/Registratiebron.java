// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.rapportage.Samenhang;
import nl.baken.rapportage.Samenhang.Plek;
import nl.baken.rapportage.bijlage3.Levendetelling;
import org.springframework.stereotype.Component;

/**
 * The tables of Bijlage 3 and the two overviews of the letter from the figures of Baken, for a year. Somebody can
 * mention two sectors, so people and mentions are never made equal.
 */
@Component
class Registratiebron implements Rapportbron {

    static final String PERSONEN = "B3";
    static final String SECTOREN = "B3S";
    private static final String TOTALEN = "B3T";

    /** The tables that count the same people. */
    static final Set<String> SAMEN = Set.of(PERSONEN, SECTOREN, TOTALEN);

    private static final String VERSIE = " (versie 1)";

    private final Levendetelling levend;

    Registratiebron(Levendetelling levend) {
        this.levend = levend;
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public List<Rapporttabel> over(Periode periode) {
        if (!periode.isJaar()) {
            return List.of();
        }
        Levendetelling.Aantallen aantallen = levend.van(periode.jaar());
        return List.of(
                Tabelmaker.van(
                        PERSONEN,
                        "Geregistreerd bij CoMensha, naar nationaliteit, geslacht en leeftijd",
                        "Personen: iedereen één keer per jaar van registratie, hoeveel zaken er ook zijn" + VERSIE,
                        "Nationaliteit",
                        aantallen.personen(),
                        true),
                Tabelmaker.van(
                        SECTOREN,
                        "Geregistreerd bij CoMensha, naar sector en geslacht",
                        "Vermeldingen: wie in twee sectoren is uitgebuit telt twee keer" + VERSIE,
                        "Sector van uitbuiting",
                        aantallen.sectoren(),
                        true),
                Tabelmaker.van(
                        TOTALEN,
                        "Personen en vermeldingen",
                        "Wie niet in een vak past, omdat iets anders of onbekend is, staat apart" + VERSIE,
                        "Wat",
                        aantallen.samen(),
                        false),
                Tabelmaker.van(
                        "DM",
                        "Driehoeksmonitor: signalen naar uitkomst",
                        "Signalen in de periode van ontvangst" + VERSIE,
                        "Gemeente",
                        aantallen.driehoek(),
                        true),
                Tabelmaker.van("RIEC", "RIEC", "Signalen en casussen" + VERSIE, "Gemeente", aantallen.riec(), false));
    }

    /** What the three have in common: the people of one are those of the other, who mention at least one sector. */
    static void verbind(Samenhang samen, Map<String, Integer> nummers, List<Rapporttabel> tabellen) {
        int personen = nummers.get(PERSONEN);
        int sectoren = nummers.get(SECTOREN);
        int totalen = nummers.get(TOTALEN);
        int laatste = tabellen.stream()
                        .filter(tabel -> tabel.code().equals(SECTOREN))
                        .mapToInt(tabel -> tabel.rijen().size())
                        .sum()
                - 1;
        samen.som(new Plek(personen, 2, 4), List.of(new Plek(totalen, 0, 0)));
        samen.som(new Plek(sectoren, laatste, 2), List.of(new Plek(totalen, 0, 1)));
        samen.tenminste(new Plek(sectoren, laatste, 0), List.of(new Plek(personen, 2, 0), new Plek(personen, 2, 1)));
        samen.tenminste(new Plek(sectoren, laatste, 1), List.of(new Plek(personen, 2, 2), new Plek(personen, 2, 3)));
        samen.tenminste(new Plek(totalen, 2, 1), List.of(new Plek(totalen, 2, 0)));
    }
}
