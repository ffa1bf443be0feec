// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.regel.Normen;
import nl.baken.gedeeld.telling.Ftebron;
import nl.baken.gedeeld.telling.Ftebron.Fte;
import nl.baken.gedeeld.telling.Gewichtbron;
import nl.baken.gedeeld.telling.Kostendeler;
import nl.baken.gedeeld.telling.Zaaklast;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what figures need beside counts; of what only some of them need, nothing is read for the others. */
@Component
class Omgevingmaker {

    private static final String PER_FTE = "werklast_per_fte";

    private final Normen normen;
    private final Zaaklast zaaklast;
    private final ObjectProvider<Ftebron> fte;
    private final ObjectProvider<Gewichtbron> gewichten;
    private final ObjectProvider<Kostendeler> deler;

    Omgevingmaker(
            Normen normen,
            Zaaklast zaaklast,
            ObjectProvider<Ftebron> fte,
            ObjectProvider<Gewichtbron> gewichten,
            ObjectProvider<Kostendeler> deler) {
        this.normen = normen;
        this.zaaklast = zaaklast;
        this.fte = fte;
        this.gewichten = gewichten;
        this.deler = deler;
    }

    Bladbron.Omgeving maak(Collection<Kengetal> gevraagd) {
        List<Maat> maten =
                gevraagd.stream().flatMap(kengetal -> kengetal.maten().stream()).toList();
        Grondslag grondslag =
                new Grondslag(() -> normen.verloop(codes(maten)), zaaklast, (cent, van, tot) -> Optional.ofNullable(
                                deler.getIfAvailable())
                        .map(ander -> ander.verdeel(cent, van, tot))
                        .orElse(List.of()));
        if (maten.stream().noneMatch(maat -> maat.formule() == Formule.LAST)) {
            return new Bladbron.Omgeving(Map.of(), dag -> Optional.empty(), null, null, grondslag);
        }
        Map<String, BigDecimal> perDeel = Optional.ofNullable(gewichten.getIfAvailable())
                .map(Gewichtbron::gewichten)
                .orElse(Map.of());
        Map<LocalDate, Optional<Fte>> gelezen = new HashMap<>();
        return new Bladbron.Omgeving(
                perDeel,
                dag -> gelezen.computeIfAbsent(
                        dag, d -> Optional.ofNullable(fte.getIfAvailable()).flatMap(bron -> bron.op(d))),
                normen.waarde(PER_FTE),
                normen.groep("overbelasting_").get("procent"),
                grondslag);
    }

    private static Set<String> codes(Collection<Maat> maten) {
        return Stream.concat(
                        maten.stream().map(Maat::norm).flatMap(Stream::ofNullable),
                        Stream.of(Inzet.UREN_PER_FTE, Kosten.PLEKPRIJS))
                .collect(Collectors.toSet());
    }
}
