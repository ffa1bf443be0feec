// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.LocalDate;

/** No version of this rule holds on that day: a fault in the rules or in the caller, never something a user typed. */
public class OnbekendeTermijnregel extends RuntimeException {

    OnbekendeTermijnregel(String code, LocalDate peildatum) {
        super("geen termijnregel " + code + " op " + peildatum);
    }
}
