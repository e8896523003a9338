package org.demarche.cli.call;

import org.demarche.library.Library;

import java.util.List;
import java.util.Map;

/// The ids by which articles are known outside: the one that an article came with in its JSON line,
/// else its number in the library.
public final class ArticleIds {

    private final Library library;

    public ArticleIds(Library library) {
        this.library = library;
    }

    /// The number of the article that is meant.
    ///
    /// @param typed an id that an article came with, or a number
    public long number(String typed) throws CannotDo {
        var given = library.byGivenId(typed);
        if (given.isPresent()) {
            return given.get();
        }
        var number = typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
        if (number < 0 || library.summaries(List.of(number)).isEmpty()) {
            throw new CannotDo(
                    "There is no article %s in this library. 'demarche search' and 'demarche import' print the ids."
                            .formatted(typed));
        }
        return number;
    }

    /// By number; an article that came without an id is not in it.
    public Map<Long, String> given(List<Long> numbers) {
        return library.givenIds(numbers);
    }

    /// What to call an article.
    public static String name(Map<Long, String> given, long number) {
        return given.getOrDefault(number, Long.toString(number));
    }
}
