// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Rol;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log somebody asks for. Codes and meaningless ids only, so that it can stand in an address; the same
 * record is read from one by {@link Filterlezer}. What is null does not count.
 *
 * @param van first day
 * @param tot last day
 * @param medewerker account id
 * @param rol one of the roles that the person had then
 * @param nummer as the log knows it, see {@link Zoeknummer}
 * @param verwerking code of the processing activity
 * @param noodinzage only what was done or seen through the emergency access
 * @param geweigerd only what got the answer "not found"
 * @param spoor what belongs to one request
 */
public record Filter(
        LocalDate van,
        LocalDate tot,
        @Nullable String medewerker,
        @Nullable Rol rol,
        @Nullable Actie actie,
        @Nullable Compartiment compartiment,
        @Nullable String nummer,
        @Nullable String verwerking,
        boolean noodinzage,
        boolean geweigerd,
        @Nullable Spoor spoor) {

    private static final LocalDate EERSTE = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAATSTE = LocalDate.of(2100, 12, 31);

    public static final String VAN = "van";
    public static final String TOT = "tot";
    public static final String MEDEWERKER = "medewerker";
    public static final String ROL = "rol";
    public static final String ACTIE = "actie";
    public static final String COMPARTIMENT = "compartiment";
    public static final String NUMMER = "nummer";
    public static final String VERWERKING = "verwerking";
    public static final String NOODINZAGE = "noodinzage";
    public static final String GEWEIGERD = "geweigerd";
    public static final String SPOOR = "spoor";
    public static final String JA = "true";

    /** Every name that a filter has in an address. */
    public static final Set<String> VELDEN =
            Set.of(VAN, TOT, MEDEWERKER, ROL, ACTIE, COMPARTIMENT, NUMMER, VERWERKING, NOODINZAGE, GEWEIGERD, SPOOR);

    /** A request lasts no longer than this; also a run of a job that logs, as far as seen. */
    private static final Duration RONDOM = Duration.ofMinutes(2);

    /**
     * One request or run of a job. It happened around a moment that each of its lines tells, so no index on the trace is
     * needed; as text {@code <trace id>_<seconds since 1970>}.
     */
    public record Spoor(UUID id, Instant rond) {

        @Override
        public String toString() {
            return id + "_" + rond.getEpochSecond();
        }

        static Optional<Spoor> lees(String tekst) {
            if (!tekst.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}_\\d{1,10}")) {
                return Optional.empty();
            }
            String[] delen = tekst.split("_");
            return Optional.of(new Spoor(UUID.fromString(delen[0]), Instant.ofEpochSecond(Long.parseLong(delen[1]))));
        }
    }

    /** Every line of a period. */
    public static Filter van(LocalDate van, LocalDate tot) {
        return new Filter(van, tot, null, null, null, null, null, null, false, false, null);
    }

    /** Every line there is: of one number there are no more than can be read page by page. */
    public static Filter altijd() {
        return van(EERSTE, LAATSTE);
    }

    public Filter met(String nummer) {
        return new Filter(
                van, tot, medewerker, rol, actie, compartiment, nummer, verwerking, noodinzage, geweigerd, spoor);
    }

    /** Only what got the answer "not found". */
    Filter geweigerde() {
        return new Filter(van, tot, medewerker, rol, actie, compartiment, nummer, verwerking, noodinzage, true, spoor);
    }

    /** Whether what is asked may be rare among lines that lie in between: nothing in it gathers them. */
    boolean isVerspreid() {
        boolean isBijeen = nummer != null || medewerker != null || noodinzage || geweigerd;
        return !isBijeen && (rol != null || actie != null || compartiment != null || verwerking != null);
    }

    Instant begin() {
        return spoor == null ? Dag.begin(van) : spoor.rond().minus(RONDOM);
    }

    /** Not included. */
    Instant einde() {
        return spoor == null ? Dag.begin(tot.plusDays(1)) : spoor.rond().plus(RONDOM);
    }

    /** As it stands in an address; {@link Filterlezer} reads it back. */
    public Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(VAN, van.toString());
        codes.put(TOT, tot.toString());
        zet(codes, MEDEWERKER, medewerker);
        zet(codes, ROL, rol == null ? null : rol.code());
        zet(codes, ACTIE, actie == null ? null : actie.code());
        zet(codes, COMPARTIMENT, compartiment == null ? null : compartiment.nummer());
        zet(codes, NUMMER, nummer);
        zet(codes, VERWERKING, verwerking);
        zet(codes, NOODINZAGE, noodinzage ? JA : null);
        zet(codes, GEWEIGERD, geweigerd ? JA : null);
        zet(codes, SPOOR, spoor == null ? null : spoor.toString());
        return codes;
    }

    private static void zet(Map<String, String> codes, String naam, @Nullable String code) {
        if (code != null) {
            codes.put(naam, code);
        }
    }
}
