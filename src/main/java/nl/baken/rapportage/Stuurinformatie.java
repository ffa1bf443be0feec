// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of one year. Who only needs the big line never sees a count that can point at somebody; the team leader
 * knows the cases and sees every count.
 */
@Service
public class Stuurinformatie {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final List<String> ZAAKKOLOMMEN = List.of("geopend", "gesloten");

    private final Cijfers cijfers;
    private final HuidigeMedewerker huidige;
    private final ApplicationEventPublisher gebeurtenissen;

    Stuurinformatie(Cijfers cijfers, HuidigeMedewerker huidige, ApplicationEventPublisher gebeurtenissen) {
        this.cijfers = cijfers;
        this.huidige = huidige;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param dagen median in days with one decimal, or empty when too few tasks were done */
    public record Doorlooptijd(String proces, String stap, Cel aantal, String dagen) {}

    public record Jaar(Tabel signalen, Tabel zaken, List<Doorlooptijd> doorlooptijden) {}

    @Transactional
    public Jaar over(int jaar) {
        gebeurtenissen.publishEvent(Inzage.van("stuurinformatie", Integer.toString(jaar), "rol"));
        return new Jaar(signalen(jaar), zaken(jaar), doorlooptijden(jaar));
    }

    /** The years with figures, and this one. */
    @Transactional(readOnly = true)
    public SortedSet<Integer> jaren(int nu) {
        SortedSet<Integer> jaren = new TreeSet<>(cijfers.jaren());
        jaren.add(nu);
        return jaren;
    }

    /** Counts of one year for the start page: no months, no outcomes, so nothing to recognise. */
    @Transactional(readOnly = true)
    public Totaal totaal(int jaar) {
        return new Totaal(som(cijfers.signalen(jaar), null), som(cijfers.zaken(jaar), "geopend"));
    }

    /** Below five only the team leader sees the exact number. */
    public record Totaal(long signalen, long zaken) {}

    private long som(List<Cijfers.PerMaand> aantallen, @Nullable String kolom) {
        return aantallen.stream()
                .filter(aantal -> kolom == null || aantal.kolom().equals(kolom))
                .mapToLong(Cijfers.PerMaand::aantal)
                .sum();
    }

    private Tabel signalen(int jaar) {
        List<Cijfers.PerMaand> aantallen = cijfers.signalen(jaar);
        List<String> uitkomsten =
                aantallen.stream().map(Cijfers.PerMaand::kolom).distinct().toList();
        return voorLezer(perMaand(uitkomsten, aantallen, true), true);
    }

    private Tabel zaken(int jaar) {
        return voorLezer(perMaand(ZAAKKOLOMMEN, cijfers.zaken(jaar), false), false);
    }

    private List<Doorlooptijd> doorlooptijden(int jaar) {
        List<Doorlooptijd> regels = new ArrayList<>();
        for (Cijfers.Doorlooptijd tijd : cijfers.doorlooptijden(jaar)) {
            boolean verberg = !zietAlles() && KleineAantallen.isKlein(tijd.aantal());
            Cel aantal = Cel.van(tijd.aantal());
            regels.add(new Doorlooptijd(
                    tijd.proces(),
                    tijd.stap(),
                    verberg ? aantal.met(Cel.Afscherming.KLEIN) : aantal,
                    verberg ? "" : eenDecimaal(tijd.mediaanDagen())));
        }
        return regels;
    }

    private static Tabel perMaand(List<String> kolommen, List<Cijfers.PerMaand> aantallen, boolean metRijtotaal) {
        long[][] vlak = new long[Month.values().length][kolommen.size()];
        aantallen.forEach(aantal -> vlak[aantal.maand() - 1][kolommen.indexOf(aantal.kolom())] = aantal.aantal());
        List<String> maanden = Arrays.stream(Month.values())
                .map(maand -> maand.getDisplayName(TextStyle.FULL_STANDALONE, NEDERLANDS))
                .toList();
        return Tabel.van(kolommen, maanden, vlak, metRijtotaal);
    }

    private Tabel voorLezer(Tabel tabel, boolean metRijtotaal) {
        return zietAlles() ? tabel : KleineAantallen.schermAf(tabel, metRijtotaal);
    }

    private boolean zietAlles() {
        return huidige.wie().heeft(Rol.TEAMLEIDER_ZC);
    }

    private static String eenDecimaal(double dagen) {
        NumberFormat getal = NumberFormat.getNumberInstance(NEDERLANDS);
        getal.setMinimumFractionDigits(1);
        getal.setMaximumFractionDigits(1);
        return getal.format(dagen);
    }
}
