// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Csvblad;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.bericht.Mailadres;
import nl.baken.training.Doelgroepopslag.Functie;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Participants as somebody types them or a learning system gives them: name, mail address, function, and how it went,
 * with semicolons, commas or tabs between. A line that begins with "naam" tells the columns only.
 */
final class Deelnemerregels {

    private static final int HOOGSTENS = 500;
    /** More than this nobody mends line by line; then the file itself is wrong. */
    private static final int FOUTEN = 20;

    private static final Set<String> KOPPEN = Set.of("functie", "mail", "email", "e-mail", "mailadres", "voornaam");
    private static final int LANGSTE_NAAM = 100;

    /** What learning systems call it. */
    private static final Map<String, Deelnamestand> STANDEN = Map.ofEntries(
            Map.entry("", Deelnamestand.UITGENODIGD),
            Map.entry("uitgenodigd", Deelnamestand.UITGENODIGD),
            Map.entry("begonnen", Deelnamestand.BEGONNEN),
            Map.entry("gestart", Deelnamestand.BEGONNEN),
            Map.entry("in progress", Deelnamestand.BEGONNEN),
            Map.entry("afgerond", Deelnamestand.AANWEZIG),
            Map.entry("voltooid", Deelnamestand.AANWEZIG),
            Map.entry("completed", Deelnamestand.AANWEZIG),
            Map.entry("aanwezig", Deelnamestand.AANWEZIG),
            Map.entry("afwezig", Deelnamestand.AFWEZIG),
            Map.entry("niet gestart", Deelnamestand.AFWEZIG),
            Map.entry("not started", Deelnamestand.AFWEZIG),
            Map.entry("onbekend", Deelnamestand.ONBEKEND));

    private Deelnemerregels() {}

    record Regel(
            int nummer, Geheim naam, @Nullable Geheim mail, String functie, String functienaam, Deelnamestand stand) {}

    /** @param fouten in Dutch, with the number of the line and nothing of what stands in it */
    record Gelezen(List<Regel> regels, List<String> fouten) {}

    static Gelezen lees(String tekst, List<Functie> functies) {
        List<Regel> regels = new ArrayList<>();
        List<String> fouten = new ArrayList<>();
        Set<String> gezien = new HashSet<>();
        List<List<String>> rijen = rijen(tekst.replace("\ufeff", ""), fouten);
        if (rijen.size() > HOOGSTENS) {
            return new Gelezen(
                    List.of(), List.of("Dit zijn meer dan " + HOOGSTENS + " regels. Maak er twee lijsten van."));
        }
        if (!rijen.isEmpty() && heeftAndereKolommen(rijen.get(0))) {
            return new Gelezen(
                    List.of(),
                    List.of("De kolommen staan anders dan Baken verwacht. Zet ze in deze volgorde:"
                            + " naam; mailadres; functie; stand."));
        }
        for (int i = 0; i < rijen.size(); i++) {
            List<String> rij = rijen.get(i);
            boolean kop = i == 0 && rij.get(0).equalsIgnoreCase("naam");
            boolean leeg = rij.stream().allMatch(String::isEmpty);
            if (!kop && !leeg) {
                lees(i + 1, rij, functies, gezien, regels, fouten);
            }
        }
        return new Gelezen(regels, fouten);
    }

    /** Names of columns, but not as here: whoever reads them as people gets a message for every line. */
    private static boolean heeftAndereKolommen(List<String> rij) {
        boolean kop = rij.stream().anyMatch(cel -> KOPPEN.contains(cel.toLowerCase(Locale.ROOT)));
        return kop
                && !(cel(rij, 0).equalsIgnoreCase("naam")
                        && cel(rij, 2).toLowerCase(Locale.ROOT).startsWith("functie"));
    }

    /** What somebody can read of many faults. */
    static List<String> kort(List<String> fouten) {
        if (fouten.size() <= FOUTEN) {
            return fouten;
        }
        List<String> eerste = new ArrayList<>(fouten.subList(0, FOUTEN));
        eerste.add("En nog " + (fouten.size() - FOUTEN) + " regels met een fout. Kijk of dit het goede bestand is.");
        return eerste;
    }

    private static List<List<String>> rijen(String tekst, List<String> fouten) {
        String eerste = tekst.lines().findFirst().orElse("");
        char scheiding = eerste.contains(";") ? ';' : eerste.contains("\t") ? '\t' : ',';
        CSVFormat vorm = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(scheiding)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (var lezer = vorm.parse(new StringReader(tekst))) {
            return lezer.stream()
                    .map(CSVRecord::toList)
                    .map(Deelnemerregels::schoon)
                    .toList();
        } catch (UncheckedIOException | IllegalStateException e) {
            fouten.add("Dit bestand is niet te lezen. Bewaar het als CSV en probeer het opnieuw.");
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> schoon(List<String> rij) {
        return rij.stream().map(String::strip).toList();
    }

    private static void lees(
            int nummer,
            List<String> rij,
            List<Functie> functies,
            Set<String> gezien,
            List<Regel> regels,
            List<String> fouten) {
        String naam = cel(rij, 0);
        String mail = cel(rij, 1);
        Optional<Functie> functie = functie(cel(rij, 2), functies);
        Deelnamestand stand = STANDEN.get(cel(rij, 3).toLowerCase(Locale.ROOT));
        String fout = fout(rij, naam, mail, functie.isPresent(), stand != null);
        if (fout == null && !gezien.add((mail.isEmpty() ? naam : mail).toLowerCase(Locale.ROOT))) {
            fout = "deze persoon staat er al. Haal de regel weg.";
        }
        if (fout != null) {
            fouten.add("Regel " + nummer + ": " + fout);
            return;
        }
        regels.add(new Regel(
                nummer,
                Geheim.van(naam),
                mail.isEmpty() ? null : Geheim.van(mail),
                functie.orElseThrow().code(),
                functie.orElseThrow().naam(),
                stand));
    }

    private static @Nullable String fout(List<String> rij, String naam, String mail, boolean functie, boolean stand) {
        if (rij.stream().anyMatch(Csvblad::isFormule)) {
            return "een vak begint met een teken dat een rekenblad als formule leest. Haal dat teken weg.";
        }
        if (naam.isEmpty() || naam.length() > LANGSTE_NAAM || naam.chars().anyMatch(Character::isISOControl)) {
            return "vul een naam in van hooguit " + LANGSTE_NAAM + " tekens.";
        }
        if (!mail.isEmpty() && !Mailadres.klopt(Geheim.van(mail))) {
            return "het tweede vak is geen mailadres dat bestaat. Schrijf: naam; mailadres; functie.";
        }
        if (!functie) {
            return "deze functie staat niet in de lijst. Kies een functie die bij de doelgroepen staat.";
        }
        return stand ? null : "schrijf aanwezig, afwezig, begonnen, afgerond of onbekend in het vierde vak.";
    }

    private static Optional<Functie> functie(String cel, List<Functie> functies) {
        return functies.stream()
                .filter(functie ->
                        functie.naam().equalsIgnoreCase(cel) || functie.code().equalsIgnoreCase(cel))
                .findFirst();
    }

    private static String cel(List<String> rij, int kolom) {
        return kolom < rij.size() ? rij.get(kolom) : "";
    }
}
