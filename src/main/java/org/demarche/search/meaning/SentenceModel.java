package org.demarche.search.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/// Turns a passage into a vector that points the same way for passages of like meaning:
/// all-MiniLM-L6-v2, eight bits a weight (Apache 2.0), by ONNX Runtime. English first; other
/// languages only as far as names and borrowed words go.
///
/// Nothing is loaded before the first text. Any thread may ask; one text at a time is read, on a
/// thread of the model's own: loading it needs more stack than Java's threads have (with 1 MB the
/// process dies).
public final class SentenceModel implements AutoCloseable {

    /// Of the model and of the way [Passages] cuts: vectors of another version do not compare.
    public static final String VERSION = "minilm-l6-v2-q/1";

    /// Numbers in a vector.
    public static final int SIZE = 384;

    /// Pieces of a passage that are read; the model was trained on passages of 128.
    private static final int MOST_PIECES = 200;

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final long STACK = 32L << 20; // bytes

    @SuppressWarnings("ThreadPriorityCheck") // nothing waits for it; all else goes first
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform()
                            .name("meaning")
                            .daemon()
                            .priority(Thread.MIN_PRIORITY)
                            .stackSize(STACK)
                            .factory());

    private @Nullable Loaded loaded; // on `thread` only
    private volatile @Nullable MeaningException broken;

    private record Loaded(OrtEnvironment runtime, OrtSession session, WordPieces pieces) {}

    /// The meaning of `text`; only its direction counts.
    ///
    /// @throws MeaningException if the model cannot be loaded or run on this computer; once it
    ///   could not, it is not tried again
    public byte[] of(String text) {
        var known = broken;
        if (known != null) {
            throw known;
        }
        try {
            return CompletableFuture.supplyAsync(() -> read(text), thread).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof MeaningException problem) {
                throw problem;
            }
            throw e;
        } catch (RejectedExecutionException | CancellationException e) {
            throw new MeaningException("Demarche is being closed.", e);
        }
    }

    private byte[] read(String text) {
        try {
            var model = loaded();
            return Bytes.of(mean(model, model.pieces().of(text, MOST_PIECES)));
        } catch (OrtException | IOException | LinkageError e) {
            var problem =
                    new MeaningException(
                            "The sentence model does not run on this computer (%s). Search goes on by words alone."
                                    .formatted(e.getMessage()),
                            e);
            broken = problem;
            throw problem;
        }
    }

    private Loaded loaded() throws OrtException, IOException {
        var known = loaded;
        if (known != null) {
            return known;
        }
        var runtime = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions();
                var model = open(MODEL);
                var vocabulary = open(VOCABULARY)) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            var now =
                    new Loaded(
                            runtime,
                            runtime.createSession(model.readAllBytes(), options),
                            WordPieces.read(vocabulary));
            loaded = now;
            return now;
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(SentenceModel.class.getResourceAsStream(resource), resource);
    }

    /// The mean of what the model says of each piece.
    private static float[] mean(Loaded model, long[] pieces) throws OrtException {
        var shape = new long[] {1, pieces.length};
        var ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (var ids = tensor(model, pieces, shape);
                var mask = tensor(model, ones, shape);
                var types = tensor(model, new long[pieces.length], shape);
                var answer =
                        model.session()
                                .run(
                                        Map.of(
                                                "input_ids",
                                                ids,
                                                "attention_mask",
                                                mask,
                                                "token_type_ids",
                                                types))) {
            var each = ((float[][][]) answer.get(0).getValue())[0];
            var mean = new float[SIZE];
            for (var piece : each) {
                for (var i = 0; i < SIZE; i++) {
                    mean[i] += piece[i];
                }
            }
            return mean;
        }
    }

    private static OnnxTensor tensor(Loaded model, long[] numbers, long[] shape)
            throws OrtException {
        return OnnxTensor.createTensor(model.runtime(), LongBuffer.wrap(numbers), shape);
    }

    /// Lets the model go when the text that is being read is done.
    @Override
    public void close() {
        thread.execute(this::unload);
        thread.shutdown();
    }

    private void unload() {
        var known = loaded;
        loaded = null;
        if (known != null) {
            try {
                known.session().close();
            } catch (OrtException e) {
                broken = new MeaningException("The sentence model did not close.", e);
            }
        }
    }
}
