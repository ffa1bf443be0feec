// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

/** The groups in which the diagram shows steps that nothing waits for. */
public enum Stapgroep {
    STRAFZAAK,
    SCHULDEN_EN_LOON,
    PAPIEREN_EN_GEZAG
}
