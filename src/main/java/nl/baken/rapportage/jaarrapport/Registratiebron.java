// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;
import nl.baken.rapportage.bijlage3.Levendetelling;
import org.springframework.stereotype.Component;

/**
 * The tables of Bijlage 3 and the two overviews of the letter from the figures of Baken, for a year or a quarter of it: who
 * was registered before in that year is counted there. Somebody can mention two sectors, so people and mentions are never made equal.
 */
@Component
class Registratiebron implements Rapportbron {

    static final String PERSONEN = "B3";
    static final String SECTOREN = "B3S";
    static final String TOTALEN = "B3T";

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
        return tabellen(levend.van(periode.van(), periode.tot()));
    }

    static List<Rapporttabel> tabellen(Levendetelling.Aantallen aantallen) {
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
}
