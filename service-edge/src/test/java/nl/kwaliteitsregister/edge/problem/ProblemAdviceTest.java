package nl.kwaliteitsregister.edge.problem;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is the caller's fault, and what ours. */
class ProblemAdviceTest {

    @RestController
    static class Reading {

        /** As the container does when the first parameter is asked for. */
        @GetMapping("/hosts")
        String hosts() {
            throw new InvalidParameterException("Character decoding failed");
        }
    }

    @Test
    void a_query_that_is_no_text_is_malformed_and_no_failure_of_ours() throws Exception {
        MockMvcBuilders.standaloneSetup(new Reading())
                .setControllerAdvice(new ProblemAdvice(new ProblemAnswers(Texts.in(List.of("service-edge")))))
                .build()
                .perform(get("/hosts"))
                .andExpect(status().isBadRequest());
    }
}
