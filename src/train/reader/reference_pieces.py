"""Fills test/engine/reader/pieces.jsonl with what the reference tokenizer makes of its texts: numbers of pieces, and where each stands (UTF-16).

Usage: reference_pieces.py. To add a case, add a row {"text": "…"} and run it.
"""

import json
import pathlib

from tokenizers import Tokenizer

from export import base_folder

CASES = pathlib.Path(__file__).resolve().parents[3] / "test/engine/reader/pieces.jsonl"

reference = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
reference.no_truncation()
reference.no_padding()
rows = []
for line in CASES.read_text(encoding="utf8").splitlines():
    text = json.loads(line)["text"]
    pieces = reference.encode(text, add_special_tokens=False)
    units = lambda at: len(text[:at].encode("utf-16-le")) // 2
    at = [[units(start), units(end)] for start, end in pieces.offsets]
    rows.append(json.dumps({"text": text, "ids": pieces.ids, "at": at}, separators=(",", ":")) + "\n")
CASES.write_text("".join(rows), encoding="utf8")
