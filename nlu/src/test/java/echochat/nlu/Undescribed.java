package echochat.nlu;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/// Finds public types, methods, constructors and constants without a comment. What overrides has
/// the words of what it overrides, the constructor of a record those of its components, and a
/// constant of an enum its name.
final class Undescribed extends TreePathScanner<Void, Void> {
    private final DocTrees docs;
    private final Consumer<String> listener;

    Undescribed(JavacTask task, Consumer<String> listener) {
        docs = DocTrees.instance(task);
        this.listener = listener;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        if (!isPublic(type.getModifiers())) {
            return null;
        }
        check(type.getSimpleName());
        return super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        if (isPublic(method.getModifiers()) && !overrides(method) && !isCanonical(method)) {
            check(method.getName());
        }
        return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void nothing) {
        if (isStatic(field) && isPublic(field.getModifiers()) && !isIn(Tree.Kind.ENUM)) {
            check(field.getName());
        }
        return null;
    }

    /// Members of an interface are public without a word; so are, for us, types in one.
    private boolean isPublic(ModifiersTree modifiers) {
        return modifiers.getFlags().contains(Modifier.PUBLIC)
                || (isIn(Tree.Kind.INTERFACE) && !modifiers.getFlags().contains(Modifier.PRIVATE));
    }

    private boolean isIn(Tree.Kind kind) {
        return around().getKind() == kind;
    }

    private Tree around() {
        return getCurrentPath().getParentPath().getLeaf();
    }

    private boolean isCanonical(MethodTree method) {
        return around() instanceof ClassTree type
                && type.getKind() == Tree.Kind.RECORD
                && method.getName().contentEquals("<init>")
                && method.getParameters().size() == components(type);
    }

    private static long components(ClassTree type) {
        return type.getMembers().stream()
                .filter(member -> member instanceof VariableTree field && !isStatic(field))
                .count();
    }

    private static boolean isStatic(VariableTree field) {
        return field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private static boolean overrides(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(one -> one.getAnnotationType().toString().equals("Override"));
    }

    private void check(CharSequence name) {
        if (docs.getDocComment(getCurrentPath()) == null) {
            listener.accept(place(getCurrentPath().getCompilationUnit()) + " " + name);
        }
    }

    private static String place(CompilationUnitTree unit) {
        return unit.getSourceFile().getName();
    }
}
