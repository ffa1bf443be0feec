// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Veld;
import nl.baken.gedeeld.formulier.Veldsoort;
import nl.baken.logboek.Filter;
import nl.baken.logboek.Verwerkingen;
import nl.baken.toegang.Accounts;
import org.springframework.stereotype.Component;

/** The fields of the filter with what was typed or chosen. An account is its id with its roles: never a name. */
@Component
class Filtervelden {

    private final Accounts accounts;
    private final Verwerkingen verwerkingen;

    Filtervelden(Accounts accounts, Verwerkingen verwerkingen) {
        this.accounts = accounts;
        this.verwerkingen = verwerkingen;
    }

    /** @param fouten Dutch sentence by field */
    List<Veld> van(Map<String, String> waarden, Map<String, String> fouten) {
        Maker maak = new Maker(waarden, fouten);
        return List.of(
                maak.veld(Filter.VAN, Veldsoort.DATUM, "Van", "", List.of()),
                maak.veld(Filter.TOT, Veldsoort.DATUM, "Tot en met", "", List.of()),
                maak.veld(
                        Filter.NUMMER,
                        Veldsoort.TEKST,
                        "Nummer",
                        "Van een zaak, signaal, account of organisatie.",
                        List.of()),
                maak.veld(Filter.MEDEWERKER, Veldsoort.LIJST, "Wie", "", accounts()),
                maak.veld(Filter.ROL, Veldsoort.LIJST, "Rol van toen", "", keuzes(Rol.values(), Rol::code)),
                maak.veld(Filter.ACTIE, Veldsoort.LIJST, "Handeling", "", keuzes(Actie.values(), Actie::code)),
                maak.veld(Filter.COMPARTIMENT, Veldsoort.LIJST, "Soort gegevens", "", compartimenten()),
                maak.veld(Filter.VERWERKING, Veldsoort.LIJST, "Verwerking", "", verwerkingen()),
                maak.veld(Filter.NOODINZAGE, Veldsoort.VINK, "Alleen noodinzage", "", List.of()),
                maak.veld(Filter.GEWEIGERD, Veldsoort.VINK, "Alleen geweigerd", "", List.of()));
    }

    private List<Keuze> accounts() {
        return Stream.concat(
                        Stream.of(new Keuze(Medewerker.SYSTEEM.id(), "Baken zelf")),
                        accounts.alle().stream()
                                .map(account -> new Keuze(account.id(), account.id() + " (" + rollen(account) + ")"))
                                .sorted((een, ander) -> een.waarde().compareTo(ander.waarde())))
                .toList();
    }

    private static String rollen(Accounts.Account account) {
        return account.rollen().isEmpty() ? "geen rol" : account.rolnamen();
    }

    private static List<Keuze> compartimenten() {
        return Arrays.stream(Compartiment.values())
                .map(welk -> new Keuze(welk.nummer(), welk.nummer() + " " + welk.omschrijving()))
                .toList();
    }

    private List<Keuze> verwerkingen() {
        return verwerkingen.namen().entrySet().stream()
                .map(een -> new Keuze(een.getKey(), een.getValue()))
                .toList();
    }

    private static <K extends nl.baken.gedeeld.Codewoord> List<Keuze> keuzes(
            K[] woorden, java.util.function.Function<K, String> code) {
        return Arrays.stream(woorden)
                .map(woord -> new Keuze(code.apply(woord), woord.omschrijving()))
                .toList();
    }

    private record Maker(Map<String, String> waarden, Map<String, String> fouten) {

        private Veld veld(String naam, Veldsoort soort, String label, String hint, List<Keuze> keuzes) {
            String waarde = waarden.getOrDefault(naam, "");
            String fout = fouten.get(naam);
            return new Veld(
                    naam,
                    soort.code(),
                    label,
                    hint,
                    true,
                    keuzes,
                    waarde.isEmpty() ? List.of() : List.of(waarde),
                    fout == null ? List.of() : List.of(fout),
                    null,
                    false);
        }
    }
}
