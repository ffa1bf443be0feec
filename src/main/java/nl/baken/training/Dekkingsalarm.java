// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which organisations are below the norm today, as this reader may know it (ADR 0021): a policy officer and the team leader
 * see every count, a manager only what follows from counts that are shown.
 */
@Service
public class Dekkingsalarm {

    private final Trainingsdekking dekking;
    private final Clock klok;

    Dekkingsalarm(Trainingsdekking dekking, Clock klok) {
        this.dekking = dekking;
        this.klok = klok;
    }

    /** @param adres where this reader finds the counts @param norm in percent */
    public record Stand(List<String> organisaties, int norm, String adres) {}

    @Transactional(readOnly = true)
    public Optional<Stand> voor(Medewerker wie) {
        boolean leest = wie.heeft(Rol.BELEIDSMEDEWERKER) || wie.heeft(Rol.MANAGER);
        boolean alles = wie.heeft(Rol.BELEIDSMEDEWERKER) || wie.heeft(Rol.TEAMLEIDER_ZC);
        if (!leest && !alles) {
            return Optional.empty();
        }
        LocalDate vandaag = LocalDate.now(klok);
        List<String> laag = dekking.onderNorm(vandaag, !alles).stream()
                .map(Doelgroepopslag.Organisatie::naam)
                .toList();
        return laag.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stand(
                        laag, dekking.norm(vandaag), leest ? "/trainingen" : "/stuurinformatie/kengetallen/K16"));
    }
}
