/**
 * What stands between a pure rule and the store: Axon.
 *
 * <p>A feature adds a shell of a few lines, because Axon finds handlers by annotations on a class of one's own:
 *
 * <pre>{@code
 * final class EmployerAggregate extends DeciderShell<EmployerCommand, EmployerEvent, Employer> {
 *
 *     static final StreamKind<EmployerCommand, EmployerEvent, Employer> KIND =
 *             new StreamKind<>("employer", new Employers(), Employer.class, 1);
 *
 *     EmployerAggregate() {
 *         super(KIND);
 *     }
 *
 *     @CommandHandler(commandName = "employer")
 *     @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
 *     Answer handle(EmployerCommand command, Clock clock) {
 *         return decide(command, clock);
 *     }
 *
 *     @EventSourcingHandler
 *     void on(EmployerEvent event) {
 *         evolve(event);
 *     }
 * }
 * }</pre>
 *
 * <p>The command's name is the type of its stream. Commands are sent by {@link
 * nl.kwaliteitsregister.backbone.axon.CommandSender}; other streams are looked up by {@link
 * nl.kwaliteitsregister.backbone.axon.StreamReader}.
 */
@NullMarked
package nl.kwaliteitsregister.backbone.axon;

import org.jspecify.annotations.NullMarked;
