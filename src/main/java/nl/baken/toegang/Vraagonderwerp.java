// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.List;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.taak.Essentie;

/** What questions outside a case are about; the module that asks them implements it. */
public interface Vraagonderwerp {

    /** The first letters of its numbers, as {@code RG-}. */
    String voorvoegsel();

    /** What somebody must know to answer. */
    List<Essentie.Regel> toon(String nummer);

    /**
     * The question was answered; what follows from it happens in the same transaction.
     *
     * @throws nl.baken.gedeeld.Weigering when it can't be done any more: then the question stays open
     */
    void besloten(String nummer, boolean akkoord);

    /** Whoever asked took the question back. */
    void ingetrokken(String nummer);

    /** Where this person goes on after it ended. */
    String vervolg(String nummer, Medewerker wie);

    /** A page that tells more than {@link #toon}, which somebody must read first; empty when there is none. */
    default String naslag(String nummer) {
        return "";
    }

    /** Code of the rule within which it must be answered; after that the deputy may too. */
    default String termijn() {
        return "T37";
    }

    /** Whether whoever asked can take it back; not when the question is about what this person did. */
    default boolean isInTeTrekken() {
        return true;
    }
}
