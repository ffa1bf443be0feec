// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.persoon.Samenvoegingen;
import nl.baken.signaal.Gevaarvraag;
import nl.baken.signaal.Route;
import nl.baken.signaal.Uitslag;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Things that happen to a few cases and signals, at random and through the same gates as for people. */
@Component
class Telproef {

    private static final String COORDINATOR = "zorgcoordinator";
    private static final String LEIDER = "teamleider_zc";

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final EenPaar paar;
    private final EenSignaal signaal;
    private final EenOverdracht overdracht;
    private final EenVernietiging vernietiging;
    private final GevuldeZaak gevuld;
    private final Zaakhandelingen handelingen;
    private final Samenvoegingen samenvoegingen;
    private final Zaken zaken;
    private final JdbcClient database;
    private final TransactionTemplate transactie;
    private final ApplicationEventPublisher gebeurtenissen;

    private final List<ZaakNummer> nummers = new ArrayList<>();
    private Random toeval = new Random();

    Telproef(
            Verhaal verhaal,
            EenZaak eenZaak,
            EenPaar paar,
            EenSignaal signaal,
            EenOverdracht overdracht,
            EenVernietiging vernietiging,
            GevuldeZaak gevuld,
            Zaakhandelingen handelingen,
            Samenvoegingen samenvoegingen,
            Zaken zaken,
            JdbcClient database,
            TransactionTemplate transactie,
            ApplicationEventPublisher gebeurtenissen) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.paar = paar;
        this.signaal = signaal;
        this.overdracht = overdracht;
        this.vernietiging = vernietiging;
        this.gevuld = gevuld;
        this.handelingen = handelingen;
        this.samenvoegingen = samenvoegingen;
        this.zaken = zaken;
        this.database = database;
        this.transactie = transactie;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** What may happen. */
    enum Stap {
        OPEN,
        INTAKE,
        SCREEN,
        CONTACT,
        SLUIT,
        HEROPEN,
        DRAAG_OVER,
        VOEG_SAMEN,
        HAAL_UIT_ELKAAR,
        VERNIETIG,
        MELD,
        TIJD
    }

    /** Two cases that are open, of which one had its intake, and one that is closed. */
    void begin(Random nieuw) {
        toeval = nieuw;
        nummers.clear();
        nummers.add(eenZaak.toegewezen(COORDINATOR));
        ZaakNummer begeleid = eenZaak.toegewezen(COORDINATOR);
        eenZaak.begeleidMet(begeleid, "schuldbinding");
        nummers.add(begeleid);
        nummers.add(gevuld.gesloten());
    }

    /** @return false when there is nothing to which it can happen now */
    boolean doe(Stap stap) {
        try {
            return switch (stap) {
                case OPEN -> nummers.add(eenZaak.toegewezen(COORDINATOR));
                case INTAKE -> bij(zonderIntake(), zaak -> eenZaak.begeleidMet(zaak, "schuldbinding"));
                case SCREEN -> bij(
                        inBegeleiding(),
                        zaak -> handelingen.doet(
                                zaak, "veiligheid/veiligheid-screenen", EenZaak.screening("actief_gezocht")));
                case CONTACT -> bij(
                        inBegeleiding(),
                        zaak -> handelingen.doet(zaak, "zorgcoordinatie/geen-gehoor-vastleggen", geenGehoor()));
                case SLUIT -> bij(zonderIntake(), gevuld::sluit);
                case HEROPEN -> bij(gesloten(), this::heropen);
                case DRAAG_OVER -> bij(inBegeleiding(), this::draagOver);
                case VOEG_SAMEN -> voegSamen();
                case HAAL_UIT_ELKAAR -> bij(samengevoegd(), zaak -> paar.draaitTerug(COORDINATOR, zaak));
                case VERNIETIG -> vernietig();
                case MELD -> meld();
                case TIJD -> tijd();
            };
        } finally {
            verhaal.niemand();
        }
    }

    private boolean bij(Predicate<Zaak> welke, Consumer<ZaakNummer> doet) {
        List<Zaak> kan = nummers.stream().map(zaken::lees).filter(welke).toList();
        if (kan.isEmpty()) {
            return false;
        }
        doet.accept(kan.get(toeval.nextInt(kan.size())).nummer());
        return true;
    }

