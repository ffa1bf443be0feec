// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** A text that is no signal or case number; carries nothing of what was typed. */
public class OngeldigNummer extends IllegalArgumentException {

    OngeldigNummer() {
        super("ongeldig nummer");
    }
}
