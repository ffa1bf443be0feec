// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.jspecify.annotations.Nullable;

/**
 * A decision table as it was read.
 *
 * @param versie fingerprint of its file
 * @param invoer names of the inputs
 * @param uitvoer the outputs in their order, with the words that people read
 * @param wijzigingen the days from which other rows hold, by the conditions on the reference date
 */
record Regeltabel(
        DmnDecision beslissing,
        String versie,
        List<String> invoer,
        Map<String, String> uitvoer,
        NavigableSet<LocalDate> wijzigingen) {

    private static final String PEILDATUM = "peildatum";
    private static final Pattern DATUM = Pattern.compile("date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");

    static List<Regeltabel> lees(DmnEngine motor, byte[] inhoud) {
        String versie = vingerafdruk(inhoud);
        return motor.parseDecisions(new ByteArrayInputStream(inhoud)).stream()
                .map(beslissing -> van(beslissing, versie))
                .toList();
    }

    private static Regeltabel van(DmnDecision beslissing, String versie) {
        if (!(beslissing.getDecisionLogic() instanceof DmnDecisionTableImpl tabel)) {
            return new Regeltabel(beslissing, versie, List.of(), Map.of(), new TreeSet<>());
        }
        List<String> invoer = tabel.getInputs().stream()
                .map(kolom -> kolom.getExpression().getExpression())
                .toList();
        Map<String, String> uitvoer = new LinkedHashMap<>();
        tabel.getOutputs().forEach(kolom -> uitvoer.put(kolom.getOutputName(), kolom.getName()));
        return new Regeltabel(beslissing, versie, invoer, uitvoer, wijzigingen(tabel, invoer.indexOf(PEILDATUM)));
    }

    private static NavigableSet<LocalDate> wijzigingen(DmnDecisionTableImpl tabel, int kolom) {
        if (kolom < 0) {
            return new TreeSet<>();
        }
        return tabel.getRules().stream()
                .map(regel -> regel.getConditions().get(kolom).getExpression())
                .flatMap(voorwaarde -> voorwaarde == null
                        ? Stream.empty()
                        : DATUM.matcher(voorwaarde).results())
                .map(gevonden -> LocalDate.parse(gevonden.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String sleutel() {
        return beslissing.getKey();
    }

    String naam() {
        return beslissing.getName();
    }

    /** The first day after {@code van}, up to and including {@code tot}, from which other rows hold; null without one. */
    @Nullable
    LocalDate andersTussen(LocalDate van, LocalDate tot) {
        LocalDate dag = wijzigingen.higher(van);
        return dag == null || dag.isAfter(tot) ? null : dag;
    }

    private static String vingerafdruk(byte[] inhoud) {
        try {
            byte[] afdruk = MessageDigest.getInstance("SHA-256").digest(inhoud);
            return HexFormat.of().formatHex(afdruk).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
