"""Reads a GEXF file from standard input and tells what it holds, as JSON."""
import json
import sys

import networkx

graph = networkx.read_gexf(sys.stdin.buffer, version="1.3")
print(
    json.dumps(
        {
            "directed": graph.is_directed(),
            "nodes": sorted([node, values["label"], values["kind"]] for node, values in graph.nodes(data=True)),
            "edges": graph.number_of_edges(),
            "excerpts": sorted(values.get("excerpt", "") for *_, values in graph.edges(data=True)),
        }
    )
)
