package nl.kwaliteitsregister.projection;

import nl.kwaliteitsregister.backbone.engine.DockerOnly;

@DockerOnly
class TasksOnContainersIT extends TasksFacts {

    @Override
    Broker broker() {
        return Broker.onContainers();
    }
}
