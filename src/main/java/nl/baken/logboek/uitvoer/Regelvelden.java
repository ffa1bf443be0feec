// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.baken.logboek.Uitvoerlezer.Regel;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an export, by the names of Logboek Dataverwerkingen (v1.0.0, chapter 3.2) and its extension for NEN
 * 7513; what neither knows has a name of our own. This list is also the explanation that goes along.
 */
final class Regelvelden {

    /** Milliseconds, as the standard asks. */
    private static final DateTimeFormatter TIJD =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Regelvelden() {}

    /** @param naam of the employee, empty in an export without names @param netadres the address, or what stands for it */
    record Lijn(Regel regel, String naam, @Nullable String netadres) {}

    /** @param nen the name in NEN 7513, or empty */
    record Veld(String naam, String nen, String uitleg, Function<Lijn, @Nullable String> waarde) {

        String van(Lijn lijn) {
            return Objects.requireNonNullElse(waarde.apply(lijn), "");
        }
    }

    static final List<Veld> ALLE = List.of(
            veld("trace_id", "W3C-Trace-Context-Traceparent", "Wat bij één verzoek hoort", r -> spoor(r)),
            veld("span_id", "W3C-Trace-Context-Traceparent", "Wat in één transactie gebeurde", r -> deel(r)),
            veld("name", "EventActionCode", "Soort handeling", Regel::actie),
            veld("start_time", "EventDateTime", "Wanneer (UTC)", r -> tijd(r.op())),
            veld("end_time", "", "Gelijk aan start_time: een regel is één moment", r -> tijd(r.op())),
            veld("status_code", "EventOutcomeIndicator", "OK, of ERROR als het niet mocht", r -> uitkomst(r)),
            veld(
                    "dpl.core.processing_activity_id",
                    "EventID",
                    "Verwerkingsactiviteit in het register (AVG artikel 30)",
                    r -> verwerking(r)),
            veld(
                    "dpl.core.data_subject_id",
                    "ParticipantObjectID",
                    "Nummer waar het over ging; zegt buiten Baken niets",
                    Regel::nummer),
            veld(
                    "dpl.core.data_subject_id_type",
                    "ParticipantObjectIDTypeCode",
                    "Wat voor nummer dat is",
                    Regel::nummersoort),
            veld("dpl.nen7513.eventTypeCode", "EventTypeCode", "handeling of inzage", Regel::soort),
            veld("dpl.nen7513.users.userID", "UserID", "Account van de medewerker", Regel::medewerker),
            new Veld(
                    "dpl.nen7513.users.userName",
                    "UserName",
                    "Naam van de medewerker; leeg in een uitvoer zonder namen",
                    Lijn::naam),
            veld("dpl.nen7513.users.roleIDCode", "RoleIDCode", "Rollen van dat moment", Regel::rollen),
            veld("dpl.nen7513.users.purposeOfUse", "PurposeOfUse", "Doel: code van de verwerking", Regel::verwerking),
            new Veld(
                    "dpl.nen7513.users.networkAccessPointID",
                    "NetworkAccessPointID",
                    "Netwerkadres; in een uitvoer zonder namen een schuilnaam daarvan",
                    Lijn::netadres),
            veld(
                    "dpl.nen7513.participantSegments.participantObjectID",
                    "ParticipantObjectID",
                    "Soort gegevens, C0 tot C8",
                    Regel::compartiment),
            veld("dpl.nen7513.autorisatieProtocol", "AutorisatieProtocol", "Waarom het mocht", Regel::grond),
            veld("dpl.baken.wat", "", "Wat precies: welke bladzijde, welk deel of welke stap", Regel::wat),
            veld("dpl.baken.organisatie", "", "Organisatie van de medewerker", Regel::organisatie),
            veld("dpl.baken.namens", "", "Account voor wie iemand waarnam", Regel::namens),
            veld("dpl.baken.apparaat", "", "Hash van wat de browser over zichzelf zegt", Regel::apparaat),
            veld("dpl.baken.regel", "", "Nummer van de regel in de keten", r -> String.valueOf(r.nr())),
            veld("dpl.baken.schakel", "", "Schakel van de regel in de keten (SHA-256)", Regel::schakel));

    private static Veld veld(String naam, String nen, String uitleg, Function<Regel, @Nullable String> waarde) {
        return new Veld(naam, nen, uitleg, lijn -> waarde.apply(lijn.regel()));
    }

    private static String spoor(Regel regel) {
        return regel.spoor().toString().replace("-", "");
    }

    private static String deel(Regel regel) {
        return String.format("%016x", regel.deel());
    }

    private static String uitkomst(Regel regel) {
        return regel.toegestaan() ? "OK" : "ERROR";
    }

    private static String verwerking(Regel regel) {
        return "urn:baken:verwerking:" + regel.verwerking();
    }

    static String tijd(Instant op) {
        return TIJD.format(op);
    }
}
