// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import nl.baken.logboek.uitvoer.Regelvelden.Lijn;
import nl.baken.logboek.uitvoer.Regelvelden.Veld;

/**
 * A line as an object of Logboek Dataverwerkingen: what it is about under {@code attributes}, and within that the lists
 * {@code users} and {@code participantSegments} of the extension for NEN 7513, here always of one.
 */
final class Regeljson {

    private static final String ATTRIBUUT = "dpl.";
    private static final String GEBRUIKER = "dpl.nen7513.users.";
    private static final String SEGMENT = "dpl.nen7513.participantSegments.";

    private Regeljson() {}

    static void schrijf(JsonGenerator json, Lijn lijn, String versie) throws IOException {
        Map<String, String> attributen = new TreeMap<>();
        Map<String, String> gebruiker = new TreeMap<>();
        Map<String, String> segment = new TreeMap<>();
        json.writeStartObject();
        for (Veld veld : Regelvelden.ALLE) {
            String naam = veld.naam();
            String waarde = veld.van(lijn);
            if (!naam.startsWith(ATTRIBUUT)) {
                json.writeStringField(naam, waarde);
            } else if (waarde.isEmpty()) {
                continue;
            } else if (naam.startsWith(GEBRUIKER)) {
                gebruiker.put(naam.substring(GEBRUIKER.length()), waarde);
            } else if (naam.startsWith(SEGMENT)) {
                segment.put(naam.substring(SEGMENT.length()), waarde);
            } else {
                attributen.put(naam, waarde);
            }
        }
        json.writeObjectFieldStart("resource");
        json.writePOJOField("attributes", Map.of("name", "Baken", "version", versie, "nen7513.AuditSourceId", "baken"));
        json.writeEndObject();
        json.writeObjectFieldStart("attributes");
        for (Map.Entry<String, String> attribuut : attributen.entrySet()) {
            json.writeStringField(attribuut.getKey(), attribuut.getValue());
        }
        lijst(json, GEBRUIKER, gebruiker);
        lijst(json, SEGMENT, segment);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void lijst(JsonGenerator json, String voorvoegsel, Map<String, String> een) throws IOException {
        if (een.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(voorvoegsel.substring(0, voorvoegsel.length() - 1));
        json.writePOJO(een);
        json.writeEndArray();
    }
}
