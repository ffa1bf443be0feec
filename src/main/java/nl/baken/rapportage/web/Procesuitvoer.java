// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.web;

import java.util.ArrayList;
import java.util.List;
import nl.baken.rapportage.Maandperiode;
import nl.baken.rapportage.Stapcijfer;
import nl.baken.rapportage.Stapregel;
import nl.baken.rapportage.Warmtekaart;
import nl.baken.rapportage.uitvoer.Uitvoerblad;
import nl.baken.rapportage.uitvoer.Uitvoerblad.Uitleg;
import nl.baken.rapportage.uitvoer.Uitvoercel;
import nl.baken.rapportage.uitvoer.Uitvoertabel;
import org.jspecify.annotations.Nullable;

/** The heat map's tables to take along: what is compared stands beside it as numbers, not as words. */
final class Procesuitvoer {

    private static final double UUR = 60;
    private static final String KLAAR = "Klaar";
    private static final String DUUR = "Mediaan in uren";
    private static final Uitleg DEFINITIE = new Uitleg(
            "Wat er staat",
            "Klaar, Termijn voorbij en Afgebroken: hoe vaak dat in de periode gebeurde. Mediaan: de helft duurde korter, de"
                    + " helft langer; hoogstens zes procent ernaast. Wacht nu en Loopt nu: op het moment van maken, los van de"
                    + " periode.");

    private Procesuitvoer() {}

    static Uitvoerblad van(Maandperiode periode, List<Warmtekaart.Procesregel> processen) {
        List<String> koppen = List.of(
                "Proces", KLAAR, DUUR, "Loopt nu", "Stap die het langst duurt", "Termijn voorbij", "Afgebroken");
        return new Uitvoerblad(
                "Processen",
                "processen",
                periode.tot().getYear(),
                List.of(DEFINITIE, over(periode)),
                List.of(new Uitvoertabel(
                        "Processen",
                        koppen,
                        processen.stream().map(Procesuitvoer::rij).toList())));
    }

    static Uitvoerblad van(Warmtekaart.Vraag vraag, Warmtekaart.Kaart kaart) {
        List<Uitleg> uitleg = new ArrayList<>(List.of(DEFINITIE, over(vraag.periode())));
        if (vraag.toen() != null) {
            uitleg.add(new Uitleg("Vergeleken met", vraag.toen().inWoorden()));
        }
        uitleg.add(new Uitleg(
                "Model", kaart.proces().sleutel() + ", versie " + kaart.proces().versie()));
        List<Uitvoertabel> tabellen = new ArrayList<>();
        tabellen.add(stappen("Stappen", kaart.stappen(), vraag.toen()));
        if (!kaart.eerdere().isEmpty()) {
            tabellen.add(stappen("Stappen uit eerdere versies", kaart.eerdere(), vraag.toen()));
        }
        return new Uitvoerblad(
                "Proces: " + kaart.proces().naam(),
                "proces-" + kaart.proces().sleutel(),
                vraag.periode().tot().getYear(),
                uitleg,
                tabellen);
    }

    private static Uitleg over(Maandperiode periode) {
        return new Uitleg("Periode", periode.inWoorden());
    }

    private static Uitvoertabel stappen(String titel, List<Stapregel> regels, @Nullable Maandperiode toen) {
        List<String> koppen = new ArrayList<>(List.of(
                "Stap",
                "Soort",
                KLAAR,
                DUUR,
                "Wacht nu",
                "Wacht nu het langst, in dagen",
                "Termijn voorbij",
                "Afgebroken"));
        if (toen != null) {
            koppen.addAll(List.of(KLAAR + ", " + toen.inWoorden(), DUUR + ", " + toen.inWoorden()));
        }
        return new Uitvoertabel(
                titel, koppen, regels.stream().map(Procesuitvoer::rij).toList());
    }

    private static List<Uitvoercel> rij(Stapregel regel) {
        Stapcijfer nu = regel.nu();
        List<Uitvoercel> rij = new ArrayList<>(List.of(
                Uitvoercel.tekst(regel.naam()),
                Uitvoercel.tekst(regel.soort()),
                Uitvoercel.van(nu.klaar()),
                duur(nu),
                Uitvoercel.van(nu.open()),
                oudste(nu),
                Uitvoercel.van(nu.teLaat()),
                Uitvoercel.van(nu.afgebroken())));
        Stapcijfer toen = regel.toen();
        if (toen != null) {
            rij.addAll(List.of(Uitvoercel.van(toen.klaar()), duur(toen)));
        }
        return rij;
    }

    private static List<Uitvoercel> rij(Warmtekaart.Procesregel regel) {
        Stapcijfer geheel = regel.geheel();
        Stapregel langste = regel.langste();
        return List.of(
                Uitvoercel.tekst(regel.proces().naam()),
                Uitvoercel.van(geheel.klaar()),
                duur(geheel),
                Uitvoercel.van(geheel.open()),
                Uitvoercel.tekst(langste == null ? "" : langste.stap().label()),
                regel.teLaat().matches("\\d+")
                        ? Uitvoercel.getal(Long.parseLong(regel.teLaat()))
                        : Uitvoercel.verborgen(regel.teLaat()),
                Uitvoercel.van(geheel.afgebroken()));
    }

    private static Uitvoercel duur(Stapcijfer cijfer) {
        if (cijfer.duur().isPresent()) {
            return Uitvoercel.getal(cijfer.duur().getAsLong() / UUR, 2);
        }
        return cijfer.klaar().isOpen() ? Uitvoercel.LEEG : Uitvoercel.verborgen(cijfer.duurtekst());
    }

    private static Uitvoercel oudste(Stapcijfer cijfer) {
        if (cijfer.oudste().isPresent()) {
            return Uitvoercel.getal(cijfer.oudste().getAsLong());
        }
        return cijfer.open().isOpen() ? Uitvoercel.LEEG : Uitvoercel.verborgen("");
    }
}
