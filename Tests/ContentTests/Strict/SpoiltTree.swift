import Yams

/// Ways to spoil a YAML tree in one place.
enum SpoiltTree {
    /// Every way to a key below a node, each as the keys and places that lead to it.
    static func keys(_ node: Node, _ path: [String] = []) -> [[String]] {
        if let mapping = node.mapping {
            return mapping.flatMap { key, value in
                [path + [key.string ?? ""]] + keys(value, path + [key.string ?? ""])
            }
        }
        guard let sequence = node.sequence else { return [] }
        return sequence.enumerated().flatMap { keys($1, path + [String($0)]) }
    }

    /// The tree with one key changed: the change gives the new pairs.
    static func changed(
        _ node: Node, _ path: ArraySlice<String>, _ change: (Node, Node) -> [(Node, Node)]
    ) -> Node {
        guard let first = path.first else { return node }
        if case .sequence(let sequence) = node {
            let nodes = sequence.enumerated().map {
                String($0) == first ? changed($1, path.dropFirst(), change) : $1
            }
            return .sequence(.init(nodes, .implicit, sequence.style, sequence.mark))
        }
        guard case .mapping(let mapping) = node else { return node }
        let pairs = mapping.flatMap { key, value -> [(Node, Node)] in
            guard key.string == first else { return [(key, value)] }
            return path.count == 1 ? change(key, value) : [(key, changed(value, path.dropFirst(), change))]
        }
        return .mapping(.init(pairs, .implicit, mapping.style, mapping.mark))
    }

    /// `a: b` in the place of a key's value.
    static func mapping(at key: Node) -> Node {
        guard case .scalar(var scalar) = key else { return key }
        scalar.string = "a"
        return .mapping(.init([(.scalar(scalar), .scalar(scalar))], .implicit, .any, scalar.mark))
    }

    /// Another name on the same line.
    static func renamed(_ key: Node) -> Node {
        guard case .scalar(var scalar) = key else { return key }
        scalar.string = "x_" + scalar.string
        return .scalar(scalar)
    }
}
