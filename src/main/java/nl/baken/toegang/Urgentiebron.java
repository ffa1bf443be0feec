// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Optional;

/** Says how urgent a number is when a task of it begins; a change goes to {@link Takenlijst#zetUrgentie}. */
public interface Urgentiebron {

    /** Empty for a kind of number that this module does not know. */
    Optional<Urgentie> urgentie(String nummer);
}
