// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.bericht.Mailbericht;
import nl.baken.toegang.Berichtadressen;
import nl.baken.toegang.Organisaties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What centrumgemeenten are mailed about a contract (T32, T362): its number and its dates, at the address for notices of
 * the municipality. One without such an address sees it on the start page of its contract manager only.
 */
@Component
class Contractpost {

    private final Organisaties organisaties;
    private final Berichtadressen adressen;
    private final ApplicationEventPublisher gebeurtenissen;

    Contractpost(Organisaties organisaties, Berichtadressen adressen, ApplicationEventPublisher gebeurtenissen) {
        this.organisaties = organisaties;
        this.adressen = adressen;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param zwijgt who did not answer @param uiterlijk last day to answer */
    void herinner(Contract voorstel, List<String> zwijgt, LocalDate uiterlijk) {
        mail(
                zwijgt,
                voorstel.nummer() + "/herinnering/" + voorstel.ronde(),
                "Jullie antwoord op een voorstel ontbreekt nog",
                List.of(
                        "Voor zorgcoördinatie vanaf " + Dag.toon(voorstel.van()) + " is er een voorstel: "
                                + voorstel.nummer() + ". Jullie antwoord ontbreekt nog.",
                        "Meld je aan bij Baken en open de taak Akkoord geven. Antwoord uiterlijk op "
                                + Dag.toon(uiterlijk) + "."));
    }

    /** To all of them: nobody carries on after this contract. */
    void slaAlarm(Contract contract) {
        mail(
                contract.gemeenten(),
                contract.nummer() + "/alarm",
                "Geen dekking per " + Dag.toon(contract.tot().plusDays(1)),
                List.of(
                        "Contract " + contract.nummer() + " voor zorgcoördinatie eindigt op " + Dag.toon(contract.tot())
                                + ". Er is nog geen getekend contract voor daarna.",
                        "Kijk in Baken bij Capaciteit wat er nog moet gebeuren."));
    }

    private void mail(List<String> gemeenten, String kenmerk, String onderwerp, List<String> alineas) {
        gemeenten.forEach(gemeente -> organisaties
                .vanGemeente(gemeente, Rol.CONTRACTBEHEERDER)
                .ifPresent(organisatie -> adressen.van(organisatie)
                        .ifPresent(adres -> gebeurtenissen.publishEvent(
                                new Mailbericht(kenmerk + "/" + organisatie, adres, onderwerp, alineas, null, null)))));
    }
}
