package org.khiang.conversations.dialogue;

import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The text of a dialogue file as blocks, lists and texts that remember their lines. Every value stays the text that is
 * written: no dates, no numbers, and "no" is a word.
 */
final class Source {

    /** Keys and values of a block, and the line (from 1) on which each key stands. */
    static final class Block extends LinkedHashMap<String, Object> {
        private static final long serialVersionUID = 1L;
        final int line;
        final transient Map<String, Integer> lines = new HashMap<>();

        Block(int line) {
            this.line = line;
        }

        /** Keys and values that come from no file stand on line 0. */
        static Block of(Map<?, ?> map) {
            if (map instanceof Block block) {
                return block;
            }
            Block block = new Block(0);
            map.forEach((key, value) -> block.put(String.valueOf(key), value));
            return block;
        }
    }

    private final String name;

    private Source(String name) {
        this.name = name;
    }

    /** The file as one block; {@link BrokenScript} names file and line of what cannot be read. */
    static Entry read(String name, String text) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            return new Entry(name, root == null ? "" : new Source(name).value(root));
        } catch (YAMLException e) {
            throw new BrokenScript(name, "is not readable: " + e.getMessage());
        }
    }

    private Object value(Node node) {
        if (node instanceof MappingNode block) {
            return block(block);
        }
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(this::value).toList();
        }
        return ((ScalarNode) node).getValue();
    }

    private Block block(MappingNode node) {
        Block block = new Block(line(node));
        for (NodeTuple pair : node.getValue()) {
            String key = String.valueOf(value(pair.getKeyNode()));
            if (block.put(key, value(pair.getValueNode())) != null) {
                throw new BrokenScript(name, "'" + key + "' is there twice, line " + line(pair.getKeyNode())
                        + "; keep one of them");
            }
            block.lines.put(key, line(pair.getKeyNode()));
        }
        return block;
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
