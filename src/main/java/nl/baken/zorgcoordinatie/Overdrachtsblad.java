// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.List;

/**
 * What somebody must know to take over a case at this moment, on one page; no number, address or codeword.
 *
 * @param gevaar safety code, or "acuut" or "onbekend" as long as there is none
 * @param waarschuwing what must not go wrong in contact, or empty
 */
public record Overdrachtsblad(String gevaar, String contact, String waarschuwing, List<Deel> delen) {

    /** @param leeg what to read when there are no lines */
    public record Deel(String titel, List<Regel> regels, String leeg) {}

    /** @param toelichting may be empty */
    public record Regel(String tekst, String toelichting) {}
}
