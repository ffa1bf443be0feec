// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import org.springframework.stereotype.Component;

/** The residence on the case page: what holds now and until when first, then what was asked, decided and arranged. */
@Component
class Verblijfsdeel implements Zaakdeel {

    private final Verblijfdossier dossier;
    private final Spoorbepaling spoorbepaling;
    private final Spoorbesluiten spoorbesluiten;
    private final Termijnen termijnen;
    private final Clock klok;

    Verblijfsdeel(
            Verblijfdossier dossier,
            Spoorbepaling spoorbepaling,
            Spoorbesluiten spoorbesluiten,
            Termijnen termijnen,
            Clock klok) {
        this.dossier = dossier;
        this.spoorbepaling = spoorbepaling;
        this.spoorbesluiten = spoorbesluiten;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 27;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.VERBLIJF;
    }

    @Override
    public Optional<Spoor> spoor() {
        return Optional.of(Spoor.VERBLIJF);
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        Verblijfstand stand = dossier.stand(zaak.nummer());
        boolean loopt = dossier.begonnenOp(zaak.nummer()).isPresent();
        List<Regel> regels = regels(zaak.nummer(), stand);
        if (!loopt && regels.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Deel(
                "Verblijfsrecht",
                regels,
                loopt ? acties(stand) : List.of(),
                List.of(
                        "verblijf/verblijfspositie-vaststellen",
                        "verblijf/einde-bedenktijd-vastleggen",
                        "verblijf/bezwaar-indienen",
                        "verblijf/schrijnend-pad-aanvragen")));
    }

    private List<Regel> regels(ZaakNummer nummer, Verblijfstand stand) {
        List<Regel> regels = new ArrayList<>();
        nu(nummer, stand).ifPresent(tekst -> regels.add(new Regel("Nu", tekst)));
        if (stand.positie() != null) {
            regels.add(new Regel("Verblijfspositie", positie(stand.positie())));
            regels.add(new Regel("Advocaat", stand.positie().advocaat().omschrijving()));
        }
        spoorbesluiten.laatste(nummer).ifPresent(besluit -> {
            if (!besluit.uitkomst().isEmpty()) {
                regels.add(new Regel(
                        "Wat past nu",
                        besluit.uitkomst().stream()
                                .map(Spoorbesluiten.Uitkomst::uitleg)
                                .collect(Collectors.joining("\n"))));
            }
            if (spoorbepaling.isWetGewijzigd(nummer, besluit)) {
                regels.add(new Regel(
                        "Wetswijziging",
                        "De regels zijn intussen veranderd. Voor deze bedenktijd blijven de regels van "
                                + Dag.toon(besluit.peildatum()) + " gelden."));
            }
        });
        if (stand.bedenktijd() != null) {
            regels.add(new Regel("Bedenktijd", bedenktijd(stand.bedenktijd())));
        }
        stand.aanvragen().forEach(aanvraag -> regels.add(new Regel(Dag.toon(aanvraag.op()), aanvraag(aanvraag))));
        stand.besluiten().forEach(besluit -> regels.add(new Regel(Dag.toon(besluit.op()), besluit(besluit))));
        return regels;
    }

    private Optional<String> nu(ZaakNummer nummer, Verblijfstand stand) {
        if (stand.vergunning().isPresent()) {
            return stand.vergunning().map(Verblijfsdeel::besluit);
        }
        Optional<Bedenktijd> bedenktijd = stand.openBedenktijd();
        if (bedenktijd.isPresent()) {
            return bedenktijd.map(loopt ->
                    "Bedenktijd tot en met " + Dag.toon(loopt.totEnMet()) + resterend(nummer, loopt) + afgezien(stand));
        }
        return stand.zonderBezwaar()
                .flatMap(besluit -> termijnen.loopt(Verblijfstermijnen.BEZWAAR, nummer.waarde()))
                .map(Termijn::laatsteDag)
                .map(dag -> "Bezwaar kan tot en met " + Dag.toon(dag));
    }

