// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.Codewoord;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of P07 of one case. What comes late or twice changes nothing of how the rest is read: the day of an
 * event decides, and of two on one day the one that became known last.
 *
 * @param minuten of all interviews together
 */
record Strafdossier(List<Stap> stappen, long minuten) {

    /** P07.6: more often than this is discussed with the prosecutor (S17, S41). */
    static final int HOOGSTENS_VERHOREN = 3;

    private static final Comparator<Stap> VOLGORDE =
            Comparator.comparing(Stap::op).thenComparing(Stap::id);
    private static final Set<Aangiftestatus> ONBESLIST = Set.of(Aangiftestatus.ONBEKEND, Aangiftestatus.OVERWEEGT);

    /** An investigation changes nothing for who reported or cooperates. */
    Aangiftestatus status() {
        boolean ambtshalve = laatsteStatus(true)
                .filter(stap -> stap.soort() == Stapsoort.AMBTSHALVE)
                .isPresent();
        return ambtshalve && !werktMee() ? Aangiftestatus.AMBTSHALVE : eigenKeuze();
    }

    /** What the client chose, whatever others investigate. */
    Aangiftestatus eigenKeuze() {
        return laatsteStatus(false).map(stap -> stap.soort().status()).orElse(Aangiftestatus.ONBEKEND);
    }

    private Optional<Stap> laatsteStatus(boolean ookAmbtshalve) {
        return stappen.stream()
                .filter(stap -> stap.soort().status() != null && stap.reden() == null)
                .filter(stap -> ookAmbtshalve || stap.soort() != Stapsoort.AMBTSHALVE)
                .max(VOLGORDE);
    }

    private boolean werktMee() {
        return laatste(Stapsoort.AANGIFTE, Stapsoort.MEDEWERKING, Stapsoort.INGETROKKEN)
                .filter(stap -> stap.soort() != Stapsoort.INGETROKKEN)
                .isPresent();
    }

    /** P07.1: nobody explained the choice yet, and it was not made or overtaken. */
    boolean vraagtUitleg() {
        return !heeft(
                Stapsoort.UITGELEGD,
                Stapsoort.UITLEG_OVERGESLAGEN,
                Stapsoort.AANGIFTE,
                Stapsoort.M55,
                Stapsoort.OM_VERVOLGT,
                Stapsoort.SEPOT,
                Stapsoort.ZITTING,
                Stapsoort.VEROORDELING,
                Stapsoort.VRIJSPRAAK);
    }

    boolean isOnbeslist() {
        return ONBESLIST.contains(eigenKeuze());
    }

    boolean heeft(Stapsoort... soorten) {
        return laatste(soorten).isPresent();
    }

    /** The last of these to happen. */
    Optional<Stap> laatste(Stapsoort... soorten) {
        return van(soorten).max(VOLGORDE);
    }

    /** What was chosen last. */
    @Nullable
    Codewoord laatsteKeuze(Stapsoort... soorten) {
        return laatste(soorten).map(Stap::keuze).orElse(null);
    }

    /** The last of these that became known. */
    Optional<Stap> laatstBekend(Stapsoort... soorten) {
        return van(soorten).max(Comparator.comparing(Stap::id));
    }

    Stream<Stap> van(Stapsoort... soorten) {
        return stappen.stream().filter(stap -> List.of(soorten).contains(stap.soort()));
    }

    long aantalVerhoren() {
        return van(Stapsoort.AANGIFTE, Stapsoort.VERHOOR).count();
    }

    /** A sepot that nothing later has overtaken. */
    Optional<Stap> geldendSepot() {
        return laatste(Stapsoort.SEPOT, Stapsoort.OM_VERVOLGT, Stapsoort.VEROORDELING, Stapsoort.VRIJSPRAAK)
                .filter(stap -> stap.soort() == Stapsoort.SEPOT);
    }

    /** What happened to the complaint about this sepot. */
    Optional<Codewoord> klacht(Stap sepot) {
        return van(Stapsoort.KLACHT)
                .filter(stap -> !stap.op().isBefore(sepot.op()))
                .max(VOLGORDE)
                .map(Stap::keuze);
    }

    /** The complaint on which the court has not decided yet. */
    Optional<Stap> wachtOpGerechtshof() {
        return laatste(Stapsoort.KLACHT).filter(stap -> stap.keuze() == Klachtuitkomst.INGEDIEND);
    }

    boolean isInHogerBeroep() {
        return laatste(Stapsoort.HOGER_BEROEP, Stapsoort.VEROORDELING, Stapsoort.VRIJSPRAAK)
                .filter(stap -> stap.soort() == Stapsoort.HOGER_BEROEP)
                .isPresent();
    }

    /** The first hearing from this day on for which nothing was prepared. */
    Optional<LocalDate> zittingVoorTeBereiden(LocalDate vandaag) {
        List<LocalDate> voorbereid =
                van(Stapsoort.ZITTING_VOORBEREID).map(Stap::op).toList();
        return van(Stapsoort.ZITTING)
                .map(Stap::op)
                .filter(dag -> !dag.isBefore(vandaag) && !voorbereid.contains(dag))
                .min(Comparator.naturalOrder());
    }

    /** The aangifte or investigation for which the prosecutor decided nothing yet. */
    Optional<Stap> wachtOpOm() {
        return laatste(
                        Stapsoort.AANGIFTE,
                        Stapsoort.MEDEWERKING,
                        Stapsoort.AMBTSHALVE,
                        Stapsoort.OM_ONDERZOEK,
                        Stapsoort.OM_VERVOLGT,
                        Stapsoort.SEPOT,
                        Stapsoort.VEROORDELING,
                        Stapsoort.VRIJSPRAAK)
                .filter(stap ->
                        stap.soort().compareTo(Stapsoort.OM_VERVOLGT) < 0 || stap.soort() == Stapsoort.OM_ONDERZOEK);
    }

    /** The prosecution or appeal for which no judge decided yet. */
    Optional<Stap> wachtOpUitspraak() {
        return laatste(
                        Stapsoort.OM_VERVOLGT,
                        Stapsoort.HOGER_BEROEP,
                        Stapsoort.SEPOT,
                        Stapsoort.VEROORDELING,
                        Stapsoort.VRIJSPRAAK)
                .filter(stap -> stap.soort() == Stapsoort.OM_VERVOLGT || stap.soort() == Stapsoort.HOGER_BEROEP);
    }
}
