// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.gedeeld.telling.Bijdrage.duur;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Telbaar;
import nl.baken.opvang.Eersteplekken;
import nl.baken.zaak.Mijlpalen;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaaktelling;
import nl.baken.zaak.Zaaktelling.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long the phases of a case take (K04), each counted at its end. */
@Component
class Doorloopcijfers implements Telbaar {

    private static final String CIJFER = "K04";

    private final Zaaktelling zaken;
    private final Zorgplannen plannen;
    private final Eersteplekken plekken;
    private final Clock klok;

    Doorloopcijfers(Zaaktelling zaken, Zorgplannen plannen, Eersteplekken plekken, Clock klok) {
        this.zaken = zaken;
        this.plannen = plannen;
        this.plekken = plekken;
        this.klok = klok;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Bijdrage> tel(Set<String> nummers) {
        Map<String, List<Moment>> momenten =
                zaken.momenten(nummers, List.of(VeiligBereiken.EERSTE_CONTACT, Mijlpalen.INTAKE));
        Map<String, LocalDate> aankomst = plekken.van(nummers);
        Map<String, Instant> plan = plannen.eerste(nummers);
        return zaken.zaken(nummers).stream()
                .flatMap(zaak -> {
                    String nummer = zaak.nummer().waarde();
                    List<Moment> vanZaak = momenten.getOrDefault(nummer, List.of());
                    return fasen(zaak, vanZaak, aankomst.get(nummer), plan.get(nummer));
                })
                .toList();
    }

    /** The triage opens the case at once, so contact is counted from there. */
    private Stream<Bijdrage> fasen(
            Zaak zaak, List<Moment> momenten, @Nullable LocalDate aankomst, @Nullable Instant plan) {
        Instant contact = eerste(momenten, VeiligBereiken.EERSTE_CONTACT);
        Instant intake = eerste(momenten, Mijlpalen.INTAKE);
        return Stream.of(
                        fase(zaak, "triage_contact", zaak.geopendOp(), contact),
                        plaatsing(zaak, contact, aankomst),
                        fase(zaak, "intake_zorgplan", intake, plan),
                        fase(zaak, "start_afsluiting", zaak.geopendOp(), zaak.geslotenOp()))
                .flatMap(Optional::stream);
    }

    /** Who had a place before the first contact did not wait for one; on the same day it took no time. */
    private Optional<Bijdrage> plaatsing(Zaak zaak, @Nullable Instant contact, @Nullable LocalDate aankomst) {
        if (contact == null || aankomst == null || aankomst.isBefore(LocalDate.ofInstant(contact, klok.getZone()))) {
            return Optional.empty();
        }
        Instant begin = aankomst.atStartOfDay(klok.getZone()).toInstant();
        return fase(zaak, "contact_plek", contact, begin.isBefore(contact) ? contact : begin);
    }

    private static Optional<Bijdrage> fase(Zaak zaak, String naam, @Nullable Instant begin, @Nullable Instant einde) {
        return begin == null || einde == null || einde.isBefore(begin)
                ? Optional.empty()
                : duur(zaak.nummer().waarde(), CIJFER, naam, einde, Duration.between(begin, einde));
    }

    private static @Nullable Instant eerste(List<Moment> momenten, String wat) {
        return momenten.stream()
                .filter(moment -> moment.wat().equals(wat))
                .map(Moment::op)
                .findFirst()
                .orElse(null);
    }
}
