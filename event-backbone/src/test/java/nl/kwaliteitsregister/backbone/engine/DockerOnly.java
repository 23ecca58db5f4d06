package nl.kwaliteitsregister.backbone.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Runs where there is a Docker engine; elsewhere it says aloud that it does not. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DockerOnly.Condition.class)
public @interface DockerOnly {

    final class Condition implements ExecutionCondition {

        private static final boolean DOCKER = DockerClientFactory.instance().isDockerAvailable();

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (DOCKER) {
                return ConditionEvaluationResult.enabled("there is a Docker engine");
            }
            var said = "Testcontainers: no Docker engine, "
                    + context.getRequiredTestClass().getSimpleName() + " skipped";
            System.out.println(said);
            return ConditionEvaluationResult.disabled(said);
        }
    }
}
