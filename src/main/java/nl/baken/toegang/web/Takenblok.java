// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.toegang.Takenlijst;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What must this person do today: the open tasks, the most pressing first. */
@Component
class Takenblok implements Startblok {

    private static final int HOOGSTENS = 12;

    /** Every role to which a process model offers a task. */
    static final Set<Rol> MET_TAKEN = Set.of(
            Rol.SLEUTELFUNCTIONARIS,
            Rol.ZORGCOORDINATOR,
            Rol.TEAMLEIDER_ZC,
            Rol.BELEIDSMEDEWERKER,
            Rol.WMO_CONSULENT,
            Rol.CONTRACTBEHEERDER,
            Rol.FG);

    private final Takenlijst taken;
    private final Clock klok;

    Takenblok(Takenlijst taken, Clock klok) {
        this.taken = taken;
        this.klok = klok;
    }

    @Bean
    static Menuregel takenmenu() {
        return new Menuregel(5, "Taken", "/camunda/app/tasklist/default/", MET_TAKEN);
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        if (MET_TAKEN.stream().noneMatch(wie::heeft)) {
            return Optional.empty();
        }
        List<Takenlijst.Regel> open = taken.voor(wie);
        String titel = open.size() > HOOGSTENS ? "Je eerste " + HOOGSTENS + " taken" : "Je taken";
        List<Regel> regels = open.stream()
                .limit(HOOGSTENS)
                .map(taak -> new Regel(
                        taak.label() + " · " + taak.nummer(),
                        "/taken/" + taak.taakId(),
                        termijn(taak.vervalt()) + (taak.vanMij() ? "" : " (aangeboden)"),
                        nadruk(taak.vervalt())))
                .toList();
        return Optional.of(new Blok(titel, regels, "Er staan geen taken voor je open."));
    }

    private String termijn(@Nullable Instant vervalt) {
        if (vervalt == null) {
            return "geen termijn";
        }
        ZoneId zone = klok.getZone();
        long dagen = ChronoUnit.DAYS.between(
                LocalDate.now(klok), vervalt.atZone(zone).toLocalDate());
        if (vervalt.isBefore(klok.instant())) {
            return dagen == 0 ? "vandaag, te laat" : -dagen + (dagen == -1 ? " dag te laat" : " dagen te laat");
        }
        return dagen == 0 ? "vandaag" : "over " + dagen + (dagen == 1 ? " dag" : " dagen");
    }

    private String nadruk(@Nullable Instant vervalt) {
        if (vervalt == null) {
            return "";
        }
        if (vervalt.isBefore(klok.instant())) {
            return "rood";
        }
        return Duration.between(klok.instant(), vervalt).toHours() < 24 ? "oranje" : "";
    }
}
