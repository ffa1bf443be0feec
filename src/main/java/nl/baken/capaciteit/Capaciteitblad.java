// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.gedeeld.telling.Ftebron;
import nl.baken.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of capacity: what is active now, until when, the load by month and every contract. */
@Service
public class Capaciteitblad {

    private static final DateTimeFormatter MAAND =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final int MAANDEN = 12;

    private final Contractopslag opslag;
    private final Contractregels regels;
    private final Contractdekking dekking;
    private final Ftebron fte;
    private final Ftebehoefte behoefte;
    private final Belasting belasting;
    private final Verdeelsleutels sleutels;
    private final Sleutelnormen normen;
    private final Toegang toegang;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Capaciteitblad(
            Contractopslag opslag,
            Contractregels regels,
            Contractdekking dekking,
            Ftebron fte,
            Ftebehoefte behoefte,
            Belasting belasting,
            Verdeelsleutels sleutels,
            Sleutelnormen normen,
            Toegang toegang,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.regels = regels;
        this.dekking = dekking;
        this.fte = fte;
        this.behoefte = behoefte;
        this.belasting = belasting;
        this.sleutels = sleutels;
        this.normen = normen;
        this.toegang = toegang;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** One month, in words. @param zwaar above what these fte can carry */
    public record Maandrij(
            String maand,
            String zaken,
            String contract,
            String eigen,
            String nodig,
            String uren,
            String urenEigen,
            String procent,
            boolean zwaar) {}

    public record Contractrij(
            String nummer, String aanbieder, String periode, String fte, String bedrag, String stand) {}

    /** @param verdeling of what is paid for a year now; null without a contract @param invoeren whether this person enters contracts */
    public record Blad(
            Contractdekking.Stand dekking,
            List<Regel> nu,
            List<Maandrij> maanden,
            List<Contractrij> contracten,
            Verdeeltabel verdeling,
            boolean invoeren) {}

    @Transactional
    public Blad blad() {
        gebeurtenissen.publishEvent(
                Inzage.van("capaciteit", toegang.medewerker().id(), "rol"));
        List<Contract> alle = opslag.alle();
        Contractdekking.Stand stand = dekking.nu();
        return new Blad(
                stand,
                nu(stand),
                belasting.laatste(MAANDEN).stream().map(Capaciteitblad::rij).toList(),
                alle.stream().map(this::rij).toList(),
                verdeling(alle),
                toegang.medewerker().heeft(Rol.CONTRACTBEHEERDER)
                        || toegang.medewerker().heeft(Rol.BELEIDSMEDEWERKER));
    }

    private List<Regel> nu(Contractdekking.Stand stand) {
        List<Regel> nu = new ArrayList<>(gedekt(stand));
        fte.op(LocalDate.now(klok)).ifPresent(er -> {
            nu.add(new Regel("Fte volgens contract", Geld.getal(er.contract())));
            nu.add(new Regel("Fte uit eigen middelen van de aanbieder", Geld.getal(er.eigenMiddelen())));
            nu.add(new Regel("Fte vandaag beschikbaar, zonder wie afwezig is", Geld.getal(er.beschikbaar())));
        });
        Ftebehoefte.Raming raming = behoefte.nu();
        nu.add(new Regel(
                "Fte nodig volgens de norm",
                Geld.getal(raming.laag()) + " tot " + Geld.getal(raming.hoog()) + " (" + Geld.getal(raming.zaken())
                        + " gewogen zaken, " + Geld.getal(raming.perFte()) + " per fte)"));
        return nu;
    }

    /** One line when everybody is covered until the same day. */
    private static List<Regel> gedekt(Contractdekking.Stand stand) {
        boolean gelijk = stand.einden().stream()
                        .map(Contractdekking.Einde::per)
                        .distinct()
                        .count()
                <= 1;
        return gelijk
                ? List.of(new Regel("Gedekt", totEnMet(stand.tot())))
                : stand.einden().stream()
                        .map(einde -> new Regel("Gedekt: " + einde.gemeente(), totEnMet(einde.tot())))
                        .toList();
    }

    private static String totEnMet(@Nullable LocalDate tot) {
        return Dag.toon("Tot en met", tot, "Vandaag loopt er geen contract");
    }

    /** Of the newest contract or proposal: that is what is talked about. */
    private Verdeeltabel verdeling(List<Contract> alle) {
        return alle.stream()
                .findFirst()
                .map(contract -> Verdeeltabel.van(
                        contract,
                        sleutels.vooruit(
                                contract.gemeenten(), contract.bedragCent(), contract.van(), YearMonth.now(klok)),
                        normen.op(contract.van())))
                .orElse(Verdeeltabel.LEEG);
    }

    private static Maandrij rij(Belasting.Maand maand) {
        Integer procent = maand.procent();
        return new Maandrij(
                MAAND.format(maand.maand()),
                Geld.getal(maand.zaken()),
                Geld.getal(maand.fte().contract()),
                Geld.getal(maand.fte().eigenMiddelen()),
                Geld.getal(maand.nodig()),
                Geld.getal(maand.uren()),
                Geld.getal(maand.urenEigen()),
                procent == null ? "Geen fte" : procent + "%",
                procent == null ? maand.zaken().compareTo(BigDecimal.ZERO) > 0 : procent > 100);
    }

    private Contractrij rij(Contract contract) {
        return new Contractrij(
                contract.nummer().waarde(),
                regels.aanbieder(contract),
                Dag.toon(contract.van()) + " tot en met " + Dag.toon(contract.tot()),
                Geld.getal(contract.fteContract()) + " + " + Geld.getal(contract.fteEigen()),
                Geld.toon(contract.bedragCent()),
                contract.status().omschrijving());
    }
}
