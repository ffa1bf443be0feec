// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import nl.baken.toegang.Accountbeheer;
import org.springframework.util.MultiValueMap;

/** The mark that a form carried since it was shown, so that sending it twice makes one thing. */
final class Kenmerk {

    private Kenmerk() {}

    static String van(MultiValueMap<String, String> verzonden, Accountbeheer beheer) {
        String kenmerk = verzonden.getFirst("_kenmerk");
        return kenmerk != null && kenmerk.matches("[2-9b-z]{7}") ? kenmerk : beheer.nieuwKenmerk();
    }
}
