// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may be the same person (X6). The system finds, people judge. It answers ids only: whoever shows somebody has
 * checked the involvement in the case first.
 */
@Service
public class Koppelingen {

    private static final Set<Koppelsoort> NIET_MEER_VRAGEN = Set.of(Koppelsoort.NIET_ZELFDE, Koppelsoort.GEZIN);

    private final Koppelopslag opslag;
    private final Persoonstokens tokens;
    private final Personen personen;
    private final Samenvoegingen samenvoegingen;

    Koppelingen(Koppelopslag opslag, Persoonstokens tokens, Personen personen, Samenvoegingen samenvoegingen) {
        this.opslag = opslag;
        this.tokens = tokens;
        this.personen = personen;
        this.samenvoegingen = samenvoegingen;
    }

    /**
     * Looks for people who may be this one. Of somebody who is there twice already, only the most alike counts.
     *
     * @return the pairs that somebody has to compare; not those of which a person said that they differ
     */
    @Transactional
    public List<Long> zoek(String persoon) {
        Persoon wie = personen.eigen(persoon);
        record Treffer(String ander, double score) {}
        return tokens.kandidaten(persoon).stream()
                .map(ander -> new Treffer(ander, score(wie, ander)))
                .filter(treffer -> tokens.overeenkomst().isGenoeg(treffer.score()))
                .collect(Collectors.groupingBy(treffer -> samenvoegingen.hoofd(treffer.ander())))
                .values()
                .stream()
                .map(zelfde -> zelfde.stream()
                        .max(Comparator.comparingDouble(Treffer::score))
                        .orElseThrow())
                .filter(treffer -> !isBeslist(persoon, treffer.ander()))
                .sorted(Comparator.comparingDouble(Treffer::score).reversed())
                .map(treffer -> opslag.bewaar(persoon, treffer.ander(), treffer.score()))
                .toList();
    }

    private double score(Persoon wie, String ander) {
        return BigDecimal.valueOf(tokens.overeenkomst().score(wie, personen.eigen(ander)))
                .setScale(2, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private boolean isBeslist(String een, String ander) {
        Set<String> anderen = samenvoegingen.zelfde(ander);
        return opslag.findVan(samenvoegingen.zelfde(een)).stream()
                .filter(koppeling -> anderen.contains(koppeling.a()) || anderen.contains(koppeling.b()))
                .map(Koppeling::soort)
                .filter(Objects::nonNull)
                .anyMatch(NIET_MEER_VRAGEN::contains);
    }

    /** @throws NietGevonden when there is no such pair */
    @Transactional(readOnly = true)
    public Koppeling lees(long id) {
        return opslag.find(id).orElseThrow(NietGevonden::new);
    }

    /** The pairs of this person and of who counts as the same one, the oldest first. */
    @Transactional(readOnly = true)
    public List<Koppeling> van(String persoon) {
        return opslag.findVan(samenvoegingen.zelfde(persoon));
    }

    /** Keeps what somebody thinks of two people who look alike; a merge takes a second person. */
    @Transactional
    public void beoordeel(long id, Koppelsoort soort, @Nullable Geheim motief, String door) {
        lees(id);
        opslag.besluit(id, soort, motief, door);
    }
}
