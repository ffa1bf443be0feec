// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

/** The kinds of step that mean something to somebody who reads what happened. */
public enum Stapsoort {
    TAAK("Taak"),
    AUTOMATISCH("Automatische stap"),
    BESLISSING("Beslistabel"),
    DEELPROCES("Deelproces"),
    GEBEURTENIS("Gebeurtenis"),
    OVERIG("");

    private final String omschrijving;

    Stapsoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String omschrijving() {
        return omschrijving;
    }

    /** @param type as the engine or the model calls it, as in {@code userTask}, {@code boundaryTimer} or {@code endEvent} */
    public static Stapsoort van(String type) {
        return switch (type) {
            case "userTask", "manualTask" -> TAAK;
            case "serviceTask", "sendTask", "receiveTask" -> AUTOMATISCH;
            case "businessRuleTask" -> BESLISSING;
            case "callActivity", "subProcess" -> DEELPROCES;
            default -> type.matches("(?i).*(event|timer|message|signal|error|escalation|conditional).*")
                    ? GEBEURTENIS
                    : OVERIG;
        };
    }
}
