// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.bijlage3;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.baken.rapportage.Tabel;
import nl.baken.rapportage.kengetal.Labels;
import nl.baken.rapportage.telling.Selectie;
import nl.baken.rapportage.telling.Tellingen;
import nl.baken.rapportage.telling.Telregel;
import org.springframework.stereotype.Component;

/**
 * The tables of Bijlage 3 from the figures of Baken: people (B3) and mentions of a sector (B3S), counted apart. Who does
 * not fit in a row or column because sex, age or nationality is another one or unknown, is counted beside the table and
 * never guessed. Exact counts: what a reader may see is decided after this.
 */
@Component
public class Levendetelling {

    private static final Set<String> CIJFERS = Set.of("B3", "B3S", "DM", "RIEC");
    public static final String NIET_IN_TE_DELEN = "Niet in te delen: iets is anders of onbekend";
    private static final int EERSTE_JAAR = 2000;
    private static final List<String> PERSOONSKOLOMMEN = List.of("man|18-", "man|18+", "vrouw|18-", "vrouw|18+");
    private static final List<String> NATIONALITEITEN = List.of("nederlands", "niet_nederlands");
    private static final List<String> GESLACHTEN = List.of("man", "vrouw");
    private static final List<String> SIGNAALKOLOMMEN = List.of("gegrond", "ongegrond", "opgepakt", "anders", "open");

    private final Tellingen tellingen;

    Levendetelling(Tellingen tellingen) {
        this.tellingen = tellingen;
    }

    /** @param personen without the people of {@code samen} who do not fit @param samen in the table, beside it, together; people and mentions */
    public record Aantallen(Tabel personen, Tabel sectoren, Tabel samen, Tabel driehoek, Tabel riec) {

        List<Tabel> alle() {
            return List.of(personen, sectoren, samen, driehoek, riec);
        }
    }

    /** The years of which there is something. */
    Set<Integer> jaren(LocalDate vandaag) {
        return tellingen.jaren(CIJFERS, EERSTE_JAAR, vandaag.getYear());
    }

    Aantallen van(int jaar) {
        LocalDate begin = LocalDate.of(jaar, 1, 1);
        return van(begin, begin.plusYears(1));
    }

    /** Who was registered in part of a year for the first time that year. @param tot the day after the last one */
    public Aantallen van(LocalDate van, LocalDate tot) {
        Map<String, Map<String, Long>> cijfers = new TreeMap<>();
        for (Telregel regel : tellingen.lees(CIJFERS, van, tot, Selectie.ALLES)) {
            cijfers.computeIfAbsent(regel.cijfer(), cijfer -> new TreeMap<>())
                    .merge(regel.onderdeel(), regel.aantal(), Long::sum);
        }
        Map<String, Long> mensen = cijfers.getOrDefault("B3", Map.of());
        Map<String, Long> vermeldingen = cijfers.getOrDefault("B3S", Map.of());
        long[][] personen = new long[NATIONALITEITEN.size()][PERSOONSKOLOMMEN.size()];
        long inPersonen = vul(personen, NATIONALITEITEN, PERSOONSKOLOMMEN, mensen, false);
        List<String> sectoren = sectoren();
        long[][] sectorvlak = new long[sectoren.size()][GESLACHTEN.size()];
        long inSectoren = vul(sectorvlak, sectoren, GESLACHTEN, vermeldingen, true);
        long[][] samen = {{inPersonen, inSectoren}, {som(mensen) - inPersonen, som(vermeldingen) - inSectoren}};
        return new Aantallen(
                Tabel.van(
                        namen(Registratietabel.PERSONEN.kolommen()),
                        namen(Registratietabel.PERSONEN.rijen()),
                        personen,
                        true),
                Tabel.van(
                        namen(Registratietabel.SECTOREN.kolommen()),
                        namen(Registratietabel.SECTOREN.rijen()),
                        sectorvlak,
                        true),
                Tabel.van(
                        List.of("Personen", "Vermeldingen van een sector"),
                        List.of("In de tabel", NIET_IN_TE_DELEN),
                        samen,
                        false),
                perGemeente(cijfers.getOrDefault("DM", Map.of()), SIGNAALKOLOMMEN, true),
                perGemeente(cijfers.getOrDefault("RIEC", Map.of()), List.of("signaal", "casus"), false));
    }

    /** @param rijEerst whether a part is named by its row first @return how many found a place */
    private static long vul(
            long[][] vlak, List<String> rijen, List<String> kolommen, Map<String, Long> delen, boolean rijEerst) {
        long geplaatst = 0;
        for (Map.Entry<String, Long> deel : delen.entrySet()) {
            int streep = rijEerst ? deel.getKey().indexOf('|') : deel.getKey().lastIndexOf('|');
            String eerste = deel.getKey().substring(0, Math.max(0, streep));
            String tweede = deel.getKey().substring(streep + 1);
            int rij = rijen.indexOf(rijEerst ? eerste : tweede);
            int kolom = kolommen.indexOf(rijEerst ? tweede : eerste);
            if (rij >= 0 && kolom >= 0) {
                vlak[rij][kolom] += deel.getValue();
                geplaatst += deel.getValue();
            }
        }
        return geplaatst;
    }

    /** Of each municipality how many, by how it ended; a part that no column is about, is in none. */
    private static Tabel perGemeente(Map<String, Long> delen, List<String> kolommen, boolean metTotaal) {
        Map<String, long[]> rijen = new TreeMap<>();
        delen.forEach((deel, aantal) -> {
            int streep = deel.lastIndexOf('|');
            String gemeente = deel.substring(0, Math.max(0, streep));
            int kolom = kolommen.indexOf(metTotaal ? soort(deel.substring(streep + 1)) : deel.substring(streep + 1));
            if (kolom >= 0) {
                rijen.computeIfAbsent(gemeente, naam -> new long[kolommen.size()])[kolom] += aantal;
            }
        });
        return Tabel.van(
                kolommen.stream().map(Levendetelling::inWoorden).toList(),
                rijen.keySet().stream().map(Levendetelling::gemeente).toList(),
                rijen.values().toArray(long[][]::new),
                metTotaal);
    }

    private static String soort(String uitkomst) {
        return SIGNAALKOLOMMEN.stream().filter(uitkomst::startsWith).findFirst().orElse("anders");
    }

    private static String inWoorden(String kolom) {
        return switch (kolom) {
            case "opgepakt" -> "Door een ander opgepakt";
            case "open" -> "Nog geen uitkomst";
            case "signaal" -> "Signalen";
            case "casus" -> "Casussen";
            default -> metHoofdletter(kolom);
        };
    }

    /** As in {@code Den Helder}. */
    private static String gemeente(String naam) {
        return naam.isEmpty() ? "Onbekend" : Labels.naam(naam);
    }

    private static String metHoofdletter(String naam) {
        return naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1);
    }

    private static List<String> sectoren() {
        return Registratietabel.SECTOREN.rijen().keySet().stream()
                .filter(code -> !code.equals("totaal"))
                .toList();
    }

    private static List<String> namen(Map<String, String> labels) {
        return labels.entrySet().stream()
                .filter(label -> !label.getKey().equals("totaal"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static long som(Map<String, Long> delen) {
        return delen.values().stream().mapToLong(Long::longValue).sum();
    }
}
