// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a path within Baken, never another site. */
final class Terugadres {

    private static final Pattern BINNEN = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_\\-?=&#.;:%]*");

    private Terugadres() {}

    static String veilig(@Nullable String adres) {
        return adres != null && BINNEN.matcher(adres).matches() ? adres : "/";
    }
}
