// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.regel;

import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Essentie;
import org.jspecify.annotations.Nullable;

/**
 * One kind of rule that is kept as dated rows. The module that counts with the rows implements it; who proposes and who
 * agrees is the same for all kinds and lives in module {@code regels}.
 *
 * @param <C> what somebody types to propose a row
 */
public interface Regelsoort<C extends Regelopdracht> {

    int volgorde();

    /** Short, for the address of its page. */
    String code();

    String naam();

    /** What these rows do and what a change does not do, in a sentence or two for people. */
    String uitleg();

    /** The form to propose a row, in {@code formulieren/beheer}. */
    String formulier();

    Class<C> opdracht();

    /** The words on the button to propose something that has no row yet; null when that can't be. */
    @Nullable
    String nieuw();

    /** Every row, also those that ended, in the order of the page. */
    List<Regelrij> rijen();

    /**
     * What the form starts with.
     *
     * @param sleutel whose row is followed by a new one, or null for something new
     * @throws nl.baken.gedeeld.NietGevonden when there is no such subject, or nothing new can be made
     */
    Voorinvulling bekend(@Nullable String sleutel);

    /** What the proposed row is about. */
    String sleutel(C opdracht, @Nullable String gekozen);

    /**
     * Whether the row could begin on that day. Asked when it is proposed and once more when it is approved.
     *
     * @throws nl.baken.gedeeld.Weigering with the field and what to do
     */
    void controleer(String sleutel, C opdracht, LocalDate ingang);

    /** What the row would do, in words and with an example that was really calculated. */
    List<Essentie.Regel> inWoorden(String sleutel, C opdracht, LocalDate ingang);

    /** The row holds from that day on, and the one before it until that day. */
    void voegToe(String sleutel, C opdracht, LocalDate ingang);

    /** The row that began on {@code van} no longer holds from {@code tot} on. */
    void beeindig(String sleutel, LocalDate van, LocalDate tot);

    /** The row that was to begin on {@code van} never will; the one before it goes on. */
    void trekIn(String sleutel, LocalDate van);
}
