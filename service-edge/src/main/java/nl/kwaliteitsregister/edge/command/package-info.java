/**
 * How a command reaches its rules and its outcome comes back; what every feature of a service that decides
 * shares and no feature owns. Such a service imports {@link nl.kwaliteitsregister.edge.command.CommandConfiguration}.
 *
 * <h2>Adding a feature {@code thing}</h2>
 *
 * <ol>
 *   <li>Package {@code thing} of the service, pure: {@code ThingCommand} (sealed, extends {@code Command}), {@code
 *       ThingState}, {@code ThingRefusal} (sealed, extends {@code Refusal}), {@code ThingRules} (a {@code Decider}).
 *   <li>Package {@code thing.axon}: the shell, 15 lines; copy {@code EmployerAggregate} (leave {@code
 *       snapshotTriggerDefinition} out where streams stay short). The command name of its one handler is the type of
 *       its streams ({@code StreamId.type()}).
 *   <li>Package {@code thing.http}: a controller per resource. A handler method declares {@code @AllowedTo},
 *       takes a {@code Caller}, reads a record, checks text with {@code Faults}, seals what is personal, calls
 *       {@link nl.kwaliteitsregister.edge.command.Commands#send} and answers with the receipt. New ids come from
 *       {@link nl.kwaliteitsregister.edge.command.NewIds}, so that a repeat under the same Idempotency-Key names
 *       the same thing.
 *   <li>Automations and deadlines send by {@link nl.kwaliteitsregister.backbone.axon.CommandSender}, with {@code
 *       Circumstances} of their own; other streams are looked up by {@link
 *       nl.kwaliteitsregister.edge.command.Streams}.
 *   <li>Resources {@code <service>/messages/thing_nl.properties} and {@code thing_en.properties}: for each
 *       refusal code {@code <code>.title} and {@code <code>.detail}. They are found by themselves.
 *   <li>Rows in {@code access-table.txt} (test resources), and {@code docs/api} renewed by the command that its test
 *       names.
 * </ol>
 */
@NullMarked
package nl.kwaliteitsregister.edge.command;

import org.jspecify.annotations.NullMarked;
