// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.toegang.Organisaties;
import nl.baken.toegang.Organisaties.Organisatie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody can choose in the forms of trainings: of the own municipality only, for who is limited to one. */
@Service
public class Trainingskeuzes {

    private final Doelgroepopslag doelgroepen;
    private final Organisaties organisaties;
    private final Trainingstoegang toegang;
    private final Clock klok;

    Trainingskeuzes(Doelgroepopslag doelgroepen, Organisaties organisaties, Trainingstoegang toegang, Clock klok) {
        this.doelgroepen = doelgroepen;
        this.organisaties = organisaties;
        this.toegang = toegang;
        this.klok = klok;
    }

    @Transactional(readOnly = true)
    public Voorinvulling bekend() {
        String eigen = toegang.regelgemeente();
        return Voorinvulling.leeg()
                .waarde("peildatum", LocalDate.now(klok))
                .keuzes("gemeenten", gemeenten(eigen))
                .keuzes(
                        "functies",
                        doelgroepen.functies().stream()
                                .map(functie -> new Keuze(functie.code(), functie.naam()))
                                .toList())
                .keuzes(
                        "accounts",
                        organisaties.alle().stream()
                                .map(organisatie -> new Keuze(organisatie.id(), organisatie.naam()))
                                .toList())
                .keuzes(
                        "organisaties",
                        doelgroepen.organisaties(eigen).stream()
                                .map(organisatie -> new Keuze(String.valueOf(organisatie.id()), organisatie.naam()))
                                .toList());
    }

    private List<Keuze> gemeenten(@Nullable String eigen) {
        return organisaties.alle().stream()
                .map(Organisatie::gemeente)
                .filter(Objects::nonNull)
                .distinct()
                .filter(gemeente -> eigen == null || eigen.equals(gemeente))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .map(gemeente -> new Keuze(gemeente, gemeente))
                .toList();
    }
}
