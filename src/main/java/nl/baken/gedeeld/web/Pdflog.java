// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the place of the log that the PDF library keeps by itself on the console. Warnings and errors come into the log
 * of Baken by the name of the message alone: what the library fills in can be text of a page.
 */
final class Pdflog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(Pdflog.class);

    private Pdflog() {}

    /** For the whole library, which has one log. */
    static void neemOver() {
        XRLog.setLoggerImpl(new Pdflog());
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic melding) {
        return melding.getLevel().intValue() >= Level.WARNING.intValue();
    }

    @Override
    public void log(Diagnostic melding) {
        if (isLogLevelEnabled(melding)) {
            LOG.warn(
                    "De pdf-bibliotheek meldt: {}",
                    melding.getLogMessageId().getEnum().name());
        }
    }

    /** Only what has no name comes here, as whole text: nothing of it is kept. */
    @Override
    public void log(String waar, Level niveau, String tekst) {
        // Nothing.
    }

    @Override
    public void log(String waar, Level niveau, String tekst, Throwable fout) {
        // Nothing.
    }

    @Override
    public void setLevel(String waar, Level niveau) {
        // The levels are those of the log of Baken.
    }
}
