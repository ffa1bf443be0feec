// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.regel.Normen;
import nl.baken.gedeeld.telling.Vak;
import nl.baken.rapportage.proces.Stapcijfers;
import nl.baken.rapportage.proces.Wachtenden;
import nl.baken.rapportage.telling.Telregel;
import nl.baken.rapportage.telling.Waarderegel;
import org.springframework.stereotype.Component;

/**
 * Figures that follow row by row from what was counted for another: so they are filtered, hidden and taken along as all
 * others. Stays in COSM longer than the norm (K07), and whom the open steps wait for (K24).
 */
@Component
class Afleidingen {

    private static final String VERBLIJF = "K07D";
    private static final String COSM = "cosm";
    private static final String VERBLIJF_LANG = "K07L";
    private static final String NORM = "verblijf_cosm_maanden";
    private static final String WACHT = "K24W";
    private static final double MINUTEN_PER_MAAND = 365.25 / 12 * 24 * 60;

    private final Normen normen;
    private final Wachtenden wachtenden;

    Afleidingen(Normen normen, Wachtenden wachtenden) {
        this.normen = normen;
        this.wachtenden = wachtenden;
    }

    /** The codes under which they were counted, in the place of their own. */
    Set<String> bronnen(Set<String> cijfers) {
        return cijfers.stream()
                .map(cijfer -> cijfer.equals(WACHT) ? Stapcijfers.STAP.open() : cijfer)
                .collect(Collectors.toSet());
    }

    /** All that was read, with what follows from it. */
    List<Waarderegel> vul(List<Waarderegel> gelezen) {
        List<Waarderegel> alles = new ArrayList<>(gelezen.size());
        boolean verblijf = heeft(gelezen, VERBLIJF);
        int vanaf = verblijf ? grens(normen.waarde(NORM)) : 0;
        Map<String, String> wie = heeft(gelezen, Stapcijfers.STAP.open()) ? wachtenden.perStap() : Map.of();
        for (Waarderegel regel : gelezen) {
            Telregel telling = regel.regel();
            if (telling.cijfer().equals(Stapcijfers.STAP.open())) {
                String opWie = wie.get(telling.onderdeel());
                if (opWie != null) {
                    alles.add(wachtOp(regel, opWie));
                }
                continue;
            }
            alles.add(regel);
            if (telling.cijfer().equals(VERBLIJF) && telling.onderdeel().equals(COSM)) {
                deel(regel, telling.vakken().headMap(vanaf), "korter").ifPresent(alles::add);
                deel(regel, telling.vakken().tailMap(vanaf), "langer").ifPresent(alles::add);
            }
        }
        return alles;
    }

    /** Whole drawers: so it is some percents off at most, as a median is. */
    private static int grens(BigDecimal maanden) {
        return Vak.van(Math.round(maanden.doubleValue() * MINUTEN_PER_MAAND));
    }

    private static boolean heeft(List<Waarderegel> regels, String cijfer) {
        return regels.stream().anyMatch(regel -> regel.regel().cijfer().equals(cijfer));
    }

    private static Optional<Waarderegel> deel(Waarderegel regel, Map<Integer, Long> vakken, String onderdeel) {
        long aantal = vakken.values().stream().mapToLong(Long::longValue).sum();
        Telregel van = regel.regel();
        return aantal == 0
                ? Optional.empty()
                : Optional.of(new Waarderegel(
                        regel.waarde(), Telregel.los(VERBLIJF_LANG, onderdeel, van.dag(), van.gemeente(), aantal, 0)));
    }

    private static Waarderegel wachtOp(Waarderegel regel, String wie) {
        Telregel van = regel.regel();
        return new Waarderegel(
                regel.waarde(),
                new Telregel(WACHT, wie, van.dag(), van.gemeente(), van.vakken(), van.aantal(), van.dagsom()));
    }
}
