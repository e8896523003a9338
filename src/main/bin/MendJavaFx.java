import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Mends one method of JavaFX, which in 26.0.2 shapes the first part of a broken line as if it
/// still were the whole: on Linux, writing from right to left fails, and whatever needs shaping
/// (emoji, Arabic, Thai) is drawn over the end of its line. See record 0072.
///
/// Run by Maven after compiling, with JavaFX on the class path. Argument: where our classes are;
/// the mended class is put among them, before JavaFX's own. On other systems there is nothing to
/// mend.
final class MendJavaFx {

    private static final String CLASS = "com/sun/javafx/font/freetype/PangoGlyphLayout.class";
    private static final String METHOD = "layout";
    private static final ClassDesc LAYOUT =
            ClassDesc.of("com.sun.javafx.font.freetype.PangoGlyphLayout");
    private static final ClassDesc PANGO = ClassDesc.of("com.sun.javafx.font.freetype.OSPango");
    private static final ClassDesc MAP = ClassDesc.of("java.util.Map");
    private static final ClassDesc LONG = ClassDesc.of("java.lang.Long");

    static void main(String[] arguments) throws IOException {
        var original = original();
        if (original.isPresent()) {
            var mended = Path.of(arguments[0]).resolve(CLASS);
            Files.createDirectories(mended.getParent());
            try (var bytes = original.get().openStream()) {
                Files.write(mended, mended(bytes.readAllBytes()));
            }
        }
    }

    /// Not the one that was mended before.
    private static Optional<URL> original() {
        return MendJavaFx.class
                .getClassLoader()
                .resources(CLASS)
                .filter(place -> place.getProtocol().equals("jar"))
                .findFirst();
    }

    private static byte[] mended(byte[] original) throws IOException {
        var tools = ClassFile.of();
        var parsed = tools.parse(original);
        if (parsed.methods().stream().noneMatch(m -> m.methodName().equalsString(METHOD))) {
            throw new IOException("This JavaFX has no method " + METHOD + ": is it mended?");
        }
        return tools.transformClass(
                parsed,
                ClassTransform.transformingMethodBodies(
                        method -> method.methodName().equalsString(METHOD), new ForgetsFirst()));
    }

    /// Begins with `Long known = runUtf8.remove(run); if (known != null) OSPango.g_free(known);`:
    /// the run may have been split since its letters were written down.
    private static final class ForgetsFirst implements CodeTransform {

        @Override
        public void atStart(CodeBuilder code) {
            var unknown = code.newLabel();
            var done = code.newLabel();
            code.aload(0)
                    .getfield(LAYOUT, "runUtf8", MAP)
                    .aload(1)
                    .invokeinterface(
                            MAP,
                            "remove",
                            MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_Object))
                    .checkcast(LONG)
                    .dup()
                    .ifnull(unknown)
                    .invokevirtual(LONG, "longValue", MethodTypeDesc.of(ConstantDescs.CD_long))
                    .invokestatic(
                            PANGO,
                            "g_free",
                            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_long))
                    .goto_(done)
                    .labelBinding(unknown)
                    .pop()
                    .labelBinding(done);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            code.with(element);
        }
    }
}
