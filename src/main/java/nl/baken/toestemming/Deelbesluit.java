// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Compartiment;
import org.jspecify.annotations.Nullable;

/** What D10 says about sharing some groups of facts with one receiver. */
public record Deelbesluit(List<Groepbesluit> groepen) {

    /**
     * @param grond null when it may not
     * @param uitleg why, and why not; a sentence for people
     */
    public record Groepbesluit(Compartiment groep, @Nullable Deelgrond grond, String uitleg) {

        public boolean mag() {
            return grond != null;
        }
    }

    /** Whether all that was asked may be shared. */
    public boolean mag() {
        return groepen.stream().allMatch(Groepbesluit::mag);
    }

    /** The groups that may be shared: the minimum for this receiver. */
    public Set<Compartiment> pakket() {
        return groepen.stream()
                .filter(Groepbesluit::mag)
                .map(Groepbesluit::groep)
                .collect(Collectors.toSet());
    }

    /** The ground that asks most of us: acute danger before consent, and consent before a duty. */
    public Optional<Deelgrond> grond() {
        Set<Deelgrond> gronden = groepen.stream()
                .filter(Groepbesluit::mag)
                .map(Groepbesluit::grond)
                .collect(Collectors.toSet());
        return java.util.stream.Stream.of(Deelgrond.VITAAL_BELANG, Deelgrond.TOESTEMMING, Deelgrond.WETTELIJKE_TAAK)
                .filter(gronden::contains)
                .findFirst();
    }

    /** Why what may not be shared may not, each reason once; empty when all may. */
    public String waaromNiet() {
        Map<String, List<Groepbesluit>> perReden = groepen.stream()
                .filter(groep -> !groep.mag())
                .collect(Collectors.groupingBy(Groepbesluit::uitleg, LinkedHashMap::new, Collectors.toList()));
        return perReden.entrySet().stream()
                .map(reden -> namen(reden.getValue()) + ": " + reden.getKey())
                .collect(Collectors.joining(" "));
    }

    private static String namen(List<Groepbesluit> groepen) {
        return groepen.stream().map(groep -> groep.groep().omschrijving()).collect(Collectors.joining(", "));
    }

    /** {@link #waaromNiet()}, and what may. */
    public String inWoorden() {
        String wel = groepen.stream()
                .filter(Groepbesluit::mag)
                .map(groep -> groep.groep().omschrijving().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
        return wel.isEmpty() ? waaromNiet() : waaromNiet() + " Dit mag wel: " + wel + ".";
    }
}
