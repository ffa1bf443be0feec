// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.toegang.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a {@link Filter} of what was typed or stands in an address; an empty field asks for nothing. */
@Component
public class Filterlezer {

    /** How far the list looks back when nobody says otherwise, in days. */
    private static final int STANDAARD = 30;

    private final Zoeknummer zoeknummer;
    private final Accounts accounts;
    private final Verwerkingen verwerkingen;
    private final Clock klok;

    Filterlezer(Zoeknummer zoeknummer, Accounts accounts, Verwerkingen verwerkingen, Clock klok) {
        this.zoeknummer = zoeknummer;
        this.accounts = accounts;
        this.verwerkingen = verwerkingen;
        this.klok = klok;
    }

    /** @param fouten Dutch sentence by field; with any, {@code filter} is that of an empty form */
    public record Gelezen(Filter filter, Map<String, String> fouten) {

        public boolean isGoed() {
            return fouten.isEmpty();
        }
    }

    public Gelezen lees(Map<String, String> getypt) {
        Invoer in = new Invoer(getypt);
        LocalDate tot = in.een(Filter.TOT, Filterlezer::dag, "Kies een dag, bijvoorbeeld 31-12-2026.");
        LocalDate van = in.een(Filter.VAN, Filterlezer::dag, "Kies een dag, bijvoorbeeld 1-12-2026.");
        LocalDate laatste = tot == null ? LocalDate.now(klok) : tot;
        LocalDate eerste = van == null ? laatste.minusDays(STANDAARD - 1L) : van;
        if (eerste.isAfter(laatste)) {
            in.fouten.putIfAbsent(Filter.TOT, "Kies een dag die niet voor de eerste dag ligt.");
        }
        Filter filter = new Filter(
                eerste,
                laatste,
                in.een(Filter.MEDEWERKER, this::account, "Dit is geen accountnummer. Kies er een uit de lijst."),
                in.een(Filter.ROL, kies(Rol.values(), Rol::code), "Kies een rol uit de lijst."),
                in.een(Filter.ACTIE, kies(Actie.values(), Actie::code), "Kies een handeling uit de lijst."),
                in.een(
                        Filter.COMPARTIMENT,
                        kies(Compartiment.values(), Compartiment::nummer),
                        "Kies een soort gegevens uit de lijst."),
                in.een(
                        Filter.NUMMER,
                        zoeknummer::lees,
                        "Dit is geen nummer van een zaak, signaal, account of organisatie. Kijk of het klopt."),
                in.een(Filter.VERWERKING, this::verwerking, "Kies een verwerking uit de lijst."),
                in.ja(Filter.NOODINZAGE),
                in.ja(Filter.GEWEIGERD),
                in.een(Filter.SPOOR, Filter.Spoor::lees, "Dit spoor bestaat niet. Volg de link in een regel."));
        return new Gelezen(in.fouten.isEmpty() ? filter : standaard(), in.fouten);
    }

    /** Every line of the last month. */
    public Filter standaard() {
        LocalDate vandaag = LocalDate.now(klok);
        return Filter.van(vandaag.minusDays(STANDAARD - 1L), vandaag);
    }

    private Optional<String> account(String id) {
        return id.equals(Medewerker.SYSTEEM.id())
                ? Optional.of(id)
                : accounts.zoek(id).map(Accounts.Account::id);
    }

    private Optional<String> verwerking(String code) {
        return Optional.of(code).filter(verwerkingen.namen()::containsKey);
    }

    private static <K extends Codewoord> Function<String, Optional<K>> kies(K[] uit, Function<K, String> code) {
        return getypt -> Arrays.stream(uit)
                .filter(woord -> code.apply(woord).equals(getypt))
                .findFirst();
    }

    private static Optional<LocalDate> dag(String getypt) {
        try {
            return Optional.of(LocalDate.parse(getypt)).filter(dag -> dag.getYear() > 2000 && dag.getYear() < 3000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static final class Invoer {
        private final Map<String, String> getypt;
        private final Map<String, String> fouten = new LinkedHashMap<>();

        private Invoer(Map<String, String> getypt) {
            this.getypt = getypt;
        }

        private <T> @Nullable T een(String veld, Function<String, Optional<T>> lees, String fout) {
            String tekst = getypt.getOrDefault(veld, "").strip();
            if (tekst.isEmpty()) {
                return null;
            }
            Optional<T> gelezen = lees.apply(tekst);
            if (gelezen.isEmpty()) {
                fouten.put(veld, fout);
            }
            return gelezen.orElse(null);
        }

        private boolean ja(String veld) {
            return Filter.JA.equals(getypt.get(veld));
        }
    }
}
