package echochat.app.wiring;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Import;

/// All objects of the server, in the order of the layers. Nothing is found by scanning and nothing
/// is configured by itself: what is not made here is not there, and the start is quick.
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({
    StorageBeans.class,
    AccountBeans.class,
    DatasetBeans.class,
    TrainingBeans.class,
    BackendBeans.class,
    ChatBeans.class,
    BackendFaceBeans.class,
    HttpBeans.class,
    FilterBeans.class,
    OperationsBeans.class,
    TomcatBeans.class,
})
public class ServerBeans {}
