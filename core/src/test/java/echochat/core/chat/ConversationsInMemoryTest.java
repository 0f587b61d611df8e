package echochat.core.chat;

import echochat.core.workspace.WorkspaceId;

class ConversationsInMemoryTest implements ConversationStoreContract {
    private final ConversationStore store = new ConversationsInMemory();
    private long workspaces;

    @Override
    public ConversationStore store() {
        return store;
    }

    @Override
    public WorkspaceId newWorkspace() {
        return new WorkspaceId(++workspaces);
    }
}
