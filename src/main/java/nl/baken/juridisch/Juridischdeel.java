// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.termijn.Termijn;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Wachtpunten;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;

/** Legal help on the case page: what is waited for and by when, what was arranged and decided, what can be done. */
@Component
class Juridischdeel implements Zaakdeel, Wachtpunten {

    private static final String MODULE = "juridisch/";

    /** The act to object shows when there is something to object to, the one for children when there may be any. */
    private static final String BEZWAAR = "bezwaar-schade-indienen";

    private static final String GEZAG = "gezag-regelen";

    private static final Map<String, String> HANDELINGEN = handelingen();

    /** Who answers, per deadline that somebody outside has to meet. */
    private static final Map<String, String> WIE = Map.of(
            Fondstermijnen.BESLUIT, "Schadefonds",
            Fondstermijnen.BESLUIT_OP_BEZWAAR, "Schadefonds",
            Fondstermijnen.VOORSCHOT, "CJIB");

    private final Juridischestappen stappen;
    private final Fondstermijnen termijnen;
    private final Sporen sporen;
    private final Zaken zaken;

    Juridischdeel(Juridischestappen stappen, Fondstermijnen termijnen, Sporen sporen, Zaken zaken) {
        this.stappen = stappen;
        this.termijnen = termijnen;
        this.sporen = sporen;
        this.zaken = zaken;
    }

    private static Map<String, String> handelingen() {
        Map<String, String> namen = new LinkedHashMap<>();
        namen.put("advocaat-regelen", "Advocaat vastleggen");
        namen.put("schadestaat-opstellen", "Schadestaat vastleggen");
        namen.put("voeging-vastleggen", "Voeging vastleggen");
        namen.put("schadefonds-aanvragen", "Schadefonds aanvragen");
        namen.put(BEZWAAR, "Bezwaar Schadefonds vastleggen");
        namen.put("schulden-melden", "Schulden op naam melden");
        namen.put("loonvordering-melden", "Loonvordering melden");
        namen.put("documenten-herstellen", "Documenten herstellen");
        namen.put(GEZAG, "Gezag en familie regelen");
        namen.put("juridisch-afronden", "Juridische hulp afronden");
        return namen;
    }

    @Override
    public int volgorde() {
        return 28;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.JURIDISCH_FINANCIEEL;
    }

    @Override
    public Optional<Spoor> spoor() {
        return Optional.of(Spoor.JURIDISCH);
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        Dossier dossier = stappen.van(zaak.nummer());
        boolean loopt = sporen.loopt(zaak.nummer(), Spoor.JURIDISCH);
        if (!loopt && dossier.stappen().isEmpty()) {
            return Optional.empty();
        }
        List<Regel> regels = new ArrayList<>(uiterlijk(zaak.nummer()));
        dossier.stappen().stream().filter(stap -> !isVervangen(stap, dossier)).forEach(stap -> regels.add(regel(stap)));
        return Optional.of(new Deel(
                Spoor.JURIDISCH.omschrijving(), regels, loopt ? acties(zaak, dossier) : List.of(), formulieren()));
    }

    private List<Actie> acties(Zaak zaak, Dossier dossier) {
        boolean geenKinderen = zaken.kernset(zaak.nummer())
                .map(Kernset::kinderen)
                .map(Boolean.FALSE::equals)
                .orElse(false);
        boolean geenBesluit =
                !dossier.heeft(Stapsoort.AANVRAAG) && dossier.besluit().isEmpty();
        return HANDELINGEN.entrySet().stream()
                .filter(handeling -> !(geenBesluit && handeling.getKey().equals(BEZWAAR)))
                .filter(handeling -> !(geenKinderen && handeling.getKey().equals(GEZAG)))
                .map(handeling -> new Actie(handeling.getValue(), MODULE + handeling.getKey()))
                .toList();
    }

    /** Every form of which an answer shows. */
    private static List<String> formulieren() {
        return Stream.concat(
                        HANDELINGEN.keySet().stream(),
                        Stream.of(
                                "schadefonds-bespreken",
                                "schadefonds-herinneren",
                                "bezwaar-schade-bespreken",
                                "ingebrekestelling-sturen",
                                "voorschot-navragen"))
                .map(formulier -> MODULE + formulier)
                .toList();
    }

    /** The same application with more pieces takes the place of the one before. */
    private static boolean isVervangen(Stap stap, Dossier dossier) {
        return stap.soort() == Stapsoort.AANVRAAG && dossier.na(stap).heeft(Stapsoort.AANVRAAG, stap.op());
    }

    private List<Regel> uiterlijk(ZaakNummer nummer) {
        return termijnen.uitstaand(nummer).stream()
                .map(termijn -> new Regel(termijn.omschrijving(), "Uiterlijk " + Dag.toon(termijn.laatsteDag())))
                .toList();
    }

    private static Regel regel(Stap stap) {
        String tekst = Stream.of(
                        Stream.of(Dag.toon(stap.op())),
                        Stream.ofNullable(stap.nietNodig()).map(reden -> "Niet nodig: " + reden.omschrijving()),
                        Stream.ofNullable(stap.tekst()).map(Geheim::tekst),
                        stap.codes().stream().map(stap.soort()::inWoorden),
                        Stream.ofNullable(stap.dag())
                                .map(dag -> metHoofdletter(stap.soort().dag()) + " " + Dag.toon(dag)),
                        nogNaTeSturen(stap))
                .flatMap(deel -> deel)
                .collect(Collectors.joining("\n"));
        return new Regel(stap.soort().omschrijving(), tekst);
    }

    /** An application is complete only with every piece. */
    private static Stream<String> nogNaTeSturen(Stap stap) {
        if (stap.soort() != Stapsoort.AANVRAAG) {
            return Stream.empty();
        }
        String mist = Arrays.stream(Stuk.values())
                .filter(stuk -> !stap.heeft(stuk))
                .map(Stuk::omschrijving)
                .collect(Collectors.joining(", "));
        return mist.isEmpty() ? Stream.empty() : Stream.of("Nog na te sturen: " + mist);
    }

    private static String metHoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }

    @Override
    public List<Wachtpunt> van(ZaakNummer nummer) {
        return termijnen.uitstaand(nummer).stream()
                .filter(termijn -> WIE.containsKey(termijn.regel()))
                .map(termijn ->
                        new Wachtpunt(WIE.get(termijn.regel()), termijn.omschrijving(), sinds(nummer, termijn), null))
                .toList();
    }

    /** The decision on an objection counts from the end of the term to object, but is waited for from the day it was sent. */
    private LocalDate sinds(ZaakNummer nummer, Termijn termijn) {
        LocalDate anker = LocalDate.ofInstant(termijn.anker(), termijnen.zone());
        return termijn.regel().equals(Fondstermijnen.BESLUIT_OP_BEZWAAR)
                ? stappen.van(nummer).bezwaar().map(Stap::op).orElse(anker)
                : anker;
    }
}
