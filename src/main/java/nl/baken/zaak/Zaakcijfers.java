// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import static nl.baken.gedeeld.telling.Bijdrage.gebeurtenis;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.Gemeente;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Kenmerken;
import nl.baken.gedeeld.telling.Telbaar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a case itself adds to the figures: opened and closed (K23), where the client was registered and found (K19), and
 * whether somebody came back (K20).
 */
@Component
class Zaakcijfers implements Telbaar {

    private static final String HERHAALD = "K20";

    private final Zaaktelling telling;
    private final Gemeenten gemeenten;
    private final TellingInstellingen instellingen;
    private final Clock klok;

    Zaakcijfers(Zaaktelling telling, Gemeenten gemeenten, TellingInstellingen instellingen, Clock klok) {
        this.telling = telling;
        this.gemeenten = gemeenten;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Bijdrage> tel(Set<String> nummers) {
        Map<String, List<Zaak>> perPersoon = telling.perPersoon(nummers);
        if (perPersoon.isEmpty()) {
            return List.of();
        }
        Gemeenten.Opzoeker opzoeker = gemeenten.voorVelen();
        return perPersoon.values().stream()
                .flatMap(zelfde -> zelfde.stream()
                        .filter(zaak -> nummers.contains(zaak.nummer().waarde()))
                        .flatMap(zaak -> Stream.of(verloop(zaak), regionaal(zaak, opzoeker), herhaald(zaak, zelfde))
                                .flatMap(deel -> deel)))
                .toList();
    }

    private static Stream<Bijdrage> verloop(Zaak zaak) {
        Bijdrage geopend = op(zaak, "K23", "geopend");
        return zaak.geslotenOp() == null
                ? Stream.of(geopend)
                : Stream.of(geopend, gebeurtenis(zaak.nummer().waarde(), "K23", "gesloten", zaak.geslotenOp()));
    }

    /** By D07 as it was on the day on which the case opened. */
    private Stream<Bijdrage> regionaal(Zaak zaak, Gemeenten.Opzoeker opzoeker) {
        LocalDate dag = LocalDate.ofInstant(zaak.geopendOp(), klok.getZone());
        return Stream.of(
                op(zaak, "K19R", centrumgemeente(zaak.gemeenteRegistratie(), dag, opzoeker)),
                op(zaak, "K19A", centrumgemeente(zaak.gemeente(), dag, opzoeker)));
    }

    private static String centrumgemeente(@Nullable String gemeente, LocalDate dag, Gemeenten.Opzoeker opzoeker) {
        if (gemeente == null) {
            return Kenmerken.ONBEKEND;
        }
        return Zaakdossiers.gemeente(
                opzoeker.zoek(gemeente, dag).map(Gemeente::centrumgemeente).orElse(null));
    }

    /** @param zelfde every case of this person, the oldest first */
    private Stream<Bijdrage> herhaald(Zaak zaak, List<Zaak> zelfde) {
        return Stream.concat(
                Stream.of(op(zaak, HERHAALD, "zaak")),
                zelfde.stream()
                        .takeWhile(ander -> !ander.nummer().equals(zaak.nummer()))
                        .map(Zaak::geslotenOp)
                        .filter(Objects::nonNull)
                        .filter(gesloten -> !gesloten.isAfter(zaak.geopendOp()))
                        .max(Instant::compareTo)
                        .stream()
                        .flatMap(gesloten -> isBinnenkort(gesloten, zaak)
                                ? Stream.of("heropend", "nieuwe_episode")
                                : Stream.of("heropend"))
                        .map(deel -> op(zaak, HERHAALD, deel)));
    }

    private boolean isBinnenkort(Instant gesloten, Zaak zaak) {
        return gesloten.atZone(klok.getZone())
                .plusMonths(instellingen.herhaaldBinnenMaanden())
                .toInstant()
                .isAfter(zaak.geopendOp());
    }

    private static Bijdrage op(Zaak zaak, String cijfer, String onderdeel) {
        return gebeurtenis(zaak.nummer().waarde(), cijfer, onderdeel.toLowerCase(Locale.ROOT), zaak.geopendOp());
    }
}
