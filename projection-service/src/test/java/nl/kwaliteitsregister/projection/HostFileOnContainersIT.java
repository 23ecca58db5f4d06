package nl.kwaliteitsregister.projection;

import nl.kwaliteitsregister.backbone.engine.DockerOnly;

@DockerOnly
class HostFileOnContainersIT extends HostFileFacts {

    @Override
    Broker broker() {
        return Broker.onContainers();
    }
}
