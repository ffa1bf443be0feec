// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.Set;

/**
 * A part of one figure that is the same count as a part of another: cases that began, told as such and as what a share is
 * of. Where it stays hidden in one of them, it does so in both.
 *
 * @param deel a part, or {@code *} for the total
 * @param anderDeel in the same way
 */
public record Gelijk(String cijfer, String deel, String anderCijfer, String anderDeel) {

    Set<String> cijfers() {
        return Set.of(cijfer, anderCijfer);
    }

    boolean raakt(Set<String> codes) {
        return codes.contains(cijfer) || codes.contains(anderCijfer);
    }
}
