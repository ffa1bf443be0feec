// SPDX-License-Identifier: EUPL-1.2
package nl.baken;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test on the whole of Baken: real PostgreSQL, real engine, a real port. All such tests share one context; never
 * add a property, a mock or another profile to one of them, because that would start a second.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith({TijdEnAanmeldingTerug.class, NietsBlijftLiggen.class, AllesInHetLogboek.class})
@ActiveProfiles({"demo", "test"})
public @interface BakenTest {}
