// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.taak;

import java.util.List;
import nl.baken.gedeeld.Medewerker;

/** What stands beside the form of a task: the few facts of the signal or case that the person may see. */
public interface Essentie {

    /** Whether this module knows the kind of number. */
    boolean kent(String nummer);

    /** Facts in reading order; empty when the person may see none. Asking is logged as a view. */
    List<Regel> regels(String nummer, Medewerker medewerker);

    /** Where the whole page is, or an empty text when this person has none. */
    String adres(String nummer, Medewerker medewerker);

    record Regel(String label, String waarde) {}
}
