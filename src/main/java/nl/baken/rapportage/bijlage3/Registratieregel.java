// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.bijlage3;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.baken.rapportage.bijlage3.Registratieblad.Fout;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads one line of a sheet. A message never repeats what was typed: it may be anything. Text that a spreadsheet would
 * take for a formula is refused, not changed (OWASP, CSV Injection).
 */
final class Registratieregel {

    private static final Pattern JAAR = Pattern.compile("\\d{4}");
    private static final Pattern GETAL = Pattern.compile("\\d{1,6}");
    private static final Pattern KEUZE = Pattern.compile("\\d{1,6} of \\d{1,6}");
    private static final Pattern FORMULE = Pattern.compile("^[\\s\\u00a0]*[=+\\-@|%\\uff1d\\uff0b\\uff0d\\uff20].*");
    private static final Pattern BESTURING = Pattern.compile("\\p{Cntrl}|\\p{Cf}");
    private static final int LANGSTE_VOETNOOT = 300;

    private final int eersteJaar;
    private final int laatsteJaar;

    Registratieregel(int eersteJaar, int laatsteJaar) {
        this.eersteJaar = eersteJaar;
        this.laatsteJaar = laatsteJaar;
    }

    /** @param fouten to add to: all that is wrong with this line */
    Optional<Registratiecel> lees(CSVRecord regel, long nummer, List<Fout> fouten) {
        if (regel.size() != Registratieblad.KOPPEN.size()) {
            fouten.add(new Fout(
                    nummer,
                    "Er horen " + Registratieblad.KOPPEN.size() + " kolommen te staan, gescheiden door puntkomma's. Er"
                            + " staan er " + regel.size() + "."));
            return Optional.empty();
        }
        List<String> mis = new ArrayList<>();
        Optional<Registratietabel> tabel = Registratietabel.van(regel.get(0));
        if (tabel.isEmpty()) {
            mis.add("Deze tabel kennen we niet. Kies uit: personen, sectoren, totalen, driehoek, riec of lezing.");
        }
        tabel.ifPresent(soort -> controleerPlek(soort, regel, mis));
        if (!isJaar(regel.get(1))) {
            mis.add("Het jaar klopt niet. Kies een jaar van " + eersteJaar + " tot en met " + laatsteJaar + ".");
        }
        // A spreadsheet needs an apostrophe before the sign of equality.
        String teken = regel.get(5).startsWith("'") ? regel.get(5).substring(1) : regel.get(5);
        Optional<Zekerheid> zekerheid = Zekerheid.van(teken);
        if (zekerheid.isEmpty()) {
            mis.add("Zeg hoe zeker het aantal is: = (zeker), ~ (afgeleid), ? (niet zeker te lezen) of . (leeg).");
        }
        zekerheid.ifPresent(soort -> controleerAantal(soort, regel.get(4), mis));
        controleerVoetnoot(regel.get(6), tabel.orElse(null) == Registratietabel.LEZING, mis);
        mis.forEach(bericht -> fouten.add(new Fout(nummer, bericht)));
        return mis.isEmpty()
                ? Optional.of(new Registratiecel(
                        tabel.orElseThrow(),
                        Integer.parseInt(regel.get(1)),
                        regel.get(2),
                        regel.get(3),
                        regel.get(4),
                        zekerheid.orElseThrow(),
                        regel.get(6)))
                : Optional.empty();
    }

    private boolean isJaar(String tekst) {
        return JAAR.matcher(tekst).matches()
                && Integer.parseInt(tekst) >= eersteJaar
                && Integer.parseInt(tekst) <= laatsteJaar;
    }

    private static void controleerPlek(Registratietabel tabel, CSVRecord regel, List<String> mis) {
        if (!tabel.heeftRij(regel.get(2))) {
            mis.add("Deze rij hoort niet in de tabel. " + keuze(tabel.rijen().keySet()));
        }
        if (!tabel.heeftKolom(regel.get(3))) {
            mis.add("Deze kolom hoort niet in de tabel. "
                    + keuze(tabel.kolommen().keySet()));
        }
    }

    private static String keuze(Iterable<String> codes) {
        String lijst = String.join(", ", codes);
        return lijst.isEmpty() ? "Vul een korte naam in, zoals Haarlem." : "Kies uit: " + lijst + ".";
    }

    private static void controleerAantal(Zekerheid zekerheid, String aantal, List<String> mis) {
        boolean goed =
                switch (zekerheid) {
                    case ZEKER, AFGELEID -> GETAL.matcher(aantal).matches();
                    case MEERDUIDIG -> aantal.isEmpty() || KEUZE.matcher(aantal).matches();
                    case LEEG -> aantal.isEmpty();
                };
        if (!goed) {
            mis.add(
                    switch (zekerheid) {
                        case ZEKER, AFGELEID -> "Vul als aantal een heel getal van 0 of meer in.";
                        case MEERDUIDIG -> "Vul bij ? niets in, of twee mogelijke getallen: 0 of 2.";
                        case LEEG -> "Laat bij . het aantal leeg.";
                    });
        }
    }

    private static void controleerVoetnoot(String voetnoot, boolean verplicht, List<String> mis) {
        if (verplicht && voetnoot.isEmpty()) {
            mis.add("Schrijf deze manier van lezen op in de voetnoot.");
        }
        if (voetnoot.length() > LANGSTE_VOETNOOT) {
            mis.add("De voetnoot is te lang. Gebruik hoogstens " + LANGSTE_VOETNOOT + " tekens.");
        }
        if (BESTURING.matcher(voetnoot).find()) {
            mis.add("In de voetnoot staat een regeleinde of een onzichtbaar teken. Haal dat weg.");
        }
        if (FORMULE.matcher(voetnoot).matches()) {
            mis.add("De voetnoot begint als een formule. Begin met een letter, niet met =, +, - of @.");
        }
    }
}
