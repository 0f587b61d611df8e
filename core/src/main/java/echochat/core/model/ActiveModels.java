package echochat.core.model;

import echochat.core.workspace.WorkspaceId;
import echochat.nlu.NluModel;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/// Gives the model that is in service in a workspace, ready for use. Who is in service is asked of
/// the database every time, so that all nodes change over at once; a model that is new to this
/// node is loaded once, however many ask for it, and stays in memory as long as there is room.
///
/// @param <V> what users of the model need, made once when it is loaded
public final class ActiveModels<V> {
    private final ModelStore models;
    private final ModelFiles files;
    private final Function<LoadedModel, V> prepare;
    private final long mostBytes;
    // In the order of use, the least recently used first.
    private final LinkedHashMap<ModelId, Entry<V>> loaded = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /// @param mostBytes of model files to keep in memory; the one just asked for is always kept
    public ActiveModels(
            ModelStore models, ModelFiles files, Function<LoadedModel, V> prepare, long mostBytes) {
        this.models = models;
        this.files = files;
        this.prepare = prepare;
        this.mostBytes = mostBytes;
    }

    /// Empty if the workspace has no model in service.
    public Optional<V> of(WorkspaceId workspace) {
        return models.active(workspace).map(this::get);
    }

    private V get(ModelId id) {
        var mine = new Entry<V>();
        var entry = entry(id, mine);
        if (entry == mine) {
            load(id, mine);
        }
        try {
            return entry.value.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private void load(ModelId id, Entry<V> entry) {
        try {
            var row = models.find(id).orElseThrow();
            entry.value.complete(prepare.apply(new LoadedModel(row, nlu(row))));
            weigh(id, entry, row.file().size());
        } catch (RuntimeException | Error failed) {
            forget(id);
            entry.value.completeExceptionally(failed);
        }
    }

    private NluModel nlu(Model row) {
        return files.load(row.file().blob(), row.name());
    }

    private synchronized Entry<V> entry(ModelId id, Entry<V> ifAbsent) {
        var present = loaded.get(id);
        if (present != null) {
            return present;
        }
        loaded.put(id, ifAbsent);
        return ifAbsent;
    }

    private synchronized void weigh(ModelId id, Entry<V> entry, long size) {
        entry.bytes = size;
        bytes += size;
        var oldestFirst = loaded.entrySet().iterator();
        while (bytes > mostBytes && oldestFirst.hasNext()) {
            var oldest = oldestFirst.next();
            if (!oldest.getKey().equals(id)) {
                bytes -= oldest.getValue().bytes;
                oldestFirst.remove();
            }
        }
    }

    private synchronized void forget(ModelId id) {
        loaded.remove(id);
    }

    /// A model in memory, or on its way there.
    private static final class Entry<V> {
        final CompletableFuture<V> value = new CompletableFuture<>();
        long bytes;
    }
}
