// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Afsluitantwoord;
import nl.baken.zaak.Afsluitonderdeel;
import nl.baken.zaak.Afsluitstand;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Sporen.Loop;
import org.springframework.stereotype.Component;

/** D12: who is insured, and what somebody said when the tracks of care ended. */
@Component
class Zorgafsluitstand implements Afsluitstand {

    private final Zorgopslag opslag;
    private final Ggzopslag trajecten;
    private final Sporen sporen;

    Zorgafsluitstand(Zorgopslag opslag, Ggzopslag trajecten, Sporen sporen) {
        this.opslag = opslag;
        this.trajecten = trajecten;
        this.sporen = sporen;
    }

    @Override
    public Map<Afsluitonderdeel, Stand> bekend(ZaakNummer nummer) {
        Map<Afsluitonderdeel, Stand> bekend = new EnumMap<>(Afsluitonderdeel.class);
        if (opslag.isVerzekerd(nummer)) {
            bekend.put(Afsluitonderdeel.VERZEKERING, new Stand(Afsluitantwoord.GEREGELD, "dat is vastgelegd."));
        }
        zorg(nummer)
                .ifPresent(antwoord ->
                        bekend.put(Afsluitonderdeel.ZORG_OVERGEDRAGEN, new Stand(antwoord, "het spoor is afgerond.")));
        return bekend;
    }

    /** Of both tracks the least settled answer; nothing when one of them runs or ended without one. */
    private Optional<Afsluitantwoord> zorg(ZaakNummer nummer) {
        List<Optional<Afsluitantwoord>> antwoorden = Zorgspoor.SPOREN.stream()
                .flatMap(spoor -> laatste(nummer, spoor))
                .map(loop -> antwoord(nummer, loop))
                .toList();
        return antwoorden.contains(Optional.<Afsluitantwoord>empty())
                ? Optional.empty()
                : antwoorden.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private Stream<Loop> laatste(ZaakNummer nummer, Spoor spoor) {
        return sporen.alle(nummer).stream()
                .filter(loop -> loop.spoor() == spoor)
                .reduce((eerder, later) -> later)
                .stream();
    }

    private Optional<Afsluitantwoord> antwoord(ZaakNummer nummer, Loop loop) {
        if (loop.loopt()) {
            return Optional.empty();
        }
        Optional<Afsluitantwoord> gezegd =
                opslag.afrondingSinds(nummer, loop.spoor(), loop.begonnenOp()).flatMap(Zorgafsluitstand::antwoord);
        return gezegd.or(() -> isBehandeld(nummer, loop) ? Optional.of(Afsluitantwoord.GEREGELD) : Optional.empty());
    }

    private static Optional<Afsluitantwoord> antwoord(Afrondreden reden) {
        return switch (reden) {
            case GEREGELD -> Optional.of(Afsluitantwoord.GEREGELD);
            case CLIENT_ZIET_AF -> Optional.of(Afsluitantwoord.CLIENT_ZIET_AF);
            case ANDER_DOET_HET -> Optional.of(Afsluitantwoord.OVERGEDRAGEN);
            case VERTROKKEN -> Optional.empty();
        };
    }

    private boolean isBehandeld(ZaakNummer nummer, Loop loop) {
        return loop.spoor() == Spoor.PSYCHISCHE_ZORG
                && trajecten
                        .laatste(nummer)
                        .filter(traject -> traject.geeindigdOp() != null)
                        .isPresent();
    }
}
