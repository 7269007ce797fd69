"""Turns a trained reader into what ships: one ONNX graph in int8, optimised beforehand, with what it was made from as its metadata.

Usage: export.py --checkpoint FILE.pt --about FILE.json [--out FILE.onnx]
FILE.json: figures, data and seed.

Int8 are the matrices of the layers and heads (per column) and the vectors of words (per row); positions, normalisation and the last step of each head stay as they are. What ships is read by
onnxruntime's WebAssembly, which multiplies in 16 bits, so nothing overflows and all eight bits are used.
"""

import argparse
import json
import pathlib
import tempfile

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from model import SMALL, Reader

INPUTS = {"ids": ["pieces"], "first": ["proposals"], "last": ["proposals"], "marks": ["proposals"]}
OUTPUTS = {"stances": ["proposals"], "facts": ["proposals"], "begins": ["proposals", "pieces"], "ends": ["proposals", "pieces"], "evidence": ["pieces"], "said": ["pieces"], "kinds": [], "former": [], "asked": ["proposals"], "text": ["pieces"]}
MADE_FROM = {"base": "BAAI/bge-small-en-v1.5", "licence": "MIT (base model)"}
STEPS = 40  # a word's vector has so many steps to each side of zero: fewer than fit, for the package, which is zipped, to be smaller


def reader_of(checkpoint: str) -> Reader:
    """The trained net."""
    state = torch.load(checkpoint, map_location="cpu", weights_only=True)
    net = Reader(layers=len({name.split(".")[1] for name in state if name.startswith("layers.")}))
    net.load_state_dict(state)
    return net.eval()


def weights_of(file: str) -> dict[str, torch.Tensor]:
    """The weights of a graph that `main` made, each matrix out of its int8: what training goes on from where no checkpoint was kept."""
    graph = onnx.load(file).graph
    held = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    state = {name: array for name, array in held.items() if name.endswith((".weight", ".bias"))}
    state["words.weight"] = held["words"].astype(np.float32) * held["words.steps"]
    added = {node.input[1]: node.input[0] for node in graph.node if node.op_type == "Add" and node.input[0] in state}
    for node in graph.node:
        if node.op_type == "DynamicQuantizeMatMul":
            (matrix, scale, zero), bias = (held[name] for name in node.input[1:4]), node.input[4]
            state[bias.replace(".bias", ".weight")] = ((matrix.astype(np.float32) - zero.astype(np.float32)) * scale).T
        elif node.op_type == "Gemm":
            state[node.input[2].replace(".bias", ".weight")] = held[node.input[1]].T
        elif node.op_type == "MatMul" and node.output[0] in added and node.input[1] in held:
            state[added[node.output[0]].replace(".bias", ".weight")] = held[node.input[1]].T
    return {name: torch.from_numpy(np.array(array, np.float32)) for name, array in state.items()}


def export(net: Reader, file: str) -> None:
    """The net as a graph with any number of passages, pieces and proposals."""
    ids, at = torch.randint(1000, 20000, (2, 12), dtype=torch.int32), torch.randint(1, 12, (2, 3), dtype=torch.int32)
    axes = {name: {0: "passages", **{i + 1: axis for i, axis in enumerate(sides)}} for name, sides in (INPUTS | OUTPUTS).items()}
    torch.onnx.export(net, (ids, at, at, at), file, input_names=[*INPUTS], output_names=[*OUTPUTS], dynamic_axes=axes, opset_version=17, dynamo=False)


def words_in_int8(graph: onnx.GraphProto) -> None:
    """Puts the vectors of words into int8, each with a step of its own. What is measured (README.md) is measured with vectors rounded so."""
    weight = next(one for one in graph.initializer if one.name == "words.weight")
    gather = next(node for node in graph.node if node.op_type == "Gather" and node.input[0] == weight.name)
    vectors = numpy_helper.to_array(weight)
    steps = np.maximum(np.abs(vectors).max(1, keepdims=True), 1e-12) / STEPS
    graph.initializer.remove(weight)
    graph.initializer.extend([numpy_helper.from_array(np.rint(vectors / steps).astype(np.int8), "words"), numpy_helper.from_array(steps.astype(np.float32), "words.steps")])
    ids, out = gather.input[1], gather.output[0]
    place = list(graph.node).index(gather)
    graph.node.remove(gather)
    for node in reversed(
        [
            helper.make_node("Gather", ["words", ids], ["words.int8"], "words.gather"),
            helper.make_node("Cast", ["words.int8"], ["words.whole"], "words.cast", to=TensorProto.FLOAT),
            helper.make_node("Gather", ["words.steps", ids], ["words.step"], "words.gather_steps"),
            helper.make_node("Mul", ["words.whole", "words.step"], [out], "words.scale"),
        ]
    ):
        graph.node.insert(place, node)


def optimise(source: str, target: str) -> None:
    """Fuses what can be fused on any processor, so that no session has to."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = target
    onnxruntime.InferenceSession(source, options, providers=["CPUExecutionProvider"])


def large_products(model: onnx.ModelProto) -> list[str]:
    """The matrix products with weights of a layer's size; the last step of a head is none."""
    weights = {one.name for one in model.graph.initializer if len(one.dims) == 2 and min(one.dims) >= SMALL.hidden}
    return [node.name for node in model.graph.node if node.op_type == "MatMul" and node.input[1] in weights]


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--checkpoint", required=True)
    asked.add_argument("--about", required=True)
    asked.add_argument("--out", default=str(pathlib.Path(__file__).resolve().parents[2] / "engine/model/reader.onnx"))
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        plain, whole, small = (f"{folder}/{name}.onnx" for name in ("plain", "whole", "small"))
        export(reader_of(given.checkpoint), plain)
        model = onnx.load(plain)
        large = large_products(model)
        words_in_int8(model.graph)
        onnx.save(model, whole)
        quantize_dynamic(whole, small, op_types_to_quantize=["MatMul"], nodes_to_quantize=large, per_channel=True, weight_type=QuantType.QInt8)
        optimise(small, given.out)
    model = onnx.load(given.out)
    about = MADE_FROM | json.loads(pathlib.Path(given.about).read_text())
    helper.set_model_props(model, {key: value if isinstance(value, str) else json.dumps(value) for key, value in about.items()})
    onnx.save(model, given.out)
    print(f"{given.out}: {pathlib.Path(given.out).stat().st_size / 1e6:.1f} MB, {len(large)} matrices in int8")


if __name__ == "__main__":
    main()