    private static Predicate<Zaak> zonderIntake() {
        return zaak -> zaak.status() == Zaakstatus.INTAKE;
    }

    private static Predicate<Zaak> inBegeleiding() {
        return zaak -> zaak.status() == Zaakstatus.BEGELEIDING;
    }

    private static Predicate<Zaak> gesloten() {
        return zaak -> zaak.status() == Zaakstatus.AFGESLOTEN;
    }

    private Predicate<Zaak> samengevoegd() {
        return zaak -> zaak.isOpen()
                && COORDINATOR.equals(naam(zaak))
                && samenvoegingen.zelfde(zaak.persoon()).size() > 1;
    }

    private String naam(Zaak zaak) {
        return paar.account(COORDINATOR).equals(zaak.coordinator()) ? COORDINATOR : "";
    }

    private Map<String, Object> geenGehoor() {
        return Map.of("op", verhaal.vandaag(), "kanaal", "telefoon");
    }

    private void heropen(ZaakNummer oud) {
        Afloop afloop = overdracht.probeert(
                LEIDER,
                oud,
                "zorgcoordinatie/zaak-heropenen",
                Map.of("aanleiding", "melding", "gemeente", "Haarlem", "acuut", "ja", "toelichting", "FICTIEF"));
        if (afloop instanceof Afloop.Afgerond) {
            nummers.addAll(zaken.vanPersonen(List.of(zaken.lees(oud).persoon())).stream()
                    .map(Zaak::nummer)
                    .filter(nummer -> !nummers.contains(nummer))
                    .toList());
        }
    }

    private void draagOver(ZaakNummer zaak) {
        overdracht.verstuurd(zaak);
        overdracht.aanvaard(zaak);
    }

    /** Somebody who was registered before and somebody who told as much: only then a merge changes the figures. */
    private boolean voegSamen() {
        List<Zaak> alle = nummers.stream().map(zaken::lees).toList();
        List<String> mensen = Stream.concat(
                        alle.stream().filter(gesloten()).limit(1),
                        Stream.concat(alle.stream().filter(inBegeleiding()), alle.stream()))
                .map(Zaak::persoon)
                .distinct()
                .toList();
        if (mensen.size() < 2) {
            return false;
        }
        samenvoegingen.neemOver(mensen.get(0), mensen.get(1));
        return true;
    }

    /** The first that is closed and may go. */
    private boolean vernietig() {
        return nummers.stream()
                .map(zaken::lees)
                .filter(gesloten())
                .map(Zaak::nummer)
                .filter(this::magWeg)
                .findFirst()
                .map(this::vernietig)
                .orElse(false);
    }

    /** Long ago enough, without the clock. */
    private boolean magWeg(ZaakNummer zaak) {
        vernietiging.sluitSignaal(zaak);
        transactie.executeWithoutResult(status -> {
            database.sql("update zaak.zaak set vernietigen_op = ? where nummer = ?")
                    .params(LocalDate.of(2026, 1, 1), zaak.waarde())
                    .update();
            gebeurtenissen.publishEvent(new Handeling("eerder te vernietigen door een test", zaak.waarde(), "test"));
        });
        return vernietiging.overzicht(EenVernietiging.EERSTE).rijp().stream()
                .anyMatch(dossier -> dossier.nummer().equals(zaak.waarde())
                        && dossier.beletsels().isEmpty());
    }

    private boolean vernietig(ZaakNummer zaak) {
        vernietiging.vernietig(zaak);
        assertThat(zaken.lees(List.of(zaak.waarde()))).as("vernietigd").isEmpty();
        return nummers.remove(zaak);
    }

    private boolean meld() {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem").metGevaar(Gevaarvraag.GEEN_SLAAPPLEK));
        if (toeval.nextBoolean()) {
            signaal.geduid(nummer, "vermoeden", "doorgegeven");
            signaal.meldAan(nummer, Route.AVIM);
            signaal.antwoordt(nummer, Route.AVIM, Uitslag.GEEN_MENSENHANDEL);
            signaal.uitkomst(nummer, toeval.nextBoolean() ? "ongegrond_overig" : "gegrond_zonder_persoon");
        }
        return true;
    }

    private boolean tijd() {
        ZaakNummer zaak = nummers.get(toeval.nextInt(nummers.size()));
        verhaal.dagen(1 + toeval.nextInt(20), zaak.waarde());
        return true;
    }
}
