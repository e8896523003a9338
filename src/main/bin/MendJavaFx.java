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

/// Mends one method of JavaFX, which in 26.0.2 fails for each line that is broken in Arabic, Hebrew
/// or Persian: it looks for blanks at the end of a run that goes from right to left at places
/// before the text. There it is made to find none. See record 0072.
///
/// Run by Maven after compiling, with JavaFX on the class path. Argument: where our classes are;
/// the mended class is put among them, before JavaFX's own.
final class MendJavaFx {

    private static final String CLASS = "com/sun/javafx/text/PrismTextLayout.class";
    private static final String METHOD = "computeTrailingSpaceWidth";
    private static final ClassDesc RUN = ClassDesc.of("com.sun.javafx.text.TextRun");

    static void main(String[] arguments) throws IOException {
        var mended = Path.of(arguments[0]).resolve(CLASS);
        Files.createDirectories(mended.getParent());
        try (var original = original().openStream()) {
            Files.write(mended, mended(original.readAllBytes()));
        }
    }

    /// Not the one that was mended before.
    private static URL original() throws IOException {
        return MendJavaFx.class
                .getClassLoader()
                .resources(CLASS)
                .filter(place -> place.getProtocol().equals("jar"))
                .findFirst()
                .orElseThrow(() -> new IOException("No JavaFX on the class path"));
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
                        method -> method.methodName().equalsString(METHOD), new NoneAtTheLeft()));
    }

    /// Begins a method on a run with "0 if it goes from right to left".
    private static final class NoneAtTheLeft implements CodeTransform {

        @Override
        public void atStart(CodeBuilder code) {
            var leftToRight = code.newLabel();
            code.aload(1)
                    .invokevirtual(
                            RUN, "isLeftToRight", MethodTypeDesc.of(ConstantDescs.CD_boolean))
                    .ifne(leftToRight)
                    .fconst_0()
                    .freturn()
                    .labelBinding(leftToRight);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            code.with(element);
        }
    }
}
