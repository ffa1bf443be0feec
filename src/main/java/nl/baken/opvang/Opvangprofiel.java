// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.baken.opvang.Behoefte.Antwoorden;
import nl.baken.zaak.Geslacht;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Leeftijdsklasse;
import nl.baken.zaak.Nationaliteitsgroep;
import nl.baken.zaak.Verblijfsstatus;
import org.jspecify.annotations.Nullable;

/**
 * What D04 looks at, put together from the core set, the answers of the first step and what other tracks told. The core
 * set goes before the answers: it is asked later and better.
 *
 * @param minderjarig whether it is a child today, as the case knows it; empty when it does not
 */
record Opvangprofiel(Antwoorden antwoorden, Optional<Kernset> kernset, Optional<Boolean> minderjarig, Recht feiten) {

    /** What the facts of the case say of the right to stay; they go before what somebody said. */
    enum Recht {
        NIETS_BEKEND,
        BEDENKTIJD,
        VERGUNNING
    }

    private static final Set<Verblijfsstatus> RECHTMATIG = EnumSet.of(
            Verblijfsstatus.NEDERLANDER,
            Verblijfsstatus.EU_BURGER,
            Verblijfsstatus.VERGUNNING,
            Verblijfsstatus.PROCEDURE);
    private static final Set<Verblijfsstatus> ZONDER_BEDENKTIJD =
            EnumSet.of(Verblijfsstatus.NEDERLANDER, Verblijfsstatus.EU_BURGER, Verblijfsstatus.VERGUNNING);

    /** The inputs of D04. @param bijzonderePlek whether a special place is free now */
    Map<String, Object> invoer(boolean bijzonderePlek) {
        Map<String, Object> invoer = new HashMap<>();
        invoer.put("eigenPlek", antwoorden.eigenPlek() == EigenPlek.BEVESTIGD);
        invoer.put("minderjarig", isMinderjarig());
        invoer.put("zelfBeslist", !antwoorden.heeft(Omstandigheid.ZONDER_VOOGD));
        invoer.put("onduidelijk", antwoorden.slachtofferschap() == Slachtofferschap.ONDUIDELIJK);
        invoer.put("groep", antwoorden.heeft(Omstandigheid.GROEP) && status() == Verblijfsstatus.EU_BURGER);
        invoer.put("geslacht", geslacht().name().toLowerCase(Locale.ROOT));
        invoer.put("verblijf", verblijf());
        invoer.put("bijzonder", antwoorden.heeft(Omstandigheid.EXTRA_BEGELEIDING));
        invoer.put("bijzonderePlek", bijzonderePlek);
        return invoer;
    }

    boolean isRechtmatig() {
        return !"geen".equals(verblijf());
    }

    /**
     * P04.6: with a reflection period, or without a right to stay ("buiten B8"). What is unknown is no right yet, and
     * neither is it as long as somebody may not be a victim.
     */
    boolean heeftRechtOpRvb() {
        return "bedenktijd".equals(verblijf())
                || status() == Verblijfsstatus.GEEN && antwoorden.slachtofferschap() == Slachtofferschap.AANNEMELIJK;
    }

    private boolean isMinderjarig() {
        return minderjarig
                .or(() -> Optional.ofNullable(antwoorden.leeftijdsklasse()).map(Leeftijdsklasse::isMinderjarig))
                .orElse(false);
    }

    private Geslacht geslacht() {
        return bekend(kernset.map(Kernset::geslacht), antwoorden.geslacht()).orElse(Geslacht.ONBEKEND);
    }

    private String verblijf() {
        if (feiten != Recht.NIETS_BEKEND) {
            return feiten == Recht.BEDENKTIJD ? "bedenktijd" : "rechtmatig";
        }
        Verblijfsstatus status = status();
        boolean bedenktijd = status == Verblijfsstatus.BEDENKTIJD
                || antwoorden.heeft(Omstandigheid.BEDENKTIJD_GEPLAND) && !ZONDER_BEDENKTIJD.contains(status);
        if (bedenktijd) {
            return "bedenktijd";
        }
        return RECHTMATIG.contains(status) ? "rechtmatig" : "geen";
    }

    private Verblijfsstatus status() {
        return bekend(kernset.map(Kernset::verblijfsstatus), antwoorden.verblijfsstatus())
                .orElseGet(() -> kernset.map(Kernset::nationaliteitsgroep)
                        .map(Opvangprofiel::vanNationaliteit)
                        .orElse(Verblijfsstatus.ONBEKEND));
    }

    private static Verblijfsstatus vanNationaliteit(Nationaliteitsgroep groep) {
        return switch (groep) {
            case NEDERLANDS -> Verblijfsstatus.NEDERLANDER;
            case EU -> Verblijfsstatus.EU_BURGER;
            default -> Verblijfsstatus.ONBEKEND;
        };
    }

    private static <T> Optional<T> bekend(Optional<T> kernset, @Nullable T antwoord) {
        return kernset.filter(waarde -> !isOnbekend(waarde)).or(() -> Optional.ofNullable(antwoord));
    }

    /** Asked and not known: another step may ask again. */
    static boolean isOnbekend(Object waarde) {
        return "ONBEKEND".equals(waarde.toString());
    }
}
