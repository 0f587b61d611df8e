package echochat.core.dataset;

import echochat.core.problem.Finding;
import echochat.core.problem.Location;
import echochat.dialogue.domain.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Shows the examples of a dataset page by page, reading its file anew.
public final class ExamplePages {
    private static final int LARGEST = 500;

    private final Datasets datasets;
    private final Formats formats;

    public ExamplePages(Datasets datasets, Formats formats) {
        this.datasets = datasets;
        this.formats = formats;
    }

    /// What to show.
    ///
    /// @param search is part of the text, whatever the case; empty for all
    /// @param intent empty for all
    public record Filter(String search, String intent, long offset, int limit) {
        public Filter {
            search = search.strip().toLowerCase(Locale.ROOT);
            offset = Math.max(0, offset);
            limit = Math.clamp(limit, 1, LARGEST);
        }

        boolean takes(Example example) {
            var content = example.content();
            return (intent.isEmpty() || content.intent().equals(intent))
                    && (search.isEmpty()
                            || content.text().toLowerCase(Locale.ROOT).contains(search));
        }
    }

    /// @param total how many the filter lets through in the whole file
    public record Page(List<Example> examples, long total) {}

    public Page page(Dataset dataset, Filter filter) {
        var pager = new Pager(filter);
        formats.read(datasets.original(dataset), pager);
        return new Page(pager.examples, pager.matches);
    }

    private static final class Pager implements DatasetSink {
        private final Filter filter;
        private final List<Example> examples = new ArrayList<>();
        private long matches;

        Pager(Filter filter) {
            this.filter = filter;
        }

        @Override
        public void example(Example example) {
            if (filter.takes(example)) {
                if (matches >= filter.offset && examples.size() < filter.limit) {
                    examples.add(example);
                }
                matches++;
            }
        }

        @Override
        public void described(String file, String description) {}

        @Override
        public void response(String name, Response variation, Location location) {}

        @Override
        public void synonym(String value, String synonym, Location location) {}

        @Override
        public void regex(String name, String pattern, Location location) {}

        @Override
        public void lookup(String name, String element, Location location) {}

        @Override
        public void unused(String kind, String name, Location location) {}

        @Override
        public void finding(Finding finding) {}
    }
}
