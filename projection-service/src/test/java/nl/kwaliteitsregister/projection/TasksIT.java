package nl.kwaliteitsregister.projection;

class TasksIT extends TasksFacts {

    @Override
    Broker broker() {
        return Broker.start();
    }
}
