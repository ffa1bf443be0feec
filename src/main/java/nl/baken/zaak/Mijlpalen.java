// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

/** The fixed phrases of the timeline from which figures read when something happened. */
public final class Mijlpalen {

    public static final String INTAKE = "intake vastgelegd";
    public static final String OPGESCHORT = "zaak opgeschort";
    public static final String HERVAT = "zaak hervat";
    /** The case goes on, also one that stood still before. */
    public static final String TOCH_NIET_OVERLEDEN = "melding van overlijden ingetrokken";

    public static final String DOSSIER_GESLOTEN = "dossier gesloten";

    private Mijlpalen() {}
}
