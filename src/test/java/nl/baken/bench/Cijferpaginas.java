// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.telling.Kenmerk;
import nl.baken.gedeeld.telling.Zaaklast;
import nl.baken.rapportage.Maandperiode;
import nl.baken.rapportage.Meting;
import nl.baken.rapportage.Volgorde;
import nl.baken.rapportage.Warmtekaart;
import nl.baken.rapportage.bijlage3.Bijlagen;
import nl.baken.rapportage.bijlage3.Bron;
import nl.baken.rapportage.jaarrapport.Rapportbron;
import nl.baken.rapportage.kengetal.Kengetal;
import nl.baken.rapportage.kengetal.Kengetallen;
import nl.baken.rapportage.kengetal.Keuze;
import nl.baken.rapportage.kengetal.Periode;
import nl.baken.rapportage.kengetal.Stuurcijfers;
import nl.baken.rapportage.proces.Nieuwste;
import nl.baken.verhalen.Verhaal;
import org.springframework.stereotype.Component;

/**
 * Everything under /stuurinformatie that is made of counts, each asked as its page asks it, with as many periods as fit.
 * Pages of reports and council questions show what was frozen: making that is in here.
 */
@Component
class Cijferpaginas {

    private static final List<String> LEZERS =
            List.of("manager", "beleidsmedewerker", "contractbeheerder", "teamleider_zc");

    private final Stuurcijfers stuurcijfers;
    private final Kengetallen kengetallen;
    private final Warmtekaart warmtekaart;
    private final Bijlagen bijlagen;
    private final List<Rapportbron> rapportbronnen;
    private final Nieuwste modellen;
    private final Zaaklast zaaklast;
    private final Verhaal verhaal;

    Cijferpaginas(
            Stuurcijfers stuurcijfers,
            Kengetallen kengetallen,
            Warmtekaart warmtekaart,
            Bijlagen bijlagen,
            List<Rapportbron> rapportbronnen,
            Nieuwste modellen,
            Zaaklast zaaklast,
            Verhaal verhaal) {
        this.stuurcijfers = stuurcijfers;
        this.kengetallen = kengetallen;
        this.warmtekaart = warmtekaart;
        this.bijlagen = bijlagen;
        this.rapportbronnen = rapportbronnen;
        this.modellen = modellen;
        this.zaaklast = zaaklast;
        this.verhaal = verhaal;
    }

    /** By name, each with somebody who may see it. @param meet measures one */
    <T> Map<String, T> alle(Function<Supplier<Long>, T> meet) {
        Map<String, T> gemeten = new LinkedHashMap<>();
        try {
            dashboards(meet, gemeten);
            kengetallen.alle().forEach(kengetal -> kengetal(kengetal, meet, gemeten));
            verhaal.als("manager");
            processen(meet, gemeten);
            LocalDate vandaag = vandaag();
            gemeten.put(
                    "Bijlage 3",
                    meet.apply(() -> (long) bijlagen.jaren().size()
                            + bijlagen.over(vandaag.getYear() - 1, Bron.BAKEN, null)
                                    .tabellen()
                                    .size()));
            var jaar = new nl.baken.rapportage.jaarrapport.Periode(vandaag.getYear() - 1, 0);
            gemeten.put("counting for a year report", meet.apply(() -> rapportbronnen.stream()
                    .mapToLong(bron -> bron.over(jaar).size())
                    .sum()));
            YearMonth maand = YearMonth.from(vandaag);
            gemeten.put("load by month", meet.apply(() ->
                    (long) zaaklast.lees(maand.minusMonths(11), maand).size()));
        } finally {
            verhaal.niemand();
        }
        return gemeten;
    }

    private <T> void dashboards(Function<Supplier<Long>, T> meet, Map<String, T> gemeten) {
        for (String lezer : LEZERS) {
            verhaal.als(lezer);
            gemeten.put("dashboard, " + lezer, meet.apply(() -> (long)
                    stuurcijfers.dashboard(keuze(null, null, "")).tegels().size()));
        }
        gemeten.put(
                "start page",
                meet.apply(
                        () -> stuurcijfers.totaal(vandaag().getYear()).zaken().aantal()));
    }

    /** For who sees less than every count, if there is such a reader: what to hide has to be found. */
    private <T> void kengetal(Kengetal kengetal, Function<Supplier<Long>, T> meet, Map<String, T> gemeten) {
        verhaal.als(LEZERS.stream()
                .filter(naam -> kengetal.rollen().contains(rol(naam)))
                .findFirst()
                .orElseThrow());
        gemeten.put(kengetal.code(), meet.apply(() -> panelen(kengetal, keuze(null, null, ""))));
        gemeten.put(
                kengetal.code() + ", one group",
                meet.apply(() -> panelen(kengetal, keuze("haarlem", Kenmerk.SECTOR, "s1"))));
    }

    private static Rol rol(String lezer) {
        return Rol.valueOf(lezer.toUpperCase(Locale.ROOT));
    }

    private long panelen(Kengetal kengetal, Keuze keuze) {
        return stuurcijfers.kengetal(kengetal.code(), keuze).panelen().size();
    }

    private <T> void processen(Function<Supplier<Long>, T> meet, Map<String, T> gemeten) {
        Maandperiode jaar = Maandperiode.ditJaar(vandaag());
        Maandperiode eerder = new Maandperiode(
                jaar.van().minusYears(1), YearMonth.of(jaar.van().getYear() - 1, 12));
        Maandperiode samen = new Maandperiode(eerder.van(), jaar.tot());
        gemeten.put("all processes", meet.apply(() ->
                (long) warmtekaart.processen(samen).size()));
        for (String proces : List.of("triage", "intake", "opvang")) {
            if (modellen.van(proces).isPresent()) {
                gemeten.put("process " + proces, meet.apply(() -> stappen(proces, samen, null)));
                gemeten.put("process " + proces + ", two years", meet.apply(() -> stappen(proces, jaar, eerder)));
            }
        }
    }

    private long stappen(String proces, Maandperiode periode, Maandperiode toen) {
        return warmtekaart
                .kaart(proces, new Warmtekaart.Vraag(periode, toen, Meting.DUUR, Volgorde.DUUR))
                .stappen()
                .size();
    }

    private Keuze keuze(String gemeente, Kenmerk kenmerk, String waarde) {
        LocalDate vandaag = vandaag();
        Periode.Soort soort = Periode.Soort.KWARTAAL;
        return new Keuze(soort.om(vandaag.minusMonths(21)), soort.om(vandaag), gemeente, kenmerk, waarde);
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(verhaal.moment(), VerzetbareKlok.AMSTERDAM);
    }
}
