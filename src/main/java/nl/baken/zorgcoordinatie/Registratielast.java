// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Telbaar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How much work it is to write a contact down (K22): minutes from the first draft to the end, and how often a draft was
 * kept. A guard rail for the forms, asked as a median of everybody; never of one person, so it can't be asked by a
 * feature either.
 */
@Component
class Registratielast implements Telbaar {

    private final Contactopslag contacten;

    Registratielast(Contactopslag contacten) {
        this.contacten = contacten;
    }

    /** @param minuten 0 when nothing was typed, only confirmed @param concepten how often a draft was kept */
    record Moeite(String nummer, Instant op, int minuten, int concepten) {}

    @Override
    @Transactional(readOnly = true)
    public List<Bijdrage> tel(Set<String> nummers) {
        return contacten.moeite(nummers).stream()
                .flatMap(moeite -> Stream.of(
                                Bijdrage.maat(moeite.nummer(), "K22", "minuten", moeite.op(), moeite.minuten()),
                                Bijdrage.maat(moeite.nummer(), "K22H", "handelingen", moeite.op(), moeite.concepten()))
                        .map(Bijdrage::zonderKenmerk))
                .toList();
    }
}
