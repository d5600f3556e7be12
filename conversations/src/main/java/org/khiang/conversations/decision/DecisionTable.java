package org.khiang.conversations.decision;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khiang.conversations.decision.DecisionRefusal.Code;
import org.khiang.conversations.staff.Role;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The table CP-60 as it stands in decisions.yml; a file that names what is not there stops the program. */
@Singleton
public class DecisionTable {
    private final Map<String, DecisionKind> kinds = new LinkedHashMap<>();
    private final Map<String, Object> file = read();

    DecisionTable() {
        map(file.get("decisions")).forEach((code, row) -> kinds.put(code, kind(code, map(row))));
    }

    /** Every kind, in the order of the table. */
    public Collection<DecisionKind> all() {
        return kinds.values();
    }

    /** @throws DecisionRefusal BAD_CODE */
    DecisionKind of(String code) {
        DecisionKind kind = code == null ? null : kinds.get(code);
        if (kind == null) {
            throw new DecisionRefusal(Code.BAD_CODE);
        }
        return kind;
    }

    private DecisionKind kind(String code, Map<String, Object> row) {
        List<String> names = new ArrayList<>(yes(row, "asksChild") ? list(file.get("asksChild")) : List.of());
        names.addAll(list(row.get("fields")));
        return new DecisionKind(code, roles(row.get("proposers")), roles(row.get("approvers")), yes(row, "actFirst"),
                yes(row, "lineBefore") ? (String) file.get("say") : null, names.stream().map(this::field).toList());
    }

    private FormField field(String name) {
        Map<String, Object> field = map(map(file.get("fields")).get(name));
        if (field.isEmpty()) {
            throw new IllegalStateException("decisions.yml has no field " + name);
        }
        Map<String, List<String>> when = new LinkedHashMap<>();
        map(field.get("when")).forEach((other, answers) -> when.put(other, list(answers)));
        return new FormField(name, FormField.Kind.valueOf((String) field.get("kind")), list(field.get("of")), when,
                list(field.get("refused")), yes(field, "after"), yes(field, "optional"));
    }

    private static Set<Role> roles(Object names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        list(names).forEach(name -> roles.add(Role.valueOf(name)));
        return roles;
    }

    private static boolean yes(Map<String, Object> block, String name) {
        return Boolean.TRUE.equals(block.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    /** YAML reads a bare NO or YES as a truth value; in this file they are answers. */
    private static List<String> list(Object value) {
        return value == null ? List.of() : ((List<?>) value).stream()
                .map(one -> one instanceof Boolean yes ? yes ? "YES" : "NO" : String.valueOf(one)).toList();
    }

    private static Map<String, Object> read() {
        try (InputStream file = DecisionTable.class.getResourceAsStream("/decision/decisions.yml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
