// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is frozen, as a text that is the same each time: names in their order, no spaces; and the hash of such a text. */
final class Vastetekst {

    /** Only what a record holds: a method that says something about it is no part of it. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .build();

    private Vastetekst() {}

    static String schrijf(Object wat) {
        try {
            return JSON.writeValueAsString(wat);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rapport is niet te schrijven", e);
        }
    }

    static <T> T lees(String tekst, Class<T> soort) {
        try {
            return JSON.readValue(tekst, soort);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rapport is niet te lezen", e);
        }
    }

    /** SHA-256, as 64 hexadecimal characters. */
    static String hash(String tekst) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
