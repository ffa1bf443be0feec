// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.util.Locale;

/** What a deadline rests on; only law and policy bind outsiders, a proposal is ours to change. */
public enum Basis {
    WET,
    BELEID,
    PRAKTIJK,
    VOORSTEL;

    static Basis lees(String tekst) {
        return valueOf(tekst.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
