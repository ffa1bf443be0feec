// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** The mark that a form carries since it was shown, so that sending it twice makes one thing. */
public final class Verzendkenmerk {

    private static final String VELD = "_kenmerk";

    private Verzendkenmerk() {}

    public static String nieuw() {
        return UUID.randomUUID().toString();
    }

    /** @return the mark that came along, or a new one when there is none or it was tampered with */
    public static String van(MultiValueMap<String, String> verzonden) {
        String getypt = String.valueOf(verzonden.getFirst(VELD));
        return getypt.matches("[0-9a-f-]{36}") ? getypt : nieuw();
    }
}
