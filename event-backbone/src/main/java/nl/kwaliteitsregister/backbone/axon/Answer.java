package nl.kwaliteitsregister.backbone.axon;

import nl.kwaliteitsregister.backbone.store.Position;

/**
 * What an accepted command came to.
 *
 * @param position of the stream's last event of this command; where nothing was to do, of the stream as it is
 * @param changed whether the command had to add anything
 */
public record Answer(Position position, boolean changed) {}
