// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A clock that can be put to another moment: for stories that take months, and for the first demo cases. */
public class VerzetbareKlok extends Clock {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final ZoneId zone;
    private volatile @Nullable Instant stand;

    public VerzetbareKlok() {
        this(AMSTERDAM);
    }

    private VerzetbareKlok(ZoneId zone) {
        this.zone = zone;
    }

    /** Stands still at this moment until it is put elsewhere. */
    public void zet(Instant moment) {
        stand = moment;
    }

    /** Runs with the real time again. */
    public void loopWeer() {
        stand = null;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId andere) {
        VerzetbareKlok klok = new VerzetbareKlok(andere);
        klok.stand = stand;
        return klok;
    }

    @Override
    public Instant instant() {
        Instant vast = stand;
        return vast == null ? Instant.now() : vast;
    }
}
