// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A count from nothing: to begin with, after a mistake, and to check that the figures are what the dossiers say. */
@Component
public class Hertelling {

    private final Telopslag opslag;
    private final Telwachtrij wachtrij;
    private final Dossiertelling dossiers;
    private final Clock klok;

    Hertelling(Telopslag opslag, Telwachtrij wachtrij, Dossiertelling dossiers, Clock klok) {
        this.opslag = opslag;
        this.wachtrij = wachtrij;
        this.dossiers = dossiers;
        this.klok = klok;
    }

    /** A cell that is not what the dossiers say. */
    public record Verschil(String cel, long geteld, long hoort) {}

    /** Counts everything anew. Readers keep the figures of before until it is done. */
    @Transactional
    public void hertel() {
        hertel(aantal -> {});
    }

    /** @param geteld hears of how many dossiers more were counted */
    @Transactional
    public void hertel(IntConsumer geteld) {
        opslag.wachtTotIkMagTellen();
        opslag.leeg();
        Instant nu = klok.instant();
        Telboek alles = bewaard();
        dossiers.vanAlles(nu, boeken -> {
            boeken.values().forEach(alles::boek);
            opslag.bewaar(boeken, nu);
            wachtrij.plan(Teller.straks(boeken));
            geteld.accept(boeken.size());
        });
        opslag.boek(Telopslag.SOMMEN, alles);
    }

    /** Only the first time. */
    @Transactional
    public void hertelAlsErNietsIs() {
        if (opslag.isLeeg()) {
            hertel();
        }
    }

    /**
     * Where the figures differ from a count from nothing. What waits to be counted is a difference too. Everything is read as
     * it was at one moment, so people work on and the counter counts on.
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public List<Verschil> controleer() {
        Telboek alles = bewaard();
        dossiers.vanAlles(klok.instant(), boeken -> boeken.values().forEach(alles::boek));
        SortedMap<Telsleutel, Telwaarde> geteld = opslag.alles(Telopslag.SOMMEN);
        SortedMap<Telsleutel, Telwaarde> samen = new TreeMap<>(geteld);
        samen.putAll(alles.cellen());
        return samen.keySet().stream()
                .filter(cel -> !waarde(geteld, cel).equals(waarde(alles.cellen(), cel)))
                .map(cel -> new Verschil(
                        cel.toString(),
                        waarde(geteld, cel).aantal(),
                        waarde(alles.cellen(), cel).aantal()))
                .toList();
    }

    private static Telwaarde waarde(java.util.Map<Telsleutel, Telwaarde> cellen, Telsleutel cel) {
        return cellen.getOrDefault(cel, Telwaarde.NIETS);
    }

    private Telboek bewaard() {
        Telboek boek = new Telboek();
        opslag.alles(Telopslag.BEWAARD).forEach(boek::boek);
        return boek;
    }
}
