package nl.kwaliteitsregister.standalone;

import java.util.Arrays;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Run on the class path of one service alone: starts it, and prints the names of its beans. */
final class BeanNames {

    private BeanNames() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        var application = (SpringApplicationBuilder)
                Class.forName(arguments[0]).getMethod("application").invoke(null);
        try (var context = application.run(Arrays.copyOfRange(arguments, 1, arguments.length))) {
            for (var name : context.getBeanDefinitionNames()) {
                System.out.println("bean " + name);
            }
        }
        System.exit(0);
    }
}
