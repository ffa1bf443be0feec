// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Names what a count of a report counts, in whatever table it stands: the column of a quarter in the report on a year and
 * the total of the report on that quarter have the same name.
 *
 * @param code of the figure, as in {@code K01}
 * @param kolom empty where the column only says which period it is about
 * @param periode as in {@code 2025}, {@code 2025/1} or {@code 2025/januari}
 */
record Celnaam(String code, String rij, String kolom, String periode) {

    static final String TOTAAL = "Totaal";

    private static final Pattern KWARTAAL = Pattern.compile("([1-4])e kwartaal");

    /** @param tabel of a report on that period */
    static Celnaam van(Periode periode, Rapporttabel tabel, int rij, int kolom) {
        String naam = tabel.rijen().get(rij).naam();
        String kop = tabel.kolommen().get(kolom);
        boolean perTijd = periode.delen().stream()
                .anyMatch(deel -> deel.naam().equals(tabel.kolommen().get(0)));
        if (perTijd) {
            return new Celnaam(tabel.code(), naam, "", kop.equals(TOTAAL) ? sleutel(periode) : deel(periode, kop));
        }
        return switch (kop) {
            case Kernbron.EINDE, Kernbron.NOG_OPEN -> new Celnaam(tabel.code(), naam, "", kop + laatsteDag(periode));
            case Kernbron.AANTAL -> new Celnaam(tabel.code(), naam, "", sleutel(periode));
            default -> new Celnaam(tabel.code(), naam, kop, sleutel(periode));
        };
    }

    static String sleutel(Periode periode) {
        if (periode.isVierJaar()) {
            return periode.van().getYear() + "-" + periode.jaar();
        }
        return periode.isJaar() ? Integer.toString(periode.jaar()) : periode.jaar() + "/" + periode.kwartaal();
    }

    /** Of a table by municipality or by a feature. */
    boolean isVanKruistabel() {
        return code.indexOf('-') > 0 && !code.startsWith(Comenshatotalen.BEGIN);
    }

    Celnaam over(Periode andere) {
        return new Celnaam(code, rij, kolom, sleutel(andere));
    }

    Celnaam vanRij(String andere) {
        return new Celnaam(code, andere, kolom, periode);
    }

    private static String deel(Periode periode, String kop) {
        var kwartaal = KWARTAAL.matcher(kop);
        if (periode.isVierJaar()) {
            return kop;
        }
        return kwartaal.matches() ? periode.jaar() + "/" + kwartaal.group(1) : periode.jaar() + "/" + kop;
    }

    private static LocalDate laatsteDag(Periode periode) {
        return periode.tot().minusDays(1);
    }
}
