// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kind of browser and device in words, from a fixed list: enough to recognise one's own, and nothing more is kept. */
final class Browsernaam {

    /** In this order: almost every browser also calls itself by the name of another. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> APPARATEN = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Safari", "Safari");
        APPARATEN.put("iPhone", "een iPhone");
        APPARATEN.put("iPad", "een iPad");
        APPARATEN.put("Android", "Android");
        APPARATEN.put("Windows", "Windows");
        APPARATEN.put("Macintosh", "een Mac");
        APPARATEN.put("Linux", "Linux");
    }

    private Browsernaam() {}

    static String van(@Nullable String userAgent) {
        String tekst = userAgent == null ? "" : userAgent;
        return zoek(BROWSERS, tekst, "Onbekende browser") + " op " + zoek(APPARATEN, tekst, "een onbekend apparaat");
    }

    private static String zoek(Map<String, String> namen, String tekst, String anders) {
        return namen.entrySet().stream()
                .filter(naam -> tekst.contains(naam.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(anders);
    }
}
