// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.OngeldigNummer;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Taaktoegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Printing a page is an act of its own (NEN 7513): paper goes where no rule follows it. The page tells that it is
 * printed; which page that is and whether this person has it, is decided here by the matrix.
 */
@Service
public class Afdrukken {

    /** The names that the matrix has for the number that a page is about. */
    private static final List<String> NUMMERDELEN = List.of("zaaknummer", "nummer", "vraag");

    private static final String TAAK = "taakId";

    /** The ground of who prints a list or a page of its own. */
    private static final String EIGEN = "eigen";

    private static final List<UnaryOperator<String>> SOORTEN =
            List.of(tekst -> new ZaakNummer(tekst).waarde(), tekst -> new SignaalNummer(tekst).waarde());

    private final Toegang toegang;
    private final Taaktoegang taken;
    private final Rechtenmatrix rechten;
    private final Blokkades blokkades;
    private final ApplicationEventPublisher gebeurtenissen;

    Afdrukken(
            Toegang toegang,
            Taaktoegang taken,
            Rechtenmatrix rechten,
            Blokkades blokkades,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.taken = taken;
        this.rechten = rechten;
        this.blokkades = blokkades;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * Logs that the person at the keyboard prints this page.
     *
     * @param delen the variable parts of its address, as a browser gave them
     * @throws NietGevonden when this person has no such page
     */
    @Transactional(noRollbackFor = NietGevonden.class)
    public void meld(Adresrecht bladzijde, Map<String, String> delen) {
        Medewerker wie = toegang.medewerker();
        String wat = wat(bladzijde.patroon());
        if (delen.containsKey(TAAK)) {
            String nummer = taken.houdVast(delen.get(TAAK), wie)
                    .orElseThrow(NietGevonden::new)
                    .nummer();
            log(wat, nummer, "taak");
            return;
        }
        if (wie.rollen().stream().allMatch(bladzijde::magNooit)) {
            throw new NietGevonden();
        }
        boolean rol = wie.rollen().stream().anyMatch(bladzijde::magAltijd);
        Optional<String> over =
                NUMMERDELEN.stream().filter(delen::containsKey).map(delen::get).findFirst();
        if (over.isPresent()) {
            overNummer(wat, over.get(), wie, rol);
        } else {
            log(wat, wie.id(), EIGEN);
        }
    }

    /** @param getypt may be anything: it is a number when this person is involved in it, or when it has the form of one */
    private void overNummer(String wat, String getypt, Medewerker wie, boolean rol) {
        Optional<String> grond = toegang.nummers(getypt, wie).stream()
                .filter(betrokken -> betrokken.nummer().equals(getypt))
                .map(Toegang.Betrokken::grond)
                .filter(gevonden -> rechten.relatie(gevonden).blad())
                .findFirst();
        Optional<String> nummer = grond.isPresent() ? Optional.of(getypt) : vorm(getypt);
        boolean mag = grond.isPresent()
                || rol
                        && nummer.filter(gevonden -> blokkades.geldt(gevonden, wie.id()))
                                .isEmpty();
        if (!mag) {
            nummer.ifPresent(gevonden -> gebeurtenissen.publishEvent(Inzage.geweigerd(Actie.AFDRUKKEN, wat, gevonden)));
            throw new NietGevonden();
        }
        log(wat, nummer.orElse(wie.id()), grond.orElse(nummer.isPresent() ? "toezicht" : EIGEN));
    }

    private void log(String wat, String nummer, String grond) {
        gebeurtenissen.publishEvent(Inzage.van(Actie.AFDRUKKEN, wat, nummer, grond));
    }

    private static Optional<String> vorm(String getypt) {
        return SOORTEN.stream().flatMap(soort -> lees(soort, getypt).stream()).findFirst();
    }

    private static Optional<String> lees(UnaryOperator<String> soort, String tekst) {
        try {
            return Optional.of(soort.apply(tekst));
        } catch (OngeldigNummer e) {
            return Optional.empty();
        }
    }

    /** From the row of the matrix, so from a fixed list: "bladzijde zaken, wie ziet dit". */
    private static String wat(String patroon) {
        String woorden = Arrays.stream(patroon.split("/"))
                .filter(deel -> !deel.isEmpty() && !deel.startsWith("{") || deel.equals("{handeling}"))
                .map(deel -> deel.replaceAll("[{}]", "").replace('-', ' '))
                .collect(Collectors.joining(", "));
        return "bladzijde " + (woorden.isEmpty() ? "start" : woorden);
    }
}
