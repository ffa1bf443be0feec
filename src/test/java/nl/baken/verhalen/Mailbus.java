// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.baken.gedeeld.bericht.Mailbericht;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What modules asked to send; how it is sent is tested with a mail server. */
@Component
public class Mailbus {

    private final List<Mailbericht> berichten = new CopyOnWriteArrayList<>();

    @EventListener
    void op(Mailbericht bericht) {
        berichten.add(bericht);
    }

    /** @param begin of the kenmerk, as in {@code TS-7K3QPM4/uitnodiging} */
    List<Mailbericht> met(String begin) {
        return berichten.stream()
                .filter(bericht -> bericht.kenmerk().startsWith(begin + "/"))
                .toList();
    }
}
