// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.time.Instant;
import java.util.Set;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;

/**
 * What happened to a case and has an end of its own, such as what the law asks to report: it goes on when the care ends,
 * and the file closes when nothing of it is left. A module contributes a bean, and tells {@link NasleepVoorbij}.
 */
public interface Nasleep {

    /** Whether something must still be done. */
    boolean loopt(ZaakNummer nummer);

    /** The rules whose deadlines go on when the care ends. */
    Set<String> termijnen();

    /** The client died (X7): nothing of it is done any more, but what the law goes on asking. */
    void breekAf(ZaakNummer nummer);

    /** Whether this deadline of the law goes on when the client died. */
    default boolean houdtAan(Termijn termijn) {
        return false;
    }

    /** The process of the case was broken off: what is left of it begins again. */
    default void zetVoort(ZaakNummer nummer) {}

    /**
     * The report of the death was wrong: what ended because of it is open again and goes on.
     *
     * @param sinds when it was reported
     */
    default void herstel(ZaakNummer nummer, Instant sinds) {}
}
