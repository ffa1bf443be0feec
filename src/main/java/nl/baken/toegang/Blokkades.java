// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conflicts of interest: somebody is shut out of one number, whatever the ground on which this person would be let in.
 * It counts in {@code toegang.betrokken}, the one rule behind every page, list and task. Who puts one is for the modules
 * above; it ends only when a second person agrees ({@link Opheffingen}).
 */
@Service
public class Blokkades {

    public static final String GROND = "belangenconflict";

    private static final Geheim ELDERS = Geheim.van("Vastgelegd bij een andere zaak van dezelfde cliënt.");

    private final Blokkadeopslag opslag;
    private final Clock klok;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;

    Blokkades(Blokkadeopslag opslag, Clock klok, Toegang toegang, ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.klok = klok;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * @param account id of who is shut out
     * @param door account id of who put it
     * @param overgenomen comes from another number about the same client, and ends when that no longer holds
     */
    public record Blokkade(long id, String nummer, String account, Instant van, String door, boolean overgenomen) {}

    /** Shuts this person out from now on; once more changes nothing. @return false when it already was so */
    @Transactional
    public boolean leg(String nummer, String account, Geheim motief) {
        return leg(nummer, account, motief, "belangenconflict vastgelegd: ");
    }

    private boolean leg(String nummer, String account, @Nullable Geheim motief, String wat) {
        boolean nieuw = voegToe(nummer, account, motief);
        if (nieuw) {
            opslag.noodvragen(nummer).forEach(vraag -> voegToe(vraag, account, motief));
            meld(wat, nummer, account);
        }
        return nieuw;
    }

    private boolean voegToe(String nummer, String account, @Nullable Geheim motief) {
        return opslag.voegToe(nummer, account, motief, toegang.medewerker().id(), klok.instant());
    }

    /**
     * Lets the conflicts of other numbers about the same client count for this one, and no others of that kind. What was
     * put for this number itself stays, and so does what two people decided about it since.
     *
     * @param elders since when, by account id
     * @return who is shut out from now on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> laatDoorwerken(String nummer, Map<String, Instant> elders) {
        opslag.geldend(List.of(nummer)).stream()
                .filter(blokkade -> blokkade.overgenomen() && !elders.containsKey(blokkade.account()))
                .forEach(blokkade -> {
                    opslag.vervalt(blokkade, klok.instant());
                    meld("belangenconflict vervallen: ", nummer, blokkade.account());
                });
        return elders.keySet().stream()
                .filter(account -> !opslag.isOpgeheven(nummer, account, elders.get(account)))
                .filter(account -> leg(nummer, account, null, "belangenconflict overgenomen: "))
                .collect(Collectors.toSet());
    }

    /** Who is shut out of the one, is of the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void neemOver(String van, String naar) {
        geldend(List.of(van))
                .forEach(blokkade ->
                        voegToe(naar, blokkade.account(), blokkade.overgenomen() ? null : motief(blokkade)));
    }

    @Transactional(readOnly = true)
    public boolean geldt(String nummer, String account) {
        return opslag.geldt(nummer, account);
    }

    /** Who is shut out of any of these numbers now, by account id. */
    @Transactional(readOnly = true)
    public Set<String> accounts(Collection<String> nummers) {
        return geldend(nummers).stream().map(Blokkade::account).collect(Collectors.toSet());
    }

    /** What counts now for these numbers, the oldest first. */
    @Transactional(readOnly = true)
    public List<Blokkade> geldend(Collection<String> nummers) {
        return opslag.geldend(nummers);
    }

    Geheim motief(Blokkade blokkade) {
        return blokkade.overgenomen() ? ELDERS : opslag.motief(blokkade);
    }

    /** A second person agreed. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hefOp(Blokkade blokkade) {
        if (opslag.hefOp(blokkade, klok.instant())) {
            meld("belangenconflict opgeheven: ", blokkade.nummer(), blokkade.account());
            gebeurtenissen.publishEvent(new BlokkadeOpgeheven(blokkade.nummer(), blokkade.account()));
        }
    }

    private void meld(String wat, String nummer, String account) {
        gebeurtenissen.publishEvent(new Handeling(wat + account, nummer, GROND));
    }
}
