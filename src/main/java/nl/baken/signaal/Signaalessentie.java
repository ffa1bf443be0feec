// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.gedeeld.taak.Essentie;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands beside a form about a signal; who only chases an answer sees nothing of its content. */
@Component
class Signaalessentie implements Essentie {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("nl"));

    private final Signaalopslag signalen;
    private final Aanvullingen aanvullingen;
    private final Boekhouding boekhouding;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Signaalessentie(
            Signaalopslag signalen,
            Aanvullingen aanvullingen,
            Boekhouding boekhouding,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.signalen = signalen;
        this.aanvullingen = aanvullingen;
        this.boekhouding = boekhouding;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public boolean kent(String nummer) {
        return nummer.startsWith(SignaalNummer.VOORVOEGSEL);
    }

    @Override
    @Transactional
    public List<Regel> regels(String nummer, Medewerker wie) {
        SignaalNummer signaalNummer = new SignaalNummer(nummer);
        Signaal signaal = signalen.lees(signaalNummer);
        if (!boekhouding.isBehandelaar(signaalNummer, wie)) {
            return List.of(new Regel("Gemeente", signaal.gemeente()));
        }
        gebeurtenissen.publishEvent(Inzage.van("essentie van signaal", nummer, "taak"));
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Gevaar", gevaar(signaal)));
        regels.add(new Regel("Gezien", Datuminvoer.toon(signaal.waargenomenOp()) + ", " + signaal.gemeente()));
        regels.add(new Regel("Plek", signaal.locatietype().omschrijving()));
        regels.add(new Regel("Melder", signaal.bron().omschrijving()));
        regels.add(new Regel(
                "Wat is gezien",
                String.join(
                        "; ",
                        signaal.indicatoren().stream()
                                .map(Indicator::omschrijving)
                                .toList())));
        if (!signaal.isOvergedragen()) {
            regels.add(new Regel("Verhaal", tekst(signaal.tekst())));
        }
        regels.addAll(aanvullingen(signaal));
        if (signaal.advies() != null) {
            regels.add(new Regel("Advies van de tabel", Advies.inWoorden(signaal.advies())));
        }
        if (signaal.duiding() != null) {
            regels.add(new Regel(
                    "Duiding",
                    signaal.duiding().omschrijving()
                            + (signaal.isOvergedragen() ? "" : ". " + tekst(signaal.motief()))));
        }
        if (signaal.uitkomst() != null) {
            regels.add(new Regel("Uitkomst", signaal.uitkomst().omschrijving()));
        }
        return regels;
    }

    @Override
    public String adres(String nummer, Medewerker wie) {
        return boekhouding.isBehandelaar(new SignaalNummer(nummer), wie) ? "/signalen/" + nummer : "";
    }

    /** Also when the story is elsewhere by now: somebody must have read it once. */
    private List<Regel> aanvullingen(Signaal signaal) {
        List<Regel> regels = aanvullingen.van(signaal.nummer()).stream()
                .filter(aanvulling -> !signaal.isOvergedragen() || aanvulling.gelezenOp() == null)
                .map(aanvulling -> new Regel(
                        "Aanvulling van de melder, "
                                + DAG.format(aanvulling.op().atZone(klok.getZone())),
                        aanvulling.tekst().tekst()))
                .toList();
        aanvullingen.gelezen(signaal.nummer());
        return regels;
    }

    private static String gevaar(Signaal signaal) {
        return signaal.gevaar().isEmpty()
                ? "Geen acuut gevaar gemeld"
                : String.join(
                        "; ",
                        signaal.gevaar().stream().map(Gevaarvraag::omschrijving).toList());
    }

    private static String tekst(@org.jspecify.annotations.Nullable Geheim geheim) {
        return geheim == null ? "" : geheim.tekst();
    }
}