    private String resterend(ZaakNummer nummer, Bedenktijd bedenktijd) {
        return termijnen
                .loopt(bedenktijd.regel(), nummer.waarde())
                .map(termijn -> " (" + termijn.resterend(klok.instant()) + ")")
                .orElse("");
    }

    private static String afgezien(Verblijfstand stand) {
        return stand.dag(Feitsoort.AFGEZIEN_VAN_AANGIFTE)
                .map(op -> "\nDe cliënt doet geen aangifte. De bedenktijd loopt door tot AVIM haar beëindigt.")
                .orElse("");
    }

    private static String positie(Positie positie) {
        List<String> delen = new ArrayList<>(List.of(positie.status().omschrijving()));
        delen.add("Documenten: " + positie.documenten().omschrijving());
        delen.add(
                positie.asiel() == Asielstand.ONBEKEND
                        ? "Asiel of Dublin onbekend"
                        : positie.asiel().omschrijving());
        positie.bijzonderheden().stream().map(Codewoord::omschrijving).forEach(delen::add);
        return String.join("\n", delen);
    }

    private static String bedenktijd(Bedenktijd bedenktijd) {
        String begin = (bedenktijd.isDublin() ? "Kort (Dublin), vanaf " : "Vanaf ") + Dag.toon(bedenktijd.begonnenOp());
        return bedenktijd.isOpen()
                ? begin
                : begin + "\nGeëindigd op " + Dag.toon(bedenktijd.geeindigdOp()) + ": " + klein(bedenktijd.reden());
    }

    private static String aanvraag(Aanvraag aanvraag) {
        String wat = aanvraag.soort().omschrijving()
                + (aanvraag.soort() == Aanvraagsoort.TERUGKEER ? " afgesproken" : " ingediend");
        return Boolean.TRUE.equals(aanvraag.voorziening()) ? wat + ", met voorlopige voorziening" : wat;
    }

    private static String besluit(Besluit besluit) {
        return switch (besluit.soort()) {
            case VERLEEND -> "Vergunning " + klein(besluit.vergunning())
                    + (besluit.geldigTot() == null ? "" : " tot en met " + Dag.toon(besluit.geldigTot()));
            case AFGEWEZEN -> "De IND wees de aanvraag af";
            case INGETROKKEN -> "De IND trok de vergunning in";
            case OP_BEZWAAR -> "De IND besliste op het bezwaar";
        };
    }

    private static String klein(Codewoord woord) {
        return woord.omschrijving().toLowerCase(Locale.ROOT);
    }

    private static List<Actie> acties(Verblijfstand stand) {
        List<Actie> acties = new ArrayList<>();
        acties.add(new Actie("Verblijfspositie bijwerken", "verblijf/verblijfspositie-vaststellen"));
        if (stand.openBedenktijd().isPresent()) {
            acties.add(new Actie("Einde bedenktijd vastleggen", "verblijf/einde-bedenktijd-vastleggen"));
        }
        if (stand.vergunning().isEmpty()
                && stand.open(Set.of(Aanvraagsoort.SCHRIJNEND)).isEmpty()) {
            acties.add(new Actie("Schrijnend pad aanvragen", "verblijf/schrijnend-pad-aanvragen"));
        }
        if (stand.zonderBezwaar().isPresent()) {
            acties.add(new Actie("Bezwaar vastleggen", "verblijf/bezwaar-indienen"));
        }
        if (stand.vergunning().isPresent()) {
            acties.add(new Actie("Voortgezet verblijf aanvragen", "verblijf/voortgezet-verblijf-aanvragen"));
        }
        acties.add(new Actie("Alternatief kiezen", "verblijf/alternatief-kiezen"));
        acties.add(new Actie("Verblijf afronden", "verblijf/verblijf-afronden"));
        return acties;
    }
}
