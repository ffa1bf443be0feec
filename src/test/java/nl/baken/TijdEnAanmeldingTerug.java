// SPDX-License-Identifier: EUPL-1.2
package nl.baken;

import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** After each test the clocks run again and nobody is signed in, so that no test leans on the one before. */
class TijdEnAanmeldingTerug implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext proef) {
        Verhaal verhaal = SpringExtension.getApplicationContext(proef).getBean(Verhaal.class);
        verhaal.niemand();
        verhaal.klokTerug();
    }
}
