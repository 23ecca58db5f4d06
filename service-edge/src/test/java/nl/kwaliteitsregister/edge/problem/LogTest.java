package nl.kwaliteitsregister.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What is logged of a request that failed. */
class LogTest {

    private final Logger log = (Logger) LoggerFactory.getLogger(ProblemAdvice.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void stop() {
        log.detachAppender(lines);
    }

    @Test
    void names_types_and_places_and_none_of_the_words_that_may_be_somebodys() {
        var advice = new ProblemAdvice(new ProblemAnswers(Texts.in(List.of("service-edge"))));
        var cause = new IllegalArgumentException("E11000 duplicate key error, dup key: { _id: \"student-17\" }");

        var answer = advice.other(new IllegalStateException("about student-17", cause));

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(String.valueOf(answer.getBody())).doesNotContain("student-17");
        assertThat(lines.list).hasSize(1).allSatisfy(line -> {
            assertThat(line.getFormattedMessage())
                    .contains("IllegalStateException", "because of", "IllegalArgumentException", "LogTest")
                    .doesNotContain("student-17");
            assertThat(line.getThrowableProxy()).isNull();
        });
    }
}
